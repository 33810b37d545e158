-- What each document that counts says of each meeting that it reports, with the people that it names there.
WITH people AS (
    SELECT
        p.meeting_fact_id,
        list(DISTINCT p.name ORDER BY p.name) AS people
    FROM staging.participants AS p
    SEMI JOIN work.counted AS v ON p.version_id = v.version_id AND p.landing_date = v.landing_date
    GROUP BY p.meeting_fact_id
)

SELECT
    m.fact_id,
    m.meeting_type,
    m.body,
    m.jurisdiction,
    m.ordinal,
    m.term_number,
    m.term_start,
    m.start_date,
    m.end_date,
    d.published_on,
    coalesce(p.people, []) AS people
FROM staging.meetings AS m
JOIN work.counted AS v ON m.version_id = v.version_id AND m.landing_date = v.landing_date
JOIN staging.documents AS d ON m.version_id = d.version_id AND m.landing_date = d.landing_date
LEFT JOIN people AS p ON m.fact_id = p.meeting_fact_id
