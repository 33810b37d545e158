SELECT
    "table" AS table_name,
    "check" AS check_name,
    "column" AS column_name,
    count(*) AS rows_set_aside
FROM staging.quarantine
GROUP BY ALL
