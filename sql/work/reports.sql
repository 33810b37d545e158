-- What each document that counts says of each meeting that it reports, with the people that it names there, and those
-- of whom it does not say at which of its meetings they were. `organization` is the body in full, where its unit is
-- known: "UBND quận" of a district's own portal. `likeness` is how much of what is their own the document and others that
-- report meetings have in common; null where that cannot be told.
WITH people AS (
    SELECT
        m.fact_id,
        list(DISTINCT p.name ORDER BY p.name) FILTER (p.meeting_fact_id IS NOT NULL) AS people,
        list(DISTINCT p.name ORDER BY p.name) FILTER (p.meeting_fact_id IS NULL) AS perhaps
    FROM staging.meetings AS m
    JOIN staging.participants AS p
        ON m.version_id = p.version_id
        AND m.landing_date = p.landing_date
        AND coalesce(p.meeting_fact_id, m.fact_id) = m.fact_id
    SEMI JOIN work.counted AS v ON m.version_id = v.version_id AND m.landing_date = v.landing_date
    GROUP BY m.fact_id
),

alike AS (
    SELECT document_id, map_from_entries(list((other_id, likeness) ORDER BY other_id)) AS likeness
    FROM work.likeness
    GROUP BY document_id
)

SELECT
    m.fact_id,
    m.document_id,
    m.meeting_type,
    m.body,
    m.jurisdiction,
    m.ordinal,
    m.term_number,
    m.term_start,
    m.start_date,
    m.end_date,
    m.said_days,
    m.day_part,
    m.met_with,
    d.published_on,
    CASE WHEN o.admin_unit_key IS NOT NULL THEN o.name END AS organization,
    coalesce(p.people, []) AS people,
    coalesce(p.perhaps, []) AS perhaps,
    CASE WHEN EXISTS (FROM work.likeness) THEN coalesce(a.likeness, MAP {}) END AS likeness
FROM staging.meetings AS m
JOIN work.counted AS v ON m.version_id = v.version_id AND m.landing_date = v.landing_date
JOIN staging.documents AS d ON m.version_id = d.version_id AND m.landing_date = d.landing_date
LEFT JOIN people AS p ON m.fact_id = p.fact_id
LEFT JOIN alike AS a ON m.document_id = a.document_id
LEFT JOIN work.meanings AS k
    ON m.document_id = k.document_id
    AND m.body IS NOT DISTINCT FROM k.name
    AND m.jurisdiction IS NOT DISTINCT FROM k.jurisdiction
LEFT JOIN work.organizations AS o ON k.organization_key = o.organization_key
