-- Who was seen in which office of which organisation, when. Duplicates of an article are not counted. Offices are one
-- however their letters are written; the commonest writing is shown.
WITH seen AS (
    SELECT
        f.person_key,
        f.organization_key,
        mode(f.office ORDER BY f.office) AS office,
        min(coalesce(m.start_date, d.published_on)) AS first_on,
        max(coalesce(m.end_date, m.start_date, d.published_on)) AS last_on,
        count(DISTINCT d.document_id) AS documents,
        list_sort(list(DISTINCT f.fact_id)) AS fact_ids
    FROM star.fact_post AS f
    JOIN star.dim_meeting AS m ON f.meeting_key = m.meeting_key
    JOIN star.dim_document AS d ON f.document_key = d.document_key
    WHERE d.duplicate_of IS NULL
    GROUP BY f.person_key, f.organization_key, lower(f.office)
)

SELECT
    p.known_by,
    p.name AS person,
    seen.office,
    o.name AS organization,
    seen.first_on,
    seen.last_on,
    seen.documents,
    seen.fact_ids,
    mart.fold(concat_ws(' ', p.name, seen.office, o.name)) AS search,
    p.person_key
FROM seen
JOIN star.dim_person AS p ON seen.person_key = p.person_key
JOIN star.dim_organization AS o ON seen.organization_key = o.organization_key
