"""Audits, gifts and payments into a budget: what is public money, what it is called, and what measures nothing."""

import pytest

from tests.extract.observed import Read, check

AUDITED = [
    (
        """Kiểm toán Nhà nước kiến nghị xử lý tài chính 940 tỷ đồng (tăng thu 310 tỷ đồng; giảm chi ngân sách 280 tỷ
        đồng).""",
        """other amount actual 940tỷ -
        revenue amount actual 310tỷ -
        expenditure amount actual 280tỷ -""",
    ),
    (
        """Qua kiểm toán ngân sách tỉnh Hòa Phú, đoàn kiến nghị xử lý tài chính 75 tỷ đồng. Trong đó, tăng thu ngân
        sách 21 tỷ đồng, giảm chi thường xuyên 9 tỷ đồng.""",
        """other amount actual 75tỷ -
        revenue amount actual 21tỷ -
        expenditure amount actual 9tỷ -""",
    ),
    (
        """Thu ngân sách huyện Tân Hòa đạt 90 tỷ đồng, tăng thu 4 tỷ đồng so với năm trước.""",
        """revenue amount actual 90tỷ -
        revenue change actual 4tỷ - | năm trước""",
    ),
]
PAID = [
    ("Thanh tra tỉnh Hòa Phú thu nộp ngân sách theo các quyết định xử phạt hành chính 640 triệu đồng.", "revenue"),
    ("Chi cục đã nộp ngân sách từ tiền xử phạt vi phạm hành chính 2,4 tỷ đồng.", "revenue"),
    ("Kinh phí hỗ trợ hộ nghèo ăn Tết từ ngân sách huyện là 3,6 tỷ đồng.", "expenditure"),
    ("UBND tỉnh duyệt kinh phí tặng quà dịp Tết với tổng số tiền trên 8 tỷ đồng.", "expenditure"),
    ("Tổng số tiền tặng quà Tết là 31 tỷ đồng. Trong đó, ngân sách tỉnh chi phần lớn.", "expenditure"),
    ("Kinh phí diễn tập của huyện là 700 triệu đồng, bố trí trong dự toán năm.", "expenditure"),
    ("Số tiền cần có là 46 tỷ đồng, trong đó từ ngân sách trung ương một nửa.", "expenditure"),
    ("Cơ sở may bị xử phạt vi phạm hành chính 30 triệu đồng.", "indicator"),
    ("Tổng thu từ khách du lịch của huyện đạt 210 tỷ đồng.", "indicator"),
    ("Tổng số tiền hỗ trợ của các nhà hảo tâm là 3 tỷ đồng.", "indicator"),
    ("Số tiền cần có là 46 tỷ đồng, trong đó ngân sách một nửa, còn lại do nhân dân đóng góp.", "indicator"),
    ("Kinh phí xây cổng làng là 90 triệu đồng do bà con góp.", "indicator"),
]
ITEMS = [
    pytest.param(
        "Chính phủ hỗ trợ 700 tỷ đồng từ nguồn dự phòng ngân sách trung ương cho 3 tỉnh, gồm: Sơn La 300 tỷ đồng,"
        " Lai Châu 250 tỷ đồng và Yên Bái 150 tỷ đồng.",
        ["hỗ trợ từ nguồn dự phòng ngân sách trung ương"] * 4,
        id="a share of the money given, by the name of the place alone",
    ),
    pytest.param(
        "Ngân sách huyện chi 12 tỷ đồng để phòng, chống sâu bệnh hại cây cà phê ngoài đồng.",
        ["chi phòng, chống sâu bệnh hại cây cà phê ngoài đồng"],
        id="a purpose that is one word with a comma",
    ),
    pytest.param(
        "Tổng kinh phí Tết từ ngân sách tỉnh là 15 tỷ đồng. Trong đó, 9 tỷ đồng hỗ trợ cán bộ khối Nhà nước; 4 tỷ đồng"
        " thăm, tặng quà các trạm y tế; 2 tỷ đồng hỗ trợ các đội trực Tết.",
        [
            "tổng kinh phí Tết từ ngân sách tỉnh",
            "hỗ trợ cán bộ khối Nhà nước",
            "thăm, tặng quà các trạm y tế",
            "hỗ trợ các đội trực Tết",
        ],
        id="each sum of a list with its own purpose behind it",
    ),
]


@pytest.mark.parametrize(("body", "block"), AUDITED)
def test_audited(facts: Read, body: str, block: str) -> None:
    check(facts, body, block, published=None)


@pytest.mark.parametrize(("body", "kind"), PAID)
def test_paid(facts: Read, body: str, kind: str) -> None:
    found = facts(body)
    assert [*(row.flow.value for row in found.budgets), *("indicator" for _ in found.indicators)] == [kind]


@pytest.mark.parametrize(("body", "items"), ITEMS)
def test_items(facts: Read, body: str, items: list[str]) -> None:
    assert [row.item for row in facts(body).budgets] == items


WORDED = [
    "Tổng số thu ngân sách nhà nước là 1.204.300 tỷ đồng (một triệu, hai trăm linh bốn nghìn, ba trăm tỷ đồng).",
    "Ngân sách huyện Tân Hòa chi 62.000.000 đồng (bằng chữ: sáu mươi hai triệu đồng chẵn).",
]


@pytest.mark.parametrize("body", WORDED)
def test_a_sum_in_words_is_told_twice(facts: Read, body: str) -> None:
    found = facts(body)
    assert (len(found.budgets), found.indicators) == (1, [])


def test_another_sum_in_a_bracket_is_its_own(facts: Read) -> None:
    found = facts("Ngân sách huyện Tân Hòa chi 62 triệu đồng (ngân sách tỉnh hai trăm triệu, xã 10 triệu đồng).")
    assert len(found.budgets) > 1


def test_both_sides_of_a_budget(facts: Read) -> None:
    (row,) = facts("Đoàn kiểm toán đã kiến nghị tăng thu, giảm chi ngân sách tỉnh Hòa Phú 17 tỷ đồng.").budgets
    assert (row.flow.value, row.measure.value, row.item) == (
        "other",
        "amount",
        "tăng thu, giảm chi ngân sách tỉnh Hòa Phú",
    )


@pytest.mark.parametrize(
    ("behind", "count"),
    [("Thành phố dành 5 tỷ đồng cho hộ nghèo.", 0), ("Ngân sách thành phố dành 5 tỷ đồng cho hộ nghèo.", 1)],
)
def test_a_fund_of_gifts_goes_on_paying(facts: Read, behind: str, count: int) -> None:
    found = facts(f"Tiền xây nhà lấy từ Quỹ Vì người nghèo thành phố Hải Lam. {behind}")
    assert len(found.budgets) == count


def test_gifts_behind_their_total(facts: Read) -> None:
    found = facts(
        "UBND tỉnh Hòa Phú hỗ trợ 9 tỷ đồng từ ngân sách tỉnh. Cụ thể: Hỗ trợ 2 huyện An Bình và Gò Tây chống hạn"
        " số tiền 6 tỷ đồng; hỗ trợ các xã còn lại số tiền 3 tỷ đồng."
    )
    assert [row.flow.value for row in found.budgets] == ["expenditure"] * 3


def test_a_disease_is_no_place(facts: Read) -> None:
    (row,) = facts("Kinh phí chống dịch tả lợn Châu Phi từ ngân sách huyện Tân Hòa là 4 tỷ đồng.").budgets
    assert row.subject == "huyện Tân Hòa"
