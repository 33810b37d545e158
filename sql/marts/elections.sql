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
    f.office,
    f.person,
    f.seats,
    f.votes_for,
    f.votes_total,
    f.vote_pct,
    mart.fold(concat_ws(' ', f.person, f.office)) AS search
FROM star.fact_election AS f
JOIN star.dim_document AS d ON f.document_key = d.document_key
JOIN star.dim_meeting AS m ON f.meeting_key = m.meeting_key
ORDER BY d.document_name, d.document_id, f.char_start, f.fact_id
