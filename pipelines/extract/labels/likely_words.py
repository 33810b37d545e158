"""How likely each word of a sentence is part of what a number of it counts.

What speaks for a word: on which side of the number it stands and how far, over how many signs and other numbers, what
sort of word it is, and where it stands to the words of the label. What each weighs is learnt from articles read by
hand (`data/label_weights.toml`, by `benchmarks/fit_labels.py`). Keep out: which words are taken (`wording`).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Iterator, Sequence
from functools import cache
from itertools import repeat
from math import exp
from typing import NamedTuple

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.clause.clauses import no_end_of_longer, patterns
from pipelines.extract.clause.scope import Scope
from pipelines.grammar.folding import fold
from pipelines.grammar.groups import find_groups
from pipelines.grammar.lexicon import any_of, table, words
from pipelines.grammar.openings import compiled, finditer_within
from pipelines.grammar.units import UnitKind
from pipelines.text.article import Sentence

Features = tuple[str, ...]

_BEFORE, _BEHIND = 45, 25
"""Words before and behind a number that may be part of what it counts."""
_FAR, _STEP, _FURTHEST = 9, 6, 36
"""From where on distances are told in steps, and up to which."""
_BESIDE, _NEAR, _NONE = 5, 8, 99
"""Words to a word of the label: each distance by itself up to the first, then as one up to the second."""
_LONG = 7
"""Words from which labels are all long."""
_PLAN = ("kh", "dt")
"""A plan and an estimate in short, which tell what a percentage is of."""
_WORD = regex.compile(r"[\p{L}\d]+", regex.VERSION1)
_CUT = regex.compile(r"[,;:()\"]|[.…](?=[ ]|$)|[ ]-[ ]", regex.VERSION1)
_HARD = regex.compile(r"[;:]", regex.VERSION1)
_SORTS = (
    "trailing", "leading", "heads", "verbs", "auxiliaries", "agents", "prepositions", "ends", "particles", "linking",
    "giving_verbs", "topics", "finite", "demonstratives", "joins", "classifiers",
)  # fmt: skip
_NO_SORT: tuple[Features, Features, Features] = ((), (), ())
_OPENING = ("prepositions", "auxiliaries", "particles", "ends", "joins", "demonstratives")


@cache
def _sorts() -> dict[str, tuple[Features, Features, Features]]:
    """The lists of `data/labels.toml` that a word is in, as told of the next word, of itself and of the one before."""
    found: dict[str, list[str]] = {"^": ["^"], "$": ["$"]}
    for sort in _SORTS:
        for word in words("labels", sort):
            if " " not in word:
                found.setdefault(word, []).append(sort)
    return {word: (_of("p", sorts), _of("c", sorts), _of("n", sorts)) for word, sorts in found.items()}


def _of(side: str, sorts: list[str]) -> Features:
    return tuple(f"{side}:{sort}" for sort in sorts)


@cache
def _opens() -> regex.Pattern[str]:
    """Words that begin a phrase inside a clause, and are not the end of a longer word."""
    opening = any_of("labels", *_OPENING)
    return compiled(rf"(?<!\p{{L}}){no_end_of_longer()}{opening}(?!\p{{L}})")


@cache
def _weights() -> dict[str, float]:
    weights: dict[str, float] = table("label_weights")["weights"]
    return weights


class Part(NamedTuple):
    """Features that come together, and what they weigh: most come again with another word."""

    features: Features
    weight: float


def _part(*features: str) -> Part:
    return Part(features, sum(map(_weights().get, features, repeat(0.0))))


@cache
def _distant(side: str, far: int, kind: str, *, own: bool) -> Part:
    """How far from the number; `own` if neither a sign nor a number stands between."""
    return _part(f"{side}d{far}", *([f"{side}own{far}{kind}"] if own else []))


@cache
def _parted(side: str, cuts: int, numbers: int, hard: int, kind: str) -> Part:
    """Over how many signs and numbers."""
    return _part(
        f"{side}c{cuts}", f"{side}n{numbers}", f"{side}h{hard}", f"{side}{kind}",
        f"{side}c{min(cuts, 2)}n{min(numbers, 2)}{kind}",
    )  # fmt: skip


@cache
def _of_label(state: str, label: str, cuts: int, kind: str) -> Part:
    """Whether it is a word of the label, and of what label."""
    return _part(state, f"{state}{label}", *([f"{state}{label}c{cuts}{kind}"] if cuts < 2 else []))


@cache
def _next_to(side: str, left: int, right: int, *, labelled: bool) -> Part:
    """How far words of the label stand before and behind it, without a sign between."""
    between = ["between"] if max(left, right) < _NONE else []
    told = f"{side}{'labelled' if labelled else 'none'}"
    return _part(f"left{side}{_step(left)}", f"right{side}{_step(right)}", *between, told)


class Word(NamedTuple):
    """A word of a sentence, with how much stands before it there."""

    start: int
    end: int
    folded: str
    cuts: int
    """Signs of punctuation."""
    hard: int
    """Those of them that end a clause."""
    numbers: int
    """Quantities that have ended."""
    counted: bool
    """Whether it is part of a quantity, its unit included."""
    opens: bool
    """Whether a phrase may begin with it: a preposition, an auxiliary, a verb."""
    named: bool
    """Whether it is a figure, or part of the name of a body, a place or a person."""
    itself: Part
    """What can be told of it whatever number is asked about."""


class Told(NamedTuple):
    """A word around a number, and what speaks for and against its being part of what is counted."""

    word: Word
    behind: bool
    labelled: bool
    """Whether it stands for a word of the label."""
    numbers: int
    """Quantities between the two."""
    parts: tuple[Part, ...]

    @property
    def features(self) -> list[str]:
        """What speaks for and against it, by name."""
        return [name for part in self.parts for name in part.features]

    @property
    def likely(self) -> float:
        """How likely it is part of what is counted."""
        return 1 / (1 + exp(-_weights()["always"] - sum(part.weight for part in self.parts)))


class LikelyWords:
    """The words around an article's numbers."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._last: tuple[Sentence, list[Word]] | None = None
        self._numbers = [(one.start, max(one.end, one.unit.end)) for one in reading.quantities]
        size = len(reading.folded)
        self._counted = _covered(size, self._numbers)
        self._period = _covered(size, [(one.start, one.end) for one in reading.periods])
        names = [*((one.start, one.end) for one in reading.phrases), *find_groups(reading.text, reading.folded)]
        self._name = _covered(size, names + [(one.start, one.end) for one in reading.people.persons])

    def told(self, scope: Scope, label: str) -> list[Told]:
        """The words around a number, the quantities left out, each with what speaks for it."""
        found, quantity = self._of_sentence(scope.sentence), scope.quantity
        counted = quantity.unit.kind is UnitKind.COUNT and quantity.unit.end > quantity.unit.start
        unit = quantity.unit.start if counted else quantity.phrase_end
        starts = [word.start for word in found]
        first, last = bisect_left(starts, quantity.phrase_start), bisect_left(starts, unit)
        near = [*range(max(0, first - _BEFORE), first), *range(last, min(len(found), last + _BEHIND))]
        own = found[min(first, len(found) - 1)]  # what stands behind its clause is said of the next number
        near = [k for k in near if k < last or found[k].hard == own.hard]
        if quantity.unit.kind is UnitKind.PERCENT and any(found[k].counted for k in near if k >= last):
            near = [k for k in near if k < last or found[k].cuts == own.cuts]
        label_words = _WORD.findall(fold(label))
        to_next = _to_next(found, last, quantity.unit.end)
        kept = [
            k
            for k in near
            if not (found[k].counted or k in to_next)
            or (counted and unit <= starts[k] < quantity.unit.end and found[k].folded in label_words)
        ]
        told_words = [found[k] for k in kept]
        distances = [k - last + 1 if k >= last else first - k for k in kept]
        begun = bisect_left(kept, last)
        edges = found[min(first, len(found) - 1)], found[min(last, len(found) - 1)]
        told: list[Told] = []
        marked = _marked(told_words, distances, label_words)
        beside = _beside(told_words, begun, marked)
        itself = (0, int(edges[1].start < max(quantity.end, quantity.unit.end)))  # whether its own unit comes first
        ending, kind = f"s{min(len(set(label_words)), _LONG)}", quantity.unit.kind.name
        for place, word in enumerate(told_words):
            behind, labelled = place >= begun, place in marked
            edge, side = edges[behind], "AB"[not behind]
            cuts, numbers = abs(edge.cuts - word.cuts), abs(edge.numbers - word.numbers)
            state = f"{'L' if labelled else 'l' if word.folded in label_words else '-'}{side}"
            parts = (
                _distant(side, _bucket(distances[place]), kind, own=not cuts and not numbers),
                _parted(side, min(cuts, 4), min(numbers, 3), min(abs(edge.hard - word.hard), 2), kind),
                _of_label(state, ending, min(cuts, 2), kind),
                _next_to(side, *beside[place], labelled=bool(marked)),
                word.itself,
            )
            told.append(Told(word, behind, labelled, max(0, numbers - itself[behind]), parts))
        return told

    def _of_sentence(self, sentence: Sentence) -> list[Word]:
        """The words of a sentence, kept for its next number."""
        if self._last is None or self._last[0] is not sentence:
            self._last = sentence, list(self._read(sentence))
        return self._last[1]

    def _read(self, sentence: Sentence) -> Iterator[Word]:
        folded, start, end = self._reading.folded, sentence.start, sentence.end
        cuts = [match.start() for match in _CUT.finditer(folded, start, end)]
        cuts = sorted([*cuts, *(match.end() - 1 for match in finditer_within(patterns()["said"], folded, start, end))])
        hard = [match.start() for match in _HARD.finditer(folded, start, end)]
        numbers = self._numbers
        over = [last for _, last in numbers[bisect_left(numbers, (start, 0)) : bisect_left(numbers, (end, 0))]]
        opening = {match.start() for match in finditer_within(_opens(), folded, start, end)}
        verbs = finditer_within(patterns()["verb"], folded, start, end)
        opening |= {match.start("does") for match in verbs if match["does"]}
        matches = list(_WORD.finditer(folded, start, end))
        found = ["^", *(match[0] for match in matches), "$"]
        sorts = [_sorts().get(word, _NO_SORT) for word in found]
        for index, match in enumerate(matches):
            first, last = match.span()
            word = match[0]
            digit, named = word[0].isdigit(), self._name[first]
            itself = [*sorts[index][0], *sorts[index + 1][1], *sorts[index + 2][2]]
            if digit:
                itself.append("digit")
            elif index and self._reading.text[first].isupper():
                itself.append("capital")
            if self._period[first]:
                itself.append("period")
            if named:
                itself.append("name")
            cut = bisect_left(cuts, first)
            if not cut:
                itself.append("first")
            yield Word(
                first, last, word, cut, bisect_left(hard, first), bisect_right(over, first),
                bool(self._counted[first]), first in opening,
                word.isdigit() or word in _PLAN or bool(named), _part(*itself),
            )  # fmt: skip


def _to_next(found: Sequence[Word], first: int, unit_end: int) -> range:
    """The words behind a number that lead to the next one: "cắt 142 cây và chặt 36 cây"."""
    following = next((k for k in range(first, len(found)) if found[k].counted and found[k].start >= unit_end), first)
    joint = following
    while joint > first and found[joint].folded != "và" and found[joint - 1].cuts == found[joint].cuts:
        joint -= 1
    return range(joint, following)


def _beside(found: Sequence[Word], begun: int, marked: set[int]) -> list[tuple[int, int]]:
    """How far words of the label stand before and behind each word, without a sign between."""
    left, right = ([_NONE] * len(found) for _ in range(2))
    for distances, order in ((left, range(len(found))), (right, range(len(found) - 1, -1, -1))):
        seen: int | None = None
        for k in order:
            if seen is not None and found[seen].cuts == found[k].cuts and (seen >= begun) == (k >= begun):
                distances[k] = abs(seen - k)
            if k in marked:
                seen = k
    return list(zip(left, right, strict=True))


def _step(distance: int) -> int:
    return distance if distance < _BESIDE else _BESIDE if distance < _NEAR else _NEAR if distance < _NONE else _NONE


def _bucket(distance: int) -> int:
    return distance if distance < _FAR else _FAR + min(distance - _FAR, _FURTHEST) // _STEP


def _marked(found: Sequence[Word], distances: Sequence[int], label: Sequence[str]) -> set[int]:
    """Which words stand for the label: the longest stretches of it that the text has, the nearest to the number."""
    marked: set[int] = set()
    place = 0
    while place < len(label):
        best, size = -1, 0
        for k, word in enumerate(found):
            if word.folded != label[place] or k in marked:
                continue
            length = 1
            while (
                k + length < len(found)
                and place + length < len(label)
                and found[k + length].folded == label[place + length]
            ):
                length += 1
            if length > size or (length == size and distances[k] < distances[best]):
                best, size = k, length
        marked.update(range(best, best + size))
        place += max(size, 1)
    return marked


def _covered(size: int, spans: Iterable[tuple[int, int]]) -> bytearray:
    """One byte per character of a text: 1 where one of the spans lies."""
    mask = bytearray(size)
    for start, end in spans:
        mask[start:end] = b"\x01" * (end - start)
    return mask
