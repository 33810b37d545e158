-- The articles as their evidence pages show them; why one was set aside is a matter of its newest version.
SELECT
    d.document_id,
    d.document_name,
    d.title,
    d.author,
    d.section,
    d.source,
    d.address,
    d.url,
    d.published_on,
    d.media_type,
    d.encoding,
    d.notes,
    d.relevant,
    d.disposition,
    d.duplicate_of,
    d.extractor_version,
    v.reason,
    d.text
FROM mart.documents AS d
LEFT JOIN mart.document_versions AS v ON d.version_id = v.version_id
