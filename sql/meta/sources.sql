WITH stated AS (
    SELECT
        document_id,
        count(*) AS facts
    FROM mart.facts
    GROUP BY document_id
)

SELECT
    d.source,
    count(*) AS documents,
    count(*) FILTER (WHERE d.disposition = 'loaded') AS loaded,
    coalesce(sum(s.facts), 0)::BIGINT AS facts,
    min(d.published_on) AS first_published_on,
    max(d.published_on) AS last_published_on
FROM mart.documents AS d
LEFT JOIN stated AS s ON d.document_id = s.document_id
GROUP BY d.source
