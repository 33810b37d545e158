-- How did the share of poor households move, and what is aimed at?
-- Tỷ lệ hộ nghèo thay đổi ra sao, và mục tiêu là bao nhiêu?
SELECT
    subject,
    period_end,
    indicator,
    measure,
    status,
    comparator,
    value::DOUBLE AS value,
    value_upper::DOUBLE AS value_upper,
    unit
FROM mart.indicator_observations
WHERE search LIKE '%ho ngheo%' AND unit = '%' AND duplicate_of IS NULL
ORDER BY subject, period_end, char_start

-- On the samples (trên các bài mẫu):
-- subject,period_end,indicator,measure,status,comparator,value,value_upper,unit
-- quận Hồng Giang,2015-12-31,tỷ lệ hộ nghèo,level,actual,eq,1.85,,%
-- quận Hồng Giang,2019-12-31,tỷ lệ hộ nghèo,level,actual,eq,0.32,,%
-- tỉnh Lam Sơn,2017-12-31,hộ nghèo,change,target,eq,-2.5,,%
-- tỉnh Lam Sơn,2023-12-31,tỷ lệ hộ nghèo,change,target,range,-1.5,-1.0,%
-- xã Phú Sa,2019-12-31,tỷ lệ hộ nghèo,level,target,lt,3.0,,%
