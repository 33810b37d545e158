"""Whole rows of public money in reports: parts of plans, sources, spans of days, sums out of sums, bases."""

import pytest

from tests.extract.observed import Read, check, rows

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
    pytest.param(
        """Về dự toán năm 2024: tổng thu ngân sách 155 tỷ đồng, bằng 86% ước thực hiện năm 2023; tổng chi ngân sách
        140 tỷ
        đồng.""",
        """revenue amount target 155tỷ 2024
        revenue change target 86% 2024 | ước thực hiện năm 2023
        expenditure amount target 140tỷ 2024""",
        id="what the clause announces reaches over the list",
    ),
    pytest.param(
        """Năm 2024, tỉnh giao huyện 25 tỷ đồng vốn đầu tư công (gồm cả vốn năm 2023 kéo dài 7 tỷ đồng). Trong đó, vốn
        ngân sách trung ương 13 tỷ đồng. Mục tiêu giải ngân 95%.""",
        """public_investment amount target 25tỷ 2024
        public_investment amount target 7tỷ 2024
        public_investment amount target 13tỷ 2024
        public_investment execution target 95% -""",
        id="the parts of a planned sum are planned; a goal named by what is to be done",
    ),
    pytest.param(
        """Năm 2023, tỉnh giao huyện 25 tỷ đồng vốn đầu tư công. Trong đó, vốn ngân sách trung ương giải ngân 13 tỷ
        đồng.""",
        """public_investment amount target 25tỷ 2023
        public_investment amount actual 13tỷ 2023""",
        id="what was paid out of a planned sum is a result",
    ),
]


@pytest.mark.parametrize(("body", "block"), PLANS)
def test_plans_and_their_parts(facts: Read, body: str, block: str) -> None:
    check(facts, body, block, published="20/12/2023")


RESULTS = [
    pytest.param(
        """Dự toán thu năm 2023 giao cho ngành thuế tỉnh Hà Lâm 900 tỷ đồng. Lũy kế 10 tháng, toàn ngành thuế thu
        được 812
        tỷ đồng, đạt 90% dự toán. Ngược lại, huyện Sơn Khê mới đạt 54%, huyện Lâm Bình 61%.""",
        """revenue amount target 900tỷ 2023
        revenue amount actual 812tỷ 2023/1-10
        revenue execution actual 90% 2023/1-10 | dự toán
        revenue execution actual 54% 2023/1-10
        revenue execution actual 61% 2023/1-10""",
        id="what single units reached is of the same plan",
    ),
    pytest.param(
        "Thu ngân sách huyện đạt 90 tỷ đồng. Huyện Sơn Khê có 54% hộ dùng nước sạch.",
        """revenue amount actual 90tỷ -
        indicator level actual 54% -""",
        id="a share of households is none of revenue",
    ),
    pytest.param(
        """Năm 2023, huyện chi 14 tỷ đồng từ dự phòng ngân sách để sửa đê; chi trả cho người có công 28 tỷ đồng.""",
        """expenditure amount actual 14tỷ 2023
        expenditure amount actual 28tỷ 2023""",
        id="the purse behind a sum is not the next one's",
    ),
    pytest.param(
        """Đến ngày 20/9/2023, huyện giải ngân vốn đầu tư công 6,1 tỷ đồng, tương đương 26%; ước đến 31-12 giải ngân
        21 tỷ
        đồng.""",
        """public_investment amount actual 6.1tỷ ..2023-09-20
        public_investment execution actual 26% ..2023-09-20
        public_investment amount estimate 21tỷ ..2023-12-31""",
        id="as much as a rate; a day behind 'ước đến'",
    ),
    pytest.param(
        "Năm 2023, chi thường xuyên của huyện 60 tỷ đồng, tương đương 26% tổng chi.",
        """expenditure amount actual 60tỷ 2023
        expenditure share actual 26% 2023 | tổng chi""",
        id="as much as a share",
    ),
    pytest.param(
        """Năm 2022, thu ngân sách tỉnh đạt 91 tỷ đồng, vượt mục tiêu 85 tỷ đồng; thu nội địa 60 tỷ đồng, vượt dự
        toán 5 tỷ đồng.""",
        """revenue amount actual 91tỷ 2022
        revenue amount target 85tỷ 2022
        revenue amount actual 60tỷ 2022
        revenue change actual 5tỷ 2022 | dự toán""",
        id="the plan's own sum is about as large as the result, a difference is not",
    ),
    pytest.param(
        "Bội chi ngân sách năm 2022 bằng 3,6% GDP, thấp hơn dự toán là 3,8% GDP.",
        """other share actual 3.6% 2022 | GDP
        other share target 3.8% 2022 | GDP""",
        id="the level that was planned",
    ),
    pytest.param(
        """Năm 2022, quận được giao thu 900 tỷ đồng. Tổng thu ngân sách năm qua đạt 978 tỷ đồng. Nợ thuế cuối năm
        2022 là 12 tỷ đồng.""",
        """revenue amount target 900tỷ 2022
        revenue amount actual 978tỷ 2022
        other amount actual 12tỷ ..2022-12-31""",
        id="the past year is the one just named; a debt at its end",
    ),
    pytest.param(
        """Tính đến 30/9/2023, huyện giải ngân vốn đầu tư công 19 tỷ đồng, bằng 104% thực hiện năm 2022; thu ngân
        sách 30
        tỷ đồng.""",
        """public_investment amount actual 19tỷ ..2023-09-30
        public_investment change actual 104% ..2023-09-30 | thực hiện năm 2022
        revenue amount actual 30tỷ ..2023-09-30""",
        id="what was carried out the year before is the base",
    ),
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


def test_another_money_in_a_new_paragraph_is_of_the_report_again(facts: Read) -> None:
    told = """9 tháng năm 2023, thu ngân sách huyện Sơn Khê đạt 90 tỷ đồng.
Đến ngày 20/9, huyện giải ngân vốn đầu tư công 61 tỷ đồng.
Trong số này, vốn ngân sách trung ương giải ngân 20 tỷ đồng.
Chi thường xuyên của huyện đạt 48 tỷ đồng."""
    assert rows(facts(told, published="25/09/2023")) == [
        "revenue amount actual 90tỷ 2023/1-9",
        "public_investment amount actual 61tỷ ..2023-09-20",
        "public_investment amount actual 20tỷ ..2023-09-20",
        "expenditure amount actual 48tỷ 2023/1-9",
    ]


@pytest.mark.parametrize(("body", "block"), RESULTS)
def test_results_and_their_plans(facts: Read, body: str, block: str) -> None:
    check(facts, body, block, published="20/12/2023")
