"""Whether a sum of money or a percentage is about public money, and which way it flows.

The nearest word of `data/budget.toml` before the number decides, then one right behind it, then what the number
before it was about, then what the article's headline and lead speak of. Keep out: measure, status, item.
"""

from functools import cache

import regex

from pipelines.extract.labels import names_its_whole
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
    return regex.compile(rf"(?<!\p{{L}})(?P<cue>{alternation(topics)})(?!\p{{L}})", regex.VERSION1), topics


@cache
def _continues() -> regex.Pattern[str]:
    return regex.compile(rf"{any_of('frames', 'continues')}(?!\p{{L}})", regex.VERSION1)


def _last_cue(text: str) -> tuple[int, Topic] | None:
    pattern, topics = _cues()
    found = None
    for match in pattern.finditer(text):
        found = (match.start(), topics[" ".join(match["cue"].split())])
    return found


def _first_cue(text: str) -> tuple[int, Topic] | None:
    pattern, topics = _cues()
    match = pattern.search(text)
    return (match.start(), topics[" ".join(match["cue"].split())]) if match else None


_BRACKET = regex.compile(r"\([^()]*\)", regex.VERSION1)
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


class Topics:
    """The topics of an article's numbers, read in the order of the text: each may hand its own to the next."""

    def __init__(self) -> None:
        self._last: tuple[int, Topic] | None = None  # sentence index and topic of the last number

    def of(self, scope: Scope) -> Topic:
        """The topic of the next number; `None` for what is no public budget."""
        topic = self._decide(scope)
        self._last = (scope.index, topic)
        return topic

    def _decide(self, scope: Scope) -> Topic:
        if scope.quantity.unit.kind not in (UnitKind.MONEY, UnitKind.PERCENT):
            return None
        own = _last_cue(_BRACKET.sub(lambda match: " " * len(match[0]), scope.before))
        behind = _first_cue(regex.split(r"[;.,]", scope.after)[0][:70])
        if scope.quantity.unit.kind is UnitKind.PERCENT and names_its_whole(scope):
            return behind[1] if behind else None  # "100% tổ dân phố có …" is of nothing said before
        if _public_giver().search(scope.before):
            return own[1] if own and own[1] else Flow.EXPENDITURE
        if own and own[1] is None and behind and behind[1] and behind[0] <= _RIGHT_BEHIND:
            return behind[1]  # "hỗ trợ 4,5 tỷ đồng từ ngân sách huyện"
        if own:
            return own[1]
        if self._last and self._last[0] == scope.index:
            # The same sentence goes on about the same thing, unless the words right behind say otherwise.
            separate = regex.search(r"[;.]", scope.before)
            return behind[1] if behind and separate and behind[1] else self._last[1]
        if behind:
            return behind[1]
        if (
            self._last
            and (_continues().match(scope.lead_in) or scope.quantity.unit.kind is UnitKind.MONEY)
            and scope.index - self._last[0] <= _NEAR
        ):
            return self._last[1]
        return None
