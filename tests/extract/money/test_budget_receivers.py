"""Sums given out to places, gifts with what they cost, and money that somebody else pays."""

import pytest

from tests.extract.observed import Read

LISTS = [
    (
        """UBND tỉnh Hòa Phú tạm cấp 90 tỷ đồng từ ngân sách tỉnh để hỗ trợ hộ nghèo. Theo đó, tạm cấp cho các huyện: Gò
        Tây 36,5 tỷ đồng, An Bình 25 tỷ đồng; thị xã Hải Lam 18 tỷ đồng và Phú Sa 10,5 tỷ đồng.""",
        ["UBND tỉnh Hòa Phú", "huyện Gò Tây", "huyện An Bình", "thị xã Hải Lam", "thị xã Phú Sa"],
    ),
    (
        """Huyện Thạch Khê hỗ trợ 9 tỷ đồng từ ngân sách huyện cho 3 xã, gồm: Gò Tây 4 tỷ đồng, An Bình 3 tỷ đồng, Phú
        Sa 2 tỷ đồng.""",
        ["huyện Thạch Khê", "xã Gò Tây", "xã An Bình", "xã Phú Sa"],
    ),
    (
        "Huyện Thạch Khê cho biết: Chi ngân sách đạt 40 tỷ đồng, Thu ngân sách đạt 45 tỷ đồng.",
        ["huyện Thạch Khê", "huyện Thạch Khê"],
    ),
]
ITEMS = [
    (
        "Dịp Tết, TP Hải Lam tặng quà Tết cho 900 người với tổng kinh phí 450 triệu đồng từ ngân sách.",
        "tổng kinh phí người tặng quà Tết",
    ),
    (
        "UBND huyện Thạch Khê đã hỗ trợ hộ mất mùa trên địa bàn với tổng số 40 hộ, kinh phí 80 triệu đồng.",
        "kinh phí hỗ trợ hộ mất mùa",
    ),
    (
        "HĐND tỉnh Hòa Phú phân bổ kinh phí sửa chữa trường học (đợt 2) với tổng kinh phí 14 tỷ đồng.",
        "tổng kinh phí sửa chữa trường học",
    ),
    (
        "Không tính tiền sử dụng đất (52 tỷ đồng) thì thu nội địa thực hiện 310 tỷ đồng.",
        "thu nội địa không tính tiền sử dụng đất",
    ),
    ("Thu thuế sử dụng đất phi nông nghiệp đạt 427 triệu đồng.", "thu thuế sử dụng đất phi nông nghiệp"),
]
OTHERS = [
    ("Thành phố Hải Lam đã chi 65 tỷ đồng trợ cấp từ ngân sách, trong đó 14 tỷ đồng từ xã hội hóa.", 1),
    ("Ngân sách tỉnh Hòa Phú chi 65 tỷ đồng, trong đó 14 tỷ đồng do nhân dân đóng góp.", 1),
    ("Ngân sách tỉnh Hòa Phú chi 65 tỷ đồng, trong đó 14 tỷ đồng từ nguồn tăng thu.", 2),
    ("UBMTTQ huyện vận động doanh nghiệp hỗ trợ 40 hộ, kinh phí 80 triệu đồng.", 0),
]


@pytest.mark.parametrize(("body", "subjects"), LISTS)
def test_receivers(facts: Read, body: str, subjects: list[str]) -> None:
    assert [row.subject for row in facts(" ".join(body.split())).budgets] == subjects


@pytest.mark.parametrize(("body", "item"), ITEMS)
def test_items(facts: Read, body: str, item: str) -> None:
    assert facts(body).budgets[-1].item == item


@pytest.mark.parametrize(("body", "count"), OTHERS)
def test_paid_by_others(facts: Read, body: str, count: int) -> None:
    assert len(facts(body).budgets) == count


def test_debt_against_revenue(facts: Read) -> None:
    found = facts("Nợ thuế so với tổng thu ngân sách của tỉnh Hòa Phú là 4,5%.").budgets
    assert [(row.flow.value, row.measure.value) for row in found] == [("other", "share")]
