"""Who won what at congresses and councils, in turns of phrase of many papers: pairs, slates, counts told apart."""

from decimal import Decimal

import pytest

from tests.extract.elected import SESSION, Row, read

WON = (None, None, None)
CHAIR, DEPUTY = "Bí thư Đảng ủy", "Phó Bí thư Đảng ủy"


@pytest.mark.parametrize(
    ("body", "rows"),
    [
        pytest.param(
            "Các đồng chí Lê Văn Tám, Hồ Thị Mơ được bầu làm Bí thư, Phó Bí thư Đảng ủy.",
            [(CHAIR, "Lê Văn Tám", None, *WON), (DEPUTY, "Hồ Thị Mơ", None, *WON)],
            id="as many offices as people: each has its own",
        ),
        pytest.param(
            "Đồng chí Lê Văn Tám tiếp tục được tín nhiệm giữ chức vụ Bí thư Đảng ủy.",
            [(CHAIR, "Lê Văn Tám", None, *WON)],
            id="trusted again",
        ),
        pytest.param(
            "Ông Lê Văn Tám được bầu làm Chủ tịch, ông Hà Văn Bính Phó Chủ tịch; cử 12 đại biểu dự Đại hội tỉnh.",
            [
                ("Chủ tịch Đảng bộ huyện Sơn Khê", "Lê Văn Tám", None, *WON),
                ("Phó Chủ tịch Đảng bộ huyện Sơn Khê", "Hà Văn Bính", None, *WON),
                ("Đoàn đại biểu dự Đại hội tỉnh", None, 12, *WON),
            ],
            id="a deputy and delegates without a verb of electing",
        ),
        pytest.param(
            "Ông Lê Văn Tám được bầu làm Bí thư Đảng ủy (100%), ông Hà Văn Bính, Phó Chủ tịch UBND, dự.",
            [(CHAIR, "Lê Văn Tám", None, None, None, Decimal(100))],
            id="a bare share behind the office; who has an office of old is not elected to it",
        ),
        pytest.param(
            "Đại hội bầu đồng chí Lê Văn Tám làm Bí thư Đảng ủy, đồng chí Hà Văn Bính - Phó Bí thư Tỉnh ủy phát biểu.",
            [(CHAIR, "Lê Văn Tám", None, *WON)],
            id="a guest with the office of a deputy elsewhere",
        ),
        pytest.param("Đồng chí Lê Văn Tám được lấy phiếu tín nhiệm cao.", [], id="a vote of confidence elects nobody"),
        pytest.param(
            "Đại hội bầu 2 đồng chí: Lê Văn Tám và Hồ Thị Mơ làm Phó Bí thư Đảng ủy.",
            [(DEPUTY, "Lê Văn Tám", None, *WON), (DEPUTY, "Hồ Thị Mơ", None, *WON)],
            id="so many, and then their names",
        ),
        pytest.param(
            "Kết quả bầu cử: đồng chí Lê Văn Tám được 15/15 phiếu, đạt 100%, giữ chức Bí thư Đảng ủy.",
            [(CHAIR, "Lê Văn Tám", None, 15, 15, Decimal(100))],
            id="the votes stand between the name and the office",
        ),
        pytest.param(
            "Hội nghị cho thôi giữ chức vụ Bí thư Đảng ủy đối với ông Vũ An và bầu ông Lê Văn Tám giữ chức vụ này.",
            [(CHAIR, "Lê Văn Tám", None, *WON)],
            id="the office that was named before",
        ),
        pytest.param(
            "Các ông: Lê Văn Tám, Trưởng Công an xã; Hồ Văn Mơ, Xã đội trưởng tiếp tục được tín nhiệm bầu làm Phó Bí "
            "thư Đảng ủy.",
            [(DEPUTY, "Lê Văn Tám", None, *WON), (DEPUTY, "Hồ Văn Mơ", None, *WON)],
            id="one office for all of a list with semicolons",
        ),
        pytest.param(
            "Dự Đại hội có ông Lê Văn Tám, Trưởng Công an xã; ông Hồ Văn Mơ được bầu làm Phó Bí thư Đảng ủy.",
            [(DEPUTY, "Hồ Văn Mơ", None, *WON)],
            id="but a guest that a semicolon parts from them is not elected",
        ),
        pytest.param(
            "Các đồng chí Lê Văn Tám, Hồ Thị Mơ được bầu làm Phó Bí thư Đảng ủy.",
            [(DEPUTY, "Lê Văn Tám", None, *WON), (DEPUTY, "Hồ Thị Mơ", None, *WON)],
            id="one office for both",
        ),
        pytest.param(
            "Đồng chí Lê Văn Tám trúng cử Bí thư Đảng ủy với 15/15 phiếu, đồng chí Hồ Thị Mơ trúng cử Phó Bí thư "
            "Đảng ủy.",
            [(CHAIR, "Lê Văn Tám", None, 15, 15, None), (DEPUTY, "Hồ Thị Mơ", None, *WON)],
            id="votes are of who stands before them",
        ),
        pytest.param(
            "Đồng chí Lê Văn Tám được bầu giữ chức Bí thư Đảng ủy (đạt 96,1%); đồng chí Hồ Thị Mơ giữ chức Phó Bí thư "
            "Đảng ủy với 14/15 phiếu.",
            [(CHAIR, "Lê Văn Tám", None, None, None, Decimal("96.1")), (DEPUTY, "Hồ Thị Mơ", None, 14, 15, None)],
            id="each with votes of a kind",
        ),
        pytest.param(
            "Đồng chí Lê Văn Tám và đồng chí Hồ Thị Mơ cùng trúng cử Phó Bí thư Đảng ủy, trong đó đồng chí Lê Văn Tám "
            "với tỷ lệ phiếu 100% và đồng chí Hồ Thị Mơ đạt 93,4%.",
            [
                (DEPUTY, "Lê Văn Tám", None, None, None, Decimal(100)),
                (DEPUTY, "Hồ Thị Mơ", None, None, None, Decimal("93.4")),
            ],
            id="one office for both, and then the votes of each",
        ),
        pytest.param(
            "Đồng chí Lê Văn Tám được bầu làm Chủ tịch Hội, đồng chí Hồ Thị Mơ - Phó Chủ tịch Hội.",
            [("Chủ tịch Hội", "Lê Văn Tám", None, *WON), ("Phó Chủ tịch Hội", "Hồ Thị Mơ", None, *WON)],
            id="a deputy behind a dash",
        ),
        pytest.param(
            "Đồng chí Lê Văn Tám được bầu làm Chủ tịch Hội, đồng chí Hồ Thị Mơ, Phó Chủ tịch UBND xã chúc mừng.",
            [("Chủ tịch Hội", "Lê Văn Tám", None, *WON)],
            id="a guest behind a comma has won nothing",
        ),
        pytest.param(
            "Ban Chấp hành bầu Ban Thường vụ gồm 5 đồng chí; đồng chí Lê Văn Tám được bầu làm Bí thư Đảng ủy với 15/15 "
            "phiếu.",
            [
                ("Ban Thường vụ Đảng bộ huyện Sơn Khê", None, 5, *WON),
                (CHAIR, "Lê Văn Tám", None, 15, 15, None),
            ],
            id="a slate with a verb of its own is told once, and votes behind the next verb are not its votes",
        ),
        pytest.param(
            "Về nhân sự, với số phiếu tán thành 100%, đồng chí Lê Văn Tám được bầu làm Bí thư Đảng ủy.",
            [(CHAIR, "Lê Văn Tám", None, None, None, Decimal(100))],
            id="votes behind a preposition before the name",
        ),
        pytest.param(
            "Đại hội bầu 8 Phó Chủ tịch chuyên trách và 6 Phó Chủ tịch không chuyên trách.",
            [
                ("Phó Chủ tịch chuyên trách Đảng bộ huyện Sơn Khê", None, 8, *WON),
                ("Phó Chủ tịch không chuyên trách Đảng bộ huyện Sơn Khê", None, 6, *WON),
            ],
            id="a number of each of two offices",
        ),
        pytest.param(
            "Đại hội cử Đoàn đại biểu MTTQ TP.HCM dự Đại hội MTTQ Việt Nam lần thứ X nhiệm kỳ 2026 - 2031, gồm 9 vị.",
            [],
            id="to send is no word of electing",
        ),
        pytest.param(
            "Đại hội bầu Đoàn đại biểu MTTQ TP.HCM dự Đại hội MTTQ Việt Nam lần thứ X nhiệm kỳ 2026 - 2031, gồm 9 vị.",
            [("Đoàn đại biểu dự Đại hội MTTQ Việt Nam lần thứ X", None, 9, *WON)],
            id="a delegation whose name holds a full stop",
        ),
        pytest.param(
            "Đồng chí Lê Văn Tám tái đắc cử Bí thư Đảng ủy; 2 Phó Bí thư Đảng ủy gồm: Đồng chí Hồ Thị Mơ - Đảng ủy "
            "viên, và đồng chí Phan Văn Tú.",
            [
                (CHAIR, "Lê Văn Tám", None, *WON),
                (DEPUTY, "Hồ Thị Mơ", None, *WON),
                (DEPUTY, "Phan Văn Tú", None, *WON),
            ],
            id="a further office with its list behind a semicolon",
        ),
        pytest.param(
            "Đồng chí Lê Văn Tám đắc cử Bí thư Đảng ủy. 2 Phó Bí thư Đảng ủy là các đồng chí Hồ Thị Mơ, Phan Văn Tú.",
            [
                (CHAIR, "Lê Văn Tám", None, *WON),
                (DEPUTY, "Hồ Thị Mơ", None, *WON),
                (DEPUTY, "Phan Văn Tú", None, *WON),
            ],
            id="or in the next sentence",
        ),
        pytest.param(
            "Đại hội bầu đồng chí Lê Văn Tám giữ chức Bí thư Đảng ủy; Phó Bí thư Đảng ủy: Hồ Thị Mơ, Phan Văn Tú.",
            [
                (CHAIR, "Lê Văn Tám", None, *WON),
                (DEPUTY, "Hồ Thị Mơ", None, *WON),
                (DEPUTY, "Phan Văn Tú", None, *WON),
            ],
            id="or behind a colon",
        ),
        pytest.param(
            "Đồng chí Lê Văn Tám đắc cử Bí thư Đảng ủy; Phó Bí thư Huyện ủy Hồ Thị Mơ phát biểu chỉ đạo.",
            [(CHAIR, "Lê Văn Tám", None, *WON)],
            id="but whoever speaks there holds an office already",
        ),
        pytest.param(
            "Ông Lê Văn Tám tái cử chức Bí thư Quận ủy Q.2.",
            [("Bí thư Quận ủy Q.2", "Lê Văn Tám", None, *WON)],
            id="a point inside a district's name ends no office",
        ),
        pytest.param(
            "Đại hội bầu đồng chí Lê Văn Tám làm Bí thư Đảng ủy, đồng chí Hồ Thị Mơ làm Phó Bí thư Đảng ủy với 100% số "
            "phiếu.",
            [
                (CHAIR, "Lê Văn Tám", None, None, None, Decimal(100)),
                (DEPUTY, "Hồ Thị Mơ", None, None, None, Decimal(100)),
            ],
            id="votes behind the last are of all who have none",
        ),
        pytest.param(
            "Đại hội bầu 3 đồng chí Lê Văn Tám, Hồ Thị Mơ, Ngô Văn Lam vào Chi ủy thôn.",
            [("Chi ủy thôn", name, None, *WON) for name in ("Lê Văn Tám", "Hồ Thị Mơ", "Ngô Văn Lam")],
            id="names behind their number",
        ),
    ],
)
def test_people(body: str, rows: list[Row]) -> None:
    assert read(body) == rows


@pytest.mark.parametrize(
    ("body", "office", "seats"),
    [
        ("Kết quả, 21 đồng chí đã trúng cử vào Ban Chấp hành Hội CCB huyện.", "Ban Chấp hành Hội CCB huyện", 21),
        ("Ban Chấp hành Hội CCB huyện có 21 đồng chí trúng cử.", "Ban Chấp hành Hội CCB huyện", 21),
        ("Có 21 đồng chí được tín nhiệm bầu vào Ban Chấp hành Hội CCB huyện.", "Ban Chấp hành Hội CCB huyện", 21),
        (
            "Đoàn đại biểu dự Đại hội Đảng bộ tỉnh gồm 18 đại biểu chính thức cũng được bầu.",
            "Đoàn đại biểu dự Đại hội Đảng bộ tỉnh",
            18,
        ),
        (
            "Đại hội bầu 8 đồng chí đại biểu chính thức tham dự Đại hội Hội CCB tỉnh.",
            "Đoàn đại biểu dự Đại hội Hội CCB tỉnh",
            8,
        ),
        ("Đại hội bầu Ủy ban Kiểm tra Huyện ủy 7 đồng chí.", "Ủy ban Kiểm tra Huyện ủy", 7),
        ("Đại hội tiến hành bầu cử Ban Chấp hành Hội CCB huyện gồm 13 chị.", "Ban Chấp hành Hội CCB huyện", 13),
        ("Đại hội tiến hành bầu cử theo đúng quy định.", None, None),
        ("Ban Chấp hành Hội CCB huyện có 21 đồng chí dự Đại hội.", None, None),
        ("Kết quả, 15/17 đồng chí trúng cử vào Ban Chấp hành.", "Ban Chấp hành Đảng bộ huyện Sơn Khê", 15),
        (
            "Ban Chấp hành Đảng bộ huyện khóa XII gồm 41 đồng chí đã ra mắt Đại hội.",
            "Ban Chấp hành Đảng bộ huyện Sơn Khê",
            41,
        ),
    ],
)
def test_slates(body: str, office: str | None, seats: int | None) -> None:
    assert read(body) == ([(office, None, seats, *WON)] if office else [])


@pytest.mark.parametrize(
    ("body", "rows"),
    [
        pytest.param(
            "HĐND bầu 15 Ủy viên UBND tỉnh và 25 Hội thẩm nhân dân TAND tỉnh.",
            [("UBND tỉnh", None, 15, *WON), ("Hội thẩm nhân dân TAND tỉnh", None, 25, *WON)],
            id="seats counted by the name of the office",
        ),
        pytest.param(
            "HĐND miễn nhiệm chức danh Chủ tịch UBND tỉnh đối với ông Ngô Văn Lam và bầu ông Lê Văn Tám giữ chức Chủ "
            "tịch UBND tỉnh với 50/52 phiếu.",
            [("Chủ tịch UBND tỉnh", "Lê Văn Tám", None, 50, 52, None)],
            id="votes of an election, not of the dismissal before it",
        ),
        pytest.param(
            "HĐND phê chuẩn việc bổ nhiệm ông Lê Văn Tám làm Thẩm phán TAND tối cao. Ông Lê Văn Tám có 402/480 đại "
            "biểu có mặt đồng ý.",
            [("Thẩm phán TAND tối cao", "Lê Văn Tám", None, 402, 480, None)],
            id="an approval, people first, counted behind",
        ),
        pytest.param(
            "Kết quả kiểm phiếu: Ông Lê Văn Tám đạt 50/52 phiếu. HĐND bầu ông Lê Văn Tám làm Chủ tịch UBND tỉnh.",
            [("Chủ tịch UBND tỉnh", "Lê Văn Tám", None, 50, 52, None)],
            id="counted before",
        ),
        pytest.param(
            "HĐND bầu Phó Chủ tịch HĐND tỉnh là ông Lê Văn Tám (30/52 phiếu) và bà Hồ Thị Mơ (49/52 phiếu).",
            [
                ("Phó Chủ tịch HĐND tỉnh", "Lê Văn Tám", None, 30, 52, None),
                ("Phó Chủ tịch HĐND tỉnh", "Hồ Thị Mơ", None, 49, 52, None),
            ],
            id="two of one office, the votes of each in brackets",
        ),
        pytest.param(
            "Kết quả bầu: Chủ tịch HĐND tỉnh: ông Lê Văn Tám, 100% phiếu; Phó Chủ tịch HĐND tỉnh: bà Hồ Thị Mơ, 97% "
            "phiếu.",
            [
                ("Chủ tịch HĐND tỉnh Lam Sơn", "Lê Văn Tám", None, None, None, Decimal(100)),
                ("Phó Chủ tịch HĐND tỉnh Lam Sơn", "Hồ Thị Mơ", None, None, None, Decimal(97)),
            ],
            id="a list of offices, votes behind each name",
        ),
        pytest.param(
            "HĐND cũng bầu 14 Ủy viên UBND và 45 vị Hội thẩm TAND tỉnh.",
            [("UBND", None, 14, *WON), ("Hội thẩm TAND tỉnh", None, 45, *WON)],
            id="a committee is not the council's, and people may be counted before what they are elected to",
        ),
        pytest.param(
            "Ông Lê Văn Tám có 20/52 tờ trình phải sửa. HĐND bầu ông Lê Văn Tám làm Chủ tịch UBND tỉnh.",
            [("Chủ tịch UBND tỉnh", "Lê Văn Tám", None, *WON)],
            id="what somebody has need not be votes",
        ),
    ],
)
def test_at_a_council(body: str, rows: list[Row]) -> None:
    assert read(body, SESSION) == rows
