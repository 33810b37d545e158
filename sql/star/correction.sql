-- What reviewers put right, as their file has it, and all that came of it.
WITH changed AS (
    SELECT
        fact_id,
        unnest(correction_ids) AS correction_id
    FROM work.corrected
)

SELECT
    c.correction_id,
    any_value(c.kind) AS kind,
    any_value(c.fact_ids) AS fact_ids,
    list(n.fact_id ORDER BY n.fact_id) AS changed_fact_ids,
    any_value(c.change) AS change,
    any_value(c.reviewer) AS reviewer,
    any_value(c.corrected_on) AS corrected_on,
    any_value(c.reason) AS reason
FROM staging.corrections AS c
JOIN changed AS n ON c.correction_id = n.correction_id
GROUP BY c.correction_id
