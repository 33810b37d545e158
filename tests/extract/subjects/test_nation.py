"""The nation as a base of comparison, and the state's acts: whom a place's numbers are not about."""

from collections.abc import Callable

import pytest

from pipelines.extract.model import Facts

Read = Callable[..., Facts]


def subjects(found: Facts) -> list[str | None]:
    """The subjects of all numbers, in the order of the text."""
    return [row.subject for row in sorted([*found.budgets, *found.indicators], key=lambda row: row.char_start)]


@pytest.mark.parametrize(
    "rank",
    [
        " (thuộc nhóm các tỉnh tăng cao trong cả nước)",
        " (đứng thứ 5 cả nước)",
        " (cao nhất cả nước)",
        ", nằm trong nhóm 10 tỉnh, thành có mức tăng cao nhất cả nước",
        ", thuộc nhóm địa phương dẫn đầu cả nước",
        ", xếp thứ 7/63 tỉnh, thành phố trong cả nước",
        ", là một trong những địa phương tăng nhanh của cả nước",
        ", hơn hẳn bình quân chung của cả nước",
        ", nằm trong tốp đầu cả nước",
        ", cao hơn mức bình quân cả nước",
        ", đứng đầu toàn quốc",
    ],
)
def test_the_whole_in_which_a_place_has_its_rank(facts: Read, rank: str) -> None:
    body = (
        f"Theo UBND tỉnh Quảng Ninh, 9 tháng đầu năm 2020, địa phương này tăng trưởng 8,2%{rank}. Tổng thu ngân sách "
        "nhà nước ước đạt hơn 3.400 tỷ đồng, bằng 67% dự toán."
    )
    found = facts(body, title="Quảng Ninh khởi công nhiều dự án")
    assert {name for name in subjects(found) if name} == {"tỉnh Quảng Ninh"}


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param("Đến hết tháng 9, cả nước giải ngân 320 nghìn tỷ đồng.", ["cả nước"], id="it acts"),
        pytest.param("Tỉnh Lam Sơn thuộc diện khó khăn, cả nước có 12 tỉnh.", ["cả nước"], id="it has, behind a rank"),
        pytest.param(
            "Huyện là một trong các huyện nghèo trong khi cả nước thu 900 tỷ đồng.", ["cả nước"], id="or set against it"
        ),
        pytest.param(
            "Tỉnh Quảng Ninh tăng 8%, cao hơn bình quân cả nước (5,6%).",
            ["tỉnh Quảng Ninh", "cả nước"],
            id="in brackets",
        ),
    ],
)
def test_the_nation_itself(facts: Read, body: str, expected: list[str]) -> None:
    assert subjects(facts(body)) == expected


@pytest.mark.parametrize(
    "by",
    [
        "theo quyết định của Thủ tướng Chính phủ",
        "theo Quyết định giao của Thủ tướng Chính phủ",
        "theo quyết định số 1234/QĐ-TTg của Thủ tướng Chính phủ",
        "theo kế hoạch Thủ tướng Chính phủ giao",
        "theo kế hoạch Chính phủ giao",
        "theo chỉ tiêu của Chính phủ giao",
        "theo chỉ đạo của Thủ tướng Chính phủ",
        "theo công văn của Bộ Tài chính",
    ],
)
def test_by_whose_act_money_is_paid_out(facts: Read, by: str) -> None:
    body = f"Theo Sở Tài chính Quảng Bình, đến hết quý III, vốn đầu tư công {by} đã giải ngân 251 tỷ đồng."
    assert subjects(facts(body, title="Quảng Bình: Tăng tốc giải ngân vốn đầu tư công")) == ["tỉnh Quảng Bình"]


def test_what_the_government_reports_is_the_nations(facts: Read) -> None:
    assert subjects(facts("Theo báo cáo của Chính phủ, đã giải ngân 251 nghìn tỷ đồng vốn đầu tư công.")) == ["cả nước"]


@pytest.mark.parametrize(
    ("told", "subject", "reason"),
    [
        ("kim ngạch xuất khẩu đạt 217 tỷ USD", "cả nước", "trade is the nation's"),
        ("nhập siêu 2 tỷ USD", "cả nước", "so is its balance"),
        ("Bộ đã cắt giảm 675 điều kiện kinh doanh", "Bộ Công Thương", "but its own work is the ministry's"),
    ],
)
def test_what_a_ministry_tells_of_the_economy_is_the_nations(facts: Read, told: str, subject: str, reason: str) -> None:
    found = facts(f"Ngày 2/10, Bộ Công Thương tổ chức họp báo. 9 tháng, {told}.", title="Bộ Công Thương họp báo")
    assert subjects(found) == [subject], reason
