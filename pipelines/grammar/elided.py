"""Units that a number does not bear itself: they stand with the subject, with another number, or with the whole.

"Số doanh nghiệp mới là 20.000", "tăng từ 40 lên 52 xã", "lần lượt có 12, 15 và 19 hợp tác xã", "kỷ luật 7 đảng viên,
trong đó khiển trách 4, cảnh cáo 3". Keep out: units right behind the number (`units`).
"""

from dataclasses import dataclass
from decimal import Decimal
from functools import cache

import regex

from pipelines.grammar.endings import ending
from pipelines.grammar.lexicon import any_of, table
from pipelines.grammar.masks import is_name_like
from pipelines.grammar.numbers import DIGITS, parse_digits
from pipelines.grammar.printed import Printed
from pipelines.grammar.units import Unit, UnitKind, printed, unit_at


@dataclass(frozen=True, slots=True)
class Whole:
    """A count told before: where its noun stands, and how many there are."""

    start: int
    end: int
    value: Decimal


_ENDS_THERE = regex.compile(
    r"[ ]*(?:[.,;)](?!\d)|$|\n|và[ ]|so[ ]+với|tăng[ ]|giảm[ ]|xuống[ ]|lên[ ]|còn[ ])", regex.VERSION1
)
_UP_OR_DOWN = regex.compile(
    r"[ ]+(?:(?:tăng|giảm|nâng)[ ]+)?(?:lên|xuống|còn)(?:[ ]+(?:còn|thành|tới|đến|khoảng|gần|trên|hơn))*[ ]+"
    rf"{DIGITS}",
    regex.VERSION1,
)
_FROM_HERE = regex.compile(r"(?<!\p{L})từ[ ]+(?:khoảng[ ]+|gần[ ]+|trên[ ]+|hơn[ ]+)?$", regex.VERSION1)


# "từ 214 đầu mối xuống còn 163"
_DOWN_TO = regex.compile(
    r"(?:[ ]+\p{L}+){0,3}?[ ]+(?:xuống|lên|còn)(?:[ ]+(?:còn|thành|tới|đến|khoảng|gần|trên|hơn))*[ ]+", regex.VERSION1
)
_FROM_THERE = ending(rf"(?<!\p{{L}})từ[ ]+(?:khoảng[ ]+|gần[ ]+|trên[ ]+|hơn[ ]+)?{DIGITS}[ ]+")
_LONGEST_LIST = 20
"""Numbers of a list told in turn: more are a table."""
_FAR = 400
"""Characters behind a whole within which its parts stand."""
_IN_TURN = regex.compile(r"(?<!\p{L})(?:lần[ ]lượt|tương[ ]ứng)(?!\p{L})[^.;]*$", regex.VERSION1)
_MORE_NUMBERS = regex.compile(
    rf"(?:,[ ]+{DIGITS}){{0,{_LONGEST_LIST}}}(?:,|[ ]+và)[ ]+{DIGITS}(?![\d/])", regex.VERSION1
)
_BREAKS_DOWN = regex.compile(
    r"[^.;:\n\d(]{0,60}?(?:,?[ ]+(?:(?:trong[ ]đó|gồm|bao[ ]gồm)(?:[ ]+có)?"
    r"|(?:với|bằng)[ ]+(?:các[ ]+)?hình[ ]thức)[ ]*:?|[ ]*[(:])(?=[ ]*\p{L})",
    regex.VERSION1,
)
_PART = regex.compile(
    r"[ ]*(?:và[ ]+)?\p{L}+(?:[ ]+\p{L}+){0,5}:?[ ]+(?P<n>\d{1,3}(?:[.]\d{3})*)[ ]*(?:,|;|[)]|(?=[.]|và[ ]|$))",
    regex.VERSION1,
)
_SENTENCE_ENDS = regex.compile(r"[.](?!\d)|\n|$", regex.VERSION1)
# Behind a part: "khiển trách 28 (chiếm 45%)", "nữ có 8, chiếm 32%".
_SHARE_OF_IT = regex.compile(
    r"[ ]*(?:\([ ]*(?:(?:chiếm|đạt|bằng|tương[ ]đương)[ ]+)?|,[ ]*chiếm[ ]+)(?:t[ỷỉ][ ]lệ[ ]+)?"
    rf"(?P<share>{DIGITS})[ ]*%",
    regex.VERSION1,
)
_SHARES_FAR = 800
"""Characters behind a whole within which parts stand whose shares of it are told beside them."""


@cache
def _number_of() -> regex.Pattern[str]:
    nouns = any_of("counted_nouns", *table("counted_nouns"))
    return regex.compile(
        r"(?:(?<!\p{L})(?:(?P<number>số)[ ]+(?:lượng[ ]+)?|các[ ]+)"
        r"|(?P<opens>[\n.,;:][ ]*(?:trong[ ]đó,?[ ]+|hiện[ ]+)?))"
        rf"(?P<noun>{nouns})(?!\p{{L}})[^,;:.()\d]{{0,60}}"
        r"(?(number)(?<!\p{L})(?:là|đạt|lên|tới|đến|còn|khoảng|gần|trên|hơn|từ)[ ]+"
        r"|(?(opens)(?<!\p{L})là[ ]+(?:khoảng[ ]+|gần[ ]+|trên[ ]+|hơn[ ]+)?|(?:tăng|giảm)[ ]+(?:\p{L}+[ ]+)?từ[ ]+))"
        r"(?:\d[\d.]*[ ]+(?:xuống|lên|còn)(?:[ ]+còn)?[ ]+)?$",
        regex.VERSION1,
    )


def unit_elsewhere(text: str, folded: str, start: int, reading: Printed, wholes: list[Whole]) -> Unit | None:
    """The unit of a number that bears none, or `None`; `wholes` are the last counts before it, the nearest first."""
    before = folded[max(0, start - 90) : start]
    if _FROM_HERE.search(before) and (to := _UP_OR_DOWN.match(folded, reading.stop)):
        other = unit_at(folded, to.end(), scaled=False, known_only=True)
        if other is not None:
            return Unit(other.kind, reading.stop, reading.stop, printed(text, other))
    if listed := _in_turn(text, folded, start, reading):
        return listed
    if whole := _whole_of(folded, start, reading, wholes):
        return _borrowed(text, reading, whole.start, whole.end)
    if not _ENDS_THERE.match(folded, reading.stop):
        return None
    match = _number_of().search(before)
    if match is None:
        return None
    first = start - len(before) + match.start("noun")
    return _borrowed(text, reading, first, first + len(match["noun"]))


_HEADS = regex.compile(r"(?<!\p{L})(?P<noun>dân[ ]số|số[ ]dân|nhân[ ]khẩu)(?!\p{L})[^.;:()]{0,80}$", regex.VERSION1)


def headcount(folded: str, start: int, reading: Printed) -> Unit | None:
    """What millions of a population count, which bear no unit: "dân số giảm 1,2 triệu"; `None` where it is money."""
    match = _HEADS.search(folded, max(0, start - 120), start)
    if match is None or _MONEY.search(match[0]):
        return None
    return Unit(UnitKind.COUNT, reading.stop, reading.stop, " ".join(match["noun"].split()))


_MONEY = regex.compile(r"(?<!\p{L})(?:đồng|usd|thu|vốn|chi|giá)(?!\p{L})", regex.VERSION1)


def _borrowed(text: str, reading: Printed, start: int, end: int) -> Unit:
    return Unit(UnitKind.COUNT, reading.stop, reading.stop, " ".join(text[start:end].split()))


def _in_turn(text: str, folded: str, start: int, reading: Printed) -> Unit | None:
    """The unit of the last number of a list: "lần lượt có 12, 15 và 19 hợp tác xã"."""
    told = _IN_TURN.search(folded, max(0, start - 160), start)
    rest = _MORE_NUMBERS.match(folded, reading.stop) if told else None
    if not rest:
        return None
    unit = unit_at(folded, rest.end(), scaled=False, known_only=True)
    if unit is None:
        return None
    return Unit(unit.kind, reading.stop, reading.stop, printed(text, unit))


def _whole_of(folded: str, start: int, reading: Printed, wholes: list[Whole]) -> Whole | None:
    """The count before a number of which this is a part, or to which it came down."""
    if shared := next((one for one in wholes if _has_its_share(folded, start, reading, one)), None):
        return shared
    if not wholes or not _ENDS_THERE.match(folded, reading.stop):
        return None
    last = wholes[0]
    down_to = _DOWN_TO.fullmatch(folded, last.end, start) and _FROM_THERE.match(folded, 0, last.start)
    return last if down_to or _is_part(folded, start, last) else None


def _has_its_share(folded: str, start: int, reading: Printed, whole: Whole) -> bool:
    """Whether the share told beside a number is the one that it has of the whole: "28 (chiếm 45%)" of 62."""
    match = _SHARE_OF_IT.match(folded, reading.stop)
    share = parse_digits(match["share"]) if match and 0 < start - whole.end < _SHARES_FAR else None
    if share is None or not share or not reading.value < whole.value:
        return False
    last_digit = Decimal(1).scaleb(min(0, int(share.as_tuple().exponent)))
    return abs(reading.value / whole.value * 100 - share) <= last_digit


def _is_part(folded: str, start: int, whole: Whole) -> bool:
    """Whether a number is one of the parts that a count is broken into: "7 đảng viên, trong đó khiển trách 4, …"."""
    opened = _BREAKS_DOWN.match(folded, whole.end)
    if not opened or opened.end() > start or is_name_like(folded, start):
        return False
    far = min(len(folded), opened.end() + _FAR)
    stop = _SENTENCE_ENDS.search(folded, whole.end, far)
    parts = list(_PART.finditer(folded, opened.end(), stop.start() if stop else far))
    chained = [part for n, part in enumerate(parts) if part.start() == (parts[n - 1].end() if n else opened.end())]
    sizes = [parse_digits(part["n"]) or Decimal(0) for part in chained]
    return len(chained) > 1 and sum(sizes) <= whole.value and any(part.start("n") == start for part in chained)
