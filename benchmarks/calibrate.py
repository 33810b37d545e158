"""Fit the weights of confidence, and show by cross-validation how well they hold on other articles.

    .venv/bin/python benchmarks/calibrate.py [--fit]

Fits on `check`, `held_out` and `fresh`: no rule was written on the first two, and fewer on `fresh` than on the others,
so that they are right and wrong about as often as what a user brings, or a little less often wrong. Only whether each
row is right is used; the texts are not shown. What is printed is of weights that were fitted without the article's
fold. With `--fit` the weights of all are written to `pipelines/extract/data/confidence.toml`.
Needs `pip install -e '.[benchmarks]'` and the articles (see `agreement.py`). The same answers and rules give the same
file.
"""

import argparse
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

import numpy as np
from agreement import FRESH, MEASURED, answers, plain_rows, scorer
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

import pipelines.extract
from pipelines.extract import extract_facts
from pipelines.extract.confidence import signs, sure
from pipelines.extract.model import Facts
from pipelines.extract.relevance import is_relevant
from pipelines.text.article import read_article
from pipelines.text.decode import decode

WEIGHTS = Path(pipelines.extract.__file__).parent / "data" / "confidence.toml"
FITTED = (*MEASURED, *FRESH)
FOLDS = 7
STRENGTH = 0.05  # of the data against weights of nought; the tables are small
BOUNDS = (0.0, 0.5, 0.6, 0.7, 0.8, 1.01)
HEADER = "# Weights of the signs of extract/confidence.py, written by benchmarks/calibrate.py --fit: do not edit.\n"

Weights = dict[str, dict[str, float]]


@dataclass(frozen=True, slots=True)
class Case:
    """One fact found in an article, what is to be seen on it, and whether it is right."""

    article: int
    table: str
    signs: list[str]
    right: bool


def cases() -> Iterator[Case]:
    """Every fact found in the fitted sets."""
    score = scorer()
    for number, answer in enumerate(answer for name in FITTED for answer in answers(name)):
        article = read_article(decode(answer.text.read_bytes()).text)
        facts = extract_facts(article) if is_relevant(article) else Facts()
        rows = plain_rows(facts)
        for table, (found, strict, _) in score.TABLES.items():
            gold = answer.gold[table]
            pairs = score.pair(gold, rows[table], found)
            right = {j for i, j in pairs if strict(gold[i], rows[table][j])}
            for j, shown in enumerate(signs(article, facts, getattr(facts, table))):
                yield Case(number, table, shown, j in right)


def fit(found: list[Case]) -> Weights:
    """Weights of signs, by table."""
    weights = {}
    for table in Facts.__dataclass_fields__:
        mine = [case for case in found if case.table == table]
        # A table without an error is not beyond doubt, nor one without a row.
        mine += [Case(-1, table, [], right) for right in (True, False)]
        vectors = DictVectorizer(sparse=False)
        seen = vectors.fit_transform([dict.fromkeys(case.signs, 1) for case in mine])
        names = vectors.get_feature_names_out()
        model = LogisticRegression(C=STRENGTH, max_iter=1000)
        model.fit(np.column_stack([np.zeros(len(mine)), seen]), np.array([case.right for case in mine]))
        weights[table] = {"base": round(float(model.intercept_[0]), 2)} | {
            name: round(float(weight), 2)
            for name, weight in zip(names, model.coef_[0][1:], strict=True)
            if abs(weight) >= 0.01
        }
    return weights


def without_their_fold(found: list[Case]) -> Iterator[tuple[float, bool]]:
    """Confidence by weights fitted on the articles of other folds, and rightness."""
    for fold in range(FOLDS):
        weights = fit([case for case in found if case.article % FOLDS != fold])
        for case in found:
            if case.article % FOLDS == fold:
                yield sure(weights[case.table], case.signs), case.right


def written(weights: Weights) -> str:
    """The weights as a TOML file."""
    lines = [HEADER]
    for table, of_table in weights.items():
        lines += [f"[{table}]", *(f'"{name}" = {weight}' for name, weight in of_table.items()), ""]
    return "\n".join(lines)


def show(told: list[tuple[float, bool]]) -> None:
    """Stated confidence beside the share that is right, in bands, and the Brier score beside a constant's."""
    print(f"{'confidence':<14}{'facts':>7}{'stated':>9}{'right':>9}")
    for low, high in pairwise(BOUNDS):
        band = [pair for pair in told if low <= pair[0] < high]
        if band:
            stated, right = (float(np.mean([pair[k] for pair in band])) for k in (0, 1))
            print(f"{low:.2f} to {min(high, 1):.2f}  {len(band):>7}{stated:>9.2f}{right:>9.2f}")
    stated, right = np.array([pair[0] for pair in told]), np.array([pair[1] for pair in told], dtype=float)
    print(f"Brier score {np.mean((stated - right) ** 2):.3f}, of a constant {np.var(right):.3f}")


def main() -> None:
    """Show, and write where asked."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fit", action="store_true", help="write the weights")
    found = list(cases())
    if parser.parse_args().fit:
        WEIGHTS.write_text(written(fit(found)), encoding="utf-8")
    show(list(without_their_fold(found)))


if __name__ == "__main__":
    main()
