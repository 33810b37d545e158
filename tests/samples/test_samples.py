"""The shipped articles and their expected facts have the right form.

Whether the facts are right, only a reader can tell; here it is held that every article has them, that they carry
exactly the columns of the records, and that each quote stands in its article. Keep out: what the extractor finds.
"""

import json
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import fields
from datetime import date
from enum import StrEnum
from pathlib import Path
from typing import Any
from unicodedata import is_normalized

import pytest

from pipelines.extract.model import Budget, Election, Fact, Indicator, Meeting, Participant
from pipelines.paths import data_dir
from schemas.enums import BudgetMeasure, Comparator, Flow, IndicatorMeasure, MeetingType, Role, Status

ARTICLES = sorted(data_dir("samples").glob("articles/*/*.txt"))
EXPECTED = data_dir("samples") / "expected"
SHORTEST, LONGEST = 120, 600  # words; what the manner of the samples asks for

RECORDS: dict[str, type[Fact]] = {
    "meetings": Meeting,
    "participants": Participant,
    "elections": Election,
    "budgets": Budget,
    "indicators": Indicator,
}
MEASURES: dict[str, type[StrEnum]] = {"budgets": BudgetMeasure, "indicators": IndicatorMeasure}
ENUMS: dict[str, type[StrEnum]] = {
    "meeting_type": MeetingType,
    "role": Role,
    "flow": Flow,
    "comparator": Comparator,
    "status": Status,
}
DATE_SUFFIXES = ("_date", "period_start", "period_end")
SPAN = {field.name for field in fields(Fact)}
MARKS = {"said_days", "day_part", "met_with"}
"""Columns by which reports of a meeting find each other: no statements of their own."""


def columns(table: str) -> set[str]:
    """The keys of one expected row: the record's own columns, and a quote in place of its span."""
    own = {field.name for field in fields(RECORDS[table])} - SPAN - MARKS
    return own if table == "participants" else own | {"quote"}


def document_faults(name: str, text: str, document: dict[str, Any]) -> Iterator[str]:
    """What is wrong with the expected facts of the article `name`, one line each."""
    if set(document) != {"document", "relevant", "published_on", *RECORDS}:
        yield f"keys: {sorted(document)}"
        return
    if document["document"] != name:
        yield f"document: {document['document']!r}"
    if document["relevant"] is not any(document[table] for table in RECORDS):
        yield "relevant: an article in scope has rows, one out of scope has none"
    yield from date_faults("document", {"published_on": document["published_on"]})
    for table in RECORDS:
        last = 0
        for number, row in enumerate(document[table]):
            where = f"{table}[{number}]"
            yield from row_faults(where, table, row, text)
            if "quote" in row and (found := text.find(row["quote"])) < last:
                yield f"{where}: quote before that of the row above"
            else:
                last = found if "quote" in row else last


def row_faults(where: str, table: str, row: dict[str, Any], text: str) -> Iterator[str]:
    """What is wrong with one row: its columns, closed sets, dates, quote, and a range's two ends."""
    if set(row) != columns(table):
        yield f"{where}: columns {sorted(set(row) ^ columns(table))}"
        return
    closed = ENUMS | ({"measure": MEASURES[table]} if table in MEASURES else {})
    for column, allowed in closed.items():
        if column in row and row[column] not in list(allowed):
            yield f"{where}: {column} {row[column]!r}"
    yield from date_faults(where, {column: value for column, value in row.items() if column.endswith(DATE_SUFFIXES)})
    if "quote" in row and text.count(row["quote"]) != 1:
        yield f"{where}: quote stands {text.count(row['quote'])} times: {row['quote']!r}"
    if table == "participants" and row["name"] not in text:
        yield f"{where}: name not in the text: {row['name']!r}"
    if table in MEASURES and (row["comparator"] == "range") is not (row["value_upper"] is not None):
        yield f"{where}: a range, and only a range, has two ends"
    if table == "budgets" and row["unit"] not in ("VND", "USD", "%"):
        yield f"{where}: unit {row['unit']!r}"


def date_faults(where: str, dates: dict[str, str | None]) -> Iterator[str]:
    """Dates that are neither absent nor written YYYY-MM-DD."""
    for column, value in dates.items():
        try:
            iso = value is None or date.fromisoformat(value).isoformat() == value
        except ValueError:
            iso = False
        if not iso:
            yield f"{where}: {column} {value!r}"


def read(article: Path) -> tuple[str, dict[str, Any]]:
    """An article's text and its expected facts."""
    text = article.read_text(encoding="utf-8")
    document: dict[str, Any] = json.loads((EXPECTED / f"{article.stem}.json").read_text(encoding="utf-8"))
    return text, document


def test_every_article_has_expected_facts_and_the_other_way_round() -> None:
    assert [path.stem for path in EXPECTED.glob("*.json") if path.stem not in {a.stem for a in ARTICLES}] == []
    assert [article.stem for article in ARTICLES if not (EXPECTED / f"{article.stem}.json").is_file()] == []
    assert len({article.stem for article in ARTICLES}) == len(ARTICLES), "names are unique across sources"


def test_the_readme_lists_every_article() -> None:
    readme = (data_dir("samples") / "README.md").read_text(encoding="utf-8")
    assert [a.stem for a in ARTICLES if f"`{a.parent.name}/{a.stem}`" not in readme] == []


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.stem)
def test_expected_facts_have_the_right_form(article: Path) -> None:
    text, document = read(article)
    assert list(document_faults(article.stem, text, document)) == []


@pytest.mark.parametrize("article", ARTICLES, ids=lambda article: article.stem)
def test_an_article_is_clean_text_of_a_fit_length(article: Path) -> None:
    data = article.read_bytes()
    text = data.decode("utf-8")
    assert is_normalized("NFC", text)
    assert b"\r" not in data
    assert not text.startswith("\ufeff")
    assert SHORTEST <= len(text.split()) <= LONGEST


@pytest.mark.parametrize(
    ("table", "change", "fault"),
    [
        ("meetings", {"meeting_type": "party"}, "meetings[0]: meeting_type 'party'"),
        ("meetings", {"start_date": "16/6/2020"}, "meetings[0]: start_date '16/6/2020'"),
        ("meetings", {"end_date": "20200617"}, "meetings[0]: end_date '20200617'"),
        ("meetings", {"place": "Nhà văn hóa"}, "meetings[0]: columns ['place']"),
        ("participants", {"role": "guest"}, "participants[0]: role 'guest'"),
        ("participants", {"name": "Vũ Minh"}, "participants[0]: name not in the text: 'Vũ Minh'"),
        ("elections", {"quote": "39/40 phiếu"}, "elections[0]: quote stands 0 times: '39/40 phiếu'"),
        ("budgets", {"flow": "income"}, "budgets[0]: flow 'income'"),
        ("budgets", {"measure": "level"}, "budgets[0]: measure 'level'"),
        ("budgets", {"unit": "tỷ đồng"}, "budgets[0]: unit 'tỷ đồng'"),
        ("budgets", {"value_upper": 2}, "budgets[0]: a range, and only a range, has two ends"),
        ("indicators", {"measure": "amount"}, "indicators[0]: measure 'amount'"),
        ("indicators", {"comparator": "range"}, "indicators[0]: a range, and only a range, has two ends"),
        ("indicators", {"status": "plan"}, "indicators[0]: status 'plan'"),
        ("indicators", {"quote": "Đại hội đại biểu"}, "indicators[0]: quote stands 2 times: 'Đại hội đại biểu'"),
    ],
)
def test_a_broken_row_is_found(table: str, change: dict[str, Any], fault: str) -> None:
    name = "dai-hoi-dang-bo-quan-2020"
    text, document = read(next(article for article in ARTICLES if article.stem == name))
    broken = deepcopy(document)
    broken[table][0] |= change
    assert fault in list(document_faults(name, text, broken))


def test_rows_out_of_order_and_a_false_relevance_are_found() -> None:
    name = "dai-hoi-dang-bo-quan-2020"
    text, document = read(next(article for article in ARTICLES if article.stem == name))
    document["relevant"] = False
    document["budgets"].reverse()
    assert list(document_faults(name, text, document)) == [
        "relevant: an article in scope has rows, one out of scope has none",
        "budgets[1]: quote before that of the row above",
        "budgets[2]: quote before that of the row above",
    ]
