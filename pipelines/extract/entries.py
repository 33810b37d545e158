"""What is counted where its noun alone does not tell: in an entry of a list, and in a comparison with another period.

"Vi phạm nồng độ cồn: 8 trường hợp; chở quá tải: 3 trường hợp" names it before the colon; "Xảy ra 12 vụ tai nạn. So với
cùng kỳ, giảm 3 vụ" goes on about the last such noun. Keep out: labels from the words of the clause (`labels`).
"""

import regex

from pipelines.extract.clauses import behind, cleaned
from pipelines.extract.scope import Scope
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


class Counts:
    """The last label of each counted noun."""

    def __init__(self) -> None:
        self._last: dict[str, tuple[int, str]] = {}

    def of(self, scope: Scope, label: str | None) -> str | None:
        """The label of a count; of a bare noun that is only compared, what was counted before by that noun."""
        unit = scope.quantity.unit
        if label is None or unit.kind is not UnitKind.COUNT or unit.end <= unit.start:
            return label
        noun = scope.reading.folded[unit.start : unit.end]
        told = self._last.get(noun.split()[0])
        if told and scope.index - told[0] <= _NEAR and _only_compares(scope, told[1]):
            label = told[1]
        self._last[noun.split()[0]] = scope.index, label
        return label


def _only_compares(scope: Scope, told: str) -> bool:
    """Whether a sentence compares, and says no more of a noun than the label before does: "so với …, giảm 3 vụ"."""
    if not (
        _CHANGES.search(scope.before)
        and _COMPARES.search(scope.reading.folded, scope.sentence.start, scope.sentence.end)
    ):
        return False
    noun = behind(scope, scope.quantity.unit.start)
    return noun is not None and set(fold(noun).split()) <= set(fold(told).split())
