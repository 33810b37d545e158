-- Amounts with the execution and change stated of them. A percentage belongs to one amount at most: of those with
-- the same subject, item, flow, status and period in the document, the nearest before it, else the nearest after.
WITH counted AS (
    SELECT * FROM mart.budget_observations WHERE duplicate_of IS NULL
),

pairs AS (
    SELECT
        a.fact_id AS amount_id,
        r.fact_id,
        r.measure,
        r.char_start,
        {
            'value': r.value,
            'value_upper': r.value_upper,
            'unit': r.unit,
            'comparator': r.comparator,
            'basis': r.basis,
            'fact_id': r.fact_id
        } AS relation
    FROM counted AS r
    JOIN counted AS a
        ON r.document_id = a.document_id
        AND r.subject IS NOT DISTINCT FROM a.subject
        AND r.item IS NOT DISTINCT FROM a.item
        AND r.flow = a.flow
        AND r.status = a.status
        AND r.period_start IS NOT DISTINCT FROM a.period_start
        AND r.period_end IS NOT DISTINCT FROM a.period_end
    WHERE r.measure IN ('execution', 'change') AND a.measure = 'amount'
    QUALIFY row_number() OVER (
        PARTITION BY r.fact_id
        ORDER BY a.char_start > r.char_start, abs(a.char_start - r.char_start), a.fact_id
    ) = 1
),

relations AS (
    SELECT
        amount_id,
        list(relation ORDER BY char_start, fact_id) FILTER (WHERE measure = 'execution') AS executions,
        list(relation ORDER BY char_start, fact_id) FILTER (WHERE measure = 'change') AS changes
    FROM pairs
    GROUP BY amount_id
)

SELECT
    a.*,
    r.executions[1].value AS execution_pct,
    r.executions[1].basis AS execution_basis,
    r.executions[1].comparator AS execution_comparator,
    r.changes[1].value AS change_value,
    r.changes[1].unit AS change_unit,
    r.changes[1].basis AS change_basis,
    coalesce(r.executions, []) AS executions,
    coalesce(r.changes, []) AS changes
FROM counted AS a
LEFT JOIN relations AS r ON a.fact_id = r.amount_id
WHERE a.measure = 'amount'
