-- What is there on one place: which facts of any kind, found without typing a mark?
-- Có những gì về một địa phương: mọi loại dữ kiện, tìm không cần gõ dấu?
SELECT
    kind,
    count(*) AS facts,
    min(published_on) AS first_published_on,
    any_value(marked ORDER BY document_name, char_start) AS for_example
FROM mart.facts
WHERE duplicate_of IS NULL AND contains(mart.fold(sentence), 'phuong tan giang')
GROUP BY kind
ORDER BY kind

-- On the samples (trên các bài mẫu):
-- kind,facts,first_published_on,for_example
-- meeting,2,2025-07-30,"Ngày 29/7, Đảng bộ phường Tân Giang, thành phố Hải Lam tổ chức «Đại hội đại biểu» lần thứ I, nhiệm kỳ 2025 - 2030, với sự tham gia của 180 đại biểu."
-- participant,3,2025-07-30,"Đồng chí «Trịnh Công Đạt», Bí thư Đảng ủy phường Tân Giang điều hành Đại hội."
-- indicator,4,2025-07-30,"Phường Tân Giang được thành lập từ ngày 01/7/2025 trên cơ sở nhập các phường Mai Trì, Tân Lập và Giang Biên; Đảng bộ phường hiện có «68» tổ chức đảng trực thuộc với 4.126 đảng viên."
