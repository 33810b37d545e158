"""Whom an article without a statutory meeting is about: the participant that it names most, foremost in its opening.

A sentence counts a participant once; the headline and the lead weigh more. A body speaks for its territory, ministries
and the government for the nation, a national organisation for itself. Finer weights were tried by hand-made answers on
103 articles and change nothing. Keep out: single numbers.
"""

from collections import defaultdict

from pipelines.extract.article.reading import Reading
from pipelines.extract.subjects.candidates import key_of
from pipelines.extract.subjects.mentions import NATIONAL, Kind, Mention, Standing
from pipelines.text.article import LineKind

_LINES = {LineKind.TITLE: 3.0, LineKind.LEAD: 2.0}
_STANDINGS = {Standing.VISITED: 2.0, Standing.REPORTER: 0.9}
"""Who is visited is whom the report is about, however often the visitor is named."""
_BYLINE = 0.3
"""What the place before a colon says: "TP.HCM: Quận 9 …"."""
_LEAST = 2.5
"""Less weight is a name in passing: the article does not say whom it is about."""
_OPENING = 3
"""Sentences that say whom an article is about."""


def protagonist(reading: Reading, mentions: list[Mention], least: float = _LEAST) -> str | None:
    """The participant with the most weight; `None` where none has at least `least`."""
    weights: dict[str, dict[int, float]] = defaultdict(dict)
    printed: dict[str, str] = {}
    opened: set[str] = set()  # places are named all over; an organisation is the topic only where the opening says so
    for mention in mentions:
        index = reading.sentence_index(mention.start)
        name = _spoken_for(mention)
        if index is None or name is None:
            continue
        sentence = reading.sentences[index]
        weight = _LINES.get(reading.line_kind(sentence), 1.0) * _STANDINGS.get(mention.standing, 1.0)
        if mention.start == sentence.start and reading.folded[mention.end : mention.end + 1] == ":":
            weight *= _BYLINE
        key = key_of(name)
        if mention.kind is not Kind.ORGANISATION or index < _OPENING:
            opened.add(key)
        printed[key] = max(printed.get(key, name), name, key=lambda each: len(each.split()))
        weights[key][index] = max(weight, weights[key].get(index, 0.0))
    totals = {key: sum(each.values()) for key, each in weights.items() if key in opened}
    best = max(totals, key=lambda key: totals[key], default=None)
    return printed[best] if best is not None and totals[best] >= least else None


def _spoken_for(mention: Mention) -> str | None:
    """For whom a mention speaks; `None` for a base of comparison and a word that names nobody."""
    if mention.standing is Standing.COMPARED:
        return None
    if mention.kind is Kind.BODY:
        return mention.unit or (NATIONAL if mention.central else mention.name)
    bare = mention.name is None or (mention.name.islower() and not any(letter.isdigit() for letter in mention.name))
    return None if bare and mention.kind is not Kind.NATION else mention.name
