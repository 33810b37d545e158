"""Votes told without a verb of electing, and counts told later than the result."""

from decimal import Decimal

import pytest

from pipelines.extract import extract_facts
from pipelines.text.article import read_article
from tests.extract.elected import SESSION, Row, read


@pytest.mark.parametrize(
    ("body", "rows"),
    [
        pytest.param(
            "Hội nghị bỏ phiếu kín 92% kỷ luật khiển trách đối với ông Trần Văn Lực.",
            [("kỷ luật khiển trách", "Trần Văn Lực", None, None, None, Decimal(92))],
            id="a penalty",
        ),
        pytest.param(
            "Hội nghị thống nhất 9/9 phiếu kỷ luật bằng hình thức cảnh cáo đối với ông Trần Văn Lực.",
            [("kỷ luật bằng hình thức cảnh cáo", "Trần Văn Lực", None, 9, 9, None)],
            id="a penalty, the votes first",
        ),
        pytest.param(
            "Thường trực xem xét, thi hành kỷ luật cảnh cáo đối với ông Trần Văn Lực. Kết quả bỏ phiếu: 9/9 phiếu.",
            [("thi hành kỷ luật cảnh cáo", "Trần Văn Lực", None, 9, 9, None)],
            id="a penalty, its count behind it",
        ),
        pytest.param(
            "Có 17/19 phiếu đề nghị cách các chức vụ trong Đảng đối với ông Trần Văn Lực.",
            [("đề nghị cách các chức vụ trong Đảng", "Trần Văn Lực", None, 17, 19, None)],
            id="a penalty that is proposed",
        ),
        pytest.param(
            "Với 100% nhất trí, hội nghị quyết định kỷ luật khai trừ Đảng ông Trần Văn Lực.",
            [("kỷ luật khai trừ Đảng", "Trần Văn Lực", None, None, None, Decimal(100))],
            id="a penalty right before whom it hits",
        ),
        pytest.param(
            "Thường trực xem xét, thi hành kỷ luật cảnh cáo đối với ông Trần Văn Lực. Ông đã nhận lỗi.",
            [],
            id="a penalty without a vote",
        ),
        pytest.param(
            "48/50 đại biểu tán thành nghị quyết miễn nhiệm chức danh Phó Chủ tịch UBND tỉnh đối với ông Trần Văn Lực.",
            [("Phó Chủ tịch UBND tỉnh", "Trần Văn Lực", None, 48, 50, None)],
            id="a dismissal with its votes",
        ),
        pytest.param(
            "100% đại biểu nhất trí miễn nhiệm ông Trần Văn Lực, Phó Trưởng ban Pháp chế HĐND tỉnh.",
            [("Phó Trưởng ban Pháp chế HĐND tỉnh", "Trần Văn Lực", None, None, None, Decimal(100))],
            id="a dismissal, the office behind the name",
        ),
        pytest.param(
            "HĐND tỉnh miễn nhiệm chức vụ Ủy viên UBND tỉnh đối với ông Trần Văn Lực.", [], id="no votes told"
        ),
        pytest.param(
            "HĐND tỉnh bỏ phiếu miễn nhiệm chức vụ Ủy viên UBND tỉnh đối với ông Trần Văn Lực và ông Hà Văn Bính.",
            [
                ("Ủy viên UBND tỉnh", "Trần Văn Lực", None, None, None, None),
                ("Ủy viên UBND tỉnh", "Hà Văn Bính", None, None, None, None),
            ],
            id="a vote of which the count is not told",
        ),
        pytest.param(
            "Kỳ họp miễn nhiệm chức vụ Ủy viên UBND tỉnh đối với ông Trần Văn Lực với 30/30 phiếu và bầu ông Hà Văn "
            "Bính giữ chức Ủy viên UBND tỉnh với 29/30 phiếu.",
            [
                ("Ủy viên UBND tỉnh", "Trần Văn Lực", None, 30, 30, None),
                ("Ủy viên UBND tỉnh", "Hà Văn Bính", None, 29, 30, None),
            ],
            id="the count of each of two votes",
        ),
        pytest.param(
            "Kỳ họp thông qua tờ trình bổ sung Ủy viên UBND tỉnh đối với ông Trần Văn Lực và ông Hà Văn Bính. Kỳ họp "
            "tiến hành biểu quyết, 100% đại biểu đồng ý.",
            [
                ("Ủy viên UBND tỉnh", "Trần Văn Lực", None, None, None, Decimal(100)),
                ("Ủy viên UBND tỉnh", "Hà Văn Bính", None, None, None, Decimal(100)),
            ],
            id="what is laid before it and agreed on",
        ),
        pytest.param(
            "Kỳ họp nghe tờ trình bổ sung Ủy viên UBND tỉnh đối với ông Trần Văn Lực.", [], id="only laid before it"
        ),
        pytest.param(
            "HĐND tỉnh sẽ miễn nhiệm chức vụ Ủy viên UBND tỉnh đối với ông Trần Văn Lực nếu trên 50% phiếu tán thành.",
            [],
            id="a dismissal to come",
        ),
        pytest.param(
            "Kỳ họp phê chuẩn bổ nhiệm Thẩm phán Tòa án nhân dân cấp cao đối với hai ông:\n"
            "1. Ông Trần Văn Lực, Phó Chánh án.\n2. Ông Hà Văn Bính, Phó Bí thư Tỉnh ủy.",
            [
                ("Thẩm phán Tòa án nhân dân cấp cao", "Trần Văn Lực", None, None, None, None),
                ("Thẩm phán Tòa án nhân dân cấp cao", "Hà Văn Bính", None, None, None, None),
            ],
            id="an approval with a numbered list",
        ),
        pytest.param(
            "HĐND tỉnh bầu bổ sung Phó Chủ tịch UBND tỉnh. Có 2 ứng viên. Kết quả bỏ phiếu với chức vụ "
            "Phó Chủ tịch UBND tỉnh, ông Trần Văn Lực và ông Hà Văn Bính đều được 48/50 phiếu, đạt 96%.",
            [
                ("Phó Chủ tịch UBND tỉnh", "Trần Văn Lực", None, 48, 50, Decimal(96)),
                ("Phó Chủ tịch UBND tỉnh", "Hà Văn Bính", None, 48, 50, Decimal(96)),
            ],
            id="the count in a later sentence",
        ),
        pytest.param(
            "Kỳ họp nhất trí bổ sung ông Trần Văn Lực tham gia Đoàn Chủ tịch và giữ chức Phó Chủ tịch HĐND tỉnh.",
            [
                ("Đoàn Chủ tịch HĐND tỉnh Lam Sơn", "Trần Văn Lực", None, None, None, None),
                ("Phó Chủ tịch HĐND tỉnh Lam Sơn", "Trần Văn Lực", None, None, None, None),
            ],
            id="two offices of one person",
        ),
        pytest.param(
            "HĐND tỉnh bầu ông Trần Văn Lực làm Phó Chủ tịch UBND tỉnh. Bà Lê Thị Mơ được 50/50 phiếu, trúng cử "
            "Ủy viên UBND tỉnh.",
            [
                ("Phó Chủ tịch UBND tỉnh", "Trần Văn Lực", None, None, None, None),
                ("Ủy viên UBND tỉnh", "Lê Thị Mơ", None, 50, 50, None),
            ],
            id="a ballot with its own count is not of the one before",
        ),
        pytest.param(
            "HĐND tỉnh bầu ông Trần Văn Lực làm Phó Chủ tịch UBND tỉnh. Kết quả, 100% đại biểu có mặt bỏ phiếu đồng ý.",
            [("Phó Chủ tịch UBND tỉnh", "Trần Văn Lực", None, None, None, Decimal(100))],
            id="the count of the one ballot before, without a name",
        ),
        pytest.param(
            "Kỳ họp miễn nhiệm chức vụ Ủy viên UBND tỉnh đối với ông Trần Văn Lực; miễn nhiệm chức vụ Trưởng Ban Pháp "
            "chế đối với bà Lê Thị Mơ. Kết quả có 42 đại biểu tán thành (bằng 93,3%).",
            [
                ("Ủy viên UBND tỉnh", "Trần Văn Lực", None, None, None, Decimal("93.3")),
                ("Trưởng Ban Pháp chế HĐND tỉnh Lam Sơn", "Lê Thị Mơ", None, None, None, Decimal("93.3")),
            ],
            id="dismissals that one vote is on, told behind them",
        ),
        pytest.param(
            "Kỳ họp miễn nhiệm chức vụ Ủy viên UBND tỉnh đối với ông Trần Văn Lực. Kết quả thu ngân sách đạt 93,3%.",
            [],
            id="a share behind a dismissal that is no vote",
        ),
        pytest.param(
            "HĐND bầu ông Trần Văn Lực giữ chức Phó Chủ tịch UBND tỉnh. Qua biểu quyết, có 100% đại biểu đồng ý.",
            [("Phó Chủ tịch UBND tỉnh", "Trần Văn Lực", None, None, None, Decimal(100))],
            id="the same, by what was done",
        ),
        pytest.param(
            "HĐND bầu ông Trần Văn Lực giữ chức Phó Chủ tịch UBND tỉnh. Toàn tỉnh hiện có 100% đại biểu là đảng viên.",
            [("Phó Chủ tịch UBND tỉnh", "Trần Văn Lực", None, None, None, None)],
            id="a share that is no vote",
        ),
        pytest.param(
            "Ông Trần Văn Lực đạt 50 phiếu/52 phiếu, trúng cử Phó Chủ tịch UBND tỉnh.",
            [("Phó Chủ tịch UBND tỉnh", "Trần Văn Lực", None, 50, 52, None)],
            id="votes of votes",
        ),
        pytest.param(
            "Kỳ họp miễn nhiệm chức danh Ủy viên UBND tỉnh đối với ông Trần Văn Lực; bầu bà Lê Thị Mơ giữ chức Ủy viên "
            "UBND tỉnh, đạt 100%.",
            [("Ủy viên UBND tỉnh", "Lê Thị Mơ", None, None, None, Decimal(100))],
            id="the count behind a semicolon is not the dismissal's",
        ),
        pytest.param(
            "Ông Trần Văn Lực nói: kỳ họp tới sẽ nghe tờ trình và bầu Phó Chủ tịch UBND tỉnh.", [], id="to come"
        ),
    ],
)
def test_votes_without_a_verb_of_electing_and_counts_told_later(body: str, rows: list[Row]) -> None:
    assert read(body, SESSION) == rows


@pytest.mark.parametrize(
    "said",
    [
        "Cả hai ông Lê Hồng Lam và Hồ Ngọc Kha được 100% đại biểu có mặt (97 đại biểu) đồng ý (chiếm 95,1% tổng số).",
        "100% đại biểu dự họp đã biểu quyết thông qua việc miễn nhiệm hai Ủy viên UBND huyện nói trên.",
        "100% cử tri nơi cư trú nhất trí giới thiệu ông Lê Hồng Lam ứng cử đại biểu HĐND.",
        "Có 52/52 cử tri tín nhiệm giới thiệu ông Lê Hồng Lam ứng cử đại biểu HĐND, đạt 100%.",
        "Tại hội nghị, 38/39 đồng chí thống nhất giới thiệu ông Lê Hồng Lam.",
        "HĐND huyện lấy phiếu tín nhiệm đối với 24 người giữ chức vụ.",
        "Có 45/45 đại biểu (đạt 100%) biểu quyết tán thành nghị quyết.",
        "Lãnh đạo huyện chúc mừng 2 tân Phó Chủ tịch UBND huyện.",
    ],
)
def test_what_a_vote_counts_is_no_indicator(said: str) -> None:
    facts = extract_facts(read_article(f"{SESSION}{said}"))
    assert facts.indicators == []


def test_a_view_that_is_shared_is_no_vote() -> None:
    facts = extract_facts(read_article("Huyện Thạch Khê lấy ý kiến\n\n30/35 đại biểu đồng ý phương án sáp nhập."))
    assert [(row.value, row.denominator) for row in facts.indicators] == [(30, 35)]


@pytest.mark.parametrize(
    ("said", "values"),
    [
        ("Có 2.569 cử tri đã tham gia bỏ phiếu, đạt 99,96%.", ["2569", "99.96"]),
        ("Huyện giới thiệu 38 đồng chí đi học.", ["38"]),
        ("Huyện lấy phiếu khảo sát đối với 24 người.", ["24"]),
        ("Lãnh đạo huyện chúc mừng 2 học sinh.", ["2"]),
    ],
)
def test_who_went_to_the_polls_and_who_is_not_put_forward_counts(said: str, values: list[str]) -> None:
    facts = extract_facts(read_article(f"Tin huyện Thạch Khê\n\nHuyện Thạch Khê đổi mới. {said}"))
    assert [f"{row.value:f}" for row in facts.indicators] == values


@pytest.mark.parametrize("what", ["thông qua 15 nghị quyết", "các báo cáo", "bầu bổ sung chức danh này"])
def test_votes_on_something_else_are_not_of_the_dismissal(what: str) -> None:
    dismissal = "Kỳ họp miễn nhiệm chức danh Ủy viên UBND tỉnh đối với ông Trần Văn Lực."
    assert read(f"{dismissal} 100% đại biểu nhất trí {what}.", SESSION) == []
