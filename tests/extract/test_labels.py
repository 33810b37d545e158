"""What a number counts or measures, as a short Vietnamese phrase."""

from collections.abc import Callable

import pytest

from pipelines.extract.model import Facts

Read = Callable[..., Facts]


@pytest.mark.parametrize(
    ("body", "label"),
    [
        ("Đảng bộ huyện Thạch Khê có 4.120 đảng viên.", "đảng viên"),
        ("Huyện Thạch Khê có 14/15 chi bộ hoàn thành tốt nhiệm vụ.", "chi bộ hoàn thành tốt nhiệm vụ"),
        ("Huyện Thạch Khê có 98% hộ dân dùng nước sạch.", "hộ dân dùng nước sạch"),
        ("Tỷ lệ che phủ rừng của huyện Thạch Khê đạt 61,5%.", "tỷ lệ che phủ rừng của huyện Thạch Khê"),
        ("Tốc độ tăng trưởng kinh tế đạt 10%.", "tốc độ tăng trưởng kinh tế"),
        ("Sản lượng cam đạt 8.200 tấn.", "sản lượng cam"),
        ("Kim ngạch xuất khẩu đạt 920 triệu USD.", "kim ngạch xuất khẩu"),
        ("Đàn lợn có 3.240 con.", "đàn lợn"),
    ],
)
def test_an_indicator(facts: Read, body: str, label: str) -> None:
    assert [row.indicator for row in facts(body).indicators] == [label]


@pytest.mark.parametrize(
    ("body", "labels"),
    [
        ("Thu ngân sách đạt 320 tỷ đồng.", ["thu ngân sách"]),
        ("Chi thường xuyên là 212 tỷ đồng.", ["chi thường xuyên"]),
        ("Năm 2019, thu nội địa đạt 320 tỷ đồng.", ["thu nội địa"]),
        ("UBND huyện Thạch Khê chi 4,5 tỷ đồng sửa kênh Bến Đá.", ["chi sửa kênh Bến Đá"]),
        pytest.param(
            "Thu ngân sách đạt 320 tỷ đồng, bằng 81% dự toán, tăng 6% so với cùng kỳ.",
            ["thu ngân sách"] * 3,
            id="percentages are of the sum before them",
        ),
        pytest.param(
            "Thu ngân sách đạt 320 tỷ đồng; chi ngân sách là 290 tỷ đồng, bằng 74% dự toán.",
            ["thu ngân sách", "chi ngân sách", "chi ngân sách"],
            id="each of its own",
        ),
    ],
)
def test_a_budget_item(facts: Read, body: str, labels: list[str]) -> None:
    assert [row.item for row in facts(body).budgets] == labels


def test_a_short_noun_keeps_its_verb(facts: Read) -> None:
    (row,) = facts("Đảng bộ huyện Thạch Khê kết nạp 20 đảng viên mới.").indicators
    assert (row.unit, row.indicator) == ("đảng viên mới", "đảng viên mới kết nạp")


def test_a_label_has_no_period_in_it(facts: Read) -> None:
    (row,) = facts("Tổng diện tích gieo trồng năm 2019 đạt 8.200 ha.").indicators
    assert row.indicator == "tổng diện tích gieo trồng"
