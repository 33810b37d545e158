"""Totals counted up to a day: what goes on with it, which plan's money was paid, and the same day of earlier years."""

import pytest

from tests.extract.observed import Read, check, rows

COUNTED = [
    pytest.param(
        "12/08/2024",
        """Huyện Mỹ Lộc yêu cầu các chủ đầu tư giải ngân vốn đầu tư công hết quý III đạt 60%, hết quý IV đạt 95% và đến
        31/1/2025 đạt 100% kế hoạch.""",
        """public_investment execution target 60% ..2024-09-30
        public_investment execution target 95% ..2024-12-31
        public_investment execution target 100% ..2025-01-31 | kế hoạch""",
        id="a later day behind 'và' is of the next number",
    ),
    pytest.param(
        "12/08/2024",
        "Huyện Mỹ Lộc phấn đấu giải ngân 95% kế hoạch vốn và 100% vốn kéo dài đến ngày 31/12/2024.",
        """public_investment execution target 95% - | kế hoạch vốn
        public_investment execution target 100% ..2024-12-31""",
        id="no day opens behind 'và'",
    ),
    pytest.param(
        "08/07/2021",
        """Lũy kế giải ngân đến 30/6/2021 của tỉnh Bình Lâm là 1.870 tỷ đồng, đạt 38,9% kế hoạch. Trong đó, vốn kế hoạch
        năm 2020 kéo dài giải ngân 210 tỷ đồng, đạt 55%; vốn năm 2021 giải ngân 1.660 tỷ đồng, đạt 37,5%.""",
        """public_investment amount actual 1870tỷ ..2021-06-30
        public_investment execution actual 38.9% ..2021-06-30 | kế hoạch
        public_investment amount actual 210tỷ ..2021-06-30
        public_investment execution actual 55% ..2021-06-30
        public_investment amount actual 1660tỷ ..2021-06-30
        public_investment execution actual 37.5% ..2021-06-30""",
        id="the year of the plan that was paid of",
    ),
    pytest.param(
        None,
        """Tính đến ngày 30/6/2021, tỉnh Bình Lâm giải ngân 1.870 tỷ đồng vốn đầu tư công. Kế hoạch vốn năm 2020 kéo dài
        sang năm 2021 giải ngân 210 tỷ đồng.""",
        """public_investment amount actual 1870tỷ ..2021-06-30
        public_investment amount actual 210tỷ ..2021-06-30""",
        id="money carried over, in the sentence behind",
    ),
    pytest.param(
        "08/07/2021",
        "Kế hoạch vốn năm 2020 giải ngân 210 tỷ đồng, vốn năm 2021 mới giải ngân 16 tỷ đồng.",
        """public_investment amount actual 210tỷ 2020
        public_investment amount actual 16tỷ 2021""",
        id="nothing was counted up to a day",
    ),
    pytest.param(
        "20/02/2026",
        """Lũy kế giải ngân kế hoạch vốn năm 2025 của thành phố Hải Lưu
        đến 26/1/2026 là 12.400 tỷ đồng. Đối với kế hoạch năm 2026, giải ngân đến 15/2/2026 là
        210 tỷ đồng vốn đầu tư công.""",
        """public_investment amount actual 12400tỷ ..2026-01-26
        public_investment amount actual 210tỷ ..2026-02-15""",
        id="a plan that was paid of is not aimed at",
    ),
    pytest.param(
        "20/02/2022",
        "Lũy kế thanh toán vốn đầu tư công kế hoạch năm 2021 của huyện Hòa Sơn đến 31/1/2022 là 42 tỷ đồng, đạt 91%.",
        """public_investment amount actual 42tỷ ..2022-01-31
        public_investment execution actual 91% ..2022-01-31""",
        id="a plan that was paid of, with its money named",
    ),
    pytest.param(
        "20/02/2026",
        "Mục tiêu giải ngân kế hoạch vốn năm 2026 của thành phố Hải Lưu là 13.400 tỷ đồng.",
        "public_investment amount target 13400tỷ 2026",
        id="the payment of a plan is aimed at",
    ),
    pytest.param(
        "20/02/2022",
        "Tỷ lệ giải ngân vốn đầu tư công năm 2021 của tỉnh Bình Lâm đạt 92% kế hoạch (tính đến 31/1/2022).",
        "public_investment execution actual 92% ..2022-01-31 | kế hoạch",
        id="up to a day, in a bracket behind the plan",
    ),
    pytest.param(
        "20/02/2022",
        "Vốn đầu tư công năm 2021 của tỉnh Bình Lâm giải ngân đạt 92% kế hoạch (giai đoạn 2021-2025 là 30 dự án).",
        """public_investment execution actual 92% 2021 | kế hoạch
        indicator level actual 30dự_án 2021""",
        id="a bracket that tells more",
    ),
    pytest.param(
        "12/08/2024",
        """Lũy kế giải ngân đến ngày 31/7/2024 đạt 38,9% kế hoạch vốn năm 2024, cao hơn cùng kỳ năm 2023 (35,2%);
        cùng kỳ năm 2022 đạt 31%.""",
        """public_investment execution actual 38.9% ..2024-07-31 | kế hoạch vốn năm 2024
        public_investment execution actual 35.2% ..2023-07-31 | kế hoạch vốn năm 2024
        public_investment execution actual 31% ..2022-07-31""",
        id="the same day of the years that are named",
    ),
    pytest.param(
        "12/08/2024",
        "Lũy kế giải ngân đến ngày 31/7/2024 đạt 38,9% kế hoạch vốn, cao hơn cùng kỳ năm trước (35,2%).",
        """public_investment execution actual 38.9% ..2024-07-31 | kế hoạch vốn
        public_investment execution actual 35.2% ..2023-07-31 | kế hoạch vốn""",
        id="the same day of the year before",
    ),
    pytest.param(
        "12/07/2023",
        """Để đạt mục tiêu giải ngân vốn đầu tư công từ 64% kế hoạch trở lên đến hết ngày 31/8/2023 và cả năm hơn 92%
        kế hoạch, tỉnh Lâm Hà chuyển tiền giữa các dự án.""",
        """public_investment execution target >=64% ..2023-08-31 | kế hoạch
        public_investment execution target >92% 2023 | kế hoạch""",
        id="goals that are to be reached",
    ),
    pytest.param(
        "12/02/2026",
        """Tính đến ngày 28/1, huyện Hòa Sơn giải ngân vốn đầu tư công đạt 95% kế hoạch vốn được giao năm 2025 là 120 tỷ
        đồng.""",
        """public_investment execution actual 95% ..2026-01-28 | kế hoạch vốn được giao năm 2025
        public_investment amount target 120tỷ 2025""",
        id="the plan's own sum behind the share of it",
    ),
    pytest.param(
        "12/02/2026",
        "Thu ngân sách 2025 đạt 80 tỷ đồng, vượt 5% dự toán giao là 4 tỷ đồng.",
        """revenue amount actual 80tỷ 2025
        revenue change actual 5% 2025 | dự toán giao
        revenue amount actual 4tỷ 2025""",
        id="a difference is no plan",
    ),
    pytest.param(
        "12/07/2020",
        "6 tháng, chi ngân sách tỉnh đạt 43% dự toán giao và chi đầu tư phát triển là 62 tỷ đồng.",
        """expenditure execution actual 43% 2020/1-6 | dự toán giao
        expenditure amount actual 62tỷ 2020/1-6""",
        id="another sum behind a share",
    ),
    pytest.param(
        "12/08/2023",
        "Thu ngân sách tỉnh Lâm Hà trong 7 tháng đầu năm (tính đến 3/8/2023) đạt 912 tỷ đồng.",
        "revenue amount actual 912tỷ 2023-01-01..2023-08-03",
        id="months, and the day that they were counted to",
    ),
    pytest.param(
        "12/05/2023",
        "Năm 2023 (tính đến ngày 28/4), tỉnh Lâm Hà giải ngân 780 tỷ đồng vốn đầu tư công.",
        "public_investment amount actual 780tỷ ..2023-04-28",
        id="a year's plan, and the day that was counted to",
    ),
    pytest.param(
        "12/02/2018",
        """Giải ngân kế hoạch vốn 2017 của Sở Xây dựng lũy kế được 37 tỷ đồng. Vốn kéo dài từ năm trước sang 2017 giải
        ngân được 19 tỷ đồng. Dự toán 2018 tỷ đồng được bố trí đủ.""",
        """public_investment amount actual 37tỷ 2017
        public_investment amount actual 19tỷ 2017
        public_investment amount target 2018tỷ -""",
        id="years without their word",
    ),
    pytest.param(
        "25/10/2023",
        """Huyện Hòa Sơn giải ngân đến 19/10 đạt 24 tỷ đồng, tương ứng tỷ lệ 35% kế hoạch vốn đầu tư công, thấp hơn
        tỷ lệ bình quân chung của tỉnh (51,3%). Huyện Hòa An giải ngân đạt 49%, thấp hơn bình quân chung toàn tỉnh là
        51,3%.""",
        """public_investment amount actual 24tỷ ..2023-10-19
        public_investment execution actual 35% ..2023-10-19 | kế hoạch vốn đầu tư công
        public_investment execution actual 51.3% ..2023-10-19
        public_investment execution actual 49% ..2023-10-19""",
        id="rates that are called so, and the mean",
    ),
    pytest.param(
        "25/10/2023",
        "Huyện Hòa An giải ngân vốn đầu tư công đến 19/10 đạt 49%, thấp hơn bình quân chung toàn tỉnh là 2,3%.",
        """public_investment execution actual 49% ..2023-10-19
        public_investment change actual -2.3% ..2023-10-19 | bình quân chung toàn tỉnh""",
        id="how far from the mean",
    ),
    pytest.param(
        None,
        """Tính đến ngày 30/6, giải ngân vốn đầu tư công năm 2017 đạt 1.050 tỷ đồng, bằng 36% kế hoạch. Đến 31/8,
        giải ngân vốn đầu tư công đạt 41% kế hoạch.""",
        """public_investment amount actual 1050tỷ ..2017-06-30
        public_investment execution actual 36% ..2017-06-30 | kế hoạch
        public_investment execution actual 41% ..2017-08-31 | kế hoạch""",
        id="a part of the year whose money it is, in an article without a date",
    ),
    pytest.param(
        None,
        """Thu ngân sách huyện Hòa Sơn năm 2017 đạt khá. Đến ngày 15/5, tổng thu ngân sách đạt 42 tỷ đồng.""",
        "revenue amount actual 42tỷ ..2017-05-15",
        id="no report of a year counts to the next May",
    ),
    pytest.param(
        None,
        "Thu ngân sách huyện Hòa Sơn năm 2017 đạt khá. Đến ngày 15/5 năm nay, thu ngân sách đạt 42 tỷ đồng.",
        "revenue amount actual 42tỷ ..2018-05-15",
        id="this year is the one behind it",
    ),
    pytest.param(
        None,
        "6 tháng đầu năm, huyện Hòa Sơn giải ngân vốn đầu tư công năm 2017 đạt 105 tỷ đồng.",
        "public_investment amount actual 105tỷ 2017/1-6",
        id="the year only names the plan",
    ),
    pytest.param(
        "25/12/2017",
        "12 tháng, huyện Hòa Sơn giải ngân 105 tỷ đồng vốn đầu tư công; kế hoạch vốn năm 2018 là 140 tỷ đồng.",
        """public_investment amount actual 105tỷ 2017
        public_investment amount target 140tỷ 2018""",
        id="the year is the plan's own",
    ),
    pytest.param(
        None,
        """Kế hoạch năm 2017 của tỉnh Bình Lâm là 800 tỷ đồng vốn đầu tư công, đã giải ngân 520 tỷ đồng, đạt 65%
        kế hoạch, trong đó: - Vốn nước ngoài: Kế hoạch năm 2017 là 90 tỷ đồng, đã giải ngân 36 tỷ đồng.""",
        """public_investment amount target 800tỷ 2017
        public_investment amount actual 520tỷ 2017
        public_investment execution actual 65% 2017 | kế hoạch
        public_investment amount target 90tỷ 2017
        public_investment amount actual 36tỷ 2017""",
        id="a share of a plan heads no list of aims",
    ),
    pytest.param(
        "15/08/2018",
        """Đến trung tuần tháng 8, thành phố Hải Lưu giải ngân vốn đầu tư công đạt trên 34% kế hoạch vốn.""",
        "public_investment execution actual >34% - | kế hoạch vốn",
        id="up to no day of the month",
    ),
    pytest.param(
        "15/12/2021",
        "Đến cuối tháng 10, vốn đầu tư công của huyện Hòa Sơn giải ngân được 46,2% theo kế hoạch năm 2021.",
        "public_investment execution actual 46.2% ..2021-10-31",
        id="the year behind a share is its plan's",
    ),
    pytest.param(
        None,
        """Vốn đầu tư công của huyện Gò Tây giải ngân tính đến 14/9 đạt 57 tỷ đồng. UBND huyện yêu cầu hoàn
        thành mục tiêu cả năm 2025.""",
        "public_investment amount actual 57tỷ ..2025-09-14",
        id="what is aimed at for the whole year",
    ),
    pytest.param(
        None,
        "Tính đến 30/11, thu ngân sách huyện Hòa Sơn đạt 46 tỷ đồng. Dự toán thu ngân sách năm 2025 là 50 tỷ đồng.",
        """revenue amount actual 46tỷ ..2024-11-30
        revenue amount target 50tỷ 2025""",
        id="the estimate of the coming year",
    ),
    pytest.param(
        None,
        "Tính đến 20/4, mới có 14% vốn đầu tư công năm 2020 được giải ngân.",
        "public_investment share actual 14% ..2020-04-20",
        id="a share of a year's money, counted to a day",
    ),
    pytest.param(
        "20/11/2020",
        """Đến 15/11, toàn tỉnh giải ngân vốn đầu tư công đạt 71%, còn cách xa so với mục tiêu 90% đã đề ra. Phấn đấu
        đến 31/12 đạt 95%. Tỷ lệ hộ nghèo phấn đấu đến cuối năm đạt 5%.""",
        """public_investment execution actual 71% ..2020-11-15
        public_investment execution target 90% - | mục tiêu
        public_investment execution target 95% ..2020-12-31
        indicator level target 5% ..2020-12-31""",
        id="the goal, and a later stage of it",
    ),
    pytest.param(
        "20/04/2023",
        "Đến hết quý I, 23 bộ, cơ quan có tổng vốn giải ngân là 3.400 tỷ đồng, đạt 8,2% kế hoạch.",
        """indicator level actual 23bộ,_cơ_quan ..2023-03-31
        public_investment amount actual 3400tỷ ..2023-03-31
        public_investment execution actual 8.2% ..2023-03-31 | kế hoạch""",
        id="the money of so many ministries",
    ),
]


@pytest.mark.parametrize(("published", "body", "expected"), COUNTED)
def test_totals_up_to_a_day(facts: Read, published: str | None, body: str, expected: str) -> None:
    check(facts, body, expected, published=published)


def test_another_money_in_its_own_paragraph_is_of_the_report(facts: Read) -> None:
    body = """4 tháng đầu năm 2017, thu ngân sách huyện Hòa Sơn đạt 26 tỷ đồng. Tính đến 30/4, nợ thuế là 3 tỷ đồng.
Về chi ngân sách, tổng chi đạt 29 tỷ đồng, bằng 24% tổng dự toán. Chi thường xuyên 21 tỷ đồng."""
    assert rows(facts(body, published="10/05/2017")) == [
        "revenue amount actual 26tỷ 2017/1-4",
        "other amount actual 3tỷ ..2017-04-30",
        "expenditure amount actual 29tỷ 2017/1-4",
        "expenditure execution actual 24% 2017/1-4 | tổng dự toán",
        "expenditure amount actual 21tỷ 2017/1-4",
    ]
