"""Elections at a meeting: slates, single persons, delegations, votes; and what only sounds like one."""

from decimal import Decimal

import pytest

from pipelines.extract import extract_facts
from pipelines.text.article import read_article
from tests.extract.elected import CONGRESS, SESSION, Row, read


@pytest.mark.parametrize(
    ("body", "office", "seats"),
    [
        ("Đại hội đã bầu 35 đồng chí vào Ban Chấp hành khóa mới.", "Ban Chấp hành Đảng bộ huyện Sơn Khê", 35),
        ("Đại hội bầu Ban Chấp hành Đảng bộ huyện gồm 41 đồng chí.", "Ban Chấp hành Đảng bộ huyện Sơn Khê", 41),
        ("Ban Chấp hành khóa mới bầu 13 đồng chí vào Ban Thường vụ Huyện ủy.", "Ban Thường vụ Huyện ủy", 13),
        ("Đại hội bầu được 5/5 đồng chí vào chi ủy chi bộ nhiệm kỳ 2020 - 2022.", "chi ủy chi bộ", 5),
        ("Đại hội bầu Ủy ban Kiểm tra Huyện ủy gồm 7 đồng chí.", "Ủy ban Kiểm tra Huyện ủy", 7),
        ("Đại hội cũng bầu 4 Phó Chủ tịch Hội.", "Phó Chủ tịch Hội", 4),
        ("Đại hội bầu Phó Chủ tịch Hội.", "Phó Chủ tịch Hội", None),
        (
            "Đại hội bầu 15 đại biểu chính thức và 2 đại biểu dự khuyết đi dự Đại hội Đảng bộ tỉnh lần thứ XX.",
            "Đoàn đại biểu dự Đại hội Đảng bộ tỉnh lần thứ XX",
            15,
        ),
        (
            "Đại hội bầu 22 đại biểu chính thức, 2 đại biểu dự khuyết dự Đại hội đại biểu Đảng bộ tỉnh.",
            "Đoàn đại biểu dự Đại hội đại biểu Đảng bộ tỉnh",
            22,
        ),
        (
            "Đại hội bầu ra Đoàn đại biểu gồm 22 đồng chí dự Đại hội Đảng bộ tỉnh, nhiệm kỳ 2020 - 2025.",
            "Đoàn đại biểu dự Đại hội Đảng bộ tỉnh",
            22,
        ),
        (
            "Các đại biểu bầu Đoàn đại biểu tham dự Đại hội Đảng bộ tỉnh.",
            "Đoàn đại biểu tham dự Đại hội Đảng bộ tỉnh",
            None,
        ),
        ("Đại hội hiệp thương cử 55 vị vào Ủy ban MTTQ Việt Nam huyện.", "Ủy ban MTTQ Việt Nam huyện", 55),
        ("Đại hội bầu 21 anh chị vào Ban Chấp hành khóa mới.", "Ban Chấp hành Đảng bộ huyện Sơn Khê", 21),
        ("Đại hội bỏ phiếu bầu Ban Chấp hành khóa mới.", "Ban Chấp hành Đảng bộ huyện Sơn Khê", None),
        (
            "Đại hội bầu 33 đồng chí có đủ phẩm chất, năng lực vào Ban Chấp hành khóa mới.",
            "Ban Chấp hành Đảng bộ huyện Sơn Khê",
            33,
        ),
        ("Kết quả bầu cử, Ban Chấp hành khóa mới có 27 người.", "Ban Chấp hành Đảng bộ huyện Sơn Khê", 27),
        ("Hội nghị cử bổ sung 5 vị vào Ủy ban MTTQ Việt Nam huyện.", "Ủy ban MTTQ Việt Nam huyện", 5),
    ],
)  # fmt: skip
def test_a_slate(body: str, office: str, seats: int | None) -> None:
    assert read(body) == [(office, None, seats, None, None, None)]


CONDUCT = ("Đoàn Chủ tịch", "Đoàn Thư ký", "Ban Thẩm tra tư cách đại biểu")
"""Those elected to conduct the congress itself, which are of no body."""


@pytest.mark.parametrize(
    ("body", "slates"),
    [
        pytest.param(
            "Đại hội bầu Đoàn Chủ tịch gồm 5 đồng chí; Đoàn Thư ký gồm 2 đồng chí; Ban Thẩm tra tư cách đại biểu gồm 3 "
            "đồng chí.",
            [("Đoàn Chủ tịch", 5), ("Đoàn Thư ký", 2), ("Ban Thẩm tra tư cách đại biểu", 3)],
            id="behind a semicolon without a verb",
        ),
        pytest.param(
            "Đại hội thông qua danh sách 19 đồng chí được bầu vào Ban Chấp hành khóa XII, 5 người vào Ban Thường vụ.",
            [("Ban Chấp hành", 19), ("Ban Thường vụ", 5)],
            id="behind a comma, each with its number",
        ),
        pytest.param(
            "Đại hội đã bầu Ban Chấp hành. Ban Chấp hành khóa XII, nhiệm kỳ 2020 - 2025, gồm 27 đồng chí. "
            "Ban Thường vụ gồm 9 đồng chí.",
            [("Ban Chấp hành", 27), ("Ban Thường vụ", 9)],
            id="in the sentences behind the verb",
        ),
        pytest.param("Đại hội bầu Ban Chấp hành khóa mới 15 đồng chí.", [("Ban Chấp hành", 15)], id="without a verb"),
        pytest.param(
            "Theo báo cáo, đã có 21 đại biểu trúng cử HĐND xã, cử tri đi bầu đạt tỷ lệ 100%.",
            [],
            id="the voters elect a council, no meeting does",
        ),
        pytest.param(
            "Đại hội nghe báo cáo; Ban Chấp hành hiện nay gồm 27 đồng chí.", [], id="a number without an election"
        ),
    ],
)
def test_slates_side_by_side(body: str, slates: list[tuple[str, int]]) -> None:
    whole = {head: f"{head} Đảng bộ huyện Sơn Khê" for head, _ in slates if head not in CONDUCT}
    assert read(body) == [(whole.get(head, head), None, seats, None, None, None) for head, seats in slates]


@pytest.mark.parametrize(
    ("body", "row"),
    [
        (
            "Với 54/56 phiếu, đạt 96,43%, ông Đinh Văn Sáng, Giám đốc Sở Y tế được bầu làm Phó Chủ tịch UBND tỉnh.",
            ("Phó Chủ tịch UBND tỉnh", "Đinh Văn Sáng", None, 54, 56, Decimal("96.43")),
        ),
        (
            "Bà Phùng Thị Hương tái cử Chủ tịch Hội Nông dân huyện với số phiếu tuyệt đối 41/41.",
            ("Chủ tịch Hội Nông dân huyện", "Phùng Thị Hương", None, 41, 41, None),
        ),
        (
            "Đồng chí Hà Văn Bình được bầu làm Bí thư Huyện ủy với số phiếu 25/25 (100%).",
            ("Bí thư Huyện ủy", "Hà Văn Bình", None, 25, 25, Decimal(100)),
        ),
        (
            "Quốc hội bầu đồng chí Lê Văn Thuận làm Chủ tịch nước với 476/483 đại biểu tán thành.",
            ("Chủ tịch nước", "Lê Văn Thuận", None, 476, 483, None),
        ),
        (
            "HĐND tỉnh bầu ông Cao Bá Lộc, Phó Bí thư Tỉnh ủy làm Chủ tịch UBND tỉnh với số phiếu 55/56.",
            ("Chủ tịch UBND tỉnh", "Cao Bá Lộc", None, 55, 56, None),
        ),
        (
            "Ông Lò Văn Pành đạt 48/50 phiếu, trúng cử Ủy viên UBND tỉnh.",
            ("Ủy viên UBND tỉnh", "Lò Văn Pành", None, 48, 50, None),
        ),
        (
            "Bà Vi Thị Sen được bầu làm Phó Chủ tịch HĐND tỉnh với 100% phiếu tán thành.",
            ("Phó Chủ tịch HĐND tỉnh Lam Sơn", "Vi Thị Sen", None, None, None, Decimal(100)),
        ),
        (
            "Kỳ họp xác nhận kết quả bầu chức danh Phó Chủ tịch UBND tỉnh đối với ông Hà Thế Vinh.",
            ("Phó Chủ tịch UBND tỉnh", "Hà Thế Vinh", None, None, None, None),
        ),
        (
            "Hội nghị hiệp thương cử bà Đỗ Thị Hiên giữ chức Chủ tịch Ủy ban MTTQ Việt Nam tỉnh.",
            ("Chủ tịch Ủy ban MTTQ Việt Nam tỉnh", "Đỗ Thị Hiên", None, None, None, None),
        ),
    ],
)  # fmt: skip
def test_a_person(body: str, row: Row) -> None:
    assert read(body, SESSION) == [row]


def test_people_who_follow_one_verb_have_a_row_each() -> None:
    body = "Đại hội bầu đồng chí Trần Văn Lực làm Bí thư Huyện ủy, Lê Thị Mơ và Hà Văn Bính làm Phó Bí thư Huyện ủy."
    assert [row[:2] for row in read(body)] == [
        ("Bí thư Huyện ủy", "Trần Văn Lực"),
        ("Phó Bí thư Huyện ủy", "Lê Thị Mơ"),
        ("Phó Bí thư Huyện ủy", "Hà Văn Bính"),
    ]


def test_counts_and_share_of_one_vote_from_two_sentences() -> None:
    body = (
        "Với 100% phiếu bầu, bà Lê Thị Mơ được HĐND tỉnh Hòa Bình bầu làm Phó Chủ tịch UBND tỉnh. Kết quả kiểm phiếu "
        "cho thấy, 49/49 đại biểu đồng ý bầu bà Lê Thị Mơ giữ chức Phó Chủ tịch UBND tỉnh."
    )
    assert read(body, SESSION) == [("Phó Chủ tịch UBND tỉnh", "Lê Thị Mơ", None, 49, 49, Decimal(100))]


def test_an_office_taken_again() -> None:
    body = "Bà Lê Thị Mơ được tín nhiệm bầu tái giữ chức Chủ tịch Hội Nông dân huyện."
    assert read(body) == [("Chủ tịch Hội Nông dân huyện", "Lê Thị Mơ", None, None, None, None)]


@pytest.mark.parametrize(
    ("body", "rows"),
    [
        pytest.param(
            "Đại hội bầu 3 ủy viên Ban Chấp hành, 1 ủy viên Ban Thường vụ Huyện ủy.",
            [("Ban Chấp hành Đảng bộ huyện Sơn Khê", None, 3), ("Ban Thường vụ Huyện ủy", None, 1)],
            id="two slates of one verb",
        ),
        pytest.param(
            "Đại hội bầu Ban Chấp hành gồm 15 đồng chí, Ban Thường vụ gồm 5 đồng chí.",
            [("Ban Chấp hành Đảng bộ huyện Sơn Khê", None, 15), ("Ban Thường vụ Đảng bộ huyện Sơn Khê", None, 5)],
            id="two bodies with their seats",
        ),
        pytest.param(
            "Đại hội bầu 15 đồng chí vào Ban Chấp hành. Đồng chí Hà Văn Bính giữ chức Bí thư Huyện ủy, đồng chí Lê Thị "
            "Mơ giữ chức Phó Bí thư Huyện ủy. Ủy ban Kiểm tra Huyện ủy gồm 3 đồng chí, bà Vi Thị Sen làm Chủ nhiệm.",
            [
                ("Ban Chấp hành Đảng bộ huyện Sơn Khê", None, 15),
                ("Bí thư Huyện ủy", "Hà Văn Bính", None),
                ("Phó Bí thư Huyện ủy", "Lê Thị Mơ", None),
                ("Ủy ban Kiểm tra Huyện ủy", None, 3),
                ("Chủ nhiệm Ủy ban Kiểm tra Huyện ủy", "Vi Thị Sen", None),
            ],
            id="the sentences behind need no verb of electing",
        ),
        pytest.param(
            "Đại hội bầu 15 đồng chí vào Ban Chấp hành. Đồng chí Hà Văn Bính, nguyên Bí thư, giữ vai trò chủ tọa. Tỉnh "
            "ủy chỉ định đồng chí Lê Thị Mơ giữ chức Phó Bí thư Huyện ủy.",
            [("Ban Chấp hành Đảng bộ huyện Sơn Khê", None, 15)],
            id="… but former offices and appointments are no result",
        ),
        pytest.param(
            "Hội nghị bầu 2 Ủy viên UBND huyện. Ông Hà Văn Bính được bầu giữ chức Ủy viên UBND huyện với 35/36 phiếu; "
            "bà Lê Thị Mơ được bầu giữ chức Ủy viên UBND huyện với 36/36 phiếu.",
            [("Ủy viên UBND huyện", "Hà Văn Bính", None), ("Ủy viên UBND huyện", "Lê Thị Mơ", None)],
            id="a slate told again by its names",
        ),
        pytest.param(
            "HĐND huyện bầu chức danh Phó Chủ tịch UBND huyện. Ông Hà Văn Bính trúng cử với 35/36 phiếu đồng ý, "
            "đạt 97,2%; bà Lê Thị Mơ trúng cử với 100% phiếu tán thành.",
            [("Phó Chủ tịch UBND huyện", "Hà Văn Bính", None), ("Phó Chủ tịch UBND huyện", "Lê Thị Mơ", None)],
            id="each winner stands for the office that was named once",
        ),
        pytest.param(
            "Hội nghị bầu 2 đồng chí làm Phó Bí thư Huyện ủy gồm: Lê Thị Mơ, Hà Văn Bính.",
            [("Phó Bí thư Huyện ủy", "Lê Thị Mơ", None), ("Phó Bí thư Huyện ủy", "Hà Văn Bính", None)],
            id="a number of people who are then named",
        ),
        pytest.param(
            "Đại hội bầu 31 đồng chí vào Ban Chấp hành; cử 7 đồng chí vào Ủy ban Kiểm tra Huyện ủy; đồng chí Lê Thị Mơ "
            "giữ chức Chủ tịch Hội; 2 Phó Chủ tịch Hội chuyên trách và 3 Phó Chủ tịch Hội không chuyên trách.",
            [
                ("Ban Chấp hành Đảng bộ huyện Sơn Khê", None, 31),
                ("Ủy ban Kiểm tra Huyện ủy", None, 7),
                ("Chủ tịch Hội", "Lê Thị Mơ", None),
                ("Phó Chủ tịch Hội chuyên trách", None, 2),
                ("Phó Chủ tịch Hội không chuyên trách", None, 3),
            ],
            id="slates and counted offices behind semicolons",
        ),
        pytest.param(
            "Đại hội bầu 31 đồng chí vào Ban Chấp hành; cử 9 đồng chí đi học; tặng quà 3 Phó Chủ tịch Hội.",
            [("Ban Chấp hành Đảng bộ huyện Sơn Khê", None, 31)],
            id="… but not what is done besides",
        ),
        pytest.param(
            "Đại hội bầu Bí thư Huyện ủy là ông Hà Văn Bính, Phó Bí thư Huyện ủy là bà Lê Thị Mơ và ông Lò Văn Pành.",
            [
                ("Bí thư Huyện ủy", "Hà Văn Bính", None),
                ("Phó Bí thư Huyện ủy", "Lê Thị Mơ", None),
                ("Phó Bí thư Huyện ủy", "Lò Văn Pành", None),
            ],
            id="the next office and who holds it, behind a comma",
        ),
        pytest.param(
            "Đại hội bầu Bí thư Huyện ủy là ông Hà Văn Bính, Trưởng phòng Nội vụ; bà Lê Thị Mơ chúc mừng.",
            [("Bí thư Huyện ủy", "Hà Văn Bính", None)],
            id="… but not the office that he has",
        ),
        pytest.param(
            "Đại hội bầu ra 3 Phó Bí thư Huyện ủy khóa mới gồm các đồng chí: Hà Văn Bính (Phó Bí thư khóa XI), Lê Thị "
            "Mơ (Chủ tịch UBND huyện) và đồng chí Lò Văn Pành.",
            [
                ("Phó Bí thư Huyện ủy", "Hà Văn Bính", None),
                ("Phó Bí thư Huyện ủy", "Lê Thị Mơ", None),
                ("Phó Bí thư Huyện ủy", "Lò Văn Pành", None),
            ],
            id="counted offices whose holders follow",
        ),
        pytest.param(
            "Đại hội bầu ra 3 Phó Bí thư Huyện ủy khóa mới, trong đó có bà Lê Thị Mơ, Chủ tịch UBND huyện.",
            [("Phó Bí thư Huyện ủy", None, 3)],
            id="… of whom one is told",
        ),
        pytest.param(
            "HĐND thành phố đã bầu ông Hà Văn Bính, Thường vụ Thành ủy, Chánh Thanh tra giữ chức Phó Chủ tịch "
            "UBND thành phố; chức danh khác do Hội đồng nhân dân bầu đều giữ nguyên.",
            [("Phó Chủ tịch UBND thành phố", "Hà Văn Bính", None)],
            id="a city's council elects",
        ),
        pytest.param(
            "Hội đồng nhân dân đã bầu 2 Phó Chủ tịch UBND huyện khóa XIX, nhiệm kỳ 2016 - 2021; gồm: Hà Văn "
            "Bính, Lò Văn Pành.",
            [("Phó Chủ tịch UBND huyện", "Hà Văn Bính", None), ("Phó Chủ tịch UBND huyện", "Lò Văn Pành", None)],
            id="terms in either order, and the names behind a semicolon",
        ),
        pytest.param(
            "Kỳ họp bầu Ủy viên UBND huyện khóa XIX nhiệm kỳ 2016-2021 với ông Hà Văn Bính; Nhân dân đã bầu 25 đại "
            "biểu.",
            [("Ủy viên UBND huyện", "Hà Văn Bính", None)],
            id="terms between the office and who gets it; the people are no council",
        ),
        pytest.param(
            "Kỳ họp bầu bổ sung hai Phó Chủ tịch UBND huyện. Kết quả, ông Hà Văn Bính và bà Lê Thị Mơ đều trúng cử "
            "với 100% phiếu.",
            [("Phó Chủ tịch UBND huyện", "Hà Văn Bính", None), ("Phó Chủ tịch UBND huyện", "Lê Thị Mơ", None)],
            id="as many winners as there were offices",
        ),
        pytest.param(
            "Kỳ họp bầu bổ sung hai Phó Chủ tịch UBND huyện. Ông Hà Văn Bính tặng hoa các đồng chí trúng cử.",
            [("Phó Chủ tịch UBND huyện", None, 2)],
            id="who congratulates those elected",
        ),
        pytest.param(
            "Hội nghị hiệp thương cử bà Lê Thị Mơ tham gia Ủy ban MTTQ huyện khóa XVII, giữ chức Phó Chủ tịch Ủy "
            "ban MTTQ huyện; hiệp thương bầu thay thế 9 Ủy viên Ủy ban MTTQ huyện.",
            [
                ("Ủy ban MTTQ huyện", "Lê Thị Mơ", None),
                ("Phó Chủ tịch Ủy ban MTTQ huyện", "Lê Thị Mơ", None),
                ("Ủy ban MTTQ huyện", None, 9),
            ],
            id="a member and an office, and those who step in for others",
        ),
        pytest.param(
            "Hội nghị bầu Chủ tịch, Phó Chủ tịch, Ban Thường vụ, Ủy ban Kiểm tra và Chủ nhiệm Ủy ban Kiểm tra.",
            [
                ("Chủ tịch Đảng bộ huyện Sơn Khê", None, None),
                ("Phó Chủ tịch Đảng bộ huyện Sơn Khê", None, None),
                ("Ban Thường vụ Đảng bộ huyện Sơn Khê", None, None),
                ("Ủy ban Kiểm tra Đảng bộ huyện Sơn Khê", None, None),
                ("Chủ nhiệm Ủy ban Kiểm tra", None, None),
            ],
            id="what only the last office leads is not shared",
        ),
        pytest.param(
            "Đại hội đã bầu các chức danh chủ chốt. Trong đó, ông Hà Văn Bính giữ chức Bí thư Huyện ủy; bà Lê "
            "Thị Mơ giữ "
            "chức Phó Bí thư Huyện ủy.",
            [("Bí thư Huyện ủy", "Hà Văn Bính", None), ("Phó Bí thư Huyện ủy", "Lê Thị Mơ", None)],
            id="who won what was voted on in the sentence before",
        ),
        pytest.param(
            "Đại hội đã nghe về các chức danh chủ chốt. Trong đó, ông Hà Văn Bính giữ chức Bí thư Huyện ủy.",
            [],
            id="no vote before",
        ),
        pytest.param(
            "Đại hội bầu Bí thư, Phó Bí thư và Ban Thường vụ. Kết quả được báo cáo sáng nay. Theo đó, Ban Thường vụ "
            "gồm 13 ủy viên. Bà Vi Thị Nụ - Bí thư Huyện ủy khóa XVIII tái đắc cử. Các Phó Bí thư gồm: ông Đinh Văn "
            "Sáu - Trưởng Công an huyện, bà Lò Thị Pành - Chánh Thanh tra.",
            [
                ("Ban Thường vụ Đảng bộ huyện Sơn Khê", None, 13),
                ("Bí thư Huyện ủy", "Vi Thị Nụ", None),
                ("Phó Bí thư Huyện ủy", "Đinh Văn Sáu", None),
                ("Phó Bí thư Huyện ủy", "Lò Thị Pành", None),
            ],
            id="results told a sentence later, and the office that somebody held before",
        ),
        pytest.param(
            "Ông Hà Văn Bính được bầu làm Bí thư Huyện ủy và 2 Phó Bí thư Huyện ủy là Lê Thị Mơ và Lò Văn Pành.",
            [
                ("Bí thư Huyện ủy", "Hà Văn Bính", None),
                ("Phó Bí thư Huyện ủy", "Lê Thị Mơ", None),
                ("Phó Bí thư Huyện ủy", "Lò Văn Pành", None),
            ],
            id="and those who hold the next office",
        ),
        pytest.param(
            "Kết quả bầu cử như sau: Bí thư Huyện ủy: ông Hà Văn Bính; Phó Bí thư Huyện ủy: bà Lê Thị Mơ.",
            [("Bí thư Huyện ủy", "Hà Văn Bính", None), ("Phó Bí thư Huyện ủy", "Lê Thị Mơ", None)],
            id="a table of results",
        ),
        pytest.param(
            "Các đại biểu bỏ phiếu bầu:\n- Ông Hà Văn Bính giữ chức Bí thư Huyện ủy;\n- Bà Lê Thị Mơ giữ chức "
            "Phó Bí thư "
            "Huyện ủy.",
            [("Bí thư Huyện ủy", "Hà Văn Bính", None), ("Phó Bí thư Huyện ủy", "Lê Thị Mơ", None)],
            id="a printed list of results",
        ),
        pytest.param(
            "Các đại biểu nghe báo cáo:\n- Ông Hà Văn Bính giữ chức Bí thư Huyện ủy từ lâu.",
            [],
            id="… and no results",
        ),
        pytest.param(
            "Hội nghị thống nhất bổ sung 8 vị tham gia Ủy ban MTTQ Việt Nam huyện; 2 vị tham gia Ban Thường trực.",
            [
                ("Ủy ban MTTQ Việt Nam huyện", None, 8),
                ("Ban Thường trực Đảng bộ huyện Sơn Khê", None, 2),
            ],
            id="a further slate behind a semicolon",
        ),
        pytest.param(
            "Đại hội bầu 13 đồng chí vào Ban Thường vụ Huyện ủy; đồng chí Lê Thị Mơ giữ chức Phó Bí thư Huyện ủy.",
            [("Ban Thường vụ Huyện ủy", None, 13), ("Phó Bí thư Huyện ủy", "Lê Thị Mơ", None)],
            id="a person behind a semicolon, without a verb",
        ),
        pytest.param(
            "Đại hội bầu 13 đồng chí vào Ban Thường vụ Huyện ủy; đồng chí Lê Thị Mơ phát biểu nhận nhiệm vụ.",
            [("Ban Thường vụ Huyện ủy", None, 13)],
            id="a person behind a semicolon who does something else",
        ),
        pytest.param(
            "HĐND huyện đã bầu chức danh Phó Chủ tịch UBND huyện với ông Hà Văn Bính.",
            [("Phó Chủ tịch UBND huyện", "Hà Văn Bính", None)],
            id="the office before the person",
        ),
        pytest.param(
            "Đồng thời, bổ sung ông Hà Văn Bính, Bí thư Đảng ủy xã Phú Sa giữ chức Phó Bí thư Huyện ủy.",
            [("Phó Bí thư Huyện ủy", "Hà Văn Bính", None)],
            id="added to a body",
        ),
        pytest.param(
            "Đồng chí Lê Thị Mơ được tín nhiệm bầu tái cử chức Bí thư Huyện ủy.",
            [("Bí thư Huyện ủy", "Lê Thị Mơ", None)],
            id="two verbs in a row",
        ),
        pytest.param(
            "Ông Lê Văn Bình trúng cử chức danh Phó Chủ tịch UBND huyện.",
            [("Phó Chủ tịch UBND huyện", "Lê Văn Bình", None)],
            id="a name that is another word",
        ),
        pytest.param(
            "HĐND huyện bầu Ủy viên UBND huyện đối với các ông: Lê Văn Lợi, Trưởng phòng Nội vụ; Hà Văn Bính, "
            "Chánh Thanh tra huyện.",
            [("Ủy viên UBND huyện", "Lê Văn Lợi", None), ("Ủy viên UBND huyện", "Hà Văn Bính", None)],
            id="people in a list with semicolons",
        ),
        pytest.param(
            "Bà Lê Thị Mơ được bầu giữ chức Chủ tịch Ủy ban MTTQ xã; các ông, bà: Hà Văn Bính, Vi Thị Sen giữ chức "
            "Phó Chủ tịch.",
            [
                ("Chủ tịch Ủy ban MTTQ xã", "Lê Thị Mơ", None),
                ("Phó Chủ tịch Ủy ban MTTQ xã", "Hà Văn Bính", None),
                ("Phó Chủ tịch Ủy ban MTTQ xã", "Vi Thị Sen", None),
            ],
            id="a list behind a semicolon; the deputies' body is the one just named",
        ),
        pytest.param(
            "HĐND huyện bầu bổ sung hai ủy viên UBND huyện gồm ông Hà Văn Bính - Trưởng Công an huyện (31/32 phiếu) và "
            "bà Lê Thị Mơ - Trưởng phòng Nội vụ (32/32 phiếu).",
            [("ủy viên UBND huyện", "Hà Văn Bính", None), ("ủy viên UBND huyện", "Lê Thị Mơ", None)],
            id="members with their votes in brackets",
        ),
        pytest.param(
            "Đại hội bầu Ủy ban Kiểm tra Đảng ủy gồm 3 đồng chí, do bà Vi Thị Sen làm Chủ nhiệm.",
            [("Ủy ban Kiểm tra Đảng ủy", None, 3), ("Chủ nhiệm Ủy ban Kiểm tra Đảng ủy", "Vi Thị Sen", None)],
            id="who heads the slate",
        ),
        pytest.param(
            "Hội nghị bầu Ủy ban MTTQ huyện Thạch Khê làm Cụm trưởng.", [], id="a body that heads others is no office"
        ),
        pytest.param(
            "Đại hội bầu ông Hà Văn Bính làm Bí thư Đảng ủy; Lê Thị Mơ làm Phó Bí thư.",
            [("Bí thư Đảng ủy", "Hà Văn Bính", None), ("Phó Bí thư Đảng ủy", "Lê Thị Mơ", None)],
            id="the deputy, without a title",
        ),
    ],
)
def test_several_results_of_one_verb(body: str, rows: list[tuple[str, str | None, int | None]]) -> None:
    assert [row[:3] for row in read(body)] == rows


def test_slates_that_the_next_sentences_tell_of() -> None:
    body = (
        "Đại hội đã bầu 35 đồng chí vào Ban Chấp hành. Theo kết quả phiên họp thứ nhất, Ban Thường vụ Huyện ủy, nhiệm "
        "kỳ 2020 - 2025 gồm 11 đồng chí. Ủy ban Kiểm tra Huyện ủy nhiệm kỳ mới gồm 7 ủy viên, đồng chí Lê Thị Mơ được "
        "bầu làm Chủ nhiệm Ủy ban Kiểm tra Huyện ủy."
    )
    assert [row[:3] for row in read(body)] == [
        ("Ban Chấp hành Đảng bộ huyện Sơn Khê", None, 35),
        ("Ban Thường vụ Huyện ủy", None, 11),
        ("Ủy ban Kiểm tra Huyện ủy", None, 7),
        ("Chủ nhiệm Ủy ban Kiểm tra Huyện ủy", "Lê Thị Mơ", None),
    ]


def test_those_presented_to_a_congress_were_elected() -> None:
    elected = "Đồng chí Lê Thị Mơ được bầu làm Bí thư Huyện ủy. Đại hội trao hoa. "
    presented = "Ban Chấp hành khóa mới gồm 35 đồng chí ra mắt Đại hội."
    assert ("Ban Chấp hành Đảng bộ huyện Sơn Khê", None, 35) in [row[:3] for row in read(elected + presented)]
    assert read(presented.replace(" ra mắt Đại hội", "")) == []


def test_who_won_the_ballot_that_was_just_told() -> None:
    body = (
        "Các đại biểu bỏ phiếu kín bầu Phó Chủ tịch UBND huyện. "
        "Kết quả, ông Hà Văn Bính trúng cử với 35 phiếu đồng ý trên tổng số 38 phiếu."
    )
    assert read(body) == [("Phó Chủ tịch UBND huyện", "Hà Văn Bính", None, 35, 38, None)]


def test_votes_of_a_delegation() -> None:
    body = "Đại hội bầu Đoàn đại biểu dự Đại hội Đảng bộ tỉnh gồm 15 đồng chí chính thức, đạt tỷ lệ 100%."
    assert read(body) == [("Đoàn đại biểu dự Đại hội Đảng bộ tỉnh", None, 15, None, None, Decimal(100))]


def test_offices_without_people_and_their_votes_in_the_next_sentence() -> None:
    body = (
        "Đại hội tiến hành bầu cấp ủy, Bí thư, các Phó Bí thư Huyện ủy. "
        "Các đồng chí Phó Bí thư Huyện ủy đều đạt 100% phiếu tán thành."
    )
    assert [(row[0], row[5]) for row in read(body)] == [
        ("cấp ủy Huyện ủy", None),
        ("Bí thư Huyện ủy", None),
        ("Phó Bí thư Huyện ủy", Decimal(100)),
    ]


def test_one_result_told_twice_is_one_row_at_its_fullest() -> None:
    body = (
        "Đại hội bỏ phiếu bầu Ban Chấp hành Đảng bộ huyện.\n"
        "Đại hội đã bầu 35 đồng chí vào Ban Chấp hành Đảng bộ huyện Sơn Khê khóa XII."
    )
    assert read(body) == [("Ban Chấp hành Đảng bộ huyện Sơn Khê", None, 35, None, None, None)]


@pytest.mark.parametrize(
    "body",
    [
        pytest.param("Công tác bầu cử đại biểu HĐND được chuẩn bị chu đáo.", id="the business of elections"),
        pytest.param("Nhân dân sẽ bầu trưởng thôn vào tháng 9.", id="what will be elected"),
        pytest.param("Năm 2015, ông Trần Văn Lực được bầu làm Chủ tịch UBND huyện.", id="a career"),
        pytest.param("Ông Trần Văn Lực được giới thiệu để bầu giữ chức Chủ tịch UBND huyện.", id="a candidate"),
        pytest.param("Hội nghị trao quyết định bổ nhiệm bà Lê Thị Mơ làm Chánh Văn phòng.", id="an appointment"),
        pytest.param("49/50 đại biểu biểu quyết thông qua nghị quyết về ngân sách.", id="a vote on a paper"),
        pytest.param("Đại hội diễn ra trong bầu không khí dân chủ.", id="another word"),
        pytest.param("Cử tri đã đi bầu đại biểu HĐND các cấp với tỷ lệ 99,6%.", id="the people's vote"),
        pytest.param("Nhiệm kỳ qua, các chi bộ đã bầu 120 đồng chí vào cấp ủy.", id="in the last term"),
        pytest.param(
            "Hội nghị công bố quyết định công nhận bổ sung ông Trần Văn Lực vào Ban Chấp hành, giữ chức Chủ tịch.",
            id="recognised by those above",
        ),
        pytest.param("Ban Bí thư chỉ định bổ sung ông Trần Văn Lực tham gia Ban Chấp hành.", id="appointed"),
    ],
)
def test_no_election(body: str) -> None:
    assert read(body) == []


def test_who_was_punished_or_dismissed_took_no_part() -> None:
    body = "48/50 đại biểu tán thành nghị quyết miễn nhiệm chức danh Phó Chủ tịch UBND tỉnh đối với ông Trần Văn Lực."
    assert extract_facts(read_article(f"Thành công\n\n{SESSION}{body}\n")).participants == []


def test_without_a_meeting_there_is_no_election() -> None:
    assert read("Ông Trần Văn Lực được bầu làm Trưởng ban.", held="Huyện Sơn Khê có 12 xã.\n") == []


@pytest.mark.parametrize(
    "body",
    [
        "Đại hội bầu Đoàn đại biểu gồm 22 đồng chí và 2 đồng chí dự khuyết đi dự Đại hội Đảng bộ tỉnh.",
        "Đại hội miễn nhiệm chức danh Bí thư đối với ông Hà Văn Bính (45/45 phiếu đồng ý, đạt 100%).",
    ],
)
def test_no_number_of_a_vote_is_an_indicator(body: str) -> None:
    facts = extract_facts(read_article(f"Thành công\n\n{CONGRESS}{body}\n"))
    assert (len(facts.elections), facts.indicators) == (1, [])


def test_numbers_of_an_election_are_no_indicators_and_its_person_took_part() -> None:
    text = (
        f"Thành công\n\n{CONGRESS}Đại hội bầu BCH gồm 41 đồng chí. Với 38/41 phiếu, Hà Văn Bính được bầu làm Bí thư.\n"
    )
    facts = extract_facts(read_article(text))
    assert facts.indicators == []
    assert [(row.name, row.role.value) for row in facts.participants] == [("Hà Văn Bính", "elected")]
    assert [text[row.char_start : row.char_end] for row in facts.elections] == ["41", "38/41"]


@pytest.mark.parametrize(
    ("body", "offices"),
    [
        pytest.param(
            "Kỳ họp bầu Chủ tịch, Phó Chủ tịch HĐND tỉnh; Trưởng, Phó Trưởng các Ban HĐND tỉnh; bầu Chủ tịch, các "
            "Phó Chủ tịch và Ủy viên UBND tỉnh.",
            [
                "Chủ tịch HĐND tỉnh Lam Sơn",
                "Phó Chủ tịch HĐND tỉnh Lam Sơn",
                "Trưởng các Ban HĐND tỉnh Lam Sơn",
                "Phó Trưởng các Ban HĐND tỉnh Lam Sơn",
                "Chủ tịch UBND tỉnh",
                "Phó Chủ tịch UBND tỉnh",
                "Ủy viên UBND tỉnh",
            ],
            id="council and committee",
        ),
        pytest.param(
            "Kỳ họp bầu các chức danh: Trưởng ban Pháp chế; Trưởng, Phó Ban Kinh tế - Ngân sách.",
            [
                "Trưởng ban Pháp chế HĐND tỉnh Lam Sơn",
                "Trưởng Ban Kinh tế - Ngân sách HĐND tỉnh Lam Sơn",
                "Phó Ban Kinh tế - Ngân sách HĐND tỉnh Lam Sơn",
            ],
            id="committees of the council that meets",
        ),
        pytest.param(
            "Kỳ họp bầu Chủ tịch; các Phó Chủ tịch và các Ủy viên UBND tỉnh; Phó Trưởng các ban của HĐND tỉnh.",
            [
                "Chủ tịch HĐND tỉnh Lam Sơn",
                "Phó Chủ tịch UBND tỉnh",
                "Ủy viên UBND tỉnh",
                "Phó Trưởng các ban của HĐND tỉnh",
            ],
            id="semicolons and plurals",
        ),
        pytest.param(
            "HĐND tỉnh bầu Trưởng Ban Quản lý khu kinh tế tỉnh; phó ban vắng mặt.",
            ["Trưởng Ban Quản lý khu kinh tế tỉnh"],
            id="no committee of a council",
        ),
    ],
)
def test_offices_of_a_session_without_people(body: str, offices: list[str]) -> None:
    rows = read(body, SESSION)
    assert [row[0] for row in rows] == offices
    assert all(row[1] is None for row in rows)


def test_votes_for_offices_without_people() -> None:
    body = "Kỳ họp bầu Trưởng, Phó các Ban HĐND huyện, với 100% đại biểu tán thành (53/53 đại biểu)."
    assert [row[3:] for row in read(body, SESSION)] == [(53, 53, Decimal(100))] * 2


def test_the_outcome_before_who_won() -> None:
    body = "Kết quả biểu quyết: 96% đại biểu đồng ý. Như vậy, bà Lê Thị Mơ được bầu làm Phó Chủ tịch HĐND huyện."
    assert [row[1:] for row in read(body, SESSION)] == [("Lê Thị Mơ", None, None, None, Decimal(96))]
    two = f"Ông Hà Văn Bính được bầu làm Chủ tịch HĐND huyện. {body}"
    assert [(row[1], row[5]) for row in read(two, SESSION)] == [("Hà Văn Bính", Decimal(96)), ("Lê Thị Mơ", None)]


@pytest.mark.parametrize(
    ("votes", "told"),
    [
        ("với số phiếu lần lượt là 33/35 và 35/35 phiếu", [(33, 35, None), (35, 35, None)]),
        ("với tỷ lệ phiếu lần lượt đạt 97,1% và 100%", [(None, None, Decimal("97.1")), (None, None, Decimal(100))]),
        ("với 30/35 và 35/35 phiếu (85,7% và 100%)", [(30, 35, Decimal("85.7")), (35, 35, Decimal(100))]),
        ("với 35/35 phiếu, đạt 100%", [(35, 35, Decimal(100))] * 2),
    ],
)
def test_votes_of_several_in_turn(votes: str, told: list[tuple[int | None, int | None, Decimal | None]]) -> None:
    body = f"Các ông Hà Văn Bính, Lò Văn Pành được bầu làm Phó Chủ tịch UBND tỉnh {votes}."
    assert [row[3:] for row in read(body, SESSION)] == told
