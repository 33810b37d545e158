-- Every landed version that was read or set aside, with its newest reading; the result does not depend on the
-- order in which partitions were filled. A version that was landed again counts as landed then.
WITH landed AS (
    SELECT DISTINCT ON (version_id) * EXCLUDE (charset, etag, last_modified, announced_on, locality)
    FROM staging.manifest
    ANTI JOIN staging.tombstones USING (document_id)
    ORDER BY version_id, landed_at DESC, landing_date DESC
),

readings AS (
    SELECT
        version_id,
        landing_date,
        text_sha256,
        fingerprint,
        published_on,
        relevant,
        NULL AS reason
    FROM staging.documents
    UNION ALL BY NAME
    SELECT
        version_id,
        landing_date,
        min(reason) AS reason
    FROM staging.quarantine
    WHERE "table" = 'documents' AND version_id IS NOT NULL
    GROUP BY ALL
),

newest_reading AS (
    SELECT DISTINCT ON (version_id) *
    FROM readings
    ORDER BY version_id, landing_date DESC NULLS LAST, reason NULLS LAST
)

SELECT
    l.* EXCLUDE (landing_date),
    coalesce(r.landing_date, l.landing_date) AS landing_date,
    r.text_sha256,
    r.fingerprint,
    r.published_on,
    r.relevant,
    r.reason,
    row_number() OVER (PARTITION BY l.document_id ORDER BY l.landed_at, l.version_id) AS version,
    row_number() OVER (PARTITION BY l.document_id ORDER BY l.landed_at DESC, l.version_id DESC) = 1 AS is_newest
FROM landed AS l
JOIN newest_reading AS r ON l.version_id = r.version_id
