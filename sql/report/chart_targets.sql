-- How many targets each term has, the newest twenty terms.
WITH counted AS (
    SELECT
        concat_ws('–', term_start, nullif(term_end, term_start)) AS term,
        kind,
        count(*) AS targets
    FROM targets
    WHERE term_start IS NOT NULL
    GROUP BY ALL
)

SELECT
    term,
    kind,
    targets
FROM counted
QUALIFY dense_rank() OVER (ORDER BY term DESC) <= 20
ORDER BY term DESC, kind
