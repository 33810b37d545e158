-- Who was seen in which office, when. Duplicates of an article are not counted.
WITH seen AS (
    SELECT
        person_key,
        position AS office,
        organization_key,
        document_key,
        meeting_key
    FROM star.fact_participation
    UNION ALL
    SELECT
        person_key,
        office,
        organization_key,
        document_key,
        meeting_key
    FROM star.fact_election
    WHERE person IS NOT NULL
)

SELECT
    p.name AS person,
    seen.office,
    o.name AS organization,
    min(coalesce(m.start_date, d.published_on)) AS first_on,
    max(coalesce(m.end_date, m.start_date, d.published_on)) AS last_on,
    count(DISTINCT d.document_id) AS documents,
    mart.fold(concat_ws(' ', p.name, seen.office, o.name)) AS search
FROM seen
JOIN star.dim_person AS p ON seen.person_key = p.person_key
JOIN star.dim_organization AS o ON seen.organization_key = o.organization_key
JOIN star.dim_meeting AS m ON seen.meeting_key = m.meeting_key
JOIN star.dim_document AS d ON seen.document_key = d.document_key
WHERE seen.office IS NOT NULL AND d.duplicate_of IS NULL
GROUP BY ALL
