-- Every name of a person in a fact that counts, with the position beside it, and where and when it was said: place and
-- day of its meeting, else those of the document, if its meetings have one place.
WITH named AS (
    SELECT fact_id, document_id, meeting_fact_id, name, position FROM work.participants
    UNION ALL
    SELECT fact_id, document_id, meeting_fact_id, person AS name, office AS position FROM work.elections
    WHERE person IS NOT NULL
),

documents AS (
    SELECT
        document_id,
        CASE WHEN min(jurisdiction) = max(jurisdiction) THEN min(jurisdiction) END AS jurisdiction,
        min(start_date) AS day
    FROM work.meetings
    GROUP BY document_id
)

SELECT
    n.fact_id,
    n.document_id,
    n.name,
    n.position,
    coalesce(m.jurisdiction, d.jurisdiction) AS jurisdiction,
    coalesce(m.start_date, r.published_on, d.day) AS day
FROM named AS n
LEFT JOIN work.meetings AS m ON n.meeting_fact_id = m.fact_id
LEFT JOIN documents AS d ON n.document_id = d.document_id
LEFT JOIN (
    SELECT v.document_id, s.published_on
    FROM staging.documents AS s
    JOIN work.counted AS v ON s.version_id = v.version_id AND s.landing_date = v.landing_date
) AS r ON n.document_id = r.document_id
