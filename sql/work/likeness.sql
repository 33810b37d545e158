-- How much of what is their own two reports of meetings have in common: of the pairs of words that stand in ten such
-- articles at most, the share that is in both, of the one that has fewer. Whole ten thousandths, from 200 up: of 494
-- real articles two reports of one meeting reach 1,000 in two of three cases, two of other meetings of one body in one
-- of thirty. Fewer than 15 such pairs, which may be no more than the names of the body and of who leads it, never reach
-- 1,000. What is rare cannot be told among few articles, so that nothing is said of fewer than a hundred. Copies are left
-- out: their originals speak for them.
WITH articles AS (
    SELECT
        v.document_id,
        regexp_extract_all(lower(d.text), '[\p{L}\p{N}]+') AS words
    FROM work.counted AS v
    JOIN staging.documents AS d ON v.version_id = d.version_id AND v.landing_date = d.landing_date
    SEMI JOIN staging.meetings AS m ON v.version_id = m.version_id AND v.landing_date = m.landing_date
    WHERE v.duplicate_of IS NULL
),

pairs AS (
    SELECT DISTINCT
        document_id,
        unnest(list_transform(range(1, len(words)), LAMBDA i: words[i] || ' ' || words[i + 1])) AS pair
    FROM articles
    WHERE (SELECT count(*) FROM articles) >= 100
),

rare AS (
    SELECT
        document_id,
        pair
    FROM pairs
    ANTI JOIN (
        SELECT pair
        FROM pairs
        GROUP BY pair
        HAVING count(*) > 10
    ) USING (pair)
),

sizes AS (
    SELECT
        document_id,
        count(*) AS size
    FROM rare
    GROUP BY document_id
),

shared AS (
    SELECT
        a.document_id,
        b.document_id AS other_id,
        count(*) AS size
    FROM rare AS a
    JOIN rare AS b ON a.pair = b.pair AND a.document_id <> b.document_id
    GROUP BY a.document_id, b.document_id
),

told AS (
    SELECT
        s.document_id,
        s.other_id,
        least((10000 * s.size) // least(a.size, b.size), CASE WHEN s.size < 15 THEN 999 END) AS likeness
    FROM shared AS s
    JOIN sizes AS a ON s.document_id = a.document_id
    JOIN sizes AS b ON s.other_id = b.document_id
)

SELECT *
FROM told
WHERE likeness >= 200
