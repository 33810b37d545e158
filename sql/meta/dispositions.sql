SELECT
    d.disposition,
    (SELECT count(*) FROM star.dim_document_version AS v WHERE v.disposition = d.disposition) AS versions,
    (
        SELECT count(DISTINCT version_id)
        FROM (SELECT version_id FROM staging.manifest UNION ALL SELECT version_id FROM staging.tombstones)
    ) AS landed
FROM (SELECT unnest(enum_range(NULL::star.disposition)) AS disposition) AS d
