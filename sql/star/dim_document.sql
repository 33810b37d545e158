-- The newest version of each document; a quarantined one has no text.
SELECT
    surrogate_key('dim_document', [v.document_id]) AS document_key,
    v.document_id,
    v.version_id,
    v.document_name,
    s.source_key,
    v.address,
    v.url,
    d.media_type,
    d.encoding,
    d.notes,
    d.title,
    d.author,
    d.section,
    d.published_on,
    p.date_key AS published_on_key,
    d.relevant,
    v.disposition,
    v.duplicate_of,
    d.text,
    mart.fold(coalesce(d.title || ' ', '') || d.text) AS search,
    d.extractor_version
FROM star.dim_document_version AS v
JOIN star.dim_source AS s ON v.source = s.source
LEFT JOIN staging.documents AS d
    ON v.version_id = d.version_id
    AND v.landing_date = d.landing_date
    AND v.disposition <> 'quarantined'
LEFT JOIN star.dim_date AS p ON d.published_on IS NOT DISTINCT FROM p.date
WHERE v.is_newest
