-- The staged budgets that count: those of the newest reading of the newest version of each document,
-- each with the meeting that it belongs to.
SELECT
    f.*,
    m.meeting_id,
    m.correction_ids AS meeting_correction_ids
FROM staging.budgets AS f
SEMI JOIN work.counted AS v ON f.version_id = v.version_id AND f.landing_date = v.landing_date
LEFT JOIN work.meetings AS m ON f.meeting_fact_id = m.fact_id
