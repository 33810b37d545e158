"""Whose meeting it is where several bodies stand around it: guests, hosts, deputies, bodies in brackets."""

from collections.abc import Callable

import pytest

from pipelines.extract.model import Facts
from tests.extract.observed import only_meeting

Read = Callable[..., Facts]


@pytest.mark.parametrize(
    ("body", "meets", "jurisdiction"),
    [
        pytest.param(
            "Sáng 2/10, UBND tỉnh Lam Sơn tổ chức lễ khởi công cầu Phú Sa. Bí thư Tỉnh ủy Lam Sơn Lê Văn Tám dự lễ.",
            "UBND tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="a guest's body holds nothing",
        ),
        pytest.param(
            "Chiều 2/10, Bí thư Tỉnh ủy Lam Sơn Lê Văn Tám tiếp và làm việc với Đoàn công tác của Ngân hàng Thế giới.",
            "Tỉnh ủy Lam Sơn",
            "tỉnh Lam Sơn",
            id="who receives a delegation is the host",
        ),
        pytest.param(
            "Chiều 2/10, UBND xã Phú Sa làm việc với Đoàn giám sát của Quốc hội.",
            "Đoàn giám sát của Quốc hội",
            None,
            id="who only meets it is not",
        ),
        pytest.param(
            "Sáng 2/10, Đảng ủy xã Phú Sa tổ chức Hội nghị Ban Chấp hành Đảng bộ lần thứ ba.",
            "Ban Chấp hành Đảng bộ xã Phú Sa",
            "xã Phú Sa",
            id="a committee is of the Party body that calls it together",
        ),
        pytest.param(
            "Sáng 2/10, UBND xã Phú Sa báo cáo tại Hội nghị Ban Chấp hành Đảng bộ lần thứ ba.",
            "Ban Chấp hành Đảng bộ",
            None,
            id="not of a council's committee that reports to it",
        ),
        pytest.param(
            "Sáng 2/10, Huyện ủy Thạch Khê tổ chức Hội nghị Ban Chấp hành lần thứ ba.",
            "Ban Chấp hành Đảng bộ huyện Thạch Khê",
            "huyện Thạch Khê",
            id="the committee of the organisation whose committee calls it",
        ),
        pytest.param(
            "Sáng 2/10, Đảng ủy xã Phú Sa tổ chức Hội nghị Ban Thường vụ lần thứ ba.",
            "Ban Thường vụ Đảng bộ xã Phú Sa",
            "xã Phú Sa",
            id="the bureau of that organisation",
        ),
        pytest.param(
            "Sáng 2/10, Huyện ủy Thạch Khê tổ chức Hội nghị cán bộ chủ chốt.",
            "Huyện ủy Thạch Khê",
            "huyện Thạch Khê",
            id="but not of another meeting",
        ),
        pytest.param(
            "Sáng 2/10, Đảng bộ huyện Thạch Khê tổ chức Hội nghị Ban Chấp hành lần thứ ba.",
            "Ban Chấp hành Đảng bộ huyện Thạch Khê",
            "huyện Thạch Khê",
            id="the committee of a Party branch meets",
        ),
        pytest.param(
            "Ngày 2/10, Chi bộ 3 phường Hải Vân tổ chức đại hội.",
            "Chi bộ 3 phường Hải Vân",
            "phường Hải Vân",
            id="a number for a name",
        ),
        pytest.param(
            "Ngày 2/10, Đảng bộ Trung đoàn 88 (Sư đoàn 9) tổ chức đại hội.",
            "Đảng bộ Trung đoàn 88",
            None,
            id="in brackets: what it is a part of",
        ),
        pytest.param(
            "Ngày 2/10, Đảng bộ Sở Y tế tỉnh Lam Sơn (trực thuộc Đảng ủy Khối các cơ quan) tổ chức đại hội.",
            "Đảng bộ Sở Y tế tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="the same, told",
        ),
        pytest.param(
            "Ngày 2/10, Ban Dân vận Trung ương, Bộ Văn hóa và Thể thao, Hội Nông dân Việt Nam mở giao ban.",
            "Ban Dân vận Trung ương, Bộ Văn hóa và Thể thao, Hội Nông dân Việt Nam",
            None,
            id="a list of bodies with names",
        ),
        pytest.param(
            "Ngày 2/10, Ban Chỉ đạo phòng, chống thiên tai tỉnh Lam Sơn họp khẩn.",
            "Ban Chỉ đạo phòng, chống thiên tai tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="a steering committee asks nobody to meet",
        ),
        pytest.param(
            "Ngày 2/10, tại huyện Thạch Khê, Khối thi đua số 2 Mặt trận Tổ quốc các huyện tổ chức hội nghị.",
            "Khối thi đua số 2 Mặt trận Tổ quốc các huyện",
            None,
            id="several units are not the one that is named",
        ),
        pytest.param(
            "Ngày 2/10, phường Hải Vân (TP. Hải Lam) tổ chức hội nghị đối thoại.",
            "phường Hải Vân",
            "phường Hải Vân",
            id="a place, with that above it in brackets",
        ),
        pytest.param(
            "Tại buổi họp báo do Ban Tuyên giáo Tỉnh ủy và Sở Y tế tỉnh Lam Sơn tổ chức ngày 2/10, ông Lê Văn Tám nói.",
            "Ban Tuyên giáo Tỉnh ủy và Sở Y tế tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="two organisers",
        ),
        pytest.param(
            "Ngày 2/10, Hội đồng nghĩa vụ quân sự huyện Thạch Khê họp triển khai nhiệm vụ.",
            "Hội đồng nghĩa vụ quân sự huyện Thạch Khê",
            "huyện Thạch Khê",
            id="a council in small letters",
        ),
        pytest.param(
            "Ngày 2/10, HĐND khóa IX tỉnh Lam Sơn khai mạc kỳ họp thứ 4.",
            "HĐND tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="a term inside the name",
        ),
        pytest.param(
            "Ngày 2/10, phường Hải Vân tổ chức Đại hội Mặt trận Tổ quốc (MTTQ) Việt Nam phường.",
            "Mặt trận Tổ quốc Việt Nam phường Hải Vân",
            "phường Hải Vân",
            id="a short form inside the name",
        ),
        pytest.param(
            "Ngày 2/10, Huyện đoàn Thạch Khê tổ chức hội nghị tổng kết.",
            "Huyện đoàn Thạch Khê",
            "huyện Thạch Khê",
            id="a youth committee's name carries its unit's rank",
        ),
        pytest.param(
            "Ngày 2/10, Trung ương Hội Nông dân Việt Nam tổ chức lễ phát động trồng cây.",
            "Trung ương Hội Nông dân Việt Nam",
            None,
            id="the centre of an association",
        ),
        pytest.param(
            "Ngày 2/10, các đại biểu Quốc hội, đơn vị số 2, Đoàn đại biểu Quốc hội tỉnh Lam Sơn tiếp xúc cử tri.",
            "Đoàn đại biểu Quốc hội tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="deputies meet voters as their delegation",
        ),
        pytest.param(
            "Ngày 2/10, các đại biểu HĐND tỉnh Lam Sơn tiếp xúc cử tri xã Phú Sa.",
            "các đại biểu HĐND tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="as themselves where none is named",
        ),
        pytest.param(
            "Chiều 2/10, Thủ tướng Lê Văn Tám làm việc với Ban Thường vụ Tỉnh ủy Lam Sơn.",
            "Chính phủ",
            None,
            id="the Prime Minister stands for a body that is not named",
        ),
        pytest.param(
            "Ngày 2/10, Bộ trưởng Bộ Công Thương Lê Văn Tám đã dự hội nghị xúc tiến đầu tư tỉnh Lam Sơn.",
            "tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="a guest from the capital: the place in the name of the occasion",
        ),
        pytest.param(
            "Phát biểu khai mạc Festival Nghề truyền thống Ninh Bình, tối 2/10, Phó Thủ tướng Lê Văn Tám khen ngợi.",
            "tỉnh Ninh Bình",
            "tỉnh Ninh Bình",
            id="the same, a province without its rank",
        ),
        pytest.param(
            "Ngày 2/10, Ban Thường vụ Tỉnh ủy Lam Sơn tổ chức sơ kết 1 năm thực hiện Chỉ thị 12. Phát biểu tại hội "
            "nghị, Bí thư Tỉnh ủy Lam Sơn Lê Văn Tám nhấn mạnh kỷ luật.",
            "Ban Thường vụ Tỉnh ủy Lam Sơn",
            "tỉnh Lam Sơn",
            id="who holds it without its noun, before its secretary",
        ),
        pytest.param(
            "Ngày 2/10, Bí thư Tỉnh ủy Lam Sơn Lê Văn Tám chuyện trò cùng cán bộ Hội Nông dân tỉnh trong buổi "
            "làm việc.",
            "Tỉnh ủy Lam Sơn",
            "tỉnh Lam Sơn",
            id="who is talked with does not hold it",
        ),
        pytest.param(
            "Ngày 2/10, Phó Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lam Sơn Lê Văn Tám kiểm tra bến cá. Làm việc với lãnh "
            "đạo xã Phú Sa, Chủ tịch UBND tỉnh khen ngợi.",
            "UBND tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="of several offices the one that leads a body",
        ),
        pytest.param(
            "Ngày 2/10, Đoàn giám sát của Ban Pháp chế HĐND tỉnh Lam Sơn giám sát tại UBND huyện Thạch Khê. Làm việc "
            "với đoàn có ông Hà Văn Bính, Phó Chủ tịch UBND huyện.",
            "Đoàn giám sát của Ban Pháp chế HĐND tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="the delegation that was named before",
        ),
        pytest.param(
            "Ngày 2/10, Chi bộ Trường THPT Phú Sa (huyện Thạch Khê) tổ chức đại hội.",
            "Chi bộ Trường THPT Phú Sa",
            "huyện Thạch Khê",
            id="the unit stands behind the name",
        ),
        pytest.param(
            "Ngày 2/10, Chi bộ thôn Bến Đá (xã Phú Sa) tổ chức đại hội.",
            "Chi bộ thôn Bến Đá",
            "xã Phú Sa",
            id="a hamlet is no unit",
        ),
        pytest.param(
            "Ngày 2/10, HĐND tỉnh Lam Sơn đã họp bầu Phó Chủ tịch. Kỳ họp do bà Lê Thị Mơ điều hành.",
            "HĐND tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="a council that meets",
        ),
        pytest.param(
            "Hội Nhà báo Việt Nam xét giải. Ngày 2/10, Phó Thủ tướng Lê Văn Tám dự lễ trao giải tại Ninh Bình.",
            "Hội Nhà báo Việt Nam",
            None,
            id="where an occasion is held is not whose it is",
        ),
        pytest.param(
            "Ngày 2/10, Ủy ban Quốc gia về cây xanh tổ chức hội nghị.",
            "Ủy ban Quốc gia",
            None,
            id="a committee of the nation",
        ),
        pytest.param(
            "Ngày 2/10, các đồng chí: Lê Văn Tám, Phó trưởng Ban Nội chính Trung ương; Hồ Thị "
            "Mai, Bí thư Tỉnh ủy Lam Sơn đồng chủ trì hội nghị giao ban.",
            "Ban Nội chính Trung ương",
            None,
            id="of several who lead it, the first one's body",
        ),
        pytest.param(
            "Ngày 2/10, Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh Lam Sơn tổ chức hội nghị.",
            "Đảng ủy Khối Cơ quan và Doanh nghiệp tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="the committee of a block of offices",
        ),
        pytest.param(
            "Sáng 2/10, Bí thư Tỉnh ủy Lam Sơn Lê Văn Tám chủ trì Hội nghị Ban Thường vụ Tỉnh ủy.",
            "Ban Thường vụ Tỉnh ủy Lam Sơn",
            "tỉnh Lam Sơn",
            id="an organ that meets, not its leader's body",
        ),
        pytest.param(
            "Sáng 2/10, Thủ tướng Lê Văn Tám chủ trì cuộc họp Thường trực Chính phủ.",
            "Thường trực Chính phủ",
            None,
            id="an organ of the nation",
        ),
        pytest.param(
            "Sáng 2/10, Tổng Bí thư Lê Văn Tám thăm và làm việc tại xã Phú Sa.",
            "Tổng Bí thư",
            None,
            id="an office that is a body itself",
        ),
        pytest.param(
            "Sáng 2/10, Tổng Bí thư Lê Văn Tám dẫn đầu Đoàn công tác Trung ương đã có buổi làm việc với tỉnh Lam Sơn.",
            "Đoàn công tác Trung ương",
            None,
            id="not where it leads a delegation",
        ),
        pytest.param(
            "Sáng 2/10, đồng chí Lê Văn Tám, Thứ trưởng Bộ Y tế, dẫn đầu đoàn công tác của Bộ Y tế đã làm việc với "
            "Sở Y tế tỉnh Lam Sơn.",
            "Bộ Y tế",
            None,
            id="a delegation that somebody of its sender's head leads",
        ),
        pytest.param(
            "Sáng 2/10, đoàn công tác của Bộ NN-PTNT do Bộ trưởng Lê Văn Tám dẫn đầu đã làm việc với tỉnh Lam Sơn.",
            "Bộ NN-PTNT",
            None,
            id="the minister, whose ministry is not told again",
        ),
        pytest.param(
            "Sáng 2/10, đoàn công tác của Bộ Chính trị do Phó Thủ tướng Lê Văn Tám dẫn đầu đã làm việc với tỉnh Hà.",
            "đoàn công tác của Bộ Chính trị",
            None,
            id="somebody of another body leads it",
        ),
        pytest.param(
            "Ngày 2/10, Thủ tướng Lê Văn Tám và Chủ tịch Vũ Văn Cường đồng chủ trì hội nghị kiểm điểm Quy chế phối hợp "
            "công tác năm 2019, bàn nhiệm vụ năm 2020 của Chính phủ và Ủy ban Trung ương MTTQ Việt Nam.",
            "Chính phủ và Ủy ban Trung ương MTTQ Việt Nam",
            None,
            id="two bodies on what they do together",
        ),
        pytest.param(
            "Ngày 2/10, Bí thư Tỉnh ủy Lam Sơn Lê Văn Tám chủ trì hội nghị bàn nhiệm vụ năm 2020 của Hội Nông dân và "
            "Hội Phụ nữ.",
            "Tỉnh ủy Lam Sơn",
            "tỉnh Lam Sơn",
            id="but not what others are to do",
        ),
        pytest.param(
            "Sáng 2/10, Ban Tuyên giáo Tỉnh ủy Lam Sơn phối hợp với Sở Y tế, Hội Nông dân tổ chức giao ban báo chí.",
            "Ban Tuyên giáo Tỉnh ủy Lam Sơn",
            "tỉnh Lam Sơn",
            id="several that help to hold it",
        ),
        pytest.param(
            "Sáng 2/10, Ban Tuyên giáo Tỉnh ủy, Sở Y tế và Hội Nông dân tỉnh Lam Sơn tổ chức giao ban báo chí.",
            "Ban Tuyên giáo Tỉnh ủy, Sở Y tế và Hội Nông dân tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="several that hold it",
        ),
        pytest.param(
            "Ngày 2/10, Ủy ban Hội xã An Phú tổ chức Đại hội đại biểu Hội LHTN Việt Nam xã An Phú.",
            "Hội LHTN Việt Nam xã An Phú",
            "xã An Phú",
            id="those who meet, not who calls them",
        ),
        pytest.param(
            "Sáng 2/10, khai mạc Đại hội đại biểu toàn quốc Hội Người mù Việt Nam lần thứ X.",
            "Hội Người mù Việt Nam",
            None,
            id="'toàn quốc Hội' is not the Assembly",
        ),
        pytest.param(
            "Sáng 2/10, Công đoàn Văn phòng Đoàn ĐBQH và HĐND tỉnh Lam Sơn tổ chức Đại hội.",
            "Công đoàn Văn phòng Đoàn ĐBQH và HĐND tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="an office of two bodies",
        ),
        pytest.param(
            "Sáng 2/10, Chi bộ Văn phòng UBND huyện Thạch Khê tổ chức Đại hội.",
            "Chi bộ Văn phòng UBND huyện Thạch Khê",
            "huyện Thạch Khê",
            id="an office of one body",
        ),
        pytest.param(
            "Sáng 2/10, ông Lê Văn Bình, Phó Bí thư Tỉnh ủy, Trưởng đoàn ĐBQH tỉnh Lam Sơn chủ trì hội nghị giao ban.",
            "Tỉnh ủy Lam Sơn",
            "tỉnh Lam Sơn",
            id="a secretary who also heads the deputies",
        ),
        pytest.param(
            "Sáng 2/10, ông Lê Văn Bình, Phó Bí thư Tỉnh ủy, Trưởng đoàn ĐBQH tỉnh Lam Sơn chủ trì hội nghị góp ý dự "
            "án luật.",
            "đoàn ĐBQH tỉnh Lam Sơn",
            "tỉnh Lam Sơn",
            id="who heads the deputies, at a meeting about a law",
        ),
        pytest.param(
            "Sáng 2/10, UBND T.P Hải Lam họp.", "UBND thành phố Hải Lam", "thành phố Hải Lam", id="a dot inside 'TP'"
        ),
        pytest.param("Sáng 2/10, toàn thể Quốc hội họp.", "Quốc hội", None, id="the Assembly as a whole"),
    ],
)
def test_whose_meeting(facts: Read, body: str, meets: str, jurisdiction: str | None) -> None:
    row = only_meeting(facts, body)
    assert (row.body, row.jurisdiction) == (meets, jurisdiction)


def test_a_congress_is_not_that_of_its_guests(facts: Read) -> None:
    body = "Chiều 2/10, Chủ tịch HĐND huyện Lê Văn Tám dự Đại hội. Cùng dự Đại hội có 155 đại biểu."
    row = only_meeting(lambda text: facts(text, title="Đại hội Hội Nông dân huyện Thạch Khê"), body)
    assert row.body == "Hội Nông dân huyện Thạch Khê"


@pytest.mark.parametrize(
    ("body", "meets"),
    [
        pytest.param(
            "Dự Đại hội có ông Lê Văn Tám, Phó Chủ tịch HĐND tỉnh. Cùng dự có 150 người. Nhiệm kỳ qua, Đảng bộ xã Phú "
            "Sa đạt 12 chỉ tiêu.",
            "Đảng bộ xã Phú Sa",
        ),
        (
            "Dự Đại hội có bà Lê Thị Hòa, Chủ tịch Hội LHPN tỉnh Lam Sơn. Hội LHPN huyện Thạch Khê có 900 hội viên.",
            "Hội LHPN huyện Thạch Khê",
        ),
        ("Dự Đại hội có ông Lê Văn Tám, Chủ tịch Hội Nông dân tỉnh Lam Sơn cùng 150 đại biểu.", None),
    ],
)
def test_whose_congress_where_only_guests_are_told_beside_it(facts: Read, body: str, meets: str | None) -> None:
    assert only_meeting(facts, body).body == meets


@pytest.mark.parametrize(
    ("title", "meets"),
    [
        ("Hội Nông dân huyện Thạch Khê sơ kết công tác quý III", "Hội Nông dân huyện Thạch Khê"),
        ("Hội Nông dân huyện Thạch Khê: Tổng kết vụ cam", "Hội Nông dân huyện Thạch Khê"),
        ("Hội Nông dân huyện Thạch Khê được khen", "UBND huyện"),
        ("Chủ tịch Hội Nông dân huyện Thạch Khê nói về vụ cam", "UBND huyện"),
    ],
)
def test_who_reviews_in_the_headline_holds_the_conference(facts: Read, title: str, meets: str) -> None:
    body = "Ông Lê Văn Tám, Phó Chủ tịch UBND huyện phát biểu tại hội nghị. Hội nghị đã nghe 5 tham luận."
    assert (only_meeting(lambda text: facts(text, title=title), body).body or "").startswith(meets)


def test_a_committee_calls_the_congress_of_those_who_elected_it(facts: Read) -> None:
    body = "Sáng 2/10, Ban Chấp hành Đảng bộ xã Phú Sa khai mạc Đại hội."
    assert only_meeting(facts, body).body == "Đảng bộ xã Phú Sa"


def test_who_holds_it_as_the_headline_says(facts: Read) -> None:
    body = "Dự họp báo có lãnh đạo các sở. Ông Lê Văn Tám, Phó Chánh Văn phòng UBND tỉnh Lam Sơn chủ trì họp báo."
    assert only_meeting(facts, body, title="UBND tỉnh Lam Sơn tổ chức họp báo").body == "UBND tỉnh Lam Sơn"
    assert only_meeting(facts, body, title="Thông tin mới").body == "Văn phòng UBND tỉnh Lam Sơn"


@pytest.mark.parametrize(
    ("title", "meets"),
    [
        ("Ninh Bình: Bàn việc mùa khô", "UBND tỉnh Ninh Bình"),
        ("Bàn việc mùa khô ở Ninh Bình", "UBND tỉnh"),
        ("TPHCM: Bàn việc mùa khô", "UBND tỉnh"),
    ],
)
def test_the_province_that_a_headline_sets(facts: Read, title: str, meets: str) -> None:
    assert only_meeting(lambda body: facts(body, title=title), "Sáng 2/10, UBND tỉnh họp khẩn.").body == meets


@pytest.mark.parametrize(
    ("body", "term"),
    [
        pytest.param("Ngày 2/10, HĐND khóa IX tỉnh Lam Sơn khai mạc kỳ họp thứ 4.", (9, None), id="in the body's name"),
        pytest.param(
            "Ngày 2/10, tại kỳ họp thứ 4 HĐND tỉnh Lam Sơn, ông Lê Văn Tám được bầu giữ chức Chủ tịch UBND tỉnh "
            "nhiệm kỳ 2016-2021.",
            (None, None),
            id="of an office in another body: none",
        ),
        pytest.param(
            "Ngày 2/10, Tỉnh ủy Lam Sơn họp, bầu ông Lê Văn Tám giữ chức Bí thư Tỉnh ủy nhiệm kỳ 2015-2020.",
            (None, 2015),
            id="of an office in the body itself",
        ),
    ],
)
def test_whose_term(facts: Read, body: str, term: tuple[int | None, int | None]) -> None:
    row = only_meeting(facts, body)
    assert (row.term_number, row.term_start) == term
