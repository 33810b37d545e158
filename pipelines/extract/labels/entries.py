"""What is counted where its noun alone does not tell: in an entry of a list, a comparison, and beside a mere name.

"Đánh bạc: 5 trường hợp; đua xe: 2 trường hợp" names it before the colon; "Xảy ra 12 vụ tai nạn. So với
cùng kỳ, giảm 3 vụ" and "Trong đó, xã Phú Sa 4 vụ" go on about the last such noun. Keep out: labels from the words
of the clause (`labels`).
"""

import regex

from pipelines.extract.clause.clauses import behind, cleaned
from pipelines.extract.clause.scope import Scope
from pipelines.grammar.folding import fold
from pipelines.grammar.units import UnitKind

_MOST_WORDS = 10
_NEAR = 2
"""Sentences over which a comparison goes on about a noun counted before."""
_ENTRY = regex.compile(
    r"(?:^|[;,.…+•-])[ ]*(?:(?:và|còn|riêng|trong[ ]đó)[ ]+)?(?P<what>\p{L}[^,;:.…()\d]{3,90}?)[ ]*:[ ]*(?:có[ ]+)?$",
    regex.VERSION1,
)
# Before a colon that opens a list, or what somebody says.
_NO_ENTRY = regex.compile(
    r"(?:.*[ ])?(?:gồm|như|sau|đó|thể|biết|hay|có|với|được|quả|là|rằng|mạnh|định|lượt|đây|thêm|lệ|số)$", regex.VERSION1
)
_PIECES = ("con", "cái", "chiếc")
"""Nouns that say nothing beside what they count: "tổng đàn: 210 con"."""
_COMPARES = regex.compile(r"(?<!\p{L})so[ ]+(?:với|sánh|cùng|năm|tháng|tuần|quý)(?!\p{L})", regex.VERSION1)
_NOTHING = regex.compile(r"[ ]*(?:$|[,;.):]|(?:và|còn)[ ])", regex.VERSION1)
_RANK = r"(?i:tỉnh|thành phố|tp\.?|quận|huyện|thị xã|thị trấn|xã|phường|thôn|xóm|bản|ấp)"
_WORD = r"\p{Lu}[\p{L}\d'’-]*"
# "Trong đó, Hà Lam có", "; tiếp đến là huyện Gò Tây", "Các tỉnh chịu thiệt hại lớn gồm Lam Sơn", "(Lam Sơn".
_NAMED = regex.compile(
    r"[ ,;:.(…•+*-]*(?:[^,;:.()\d]{0,60}[ ](?:gồm|như)[ ]+)?"
    r"(?:(?i:trong đó|riêng|gồm|bao gồm|tiếp đến|tiếp theo|tiếp đó|sau đó|kế đến|cụ thể|nhiều nhất|cao nhất|lớn nhất"
    r"|nhất là|là|tại|ở|và|còn|như|các|địa phương|đơn vị|tỉnh|huyện|xã)[ ,:]+)*"
    rf"(?:{_RANK}[ ]*)?(?P<name>{_WORD}(?:[ ]+(?:[-–][ ]+)?{_WORD}|[ ]+\d{{1,2}}){{0,5}})"
    r"(?:[ ]+(?:là|có)[ ][^,;:.()\d]{0,60}nhất)?(?:[ ]+(?:có|với|là|còn|chiếm|đạt|thêm|được))*[ ]*[:(-]?[ ]*",
    regex.VERSION1,
)
_CHANGES = regex.compile(
    r"(?<!\p{L})(?:tăng|giảm)(?:[ ]+(?:thêm|được|tới|đến|trên|hơn|gần|khoảng|tương[ ]ứng))*[ ]*$|^[ ]*(?:,|và)[ ]*$",
    regex.VERSION1,
)


def entry_of(scope: Scope) -> str | None:
    """What the entry of a list names before the colon and its count; no place, body or person, whose number it is."""
    match = _ENTRY.search(scope.before)
    if match is None or scope.quantity.unit.kind is not UnitKind.COUNT:
        return None
    if len(match["what"].split()) > _MOST_WORDS or _NO_ENTRY.fullmatch(match["what"]):
        return None
    start = scope.quantity.phrase_start - len(scope.before) + match.start("what")
    printed = scope.reading.text[start : start + len(match["what"])]
    named = any(phrase.start <= start < phrase.end for phrase in scope.reading.phrases)
    capitals = len(printed.split()) > 1 and all(word[0].isupper() for word in printed.split())
    return None if named or capitals else cleaned(printed)


def with_noun(noun: str, entry: str) -> str:
    """An entry with the noun that is counted, if it does not say it: "trường hợp chở quá tải", "số hộ thoát nghèo"."""
    return entry if noun in _PIECES or set(fold(noun).split()) <= set(fold(entry).split()) else f"{noun} {entry}"


class Recalled:
    """The last label of each counted noun, and of each unit of measurement and money."""

    def __init__(self) -> None:
        self._last: dict[str, tuple[int, str]] = {}

    def of(self, scope: Scope) -> str | None:
        """What was counted before by the noun of a number that is only compared, or has only the name of a place."""
        noun = _noun(scope)
        told = self._last.get(noun) if noun else None
        if told is None or scope.index - told[0] > _NEAR or not (_only_compares(scope) or listed_name(scope)):
            return None
        said = behind(scope, scope.quantity.unit.start) if scope.quantity.unit.kind is UnitKind.COUNT else noun
        said = said and said.split(",")[0]  # "97 nhà, các tỉnh khác 40 nhà"
        again = said is not None and (noun == said or f" {fold(said).strip()} " in f" {fold(told[1])} ")
        return told[1] if again else None  # "310 hộ thoát nghèo … 25 hộ nghèo" are others

    def keep(self, scope: Scope, label: str | None) -> None:
        """Remember what a number counts."""
        if label and (noun := _noun(scope)):
            self._last[noun] = scope.index, label


def _noun(scope: Scope) -> str | None:
    """The first word of a counted noun; the unit of a measure or a sum of which nothing is said behind it."""
    unit = scope.quantity.unit
    if unit.kind is UnitKind.COUNT:
        return scope.reading.folded[unit.start : unit.end].split()[0] if unit.end > unit.start else None
    return unit.name if unit.kind in (UnitKind.MEASURE, UnitKind.MONEY) and _NOTHING.match(scope.after) else None


def _only_compares(scope: Scope) -> bool:
    """Whether a count is only compared: "so với cùng kỳ, giảm 3 vụ"."""
    sentence = scope.sentence
    counts = scope.quantity.unit.kind is UnitKind.COUNT and _CHANGES.search(scope.before)
    return bool(counts and _COMPARES.search(scope.reading.folded, sentence.start, sentence.end))


def listed_name(scope: Scope) -> str | None:
    """The name that alone stands before a number, one of a list: "trong đó xã Phú Sa 9 người, …"."""
    stop = scope.quantity.phrase_start
    match = _NAMED.fullmatch(scope.reading.text, stop - len(scope.before), stop)
    if match is None:
        return None
    start = match.start("name")
    named = any(phrase.named and phrase.start <= start < phrase.end for phrase in scope.reading.phrases)
    return fold(match["name"]) if named or len(match["name"].split()) > 1 else None
