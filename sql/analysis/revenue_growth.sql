-- Whose revenue grew and whose fell, and against which period?
-- Thu ngân sách nơi nào tăng, nơi nào giảm, so với kỳ nào?
SELECT
    subject,
    item,
    period_start,
    period_end,
    value::DECIMAL(6, 1) AS change_pct,
    basis AS against,
    status
FROM mart.budget_observations
WHERE flow = 'revenue' AND measure = 'change' AND unit = '%' AND duplicate_of IS NULL
ORDER BY change_pct DESC, subject, document_name, char_start

-- On the samples (trên các bài mẫu):
-- subject,item,period_start,period_end,change_pct,against,status
-- thành phố Hải Lam,thu nội địa,2025-01-01,2025-10-31,17.3,cùng kỳ,estimate
-- phường Tân Giang,thu ngân sách trên địa bàn,2025-01-01,2025-06-30,13.2,cùng kỳ,actual
-- quận Hồng Giang,thu ngân sách,2020-01-01,2025-12-31,12,,target
-- phường Tân Giang,thu ngân sách,2025-01-01,2030-12-31,10,,target
-- phường Tân Giang,thu ngân sách,2025-01-01,2030-12-31,10,,target
-- cả nước,tổng thu ngân sách nhà nước (NSNN),2019-01-01,2019-10-31,9.1,cùng kỳ năm 2018,estimate
-- quận An Vĩnh,tổng thu ngân sách nhà nước trên địa bàn,2021-01-01,2021-09-30,5.8,cùng kỳ năm 2020,actual
-- xã Phú Sa,thu ngân sách xã,2019-01-01,2019-12-31,5,năm 2018,target
-- tỉnh Lam Sơn,thu ngân sách trên địa bàn,2017-01-01,2017-06-30,2.4,cùng kỳ,estimate
-- thành phố Hải Lam,thu từ hoạt động xuất nhập khẩu,2024-01-01,2024-03-31,-8.5,cùng kỳ,actual
-- quận An Vĩnh,thu tiền sử dụng đất,2021-01-01,2021-09-30,-36.4,cùng kỳ,actual
