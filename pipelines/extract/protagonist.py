"""Whom an article without a statutory meeting is about: the participant that it names most, foremost in its opening.

A sentence counts a participant once; the headline and the lead weigh more, a source or an officeholder's body less.
A body speaks for its territory, ministries and the government for the nation. Keep out: single numbers.
"""

from collections import defaultdict

from pipelines.extract.mentions import NATIONAL, Kind, Mention, Standing
from pipelines.extract.reading import Reading
from pipelines.grammar.folding import fold
from pipelines.text.article import LineKind

_LINES = {LineKind.TITLE: 3.0, LineKind.LEAD: 2.0, LineKind.CAPTION: 0.5}
_STANDINGS = {
    Standing.DESCRIBED: 1.0,
    Standing.LOCATION: 1.0,
    Standing.VISITED: 2.0,
    Standing.REPORTER: 0.3,
    Standing.COMPARED: 0.0,
}
_LEAST = 2.5
"""Less weight is a name in passing: the article does not say whom it is about."""
_OPENING = 3
"""Sentences that say whom an article is about."""
_CENTRAL = 0.4
"""What a central body's mention says for the nation."""
_BYLINE = 0.3
"""What the place before a colon says: "TP.HCM: Quận 9 …"."""
_SCENE = 0.3
"""What an organisation says for itself where something happens there."""
_BODY = 0.8
"""What a body's mention says for its territory."""


def protagonist(reading: Reading, mentions: list[Mention], least: float = _LEAST) -> str | None:
    """The participant with the most weight; `None` where none has enough."""
    weights: dict[str, dict[int, float]] = defaultdict(dict)
    printed: dict[str, str] = {}
    opened: set[str] = set()  # places are named all over; an organisation is the topic only where the opening says so
    for mention in mentions:
        index = reading.sentence_index(mention.start)
        if index is None:
            continue
        told = _told(mention)
        if told is None:
            continue
        name, weight = told
        sentence = reading.sentences[index]
        weight *= _LINES.get(reading.line_kind(sentence), 1.0)
        if mention.start == sentence.start and reading.folded[mention.end : mention.end + 1] == ":":
            weight *= _BYLINE
        key = fold(name)
        if mention.kind is not Kind.ORGANISATION or index < _OPENING:
            opened.add(key)
        printed.setdefault(key, name)
        weights[key][index] = max(weight, weights[key].get(index, 0.0))
    totals = {key: sum(each.values()) for key, each in weights.items() if key in opened}
    best = max(totals, key=lambda key: totals[key], default=None)
    return printed[best] if best is not None and totals[best] >= least else None


def _told(mention: Mention) -> tuple[str, float] | None:
    """For whom a mention speaks, and how much."""
    if mention.kind is Kind.BODY:
        if mention.unit:
            return mention.unit, _BODY * _STANDINGS[mention.standing]
        return (NATIONAL, _CENTRAL) if mention.central else None
    if mention.name is None or (mention.name.islower() and mention.kind is not Kind.NATION):
        return None
    located = mention.kind is Kind.ORGANISATION and mention.standing is Standing.LOCATION
    return mention.name, _SCENE if located else _STANDINGS[mention.standing]
