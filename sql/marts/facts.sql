-- Facts of every kind with the words behind them.
WITH said AS (
    SELECT
        'meeting' AS kind,
        *
    FROM star.fact_meeting_report
    UNION ALL BY NAME
    SELECT
        'participant' AS kind,
        *
    FROM star.fact_participation
    UNION ALL BY NAME
    SELECT
        'election' AS kind,
        *
    FROM star.fact_election
    UNION ALL BY NAME
    SELECT
        'budget' AS kind,
        *
    FROM star.fact_budget
    UNION ALL BY NAME
    SELECT
        'indicator' AS kind,
        *
    FROM star.fact_indicator
)

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
    f.kind::star.fact_kind AS kind,
    substr(d.text, f.sentence_start + 1, f.char_start - f.sentence_start)
    || '«' || substr(d.text, f.char_start + 1, f.char_end - f.char_start) || '»'
    || substr(d.text, f.char_end + 1, f.sentence_end - f.char_end) AS marked,
    d.title,
    d.published_on,
    coalesce(d.url, d.address) AS address,
    f.extractor_version
FROM said AS f
JOIN star.dim_document AS d ON f.document_key = d.document_key
JOIN star.dim_meeting AS m ON f.meeting_key = m.meeting_key
ORDER BY d.document_name, d.document_id, f.char_start, f.fact_id
