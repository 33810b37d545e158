-- What was money spent on, apart from whole budgets?
-- Ngoài tổng chi, tiền ngân sách được chi cho những việc gì?
SELECT
    subject,
    item,
    (value / 1e9)::DECIMAL(12, 2) AS billion_vnd,
    comparator,
    period_start,
    period_end
FROM mart.budgets
WHERE flow = 'expenditure' AND status = 'actual' AND unit = 'VND' AND NOT is_total
ORDER BY value DESC, subject, item

-- On the samples (trên các bài mẫu):
-- subject,item,billion_vnd,comparator,period_start,period_end
-- cả nước,chi thường xuyên,786100,eq,2019-01-01,2019-10-31
-- thành phố Hải Lam,chi thường xuyên,22745,eq,2025-01-01,2025-10-31
-- tỉnh Lam Sơn,chi cải tạo trụ sở,65.2,eq,,
-- quận An Vĩnh,tổng kinh phí lượt lao động gặp khó khăn,62,gt,2021-01-01,2021-09-30
-- quận An Vĩnh,"chi phòng, chống dịch Covid-19",57.38,eq,2021-01-01,2021-09-30
-- tỉnh Lam Sơn,chi cho chống hạn,43.5,eq,2017-01-01,2017-06-30
-- quận An Vĩnh,bố trí từ ngân sách quận năm 2023 cải tạo tuyến mương Cầu Đất,12.5,eq,2023-01-01,2023-12-31
-- huyện Thạch Khê,chi sửa chữa đường ống,6.4,eq,2018-01-01,2018-12-31
-- huyện Thạch Khê,ngân sách huyện,4.5,eq,2018-01-01,2018-12-31
