"""Who took part in a meeting, in which role and office; and who is only spoken of."""

import pytest

from pipelines.extract import extract_facts
from pipelines.text.article import read_article

HELD = "Sáng 12/5/2020, Ban Chấp hành Đảng bộ huyện Sơn Khê tổ chức hội nghị lần thứ 20 (khóa XI).\n"
CLOSE = "\nHội nghị kết thúc tốt đẹp ngay trong buổi sáng tại trụ sở của huyện ủy.\n"


def read(body: str, held: str = HELD) -> list[tuple[str, str | None, str]]:
    """Name, position and role of every participant of a short article with one meeting."""
    facts = extract_facts(read_article(f"Bàn việc sáu tháng cuối năm\n\n{held}{body}{CLOSE}"))
    return [(row.name, row.position, row.role.value) for row in facts.participants]


@pytest.mark.parametrize(
    ("body", "rows"),
    [
        (
            "Đồng chí Nông Văn Lượng, Ủy viên BTV Tỉnh ủy, Bí thư Huyện ủy Sơn Khê chủ trì hội nghị.",
            [("Nông Văn Lượng", "Ủy viên BTV Tỉnh ủy, Bí thư Huyện ủy Sơn Khê", "chair")],
        ),
        (
            "Chủ trì hội nghị có các đồng chí: Nông Văn Lượng, Bí thư Huyện ủy; Hà Văn Bính, Chủ tịch UBND huyện.",
            [("Nông Văn Lượng", "Bí thư Huyện ủy", "chair"), ("Hà Văn Bính", "Chủ tịch UBND huyện", "chair")],
        ),
        (
            "Chủ tịch UBND huyện Hà Văn Bính và các đại biểu tham dự phiên khai mạc.",
            [("Hà Văn Bính", "Chủ tịch UBND huyện", "attendee")],
        ),
        (
            "Hội nghị bổ nhiệm ông Hà Văn Bính, sinh ngày 24/4/1975, Phó Trưởng phòng Nội vụ giữ chức Trưởng phòng.",
            [("Hà Văn Bính", "Phó Trưởng phòng Nội vụ", "elected")],
        ),
        (
            "Hội nghị diễn ra dưới sự chủ tọa của đồng chí Lê Thị Mơ.",
            [("Lê Thị Mơ", None, "chair")],
        ),
        (
            "Bí thư Huyện ủy Nông Văn Lượng và Chủ tịch UBND huyện Hà Văn Bính đồng chủ trì hội nghị.",
            [("Nông Văn Lượng", "Bí thư Huyện ủy", "chair"), ("Hà Văn Bính", "Chủ tịch UBND huyện", "chair")],
        ),
        (
            "Phát biểu kết luận hội nghị, Bí thư Huyện ủy Nông Văn Lượng yêu cầu làm ngay.",
            [("Nông Văn Lượng", "Bí thư Huyện ủy", "speaker")],
        ),
        (
            "Hội nghị đã nghe bà Vi Thị Sen, Trưởng Ban Dân vận Huyện ủy báo cáo kết quả.",
            [("Vi Thị Sen", "Trưởng Ban Dân vận Huyện ủy", "speaker")],
        ),
        (
            "Ông Phạm Đăng Tân - Chủ tịch UBND xã Phú Sa: Một số số liệu chưa khớp, đề nghị rà soát lại.",
            [("Phạm Đăng Tân", "Chủ tịch UBND xã Phú Sa", "speaker")],
        ),
        (
            "Cùng dự có: đồng chí Hà Văn Bính - Chủ tịch UBND huyện, đồng chí Lê Thị Mơ - Phó Chủ tịch HĐND huyện.",
            [("Hà Văn Bính", "Chủ tịch UBND huyện", "attendee"), ("Lê Thị Mơ", "Phó Chủ tịch HĐND huyện", "attendee")],
        ),
        (
            "Dự hội nghị có Chủ tịch Quốc hội Campuchia Heng Somrith, Chủ tịch UBND huyện Hà Văn Bính.",
            [("Heng Somrith", "Chủ tịch Quốc hội Campuchia", "attendee"),
             ("Hà Văn Bính", "Chủ tịch UBND huyện", "attendee")],
        ),
        (
            "Giám đốc Sở Tài chính Lê Thị Mơ, thừa ủy quyền của Chủ tịch UBND tỉnh trình bày tờ trình.",
            [("Lê Thị Mơ", "Giám đốc Sở Tài chính", "speaker")],
        ),
        (
            "Trả lời báo chí sau cuộc họp, Chủ tịch UBND huyện Hà Văn Bính cho biết sẽ làm ngay.",
            [("Hà Văn Bính", "Chủ tịch UBND huyện", "speaker")],
        ),
        (
            "Ông Hà Văn Bính, Phó Chánh Thanh tra tỉnh được bổ nhiệm giữ chức Phó Giám đốc Sở Nội vụ kể từ ngày 1/6.",
            [("Hà Văn Bính", "Phó Chánh Thanh tra tỉnh", "elected")],
        ),
        (
            "Phó Chủ tịch UBND tỉnh Hà Thế Vinh đến dự và tặng hoa chúc mừng.",
            [("Hà Thế Vinh", "Phó Chủ tịch UBND tỉnh", "attendee")],
        ),
        (
            "Hội nghị công bố quyết định điều động đồng chí Lê Thị Mơ, Phó Bí thư Huyện ủy giữ chức Bí thư Đảng ủy.",
            [("Lê Thị Mơ", "Phó Bí thư Huyện ủy", "elected")],
        ),
        (
            "Ông Hồ Sỹ Quyền nhận quyết định chỉ định giữ chức Bí thư Đảng ủy xã Phú Sa.",
            [("Hồ Sỹ Quyền", "Bí thư Đảng ủy xã Phú Sa", "elected")],
        ),
        (
            "Tham dự: Lê Thị Mơ, Phó Bí thư Huyện ủy; Hà Văn Bính, Chánh Văn phòng.",
            [("Lê Thị Mơ", "Phó Bí thư Huyện ủy", "attendee"), ("Hà Văn Bính", "Chánh Văn phòng", "attendee")],
        ),
        (
            "Đại biểu Lê Thị Mơ (tổ Phú Sa) chất vấn về rác thải.",
            [("Lê Thị Mơ", "Đại biểu", "speaker")],
        ),
        (
            "Hội nghị công bố quyết định. Theo đó, ông Hà Văn Bính giữ chức Bí thư Đảng ủy, Chủ tịch HĐND xã.",
            [("Hà Văn Bính", "Bí thư Đảng ủy, Chủ tịch HĐND xã", "elected")],
        ),
        (
            "Hội nghị vinh dự được đón đồng chí Lê Thị Mơ, Bí thư Huyện ủy; đồng chí Hà Văn Bính, Bí thư xã đến dự.",
            [("Lê Thị Mơ", "Bí thư Huyện ủy", "attendee"), ("Hà Văn Bính", "Bí thư xã", "attendee")],
        ),
        (
            "Đại hội đã bầu ông Hà Văn Bính làm Chủ tịch Hội; bà Lê Thị Mơ, Chánh Văn phòng làm Phó Chủ tịch Hội.",
            [("Hà Văn Bính", "Chủ tịch Hội", "elected"), ("Lê Thị Mơ", "Chánh Văn phòng", "elected")],
        ),
        (
            "Tại hội nghị, đảng viên Lê Thị Mơ, Chi bộ Phú Sa chia sẻ kinh nghiệm.",
            [("Lê Thị Mơ", None, "speaker")],
        ),
        (
            "Hội nghị hiệp thương; các ông, bà: Lê Thị Mơ, Hà Văn Bính giữ chức Phó Chủ tịch Hội CCB.",
            [("Lê Thị Mơ", "Phó Chủ tịch Hội CCB", "elected"), ("Hà Văn Bính", "Phó Chủ tịch Hội CCB", "elected")],
        ),
        (
            "Tại hội nghị, ông Hà Văn Bính, nguyên Chủ tịch xã bàn giao hồ sơ.",
            [("Hà Văn Bính", "nguyên Chủ tịch xã", "attendee")],
        ),
        (
            "Bí thư Huyện ủy Nông Văn Lượng đã tiếp ông Sato Kenji, Tổng Giám đốc Công ty Hoa Mai.",
            [
                ("Nông Văn Lượng", "Bí thư Huyện ủy", "attendee"),
                ("Sato Kenji", "Tổng Giám đốc Công ty Hoa Mai", "attendee"),
            ],
        ),
        (
            "Ông Hà Văn Bính, Huyện ủy viên chính thức nhận nhiệm vụ tại Ban Dân vận.",
            [("Hà Văn Bính", "Huyện ủy viên", "elected")],
        ),
        (
            "HĐND xã đã bầu Trưởng Ban Pháp chế là đồng chí Lê Thị Mơ; Trưởng Ban Kinh tế là đồng chí Hà Văn Bính.",
            [
                ("Lê Thị Mơ", "Trưởng Ban Pháp chế HĐND xã", "elected"),
                ("Hà Văn Bính", "Trưởng Ban Kinh tế", "elected"),
            ],
        ),
        (
            "Phó Chủ tịch HĐND tỉnh Hà Thế Vinh đến dự và chỉ đạo hội nghị.",
            [("Hà Thế Vinh", "Phó Chủ tịch HĐND tỉnh", "attendee")],
        ),
        (
            "Đại diện doanh nghiệp, ông Hà Văn Bính cho rằng thủ tục còn lâu.",
            [("Hà Văn Bính", None, "speaker")],
        ),
        (
            "Tổ giám sát do bà Lê Thị Mơ, Phó Chủ tịch HĐND huyện làm Tổ trưởng.",
            [("Lê Thị Mơ", "Phó Chủ tịch HĐND huyện", "attendee")],
        ),
        (
            "Đại biểu Lê Thị Mơ, đoàn Gia Lai, truy vấn thêm.",
            [("Lê Thị Mơ", "Đại biểu", "speaker")],
        ),
        (
            "Ông Hà Văn Bính (thôn Nà Sản) kiến nghị làm đường.",
            [("Hà Văn Bính", None, "speaker")],
        ),
        (
            "Trước câu hỏi của bà Vi Thị Sen, Phó trưởng Ban Văn hóa xã hội về học phí, lãnh đạo sở hứa trả lời.",
            [("Vi Thị Sen", "Phó trưởng Ban Văn hóa xã hội", "speaker")],
        ),
        (
            "Thay mặt lãnh đạo tỉnh, Chủ tịch UBND tỉnh Hà Thế Vinh đã trao cờ cho đơn vị.",
            [("Hà Thế Vinh", "Chủ tịch UBND tỉnh", "attendee")],
        ),
        (
            "Cùng đi với Bí thư Huyện ủy Nông Văn Lượng có các đồng chí: Hà Văn Bính, Chánh Văn phòng; Lê Thị Mơ.",
            [("Nông Văn Lượng", "Bí thư Huyện ủy", "attendee"), ("Hà Văn Bính", "Chánh Văn phòng", "attendee")],
        ),
        (
            "Tại buổi lễ, ông Hà Văn Bính, Chủ tịch xã đã ký kết biên bản ghi nhớ.",
            [("Hà Văn Bính", "Chủ tịch xã", "attendee")],
        ),
        (
            "Huyện bổ sung ông Hà Văn Bính, sinh ngày 2 tháng 3, Huyện ủy viên, Chánh Văn phòng giữ chức Bí thư.",
            [("Hà Văn Bính", "Huyện ủy viên, Chánh Văn phòng", "elected")],
        ),
        (
            "Ông Hà Văn Bính, Phó Chánh Thanh tra được bổ nhiệm làm Chánh Thanh tra; bà Vi Thị Sen giữ chức Phó Ban.",
            [("Hà Văn Bính", "Phó Chánh Thanh tra", "elected"), ("Vi Thị Sen", "Phó Ban", "elected")],
        ),
        (
            "Phó Bí thư Hà Văn Bính trao quyết định, tặng hoa cho bà Vi Thị Sen và phát biểu giao nhiệm vụ.",
            [("Hà Văn Bính", "Phó Bí thư", "speaker"), ("Vi Thị Sen", None, "elected")],
        ),
        (
            "Ông Hà Văn Bính được chỉ định giữ chức Bí thư Đảng ủy; bà Vi Thị Sen: Phó Bí thư, Chủ tịch xã.",
            [("Hà Văn Bính", "Bí thư Đảng ủy", "elected"), ("Vi Thị Sen", "Phó Bí thư, Chủ tịch xã", "elected")],
        ),
        (
            "Bí thư Huyện ủy Hà Văn Bính; Chủ tịch xã Vi Thị Sen; cùng đông đảo hội viên dự.",
            [("Hà Văn Bính", "Bí thư Huyện ủy", "attendee"), ("Vi Thị Sen", "Chủ tịch xã", "attendee")],
        ),
        (
            "Hội nghị bầu bà Vi Thị Sen vào Ban Thường vụ và giữ chức Phó Bí thư Huyện đoàn.",
            [("Vi Thị Sen", "Phó Bí thư Huyện đoàn", "elected")],
        ),
        (
            "Tranh luận với đại biểu Hà Văn Bính, đại biểu Lê Thị Mơ nêu số liệu khác.",
            [("Lê Thị Mơ", "đại biểu", "speaker")],
        ),
        (
            "Dưới sự chủ trì của Bí thư Huyện ủy, hội nghị khai mạc sáng nay. Bí thư Huyện ủy Hà Văn Bính phát biểu.",
            [("Hà Văn Bính", "Bí thư Huyện ủy", "chair")],
        ),
        (
            "Chủ trì cuộc họp ngày 12.5 với các phòng, ban, Chủ tịch UBND huyện Hà Văn Bính yêu cầu khẩn trương.",
            [("Hà Văn Bính", "Chủ tịch UBND huyện", "chair")],
        ),
        (
            "Bà Vi Thị Sen, Chánh Văn phòng Huyện ủy thông qua chương trình làm việc.",
            [("Vi Thị Sen", "Chánh Văn phòng Huyện ủy", "speaker")],
        ),
        (
            "“Phải làm ngay”, đó là yêu cầu của đồng chí Hà Văn Bính, Bí thư Huyện ủy tại hội nghị.",
            [("Hà Văn Bính", "Bí thư Huyện ủy", "speaker")],
        ),
        (
            "Bí thư Huyện ủy Hà Văn Bính chúc mừng các đồng chí được tín nhiệm bầu.",
            [("Hà Văn Bính", "Bí thư Huyện ủy", "attendee")],
        ),
        ("Thực hiện yêu cầu của đồng chí Hà Văn Bính, Bí thư Tỉnh ủy, hội nghị bàn về mùa khô.", []),
    ],
)  # fmt: skip
def test_a_role_by_verb_and_construction(body: str, rows: list[tuple[str, str | None, str]]) -> None:
    assert read(body) == rows


def test_mentions_of_one_person_are_one_row_with_the_longest_office_and_the_first_role() -> None:
    body = (
        "Bí thư Huyện ủy Nông Văn Lượng chủ trì hội nghị. Cùng dự có Chủ tịch UBND huyện Hà Văn Bính. "
        "Ông Lượng đề nghị tập trung giải ngân. Chủ tịch UBND huyện nhấn mạnh việc thu ngân sách. "
        "Kết luận hội nghị, đồng chí Nông Văn Lượng - Tỉnh ủy viên, Bí thư Huyện ủy giao ba việc."
    )
    assert read(body) == [
        ("Nông Văn Lượng", "Tỉnh ủy viên, Bí thư Huyện ủy", "chair"),
        ("Hà Văn Bính", "Chủ tịch UBND huyện", "speaker"),
    ]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("Quyết định do Chủ tịch UBND tỉnh Cao Bá Lộc ký ngày 5/5.", id="who signed"),
        pytest.param(
            "Huyện thực hiện ý kiến chỉ đạo của Bí thư Tỉnh ủy Phan Đình Quế.", id="whose orders are followed"
        ),
        pytest.param("Hội nghị miễn nhiệm chức vụ Phó Chủ tịch đối với ông Lê Xuân Bách.", id="who is dismissed"),
        pytest.param("Tuần tới, Chủ tịch UBND tỉnh Cao Bá Lộc sẽ phát biểu tại kỳ họp.", id="who will speak"),
        pytest.param(
            "Trao đổi với phóng viên, Giám đốc Sở Tài chính Đinh Văn Sáng cho biết còn khó.", id="to the press"
        ),
        pytest.param("Trước đó, Chủ tịch UBND tỉnh Cao Bá Lộc đã yêu cầu làm rõ.", id="on another day"),
        pytest.param("Ảnh: Trần Minh Tuấn", id="who took the photo"),
        pytest.param("Huyện đẩy mạnh học tập và làm theo phong cách Hồ Chí Minh.", id="who died long ago"),
        pytest.param("Hộ ông Đỗ Mạnh Tư được hỗ trợ 20 triệu đồng.", id="who is an example"),
        pytest.param("Sáng nay, Chủ tịch UBND tỉnh Hà Thế Vinh đã có văn bản yêu cầu rà soát.", id="wrote a letter"),
        pytest.param("Cử tri hỏi về việc ông Hà Văn Bính, Chủ tịch UBND xã đề nghị thu phí.", id="what somebody did"),
        pytest.param("Báo chí hỏi về trường hợp ông Hà Văn Bính, Chủ tịch UBND xã nêu lý do sức khỏe.", id="a case"),
        pytest.param("Ông Hà Văn Bính, Chủ tịch xã. Ảnh: TL Sáng 12/5, Huyện ủy nhấn mạnh kỷ luật.", id="a portrait"),
        pytest.param("Ông Hà Văn Bính, Phó Chủ tịch xã tham gia điều hành công ty của vợ.", id="who runs a firm"),
        pytest.param("Vợ ông là bà Lê Thị Mơ, UBND tỉnh đã yêu cầu kiểm tra.", id="before another's verb"),
        pytest.param(
            "Ban Thường vụ thi hành kỷ luật ông Hà Văn Bính, Chủ tịch xã; ông thừa nhận sai.", id="disciplined"
        ),
        pytest.param("Theo báo cáo, ông Hà Văn Bính, ngụ thôn Phú Sa, đã làm đơn nêu rõ việc này.", id="a resident"),
        pytest.param("Theo đoàn, chị Vi Thị Sen nói đã bán hàng.", id="somebody without any description"),
        pytest.param("Nhà báo Lê Thị Mơ (báo Phú Sa) đặt câu hỏi về tiến độ.", id="who asks for a paper"),
        pytest.param("Trả lời về việc bổ nhiệm Chủ tịch xã Hà Văn Bính, lãnh đạo im lặng.", id="asked about"),
        pytest.param("Em trai bà Lê Thị Mơ, Bí thư xã, phát biểu với hàng xóm.", id="whose kin does it"),
        pytest.param("Anh Hà Văn Bính, chủ tàu, cho biết tàu đã vào bờ.", id="whom the paper asks"),
        pytest.param("Thừa lệnh Bộ trưởng Bộ Y tế Vi Văn Sáu, đoàn đã trao quà.", id="in whose name it is done"),
        pytest.param("Theo đó, ông Hà Văn Bính giữ chức Bí thư xã nhiều năm.", id="no decision is told before"),
        pytest.param("Ông Hà Văn Bính, Chủ tịch xã bị cách chức, đã nêu lý do.", id="removed"),
        pytest.param(
            "Lễ kỷ niệm ngày sinh đồng chí Hà Văn Bính. Hà Văn Bính, Bí thư xã, tham gia cướp đất.", id="remembered"
        ),
        pytest.param("Cử tri đề nghị Chủ tịch UBND tỉnh Hà Thế Vinh nói rõ thêm.", id="who is asked"),
        pytest.param(
            "Chủ tịch UBND tỉnh Hà Thế Vinh trước đó đã có công điện yêu cầu rà soát.", id="told them earlier"
        ),
        pytest.param("Cùng ngày, Chủ tịch UBND tỉnh Hà Thế Vinh yêu cầu rà soát.", id="on another occasion of the day"),
        pytest.param("Trả lời báo chí tuần trước, ông Hà Văn Bính, Chủ tịch UBND xã nói khác.", id="another time"),
    ],
)
def test_only_spoken_of(body: str) -> None:
    assert read(body) == []


def test_a_clause_told_after_somebody_is_not_his() -> None:
    rows = read("Theo bà Lê Thị Mơ, Bí thư Huyện ủy, ông Hà Văn Bính, Chủ tịch xã, còn thiếu kinh nghiệm.")
    assert rows == [("Lê Thị Mơ", "Bí thư Huyện ủy", "speaker")]


@pytest.mark.parametrize(
    ("body", "position"),
    [
        pytest.param("Đại biểu Lê Thị Mơ (Bắc Kạn) phát biểu.", "Đại biểu Bắc Kạn", id="with the seat behind the name"),
        pytest.param("ĐB Lê Thị Mơ (đoàn Bắc Kạn) phát biểu.", "ĐB Bắc Kạn", id="a seat told as a delegation's"),
        pytest.param("Đại biểu Lê Thị Mơ (nữ) phát biểu.", "Đại biểu", id="no other bracket"),
        pytest.param(
            "Đại biểu Lê Thị Mơ, Bí thư Huyện ủy, phát biểu.", "Bí thư Huyện ủy", id="an office says more than the seat"
        ),
    ],
)
def test_a_deputy_without_another_office(body: str, position: str) -> None:
    assert read(body) == [("Lê Thị Mơ", position, "speaker")]


@pytest.mark.parametrize(
    ("body", "names"),
    [
        pytest.param(
            "Dự hội nghị có đồng chí Hà Văn Bính, Chủ tịch UBND huyện. Các đồng chí Phó Chủ tịch: Vi Thị Sen, Lê Mơ.",
            ["Hà Văn Bính", "Vi Thị Sen", "Lê Mơ"],
            id="a sentence without a verb goes on with a list",
        ),
        pytest.param(
            "Dự hội nghị có đồng chí Hà Văn Bính, Chủ tịch UBND huyện. Các đồng chí Phó Chủ tịch: Vi Thị Sen, Lê Mơ. "
            "Các đồng chí Phó Bí thư: Nông Văn Lượng, Phạm Đăng Tân.",
            ["Hà Văn Bính", "Vi Thị Sen", "Lê Mơ", "Nông Văn Lượng", "Phạm Đăng Tân"],
            id="and the next one",
        ),
        pytest.param(
            "Huyện có ba phó chủ tịch. Các đồng chí Phó Chủ tịch UBND huyện: Vi Thị Sen, Lê Thị Mơ.",
            [],
            id="but not with what is no list",
        ),
        pytest.param(
            "Chủ tịch UBND huyện Hà Văn Bính cho biết, Bí thư Tỉnh ủy Nông Văn Lượng đã chỉ đạo làm ngay.",
            ["Hà Văn Bính"],
            id="what another had ordered",
        ),
        pytest.param(
            "Chủ tịch UBND huyện Hà Văn Bính bày tỏ vui mừng khi Bí thư Tỉnh ủy Nông Văn Lượng khẳng định sẽ giúp.",
            ["Hà Văn Bính"],
            id="what another is glad of",
        ),
        pytest.param(
            "Chủ tịch UBND huyện Hà Văn Bính cho biết, Bí thư Tỉnh ủy Nông Văn Lượng nhấn mạnh kỷ cương.",
            ["Hà Văn Bính", "Nông Văn Lượng"],
            id="two who speak one after the other",
        ),
    ],
)
def test_who_of_several_was_there(body: str, names: list[str]) -> None:
    assert [name for name, *_ in read(body)] == names


def test_who_holds_a_further_meeting_of_the_day() -> None:
    further = "Cùng ngày, Chủ tịch UBND tỉnh Lam Sơn Hà Văn Bính chủ trì cuộc họp của UBND tỉnh về phòng, chống lũ."
    assert read(further) == [("Hà Văn Bính", "Chủ tịch UBND tỉnh Lam Sơn", "chair")]
    assert read("Cùng ngày, Chủ tịch UBND tỉnh Lam Sơn Hà Văn Bính yêu cầu các sở chống lũ.") == []


def test_voters_of_a_list_with_where_they_live() -> None:
    held = "Sáng 12/5/2020, Đoàn ĐBQH tỉnh Lam Sơn tiếp xúc cử tri xã Phú Sa.\n"
    rows = read("Cử tri Hà Văn Bính (thôn 5), Lê Thị Mơ (thôn 7) kiến nghị nạo vét kênh.", held)
    assert [(name, role) for name, _, role in rows] == [("Hà Văn Bính", "speaker"), ("Lê Thị Mơ", "speaker")]


def test_nobody_is_elected_at_a_press_briefing() -> None:
    held = "Sáng 12/5/2020, UBND huyện Sơn Khê tổ chức họp báo.\n"
    body = "Ông Hà Văn Bính, Phó Trưởng phòng Nội vụ được bổ nhiệm giữ chức Trưởng phòng khi thiếu bằng cấp."
    assert read(body, held) == []


@pytest.mark.parametrize(
    ("title", "elected"),
    [
        ("Đồng chí Nông Văn Lượng, Phó Trưởng Ban Dân vận Tỉnh ủy làm Bí thư Huyện ủy Sơn Khê", True),
        ("Ông Nông Văn Lượng giữ chức Chủ tịch UBND huyện Sơn Khê", True),
        ("Bí thư Huyện ủy Nông Văn Lượng làm việc với các xã", False),
    ],
)
def test_who_is_appointed_in_the_headline(title: str, *, elected: bool) -> None:
    body = "Sáng 12/5/2020, Tỉnh ủy Lam Sơn công bố quyết định cán bộ tại hội nghị."
    rows = extract_facts(read_article(f"{title}\n\n{body}{CLOSE}")).participants
    assert any(row.name == "Nông Văn Lượng" and row.role.value == "elected" for row in rows) is elected


def test_without_a_meeting_nobody_took_part() -> None:
    assert read("Bí thư Huyện ủy Nông Văn Lượng yêu cầu các xã báo cáo.", held="Huyện có 12 xã.\n") == []


def test_a_span_is_the_name_in_the_text() -> None:
    text = f"Bàn việc\n\n{HELD}Bí thư Huyện ủy Nông Văn Lượng chủ trì hội nghị.{CLOSE}"
    (row,) = extract_facts(read_article(text)).participants
    assert text[row.char_start : row.char_end] == "Nông Văn Lượng"
    assert text[row.sentence_start : row.sentence_end] == "Bí thư Huyện ủy Nông Văn Lượng chủ trì hội nghị."
    assert row.meeting == 0
