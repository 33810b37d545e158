"""Whole rows of public money in lists and paragraphs: units and their rates, debts, gifts, a coming year."""

import pytest

from tests.extract.observed import Read, check, rows

LISTS = [
    pytest.param(
        """Lũy kế đến 31/7/2023, cả nước giải ngân vốn đầu tư công 26 nghìn tỷ đồng. Một số địa phương có kết quả
        tốt: tỉnh Hà Lâm 50,6%, Sơn Khê 66%. Số vốn chưa giải ngân còn 16 nghìn tỷ đồng.""",
        """public_investment amount actual 26000tỷ ..2023-07-31
        public_investment execution actual 50.6% ..2023-07-31
        public_investment execution actual 66% ..2023-07-31
        public_investment amount actual 16000tỷ ..2023-07-31""",
        id="a list of units tells their rates; a running total is a frame",
    ),
    pytest.param(
        "35 bộ, ngành giải ngân vốn đầu tư công dưới 35%.",
        "indicator level actual 35bộ,_ngành -",
        id="the rate bounds the class that is counted",
    ),
    pytest.param(
        """Tổng dư nợ vay của ngân sách địa phương đến 31/12/2022 là 185 tỷ đồng, bằng 33% mức dư nợ tối đa. Trong
        năm 2023, tỉnh trả nợ gốc 34 tỷ đồng, trả lãi 4 tỷ đồng. Dư nợ đến cuối năm 2023 ước 212 tỷ đồng.""",
        """other amount actual 185tỷ ..2022-12-31
        other share actual 33% ..2022-12-31 | mức dư nợ tối đa
        other amount actual 34tỷ 2023
        other amount actual 4tỷ 2023
        other amount estimate 212tỷ ..2023-12-31""",
        id="debts, and what is paid back of them",
    ),
    pytest.param(
        "Dư nợ của ngân hàng đến cuối năm 2023 là 212 tỷ đồng.",
        "indicator level actual 212tỷ ..2023-12-31",
        id="what customers owe a bank",
    ),
    pytest.param(
        """Tổng kinh phí là 98 tỷ đồng từ ngân sách tỉnh. Cụ thể: hỗ trợ sửa nhà 18 tỷ đồng; hỗ trợ học phí cho học
        sinh là 28 tỷ đồng.""",
        """expenditure amount actual 98tỷ -
        expenditure amount actual 18tỷ -
        expenditure amount actual 28tỷ -""",
        id="what is given for, whatever it is called",
    ),
    pytest.param(
        "Năm 2023, thu ngân sách đạt 1.146 tỷ đồng, bằng 106,6% so với dự toán, vượt 70 tỷ đồng, tăng 13%.",
        """revenue amount actual 1146tỷ 2023
        revenue execution actual 106.6% 2023 | dự toán
        revenue change actual 70tỷ 2023 | dự toán
        revenue change actual 13% 2023""",
        id="a share of the plan, and the difference",
    ),
    pytest.param(
        """Năm 2023, thu nội địa đạt 91 tỷ đồng, vượt 6 tỷ đồng so dự toán; thu hải quan đạt 20 tỷ đồng, vượt 2 tỷ đồng;
        thu ngân sách tỉnh vượt 4% so với dự toán, thu ngân sách huyện vượt 9%.""",
        """revenue amount actual 91tỷ 2023
        revenue change actual 6tỷ 2023 | dự toán
        revenue amount actual 20tỷ 2023
        revenue change actual 2tỷ 2023
        revenue change actual 4% 2023 | dự toán
        revenue change actual 9% 2023 | dự toán""",
        id="by how much a plan was passed, told once for several",
    ),
    pytest.param(
        """Năm 2023, thu nội địa vượt 6 tỷ đồng (tăng 7%) so với dự toán, tăng 3 tỷ đồng so với số đã báo cáo.""",
        """revenue change actual 6tỷ 2023 | dự toán
        revenue change actual 7% 2023 | dự toán
        revenue change actual 3tỷ 2023""",
        id="the same in a bracket",
    ),
    pytest.param(
        "Năm 2023, thu ngân sách của tỉnh rất khả quan, vượt 5.000 tỷ đồng.",
        "revenue amount actual >5000tỷ 2023",
        id="a mark that was passed",
    ),
    pytest.param(
        "Tổng thu ngân sách huyện năm 2023: 58 tỷ đồng/KH 64 tỷ đồng; chi chương trình mục tiêu quốc gia 14 tỷ đồng.",
        """revenue amount actual 58tỷ 2023
        revenue amount target 64tỷ 2023
        expenditure amount actual 14tỷ 2023""",
        id="the plan behind a stroke, in short; what is spent on a programme",
    ),
    pytest.param(
        """Đến ngày 20-12-2023, huyện giải ngân vốn đầu tư công 51 tỷ đồng. Về thu ngân sách, năm 2023 huyện thu
        được 92 tỷ đồng. Lệ phí trước bạ giảm 41% so với cùng kỳ.""",
        """public_investment amount actual 51tỷ ..2023-12-20
        revenue amount actual 92tỷ 2023
        revenue change actual -41% 2023 | cùng kỳ""",
        id="a topic behind 'về' has a frame of its own",
    ),
    pytest.param(
        "Ngành thuế tỉnh thu vượt 4,5% dự toán năm 2023.",
        "revenue change actual 4.5% 2023 | dự toán năm 2023",
        id="an office that collects more than planned",
    ),
]


PASSAGES = [
    pytest.param(
        """Năm 2023, ngành thẩm định giá tiết kiệm 27 tỷ đồng cho ngân sách. Ngân sách sử dụng 21 tỷ đồng từ dự
        phòng và tiết kiệm chi cho phòng dịch, gồm mua thuốc 8 tỷ đồng.""",
        """other amount actual 27tỷ 2023
        expenditure amount actual 21tỷ 2023
        expenditure amount actual 8tỷ 2023""",
        id="what is saved for a budget, and what is spent of savings",
    ),
    pytest.param(
        """Thu ngân sách nhà nước 9 tháng năm 2023 đạt 1.077 tỷ đồng. Ngân sách trung ương ước đạt 75,7% dự toán,
        ngân sách địa phương ước đạt 85,8% dự toán.""",
        """revenue amount actual 1077tỷ 2023/1-9
        revenue execution estimate 75.7% 2023/1-9 | dự toán
        revenue execution estimate 85.8% 2023/1-9 | dự toán""",
        id="how far each purse got with what came in",
    ),
    pytest.param(
        "Năm 2023, thu ngân sách phường được 62 tỷ đồng; chi ngân sách 23 tỷ đồng, đạt 86%.",
        """revenue amount actual 62tỷ 2023
        expenditure amount actual 23tỷ 2023
        expenditure execution actual 86% 2023""",
        id="a rate is of the sum right before it",
    ),
    pytest.param(
        """Từ ngày 1/1 đến 15/12/2023, hải quan tỉnh thu ngân sách 236 tỷ đồng, đạt 262% chỉ tiêu (90 tỷ đồng).
        Trong đó, chi cục hải quan Cửa Nam thu 181 tỷ đồng.""",
        """revenue amount actual 236tỷ 2023-01-01..2023-12-15
        revenue execution actual 262% 2023-01-01..2023-12-15 | chỉ tiêu
        revenue amount target 90tỷ 2023
        revenue amount actual 181tỷ 2023-01-01..2023-12-15""",
        id="a plan told in brackets has no parts",
    ),
    pytest.param(
        """6 tháng cuối năm 2023, xã được giao dự toán thu ngân sách 21 tỷ đồng; kết quả thu đến ngày 20/12 đạt 24
        tỷ đồng. Tổng dự toán chi ngân sách được giao là 138 tỷ đồng.""",
        """revenue amount target 21tỷ 2023/7-12
        revenue amount actual 24tỷ ..2023-12-20
        expenditure amount target 138tỷ 2023/7-12""",
        id="a result beside its plan; a plan is not of the day that results were counted to",
    ),
    pytest.param(
        "Huyện đặt mục tiêu hết năm giải ngân 95% vốn đầu tư công.",
        "public_investment execution target 95% ..2023-12-31",
        id="the end of the year, in two words",
    ),
    pytest.param(
        """Năm 2024, huyện phấn đấu thu ngân sách 14 tỷ đồng (tăng 5% so ước thực hiện năm 2023), chi ngân sách 7
        tỷ đồng.""",
        """revenue amount target 14tỷ 2024
        revenue change target 5% 2024 | ước thực hiện năm 2023
        expenditure amount target 7tỷ 2024""",
        id="an estimate that is compared with makes nothing else one",
    ),
    pytest.param(
        """9 tháng năm 2023, thu ngân sách tỉnh đạt 90 tỷ đồng. So với cùng kỳ năm trước, số thu này tăng 2 tỷ
        đồng. Các xã mới
        cũng góp 18 tỷ đồng, bằng 121% nhiệm vụ được giao. Về chi, lũy kế đến hết tháng 9 là 142 tỷ đồng.""",
        """revenue amount actual 90tỷ 2023/1-9
        revenue change actual 2tỷ 2023/1-9 | cùng kỳ năm trước
        revenue amount actual 18tỷ 2023/1-9
        revenue execution actual 121% 2023/1-9 | nhiệm vụ được giao
        expenditure amount actual 142tỷ ..2023-09-30""",
        id="a base that opens the sentence; who pays in; a topic told by one word",
    ),
    pytest.param(
        """9 tháng năm 2023, huyện giải ngân vốn đầu tư công 90 tỷ đồng. 5 dự án lớn được bố trí 29 tỷ đồng nhưng
        mới giải ngân 10 tỷ đồng.""",
        """public_investment amount actual 90tỷ 2023/1-9
        indicator level actual 5dự_án 2023/1-9
        public_investment amount actual 29tỷ 2023/1-9
        public_investment amount actual 10tỷ 2023/1-9""",
        id="what projects are given",
    ),
    pytest.param(
        """9 tháng năm 2023, tổng chi ngân sách huyện 90 tỷ đồng, trong đó chi lương và các khoản theo lương 31 tỷ
        đồng, chi
        bồi thường thiệt hại 4 tỷ đồng; thuế ngoài quốc doanh đạt 6 tỷ đồng (93%), gấp đôi dự toán, tiền sử dụng
        đất 3 tỷ đồng.""",
        """expenditure amount actual 90tỷ 2023/1-9
        expenditure amount actual 31tỷ 2023/1-9
        expenditure amount actual 4tỷ 2023/1-9
        revenue amount actual 6tỷ 2023/1-9
        revenue execution actual 93% 2023/1-9
        indicator change actual 2lần 2023/1-9
        revenue amount actual 3tỷ 2023/1-9""",
        id="what is spent, whatever it is called; how much of the plan stands in brackets",
    ),
    pytest.param(
        """Sang năm 2024, tỉnh đề ra chỉ tiêu thu ngân sách 32 tỷ đồng, thấp hơn ước thực hiện năm nay 20%. Chi
        ngân sách dự kiến 51 tỷ đồng. Dự toán chi của cấp tỉnh là 28 tỷ đồng.""",
        """revenue amount target 32tỷ 2024
        revenue change estimate -20% 2024 | ước thực hiện năm nay
        expenditure amount target 51tỷ 2024
        expenditure amount target 28tỷ 2024""",
        id="a plan goes on over what it is compared with",
    ),
]


@pytest.mark.parametrize(("body", "block"), PASSAGES)
def test_passages(facts: Read, body: str, block: str) -> None:
    check(facts, body, block, published="25/12/2023")


def test_a_total_ends_before_the_full_day_of_the_news(facts: Read) -> None:
    told = (
        "Ngày 8/12/2021, HĐND tỉnh Hà Lâm họp. Sang năm 2022, tỉnh phấn đấu thu ngân sách 32 tỷ đồng. "
        "Vốn đầu tư công giải ngân đến 30/11 được 16 tỷ đồng."
    )
    assert rows(facts(told, published=None)) == [
        "revenue amount target 32tỷ 2022",
        "public_investment amount actual 16tỷ ..2021-11-30",
    ]


def test_the_plan_of_the_coming_year_is_not_the_time_of_the_news(facts: Read) -> None:
    told = (
        "Tại kỳ họp ngày 22/12/2025, HĐND phường thông qua dự toán ngân sách năm 2026. "
        "Thu ngân sách phường năm 2026 là 11 tỷ đồng. Đến ngày 15/12, phường đã thu ngân sách 6 tỷ đồng."
    )
    assert rows(facts(told, published=None)) == [
        "revenue amount target 11tỷ 2026",
        "revenue amount actual 6tỷ ..2025-12-15",
    ]


def test_who_keeps_the_books_is_not_whose_money_it_is(facts: Read) -> None:
    told = (
        "Sở Tài chính tổ chức hội nghị sơ kết. 6 tháng đầu năm, tổng thu ngân sách tỉnh Hà Lâm đạt 12 tỷ đồng. "
        "Chi ngân sách đạt 30 tỷ đồng."
    )
    assert {one.subject for one in facts(told, published="14/7/2023").budgets} == {"tỉnh Hà Lâm"}


@pytest.mark.parametrize(("body", "block"), LISTS)
def test_lists_and_what_stands_beside(facts: Read, body: str, block: str) -> None:
    check(facts, body, block, published="25/12/2023")


def test_a_plan_for_the_coming_year_goes_on_in_its_paragraph(facts: Read) -> None:
    told = """Năm 2023, thu ngân sách tỉnh Hà Lâm đạt 30 tỷ đồng.
Sang năm 2024, tỉnh phấn đấu thu ngân sách 31 tỷ đồng. Tổng chi 44 tỷ đồng, trong đó chi thường xuyên 33 tỷ đồng.
Tổng chi ngân sách cấp tỉnh là 21 tỷ đồng."""
    assert rows(facts(told, published="25/12/2023")) == [
        "revenue amount actual 30tỷ 2023",
        "revenue amount target 31tỷ 2024",
        "expenditure amount target 44tỷ 2024",
        "expenditure amount target 33tỷ 2024",
        "expenditure amount actual 21tỷ 2023",
    ]


def test_a_whole_year_told_in_january_is_the_one_before(facts: Read) -> None:
    told = """Ngày 3/1/2019, ngành thuế tỉnh tổng kết công tác. Cả năm, ngành thuế thu ngân sách 61 tỷ đồng."""
    assert rows(facts(told, published=None)) == ["revenue amount actual 61tỷ 2018"]
