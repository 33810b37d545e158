-- Of the posts that a fact gives a person the one that says whom the person speaks for: an office before a seat, one held
-- before one that is over, then the first whose organisation is known.
SELECT
    p.fact_id,
    o.organization_key
FROM work.posts AS p
JOIN work.meanings AS o
    ON p.document_id = o.document_id
    AND p.organization = o.name
    AND o.jurisdiction IS NULL
WHERE o.organization_key IS NOT NULL
QUALIFY row_number() OVER (PARTITION BY p.fact_id ORDER BY p.former, p.seat, p.number) = 1
