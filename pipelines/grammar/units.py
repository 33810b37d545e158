"""Units: what stands right behind a number and its multiplier, and where it ends.

Per cent, money, a unit of measurement, or the counted noun with its classifier; lists in `data/units.toml` and
`data/counted_nouns.toml`. Keep out: the number itself.
"""

from dataclasses import dataclass
from enum import StrEnum
from functools import cache, lru_cache

import regex

from pipelines.grammar.folding import fold
from pipelines.grammar.lexicon import alternation, any_of, table, words


class UnitKind(StrEnum):
    """What sort of unit."""

    PERCENT = "percent"
    MONEY = "money"
    MEASURE = "measure"
    COUNT = "count"


@dataclass(frozen=True, slots=True)
class Unit:
    """A unit behind a number.

    `name` is its short form ("%", "VND", "ha"), or `None` for a counted noun, whose printed form is
    `text[start:end]`. `known` tells that the noun is in the list.
    """

    kind: UnitKind
    start: int
    end: int
    name: str | None = None
    known: bool = True


_ALSO_VERB = (
    r"(?:quyết[ ]+định|kiến[ ]+nghị|đề[ ]+xuất|kế[ ]+hoạch|giải|tin|đề[ ]+nghị|tập|khiếu[ ]+nại|tố[ ]+cáo|phản[ ]+ánh"
    r"|chăn[ ]+nuôi"
    r"|điều[ ]+(?:trị|tra|động|chỉnh|hành|phối))(?!\p{L})"
)
_VERB = r"điều[ ]+(?:trị|tra|động|chỉnh|hành|phối)(?![ ]+viên|\p{L})"  # no article of a law is counted there
# What is handed over: "tặng Cờ thi đua cho 14 tập thể, Bằng khen cho 51 tập thể"; "bằng" alone is no diploma there.
_AWARD = (
    r"(?:bằng|cờ|huân[ ]+chương|huy[ ]+chương|kỷ[ ]+niệm[ ]+chương|giấy[ ]+khen|danh[ ]+hiệu|quà|phần[ ]+quà)(?!\p{L})"
)
_CLAUSE_VERB = r"(?:có|đã|đang|sẽ|được|bị|phải|cần|còn|là|không|chưa|cũng|thi)(?!\p{L})"
_REACHING = r"(?:đạt|với|trong|hoàn|từ|trên|dưới|tăng|giảm|vượt|gồm|khoảng|gần|hơn|năm|tháng|ngày)(?!\p{L})"
_BOUND = r"(?![\p{L}\d])"
_PER_UNIT = (
    r"(?:[ ]*/[ ]*(?P<per>năm|ngày[ ]+đêm|ngày|giờ|h|giây|phút|tháng|vụ|ha|km2|m2|người|lao[ ]+động|hộ"
    r"|đơn[ ]+vị[ ]+diện[ ]+tích)(?!\p{L}))+"
)
_PER = regex.compile(_PER_UNIT, regex.VERSION1)
_FAR_PER = regex.compile(rf"(?:[ ]+\p{{L}}+){{1,2}}{_PER_UNIT}", regex.VERSION1)  # "trồng 1.000 ha rừng/năm"


_SLASH = regex.compile(r"[ ]*/", regex.VERSION1)
_PRICED = regex.compile(r"[ ]*/|[ ]+(?:một|mỗi)[ ]", regex.VERSION1)
"""What the two long patterns below open with: they are compiled only for an article that needs them."""


# "1,4 giáo viên/lớp", "9,8 bác sĩ/10.000 dân"; but "2.450 hộ/9.800 khẩu" and "23 hộ/100 khẩu" are two counts.
@cache
def _per_counted() -> regex.Pattern[str]:
    nouns = any_of("counted_nouns", *table("counted_nouns"))
    measures = alternation([entry for entries in table("units")["measures"].values() for entry in entries])
    times = any_of("masks", "time_units")
    people = r"(?:nhân[ ]+)?khẩu|người"
    return regex.compile(
        rf"""(?=[ ]*/)(?<!(?<!\p{{L}})hộ(?:[ ]+\p{{L}}+)?(?=[ ]*/[ ]*[\d.]*[ ]*(?:{people})))
        [ ]*/[ ]*(?:10{{0,2}}[ ]+|10{{0,2}}[.]000[ ]+)?(?:{nouns}|{measures}|{times}){_BOUND}""",
        regex.VERSION1 | regex.VERBOSE,
    )


@cache
def _whole() -> regex.Pattern[str]:
    return regex.compile(
        rf"[ ]+(?:(?:của|so[ ]+với|trong)[ ]+)?(?P<noun>{any_of('units', 'wholes')})(?!\p{{L}})", regex.VERSION1
    )


def whole_at(folded: str, position: int) -> Unit | None:
    """What a fraction at `position` is of: "hơn 3/4 diện tích", "1/3 tổng sản lượng"."""
    match = _whole().match(folded, position)
    return Unit(UnitKind.COUNT, *match.span("noun")) if match else None


# What a price is of is no part of the unit "VND", nor a number of its own: "15 triệu đồng/m 2", "500.000 đồng một m2".
@cache
def _per_piece() -> regex.Pattern[str]:
    nouns = any_of("counted_nouns", *table("counted_nouns"))
    no_plan = r"(?!(?:kh|dt|kế|dự|chỉ)(?!\p{L}))"  # "58 tỷ đồng/KH 64 tỷ đồng"
    what = rf"{no_plan}(?:m[ ]*[23]|km[ ]*2?|mét[ ]+(?:vuông|khối)|{nouns}|\p{{L}}+)(?![\p{{L}}\d])"
    return regex.compile(
        rf"(?:[ ]*/[ ]*(?:\d[ ]*)?|[ ]+(?:một|mỗi)[ ]+)(?P<what>{what})(?:[ ]*/[ ]*(?&what))*",
        regex.VERSION1,
    )


@cache
def _fixed_units() -> dict[str, tuple[UnitKind, str | None]]:
    """What percent, money and measures mean, by their folded spelling."""
    found: dict[str, tuple[UnitKind, str | None]] = {}
    for name, entries in table("units")["measures"].items():
        found |= dict.fromkeys(map(fold, entries), (UnitKind.MEASURE, name))
    found |= dict.fromkeys(words("units", "other_currency"), (UnitKind.COUNT, None))
    found |= dict.fromkeys(words("units", "vnd"), (UnitKind.MONEY, "VND"))
    found |= dict.fromkeys(words("units", "usd"), (UnitKind.MONEY, "USD"))
    return found | dict.fromkeys(words("units", "percent"), (UnitKind.PERCENT, "%"))


@cache
def _fixed() -> regex.Pattern[str]:
    """Percent, money and measures may follow the digits without a blank; "%0" is how "‰" is typed."""
    return regex.compile(
        rf"[ ]*+(?P<entry>%(?![0o](?![\p{{L}}\d]))|{alternation(_fixed_units())}{_BOUND})", regex.VERSION1
    )


@cache
def _noun() -> regex.Pattern[str]:
    nouns = any_of("counted_nouns", *table("counted_nouns"))
    # One more noun behind a comma belongs to it, unless a clause begins with it: "16 điểm, đơn vị đã xóa".
    # Nor where a number of its own follows: "12.300 con, đàn lợn 156.000 con", "120 chiến sĩ, đợt 1 tuyển …".
    more = (
        rf"(?:,[ ]+(?!{_ALSO_VERB})(?(award)|(?!{_AWARD}))(?>(?&listed){_BOUND})"
        rf"(?![ ]+(?:{_CLAUSE_VERB}|(?:\p{{L}}+[ ]+){{1,3}}(?:đã|đang|sẽ)(?!\p{{L}})"
        rf"|(?!{_REACHING})(?:\p{{L}}+[ ]+){{0,2}}\d)))"
    )
    more = more.replace(",[ ]+", r",[ ]+(?!(?P=first)(?!\p{L}))", 1)  # nor is "181 xe, xe chuyên dùng" one noun
    return regex.compile(
        rf"[ ]+[“\"']?(?!{_VERB})(?P<noun>(?=(?P<first>\p{{L}}+))(?P<award>(?={_AWARD}))?(?:lượt[ ]+)?"
        rf"(?P<listed>{nouns})(?:{more})*){_BOUND}",
        regex.VERSION1,
    )


def noun_at(folded: str, position: int) -> bool:
    """Whether a counted noun of the list stands at `position`, behind a blank."""
    return _noun().match(folded, position) is not None


_WORD = regex.compile(r"[ ]+(?P<word>\p{L}[\p{L}&]*(?:-\p{L}+)*)", regex.VERSION1)


@cache
def _function_words() -> frozenset[str]:
    return frozenset(words("function_words", "words"))


def _unlisted_noun(folded: str, position: int) -> Unit | None:
    """A noun of one or two syllables that is in no list."""
    first = _WORD.match(folded, position)
    if not first or first["word"] in _function_words():
        return None
    second = _WORD.match(folded, first.end())
    end = second.end() if second and second["word"] not in _function_words() else first.end()
    return Unit(UnitKind.COUNT, first.start("word"), end, known=False)


@lru_cache(maxsize=16)  # a range and a single number ask for what stands at the same place
def unit_at(folded: str, position: int, *, scaled: bool, known_only: bool = False) -> Unit | None:
    """The unit at `position` of folded text, right behind a number; `scaled` if a multiplier was read.

    Millions and more of nothing that is counted are money: "131 nghìn tỷ trái phiếu".
    """
    noun = _noun().match(folded, position)
    fixed = _fixed().match(folded, position)
    if fixed and not (noun and noun.end() > fixed.end()):
        kind, name = _fixed_units()[" ".join(fixed["entry"].split())]
        per = _PER.match(folded, fixed.end()) if kind is UnitKind.MEASURE else None
        far = _FAR_PER.match(folded, fixed.end()) if kind is UnitKind.MEASURE and per is None else None
        named = per or far
        short = f"{name}/{'/'.join(' '.join(one.split()) for one in named.captures('per'))}" if named else name
        may_be_priced = kind is UnitKind.MONEY or (kind is UnitKind.MEASURE and per is None)
        if may_be_priced and _PRICED.match(folded, fixed.end()):
            per = _per_piece().match(folded, fixed.end())
        return Unit(kind, fixed.start("entry"), per.end() if per else fixed.end(), short)
    if noun:
        per = _per_counted().match(folded, noun.end()) if _SLASH.match(folded, noun.end()) else None
        return Unit(UnitKind.COUNT, noun.start("noun"), per.end() if per else noun.end())
    if scaled:
        return Unit(UnitKind.MONEY, position, position, "VND")
    return None if known_only else _unlisted_noun(folded, position)


def printed(text: str, unit: Unit) -> str:
    """The unit as a value: its short form, or the counted noun as printed with its blanks folded."""
    return unit.name or " ".join(text[unit.start : unit.end].split())


def same_noun(one: str, other: str) -> bool:
    """Whether two counted nouns begin with the same word, ignoring case and spelling variants."""
    return fold(one).split()[:1] == fold(other).split()[:1]
