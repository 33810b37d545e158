"""Days, read in an article of 5 October 2020: one day, many notations, and what looks like a day and is none."""

from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines.grammar.dates import find_dates
from pipelines.grammar.folding import fold

YEAR = 2020
DAYS = {
    ("2020-10-02", "2020-10-02"): [
        "02/10/2020", "2/10/2020", "02-10-2020", "2-10-2020", "02.10.2020", "2.10.2020", "2020-10-02",
        "ngày 02/10/2020", "Ngày 2-10-2020", "ngày 2.10.2020", "sáng ngày 02/10/2020", "sáng 2/10/2020",
        "ngày 2 tháng 10 năm 2020", "ngày 02 tháng 10 năm 2020", "ngày 2 tháng 10, năm 2020", "ngày 2 tháng 10/2020",
        "ngày 2 tháng 10", "ngày 2/10", "ngày 02/10", "ngày 2-10", "ngày 2.10", "Sáng 2/10", "Chiều 2-10",
        "tối 2/10", "trưa 2/10", "đêm 2/10", "hôm 2/10", "hôm nay (2/10)", "hôm nay, 2/10", "hôm qua (2-10)",
        "sáng nay (2/10)", "sáng nay (2-10)", "chiều nay, 2/10", "mùng 2/10", "ngày mùng 2 tháng 10", "(2/10)",
        "thứ Sáu, ngày 2/10", "thứ sáu (2/10)", "đến 2/10", "trước ngày 2/10", "vào 2/10", "(ngày 2/10)",
        "Ngày 2 – 10", "sáng 2 - 10", "Ngày 2- 10", "ngày 2 -10", "02/ 10/ 2020", "ngày 2 / 10", "ngày 02 - 10 - 2020",
        "ngày\u00a02/10/2020", "NGÀY 02/10/2020", "Ngày đăng 02/10/2020 | 08:15", "(02/10/2020)",
    ],
    ("2020-02-28", "2020-02-29"): [
        "28, 29/2/2020", "ngày 28, 29/2", "ngày 28,29/2", "các ngày 28, 29/2", "28-29/2/2020", "ngày 28 - 29/2",
        "ngày 28 – 29/2", "ngày 28 và 29/2", "ngày 28 và 29/2/2020", "ngày 28 và ngày 29/2/2020",
        "từ 28 đến 29/2/2020", "từ ngày 28 đến 29/2", "từ ngày 28 đến ngày 29/2/2020",
        "từ ngày 28/2 đến ngày 29/2/2020",
        "từ 28/2 đến 29/2/2020", "từ 28/2 đến hết ngày 29/2", "từ 28/2 tới 29/2", "28/2 - 29/2/2020",
        "28/2/2020 - 29/2/2020",
        "ngày 28/02/2020 và 29/02/2020", "28/2 và 29/2/2020", "ngày 28 và 29 tháng 2 năm 2020", "ngày 28, 29 tháng 2",
        "từ ngày 28 đến ngày 29 tháng 2 năm 2020", "(28-29/2)", "(28 và 29/2/2020)", "hai ngày (28, 29/2)",
        "sáng 28 và 29/2",
    ],
    ("2020-02-27", "2020-02-29"): ["ngày 27, 28, 29/2", "các ngày 27, 28 và 29/2", "từ 27 đến 29/2",
    "ngày 27/2 đến 29/2"],
    ("2017-06-21", "2017-06-27"): ["từ 21/6 đến 27/6/2017", "từ 7h ngày 21/6 đến 17h30 ngày 27/6/2017",
        "từ ngày 21 đến 27/6/2017", "21/6/2017 đến 27/6/2017"],
    ("2020-06-30", "2020-07-01"): ["ngày 30/6 và 1/7", "từ 30/6 đến 1/7", "30/6 - 01/7/2020"],
    ("2019-12-30", "2020-01-02"): ["từ 30/12 đến 2/1", "từ 30/12/2019 đến 02/01/2020"],
}  # fmt: skip
NO_DAYS = {
    "a share of what is counted": [
        "14/15 chi bộ", "đạt 8/12 chỉ tiêu", "8/12 chỉ tiêu và 5/7 nhiệm vụ", "có 5 xã, 8/12 chỉ tiêu", "trong 8/12 xã",
        "từ 3/9 phường", "chiếm 1/2 số hộ", "hộ nghèo, 1/3 số hộ", "213/213 phiếu",
    ],
    "a number with decimals": ["tăng 22.4%", "đạt 2.5 tỷ đồng", "mỗi ngày 2.5 tấn rác", "ngày 5.2 tỷ đồng", "22.4 tỷ"],
    "a range of numbers": ["từ 2-3%", "2-3 đại biểu", "mỗi ngày 10-12 lượt khách", "ngày 2-3 lần", "tỷ số 2-1",
        "mỗi ngày 10 - 12 đoàn", "ngày 2 - 3 tấn", "từ ngày 2 - 3 vụ"],
    "no such day": ["ngày 30/2", "ngày 31/4/2020", "ngày 32/1", "ngày 2/13", "00/10/2020", "ngày 29/2/2019"],
    "a document's number": ["Nghị quyết 05/2020/NQ-HĐND", "số 12/10/QĐ", "12/2020/NĐ-CP", "Quyết định 5/10-QĐ"],
    "a month and its year": ["tháng 9/2020", "9/2020", "quý 3/2020"],
    "round the clock": ["hoạt động 24/7", "trực 24/24 giờ"],
    "part of a longer number": ["1.2/10.5", "12/10/20201", "ngày 2/10/202"],
    "from the later to the earlier": ["từ 27/6/2020 đến 21/6/2020"],
}  # fmt: skip


def read(text: str) -> list[tuple[str, str]]:
    found = [mention.on(YEAR) for mention in find_dates(fold(text))]
    return [(first.isoformat(), last.isoformat()) for days in found if days for first, last in [days]]


@pytest.mark.parametrize(("days", "text"), [(days, text) for days, texts in DAYS.items() for text in texts])
@pytest.mark.parametrize("frame", ["{}", "Sáng nay {} tại trụ sở, Huyện ủy họp.", "Huyện ủy họp\n{}\nvề kinh tế"])
def test_days(days: tuple[str, str], text: str, frame: str) -> None:
    framed = frame.format(text)
    assert read(framed) == [days]


@pytest.mark.parametrize(("why", "text"), [(why, text) for why, texts in NO_DAYS.items() for text in texts])
def test_no_day(why: str, text: str) -> None:
    assert read(text) == [], why


def test_a_year_in_the_phrase_holds_for_both_ends_and_is_known() -> None:
    [mention] = find_dates(fold("từ 21/6 đến 27/6/2017"))
    assert (mention.first, mention.last, mention.has_year) == ((2017, 6, 21), (2017, 6, 27), True)
    [mention] = find_dates(fold("ngày 28, 29/2"))
    assert (mention.first, mention.last, mention.has_year) == ((None, 2, 28), (None, 2, 29), False)


@pytest.mark.parametrize(
    ("text", "days"),
    [
        ("đến ngày 30/6/2022, 12/12 xã đạt chuẩn", [("2022-06-30", "2022-06-30")]),
        ("tính đến ngày 28-7, 10/10 đơn vị đã họp", [("2020-07-28", "2020-07-28")]),
        ("các ngày 28/7, 10/10/2020", [("2020-07-28", "2020-10-10")]),  # nothing is counted
        ("các ngày 28/7, 10/9 đơn vị họp", [("2020-07-28", "2020-09-10")]),  # more than all are no share
    ],
)
def test_a_share_behind_a_day_is_no_day(text: str, days: list[tuple[str, str]]) -> None:
    assert read(text) == days


def test_a_leap_day_is_a_day_only_in_leap_years() -> None:
    [mention] = find_dates(fold("ngày 29/2"))
    assert mention.on(2020) == (date(2020, 2, 29), date(2020, 2, 29))
    assert mention.on(2021) is None


def test_the_span_holds_the_days_alone() -> None:
    text = "Trong hai ngày 28 và 29/2/2020, Đảng bộ họp."
    [mention] = find_dates(fold(text))
    assert text[mention.start : mention.end] == "28 và 29/2/2020"


FORMATS = ["ngày {d}/{m}/{y}", "{d:02}/{m:02}/{y}", "{d:02}.{m:02}.{y}", "{d}-{m}-{y}", "ngày {d} tháng {m} năm {y}"]
DAY = st.dates(date(1950, 1, 1), date(2050, 12, 31))


@given(DAY, st.sampled_from(FORMATS))
def test_days_come_back(day: date, form: str) -> None:
    assert read(form.format(d=day.day, m=day.month, y=day.year)) == [(day.isoformat(), day.isoformat())]


@given(DAY, st.integers(1, 40))
def test_ranges_come_back(day: date, length: int) -> None:
    end = day + timedelta(days=length)
    text = f"từ ngày {day.day}/{day.month}/{day.year} đến ngày {end.day}/{end.month}/{end.year}"
    assert read(text) == [(day.isoformat(), end.isoformat())]
