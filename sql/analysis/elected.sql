-- Who was elected to what, by which meeting, with how many votes?
-- Ai được bầu vào chức vụ nào, tại cuộc họp nào, với bao nhiêu phiếu?
SELECT
    m.start_date,
    m.body,
    e.person,
    e.office,
    e.votes_for,
    e.votes_total,
    coalesce(e.vote_pct, 100 * e.votes_for / e.votes_total)::DECIMAL(5, 2) AS vote_pct
FROM mart.elections AS e
LEFT JOIN mart.meetings AS m USING (meeting_id)
WHERE e.person IS NOT NULL AND e.duplicate_of IS NULL
ORDER BY m.start_date, e.document_name, e.char_start

-- On the samples (trên các bài mẫu):
-- start_date,body,person,office,votes_for,votes_total,vote_pct
-- 2020-06-16,Đảng bộ quận Hồng Giang,Vũ Thị Minh Hạnh,Bí thư Quận ủy,39,39,100
-- 2020-06-16,Đảng bộ quận Hồng Giang,Đỗ Quang Thiện,Phó Bí thư Quận ủy,,,
-- 2020-06-16,Đảng bộ quận Hồng Giang,Phạm Ngọc Tùng,Phó Bí thư Quận ủy,,,
-- 2021-10-08,Ban Chấp hành Đảng bộ quận An Vĩnh,Ngô Đức Long,Ban Thường vụ Quận ủy,,,100
-- 2022-12-07,HĐND tỉnh Lam Sơn,Đinh Văn Sáng,Phó Chủ tịch UBND tỉnh,54,56,96.43
-- 2022-12-07,HĐND tỉnh Lam Sơn,Lò Thị Hương,Ủy viên UBND tỉnh,56,56,100
-- ,,Lục Văn Tài,Bí thư chi đoàn Trung tâm Y tế,48,51,94.12
