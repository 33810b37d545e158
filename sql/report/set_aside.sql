-- Articles that could not be read, newest first.
SELECT
    document_id,
    document_name,
    reason,
    count(*) OVER () AS total
FROM mart.document_versions
WHERE disposition = 'quarantined'
ORDER BY landed_at DESC, document_name, document_id
LIMIT 500
