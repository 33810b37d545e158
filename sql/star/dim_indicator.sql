-- Indicators as they are written.
SELECT
    surrogate_key('dim_indicator', [indicator]) AS indicator_key,
    indicator
FROM work.indicators
WHERE indicator IS NOT NULL
GROUP BY indicator
