"""How far the extractor agrees with hand-made answers on real articles, table by table and column by column.

    .venv/bin/python benchmarks/agreement.py [SET] [--detail TABLE | --columns TABLE] [--document NAME]

Works on texts, without a warehouse, so that a changed rule is judged in seconds. The articles are not part of the
project: the folder that BIENBAN_SHARED names, `../shared` by default, holds them, the gold of the first 58 and the
comparison of rows (`tools/score.py`); the answers to the others are in `benchmarks/labels/`. SET is `tune` or
`study`, which may be looked into; `fresh`, which were read last, when the rules stood but for a few of meetings;
`check` or `held_out`, which are only measured on; or `all`.
"""

import argparse
import importlib.util
import json
import os
import random
import sys
from collections import defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from enum import Enum
from pathlib import Path
from typing import Any

from pipelines.extract import extract_facts
from pipelines.extract.model import Facts
from pipelines.extract.relevance import is_relevant
from pipelines.text.article import Article, read_article
from pipelines.text.decode import decode

HERE = Path(__file__).resolve().parent
SHARED = Path(os.environ.get("BIENBAN_SHARED") or HERE.parents[1] / "shared")
LABELS = HERE / "labels"
OPEN = ("tune", "study")
FRESH = ("fresh",)
MEASURED = ("check", "held_out")
_WORDED = {"subject", "item", "indicator", "basis", "unit", "body", "jurisdiction", "position", "office"}
_NOT_COMPARED = {"quote", "at"}

Row = dict[str, Any]


@dataclass(frozen=True, slots=True)
class Answer:
    """One article with its hand-made answer."""

    name: str
    text: Path
    gold: dict[str, Any]


def answers(chosen: str) -> Iterator[Answer]:
    """The articles of a set that are there."""
    corpus = SHARED / "corpus"
    places = [
        (corpus / "split.json", corpus / "text", corpus / "gold"),
        (LABELS / "split.json", corpus / "unlabelled", LABELS),
    ]
    for split, texts, golds in places:
        for name, members in json.loads(split.read_text("utf-8")).items():
            if chosen in (name, "all"):
                for member in members:
                    gold = json.loads((golds / f"{member}.json").read_text("utf-8"))
                    yield Answer(member, texts / f"{member}.txt", gold)


def in_scope(*sets: str) -> Iterator[tuple[str, Answer, Article]]:
    """The articles of some sets that are taken to be in scope, each with its set and its answer."""
    for name in sets:
        for answer in answers(name):
            article = read_article(decode(answer.text.read_bytes()).text)
            if is_relevant(article):
                yield name, answer, article


def read(path: Path) -> tuple[bool, str | None, dict[str, list[Row]]]:
    """Relevance, printed day and the rows of each table, as plain values."""
    article = read_article(decode(path.read_bytes()).text)
    relevant = is_relevant(article)
    facts = extract_facts(article) if relevant else Facts()
    return relevant, _plain(article.published_on), plain_rows(facts)


def plain_rows(facts: Facts) -> dict[str, list[Row]]:
    """The rows of each table as plain values."""
    return {
        table: [
            {column: _plain(getattr(fact, column)) for column in type(fact).__dataclass_fields__}
            for fact in getattr(facts, table)
        ]
        for table in Facts.__dataclass_fields__
    }


def _plain(value: Any) -> Any:
    match value:
        case Enum():
            return str(value.value)
        case date():
            return value.isoformat()
        case Decimal():
            return float(value)
    return value


def scorer() -> Any:
    """The comparison of rows that the corpus comes with."""
    spec = importlib.util.spec_from_file_location("score", SHARED / "tools" / "score.py")
    if spec is None or spec.loader is None or not (SHARED / "tools" / "score.py").exists():
        sys.exit(f"{SHARED}: expected corpus/ and tools/score.py, found none: set BIENBAN_SHARED")
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def differing(score: Any, gold: Row, found: Row) -> list[str]:
    """The columns in which a found row differs; worded ones when they are not the same phrase."""
    names = [name for name in gold if name not in _NOT_COMPARED]
    return [
        name
        for name in names
        if not (
            score.same_phrase(gold[name], found[name], 0.5)
            if name in _WORDED
            else score.same_number(gold[name], found[name])
            if isinstance(gold[name], (int, float)) or isinstance(found[name], (int, float))
            else gold[name] == found[name]
        )
    ]


def show_columns(wrong: dict[str, list[tuple[str, ...]]]) -> None:
    """Which columns are wrong, how often, and where."""
    for column, cases in sorted(wrong.items(), key=lambda item: -len(item[1])):
        print(f"{column}: {len(cases)} wrong")
        for case in cases:
            print("   ", " | ".join(case))


def show_scores(score: Any, counts: dict[str, list[list[int]]]) -> None:
    """F1 of each table and of all rows together, on the three levels of the comparison."""
    print(f"{'table':<13}{'gold':>5}{'rows':>6}" + "".join(f"{level:>9}" for level in score.LEVELS))
    totals = {table: score.total(per_article) for table, per_article in counts.items()}
    for table, sums in (*totals.items(), ("pooled", score.total(list(totals.values())))):
        figures = "".join(f"{score.f1(sums[2 + k], *sums[:2])[2]:>9.3f}" for k in range(len(score.LEVELS)))
        print(f"{table:<13}{sums[0]:>5}{sums[1]:>6}{figures}")
    per_article = [score.total(list(rows)) for rows in zip(*counts.values(), strict=True)]
    intervals = (interval(score, per_article, 2 + k) for k in range(len(score.LEVELS)))
    print("pooled, 90% interval".ljust(24) + "".join(f"{low:.2f}-{high:.2f}".rjust(11) for low, high in intervals))


def interval(score: Any, per_article: list[list[int]], level: int) -> tuple[float, float]:
    """Where the pooled F1 lies in 90 of 100 draws of as many articles, the same draws each time."""
    dice = random.Random(0)  # noqa: S311 - no secret
    draws = (score.total(dice.choices(per_article, k=len(per_article))) for _ in range(500))
    found = sorted(score.f1(sums[level], *sums[:2])[2] for sums in draws)
    return found[int(0.05 * len(found))], found[int(0.95 * len(found))]


def main() -> None:
    """Compare and print."""
    score = scorer()
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("set", nargs="?", default="all", choices=(*OPEN, *FRESH, *MEASURED, "all"))
    parser.add_argument("--detail", choices=score.TABLES, help="list what was missed (-), invented (+) and wrong (~)")
    parser.add_argument("--columns", choices=score.TABLES, help="list the wrong values, column by column")
    parser.add_argument("--document", help="only this article")
    options = parser.parse_args()
    if (options.detail or options.columns or options.document) and options.set not in (*OPEN, *FRESH):
        parser.error(f"only {', '.join((*OPEN, *FRESH))} may be looked into: the others are for measuring")
    counts: dict[str, list[list[int]]] = {table: [] for table in score.TABLES}
    wrong: dict[str, list[tuple[str, ...]]] = defaultdict(list)
    scope = dated = number = 0
    for answer in answers(options.set):
        if options.document not in (None, answer.name):
            continue
        relevant, published_on, rows = read(answer.text)
        number += 1
        scope += relevant == answer.gold["relevant"]
        dated += published_on == answer.gold["published_on"]
        for table, found in score.TABLES.items():
            gold = answer.gold[table]
            counts[table].append(score.compare(table, answer.name, gold, rows[table], options.detail == table))
            for i, j in score.pair(gold, rows[table], found[0]) if options.columns == table else ():
                for name in differing(score, gold[i], rows[table][j]):
                    wrong[name].append((answer.name, str(gold[i][name]), str(rows[table][j][name])))
    show_columns(wrong)
    print(f"{number} articles; scope right {scope}, printed day right {dated}")
    show_scores(score, counts)


if __name__ == "__main__":
    main()
