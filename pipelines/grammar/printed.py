"""How a number is printed: single, a range or a fraction, each with the multiplier behind it.

"14/15", "15 - 20", "từ 400 - 1 triệu", "1 tỷ 200 triệu". Keep out: the comparator, the unit and whether it is a
quantity at all (`quantities`); what digits and number words are worth (`numbers`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum

import regex

from pipelines.grammar.lexicon import alternation
from pipelines.grammar.numbers import DIGITS, SCALE_WORDS, WORDS, parse_digits, parse_words
from pipelines.grammar.units import UnitKind, unit_at


class Form(StrEnum):
    """How the number is printed."""

    SINGLE = "single"
    RANGE = "range"
    FRACTION = "fraction"


_HALF = "nửa"
"""Half of the multiplier behind it: "nửa triệu"."""
_SCALE = rf"(?:{alternation(SCALE_WORDS)}(?![\p{{L}}]))"
# Behind a letter and "/" only digits before a word begin one: "2.450 hộ/9.800 khẩu".
_NUMBER = (
    r"(?<![\p{L}\d])(?<!\d[.,-])(?<!(?<!m)\d/)(?<!\p{L}[.,-])(?<!\p{L}/(?!\d[\d.,]*[ ]+\p{L}))"
    rf"(?:{DIGITS}|{WORDS}(?!\p{{L}})|{_HALF}(?=[ ]+(?:triệu|tỷ|tỉ|vạn|nghìn|ngàn)(?!\p{{L}}|[ ]+(?:lệ|trọng|suất))))"
)
FIRST = regex.compile(_NUMBER, regex.VERSION1)
_SCALED = regex.compile(rf"[ ]*(?P<scale>{_SCALE})", regex.VERSION1)
OUT_OF = r"[ ]+(?:trên|trong)[ ]+(?:tổng[ ]+)?số[ ]+(?:gần[ ]+|khoảng[ ]+|hơn[ ]+|trên[ ]+)?"
"""Between a part and its whole: "41 trong tổng số 58 trưởng bản"."""
_FRACTION = regex.compile(
    rf"(?P<a>\d+(?:[.]\d{{3}})*(?:,\d+)?)(?:[ ]*/[ ]*|{OUT_OF}|[ ]+trong[ ]+)"
    r"(?P<b>\d+(?:[.]\d{3})*(?:,\d+)?)(?![\d/]|[.,]\d)",
    regex.VERSION1,
)
_TO = regex.compile(
    r"[ ]*(?:-|đến|tới)[ ]*(?:khoảng[ ]+|gần[ ]+|hơn[ ]+|trên[ ]+|dưới[ ]+)?"
    rf"(?P<b>{DIGITS}(?![\d/])|{WORDS}(?!\p{{L}}))",
    regex.VERSION1,
)
_AND_A_HALF = regex.compile(r"[ ]+rưỡi(?!\p{L})", regex.VERSION1)
_MORE = regex.compile(rf"[ ]+(?P<b>\d{{1,3}}(?:,\d+)?)[ ]*(?P<scale>{_SCALE})", regex.VERSION1)


def _parse(printed: str) -> Decimal | None:
    if printed == _HALF:
        return Decimal("0.5")
    return parse_digits(printed) if printed[0].isdigit() else parse_words(printed)


def _scale(match: "regex.Match[str] | None") -> Decimal | None:
    return Decimal(SCALE_WORDS[" ".join(match["scale"].split())]) if match else None


@dataclass(slots=True)
class Printed:
    """A number on its way to a quantity: where it stops, and what it is worth."""

    form: Form
    end: int  # of the digits
    stop: int  # of the multiplier behind them
    value: Decimal
    upper: Decimal | None = None
    denominator: Decimal | None = None
    scaled: bool = False


def _fraction(folded: str, start: int) -> Printed | None:
    match = _FRACTION.match(folded, start)
    if not match:
        return None
    value, whole = parse_digits(match["a"]), parse_digits(match["b"])
    if value == 1 and "/" not in match[0]:
        return None  # "1 trong 10 thành phố" is one of them
    if value is None or not whole or (value > whole and not _goes_beyond(folded, match.end(), value, whole)):
        return None
    if scale := _SCALED.match(folded, match.end()):  # "33.302/39.383 tỷ đồng"
        times = _scale(scale) or Decimal(1)
        return Printed(
            Form.FRACTION, match.end(), scale.end(), value * times, denominator=whole * times, scaled=True
        )  # fmt: skip
    return Printed(Form.FRACTION, match.end(), match.end(), value, denominator=whole)


def _goes_beyond(folded: str, end: int, value: Decimal, whole: Decimal) -> bool:
    """Whether more than the whole was reached: "kết nạp 178/150 đảng viên"; "8/6" may be a day, "450/20" no share."""
    day = value <= _DAYS and whole <= _MONTHS
    scale = _SCALED.match(folded, end)
    unit = unit_at(folded, scale.end() if scale else end, scaled=scale is not None, known_only=True)
    return unit is not None and not day and value <= _BEYOND * whole


_DAYS, _MONTHS = 31, 12
_BEYOND = 3


def _range(folded: str, start: int, end: int) -> Printed | None:
    low = _parse(folded[start:end])
    own = _SCALED.match(folded, end)
    unit = unit_at(folded, own.end() if own else end, scaled=own is not None)
    # Between the two numbers may stand a multiplier, and a unit only where it is repeated: "5% - 7%".
    middle = unit.end if unit and unit.kind is not UnitKind.COUNT else own.end() if own else end
    match = _TO.match(folded, middle)
    if low is None or not match:
        return None
    high = _parse(match["b"])
    scale = _SCALED.match(folded, match.end())
    if high is None or (middle != end and not own and unit_at(folded, match.end(), scaled=False) is None):
        return None
    low_scale, high_scale = _scale(own) or _scale(scale) or Decimal(1), _scale(scale) or Decimal(1)
    if own is None and low > high and high_scale >= 1000:
        low_scale = high_scale / 1000  # "từ 400 - 1 triệu đồng"
    if low * low_scale >= high * high_scale:
        return None
    stop = scale.end() if scale else match.end()
    return Printed(Form.RANGE, match.end(), stop, low * low_scale, upper=high * high_scale, scaled=scale is not None)


_ALREADY_THOUSANDS = 100_000


def _noun_counted(folded: str, position: int) -> bool:
    unit = unit_at(folded, position, scaled=False, known_only=True)
    return unit is not None and unit.kind is UnitKind.COUNT


def _single(folded: str, start: int, end: int) -> Printed | None:
    value = _parse(folded[start:end])
    if value is None:
        return None
    scale = _SCALED.match(folded, end)
    if not scale:
        last = SCALE_WORDS.get(folded[start:end].rsplit(" ", 1)[-1])
        half = _AND_A_HALF.match(folded, end) if last else None  # "hai tỷ rưỡi"
        if half and last:
            return Printed(Form.SINGLE, half.end(), half.end(), value + Decimal(last) / 2, scaled=True)
        return Printed(Form.SINGLE, end, end, value)
    if value >= _ALREADY_THOUSANDS and scale["scale"] in ("nghìn", "ngàn") and _noun_counted(folded, scale.end()):
        return Printed(Form.SINGLE, end, scale.end(), value)  # "700.000 nghìn dân" says its thousands twice
    times = _scale(scale) or Decimal(1)
    if half := _AND_A_HALF.match(folded, scale.end()):  # "5 tỷ rưỡi"
        return Printed(Form.SINGLE, half.end(), half.end(), value * times + times / 2, scaled=True)
    value, stop = value * times, scale.end()
    while more := _MORE.match(folded, stop):  # 1 tỷ 200 triệu 500 nghìn
        smaller, rest = _scale(more) or times, parse_digits(more["b"])
        if smaller >= times or rest is None:
            break
        value, times, stop, end = value + rest * smaller, smaller, more.end(), more.end("b")
    return Printed(Form.SINGLE, end, stop, value, scaled=True)


def printed_at(folded: str, start: int, end: int) -> Iterator[Printed]:
    """What the number whose first digits or words are `start:end` may be, the longest form first."""
    if folded[start].isdigit() and (fraction := _fraction(folded, start)):
        yield fraction
    if span := _range(folded, start, end):
        yield span
    if single := _single(folded, start, end):
        yield single
