-- The staged meetings that count: those of the newest reading of the newest version of each document.
-- A duplicate article reports the very meetings of its original, also where the id of a meeting had to be
-- made from the version because the article says too little of it.
WITH newest AS (
    SELECT
        m.*,
        v.duplicate_of
    FROM staging.meetings AS m
    JOIN star.dim_document_version AS v
        ON m.version_id = v.version_id
        AND m.landing_date = v.landing_date
        AND v.is_newest
        AND v.disposition IN ('loaded', 'duplicate')
),

originals AS (
    SELECT
        document_id,
        char_start,
        char_end,
        meeting_type,
        body,
        ordinal,
        start_date,
        min(meeting_id) AS meeting_id
    FROM newest
    WHERE duplicate_of IS NULL
    GROUP BY ALL
)

SELECT
    n.* EXCLUDE (duplicate_of) REPLACE (coalesce(o.meeting_id, n.meeting_id) AS meeting_id),
    n.duplicate_of IS NOT NULL AS is_duplicate
FROM newest AS n
LEFT JOIN originals AS o
    ON n.duplicate_of = o.document_id
    AND n.char_start = o.char_start
    AND n.char_end = o.char_end
    AND n.meeting_type = o.meeting_type
    AND n.body IS NOT DISTINCT FROM o.body
    AND n.ordinal IS NOT DISTINCT FROM o.ordinal
    AND n.start_date IS NOT DISTINCT FROM o.start_date
