-- Which corrections changed a fact, and whose name it bears: those that name it, then those that moved it because they
-- name another of the same meeting, person or organisation, or of the same words in its document. Facts go with their
-- meeting, whose id is theirs.
WITH named AS (
    SELECT
        unnest(fact_ids) AS fact_id,
        correction_id
    FROM staging.corrections
),

mentions AS (
    SELECT fact_id, document_id, body AS name, jurisdiction FROM work.meetings
    UNION ALL BY NAME
    SELECT fact_id, document_id, subject AS name FROM work.budgets
    UNION ALL BY NAME
    SELECT fact_id, document_id, subject AS name FROM work.indicators
    UNION ALL BY NAME
    SELECT fact_id, document_id, organization AS name FROM work.posts
),

moved AS (
    SELECT fact_id, unnest(correction_ids) AS correction_id FROM work.meetings
    UNION
    SELECT fact_id, unnest(meeting_correction_ids) AS correction_id FROM work.participants
    UNION
    SELECT fact_id, unnest(meeting_correction_ids) AS correction_id FROM work.elections
    UNION
    SELECT fact_id, unnest(meeting_correction_ids) AS correction_id FROM work.budgets
    UNION
    SELECT fact_id, unnest(meeting_correction_ids) AS correction_id FROM work.indicators
    UNION
    SELECT fact_id, unnest(correction_ids) AS correction_id FROM work.people
    UNION
    SELECT m.fact_id, unnest(k.correction_ids) AS correction_id
    FROM mentions AS m
    JOIN work.meanings AS k
        ON m.document_id = k.document_id
        AND m.name IS NOT DISTINCT FROM k.name
        AND m.jurisdiction IS NOT DISTINCT FROM k.jurisdiction
    WHERE len(k.correction_ids) > 0
),

ranked AS (
    SELECT
        n.fact_id,
        n.correction_id,
        CASE WHEN c.kind IN ('set', 'drop') THEN 0 ELSE 1 END AS rank
    FROM named AS n
    JOIN staging.corrections AS c ON n.correction_id = c.correction_id
    UNION ALL
    SELECT
        fact_id,
        correction_id,
        2 AS rank
    FROM moved
)

SELECT
    r.fact_id,
    list_sort(list(DISTINCT r.correction_id)) AS correction_ids,
    first(c.reviewer ORDER BY r.rank, r.correction_id) AS corrected_by
FROM ranked AS r
JOIN staging.corrections AS c ON r.correction_id = c.correction_id
GROUP BY r.fact_id
