-- One row per vote or election result that a document reports.
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
    f.office,
    f.person,
    f.seats,
    f.votes_for,
    f.votes_total,
    f.vote_pct,
    coalesce(p.person_key, surrogate_key('dim_person', [])) AS person_key,
    coalesce(o.organization_key, surrogate_key('dim_organization', [])) AS organization_key
FROM work.elections AS f
LEFT JOIN star.dim_document AS d ON f.document_id = d.document_id
LEFT JOIN work.corrected AS c ON f.fact_id = c.fact_id
LEFT JOIN star.dim_meeting AS m ON f.meeting_id IS NOT DISTINCT FROM m.meeting_id
LEFT JOIN work.people AS p ON f.fact_id = p.fact_id
LEFT JOIN work.main_posts AS o ON f.fact_id = o.fact_id
