-- One row per meeting, newest first, with the first ten reports of it.
SELECT
    m.* EXCLUDE (search),
    list({'document_id': r.document_id, 'fact_id': r.fact_id} ORDER BY r.document_name, r.document_id)[:10] AS evidence,
    count(*) OVER () AS total
FROM mart.meetings AS m
JOIN mart.meeting_reports AS r ON m.meeting_id = r.meeting_id
WHERE r.duplicate_of IS NULL
GROUP BY ALL
ORDER BY m.start_date DESC NULLS LAST, m.jurisdiction, m.body, m.meeting_id
