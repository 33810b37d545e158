-- Items of public money as they are written, by the way the money goes.
SELECT
    surrogate_key('dim_budget_item', [flow, item]) AS budget_item_key,
    flow,
    item
FROM work.budgets
GROUP BY flow, item
