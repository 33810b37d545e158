-- Meetings by month and kind. A point that is one meeting leads to its evidence.
WITH months AS (
    SELECT
        date_trunc('month', m.start_date)::DATE AS month,
        m.meeting_type,
        count(DISTINCT m.meeting_id) AS meetings,
        min(coalesce(m.body, m.jurisdiction)) AS body,
        min({'document_id': r.document_id, 'fact_id': r.fact_id}) AS evidence
    FROM mart.meetings AS m
    JOIN mart.meeting_reports AS r ON m.meeting_id = r.meeting_id
    WHERE r.duplicate_of IS NULL AND m.start_date IS NOT NULL
    GROUP BY ALL
)

SELECT
    month,
    meeting_type,
    meetings,
    CASE WHEN meetings = 1 THEN body END AS body,
    CASE WHEN meetings = 1 THEN evidence END AS evidence
FROM months
ORDER BY month, meeting_type
