-- Which votes were not unanimous?
-- Những lần bỏ phiếu nào không đạt tuyệt đối?
SELECT
    m.start_date,
    e.person,
    e.office,
    e.votes_for,
    e.votes_total,
    e.votes_total - e.votes_for AS not_in_favour
FROM mart.elections AS e
LEFT JOIN mart.meetings AS m USING (meeting_id)
WHERE e.votes_for < e.votes_total AND e.duplicate_of IS NULL
ORDER BY e.votes_for / e.votes_total, e.person

-- On the samples (trên các bài mẫu):
-- start_date,person,office,votes_for,votes_total,not_in_favour
-- ,Lục Văn Tài,Bí thư chi đoàn Trung tâm Y tế,48,51,3
-- 2022-12-07,Đinh Văn Sáng,Phó Chủ tịch UBND tỉnh,54,56,2
