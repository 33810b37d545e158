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
]


@pytest.mark.parametrize(("published", "body", "expected"), COUNTED)
def test_totals_up_to_a_day(facts: Read, published: str | None, body: str, expected: str) -> None:
    check(facts, body, expected, published=published)
