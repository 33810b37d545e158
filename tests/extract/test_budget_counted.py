"""Totals counted up to a day: what goes on with it, which plan's money was paid, and the same day of earlier years."""

import pytest

from tests.extract.observed import Read, check

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
        """Để bảo đảm hoàn thành mục tiêu giải ngân từ 70% kế hoạch trở lên đến ngày 30/9/2023 và cả năm đạt trên 95% kế
        hoạch, HĐND tỉnh Lâm Hà điều chỉnh vốn đầu tư công.""",
        """public_investment execution target >=70% ..2023-09-30 | kế hoạch
        public_investment execution target >95% 2023 | kế hoạch""",
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
        "6 tháng, chi ngân sách huyện đạt 60% dự toán giao và chi ngân sách xã là 51 tỷ đồng.",
        """expenditure execution actual 60% 2020/1-6 | dự toán giao
        expenditure amount actual 51tỷ 2020/1-6""",
        id="another sum behind a share",
    ),
    pytest.param(
        "12/05/2023",
        "Lũy kế 4 tháng đầu năm (tính đến ngày 5/5/2023), thu ngân sách của tỉnh Lâm Hà đạt 780 tỷ đồng.",
        "revenue amount actual 780tỷ 2023-01-01..2023-05-05",
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
]


@pytest.mark.parametrize(("published", "body", "expected"), COUNTED)
def test_totals_up_to_a_day(facts: Read, published: str | None, body: str, expected: str) -> None:
    check(facts, body, expected, published=published)
