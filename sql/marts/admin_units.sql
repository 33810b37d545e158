-- The superior of a province's unit is the country, which is no unit.
SELECT
    u.admin_unit_key,
    u.name,
    u.level,
    u.rank,
    u.official_code,
    u.valid_from,
    u.valid_to,
    CASE WHEN p.name IS NOT NULL THEN p.admin_unit_key END AS parent_key,
    p.name AS parent,
    CASE WHEN u.level = 'province' THEN u.name WHEN p.level = 'province' THEN p.name ELSE g.name END AS province
FROM star.dim_admin_unit AS u
JOIN star.dim_admin_unit AS p ON u.parent_key = p.admin_unit_key
JOIN star.dim_admin_unit AS g ON p.parent_key = g.admin_unit_key
WHERE u.name IS NOT NULL
