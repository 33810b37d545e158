"""The time that a number covers: stated with it, before it in its sentence, or by the frame of the report."""

from collections.abc import Callable
from datetime import date

import pytest

from pipelines.extract.model import Facts

Read = Callable[..., Facts]
Span = tuple[str | None, str | None]
NONE: Span = (None, None)
JANUARY: Span = ("2017-01-01", "2017-01-31")
NINE_MONTHS: Span = ("2020-01-01", "2020-09-30")


def periods(found: Facts) -> list[Span]:
    """First and last day of all numbers, in the order of the text."""
    rows = sorted([*found.budgets, *found.indicators], key=lambda row: row.char_start)

    def printed(day: date | None) -> str | None:
        return day.isoformat() if day else None

    return [(printed(row.period_start), printed(row.period_end)) for row in rows]


@pytest.mark.parametrize(
    ("body", "span"),
    [
        ("Năm 2019, huyện Thạch Khê trồng 320 ha rừng.", ("2019-01-01", "2019-12-31")),
        ("9 tháng năm 2020, huyện Thạch Khê trồng 320 ha rừng.", NINE_MONTHS),
        ("9 tháng đầu năm 2020, huyện Thạch Khê trồng 320 ha rừng.", NINE_MONTHS),
        ("Trong 9 tháng đầu năm, huyện Thạch Khê trồng 320 ha rừng.", NINE_MONTHS),
        ("6 tháng đầu năm 2017, huyện Thạch Khê trồng 320 ha rừng.", ("2017-01-01", "2017-06-30")),
        ("Quý III/2020, huyện Thạch Khê trồng 320 ha rừng.", ("2020-07-01", "2020-09-30")),
        ("Tháng 9/2020, huyện Thạch Khê trồng 320 ha rừng.", ("2020-09-01", "2020-09-30")),
        ("Tháng 2 năm 2020, huyện Thạch Khê trồng 320 ha rừng.", ("2020-02-01", "2020-02-29")),
        ("Giai đoạn 2016 - 2020, huyện Thạch Khê trồng 320 ha rừng.", ("2016-01-01", "2020-12-31")),
        ("Huyện Thạch Khê trồng 320 ha rừng trong năm 2019.", ("2019-01-01", "2019-12-31")),
        ("Năm ngoái, huyện Thạch Khê trồng 320 ha rừng.", ("2019-01-01", "2019-12-31")),
        pytest.param(
            "Tính đến ngày 30/9/2020, huyện Thạch Khê trồng 320 ha rừng.", (None, "2020-09-30"), id="no start"
        ),
        pytest.param("Tính đến 30/9, huyện Thạch Khê trồng 320 ha rừng.", (None, "2020-09-30"), id="no start, no year"),
        pytest.param("Đến hết năm 2019, huyện Thạch Khê có 320 ha rừng.", (None, "2019-12-31"), id="to a year's end"),
        pytest.param(
            "Từ đầu năm đến ngày 30/9/2020, huyện Thạch Khê trồng 320 ha rừng.", NINE_MONTHS, id="a start is stated"
        ),
        pytest.param(
            "Từ nay đến năm 2025, huyện Thạch Khê phấn đấu có 320 ha rừng.", (None, "2025-12-31"), id="from now on"
        ),
        pytest.param(
            "Đến năm 2025, huyện Thạch Khê sẽ trồng 320 ha rừng.", (None, "2025-12-31"), id="what is done to a horizon"
        ),
        pytest.param(
            "Đến năm 2025, huyện Thạch Khê sẽ có 320 ha rừng.", ("2025-01-01", "2025-12-31"), id="what is so in a year"
        ),
        pytest.param(
            "Tới 2025 sẽ xây 12 cầu ở huyện Thạch Khê.", (None, "2025-12-31"), id="a horizon without the word year"
        ),
        pytest.param(
            "Xã Phú Sa đạt 11/19 tiêu chí và phấn đấu năm 2021 đạt chuẩn nông thôn mới.", NONE, id="of what is aimed at"
        ),
        pytest.param(
            "Tỷ lệ hộ nghèo xã Phú Sa vào năm 2015 ở mức cao nay giảm còn 6,1%.", NONE, id="another year, now"
        ),
        pytest.param(
            "Ngày 20/7/2015, Chủ tịch UBND huyện Thạch Khê ký 6 quyết định cấp đất.",
            ("2015-07-20", "2015-07-20"),
            id="done on a day",
        ),
        pytest.param("Ngày 20/7/2015, huyện Thạch Khê có 320 ha rừng cháy.", NONE, id="what is so on a day"),
        pytest.param(
            "Huyện Thạch Khê đã cấp 320 ha đất, dự kiến xong nhà máy trong quý III/2021.", NONE, id="when it will end"
        ),
        pytest.param(
            "Sau một đêm, rạng sáng ngày 20/7/2015, lực lượng kiểm lâm thu giữ 12 khẩu súng.",
            ("2015-07-20", "2015-07-20"),
            id="done on a day behind a first clause",
        ),
        pytest.param(
            "Khoảng 15 giờ ngày 20/7, lực lượng kiểm lâm thu giữ 12 khẩu súng.",
            ("2020-07-20", "2020-07-20"),
            id="done at an hour of a day without a year",
        ),
        pytest.param(
            "Trong hai ngày 20 và 21/7/2015, đoàn công tác kiểm tra 12 xã.", ("2015-07-20", "2015-07-21"), id="two days"
        ),
        pytest.param(
            "Mực nước sông Lam lúc 7 giờ ngày 20/7/2015 là 4,5 m.", ("2015-07-20", "2015-07-20"), id="so at an hour"
        ),
        pytest.param(
            "Ngày 20/7/2015, lãnh đạo huyện cho biết đoàn công tác kiểm tra 12 xã.", NONE, id="only told on a day"
        ),
        pytest.param("Từ năm 2019, huyện Thạch Khê trồng 320 ha rừng.", ("2019-01-01", None), id="from a year on"),
        pytest.param(
            "Từ năm 2019 đến nay đã trồng 320 ha rừng ở huyện Thạch Khê.", ("2019-01-01", None), id="from then to now"
        ),
        pytest.param(
            "Kể từ ngày 1/7/2019, huyện Thạch Khê quản lý 320 ha rừng.", ("2019-07-01", None), id="from a day on"
        ),
        pytest.param(
            "Từ khi thành lập vào năm 2019 đến nay, hạt kiểm lâm trồng 320 ha rừng.", ("2019-01-01", None), id="since"
        ),
        pytest.param("Xã Phú Sa đạt chuẩn từ năm 2019, có 320 ha rừng.", NONE, id="of another clause"),
        pytest.param("Trước năm 2011, huyện Thạch Khê trồng 320 ha rừng.", (None, "2010-12-31"), id="before a year"),
        pytest.param(
            "Khu đất trước năm 2011 do lâm trường sử dụng có 320 ha rừng.", NONE, id="what was before is not its own"
        ),
        pytest.param("Năm học 2019-2020, huyện Thạch Khê trao 320 suất quà.", NONE, id="a school year is no two years"),
        pytest.param("Năm vừa qua, huyện Thạch Khê trồng 320 ha rừng.", ("2019-01-01", "2019-12-31"), id="last year"),
        pytest.param("Hiện nay, huyện Thạch Khê có 320 ha rừng.", NONE, id="now"),
        pytest.param("Đến nay, huyện Thạch Khê có 320 ha rừng.", NONE, id="until now"),
        pytest.param("Huyện Thạch Khê hiện có 320 ha rừng.", NONE, id="has now"),
        pytest.param("Huyện Thạch Khê có 320 ha rừng.", NONE, id="not stated"),
        pytest.param(
            "Huyện Thạch Khê trồng 320 ha rừng, theo Nghị quyết số 12/2018/NQ-HĐND.", NONE, id="a document's year"
        ),
    ],
)
def test_one_number(facts: Read, body: str, span: Span) -> None:
    assert periods(facts(body)) == [span]


@pytest.mark.parametrize(
    ("body", "spans"),
    [
        pytest.param(
            "Trong 9 tháng đầu năm 2020, thu ngân sách huyện Thạch Khê đạt 320 tỷ đồng. Toàn huyện trồng 41 ha cam. "
            "Huyện kết nạp 86 đảng viên.",
            [NINE_MONTHS, NINE_MONTHS, NINE_MONTHS],
            id="a frame covers the results under it",
        ),
        pytest.param(
            "Năm 2019, huyện Thạch Khê trồng 320 ha rừng. Quý III/2020, huyện trồng 41 ha cam.",
            [("2019-01-01", "2019-12-31"), ("2020-07-01", "2020-09-30")],
            id="until another is named",
        ),
        pytest.param(
            "Năm 2019, huyện Thạch Khê trồng 320 ha rừng. Hiện nay, huyện có 41 trạm y tế.",
            [("2019-01-01", "2019-12-31"), NONE],
            id="but not what is now",
        ),
        pytest.param(
            "Năm 2019, huyện Thạch Khê trồng 320 ha rừng. Dịp này, 41 tập thể được tặng giấy khen.",
            [("2019-01-01", "2019-12-31"), NONE],
            id="nor what belongs to the occasion",
        ),
        pytest.param(
            "Năm 2019, huyện Thạch Khê trồng 320 ha rừng. Trong dịp Tết, huyện tổ chức 18 phiên chợ, hỗ trợ 41 hộ.",
            [("2019-01-01", "2019-12-31"), NONE, NONE],
            id="nor what was done on a feast that no date tells",
        ),
        pytest.param(
            "Năm 2019, huyện Thạch Khê trồng 320 ha rừng. Huyện hỗ trợ 41 hộ ăn Tết.",
            [("2019-01-01", "2019-12-31")] * 2,
            id="but what was done for it",
        ),
        pytest.param(
            "Huyện Thạch Khê chia kế hoạch làm 3 giai đoạn: Giai đoạn 2021-2022 trồng 41 ha cam.",
            [NONE, ("2021-01-01", "2022-12-31")],
            id="how many stages there are is of no time",
        ),
        pytest.param(
            "Năm 2019, huyện Thạch Khê trồng 320 ha rừng. Thời gian tới, huyện phấn đấu trồng 410 ha cam.",
            [("2019-01-01", "2019-12-31"), NONE],
            id="nor what is aimed at",
        ),
        pytest.param(
            "Năm 2019, huyện Thạch Khê trồng 320 ha rừng. Tại hội nghị, huyện đã tặng thưởng và trao 41 bằng khen.",
            [("2019-01-01", "2019-12-31"), NONE],
            id="nor what the meeting does",
        ),
        pytest.param(
            "Năm 2019, huyện Thạch Khê trồng 320 ha rừng. Đồng chí tặng quà tại hội nghị, huyện trồng 41 ha cam.",
            [("2019-01-01", "2019-12-31"), ("2019-01-01", "2019-12-31")],
            id="a meeting told of in passing does nothing",
        ),
        pytest.param(
            "Năm 2020, huyện Thạch Khê ước trồng 320 ha rừng. Đến ngày 30/11/2020, huyện chi 3 tỷ đồng trồng cây. "
            "Kim ngạch xuất khẩu ước đạt 41 triệu USD.",
            [("2020-01-01", "2020-12-31"), (None, "2020-11-30"), ("2020-01-01", "2020-12-31")],
            id="what is estimated is not of the day that results were counted to",
        ),
        pytest.param(
            "9 tháng năm 2020, thu ngân sách huyện Thạch Khê đạt 320 tỷ đồng, tăng 6% so với cùng kỳ năm 2019.",
            [NINE_MONTHS, NINE_MONTHS],
            id="the base of comparison is not the period",
        ),
        pytest.param(
            "9 tháng năm 2020, công nghiệp huyện Thạch Khê tăng 6,2% (cùng kỳ tăng 4,5%).",
            [NINE_MONTHS, ("2019-01-01", "2019-09-30")],
            id="cùng kỳ is the parallel a year earlier",
        ),
        pytest.param(
            "Năm 2018 huyện Thạch Khê trồng 320 ha rừng, năm 2019 trồng 410 ha.",
            [("2018-01-01", "2018-12-31"), ("2019-01-01", "2019-12-31")],
            id="each its own",
        ),
        pytest.param(
            "Hộ nghèo xã Phú Sa giảm từ 4,2% năm 2016 xuống 1,1% năm 2019.",
            [("2016-01-01", "2016-12-31"), ("2019-01-01", "2019-12-31")],
            id="behind the number",
        ),
    ],
)
def test_frames(facts: Read, body: str, spans: list[Span]) -> None:
    assert periods(facts(body)) == spans


CONGRESS = "Ngày 2/10, Đảng bộ huyện Thạch Khê tổ chức Đại hội đại biểu lần thứ XX, nhiệm kỳ 2020 - 2025. "


@pytest.mark.parametrize(
    ("body", "spans"),
    [
        pytest.param(
            CONGRESS + "Đại hội đề ra 18 chỉ tiêu.", [("2020-01-01", "2025-12-31")], id="targets of the term it opens"
        ),
        pytest.param(CONGRESS + "Đảng bộ huyện hiện có 4.120 đảng viên.", [NONE], id="what is now"),
        pytest.param(
            CONGRESS + "Đến năm 2023, huyện phấn đấu có 18 xã nông thôn mới.",
            [("2023-01-01", "2023-12-31")],
            id="a target with a year of its own",
        ),
        pytest.param(
            CONGRESS + "Nhiệm kỳ 2015 - 2020, Đảng bộ huyện kết nạp 612 đảng viên.",
            [("2015-01-01", "2020-12-31")],
            id="the term that ends",
        ),
        pytest.param(
            CONGRESS + "Nhiệm kỳ 2015 - 2020, huyện kết nạp 612 đảng viên. Tổng số tiền hỗ trợ là 4 tỷ đồng.",
            [("2015-01-01", "2020-12-31")] * 2,
            id="and what is told under it",
        ),
        pytest.param(
            "Ngày 2/10, Đảng bộ huyện Thạch Khê tổ chức Đại hội nhiệm kỳ 2020 - 2025, đại diện cho 4.120 đảng viên.",
            [NONE],
            id="nothing has come about in the term that it opens",
        ),
        pytest.param(
            "Huyện Thạch Khê họp.\nThành tựu trong nhiệm kỳ 2015-2020\n* Mở 12 lớp học.\n* Trồng 30 ha cam.",
            [("2015-01-01", "2020-12-31")] * 2,
            id="a heading of a list",
        ),
        pytest.param(
            "Huyện Thạch Khê họp.\nSau nhiệm kỳ 2015-2020 là thời gian mới.\n* Mở 12 lớp học.",
            [NONE],
            id="a sentence before a list is no heading",
        ),
    ],
)
def test_terms(facts: Read, body: str, spans: list[Span]) -> None:
    assert periods(facts(body)) == spans


@pytest.mark.parametrize(
    ("published", "body", "span"),
    [
        pytest.param(
            "10/01/2019",
            "Tháng 12, huyện Thạch Khê trồng 320 ha rừng.",
            ("2018-12-01", "2018-12-31"),
            id="what is over",
        ),
        pytest.param(
            "10/01/2019",
            "Tháng 12, huyện Thạch Khê phấn đấu trồng 320 ha rừng.",
            ("2019-12-01", "2019-12-31"),
            id="what is aimed at is to come",
        ),
        pytest.param(
            "10/01/2019",
            "Tính chung cả năm, huyện Thạch Khê trồng 320 ha rừng.",
            ("2018-01-01", "2018-12-31"),
            id="early in a year, a whole year is the last one",
        ),
        pytest.param(
            "10/10/2019",
            "Tính chung cả năm, huyện Thạch Khê trồng 320 ha rừng.",
            ("2019-01-01", "2019-12-31"),
            id="later, it is this one",
        ),
        pytest.param(
            "20/01/2019",
            "Năm qua, huyện Thạch Khê trồng 320 ha rừng.",
            ("2018-01-01", "2018-12-31"),
            id="the year gone is the last one",
        ),
        pytest.param(
            "20/12/2019",
            "Năm qua, huyện Thạch Khê trồng 320 ha rừng.",
            ("2019-01-01", "2019-12-31"),
            id="in December it is the one about to end",
        ),
        pytest.param(
            "20/10/2019",
            "Hội nghị tổng kết năm 2019. Năm vừa qua, huyện Thạch Khê trồng 320 ha rừng.",
            ("2019-01-01", "2019-12-31"),
            id="and so is the one under review",
        ),
        pytest.param(
            "20/12/2019",
            "Năm ngoái, huyện Thạch Khê trồng 320 ha rừng.",
            ("2018-01-01", "2018-12-31"),
            id="last year is always the last one",
        ),
        pytest.param(
            None,
            "Báo cáo kết quả năm 2016 của huyện Thạch Khê. Đến ngày 31/1, huyện Thạch Khê trồng 320 ha rừng.",
            (None, "2017-01-31"),
            id="a day behind the year that is reported on",
        ),
    ],
)
def test_a_year_that_is_not_printed(facts: Read, published: str | None, body: str, span: Span) -> None:
    assert periods(facts(body, published=published)) == [span]


def test_before_a_year_ends_with_the_year_before_and_is_no_frame(facts: Read) -> None:
    told = "Trước năm 2011, huyện Thạch Khê có 320 ha rừng. Huyện Thạch Khê trồng thêm 75 ha rừng."
    assert periods(facts(told)) == [(None, "2010-12-31"), NONE]


def test_each_of_several_years_takes_its_number(facts: Read) -> None:
    told = "Lần lượt trong các năm 2017, 2018 và 2019, huyện Thạch Khê có 12, 15 và 19 hợp tác xã mới."
    assert periods(facts(told)) == [(f"{year}-01-01", f"{year}-12-31") for year in (2017, 2018, 2019)]


@pytest.mark.parametrize(
    ("told", "span"),
    [
        ("Đến ngày 20/7/2015, UBND huyện Thạch Khê lại ký 6 quyết định cấp đất.", ("2015-07-20", "2015-07-20")),
        ("Tính đến ngày 20/7/2015, UBND huyện Thạch Khê ban hành 6 quyết định cấp đất.", (None, "2015-07-20")),
        ("Đến ngày 20/7/2015, huyện Thạch Khê trồng 320 ha rừng.", (None, "2015-07-20")),
    ],
    ids=["signed on that day", "counted up to it", "done up to it"],
)
def test_up_to_a_day_or_on_it(facts: Read, told: str, span: Span) -> None:
    assert periods(facts(told)) == [span]


def test_a_period_behind_and_heads_its_own_clause(facts: Read) -> None:
    told = "Năm 2018, huyện Thạch Khê thu hút 18 dự án và 9 tháng năm 2019 thu hút 21 dự án."
    assert periods(facts(told)) == [("2018-01-01", "2018-12-31"), ("2019-01-01", "2019-09-30")]


def test_an_item_of_a_list_keeps_its_year(facts: Read) -> None:
    told = (
        "Đại hội huyện Thạch Khê đề ra các chỉ tiêu: (1) Đến năm 2025, tỷ lệ hộ dùng nước sạch đạt 98%; (2) Tỷ lệ che "
        "phủ rừng đạt 52%."
    )
    assert periods(facts(told)) == [("2025-01-01", "2025-12-31"), NONE]


@pytest.mark.parametrize(
    ("told", "span"),
    [
        ("Báo cáo chỉ rõ trong 6 tháng đầu năm 2019, huyện trồng 320 ha rừng. Huyện xử phạt 75 trường hợp.", 1),
        ("(Ảnh: Lê Hòa) Trong 6 tháng đầu năm 2019, huyện trồng 320 ha rừng. Huyện xử phạt 75 trường hợp.", 1),
        ("6 tháng đầu năm 2019, huyện trồng 320 ha rừng. Ngày 3/4/2020 có mưa. Huyện xử phạt 75 trường hợp.", 0),
    ],
    ids=["behind a report's verb", "behind a picture's credit", "not when the story has come to a later year"],
)
def test_how_far_a_frame_holds(facts: Read, told: str, span: int) -> None:
    half = ("2019-01-01", "2019-06-30")
    assert periods(facts(told)) == [half, half if span else NONE]


def test_what_something_falls_from_was_so_before_the_frame(facts: Read) -> None:
    told = "6 tháng đầu năm 2019, huyện trồng 320 ha rừng. Số trường học giảm từ 41 xuống còn 28 trường."
    assert periods(facts(told))[1:] == [NONE, ("2019-01-01", "2019-06-30")]


@pytest.mark.parametrize(
    ("said", "spans"),
    [
        pytest.param("thu ngân sách thực hiện là 17 tỷ đồng", [JANUARY], id="hiện within a verb"),
        pytest.param("tỷ lệ hộ nghèo là 9%, nay còn 6,1%", [JANUARY, NONE], id="now"),
    ],
)
def test_what_has_turned_since_is_of_now(facts: Read, said: str, spans: list[Span]) -> None:
    assert periods(facts(f"Tháng 1/2017, {said}.", published="10/02/2017")) == spans


DEEP = "Tối qua, Ban Thường vụ Huyện đoàn Thạch Khê phối hợp với các cơ quan báo chí của tỉnh và các xã tổ chức"


@pytest.mark.parametrize(
    ("told", "span"),
    [
        ("Tháng 7/2014, xã xây 9 cầu. Công an huyện xử phạt 75 trường hợp.", None),
        ("Tháng 7/2020, xã xây 9 cầu. Công an huyện xử phạt 75 trường hợp.", ("2020-07-01", "2020-07-31")),
        (f"{DEEP} lễ trao giải công tác đoàn năm 2020. Công an huyện xử phạt 75 trường hợp.", None),
        ("Báo cáo tình hình năm 2020 nêu rõ: Công an huyện xử phạt 75 trường hợp.", ("2020-01-01", "2020-12-31")),
        (
            f"{DEEP} hội nghị đánh giá công tác đoàn 6 tháng đầu năm 2020. Công an huyện xử phạt 75 trường hợp.",
            ("2020-01-01", "2020-06-30"),
        ),
    ],
    ids=["a month of long ago", "the month of the news", "in a name", "of a report", "half a year is a report's"],
)
def test_what_is_told_in_passing_frames_nothing_else(facts: Read, told: str, span: Span | None) -> None:
    assert periods(facts(told, published="20/08/2020"))[-1] == (span or NONE)
