"""One fact told twice is one row: the headline, the lead and the body repeat each other's numbers.

Of equal statements the first outside the headline stays; a rounded one ("hơn 71%") gives way to the exact one
("71,4%"). Two numbers of one sentence are two facts, unless they are exact to four digits. Keep out: the same fact
in two articles (`resolve`).
"""

from collections import defaultdict
from collections.abc import Hashable
from dataclasses import dataclass
from decimal import Decimal
from functools import cache
from itertools import combinations

import regex

from pipelines.extract.clause.scope import Scope
from pipelines.extract.measures.bases import basis_of
from pipelines.grammar.folding import fold
from pipelines.grammar.lexicon import any_of
from pipelines.grammar.quantities import Quantity
from pipelines.grammar.units import UnitKind, printed
from schemas.enums import Comparator, Flow


@dataclass(frozen=True, slots=True)
class Told:
    """One telling of a number: its scope, what must be equal to be the same fact, and its label."""

    scope: Scope
    sense: Hashable
    """Kind, measure and class of the unit."""
    label: str | None
    flow: Flow | None = None
    """Which way public money flows."""
    unit: str = ""
    """Class of the unit."""
    name: str | None = None
    """The name that alone stands before it, whose it is."""
    listed: bool = False
    """Whether it is one of a list, that says what is counted only once."""


def _digits(value: Decimal) -> int:
    return len(value.normalize().as_tuple().digits)


def _exponent(value: Decimal) -> int:
    """Of which power of ten the last digit of a number is."""
    return int(value.normalize().as_tuple().exponent)


def _alike(one: str | None, other: str | None) -> float:
    a, b = set(fold(one or "").split()), set(fold(other or "").split())
    return 2 * len(a & b) / (len(a) + len(b)) if a and b else 0.0


_YEAR_OPENS = regex.compile(
    r"[ \"“*+-]*(?:(?:trong|bước[ ]sang|riêng|sang)[ ])?năm[ ](?P<y>20\d\d)(?!\d)", regex.VERSION1
)


def _year(told: Told) -> str | None:
    """The year that the sentence of a number opens with: what is told of two years is two facts."""
    opens = _YEAR_OPENS.match(told.scope.lead_in)
    return opens["y"] if opens else None


_BOTH_WAYS = {Flow.REVENUE, Flow.EXPENDITURE}


def _same_sum(later: Told, earlier: Told, exact: int) -> bool:
    """Whether a number that was read in another sense is the same all the same: a sum is told without its purse."""
    apart = later.scope.index != earlier.scope.index
    money = later.scope.quantity.unit.kind is UnitKind.MONEY
    told = later.scope.in_headline or earlier.scope.in_headline
    if money and told and {later.flow, earlier.flow} & {None}:
        return True  # a headline gives the sum without its purse
    return apart and (exact >= _EXACT or _alike(_telling(later.label), _telling(earlier.label)) >= _SAME_NOUN)


def _repeats(later: Told, earlier: Told) -> bool:
    """Whether two tellings of equal sense and value are one fact."""
    years = {_year(later), _year(earlier)}
    if (None not in years and len(years) > 1) or _of_two_sums(later, earlier):
        return False
    same = later.scope.index == earlier.scope.index
    near = abs(later.scope.index - earlier.scope.index) <= 1
    # "tổng thu là 168,4 tỷ đồng; tổng chi là 168,4 tỷ"
    both_ways = {later.flow, earlier.flow} == _BOTH_WAYS and (near or _names_both_ways(later, earlier))
    exact = _digits(earlier.scope.quantity.value)
    apart = both_ways or (not same and _sets_apart(later) != _sets_apart(earlier)) or _of_another(later, earlier)
    if apart or (later.sense != earlier.sense and not _same_sum(later, earlier, exact)):
        return False
    if same:
        return exact >= _EXACT and not (_of_two_plans(later, earlier) or _counts_another(later, earlier))
    elsewhere = later.scope.sentence.line != earlier.scope.sentence.line  # a lead does not repeat itself
    if (elsewhere and (later.scope.in_opening or earlier.scope.in_opening)) or exact >= 3:
        return True
    if not later.label or _alike(_telling(later.label), _telling(earlier.label)) >= _SAME_LABEL:
        return True
    return _alike(_words_before(later), _words_before(earlier)) >= _SAME_LEAD and not _counts_another(later, earlier)


_APART = regex.compile(r"(?<!\p{L})(?:cận(?=[ ]nghèo)|thoát|tái)(?!\p{L})", regex.VERSION1)


def _of_another(one: Told, other: Told) -> bool:
    """Whether two numbers stand beside two names, or one of them is what a name of a list has of a whole."""
    if None in (one.name, other.name):
        return any(each.listed and each.name for each in (one, other))
    return one.name != other.name


def _sets_apart(told: Told) -> set[str]:
    """Words that make another thing of a noun: "1.292 hộ nghèo" and "1.292 hộ cận nghèo" are two."""
    return set(_APART.findall(fold(told.label or "")))


_SAME_LABEL, _SAME_LEAD = 0.3, 0.6
"""How alike the labels of one fact are, or the words before its number where a label has lost its own."""


def _counts_another(one: Told, other: Told) -> bool:
    """Whether two numbers count different nouns: "Huyện có 12 công ty. Huyện có 12 nhà văn hóa"."""
    nouns = [printed(each.scope.reading.text, each.scope.quantity.unit) or "" for each in (one, other)]
    counts = all(each.scope.quantity.unit.kind is UnitKind.COUNT for each in (one, other))
    return counts and all(nouns) and _alike(*nouns) == 0


def _of_two_plans(one: Told, other: Told) -> bool:
    """Whether two equal rates are of two plans: "đạt 33,27% dự toán tỉnh giao và 33,27% dự toán huyện giao"."""
    bases = basis_of(one.scope), basis_of(other.scope)
    return None not in bases and bases[0] != bases[1]


_RATES = 4
"""Rates that are told of one sum, at the most."""
_ROUNDED = Decimal("0.9")
"""How near to each other two sums may be that are one, rounded or not."""


def _of_two_sums(one: Told, other: Told) -> bool:
    """Whether two equal rates are told of two sums: "thuế đạt 12 tỷ, bằng 60% dự toán; phí đạt 3 tỷ, bằng 60%"."""
    sums = _sum_before(one), _sum_before(other)
    return None not in sums and min(filter(None, sums)) < _ROUNDED * max(filter(None, sums))


def _sum_before(told: Told) -> Decimal | None:
    """The last sum of money before a percentage in its sentence."""
    before = told.scope.previous if told.scope.quantity.unit.kind is UnitKind.PERCENT else None
    for _ in range(_RATES):
        if before is None or before.quantity.unit.kind is UnitKind.MONEY:
            break
        before = before.previous
    return before.quantity.value if before and before.quantity.unit.kind is UnitKind.MONEY else None


def _names_both_ways(one: Told, other: Told) -> bool:
    """Whether one label says that money comes in, and the other that it goes out."""
    labels = {each.flow: fold(each.label or "").split() for each in (one, other)}
    return "thu" in labels[Flow.REVENUE] and "chi" in labels[Flow.EXPENDITURE]


@cache
def _generic() -> regex.Pattern[str]:
    return regex.compile(rf"(?<!\p{{L}}){any_of('labels', 'generic')}(?!\p{{L}})", regex.VERSION1)


def _telling(label: str | None) -> str:
    """A label without the words that any rate or total has: "tỷ lệ hộ dùng nước sạch" is about water."""
    return _generic().sub(" ", fold(label or ""))


def _words_before(told: Told) -> str:
    """The last words before the number: what a worse label has lost."""
    return " ".join(told.scope.lead_in.split()[-5:])


def _rounds(rough: Told, exact: Told) -> bool:
    """Whether one telling is a rounding of the other, with one of them in the article's opening."""
    a, b = rough.scope.quantity, exact.scope.quantity
    if rough.sense != exact.sense or rough.scope.index == exact.scope.index or a.value_upper or b.value_upper:
        return False
    opening = rough.scope.in_opening or exact.scope.in_opening
    if not (opening or _alike(rough.label, exact.label) >= 0.5) or _digits(a.value) >= _digits(b.value) or not a.value:
        return False
    if _alike(rough.label, exact.label) < 0.2 and not rough.scope.in_headline:
        return False
    return _is_near(a, b, headline=rough.scope.in_headline)


def _is_near(a: Quantity, b: Quantity, *, headline: bool) -> bool:
    """Whether the first number may round the second by what stands beside it; a headline rounds without a word."""
    if abs(b.value - a.value) >= Decimal(1).scaleb(_exponent(a.value)):
        return False  # "hơn 94%" is no rounding of "96,4%"
    ratio = b.value / a.value
    if a.comparator is Comparator.GT:
        return Decimal(1) < ratio < Decimal("1.1")
    if a.comparator is Comparator.EQ:  # "Thu 108.000 tỷ đồng" over "108.200 tỷ đồng"
        return headline and _digits(a.value) > 1 and round(b.value, -_exponent(a.value)) == a.value
    return a.comparator is Comparator.APPROX and Decimal("0.95") < ratio < Decimal("1.05")


def _of_fraction(one: Told, part: Told) -> bool:
    """Whether a count is a half of a fraction told elsewhere: "9 cán bộ" of "3/9 cán bộ, đảng viên"."""
    count, fraction = one.scope.quantity, part.scope.quantity
    again = one.scope.index > part.scope.index or (one.scope.in_opening and count.value == fraction.value)
    if count.denominator is not None or one.sense != part.sense or one.scope.index == part.scope.index or not again:
        return False
    if count.value not in (fraction.value, fraction.denominator) or count.unit.kind is not UnitKind.COUNT:
        return False
    text = one.scope.reading.text
    return _alike(printed(text, count.unit), printed(text, fraction.unit)) >= _SAME_NOUN


_EXACT = 4
"""Digits from which a number is not met twice by chance."""
_TELLING = 3
"""Digits from which a number told twice shows that its sentence repeats another."""
_SAME_NOUN = 0.8
"""How alike two counted nouns are that are one: "cán bộ, Đảng viên", "cán bộ, đảng viên"."""


def _retold(kept: list[Told], sentences: list[set[int]]) -> set[int]:
    """The tellings of sentences that tell another exact number of an earlier one again: they repeat the rest, too.

    "Huyện có 142.300 dân, 300 công an" behind "lực lượng công an hiện có 300 người (huyện có 142.300 dân)".
    """
    exact: dict[int, set[int]] = defaultdict(set)
    of_value: dict[Hashable, list[int]] = defaultdict(list)
    for k, (one, places) in enumerate(zip(kept, sentences, strict=True)):
        of_value[_value(one)].append(k)
        for place in places if _digits(one.scope.quantity.value) >= _TELLING else ():
            exact[place].add(k)
    again: set[int] = set()
    for i, j in (pair for same in of_value.values() for pair in combinations(same, 2)):
        one, other = kept[i], kept[j]
        if one.scope.index != other.scope.index and exact[one.scope.index] & exact[other.scope.index]:
            weaker = one.scope.in_headline or (one.flow is None and other.flow is not None)
            again.add(i if weaker else j)
    return again


def _value(told: Told) -> Hashable:
    """What two tellings of one number have in common."""
    quantity = told.scope.quantity
    return told.unit, quantity.value, quantity.value_upper, quantity.denominator


def distinct(told: list[Told]) -> list[Told]:
    """The tellings that stay, one per fact, in the order of the text."""
    kept: list[Told] = []
    matched: dict[int, set[int]] = {}
    by_value: dict[Hashable, list[int]] = {}
    for each in told:
        value = _value(each)
        candidates = [
            i
            for i in by_value.get(value, [])
            if each.scope.index not in matched[i] or kept[i].scope.index == each.scope.index
        ]
        same = [i for i in candidates if _repeats(each, kept[i])]
        if not same:
            by_value.setdefault(value, []).append(len(kept))
            matched[len(kept)] = {each.scope.index}
            kept.append(each)
            continue
        best = max(same, key=lambda i: _alike(each.label, kept[i].label))
        matched[best].add(each.scope.index)
        if kept[best].scope.in_headline and not each.scope.in_headline:
            kept[best] = each
    again = _retold(kept, [matched[i] for i in range(len(kept))])
    kept = [one for i, one in enumerate(kept) if i not in again]
    parts = [one for one in kept if one.scope.quantity.denominator is not None]
    kept = [one for one in kept if not any(_of_fraction(one, part) for part in parts)]
    signs = (Comparator.GT, Comparator.APPROX)
    rough = [one for one in kept if one.scope.quantity.comparator in signs or one.scope.in_headline]
    rounded = {id(one) for one in rough for other in kept if other is not one and _rounds(one, other)}
    stay = [one for one in kept if id(one) not in rounded]
    return sorted(stay, key=lambda one: one.scope.quantity.start)
