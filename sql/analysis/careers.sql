-- Who was seen in more than one post, and when?
-- Ai đã giữ nhiều hơn một chức vụ, vào thời gian nào?
SELECT
    person,
    office,
    first_on,
    last_on,
    documents
FROM mart.officials
QUALIFY count(*) OVER (PARTITION BY person) > 1
ORDER BY person, first_on, office

-- On the samples (trên các bài mẫu):
-- person,office,first_on,last_on,documents
-- Lò Thị Hương,Chủ tịch Hội Nông dân tỉnh,2022-12-07,2022-12-09,1
-- Lò Thị Hương,Ủy viên UBND tỉnh,2022-12-07,2022-12-09,1
-- Lò Thị Hương,Chủ tịch UBND tỉnh,2025-06-30,2025-06-30,1
-- Lương Hữu Khánh,"Ủy viên Ban Thường vụ, Trưởng Ban Tổ chức Thành ủy Hải Lam",2020-06-16,2020-06-17,1
-- Lương Hữu Khánh,Phó Bí thư Thành ủy Hải Lam,2025-07-29,2025-07-29,2
-- Ngô Đức Long,Ban Thường vụ Quận ủy,2021-10-08,2021-10-08,1
-- Ngô Đức Long,Chánh Thanh tra quận,2021-10-08,2021-10-08,1
-- Nông Thị Bưởi,Chủ tịch UBND huyện Thạch Khê,2019-04-23,2019-04-23,1
-- Nông Thị Bưởi,Phó Trưởng Ban Tuyên giáo và Dân vận Tỉnh ủy,2025-06-30,2025-06-30,1
-- Trịnh Công Đạt,Bí thư Quận ủy,2021-10-08,2021-10-08,1
-- Trịnh Công Đạt,Bí thư Đảng ủy phường Tân Giang,2025-07-29,2025-07-29,2
-- Vũ Thị Minh Hạnh,Bí thư Quận ủy,2020-06-16,2020-06-17,1
-- Vũ Thị Minh Hạnh,Bí thư Quận ủy Hồng Giang,2020-06-16,2020-06-17,1
-- Đinh Văn Sáng,Giám đốc Sở Tài chính,2022-12-07,2022-12-09,1
-- Đinh Văn Sáng,Phó Chủ tịch UBND tỉnh,2022-12-07,2022-12-09,1
-- Đinh Văn Sáng,Bí thư Tỉnh ủy,2025-06-30,2025-06-30,1
-- Đỗ Quang Thiện,Phó Bí thư Quận ủy,2020-06-16,2020-06-17,1
-- Đỗ Quang Thiện,Phó Bí thư Thường trực Quận ủy,2020-06-16,2020-06-17,1
