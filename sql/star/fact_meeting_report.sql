-- One row per document and meeting that it reports.
SELECT
    f.fact_id,
    d.document_key,
    m.meeting_key,
    f.extractor_version,
    f.char_start,
    f.char_end,
    f.sentence_start,
    f.sentence_end,
    f.rule,
    f.confidence,
    c.corrected_by,
    f.meeting_type,
    f.body,
    f.jurisdiction,
    f.ordinal,
    f.term_number,
    f.term_start,
    f.term_end,
    f.attendance,
    f.said_days,
    f.day_part,
    f.met_with,
    coalesce(o.organization_key, surrogate_key('dim_organization', [])) AS organization_key,
    coalesce(o.admin_unit_key, surrogate_key('dim_admin_unit', [])) AS admin_unit_key,
    s.date_key AS start_date_key,
    e.date_key AS end_date_key
FROM work.meetings AS f
LEFT JOIN star.dim_document AS d ON f.document_id = d.document_id
LEFT JOIN work.corrected AS c ON f.fact_id = c.fact_id
LEFT JOIN star.dim_meeting AS m ON f.meeting_id = m.meeting_id
LEFT JOIN star.bridge_mention AS o
    ON d.document_key = o.document_key
    AND f.body IS NOT DISTINCT FROM o.name
    AND f.jurisdiction IS NOT DISTINCT FROM o.jurisdiction
LEFT JOIN star.dim_date AS s ON f.start_date IS NOT DISTINCT FROM s.date
LEFT JOIN star.dim_date AS e ON f.end_date IS NOT DISTINCT FROM e.date
