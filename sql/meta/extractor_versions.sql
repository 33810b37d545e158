SELECT
    extractor_version,
    count(DISTINCT document_id) AS documents,
    count(*) AS facts
FROM mart.facts
GROUP BY extractor_version
