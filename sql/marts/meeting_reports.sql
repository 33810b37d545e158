SELECT
    f.fact_id,
    m.meeting_id,
    d.document_id,
    d.document_name,
    f.char_start,
    f.char_end,
    substr(d.text, f.sentence_start + 1, f.sentence_end - f.sentence_start) AS sentence,
    f.rule,
    f.confidence,
    f.corrected_by,
    d.duplicate_of,
    f.meeting_type,
    f.body,
    f.jurisdiction,
    f.ordinal,
    f.term_number,
    f.term_start,
    f.term_end,
    f.attendance,
    s.date AS start_date,
    e.date AS end_date,
    f.said_days,
    f.day_part,
    f.met_with,
    CASE WHEN o.name IS NOT NULL THEN o.organization_key END AS organization_key,
    o.name AS organization,
    CASE WHEN a.name IS NOT NULL THEN a.admin_unit_key END AS admin_unit_key,
    a.name AS admin_unit,
    mart.fold(concat_ws(' ', f.body, f.jurisdiction)) AS search
FROM star.fact_meeting_report AS f
JOIN star.dim_document AS d ON f.document_key = d.document_key
JOIN star.dim_meeting AS m ON f.meeting_key = m.meeting_key
JOIN star.dim_date AS s ON f.start_date_key = s.date_key
JOIN star.dim_date AS e ON f.end_date_key = e.date_key
JOIN star.dim_organization AS o ON f.organization_key = o.organization_key
JOIN star.dim_admin_unit AS a ON f.admin_unit_key = a.admin_unit_key
ORDER BY d.document_name, d.document_id, f.char_start, f.fact_id
