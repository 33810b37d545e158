-- How many facts of each kind state each column.
WITH counted AS (
    SELECT
        kind,
        count(*) AS facts,
        count(COLUMNS(* EXCLUDE (kind, fact_id, document_id, document_name, char_start, char_end, sentence)))
    FROM facts
    GROUP BY kind
)

SELECT
    kind,
    facts,
    column_name,
    stated
FROM (UNPIVOT counted ON COLUMNS(* EXCLUDE (kind, facts)) INTO NAME column_name VALUE stated)
ORDER BY kind
