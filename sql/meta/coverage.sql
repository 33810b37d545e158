-- How much there is on which place for which year: a number counts for its period's last day, a meeting for its first.
WITH dated AS (
    SELECT
        'meeting' AS kind,
        admin_unit_key,
        start_date_key AS date_key,
        document_key
    FROM star.fact_meeting_report
    UNION ALL
    SELECT
        'budget' AS kind,
        admin_unit_key,
        period_end_key AS date_key,
        document_key
    FROM star.fact_budget
    UNION ALL
    SELECT
        'indicator' AS kind,
        admin_unit_key,
        period_end_key AS date_key,
        document_key
    FROM star.fact_indicator
)

SELECT
    f.kind,
    CASE WHEN a.name IS NOT NULL THEN f.admin_unit_key END AS admin_unit_key,
    a.name AS place,
    list_filter([a, p, s], LAMBDA u: u.level = 'province')[1].name AS province,
    t.year,
    count(*) AS facts,
    count(DISTINCT f.document_key) AS documents
FROM dated AS f
JOIN star.dim_admin_unit AS a ON f.admin_unit_key = a.admin_unit_key
LEFT JOIN star.dim_admin_unit AS p ON a.parent_key = p.admin_unit_key
LEFT JOIN star.dim_admin_unit AS s ON p.parent_key = s.admin_unit_key
JOIN star.dim_date AS t ON f.date_key = t.date_key
JOIN star.dim_document AS d ON f.document_key = d.document_key
WHERE d.duplicate_of IS NULL
GROUP BY f.kind, f.admin_unit_key, a.name, province, t.year
