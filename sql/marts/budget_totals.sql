-- Whole budgets only, what happened, was expected and was aimed at in columns of their own, each period once.
-- Places only: administrative units that are told apart, for which their UBND speaks, too, and the country. A "quận"
-- without a name, or a ward that may be one of several, could be a place that is in the list already.
-- Of several totals of one place, flow and period, the largest: "trên địa bàn" holds what stays in the place. Of public
-- investment only what was paid out has happened: capital that was assigned ("vốn đã giao") is to be spent yet.
WITH totals AS (
    SELECT
        b.*,
        o.kind,
        o.level
    FROM mart.budgets_latest AS b
    JOIN mart.organizations AS o ON b.organization_key = o.organization_key
    WHERE
        b.is_total AND b.measure = 'amount' AND b.unit = 'VND' AND b.period_end IS NOT NULL
        AND (b.flow <> 'public_investment' OR b.status = 'target' OR b.part_of IS NOT NULL)
        AND (
            b.admin_unit_key IS NOT NULL AND o.kind IN ('place', 'peoples_committee')
            OR o.kind = 'place' AND o.level = 'central'
        )
)

SELECT
    coalesce(admin_unit, min(organization)) AS place,
    min(level) AS level,
    arg_min(organization_key, (kind <> 'place', organization_key)) AS organization_key,
    admin_unit_key,
    flow,
    period_start,
    period_end,
    max(value) FILTER (WHERE status = 'actual') AS actual_vnd,
    max(value) FILTER (WHERE status = 'estimate') AS estimate_vnd,
    max(value) FILTER (WHERE status = 'target') AS target_vnd,
    arg_max(item, (value, fact_id)) FILTER (WHERE status = 'actual') AS actual_item,
    arg_max(item, (value, fact_id)) FILTER (WHERE status = 'estimate') AS estimate_item,
    arg_max(item, (value, fact_id)) FILTER (WHERE status = 'target') AS target_item,
    arg_max(fact_id, (value, fact_id)) FILTER (WHERE status = 'actual') AS actual_fact_id,
    arg_max(fact_id, (value, fact_id)) FILTER (WHERE status = 'estimate') AS estimate_fact_id,
    arg_max(fact_id, (value, fact_id)) FILTER (WHERE status = 'target') AS target_fact_id
FROM totals
GROUP BY coalesce(admin_unit_key, organization_key), admin_unit_key, admin_unit, flow, period_start, period_end
