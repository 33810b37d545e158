-- What did each place spend against its estimates, period by period?
-- Mỗi địa phương chi ngân sách đạt bao nhiêu so với dự toán được giao, qua từng kỳ?
SELECT
    subject,
    period_start,
    period_end,
    item,
    comparator,
    (value / 1e9)::DECIMAL(12, 1) AS billion_vnd,
    status,
    execution_pct::DECIMAL(6, 1) AS execution_pct,
    execution_basis AS of_estimate
FROM mart.budgets
WHERE flow = 'expenditure' AND unit = 'VND' AND execution_pct IS NOT NULL
ORDER BY subject, period_end, char_start

-- On the samples (trên các bài mẫu):
-- subject,period_start,period_end,item,comparator,billion_vnd,status,execution_pct,of_estimate
-- cả nước,2019-01-01,2019-10-31,tổng chi NSNN,gt,1082000,actual,66.3,dự toán
-- quận An Vĩnh,2021-01-01,2021-09-30,chi ngân sách quận,eq,842.7,estimate,63.5,dự toán thành phố giao
-- tỉnh Lam Sơn,2017-01-01,2017-06-30,chi ngân sách địa phương,eq,5870,actual,51,dự toán HĐND tỉnh giao
-- xã Phú Sa,2018-01-01,2018-12-31,chi ngân sách xã,eq,9.5,actual,98.5,dự toán HĐND xã giao
