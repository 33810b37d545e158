-- Which years the facts are about: a meeting by its day, a number by the end of its period.
SELECT
    kind,
    year(coalesce(start_date, period_end)) AS year,
    count(*) AS facts
FROM facts
WHERE duplicate_of IS NULL AND coalesce(start_date, period_end) IS NOT NULL
GROUP BY ALL
ORDER BY year, kind
