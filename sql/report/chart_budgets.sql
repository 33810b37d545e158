-- What was executed by the thirty places that state most of it, of each the newest hundred; what is only aimed at is in
-- the table.
WITH placed AS (
    SELECT
        *,
        count(*) OVER (PARTITION BY subject) AS of_place
    FROM budgets
    WHERE subject IS NOT NULL AND year IS NOT NULL AND status <> 'target'
)

SELECT
    fact_id,
    document_id,
    subject,
    year,
    flow,
    item,
    basis,
    value
FROM placed
QUALIFY
    dense_rank() OVER (ORDER BY of_place DESC, subject) <= 30
    AND row_number() OVER (PARTITION BY subject ORDER BY year DESC, fact_id) <= 100
ORDER BY subject, year, fact_id
