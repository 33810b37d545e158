-- How many members has each party committee, and how many did it admit or mean to admit?
-- Mỗi đảng bộ có bao nhiêu đảng viên, đã và sẽ kết nạp bao nhiêu?
SELECT
    subject,
    indicator,
    status,
    comparator,
    value::BIGINT AS members,
    period_start,
    period_end
FROM mart.indicator_observations
WHERE search LIKE '%dang vien%' AND measure = 'level' AND unit <> '%' AND duplicate_of IS NULL
ORDER BY subject, period_end NULLS FIRST, document_name, char_start

-- On the samples (trên các bài mẫu):
-- subject,indicator,status,comparator,members,period_start,period_end
-- Đảng bộ phường Tân Giang,đảng viên,actual,eq,4126,,
-- Đảng bộ phường Tân Giang,đại diện đảng viên toàn Đảng bộ,actual,approx,4200,,
-- Đảng bộ phường Tân Giang,mỗi năm kết nạp đảng viên,target,gte,40,2025-01-01,2030-12-31
-- Đảng bộ quận Hồng Giang,đảng viên đang sinh hoạt thay mặt,actual,gt,7450,,
-- Đảng bộ quận Hồng Giang,đảng viên mới kết nạp,target,gte,700,2020-01-01,2025-12-31
-- Đảng bộ tỉnh Lam Sơn,đảng viên mới kết nạp,actual,eq,812,2017-01-01,2017-06-30
-- Đảng bộ xã Phú Sa,đảng viên,actual,eq,214,,
-- Đảng bộ xã Phú Sa,đảng viên mới kết nạp,actual,eq,5,2018-01-01,2018-12-31
