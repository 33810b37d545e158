-- Every execution stated of an estimate or plan, by place and year, with the amount it belongs to; a place under the one
-- name that all its spellings mean.
WITH amounts AS (
    SELECT
        unnest(executions).fact_id AS fact_id,
        {
            'value': value,
            'value_upper': value_upper,
            'unit': unit,
            'comparator': comparator
        } AS amount
    FROM mart.budgets
)

SELECT
    o.fact_id,
    o.document_id,
    coalesce(o.organization, o.subject) AS subject,
    year(o.period_end) AS year,
    o.period_start,
    o.period_end,
    o.flow,
    o.item,
    a.amount,
    o.value,
    o.value_upper,
    o.unit,
    o.comparator,
    o.basis,
    o.status,
    count(*) OVER () AS total
FROM mart.budget_observations AS o
LEFT JOIN amounts AS a ON o.fact_id = a.fact_id
WHERE o.measure = 'execution' AND o.duplicate_of IS NULL
ORDER BY coalesce(o.organization, o.subject) NULLS LAST, year DESC NULLS LAST, o.period_end DESC, o.flow, o.document_id, o.char_start, o.fact_id
