-- Who was seen in which office, with the first ten passages that say so.
WITH said AS (
    SELECT
        document_id,
        fact_id,
        coalesce(name, person) AS person,
        coalesce(position, office) AS office
    FROM facts
    WHERE duplicate_of IS NULL AND kind IN ('participants', 'elections')
)

SELECT
    o.person,
    o.office,
    list_sort(list(DISTINCT o.organization) FILTER (WHERE o.organization IS NOT NULL)) AS organizations,
    min(o.first_on) AS first_on,
    max(o.last_on) AS last_on,
    max(o.documents) AS documents,
    list_sort(list(DISTINCT {'document_id': s.document_id, 'fact_id': s.fact_id}))[:10] AS evidence,
    count(*) OVER () AS total
FROM mart.officials AS o
JOIN said AS s ON o.person = s.person AND o.office = s.office
GROUP BY o.person, o.office
ORDER BY o.person, first_on NULLS LAST, o.office
