"""Which year an article speaks in, and what day a mention without a year is."""

from collections.abc import Callable
from datetime import date

import pytest

from pipelines.extract.article.reading import Reading

Make = Callable[..., Reading]


@pytest.mark.parametrize(
    ("body", "published", "year"),
    [
        ("Nhiệm vụ năm 2018 rất nặng nề.", "28/12/2017", 2017),
        ("Trong tháng 1-2017, xã Phú Sa trồng cây.", None, 2017),
        ("Chiều 9/1/2017, xã Phú Sa trồng cây.", None, 2017),
        ("Quý III/2019, xã Phú Sa trồng cây.", None, 2019),
        ("6 tháng đầu năm 2019, xã Phú Sa trồng cây.", None, 2019),
        ("Xã Phú Sa mừng Xuân Đinh Dậu 2017.", None, 2017),
        ("Phương hướng, nhiệm vụ năm 2018 của xã Phú Sa.", None, 2018),
        ("Đầu năm 2019, xã Phú Sa trồng cây.", None, 2019),
        ("Mục tiêu đến năm 2030 của xã Phú Sa.", None, None),
        ("Sản lượng tăng so với năm 2015.", None, None),
        ("Luật Đất đai năm 2013 quy định rõ.", None, None),
        ("HĐND xã nhiệm kỳ 2016-2021 có 25 đại biểu.", None, None),
        ("Đồng chí Lê Văn Thuận sinh ngày 3/2/1970.", None, None),
        ("Đồng chí Lê Văn Thuận vào Đảng ngày 3/2/2005.", None, None),
        ("Thực hiện Quyết định số 12/QĐ-UBND ngày 3/2/2015 của UBND tỉnh.", None, None),
        ("Thực hiện Chỉ thị 05-CT/TW ngày 15/5/2016.", None, None),
        ("Xã Phú Sa trồng cây.", None, None),
    ],
)
def test_current_year(reading: Make, body: str, published: str | None, year: int | None) -> None:
    assert reading(body, published=published).current_year == year


@pytest.mark.parametrize(
    ("printed", "published", "future", "expected"),
    [
        ("ngày 2/10", "05/10/2020", False, date(2020, 10, 2)),
        ("ngày 5/10", "05/10/2020", False, date(2020, 10, 5)),
        ("ngày 6/10", "05/10/2020", False, date(2020, 10, 6)),  # a page dated the evening before
        ("ngày 28/12", "05/10/2020", False, date(2019, 12, 28)),
        ("ngày 28/12", "05/10/2020", True, date(2020, 12, 28)),
        ("ngày 8/1", "05/10/2020", True, date(2021, 1, 8)),
        ("ngày 8/1/2018", "05/10/2020", False, date(2018, 1, 8)),
        ("ngày 8/1", None, False, None),
    ],
)
def test_day_without_a_year(
    reading: Make, printed: str, published: str | None, future: bool, expected: date | None
) -> None:
    read = reading(f"Xã Phú Sa họp {printed}.", published=published)
    days = read.days(read.dates[-1], future=future)
    assert days == ((expected, expected) if expected else None)


def test_a_leap_day_needs_a_leap_year(reading: Make) -> None:
    read = reading("Xã Phú Sa họp ngày 29/2.", published="05/03/2021")
    assert read.days(read.dates[-1]) is None


def test_positions_are_those_of_the_stored_text(reading: Make) -> None:
    read = reading("Huyện\u00a0Thạch Khê trồng 320\u00a0ha rừng. Uỷ ban giao 12 việc.")
    assert len(read.text) == len(read.folded) == len(read.article.text)
    (trees, tasks) = read.quantities
    assert read.article.text[trees.start : trees.end] == "320"
    assert read.sentence_index(trees.start) != read.sentence_index(tasks.start)
    assert read.sentence_index(read.article.text.index("Ngày đăng")) is None  # boilerplate
