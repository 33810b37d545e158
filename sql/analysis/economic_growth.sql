-- How fast did each economy grow, by what was reached, expected and aimed at?
-- Kinh tế mỗi địa phương tăng trưởng bao nhiêu: đã đạt, ước đạt và mục tiêu?
SELECT
    subject,
    period_start,
    period_end,
    status,
    comparator,
    value::DOUBLE AS growth_pct,
    value_upper::DOUBLE AS up_to_pct
FROM mart.indicator_observations
WHERE
    measure = 'change' AND unit = '%' AND duplicate_of IS NULL
    AND regexp_matches(search, 'grdp|gdp|tong san pham|tang truong kinh te|gia tri san xuat')
ORDER BY subject, period_end, status, growth_pct

-- On the samples (trên các bài mẫu):
-- subject,period_start,period_end,status,comparator,growth_pct,up_to_pct
-- quận Hồng Giang,2015-01-01,2020-12-31,actual,eq,9.7,
-- thành phố Hải Lam,2023-01-01,2023-03-31,actual,eq,5.1,
-- thành phố Hải Lam,2024-01-01,2024-03-31,estimate,eq,7.02,
-- thành phố Hải Lam,2024-04-01,2024-06-30,target,range,7.5,8.0
-- tỉnh Lam Sơn,2017-01-01,2017-06-30,actual,eq,5.46,
-- tỉnh Lam Sơn,2017-01-01,2017-12-31,target,range,6.8,7.0
-- tỉnh Lam Sơn,2021-01-01,2021-12-31,actual,eq,3.1,
-- tỉnh Lam Sơn,2022-01-01,2022-12-31,estimate,eq,9.34,
-- tỉnh Lam Sơn,2023-01-01,2023-12-31,target,gte,8.0,
-- xã Phú Sa,2018-01-01,2018-12-31,actual,eq,8.7,
