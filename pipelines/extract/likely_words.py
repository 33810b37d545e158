"""How likely each word of a sentence is part of what a number of it counts.

What speaks for a word: on which side of the number it stands and how far, over how many signs and other numbers, what
sort of word it is, and where it stands to the words of the label. What each weighs is learnt from articles read by
hand (`data/label_weights.toml`, by `benchmarks/fit_labels.py`). Keep out: which words are taken (`wording`).
"""

from bisect import bisect_left, bisect_right
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from math import exp

import regex

from pipelines.extract.clauses import no_end_of_longer, patterns
from pipelines.extract.reading import Reading
from pipelines.extract.scope import Scope
from pipelines.grammar.folding import fold
from pipelines.grammar.lexicon import any_of, table, words
from pipelines.grammar.units import UnitKind
from pipelines.text.article import Sentence

Features = list[str]

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
_OPENING = ("prepositions", "auxiliaries", "particles", "ends", "joins", "demonstratives")


@cache
def _sorts() -> dict[str, tuple[str, ...]]:
    """The lists of `data/labels.toml` that a single word is in."""
    found: dict[str, list[str]] = {}
    for sort in _SORTS:
        for word in words("labels", sort):
            if " " not in word:
                found.setdefault(word, []).append(sort)
    return {word: tuple(sorts) for word, sorts in found.items()}


@cache
def _opens() -> regex.Pattern[str]:
    """Words that begin a phrase inside a clause, and are not the end of a longer word."""
    opening = any_of("labels", *_OPENING)
    return regex.compile(rf"(?<!\p{{L}}){no_end_of_longer()}{opening}(?!\p{{L}})", regex.VERSION1)


@cache
def _weights() -> dict[str, float]:
    weights: dict[str, float] = table("label_weights")["weights"]
    return weights


@dataclass(frozen=True, slots=True)
class Word:
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
    itself: Features
    """What can be told of it whatever number is asked about."""


@dataclass(frozen=True, slots=True)
class Told:
    """A word around a number, and what speaks for and against its being part of what is counted."""

    word: Word
    behind: bool
    labelled: bool
    """Whether it stands for a word of the label."""
    numbers: int
    """Quantities between the two."""
    features: Features


class LikelyWords:
    """The words around an article's numbers."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._last: tuple[Sentence, list[Word]] | None = None
        self._spans = {
            "period": [(one.start, one.end) for one in reading.periods],
            "name": sorted(
                [(one.start, one.end) for one in reading.phrases]
                + [(one.start, one.end) for one in reading.people.persons]
            ),
            "number": [(one.start, max(one.end, one.unit.end)) for one in reading.quantities],
        }

    def likely(self, one: Told) -> float:
        """How likely a word is part of what is counted."""
        weights = _weights()
        return 1 / (1 + exp(-weights["always"] - sum(weights.get(name, 0.0) for name in one.features)))

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
        ending = f"s{min(len(set(label_words)), _LONG)}"
        for place, word in enumerate(told_words):
            behind = place >= begun
            edge = edges[behind]
            cuts, hard, numbers = (
                abs(getattr(edge, name) - getattr(word, name)) for name in ("cuts", "hard", "numbers")
            )
            side, kind = "AB"[not behind], quantity.unit.kind.name
            state = f"{'L' if place in marked else 'l' if word.folded in label_words else '-'}{side}"
            far = _bucket(distances[place])
            features = [
                f"{side}d{far}", f"{side}c{min(cuts, 4)}", f"{side}n{min(numbers, 3)}", f"{side}h{min(hard, 2)}",
                f"{side}{kind}", f"{side}c{min(cuts, 2)}n{min(numbers, 2)}{kind}", state, f"{state}{ending}",
                *word.itself, *beside[place], f"{side}{'labelled' if marked else 'none'}",
            ]  # fmt: skip
            if not cuts and not numbers:
                features.append(f"{side}own{far}{kind}")
            if cuts < 2:
                features.append(f"{state}{ending}c{cuts}{kind}")
            told.append(Told(word, behind, place in marked, max(0, numbers - itself[behind]), features))
        return told

    def _of_sentence(self, sentence: Sentence) -> list[Word]:
        """The words of a sentence, kept for its next number."""
        if self._last is None or self._last[0] is not sentence:
            self._last = sentence, list(self._read(sentence))
        return self._last[1]

    def _read(self, sentence: Sentence) -> Iterator[Word]:
        folded, start, end = self._reading.folded, sentence.start, sentence.end
        cuts = [match.start() for match in _CUT.finditer(folded, start, end)]
        cuts = sorted([*cuts, *(match.end() - 1 for match in patterns()["said"].finditer(folded, start, end))])
        hard = [match.start() for match in _HARD.finditer(folded, start, end)]
        spans = {name: _within(found, start, end) for name, found in self._spans.items()}
        over = [last for _, last in spans["number"]]
        opening = {match.start() for match in _opens().finditer(folded, start, end)}
        opening |= {match.start("does") for match in patterns()["verb"].finditer(folded, start, end) if match["does"]}
        matches = list(_WORD.finditer(folded, start, end))
        sorts = [("^",), *(_sorts().get(match[0], ()) for match in matches), ("$",)]
        for index, match in enumerate(matches):
            first = match.start()
            itself = [f"{side}:{sort}" for side, k in (("p", 0), ("c", 1), ("n", 2)) for sort in sorts[index + k]]
            if match[0][0].isdigit():
                itself.append("digit")
            elif index and self._reading.text[first].isupper():
                itself.append("capital")
            itself += [name for name in ("period", "name") if _holds(spans[name], first)]
            cut = bisect_left(cuts, first)
            if not cut:
                itself.append("first")
            yield Word(
                first, match.end(), match[0], cut, bisect_left(hard, first), bisect_right(over, first),
                _holds(spans["number"], first), first in opening,
                match[0].isdigit() or match[0] in _PLAN or _holds(spans["name"], first), itself,
            )  # fmt: skip


def _to_next(found: Sequence[Word], first: int, unit_end: int) -> range:
    """The words behind a number that lead to the next one: "cắt 142 cây và chặt 36 cây"."""
    following = next((k for k in range(first, len(found)) if found[k].counted and found[k].start >= unit_end), first)
    joint = following
    while joint > first and found[joint].folded != "và" and found[joint - 1].cuts == found[joint].cuts:
        joint -= 1
    return range(joint, following)


def _beside(found: Sequence[Word], begun: int, marked: set[int]) -> list[Features]:
    """How far words of the label stand before and behind each word, without a sign between."""
    left, right = ([_NONE] * len(found) for _ in range(2))
    for distances, order in ((left, range(len(found))), (right, range(len(found) - 1, -1, -1))):
        seen: int | None = None
        for k in order:
            if seen is not None and found[seen].cuts == found[k].cuts and (seen >= begun) == (k >= begun):
                distances[k] = abs(seen - k)
            if k in marked:
                seen = k
    told: list[Features] = []
    for k in range(len(found)):
        side = "A" if k >= begun else "B"
        told.append([f"left{side}{_step(left[k])}", f"right{side}{_step(right[k])}"])
        if max(left[k], right[k]) < _NONE:
            told[-1].append("between")
    return told


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


def _within(spans: list[tuple[int, int]], start: int, end: int) -> list[tuple[int, int]]:
    """Of spans in the order of the text those that begin between two places."""
    return spans[bisect_left(spans, (start, start)) : bisect_left(spans, (end, end))]


def _holds(spans: list[tuple[int, int]], position: int) -> bool:
    """Whether a position lies in one of few spans."""
    return any(start <= position < end for start, end in spans)
