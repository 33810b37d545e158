-- Administrative units that documents mean, with those above them and their heirs.
SELECT
    admin_unit_key,
    name,
    level,
    rank,
    code AS official_code,
    coalesce(parent_key, surrogate_key('dim_admin_unit', [])) AS parent_key,
    valid_from,
    valid_to,
    successors
FROM work.admin_units
