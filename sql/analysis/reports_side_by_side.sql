-- Of a meeting with several reports, what does each of them say?
-- Khi một cuộc họp có nhiều bài đưa tin, mỗi bài viết gì?
SELECT
    m.body,
    m.start_date,
    d.source,
    d.title,
    r.attendance,
    r.ordinal,
    r.term_start,
    r.term_end
FROM mart.meetings AS m
JOIN mart.meeting_reports AS r USING (meeting_id)
JOIN mart.documents AS d ON r.document_id = d.document_id
WHERE m.reports > 1 AND r.duplicate_of IS NULL
ORDER BY m.start_date, m.body, d.source

-- On the samples (trên các bài mẫu):
-- body,start_date,source,title,attendance,ordinal,term_start,term_end
-- Đảng bộ phường Tân Giang,2025-07-29,bao-thanh-pho,Đại hội Đảng bộ phường Tân Giang: Lấy sự hài lòng của dân làm thước đo,180,1,2025,2030
-- Đảng bộ phường Tân Giang,2025-07-29,cong-thong-tin-phuong,"Đại hội đại biểu Đảng bộ phường Tân Giang lần thứ I, nhiệm kỳ 2025 - 2030",180,1,2025,2030
