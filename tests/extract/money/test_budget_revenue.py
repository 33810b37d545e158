"""Whole rows of sentences about public revenue in the manner of finance reports."""

import pytest

from tests.extract.observed import Read, check, rows

REVENUE = [
    (
        "05/07/2024",
        """Thu cân đối ngân sách trên địa bàn tỉnh An Khê 6 tháng đầu năm ước đạt 5.230 tỷ đồng, đạt 98% dự toán
        Trung ương giao, bằng 95% dự toán HĐND tỉnh giao, tăng 7% so với cùng kỳ.""",
        """revenue amount estimate 5230tỷ 2024/1-6
        revenue execution estimate 98% 2024/1-6 | dự toán Trung ương giao
        revenue execution estimate 95% 2024/1-6 | dự toán HĐND tỉnh giao
        revenue change estimate 7% 2024/1-6 | cùng kỳ""",
    ),
    (
        "03/10/2023",
        """Tổng thu ngân sách nhà nước 9 tháng năm 2023 của tỉnh Hòa Lâm đạt 12.450 tỷ đồng, trong đó thu nội địa
        10.200 tỷ đồng, thu từ hoạt động xuất nhập khẩu 2.250 tỷ đồng.""",
        """revenue amount actual 12450tỷ 2023/1-9
        revenue amount actual 10200tỷ 2023/1-9
        revenue amount actual 2250tỷ 2023/1-9""",
    ),
    (
        "10/12/2019",
        """Năm 2019, thu ngân sách huyện Thạch Khê ước thực hiện 356 tỷ đồng, vượt 12% dự toán huyện giao. Trong đó,
        thu tiền sử dụng đất 120 tỷ đồng, đạt 150% dự toán.""",
        """revenue amount estimate 356tỷ 2019
        revenue change estimate 12% 2019 | dự toán huyện giao
        revenue amount actual 120tỷ 2019
        revenue execution actual 150% 2019 | dự toán""",
    ),
    (
        "02/08/2022",
        """Tháng 7, thu ngân sách nhà nước trên địa bàn tỉnh ước đạt 812 tỷ đồng; lũy kế 7 tháng đạt 6.940 tỷ đồng,
        bằng 71,2% dự toán, tăng 18,5% so với cùng kỳ năm 2021.""",
        """revenue amount estimate 812tỷ 2022/7
        revenue amount actual 6940tỷ 2022/1-7
        revenue execution actual 71.2% 2022/1-7 | dự toán
        revenue change actual 18.5% 2022/1-7 | cùng kỳ năm 2021""",
    ),
    (
        "15/01/2018",
        """Kết thúc năm 2017, tổng thu ngân sách trên địa bàn thành phố Vĩnh Giang đạt 3.120 tỷ đồng, bằng 104,5% kế
        hoạch và tăng 9,8% so với năm 2016. Chi ngân sách địa phương là 2.870 tỷ đồng, đạt 101% dự toán.""",
        """revenue amount actual 3120tỷ 2017
        revenue execution actual 104.5% 2017 | kế hoạch
        revenue change actual 9.8% 2017 | năm 2016
        expenditure amount actual 2870tỷ 2017
        expenditure execution actual 101% 2017 | dự toán""",
    ),
    (
        "20/12/2024",
        """Dự toán thu ngân sách nhà nước năm 2025 trên địa bàn tỉnh là 12.500 tỷ đồng, tăng 8% so với ước thực hiện
        năm 2024.""",
        """revenue amount target 12500tỷ 2025
        revenue change target 8% 2025 | ước thực hiện năm 2024""",
    ),
    (
        "20/09/2021",
        """8 tháng đầu năm 2021, thu ngân sách đạt 4.100 tỷ đồng. Tỉnh phấn đấu cả năm thu 6.500 tỷ đồng.""",
        """revenue amount actual 4100tỷ 2021/1-8
        revenue amount target 6500tỷ 2021""",
    ),
    (
        "12/04/2025",
        """Quý I/2025, số thu ngân sách của Cục Thuế tỉnh Bình Khê đạt 2.310 tỷ đồng, bằng 31% dự toán pháp lệnh,
        tăng 14% so với cùng kỳ năm trước.""",
        """revenue amount actual 2310tỷ 2025/1-3
        revenue execution actual 31% 2025/1-3 | dự toán pháp lệnh
        revenue change actual 14% 2025/1-3 | cùng kỳ năm trước""",
    ),
    (
        "05/11/2020",
        """Tính đến ngày 31/10/2020, toàn ngành Thuế thành phố thu được 21.300 tỷ đồng, đạt 78% dự toán năm, giảm
        4,2% so với cùng kỳ năm 2019. Thu ngân sách từ khu vực ngoài quốc doanh đạt 3.400 tỷ đồng.""",
        """revenue amount actual 21300tỷ ..2020-10-31
        revenue execution actual 78% ..2020-10-31 | dự toán năm
        revenue change actual -4.2% ..2020-10-31 | cùng kỳ năm 2019
        revenue amount actual 3400tỷ ..2020-10-31""",
    ),
    (
        "05/11/2020",
        """Từ đầu năm đến ngày 31/10, Cục Hải quan tỉnh Đông Hà thu nộp ngân sách 1.820 tỷ đồng, đạt 91% chỉ tiêu
        được giao.""",
        """revenue amount actual 1820tỷ 2020/1-10
        revenue execution actual 91% 2020/1-10 | chỉ tiêu được giao""",
    ),
    (
        "06/07/2017",
        """Nửa đầu năm 2017, thu ngân sách quận Hải Lâm đạt trên 640 tỷ đồng, bằng 52% dự toán thành phố giao. Ước
        cả năm thu ngân sách của quận đạt 1.300 tỷ đồng.""",
        """revenue amount actual >640tỷ 2017/1-6
        revenue execution actual 52% 2017/1-6 | dự toán thành phố giao
        revenue amount estimate 1300tỷ 2017""",
    ),
    (
        "25/12/2022",
        """Giai đoạn 2016-2020, tổng thu ngân sách của tỉnh đạt 42.000 tỷ đồng, tăng bình quân 11,2%/năm. Giai đoạn
        2021 - 2025, tỉnh đặt mục tiêu thu 65.000 tỷ đồng.""",
        """revenue amount actual 42000tỷ 2016-2020
        revenue change actual 11.2% 2016-2020
        revenue amount target 65000tỷ 2021-2025""",
    ),
    (
        "08/10/2018",
        """9 tháng qua, số tiền thuế nợ đã thu hồi được 215 tỷ đồng; số nợ thuế còn lại là 430 tỷ đồng, chiếm 5%
        tổng thu ngân sách.""",
        """revenue amount actual 215tỷ 2018/1-9
        other amount actual 430tỷ 2018/1-9
        other share actual 5% 2018/1-9 | tổng thu ngân sách""",
    ),
    (
        "14/07/2023",
        """Theo Sở Tài chính, thu ngân sách 6 tháng năm 2023 chỉ đạt 3.900 tỷ đồng, bằng 42,7% dự toán HĐND tỉnh
        giao và bằng 83% so với cùng kỳ.""",
        """revenue amount actual 3900tỷ 2023/1-6
        revenue execution actual 42.7% 2023/1-6 | dự toán HĐND tỉnh giao
        revenue change actual 83% 2023/1-6 | cùng kỳ""",
    ),
    (
        "14/07/2019",
        """Thu nội địa 6 tháng đầu năm nay ước đạt 2.750 tỷ đồng, đạt 55% kế hoạch (cùng kỳ năm trước đạt 51%).""",
        """revenue amount estimate 2750tỷ 2019/1-6
        revenue execution estimate 55% 2019/1-6 | kế hoạch
        revenue execution actual 51% 2018/1-6 | kế hoạch""",
    ),
    (
        "04/12/2021",
        """11 tháng, thu ngân sách trên địa bàn huyện Sơn Lộc được 287,6 tỷ đồng (đạt 126% dự toán tỉnh giao). Dự
        kiến cả năm 2021 thu 310 tỷ đồng.""",
        """revenue amount actual 287.6tỷ 2021/1-11
        revenue execution actual 126% 2021/1-11 | dự toán tỉnh giao
        revenue amount target 310tỷ 2021""",
    ),
    (
        "04/02/2021",
        """Năm 2020, xã Lộc Điền thu ngân sách 5,6 tỷ đồng, vượt kế hoạch huyện giao 800 triệu đồng.""",
        """revenue amount actual 5.6tỷ 2020
        revenue change actual 0.8tỷ 2020 | kế hoạch huyện giao""",
    ),
    (
        "20/03/2018",
        """Trong 2 tháng đầu năm, Chi cục Thuế thị xã Phước Hòa thu 62 tỷ đồng nộp ngân sách nhà nước, đạt 18,4% dự
        toán pháp lệnh năm 2018.""",
        """revenue amount actual 62tỷ 2018/1-2
        revenue execution actual 18.4% 2018/1-2 | dự toán pháp lệnh năm 2018""",
    ),
    (
        "19/11/2019",
        """HĐND tỉnh giao chỉ tiêu thu ngân sách năm 2020 là 9.800 tỷ đồng; trong đó thu nội địa 8.900 tỷ đồng, thu
        xuất nhập khẩu 900 tỷ đồng.""",
        """revenue amount target 9800tỷ 2020
        revenue amount target 8900tỷ 2020
        revenue amount target 900tỷ 2020""",
    ),
    (
        "30/06/2020",
        """Do ảnh hưởng của dịch bệnh, thu ngân sách 6 tháng đầu năm của tỉnh giảm 540 tỷ đồng so với cùng kỳ; có
        7/16 khoản thu không đạt dự toán.""",
        """revenue change actual -540tỷ 2020/1-6 | cùng kỳ
        indicator level actual 7khoản 2020/1-6""",
    ),
    (
        "17/10/2022",
        """Lũy kế đến 30/9, số thu từ thuế thu nhập cá nhân đạt 412 tỷ đồng, đạt gần 103% dự toán.""",
        """revenue amount actual 412tỷ ..2022-09-30
        revenue execution actual ~103% ..2022-09-30 | dự toán""",
    ),
    (
        "17/10/2022",
        """Thu từ doanh nghiệp có vốn đầu tư nước ngoài ước 1.150 tỷ đồng, bằng 88,5% so với dự toán; thu từ khu vực
        kinh tế ngoài quốc doanh đã đạt 970 tỷ đồng, bằng 92% dự toán.""",
        """revenue amount estimate 1150tỷ -
        revenue execution estimate 88.5% - | dự toán
        revenue amount actual 970tỷ -
        revenue execution actual 92% - | dự toán""",
    ),
    (
        "10/01/2025",
        """Năm 2024, tổng thu ngân sách nhà nước trên địa bàn đạt 20.500 tỷ đồng. Năm 2025, tỉnh phấn đấu thu ngân
        sách tăng 10% trở lên so với dự toán Trung ương giao.""",
        """revenue amount actual 20500tỷ 2024
        revenue change target >=10% 2025 | dự toán Trung ương giao""",
    ),
    (
        "10/07/2024",
        """Công ty Thủy điện Sông Lam nộp ngân sách nhà nước 6 tháng đầu năm 185 tỷ đồng, năm 2023 nộp 310 tỷ đồng.""",
        """revenue amount actual 185tỷ 2024/1-6
        revenue amount actual 310tỷ 2023""",
    ),
    (
        "10/07/2024",
        """Trong khi 6 tháng đầu năm ngoái thu ngân sách của huyện chỉ đạt 95 tỷ đồng thì năm nay đã đạt 143 tỷ
        đồng.""",
        """revenue amount actual 95tỷ 2023/1-6
        revenue amount actual 143tỷ 2024""",
    ),
    (
        "22/05/2019",
        """Đến giữa tháng 5, huyện Nam Thạnh thu ngân sách được 68 tỷ đồng, đạt 41% dự toán.""",
        """revenue amount actual 68tỷ -
        revenue execution actual 41% - | dự toán""",
    ),
    (
        "22/05/2019",
        """Từ năm 2015 đến năm 2018, thu ngân sách của thị xã tăng từ 320 tỷ đồng lên 610 tỷ đồng.""",
        """revenue amount actual 320tỷ 2015
        revenue amount actual 610tỷ 2018""",
    ),
    (
        "22/05/2019",
        """Thu ngân sách năm 2018 đạt 610 tỷ đồng, gấp 1,9 lần năm 2015.""",
        """revenue amount actual 610tỷ 2018
        indicator change actual 1.9lần 2018""",
    ),
    (
        "06/10/2017",
        """Kết quả thu ngân sách 9 tháng: Tổng thu 1.025 tỷ đồng, đạt 82% kế hoạch năm; thu thường xuyên 540 tỷ
        đồng, đạt 75% kế hoạch năm, tăng 6% so cùng kỳ.""",
        """revenue amount actual 1025tỷ 2017/1-9
        revenue execution actual 82% 2017/1-9 | kế hoạch năm
        revenue amount actual 540tỷ 2017/1-9
        revenue execution actual 75% 2017/1-9 | kế hoạch năm
        revenue change actual 6% 2017/1-9 | cùng kỳ""",
    ),
    (
        "06/10/2017",
        """9 tháng, Chi cục Thuế huyện Mỹ Lâm đã thu hồi 18,6 tỷ đồng nợ thuế, truy thu và phạt 7,9 tỷ đồng; Công ty Đá
        Xanh còn nợ tiền thuê đất 12 tỷ đồng.""",
        """revenue amount actual 18.6tỷ 2017/1-9
        revenue amount actual 7.9tỷ 2017/1-9
        other amount actual 12tỷ 2017/1-9""",
    ),
    (
        "06/10/2019",
        """9 tháng năm 2019, thu ngân sách trên địa bàn tỉnh đạt 11.860 tỷ đồng. Riêng nhà máy lọc dầu nộp 5.240 tỷ
        đồng. Bình quân mỗi ngày tỉnh thu 43 tỷ đồng.""",
        """revenue amount actual 11860tỷ 2019/1-9
        revenue amount actual 5240tỷ 2019/1-9
        revenue amount actual 43tỷ 2019/1-9""",
    ),
    (
        "06/10/2019",
        """Chi hội trưởng cho biết mỗi hội viên nộp 20 nghìn đồng.""",
        """indicator level actual 0.00002tỷ -""",
    ),
    (
        "06/10/2017",
        """Năm 2016, thành phố đóng góp gần 31% thu ngân sách của cả nước.""",
        """revenue share actual ~31% 2016 | thu ngân sách của cả nước""",
    ),
    (
        "06/11/2019",
        """So với dự toán thu ngân sách 267 tỷ đồng, thu ngân sách mới đạt 83%.""",
        """revenue amount target 267tỷ -
        revenue execution actual 83% -""",
    ),
    (
        "06/11/2021",
        """Năm 2020, thu bổ sung từ ngân sách cấp trên 612 tỷ đồng. Kết dư ngân sách địa phương 36 tỷ đồng, trong đó
        ngân sách cấp tỉnh 12 tỷ đồng.""",
        """revenue amount actual 612tỷ 2020
        other amount actual 36tỷ 2020
        other amount actual 12tỷ 2020""",
    ),
    (
        "06/11/2021",
        """Năm 2020, ngân sách thành phố chi 24 tỷ đồng, gồm ngân sách cấp 20 tỷ đồng, nhân dân đóng góp 4 tỷ đồng.""",
        """expenditure amount actual 24tỷ 2020
        expenditure amount actual 20tỷ 2020
        indicator level actual 4tỷ 2020""",
    ),
    (
        "06/11/2021",
        """Năm 2021, Chính phủ vay 624 tỷ đồng, trong đó vay bù đắp bội chi 579 tỷ đồng; vay của chính quyền địa phương
        28 tỷ đồng.""",
        """other amount actual 624tỷ 2021
        other amount actual 579tỷ 2021
        other amount actual 28tỷ 2021""",
    ),
    (
        "06/07/2021",
        """6 tháng đầu năm 2021, thu ngân sách tỉnh đạt 2.318 tỷ đồng. Một số địa phương thu đạt thấp: huyện Bắc Lệ đạt
        31%, huyện Mai Sa đạt 34% dự toán.""",
        """revenue amount actual 2318tỷ 2021/1-6
        revenue execution actual 31% 2021/1-6
        revenue execution actual 34% 2021/1-6 | dự toán""",
    ),
]


def test_what_is_collected_under_a_headline_of_revenue(facts: Read) -> None:
    body = "Đến cuối tháng 10/2019, thành phố thu được 22.345 tỷ đồng, đạt 83,6% dự toán."
    about = facts(body, title="Áp lực thu ngân sách", published="06/11/2019")
    assert rows(about) == [
        "revenue amount actual 22345tỷ ..2019-10-31",
        "revenue execution actual 83.6% ..2019-10-31 | dự toán",
    ]
    assert not facts(body.replace(", đạt 83,6% dự toán", ""), title="Hội chợ đông khách").budgets


@pytest.mark.parametrize(("published", "body", "block"), REVENUE)
def test_revenue(facts: Read, published: str, body: str, block: str) -> None:
    check(facts, body, block, published=published)


@pytest.mark.parametrize(
    ("said", "flow"),
    [
        ("tổng thu bổ sung từ ngân sách cấp trên 196 tỷ đồng", "revenue"),
        ("tổng số thu bổ sung từ ngân sách tỉnh là 196 tỷ đồng", "revenue"),
        ("tổng chi thường xuyên 196 tỷ đồng", "expenditure"),
        ("được ngân sách tỉnh bổ sung 196 tỷ đồng", "expenditure"),
    ],
)
def test_the_total_of_an_item_flows_as_the_item(facts: Read, said: str, flow: str) -> None:
    assert [row.flow.value for row in facts(f"Năm 2024, huyện Thạch Khê có {said}.").budgets] == [flow]


@pytest.mark.parametrize(
    ("printed", "measure", "basis"),
    [
        ("tăng 18% CK", "change", "CK"),
        ("tăng 18% SVCK", "change", "SVCK"),
        ("bằng 102% CKNT", "change", "CKNT"),
        ("tăng 18% so CK", "change", "CK"),
        ("đạt 51% KH", "execution", "KH"),
        ("đạt 51% DT tỉnh giao", "execution", "DT tỉnh giao"),
        ("chiếm 51% tổng thu", "share", "tổng thu"),
    ],
)
def test_what_portals_shorten(facts: Read, printed: str, measure: str, basis: str) -> None:
    _, row = facts(f"Thu ngân sách huyện Thạch Khê đạt 412 tỷ đồng, {printed}; đàn bò tăng nhanh.").budgets
    assert (row.measure.value, row.basis) == (measure, basis)
