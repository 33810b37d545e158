-- Meetings as they were merged, how many documents report each, and what those say that say otherwise. A day inside
-- the meeting's days is no disagreement, nor is another spelling of its body.
WITH counted AS (
    SELECT
        f.*,
        s.date AS start_date,
        e.date AS end_date
    FROM star.fact_meeting_report AS f
    JOIN star.dim_document AS d ON f.document_key = d.document_key
    JOIN star.dim_date AS s ON f.start_date_key = s.date_key
    JOIN star.dim_date AS e ON f.end_date_key = e.date_key
    WHERE d.duplicate_of IS NULL
),

said AS (
    SELECT
        f.meeting_key,
        f.document_key,
        unnest([
            {
                'column': 'body',
                'value': CASE
                    WHEN f.organization_key <> m.organization_key AND mart.fold(f.body) <> mart.fold(m.body) THEN f.body
                END
            },
            {'column': 'ordinal', 'value': CASE WHEN f.ordinal <> m.ordinal THEN f.ordinal::VARCHAR END},
            {'column': 'term_number', 'value': CASE WHEN f.term_number <> m.term_number THEN f.term_number::VARCHAR END},
            {'column': 'term_start', 'value': CASE WHEN f.term_start <> m.term_start THEN f.term_start::VARCHAR END},
            {'column': 'term_end', 'value': CASE WHEN f.term_end <> m.term_end THEN f.term_end::VARCHAR END},
            {
                'column': 'start_date',
                'value': CASE
                    WHEN f.start_date NOT BETWEEN m.start_date AND m.end_date THEN f.start_date::VARCHAR
                END
            },
            {
                'column': 'end_date',
                'value': CASE
                    WHEN f.end_date > f.start_date AND f.end_date <> m.end_date THEN f.end_date::VARCHAR
                END
            },
            {'column': 'attendance', 'value': CASE WHEN f.attendance <> m.attendance THEN f.attendance::VARCHAR END}
        ]) AS other
    FROM counted AS f
    JOIN star.dim_meeting AS m ON f.meeting_key = m.meeting_key
),

disagreements AS (
    SELECT
        meeting_key,
        list({'column': "column", 'value': value, 'reports': reports} ORDER BY "column", value) AS disagreements
    FROM (
        SELECT
            meeting_key,
            other['column'] AS "column",
            other['value'] AS value,
            count(DISTINCT document_key) AS reports
        FROM said
        WHERE other['value'] IS NOT NULL
        GROUP BY ALL
    )
    GROUP BY meeting_key
)

SELECT
    m.meeting_id,
    m.meeting_type,
    m.body,
    m.jurisdiction,
    m.ordinal,
    m.term_number,
    m.term_start,
    m.term_end,
    m.attendance,
    m.start_date,
    m.end_date,
    CASE WHEN o.name IS NOT NULL THEN o.organization_key END AS organization_key,
    o.name AS organization,
    CASE WHEN a.name IS NOT NULL THEN a.admin_unit_key END AS admin_unit_key,
    a.name AS admin_unit,
    mart.fold(concat_ws(' ', m.body, m.jurisdiction)) AS search,
    r.reports,
    coalesce(x.disagreements, []) AS disagreements
FROM star.dim_meeting AS m
JOIN (
    SELECT meeting_key, count(DISTINCT document_key) AS reports
    FROM counted
    GROUP BY meeting_key
) AS r ON m.meeting_key = r.meeting_key
JOIN star.dim_organization AS o ON m.organization_key = o.organization_key
JOIN star.dim_admin_unit AS a ON m.admin_unit_key = a.admin_unit_key
LEFT JOIN disagreements AS x ON m.meeting_key = x.meeting_key
