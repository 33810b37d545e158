SELECT
    u.admin_unit_key,
    u.name,
    s.admin_unit_key AS successor_key,
    s.name AS successor,
    len(u.successors) = 1 AS whole
FROM (SELECT *, unnest(successors) AS successor_key FROM star.dim_admin_unit) AS u
JOIN star.dim_admin_unit AS s ON u.successor_key = s.admin_unit_key
