-- One row per article, newest first, with how many facts were read in it.
SELECT
    d.document_id,
    d.document_name,
    d.title,
    d.source,
    d.published_on,
    d.disposition,
    count(f.fact_id) FILTER (WHERE f.kind = 'meetings') AS meetings,
    count(f.fact_id) FILTER (WHERE f.kind IN ('participants', 'elections')) AS people,
    count(f.fact_id) FILTER (WHERE f.kind = 'budgets') AS budgets,
    count(f.fact_id) FILTER (WHERE f.kind = 'indicators') AS indicators,
    count(*) OVER () AS total
FROM mart.documents AS d
LEFT JOIN facts AS f ON d.document_id = f.document_id
GROUP BY ALL
ORDER BY d.published_on DESC NULLS LAST, d.source, d.document_name, d.document_id
