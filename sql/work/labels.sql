-- Every way in which an item of public money or an indicator is written, each once; `kind` is the flow, or 'indicator'.
SELECT DISTINCT flow::VARCHAR AS kind, item AS label FROM work.budgets WHERE item IS NOT NULL
UNION ALL
SELECT DISTINCT 'indicator' AS kind, indicator AS label FROM work.indicators WHERE indicator IS NOT NULL
