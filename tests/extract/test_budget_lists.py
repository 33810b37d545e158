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
        revenue change actual 70tỷ 2023
        revenue change actual 13% 2023""",
        id="a share of the plan, and the difference",
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
