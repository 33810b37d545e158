-- Indicators under one name each; what the lists do not have, as it is written.
SELECT
    surrogate_key('dim_indicator', [item]) AS indicator_key,
    item AS indicator,
    CASE
        WHEN parent IS NULL THEN surrogate_key('dim_indicator', [])
        ELSE surrogate_key('dim_indicator', [parent])
    END AS parent_key
FROM work.items
WHERE kind = 'indicator'
