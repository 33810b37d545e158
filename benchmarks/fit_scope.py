"""Fit the weights by which an article is taken to be in scope, and write them to the grammar's data.

    .venv/bin/python benchmarks/fit_scope.py [--write]

A logistic regression over the features of `pipelines.extract.relevance`, by plain gradient descent, so that the same
articles always give the same weights. It learns from the sets `tune`, `study` and `fresh` and from the made-up openings
of `benchmarks/labels/scope_openings.toml`; never from the articles that are only measured on. Prints how many are wrong
when each fourth is judged by weights learnt from the others.
"""

import argparse
import tomllib
from math import exp
from pathlib import Path
from typing import NamedTuple

from agreement import FRESH, LABELS, OPEN, answers

from pipelines.extract.relevance import features
from pipelines.text.article import read_article
from pipelines.text.decode import decode

WEIGHTS = Path(__file__).resolve().parents[1] / "pipelines/grammar/data/scope_weights.toml"
_STEPS, _RATE, _SHRINK = 1500, 1.0, 0.002
_IN_SCOPE = 0.82
"""How much of the whole weight the articles in scope have: one that is lost loses all its facts."""
_MADE_UP = 0.25
"""How much an opening that is made up weighs beside an article."""
_FOLDS = 4


class Example(NamedTuple):
    """An article with its features and scope, and how much it weighs."""

    name: str
    told: dict[str, float]
    inside: bool
    weight: float = 1.0


def examples() -> list[Example]:
    """The articles in the order of their names, then the openings."""
    known = sorted((answer for name in (*OPEN, *FRESH) for answer in answers(name)), key=lambda answer: answer.name)
    articles = [
        Example(answer.name, read(decode(answer.text.read_bytes()).text), bool(answer.gold["relevant"]))
        for answer in known
    ]
    return [*articles, *openings()]


def openings() -> list[Example]:
    """The made-up openings, each named by its headline."""
    scopes = tomllib.loads((LABELS / "scope_openings.toml").read_text("utf-8"))
    return [
        Example(text.partition(" || ")[0], read(text.replace(" || ", "\n\n") + "\n"), scope == "inside", _MADE_UP)
        for scope, texts in scopes.items()
        for text in texts
    ]


def read(text: str) -> dict[str, float]:
    """The features of a text."""
    return features(read_article(text))


def score(weights: dict[str, float], told: dict[str, float]) -> float:
    """How much speaks for the scope."""
    return sum(weights[name] * value for name, value in told.items())


def fit(learnt: list[Example]) -> dict[str, float]:
    """The weights that make the articles' scopes likeliest."""
    whole = {scope: sum(example.weight for example in learnt if example.inside == scope) for scope in (True, False)}
    share = {True: _IN_SCOPE / whole[True], False: (1 - _IN_SCOPE) / whole[False]}
    weights = dict.fromkeys(learnt[0].told, 0.0)
    for _ in range(_STEPS):
        slope = {name: (0.0 if name == "always" else _SHRINK * weight) for name, weight in weights.items()}
        for _, told, inside, weight in learnt:
            error = (1 / (1 + exp(-score(weights, told))) - inside) * share[inside] * weight
            for name, value in told.items():
                slope[name] += error * value
        weights = {name: weight - _RATE * slope[name] for name, weight in weights.items()}
    return weights


def main() -> None:
    """Fit, judge and, if wanted, write."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help=f"put the weights into {WEIGHTS.name}")
    write = parser.parse_args().write
    known = examples()
    wrong: dict[bool, list[str]] = {True: [], False: []}
    for fold in range(_FOLDS):
        weights = fit([example for index, example in enumerate(known) if index % _FOLDS != fold])
        for example in known[fold::_FOLDS]:
            if (score(weights, example.told) > 0) != example.inside:
                wrong[example.inside].append(example.name)
    total = sum(example.inside for example in known)
    print(f"in scope, taken to be outside: {len(wrong[True])} of {total}: {'; '.join(wrong[True])}")
    print(f"outside, taken to be in scope: {len(wrong[False])} of {len(known) - total}: {'; '.join(wrong[False])}")
    weights = fit(known)
    lines = [f"{name} = {weight:.2f}\n" for name, weight in weights.items()]
    print("".join(lines), end="")
    if write:
        head = "# Weights of what tells the scope (`pipelines/extract/relevance.py`), by benchmarks/fit_scope.py.\n"
        WEIGHTS.write_text(f"{head}[weights]\n{''.join(lines)}", encoding="utf-8")


if __name__ == "__main__":
    main()
