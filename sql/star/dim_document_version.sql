-- Every landed version that was read or set aside, with how it ended; the result does not depend on the order
-- in which partitions were filled. A version that was landed again counts as landed then.
WITH landed AS (
    SELECT DISTINCT ON (version_id) * EXCLUDE (charset, etag, last_modified, announced_on, locality)
    FROM staging.manifest
    ORDER BY version_id, landed_at DESC, landing_date DESC
),

readings AS (
    SELECT
        version_id,
        landing_date,
        text_sha256,
        relevant,
        NULL AS reason
    FROM staging.documents
    UNION ALL
    SELECT
        version_id,
        landing_date,
        NULL AS text_sha256,
        NULL AS relevant,
        min(reason) AS reason
    FROM staging.quarantine
    WHERE "table" = 'documents' AND version_id IS NOT NULL
    GROUP BY ALL
),

newest_reading AS (
    SELECT DISTINCT ON (version_id) *
    FROM readings
    ORDER BY version_id, landing_date DESC NULLS LAST, reason NULLS LAST
),

versions AS (
    SELECT
        l.* EXCLUDE (landing_date),
        coalesce(r.landing_date, l.landing_date) AS landing_date,
        r.text_sha256,
        r.relevant,
        r.reason,
        row_number() OVER (PARTITION BY l.document_id ORDER BY l.landed_at, l.version_id) AS version,
        row_number() OVER (PARTITION BY l.document_id ORDER BY l.landed_at DESC, l.version_id DESC) = 1 AS is_newest
    FROM landed AS l
    JOIN newest_reading AS r ON l.version_id = r.version_id
),

originals AS (
    SELECT DISTINCT ON (text_sha256)
        text_sha256,
        document_id
    FROM versions
    WHERE is_newest AND text_sha256 IS NOT NULL
    ORDER BY text_sha256, source, address
)

SELECT
    v.* EXCLUDE (text_sha256, relevant),
    CASE WHEN v.is_newest AND o.document_id <> v.document_id THEN o.document_id END AS duplicate_of,
    CASE
        WHEN v.reason IS NOT NULL THEN 'quarantined'
        WHEN NOT v.is_newest THEN 'superseded'
        WHEN o.document_id <> v.document_id THEN 'duplicate'
        WHEN NOT v.relevant THEN 'out_of_scope'
        ELSE 'loaded'
    END AS disposition
FROM versions AS v
LEFT JOIN originals AS o ON v.text_sha256 = o.text_sha256
