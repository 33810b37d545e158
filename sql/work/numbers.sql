-- What budget and indicator numbers have in common.
SELECT subject, unit, period_start, period_end FROM work.budgets
UNION ALL
SELECT subject, unit, period_start, period_end FROM work.indicators
