-- Which targets have a result by now, and was the target met?
-- Những chỉ tiêu nào đã có kết quả, và có đạt không?
SELECT
    subject,
    what,
    comparator,
    value::DOUBLE AS target,
    value_upper::DOUBLE AS target_upper,
    unit,
    period_end,
    result_value::DOUBLE AS result,
    result_status,
    result_period_end,
    met
FROM mart.targets
WHERE result_fact_id IS NOT NULL
ORDER BY subject, what, period_end, fact_id

-- On the samples (trên các bài mẫu):
-- subject,what,comparator,target,target_upper,unit,period_end,result,result_status,result_period_end,met
-- phường Tân Giang,thu ngân sách,gt,10.0,,%,2030-12-31,13.2,actual,2025-06-30,
-- quận An Vĩnh,thu ngân sách,gte,3400000000000.0,,VND,2021-12-31,2486500000000.0,actual,2021-09-30,
-- quận An Vĩnh,tỷ lệ giải ngân vốn đầu tư công,range,92.0,95.0,%,2021-12-31,48.0,actual,2021-09-30,
-- tỉnh Lam Sơn,thu ngân sách trên địa bàn,gte,6800000000000.0,,VND,2017-12-31,3128000000000.0,estimate,2017-06-30,
