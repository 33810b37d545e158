-- Which targets did each congress set for its term?
-- Mỗi đại hội đề ra những chỉ tiêu nào cho nhiệm kỳ?
SELECT
    m.body,
    m.term_start,
    m.term_end,
    t.indicator,
    t.comparator,
    t.value::DOUBLE AS value,
    t.value_upper::DOUBLE AS value_upper,
    t.unit,
    count(DISTINCT t.document_id) AS articles
FROM mart.meetings AS m
JOIN mart.indicator_observations AS t USING (meeting_id)
WHERE m.meeting_type = 'congress' AND t.status = 'target' AND t.duplicate_of IS NULL
GROUP BY m.meeting_id, m.start_date, m.body, m.term_start, m.term_end, t.indicator, t.comparator, t.value, t.value_upper, t.unit
ORDER BY m.start_date, m.body, min({'document': t.document_name, 'place': t.char_start})

-- On the samples (trên các bài mẫu):
-- body,term_start,term_end,indicator,comparator,value,value_upper,unit,articles
-- Đảng bộ quận Hồng Giang,2020,2025,đại hội xác định khâu đột phá,eq,3.0,,khâu đột phá,1
-- Đảng bộ quận Hồng Giang,2020,2025,chỉ tiêu chủ yếu,eq,22.0,,chỉ tiêu chủ yếu,1
-- Đảng bộ quận Hồng Giang,2020,2025,tỷ lệ rác thải sinh hoạt được thu gom,gte,98.0,,%,1
-- Đảng bộ quận Hồng Giang,2020,2025,đảng viên mới kết nạp,gte,700.0,,đảng viên mới,1
-- Đảng bộ quận Hồng Giang,2020,2025,tổ chức cơ sở đảng hoàn thành tốt nhiệm vụ hằng năm,gt,95.0,,%,1
-- Đảng bộ phường Tân Giang,2025,2030,đại hội đề ra chỉ tiêu,eq,18.0,,chỉ tiêu,1
-- Đảng bộ phường Tân Giang,2025,2030,nhiệm vụ trọng tâm,eq,4.0,,nhiệm vụ trọng tâm,1
-- Đảng bộ phường Tân Giang,2025,2030,khâu đột phá,eq,2.0,,khâu đột phá,1
-- Đảng bộ phường Tân Giang,2025,2030,tổ dân phố có điểm sinh hoạt cộng đồng,eq,100.0,,%,1
-- Đảng bộ phường Tân Giang,2025,2030,thu nhập bình quân đầu người,range,150000000.0,160000000.0,VND,2
-- Đảng bộ phường Tân Giang,2025,2030,mỗi năm kết nạp đảng viên,gte,40.0,,đảng viên,1
-- Đảng bộ phường Tân Giang,2025,2030,chỉ tiêu đề ra,eq,18.0,,chỉ tiêu,1
-- Đảng bộ phường Tân Giang,2025,2030,khâu đột phá chuyển đổi số và chỉnh trang đô thị,eq,2.0,,khâu đột phá,1
