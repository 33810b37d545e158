"""A candidate for the subject of one number, with all that speaks for it and what that weighs.

Most of what is told of a candidate is the same wherever it stands so to a number: that is put together and weighed
once for the article. The weights are in `data/subject_weights.toml`. Keep out: what is told (`candidates`), and the
choice (`subjects`).
"""

from functools import cache
from itertools import repeat
from operator import mul
from typing import NamedTuple

from pipelines.grammar.lexicon import table

Features = dict[str, float]

WHERE = ("own", "behind", "other", "free")
"""In the number's sentence before it, right behind it, elsewhere, and elsewhere where nobody acts before the number."""
_CLEARLY = 0.4
"""How much more must speak for another name than for that of the rules; by cross-validation no worse than 0."""


class Placed(NamedTuple):
    """What is told of a candidate wherever it stands so to a number, and what that weighs."""

    where: str
    features: Features
    weight: float


class Option(NamedTuple):
    """A candidate of one number: what is told of it there, beside what is told of it in any such place."""

    name: str
    placed: Placed
    told: Features

    @property
    def features(self) -> Features:
        """All that speaks for and against it."""
        return self.placed.features | self.told

    @property
    def weight(self) -> float:
        """How much speaks for it."""
        return self.placed.weight + weight(self.told, weights())


def placed(where: str, article: Features) -> Placed:
    """The same of a candidate of whom the article tells so much: in two of the places that weighs anew."""
    again = {f"{where}.{name}": value for name, value in article.items()} if where in ("own", "free") else {}
    features = {**article, where: 1.0, **again}
    return Placed(where, features, weight(features, weights()))


def sole(name: str) -> Option:
    """The only candidate of a number: the rules are sure of it, or alone in naming it."""
    return Option(name, Placed("own", {}, 0.0), {"rule": 1.0})


@cache
def weights() -> dict[str, float]:
    """What each feature of a candidate speaks for or against it, as fitted."""
    fitted: dict[str, float] = table("subject_weights")["weights"]
    return fitted


def weight(told: Features, fitted: dict[str, float]) -> float:
    """How much speaks for a candidate; the word of the rules is left only for what is clearly more."""
    said: float = sum(map(mul, map(fitted.get, told, repeat(0.0)), told.values()))
    return _CLEARLY * ("rule" in told) + said
