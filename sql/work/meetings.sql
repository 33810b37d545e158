-- The staged meetings that count, each with the meeting that it reports (pipelines.resolve.meetings).
-- A duplicate article reports the very meetings of its original, also where an article says too little of them to be
-- told from others: its first congress of a body and day is the original's first one, wherever either stands.
WITH numbered AS (
    SELECT
        m.*,
        i.meeting_id,
        i.correction_ids,
        v.duplicate_of,
        row_number() OVER (
            PARTITION BY m.version_id, m.meeting_type, m.body, m.ordinal, m.start_date
            ORDER BY m.char_start, m.fact_id
        ) AS nth
    FROM staging.meetings AS m
    JOIN work.counted AS v ON m.version_id = v.version_id AND m.landing_date = v.landing_date
    JOIN work.meeting_ids AS i ON m.fact_id = i.fact_id
)

SELECT
    n.* EXCLUDE (duplicate_of, nth) REPLACE (
        coalesce(o.meeting_id, n.meeting_id) AS meeting_id,
        list_concat(n.correction_ids, o.correction_ids) AS correction_ids
    ),
    n.duplicate_of IS NOT NULL AS is_duplicate
FROM numbered AS n
LEFT JOIN numbered AS o
    ON n.duplicate_of = o.document_id
    AND o.duplicate_of IS NULL
    AND n.nth = o.nth
    AND n.meeting_type = o.meeting_type
    AND n.body IS NOT DISTINCT FROM o.body
    AND n.ordinal IS NOT DISTINCT FROM o.ordinal
    AND n.start_date IS NOT DISTINCT FROM o.start_date
