-- What is in the warehouse, in numbers; facts of duplicate articles are not counted.
SELECT
    (SELECT count(*) FROM mart.documents) AS articles,
    (SELECT count(*) FROM mart.meetings) AS meetings,
    count(*) FILTER (WHERE kind = 'participants') AS participants,
    count(*) FILTER (WHERE kind = 'elections') AS elections,
    count(*) FILTER (WHERE kind = 'budgets') AS budgets,
    count(*) FILTER (WHERE kind = 'indicators') AS indicators
FROM facts
WHERE duplicate_of IS NULL
