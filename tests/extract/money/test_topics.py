"""Which numbers are about public money, and which way it flows; money outside the budget is an indicator."""

from collections.abc import Callable

import pytest

from pipelines.extract.model import Facts

Read = Callable[..., Facts]


@pytest.mark.parametrize(
    ("body", "flow"),
    [
        ("Thu ngân sách huyện Thạch Khê đạt 320 tỷ đồng.", "revenue"),
        ("Tổng thu NSNN trên địa bàn tỉnh Lam Sơn là 4.120 tỷ đồng.", "revenue"),
        ("Thu nội địa của thành phố Hải Lam đạt 2.310 tỷ đồng.", "revenue"),
        ("Tiền sử dụng đất của quận Hồng Giang là 512 tỷ đồng.", "revenue"),
        ("Công ty Thép Cảng Đông nộp ngân sách 86 tỷ đồng.", "revenue"),
        ("Ngành du lịch tỉnh Lam Sơn đóng góp vào ngân sách 140 tỷ đồng.", "revenue"),
        ("Chi ngân sách quận Hồng Giang là 935 tỷ đồng.", "expenditure"),
        ("Chi thường xuyên của huyện Thạch Khê là 212 tỷ đồng.", "expenditure"),
        ("Chi đầu tư phát triển của tỉnh Lam Sơn đạt 1.450 tỷ đồng.", "expenditure"),
        ("UBND tỉnh Lam Sơn hỗ trợ huyện Thạch Khê 4,5 tỷ đồng từ ngân sách tỉnh.", "expenditure"),
        ("Kinh phí từ ngân sách cho cầu Bến Đá là 18 tỷ đồng.", "expenditure"),
        ("Quận Hồng Giang giải ngân vốn đầu tư công 410 tỷ đồng.", "public_investment"),
        ("Kế hoạch vốn đầu tư công của tỉnh Lam Sơn là 5.200 tỷ đồng.", "public_investment"),
        ("Nợ đọng xây dựng cơ bản của huyện Thạch Khê là 37 tỷ đồng.", "other"),
        ("Bội chi ngân sách địa phương tỉnh Lam Sơn là 121 tỷ đồng.", "other"),
        ("Đến nay nợ công là 3,4 triệu tỷ đồng.", "other"),
    ],
)
def test_public_money(facts: Read, body: str, flow: str) -> None:
    found = facts(body)
    assert ([row.flow.value for row in found.budgets], found.indicators) == ([flow], [])


@pytest.mark.parametrize(
    ("body", "unit"),
    [
        pytest.param("Kim ngạch xuất khẩu của tỉnh Lam Sơn đạt 920 triệu USD.", "USD", id="trade"),
        pytest.param("GRDP tỉnh Lam Sơn đạt 86.000 tỷ đồng.", "VND", id="GRDP"),
        pytest.param("Giá trị sản xuất công nghiệp huyện Thạch Khê đạt 4.100 tỷ đồng.", "VND", id="output"),
        pytest.param("Thu nhập bình quân đầu người của xã Phú Sa đạt 61 triệu đồng.", "VND", id="income"),
        pytest.param("Doanh thu du lịch tỉnh Lam Sơn đạt 1.300 tỷ đồng.", "VND", id="turnover"),
        pytest.param("Dự án cầu Bến Đá có tổng mức đầu tư 480 tỷ đồng.", "VND", id="a project's cost, nobody's budget"),
        pytest.param("Doanh nghiệp ủng hộ xã Phú Sa 350 triệu đồng.", "VND", id="private giving"),
        pytest.param("Nhân dân đóng góp 2,1 tỷ đồng làm đường thôn Bến Đá.", "VND", id="the people's contribution"),
        pytest.param("Công ty Thép Cảng Đông bị xử phạt 120 triệu đồng.", "VND", id="a fine"),
    ],
)
def test_money_outside_the_budget(facts: Read, body: str, unit: str) -> None:
    found = facts(body)
    assert (found.budgets, [row.unit for row in found.indicators]) == ([], [unit])


@pytest.mark.parametrize(
    ("body", "flows"),
    [
        pytest.param(
            "Thu ngân sách huyện Thạch Khê đạt 320 tỷ đồng, bằng 81% dự toán, tăng 6% so với cùng kỳ.",
            ["revenue", "revenue", "revenue"],
            id="percentages go on about the sum before them",
        ),
        pytest.param(
            "Thu ngân sách huyện Thạch Khê đạt 320 tỷ đồng. Trong đó, thuế đạt 210 tỷ đồng.",
            ["revenue", "revenue"],
            id="a part in the next sentence",
        ),
        pytest.param(
            "Thu ngân sách huyện Thạch Khê đạt 320 tỷ đồng; chi ngân sách là 290 tỷ đồng.",
            ["revenue", "expenditure"],
            id="the nearest word decides",
        ),
        pytest.param(
            "Thu ngân sách huyện Thạch Khê đạt 320 tỷ đồng; kim ngạch xuất khẩu đạt 41 triệu USD.",
            ["revenue"],
            id="trade beside the budget",
        ),
        pytest.param(
            "Xuất khẩu đạt 41 triệu USD; thu ngân sách huyện Thạch Khê đạt 320 tỷ đồng.",
            ["revenue"],
            id="the budget beside trade",
        ),
        pytest.param(
            "Dự toán thu năm 2021 của huyện Thạch Khê là 400 tỷ đồng, dự toán chi là 390 tỷ đồng.",
            ["revenue", "expenditure"],
            id="two estimates",
        ),
        pytest.param("Thu ngân sách tăng, 98% hộ dân huyện Thạch Khê có nước sạch.", [], id="a share of households"),
        pytest.param(
            "Thu ngân sách huyện Thạch Khê tăng; 14 xã đạt chuẩn nông thôn mới.", [], id="a count is no money"
        ),
    ],
)
def test_the_topic_passes_from_number_to_number(facts: Read, body: str, flows: list[str]) -> None:
    assert [row.flow.value for row in facts(body).budgets] == flows


def test_a_project_is_public_money_only_where_a_budget_pays(facts: Read) -> None:
    private = facts("Dự án cầu Bến Đá có kinh phí 48 tỷ đồng do Công ty Thép Cảng Đông tài trợ.")
    public = facts("Dự án cầu Bến Đá có kinh phí 48 tỷ đồng từ ngân sách địa phương.")
    assert (len(private.budgets), len(private.indicators)) == (0, 1)
    assert (len(public.budgets), len(public.indicators)) == (1, 0)
