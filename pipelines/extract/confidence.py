"""How likely each fact is wholly right, from signs that anyone can see on it: a number between 0 and 1.

The signs are properties of the fact and of where it stands: its rule, the kind of line, a period that its sentence
does not say. `data/confidence.toml` holds a weight for each, fitted to hand-made answers by `benchmarks/calibrate.py`
(logistic regression, one model per kind); the README shows how well they hold on articles that had no part in it.
Right means that the number, name or meeting is there and every closed value, date and count of the row is right.
Keep out: what is read. A confidence changes no fact.
"""

import tomllib
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import fields, replace
from functools import cache
from importlib.resources import files
from math import exp
from typing import TypeVar

from pipelines.extract.model import Election, Fact, Facts, Meeting, Observation, Participant
from pipelines.text.article import Article

_LONG = 300  # code points; the median sentence that holds a fact has about half
_CROWDED = 4  # facts of one kind in one sentence
_DEEP = 0.5  # of the article

Some = TypeVar("Some", bound=Fact)


def graded(article: Article, facts: Facts) -> Facts:
    """The same facts, each with its confidence."""
    weights = _weights()
    return Facts(
        **{part.name: _graded(article, facts, getattr(facts, part.name), weights[part.name]) for part in fields(Facts)}
    )


def signs(article: Article, facts: Facts, of_kind: Sequence[Fact]) -> list[list[str]]:
    """The signs of each fact of one kind, in their order."""
    crowd = Counter(fact.sentence_start for fact in of_kind)
    lines = {sentence.start: article.lines[sentence.line].kind.value for sentence in article.sentences}
    meetings = min(len(facts.meetings), 2)
    return [
        [
            f"rule {fact.rule}",
            f"line {lines.get(fact.sentence_start, 'body')}",
            f"meetings {meetings}",
            *(["article undated"] if article.published_on is None else []),
            *(["sentence long"] if fact.sentence_end - fact.sentence_start > _LONG else []),
            *(["sentence crowded"] if crowd[fact.sentence_start] >= _CROWDED else []),
            *(["place deep"] if fact.char_start > _DEEP * len(article.text) else []),
            *_own_signs(fact, article.text[fact.sentence_start : fact.sentence_end]),
        ]
        for fact in of_kind
    ]


def _own_signs(fact: Fact, sentence: str) -> Iterator[str]:
    match fact:
        case Observation():
            yield f"status {fact.status.value}"
            yield f"comparator {fact.comparator.value}"
            yield f"period {_period(fact, sentence)}"
            yield f"subject {_told(fact.subject, sentence)}"
        case Meeting():
            yield f"body {_told(fact.body, sentence)}"
            yield f"day {_day(fact, sentence)}"
            yield f"ordinal {'stated' if fact.ordinal else 'none'}"
        case Participant():
            yield f"role {fact.role.value}"
            yield f"position {_told(fact.position, sentence)}"
            yield f"name {min(len(fact.name.split()), 4)}"
        case Election():
            yield f"elected {'person' if fact.person else 'slate'}"
            yield f"votes {'none' if fact.votes_for is None and fact.vote_pct is None else 'stated'}"


def _period(fact: Observation, sentence: str) -> str:
    bound = fact.period_end or fact.period_start
    if bound is None:
        return "none"
    return "stated" if str(bound.year) in sentence else "carried"


def _day(fact: Meeting, sentence: str) -> str:
    if fact.start_date is None:
        return "none"
    return "stated" if str(fact.start_date.year) in sentence else "carried"


def _told(value: str | None, sentence: str) -> str:
    if value is None:
        return "none"
    return "stated" if value.casefold() in sentence.casefold() else "carried"


def _graded(article: Article, facts: Facts, of_kind: list[Some], weights: dict[str, float]) -> list[Some]:
    return [
        replace(fact, confidence=sure(weights, shown))
        for fact, shown in zip(of_kind, signs(article, facts, of_kind), strict=True)
    ]


def sure(weights: dict[str, float], shown: Sequence[str]) -> float:
    """The confidence that signs give by the weights of a table."""
    return round(1 / (1 + exp(-weights["base"] - sum(weights.get(sign, 0.0) for sign in shown))), 2)


@cache
def _weights() -> dict[str, dict[str, float]]:
    """Weights of signs by table, `base` among them; a sign without one says nothing."""
    data: dict[str, dict[str, float]] = tomllib.loads(
        files(__package__).joinpath("data", "confidence.toml").read_text(encoding="utf-8")
    )
    return data
