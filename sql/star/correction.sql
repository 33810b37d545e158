-- What reviewers put right, as their file has it.
SELECT
    correction_id,
    kind,
    fact_ids,
    change,
    reviewer,
    corrected_on,
    reason
FROM staging.corrections
