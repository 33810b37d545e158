"""Whom a number is about: place, body, company or project; never who reports it."""

from collections.abc import Callable

import pytest

from pipelines.extract.model import Facts
from pipelines.grammar.folding import fold

Read = Callable[..., Facts]


def subjects(found: Facts) -> list[str | None]:
    """The subjects of all numbers, in the order of the text."""
    rows = sorted([*found.budgets, *found.indicators], key=lambda row: row.char_start)
    return [row.subject for row in rows]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param("Huyện Thạch Khê trồng 320 ha rừng.", ["huyện Thạch Khê"], id="acts in the number's clause"),
        pytest.param("Xã Phú Sa có 1.240 hộ dân.", ["xã Phú Sa"], id="is described"),
        pytest.param("Xã Phú Sa, huyện Thạch Khê có 1.240 hộ dân.", ["xã Phú Sa"], id="its district is its address"),
        pytest.param(
            "Thôn Thượng, xã Phú Sa, huyện Thạch Khê có 140 hộ dân.", ["thôn Thượng"], id="an address of several steps"
        ),
        pytest.param("Tại xã Phú Sa, huyện Thạch Khê đã trồng 320 ha rừng.", ["huyện Thạch Khê"], id="no address acts"),
        pytest.param("Huyện Thạch Khê đã giao 320 ha đất cho dân.", ["huyện Thạch Khê"], id="gives what is counted"),
        pytest.param("Xã Phú Sa báo cáo 12 nội dung.", ["xã Phú Sa"], id="reports so many things"),
        pytest.param(
            "Huyện Thạch Khê kiểm tra một số đơn vị như Sở Y tế tỉnh Lam Sơn (có 8 phó giám đốc), "
            "Sở Xây dựng tỉnh Lam Sơn (thừa 3 phó phòng).",
            ["Sở Y tế tỉnh Lam Sơn", "Sở Xây dựng tỉnh Lam Sơn"],
            id="each in the bracket behind its name",
        ),
        pytest.param(
            "Công ty Thép Hải Lam xây nhà máy có quy mô 600.000 tấn tại Khu công nghiệp Gò Tây, vốn 868 tỷ đồng.",
            ["Công ty Thép Hải Lam"] * 2,
            id="a point inside a number parts nothing",
        ),
        pytest.param(
            "Xã Phú Sa có 1.240 hộ dân, xã Bến Đá có 980 hộ dân.", ["xã Phú Sa", "xã Bến Đá"], id="each clause its own"
        ),
        pytest.param(
            "Kho bạc Nhà nước Hà Tĩnh chi ngân sách 3.420 tỷ đồng.",
            ["Kho bạc Nhà nước Hà Tĩnh"],
            id="a branch is not the state",
        ),
        pytest.param(
            "TP Hải Lam là trung tâm lớn của cả nước, đóng góp 30% ngân sách cả nước.",
            ["thành phố Hải Lam"],
            id="the nation is only what it is a part of",
        ),
        pytest.param(
            "Dư nợ Chính phủ bằng 50% GDP, nợ công bằng 61% GDP.",
            ["Chính phủ", "cả nước"],
            id="the Government's own debt",
        ),
        pytest.param(
            "Tiền gửi của KBNN tại các ngân hàng là 143 nghìn tỷ đồng.",
            ["Kho bạc Nhà nước"],
            id="what the treasury holds",
        ),
        pytest.param(
            "Tổng thu ngân sách nhà nước qua KBNN đạt 637 tỷ đồng.",
            ["cả nước"],
            id="what passes through it is the state's",
        ),
        pytest.param(
            "Năm 2021, Công ty Than Đông Lâm nộp ngân sách tỉnh 15 tỷ đồng.",
            ["Công ty Than Đông Lâm"],
            id="the purse that is paid into is not the payer",
        ),
        pytest.param(
            "Tỉnh Lam Sơn tổng kết năm an toàn. Lực lượng CSGT đã lập biên bản 320 trường hợp.",
            ["Lực lượng CSGT"],
            id="a force that acts",
        ),
        pytest.param(
            "Tỉnh Lam Sơn họp. Ủy ban Kiểm tra Trung ương dự. UBKT các cấp đã kiểm tra 41 tổ chức đảng.",
            ["UBKT các cấp"],
            id="the committees of all levels",
        ),
        pytest.param(
            "LĐLĐ quận vận động được 9 doanh nghiệp, trao bằng khen của LĐLĐ TP.",
            ["LĐLĐ quận"],
            id="a body of a bare rank, not the giver of what is handed over",
        ),
        pytest.param(
            "Công an huyện Thạch Khê xử lý 90 trường hợp, nộp Kho bạc Nhà nước 21 triệu đồng.",
            ["Công an huyện Thạch Khê"] * 2,
            id="nor who is paid",
        ),
        pytest.param(
            "Các xã bị ngập nhiều gồm Phú Sa (12 hộ), Bến Đá (9 hộ).", ["xã Phú Sa", "xã Bến Đá"], id="a list of places"
        ),
        pytest.param(
            "Toàn tỉnh có 20 hợp tác xã. Các hợp tác xã có 900 thành viên.", ["tỉnh", "tỉnh"], id="a cooperative"
        ),
        pytest.param(
            "Công an tỉnh họp. Điển hình như Công an xã Phú Sa đã thu 9 khẩu súng.",
            ["Công an xã Phú Sa"],
            id="an example that acts",
        ),
        pytest.param(
            "Kỳ họp thứ 3 HĐND tỉnh Khóa X. Thường trực HĐND tỉnh gửi đi 37 kiến nghị.",
            ["Thường trực HĐND tỉnh"],
            id="a term is no name",
        ),
        pytest.param(
            "Theo Chủ tịch UBND huyện Thạch Khê, tỉnh Lam Sơn - Lê Văn Tám, chăn nuôi tạo việc làm cho 320 lao động.",
            ["huyện Thạch Khê"],
            id="nor an officer behind a dash",
        ),
        pytest.param(
            "Công an huyện Thạch Khê (Hà Tĩnh) đã bắt 12 đối tượng.",
            ["Công an huyện Thạch Khê"],
            id="a province in brackets is an address",
        ),
        pytest.param(
            "Tỉnh Lam Sơn cấp nước theo quy chuẩn QC 02 của Bộ Y tế cho 320 hộ.",
            ["tỉnh Lam Sơn"],
            id="whose standard it is",
        ),
        pytest.param("TP Hải Lam trồng 4.100 cây xanh.", ["thành phố Hải Lam"], id="TP is written out"),
        pytest.param("TP. Hải Lam trồng 4.100 cây xanh.", ["thành phố Hải Lam"], id="TP with a full stop"),
        pytest.param(
            "Quận Hồng Giang có 18 phường. Năm nay, quận trồng 4.100 cây xanh.",
            ["quận Hồng Giang", "quận Hồng Giang"],
            id="a bare rank takes the name given elsewhere",
        ),
        pytest.param(
            "Q.9 có 226 vụ trộm, P.Hòa An có 12 vụ.", ["quận 9", "phường Hòa An"], id="ranks by their letters"
        ),
        pytest.param(
            "Quận 2 họp sáng nay. Quận 9 họp chiều nay, quận có 226 vụ trộm. Quận 2 đông dân, quận có 54 vụ cháy.",
            ["quận 9", "quận 2"],
            id="a bare rank is the unit named last",
        ),
        pytest.param(
            "Xã Phú Sa được thành lập trên cơ sở sáp nhập xã Bến Đá và xã Tân Lập; Đảng bộ xã có 68 chi bộ.",
            ["Đảng bộ xã Phú Sa"],
            id="none of those that it was made of",
        ),
        pytest.param(
            "Xã Phú Sa thu nhập khá. Xã Bến Đá làm đường; Đảng bộ xã có 68 chi bộ.",
            ["Đảng bộ xã Bến Đá"],
            id="where none was made of others, the last",
        ),
        pytest.param(
            "Đảng bộ cơ quan UBND quận Hồng Giang có 228 đảng viên.",
            ["Đảng bộ cơ quan UBND quận Hồng Giang"],
            id="a body",
        ),
        pytest.param(
            "Theo báo cáo của Cục Thống kê tỉnh Lam Sơn, huyện Thạch Khê trồng 320 ha rừng.",
            ["huyện Thạch Khê"],
            id="who reports is not the subject",
        ),
        pytest.param(
            "Chủ tịch UBND huyện Thạch Khê cho biết, xã Phú Sa có 41 hộ nghèo.", ["xã Phú Sa"], id="nor who speaks"
        ),
        pytest.param(
            "Dự án xây cầu Gò Tây 2 có 46 trụ.", ["Dự án xây cầu Gò Tây 2"], id="a name with a number behind it"
        ),
        pytest.param(
            "TP Hải Lam thu phí khu trung tâm (gồm quận Hồng Giang) ở mức 2%.", ["thành phố Hải Lam"], id="not an aside"
        ),
        pytest.param(
            "Tỉnh Lam Sơn có 12 huyện. Tỉnh Lam Sơn giàu đẹp.\nTheo Công an huyện Thạch Khê, có 91 vụ trộm.",
            ["tỉnh Lam Sơn", "huyện Thạch Khê"],
            id="what a territory's body reports is of the territory",
        ),
        pytest.param(
            "Đảng bộ cơ quan UBND quận Hồng Giang có 11 chi bộ phòng, ban của quận.",
            ["Đảng bộ cơ quan UBND quận Hồng Giang"],
            id="a Party body counts its own cells",
        ),
        pytest.param(
            "Ông Lê Văn Tám, Chủ tịch UBND huyện Thạch Khê ký 6 quyết định cấp đất.",
            ["UBND huyện Thạch Khê"],
            id="but an officeholder who signs does it for the body",
        ),
        pytest.param("Sân golf Gò Tây đã được Thủ tướng và 3 bộ phê duyệt.", ["Sân golf Gò Tây"], id="nor by whom"),
        pytest.param(
            "Công ty Dệt Lụa Vàng với nhà máy sợi tại Cụm công nghiệp Gò Tây, huyện Thạch Khê, vốn đầu tư 3 triệu USD.",
            ["Công ty Dệt Lụa Vàng"],
            id="nor where it stands, over its whole address",
        ),
        pytest.param(
            "Công ty Thép Cảng Đông nộp ngân sách 86 tỷ đồng.", ["Công ty Thép Cảng Đông"], id="a company pays"
        ),
        pytest.param(
            "Các trường của quận Hồng Giang có 98% học sinh lên lớp.", ["quận Hồng Giang"], id="the nearest that counts"
        ),
        pytest.param(
            "Tỉnh Lam Sơn có tỷ lệ hộ nghèo 4,1%, cao hơn mức bình quân chung của cả nước; thu hút 14 dự án.",
            ["tỉnh Lam Sơn", "tỉnh Lam Sơn"],
            id="nor what it is compared with, in what follows",
        ),
        pytest.param(
            "Chủ nhiệm Ủy ban Kinh tế Lê Văn Lương cho biết năm 2020 thu ngân sách nhà nước đạt 1,5 triệu tỷ đồng.",
            ["cả nước"],
            id="nor whose officer reports it",
        ),
        pytest.param("Cả nước trồng 210.000 ha rừng.", ["cả nước"], id="the whole country"),
        pytest.param("Toàn quốc có 5,4 triệu đảng viên.", ["cả nước"], id="the whole country, another word"),
        pytest.param("Tổng thu ngân sách nhà nước đạt 1,1 triệu tỷ đồng.", ["cả nước"], id="the national budget"),
        pytest.param(
            "Bộ Tài chính giải ngân vốn đầu tư công 210.000 tỷ đồng.", ["cả nước"], id="through whom money passes"
        ),
        pytest.param(
            "Xã Phú Sa thông qua 3 khâu đột phá của huyện Thạch Khê.", ["huyện Thạch Khê"], id="the owner behind it"
        ),
        pytest.param(
            "Theo Bộ Xây dựng, khối trung ương mua 68 ô tô; khối địa phương mua 48 ô tô.",
            ["khối trung ương", "khối địa phương"],
            id="blocks act",
        ),
        pytest.param(
            "Huyện Thạch Khê đã trồng 300 cây tặng quân đội.", ["huyện Thạch Khê"], id="but not where they receive"
        ),
    ],
)
def test_in_the_sentence(facts: Read, body: str, expected: list[str | None]) -> None:
    assert subjects(facts(body)) == expected


HELD = "Ngày 2/10, {} tổ chức Hội nghị tổng kết. "


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            HELD.format("Đảng bộ huyện Thạch Khê") + "Năm qua đã kết nạp 86 đảng viên.",
            ["Đảng bộ huyện Thạch Khê"],
            id="party members are the party body's",
        ),
        pytest.param(
            HELD.format("UBND huyện Thạch Khê") + "Năm qua, thu ngân sách đạt 320 tỷ đồng.",
            ["huyện Thạch Khê"],
            id="what is true of a territory is the territory's",
        ),
        pytest.param(
            HELD.format("Chi bộ Văn phòng UBND huyện Thạch Khê") + "Chi bộ đề ra 4 nhiệm vụ.",
            ["Chi bộ Văn phòng UBND huyện Thạch Khê"],
            id="what a body inside an office sets is its own",
        ),
        pytest.param("Năm qua trồng được 320 ha rừng.", [None], id="the article does not say"),
    ],
)
def test_of_the_meeting_or_the_article(facts: Read, body: str, expected: list[str | None]) -> None:
    assert subjects(facts(body)) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param("Ninh Bình trồng 320 ha rừng.", ["Ninh Bình"], id="a place without its rank"),
        pytest.param(
            "Tỉnh Ninh Bình rộng. Ninh Bình trồng 320 ha rừng.",
            ["tỉnh Ninh Bình"],
            id="the rank that the article gives it",
        ),
        pytest.param(
            "Huyện Thạch Khê trồng 320 ha rừng, bằng tỉnh Lam Sơn 70%.",
            ["huyện Thạch Khê", "huyện Thạch Khê"],
            id="who is compared is not described",
        ),
        pytest.param(
            "Nhà máy giấy Sông Lam có 410 công nhân. Nhà máy đã bán 7.000 tấn giấy.",
            ["Nhà máy giấy Sông Lam", "Nhà máy giấy Sông Lam"],
            id="a bare word is the one named last",
        ),
        pytest.param(
            "Công ty Thép Cảng Đông tại xã Phú Sa có 410 công nhân.",
            ["Công ty Thép Cảng Đông"],
            id="a company, not the place where it stands",
        ),
        pytest.param(
            "Tại xã Phú Sa có 41 hộ nghèo, tại xã Bến Đá có 12 hộ nghèo.", ["xã Phú Sa", "xã Bến Đá"], id="where it is"
        ),
        pytest.param("Lãnh đạo huyện Thạch Khê nói xã Phú Sa có 41 hộ nghèo.", ["xã Phú Sa"], id="leaders speak"),
        pytest.param(
            "Có 1.000 căn nhà ở khu công nghiệp Cảng Đông.", ["khu công nghiệp Cảng Đông"], id="where it is, behind"
        ),
        pytest.param(
            "Huyện Thạch Khê rộng nhất vùng. Dân số 98.000 người.",
            ["huyện Thạch Khê"],
            id="carried to the next sentence",
        ),
        pytest.param(
            "Quận Hồng Giang đông dân. Các ngả đường chật. Mỗi ngày qua 90.000 xe.",
            ["quận Hồng Giang"],
            id="carried over a sentence that names nobody",
        ),
        pytest.param(
            "Ngày 2/10, đại biểu Quốc hội khóa XIV Lê Thị Mơ tiếp xúc với trên 200 cử tri thị trấn Phố Núi. "
            "Cử tri Lò Văn Pành cho biết còn 34 hộ chưa được di dời.",
            ["thị trấn Phố Núi"],
            id="what voters speak of is where they live",
        ),
        pytest.param(
            "Ngày 2/10, Đoàn đại biểu Quốc hội tỉnh Lam Sơn tiếp xúc cử tri thị trấn Phố Núi. Tỉnh Lam Sơn lo cho dân. "
            "Tỉnh Lam Sơn sẽ làm. Còn 34 hộ chưa được di dời.",
            ["tỉnh Lam Sơn"],
            id="but not where an article is about another place",
        ),
    ],
)
def test_of_the_discourse(facts: Read, body: str, expected: list[str | None]) -> None:
    assert subjects(facts(body)) == expected


def test_who_is_visited_is_whom_the_report_is_about(facts: Read) -> None:
    body = (
        "Sáng 2/10, Bí thư Thành ủy Hải Lam Nguyễn Văn An có buổi làm việc với Quận ủy Hồng Giang. "
        "Quận ủy Hồng Giang báo cáo kết quả công tác. Năm qua xảy ra 149 vụ cháy."
    )
    assert subjects(facts(body))[-1] == "quận Hồng Giang"


def test_the_place_before_the_colon_of_a_headline_is_a_byline(facts: Read) -> None:
    found = facts("Năm qua có 149 vụ cháy.", title="Thành phố Hải Lam: Quận Hồng Giang giảm cháy")
    assert subjects(found) == ["quận Hồng Giang"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        pytest.param(
            "Quận 3 lo cho người có công. Quận 3 có 12 phường.\nNăm qua trao 86 suất quà.",
            "quận 3",
            id="a numbered unit",
        ),
        pytest.param(
            "Tổng Liên đoàn Lao động Việt Nam họp. Tổng Liên đoàn Lao động Việt Nam lo nhà ở.\nNăm qua xây 50 khu nhà.",
            "Tổng Liên đoàn Lao động Việt Nam",
            id="a national organisation speaks for itself",
        ),
    ],
)
def test_whom_an_article_names_most(facts: Read, body: str, expected: str) -> None:
    assert subjects(facts(body, title="Lo cho dân"))[-1] == expected


@pytest.mark.parametrize(
    ("said", "reason"),
    [
        ("tỉnh có 36 xã và 5 phường, giảm 63,4%", "counted units are none that was named"),
        ("tỉnh còn 41 đơn vị hành chính cấp xã, giảm 63,4%", "nor is a level"),
        ("tỉnh có cán bộ về các xã, phường, 206 người tự nguyện nghỉ việc", "nor are several"),
        ("tỉnh hoàn thiện hạ tầng tại mỗi xã, tập huấn 1.500 cán bộ", "nor is each of them"),
    ],
)
def test_units_in_general_are_not_the_one_named_last(facts: Read, said: str, reason: str) -> None:
    body = f"Xã Phú Sa và phường Tân Giang ra mắt. Sau sắp xếp, {said}."
    assert set(subjects(facts(body, title="Tỉnh Lam Sơn sắp xếp đơn vị hành chính"))) == {"tỉnh Lam Sơn"}, reason


@pytest.mark.parametrize(
    ("when", "subject", "reason"),
    [
        ("năm 2023 huyện", "huyện Thạch Khê", "a year counts no districts"),
        ("đến 30/6 huyện", "huyện Thạch Khê", "nor does a day"),
        ("quý 2 huyện", "huyện Thạch Khê", "nor does a quarter"),
        ("5 huyện", "xã Phú Sa", "but a number does"),
    ],
)
def test_a_bare_rank_behind_a_time_is_the_unit_named(facts: Read, when: str, subject: str, reason: str) -> None:
    body = f"Xã Phú Sa, huyện Thạch Khê họp dân. Xã Phú Sa biết {when} đã trồng 320 ha rừng."
    assert subjects(facts(body, title="Chuyện trồng rừng"))[-1] == subject, reason


def test_those_whom_delegates_stand_for_are_of_the_body_that_meets(facts: Read) -> None:
    found = facts(
        "Ngày 2/10, Đảng bộ xã Phú Sa (tỉnh Lam Sơn) tổ chức Đại hội lần thứ I. Về dự có bà Lê Thị Mơ, Trưởng Ban Tổ "
        "chức Tỉnh ủy, cùng 248 đại biểu đại diện cho 2.560 đảng viên của 41 chi, đảng bộ."
    )
    assert subjects(found) == ["Đảng bộ xã Phú Sa"] * 2


def test_the_bodies_of_a_guests_offices_count_nothing(facts: Read) -> None:
    guest = "bà Lê Thị Mơ, Ủy viên Ban Thường vụ, Chủ nhiệm Ủy ban Kiểm tra Tỉnh ủy Lam Sơn"
    found = facts(f"Ngày 2/10, Đảng bộ xã Phú Sa tổ chức Đại hội lần thứ I. Về dự có {guest}. Đến nay có 41 chi bộ.")
    assert subjects(found) == ["Đảng bộ xã Phú Sa"]


def test_a_place_has_the_number_in_brackets_behind_it(facts: Read) -> None:
    found = facts("Cả nước trồng rừng tốt, như tỉnh Hà Lâm (1.200 ha), tỉnh Bắc Hà (900 ha). Cả nước trồng 9.000 ha.")
    assert subjects(found) == ["tỉnh Hà Lâm", "tỉnh Bắc Hà", "cả nước"]


def test_who_is_listed_with_a_share_has_no_later_number(facts: Read) -> None:
    found = facts("Cả nước có 34 vụ cháy, gồm Hà Lâm (33), Bắc Hà (1); 12 vụ do chập điện.")
    assert subjects(found) == ["cả nước"] * 2


@pytest.mark.parametrize(
    ("said", "subject"),
    [
        ("Quỹ Cứu trợ gần 4 tỷ đồng.", "huyện Thạch Khê"),
        ("Quỹ Cứu trợ tặng 4 tỷ đồng.", "Quỹ Cứu trợ"),
    ],
)
def test_a_fund_has_no_sum_that_was_given_to_it(facts: Read, said: str, subject: str) -> None:
    found = facts(f"Huyện Thạch Khê vận động nhiều nguồn giúp hộ nghèo. {said}")
    assert subjects(found)[-1] == subject


def test_an_article_on_one_work_is_about_the_work(facts: Read) -> None:
    """Many numbers of such an article stand in clauses that name nothing, or the place around it alone."""
    body = (
        "Đường Bãi Sậy vừa được khởi công. Đường Bãi Sậy dài 3 km. Mặt đường Bãi Sậy được trải nhựa. "
        "Chiều rộng của đường là 24 m."
    )
    found = facts(body, title="Khởi công đường Bãi Sậy")
    assert {fold(name or "") for name in subjects(found)} == {"đường bãi sậy"}


def test_what_is_true_of_a_territory_is_not_of_the_committee_that_governs_it(facts: Read) -> None:
    body = "UBND Thành phố họp nghe báo cáo. Tổng giá trị sản xuất đạt 37.600 tỷ đồng."
    assert subjects(facts(body, title="UBND Thành phố họp nghe báo cáo kinh tế")) == ["Thành phố"]


def test_who_has_an_office_speaks_for_others(facts: Read) -> None:
    body = "Ông Lê Văn Bình, Chủ tịch UBND huyện Thạch Khê, cho biết. Theo ông Bình, năm qua có 41 vụ cháy."
    assert "Lê Văn Bình" not in subjects(facts(body))


def test_the_purse_that_pays_is_whose_money_it_is(facts: Read) -> None:
    body = "Xã Phú Sa thuộc huyện Thạch Khê. Năm qua xã Phú Sa làm đường, trong đó ngân sách huyện hỗ trợ 4,5 tỷ đồng."
    assert [row.subject for row in facts(body).budgets] == ["huyện Thạch Khê"]


def test_between_a_body_and_its_unit_the_rules_decide(facts: Read) -> None:
    body = "Đảng bộ xã Phú Sa sinh hoạt đều. Xã Phú Sa đổi mới. Đảng bộ xã Phú Sa có 214 đảng viên."
    assert subjects(facts(body, title="Xã Phú Sa đổi mới")) == ["Đảng bộ xã Phú Sa"]


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Xã Phú Sa là xã thuộc vùng Tây Bắc, có 27 thôn.", ["xã Phú Sa"]),
        ("Tỉnh Lam Sơn giáp tỉnh Xiêng Khoảng (Lào), có 27 huyện.", ["tỉnh Lam Sơn"]),
        ("Huyện Thạch Khê giáp huyện Lâm Hà và huyện An Bình với đường ranh giới 36 km.", ["huyện Thạch Khê"]),
        ("Ủy ban MTTQ Việt Nam xã Phú Sa, huyện Thạch Khê tặng 30 phần quà.", ["Ủy ban MTTQ Việt Nam xã Phú Sa"]),
        ("Mặt trận xã Phú Sa tặng 30 phần quà.", ["Mặt trận xã Phú Sa"]),
        ("Huyện Thạch Khê họp. Năm qua, Mặt trận huyện tặng 30 phần quà.", ["Mặt trận huyện Thạch Khê"]),
        ("Huyện Thạch Khê họp. Năm qua, thanh tra huyện là 30 người.", ["huyện Thạch Khê"]),
        ("Hội PN huyện Thạch Khê giúp 30 hộ.", ["Hội PN huyện Thạch Khê"]),
        ("Thanh tra tỉnh Lam Sơn triển khai 30 cuộc thanh tra.", ["Thanh tra tỉnh Lam Sơn"]),
    ],
)
def test_where_it_lies_and_bodies_by_their_short_names(facts: Read, body: str, expected: list[str]) -> None:
    assert subjects(facts(body, title="Việc mùa mưa")) == expected


@pytest.mark.parametrize(
    ("body", "expected"),
    [
        ("Trong quý I, toàn tỉnh đón 45.000 lượt khách. Sở Du lịch chấn chỉnh dịch vụ.", ["tỉnh"]),
        ("Trên địa bàn tỉnh phát hiện 22 vụ phá rừng, thiệt hại 3,5 ha.", ["tỉnh"] * 2),
        ("Các tỉnh phát hiện 22 vụ phá rừng.", [None]),  # provinces in general are none
        ("Toàn tỉnh có 22 xã. Tỉnh Lam Sơn giữ rừng. Tỉnh Lam Sơn trồng 12 ha.", ["tỉnh Lam Sơn"] * 2),
    ],
)
def test_a_place_that_is_never_named_is_told_by_its_rank(facts: Read, body: str, expected: list[str | None]) -> None:
    assert subjects(facts(body, title="Giữ rừng mùa khô")) == expected
