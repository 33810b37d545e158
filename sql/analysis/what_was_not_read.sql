-- How did the landed articles end, and why was one set aside?
-- Các bài đã thu nhận được xử lý ra sao, và vì sao có bài bị loại?
SELECT
    disposition,
    count(*) AS versions,
    list(document_name || coalesce(': ' || reason, '') ORDER BY document_name)[:3] AS for_example
FROM mart.document_versions
GROUP BY disposition
ORDER BY disposition

-- On the samples (trên các bài mẫu):
-- disposition,versions,for_example
-- loaded,14,"[""dai-hoi-chi-doan-2017"", ""dai-hoi-dang-bo-phuong-tan-giang-2025"", ""dai-hoi-dang-bo-quan-2020""]"
-- out_of_scope,2,"[""song-lam-vao-tu-ket-2023"", ""thep-cang-dong-quy-3-2024""]"
