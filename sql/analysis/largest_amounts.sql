-- Which are the largest amounts, and what exactly does the article say?
-- Những khoản tiền lớn nhất là gì, và bài báo viết nguyên văn thế nào?
SELECT
    (b.value / 1e12)::DECIMAL(12, 2) AS trillion_vnd,
    b.subject,
    f.marked,
    f.address
FROM mart.budgets AS b
JOIN mart.facts AS f USING (fact_id)
WHERE b.unit = 'VND'
ORDER BY b.value DESC, b.document_name, b.char_start
LIMIT 5

-- On the samples (trên các bài mẫu):
-- trillion_vnd,subject,marked,address
-- 1218.4,cả nước,"Theo số liệu Bộ Tài chính vừa công bố, tổng thu ngân sách nhà nước (NSNN) tháng 10 năm 2019 ước đạt 128,9 nghìn tỷ đồng; lũy kế thu 10 tháng năm 2019 ước đạt «1.218,4» nghìn tỷ đồng, bằng 86,3% dự toán, tăng 9,1% so với cùng kỳ năm 2018.",thong-tan/ngan-sach-nha-nuoc-10-thang-2019.txt
-- 1082,cả nước,"Ở chiều ngược lại, tổng chi NSNN 10 tháng đạt hơn «1.082» nghìn tỷ đồng, bằng 66,3% dự toán; riêng chi thường xuyên đạt 786,1 nghìn tỷ đồng, chiếm 72,6% tổng chi.",thong-tan/ngan-sach-nha-nuoc-10-thang-2019.txt
-- 968.7,cả nước,"Trong đó, thu nội địa đạt «968.700» tỷ đồng, bằng 82,5% dự toán; thu từ dầu thô đạt 46.850 tỷ đồng, bằng 105% dự toán; thu cân đối từ hoạt động xuất nhập khẩu đạt khoảng 201 nghìn tỷ đồng, bằng 106,2% dự toán.",thong-tan/ngan-sach-nha-nuoc-10-thang-2019.txt
-- 786.1,cả nước,"Ở chiều ngược lại, tổng chi NSNN 10 tháng đạt hơn 1.082 nghìn tỷ đồng, bằng 66,3% dự toán; riêng chi thường xuyên đạt «786,1» nghìn tỷ đồng, chiếm 72,6% tổng chi.",thong-tan/ngan-sach-nha-nuoc-10-thang-2019.txt
-- 226.38,cả nước,"Tính đến ngày 31/10/2019, vốn đầu tư công giải ngân ước đạt «226.380» tỷ đồng, bằng 52,8% kế hoạch Thủ tướng Chính phủ giao (cùng kỳ năm 2018 đạt 56,1% kế hoạch).",thong-tan/ngan-sach-nha-nuoc-10-thang-2019.txt
