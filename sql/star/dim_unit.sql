-- Units as they are written.
SELECT
    surrogate_key('dim_unit', [unit]) AS unit_key,
    unit
FROM work.numbers
GROUP BY unit
