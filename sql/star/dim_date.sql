-- Every day that a document, a meeting or a number mentions.
WITH days AS (
    SELECT d.published_on AS date
    FROM staging.documents AS d
    SEMI JOIN star.dim_document_version AS v
        ON d.version_id = v.version_id
        AND d.landing_date = v.landing_date
        AND v.is_newest
    UNION
    SELECT unnest([start_date, end_date]) FROM work.meetings
    UNION
    SELECT unnest([period_start, period_end]) FROM work.numbers
)

SELECT
    surrogate_key('dim_date', [date::VARCHAR]) AS date_key,
    date,
    year(date) AS year,
    quarter(date) AS quarter,
    month(date) AS month,
    day(date) AS day,
    isodow(date) AS weekday
FROM days
WHERE date IS NOT NULL
