-- Organisations, bodies and places that documents mean, each once under all its spellings.
SELECT
    organization_key,
    name,
    aliases,
    kind,
    level,
    coalesce(parent_key, surrogate_key('dim_organization', [])) AS parent_key,
    coalesce(admin_unit_key, surrogate_key('dim_admin_unit', [])) AS admin_unit_key,
    valid_from,
    valid_to,
    coalesce(successor_key, surrogate_key('dim_organization', [])) AS successor_key
FROM work.organizations
