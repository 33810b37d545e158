-- Who was seen in more than one post, and when?
-- Ai đã giữ nhiều hơn một chức vụ, vào thời gian nào?
SELECT
    person,
    office,
    organization,
    first_on,
    last_on,
    documents
FROM mart.officials
QUALIFY count(DISTINCT {'office': lower(office), 'organization': organization}) OVER (PARTITION BY person_key) > 1
ORDER BY person, person_key, first_on, office, organization

-- On the samples (trên các bài mẫu):
-- person,office,organization,first_on,last_on,documents
-- Lò Thị Hương,Chủ tịch,Hội Nông dân tỉnh Lam Sơn,2022-12-07,2022-12-09,1
-- Lò Thị Hương,Ủy viên,UBND tỉnh Lam Sơn,2022-12-07,2022-12-09,1
-- Lò Thị Hương,Chủ tịch,UBND tỉnh Lam Sơn,2025-06-30,2025-06-30,1
-- Lương Hữu Khánh,Trưởng Ban,Ban Tổ chức Thành ủy thành phố Hải Lam,2020-06-16,2020-06-17,1
-- Lương Hữu Khánh,Ủy viên,Ban Thường vụ,2020-06-16,2020-06-17,1
-- Lương Hữu Khánh,Phó Bí thư,Thành ủy thành phố Hải Lam,2025-07-29,2025-07-29,2
-- Đinh Văn Sáng,Giám đốc,Sở Tài chính tỉnh Lam Sơn,2022-12-07,2022-12-09,1
-- Đinh Văn Sáng,Phó Chủ tịch,UBND tỉnh Lam Sơn,2022-12-07,2022-12-09,1
-- Đinh Văn Sáng,Bí thư,Tỉnh ủy tỉnh Lam Sơn,2025-06-30,2025-06-30,1
-- Đỗ Quang Thiện,Phó Bí thư,Quận ủy quận Hồng Giang,2020-06-16,2020-06-17,1
-- Đỗ Quang Thiện,Phó Bí thư Thường trực,Quận ủy quận Hồng Giang,2020-06-16,2020-06-17,1
