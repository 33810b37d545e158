-- One row per meeting. Where its reports disagree, the value that most documents state counts, of as many the one
-- stated first: originals before duplicates, then by day of publication, source and address. Its dates are a first and
-- last day from one report, and a range counts for every document that tells a day inside it; both years of its term
-- are from one report, too.
WITH reports AS (
    SELECT
        m.*,
        row_number() OVER (
            ORDER BY m.is_duplicate, d.published_on NULLS LAST, v.source, v.address, m.char_start, m.fact_id
        ) AS place,
        CASE WHEN m.start_date IS NOT NULL THEN {'first': m.start_date, 'last': m.end_date} END AS dates,
        CASE WHEN m.term_start IS NOT NULL THEN {'first': m.term_start, 'last': m.term_end} END AS term,
        -- what a report leaves unknown is no value that it states
        nullif(o.organization_key, surrogate_key('dim_organization', [])) AS organization_key,
        nullif(o.admin_unit_key, surrogate_key('dim_admin_unit', [])) AS admin_unit_key
    FROM work.meetings AS m
    JOIN star.dim_document_version AS v ON m.version_id = v.version_id
    JOIN star.dim_document AS d ON v.document_id = d.document_id
    LEFT JOIN star.bridge_mention AS o
        ON d.document_key = o.document_key
        AND m.body IS NOT DISTINCT FROM o.name
        AND m.jurisdiction IS NOT DISTINCT FROM o.jurisdiction
),

stated_dates AS (
    SELECT
        meeting_id,
        dates,
        count(DISTINCT document_id) FILTER (NOT is_duplicate) AS documents
    FROM reports
    WHERE dates IS NOT NULL
    GROUP BY meeting_id, dates
),

supported AS (
    SELECT
        s.meeting_id,
        s.dates,
        sum(t.documents)::BIGINT AS support
    FROM stated_dates AS s
    JOIN stated_dates AS t
        ON s.meeting_id = t.meeting_id
        AND t.dates.first BETWEEN s.dates.first AND s.dates.last
    GROUP BY s.meeting_id, s.dates
),

-- How many documents state the value, duplicates not counted; the more, the smaller.
weighed AS (
    SELECT
        *,
        [-count(DISTINCT document_id) FILTER (NOT is_duplicate) OVER (PARTITION BY meeting_id, meeting_type), place]
            AS by_type,
        [-count(DISTINCT document_id) FILTER (NOT is_duplicate) OVER (PARTITION BY meeting_id, body), place] AS by_body,
        [-count(DISTINCT document_id) FILTER (NOT is_duplicate) OVER (PARTITION BY meeting_id, jurisdiction), place]
            AS by_jurisdiction,
        [-count(DISTINCT document_id) FILTER (NOT is_duplicate) OVER (PARTITION BY meeting_id, ordinal), place]
            AS by_ordinal,
        [-count(DISTINCT document_id) FILTER (NOT is_duplicate) OVER (PARTITION BY meeting_id, term_number), place]
            AS by_term_number,
        [-count(DISTINCT document_id) FILTER (NOT is_duplicate) OVER (PARTITION BY meeting_id, term), place] AS by_term,
        [-count(DISTINCT document_id) FILTER (NOT is_duplicate) OVER (PARTITION BY meeting_id, attendance), place]
            AS by_attendance,
        [-count(DISTINCT document_id) FILTER (NOT is_duplicate) OVER (PARTITION BY meeting_id, organization_key), place]
            AS by_organization,
        [-support, start_date - end_date, place] AS by_dates
    FROM reports
    LEFT JOIN supported USING (meeting_id, dates)
),

merged AS (
    SELECT
        meeting_id,
        arg_min(meeting_type, by_type) AS meeting_type,
        arg_min(body, by_body) AS body,
        arg_min(jurisdiction, by_jurisdiction) AS jurisdiction,
        arg_min(ordinal, by_ordinal) AS ordinal,
        arg_min(term_number, by_term_number) AS term_number,
        arg_min(term, by_term) AS term,
        arg_min(attendance, by_attendance) AS attendance,
        arg_min(dates, by_dates) AS dates,
        coalesce(arg_min(organization_key, by_organization), surrogate_key('dim_organization', [])) AS organization_key,
        coalesce(arg_min(admin_unit_key, by_organization), surrogate_key('dim_admin_unit', [])) AS admin_unit_key
    FROM weighed
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
