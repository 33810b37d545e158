-- Who chaired the meetings of each body?
-- Ai chủ trì các cuộc họp của mỗi cơ quan?
SELECT
    m.body,
    m.start_date,
    m.meeting_type,
    p.name,
    p.position
FROM mart.participants AS p
JOIN mart.meetings AS m USING (meeting_id)
WHERE p.role = 'chair' AND p.duplicate_of IS NULL
GROUP BY ALL
ORDER BY m.start_date, m.body, p.name, p.position, m.meeting_type

-- On the samples (trên các bài mẫu):
-- body,start_date,meeting_type,name,position
-- Ban Chấp hành Đảng bộ tỉnh Lam Sơn,2017-07-05,conference,Phan Đình Quế,Bí thư Tỉnh ủy
-- đoàn công tác của UBND tỉnh Lam Sơn,2019-04-23,working_session,Hà Thế Vinh,Phó Chủ tịch UBND tỉnh
-- Đảng bộ quận Hồng Giang,2020-06-16,congress,Vũ Thị Minh Hạnh,Bí thư Quận ủy Hồng Giang
-- Ban Chấp hành Đảng bộ quận An Vĩnh,2021-10-08,conference,Hoàng Thị Lệ Thu,Phó Bí thư Thường trực Quận ủy
-- Ban Chấp hành Đảng bộ quận An Vĩnh,2021-10-08,conference,Trịnh Công Đạt,Bí thư Quận ủy
-- HĐND tỉnh Lam Sơn,2022-12-07,council_session,Nguyễn Trọng Nghĩa,Chủ tịch HĐND tỉnh
-- UBND thành phố Hải Lam,2024-04-04,press_briefing,Lưu Đình Hòa,Chánh Văn phòng UBND thành phố
-- UBND tỉnh Lam Sơn,2025-06-30,ceremony,Lò Thị Hương,Chủ tịch UBND tỉnh
-- Đảng bộ phường Tân Giang,2025-07-29,congress,Trịnh Công Đạt,Bí thư Đảng ủy phường Tân Giang
-- UBND thành phố Hải Lam,2025-11-06,working_session,Tôn Nữ Diệu Linh,Chủ tịch UBND thành phố
