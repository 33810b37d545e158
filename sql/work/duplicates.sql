-- Which documents say what another one says: the same text, or a near copy of it. Of copies the one published first
-- counts, then the first by source and address; when they were landed does not matter.
--
-- Near copies agree in at least 90 of the 128 places of their fingerprints, so in about 70% of their runs of five
-- words; two papers' own reports of one event reach 0.55 at most. To be compared at all, two texts must agree in one
-- of 32 bands of four places, which at 70% happens in all but two of ten thousand. Each text is compared with the
-- first of its band only, so that a thousand copies cost a thousand comparisons.
WITH RECURSIVE newest AS (
    SELECT
        document_id,
        text_sha256,
        fingerprint,
        row_number() OVER (ORDER BY published_on NULLS LAST, source, address) AS rank
    FROM work.versions
    WHERE is_newest AND text_sha256 IS NOT NULL
),

same_text AS (
    SELECT
        document_id,
        rank,
        min(rank) OVER (PARTITION BY text_sha256) AS original
    FROM newest
),

distinct_texts AS (
    SELECT n.rank, n.fingerprint
    FROM newest AS n
    JOIN same_text AS s ON n.document_id = s.document_id
    WHERE s.rank = s.original AND n.fingerprint IS NOT NULL
),

first_of_band AS (
    SELECT
        rank,
        min(rank) OVER (PARTITION BY band, substr(fingerprint, band * 32 + 1, 32)) AS first
    FROM distinct_texts
    CROSS JOIN range(32) AS bands (band)
),

near AS (
    SELECT c.rank, c.first
    FROM (SELECT DISTINCT rank, first FROM first_of_band WHERE first < rank) AS c
    JOIN distinct_texts AS a ON c.rank = a.rank
    JOIN distinct_texts AS b ON c.first = b.rank
    WHERE list_sum(list_transform(
        range(128), LAMBDA i: (substr(a.fingerprint, i * 8 + 1, 8) = substr(b.fingerprint, i * 8 + 1, 8))::INTEGER
    )) >= 90
),

-- A copy of a copy is a copy of the first.
reached AS (
    SELECT rank, first FROM near
    UNION
    SELECT r.rank, n.first
    FROM reached AS r
    JOIN near AS n ON r.first = n.rank
),

firsts AS (
    SELECT rank, min(first) AS first
    FROM reached
    GROUP BY rank
)

SELECT
    s.document_id,
    o.document_id AS duplicate_of
FROM same_text AS s
LEFT JOIN firsts AS f ON s.original = f.rank
JOIN newest AS o ON o.rank = coalesce(f.first, s.original)
WHERE o.document_id <> s.document_id
