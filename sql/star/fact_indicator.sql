-- One row per number about a body, its work, its area or its targets.
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
    f.subject,
    f.indicator,
    f.measure,
    f.denominator,
    f.value,
    f.value_upper,
    f.comparator,
    f.status,
    coalesce(o.organization_key, surrogate_key('dim_organization', [])) AS subject_key,
    coalesce(o.admin_unit_key, surrogate_key('dim_admin_unit', [])) AS admin_unit_key,
    u.unit_key,
    s.date_key AS period_start_key,
    e.date_key AS period_end_key,
    i.indicator_key
FROM work.indicators AS f
LEFT JOIN star.dim_document AS d ON f.document_id = d.document_id
LEFT JOIN work.corrected AS c ON f.fact_id = c.fact_id
LEFT JOIN star.dim_meeting AS m ON f.meeting_id IS NOT DISTINCT FROM m.meeting_id
LEFT JOIN star.bridge_mention AS o ON d.document_key = o.document_key AND f.subject = o.name AND o.jurisdiction IS NULL
LEFT JOIN star.dim_unit AS u ON f.unit = u.unit
LEFT JOIN star.dim_date AS s ON f.period_start IS NOT DISTINCT FROM s.date
LEFT JOIN star.dim_date AS e ON f.period_end IS NOT DISTINCT FROM e.date
LEFT JOIN work.item_names AS n ON n.kind = 'indicator' AND f.indicator = n.label
LEFT JOIN star.dim_indicator AS i ON n.item IS NOT DISTINCT FROM i.indicator
