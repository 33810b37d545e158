-- Who was seen in which office of which organisation, with the first ten passages that say so.
WITH said AS (
    SELECT
        * EXCLUDE (search),
        unnest(fact_ids) AS fact_id
    FROM mart.officials
)

SELECT
    o.* EXCLUDE (fact_id),
    list({'document_id': f.document_id, 'fact_id': f.fact_id} ORDER BY f.document_name, f.char_start, f.fact_id)[:10] AS evidence,
    count(*) OVER () AS total
FROM said AS o
JOIN facts AS f ON o.fact_id = f.fact_id
GROUP BY ALL
ORDER BY o.person, o.person_key, o.first_on NULLS LAST, o.organization, o.office
