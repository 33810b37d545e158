-- How much of its public-investment plan had each place disbursed, by which day?
-- Mỗi địa phương giải ngân được bao nhiêu phần trăm kế hoạch vốn đầu tư công, tính đến ngày nào?
SELECT
    subject,
    period_end AS up_to,
    value::DECIMAL(6, 1) AS disbursed_pct,
    value_upper::DECIMAL(6, 1) AS up_to_pct,
    comparator,
    status,
    basis
FROM mart.budget_observations
WHERE flow = 'public_investment' AND measure = 'execution' AND duplicate_of IS NULL
ORDER BY period_end, subject, status, disbursed_pct, document_name, char_start

-- On the samples (trên các bài mẫu):
-- subject,up_to,disbursed_pct,up_to_pct,comparator,status,basis
-- tỉnh Lam Sơn,2017-06-30,35,,lt,actual,kế hoạch
-- tỉnh Lam Sơn,2017-12-31,100,,eq,target,
-- cả nước,2018-10-31,56.1,,eq,actual,kế hoạch
-- cả nước,2019-10-31,52.8,,eq,estimate,kế hoạch Thủ tướng Chính phủ giao
-- quận An Vĩnh,2021-09-30,48,,eq,actual,kế hoạch
-- quận An Vĩnh,2021-12-31,92,95,range,target,
-- thành phố Hải Lam,2024-03-31,12.4,,eq,actual,kế hoạch
-- phường Tân Giang,2025-06-30,27.5,,eq,actual,kế hoạch
-- thành phố Hải Lam,2025-10-31,63.4,,eq,actual,kế hoạch
-- thành phố Hải Lam,2025-12-31,95,,gte,target,kế hoạch vốn đầu tư công
