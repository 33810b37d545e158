"""Periods, read in an article of 2020: one span of time, many phrasings; bases of comparison; what is no period."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines.grammar.folding import fold
from pipelines.grammar.periods import find_periods

YEAR = 2020
PERIODS = {
    ("2020-01-01", "2020-09-30"): [
        "9 tháng năm 2020", "9 tháng đầu năm 2020", "chín tháng đầu năm 2020", "09 tháng năm 2020", "9 tháng/2020",
        "9 tháng đầu năm", "9 tháng đầu năm nay", "trong 9 tháng qua", "9 tháng của năm 2020", "9 tháng, năm 2020",
        "9 tháng đầu của năm 2020", "từ đầu năm đến ngày 30/9/2020", "từ đầu năm đến hết ngày 30/9",
        "từ đầu năm 2020 đến 30/9/2020", "từ đầu năm đến hết tháng 9/2020", "từ đầu năm đến hết tháng 9",
    ],
    ("2020-01-01", "2020-06-30"): [
        "6 tháng đầu năm 2020", "6 tháng đầu năm", "sáu tháng đầu năm 2020", "Sáu tháng đầu năm",
        "06 tháng đầu năm 2020",
        "nửa đầu năm 2020", "nửa đầu năm", "nửa đầu năm nay", "6 tháng năm 2020",
    ],
    ("2020-07-01", "2020-12-31"): ["6 tháng cuối năm 2020", "6 tháng cuối năm", "nửa cuối năm 2020", "6 tháng còn lại"],
    ("2020-10-01", "2020-12-31"): [
        "quý IV/2020", "quý 4/2020", "quý IV năm 2020", "quý IV-2020", "Quý IV", "quý 4 năm nay",
        "3 tháng cuối năm 2020",
        "ba tháng cuối năm", "3 tháng còn lại của năm", "quý IV của năm 2020",
    ],
    ("2025-01-01", "2025-03-31"): [
        "quí I/2025", "Quí 1 năm 2025",
        "quý I/2025", "quý 1/2025", "quý I năm 2025", "quý I-2025", "quý I.2025", "quý I, năm 2025", "QUÝ I/2025",
        "quý 1 năm 2025", "quý đầu năm 2025", "3 tháng đầu năm 2025", "ba tháng đầu năm 2025", "3 tháng/2025",
    ],
    ("2020-09-01", "2020-09-30"): [
        "tháng 9/2020", "tháng 09/2020", "tháng 9 năm 2020", "tháng 9-2020", "tháng 9.2020", "tháng 9",
        "tháng 9 năm nay",
        "trong tháng 9, tỉnh", "T9/2020",
    ],
    ("2025-07-01", "2025-08-31"): [
        "tháng 7 và 8/2025", "các tháng 7, 8 năm 2025", "hai tháng (7-8/2025)", "tháng 7 và tháng 8 năm 2025",
    ],
    ("2025-01-01", "2025-09-30"): ["ba quý đầu năm 2025"],
    ("2020-02-01", "2020-02-29"): ["tháng 2/2020", "tháng 02 năm 2020"],
    ("2019-02-01", "2019-02-28"): ["tháng 2/2019", "tháng 2 năm ngoái", "tháng 2 năm trước"],
    ("2016-01-01", "2016-12-31"): ["năm 2016", "cả năm 2016", "trong năm 2016", "năm ngân sách 2016",
    "năm tài chính 2016"],
    ("2020-01-01", "2020-12-31"): ["năm nay", "cả năm nay", "năm 2020", "NĂM 2020", "năm kế hoạch 2020"],
    ("2019-01-01", "2019-12-31"): ["năm ngoái", "năm trước", "năm 2019"],
    ("2021-01-01", "2021-12-31"): ["năm tới", "năm sau", "năm 2021"],
    ("2016-01-01", "2020-12-31"): [
        "giai đoạn 2016-2020", "giai đoạn 2016 - 2020", "giai đoạn 2016 – 2020", "nhiệm kỳ 2016-2020",
        "thời kỳ 2016-2020",
        "giai đoạn 5 năm 2016-2020", "5 năm 2016-2020", "các năm 2016-2020", "từ năm 2016 đến năm 2020",
        "từ năm 2016 đến 2020", "từ 2016 đến 2020", "năm 2016 - 2020", "giai đoạn (2016-2020)",
        "giai đoạn 2016 đến 2020",
    ],
    ("2016-03-01", "2017-08-31"): ["từ tháng 3/2016 đến tháng 8/2017", "từ tháng 3 năm 2016 đến hết tháng 8 năm 2017"],
    ("2017-03-01", "2017-08-31"): ["từ tháng 3 đến tháng 8/2017", "từ tháng 3 đến hết tháng 8 năm 2017"],
    ("2016-10-01", "2017-03-31"): ["từ tháng 10 đến tháng 3/2017"],
    (None, "2020-09-30"): [
        "tính đến ngày 30/9/2020", "đến ngày 30/9/2020", "đến 30/9/2020", "tính đến hết ngày 30/9/2020",
        "tính tới 30/9/2020",
        "đến hết ngày 30/9", "đến 30/9", "hết ngày 30/9/2020", "tính đến thời điểm 30/9/2020",
        "tính đến 17h ngày 30/9/2020", "đến 16h30 ngày 30/9/2020", "đến 18 giờ 00 ngày 30/9",
        "đến 7 giờ 15 phút ngày 30/9",
        "tính đến thời điểm 17 giờ ngày 30/9", "đến cuối ngày 30/9", "tính đến chiều ngày 30/9", "đến 6 giờ sáng 30/9",
        "tính đến hết tháng 9/2020",
        "đến hết tháng 9 năm 2020", "đến cuối tháng 9/2020", "đến hết quý III/2020", "đến hết quý III",
    ],
    (None, "2019-12-31"): [
        "đến hết năm 2019", "tính đến cuối năm 2019", "hết năm 2019", "đến hết 2019, số đó", "đến cuối 2019 đã",
    ],
    ("1960-01-01", "1969-12-31"): [
        "những năm 1960", "những năm 60", "thập niên 1960", "thập niên 60", "thập kỷ 60",
    ],
    ("2016-01-01", "2017-06-30"): [
        "năm 2016 và 6 tháng đầu năm 2017", "năm 2016, 6 tháng đầu năm 2017", "năm 2016 và sáu tháng năm 2017",
    ],
    ("2004-01-01", "2010-05-31"): [
        "tháng 1/2004 - 5/2010", "tháng 1-2004 – 5-2010", "tháng 1/2004 đến tháng 5/2010", "từ tháng 1/2004 đến 5/2010",
    ],
    ("2016-12-01", "2016-12-31"): ["tại thời điểm kiểm tra (12/2016)", "đến thời điểm thanh tra (12/2016)"],
    ("2015-07-20", "2015-07-20"): ["trong một ngày 20/7/2015", "trong vòng 1 ngày (20/7/2015)"],
    ("2017-01-01", None): [
        "từ năm 2017 đến nay", "năm 2017 và các năm tiếp theo", "năm 2017 và những năm tới",
    ],
    ("2017-01-01", "2017-12-31"): ["những tháng cuối năm 2017", "đến năm 2017", "tính đến năm 2017"],
    ("2019-12-15", "2020-09-14"): ["từ ngày 15/12/2019 đến ngày 14/9/2020", "từ 15/12/2019 đến 14/9/2020"],
    (None, None): [
        "sau năm 1980", "từ sau năm 80", "mùa khô năm 2016 - 2017", "mùa mưa 2016-2017", "vụ đông xuân 2016-2017",
        "cùng kỳ", "cùng kỳ năm 2019", "cùng kỳ năm ngoái", "cùng kì năm trước",
    ],
}  # fmt: skip
COMPARED = [
    "so với năm 2015", "so với cùng kỳ năm 2015", "so với cùng kỳ", "so cùng kỳ năm trước", "so năm 2015",
    "so với tháng 8/2020",
    "so với mức năm 2015", "so với cuối năm 2015", "so với đầu năm 2015", "hơn năm 2015", "(so với năm 2015)",
    "so với quý I",
    "so với 6 tháng đầu năm 2019",
]  # fmt: skip
NOT_COMPARED = ["trong năm 2015", "tính đến năm 2015", "kế hoạch năm 2015", "tháng 8/2020", "năm 2015 so với"]
NO_PERIODS = {
    "a count that looks like a year": ["2020 hộ", "có 2016 đại biểu"],
    "no such month or quarter": ["tháng 13", "quý 5", "quý VI/2020", "tháng 0", "tháng 9%"],
    "more months than a year has": ["18 tháng đầu năm", "15 tháng qua"],
    "other words": ["quý vị đại biểu", "quý báu", "hằng năm", "năm dự án", "tháng thanh niên", "năm học", "nhiều năm"],
    "how long it felt": ["ròng rã cả năm trời"],
    "a price and a number of the month": ["trong (12/2016)", "văn bản (12/2016)"],
    "an age, a sentence, a wage": ["trẻ dưới 9 tháng tuổi", "6 tháng tuổi", "9 tháng tù", "2 tháng lương"],
    "no end known": ["từ đầu năm đến nay", "từ đầu nhiệm kỳ đến nay"],
    "from the later to the earlier": ["giai đoạn 2020-2016", "từ năm 2020 đến năm 2016"],
    "the days of a meeting": ["ngày 28, 29/2/2020", "ngày 02/10/2020", "từ 21/6 đến 27/6/2017"],
    "a document's number": ["12/2020/NĐ-CP", "Nghị quyết số 9/2020/NQ-HĐND"],
}


def read(text: str) -> list[tuple[str | None, str | None]]:
    found = [mention.dates(YEAR) for mention in find_periods(fold(text))]
    return [(first and first.isoformat(), last and last.isoformat()) for first, last in found]


@pytest.mark.parametrize(("span", "text"), [(span, text) for span, texts in PERIODS.items() for text in texts])
@pytest.mark.parametrize("frame", ["{}", "Thu ngân sách {} đạt 48,8% dự toán."])
def test_periods(span: tuple[str | None, str | None], text: str, frame: str) -> None:
    assert read(frame.format(text)) == [span]


@pytest.mark.parametrize(("why", "text"), [(why, text) for why, texts in NO_PERIODS.items() for text in texts])
def test_no_period(why: str, text: str) -> None:
    assert read(text) == [], why


@pytest.mark.parametrize("text", COMPARED)
def test_a_base_of_comparison_is_marked(text: str) -> None:
    [mention] = find_periods(fold(f"tăng 5% {text}"))
    assert mention.compared


@pytest.mark.parametrize("text", NOT_COMPARED)
def test_a_period_that_nothing_is_held_against(text: str) -> None:
    [mention] = find_periods(fold(text))
    assert not mention.compared


@pytest.mark.parametrize("text", ["9 tháng đầu năm", "quý I", "tháng 9", "năm nay", "đến hết tháng 9", "tính đến 30/9"])
def test_without_any_year_a_period_has_no_days(text: str) -> None:
    [mention] = find_periods(fold(text))
    assert mention.dates(None) == (None, None)


@pytest.mark.parametrize("text", ["9 tháng năm 2020", "quý I/2025", "năm 2016", "tính đến ngày 30/9/2020"])
def test_a_year_in_the_phrase_needs_no_other(text: str) -> None:
    [mention] = find_periods(fold(text))
    assert mention.dates(None) == mention.dates(1999) != (None, None)


def test_the_span_holds_the_period_alone() -> None:
    text = "Trong 9 tháng năm 2020, thu ngân sách tăng 5% so với cùng kỳ năm 2019."
    assert [text[m.start : m.end] for m in find_periods(fold(text))] == ["9 tháng năm 2020", "cùng kỳ năm 2019"]


@given(st.integers(1, 12), st.integers(1990, 2050))
def test_months_come_back(month: int, year: int) -> None:
    [mention] = find_periods(fold(f"tháng {month}/{year}"))
    first, last = mention.dates(None)
    assert first is not None
    assert last is not None
    assert (first.year, first.month, first.day, last.year, last.month) == (year, month, 1, year, month)


@given(st.integers(1, 12), st.integers(1990, 2050))
def test_first_months_come_back(count: int, year: int) -> None:
    assert read(f"{count} tháng đầu năm {year}") == read(f"{count} tháng năm {year}")
    [(first, last)] = read(f"{count} tháng đầu năm {year}")
    assert first == f"{year}-01-01"
    assert str(last).startswith(f"{year}-{count:02}-")


def test_years_that_are_told_one_by_one_or_up_to_one_stay_apart() -> None:
    for listed in ("năm 2018, 2019, 2020", "các năm 2018, 2019 và 2020 của tỉnh"):
        assert read(listed) == [("2018-01-01", "2020-12-31")]
    assert read("năm 2018, 2019 đạt 12%")[0] == ("2018-01-01", "2018-12-31")
    assert read("đến năm 2020 và những năm tiếp theo") == [("2020-01-01", "2020-12-31")]


def test_the_end_of_a_year_is_a_day_only_where_it_opens_a_sentence() -> None:
    assert read("Cuối năm 2019, toàn huyện còn 5 hộ nghèo.") == [(None, "2019-12-31")]
    assert read("Công việc cuối năm 2019 còn nhiều.") == [("2019-01-01", "2019-12-31")]
