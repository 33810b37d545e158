-- Whole budgets only, what happened, was expected and was aimed at in columns of their own, each period once.
-- Of several totals of one place, flow and period, the largest: "trên địa bàn" holds what stays in the place.
WITH totals AS (
    SELECT * FROM mart.budgets_latest
    WHERE is_total AND measure = 'amount' AND unit = 'VND' AND subject IS NOT NULL AND period_end IS NOT NULL
)

SELECT
    coalesce(organization, min(subject)) AS place,
    organization_key,
    admin_unit_key,
    flow,
    period_start,
    period_end,
    max(value) FILTER (WHERE status = 'actual') AS actual_vnd,
    max(value) FILTER (WHERE status = 'estimate') AS estimate_vnd,
    max(value) FILTER (WHERE status = 'target') AS target_vnd,
    arg_max(fact_id, (value, fact_id)) FILTER (WHERE status = 'actual') AS actual_fact_id,
    arg_max(fact_id, (value, fact_id)) FILTER (WHERE status = 'estimate') AS estimate_fact_id,
    arg_max(fact_id, (value, fact_id)) FILTER (WHERE status = 'target') AS target_fact_id
FROM totals
GROUP BY coalesce(organization_key, lower(subject)), organization_key, organization, admin_unit_key, flow, period_start, period_end
