-- What every body, subject and jurisdiction means in the document that names it.
SELECT
    surrogate_key('bridge_mention', [m.document_id, m.name, m.jurisdiction]) AS mention_key,
    d.document_key,
    m.name,
    m.jurisdiction,
    coalesce(m.organization_key, surrogate_key('dim_organization', [])) AS organization_key,
    coalesce(m.admin_unit_key, surrogate_key('dim_admin_unit', [])) AS admin_unit_key
FROM work.meanings AS m
JOIN star.dim_document AS d ON m.document_id = d.document_id
