"""What is a territory's: under its name as a heading, in the account that is given of it, told by a Party body."""

from collections.abc import Callable

import pytest

from pipelines.extract.model import Facts

Read = Callable[..., Facts]


def subjects(found: Facts) -> list[str | None]:
    """The subjects of all numbers, in the order of the text."""
    return [row.subject for row in sorted([*found.budgets, *found.indicators], key=lambda row: row.char_start)]


def test_a_name_alone_in_its_line_heads_what_follows(facts: Read) -> None:
    body = (
        "Huyện Thạch Khê\n\nTổng khách du lịch đạt 1.600 lượt, tăng 9%.\n\nHuyện An Bình\n\n"
        "Tổng khách du lịch đạt 1.200 lượt. Xã Phú Sa đón 300 lượt."
    )
    found = facts(body, title="Khách du lịch mùa hè")
    assert subjects(found) == ["huyện Thạch Khê"] * 2 + ["huyện An Bình", "xã Phú Sa"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Đảng bộ xã Phú Sa đạt kết quả tốt, giá trị sản xuất đạt 37 tỷ đồng.", ["xã Phú Sa"]),
        ("Đảng bộ xã Phú Sa đạt kết quả tốt, tỷ lệ hộ nghèo giảm còn 6%.", ["xã Phú Sa"]),
        ("Đảng bộ xã Phú Sa đạt kết quả tốt, kết nạp 14 đảng viên.", ["Đảng bộ xã Phú Sa"]),
        ("Đảng bộ xã Phú Sa đạt kết quả tốt, tỷ lệ đảng viên hoàn thành nhiệm vụ đạt 96%.", ["Đảng bộ xã Phú Sa"]),
    ],
)
def test_what_a_party_body_tells_of_land_and_people_is_its_territorys(
    facts: Read, body: str, expected: list[str]
) -> None:
    assert subjects(facts(body, title="Việc mùa mưa")) == expected


VOTERS = (
    "Ngày 2/10, Tổ đại biểu HĐND tỉnh Lam Sơn tiếp xúc cử tri huyện Thạch Khê. Đại biểu {} Cử tri huyện nêu 12 ý kiến."
)


@pytest.mark.parametrize(
    ("told", "expected", "reason"),
    [
        (
            "thông báo tình hình kinh tế - xã hội 6 tháng của tỉnh. Theo đó, thu ngân sách đạt 510 tỷ đồng.",
            "tỉnh Lam Sơn",
            "an account of the province is its own",
        ),
        (
            "báo cáo với cử tri kết quả phát triển tỉnh Lam Sơn năm qua. Tăng trưởng khá. Có 95 xã đạt chuẩn.",
            "tỉnh Lam Sơn",
            "and goes on over sentences that name no other place",
        ),
        (
            "thông báo tình hình của tỉnh. Huyện Thạch Khê được ghi nhận. Thu ngân sách đạt 51 tỷ đồng.",
            "huyện Thạch Khê",
            "until another place is named",
        ),
        (
            "cảm ơn tình cảm của cử tri tỉnh nhà. Thu ngân sách đạt 51 tỷ đồng.",
            "huyện Thạch Khê",
            "no account is announced",
        ),
    ],
)
def test_an_account_is_of_the_place_for_which_it_was_announced(
    facts: Read, told: str, expected: str, reason: str
) -> None:
    assert subjects(facts(VOTERS.format(told), title="Đại biểu gặp cử tri"))[0] == expected, reason


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            "Tỉnh ủy Lam Sơn đã ban hành 5 nghị quyết về phát triển doanh nghiệp, 3 chỉ thị về việc làm cho người dân.",
            ["Tỉnh ủy Lam Sơn"] * 2,
            id="what a committee sets, whatever it is about",
        ),
        pytest.param(
            "Huyện ủy Thạch Khê tổ chức 24 hội nghị học tập cho người lao động.",
            ["Huyện ủy Thạch Khê"],
            id="what it holds",
        ),
    ],
)
def test_a_party_bodys_own_deeds(facts: Read, body: str, expected: list[str]) -> None:
    assert subjects(facts(body)) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            "Huyện Thạch Khê\n\nTrồng rừng đạt 16 ha, tăng 9%.\n\nHuyện An Bình\n\nTrồng rừng đạt 12 ha.\n\n"
            "Đánh giá chung\n\nTỉnh Lam Sơn trồng 1.200 ha rừng.",
            ["huyện Thạch Khê"] * 2 + ["huyện An Bình", "tỉnh Lam Sơn"],
            id="another heading ends it",
        ),
        pytest.param(
            "Đảng ủy\n\nHĐND xã Phú Sa\n\nMặt trận Tổ quốc\n\nNăm 2020, xã Phú Sa trồng 12 ha rừng.",
            ["xã Phú Sa"],
            id="names one under the other are a letterhead",
        ),
    ],
)
def test_how_far_a_heading_holds(facts: Read, body: str, expected: list[str]) -> None:
    assert subjects(facts(body, title="Kết quả trồng rừng")) == expected


def test_a_places_own_result_is_no_address(facts: Read) -> None:
    body = "Huyện Thạch Khê có 25 xã đạt chuẩn. Đây là kết quả nổi bật của tỉnh Lam Sơn với 83 xã về đích."
    assert subjects(facts(body)) == ["huyện Thạch Khê", "tỉnh Lam Sơn"]
