-- Of each number about public money the report of the latest day, and how it was told first.
WITH first_reports AS (
    SELECT
        number_id,
        count(*) AS reports,
        min(reported_on) AS first_reported_on,
        arg_min(value, (reported_on IS NULL, reported_on, fact_id)) AS first_value,
        count(DISTINCT value) > 1 AND count(DISTINCT document_id) > 1 AS revised
    FROM mart.budget_reports
    GROUP BY number_id
)

SELECT
    r.*,
    f.reports,
    f.first_reported_on,
    f.first_value,
    f.revised
FROM mart.budget_reports AS r
JOIN first_reports AS f ON r.number_id = f.number_id
QUALIFY row_number() OVER (
    PARTITION BY r.number_id
    ORDER BY r.reported_on DESC NULLS LAST, r.fact_id
) = 1
