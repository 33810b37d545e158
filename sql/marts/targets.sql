-- What was aimed at, with what was reported of it: the same body, the same thing under whatever name, measured alike, for
-- a time within the target's. Of several reports the one that covers the latest day, of those one in the same words, of
-- those what happened before what was expected, and of as many the one of the latest article.
-- Before the target's last day only a floor can be met, and no growth: that of half a year is not that of a term.
-- A result told as "trên", "dưới", "gần" decides what follows from it: "dưới 7" misses a floor of 7 and says nothing of
-- one of 5. "Giảm trên 2%" is −2 and more than that downwards: `bound` turns it round.
WITH said AS (
    SELECT
        'indicator' AS kind,
        o.document_id,
        o.document_name,
        o.fact_id,
        o.subject,
        o.indicator AS what,
        coalesce(o.organization_key, lower(o.subject)) AS whose,
        lower(coalesce(o.indicator_group, o.indicator)) AS of_what,
        o.measure::VARCHAR AS measure,
        o.value,
        o.value_upper,
        o.comparator,
        o.unit,
        o.status,
        o.period_start,
        o.period_end,
        coalesce(d.published_on, m.end_date) AS reported_on
    FROM mart.indicator_observations AS o
    JOIN mart.documents AS d ON o.document_id = d.document_id
    LEFT JOIN mart.meetings AS m ON o.meeting_id = m.meeting_id
    WHERE o.duplicate_of IS NULL
    UNION ALL
    SELECT
        'budget' AS kind,
        b.document_id,
        b.document_name,
        b.fact_id,
        b.subject,
        b.item AS what,
        coalesce(b.organization_key, lower(b.subject)) AS whose,
        lower(coalesce(b.item_group, b.item)) AS of_what,
        b.measure::VARCHAR AS measure,
        b.value,
        b.value_upper,
        b.comparator,
        b.unit,
        b.status,
        b.period_start,
        b.period_end,
        b.reported_on
    FROM mart.budgets_latest AS b
),

stated AS (
    SELECT
        *,
        CASE
            WHEN measure <> 'change' OR value >= 0 THEN comparator
            WHEN comparator = 'gt' THEN 'lt'
            WHEN comparator = 'gte' THEN 'lte'
            WHEN comparator = 'lt' THEN 'gt'
            WHEN comparator = 'lte' THEN 'gte'
            ELSE comparator
        END::VARCHAR AS bound
    FROM said
),

results AS (
    SELECT
        t.fact_id,
        r.fact_id AS result_fact_id,
        r.document_name AS result_document_name,
        r.value AS result_value,
        CASE WHEN r.bound IN ('eq', 'gt', 'gte', 'range') THEN r.value END AS at_least,
        CASE WHEN r.bound IN ('eq', 'lt', 'lte') THEN r.value WHEN r.bound = 'range' THEN r.value_upper END AS at_most,
        r.bound AS result_bound,
        r.comparator AS result_comparator,
        r.status AS result_status,
        r.period_start AS result_period_start,
        r.period_end AS result_period_end
    FROM stated AS t
    JOIN stated AS r
        ON t.whose = r.whose
        AND t.of_what = r.of_what
        AND t.kind = r.kind
        AND t.measure = r.measure
        AND t.unit = r.unit
        AND r.period_end BETWEEN t.period_start AND t.period_end
    WHERE t.status = 'target' AND r.status <> 'target'
    QUALIFY row_number() OVER (
        PARTITION BY t.fact_id
        ORDER BY
            r.period_end DESC, lower(t.what) = lower(r.what) DESC, r.status, r.reported_on DESC NULLS LAST, r.fact_id
    ) = 1
),

-- What follows from the words of both, whenever the result was told.
decided AS (
    SELECT
        t.* EXCLUDE (kind),
        t.kind::star.fact_kind AS kind,
        r.* EXCLUDE (fact_id),
        CASE t.bound
            WHEN 'gte' THEN
                CASE
                    WHEN r.at_least >= t.value THEN TRUE
                    WHEN r.at_most < t.value OR r.at_most = t.value AND r.result_bound = 'lt' THEN FALSE
                END
            WHEN 'gt' THEN
                CASE
                    WHEN r.at_least > t.value OR r.at_least = t.value AND r.result_bound = 'gt' THEN TRUE
                    WHEN r.at_most <= t.value THEN FALSE
                END
            WHEN 'lte' THEN
                CASE
                    WHEN r.at_most <= t.value THEN TRUE
                    WHEN r.at_least > t.value OR r.at_least = t.value AND r.result_bound = 'gt' THEN FALSE
                END
            WHEN 'lt' THEN
                CASE
                    WHEN r.at_most < t.value OR r.at_most = t.value AND r.result_bound = 'lt' THEN TRUE
                    WHEN r.at_least >= t.value THEN FALSE
                END
            WHEN 'range' THEN
                CASE
                    WHEN r.at_least >= t.value AND r.at_most <= t.value_upper THEN TRUE
                    WHEN r.at_most < t.value OR r.at_most = t.value AND r.result_bound = 'lt' THEN FALSE
                    WHEN r.at_least > t.value_upper OR r.at_least = t.value_upper AND r.result_bound = 'gt' THEN FALSE
                END
            WHEN 'eq' THEN CASE WHEN r.at_least = t.value AND r.at_most = t.value THEN TRUE END
        END AS reached
    FROM stated AS t
    LEFT JOIN results AS r ON t.fact_id = r.fact_id
    WHERE t.status = 'target'
)

SELECT
    * EXCLUDE (status, whose, of_what, reported_on, bound, at_least, at_most, result_bound, reached),
    CASE
        WHEN result_period_end >= period_end OR reached AND measure <> 'change' AND bound IN ('gt', 'gte') THEN reached
    END AS met
FROM decided
