-- Bodies that meet and subjects of numbers, as they are written. One belongs to the administrative unit that it
-- is, or else to the one that all its meetings name.
WITH mentions AS (
    SELECT
        body AS name,
        jurisdiction
    FROM work.meetings
    UNION ALL
    SELECT
        subject AS name,
        NULL AS jurisdiction
    FROM work.numbers
),

organizations AS (
    SELECT
        name,
        CASE WHEN min(jurisdiction) = max(jurisdiction) THEN min(jurisdiction) END AS jurisdiction
    FROM mentions
    WHERE name IS NOT NULL
    GROUP BY name
)

SELECT
    surrogate_key('dim_organization', [o.name]) AS organization_key,
    o.name,
    surrogate_key('dim_organization', []) AS parent_key,
    coalesce(self.admin_unit_key, home.admin_unit_key) AS admin_unit_key
FROM organizations AS o
LEFT JOIN star.dim_admin_unit AS self ON o.name = self.name
LEFT JOIN star.dim_admin_unit AS home ON o.jurisdiction IS NOT DISTINCT FROM home.name
