"""The columns of a reported meeting: whose it is, where, which one, of which term, how many came; not on which days."""

from collections.abc import Callable
from dataclasses import asdict
from datetime import date

import pytest

from pipelines.extract.model import Facts
from tests.extract.observed import only_meeting

Read = Callable[..., Facts]
HELD = "Sáng 2/10, Huyện ủy Thạch Khê tổ chức Hội nghị tổng kết. "


def test_a_whole_row(facts: Read) -> None:
    body = (
        "Trong hai ngày 28, 29/9, Đảng bộ quận Hồng Giang tổ chức Đại hội đại biểu lần thứ VII, nhiệm kỳ 2020 - 2025. "
        "Dự Đại hội có 248 đại biểu."
    )
    row = asdict(only_meeting(facts, body))
    place = ("char_start", "char_end", "sentence_start", "sentence_end", "rule", "confidence", "meeting")
    assert {name: value for name, value in row.items() if name not in place} == {
        "meeting_type": "congress",
        "body": "Đảng bộ quận Hồng Giang",
        "jurisdiction": "quận Hồng Giang",
        "ordinal": 7,
        "term_number": None,
        "term_start": 2020,
        "term_end": 2025,
        "start_date": date(2020, 9, 28),
        "end_date": date(2020, 9, 29),
        "attendance": 248,
        "said_days": "09-28/09-29",
        "day_part": None,
        "met_with": None,
    }


@pytest.mark.parametrize(
    ("body", "meeting_type"),
    [
        pytest.param("Ngày 2/10, HĐND tỉnh Lam Sơn tổ chức kỳ họp thứ 9.", "council_session", id="of a council"),
        pytest.param(
            "Ngày 2/10, Ủy ban Kiểm tra Tỉnh ủy Lam Sơn họp kỳ họp thứ 9.", "working_session", id="of no council"
        ),
        pytest.param(
            "Chiều 2/10, với 466/474 đại biểu tán thành, Quốc hội đã thông qua Nghị quyết về ngân sách.",
            "council_session",
            id="a council that passes a resolution sits",
        ),
        pytest.param("Chiều 2/10, Quốc hội thông qua Nghị quyết.", "council_session", id="the same, shorter"),
        pytest.param(
            "Sáng 2/10, kỳ họp thứ 9 HĐND tỉnh Lam Sơn sang ngày làm việc thứ hai với phiên thảo luận.",
            "council_session",
            id="a day of a numbered session",
        ),
        pytest.param(
            "Sáng 2/10, tại phiên thảo luận của kỳ họp HĐND tỉnh Lam Sơn lần 9, đại biểu bàn về giao thông.",
            "council_session",
            id="a sitting of a session that is numbered behind its council",
        ),
        pytest.param(
            "Sáng 2/10, HĐND tỉnh Lam Sơn tổ chức phiên giải trình.", "working_session", id="a sitting of none"
        ),
    ],
)
def test_the_type_is_the_head_noun_s(facts: Read, body: str, meeting_type: str) -> None:
    assert only_meeting(facts, body).meeting_type == meeting_type


def test_a_resolution_that_was_once_passed_is_no_meeting(facts: Read) -> None:
    assert facts("Công trình đã được Quốc hội thông qua chủ trương năm 2015. Xã Phú Sa chờ đường mới.").meetings == []


@pytest.mark.parametrize(
    ("body", "meets", "jurisdiction"),
    [
        pytest.param(
            "Sáng 2/10, Đảng bộ cơ quan UBND quận Hồng Giang tổ chức Đại hội.",
            "Đảng bộ cơ quan UBND quận Hồng Giang",
            "quận Hồng Giang",
            id="a body within a body",
        ),
        pytest.param(
            "Sáng 2/10, Hội nghị Ban Chấp hành Đảng bộ quận Hồng Giang đã diễn ra.",
            "Ban Chấp hành Đảng bộ quận Hồng Giang",
            "quận Hồng Giang",
            id="behind the noun",
        ),
        pytest.param(
            "Sáng 2/10, Ban Thường vụ Quận ủy Hồng Giang tổ chức Hội nghị Ban Chấp hành Đảng bộ quận.",
            "Ban Chấp hành Đảng bộ quận Hồng Giang",
            "quận Hồng Giang",
            id="those who meet, not the convener; the bare rank is filled from the article",
        ),
        pytest.param(
            "Sáng 2/10, Liên đoàn Lao động tỉnh Lam Sơn tổ chức Hội nghị lần thứ 4 Ban Chấp hành.",
            "Ban Chấp hành Liên đoàn Lao động tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="the committee of a mass organisation",
        ),
        pytest.param(
            "Sáng 2/10, UBND tỉnh Lam Sơn tổ chức Hội nghị Ban Chỉ đạo chuyển đổi số.",
            "Ban Chỉ đạo chuyển đổi số",
            None,
            id="another body behind the noun",
        ),
        pytest.param(
            "Ngày 2/10, HĐND TP Hải Lam khai mạc kỳ họp thứ 15.",
            "HĐND thành phố Hải Lam",
            "thành phố Hải Lam",
            id="TP is written out",
        ),
        pytest.param(
            "Ngày 2/10, HĐND TP. Hải Lam khai mạc kỳ họp thứ 15.",
            "HĐND thành phố Hải Lam",
            "thành phố Hải Lam",
            id="TP with a full stop",
        ),
        pytest.param(
            "Ngày 2/10, BCH Đảng bộ tỉnh Lam Sơn tổ chức hội nghị lần thứ 5.",
            "BCH Đảng bộ tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="other abbreviations stay",
        ),
        pytest.param(
            "Sáng 2/10, Tỉnh ủy Lam Sơn tổ chức hội nghị báo cáo viên.",
            "Tỉnh ủy Lam Sơn",
            "tỉnh Lam Sơn",
            id="a committee's name carries its unit's rank",
        ),
        pytest.param("Sáng 2/10, Quốc hội khai mạc kỳ họp thứ 10.", "Quốc hội", None, id="a national body"),
        pytest.param(
            "Sáng 2/10, tại xã Phú Sa, hội nghị do Sở Công Thương tỉnh Lam Sơn tổ chức thu hút 12 doanh nghiệp.",
            "Sở Công Thương tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="do X tổ chức",
        ),
        pytest.param(
            "Chiều 2/10, Chủ tịch UBND tỉnh Lam Sơn Lê Văn Thuận làm việc với huyện Thạch Khê về nông thôn mới.",
            "UBND tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="only an officeholder leads: that person's body",
        ),
        pytest.param(
            "Chiều 2/10, ông Lê Văn Thuận, Ủy viên BTV Tỉnh ủy, Chủ tịch UBND tỉnh Lam Sơn chủ trì cuộc họp.",
            "UBND tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="of several offices the one that leads a body, not the one that is a member of it",
        ),
        pytest.param(
            "Ngày 2/10, tại buổi làm việc với Đoàn giám sát của HĐND tỉnh Lam Sơn, UBND xã Phú Sa kiến nghị thêm vốn.",
            "Đoàn giám sát của HĐND tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="who is met from above",
        ),
        pytest.param(
            "Sáng 2/10, phiên chất vấn và trả lời chất vấn của HĐND tỉnh Lam Sơn đã diễn ra.",
            "HĐND tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="behind a longer noun",
        ),
        pytest.param(
            "Sáng 2/10, Thủ tướng Lê Văn Thuận và các đại biểu HĐND tỉnh Lam Sơn tiếp xúc cử tri xã Phú Sa.",
            "các đại biểu HĐND tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="voters are met by deputies",
        ),
        pytest.param(
            "Chiều 2/10, Ban Tuyên giáo Tỉnh ủy Lam Sơn có buổi làm việc với Huyện ủy Thạch Khê.",
            "Ban Tuyên giáo Tỉnh ủy Lam Sơn",
            "tỉnh Lam Sơn",
            id="on a visit, the visiting body",
        ),
        pytest.param(
            "Chiều 2/10, Đoàn công tác của Tỉnh ủy Lam Sơn làm việc với Huyện ủy Thạch Khê.",
            "Đoàn công tác của Tỉnh ủy Lam Sơn",
            "tỉnh Lam Sơn",
            id="the visitors, by the committee that sent them",
        ),
        pytest.param(
            "Ngày 2/10, Đoàn công tác của Bộ Chính trị do ông Lê Văn Thuận, Bí thư Thành ủy Hải Lam dẫn đầu "
            "làm việc với Ban Thường vụ Tỉnh ủy Lam Sơn.",
            "Đoàn công tác của Bộ Chính trị",
            None,
            id="a delegation, not the body of who leads it",
        ),
        pytest.param(
            "Ngày 2/10, ông Lê Văn Thuận, Bí thư Thành ủy Hải Lam dẫn đầu đoàn công tác làm việc với xã Phú Sa.",
            "Thành ủy Hải Lam",
            "thành phố Hải Lam",
            id="but that body where nothing says who sent the delegation",
        ),
        pytest.param(
            "Sáng 2/10, Đài Phát thanh và Truyền hình Lam Sơn tổ chức tọa đàm về chuyển đổi số.",
            "Đài Phát thanh và Truyền hình Lam Sơn",
            None,
            id="an organisation of a kind that is in no list",
        ),
        pytest.param(
            "Tọa đàm do Báo Hải Lam tổ chức sáng 2/10 bàn về chuyển đổi số.", "Báo Hải Lam", None, id="do Báo … tổ chức"
        ),
        pytest.param(
            "Sáng 2/10, tại cuộc họp sơ kết công việc 9 tháng của Ban Chỉ đạo chuyển đổi số tỉnh Lam Sơn, xã báo cáo.",
            "Ban Chỉ đạo chuyển đổi số tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="whose meeting it is, at the end of the noun's phrase",
        ),
        pytest.param(
            "Ngày 2/10, UB MTTQ tỉnh Lam Sơn tổ chức hội nghị phản biện xã hội dự thảo đề án của HĐND tỉnh.",
            "UB MTTQ tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="not whose document it is about",
        ),
        pytest.param(
            "Sáng 2/10, các đại biểu HĐND tỉnh Lam Sơn thuộc đơn vị bầu cử số 4 tiếp xúc cử tri xã Phú Sa.",
            "các đại biểu HĐND tỉnh Lam Sơn thuộc đơn vị bầu cử số 4",
            "tỉnh Lam Sơn",
            id="deputies of one constituency",
        ),
        pytest.param(
            "Ngày 2/10, Tòa án tỉnh Lam Sơn báo cáo tại kỳ họp thứ 4 do Chủ tịch HĐND tỉnh Lê Văn Thuận chủ tọa.",
            "HĐND tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="a session is a council's",
        ),
        pytest.param(
            "Ngày 2/10, ông Lê Văn Thuận, Trưởng Đoàn giám sát số 12 của Bộ Chính trị chủ trì hội nghị.",
            "Đoàn giám sát số 12 của Bộ Chính trị",
            None,
            id="a numbered delegation",
        ),
        pytest.param(
            "Ngày 2/10, ông Lê An, Bí thư Trung ương Đảng, Trưởng Ban Tuyên giáo Trung ương chủ trì họp.",
            "Ban Tuyên giáo Trung ương",
            None,
            id="a secretary of the Central Committee heads another body",
        ),
        pytest.param(
            "Ngày 2/10, Phó Bí thư Thường trực Tỉnh ủy Lam Sơn Lê Văn Thuận chủ trì cuộc họp.",
            "Tỉnh ủy Lam Sơn",
            "tỉnh Lam Sơn",
            id="a deputy's title is no part of the body",
        ),
        pytest.param(
            "Sáng 2/10, Thủ tướng Lê Văn Thuận tiếp xúc cử tri. Đoàn đại biểu Quốc hội tỉnh Lam Sơn báo cáo.",
            "Đoàn đại biểu Quốc hội tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="voters are met by deputies, whoever leads them",
        ),
        pytest.param(
            "Ngày 2/10, Bí thư Quận ủy Q.2 Lê Văn Thuận làm việc với các phường.", "Quận ủy Q.2", "quận 2", id="Q.2"
        ),
        pytest.param(
            "Ngày 2/10, UBND tỉnh Lam Sơn phối hợp với Bộ Công Thương tổ chức hội nghị xúc tiến thương mại.",
            "UBND tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="who holds it, not the partner",
        ),
        pytest.param(
            "Sáng 2/10, UBND quận Hồng Giang tổ chức cuộc họp với các phường.",
            "UBND quận Hồng Giang",
            "quận Hồng Giang",
            id="a working session is its convener's",
        ),
        pytest.param(
            "Sáng 2/10, Đảng bộ xã Phú Sa (huyện Thạch Khê) tổ chức Đại hội.",
            "Đảng bộ xã Phú Sa",
            "xã Phú Sa",
            id="the body's own unit, not the one above",
        ),
        pytest.param(
            "Sáng 2/10, Đoàn kiểm tra số 12 của Bộ Chính trị do đồng chí Lê Văn Thuận, Chủ nhiệm Ủy ban Kiểm tra Tỉnh "
            "ủy Lam Sơn đã có buổi làm việc với Huyện ủy Thạch Khê.",
            "Đoàn kiểm tra số 12 của Bộ Chính trị",
            None,
            id="a delegation, not the body of who leads it",
        ),
        pytest.param(
            "Chiều 2/10, dưới sự chủ trì của Chủ tịch Quốc hội, Ủy ban Thường vụ Quốc hội khai mạc phiên họp thứ 9.",
            "Ủy ban Thường vụ Quốc hội",
            None,
            id="an office before it is no further host",
        ),
        pytest.param(
            "Ngày 2/10, tại trụ sở Tỉnh ủy, Ủy ban Kiểm tra Tỉnh ủy Lam Sơn tổ chức kỳ họp thứ 27.",
            "Ủy ban Kiểm tra Tỉnh ủy Lam Sơn",
            "tỉnh Lam Sơn",
            id="nor is the house",
        ),
        pytest.param(
            "Chủ tịch UBND tỉnh Lam Sơn đã dự, phát biểu chỉ đạo hội nghị quân chính. Sáng 2/10, Bộ Chỉ huy quân sự "
            "tỉnh Lam Sơn tổ chức hội nghị quân chính.",
            "Bộ Chỉ huy quân sự tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="who holds it, not who attends",
        ),
        pytest.param(
            "Chi bộ Trường THPT Chu Văn An, huyện Thạch Khê họp. Ngày 2/10, chi bộ đã họp bỏ phiếu.",
            "Chi bộ Trường THPT Chu Văn An",
            "huyện Thạch Khê",
            id="a bare cell takes its name from its longest mention",
        ),
        pytest.param(
            "Chiều 2/10, tại phiên thảo luận của HĐND, các ý kiến khác nhau. HĐND tỉnh Lam Sơn đã lắng nghe.",
            "HĐND tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="so does a bare council",
        ),
        pytest.param(
            "Sáng 2/10, khai mạc Hội thảo lý luận lần thứ 9 giữa UBND tỉnh Lam Sơn và Liên đoàn Lao động tỉnh Lam Sơn.",
            "UBND tỉnh Lam Sơn và Liên đoàn Lao động tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="both sides",
        ),
        pytest.param(
            "Bế mạc Hội nghị Trung ương 5 ngày 2/10, Tổng Bí thư nhấn mạnh kỷ cương. Ban Chấp hành Trung ương đã bàn.",
            "Ban Chấp hành Trung ương",
            None,
            id="a plenum of the Central Committee",
        ),
        pytest.param(
            "Ngày 2/10, Tổng Bí thư tiếp xúc cử tri quận Hồng Giang. Cử tri hỏi về Thành ủy Hải Lam.",
            None,
            None,
            id="what voters ask about does not meet them",
        ),
        pytest.param(
            "Tại buổi tiếp xúc cử tri quận Hồng Giang ngày 2/10, Chủ tịch UBND thành phố Hải Lam Lê Văn Thuận.",
            "UBND thành phố Hải Lam",
            "thành phố Hải Lam",
            id="only an officeholder meets them",
        ),
        pytest.param(
            "Chiều 2/10, Lễ ký kết chương trình du lịch giữa tỉnh Lam Sơn và bốn tờ báo đã diễn ra.",
            "tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="a province on one side",
        ),
        pytest.param(
            "Chiều 2/10, Bí thư Huyện ủy Thạch Khê chủ trì cuộc làm việc về các doanh nghiệp do Bộ Xây dựng sở hữu.",
            "Huyện ủy Thạch Khê",
            "huyện Thạch Khê",
            id="'do' with another verb names no organiser",
        ),
        pytest.param(
            "Bộ trưởng Quốc phòng phát biểu tại buổi làm việc với Công ty Sao Vàng ngày 2/10. Bộ Quốc phòng giao việc.",
            "Bộ Quốc phòng",
            None,
            id="a minister's ministry, where it is named",
        ),
        pytest.param(
            "Quốc hội bàn tiếp. Mở đầu phiên thảo luận ngày 2/10, đại biểu Lê Văn Thuận nêu ý kiến với Bộ Y tế.",
            "Quốc hội",
            None,
            id="a sitting is the council's that the article names",
        ),
        pytest.param(
            "Tại kỳ họp lần thứ 31 ngày 2/10, Ủy ban Kiểm tra Tỉnh ủy Lam Sơn đã xem xét kỷ luật Đảng ủy xã Phú Sa. "
            "Đảng ủy xã Phú Sa nhận lỗi.",
            "Ủy ban Kiểm tra Tỉnh ủy Lam Sơn",
            "tỉnh Lam Sơn",
            id="who acts there",
        ),
        pytest.param(
            "Chiều 2/10, Ủy ban Thường vụ Quốc hội (UBTVQH) và Ủy ban Trung ương Mặt trận Tổ quốc (MTTQ) Việt Nam "
            "cùng tổ chức hội nghị.",
            "Ủy ban Thường vụ Quốc hội và Ủy ban Trung ương Mặt trận Tổ quốc Việt Nam",
            None,
            id="two hosts with their short forms",
        ),
        pytest.param(
            "Sáng 2/10, Sở Y tế Đồng Tháp tổ chức hội nghị tổng kết.",
            "Sở Y tế Đồng Tháp",
            "tỉnh Đồng Tháp",
            id="a province without its rank",
        ),
        pytest.param(
            "Sáng 2/10, UBND tỉnh Lam Sơn và Liên đoàn Lao động tỉnh Lam Sơn tổ chức lễ phát động thi đua.",
            "UBND tỉnh Lam Sơn và Liên đoàn Lao động tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="two hosts with their names",
        ),
        pytest.param(
            "Ngày 2/10, Hội Liên hiệp Phụ nữ huyện Thạch Khê tổ chức hội nghị.",
            "Hội Liên hiệp Phụ nữ huyện Thạch Khê",
            "huyện Thạch Khê",
            id="a mass organisation",
        ),
    ],
)
def test_who_meets_and_where(facts: Read, body: str, meets: str | None, jurisdiction: str | None) -> None:
    row = only_meeting(facts, body)
    assert (row.body, row.jurisdiction) == (meets, jurisdiction)


def test_those_who_came_are_no_indicator(facts: Read) -> None:
    assert facts(HELD + "Dự hội nghị có 268 đại biểu, thay mặt 4.200 đảng viên.").indicators[0].value == 4200
