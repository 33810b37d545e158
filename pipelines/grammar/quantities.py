"""Quantities: a number with its comparator before or after it, its multiplier and its unit.

"trên 3.320 tỷ đồng", "từ 15 đến 20 đảng viên mới", "14/15 chi bộ", "2-3%", "hai khâu đột phá", "25cm". A number that
counts nothing, and one that `masks` knows for a name or a date, is no quantity. Keep out: the forms of the
number itself (`printed`), what it is about, and whether it is wanted.
"""

from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache
from itertools import islice

import regex

from pipelines.grammar.comparators import comparator_after, comparator_before
from pipelines.grammar.elided import Whole, headcount, unit_elsewhere
from pipelines.grammar.lexicon import any_of, table
from pipelines.grammar.masks import is_name_like, is_numbered, masked
from pipelines.grammar.numbers import DIGITS, parse_digits
from pipelines.grammar.openings import finditer
from pipelines.grammar.printed import FIRST, OUT_OF, Form, Printed, printed_at
from pipelines.grammar.units import Unit, UnitKind, unit_at, whole_at
from schemas.enums import Comparator

__all__ = ["Quantity", "UnitKind", "find_quantities"]


@dataclass(frozen=True, slots=True)
class Quantity:
    """One quantity.

    `start:end` spans the digits or number words alone; `phrase_start:phrase_end` also the comparator and the unit.
    """

    start: int
    end: int
    phrase_start: int
    phrase_end: int
    form: Form
    value: Decimal
    value_upper: Decimal | None
    denominator: Decimal | None
    comparator: Comparator
    unit: Unit


_WHOLES = 4
"""Counts before a number of which it may be a part."""
_LARGEST_PART = 10
"""Up to which denominator a fraction is one of a whole: "2/3 diện tích"."""
_FROM = regex.compile(r"(?<!\p{L})từ[ ]+(?:khoảng[ ]+)?$", regex.VERSION1)
# "bể loại 2 m3", but "cây ăn quả các loại 340 ha", "sản phẩm kim loại 300 tấn".
_CLASS = regex.compile(r"(?<!\p{L}|(?:các|mọi|kim|chủng|phân|nhiều)[ ])(?:loại|cỡ)[ ]+$", regex.VERSION1)
_TIME_AHEAD = regex.compile(r"(?<!\p{L})(?:đến|tới|từ|trước|sau|hết)[ ]+$", regex.VERSION1)
_YEAR_LIKE = regex.compile(r"(?:19|20)\d\d", regex.VERSION1)
# Number words that are mostly something else: a year, "no", the article "một".
_NOT_ALONE = {"năm", "không", "một", "tư", "mốt", "lăm", "nhăm"}


def _unit(text: str, folded: str, start: int, reading: Printed, found: "list[Quantity]") -> Unit | None:
    words = not folded[start].isdigit()
    unit = unit_at(folded, reading.stop, scaled=reading.scaled, known_only=words)
    if words and unit is not None and folded[unit.start - 1 : unit.start] in "“\"'":
        return None  # “hai "điểm nóng"”
    if reading.form is Form.FRACTION and reading.value < (reading.denominator or 0) <= _LARGEST_PART:
        unit = whole_at(folded, reading.stop) or unit
    if unit is None and not words and reading.form is Form.SINGLE:
        unit = unit_elsewhere(text, folded, start, reading, _wholes(found))
        ahead = folded[max(0, start - 16) : start]
        if unit and _YEAR_LIKE.fullmatch(folded, start, reading.end) and _TIME_AHEAD.search(ahead):
            return None  # "từ nay đến 2030"
    if unit is not None and unit.kind is UnitKind.MONEY and unit.start == unit.end:
        unit = headcount(folded, start, reading) or unit
    if unit is not None and unit.kind is UnitKind.MEASURE and _CLASS.search(folded[max(0, start - 16) : start]):
        return None  # "bể loại 2 m3"
    if unit is None or unit.kind is not UnitKind.COUNT:
        return unit
    if _is_part_of_name(text, folded, start, reading, unit):
        return None
    clause = _next_body().search(text, unit.start, unit.end)  # "giữa hai kỳ họp, Ủy ban Thường vụ …"
    return replace(unit, end=clause.start()) if clause else unit


def _is_part_of_name(text: str, folded: str, start: int, reading: Printed, unit: Unit) -> bool:
    """Whether a number before what looks like a counted noun is a name's, a year or a slogan."""
    before = folded[max(0, start - 24) : start]
    year_like = reading.form is Form.SINGLE and _YEAR_LIKE.fullmatch(folded[start : reading.end]) is not None
    if not unit.known:  # "2/3 thời gian", "phương châm 5 rõ"
        unlikely = reading.form is Form.FRACTION or _SLOGAN.search(before) or is_name_like(folded, start) or year_like
        return bool(unlikely) or _is_proper(text, unit)
    if _is_place(text, unit, folded) and (
        year_like or (_HOUSE.search(before) and _STREET.match(text, unit.start)) or _place_number().search(before)
    ):
        return True  # "vụ xuân 2017 xã Phù Sơn", "tổ 8 phường An Hòa", "ngã ba xã Châu Lộc"
    named = reading.form is Form.SINGLE and _behind_name(text, start) and _CAPITALISED.match(text, unit.start)
    return bool(named) or _is_proper(text, unit) or is_numbered(folded, start)


# "tại 194 đường Hoa Ban"; but "tại 2 đường Hoa Ban và Hoa Sữa" counts.
_HOUSE = regex.compile(r"(?<!\p{L})(?:tại|ở|địa[ ]chỉ|nhà|trụ[ ]sở)(?:[ ]+số)?:?[ ]+$", regex.VERSION1)
_STREET = regex.compile(r"(?:đường|phố|ngõ|ngách)(?:[ ]+\p{Lu}\p{L}*)++(?!,?[ ]+(?:và[ ]+)?\p{Lu})", regex.VERSION1)
_CAPITALISED = regex.compile(r"\p{Lu}\p{Ll}", regex.VERSION1)
_LAST_WORD = regex.compile(r"(?<=\p{L}[ ])\p{Lu}\p{Ll}*[ ]$", regex.VERSION1)


def _behind_name(text: str, start: int) -> bool:
    """Whether a number may end a name: "Khoa Ngoại 2 Bệnh viện huyện"."""
    return text[start].isdigit() and _LAST_WORD.search(text, max(0, start - 16), start) is not None


def _quantity(folded: str, start: int, reading: Printed, unit: Unit) -> Quantity | None:
    before, phrase_start = comparator_before(folded, start)
    after, phrase_end = comparator_after(folded, unit.end)
    from_before = _FROM.search(folded[max(0, start - 16) : start]) is not None
    share = unit.kind is UnitKind.PERCENT
    if after is None and (from_before or share) and (far := _FAR_AFTER.match(folded, unit.end)):
        after, phrase_end = Comparator.GTE, far.end() if unit.kind is UnitKind.COUNT else unit.end
    if reading.form is Form.RANGE:
        from_before = _FROM_MEAN.search(folded[max(0, start - 32) : start]) is not None
    if reading.form is not Form.FRACTION and _bounds_class(folded, start, before, after, from_before=from_before):
        return None
    if unit.kind is UnitKind.COUNT and _back_reference().match(folded, unit.end):
        return None
    comparator = Comparator.RANGE if reading.upper is not None else after or before
    passed = before is Comparator.GT and folded.startswith("vượt", phrase_start)
    if passed and _is_difference(folded, phrase_start, reading, unit):
        comparator, phrase_start = Comparator.EQ, start
    return Quantity(
        start, reading.end, phrase_start, phrase_end, reading.form, reading.value, reading.upper,
        reading.denominator, comparator, unit,
    )  # fmt: skip


_BOUNDS = (Comparator.GT, Comparator.GTE, Comparator.LT, Comparator.LTE)


def _bounds_class(folded: str, start: int, before: Comparator, after: Comparator | None, *, from_before: bool) -> bool:
    """Whether a number only bounds a class: "doanh nghiệp có từ 10 công nhân trở lên".

    Or the class that is counted: "7 bộ và 12 địa phương có tỷ lệ giải ngân trên 45%".
    """
    having = from_before or _HAVING.search(folded[max(0, start - 8) : start])
    if after and having and _class_bound().search(folded[max(0, start - 60) : start]):
        return True
    bounded = from_before or (after or before) in _BOUNDS or _BESIDE_MEAN.search(folded[max(0, start - 24) : start])
    before_it = folded[max(0, start - 140) : start] if bounded else ""
    if any(counted.search(before_it) for counted in (_RATE_OF_COUNTED, _SIZE_OF_COUNTED)):
        return True
    return _OF_PLAN.match(folded, start) is not None and _REACHED_BY_COUNTED.search(before_it) is not None


def _is_difference(folded: str, phrase_start: int, reading: Printed, unit: Unit) -> bool:
    """Whether "vượt" before a number says by how much and is no bound: "vượt 5% kế hoạch", "5 tỷ đồng, vượt 3%".

    So many goals were passed: "vượt mức 8/28 chỉ tiêu".
    """
    if reading.form is Form.FRACTION or _GOALS.match(folded, unit.start) or _AGAINST_PLAN.match(folded, unit.end):
        return True
    if unit.kind is UnitKind.PERCENT:
        behind_sum = _NEXT_CLAUSE.search(folded[max(0, phrase_start - 12) : phrase_start]) and _CLAUSE_OVER.match(
            folded, unit.end
        )
        shared = _SHARED_PLAN.match(folded, unit.end) or _PLAN_SHARED.search(
            folded, max(0, phrase_start - 100), phrase_start
        )
        return bool(behind_sum or shared)
    return any(behind.search(folded, max(0, phrase_start - 80), phrase_start) for behind in _PASSED_BEHIND[unit.kind])


# "từ 95% kế hoạch vốn đầu tư công trở lên": the noun phrase stands between the number and its bound. Not that of a
# class: "12% cán bộ từ phó phòng trở lên".
_FAR_AFTER = regex.compile(
    r"[ ]+(?:(?!(?:từ|cấp|loại|hạng|bậc|khá|mức|có)[ ])\p{L}+[ ]+){1,6}trở[ ]+lên(?!\p{L})", regex.VERSION1
)


_SEVERAL = (
    r"(?:(?<![\d.,])\d{1,3}(?:/\d{1,3})?|(?<!\p{L})(?:nhiều|một[ ]+số|hai|ba|bốn|sáu|bảy|tám|chín|mười))[ ]+"
    r"(?!(?:tháng|năm|quý|ngày|tuần)(?!\p{L}))"
)
# Between two nouns of what is counted, not before what is said of it: "khoản thu, sắc thuế".
_COMMA = r",(?![ ](?:giải|đã|đến|hiện|mới|tính|lũy|ước|trong|có|tỷ|tỉ)[ ])"
_RATE_OF_COUNTED = regex.compile(
    rf"{_SEVERAL}\p{{L}}(?:[^.,;:()]|{_COMMA}){{1,60}}?[ ]"
    r"(?:(?:có|đạt)[ ]+(?:t[ỷỉ][ ]+lệ|số[ ]+thu|số|mức|tiến[ ]+độ)|giải[ ]+ngân)"
    r"(?:[ ]+(?!là)\p{L}+){0,8}(?:(?<=thấp|cao|chậm|khá|tốt),[ ]+(?:dưới|trên|từ|hơn|chưa[ ]+đến))?[ ]*$",
    regex.VERSION1,
)
# "7/16 khoản thu đạt trên 75% dự toán": a share of the plan divides what is counted into classes.
_REACHED_BY_COUNTED = regex.compile(
    rf"{_SEVERAL}\p{{L}}+(?:(?:{_COMMA})?[ ](?!đạt|thu|chi|hoàn)\p{{L}}+){{0,7}}?[ ]"
    r"(?:(?:thu|chi|thực[ ]+hiện|hoàn[ ]+thành|đạt|mới|chỉ|vượt)[ ]+){1,3}(?:trên|dưới|từ|hơn|chưa[ ]+đạt|chưa[ ]+đến)"
    r"(?:[ ]+(?:mức|khoảng))?[ ]*$",
    regex.VERSION1,
)
_OF_PLAN = regex.compile(
    r"[\d.,]+(?:[ ]*%)?(?:[ ]*(?:-|đến|tới)[ ]*(?:dưới[ ]+)?[\d.,]+)?[ ]*%[ ]+(?:so[ ]+với[ ]+|trở[ ]+lên[ ]+)?"
    r"(?:dự[ ]+toán|kế[ ]+hoạch|chỉ[ ]+tiêu|kh|dt)(?!\p{L})",
    regex.VERSION1,
)
_BESIDE_MEAN = regex.compile(r"(?<!\p{L})(?:dưới|trên)[ ]+mức[ ]+(?:bình[ ]+quân|trung[ ]+bình)[ ]+$", regex.VERSION1)
# A range of a class begins at a mean, too: "6 chủ đầu tư giải ngân từ mức bình quân 20% đến 35% kế hoạch".
_FROM_MEAN = regex.compile(
    r"(?<!\p{L})(?:từ|trong[ ]+khoảng)[ ]+(?:(?:khoảng|trên|hơn|mức|bình[ ]+quân|trung[ ]+bình)[ ]+)*$", regex.VERSION1
)


# "12 hộ có thu nhập trên 100 triệu đồng", "5 doanh nghiệp có doanh thu từ 10 tỷ đồng trở lên"
_SIZE_OF_COUNTED = regex.compile(
    r"(?<![\d.,])\d[\d.]{0,6}[ ](?!(?:tháng|năm|quý|ngày|tuần)(?!\p{L}))\p{L}+(?:[ ]\p{L}+){0,3}?[ ]có[ ]"
    r"(?:mức[ ])?(?:thu[ ]nhập|doanh[ ]thu|lợi[ ]nhuận)"
    r"(?:[ ]+(?!là|đạt)\p{L}+){0,6}[ ]*$",
    regex.VERSION1,
)
_HAVING = regex.compile(r"(?<!\p{L})có[ ]+$", regex.VERSION1)


@cache
def _next_body() -> regex.Pattern[str]:
    first = "|".join(sorted({word.capitalize() for word in table("labels")["agents"]}, key=len, reverse=True))
    return regex.compile(rf"(?<=\p{{Ll}}),[ ]+(?:{first})(?!\p{{L}})", regex.VERSION1)


_SLOGAN = regex.compile(r"(?:[\"']|phương[ ]+châm[ ]+)$", regex.VERSION1)


@cache
def _place_number() -> regex.Pattern[str]:
    return regex.compile(
        rf"(?<!\p{{L}}){any_of('masks', 'before_place')}[ ]+(?:số[ ]+)?(?:\d+[ ]*(?:,|và|-)[ ]*)*$",
        regex.VERSION1,
    )


def _is_place(text: str, unit: Unit, folded: str) -> bool:
    """Whether a place or a document with its name follows: "phường An Hòa", "Nghị quyết số 5"."""
    name = text[unit.end + 1 : unit.end + 2]
    return (name.isupper() or folded.startswith("số ", unit.end + 1)) and unit.known


@cache
def _class_bound() -> regex.Pattern[str]:
    return regex.compile(
        rf"(?<!\p{{L}}){any_of('masks', 'classed')}(?:[ ]+\p{{L}}+){{0,3}}[ ]+(?:từ|có|trên|dưới)[ ]+(?:khoảng[ ]+)?$",
        regex.VERSION1,
    )


@cache
def _back_reference() -> regex.Pattern[str]:
    return regex.compile(rf"[ ]+{any_of('masks', 'back_reference')}(?!\p{{L}})", regex.VERSION1)


_NEXT_CLAUSE = regex.compile(r"[\p{L}%][ ]*[,(;][ ]*(?:và[ ]+)?$", regex.VERSION1)
_CLAUSE_OVER = regex.compile(r"[ ]*(?:[,;.)]|$)", regex.VERSION1)
_GOALS = regex.compile(r"[ ]*(?:chỉ[ ]+tiêu|nhiệm[ ]+vụ|mục[ ]+tiêu|tiêu[ ]+chí)", regex.VERSION1)
_AGAINST_PLAN = regex.compile(
    r"[ ]*(?:\([^()]{1,40}\)[ ]*)?(?:so[ ]+với|(?:so[ ]+)?"
    r"(?:kế[ ]+hoạch|chỉ[ ]+tiêu|dự[ ]+toán|mục[ ]+tiêu|nghị[ ]+quyết|kịch[ ]+bản))",
    regex.VERSION1,
)


_SHARE_OF_PLAN = regex.compile(
    r"%[ ]*(?:so[ ]với[ ])?(?:dự[ ]toán|kế[ ]hoạch|chỉ[ ]tiêu)[^,;.]*,[ ](?:và[ ])?$", regex.VERSION1
)
# "đạt 66 tỷ đồng, vượt 3 tỷ đồng"
_SUM = regex.compile(
    r"\d[ ]*(?:nghìn[ ]|ngàn[ ])?(?:tỷ|tỉ|triệu|nghìn|ngàn)?[ ]?(?:đồng|usd)?,[ ](?:và[ ])?$", regex.VERSION1
)
_PASSED_BEHIND: defaultdict[UnitKind, tuple[regex.Pattern[str], ...]] = defaultdict(
    tuple, {UnitKind.MONEY: (_SHARE_OF_PLAN, _SUM)}
)
# One difference shares the plan of the one before: "vượt 4% so với dự toán, thu địa phương vượt 12%".
_PLAN_SHARED = regex.compile(rf"(?<!\p{{L}})vượt[ ]+[\d.,]+[ ]*%{_AGAINST_PLAN.pattern}[^.;%]*$", regex.VERSION1)
# Two differences share the plan behind the last: "thu nội địa vượt 6%, thu hải quan vượt 9% dự toán".
_SHARED_PLAN = regex.compile(
    rf"[ ]*[,;v][^.;]{{0,80}}?(?<!\p{{L}})vượt[ ]+[\d.,]+[ ]*%(?:{_AGAINST_PLAN.pattern})", regex.VERSION1
)


# "gấp đôi", "gấp rưỡi": a number of times in one word.
_TIMES = regex.compile(
    r"(?<!\p{L})gấp[ ]+(?P<n>đôi|rưỡi|ba|bốn|năm|mười)(?!\p{L})(?![ ]+(?:lần|rưỡi|bội|trăm))", regex.VERSION1
)
_TIMES_VALUES = {"đôi": "2", "rưỡi": "1.5", "ba": "3", "bốn": "4", "năm": "5", "mười": "10"}


def _times(folded: str, mask: bytearray) -> Iterator[Quantity]:
    for match in finditer(_TIMES, folded):
        start, end = match.span("n")
        if not mask[start]:
            unit = Unit(UnitKind.MEASURE, end, end, "lần")
            value = Decimal(_TIMES_VALUES[match["n"]])
            yield Quantity(start, end, start, end, Form.SINGLE, value, None, None, Comparator.EQ, unit)


def find_quantities(text: str, folded: str) -> list[Quantity]:
    """Every quantity of an article, in order, not overlapping; `folded` is `fold(text)`."""
    mask, position = masked(folded), 0
    found: list[Quantity] = []
    for match in finditer(FIRST, folded):
        start, end = match.span()
        if start < position or mask[start] or _is_other_word(text, folded, match):
            continue
        for reading in printed_at(folded, start, end):
            if mask[reading.end - 1]:
                continue
            unit = _unit(text, folded, start, reading, found)
            if unit is None or _is_name(text, start, unit) or _is_second_of_ratio(folded, start, unit):
                continue
            if quantity := _quantity(folded, start, reading, unit):
                quantity, behind = _out_of(folded, quantity)
                found.append(quantity)
                whole = unit.kind is not UnitKind.COUNT or "/" in folded[unit.start : unit.end]
                position = max(reading.stop, unit.end if whole else 0, behind)
                break
            if reading.form is Form.RANGE:
                position = reading.stop  # neither end of it is a quantity alone
                break
    taken = {quantity.start for quantity in found}
    found += [times for times in _times(folded, mask) if times.start not in taken]
    return sorted(found, key=lambda quantity: quantity.start)


def _wholes(found: list[Quantity]) -> list[Whole]:
    """The last counts that bear their own nouns, the nearest first: what follows may be parts of them."""
    counts = (one for one in reversed(found) if one.unit.kind is UnitKind.COUNT and one.unit.end > one.unit.start)
    return [Whole(one.unit.start, one.unit.end, one.value) for one in islice(counts, _WHOLES)]


def _out_of(folded: str, quantity: Quantity) -> tuple[Quantity, int]:
    """A number with what it is out of, in its own unit, and where that ends; a sum has none.

    "8.452 ha/8.400 ha", "41 trưởng bản là đảng viên trong tổng số 58 trưởng bản".
    """
    unit = quantity.unit
    if quantity.denominator is not None or quantity.value_upper is not None:
        return quantity, 0
    if unit.kind is UnitKind.MEASURE and folded.startswith("/", unit.end):
        whole = _DIGIT_RUN.match(folded, unit.end + 1)
    elif unit.kind is UnitKind.COUNT:
        out_of = _OUT_OF.match(folded, unit.end)
        whole = _DIGIT_RUN.match(folded, out_of.end()) if out_of else None
    else:
        return quantity, 0
    noun = folded[unit.start : unit.end].split("/", maxsplit=1)[0]
    same = whole and noun and folded[whole.end() : whole.end() + 24].lstrip().startswith(noun)
    value = parse_digits(whole[0]) if whole and same else None
    if whole is None or value is None or (value < quantity.value and unit.kind is UnitKind.COUNT):
        return quantity, 0
    return replace(quantity, form=Form.FRACTION, denominator=value), whole.end()


_OUT_OF = regex.compile(rf"(?:[ ]+(?!(?:và|trong|trên)[ ])\p{{L}}+){{0,8}}{OUT_OF}", regex.VERSION1)
_DIGIT_RUN = regex.compile(DIGITS, regex.VERSION1)
_PERSONS_TURNS = regex.compile(r"lượt[ ](?:người|công[ ]dân|hộ|khách)(?!\p{L})", regex.VERSION1)
_AREA_BEFORE = regex.compile(r"(?:\d|[ ])(?:km2|m2|ha)[ ]*/$", regex.VERSION1)
_LIVING_THERE = regex.compile(r"(?:người|dân|hộ|khẩu|nhân[ ]khẩu)(?!\p{L})", regex.VERSION1)
_NOUN_BEFORE_SLASH = regex.compile(r"\d[\d.,]*[ ]+(?P<first>\p{L}+)(?:[ ]+\p{L}+){0,3}[ ]*/$", regex.VERSION1)


def _is_second_of_ratio(folded: str, start: int, unit: Unit) -> bool:
    """Whether a number behind "/" is what another is compared with: "95 bé gái/108 bé trai"; not "9 hộ/40 khẩu".

    Receptions and those received are two counts: "tiếp 45 lượt/61 lượt người".
    """
    if folded[start - 1 : start] != "/" or _PERSONS_TURNS.match(folded, unit.start):
        return False
    if _AREA_BEFORE.search(folded[max(0, start - 8) : start]) and _LIVING_THERE.match(folded, unit.start):
        return False  # "74 km2/8.300 người"
    one = _NOUN_BEFORE_SLASH.search(folded[max(0, start - 40) : start])
    return not unit.known or one is None or folded.startswith(one["first"], unit.start)


def _is_other_word(text: str, folded: str, match: "regex.Match[str]") -> bool:
    """Whether a number word is part of a name, or a word like "năm" or "không" that alone is mostly no number."""
    start = match.start()
    if match[0][0].isdigit():
        return False
    if match[0] == "một" and _SCALED.match(folded, match.end()):
        return False  # "một tỷ đồng"
    return match[0] in _NOT_ALONE or (text[start].isupper() and not _opens(folded, start))


def _is_name(text: str, start: int, unit: Unit) -> bool:
    """Whether capitals show a name even where a sentence starts: "Hai Bà Trưng"; not in a headline in capitals."""
    first, second = text[start], text[start + 1 : start + 2]
    return first.isupper() and second.islower() and text[unit.start : unit.start + 1].isupper()


def _is_proper(text: str, unit: Unit) -> bool:
    """Whether the noun is part of a name; an abbreviation in capitals may be counted."""
    first, second = text[unit.start : unit.start + 1], text[unit.start + 1 : unit.start + 2]
    if unit.known:  # "1141 Giải Phóng", but "03 Chương trình công tác", "2 Huân chương Lao động"
        one_syllable = " " not in text[unit.start : unit.end]
        return one_syllable and first.isupper() and second.islower() and text[unit.end + 1 : unit.end + 2].isupper()
    return first.isupper() and not second.isupper()


_SCALED = regex.compile(r"[ ]+(?:nghìn|ngàn|triệu|tỷ|tỉ)(?:[ ]+(?:đồng|usd|đô|tỷ|tỉ|lượt|người))", regex.VERSION1)
_INSIDE = regex.compile(r"[\p{L}\d,][ ]*$", regex.VERSION1)


def _opens(folded: str, start: int) -> bool:
    """Whether a sentence starts here, so that a capital shows no name."""
    return not _INSIDE.search(folded[max(0, start - 8) : start])
