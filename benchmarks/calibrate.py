"""Fit the weights of confidence, and show how well they hold on articles that had no part in it.

    .venv/bin/python benchmarks/calibrate.py [--fit]

Fits on `study` and `held_out`, which the rules fit less closely than `tune`; shows on `check`. With `--fit` the
weights are written to `pipelines/extract/data/confidence.toml`. Needs `pip install -e '.[benchmarks]'` and the
articles (see `agreement.py`). The same answers and rules give the same file.
"""

import argparse
from collections.abc import Iterator
from itertools import pairwise
from pathlib import Path

import numpy as np
from agreement import answers, plain_rows, scorer
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

import pipelines.extract
from pipelines.extract import extract_facts
from pipelines.extract.confidence import graded, signs
from pipelines.extract.model import Facts
from pipelines.extract.relevance import is_relevant
from pipelines.text.article import read_article
from pipelines.text.decode import decode

WEIGHTS = Path(pipelines.extract.__file__).parent / "data" / "confidence.toml"
FITTED, SHOWN = ("study", "held_out"), "check"
STRENGTH = 0.3  # of the data against weights of nought; the tables are small
BOUNDS = (0.0, 0.5, 0.7, 0.8, 0.9, 1.01)
HEADER = "# Weights of the signs of extract/confidence.py, written by benchmarks/calibrate.py --fit: do not edit.\n"

Case = tuple[str, list[str], float, bool]


def cases(chosen: str) -> Iterator[Case]:
    """Table, signs, confidence and rightness of every fact found in a set."""
    score = scorer()
    for answer in answers(chosen):
        article = read_article(decode(answer.text.read_bytes()).text)
        facts = graded(article, extract_facts(article)) if is_relevant(article) else Facts()
        rows = plain_rows(facts)
        for table, (found, strict, _) in score.TABLES.items():
            gold = answer.gold[table]
            pairs = score.pair(gold, rows[table], found)
            right = {j for i, j in pairs if strict(gold[i], rows[table][j])}
            of_kind = getattr(facts, table)
            for j, shown in enumerate(signs(article, facts, of_kind)):
                yield table, shown, of_kind[j].confidence, j in right


def fit(found: list[Case]) -> dict[str, dict[str, float]]:
    """Weights of signs, by table."""
    weights = {}
    for table in dict.fromkeys(case[0] for case in found):
        mine = [case for case in found if case[0] == table]
        vectors = DictVectorizer(sparse=False)
        seen = vectors.fit_transform([dict.fromkeys(case[1], 1) for case in mine])
        model = LogisticRegression(C=STRENGTH, max_iter=1000)
        model.fit(seen, np.array([case[3] for case in mine]))
        pairs = zip(vectors.get_feature_names_out(), model.coef_[0], strict=True)
        weights[table] = {"base": round(float(model.intercept_[0]), 2)} | {
            name: round(float(weight), 2) for name, weight in pairs if abs(weight) >= 0.01
        }
    return weights


def written(weights: dict[str, dict[str, float]]) -> str:
    """The weights as a TOML file."""
    lines = [HEADER]
    for table, of_table in weights.items():
        lines += [f"[{table}]", *(f'"{name}" = {weight}' for name, weight in of_table.items()), ""]
    return "\n".join(lines)


def show(found: list[Case]) -> None:
    """Stated confidence beside the share that is right, in bands, and the Brier score beside a constant's."""
    print(f"{'confidence':<14}{'facts':>7}{'stated':>9}{'right':>9}")
    for low, high in pairwise(BOUNDS):
        band = [case for case in found if low <= case[2] < high]
        if band:
            stated, right = (float(np.mean([case[k] for case in band])) for k in (2, 3))
            print(f"{low:.2f} to {min(high, 1):.2f}  {len(band):>7}{stated:>9.2f}{right:>9.2f}")
    stated, right = np.array([case[2] for case in found]), np.array([case[3] for case in found])
    print(f"Brier score {np.mean((stated - right) ** 2):.3f}, of a constant {np.var(right.astype(float)):.3f}")


def main() -> None:
    """Fit where asked, and show."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--fit", action="store_true", help="write the weights; run again without it to see them hold")
    if parser.parse_args().fit:
        WEIGHTS.write_text(written(fit([case for name in FITTED for case in cases(name)])), encoding="utf-8")
        return
    for name in ("+".join(FITTED), SHOWN):
        print(name)
        show([case for part in name.split("+") for case in cases(part)])


if __name__ == "__main__":
    main()
