"""What tells a meeting from the others of its body: the day as printed, the part of the day, the other side."""

from collections.abc import Callable

import pytest

from pipelines.extract.model import Facts
from schemas.enums import DayPart
from tests.extract.observed import only_meeting

Read = Callable[..., Facts]
HELD = "Huyện ủy Thạch Khê tổ chức hội nghị"


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        pytest.param(f"Sáng 7-2, {HELD}.", "02-07", id="a day whose year nothing tells"),
        pytest.param(f"Ngày 7/2/2020, {HELD}.", "02-07", id="a day with its year"),
        pytest.param(f"Trong hai ngày 28, 29/9, {HELD}.", "09-28/09-29", id="two days"),
        pytest.param(f"Từ ngày 30/9 đến 2/10, {HELD}.", "09-30/10-02", id="from one month to the next"),
        pytest.param(f"Chiều nay (7/2), {HELD}.", "02-07", id="today, and the day in brackets"),
        pytest.param(f"{HELD} lần thứ 5. Hội nghị bầu 3 người.", None, id="no day"),
    ],
)
def test_the_day_as_printed(facts: Read, printed: str, said: str | None) -> None:
    assert only_meeting(facts, printed).said_days == said


@pytest.mark.parametrize(("when", "said"), [("Sáng nay", "10-05"), ("Chiều qua", "10-04"), ("Hôm qua", "10-04")])
def test_today_of_an_article_with_a_date(facts: Read, when: str, said: str) -> None:
    assert only_meeting(facts, f"{when}, {HELD}.", published="05/10/2020").said_days == said
    assert only_meeting(facts, f"{when}, {HELD}.", published=None).said_days is None


@pytest.mark.parametrize(
    ("printed", "part"),
    [
        (f"Sáng 7-2, {HELD}.", DayPart.MORNING),
        (f"Sáng ngày 7/2, {HELD}.", DayPart.MORNING),
        (f"Chiều nay (7/2), {HELD}.", DayPart.AFTERNOON),
        (f"Tối qua, 7/2, {HELD}.", DayPart.EVENING),
        (f"Trưa 7/2, {HELD}.", DayPart.NOON),
        (f"Chiều nay, {HELD}.", DayPart.AFTERNOON),
        (f"Ngày 7/2, {HELD}.", None),
        (f"Trong ánh sáng ngày 7/2, {HELD}.", None),
    ],
)
def test_the_part_of_the_day(facts: Read, printed: str, part: DayPart | None) -> None:
    assert only_meeting(facts, printed).day_part == part


@pytest.mark.parametrize(
    ("printed", "side"),
    [
        pytest.param(
            "Sáng 7/2, Thành ủy Hải Lam có buổi làm việc với Quận ủy An Vĩnh.", "Quận ủy An Vĩnh", id="a committee"
        ),
        pytest.param(
            "Sáng 7/2, Thành ủy Hải Lam làm việc với lãnh đạo quận An Vĩnh.", "quận An Vĩnh", id="a unit's leaders"
        ),
        pytest.param("Sáng 7/2, Thành ủy Hải Lam làm việc tại huyện Phù Sa.", "huyện Phù Sa", id="where"),
        pytest.param(
            "Sáng 7/2, Đoàn đại biểu Quốc hội tỉnh Lam Sơn tiếp xúc cử tri huyện Phù Sa.", "huyện Phù Sa", id="voters"
        ),
        pytest.param("Sáng 7/2, UBND tỉnh Lam Sơn tổ chức cuộc họp về dự án ở huyện Phù Sa.", None, id="about"),
        pytest.param("Sáng 7/2, UBND tỉnh Lam Sơn họp. Huyện Phù Sa dự họp.", None, id="another sentence"),
    ],
)
def test_the_other_side(facts: Read, printed: str, side: str | None) -> None:
    assert only_meeting(facts, printed).met_with == side
