-- Every fact of every kind, in the columns of its view; columns of other kinds are null. Other queries of the
-- report read this one.
SELECT
    'meetings' AS kind,
    * EXCLUDE (search)
FROM mart.meeting_reports
UNION ALL BY NAME
SELECT
    'participants' AS kind,
    * EXCLUDE (search)
FROM mart.participants
UNION ALL BY NAME
SELECT
    'elections' AS kind,
    * EXCLUDE (search)
FROM mart.elections
UNION ALL BY NAME
SELECT
    'budgets' AS kind,
    * EXCLUDE (search)
FROM mart.budget_observations
UNION ALL BY NAME
SELECT
    'indicators' AS kind,
    * EXCLUDE (search)
FROM mart.indicator_observations
