"""Whole rows of public money that is planned, aimed at or estimated, as words elsewhere in the text say."""

import pytest

from tests.extract.observed import Read, check, rows

AIMS = [
    pytest.param(
        "10/07/2024",
        """Trong 6 tháng đầu năm 2024, tỉnh Hà Lâm giải ngân 15 tỷ đồng. Giải ngân kế hoạch vốn năm 2024 là 14 tỷ
        đồng/43 tỷ đồng, đạt 32% kế hoạch.""",
        """public_investment amount actual 15tỷ 2024/1-6
        public_investment amount actual 14tỷ 2024/1-6
        public_investment amount target 43tỷ 2024/1-6
        public_investment execution actual 32% 2024/1-6 | kế hoạch""",
        id="what was paid of a year's plan, before a slash",
    ),
    pytest.param(
        "19/12/2025",
        "Xã Hà Lâm hoàn thành nhiệm vụ năm 2025. Tổng thu ngân sách ước đạt 63 tỷ đồng.",
        "revenue amount estimate 63tỷ 2025",
        id="the present year, told right before",
    ),
    pytest.param(
        "19/08/2023",
        "Trong những tháng cuối năm, Cục Thuế phải thu được 177 tỷ đồng.",
        "revenue amount target 177tỷ -",
        id="what must still come in",
    ),
    pytest.param(
        "20/10/2025",
        """Năm 2024, 13 khoản thu đạt và vượt dự toán HĐND giao, các khoản thu này chiếm 92% tổng thu nội địa.""",
        """indicator level actual 13khoản 2024
        revenue share actual 92% 2024 | tổng thu nội địa""",
        id="a plan before a share does not reach it",
    ),
    pytest.param(
        "03/06/2021",
        """Năm nay, tỉnh Hà Lâm được giao dự toán thu 364 tỷ đồng, giảm 10,1% so dự toán năm 2020. Trong đó, thu nội địa
        248 tỷ đồng, giảm 10,9% so dự toán năm 2020; thu từ dầu thô 8 tỷ đồng.""",
        """revenue amount target 364tỷ 2021
        revenue change target -10.1% 2021 | dự toán năm 2020
        revenue amount target 248tỷ 2021
        revenue change target -10.9% 2021 | dự toán năm 2020
        revenue amount target 8tỷ 2021""",
        id="the parts of a plan, each compared with the last one",
    ),
    pytest.param(
        "03/06/2020",
        """Năm 2020, huyện Hà Lâm phấn đấu thu ngân sách 48 tỷ đồng. Trong đó, thu nội địa đạt tối thiểu 37 tỷ đồng, thu
        khác trên 11 tỷ đồng.""",
        """revenue amount target 48tỷ 2020
        revenue amount target >=37tỷ 2020
        revenue amount target >11tỷ 2020""",
        id="the parts of what is aimed at",
    ),
    pytest.param(
        "30/12/2023",
        """Năm 2024, HĐND huyện Hà Lâm thông qua tổng thu ngân sách 53 tỷ đồng. Trong đó, thu nội địa 52 tỷ đồng.
        Tổng chi ngân sách 125 tỷ đồng.""",
        """revenue amount target 53tỷ 2024
        revenue amount target 52tỷ 2024
        expenditure amount target 125tỷ 2024""",
        id="a plan for a coming year goes on behind its parts",
    ),
    pytest.param(
        "10/03/2021",
        """Số thu ngân sách 2 tháng đầu năm ước đạt 246 tỷ đồng, đạt 22% dự toán được giao năm 2021, trong đó thu nội
        địa ước đạt 241 tỷ đồng.""",
        """revenue amount estimate 246tỷ 2021/1-2
        revenue execution estimate 22% 2021/1-2 | dự toán được giao năm 2021
        revenue amount estimate 241tỷ 2021/1-2""",
        id="a year that only says which plan a share is of",
    ),
    pytest.param(
        "18/12/2025",
        "Thu ngân sách xã Tân An 6 tháng cuối năm 2025 là 148 tỷ đồng, đạt 131% dự toán.",
        """revenue amount actual 148tỷ 2025/7-12
        revenue execution actual 131% 2025/7-12 | dự toán""",
        id="what is measured by a plan is a result, though the months are not over",
    ),
    pytest.param(
        "20/12/2018",
        """Năm 2018, thu ngân sách huyện Sơn Khê ước đạt 512 tỷ đồng. Ước tính đến ngày 31/12, giải ngân vốn đầu tư công
        đạt 310 tỷ đồng.""",
        """revenue amount estimate 512tỷ 2018
        public_investment amount estimate 310tỷ ..2018-12-31""",
        id="an estimate reaches a little ahead of the news",
    ),
    pytest.param(
        "09/12/2022",
        """Năm 2022, tổng thu ngân sách tỉnh Bắc Hà ước đạt 6.890 tỷ đồng, tăng 11,2% (năm 2021 tăng 3,1%), bằng 122%
        dự toán.""",
        """revenue amount estimate 6890tỷ 2022
        revenue change estimate 11.2% 2022
        revenue change actual 3.1% 2021
        revenue execution estimate 122% 2022 | dự toán""",
        id="a bracket of an earlier year is no estimate",
    ),
    pytest.param(
        "09/12/2022",
        "Năm 2022, thu ngân sách ước đạt 890 tỷ đồng (kế hoạch năm 2021 là 800 tỷ đồng).",
        """revenue amount estimate 890tỷ 2022
        revenue amount target 800tỷ 2021""",
        id="a bracket of an earlier plan is a plan",
    ),
    pytest.param(
        "09/12/2022",
        """HĐND tỉnh phân bổ nguồn vốn đầu tư công năm 2023 từ nguồn tăng thu năm 2022, trong đó 210 tỷ đồng cho
        giao thông.""",
        "public_investment amount target 210tỷ 2023",
        id="the year of the source is not that of the plan",
    ),
    pytest.param(
        "09/04/2018",
        "Quý I/2018, thu ngân sách trên địa bàn thành phố Cần Thơ là 2.834 tỷ đồng.",
        "revenue amount actual 2834tỷ 2018/1-3",
        id="a place's name that begins like a word of plans",
    ),
    pytest.param(
        "09/04/2018",
        "Thành phố cần 2.834 tỷ đồng vốn ngân sách để xây cầu.",
        "public_investment amount target 2834tỷ -",
        id="the word of plans itself",
    ),
    pytest.param(
        None,
        """Trình bày báo cáo trước HĐND, Giám đốc Sở Tài chính cho biết dự toán thu ngân sách năm 2020 là 1.512 tỷ
        đồng, thực hiện 1.323 tỷ đồng. Bội chi ngân sách năm 2020 là 31 tỷ đồng.""",
        """revenue amount target 1512tỷ 2020
        revenue amount actual 1323tỷ 2020
        other amount actual 31tỷ 2020""",
        id="who presents a report decides no plan",
    ),
    pytest.param(
        None,
        "Đại hội thông qua Nghị quyết với 15 chỉ tiêu, trong đó thu ngân sách tăng 12%.",
        """indicator level actual 15chỉ_tiêu -
        revenue change target 12% -""",
        id="what a resolution sets",
    ),
    pytest.param(
        None,
        "Đại hội được nghe kết quả: 15 chỉ tiêu đã đạt, trong đó thu ngân sách tăng 12%.",
        """indicator level actual 15chỉ_tiêu -
        revenue change actual 12% -""",
        id="and what became of it",
    ),
    pytest.param(
        "20/06/2025",
        """6 tháng đầu năm, huyện có 28/41 chỉ tiêu đạt nghị quyết năm 2025 đề ra, tăng 11 chỉ tiêu so với quý I.
        Cụ thể, thu ngân sách hơn 97 tỷ đồng, đạt 58% so với nghị quyết.""",
        """indicator level actual 28chỉ_tiêu 2025
        indicator change actual 11chỉ_tiêu 2025
        revenue amount actual >97tỷ 2025/1-6
        revenue execution actual 58% 2025/1-6 | nghị quyết""",
        id="goals that were reached open no list of goals",
    ),
    pytest.param(
        None,
        "Thu ngân sách huyện đảm bảo theo kế hoạch đề ra từ đầu năm, trong đó thu tiền sử dụng đất 37 tỷ đồng.",
        "revenue amount actual 37tỷ -",
        id="what keeps to its plan has come in",
    ),
    pytest.param(
        None,
        "Năm 2015, xã làm trái Luật Ngân sách năm 2002, chi ngân sách 62 triệu đồng không đúng chế độ.",
        "expenditure amount actual 0.062tỷ 2015",
        id="the year of a law is no period",
    ),
    pytest.param(
        None,
        "Đến ngày 20/11, thu ngân sách tỉnh Bắc Hà đạt 8.420 tỷ đồng, vượt 11,6% dự toán năm 2022.",
        """revenue amount actual 8420tỷ ..2022-11-20
        revenue change actual 11.6% ..2022-11-20 | dự toán năm 2022""",
        id="the year of the plan that was passed is that of the day",
    ),
    pytest.param(
        "02/10/2022",
        """Trong 9 tháng năm 2022, thu ngân sách tỉnh đạt 1.560 tỷ đồng. Kế hoạch vốn đầu tư công năm 2022 là 3.214 tỷ
        đồng, đã giải ngân 1.401 tỷ đồng.""",
        """revenue amount actual 1560tỷ 2022/1-9
        public_investment amount target 3214tỷ 2022
        public_investment amount actual 1401tỷ 2022/1-9""",
        id="what was paid out of a year's plan is of the time of the report",
    ),
    pytest.param(
        "02/04/2023",
        "Quý II năm 2023, huyện phấn đấu thu ngân sách 95 tỷ đồng; giải ngân vốn đầu tư công đạt trên 50% kế hoạch.",
        """revenue amount target 95tỷ 2023/4-6
        public_investment execution target >50% 2023/4-6 | kế hoạch""",
        id="an aim reaches over the list of what is aimed at",
    ),
    pytest.param(
        "02/11/2020",
        """10 tháng năm 2020, có 9 khoản thu ngân sách vượt tiến độ dự toán: Thu xổ số 1.180 tỷ đồng, đạt 95%; thu tiền
        sử dụng đất 210 tỷ đồng, vượt 5%.""",
        """indicator level actual 9khoản 2020/1-10
        revenue amount actual 1180tỷ 2020/1-10
        revenue execution actual 95% 2020/1-10
        revenue amount actual 210tỷ 2020/1-10
        revenue change actual 5% 2020/1-10""",
        id="a list of what passed its plan is one of results",
    ),
    pytest.param(
        "20/11/2023",
        "Tỉnh phấn đấu đến 31/12 giải ngân vốn đầu tư công đạt 85% kế hoạch, đến 31/1 giải ngân đạt 98%.",
        """public_investment execution target 85% ..2023-12-31 | kế hoạch
        public_investment execution target 98% ..2024-01-31""",
        id="what is aimed at by a day lies ahead",
    ),
    pytest.param(
        "20/11/2023",
        "Đến 15/11, tỉnh giải ngân vốn đầu tư công đạt 58% kế hoạch; ước đến 31/12 đạt 85%, đến 31/1 đạt 98%.",
        """public_investment execution actual 58% ..2023-11-15 | kế hoạch
        public_investment execution estimate 85% ..2023-12-31
        public_investment execution estimate 98% ..2024-01-31""",
        id="what is estimated up to a day lies ahead, or has just been reached",
    ),
    pytest.param(
        "05/01/2024",
        "Ước đến 31/12, tỉnh giải ngân vốn đầu tư công đạt 85% kế hoạch.",
        "public_investment execution estimate 85% ..2023-12-31 | kế hoạch",
        id="it has just been reached",
    ),
    pytest.param(
        "20/12/2014",
        """Dự toán thu phí năm 2015 của tỉnh là 420 tỷ đồng, bằng 62% so với năm 2014. Thu phí năm 2014 đạt 638 tỷ đồng,
        tăng 5% so với năm 2013.""",
        """revenue amount target 420tỷ 2015
        revenue change target 62% 2015 | năm 2014
        revenue amount actual 638tỷ 2014
        revenue change actual 5% 2014 | năm 2013""",
        id="a plan compared with an earlier year is a plan",
    ),
    pytest.param(
        "02/12/2018",
        "Năm 2019, tỉnh được giao thu nội địa 19.362 tỷ đồng. Tỉnh dự kiến chi đầu tư phát triển 4.900 tỷ đồng.",
        """revenue amount target 19362tỷ 2019
        expenditure amount target 4900tỷ 2019""",
        id="a plan goes on in the next sentence",
    ),
    pytest.param(
        None,
        "Đến 31/12/2019, huyện còn nợ đọng xây dựng cơ bản 156 tỷ đồng. Năm 2020, huyện đã chi ngân sách 72 tỷ đồng.",
        """other amount actual 156tỷ ..2019-12-31
        expenditure amount actual 72tỷ 2020""",
        id="what was done is no plan, though the year is later than the article's days tell",
    ),
    pytest.param(
        "05/04/2022",
        "Quý I, thu ngân sách đạt 98,7 tỷ đồng, đạt 39% dự toán năm (KH cả năm 253 tỷ đồng).",
        """revenue amount actual 98.7tỷ 2022/1-3
        revenue execution actual 39% 2022/1-3 | dự toán năm
        revenue amount target 253tỷ 2022""",
        id="a plan aside, by its letters",
    ),
    pytest.param(
        "05/01/2017",
        "Năm 2016, thu ngân sách thị xã đạt 2.103 tỷ đồng/1.868 tỷ đồng dự toán tỉnh giao, vượt 12,6%.",
        """revenue amount actual 2103tỷ 2016
        revenue amount target 1868tỷ 2016
        revenue change actual 12.6% 2016""",
        id="a result over its plan",
    ),
    pytest.param(
        None,
        """Bộ Tài chính công bố kế hoạch vốn đầu tư công năm 2017. Tại cuộc họp, nhiều ý kiến được nêu. Lãnh đạo tỉnh
        nghe báo cáo. Các chủ đầu tư cam kết. Tính đến 30/9, tỉnh đã giải ngân vốn đầu tư công 1.900 tỷ đồng.""",
        "public_investment amount actual 1900tỷ ..2017-09-30",
        id="the year whose plan the text speaks of",
    ),
    pytest.param(
        "28/07/2025",
        """Nhiệm kỳ 2020-2025, tổng thu ngân sách đạt hơn 670 tỷ đồng.
        Nhiệm kỳ 2025-2030, xã Hà Lâm đặt ra mục tiêu: Thu ngân sách tăng bình quân 10%/năm. Tổng chi ngân sách đạt
        2.700 tỷ đồng.""",
        """revenue amount actual >670tỷ 2020-2025
        revenue change target 10% 2025-2030
        expenditure amount target 2700tỷ 2025-2030""",
        id="goals go on over their sentences",
    ),
    pytest.param(
        None,
        """Huyện xây dựng nhiều chỉ tiêu chủ yếu về kinh tế. Trong đó, thu ngân sách trên địa bàn tăng bình
        quân 6%/năm trở lên so với kế hoạch được giao.""",
        "revenue change target >=6% - | kế hoạch được giao",
        id="one of the goals that the sentence before counts",
    ),
    pytest.param(
        None,
        "Xã đề ra nhiều chỉ tiêu, đã đạt gần hết. Trong đó, thu ngân sách trên địa bàn đạt 36 tỷ đồng.",
        "revenue amount actual 36tỷ -",
        id="not one of the goals that were reached",
    ),
]


@pytest.mark.parametrize(("published", "body", "block"), AIMS)
def test_aims_of_public_money(facts: Read, published: str | None, body: str, block: str) -> None:
    check(facts, body, block, published=published)


def test_a_plan_reaches_over_a_list(facts: Read) -> None:
    listed = """HĐND tỉnh Bắc Hà quyết nghị dự toán ngân sách địa phương năm 2023 như sau:
1. Tổng thu ngân sách nhà nước trên địa bàn: 4.320 tỷ đồng
+ Thu nội địa: 4.270 tỷ đồng
+ Thu thuế xuất nhập khẩu: 50 tỷ đồng
2. Tổng chi ngân sách địa phương: 12.870 tỷ đồng
+ Chi đầu tư phát triển: 4.410 tỷ đồng
+ Chi thường xuyên: 7.960 tỷ đồng"""
    found = rows(facts(listed, published="20/12/2022"))
    assert len(found) == 6
    assert all(" target " in one and one.endswith(" 2023") for one in found)
