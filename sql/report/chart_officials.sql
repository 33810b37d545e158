-- The thirty people whom most articles name, and when they were seen in which office; of namesakes each with what tells
-- them apart.
WITH dated AS (
    SELECT
        *,
        sum(documents) OVER (PARTITION BY person_key) AS of_person,
        count(DISTINCT person_key) OVER (PARTITION BY person) AS namesakes
    FROM officials
    WHERE first_on IS NOT NULL
)

SELECT
    CASE WHEN namesakes > 1 THEN person || ' (' || known_by || ')' ELSE person END AS person,
    concat_ws(', ', office, organization) AS office,
    first_on,
    last_on,
    evidence[1] AS evidence
FROM dated
QUALIFY dense_rank() OVER (ORDER BY of_person DESC, person_key) <= 30
ORDER BY person, first_on, office
