"""The days on which a reported meeting was held, and the year that is not printed."""

from collections.abc import Callable
from datetime import date

import pytest

from pipelines.extract.model import Facts
from tests.extract.observed import only_meeting

Read = Callable[..., Facts]


@pytest.mark.parametrize(
    ("printed", "first", "last"),
    [
        ("Ngày 2/10/2020", date(2020, 10, 2), None),
        ("Ngày 02-10-2020", date(2020, 10, 2), None),
        ("Ngày 2 tháng 10 năm 2020", date(2020, 10, 2), None),
        ("Sáng ngày 2/10", date(2020, 10, 2), None),
        ("Trong 2 ngày 28, 29/9", date(2020, 9, 28), date(2020, 9, 29)),
        ("Trong hai ngày 28 và 29/9", date(2020, 9, 28), date(2020, 9, 29)),
        ("Từ 21/9 đến 27/9/2020", date(2020, 9, 21), date(2020, 9, 27)),
        ("Từ ngày 28 đến 30/9", date(2020, 9, 28), date(2020, 9, 30)),
        ("Từ ngày 30/9 đến 2/10", date(2020, 9, 30), date(2020, 10, 2)),
        ("Từ ngày 28 đến hết ngày 30-9", date(2020, 9, 28), date(2020, 9, 30)),
        ("Trong 2 ngày, 28 và 29/9", date(2020, 9, 28), date(2020, 9, 29)),
        ("Trong ngày 28 và sáng 29/9", date(2020, 9, 28), date(2020, 9, 29)),
        ("Chiều 28, rạng sáng 29/9", date(2020, 9, 28), date(2020, 9, 29)),
        ("Chiều 30/9 và sáng 1/10", date(2020, 9, 30), date(2020, 10, 1)),
        ("Các ngày 28/9, 29/9 và 30/9", date(2020, 9, 28), date(2020, 9, 30)),
        ("Ngày 28&29/9", date(2020, 9, 28), date(2020, 9, 29)),
        ("Nhân dịp 20/10, sáng 2/10", date(2020, 10, 2), None),
        ("Chào mừng ngày 20/10, ngày 2/10", date(2020, 10, 2), None),
    ],
)
def test_days(facts: Read, printed: str, first: date, last: date | None) -> None:
    row = only_meeting(facts, f"{printed}, Đảng bộ huyện Thạch Khê tổ chức Đại hội đại biểu.")
    assert (row.start_date, row.end_date) == (first, last or first)


@pytest.mark.parametrize(
    ("body", "published", "day"),
    [
        pytest.param(
            "Ngày 28/12, Huyện ủy Thạch Khê tổ chức hội nghị tổng kết.",
            "04/01/2021",
            date(2020, 12, 28),
            id="the nearest such day not after publication",
        ),
        pytest.param(
            "Ngày 3/1, Huyện ủy Thạch Khê tổ chức hội nghị tổng kết năm 2020.",
            "04/01/2021",
            date(2021, 1, 3),
            id="publication before years in the text",
        ),
        pytest.param(
            "Ngày 28/12/2020, Huyện ủy Thạch Khê tổ chức hội nghị tổng kết.",
            "04/01/2021",
            date(2020, 12, 28),
            id="a year in the phrase",
        ),
        pytest.param(
            "Ngày 9/1, Huyện ủy Thạch Khê tổ chức họp mặt mừng Xuân Đinh Dậu 2017.",
            None,
            date(2017, 1, 9),
            id="the lunar year's name",
        ),
        pytest.param(
            "Ngày 1/10, UBND xã Phú Sa họp khẩn. Đến ngày 2/10/2019, nước đã rút.",
            None,
            date(2019, 10, 1),
            id="the day before a full date",
        ),
        pytest.param(
            "Ngày 9/1, Huyện ủy Thạch Khê tổ chức hội nghị triển khai nhiệm vụ năm 2018.",
            None,
            date(2018, 1, 9),
            id="the coming year's tasks",
        ),
        pytest.param(
            "Ngày 2/2, UBND huyện Thạch Khê tổ chức giao ban. Tháng 1/2019, thu ngân sách đạt 12 tỷ đồng.",
            None,
            date(2019, 2, 2),
            id="a month just past",
        ),
        pytest.param(
            "Ngày 5/4, UBND huyện Thạch Khê tổ chức hội nghị sơ kết. Quý I/2019, huyện thu 40 tỷ đồng.",
            None,
            date(2019, 4, 5),
            id="a quarter just past",
        ),
        pytest.param(
            "Ngày 12/6, Đảng bộ xã Phú Sa tổ chức Đại hội đại biểu lần thứ XX, nhiệm kỳ 2020 - 2025.",
            None,
            date(2020, 6, 12),
            id="the first year of the term that a congress opens",
        ),
        pytest.param(
            "Ngày 12/6, Đảng bộ xã Phú Sa tổ chức Đại hội đại biểu lần thứ XX, nhiệm kỳ 2020 - 2025. Năm 2019, xã thu "
            "4 tỷ đồng.",
            None,
            date(2020, 6, 12),
            id="the same, beside the results of the year before",
        ),
        pytest.param(
            "Ngày 25/12, Đảng bộ xã Phú Sa tổ chức Đại hội đại biểu lần thứ XX, nhiệm kỳ 2020 - 2025. Ngày 20/12/2019, "
            "xã có thêm chợ.",
            None,
            date(2019, 12, 25),
            id="but a day that is over is nearer",
        ),
        pytest.param(
            "Chiều 12/6, Đại hội Đảng bộ xã Phú Sa bầu Ban Chấp hành gồm 15 đồng chí. Đại hội đề ra 9 chỉ tiêu. Ông Lê "
            "Văn Thuận là Bí thư Đảng ủy xã. Đại hội Đảng bộ xã Phú Sa lần thứ XX, nhiệm kỳ 2020 - 2025 kết thúc.",
            None,
            date(2020, 6, 12),
            id="the term may stand with another mention",
        ),
        pytest.param(
            "Ngày 12/6, HĐND xã Phú Sa khóa 15, nhiệm kỳ 2016-2021 tổ chức kỳ họp thứ 9.",
            None,
            None,
            id="the term of a sitting body is no evidence",
        ),
        pytest.param(
            "Ngày 12/6, Huyện ủy Thạch Khê tổ chức hội nghị học tập Chỉ thị 35-CT/TW ngày 30/5/2019 của Bộ Chính trị.",
            None,
            None,
            id="nor a past document",
        ),
        pytest.param(
            "Ngày 12/6, Huyện ủy Thạch Khê tổ chức hội nghị. Đồng chí Lê Văn Thuận sinh ngày 3/2/1970 chủ trì.",
            None,
            None,
            id="nor a career",
        ),
        pytest.param(
            "Ngày 12/6, Huyện ủy Thạch Khê tổ chức hội nghị bàn mục tiêu đến năm 2030.", None, None, id="nor a horizon"
        ),
        pytest.param("Ngày 12/6, Huyện ủy Thạch Khê tổ chức hội nghị tổng kết.", None, None, id="no evidence"),
    ],
)
def test_a_missing_year_comes_from_evidence_in_order(
    facts: Read, body: str, published: str | None, day: date | None
) -> None:
    row = only_meeting(facts, body, published=published)
    assert (row.start_date, row.end_date) == (day, day)


def test_a_closing_tells_the_days_before_it(facts: Read) -> None:
    row = only_meeting(facts, "Sau 3 ngày làm việc, chiều 2/10, Đại hội Đảng bộ quận Hồng Giang đã bế mạc.")
    assert (row.start_date, row.end_date) == (date(2020, 9, 30), date(2020, 10, 2))


@pytest.mark.parametrize(
    ("body", "first", "last"),
    [
        pytest.param(
            "Sau hai ngày rưỡi làm việc, trưa 2/10, Đại hội Đảng bộ quận Hồng Giang đã bế mạc.",
            date(2020, 9, 30),
            date(2020, 10, 2),
            id="a half day is a day",
        ),
        pytest.param(
            "Sau gần 3 ngày làm việc, chiều 2/10, Đại hội Đảng bộ quận Hồng Giang đã bế mạc.",
            date(2020, 9, 30),
            date(2020, 10, 2),
            id="nearly so many",
        ),
        pytest.param(
            "Sau 1,5 ngày làm việc, sáng 2/10, Đại hội Đảng bộ quận Hồng Giang đã bế mạc. Dự đại hội có 200 đại biểu.",
            date(2020, 10, 1),
            date(2020, 10, 2),
            id="a fraction of a day too",
        ),
        pytest.param(
            "Ngày 2/10, HĐND huyện Thạch Khê khai mạc kỳ họp thứ 9. Kỳ họp diễn ra trong 2 ngày.",
            date(2020, 10, 2),
            date(2020, 10, 3),
            id="it takes two days",
        ),
        pytest.param(
            "Ngày 2/10, HĐND huyện Thạch Khê khai mạc kỳ họp thứ 9. Kế hoạch 12-KH/TU ngày 4/10 được tổ chức tốt.",
            date(2020, 10, 2),
            date(2020, 10, 2),
            id="the day of a paper is no meeting's",
        ),
        pytest.param(
            "Ngày 2/10, Thường trực HĐND huyện Thạch Khê tổ chức họp bàn nội dung kỳ họp thứ 9. Kỳ họp sẽ diễn ra "
            "trong 2 ngày.",
            date(2020, 10, 2),
            date(2020, 10, 2),
            id="what takes two days is the session that it prepares",
        ),
        pytest.param(
            "Sau 02 ngày làm việc, chiều 2/10, kỳ họp thứ 9 HĐND huyện Thạch Khê đã thành công tốt đẹp.",
            date(2020, 10, 1),
            date(2020, 10, 2),
            id="a number with a zero",
        ),
        pytest.param(
            "Sáng 2/10, HĐND huyện Thạch Khê khai mạc kỳ họp thứ 9. Kỳ họp sẽ kéo dài đến hết ngày 4/10.",
            date(2020, 10, 2),
            date(2020, 10, 4),
            id="until a day",
        ),
        pytest.param(
            "Sáng 2/10, HĐND huyện Thạch Khê khai mạc kỳ họp thứ 9. Kỳ họp sẽ bế mạc vào ngày 4/10.",
            date(2020, 10, 2),
            date(2020, 10, 4),
            id="it will close on a day, and that is no other meeting",
        ),
        pytest.param(
            "Sáng 2/10, HĐND huyện Thạch Khê khai mạc kỳ họp thứ 9. Các xã nộp báo cáo đến hết ngày 4/10.",
            date(2020, 10, 2),
            date(2020, 10, 2),
            id="something else until a day",
        ),
        pytest.param(
            "Sáng 2/10, HĐND huyện Thạch Khê khai mạc kỳ họp thứ 9. Kỳ họp diễn ra từ ngày 2 đến 4/10.",
            date(2020, 10, 2),
            date(2020, 10, 4),
            id="from that day on",
        ),
        pytest.param(
            "Sáng 2/10, Đảng bộ xã Phú Sa khai mạc Đại hội. Đại hội được tổ chức trong hai ngày (2 - 3/10/2020).",
            date(2020, 10, 2),
            date(2020, 10, 3),
            id="the days in brackets",
        ),
        pytest.param(
            "Sau hơn 2 ngày làm việc, sáng 4/10, Đại hội Đảng bộ xã Phú Sa bế mạc.",
            date(2020, 10, 2),
            date(2020, 10, 4),
            id="more than two days end on the third",
        ),
        pytest.param(
            "Sáng 2/10, HĐND huyện Thạch Khê khai mạc kỳ họp thứ 9. Lễ hội cam diễn ra từ ngày 12 đến 14/10.",
            date(2020, 10, 2),
            date(2020, 10, 2),
            id="other days are not its own",
        ),
        pytest.param(
            "Sáng 2/10, Huyện ủy Thạch Khê họp bàn về mưa lũ. Mưa lớn kéo dài 3 ngày.",
            date(2020, 10, 2),
            date(2020, 10, 2),
            id="nor how long something else took",
        ),
    ],
)
def test_how_long_it_takes(facts: Read, body: str, first: date, last: date) -> None:
    row = only_meeting(facts, body)
    assert (row.start_date, row.end_date) == (first, last)


@pytest.mark.parametrize(
    ("body", "first", "last"),
    [
        pytest.param(
            "Chiều 2/10, Đại hội Đảng bộ quận Hồng Giang đã bế mạc.",
            None,
            date(2020, 10, 2),
            id="of a closing the last day",
        ),
        pytest.param(
            "Phát biểu bế mạc Hội nghị Huyện ủy Thạch Khê lần thứ 12, ngày 2/10, Bí thư Huyện ủy Lê Văn Tám nhấn mạnh "
            "kỷ cương.",
            None,
            date(2020, 10, 2),
            id="or of the speech at it",
        ),
        pytest.param(
            "Sau 1 ngày làm việc, chiều 2/10, Đại hội Đảng bộ quận Hồng Giang đã bế mạc.",
            date(2020, 10, 2),
            date(2020, 10, 2),
            id="one day is both",
        ),
        pytest.param(
            "Ngày 2/10, Hội nghị Huyện ủy Thạch Khê khai mạc và bế mạc trong không khí vui.",
            date(2020, 10, 2),
            date(2020, 10, 2),
            id="opened and closed that day",
        ),
        pytest.param(
            "Sáng 2/10, HĐND huyện Thạch Khê khai mạc kỳ họp thứ 9. Dự kiến kỳ họp bế mạc vào chiều 5/10.",
            date(2020, 10, 2),
            date(2020, 10, 5),
            id="an opening that tells when it will close",
        ),
        pytest.param(
            "Sáng 2/10, HĐND huyện Thạch Khê khai mạc kỳ họp thứ 9. Hội chợ cam kết thúc chiều 5/10.",
            date(2020, 10, 2),
            date(2020, 10, 2),
            id="but not when something else ends",
        ),
        pytest.param(
            "Sáng 2/10, HĐND huyện Thạch Khê khai mạc kỳ họp thứ 9. Hội chợ cam của huyện sẽ bế mạc vào ngày 5/10.",
            date(2020, 10, 2),
            date(2020, 10, 2),
            id="nor closes",
        ),
        pytest.param(
            "Sáng 2/10, UBND huyện Thạch Khê tổ chức hội nghị tổng kết. Đợt tiêm chủng kéo dài đến ngày 20/10.",
            date(2020, 10, 2),
            date(2020, 10, 2),
            id="nor lasts",
        ),
        pytest.param(
            "Sáng 2/10, UBND huyện Thạch Khê tổ chức hội nghị tổng kết, ông Lê Văn An phát biểu bế mạc.",
            date(2020, 10, 2),
            date(2020, 10, 2),
            id="a meeting that was held that day, and closed",
        ),
        pytest.param(
            "Sáng 2/10, UBND huyện Thạch Khê tổ chức lễ bế mạc lớp tập huấn.",
            date(2020, 10, 2),
            date(2020, 10, 2),
            id="a ceremony of closing is a day's own",
        ),
    ],
)
def test_a_closing(facts: Read, body: str, first: date | None, last: date) -> None:
    row = only_meeting(facts, body)
    assert (row.start_date, row.end_date) == (first, last)


@pytest.mark.parametrize(
    "said",
    [
        pytest.param(
            "Theo thông tin tại cuộc họp của UBND xã Phú Sa sáng nay, ông Thuận đã nộp phạt. Tại cuộc họp, ngày 19/4, "
            "ông Thuận hứa tháo nhà.",
            id="of what was told there",
        ),
        pytest.param(
            "Tại cuộc họp do UBND xã Phú Sa tổ chức, công an báo tin. Theo báo cáo, sáng 19/4, ông Thuận bán bò.",
            id="of what a report tells",
        ),
        pytest.param(
            "Sáng nay, UBND xã Phú Sa họp bàn việc di dời chợ. Bà con đến dự cuộc họp Ngày 19/4, ông Thuận bán bò.",
            id="of the sentence behind a caption without a stop",
        ),
        pytest.param(
            "Sáng nay, HĐND xã Phú Sa họp. Tại kỳ họp, đại biểu nhất trí cho ông Thuận thôi làm đại biểu kể từ ngày "
            "19/4/2019.",
            id="of that from which something holds",
        ),
    ],
)
def test_a_day_of_something_else(facts: Read, said: str) -> None:
    assert only_meeting(facts, said).start_date is None


def test_the_day_may_stand_in_another_mention(facts: Read) -> None:
    body = (
        "Phát biểu tại cuộc họp về giá đất, Chủ tịch UBND tỉnh Lam Sơn nhấn mạnh kỷ cương. Dân đang chờ. "
        "Ngày 2/10, UBND tỉnh Lam Sơn tổ chức cuộc họp về giá đất."
    )
    assert only_meeting(facts, body).start_date == date(2020, 10, 2)


def test_an_anniversary_is_no_day_of_the_meeting(facts: Read) -> None:
    body = "Sáng nay, Huyện ủy Thạch Khê tổ chức lễ kỷ niệm 50 năm ngày giải phóng (24/6/1967 - 24/6/2017)."
    assert only_meeting(facts, body, published=None).start_date is None


@pytest.mark.parametrize(
    ("session", "day"),
    [
        pytest.param("kỳ họp thứ nhất", date(2021, 6, 30), id="the first of a term"),
        pytest.param("kỳ họp thứ 1", date(2021, 6, 30), id="in a figure"),
        pytest.param("kỳ họp đầu tiên", date(2021, 6, 30), id="in words"),
        pytest.param("kỳ họp tổng kết nhiệm kỳ", date(2026, 6, 30), id="the last"),
        pytest.param("kỳ họp thứ 19 - kỳ họp cuối cùng", date(2026, 6, 30), id="the last, with its number"),
        pytest.param("kỳ họp thứ 11", None, id="any other says nothing of the year"),
        pytest.param("kỳ họp thứ mười", None, id="nor does a number that begins alike"),
    ],
)
def test_the_year_of_a_session_that_opens_or_closes_a_term(facts: Read, session: str, day: date | None) -> None:
    text = f"Ngày 30/6, HĐND huyện Thạch Khê khóa XX, nhiệm kỳ 2021-2026 tổ chức {session}."
    assert only_meeting(facts, text, published="").start_date == day


def test_the_first_session_of_a_new_unit_is_not_that_of_a_term(facts: Read) -> None:
    said = "Sáng 30/6, HĐND xã Phú Sa tổ chức kỳ họp thứ nhất. Kỳ họp bầu Chủ tịch HĐND xã nhiệm kỳ 2021-2026. "
    assert only_meeting(facts, said, published="").start_date == date(2021, 6, 30)
    for more in (
        "Xã vừa sáp nhập từ 2 xã.",
        "Chính quyền địa phương hai cấp bắt đầu.",
        "HĐND xã khóa I có 20 đại biểu.",
    ):
        assert only_meeting(facts, said + more, published="").start_date is None


def test_the_term_of_a_congress_that_only_the_headline_names(facts: Read) -> None:
    text = "Ngày 12/6, Đảng bộ xã Phú Sa tổ chức Đại hội đại biểu."
    row = only_meeting(facts, text, published="", title="Đại hội Đảng bộ xã Phú Sa, nhiệm kỳ 2020 - 2025")
    assert row.start_date == date(2020, 6, 12)


@pytest.mark.parametrize(
    ("said", "last"),
    [
        ("Hội nghị diễn ra trong 2 ngày.", date(2020, 10, 3)),
        ("Các xã đã tổ chức 2 ngày Chủ nhật xanh.", date(2020, 10, 2)),
    ],
)
def test_days_that_were_held_are_not_those_of_the_meeting(facts: Read, said: str, last: date) -> None:
    meeting = only_meeting(facts, f"Ngày 2/10/2020, UBND huyện Thạch Khê tổ chức hội nghị sơ kết. {said}")
    assert (meeting.start_date, meeting.end_date) == (date(2020, 10, 2), last)
