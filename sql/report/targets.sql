-- What is aimed at, by the term of the body that set it; where that is not stated, by the years of the target.
WITH aims AS (
    SELECT
        f.*,
        coalesce(m.term_start, year(f.period_start)) AS term_start,
        coalesce(m.term_end, year(f.period_end)) AS term_end,
        coalesce(f.indicator, f.item) AS aim
    FROM (FROM facts SELECT * EXCLUDE (term_start, term_end)) AS f
    LEFT JOIN mart.meetings AS m ON f.meeting_id = m.meeting_id AND m.term_start IS NOT NULL
    WHERE f.status = 'target' AND f.duplicate_of IS NULL
)

SELECT
    fact_id,
    document_id,
    kind,
    term_start,
    term_end,
    subject,
    aim,
    measure,
    basis,
    value,
    value_upper,
    denominator,
    unit,
    comparator,
    period_start,
    period_end,
    count(*) OVER () AS total
FROM aims
ORDER BY
    term_start DESC NULLS LAST, term_end DESC NULLS LAST, subject NULLS LAST, document_id, char_start, fact_id
