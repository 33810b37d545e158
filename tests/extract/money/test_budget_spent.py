"""Whole rows of public money that is given, saved, collected or laid down, and what is told beside it."""

import pytest

from tests.extract.observed import Read, check

GIVEN = [
    pytest.param(
        """9 tháng năm 2023, thu ngân sách huyện Sơn Khê đạt 90 tỷ đồng. Xã Tân An được bố trí 6 tỷ đồng từ vốn chương
        trình 135. Xã Hòa Lạc được cấp 2 tỷ đồng.""",
        """revenue amount actual 90tỷ 2023/1-9
        public_investment amount actual 6tỷ 2023/1-9
        public_investment amount actual 2tỷ 2023/1-9""",
        id="what is given is no revenue, though the text spoke of that",
    ),
    pytest.param(
        "Năm 2023, tỉnh đã trích dự phòng ngân sách 16 tỷ đồng và được trung ương hỗ trợ 50 tỷ đồng.",
        """expenditure amount actual 16tỷ 2023
        expenditure amount actual 50tỷ 2023""",
        id="taken out of a purse",
    ),
    pytest.param(
        "Năm 2023, dự phòng ngân sách của tỉnh là 16 tỷ đồng.",
        "other amount actual 16tỷ 2023",
        id="the purse itself",
    ),
    pytest.param(
        """Theo nghị quyết, năm 2023 tổng vốn đầu tư công của huyện là 18 tỷ đồng (vốn ngân sách tỉnh 10 tỷ đồng, vốn
        ngân sách huyện 8 tỷ đồng).""",
        """public_investment amount target 18tỷ 2023
        public_investment amount target 10tỷ 2023
        public_investment amount target 8tỷ 2023""",
        id="what a resolution lays down, and its parts in brackets",
    ),
    pytest.param(
        "Theo nghị quyết, năm 2023 huyện đã giải ngân vốn đầu tư công 18 tỷ đồng.",
        "public_investment amount actual 18tỷ 2023",
        id="what was done by a resolution",
    ),
    pytest.param(
        "Năm 2023, chi đầu tư từ nguồn thu tiền sử dụng đất giảm 6 tỷ đồng so với dự toán.",
        "expenditure change actual -6tỷ 2023 | dự toán",
        id="what is spent, wherever it comes from",
    ),
    pytest.param(
        "Năm 2023, huyện bổ sung 12 tỷ đồng từ nguồn kết dư ngân sách và 5 tỷ đồng từ quỹ dự trữ tài chính.",
        """expenditure amount actual 12tỷ 2023
        expenditure amount actual 5tỷ 2023""",
        id="one sum out of each of two purses",
    ),
    pytest.param(
        """Báo cáo về thực hành tiết kiệm, chống lãng phí năm 2022 nêu: trong năm, toàn tỉnh tiết kiệm 98 tỷ đồng; tiết
        kiệm 10% chi thường xuyên. Năm 2023, tỉnh phấn đấu tiết kiệm 10% dự toán chi thường xuyên.""",
        """other amount actual 98tỷ 2022
        expenditure share actual 10% 2022 | chi thường xuyên
        expenditure share target 10% 2023 | dự toán chi thường xuyên""",
        id="what was saved; the same share of another year",
    ),
    pytest.param(
        "Năm 2023, nhà máy tiết kiệm 98 tỷ đồng.",
        "indicator level actual 98tỷ 2023",
        id="what a company saves",
    ),
]


@pytest.mark.parametrize(("body", "block"), GIVEN)
def test_what_is_given_and_saved(facts: Read, body: str, block: str) -> None:
    check(facts, body, block, published="20/12/2023")


BESIDE = [
    pytest.param(
        """9 tháng năm 2023, tiền sử dụng đất thu được 21 tỷ đồng trong khi dự toán cả năm là 64 tỷ đồng, thuế thu nhập
        cá nhân đạt 14 tỷ đồng (cùng kỳ 30 tỷ đồng).""",
        """revenue amount actual 21tỷ 2023/1-9
        revenue amount target 64tỷ 2023
        revenue amount actual 14tỷ 2023/1-9
        revenue amount actual 30tỷ 2022/1-9""",
        id="the year of a plan told beside a result is its own",
    ),
    pytest.param(
        """Số thu của hải quan tỉnh tăng mạnh. Đến 15/11/2023, đơn vị thu 648 tỷ đồng. Chi cục xử lý 13 tỷ đồng nợ thuế,
        trong đó thu ngay 4 tỷ đồng.""",
        """revenue amount actual 648tỷ ..2023-11-15
        other amount actual 13tỷ ..2023-11-15
        revenue amount actual 4tỷ ..2023-11-15""",
        id="who collects is told before; what is collected of a debt",
    ),
    pytest.param(
        """Năm 2023, huyện giải ngân vốn đầu tư công đạt 38% kế hoạch, cao hơn bình quân chung của tỉnh 6%. Nợ đọng xây
        dựng cơ bản giảm còn 7 tỷ đồng vào cuối năm 2022.""",
        """public_investment execution actual 38% 2023 | kế hoạch
        public_investment change actual 6% 2023 | bình quân chung của tỉnh
        other amount actual 7tỷ ..2022-12-31""",
        id="compared with a mean; a debt at the end of a year",
    ),
    pytest.param(
        "Dư nợ vay của thành phố năm 2023 là 342 tỷ đồng, bằng 39% hạn mức dư nợ được phép vay.",
        """other amount actual 342tỷ 2023
        other share actual 39% 2023 | hạn mức dư nợ được phép vay""",
        id="a share of what may be borrowed",
    ),
    pytest.param(
        "Chủ tịch UBND tỉnh giao các sở khẩn trương hoàn thành giải ngân 100% vốn đầu tư công.",
        "public_investment execution target 100% -",
        id="what is urged",
    ),
    pytest.param(
        """Năm 2023, tổng thu ngân sách phường đạt 216 tỷ đồng. Phường sửa chợ. Phường làm đường. Tổng chi ngân sách đạt
        216 tỷ đồng.""",
        """revenue amount actual 216tỷ 2023
        expenditure amount actual 216tỷ 2023""",
        id="as much is spent as is taken in, two sentences on",
    ),
    pytest.param(
        "Năm 2023, huyện hoàn thành vượt mức dự toán thu ngân sách nhà nước với trên 420 tỷ đồng, đạt 103% kế hoạch.",
        """revenue amount actual >420tỷ 2023
        revenue execution actual 103% 2023 | kế hoạch""",
        id="a plan that was passed with so much",
    ),
]


@pytest.mark.parametrize(("body", "block"), BESIDE)
def test_what_is_told_beside(facts: Read, body: str, block: str) -> None:
    check(facts, body, block, published="20/12/2023")
