"""The shipped articles, read by the whole pipe, against the facts that a reader wrote down for them.

Three articles are compared in every column of every row. What differs is listed in `samples_agreement.toml`,
difference by difference; so a change of any row of theirs fails here, and is reviewed with the list. Over all
articles the same file holds how many rows of each table agreed when it was last raised: fewer fail.
"""

import json
import tomllib
from collections import Counter, defaultdict
from collections.abc import Iterator
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import pytest

from pipelines.paths import data_dir

pytestmark = pytest.mark.xdist_group("samples")

Row = dict[str, Any]
VIEWS = {
    "meetings": "meeting_reports",
    "participants": "participants",
    "elections": "elections",
    "budgets": "budget_observations",
    "indicators": "indicator_observations",
}
KEYS = {  # what makes two rows statements of the same fact
    "meetings": ("meeting_type", "start_date"),
    "participants": ("name",),
    "elections": ("person", "seats", "votes_for"),
    "budgets": ("value", "value_upper", "unit"),
    "indicators": ("value", "value_upper", "denominator"),
}
WORDS = {"subject", "item", "indicator", "basis", "body", "jurisdiction", "unit", "position", "office"}
EXPECTED = {
    path.stem: json.loads(path.read_text("utf-8")) for path in (data_dir("samples") / "expected").glob("*.json")
}
AGREEMENT = tomllib.loads(Path(__file__).with_name("samples_agreement.toml").read_text("utf-8"))


@pytest.fixture(scope="module")
def warehouse(samples_space):
    """What a run publishes of the samples, opened as an analyst would."""
    with duckdb.connect(str(samples_space.layout.published), read_only=True) as connection:
        yield connection


def test_every_document_is_what_its_reader_says(warehouse):
    expected = [(name, each["relevant"], each["published_on"]) for name, each in sorted(EXPECTED.items())]
    found = "SELECT document_name, relevant, published_on::VARCHAR FROM mart.documents ORDER BY document_name"
    assert warehouse.execute(found).fetchall() == expected


@pytest.mark.parametrize("whole", AGREEMENT["whole"], ids=lambda whole: whole["article"])
def test_every_column_of_every_row_is_as_written_or_listed(warehouse, whole):
    name = whole["article"]
    found = [*differences(name, {table: found_rows(warehouse, table, name) for table in VIEWS})]
    now = "\n".join(f"  {json.dumps(difference, ensure_ascii=False)}," for difference in found)
    assert found == whole["differences"], f"{name} differs now in:\n{now}"


def test_at_least_three_articles_are_compared_whole_and_hold_every_kind_of_fact():
    names = [whole["article"] for whole in AGREEMENT["whole"]]
    assert len(set(names)) == len(names) >= 3
    assert [table for table in VIEWS if not any(EXPECTED[name][table] for name in names)] == []


@pytest.mark.parametrize("table", VIEWS)
def test_no_fewer_rows_agree_than_were_reached(warehouse, table):
    for level, columns in {"found": KEYS[table], "closed": closed_columns(table)}.items():
        expected = Counter((name, *of(row, columns)) for name in EXPECTED for row in expected_rows(table, name))
        found = Counter((name, *of(row, columns)) for name in EXPECTED for row in found_rows(warehouse, table, name))
        agreeing, reached = (expected & found).total(), AGREEMENT["reached"][table][level]
        missing = "\n".join(f"- {row}" for row in sorted(map(str, (expected - found).elements())))
        surplus = "\n".join(f"+ {row}" for row in sorted(map(str, (found - expected).elements())))
        told = f"{agreeing} of {expected.total()} {table} agree ({level}), {reached} did\n{missing}\n{surplus}"
        assert agreeing >= reached, told


@pytest.mark.parametrize(
    ("change", "told"),
    [
        ({}, []),
        ({"basis": "dự toán"}, ["budgets '9 tỷ đồng' basis: expected None, found 'dự toán'"]),
        ({"value": 8}, ["budgets '9 tỷ đồng': missing", "budgets (8, None, 'VND'): surplus"]),
        ({"printed": "7 tỷ"}, ["budgets '9 tỷ đồng' span: expected in '9 tỷ đồng', found '7 tỷ'"]),
    ],
)
def test_a_difference_is_seen(monkeypatch, change, told):
    written = {"value": 9, "value_upper": None, "unit": "VND", "basis": None, "quote": "9 tỷ đồng"}
    monkeypatch.setitem(EXPECTED, "bài", {table: [] for table in VIEWS} | {"budgets": [written]})
    found = {**{k: v for k, v in written.items() if k != "quote"}, "printed": "9", **change}
    nothing: dict[str, list[Row]] = {table: [] for table in VIEWS}
    assert [*differences("bài", nothing | {"budgets": [found]})] == told


def differences(name: str, found: dict[str, list[Row]]) -> Iterator[str]:
    """Tell, in the order of the text, where an article's rows are not as its reader wrote them down."""
    for table in VIEWS:
        waiting: defaultdict[tuple[Any, ...], list[Row]] = defaultdict(list)
        for row in found[table]:
            waiting[of(row, KEYS[table])].append(row)
        for written in expected_rows(table, name):
            label = f"{table} {written.get('quote', written.get('name'))!r}"
            of_key = waiting[of(written, KEYS[table])]
            if of_key:
                yield from (f"{label} {told}" for told in column_differences(written, of_key.pop(0)))
            else:
                yield f"{label}: missing"
        yield from (f"{table} {key}: surplus" for key, left in waiting.items() for _ in left)


def column_differences(written: Row, found: Row) -> Iterator[str]:
    for column in [column for column in written if column != "quote"]:
        if written[column] != found[column]:
            yield f"{column}: expected {written[column]!r}, found {found[column]!r}"
    if "value" in written and found["printed"] not in written["quote"]:
        yield f"span: expected in {written['quote']!r}, found {found['printed']!r}"


def expected_rows(table: str, name: str) -> list[Row]:
    """The reader's rows of an article, as plain values."""
    return [{column: plain(value) for column, value in row.items()} for row in EXPECTED[name][table]]


def found_rows(warehouse: duckdb.DuckDBPyConnection, table: str, name: str) -> list[Row]:
    """The warehouse's rows of an article in the same columns, in the order of the text, with what is printed there."""
    columns = ", ".join(f'f."{column}"' for column in written_columns(table))
    rows = warehouse.execute(
        f"""
        SELECT {columns}, substr(d.text, f.char_start + 1, f.char_end - f.char_start) AS printed
        FROM mart.{VIEWS[table]} AS f JOIN mart.documents AS d USING (document_id)
        WHERE f.document_name = ? ORDER BY f.char_start, f.fact_id
        """,  # noqa: S608
        [name],
    )
    names = [*written_columns(table), "printed"]
    return [dict(zip(names, map(plain, row), strict=True)) for row in rows.fetchall()]


def written_columns(table: str) -> list[str]:
    """The columns that the expected files state of a table: those of the contract."""
    return [column for column in next(each[table][0] for each in EXPECTED.values() if each[table]) if column != "quote"]


def closed_columns(table: str) -> list[str]:
    """The columns in which there is one right value: closed sets, numbers, dates, names of people."""
    return [column for column in written_columns(table) if column not in WORDS]


def of(row: Row, columns: Any) -> tuple[Any, ...]:
    return tuple(row[column] for column in columns)


def plain(value: object) -> object:
    """Dates as ISO text, numbers as they compare."""
    if isinstance(value, date):
        return value.isoformat()
    if isinstance(value, float | Decimal):
        exact = Decimal(str(value))
        return int(exact) if exact == exact.to_integral_value() else float(exact)
    return value


@pytest.mark.parametrize("view", ["meeting_reports", "budget_observations", "indicator_observations"])
def test_every_fact_stands_where_it_says(warehouse, view):
    rows = warehouse.execute(f"""
        SELECT f.document_name, f.sentence, substr(d.text, f.char_start + 1, f.char_end - f.char_start) AS printed
        FROM mart.{view} AS f JOIN mart.documents AS d USING (document_id)
    """).fetchall()  # noqa: S608
    assert rows
    assert [row for row in rows if not row[2] or row[2] not in row[1]] == []


def test_a_printed_number_is_its_value(warehouse):
    rows = warehouse.execute("""
        SELECT f.value, f.unit, substr(d.text, f.char_start + 1, f.char_end - f.char_start) AS printed
        FROM mart.indicator_observations AS f JOIN mart.documents AS d USING (document_id)
        WHERE f.value_upper IS NULL AND f.denominator IS NULL AND f.unit = '%'
    """).fetchall()
    assert len(rows) > 20
    assert [row for row in rows if Decimal(row[2].replace(",", ".")) != abs(row[0])] == []


def test_the_demo_has_every_expected_article(warehouse):
    names = {path.stem for path in (data_dir("samples") / "articles").rglob("*.txt")}
    assert EXPECTED.keys() == names
    assert warehouse.execute("SELECT count(*) FROM mart.documents").fetchone() == (len(names),)
