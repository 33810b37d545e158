-- Which targets have a result by now, and was the target met?
-- Những chỉ tiêu nào đã có kết quả, và có đạt không?
SELECT
    subject,
    what,
    comparator,
    value::DOUBLE AS target,
    unit,
    period_end,
    result_value::DOUBLE AS result,
    result_status,
    result_period_end,
    met
FROM mart.targets
WHERE result_fact_id IS NOT NULL
ORDER BY subject, what, period_end

-- On the samples (trên các bài mẫu):
-- subject,what,comparator,target,unit,period_end,result,result_status,result_period_end,met
-- tỉnh Lam Sơn,thu ngân sách trên địa bàn,gte,6800000000000.0,VND,2017-12-31,3128000000000.0,estimate,2017-06-30,
