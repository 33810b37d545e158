"""Articles with several meetings, receptions and occasions: which of them are rows of their own, and which are not."""

from collections.abc import Callable

import pytest

from pipelines.extract.model import Facts

Read = Callable[..., Facts]
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
