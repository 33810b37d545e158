"""Whole rows of public money whose year stands elsewhere: in a frame, in a list of years, in a bracket, in a plan."""

import pytest

from tests.extract.observed import Read, check, rows

TIMES = [
    pytest.param(
        "10/03/2017",
        "Nếu trừ đi tiền sử dụng đất thì thu ngân sách 2 tháng đầu năm 2017 là 259 tỷ đồng.",
        "revenue amount actual 259tỷ 2017/1-2",
        id="what is left out is no condition",
    ),
    pytest.param(
        "03/06/2020",
        """Năm 2020, huyện Hà Lâm được giao thu ngân sách 48 tỷ đồng. Trong đó, thu nội địa đạt 17 tỷ đồng.""",
        """revenue amount target 48tỷ 2020
        revenue amount actual 17tỷ 2020""",
        id="a part of what was assigned that was reached",
    ),
    pytest.param(
        "07/10/2023",
        "Đến cuối năm nay, nợ công khoảng 39% GDP.",
        "other share actual ~39% ..2023-12-31 | GDP",
        id="the end of this year is of no other",
    ),
    pytest.param(
        "10/07/2020",
        "Nhờ chỉ đạo quyết liệt nên 6 tháng đầu năm, huyện Hà Lâm thu ngân sách được 64 tỷ đồng.",
        "revenue amount actual 64tỷ 2020/1-6",
        id="a frame behind a conclusion",
    ),
    pytest.param(
        "10/07/2020",
        "Tính đến đầu tháng 7/2020, huyện Hà Lâm thu ngân sách được 64 tỷ đồng.",
        "revenue amount actual 64tỷ -",
        id="up to no day",
    ),
    pytest.param(
        "10/07/2020",
        "Tính đến hết tháng 6/2020, huyện Hà Lâm thu ngân sách được 64 tỷ đồng.",
        "revenue amount actual 64tỷ ..2020-06-30",
        id="up to the end of a month",
    ),
    pytest.param(
        "14/10/2018",
        """9 tháng năm 2018, thu ngân sách huyện Hà Lâm đạt 320 tỷ đồng, tăng 8% so với cùng kỳ năm 2017 (12/17 khoản
        thu đạt dự toán).""",
        """revenue amount actual 320tỷ 2018/1-9
        revenue change actual 8% 2018/1-9 | cùng kỳ năm 2017
        indicator level actual 12khoản 2018/1-9""",
        id="a count in brackets behind a base is of the present",
    ),
    pytest.param(
        "25/07/2025",
        """Đại hội Đảng bộ xã Hà Lâm lần thứ I, nhiệm kỳ 2025 - 2030 đề ra mục tiêu thu ngân sách tăng 10%/năm. Nhiệm kỳ
        qua, tổng thu ngân sách đạt 58 tỷ đồng.""",
        """revenue change target 10% 2025-2030
        revenue amount actual 58tỷ -""",
        id="the term that is over is not the one that the congress opens",
    ),
    pytest.param(
        "25/07/2025",
        """Nếu năm 2020 thu ngân sách xã Hà Lâm đạt 50 tỷ đồng thì năm 2024 đạt 120 tỷ đồng. Nếu thu được 200 tỷ đồng
        thì xã sẽ xây trường.""",
        """revenue amount actual 50tỷ 2020
        revenue amount actual 120tỷ 2024""",
        id="two facts set against each other, and a condition",
    ),
    pytest.param(
        "25/07/2025",
        """Nhiệm kỳ 2020 - 2025, xã Tân An giải ngân 900 tỷ đồng; riêng thu ngân sách năm 2024 đạt 150 tỷ đồng; chi ngân
        sách bình quân 120 tỷ đồng/năm.""",
        """public_investment amount actual 900tỷ 2020-2025
        revenue amount actual 150tỷ 2024
        expenditure amount actual 120tỷ 2020-2025""",
        id="a year inside an item of a list holds no longer than the item",
    ),
    pytest.param(
        "25/07/2025",
        "Thu ngân sách xã Tân An năm 2023 đạt 140 tỷ đồng; chi ngân sách đạt 120 tỷ đồng.",
        """revenue amount actual 140tỷ 2023
        expenditure amount actual 120tỷ 2023""",
        id="where no frame opens the sentence, it does",
    ),
    pytest.param(
        "05/12/2022",
        """Giải ngân vốn đầu tư công của tỉnh Hà Lâm từ đầu năm đến hết tháng 11/2022 đạt 5.250 tỷ đồng, đạt 60% kế
        hoạch, cao hơn cùng kỳ năm 2021 (58%). Trong đó, vốn ngân sách trung ương giải ngân 1.700 tỷ đồng.""",
        """public_investment amount actual 5250tỷ 2022/1-11
        public_investment execution actual 60% 2022/1-11 | kế hoạch
        public_investment execution actual 58% 2021/1-11 | kế hoạch
        public_investment amount actual 1700tỷ 2022/1-11""",
        id="a part is of its total's time, not of the one it was compared with",
    ),
    pytest.param(
        "05/01/2019",
        "Tính đến ngày 31/12, giải ngân vốn đầu tư công của huyện Sơn Khê đạt 310 tỷ đồng.",
        "public_investment amount actual 310tỷ ..2018-12-31",
        id="what has come about lies behind the news",
    ),
    pytest.param(
        None,
        """Theo báo cáo của Chính phủ, năm 2017 bội chi ngân sách 174.300 tỷ đồng. Đến 31/12, dư nợ công bằng 61,4%
        GDP.""",
        """other amount actual 174300tỷ 2017
        other share actual 61.4% ..2017-12-31 | GDP""",
        id="the year named in the sentence before",
    ),
    pytest.param(
        None,
        "Năm 2016, tỉnh Hà Lâm giải ngân 2.100 tỷ đồng; đến ngày 31/12 còn 96 tỷ đồng vốn đầu tư công chưa giải ngân.",
        """public_investment amount actual 2100tỷ 2016
        public_investment amount actual 96tỷ ..2016-12-31""",
        id="the year named in the sentence itself",
    ),
    pytest.param(
        "20/11/2020",
        """Dự toán thu ngân sách năm 2021 của thị xã là 900 tỷ đồng. Đến ngày 15/11, thị xã đã thu ngân sách được 780
        tỷ đồng.""",
        """revenue amount target 900tỷ 2021
        revenue amount actual 780tỷ ..2020-11-15""",
        id="a coming year is not that of a day that is over",
    ),
    pytest.param(
        "20/11/2021",
        "Năm 2020, cả năm tỉnh Hà Lâm giải ngân 98% kế hoạch vốn.",
        "public_investment execution actual 98% 2020 | kế hoạch vốn",
        id="the whole of the year just named",
    ),
    pytest.param(
        "20/02/2022",
        "Năm 2019 và năm 2020, thu ngân sách tỉnh Bắc Hà lần lượt đạt 12.360 tỷ đồng và 12.980 tỷ đồng.",
        """revenue amount actual 12360tỷ 2019
        revenue amount actual 12980tỷ 2020""",
        id="one year after another",
    ),
    pytest.param(
        "20/02/2022",
        "Các năm 2019, 2020 và 2021, xã Tân An thu ngân sách lần lượt 8 tỷ đồng, 9 tỷ đồng và 11 tỷ đồng.",
        """revenue amount actual 8tỷ 2019
        revenue amount actual 9tỷ 2020
        revenue amount actual 11tỷ 2021""",
        id="three years in turn",
    ),
    pytest.param(
        "22/05/2019",
        "Trung tâm chi ngân sách gần 300 triệu đồng cho tiếp khách, ăn uống trong 4 tháng đầu năm 2016, bị phê bình.",
        "expenditure amount actual ~0.3tỷ 2016/1-4",
        id="the time closes a clause behind what the money was for",
    ),
    pytest.param(
        "22/05/2019",
        "Huyện bố trí ngân sách 84 tỷ đồng cho Chương trình nước sinh hoạt và vệ sinh nông thôn giai đoạn 2013-2015.",
        "expenditure amount actual 84tỷ 2013-2015",
        id="the years of the programme that the money is for",
    ),
    pytest.param(
        "02/10/2022",
        "Năm 2022, huyện được bố trí 620 tỷ đồng vốn đầu tư công, đến nay đã giải ngân 318 tỷ đồng.",
        """public_investment amount actual 620tỷ 2022
        public_investment amount actual 318tỷ -""",
        id="a total to now is of no stated time, whatever year is named before",
    ),
    pytest.param(
        "02/06/2021",
        "Chi ngân sách tháng 5 ước 1.020 tỷ đồng, lũy kế ước 5.140 tỷ đồng, bằng 35% dự toán.",
        """expenditure amount estimate 1020tỷ 2021/5
        expenditure amount estimate 5140tỷ 2021/1-5
        expenditure execution estimate 35% 2021/1-5 | dự toán""",
        id="a running total begins with the year",
    ),
    pytest.param(
        "02/07/2018",
        "Thu ngân sách 6 tháng đầu năm 2018 bằng 108% so với cùng kỳ (thu nội địa 245 tỷ đồng).",
        """revenue change actual 108% 2018/1-6 | cùng kỳ
        revenue amount actual 245tỷ 2018/1-6""",
        id="a bracket of parts behind a comparison is of the present",
    ),
    pytest.param(
        "02/07/2018",
        "Thu ngân sách 6 tháng đầu năm 2018 đạt 55% dự toán, bằng 108% so với cùng kỳ (đạt 49%).",
        """revenue execution actual 55% 2018/1-6 | dự toán
        revenue change actual 108% 2018/1-6 | cùng kỳ
        revenue execution actual 49% 2017/1-6""",
        id="a bare number in it is of the time compared with",
    ),
    pytest.param(
        "02/07/2023",
        "Năm 2022, tỉnh chi ngân sách 90 tỷ đồng làm nhà. Mỗi hộ được ngân sách hỗ trợ 40 triệu đồng.",
        """expenditure amount actual 90tỷ 2022
        expenditure amount actual 0.04tỷ -""",
        id="what each receives is of no year",
    ),
    pytest.param(
        "02/03/2021",
        "Chi ngân sách năm 2020 là 14.021 tỷ đồng, gồm chi chuyển nguồn sang năm 2021 là 3.105 tỷ đồng.",
        """expenditure amount actual 14021tỷ 2020
        other amount actual 3105tỷ 2020""",
        id="the year that money is carried over to",
    ),
    pytest.param(
        "02/04/2023",
        "Năm 2022, huyện phấn đấu thu ngân sách 95 tỷ đồng; kết quả đã thu 99 tỷ đồng.",
        """revenue amount target 95tỷ 2022
        revenue amount actual 99tỷ 2022""",
        id="but not to what came of it",
    ),
    pytest.param(
        None,
        """Đến 30/9/2023, tỉnh giải ngân vốn đầu tư công đạt 58% kế hoạch. Tỉnh phấn đấu đến 31/12 giải ngân vốn đầu tư
        công đạt 85%, đến 31/01/2024 đạt 98%.""",
        """public_investment execution actual 58% ..2023-09-30 | kế hoạch
        public_investment execution target 85% ..2023-12-31
        public_investment execution target 98% ..2024-01-31""",
        id="the same where only days in the text tell the time",
    ),
    pytest.param(
        "02/12/2023",
        """Năm 2024, tỉnh dự kiến thu ngân sách 15.600 tỷ đồng, thấp hơn ước thực hiện năm 2023 (16.450 tỷ đồng); chi
        ngân sách địa phương 18.200 tỷ đồng.""",
        """revenue amount target 15600tỷ 2024
        revenue amount estimate 16450tỷ 2023
        expenditure amount target 18200tỷ 2024""",
        id="the year compared with is only that of its own sum",
    ),
    pytest.param(
        None,
        """Ngày 20/12/2017, tỉnh có chỉ thị về đầu tư công. Năm 2018, tỉnh đã bố trí 3.200 tỷ đồng vốn đầu tư công.
        Tính đến 30/9, đã giải ngân vốn đầu tư công 1.900 tỷ đồng.""",
        """public_investment amount actual 3200tỷ 2018
        public_investment amount actual 1900tỷ ..2018-09-30""",
        id="a year told as the text's own, later than the last full date",
    ),
    pytest.param(
        "08/12/2021",
        "Vốn chương trình giảm nghèo của huyện đã giải ngân (tính đến ngày 30/11) đạt 10 tỷ đồng.",
        "public_investment amount actual 10tỷ ..2021-11-30",
        id="the day counted to in a bracket",
    ),
    pytest.param(
        "02/11/2020",
        "Chỉ còn 2 tháng nữa là kết thúc năm, mà thu ngân sách mới đạt 70% dự toán.",
        "revenue execution actual 70% - | dự toán",
        id="the months that are left",
    ),
]


@pytest.mark.parametrize(("published", "body", "block"), TIMES)
def test_times_of_public_money(facts: Read, published: str | None, body: str, block: str) -> None:
    check(facts, body, block, published=published)


def test_items_under_a_heading_take_its_year(facts: Read) -> None:
    listed = """Các chỉ tiêu chủ yếu năm 2023 của tỉnh Bắc Hà:
- Thu ngân sách nhà nước 10.000 tỷ đồng;
- Giải ngân vốn đầu tư công đạt từ 95% trở lên.
Đến nay tỉnh có 12 dự án."""
    assert rows(facts(listed, published="20/12/2022")) == [
        "revenue amount target 10000tỷ 2023",
        "public_investment execution target >=95% 2023",
        "indicator level actual 12dự_án -",
    ]
