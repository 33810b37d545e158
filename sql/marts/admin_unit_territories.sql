-- Heirs of heirs too: quận 2 became part of thành phố Thủ Đức, and that twelve wards.
WITH RECURSIVE reached AS (
    SELECT
        admin_unit_key,
        admin_unit_key AS today_key,
        true AS whole
    FROM star.dim_admin_unit
    WHERE name IS NOT NULL
    UNION
    SELECT
        r.admin_unit_key,
        s.successor_key AS today_key,
        r.whole AND s.whole AS whole
    FROM reached AS r
    JOIN mart.admin_unit_successors AS s ON r.today_key = s.admin_unit_key
)

SELECT
    r.admin_unit_key,
    u.name,
    r.today_key,
    t.name AS today,
    bool_or(r.whole) AS whole
FROM reached AS r
JOIN star.dim_admin_unit AS u ON r.admin_unit_key = u.admin_unit_key
JOIN star.dim_admin_unit AS t ON r.today_key = t.admin_unit_key
WHERE t.valid_to IS NULL
GROUP BY ALL
