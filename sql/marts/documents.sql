SELECT
    d.document_id,
    d.document_name,
    d.duplicate_of,
    d.url,
    d.media_type,
    d.encoding,
    d.notes,
    d.title,
    d.author,
    d.section,
    d.published_on,
    d.relevant,
    d.text,
    d.search,
    d.extractor_version,
    d.version_id,
    s.source,
    d.address,
    d.disposition
FROM star.dim_document AS d
JOIN star.dim_source AS s ON d.source_key = s.source_key
WHERE d.document_id IS NOT NULL
