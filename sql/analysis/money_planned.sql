-- Which amounts were planned, assigned or aimed at for a period, and in which sentence?
-- Những khoản tiền nào được giao, dự kiến hay phấn đấu cho kỳ nào, câu nào nói vậy?
SELECT
    subject,
    flow,
    item,
    period_start,
    period_end,
    (value / 1e9)::DECIMAL(12, 1) AS billion_vnd,
    comparator,
    f.marked
FROM mart.budgets
JOIN mart.facts AS f USING (fact_id)
WHERE budgets.status = 'target' AND unit = 'VND'
ORDER BY period_start, subject, budgets.document_name, budgets.char_start

-- On the samples (trên các bài mẫu):
-- subject,flow,item,period_start,period_end,billion_vnd,comparator,marked
-- tỉnh Lam Sơn,revenue,thu ngân sách trên địa bàn,2017-01-01,2017-12-31,6800,gte,"Cả năm 2017, tỉnh phấn đấu tăng trưởng kinh tế đạt 6,8 - 7%, thu ngân sách trên địa bàn đạt ít nhất «6.800» tỷ đồng, giảm 2,5% hộ nghèo, giải ngân 100% vốn đầu tư công được giao."
-- cả nước,other,bội chi NSNN,2019-01-01,2019-12-31,218000,eq,"Theo dự toán Quốc hội quyết định, bội chi NSNN năm 2019 là «218» nghìn tỷ đồng, tương đương 3,5% GDP, nợ công không quá 58% GDP."
-- tỉnh Lam Sơn,public_investment,bố trí vốn đầu tư công giai đoạn 2020,2020-01-01,2022-12-31,87,eq,Tỉnh sẽ bố trí «87» tỷ đồng vốn đầu tư công giai đoạn 2020 - 2022 cho hệ thống cấp nước liên xã Bản Mới.
-- quận An Vĩnh,revenue,thu ngân sách,2021-01-01,2021-12-31,3400,gte,"Quận phấn đấu thu ngân sách cả năm đạt tối thiểu «3.400» tỷ đồng, tỷ lệ giải ngân vốn đầu tư công cả năm đạt từ 92 đến 95%; đồng thời chuẩn bị chu đáo nội dung trình kỳ họp cuối năm của HĐND quận."
-- tỉnh Lam Sơn,revenue,thu ngân sách nhà nước trên địa bàn,2023-01-01,2023-12-31,18250,eq,"Năm 2023, tỉnh đặt mục tiêu GRDP tăng từ 8% trở lên, thu ngân sách nhà nước trên địa bàn đạt «18.250» tỷ đồng, chi ngân sách địa phương 24.690 tỷ đồng, tỷ lệ hộ nghèo giảm 1 - 1,5%."
-- tỉnh Lam Sơn,expenditure,chi ngân sách địa phương,2023-01-01,2023-12-31,24690,eq,"Năm 2023, tỉnh đặt mục tiêu GRDP tăng từ 8% trở lên, thu ngân sách nhà nước trên địa bàn đạt 18.250 tỷ đồng, chi ngân sách địa phương «24.690» tỷ đồng, tỷ lệ hộ nghèo giảm 1 - 1,5%."
-- tỉnh Lam Sơn,public_investment,kế hoạch vốn đầu tư công,2023-01-01,2023-12-31,6184,eq,"Kế hoạch vốn đầu tư công năm 2023 được giao là «6.184» tỷ đồng, trong đó khoảng 40% tổng vốn dành cho hạ tầng giao thông."
-- thành phố Hải Lam,expenditure,hỗ trợ phường từ ngân sách thành phố,2026-01-01,2026-12-31,35,eq,"Ông cho biết, thành phố sẽ hỗ trợ phường «35» tỷ đồng từ ngân sách thành phố trong năm 2026 để xây trụ sở mới."
