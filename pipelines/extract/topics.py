"""Whether a sum of money or a percentage is about public money, and which way it flows.

The nearest word of `data/budget.toml` before the number decides, then one right behind it, then what the number
before it was about, then what the article's headline and lead speak of. Keep out: measure, status, item.
"""

from dataclasses import dataclass
from functools import cache

import regex

from pipelines.extract.clauses import names_its_whole
from pipelines.extract.scope import Scope
from pipelines.grammar.folding import fold
from pipelines.grammar.lexicon import alternation, any_of, table
from pipelines.grammar.units import UnitKind
from schemas.enums import Flow

Topic = Flow | None
"""A flow of public money, or `None` for what is no public budget."""


@cache
def _cues() -> tuple[regex.Pattern[str], dict[str, Topic]]:
    topics: dict[str, Topic] = {fold(word): None for word in table("budget")["not_budget"]["words"]}
    for flow, words in table("budget")["flows"].items():
        topics |= {fold(word): Flow(flow) for word in words}
    cue = rf"{any_of('budget', 'neutral')}|(?P<cue>{alternation(topics)})"
    return regex.compile(rf"(?<!\p{{L}})(?:{cue})(?!\p{{L}})", regex.VERSION1), topics


@cache
def _payers() -> regex.Pattern[str]:
    """A budget as the one that pays or is paid: it gives way to what the money is called in the same clause."""
    return regex.compile(any_of("budget", "payers"), regex.VERSION1)


@cache
def _loose() -> regex.Pattern[str]:
    """Words of income that any farm has too."""
    return regex.compile(any_of("budget", "loose"), regex.VERSION1)


@cache
def _parts() -> regex.Pattern[str]:
    return regex.compile(rf"^{any_of('frames', 'parts')}(?!\p{{L}})", regex.VERSION1)


@cache
def _costs() -> regex.Pattern[str]:
    return regex.compile(rf"{any_of('budget', 'costs')}(?!\p{{L}})", regex.VERSION1)


@cache
def _funds() -> regex.Pattern[str]:
    """What something costs, whoever pays."""
    return regex.compile(any_of("budget", "funds"), regex.VERSION1)


_BUDGET = regex.compile(r"(?<!\p{L})(?:ngân[ ]sách|nsnn|nstw|nsđp)(?!\p{L})", regex.VERSION1)


@cache
def _public() -> regex.Pattern[str]:
    return regex.compile(rf"(?<!\p{{L}}){any_of('budget', 'public')}(?!\p{{L}})", regex.VERSION1)


@cache
def _collected() -> regex.Pattern[str]:
    """A tax or customs office that collects: "toàn ngành thuế thu được …"."""
    offices, verbs = (any_of("budget", key) for key in ("collectors", "collecting"))
    return regex.compile(
        rf"(?<!\p{{L}}){offices}(?!\p{{L}})[^.;]*(?<!\p{{L}}){verbs}(?:[ ]+(?:ước|số[ ]tiền|khoảng|gần|trên))*[ ]*$",
        regex.VERSION1,
    )


@cache
def _continues() -> regex.Pattern[str]:
    return regex.compile(rf"{any_of('frames', 'continues')}(?!\p{{L}})", regex.VERSION1)


def _last_cue(text: str, *, public: bool, paid: bool) -> tuple[int, Topic] | None:
    """The nearest word before the number; a budget that pays gives way to a flow in front of it in its clause."""
    pattern, topics = _cues()
    found: tuple[int, Topic] | None = None
    for match in pattern.finditer(text):
        if not match["cue"] or (not public and _loose().fullmatch(match["cue"])):
            continue
        if not paid and _funds().fullmatch(match["cue"]):
            continue
        named = found and found[1] and not _PART.search(text, found[0], match.start())
        if not (named and _payers().fullmatch(match["cue"])):
            found = (match.start(), topics[" ".join(match["cue"].split())])
    return found


def _first_cue(text: str, *, paid: bool) -> tuple[int, Topic] | None:
    pattern, topics = _cues()
    cues = (match for match in pattern.finditer(text) if match["cue"])
    match = next((match for match in cues if paid or not _funds().fullmatch(match["cue"])), None)
    return (match.start(), topics[" ".join(match["cue"].split())]) if match else None


_CLAUSE = regex.compile(r"[;.]", regex.VERSION1)
_PART = regex.compile(r"[;.,]", regex.VERSION1)
_BRACKET = regex.compile(r"\([^()]*\)", regex.VERSION1)
_PAYS = 80
"""Characters behind a sum in which it is said who pays."""
_RIGHT_BEHIND = 12
"""Characters between a sum and the words that say which money it is, at the most."""
_NEAR = 2
"""Sentences over which a sum of money without a word of its own goes on about what the last one was about."""


@cache
def _public_giver() -> regex.Pattern[str]:
    """A public body that gives money: "thành phố bố trí 35 tỷ đồng"."""
    givers, verbs = (any_of("budget", key) for key in ("public_givers", "public_giving"))
    return regex.compile(
        rf"(?<!\p{{L}}){givers}(?!\p{{L}})[^,;.()]{{0,30}}(?<!\p{{L}}){verbs}(?:[ ]+\p{{L}}+){{0,4}}[ ]*$",
        regex.VERSION1,
    )


_NOTHING = object()
"""A rule that says nothing, unlike one that says "no public money"."""


@dataclass(frozen=True, slots=True)
class _Words:
    """What a rule looks at: the words around a number, and what was spoken of before it."""

    scope: Scope
    own: tuple[int, Topic] | None
    behind: tuple[int, Topic] | None
    last: tuple[int, Topic] | None
    money: tuple[int, Flow] | None
    """The last sum or share of public money."""

    @property
    def percent(self) -> bool:
        return self.scope.quantity.unit.kind is UnitKind.PERCENT

    @property
    def flow_before(self) -> Flow | None:
        """What the sums of public money were about in the sentences before."""
        return self.money[1] if self.money and self.scope.index - self.money[0] <= _NEAR else None

    @property
    def same_sentence(self) -> bool:
        return self.last is not None and self.last[0] == self.scope.index


def _of_its_whole(it: _Words) -> object:
    """A percentage of what stands behind it is of nothing said before: "100% tổ dân phố có …"."""
    if it.own and it.own[1] and not _PART.search(it.scope.before, it.own[0]):
        return _NOTHING  # "giải ngân 100% vốn"
    return (it.behind[1] if it.behind else None) if it.percent and names_its_whole(it.scope) else _NOTHING


def _given_by_public_body(it: _Words) -> object:
    """A public body that gives money: "thành phố bố trí 35 tỷ đồng"."""
    if not _public_giver().search(it.scope.before):
        return _NOTHING
    behind = it.behind[1] if it.behind and it.behind[0] <= _RIGHT_BEHIND and not it.percent else None
    return (it.own and it.own[1]) or behind or it.flow_before or Flow.EXPENDITURE


def _collected_by_office(it: _Words) -> object:
    """What a tax or customs office collects."""
    return Flow.REVENUE if not it.percent and _collected().search(it.scope.lead_in) else _NOTHING


def _part_of_total(it: _Words) -> object:
    """What a total of public money was spent on piece by piece: "Trong đó, chi phí xây dựng 210 tỷ đồng"."""
    parts = it.last and it.scope.index - it.last[0] <= 1 and _parts().search(it.scope.lead_in)
    costs = it.own and it.own[1] is None and _costs().match(it.scope.before, it.own[0])
    return it.last[1] if it.last and it.last[1] and parts and costs else _NOTHING


def _right_behind(it: _Words) -> object:
    """Words of the budget right behind a sum win over other words before it: "hỗ trợ 4,5 tỷ đồng từ ngân sách"."""
    if it.behind is None or it.behind[1] is None or it.behind[0] > _RIGHT_BEHIND or it.percent:
        return _NOTHING
    return _NOTHING if it.own and it.own[1] else it.behind[1]


def _nearest_before(it: _Words) -> object:
    """The nearest word before the number."""
    return it.own[1] if it.own else _NOTHING


def _same_sentence(it: _Words) -> object:
    """A sentence goes on about the same thing, unless a new clause and the words behind say otherwise."""
    if it.last is None or not it.same_sentence:
        return _NOTHING
    new_clause = _CLAUSE.search(it.scope.before)
    return it.behind[1] if it.behind and it.behind[1] and new_clause else it.last[1]


def _first_behind(it: _Words) -> object:
    """The first word behind the number."""
    return it.behind[1] if it.behind else _NOTHING


def _goes_on(it: _Words) -> object:
    """A sum, or a sentence that takes up the last one, goes on about the same money for a while."""
    takes_up = _continues().match(it.scope.lead_in) or it.scope.quantity.unit.kind is UnitKind.MONEY
    near = it.last is not None and it.scope.index - it.last[0] <= _NEAR
    return it.last[1] if it.last and takes_up and near else _NOTHING


RULES = (
    _of_its_whole, _part_of_total, _collected_by_office, _given_by_public_body, _right_behind, _nearest_before,
    _same_sentence, _first_behind, _goes_on,
)  # fmt: skip
"""In order: the first rule that says anything decides."""


class Topics:
    """The topics of an article's numbers, read in the order of the text: each may hand its own to the next."""

    def __init__(self) -> None:
        self._last: tuple[int, Topic] | None = None  # sentence index and topic of the last number
        self._money: tuple[int, Flow] | None = None  # the same of the last one of public money

    def of(self, scope: Scope) -> Topic:
        """The topic of the next number; `None` for what is no public budget."""
        if scope.quantity.unit.kind not in (UnitKind.MONEY, UnitKind.PERCENT):
            if not self._last or self._last[0] != scope.index or _CLAUSE.search(scope.before):
                self._last = (scope.index, None)  # what is counted inside a clause is an aside
            return None
        topic = self._decide(scope)
        self._last = (scope.index, topic)
        self._money = (scope.index, topic) if topic else self._money
        return topic

    def _decide(self, scope: Scope) -> Topic:
        said = _BRACKET.sub(lambda match: " " * len(match[0]), _since_money(scope))
        paid = bool(_BUDGET.search(f"{scope.before} | {_CLAUSE.split(scope.after, maxsplit=1)[0][:_PAYS]}"))
        own = _last_cue(said, public=_is_public(scope), paid=paid)
        behind = _first_cue(_PART.split(scope.after, 1)[0][:70], paid=paid)
        words = _Words(scope, own, behind, self._last, self._money)
        decided = next((topic for rule in RULES if (topic := rule(words)) is not _NOTHING), None)
        return decided if isinstance(decided, Flow) else None


def _since_money(scope: Scope) -> str:
    """The text from the sum or percentage before: "vốn của 12 dự án là 45 tỷ" speaks of one sum, whatever it counts."""
    before, previous = scope.before, scope.previous
    while previous is not None and previous.quantity.unit.kind not in (UnitKind.MONEY, UnitKind.PERCENT):
        if _PART.search(before):
            return before
        start = previous.previous.quantity.phrase_end if previous.previous else scope.sentence.start
        before = scope.reading.folded[start : scope.quantity.phrase_start]
        previous = previous.previous
    return before


def _is_public(scope: Scope) -> bool:
    """Whether the sentence, the one before or the headline speaks of public money."""
    sentences = scope.reading.sentences
    near = {0, max(0, scope.index - 1), scope.index}
    return any(_public().search(scope.reading.folded, sentences[i].start, sentences[i].end) for i in near)
