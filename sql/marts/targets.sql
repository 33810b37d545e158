-- What was aimed at, with what was reported of it: the same body, the same thing under whatever name, measured alike, for
-- a time within the target's. Of several reports the one that covers the latest day, of as many one in the same words.
-- Before the target's last day only a floor can be met, and no growth: that of half a year is not that of a term.
-- A result told as "trên", "dưới", "gần" decides what follows from it: "dưới 7" misses a floor of 7 and says nothing of
-- one of 5.
WITH stated AS (
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
        o.period_end
    FROM mart.indicator_observations AS o
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
        b.period_end
    FROM mart.budgets_latest AS b
),

results AS (
    SELECT
        t.fact_id,
        r.fact_id AS result_fact_id,
        r.document_name AS result_document_name,
        r.value AS result_value,
        CASE WHEN r.comparator IN ('eq', 'gt', 'gte', 'range') THEN r.value END AS at_least,
        CASE WHEN r.comparator IN ('eq', 'lt', 'lte') THEN r.value WHEN r.comparator = 'range' THEN r.value_upper END AS at_most,
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
    QUALIFY row_number() OVER (PARTITION BY t.fact_id ORDER BY r.period_end DESC, lower(t.what) = lower(r.what) DESC, r.status, r.fact_id) = 1
)

SELECT
    t.* EXCLUDE (kind, status, whose, of_what),
    t.kind::star.fact_kind AS kind,
    r.* EXCLUDE (fact_id, at_least, at_most),
    CASE
        WHEN t.measure <> 'change' AND t.comparator IN ('gt', 'gte') AND r.at_least >= t.value THEN TRUE
        WHEN r.result_period_end < t.period_end THEN NULL
        WHEN t.comparator IN ('gt', 'gte') AND r.at_least >= t.value THEN TRUE
        WHEN t.comparator IN ('lt', 'lte') AND r.at_most <= t.value THEN TRUE
        WHEN t.comparator = 'range' AND r.at_least >= t.value AND r.at_most <= t.value_upper THEN TRUE
        WHEN t.comparator = 'eq' AND r.at_least = t.value AND r.at_most = t.value THEN TRUE
        WHEN t.comparator IN ('gt', 'gte', 'range') AND r.at_most < t.value THEN FALSE
        WHEN t.comparator IN ('gt', 'gte', 'range') AND r.at_most = t.value AND r.result_comparator = 'lt' THEN FALSE
        WHEN t.comparator IN ('lt', 'lte', 'range') AND r.at_least > coalesce(t.value_upper, t.value) THEN FALSE
        WHEN
            t.comparator IN ('lt', 'lte', 'range') AND r.at_least = coalesce(t.value_upper, t.value)
            AND r.result_comparator = 'gt' THEN FALSE
    END AS met
FROM stated AS t
LEFT JOIN results AS r ON t.fact_id = r.fact_id
WHERE t.status = 'target'
