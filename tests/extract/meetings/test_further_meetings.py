"""Articles with several meetings, receptions and occasions: which of them are rows of their own, and which are not."""

from collections.abc import Callable
from datetime import date

import pytest

from pipelines.extract.model import Facts

Read = Callable[..., Facts]
SECOND = date(2020, 10, 2)
BRIEFING = "Sáng 2/10, Chủ tịch UBND tỉnh Lam Sơn chủ trì buổi họp báo về mùa khô."


def _told(found: Facts) -> list[tuple[str, str | None]]:
    return [(row.meeting_type.value, row.body) for row in found.meetings]


@pytest.mark.parametrize(
    ("body", "told"),
    [
        pytest.param(
            f"{BRIEFING} Cử tri “hỏi khó” Chiều 2/10, Đoàn ĐBQH tỉnh Lam Sơn đã có buổi tiếp xúc cử tri.",
            [("press_briefing", "UBND tỉnh Lam Sơn"), ("voter_meeting", "Đoàn ĐBQH tỉnh Lam Sơn")],
            id="later that day, behind a heading that runs on",
        ),
        pytest.param(
            "Ngày 2/10, Sở Y tế tỉnh Lam Sơn tổ chức giao ban. * Tối 2/10, Tỉnh đoàn Lam Sơn tổ chức Lễ trao giải.",
            [("working_session", "Sở Y tế tỉnh Lam Sơn"), ("ceremony", "Tỉnh đoàn Lam Sơn")],
            id="an item with a star",
        ),
        pytest.param(
            "Sáng 2/10, Tỉnh ủy Lam Sơn làm việc với xã Phú Sa. Trước đó, chiều 1/10, Thường trực HĐND tỉnh Lam Sơn "
            "đã tổ chức hội nghị về mùa khô.",
            [("working_session", "Tỉnh ủy Lam Sơn"), ("conference", "Thường trực HĐND tỉnh Lam Sơn")],
            id="the day before, told with who held it",
        ),
        pytest.param(
            "Sáng 2/10, Tỉnh ủy Lam Sơn làm việc với xã Phú Sa. Trước đó, ngày 2/7, Thường trực HĐND tỉnh Lam Sơn "
            "đã tổ chức hội nghị về mùa khô.",
            [("working_session", "Tỉnh ủy Lam Sơn")],
            id="long before",
        ),
        pytest.param(
            "Sáng 2/10, Tỉnh ủy Lam Sơn làm việc với xã Phú Sa. Trước đó ngày 1/10, trong hội nghị về mùa khô, dân "
            "đã kêu thiếu nước.",
            [("working_session", "Tỉnh ủy Lam Sơn")],
            id="only where something was said",
        ),
        pytest.param(
            "Ngày 2/10, Sở Y tế tỉnh Lam Sơn tổ chức giao ban. Thu trong ngày 2/10, lễ hội cam đón nhiều khách.",
            [("working_session", "Sở Y tế tỉnh Lam Sơn")],
            id="no item, and nobody holds it",
        ),
    ],
)
def test_second_meetings(facts: Read, body: str, told: list[tuple[str, str | None]]) -> None:
    assert _told(facts(body)) == told


@pytest.mark.parametrize(
    ("body", "told"),
    [
        pytest.param(
            "Chiều 2/10, Chủ tịch UBND tỉnh Lam Sơn Lê Văn Tám tiếp Đại sứ Nhật Bản Tanaka Ichiro.",
            [("other", "UBND tỉnh Lam Sơn")],
            id="an ambassador",
        ),
        pytest.param(
            "Chiều 2/10, đồng chí Lê Văn Tám, Bí thư Tỉnh ủy Lam Sơn tiếp ông Kim Nam Su.",
            [("other", "Tỉnh ủy Lam Sơn")],
            id="behind the office",
        ),
        pytest.param(
            "Ngày 2/10, Chủ tịch nước Lê Văn Tám tiếp đoàn cựu chiến binh.", [("other", "Chủ tịch nước")], id="the head"
        ),
        pytest.param("Chiều 2/10, ông Lê Văn Tám trực tiếp ông Kim Nam Su đưa về nhà.", [], id="another verb"),
        pytest.param("Chiều 2/10, UBND xã Phú Sa đón tiếp đoàn khách.", [], id="a welcome"),
        pytest.param("Xe cứ nối tiếp đoàn người ngày 2/10.", [], id="one behind the other"),
        pytest.param(
            "Chào mừng chuyến thăm và làm việc tại tỉnh Lam Sơn của ông Kim, Chủ tịch UBND tỉnh chúc sức khỏe.",
            [],
            id="a tour is no meeting",
        ),
    ],
)
def test_receptions(facts: Read, body: str, told: list[tuple[str, str | None]]) -> None:
    assert _told(facts(body)) == told


@pytest.mark.parametrize(
    ("body", "told"),
    [
        ("Tối 2/10, UBND tỉnh Lam Sơn tổ chức kỷ niệm 70 năm thành lập tỉnh.", [("ceremony", "UBND tỉnh Lam Sơn")]),
        ("Sáng 2/10, Huyện đoàn Thạch Khê tổ chức hội thi tuyên truyền.", [("other", "Huyện đoàn Thạch Khê")]),
        ("Tối 2/10, Tỉnh đoàn Lam Sơn tổ chức Chương trình giao lưu.", [("other", "Tỉnh đoàn Lam Sơn")]),
        ("Nhân kỷ niệm 70 năm thành lập, ngày 2/10 tỉnh Lam Sơn trồng rừng.", []),
        ("Ngày 2/10, chương trình giao lưu trên sóng có nhiều khách xem.", []),
    ],
)
def test_occasions_count_where_somebody_holds_them(facts: Read, body: str, told: list[tuple[str, str | None]]) -> None:
    assert _told(facts(body)) == told


@pytest.mark.parametrize(
    ("body", "told"),
    [
        (
            "Chiều 2/10, HĐND tỉnh Lam Sơn đã biểu quyết thông qua Nghị quyết về giá nước.",
            [("council_session", "HĐND tỉnh Lam Sơn")],
        ),
        (
            "Ngày 2/10, Hội đồng nhân dân huyện Thạch Khê thống nhất bầu ông Lê Văn Tám giữ chức Chủ tịch UBND huyện.",
            [("council_session", "Hội đồng nhân dân huyện Thạch Khê")],
        ),
        ("Nghị quyết HĐND tỉnh Lam Sơn đã thông qua cho phép xã thu phí.", []),
        ("Ngày 2/10, HĐND tỉnh Lam Sơn công khai số điện thoại, cử tri bầu cho thôn văn hóa.", []),
    ],
)
def test_a_council_that_resolves_something_sits(facts: Read, body: str, told: list[tuple[str, str | None]]) -> None:
    assert _told(facts(body)) == told


def test_an_article_can_report_several_meetings(facts: Read) -> None:
    body = (
        "Trong các ngày từ 21/9 đến 25/9, các chi bộ Nội vụ, Tài chính, Tư pháp và Thanh tra trực thuộc Đảng bộ cơ "
        "quan UBND quận Hồng Giang đã tổ chức đại hội nhiệm kỳ 2020 - 2022."
    )
    rows = facts(body).meetings
    assert {(row.meeting_type.value, row.start_date, row.end_date) for row in rows} == {
        ("congress", date(2020, 9, 21), date(2020, 9, 25))
    }
    assert {row.jurisdiction for row in rows} == {"quận Hồng Giang"}  # of the body above them
    assert [row.body for row in rows] == ["Chi bộ Nội vụ", "Chi bộ Tài chính", "Chi bộ Tư pháp", "Chi bộ Thanh tra"]


@pytest.mark.parametrize(
    ("said", "bodies"),
    [
        pytest.param(
            "Cũng trong ngày 2/10, UBND tỉnh Lam Sơn tổ chức Hội nghị xúc tiến đầu tư.",
            ["Huyện ủy Thạch Khê", "UBND tỉnh Lam Sơn"],
            id="another of its kind on the same day",
        ),
        pytest.param(
            "Chiều cùng ngày, Đoàn giám sát của Bộ Chính trị làm việc với Đảng ủy xã Phú Sa.",
            ["Huyện ủy Thạch Khê", "Đoàn giám sát của Bộ Chính trị"],
            id="the afternoon of that day",
        ),
        pytest.param(
            "* Chiều cùng ngày, Huyện ủy Thạch Khê tổ chức hội nghị báo cáo viên.",
            ["Huyện ủy Thạch Khê", "Huyện ủy Thạch Khê"],
            id="behind the mark of a new item",
        ),
        pytest.param(
            "Chiều 2/10, Huyện ủy Thạch Khê tổ chức hội nghị, tiếp tục chương trình.",
            ["Huyện ủy Thạch Khê"],
            id="what goes on in the afternoon",
        ),
        pytest.param(
            "Cùng ngày, hội nghị cũng thông qua 3 nghị quyết.", ["Huyện ủy Thạch Khê"], id="the one itself goes on"
        ),
        pytest.param(
            "Phát biểu tại hội nghị cùng ngày, Bí thư Huyện ủy khen các xã.",
            ["Huyện ủy Thạch Khê"],
            id="the one itself",
        ),
    ],
)
def test_a_further_meeting_of_the_day(facts: Read, said: str, bodies: list[str]) -> None:
    rows = facts(f"Sáng 2/10, Huyện ủy Thạch Khê tổ chức Hội nghị tổng kết. {said}").meetings
    assert [(row.body, row.start_date) for row in rows] == [(body, SECOND) for body in bodies]


def test_items_of_a_round_up(facts: Read) -> None:
    body = (
        "* Ngày 2/10, Huyện ủy Thạch Khê tổ chức hội nghị triển khai nhiệm vụ.\n"
        "* Chiều 3/10, UBND tỉnh Lam Sơn họp khẩn. Chủ tịch UBND tỉnh Lê Văn Tám chủ trì cuộc họp.\n"
        "* Ngày 5/10, UBND xã Phú Sa phát 300 cây giống."
    )
    assert [(row.body, row.start_date and row.start_date.day) for row in facts(body).meetings] == [
        ("Huyện ủy Thạch Khê", 2),
        ("UBND tỉnh Lam Sơn", 3),
    ]


def test_two_occasions_of_one_day(facts: Read) -> None:
    body = (
        "Tối 2/10, UBND tỉnh Lam Sơn tổ chức Lễ khai mạc năm du lịch. Dân vui.\n"
        "Sáng 2/10, phát biểu tại Hội thảo xúc tiến đầu tư, Chủ tịch UBND tỉnh Lam Sơn Lê Văn Tám mời gọi đầu tư."
    )
    assert [row.meeting_type.value for row in facts(body).meetings] == ["ceremony", "other"]


def test_bodies_of_a_list_with_what_is_told_of_each_alone(facts: Read) -> None:
    body = (
        "Trong các ngày 1 - 3/10, các Đảng bộ xã Phú Sa, Phú Lộc và Bến Đá (huyện Thạch Khê) tổ chức đại hội.\n"
        "Đại hội Đảng bộ xã Phú Sa lần thứ XX diễn ra ngày 1/10. Đại hội Đảng bộ xã Phú Lộc lần thứ XIX diễn ra "
        "ngày 3/10."
    )
    rows = facts(body).meetings
    days = [(row.start_date and row.start_date.day, row.end_date and row.end_date.day) for row in rows]
    assert [(row.jurisdiction, row.ordinal) for row in rows] == [
        ("xã Phú Sa", 20),
        ("xã Phú Lộc", 19),
        ("xã Bến Đá", None),
    ]
    assert days == [(1, 1), (3, 3), (1, 3)]


def test_a_body_meets_twice_a_day(facts: Read) -> None:
    body = "Sáng 2/10, UBND tỉnh Lam Sơn làm việc với xã Phú Sa. Chiều 2/10, UBND tỉnh Lam Sơn làm việc với xã Phú Lộc."
    assert [row.met_with for row in facts(body).meetings] == ["xã Phú Sa", "xã Phú Lộc"]


@pytest.mark.parametrize(
    ("further", "numbers"),
    [
        pytest.param(
            "Tiếp đó, Bí thư Huyện ủy chủ trì hội nghị Ban Chấp hành Đảng bộ huyện lần thứ 36.", [74, 36], id="another"
        ),
        pytest.param("Tiếp đó, Bí thư Huyện ủy chủ trì hội nghị lần thứ 74.", [74], id="the same, told on"),
        pytest.param(
            "Tiếp đó, các đại biểu học tập Nghị quyết hội nghị Trung ương lần thứ 9.", [74], id="one that is only named"
        ),
    ],
)
def test_a_meeting_with_another_number_is_another(facts: Read, further: str, numbers: list[int]) -> None:
    first = "Chiều 2/10, Ban Thường vụ Huyện ủy Thạch Khê tổ chức hội nghị lần thứ 74, bàn về nhà ở."
    rows = facts(f"{first} Các đồng chí đã thảo luận. {further}").meetings
    assert [(row.ordinal, row.start_date) for row in rows] == [(number, SECOND) for number in numbers]


@pytest.mark.parametrize(
    ("title", "body", "told"),
    [
        pytest.param(
            "Đại hội Đảng bộ huyện Thạch Khê",
            "Chiều 2/10, Đại hội Đảng bộ huyện Thạch Khê bế mạc. Tại hội nghị lần thứ nhất, Ban Chấp hành Đảng bộ "
            "huyện khóa mới đã bầu 11 đồng chí vào Ban Thường vụ.",
            [("congress", "Đảng bộ huyện Thạch Khê")],
            id="the first session of the committee that a congress elected is a part of it",
        ),
        pytest.param(
            "Huyện Thạch Khê: Hội nghị Ban Chấp hành",
            "Chiều 2/10, Ban Chấp hành Đảng bộ huyện Thạch Khê tổ chức hội nghị lần thứ nhất để bầu Ban Thường vụ.",
            [("conference", "Ban Chấp hành Đảng bộ huyện Thạch Khê")],
            id="on a day of its own it is the news",
        ),
        pytest.param(
            "Huyện Thạch Khê hoàn thành đại hội chi bộ",
            "100% chi bộ trực thuộc đã tổ chức đại hội. Có 5 chi bộ bầu trực tiếp bí thư tại đại hội.",
            [],
            id="all have met: none of these congresses is told",
        ),
        pytest.param(
            "Chi bộ thôn Phú Lâm hoàn thành chương trình đại hội",
            "Sáng 2/10, Chi bộ thôn Phú Lâm tổ chức đại hội. 25 đảng viên tham dự.",
            [("congress", "Chi bộ thôn Phú Lâm")],
            id="one has ended its congress",
        ),
        pytest.param(
            "Đại hội Đảng bộ xã Phú Sa",
            "Dự và chỉ đạo đại hội có đồng chí Lê Văn An, Bí thư Huyện ủy.",
            [("congress", "Đảng bộ xã Phú Sa")],
            id="who came and directed it",
        ),
    ],
)
def test_what_a_headline_s_congress_leaves_room_for(
    facts: Read, title: str, body: str, told: list[tuple[str, str | None]]
) -> None:
    assert _told(facts(body, title=title)) == told


def test_counts_of_what_was_opened_are_no_ceremony(facts: Read) -> None:
    body = "Quý III/2020, UBND xã Phú Sa đã tổ chức khánh thành 3 nhà văn hóa thôn, tổ chức khởi công 5 tuyến đường."
    assert _told(facts(body)) == []


def test_the_next_of_the_plan_is_not_of_this_day(facts: Read) -> None:
    held = "Ngày 2/10, Ban Chấp hành Đảng bộ huyện Thạch Khê tổ chức Hội nghị lần thứ 20."
    found = facts(f"{held} Tiếp theo chương trình, tuần tới Ban Chấp hành tổ chức Hội nghị lần thứ 21.")
    assert [(row.ordinal, row.start_date) for row in found.meetings] == [(20, SECOND)]
