-- Administrative units as they are written: jurisdictions of meetings, and subjects and bodies that are a rank
-- word followed by a proper name or a number ('quận Ba Đình', 'quận 1', but not 'xã hội').
WITH ranks AS (
    SELECT unnest(enum_range(NULL::star.admin_rank)) AS rank
),

names AS (
    SELECT
        jurisdiction AS name,
        true AS is_unit
    FROM work.meetings
    UNION ALL
    SELECT
        body AS name,
        false AS is_unit
    FROM work.meetings
    UNION ALL
    SELECT
        subject AS name,
        false AS is_unit
    FROM work.numbers
),

units AS (
    SELECT
        n.name,
        bool_or(n.is_unit) AS is_unit,
        any_value(r.rank) AS rank
    FROM names AS n
    LEFT JOIN ranks AS r
        ON starts_with(lower(n.name), r.rank::VARCHAR || ' ')
        AND regexp_matches(substr(n.name, length(r.rank::VARCHAR) + 2), '^[\p{Lu}\d]')
    WHERE n.name IS NOT NULL
    GROUP BY n.name
)

SELECT
    surrogate_key('dim_admin_unit', [name]) AS admin_unit_key,
    name,
    rank,
    surrogate_key('dim_admin_unit', []) AS parent_key
FROM units
WHERE is_unit OR rank IS NOT NULL
