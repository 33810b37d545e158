SELECT
    f.fact_id,
    m.meeting_id,
    d.document_id,
    d.document_name,
    f.char_start,
    f.char_end,
    substr(d.text, f.sentence_start + 1, f.sentence_end - f.sentence_start) AS sentence,
    f.rule,
    f.confidence,
    f.corrected_by,
    d.duplicate_of,
    f.flow,
    f.subject,
    f.item,
    f.measure,
    f.basis,
    i.item AS item_group,
    p.item AS part_of,
    f.is_total,
    f.value,
    f.value_upper,
    f.comparator,
    f.status,
    u.unit,
    s.date AS period_start,
    e.date AS period_end,
    CASE WHEN o.name IS NOT NULL THEN o.organization_key END AS organization_key,
    o.name AS organization,
    CASE WHEN a.name IS NOT NULL THEN a.admin_unit_key END AS admin_unit_key,
    a.name AS admin_unit,
    mart.fold(concat_ws(' ', f.subject, f.item)) AS search
FROM star.fact_budget AS f
JOIN star.dim_document AS d ON f.document_key = d.document_key
JOIN star.dim_meeting AS m ON f.meeting_key = m.meeting_key
JOIN star.dim_budget_item AS i ON f.budget_item_key = i.budget_item_key
LEFT JOIN star.dim_budget_item AS p ON i.parent_key = p.budget_item_key
JOIN star.dim_unit AS u ON f.unit_key = u.unit_key
JOIN star.dim_date AS s ON f.period_start_key = s.date_key
JOIN star.dim_date AS e ON f.period_end_key = e.date_key
JOIN star.dim_organization AS o ON f.subject_key = o.organization_key
JOIN star.dim_admin_unit AS a ON f.admin_unit_key = a.admin_unit_key
ORDER BY d.document_name, d.document_id, f.char_start, f.fact_id
