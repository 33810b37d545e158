"""Fit the weights by which words are added to labels, and show by cross-validation how many labels are right.

    .venv/bin/python benchmarks/fit_labels.py [--write]

A logistic model of each word around a number: is it a word of what is counted? It learns from the sets `tune` and
`study`, never from those that are only measured on; a long article counts for more than a short one, but not as many
times as it has numbers. Prints how many labels are alike the answers when each fold's articles are judged by weights
learnt from the others, beside what the parts of the clause alone say; these parts were found on many of the same
articles, so that they look better here than on others. With `--write` the weights of all go to
`pipelines/grammar/data/label_weights.toml`. Needs `pip install -e '.[benchmarks]'` and the articles (see
`agreement.py`). The same answers and rules give the same file.
"""

import argparse
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from math import exp, sqrt
from pathlib import Path
from typing import Any

import numpy as np
from agreement import OPEN, in_scope, plain_rows, scorer
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from pipelines.extract import extract_facts
from pipelines.extract.article.reading import Reading
from pipelines.extract.labels.likely_words import LikelyWords, Told
from pipelines.extract.labels.wording import Wordings
from pipelines.extract.observations import labels_of

WEIGHTS = Path(__file__).resolve().parents[1] / "pipelines/grammar/data/label_weights.toml"
HEADER = "# Weights of what speaks for a word (`extract/labels/likely_words.py`), by benchmarks/fit_labels.py.\n"
WORDED = {"budgets": "item", "indicators": "indicator"}
FOLDS = 8
STRENGTH = 0.1  # of the data against weights of nought
SEEN = 8
"""Articles in which a feature must be seen to get a weight."""
LEAST = 0.03
"""Less weight than this decides nothing."""
ALIKE = 0.4


@dataclass(frozen=True, slots=True)
class Case:
    """One number: its answer, its label by the parts of the clause, and the words around it."""

    article: str
    group: str
    answer: str
    label: str
    told: list[Told]
    right: list[bool]
    wordings: Wordings


def cases() -> Iterator[Case]:
    """Every number of the open sets that has an answer and a label."""
    score = scorer()
    for group, answer, article in in_scope(*OPEN):
        rows, reading = plain_rows(extract_facts(article)), Reading(article)
        labels, wordings, likely = labels_of(reading), Wordings(reading), LikelyWords(reading)
        for table, column in WORDED.items():
            gold = answer.gold[table]
            for i, j in score.pair(gold, rows[table], score.TABLES[table][0]):
                found = labels.get(rows[table][j]["char_start"])
                if found is None or not found[1]:
                    continue
                scope, label = found
                told, words = likely.told(scope, label), score.words(gold[i][column])
                right = [bool(score.words(one.word.folded) & words) for one in told]
                yield Case(answer.name, group, gold[i][column], label, told, right, wordings)


def fit(learnt: list[Case]) -> dict[str, float]:
    """The weights that make the words of the answers likeliest."""
    of_article: dict[str, set[str]] = {}
    for case in learnt:
        of_article.setdefault(case.article, set()).update(name for one in case.told for name in one.features)
    seen = Counter(name for names in of_article.values() for name in names)
    kept = {name for name, number in seen.items() if number >= SEEN}
    vectors = DictVectorizer(dtype=np.float32)
    told = vectors.fit_transform(
        [{name: 1.0 for name in one.features if name in kept} for case in learnt for one in case.told]
    )
    right = np.array([so for case in learnt for so in case.right])
    numbers = Counter(case.article for case in learnt)
    counts = np.array([1 / sqrt(numbers[case.article]) for case in learnt for _ in case.told])
    model = LogisticRegression(C=STRENGTH, max_iter=300).fit(told, right, counts)
    weights = {n: round(float(w), 2) for n, w in zip(vectors.get_feature_names_out(), model.coef_[0], strict=True)}
    kept_weights = {name: weight for name, weight in weights.items() if abs(weight) >= LEAST}
    return {"always": round(float(model.intercept_[0]), 2)} | kept_weights


def made(case: Case, weights: dict[str, float]) -> str:
    """The label in full by these weights."""
    sums = (weights["always"] + sum(weights.get(name, 0.0) for name in one.features) for one in case.told)
    return case.wordings.fuller(case.label, case.told, [1 / (1 + exp(-total)) for total in sums])


def main() -> None:
    """Compare, and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--write", action="store_true", help=f"put the weights into {WEIGHTS.name}")
    parser.add_argument("--show", action="store_true", help="list the labels that get right or wrong")
    options = parser.parse_args()
    score: Any = scorer()
    found = list(cases())
    fold_of = {name: index % FOLDS for index, name in enumerate(sorted({case.article for case in found}))}
    counts: dict[str, Counter[str]] = {name: Counter() for name in (*OPEN, "all")}
    for fold in range(FOLDS):
        weights = fit([case for case in found if fold_of[case.article] != fold])
        for case in (case for case in found if fold_of[case.article] == fold):
            full = made(case, weights)
            parts = score.alike(case.answer, case.label, ALIKE)
            whole = score.alike(case.answer, full, ALIKE)
            told = {"numbers": True, "parts": parts, "full": whole, "changed": full != case.label}
            for group in (case.group, "all"):
                counts[group].update(name for name, so in told.items() if so)
            if options.show and full != case.label:
                print("~+-"[(whole > parts) + 2 * (whole < parts)], case.answer, "|", case.label, "|", full)
    print(f"{'set':<8}{'numbers':>8}{'parts':>8}{'full':>8}{'changed':>9}")
    for group, told in counts.items():
        shares = [told[name] / told["numbers"] for name in ("parts", "full", "changed")]
        print(f"{group:<8}{told['numbers']:>8}{shares[0]:>8.3f}{shares[1]:>8.3f}{shares[2]:>9.3f}")
    if options.write:
        lines = [f'"{name}" = {weight}\n' for name, weight in sorted(fit(found).items())]
        WEIGHTS.write_text(f"{HEADER}[weights]\n{''.join(lines)}", encoding="utf-8")


if __name__ == "__main__":
    main()
