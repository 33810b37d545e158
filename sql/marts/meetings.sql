SELECT
    m.meeting_id,
    m.meeting_type,
    m.body,
    m.jurisdiction,
    m.ordinal,
    m.term_number,
    m.term_start,
    m.term_end,
    m.attendance,
    m.start_date,
    m.end_date,
    CASE WHEN o.name IS NOT NULL THEN o.organization_key END AS organization_key,
    o.name AS organization,
    CASE WHEN a.name IS NOT NULL THEN a.admin_unit_key END AS admin_unit_key,
    a.name AS admin_unit,
    mart.fold(concat_ws(' ', m.body, m.jurisdiction)) AS search,
    count(DISTINCT f.document_key) AS reports
FROM star.fact_meeting_report AS f
JOIN star.dim_meeting AS m ON f.meeting_key = m.meeting_key
JOIN star.dim_document AS d ON f.document_key = d.document_key
JOIN star.dim_organization AS o ON m.organization_key = o.organization_key
JOIN star.dim_admin_unit AS a ON m.admin_unit_key = a.admin_unit_key
WHERE d.duplicate_of IS NULL
GROUP BY ALL
