SELECT
    surrogate_key('dim_source', [source]) AS source_key,
    source
FROM star.dim_document_version
GROUP BY source
