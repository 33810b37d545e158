"""What a number counts, said in full: its label, with the phrases of its sentence that set it apart.

The parts of its clause make a label (`labels`): "phòng" of "Ở khối trường mầm non, sau sáp nhập đã giảm 6 phòng". How
likely each word of the sentence is part of what is counted, weights tell (`likely_words`). Stretches of phrases that
are likely as a whole are added, in the order of the text, if the label is then expected to be more like a reader's.
Keep out: what a label is made of, and what speaks for a word.
"""

from collections.abc import Iterator, Sequence

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.clause.clauses import cleaned, ends, patterns
from pipelines.extract.clause.scope import Scope
from pipelines.extract.labels.going_on import is_coordinate
from pipelines.extract.labels.labels import takes_share
from pipelines.extract.labels.likely_words import LikelyWords, Told
from pipelines.extract.labels.sizes import AREA, is_area
from pipelines.extract.money.items import is_gift, names_money
from pipelines.grammar.endings import without_end
from pipelines.grammar.folding import fold
from pipelines.grammar.units import UnitKind

_LEAST = 0.22
"""How likely a word must be to be worth its place: half of how alike a label and a good answer are."""
_GAIN = 0.02
"""How much more than its place a stretch must be worth."""
_KEPT, _AGAIN = 0.02, -0.1
"""What a word of the label is worth to a stretch that goes over it, and the same word said elsewhere."""
_NAMED = -0.03
"""What a name or a figure is worth at the most."""
_PATIENCE = 0.06
"""How much less alike a longer label may be expected to be: whether a whole phrase is part of it is one question."""
_MOST_STRETCHES = 2
_MOST_WORDS = 20
_MEASURE = 4
"""Words from which the name of a rate or a sum says enough."""
_MONEY = 2
"""The same for money: "nợ công", "thu ngân sách", which are compared between articles by their names."""
# What only joins a verb to its number.
_JOINT = regex.compile(r"(?:[ ](?:từ|đến|tới|đạt|là|lên|(?:bao[ ])?gồm))+$", regex.VERSION1)
_LEAD = regex.compile(r"(?:các|những)[ ](?=\p{L})", regex.VERSION1)
_SIZE = regex.compile(r"(?<!\p{L})(?:diện[ ]tích|quy[ ]mô)(?!\p{L})", regex.VERSION1)
_TOKEN = regex.compile(r"[\p{L}\d]+", regex.VERSION1)


class Wordings:
    """The labels of an article's numbers, said in full."""

    def __init__(self, reading: Reading) -> None:
        self._text = reading.text
        self._words = LikelyWords(reading)
        self._last: tuple[int, str | None, str | None] = (-1, None, None)
        self._said: dict[str | None, str | None] = {}

    def of(self, scope: Scope, label: str | None, *, again: bool = False) -> str | None:
        """The label of a number with what sets it apart in its sentence; one told `again` as it was said before.

        A percentage that goes on about the number before it is said as that one: "41 ha rừng, đạt 97% kế hoạch".
        """
        kind = scope.quantity.unit.kind
        same = kind is UnitKind.PERCENT or (kind is UnitKind.COUNT and scope.bracketed)
        if same and self._last[:2] == (scope.index, label):
            said = self._last[2]
        elif again and label in self._said:
            said = self._said[label]
        else:
            said = _measured(scope, _uncompared(scope, self._in_full(scope, label)))
        self._last = scope.index, label, said
        self._said[label] = said
        return said

    def _in_full(self, scope: Scope, label: str | None) -> str | None:
        if not label or scope.plan_beside or is_gift(label) or _says_enough(label):
            return label  # most need no look at their sentence
        told = self._words.told(scope, label)
        if is_coordinate(scope):
            told = [one for one in told if one.behind or one.numbers or one.labelled]
        if takes_share(scope) and not any(one.behind and one.labelled for one in told):
            told = [one for one in told if not one.behind]  # "hộ nghèo chiếm 11% dân số"
        return self.fuller(label, told, [one.likely for one in told])

    def fuller(self, label: str, told: Sequence[Told], likely: Sequence[float]) -> str:
        """Of the label and those with one more stretch each, the one that is expected to be most alike."""
        if _says_enough(label):
            return label
        best, chosen = _alikeness(set(_tokens(label)), told, likely) - _PATIENCE, label
        taken: list[int] = []
        have = set(_tokens(label))
        for stretch in _stretches(label, told, likely):
            if {told[k].word.folded for k in stretch} <= have:
                continue  # the same words in another order
            taken += stretch
            made = self._in_order(label, told, taken)
            if set(_tokens(made)) <= have:
                continue
            alike = _alikeness(set(_tokens(made)), told, likely)
            if alike > best:
                best, chosen = alike, made
        return chosen

    def _in_order(self, label: str, told: Sequence[Told], taken: list[int]) -> str:
        """The label and what is added, in the order of the text where all of it stands there."""
        marked = {k for k, one in enumerate(told) if one.labelled}
        if {told[k].word.folded for k in marked} >= set(_tokens(label)):
            return self._printed(told, sorted({*taken, *marked}))
        return _trimmed(f"{label} {self._printed(told, sorted(set(taken) - marked))}")

    def _printed(self, told: Sequence[Told], chosen: list[int]) -> str:
        """Words as printed, with what stands between two that are neighbours."""
        parts: list[str] = []
        for place, k in enumerate(chosen):
            word = told[k].word
            if place:
                listed = told[k - 1].labelled and told[k].labelled and told[k - 1].behind is told[k].behind
                neighbour = chosen[place - 1] == k - 1 and (listed or not _apart(told[k - 1], told[k]))
                parts.append(self._text[told[k - 1].word.end : word.start] if neighbour else " ")
            if place and told[k].behind and not told[chosen[place - 1]].behind:
                parts = [_JOINT.sub("", "".join(parts).rstrip()), " "]
            parts.append(self._text[word.start : word.end])
        printed = "".join(parts)
        if chosen and not told[chosen[-1]].behind:
            printed = printed[: len(without_end(ends()["link"], fold(printed)))] or printed
        return _trimmed(printed)


def _measured(scope: Scope, label: str | None) -> str | None:
    """A label that says that an area is one: "diện tích lúa bị ngập" of "120 ha lúa bị ngập"."""
    if not is_area(scope) or (label and _SIZE.search(fold(label))):
        return label
    return f"{AREA} {label}" if label else AREA


_COMPARED = regex.compile(r"(?<=\p{L})[ ]so(?:[ ]với(?:[ ].*)?)?$", regex.VERSION1)
_RISEN = regex.compile(
    r"(?P<how>tăng|giảm)(?P<so>[ ]so[ ]với[ ]cùng[ ]k[ỳì](?:[ ]năm[ ]trước)?)?[ ](?=\p{L})", regex.VERSION1
)


def _uncompared(scope: Scope, label: str | None) -> str | None:
    """A counted noun without the change that its number tells, and without what it is compared with."""
    if not label or scope.quantity.unit.kind is not UnitKind.COUNT:
        return label
    risen = _RISEN.match(fold(label))
    if risen and (risen["so"] or scope.before.rstrip().endswith(risen["how"])):
        return label[risen.end() :]
    return _COMPARED.sub("", label)


def _says_enough(label: str) -> bool:
    """Whether a label is the name of a rate or a sum that needs nothing more: "tỷ lệ hộ dân dùng nước sạch"."""
    size = len(label.split())
    if size >= _MONEY and names_money(label):
        return True
    head = patterns()["head"].match(fold(label)) if size >= _MEASURE else None
    return head is not None and head["head"] is not None


def _tokens(label: str) -> list[str]:
    tokens: list[str] = _TOKEN.findall(fold(label))
    return tokens


def _trimmed(label: str) -> str:
    """A label without little words at its ends."""
    label = " ".join(label.split()[:_MOST_WORDS])
    lead = _LEAD.match(fold(label)) or patterns()["leading"].match(fold(label))
    label = label[lead.end() if lead and lead.end() < len(label) else 0 :]
    end = ends()["label_ends"].match(fold(label))
    return cleaned(label[: end.start() if end and end.start() else len(label)]) or label


def _alikeness(tokens: set[str], told: Sequence[Told], likely: Sequence[float]) -> float:
    """How alike a label of these words and what is counted are expected to be, as sets of words."""
    chance: dict[str, float] = {}
    for one, probability in zip(told, likely, strict=True):
        chance[one.word.folded] = max(probability, chance.get(one.word.folded, 0.0))
    both = sum(
        probability for word, probability in chance.items() if word in tokens
    )  # in the order of the text: always
    return 2 * both / (len(tokens) + sum(chance.values()) or 1)


def _stretches(label: str, told: Sequence[Told], likely: Sequence[float]) -> list[list[int]]:
    """The stretches, between signs and numbers, that are worth more than their place; the best first.

    What stands beyond another number is said of that: "tăng thu ngân sách 12%, giảm hộ nghèo 2,5%".
    """
    have = set(_tokens(label))
    worth = [_worth(one, probability, have) for one, probability in zip(told, likely, strict=True)]
    runs = (run for run in _runs(told) if not told[run[0][0]].numbers)
    runs = (run for run in runs if not told[run[0][0]].word.folded[0].isdigit())  # "1.250 ha/1.200 ha"
    runs = (run for run in runs if not (told[run[0][0]].behind and _counts(run, told)))  # "là 45, giảm 3"
    found = [best for run in runs if (best := _best(run, told, worth))[0] > _GAIN]
    found.sort(key=lambda one: -one[0])
    return [stretch for _, stretch in found[:_MOST_STRETCHES]]


def _worth(one: Told, probability: float, have: set[str]) -> float:
    """What a word is worth to a stretch; a name tells whose the number is, and leads to nothing."""
    if one.word.folded in have:
        return _KEPT if one.labelled else _AGAIN
    return min(probability - _LEAST, _NAMED) if one.word.named else probability - _LEAST


def _runs(told: Sequence[Told]) -> Iterator[list[list[int]]]:
    """The words between two signs or numbers, as phrases: no stretch begins or ends inside one."""
    run: list[list[int]] = []
    for k, one in enumerate(told):
        if run and _apart(told[k - 1], one):
            yield run
            run = []
        if run and not one.word.opens:
            run[-1].append(k)
        else:
            run.append([k])
    if run:
        yield run


_COUNTING = ("là", "có", "còn", "tăng", "giảm", "đạt", "được")


def _counts(run: list[list[int]], told: Sequence[Told]) -> bool:
    """Whether a run ends on a number without a unit: what stands before it is said of that."""
    words = [told[k].word.folded for phrase in run for k in phrase][-2:]
    return len(words) > 1 and words[1].isdigit() and words[0] in _COUNTING


def _apart(one: Told, other: Told) -> bool:
    """Whether a sign or a number stands between two words."""
    a, b = one.word, other.word
    return (one.behind, a.cuts, a.numbers) != (other.behind, b.cuts, b.numbers)


def _best(run: list[list[int]], told: Sequence[Told], worth: Sequence[float]) -> tuple[float, list[int]]:
    """The stretch of phrases that is worth most."""
    best, chosen, total, start = 0.0, list[int](), 0.0, 0
    for place, phrase in enumerate(run):
        if total <= 0:
            total, start = 0.0, place
        total += sum(worth[k] for k in phrase)
        if total > best:
            best, chosen = total, [k for one in run[start : place + 1] for k in one]
    named = next((k for k, one in enumerate(chosen) if not told[one].word.named or told[one].behind), len(chosen))
    return best, chosen[named if named > 1 else 0 :]  # who acts is told by the subject
