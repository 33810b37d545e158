"""Write how well the extractor reads, as last measured, to `sql/data/quality.csv`, which each warehouse shows.

    .venv/bin/python benchmarks/quality.py

Precision and recall per table on the articles that nobody tunes on (`check` and `held_out`, totals only) and on those
that may be looked into; the levels of agreement are those of `agreement.py`. Needs the articles, as that does.
"""

import csv
from datetime import UTC, datetime
from pathlib import Path

import agreement

TARGET = Path(__file__).resolve().parents[1] / "sql" / "data" / "quality.csv"
SETS = {"tuned on": agreement.OPEN, "only measured": agreement.MEASURED}
LEVELS = ("found", "closed columns", "wording")
"""What is right of a row: that it is there, its numbers and closed sets too, its words too."""

HEADS = (
    "articles", "number_of_articles", "table_name", "level", "true_rows", "read_rows", "precision", "recall",
    "measured_on",
)  # fmt: skip


def main() -> None:
    """Measure and write."""
    score = agreement.scorer()
    day = datetime.now(UTC).date()
    rows = []
    for name, chosen in SETS.items():
        answers = [answer for each in chosen for answer in agreement.answers(each)]
        counted = [(answer, agreement.read(answer.text)[2]) for answer in answers]
        for table in score.TABLES:
            sums = score.total(
                [score.compare(table, answer.name, answer.gold[table], found[table]) for answer, found in counted]
            )
            for level, right in zip(LEVELS, sums[2:], strict=True):
                precision, recall, _ = score.f1(right, *sums[:2])
                rows.append((name, len(answers), table, level, *sums[:2], f"{precision:.3f}", f"{recall:.3f}", day))
    with TARGET.open("w", encoding="utf-8", newline="") as file:
        csv.writer(file, lineterminator="\n").writerows([HEADS, *rows])


if __name__ == "__main__":
    main()
