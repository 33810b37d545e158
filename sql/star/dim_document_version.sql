-- Every landed version that was read or set aside, with how it ended; of one that was forgotten, the tombstone.
SELECT
    v.* EXCLUDE (text_sha256, fingerprint, published_on, relevant),
    CASE WHEN v.is_newest THEN d.duplicate_of END AS duplicate_of,
    CASE
        WHEN v.reason IS NOT NULL THEN 'quarantined'
        WHEN NOT v.is_newest THEN 'superseded'
        WHEN d.duplicate_of IS NOT NULL THEN 'duplicate'
        WHEN NOT v.relevant THEN 'out_of_scope'
        ELSE 'loaded'
    END AS disposition
FROM work.versions AS v
LEFT JOIN work.duplicates AS d ON v.document_id = d.document_id
UNION ALL BY NAME
SELECT
    version_id,
    document_id,
    document_id AS document_name,
    source,
    document_id AS address,
    landed_at,
    landing_date,
    row_number() OVER (PARTITION BY document_id ORDER BY landed_at, version_id) AS version,
    FALSE AS is_newest,
    reason,
    'forgotten' AS disposition
FROM staging.tombstones
