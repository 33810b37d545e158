-- One row per office that one document gives to a person.
WITH facts AS (
    SELECT fact_id, meeting_id FROM work.participants
    UNION ALL
    SELECT fact_id, meeting_id FROM work.elections
)

SELECT
    surrogate_key('fact_post', [f.fact_id, f.number::VARCHAR]) AS post_id,
    f.fact_id,
    d.document_key,
    m.meeting_key,
    p.person_key,
    coalesce(o.organization_key, surrogate_key('dim_organization', [])) AS organization_key,
    f.office,
    f.organization AS body,
    f.former,
    f.seat
FROM work.posts AS f
JOIN work.people AS p ON f.fact_id = p.fact_id
JOIN facts AS s ON f.fact_id = s.fact_id
LEFT JOIN star.dim_document AS d ON f.document_id = d.document_id
LEFT JOIN star.dim_meeting AS m ON s.meeting_id IS NOT DISTINCT FROM m.meeting_id
LEFT JOIN work.meanings AS o
    ON f.document_id = o.document_id
    AND f.organization = o.name
    AND o.jurisdiction IS NULL
