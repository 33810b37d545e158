-- Items of public money under one name each, by the way the money goes; what the lists do not have, as it is written.
SELECT
    surrogate_key('dim_budget_item', [kind, item]) AS budget_item_key,
    kind AS flow,
    item,
    CASE
        WHEN parent IS NULL THEN surrogate_key('dim_budget_item', [])
        ELSE surrogate_key('dim_budget_item', [kind, parent])
    END AS parent_key
FROM work.items
WHERE kind <> 'indicator'
UNION ALL
-- Money of which nothing says what for.
SELECT DISTINCT
    surrogate_key('dim_budget_item', [flow::VARCHAR, NULL]) AS budget_item_key,
    flow::VARCHAR,
    NULL::VARCHAR AS item,
    surrogate_key('dim_budget_item', []) AS parent_key
FROM work.budgets
WHERE item IS NULL
