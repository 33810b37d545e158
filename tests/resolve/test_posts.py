"""Positions as they are printed, and the offices and bodies that they name."""

import pytest

from pipelines.resolve.posts import posts_of


@pytest.mark.parametrize(
    ("position", "jurisdiction", "posts"),
    [
        ("Bí thư Quận ủy Ba Đình", None, [("Bí thư", "Quận ủy Ba Đình")]),
        (
            "Thành ủy viên, Bí thư Quận ủy",
            "quận Ba Đình",
            [("Thành ủy viên", "Thành ủy"), ("Bí thư", "Quận ủy Ba Đình")],
        ),
        ("Chủ tịch UBND quận", "quận Ba Đình", [("Chủ tịch", "UBND quận Ba Đình")]),
        ("Chủ tịch UBND quận", "tỉnh Lam Sơn", [("Chủ tịch", "UBND quận")]),  # the place is of another rank
        ("Chủ tịch UBND quận", None, [("Chủ tịch", "UBND quận")]),
        ("Chủ tịch UBND TP", "thành phố Đà Nẵng", [("Chủ tịch", "UBND thành phố Đà Nẵng")]),
        ("Phó Bí thư Thường trực Thành ủy", "thành phố Hà Nội", [("Phó Bí thư Thường trực", "Thành ủy Hà Nội")]),
        (
            "Bí thư Tỉnh ủy, Chủ tịch HĐND tỉnh Lam Sơn",
            None,
            [("Bí thư", "Tỉnh ủy Lam Sơn"), ("Chủ tịch", "HĐND tỉnh Lam Sơn")],
        ),
        ("Đại tá, Giám đốc Công an tỉnh Lam Sơn", None, [("Giám đốc", "Công an tỉnh Lam Sơn")]),
        ("đồng chí Phó Bí thư Tỉnh ủy Lam Sơn", None, [("Phó Bí thư", "Tỉnh ủy Lam Sơn")]),
        ("Ủy viên T.Ư Đảng - Bí thư Tỉnh ủy Lam Sơn", None, [("Ủy viên", "T.Ư Đảng"), ("Bí thư", "Tỉnh ủy Lam Sơn")]),
        (
            "Phó Chủ tịch, Tổng Thư ký Hội Nông dân Việt Nam",
            None,
            [("Phó Chủ tịch", "Hội Nông dân Việt Nam"), ("Tổng Thư ký", "Hội Nông dân Việt Nam")],
        ),
        (
            "Chủ tịch HĐND kiêm Bí thư Huyện ủy",
            "huyện Thạch Khê",
            [("Chủ tịch", "HĐND"), ("Bí thư", "Huyện ủy Thạch Khê")],
        ),
        ("Bí thư tỉnh Lam Sơn", None, [("Bí thư", "Tỉnh ủy Lam Sơn")]),
        ("Chủ tịch huyện Thạch Khê", None, [("Chủ tịch", "UBND huyện Thạch Khê")]),
        ("Trưởng Công an quận 2", None, [("Trưởng Công an", "Công an quận 2")]),
        ("Trưởng ban Tổ chức Tỉnh ủy", "tỉnh Lam Sơn", [("Trưởng ban", "Ban Tổ chức Tỉnh ủy Lam Sơn")]),
        ("Bộ trưởng Giáo dục", None, [("Bộ trưởng", "Bộ Giáo dục")]),
        ("Bộ trưởng Bộ Y tế", None, [("Bộ trưởng", "Bộ Y tế")]),
        ("Thủ tướng", None, [("Thủ tướng", "Chính phủ")]),
        ("Thủ tướng Campuchia", None, [("Thủ tướng", "Chính phủ Campuchia")]),
        ("Giám đốc Sở Xây dựng", "thành phố Hà Nội", [("Giám đốc", "Sở Xây dựng thành phố Hà Nội")]),
        ("Giám đốc Sở Xây dựng", "quận Ba Đình", [("Giám đốc", "Sở Xây dựng")]),  # a district has no Sở
        (
            "Bí thư Đảng ủy, Chủ tịch HĐND xã",
            "xã Phú Sa",
            [("Bí thư", "Đảng ủy xã Phú Sa"), ("Chủ tịch", "HĐND xã Phú Sa")],
        ),
        ("Bí thư Đảng ủy", "quận Ba Đình", [("Bí thư", "Đảng ủy")]),  # which of its wards, or of its offices?
        ("Bí thư Đảng ủy Công an", "xã Phú Sa", [("Bí thư", "Đảng ủy Công an")]),  # the police's own
        ("trưởng khoa", None, [("trưởng khoa", None)]),
        ("cư dân mạng", None, []),
    ],
)
def test_posts_of_a_position(position: str, jurisdiction: str | None, posts: list[tuple[str, str | None]]) -> None:
    assert [(post.office, post.body) for post in posts_of(position, jurisdiction)] == posts


def test_what_is_over_and_what_is_a_seat_are_marked() -> None:
    former, seat, office = posts_of("nguyên Bí thư Tỉnh ủy Lam Sơn, Ủy viên Trung ương Đảng, Bộ trưởng Bộ Y tế")
    assert [(p.former, p.seat) for p in (former, seat, office)] == [(True, False), (False, True), (False, False)]
    assert former.office == "nguyên Bí thư"
