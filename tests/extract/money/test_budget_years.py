"""Whole rows of public money where only the words around years tell in which the text speaks, or which plan it is."""

import pytest

from tests.extract.observed import Read, check

UNDATED = [
    pytest.param(
        """Năm 2024, tỉnh Hà Lâm được HĐND giao dự toán thu tiền sử dụng đất 170 tỷ đồng. Song hết quý I, toàn tỉnh
        mới thu được 18 tỷ đồng, bằng 11%. Cá biệt, thị xã Mỹ Thái mới đạt 4,6%.""",
        """revenue amount target 170tỷ 2024
        revenue amount actual 18tỷ ..2024-03-31
        revenue execution actual 11% ..2024-03-31
        revenue execution actual 4.6% ..2024-03-31""",
        id="the year in which a plan was handed out is the text's",
    ),
    pytest.param(
        """Giai đoạn 2016-2020, thu ngân sách tỉnh Hà Lâm đạt 279 tỷ đồng. Cụ thể: năm 2019: 71 tỷ đồng; năm 2020
        ước 79 tỷ đồng. Tổng chi ngân sách trong 5 năm là 586 tỷ đồng.""",
        """revenue amount actual 279tỷ 2016-2020
        revenue amount actual 71tỷ 2019
        revenue amount estimate 79tỷ 2020
        expenditure amount actual 586tỷ 2016-2020""",
        id="as many years as those named before",
    ),
    pytest.param(
        """11 tháng năm 2025, thu ngân sách tỉnh Hà Lâm đạt 228 tỷ đồng. Tỉnh phấn đấu thu cả năm đạt 250 tỷ đồng;
        năm 2026 đạt 285 tỷ đồng. Đến ngày 30/11, tỉnh giải ngân vốn đầu tư công 104 tỷ đồng.""",
        """revenue amount actual 228tỷ 2025/1-11
        revenue amount target 250tỷ 2025
        revenue amount target 285tỷ 2026
        public_investment amount actual 104tỷ ..2025-11-30""",
        id="the year aimed at last is not the text's",
    ),
    pytest.param(
        """Giai đoạn 2020-2024, thu ngân sách xã Tân An đạt 38 tỷ đồng. Riêng năm 2024 thu 9 tỷ đồng. Xã bố trí 18
        tỷ đồng làm đường.""",
        """revenue amount actual 38tỷ 2020-2024
        revenue amount actual 9tỷ 2024
        expenditure amount actual 18tỷ 2020-2024""",
        id="one year singled out does not go on",
    ),
    pytest.param(
        """Tính đến ngày 31/5, nợ thuế của tỉnh Hà Lâm là 310 tỷ đồng, tăng 1,7% so với thời điểm 31/12/2019.""",
        """other amount actual 310tỷ ..2020-05-31
        other change actual 1.7% ..2020-05-31 | thời điểm 31/12/2019""",
        id="a stock is measured against the end of the year before",
    ),
    pytest.param(
        """Đến ngày 15/11, thu ngân sách huyện Phú Sa đạt 90% dự toán. Dự toán thu năm 2023 là 45 tỷ đồng. Dự toán thu
        năm 2022 là 41 tỷ đồng.""",
        """revenue execution actual 90% ..2022-11-15 | dự toán
        revenue amount target 45tỷ 2023
        revenue amount target 41tỷ 2022""",
        id="two years' plans side by side are told of in the first one's autumn",
    ),
    pytest.param(
        """Đến 31/3, tỉnh Hà Lâm giải ngân 480 tỷ đồng vốn đầu tư công, đạt 9,5% kế hoạch vốn được giao (năm 2021 đạt
        8%).""",
        """public_investment amount actual 480tỷ ..2022-03-31
        public_investment execution actual 9.5% ..2022-03-31 | kế hoạch vốn được giao
        public_investment execution actual 8% 2021""",
        id="a year in brackets is the one before",
    ),
    pytest.param(
        """Kế hoạch vay, trả nợ công năm 2018 của tỉnh Hà Lâm là 120 tỷ đồng. Đến ngày 20/6, giải ngân vốn đầu tư công
        đạt 41 tỷ đồng.""",
        """other amount target 120tỷ 2018
        public_investment amount actual 41tỷ ..2018-06-20""",
        id="the name of a plan has commas",
    ),
    pytest.param(
        """Năm 2018, tỉnh Hà Lâm được giao kế hoạch vốn 310 tỷ đồng. Đến ngày 30/11, tỉnh giải ngân 204 tỷ đồng; đến hết
        ngày 31/1 giải ngân 291 tỷ đồng, đạt 94%.""",
        """public_investment amount target 310tỷ 2018
        public_investment amount actual 204tỷ ..2018-11-30
        public_investment amount actual 291tỷ ..2019-01-31
        public_investment execution actual 94% ..2019-01-31""",
        id="a year's plan is paid out until the next 31st of January",
    ),
    pytest.param(
        """Ngày 9/2/2018, tỉnh Hà Lâm họp về vốn đầu tư công năm 2018. Đến hết ngày 31/1, tỉnh giải ngân 12 tỷ đồng vốn
        đầu tư công.""",
        """public_investment amount actual 12tỷ ..2018-01-31""",
        id="unless the news came early in that year",
    ),
    pytest.param(
        """Dự toán thu ngân sách năm 2018 của tỉnh Hà Lâm là 310 tỷ đồng. Đến ngày 31/1, tỉnh thu 27 tỷ đồng.""",
        """revenue amount target 310tỷ 2018
        revenue amount actual 27tỷ ..2018-01-31""",
        id="but revenue of January is that of its own year",
    ),
    pytest.param(
        """Tỉnh Hà Lâm họp về giải ngân vốn đầu tư công năm 2018. Kế hoạch vốn của tỉnh là 310 tỷ đồng. Lũy kế đến ngày
        31/1 đạt 291 tỷ đồng, bằng 94% kế hoạch.""",
        """public_investment amount target 310tỷ -
        public_investment amount actual 291tỷ ..2019-01-31
        public_investment execution actual 94% ..2019-01-31 | kế hoạch""",
        id="the payments are told of the sentence before",
    ),
    pytest.param(
        """Theo Kho bạc Nhà nước, đến 31/1, vốn xây dựng cơ bản thuộc kế hoạch năm 2018 được kiểm soát qua hệ thống là
        310 tỷ đồng, đạt 90% kế hoạch.""",
        """public_investment amount actual 310tỷ ..2019-01-31
        public_investment execution actual 90% ..2019-01-31 | kế hoạch""",
        id="the plan's year stands behind the day",
    ),
    pytest.param(
        """Vốn đầu tư công năm 2018 của tỉnh Hà Lâm đến 31/1 giải ngân được 9 tỷ đồng, đạt 3% kế hoạch.""",
        """public_investment amount actual 9tỷ ..2018-01-31
        public_investment execution actual 3% ..2018-01-31 | kế hoạch""",
        id="so little of a plan is paid out in its own January",
    ),
    pytest.param(
        """Từ đầu năm 2018 đến ngày 31/1/2019, tỉnh Hà Lâm giải ngân 291 tỷ đồng vốn đầu tư công.""",
        """public_investment amount actual 291tỷ 2018-01-01..2019-01-31""",
        id="from the beginning of the year that is printed",
    ),
]


@pytest.mark.parametrize(("body", "block"), UNDATED)
def test_years_of_undated_reports(facts: Read, body: str, block: str) -> None:
    check(facts, body, block, published=None)


SHARES = [
    pytest.param(
        """Số liệu vừa công bố cho thấy, thu ngân sách 6 tháng đầu năm 2017 đạt 563 tỷ đồng, bằng 46,5% dự toán
        năm. Chi đầu tư phát triển mới đạt 28,8% dự toán (102 tỷ đồng).""",
        """revenue amount actual 563tỷ 2017/1-6
        revenue execution actual 46.5% 2017/1-6 | dự toán năm
        expenditure execution actual 28.8% 2017/1-6 | dự toán
        expenditure amount actual 102tỷ 2017/1-6""",
        id="results that are published are no plan; what a bare share amounts to",
    ),
    pytest.param(
        "6 tháng đầu năm 2017, chi đầu tư phát triển đạt 93 tỷ đồng, bằng 28,8% dự toán (322 tỷ đồng).",
        """expenditure amount actual 93tỷ 2017/1-6
        expenditure execution actual 28.8% 2017/1-6 | dự toán
        expenditure amount target 322tỷ 2017""",
        id="behind a sum and its share, the plan",
    ),
    pytest.param(
        """Năm 2017, thu ngân sách huyện đạt 68 tỷ đồng. Hai khoản chưa đạt là thuế thu nhập cá nhân (86%) và lệ
        phí trước bạ (93%).""",
        """revenue amount actual 68tỷ 2017
        indicator level actual 2khoản 2017
        revenue execution actual 86% 2017
        revenue execution actual 93% 2017""",
        id="rates in brackets behind what was not reached",
    ),
    pytest.param(
        "Năm 2017, thu tiền sử dụng đất các huyện Phù Lâm, Tiên Hà lần lượt đạt 7,2% và 9% dự toán.",
        """revenue execution actual 7.2% 2017
        revenue execution actual 9% 2017 | dự toán""",
        id="two rates in turn",
    ),
]


@pytest.mark.parametrize(("body", "block"), SHARES)
def test_shares_and_their_sums(facts: Read, body: str, block: str) -> None:
    check(facts, body, block, published="10/07/2017")
