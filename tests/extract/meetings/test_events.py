"""Which meetings an article reports as its news, by their head noun and day; and which it only speaks of."""

from collections.abc import Callable
from datetime import date

import pytest

from pipelines.extract.model import Facts
from tests.extract.observed import only_meeting

Read = Callable[..., Facts]
SECOND = date(2020, 10, 2)


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        ("Ngày 2/10, Đảng bộ xã Phú Sa tổ chức Đại hội đại biểu lần thứ XX.", "congress"),
        ("Sáng 2/10, Chi bộ Văn phòng tiến hành Đại hội đảng viên.", "congress"),
        ("Ngày 2/10, Hội Nông dân huyện Thạch Khê khai mạc Đại hội lần thứ VIII.", "congress"),
        ("Sáng 2/10, Huyện ủy Thạch Khê tổ chức Hội nghị sơ kết công tác quý III.", "conference"),
        ("Ngày 2/10, UBND tỉnh Lam Sơn tổ chức hội nghị trực tuyến về phòng, chống thiên tai.", "conference"),
        ("Sáng 2/10, Huyện ủy Thạch Khê tổ chức tổng kết 5 năm thực hiện Nghị quyết 18.", "conference"),
        ("Sáng 2/10, Chủ tịch UBND tỉnh Lam Sơn chủ trì buổi sơ kết công tác trồng rừng.", "conference"),
        ("Sáng 2/10, UBND quận Hồng Giang tổ chức Hội nghị giao ban công tác tháng 9.", "conference"),
        ("Ngày 2/10, HĐND tỉnh Lam Sơn khai mạc kỳ họp thứ 17.", "council_session"),
        ("Sáng 2/10, HĐND huyện Thạch Khê tổ chức kì họp chuyên đề lần thứ tám.", "council_session"),
        ("Sáng 2/10, HĐND tỉnh Lam Sơn đã họp bất thường. Kỳ họp bầu Phó Chủ tịch UBND tỉnh.", "council_session"),
        ("Sáng 2/10, Thường trực HĐND tỉnh Lam Sơn đã họp, chuẩn bị kỳ họp thứ 9.", "working_session"),
        ("Sáng 2/10, Quốc hội khai mạc kỳ họp thứ 10 tại Nhà Quốc hội.", "council_session"),
        ("Chiều 2/10, Tỉnh ủy Lam Sơn có buổi làm việc với Ban Thường vụ Huyện ủy Thạch Khê.", "working_session"),
        ("Sáng 2/10, UBND tỉnh Lam Sơn tổ chức cuộc họp về tiến độ đường vành đai.", "working_session"),
        ("Ngày 2/10, UBND thành phố Hải Lam tổ chức phiên họp thường kỳ tháng 9.", "working_session"),
        ("Chiều 2/10, Thường trực Huyện ủy Thạch Khê họp bàn về công tác cán bộ.", "working_session"),
        ("Sáng 2/10, Thường trực HĐND tỉnh Lam Sơn tổ chức giao ban quý III.", "working_session"),
        ("Sáng 2/10, Đoàn ĐBQH tỉnh Lam Sơn tổ chức buổi thảo luận về dự án luật.", "working_session"),
        ("Sáng 2/10, đại biểu HĐND quận Hồng Giang tiếp xúc cử tri phường Tân Giang.", "voter_meeting"),
        ("Ngày 2/10, Tổ đại biểu HĐND tỉnh Lam Sơn có buổi tiếp xúc cử tri xã Phú Sa.", "voter_meeting"),
        ("Sáng 2/10, tại lễ khai mạc Đại hội Đảng bộ xã Phú Sa, Bí thư Huyện ủy trao cờ.", "congress"),
        ("Chiều 2/10, UBND tỉnh Lam Sơn tổ chức họp báo quý III.", "press_briefing"),
        ("Chiều 2/10, UBND tỉnh Lam Sơn tổ chức hội nghị thông tin báo chí.", "conference"),
        ("Ngày 2/10, Sở Tài chính tỉnh Lam Sơn tổ chức cuộc họp báo về giá đất.", "press_briefing"),
        ("Sáng 2/10, UBND huyện Thạch Khê tổ chức Lễ khởi công cầu Bến Đá.", "ceremony"),
        ("Ngày 2/10, Liên đoàn Lao động tỉnh Lam Sơn tổ chức lễ phát động thi đua.", "ceremony"),
        ("Ngày 2/10, Bộ Chỉ huy Quân sự tỉnh Lam Sơn tổ chức phát động phong trào thi đua.", "ceremony"),
        (
            "Sáng 2/10, Thường trực HĐND tỉnh Lam Sơn tổ chức phiên họp để dự kiến chương trình cho kỳ họp thứ nhất.",
            "working_session",
        ),
        ("Sáng 2/10, Tỉnh đoàn Lam Sơn tổ chức lễ kết nạp đoàn viên.", "ceremony"),
        ("Ngày 2/10, Thường trực HĐND tỉnh Lam Sơn chủ trì họp báo về Kỳ họp thứ 8, HĐND tỉnh.", "press_briefing"),
        ("Ngày 2/10, làm việc với tinh thần đoàn kết, Đảng bộ xã Phú Sa đã tổ chức Đại hội.", "congress"),
        ("Tối 2/10, UBND tỉnh Lam Sơn tổ chức khai mạc Lễ hội Hoa Ban.", "ceremony"),
        ("Chiều 2/10, đại biểu HĐND tỉnh Lam Sơn tiếp xúc với hơn 160 cử tri xã Phú Sa.", "voter_meeting"),
        ("Sáng 2/10, Quốc hội thảo luận dự án Luật Quy hoạch.", "working_session"),
        ("Chiều 2/10, Chủ tịch UBND tỉnh Lam Sơn có buổi gặp gỡ với thanh niên tiêu biểu.", "other"),
        ("Chiều 2/10, Đoàn đại biểu Quốc hội tỉnh Lam Sơn gặp gỡ, tiếp xúc với cử tri huyện Phú Lâm.", "voter_meeting"),
        ("Chiều 2/10, Đoàn đại biểu Quốc hội tỉnh Lam Sơn gặp gỡ tiếp xúc cử tri huyện Phú Lâm.", "voter_meeting"),
        ("Sáng 2/10, Quận ủy Hồng Giang tổ chức họp mặt cán bộ hưu trí.", "other"),
        ("Chiều 2/10, UBND huyện Thạch Khê tổ chức gặp mặt doanh nghiệp tiêu biểu.", "other"),
        ("Sáng 2/10, Đoàn công tác của Bộ Nội vụ công bố quyết định thanh tra tại tỉnh Lam Sơn.", "other"),
        ("Chiều 2/10, Bí thư Tỉnh ủy Lam Sơn Lê Văn Thuận đã tiếp đoàn Quân khu.", "other"),
        ("Ngày 2/10, Thường trực Huyện ủy Thạch Khê tiếp công dân.", "other"),
        ("Sáng 2/10, Chủ tịch UBND tỉnh Lam Sơn đã trao tám giấy chứng nhận đầu tư.", "ceremony"),
        ("Chiều 2/10, phát biểu trước HĐND tỉnh Lam Sơn, Giám đốc Sở Y tế nhận khuyết điểm.", "council_session"),
        ("Ngày 2/10, Hội Cựu chiến binh quận Hồng Giang tổ chức tọa đàm về truyền thống.", "other"),
    ],
)  # fmt: skip
def test_the_first_head_noun_decides_the_type(facts: Read, body: str, kind: str) -> None:
    assert [(row.meeting_type.value, row.start_date, row.end_date) for row in facts(body).meetings] == [
        (kind, SECOND, SECOND)
    ]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("Góp ý tại hội trường sáng 2/10, đại biểu Quốc hội Lê Thị Mơ (Cà Mau) nêu ý kiến.", id="its hall"),
        pytest.param(
            "Thảo luận về Luật Quy hoạch tại Quốc hội ngày 2/10, đại biểu Lê Thị Mơ nêu ý kiến.", id="its name"
        ),
        pytest.param("Trả lời chất vấn tại Quốc hội sáng 2/10, Bộ trưởng Bộ Y tế Lê Thị Mơ cho biết.", id="a minister"),
    ],
)
def test_a_debate_told_by_its_place_and_day(facts: Read, body: str) -> None:
    meeting = only_meeting(facts, body)
    assert (meeting.meeting_type, meeting.body, meeting.start_date) == (
        "working_session",
        "Quốc hội",
        SECOND,
    )


def test_talk_beside_the_hall_is_no_debate(facts: Read) -> None:
    assert facts("Bên hành lang Quốc hội sáng 2/10, gặp phóng viên, đại biểu Lê Thị Mơ nêu ý kiến.").meetings == []


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("Sáng 2/10, tại thị trấn Khe Sậy, Hội nghị do Huyện ủy Thạch Khê tổ chức.", id="do X tổ chức"),
        pytest.param("Kỳ họp thứ 17 của HĐND tỉnh Lam Sơn đã khai mạc sáng 2/10.", id="the noun comes first"),
        pytest.param(
            "Sáng 2/10, tại Nhà văn hóa huyện Thạch Khê đông kín người. Hội nghị tổng kết do Huyện ủy tổ chức.",
            id="the day stands in the opening",
        ),
        pytest.param("Ngày 2/10, HĐND tỉnh Lam Sơn khai mạc kỳ họp thường lệ giữa năm.", id="a session's kind"),
        pytest.param("Ngày 2/10, Chi bộ Khu phố 3 họp thường kỳ tháng 10.", id="a name's number is no count"),
        pytest.param("Phát biểu tại Hội nghị của Huyện ủy Thạch Khê ngày 2/10, Bí thư Huyện ủy nêu rõ.", id="inside"),
        pytest.param(
            "Sáng 2/10, trong chương trình Hội nghị lần thứ 9, Huyện ủy Thạch Khê trao Huy hiệu Đảng.", id="within it"
        ),
        pytest.param(
            "Tiếp tục chương trình kỳ họp thứ 5, sáng 2/10, HĐND tỉnh Lam Sơn chất vấn các giám đốc sở.",
            id="its programme goes on",
        ),
        pytest.param(
            "Sáng 2/10, ngày làm việc thứ 2 kỳ họp thứ 4, HĐND tỉnh Lam Sơn tiến hành chất vấn.", id="its second day"
        ),
        pytest.param(
            "Chiều 2/10, Đại hội Đảng bộ xã Phú Sa lần thứ XXII, nhiệm kỳ 2015-2020, tiếp tục ngày họp thứ hai.",
            id="its second day, behind its number and term",
        ),
        pytest.param("Ngày 2/10, Đảng bộ xã Phú Sa tổ chức Đại hội đại biểu.", id="the day is no fraction of bodies"),
        pytest.param("Sáng 2/10, Hội Nông dân huyện Thạch Khê tổng kết công tác Hội năm 2019.", id="reviews its work"),
        pytest.param("Ngày 2 – 10, UBND tỉnh Lam Sơn họp phiên thường kỳ tháng 9.", id="a day that is loosely set"),
    ],
)
def test_ways_to_report_a_meeting(facts: Read, body: str) -> None:
    assert [row.start_date for row in facts(body).meetings] == [SECOND]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param(
            "Thực hiện Nghị quyết Đại hội Đảng bộ huyện Thạch Khê lần thứ XII, các xã đã trồng 320 ha cam.",
            id="the past congress that passed a resolution",
        ),
        pytest.param(
            "Các phường thi đua lập thành tích chào mừng Đại hội Đảng bộ quận Hồng Giang.",
            id="a congress to be greeted",
        ),
        pytest.param(
            "Đến ngày 2/10, 12/12 chi bộ trực thuộc Đảng ủy xã Phú Sa đã tổ chức thành công Đại hội chi bộ.",
            id="all have met",
        ),
        pytest.param(
            "Từ ngày 2/10 đến 8/10, 19 xã, phường đã tổ chức thành công kỳ họp thứ nhất HĐND xã.",
            id="many councils, told as one",
        ),
        pytest.param(
            "Đại hội Hội Nông dân huyện Gò Tây lần thứ XIV (nhiệm kỳ 2018 - 2023) sẽ chính thức khai mạc sáng 2/10.",
            id="one that will open, behind its number and term",
        ),
        pytest.param(
            "Ngày 2/10, các chi đoàn trực thuộc Đoàn xã Phú Sa đã đồng loạt tổ chức hội nghị.", id="those below a body"
        ),
        pytest.param("Đến 2/10, báo cáo của UBND xã Phú Sa tổng kết công tác trồng rừng.", id="a report that reviews"),
        pytest.param(
            "Đến ngày 2/10, 100% chi đoàn của huyện Thạch Khê đã hoàn thành Đại hội.", id="a hundred in a hundred"
        ),
        pytest.param("Công tác chuẩn bị Đại hội Đảng bộ tỉnh Lam Sơn cơ bản hoàn tất.", id="preparation"),
        pytest.param("Hằng tháng, chi bộ thôn Bến Đá họp giao ban vào ngày 5.", id="the regular habit"),
        pytest.param("Định kỳ hằng quý, UBND xã Phú Sa tổ chức hội nghị đối thoại với dân.", id="a habit with a verb"),
        pytest.param("Ngày 20/10 tới, HĐND tỉnh Lam Sơn sẽ khai mạc kỳ họp thứ 17.", id="only announced"),
        pytest.param("UBND tỉnh Lam Sơn dự kiến tổ chức hội nghị xúc tiến vào ngày 25/10.", id="planned"),
        pytest.param("Năm 2020, huyện Thạch Khê đã tổ chức 12 hội nghị tập huấn cho nông dân.", id="a count"),
        pytest.param("Thu ngân sách huyện Thạch Khê 9 tháng đạt 320 tỷ đồng.", id="a result"),
        pytest.param("UBND tỉnh Lam Sơn ban hành kế hoạch trồng rừng năm 2021.", id="a plan"),
        pytest.param("Ngày 2/10, Công ty Thép Cảng Đông họp Đại hội đồng cổ đông.", id="shareholders"),
        pytest.param("Một người đăng lên diễn đàn về ô tô hình ảnh của UBND huyện ngày 2/10.", id="a forum on the net"),
        pytest.param("Chiều 2/10, tỉnh Lam Sơn đón đoàn khách Lào đang thăm và làm việc tại Việt Nam.", id="guests"),
        pytest.param("Tại buổi làm việc với Sở Y tế cuối năm ngoái, Bí thư Tỉnh ủy Lam Sơn đã nhắc.", id="last year's"),
        pytest.param("Kỳ họp thứ 17 của HĐND tỉnh Lam Sơn sẽ diễn ra từ 20/10.", id="announced behind the noun"),
        pytest.param(
            "HĐND TP.HCM sắp họp\nTừ ngày 7 đến 9/12, HĐND TP.HCM sẽ tổ chức kỳ họp thứ 4. Phiên chất vấn Chủ tịch "
            "UBND TP.HCM Lê Văn Nam dự kiến sẽ diễn ra chiều 8/12.",
            id="announced with day, number and headline",
        ),
        pytest.param(
            "Chiều nay, tại phiên họp của Thường trực HĐND tỉnh Lam Sơn, sẽ có nội dung nhân sự.", id="to come"
        ),
        pytest.param(
            "Xã Phú Sa giao đất sai. Cán bộ chưa thấu tình đạt lý Trước đó, tại cuộc họp báo, UBND huyện nói khác.",
            id="earlier, behind a heading without a full stop",
        ),
        pytest.param("Ngày 2/10, Bí thư Tỉnh ủy Lam Sơn yêu cầu Sở Y tế gấp rút họp các bệnh viện.", id="asked for"),
        pytest.param("Ngày 2/10, giám đốc các sở phải dự họp đúng thành phần, UBND tỉnh Lam Sơn nhắc.", id="a duty"),
        pytest.param("Ngày 2/10, phóng viên làm việc với UBND xã Phú Sa về bãi rác.", id="a journalist's interview"),
        pytest.param("Sáng 2/10, Giám đốc Sở Y tế tỉnh Lam Sơn vẫn đến làm việc tại sở như thường lệ.", id="as ever"),
        pytest.param("Ông Thuận được UBND huyện Thạch Khê trao bằng khen.", id="a deed without a day"),
        pytest.param("Ngày lễ 2/9, bà con xã Phú Sa dự lễ hội đua thuyền.", id="a holiday and a fair"),
        pytest.param("Nhà văn hóa là nơi hội họp của bà con thôn Bến Đá.", id="another word"),
        pytest.param("Trung tâm hội nghị tỉnh Lam Sơn được sửa chữa từ ngày 2/10.", id="a house"),
        pytest.param(
            "Sáng 2/10, Chủ tịch UBND tỉnh Lam Sơn lên đường thăm Lào và tham dự Hội nghị hợp tác biên giới.",
            id="they set out for it",
        ),
        pytest.param(
            "Phóng viên đã hỏi ông Thuận về cột mốc mà Bí thư Huyện ủy Thạch Khê nêu ra trong cuộc họp ngày 2/10.",
            id="where something was said, in a relative clause",
        ),
        pytest.param(
            "Thời gian qua, sau khi nghe phản ánh, UBND huyện Thạch Khê đã tiến hành họp bàn giữa các bên.",
            id="of late, on no day",
        ),
        pytest.param("UBND tỉnh Lam Sơn xin ý kiến HĐND tỉnh tại kỳ họp sắp tới về giá đất.", id="the next one"),
        pytest.param(
            "Văn phòng UBND tỉnh vừa có thông báo kết luận của Chủ tịch UBND tỉnh Lam Sơn tại cuộc họp về đất đai.",
            id="its result is given notice of",
        ),
        pytest.param("Ngày 2/10, UBND xã Phú Sa họp như thường lệ.", id="as ever"),
        pytest.param(
            "Chiều 2/10, UBND huyện Thạch Khê có giấy mời chính thức tới từng hộ được tham dự hội nghị về đất đai.",
            id="people are invited to it",
        ),
        pytest.param(
            "Ngày 2/10, hợp tác xã có công văn của Văn phòng Tỉnh ủy về kết luận của ông Thuận tại buổi làm việc.",
            id="a letter tells its result",
        ),
        pytest.param(
            "Chỉnh trang chợ là một trong 9 việc đề ra tại Đại hội Đảng bộ huyện Thạch Khê lần thứ X.",
            id="the congress that set tasks",
        ),
        pytest.param(
            "Chiều 2/10, ông Thuận cho biết đoàn kiểm tra của Tỉnh ủy Lam Sơn đang làm việc tại xã Phú Sa.",
            id="inspectors that are still at work",
        ),
        pytest.param("Đầu tháng 10, Sở Y tế đã tham mưu UBND tỉnh Lam Sơn tổ chức hội nghị.", id="advised"),
        pytest.param("Ngày 2/10, Chủ tịch UBND tỉnh Lam Sơn đi kiểm tra đê điều.", id="a tour is no meeting"),
        pytest.param("Phiên trù bị Đại hội Đảng bộ xã Phú Sa diễn ra chiều 2/10.", id="the day before the congress"),
        pytest.param(
            "UBND tỉnh Lam Sơn bổ nhiệm ông Thuận làm Giám đốc Sở Y tế. Ông Thuận quê ở Phú Sa. Ông là bác sĩ. "
            "Ông có hai con. Ông từng dạy học. Tại Hội nghị lần thứ 9 Tỉnh ủy Lam Sơn họp ngày 2/10 vừa qua, ông được "
            "bầu vào Ban Thường vụ.",
            id="a meeting lately past, behind the news",
        ),
    ],
)
def test_meetings_only_spoken_of_have_no_row(facts: Read, body: str) -> None:
    assert facts(body).meetings == []


@pytest.mark.parametrize(
    ("body", "kinds"),
    [
        pytest.param(
            "Chiều 2/10, Văn phòng Quốc hội tổ chức họp báo. Kỳ họp thứ 10 dự kiến khai mạc ngày 20/10.",
            ["press_briefing"],
            id="the session is the briefing's occasion",
        ),
        pytest.param(
            "Ngày 2/10, Đảng bộ huyện Thạch Khê tổ chức Đại hội. Đại hội bầu 15 đại biểu đi dự Đại hội Đảng bộ tỉnh.",
            ["congress"],
            id="the congress that delegates will attend",
        ),
        pytest.param(
            "Ngày 2/10, Đảng bộ huyện Thạch Khê tổ chức Đại hội. Đại hội bầu 15 đại biểu chính thức đại diện cho Đảng "
            "bộ huyện dự Đại hội Đảng bộ tỉnh lần thứ XX.",
            ["congress"],
            id="the congress to which delegates are sent for others",
        ),
        pytest.param(
            "Sáng 2/10, Huyện ủy Thạch Khê tổ chức hội nghị triển khai Nghị quyết Đại hội Đảng bộ tỉnh.",
            ["conference"],
            id="the congress whose resolution is spread",
        ),
        pytest.param(
            "Ngày 2/10, Đảng bộ xã Phú Sa tổ chức Đại hội. Tại phiên họp thứ nhất, Ban Chấp hành bầu Bí thư Đảng ủy.",
            ["congress"],
            id="the first sitting of whom a congress elects",
        ),
        pytest.param(
            "Sáng 2/10 diễn ra phiên thứ nhất Đại hội XVII Hội Nông dân tỉnh. Dự có 300 người. Đại hội "
            "đã bầu Đoàn Chủ tịch.",
            ["congress"],
            id="a sitting of the congress named behind it",
        ),
        pytest.param(
            "Sáng 2/10, Đoàn ĐBQH tỉnh Lam Sơn tổ chức hội nghị góp ý dự thảo Luật trình Quốc hội tại kỳ họp thứ 6.",
            ["conference"],
            id="the session that a bill is laid before",
        ),
        pytest.param(
            "Sắp diễn ra kỳ họp HĐND tỉnh\nKỳ họp thứ 20 HĐND tỉnh Lam Sơn khóa X, nhiệm kỳ 2021-2026 sẽ diễn ra ngày "
            "12/10. Tại kỳ họp, dự kiến HĐND tỉnh xem xét 42 nghị quyết.",
            [],
            id="the session that is announced, its term between",
        ),
        pytest.param(
            "Sáng 2/10, Thường trực HĐND tỉnh Lam Sơn họp bàn nội dung chuẩn bị kỳ họp thứ 17.",
            ["working_session"],
            id="the session that is prepared",
        ),
        pytest.param(
            "Sáng 2/10, Huyện ủy Thạch Khê tổ chức Hội nghị tổng kết và trao bằng khen cho 12 xã.",
            ["conference"],
            id="what was done there",
        ),
        pytest.param(
            "Xã Phú Sa trồng cam. " * 9 + "Tại lễ tổng kết công tác hội năm 2019, Chủ tịch UBND xã Phú Sa khen các hộ.",
            [],
            id="a ceremony that is brought in late, behind the news",
        ),
        pytest.param(
            "Chiều 2/10, xã Phú Sa phát 12 nghìn cây cam. "
            + "Bà con phấn khởi. " * 9
            + "Phát biểu tại buổi lễ, Chủ tịch UBND xã Phú Sa khen các hộ.",
            ["ceremony"],
            id="one that the reader is taken to know is the news",
        ),
        pytest.param(
            "Sáng 2/10, Huyện ủy Thạch Khê tổ chức Hội nghị lần thứ ba. Phát biểu tại hội nghị, Bí thư Huyện ủy "
            "nhấn mạnh kỷ cương. Kết luận hội nghị, Phó Bí thư Huyện ủy giao nhiệm vụ.",
            ["conference"],
            id="one meeting named three times",
        ),
    ],
)
def test_beside_the_meeting_others_are_only_named(facts: Read, body: str, kinds: list[str]) -> None:
    assert [row.meeting_type.value for row in facts(body).meetings] == kinds


def test_a_meeting_that_frames_what_is_told(facts: Read) -> None:
    between = "Tại buổi làm việc của Đoàn khảo sát Bộ Nội vụ với Tỉnh ủy Lam Sơn về biên chế, Bí thư Tỉnh ủy báo cáo."
    told = [facts(f"Tỉnh giảm biên chế. Dân vui. Mưa. {said}").meetings for said in (between, "Tại buổi làm việc nhỏ.")]
    assert [len(meetings) for meetings in told] == [1, 0]


@pytest.mark.parametrize("tells", ["đã kết thúc", "chính thức bế mạc", "đã thành công tốt đẹp"])
def test_a_session_without_a_day_is_news_by_its_end(facts: Read, tells: str) -> None:
    row = only_meeting(facts, f"Sau 3 ngày làm việc, Kỳ họp thứ 7 HĐND tỉnh Lam Sơn khóa IX {tells}.")
    assert (row.ordinal, row.term_number, row.start_date) == (7, 9, None)


@pytest.mark.parametrize(
    ("body", "told"),
    [
        pytest.param(
            "Chủ tịch UBND huyện Thạch Khê Lê Văn Tám chủ trì hội nghị\nChín tháng, huyện thu 40 tỷ đồng.",
            [("conference", "UBND huyện Thạch Khê")],
            id="who presides, in a caption",
        ),
        pytest.param(
            "Có khi Giám đốc Sở Y tế tỉnh Lam Sơn chủ trì cuộc họp ngay tại bản.", [], id="who at times presides"
        ),
        pytest.param(
            "Phó Chủ tịch UBND tỉnh Lam Sơn Lê Văn Tám phát biểu điều hành họp báo quý III.",
            [("press_briefing", "UBND tỉnh Lam Sơn")],
            id="who conducts it",
        ),
        pytest.param(
            "Các đại biểu dự hội nghị\nXã Phú Sa trồng cam. Phát biểu tại hội nghị, Chủ tịch UBND xã Phú Sa khen.",
            [("conference", "UBND xã Phú Sa")],
            id="who came, in a caption",
        ),
        pytest.param(
            "Chi bộ thôn Bến Đá bầu đoàn đại biểu dự Đại hội Đảng bộ xã Phú Sa.", [], id="who will go to another one"
        ),
        pytest.param(
            "Sau hơn 2 ngày làm việc, Đại hội Đảng bộ xã Phú Sa lần thứ V đã hoàn thành chương trình. Đại hội đề ra 9 "
            "chỉ tiêu.",
            [("congress", "Đảng bộ xã Phú Sa")],
            id="what is behind it, and what it has set",
        ),
        pytest.param("Các chỉ tiêu Đại hội đề ra đều đạt.", [], id="what one has set is being reached"),
        pytest.param(
            "Các đại biểu dự kỳ họp\nHuyện thu 40 tỷ đồng. Kỳ họp cũng bầu ông Lê Văn Tám làm Ủy viên UBND huyện.",
            [("council_session", None)],
            id="that it elects somebody, too",
        ),
        pytest.param(
            "Xã Phú Sa trồng cam. Bà con vui. Mưa.\nKỳ họp cũng bầu ông Lê Văn Tám làm Ủy viên UBND huyện.",
            [],
            id="that alone, late in the article",
        ),
    ],
)
def test_a_meeting_without_a_day_by_what_is_told_inside_it(
    facts: Read, body: str, told: list[tuple[str, str | None]]
) -> None:
    assert [(row.meeting_type, row.body) for row in facts(body).meetings] == told


def test_a_series_of_meetings_with_voters_is_one(facts: Read) -> None:
    body = "Trong 2 ngày 2 và 3/10, Đoàn ĐBQH tỉnh Lam Sơn đã có các buổi tiếp xúc cử tri tại 4 xã."
    assert [(row.start_date, row.end_date) for row in facts(body).meetings] == [(SECOND, date(2020, 10, 3))]
    assert facts("Đoàn ĐBQH tỉnh Lam Sơn đã có các buổi tiếp xúc cử tri tại 4 xã.").meetings == []


def test_a_meeting_shortly_before_is_news_where_the_article_goes_on_inside_it(facts: Read) -> None:
    main = "Sáng 2/10, Huyện ủy Thạch Khê tổ chức Hội nghị tổng kết. "
    before = "Trước đó, chiều 1/10, Huyện ủy Thạch Khê đã có buổi làm việc với Đảng ủy xã Phú Sa. "
    inside = "Kết luận buổi làm việc, Bí thư Huyện ủy giao nhiệm vụ."
    told = [[row.meeting_type.value for row in facts(main + before + more).meetings] for more in (inside, "Trời mưa.")]
    assert told == [["conference", "working_session"], ["conference"]]


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        pytest.param(
            "Chiều 2/10, Đảng ủy xã Phú Sa tổ chức Hội nghị sinh hoạt đại biểu tham dự Đại hội Đảng bộ xã Phú Sa.",
            "conference",
            id="those who will go to a congress",
        ),
        pytest.param(
            "Sáng 2/10, HĐND tỉnh Lam Sơn tổ chức họp báo về kết quả Kỳ họp thứ 17.",
            "press_briefing",
            id="what a briefing is about",
        ),
        pytest.param(
            "Tiếp tục chương trình làm việc, chiều 2/10, Đại hội đại biểu Đảng bộ tỉnh Lam Sơn lần thứ XIX bầu Ban "
            "Chấp hành và tiếp tục thảo luận tại hội trường về các văn kiện.",
            "congress",
            id="the debates of a congress are no meeting beside it",
        ),
    ],
)
def test_a_meeting_named_in_the_phrase_of_another_is_none(facts: Read, body: str, kind: str) -> None:
    assert [(row.meeting_type, row.start_date) for row in facts(body).meetings] == [(kind, SECOND)]


def test_a_meeting_without_a_day_is_news_where_the_headline_says_so(facts: Read) -> None:
    body = "UBND huyện Thạch Khê tổ chức họp nghe báo cáo về thu hút đầu tư."
    assert [row.body for row in facts(body, title="UBND huyện Thạch Khê họp nghe báo cáo").meetings] == [
        "UBND huyện Thạch Khê"
    ]
    assert facts(body, title="Thu hút đầu tư").meetings == []


def test_one_of_long_before_the_news_is_an_aside(facts: Read) -> None:
    body = (
        "Ngày 2/10, xã Phú Sa trồng 20 ha cam. Bà con vui. Trời nắng. Đất tốt. Giống mới. "
        "Ngày 20/6/2020, Huyện ủy Thạch Khê tổ chức hội nghị bàn về giống cam."
    )
    assert facts(body).meetings == []


def test_the_day_before_is_meant_by_that_day(facts: Read) -> None:
    body = (
        "Sau khi báo chí phản ánh, sáng 2/10, Chủ tịch UBND tỉnh Lam Sơn có văn bản yêu cầu làm rõ. "
        "Cũng trong sáng cùng ngày, Sở Y tế tỉnh Lam Sơn đã có buổi làm việc với các bệnh viện."
    )
    assert [row.start_date for row in facts(body).meetings] == [SECOND]


def test_what_is_said_of_one_meeting_is_not_said_of_the_next(facts: Read) -> None:
    body = (
        "Sáng 2/10, Huyện ủy Thạch Khê tổ chức Hội nghị lần thứ 9 (khóa XX) với 85 đại biểu tham dự. "
        "* Chiều cùng ngày, Huyện ủy Thạch Khê tổ chức hội nghị báo cáo viên."
    )
    rows = facts(body).meetings
    assert [(row.ordinal, row.term_number, row.attendance) for row in rows] == [(9, 20, 85), (None, None, None)]


def test_numbers_belong_to_the_meeting_only_where_there_is_one(facts: Read) -> None:
    said = "Đảng bộ có 228 đảng viên."
    one = facts(f"Ngày 2/10, Đảng bộ xã Phú Sa tổ chức Đại hội. {said}")
    several = facts(f"Ngày 2/10, các chi bộ Nội vụ, Tài chính và Tư pháp tổ chức đại hội. {said}")
    none = facts(said)
    assert [row.meeting for found in (one, several, none) for row in found.indicators] == [0, None, None]
