-- People by the name that is written.
WITH names AS (
    SELECT name FROM work.participants
    UNION
    SELECT person FROM work.elections
)

SELECT
    surrogate_key('dim_person', [name]) AS person_key,
    name
FROM names
WHERE name IS NOT NULL
