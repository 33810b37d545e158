-- How the landed versions ended.
SELECT
    disposition,
    versions
FROM meta.dispositions
ORDER BY disposition
