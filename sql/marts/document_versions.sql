SELECT
    document_id,
    document_name,
    duplicate_of,
    version_id,
    version,
    landed_at,
    disposition,
    reason,
    source,
    address
FROM star.dim_document_version
