-- What the facts of each document call bodies, subjects and jurisdictions, with what the document says around them:
-- the day that it speaks of as today, the units that its text names, where its source is at home. A duplicate speaks of
-- the same unnamed bodies as its original (`scope`).
-- `source_day` is for documents without any day: where the source has 20 dated ones or more, all on one side of the
-- reform of 1 July 2025, a day of that side.
-- Without a day of publication and of a meeting, the last day that its results cover is a sign, but only long before the
-- reform: news of a half-year come after it.
WITH facts AS (
    SELECT version_id, landing_date, document_id, body AS name, jurisdiction, end_date AS met_on FROM staging.meetings
    UNION ALL BY NAME
    SELECT version_id, landing_date, document_id, subject AS name, CASE WHEN status <> 'target' THEN period_end END AS covered_to
    FROM staging.budgets
    UNION ALL BY NAME
    SELECT version_id, landing_date, document_id, subject AS name, CASE WHEN status <> 'target' THEN period_end END AS covered_to
    FROM staging.indicators
),

said AS (
    SELECT f.document_id, f.name, f.jurisdiction, f.met_on, f.covered_to
    FROM facts AS f
    SEMI JOIN work.counted AS v ON f.version_id = v.version_id AND f.landing_date = v.landing_date
    UNION ALL BY NAME
    SELECT document_id, organization AS name FROM work.posts WHERE organization IS NOT NULL
),

days AS (
    SELECT
        document_id,
        coalesce(max(met_on), CASE WHEN max(covered_to) < DATE '2025-01-01' THEN max(covered_to) END) AS day
    FROM said
    GROUP BY document_id
),

homes AS (
    SELECT version_id, max_by(locality, landed_at) AS locality
    FROM staging.manifest
    WHERE locality IS NOT NULL
    GROUP BY version_id
),

documents AS (
    SELECT
        d.document_id,
        coalesce(v.duplicate_of, d.document_id) AS scope,
        coalesce(r.published_on, d.day) AS day,
        r.places,
        v.source,
        coalesce(h.locality, o.locality) AS locality
    FROM days AS d
    JOIN star.dim_document_version AS v ON d.document_id = v.document_id AND v.is_newest
    JOIN staging.documents AS r ON v.version_id = r.version_id AND v.landing_date = r.landing_date
    LEFT JOIN homes AS h ON v.version_id = h.version_id
    LEFT JOIN staging.homes AS o ON v.source = o.source
),

sources AS (
    SELECT
        source,
        CASE
            WHEN max(day) < DATE '2025-07-01' THEN max(day)
            WHEN min(day) >= DATE '2025-07-01' THEN min(day)
        END AS day
    FROM documents
    GROUP BY source
    HAVING count(day) >= 20
)

SELECT DISTINCT
    s.document_id,
    s.name,
    s.jurisdiction,
    d.scope,
    d.day,
    d.places,
    o.day AS source_day,
    d.locality AS home
FROM said AS s
JOIN documents AS d ON s.document_id = d.document_id
LEFT JOIN sources AS o ON d.source = o.source
