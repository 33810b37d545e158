"""Whole rows of public money in reports: parts of plans, sources, spans of days, sums out of sums, bases."""

import pytest

from tests.extract.observed import Read, check

PLANS = [
    pytest.param(
        """Kỳ họp thông qua nghị quyết điều chỉnh kế hoạch đầu tư công trung hạn giai đoạn 2021-2025 của tỉnh. Theo
        đó, tổng mức vốn là 9.340 tỷ đồng. Cụ thể: nguồn vốn xây dựng cơ bản 2.100 tỷ đồng; nguồn thu tiền sử dụng đất
        7.150 tỷ đồng; nguồn bội chi ngân sách địa phương 90 tỷ đồng.""",
        """public_investment amount target 9340tỷ 2021-2025
        public_investment amount target 2100tỷ 2021-2025
        public_investment amount target 7150tỷ 2021-2025
        public_investment amount target 90tỷ 2021-2025""",
        id="a plan of several years, and the sources of its total",
    ),
    pytest.param(
        "Năm 2023, huyện thu ngân sách 320 tỷ đồng, trong đó thu tiền sử dụng đất 140 tỷ đồng.",
        """revenue amount actual 320tỷ 2023
        revenue amount actual 140tỷ 2023""",
        id="a part of revenue is no source of spending",
    ),
    pytest.param(
        "Quý IV, ngành thuế phấn đấu thu ngân sách 210 tỷ đồng để cả năm vượt dự toán.",
        "revenue amount target 210tỷ 2023/10-12",
        id="what it is done for has a time of its own",
    ),
    pytest.param(
        "Vốn đầu tư công kéo dài từ năm 2022 sang là 84 tỷ đồng.",
        "public_investment amount actual 84tỷ -",
        id="the year that money comes from is not its own",
    ),
    pytest.param(
        "Xã chi đầu tư 14 tỷ đồng từ nguồn tăng thu ngân sách năm 2022.",
        "expenditure amount actual 14tỷ -",
        id="nor is the year in which it was saved",
    ),
    pytest.param(
        "Huyện được giao 41 tỷ đồng vốn sự nghiệp và 66 tỷ đồng vốn đầu tư thuộc chương trình mục tiêu quốc gia.",
        """expenditure amount target 41tỷ -
        public_investment amount target 66tỷ -""",
        id="the two kinds of a programme's money",
    ),
    pytest.param(
        "Tỉnh có 12 dự án với tổng vốn đầu tư 66 tỷ đồng.",
        """indicator level actual 12dự_án -
        indicator level actual 66tỷ -""",
        id="what is invested is no public money by itself",
    ),
]


@pytest.mark.parametrize(("body", "block"), PLANS)
def test_plans_and_their_parts(facts: Read, body: str, block: str) -> None:
    check(facts, body, block, published="20/12/2023")


RESULTS = [
    pytest.param(
        """Theo báo cáo, từ ngày 1/7 đến ngày 31/10/2023, xã thu ngân sách 6 tỷ đồng, đạt 108% chỉ tiêu tỉnh giao 6
        tháng cuối năm. Tổng chi ngân sách 52,3 tỷ đồng/89,6 tỷ đồng, đạt 58,4% dự toán.""",
        """revenue amount actual 6tỷ 2023/7-10
        revenue execution actual 108% 2023/7-10 | chỉ tiêu tỉnh giao 6 tháng cuối năm
        expenditure amount actual 52.3tỷ 2023/7-10
        expenditure amount target 89.6tỷ 2023/7-10
        expenditure execution actual 58.4% 2023/7-10 | dự toán""",
        id="a span of days covers the next sentences; a sum out of the plan's",
    ),
    pytest.param(
        "Năm 2023, huyện giải ngân vốn đầu tư công 24,5/30 tỷ đồng.",
        """public_investment amount actual 24.5tỷ 2023
        public_investment amount target 30tỷ 2023""",
        id="a sum out of the plan's, with one unit",
    ),
    pytest.param(
        "Năm 2023, thu ngân sách trung ương vượt 25,1%, thu ngân sách địa phương vượt 32,4% dự toán.",
        """revenue change actual 25.1% 2023
        revenue change actual 32.4% 2023 | dự toán""",
        id="two differences from one plan",
    ),
    pytest.param(
        "Năm 2023, tỷ lệ giải ngân vốn đầu tư công vượt 95%.",
        "public_investment execution actual >95% 2023",
        id="a rate that was passed",
    ),
    pytest.param(
        """Đến nay, giải ngân vốn đầu tư công đạt 41,3% kế hoạch vốn Thủ tướng Chính phủ giao, cao hơn bình quân cả nước
        (30,5%).""",
        """public_investment execution actual 41.3% - | kế hoạch vốn Thủ tướng Chính phủ giao
        public_investment execution actual 30.5% -""",
        id="whoever sets the plan, what follows is a result",
    ),
    pytest.param(
        "Nợ thuế đến ngày 30/11/2023 là 41 tỷ đồng, giảm 30% so với thời điểm 31/12/2022.",
        """other amount actual 41tỷ ..2023-11-30
        other change actual -30% ..2023-11-30 | thời điểm 31/12/2022""",
        id="compared with a day",
    ),
    pytest.param(
        "Năm 2022, huyện được giao 121 tỷ đồng vốn đầu tư công. Đến hết năm, giải ngân đạt 97,6%.",
        """public_investment amount target 121tỷ 2022
        public_investment execution actual 97.6% ..2022-12-31""",
        id="the end of the year just named",
    ),
]


@pytest.mark.parametrize(("body", "block"), RESULTS)
def test_results_and_their_plans(facts: Read, body: str, block: str) -> None:
    check(facts, body, block, published="20/12/2023")
