-- Key of a dimension's row from its natural key: pipelines.identity.key, in SQL, for whole columns at once.
-- A test holds the two together. No parts give the key of the unknown member.
CREATE TEMP MACRO surrogate_key(dimension, parts) AS
    substr(
        sha256(
            list_aggregate(
                list_transform(
                    list_concat(['key', dimension], parts::VARCHAR[]),
                    LAMBDA part: CASE WHEN part IS NULL THEN '-;' ELSE strlen(part) || ';' || part END
                ),
                'string_agg',
                ''
            )
        ),
        1,
        32
    );
