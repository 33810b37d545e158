-- Every number about public money as it was reported. Numbers are one, reported again, when all that says which
-- number it is agrees: whose, of what, measured how, for which period. What does not say so is a number of its own.
-- Whose is the organisation that the subject means: one under all its spellings, and two where two have one name.
SELECT
    b.document_id,
    b.document_name,
    b.fact_id,
    b.flow,
    b.subject,
    b.item,
    b.measure,
    b.basis,
    b.item_group,
    b.part_of,
    b.is_total,
    b.value,
    b.value_upper,
    b.comparator,
    b.status,
    b.unit,
    b.period_start,
    b.period_end,
    b.organization_key,
    b.organization,
    b.admin_unit_key,
    b.admin_unit,
    coalesce(d.published_on, m.end_date) AS reported_on,
    CASE
        WHEN b.subject IS NULL OR b.item IS NULL OR b.period_end IS NULL THEN b.fact_id
        ELSE substr(
            sha256(
                concat_ws(
                    chr(10),
                    coalesce(b.organization_key, lower(b.subject)), lower(b.item), b.flow, b.measure, coalesce(lower(b.basis), '-'), b.unit, b.status,
                    coalesce(b.period_start::VARCHAR, '-'), b.period_end
                )
            ),
            1,
            32
        )
    END AS number_id
FROM mart.budget_observations AS b
JOIN mart.documents AS d ON b.document_id = d.document_id
LEFT JOIN mart.meetings AS m ON b.meeting_id = m.meeting_id
WHERE b.duplicate_of IS NULL
