"""Budgets and indicators as whole rows, what is no quantity, and what holds for any text at all."""

import time
from collections.abc import Callable
from dataclasses import asdict
from datetime import date
from decimal import Decimal
from typing import Any

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipelines.extract import extract_facts
from pipelines.extract.model import Fact, Facts
from pipelines.extract.relevance import is_relevant
from pipelines.text.article import read_article

Read = Callable[..., Facts]
PLACE = {"char_start", "char_end", "sentence_start", "sentence_end", "rule", "confidence", "meeting"}
REPORT = (
    "Trong 9 tháng đầu năm 2020, thu ngân sách quận Hồng Giang đạt trên 2.140 tỷ đồng, đạt 51,2% dự toán thành phố "
    "giao và giảm 3,5% so với cùng kỳ; dự ước kinh phí phòng, chống dịch Covid-19 từ ngân sách là 6,25 tỷ đồng. "
    "Quận có 8/28 chỉ tiêu vượt mức. Quận phấn đấu kết nạp từ 30 đến 36 đảng viên mới."
)


def row(fact: Fact) -> dict[str, Any]:
    """A fact's columns, without where it stands."""
    return {name: value for name, value in asdict(fact).items() if name not in PLACE}


def test_whole_budget_rows(facts: Read) -> None:
    common = {
        "subject": "quận Hồng Giang",
        "flow": "revenue",
        "item": "thu ngân sách quận Hồng Giang",
        "comparator": "eq",
        "status": "actual",
        "value_upper": None,
        "period_start": date(2020, 1, 1),
        "period_end": date(2020, 9, 30),
        "basis": None,
    }
    amount = {"measure": "amount", "value": Decimal(2_140_000_000_000), "unit": "VND", "comparator": "gt"}
    done = {"measure": "execution", "value": Decimal("51.2"), "unit": "%", "basis": "dự toán thành phố giao"}
    change = {"measure": "change", "value": Decimal("-3.5"), "unit": "%", "basis": "cùng kỳ"}
    spent = {
        "flow": "expenditure",
        "item": "kinh phí phòng, chống dịch Covid-19 từ ngân sách",
        "measure": "amount",
        "value": Decimal(6_250_000_000),
        "unit": "VND",
        "status": "estimate",
    }
    assert [row(fact) for fact in facts(REPORT).budgets] == [common | own for own in (amount, done, change, spent)]


def test_whole_indicator_rows(facts: Read) -> None:
    reached, aimed = facts(REPORT).indicators
    assert row(reached) == {
        "subject": "quận Hồng Giang",
        "indicator": "chỉ tiêu vượt mức",
        "measure": "level",
        "value": Decimal(8),
        "value_upper": None,
        "denominator": Decimal(28),
        "unit": "chỉ tiêu",
        "comparator": "eq",
        "status": "actual",
        "period_start": date(2020, 1, 1),
        "period_end": date(2020, 9, 30),
    }
    assert row(aimed) == {
        "subject": "quận Hồng Giang",
        "indicator": "đảng viên mới kết nạp",
        "measure": "level",
        "value": Decimal(30),
        "value_upper": Decimal(36),
        "denominator": None,
        "unit": "đảng viên mới",
        "comparator": "range",
        "status": "target",
        "period_start": None,
        "period_end": None,
    }


def test_a_span_is_the_number_as_printed(facts: Read) -> None:
    body = REPORT + " Huyện Thạch Khê có hai khâu đột phá, 14/15 chi bộ, tăng 2-3% và chi gần 1 tỷ 200 triệu đồng."
    text = f"Khí thế mới từ cơ sở\nNgày đăng 05/10/2020 | 08:00\n\n{body}\n"
    found = facts(body)
    spans = sorted((fact.char_start, fact.char_end) for fact in (*found.budgets, *found.indicators))
    assert [text[start:end] for start, end in spans] == [
        "2.140", "51,2", "3,5", "6,25", "8/28", "30 đến 36", "hai", "14/15", "2-3", "1 tỷ 200",
    ]  # fmt: skip


@pytest.mark.parametrize(
    "said",
    [
        pytest.param("Ngày 2/10/2020, mưa rất to.", id="a date"),
        pytest.param("Từ 7 giờ 30 phút, mưa rất to.", id="an hour"),
        pytest.param("Sau 3 tháng thi công, cầu thông xe.", id="a duration"),
        pytest.param("Việc này phải xong trong 10 ngày.", id="a deadline"),
        pytest.param("Trong nhiệm kỳ 5 năm, xã đổi thay.", id="a term's length"),
        pytest.param("Cụ Lê Văn Thuận năm nay 92 tuổi.", id="an age"),
        pytest.param("Đây là lần thứ 8 xã được khen.", id="an ordinal"),
        pytest.param("Thứ nhất, giữ rừng; thứ hai, trồng rừng.", id="ordinals in words"),
        pytest.param("Xã học tập Chỉ thị số 05 của Bộ Chính trị.", id="a document's number"),
        pytest.param("Xã thực hiện Nghị quyết 30a.", id="a document with a letter"),
        pytest.param("Dịch Covid-19 được kiểm soát.", id="a name with a number"),
        pytest.param("Cán bộ Quận 1 về thăm.", id="a district with a number"),
        pytest.param("Xã triển khai Đề án 21.", id="a scheme with a number"),
        pytest.param("Dịch vụ công mức độ 3, 4 chạy tốt.", id="levels of a service"),
        pytest.param("Trụ sở ở số 12 đường Trần Phú.", id="an address"),
        pytest.param("Một số hộ chưa nhận tiền.", id="an indefinite amount"),
        pytest.param("Hàng trăm hộ chưa nhận tiền.", id="hundreds of"),
        pytest.param("Vài chục hộ chưa nhận tiền.", id="a few tens"),
        pytest.param("Đây là một nhiệm vụ khó.", id="the article một"),
        pytest.param("Một trong những việc khó là đất đai.", id="one of those"),
        pytest.param("Thuế áp dụng cho xe dưới 9 chỗ.", id="a class bound"),
        pytest.param("Doanh nghiệp có từ 10 công nhân trở lên phải khai báo.", id="a threshold"),
        pytest.param("Đô thị loại 3 đã quy hoạch.", id="a class"),
        pytest.param("Trường đạt danh hiệu hạng II.", id="a rank"),
        pytest.param("Dự án giai đoạn 1 đã xong.", id="a stage"),
        pytest.param("Chính quyền địa phương 2 cấp chạy tốt.", id="tiers"),
        pytest.param("Quan hệ hai nước rất tốt.", id="a pair"),
        pytest.param("HĐND xã bầu bổ sung 2 Phó Chủ tịch UBND xã.", id="seats"),
        pytest.param("Với 100% đại biểu có mặt tán thành, HĐND xã thông qua nghị quyết.", id="a show of hands"),
        pytest.param("18/19 đại biểu có mặt đồng ý (chiếm 94,7%).", id="delegates who agreed, and their share"),
        pytest.param("Dự lễ có đại diện lãnh đạo 14 xã, phường.", id="places whose leaders came"),
        pytest.param("UBND xã tổ chức hội nghị trực tuyến với lãnh đạo các ban, ngành và 14 xã.", id="places that met"),
        pytest.param("Đoàn gồm 14 đại biểu là người có uy tín.", id="who belongs to a delegation"),
        pytest.param("Ảnh: 2 Phó Chủ tịch UBND xã đồng chủ trì hội nghị.", id="who chairs"),
        pytest.param("Toàn xã đã tiêm đủ 2 mũi vắc xin.", id="doses of one person"),
        pytest.param("Đường dây 110 kV chạy qua xã.", id="a class of power lines"),
        pytest.param("Huyện không còn xã có tỷ lệ hộ nghèo trên 10%.", id="what nothing reaches"),
        pytest.param("Hai “điểm nóng” của giáo dục đã nguội.", id="two in quotes"),
        pytest.param("HĐND xã bầu ông Lê Văn Tám làm Chủ tịch UBND xã với 21/21 phiếu (đạt 100%).", id="a vote"),
    ],
)
def test_what_is_no_quantity(facts: Read, said: str) -> None:
    found = facts(f"Xã Phú Sa đổi mới. {said}")
    assert (found.budgets, found.indicators) == ([], [])


@pytest.mark.parametrize(
    ("said", "value", "unit"),
    [
        ("Xã có 3 tháng lương chưa trả và 01 trạm y tế.", 1, "trạm y tế"),
        ("Xã có 1 trạm y tế.", 1, "trạm y tế"),
        ("Xã có 07 chương trình.", 7, "chương trình"),
        ("Xã xác định hai khâu đột phá.", 2, "khâu đột phá"),
        ("Xã có mười hai thôn.", 12, "thôn"),
        ("Tỷ lệ tử vong là 4 ca trên 10.000 dân.", 4, "ca"),
        ("Xã Phú Sa làm 12 km đường.", 12, "km"),
        ("Quận 1 có 14 phường.", 14, "phường"),
        ("UBND xã có 2 Phó Chủ tịch.", 2, "Phó Chủ tịch"),
        ("Qua khảo sát, 84% người dân ủng hộ dự án.", 84, "%"),
        ("Đoàn kiểm tra làm việc với 14 xã.", 14, "xã"),
        ("Chủ tịch UBND xã chủ trì 14 cuộc họp.", 14, "cuộc họp"),
        ("Xã tiêm 1.200 mũi vắc xin.", 1200, "mũi vắc xin"),
        ("Đoàn gồm 14 xe ô tô.", 14, "xe ô tô"),
        ("Xã xây dựng trên hơn 3/4 diện tích.", 3, "diện tích"),
        ("Xã xây 437 “Mái ấm tình thương”.", 437, "Mái ấm"),
        ("Đoàn kiểm tra kết luận 19 tổ chức có vi phạm.", 19, "tổ chức"),
        ("Sân bóng chiếm 1/4 tổng diện tích xã.", 1, "tổng diện tích"),
    ],
)
def test_beside_them_what_is_one(facts: Read, said: str, value: int, unit: str) -> None:
    assert [(fact.value, fact.unit) for fact in facts(f"Xã Phú Sa đổi mới. {said}").indicators] == [(value, unit)]


PIECES = [
    "Sáng 2/10", "Ngày 28, 29/2", "HĐND tỉnh Lam Sơn", "Đảng bộ quận Hồng Giang", "tổ chức", "khai mạc", "Hội nghị",
    "Đại hội đại biểu", "kỳ họp thứ 17", "lần thứ III", "khóa XVI", "nhiệm kỳ 2020 - 2025", "thu ngân sách", "ước đạt",
    "phấn đấu", "trên", "3.320", "7,5%", "14/15", "tỷ đồng", "đảng viên", "so với cùng kỳ", "dự toán", "bầu", "ông",
    "Nguyễn Văn An", "Bí thư", "các chi bộ", "Trong 9 tháng đầu năm", "tính đến ngày", "(", ")", ",", ";", ".", "\n",
    "\n\n", "-", "của", "do", "từ", "đến", "giảm", "100%", "phiếu", "Ngày đăng 05/10/2020 | 08:00",
]  # fmt: skip
ANY = st.text(max_size=200) | st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join)


@given(ANY)
@example("")
@example("\n")
@example("\U000116d0")  # a digit since Unicode 16
@example("Ngày 30/2, Đảng bộ xã tổ chức Đại hội.")
@example("Chi ngân sách 0 đồng, tăng 0% so với cùng kỳ năm 2020.")
def test_any_text_can_be_read(text: str) -> None:
    article = read_article(text)
    is_relevant(article)
    found = extract_facts(article)
    for facts in (found.meetings, found.participants, found.elections, found.budgets, found.indicators):
        starts = [fact.char_start for fact in facts]  # type: ignore[attr-defined]
        assert starts == sorted(starts)
        for fact in facts:
            assert 0 <= fact.sentence_start <= fact.char_start < fact.char_end <= len(text)  # type: ignore[attr-defined]
            assert fact.meeting is None or 0 <= fact.meeting < len(found.meetings)  # type: ignore[attr-defined]
    for number in (*found.budgets, *found.indicators):
        assert number.value_upper is None or number.value < number.value_upper
        assert number.period_start is None or number.period_end is not None
        assert any(letter.isdigit() or letter.isalpha() for letter in text[number.char_start : number.char_end])


def test_reading_twice_gives_the_same(facts: Read) -> None:
    assert facts(REPORT) == facts(REPORT)


def _seconds(text: str) -> float:
    def once() -> float:
        started = time.process_time()
        extract_facts(read_article(text))
        return time.process_time() - started

    return min(once() for _ in range(2))


def test_time_grows_with_the_length() -> None:
    held = "Sáng 2/10, Đảng bộ quận Hồng Giang tổ chức Đại hội lần thứ VII. Ông Lê Văn Thuận, Bí thư Quận ủy chủ trì. "
    paragraph = held + REPORT + "\n"
    _seconds(paragraph)  # patterns are compiled once
    four, sixteen, sixty_four = (_seconds("Tin\n\n" + paragraph * times) for times in (4, 16, 64))
    assert sixteen < 8 * max(four, 0.01)
    assert sixty_four < 8 * sixteen
