-- The readings whose facts count: the newest reading of the newest version of each document that is in scope.
SELECT
    version_id,
    landing_date,
    document_id,
    duplicate_of
FROM star.dim_document_version
WHERE is_newest AND disposition IN ('loaded', 'duplicate')
