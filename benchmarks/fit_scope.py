"""Fit the weights by which an article is taken to be in scope, and write them to the grammar's data.

    .venv/bin/python benchmarks/fit_scope.py [--write]

A logistic regression over the features of `pipelines.extract.relevance`, by plain gradient descent, so that the same
articles always give the same weights. It learns from the sets `tune`, `study` and `fresh` and from the articles that
`benchmarks/labels/scope.json` sorts by their headline and opening; never from those that are only measured on. Prints
how many are wrong when each fourth is judged by weights learnt from the others.
"""

import argparse
import json
from math import exp
from pathlib import Path

from agreement import FRESH, LABELS, OPEN, SHARED, answers

from pipelines.extract.relevance import features
from pipelines.text.article import read_article
from pipelines.text.decode import decode

WEIGHTS = Path(__file__).resolve().parents[1] / "pipelines/grammar/data/scope_weights.toml"
_STEPS, _RATE, _SHRINK = 1500, 1.0, 0.002
_IN_SCOPE = 0.8
"""How much of the whole weight the articles in scope have: one that is lost loses all its facts."""
_FOLDS = 4

Example = tuple[str, dict[str, float], bool]


def examples() -> list[Example]:
    """Name, features and scope of each article, in the order of the names."""
    places = {
        answer.name: (answer.text, bool(answer.gold["relevant"]))
        for name in (*OPEN, *FRESH)
        for answer in answers(name)
    }
    for scope, names in json.loads((LABELS / "scope.json").read_text("utf-8")).items():
        for name in names:
            places[name] = (SHARED / "corpus" / "unlabelled" / f"{name}.txt", scope == "in")
    return [
        (name, features(read_article(decode(path.read_bytes()).text)), inside)
        for name, (path, inside) in sorted(places.items())
    ]


def score(weights: dict[str, float], told: dict[str, float]) -> float:
    """How much speaks for the scope."""
    return sum(weights[name] * value for name, value in told.items())


def fit(learnt: list[Example]) -> dict[str, float]:
    """The weights that make the articles' scopes likeliest."""
    inside = sum(scope for _, _, scope in learnt)
    share = {True: _IN_SCOPE / inside, False: (1 - _IN_SCOPE) / (len(learnt) - inside)}
    weights = dict.fromkeys(learnt[0][1], 0.0)
    for _ in range(_STEPS):
        slope = {name: (0.0 if name == "always" else _SHRINK * weight) for name, weight in weights.items()}
        for _, told, scope in learnt:
            error = (1 / (1 + exp(-score(weights, told))) - scope) * share[scope]
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
        for name, told, scope in known[fold::_FOLDS]:
            if (score(weights, told) > 0) != scope:
                wrong[scope].append(name)
    total = sum(scope for _, _, scope in known)
    print(f"in scope, taken to be outside: {len(wrong[True])} of {total}: {' '.join(wrong[True])}")
    print(f"outside, taken to be in scope: {len(wrong[False])} of {len(known) - total}: {' '.join(wrong[False])}")
    weights = fit(known)
    lines = [f"{name} = {weight:.2f}\n" for name, weight in weights.items()]
    print("".join(lines), end="")
    if write:
        head = "# Weights of what tells the scope (`pipelines/extract/relevance.py`), by benchmarks/fit_scope.py.\n"
        WEIGHTS.write_text(f"{head}[weights]\n{''.join(lines)}", encoding="utf-8")


if __name__ == "__main__":
    main()
