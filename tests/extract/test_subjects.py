"""Whom a number is about: place, body, company or project; never who reports it."""

from collections.abc import Callable

import pytest

from pipelines.extract.model import Facts

Read = Callable[..., Facts]


def subjects(found: Facts) -> list[str | None]:
    """The subjects of all numbers, in the order of the text."""
    rows = sorted([*found.budgets, *found.indicators], key=lambda row: row.char_start)
    return [row.subject for row in rows]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param("Huyện Thạch Khê trồng 320 ha rừng.", ["huyện Thạch Khê"], id="acts in the number's clause"),
        pytest.param("Xã Phú Sa có 1.240 hộ dân.", ["xã Phú Sa"], id="is described"),
        pytest.param(
            "Xã Phú Sa có 1.240 hộ dân, xã Bến Đá có 980 hộ dân.", ["xã Phú Sa", "xã Bến Đá"], id="each clause its own"
        ),
        pytest.param("TP Hải Lam trồng 4.100 cây xanh.", ["thành phố Hải Lam"], id="TP is written out"),
        pytest.param("TP. Hải Lam trồng 4.100 cây xanh.", ["thành phố Hải Lam"], id="TP with a full stop"),
        pytest.param(
            "Quận Hồng Giang có 18 phường. Năm nay, quận trồng 4.100 cây xanh.",
            ["quận Hồng Giang", "quận Hồng Giang"],
            id="a bare rank takes the name given elsewhere",
        ),
        pytest.param(
            "Đảng bộ cơ quan UBND quận Hồng Giang có 228 đảng viên.",
            ["Đảng bộ cơ quan UBND quận Hồng Giang"],
            id="a body",
        ),
        pytest.param(
            "Theo báo cáo của Cục Thống kê tỉnh Lam Sơn, huyện Thạch Khê trồng 320 ha rừng.",
            ["huyện Thạch Khê"],
            id="who reports is not the subject",
        ),
        pytest.param(
            "Chủ tịch UBND huyện Thạch Khê cho biết, xã Phú Sa có 41 hộ nghèo.", ["xã Phú Sa"], id="nor who speaks"
        ),
        pytest.param(
            "Công ty Thép Cảng Đông nộp ngân sách 86 tỷ đồng.", ["Công ty Thép Cảng Đông"], id="a company pays"
        ),
        pytest.param(
            "Các trường của quận Hồng Giang có 98% học sinh lên lớp.", ["quận Hồng Giang"], id="the nearest that counts"
        ),
        pytest.param("Cả nước trồng 210.000 ha rừng.", ["cả nước"], id="the whole country"),
        pytest.param("Toàn quốc có 5,4 triệu đảng viên.", ["cả nước"], id="the whole country, another word"),
        pytest.param("Tổng thu ngân sách nhà nước đạt 1,1 triệu tỷ đồng.", ["cả nước"], id="the national budget"),
        pytest.param(
            "Bộ Tài chính giải ngân vốn đầu tư công 210.000 tỷ đồng.", ["cả nước"], id="through whom money passes"
        ),
        pytest.param(
            "Xã Phú Sa thông qua 3 khâu đột phá của huyện Thạch Khê.", ["huyện Thạch Khê"], id="the owner behind it"
        ),
    ],
)
def test_in_the_sentence(facts: Read, body: str, expected: list[str | None]) -> None:
    assert subjects(facts(body)) == expected


HELD = "Ngày 2/10, {} tổ chức Hội nghị tổng kết. "


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            HELD.format("Đảng bộ huyện Thạch Khê") + "Năm qua đã kết nạp 86 đảng viên.",
            ["Đảng bộ huyện Thạch Khê"],
            id="party members are the party body's",
        ),
        pytest.param(
            HELD.format("UBND huyện Thạch Khê") + "Năm qua, thu ngân sách đạt 320 tỷ đồng.",
            ["huyện Thạch Khê"],
            id="what is true of a territory is the territory's",
        ),
        pytest.param(
            HELD.format("Chi bộ Văn phòng UBND huyện Thạch Khê") + "Chi bộ đề ra 4 nhiệm vụ.",
            ["Chi bộ Văn phòng UBND huyện Thạch Khê"],
            id="what a body inside an office sets is its own",
        ),
        pytest.param("Năm qua trồng được 320 ha rừng.", [None], id="the article does not say"),
    ],
)
def test_of_the_meeting_or_the_article(facts: Read, body: str, expected: list[str | None]) -> None:
    assert subjects(facts(body)) == expected
