SELECT
    o.organization_key,
    o.name,
    o.kind,
    o.level,
    o.aliases,
    CASE WHEN p.name IS NOT NULL THEN p.organization_key END AS parent_key,
    p.name AS parent,
    CASE WHEN a.name IS NOT NULL THEN a.admin_unit_key END AS admin_unit_key,
    a.name AS admin_unit,
    o.valid_from,
    o.valid_to,
    CASE WHEN s.name IS NOT NULL THEN s.organization_key END AS successor_key,
    s.name AS successor
FROM star.dim_organization AS o
JOIN star.dim_organization AS p ON o.parent_key = p.organization_key
JOIN star.dim_organization AS s ON o.successor_key = s.organization_key
JOIN star.dim_admin_unit AS a ON o.admin_unit_key = a.admin_unit_key
WHERE o.name IS NOT NULL
