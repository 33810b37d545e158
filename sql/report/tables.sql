-- The tables of the star, with the hash that two equal builds share.
SELECT
    table_name,
    "rows",
    logical_hash
FROM meta.tables
ORDER BY table_name
