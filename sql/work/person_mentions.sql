-- Every name of a person in a fact that counts, with the position beside it, and where and when it was said: place and
-- day of its meeting, else those of the document, if its meetings have one place.
WITH named AS (
    SELECT version_id, landing_date, fact_id, document_id, meeting_fact_id, name, position FROM staging.participants
    UNION ALL
    SELECT version_id, landing_date, fact_id, document_id, meeting_fact_id, person AS name, office AS position
    FROM staging.elections
    WHERE person IS NOT NULL
),

meetings AS (
    SELECT m.*
    FROM staging.meetings AS m
    SEMI JOIN work.counted AS v ON m.version_id = v.version_id AND m.landing_date = v.landing_date
),

documents AS (
    SELECT
        document_id,
        CASE WHEN min(jurisdiction) = max(jurisdiction) THEN min(jurisdiction) END AS jurisdiction,
        min(start_date) AS day
    FROM meetings
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
JOIN work.counted AS v ON n.version_id = v.version_id AND n.landing_date = v.landing_date
JOIN staging.documents AS r ON n.version_id = r.version_id AND n.landing_date = r.landing_date
LEFT JOIN meetings AS m ON n.meeting_fact_id = m.fact_id
LEFT JOIN documents AS d ON n.document_id = d.document_id
