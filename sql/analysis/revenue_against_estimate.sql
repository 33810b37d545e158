-- What did each place collect against its estimates, period by period?
-- Mỗi địa phương thu ngân sách đạt bao nhiêu so với dự toán được giao, qua từng kỳ?
SELECT
    subject,
    period_start,
    period_end,
    item,
    comparator,
    (value / 1e9)::DECIMAL(12, 1) AS billion_vnd,
    status,
    e.execution.value::DECIMAL(6, 1) AS execution_pct,
    e.execution.basis AS of_estimate
FROM mart.budgets
CROSS JOIN (SELECT unnest(executions) AS execution) AS e
WHERE flow = 'revenue' AND unit = 'VND'
ORDER BY subject, period_end, char_start, execution_pct DESC

-- On the samples (trên các bài mẫu):
-- subject,period_start,period_end,item,comparator,billion_vnd,status,execution_pct,of_estimate
-- cả nước,2019-01-01,2019-10-31,tổng thu ngân sách nhà nước (NSNN),eq,1218400,estimate,86.3,dự toán
-- cả nước,2019-01-01,2019-10-31,thu nội địa,eq,968700,actual,82.5,dự toán
-- cả nước,2019-01-01,2019-10-31,thu từ dầu thô,eq,46850,actual,105,dự toán
-- cả nước,2019-01-01,2019-10-31,thu cân đối từ hoạt động xuất nhập khẩu,approx,201000,actual,106.2,dự toán
-- phường Tân Giang,2025-01-01,2025-06-30,thu ngân sách trên địa bàn,eq,412.6,actual,61,dự toán
-- phường Tân Giang,2025-01-01,2025-06-30,thu ngân sách trên địa bàn phường,eq,412.6,actual,61,dự toán
-- quận An Vĩnh,2021-01-01,2021-09-30,tổng thu ngân sách nhà nước trên địa bàn,eq,2486.5,actual,74.6,dự toán thành phố giao
-- quận An Vĩnh,2021-01-01,2021-09-30,tổng thu ngân sách nhà nước trên địa bàn,eq,2486.5,actual,71.3,dự toán HĐND quận giao
-- quận Hồng Giang,2015-01-01,2020-12-31,tổng thu ngân sách trên địa bàn cả nhiệm kỳ,eq,12860,actual,114.2,dự toán
-- thành phố Hải Lam,2024-01-01,2024-03-31,tổng thu ngân sách nhà nước trên địa bàn,eq,21640,estimate,31.2,dự toán
-- thành phố Hải Lam,2025-01-01,2025-10-31,tổng thu ngân sách nhà nước trên địa bàn thành phố,eq,84316,actual,96.8,dự toán HĐND thành phố giao
-- tỉnh Lam Sơn,2017-01-01,2017-06-30,thu ngân sách trên địa bàn,eq,3128,estimate,49.7,dự toán Trung ương giao
-- tỉnh Lam Sơn,2017-01-01,2017-06-30,thu ngân sách trên địa bàn,eq,3128,estimate,46.3,dự toán HĐND tỉnh giao
-- tỉnh Lam Sơn,2022-01-01,2022-12-31,thu ngân sách nhà nước,eq,17905,estimate,118.6,dự toán Trung ương giao
-- tỉnh Lam Sơn,2022-01-01,2022-12-31,thu ngân sách nhà nước,eq,17905,estimate,109.2,dự toán HĐND tỉnh giao
-- xã Phú Sa,2018-01-01,2018-12-31,thu ngân sách xã,eq,9.8,actual,127,dự toán huyện giao
