-- Two statements that cannot both be exactly right. Numbers told with "trên", "gần", "khoảng" contradict nothing.
WITH amounts AS (
    SELECT * FROM mart.budget_reports WHERE measure = 'amount' AND comparator = 'eq'
),

-- Percentages of an estimate that claim to be exact.
executed AS (
    SELECT
        *,
        list_filter(executions, LAMBDA e: e.comparator = 'eq') AS exact
    FROM mart.budgets
    WHERE comparator = 'eq' AND status <> 'target'
),

-- What says which number it is, for budgets and for indicators, and all that its document says of it.
statements AS (
    SELECT
        *,
        list(value) OVER (PARTITION BY number_id, document_id) AS said
    FROM (
        SELECT
            number_id,
            document_id,
            fact_id,
            value
        FROM mart.budget_reports
        WHERE comparator = 'eq'
        UNION ALL
        SELECT
            concat_ws(
                chr(10),
                coalesce(organization_key, lower(subject)), lower(indicator), unit, status,
                coalesce(period_start::VARCHAR, '-'), period_end
            ) AS number_id,
            document_id,
            fact_id,
            value
        FROM mart.indicator_observations
        WHERE
            duplicate_of IS NULL AND measure = 'level' AND comparator = 'eq'
            AND subject IS NOT NULL AND indicator IS NOT NULL AND period_end IS NOT NULL
    )
),

found AS (
    -- one number, two values that no rounding explains; a document that says both contradicts neither
    SELECT
        'reported_differently' AS kind,
        a.fact_id,
        b.fact_id AS other_fact_id,
        a.value,
        b.value AS other_value
    FROM statements AS a
    JOIN statements AS b ON a.number_id = b.number_id AND a.document_id <> b.document_id AND a.fact_id < b.fact_id
    WHERE
        list_bool_and(list_transform(b.said, LAMBDA v: abs(v - a.value) > 0.005 * greatest(abs(v), abs(a.value))))
        AND list_bool_and(list_transform(a.said, LAMBDA v: abs(v - b.value) > 0.005 * greatest(abs(v), abs(b.value))))
    UNION ALL
    -- a part that is more than the whole it is told with
    SELECT
        'part_exceeds_total' AS kind,
        p.fact_id,
        t.fact_id AS other_fact_id,
        p.value,
        t.value AS other_value
    FROM amounts AS p
    JOIN amounts AS t
        ON p.document_id = t.document_id
        AND coalesce(p.organization_key, lower(p.subject)) = coalesce(t.organization_key, lower(t.subject))
        AND p.flow = t.flow
        AND p.unit = t.unit
        AND p.status = t.status
        AND p.period_end = t.period_end
        AND p.period_start IS NOT DISTINCT FROM t.period_start
    WHERE t.is_total AND NOT p.is_total AND p.value > t.value
    UNION ALL
    -- a share of votes that is not the votes' (rounded to a tenth of a point at the coarsest)
    SELECT
        'votes_and_share' AS kind,
        fact_id,
        fact_id AS other_fact_id,
        vote_pct AS value,
        (100 * votes_for / votes_total)::DECIMAL(28, 6) AS other_value
    FROM mart.elections
    WHERE duplicate_of IS NULL AND votes_total > 0 AND abs(vote_pct - 100 * votes_for / votes_total) > 0.06
    UNION ALL
    -- a percentage of an estimate that is not the amount's, by the estimate that is told for the same year
    SELECT
        'amount_and_execution' AS kind,
        a.fact_id,
        t.fact_id AS other_fact_id,
        a.exact[1].value AS value,
        (100 * a.value / t.value)::DECIMAL(28, 6) AS other_value
    FROM executed AS a
    JOIN amounts AS t
        ON coalesce(a.organization_key, lower(a.subject)) = coalesce(t.organization_key, lower(t.subject))
        AND lower(a.item) = lower(t.item)
        AND a.flow = t.flow
        AND a.unit = t.unit
        AND a.period_end BETWEEN t.period_start AND t.period_end
        AND year(t.period_start) = year(a.period_end)
        AND year(t.period_end) = year(a.period_end)
    WHERE
        t.status = 'target' AND t.value > 0
        AND list_bool_and(list_transform(a.exact, LAMBDA e: abs(e.value - 100 * a.value / t.value) > 1))
)

SELECT
    f.kind,
    f.fact_id,
    f.value,
    a.document_name,
    a.marked,
    f.other_fact_id,
    f.other_value,
    b.document_name AS other_document_name,
    b.marked AS other_marked
FROM found AS f
JOIN mart.facts AS a ON f.fact_id = a.fact_id
JOIN mart.facts AS b ON f.other_fact_id = b.fact_id
