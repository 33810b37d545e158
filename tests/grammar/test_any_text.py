"""What holds for any text at all: nothing raises, spans slice to what was read, time grows with the length."""

import gc
import time
from collections.abc import Callable

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from pipelines.grammar.bodies import find_phrases
from pipelines.grammar.dates import find_dates
from pipelines.grammar.folding import fold, level
from pipelines.grammar.gazetteer import find_bare_places
from pipelines.grammar.masks import masked
from pipelines.grammar.numbers import parse_digits, parse_words
from pipelines.grammar.organisations import find_organisations
from pipelines.grammar.periods import find_periods
from pipelines.grammar.quantities import find_quantities
from pipelines.grammar.terms import find_ordinals, find_terms
from pipelines.grammar.units import printed

READERS: dict[str, Callable[[str], object]] = {
    "quantities": lambda text: find_quantities(text, fold(text)),
    "dates": lambda text: find_dates(fold(text)),
    "periods": lambda text: find_periods(fold(text)),
    "terms": lambda text: (find_terms(fold(text)), find_ordinals(fold(text))),
    "masks": lambda text: masked(fold(text)),
    "bare places": lambda text: list(find_bare_places(level(text), fold(text))),
    "organisations": lambda text: list(find_organisations(level(text), fold(text))),
    "phrases": lambda text: find_phrases(level(text), fold(text)),
}
PIECES = [
    "1", "20", "3.320", "48,8", "07", "2020", "14/15", "2/10", "28, 29/2", "%", "-", "–", "/", ".", ",", ";", "(",
    ")", "\n", " ",
    "\u00a0", "tỷ", "triệu", "đồng", "USD", "ha", "đảng viên", "hộ", "trên", "khoảng", "không quá", "trở lên", "từ",
    "đến", "ngày",
    "tháng", "năm", "quý", "IV", "nhiệm kỳ", "khóa", "lần thứ", "kỳ họp", "giờ", "tuổi", "cùng kỳ", "so với", "hai",
    "mươi", "mười",
    "trăm", "nghìn", "linh", "nửa", "đầu", "quận", "UBND", "Ban Chấp hành", "Đảng bộ", "Hà Nội", "TP.", "của",
    "các", "Nguyễn", "Bí thư",
    "Sở", "Kế hoạch và Đầu tư", "và", "số", "Nghị quyết", "mỗi", "Uỷ ban", "ĐẢNG", "°C", "m²", "²", "０", "٣", "Ⅳ",
    "İ", "ß",
]  # fmt: skip
ANY = st.text() | st.lists(st.sampled_from(PIECES), max_size=40).map(" ".join) | st.lists(
    st.sampled_from(PIECES), max_size=40
).map("".join)  # fmt: skip


@given(ANY)
@example("٣.٤ tỷ đồng")
@example("²/³ xã")
@example("\U000116d0 xã")  # a digit since Unicode 16
@example("ngày ٣٠/٢")
def test_nothing_raises(text: str) -> None:
    for read in READERS.values():
        read(text)


@given(ANY)
def test_spans_slice_to_what_was_read(text: str) -> None:
    plain, folded = level(text), fold(text)
    position = 0
    for quantity in find_quantities(plain, folded):
        assert position <= quantity.start < quantity.end <= quantity.unit.end <= len(text)
        assert quantity.phrase_start <= quantity.start
        assert quantity.end <= quantity.phrase_end
        assert fold(printed(plain, quantity.unit))
        position = quantity.end
        number = folded[quantity.start : quantity.end]
        assert number == number.strip()
        if quantity.form == "single" and quantity.value == 20 and number.isdigit():
            assert parse_digits(number) == 20
    for mentions in (find_dates(folded), find_periods(folded), find_terms(folded), find_ordinals(folded)):
        spans = [(mention.start, mention.end) for mention in mentions]
        assert all(0 <= start < end <= len(text) for start, end in spans)
        assert spans == sorted(spans)


@given(ANY)
def test_phrases_stand_one_behind_the_other(text: str) -> None:
    position = 0
    for phrase in find_phrases(level(text), fold(text)):
        assert position <= phrase.start < phrase.end <= len(text)
        assert phrase.place_start is None or phrase.start <= phrase.place_start < phrase.end
        position = phrase.end


@given(ANY)
def test_periods_have_days_or_none(text: str) -> None:
    for mention in find_periods(fold(text)):
        first, last = mention.dates(2020)
        assert first is None or last is not None or mention.onwards
        assert first is None or last is None or first <= last


@given(st.text(alphabet="0123456789.,"))
def test_digits_are_a_number_or_none(text: str) -> None:
    parts = text.replace(",", ".").split(".")
    if all(parts):  # the shape that the grammar hands over
        assert parse_digits(text) is None or parse_digits(text) >= 0  # type: ignore[operator]


WORDS = ["không", "một", "hai", "mười", "mươi", "trăm", "nghìn", "tỷ", "linh", "lẻ", "lăm", "tư", "vạn", "triệu"]


@given(st.lists(st.sampled_from(WORDS), max_size=8))
def test_number_words_are_a_number_or_none(words: list[str]) -> None:
    value = parse_words(" ".join(words))
    assert value is None or value >= 0


ARTICLE = """\
Sáng 2/10/2020, Ban Chấp hành Đảng bộ quận Ba Đình khóa XXVI, nhiệm kỳ 2020-2025 tổ chức Hội nghị lần thứ ba.
Trong 9 tháng năm 2020, thu ngân sách đạt trên 1.460 tỷ đồng, bằng 47% dự toán, tăng 5% so với cùng kỳ năm 2019.
UBND quận đã triển khai 06 chương trình, 84 nhiệm vụ; có 14/15 chi bộ hoàn thành tốt, kết nạp 15-20 đảng viên mới.
"""
ADVERSARIES = {
    "an article": ARTICLE,
    "digits": "1",
    "digits and dots": "1.",
    "digits and commas": "1,",
    "digits and slashes": "1/",
    "thousands": "000.",
    "dashes": "2-",
    "phone": "0 ",
    "blanks": " ",
    "blanks and a digit": "   1   ",
    "no-break blanks": "\u00a0",
    "line ends": "\n",
    "capitals": "A",
    "capitalised words": "Hà ",
    "names joined by dashes": "Hà - ",
    "đến": "đến ",
    "từ … đến": "từ 1 đến 2 ",
    "quận": "quận ",
    "Quận": "Quận ",
    "organs": "văn phòng ",
    "organs that are bodies": "hội đồng ",
    "bodies": "Đảng bộ UBND ",
    "number words": "hai ",
    "number words up": "hai mươi ba nghìn ",
    "scales": "tỷ ",
    "comparators": "trên khoảng ",
    "nouns in a list": "5 xã, xã, ",
    "names with numbers": "quận 1, 2, ",
    "list of numbers behind a name": "1, ",
    "document numbers": "12-NQ/TU-",
    "days": "ngày 2/10 và ",
    "a list of days": "2, ",
    "months": "9 tháng đầu ",
    "years": "2020-2025 ",
    "tuổi": "18-25 tuổi từ ",
    "brackets": "(2",
    "letters and digits": "a1",
    "surnames": "Nguyễn ",
    "links": "của các ",
}
LENGTH = 2_000
SHORT = 0.004
"""Seconds under which a measurement is mostly overhead."""


def seconds(read: Callable[[str], object], text: str) -> float:
    """What it takes in processor's time, without the garbage collector, which walks over all that tests made."""
    gc.disable()
    try:
        start = time.process_time()
        read(text)
        return time.process_time() - start
    finally:
        gc.enable()


@pytest.mark.parametrize("name", READERS)
@pytest.mark.parametrize("piece", ADVERSARIES.values(), ids=ADVERSARIES)
def test_time_grows_with_the_length(name: str, piece: str) -> None:
    for ending in (".", "!", "?"):  # again, on another text, where the first measurement seems to tell otherwise
        once, sixteen = (
            seconds(READERS[name], f"{name} {times} x " + piece * (LENGTH * times // len(piece)) + ending)
            for times in (1, 16)
        )
        if sixteen < 40 * max(once, SHORT):
            return
    pytest.fail(f"16 times the text takes {sixteen:.3f} s instead of {once:.3f} s")
