-- What was each place's whole budget, with what happened, was expected and was planned side by side?
-- Tổng thu, tổng chi của mỗi nơi là bao nhiêu: đã thực hiện, ước thực hiện và kế hoạch?
SELECT
    place,
    level,
    flow,
    period_start,
    period_end,
    (actual_vnd / 1e9)::DECIMAL(12, 1) AS actual_bn,
    (estimate_vnd / 1e9)::DECIMAL(12, 1) AS estimate_bn,
    (target_vnd / 1e9)::DECIMAL(12, 1) AS target_bn
FROM mart.budget_totals
ORDER BY place, flow, period_end, period_start

-- On the samples (trên các bài mẫu):
-- place,level,flow,period_start,period_end,actual_bn,estimate_bn,target_bn
-- cả nước,central,revenue,2019-01-01,2019-10-31,,1218400,
-- cả nước,central,revenue,2019-10-01,2019-10-31,,128900,
-- cả nước,central,expenditure,2019-01-01,2019-10-31,1082000,,
-- cả nước,central,public_investment,,2019-10-31,,226380,
-- phường Tân Giang,commune,revenue,2025-01-01,2025-06-30,412.6,,
-- quận An Vĩnh,district,revenue,2021-01-01,2021-09-30,2486.5,,
-- quận An Vĩnh,district,revenue,2021-01-01,2021-12-31,,,3400
-- quận An Vĩnh,district,expenditure,2021-01-01,2021-09-30,,842.7,
-- quận An Vĩnh,district,public_investment,,2021-09-30,214,,
-- quận Hồng Giang,district,revenue,2015-01-01,2020-12-31,12860,,
-- thành phố Hải Lam,,revenue,2024-01-01,2024-03-31,,21640,
-- thành phố Hải Lam,,revenue,2025-01-01,2025-10-31,84316,,
-- thành phố Hải Lam,,public_investment,2024-01-01,2024-03-31,2460,,
-- thành phố Hải Lam,,public_investment,,2025-10-31,19800,,
-- tỉnh Lam Sơn,province,revenue,2017-01-01,2017-06-30,,3128,
-- tỉnh Lam Sơn,province,revenue,2017-01-01,2017-12-31,,,6800
-- tỉnh Lam Sơn,province,revenue,2022-01-01,2022-12-31,,17905,
-- tỉnh Lam Sơn,province,revenue,2023-01-01,2023-12-31,,,18250
-- tỉnh Lam Sơn,province,expenditure,2017-01-01,2017-06-30,5870,,
-- tỉnh Lam Sơn,province,expenditure,2023-01-01,2023-12-31,,,24690
-- tỉnh Lam Sơn,province,public_investment,2023-01-01,2023-12-31,,,6184
-- xã Phú Sa,commune,revenue,2018-01-01,2018-12-31,9.8,,
-- xã Phú Sa,commune,expenditure,2018-01-01,2018-12-31,9.5,,
