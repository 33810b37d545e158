SELECT
    correction_id,
    kind,
    fact_ids,
    changed_fact_ids,
    change,
    reviewer,
    corrected_on,
    reason
FROM star.correction
