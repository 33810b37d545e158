SELECT
    correction_id,
    kind,
    fact_ids,
    change,
    reviewer,
    corrected_on,
    reason
FROM star.correction
