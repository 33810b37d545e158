-- The thirty people whom most articles name, and when they were seen in which office.
WITH dated AS (
    SELECT
        *,
        sum(documents) OVER (PARTITION BY person) AS of_person
    FROM officials
    WHERE first_on IS NOT NULL
)

SELECT
    person,
    office,
    first_on,
    last_on,
    evidence[1] AS evidence
FROM dated
QUALIFY dense_rank() OVER (ORDER BY of_person DESC, person) <= 30
ORDER BY person, first_on, office
