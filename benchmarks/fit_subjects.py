"""Fit the weights by which the subject of a number is chosen, and compare them with the rules by cross-validation.

    .venv/bin/python benchmarks/fit_subjects.py [--write]

A conditional logit: of all names that a number may be about (`extract/subjects/candidates.py`) one is right, and the
weights are those that make the right ones likeliest. It learns from the sets `tune` and `study`, never from those that
are only measured on; a long article counts for more than a short one, but not as many times as it has numbers. Prints
how many subjects are right when each fold's articles are judged by weights learnt from the others, beside what the
rules alone say, and how often the right name is among the candidates at all. The rules were written on many of these
articles, so that they look better here than on others. With `--write` the weights of all go to
`pipelines/grammar/data/subject_weights.toml`. Needs `pip install -e '.[benchmarks]'` and the articles (see
`agreement.py`). The same answers and rules give the same file.
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
from agreement import OPEN, in_scope, plain_rows, scorer
from scipy.optimize import minimize
from sklearn.feature_extraction import DictVectorizer

from pipelines.extract import extract_facts
from pipelines.extract.article.reading import Reading
from pipelines.extract.clause.scope import scopes
from pipelines.extract.subjects.options import weight
from pipelines.extract.subjects.subjects import Subjects

WEIGHTS = Path(__file__).resolve().parents[1] / "pipelines/grammar/data/subject_weights.toml"
HEADER = "# Weights of what speaks for a subject (`extract/subjects/candidates.py`), by benchmarks/fit_subjects.py.\n"
FOLDS = 8
SHRINK = 2.0
SEEN = 4
"""Articles in which a feature must be seen to get a weight."""
LEAST = 0.08
"""Less weight than this decides nothing."""


@dataclass(frozen=True, slots=True)
class Case:
    """One number: the features of its candidates, which of them are right, and whether the rules alone are."""

    article: str
    group: str
    candidates: list[dict[str, float]]
    right: list[bool]
    closest: list[bool]
    """Of the right ones those in the very words of the answer: a committee is alike its unit."""
    ruled: bool


def cases() -> Iterator[Case]:
    """Every number of the open sets that has an answer."""
    score = scorer()
    for group, answer, article in in_scope(*OPEN):
        facts, reading = extract_facts(article), Reading(article)
        rows, subjects = plain_rows(facts), Subjects(reading, facts.meetings)
        scope_at = {scope.quantity.start: scope for scope in scopes(reading, reading.quantities)}
        for table in ("budgets", "indicators"):
            gold = answer.gold[table]
            for i, j in score.pair(gold, rows[table], score.TABLES[table][0]):
                scope = scope_at[rows[table][j]["char_start"]]
                ruled = subjects.ruled(scope, budget=table == "budgets")
                options = subjects.options(scope, ruled, budget=table == "budgets")
                right = [bool(score.same_phrase(gold[i]["subject"], name, 0.5)) for name, *_ in options]
                near = [
                    _nearness(score, gold[i]["subject"], name) if so else 0.0
                    for so, (name, *_) in zip(right, options, strict=True)
                ]
                closest = [so and value == max(near) for so, value in zip(right, near, strict=True)]
                by_rule = bool(score.same_phrase(gold[i]["subject"], ruled, 0.5))
                yield Case(answer.name, group, [option.features for option in options], right, closest, by_rule)


def _nearness(score: Any, answer: str | None, name: str) -> float:
    """How much of the words of two names is in both."""
    words, others = score.words(answer), score.words(name)
    return 2 * len(words & others) / max(1, len(words) + len(others))


def fit(learnt: list[Case]) -> dict[str, float]:
    """The weights that make the right candidates likeliest."""
    seen = Counter(
        name
        for told in {case.article: {n for told in case.candidates for n in told} for case in learnt}.values()
        for name in told
    )
    kept = {name for name, number in seen.items() if number >= SEEN}
    vectors = DictVectorizer()
    told = vectors.fit_transform(
        [{n: v for n, v in told.items() if n in kept and v} for case in learnt for told in case.candidates]
    )
    right = np.concatenate([case.closest for case in learnt])
    sizes = np.array([len(case.candidates) for case in learnt])
    begins, number = np.cumsum(sizes) - sizes, np.repeat(np.arange(len(learnt)), sizes)
    answered = np.logical_or.reduceat(right, begins)
    numbers = Counter(case.article for case in learnt)
    counts = answered / np.sqrt([numbers[case.article] for case in learnt])

    def loss(weights: np.ndarray) -> tuple[float, np.ndarray]:
        sums = told @ weights
        grown = np.exp(sums - np.maximum.reduceat(sums, begins)[number])
        grown_right = np.where(right, grown, 0.0)
        whole = np.add.reduceat(grown, begins)
        part = np.where(answered, np.add.reduceat(grown_right, begins), whole)
        slope = told.T @ (counts[number] * (grown / whole[number] - grown_right / part[number]))
        lost = float((counts * np.log(whole / part)).sum())
        return lost + SHRINK / 2 * float(weights @ weights), slope + SHRINK * weights

    found = minimize(loss, np.zeros(told.shape[1]), jac=True, method="L-BFGS-B", options={"maxiter": 300}).x
    names = vectors.get_feature_names_out()
    return {n: round(float(w), 2) for n, w in zip(names, found, strict=True) if abs(w) >= LEAST}


def chosen(case: Case, weights: dict[str, float]) -> bool:
    """Whether the candidate with the most weight is right."""
    return case.right[max(range(len(case.candidates)), key=lambda k: weight(case.candidates[k], weights))]


def main() -> None:
    """Compare, and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help=f"put the weights into {WEIGHTS.name}")
    write = parser.parse_args().write
    found = list(cases())
    articles = sorted({case.article for case in found})
    fold_of = {name: index % FOLDS for index, name in enumerate(articles)}
    counts: dict[str, Counter[str]] = {name: Counter() for name in (*OPEN, "all")}
    for fold in range(FOLDS):
        weights = fit([case for case in found if fold_of[case.article] != fold])
        for case in (case for case in found if fold_of[case.article] == fold):
            for group in (case.group, "all"):
                told = {"numbers": True, "rules": case.ruled, "weights": chosen(case, weights), "any": any(case.right)}
                counts[group].update(name for name, so in told.items() if so)
    print(f"{'set':<8}{'numbers':>8}{'rules':>8}{'weights':>9}{'among':>8}")
    for group, told in counts.items():
        shares = [told[name] / told["numbers"] for name in ("rules", "weights", "any")]
        print(f"{group:<8}{told['numbers']:>8}{shares[0]:>8.3f}{shares[1]:>9.3f}{shares[2]:>8.3f}")
    if write:
        lines = [f'"{name}" = {weight}\n' for name, weight in sorted(fit(found).items())]
        WEIGHTS.write_text(f"{HEADER}[weights]\n{''.join(lines)}", encoding="utf-8")


if __name__ == "__main__":
    main()
