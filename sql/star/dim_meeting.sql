-- One row per meeting. Of several reports, originals come before duplicates, then the earlier published; the first
-- that states a column gives it. Both dates come from one report, as do both years of a term.
WITH reports AS (
    SELECT
        m.*,
        row_number() OVER (
            ORDER BY m.is_duplicate, d.published_on NULLS LAST, v.source, v.address, m.char_start, m.fact_id
        ) AS place,
        CASE WHEN m.start_date IS NOT NULL THEN {'first': m.start_date, 'last': m.end_date} END AS dates,
        CASE WHEN m.term_start IS NOT NULL THEN {'first': m.term_start, 'last': m.term_end} END AS term,
        o.organization_key,
        o.admin_unit_key
    FROM work.meetings AS m
    JOIN star.dim_document_version AS v ON m.version_id = v.version_id
    JOIN star.dim_document AS d ON v.document_id = d.document_id
    LEFT JOIN star.bridge_mention AS o
        ON d.document_key = o.document_key
        AND m.body IS NOT DISTINCT FROM o.name
        AND m.jurisdiction IS NOT DISTINCT FROM o.jurisdiction
),

merged AS (
    SELECT
        meeting_id,
        arg_min(meeting_type, place) AS meeting_type,
        arg_min(body, place) AS body,
        arg_min(jurisdiction, place) AS jurisdiction,
        arg_min(ordinal, place) AS ordinal,
        arg_min(term_number, place) AS term_number,
        arg_min(term, place) AS term,
        arg_min(attendance, place) AS attendance,
        arg_min(dates, place) AS dates,
        coalesce(arg_min(organization_key, place), surrogate_key('dim_organization', [])) AS organization_key,
        coalesce(arg_min(admin_unit_key, place), surrogate_key('dim_admin_unit', [])) AS admin_unit_key
    FROM reports
    GROUP BY meeting_id
)

SELECT
    surrogate_key('dim_meeting', [m.meeting_id]) AS meeting_key,
    m.* EXCLUDE (term, dates),
    m.term.first AS term_start,
    m.term.last AS term_end,
    m.dates.first AS start_date,
    m.dates.last AS end_date
FROM merged AS m
