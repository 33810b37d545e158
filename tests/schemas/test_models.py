"""The models are the only definition of the tables: what is derived from them does not drift."""

import unicodedata
from dataclasses import fields
from pathlib import Path

import duckdb
import polars as pl
import pytest
import regex

from pipelines.extract import model as records
from pipelines.frames import NOT_STAGED
from pipelines.warehouse.build import build_star
from pipelines.warehouse.statements import star_statements
from schemas import ddl, enums
from schemas.base import (
    SchemaMismatchError,
    Table,
    closed_sets,
    column_names,
    columns,
    conform,
    description,
    empty,
    field,
    polars_schema,
    schema_name,
    table_name,
    values,
)
from schemas.facts import STAGED_FACTS, AtMeeting, StagedBudget, StagedFact, StagedMeeting
from schemas.mart import MART_VIEWS
from schemas.meta import META_TABLES, SCHEMAS
from schemas.raw import LANDED, Manifest
from schemas.search import SEARCH_TABLES
from schemas.staging import Document, Quarantine
from schemas.star import STAR_TABLES

pytestmark = pytest.mark.xdist_group("models")  # what its tests share is made once

STAGED: tuple[type[Table], ...] = (*LANDED, Document, Quarantine, *STAGED_FACTS.values())
IN_FILE: tuple[type[Table], ...] = (*STAR_TABLES, *MART_VIEWS, *SEARCH_TABLES, *META_TABLES)
RECORDS = {
    enums.FactKind.MEETING: records.Meeting,
    enums.FactKind.PARTICIPANT: records.Participant,
    enums.FactKind.ELECTION: records.Election,
    enums.FactKind.BUDGET: records.Budget,
    enums.FactKind.INDICATOR: records.Indicator,
}
FACT_VIEW = "fact_id document_id document_name meeting_id char_start char_end sentence duplicate_of"
CONTRACT = {
    "documents": "document_id document_name source title published_on relevant disposition url text",
    "meetings": "meeting_id meeting_type body jurisdiction ordinal term_number term_start term_end start_date end_date "
    "attendance reports",
    "meeting_reports": f"{FACT_VIEW} meeting_type body jurisdiction ordinal term_number term_start term_end start_date "
    "end_date attendance",
    "participants": f"{FACT_VIEW} name position role",
    "elections": f"{FACT_VIEW} office person seats votes_for votes_total vote_pct",
    "budget_observations": f"{FACT_VIEW} flow subject item measure basis value value_upper unit comparator status "
    "period_start period_end",
    "budgets": f"{FACT_VIEW} flow subject item value unit status period_start period_end execution_pct execution_basis "
    "change_value change_basis",
    "indicator_observations": f"{FACT_VIEW} subject indicator measure value value_upper denominator unit comparator "
    "status period_start period_end",
    "officials": "person office organization first_on last_on documents",
    "document_versions": "document_id version landed_at disposition reason",
}


@pytest.fixture(scope="module")
def warehouse(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A warehouse built from an empty staging area."""
    folder = tmp_path_factory.mktemp("empty")
    build_star(folder / "staging", folder / "manifest", folder / "bienban.duckdb")
    return folder / "bienban.duckdb"


@pytest.mark.parametrize("model", IN_FILE, ids=ddl.qualified)
def test_the_file_has_the_columns_types_and_comments_of_the_model(warehouse: Path, model: type[Table]) -> None:
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        rows = connection.execute(f"DESCRIBE {ddl.qualified(model)}").fetchall()
        commented = dict(
            connection.execute(
                "SELECT column_name, comment FROM duckdb_columns() WHERE schema_name = ? AND table_name = ?",
                [schema_name(model), table_name(model)],
            ).fetchall()
        )
        types = {
            info.name: connection.execute(f"SELECT typeof(NULL::{ddl.sql_type(info.dtype)})").fetchall()[0][0]
            for info in columns(model)
        }
    described = {name: (dtype, null) for name, dtype, null, *_ in rows}
    assert list(described) == column_names(model)
    assert {name: dtype for name, (dtype, _) in described.items()} == types
    assert commented == {info.name: info.description for info in columns(model)}
    if model not in MART_VIEWS:  # a view does not say what can be null
        assert {n: null == "YES" for n, (_, null) in described.items()} == {c.name: c.nullable for c in columns(model)}


def test_every_table_view_and_schema_of_the_file_is_explained(warehouse: Path) -> None:
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        told = connection.execute("""
            SELECT schema_name || '.' || table_name, comment FROM duckdb_tables()
            UNION ALL SELECT schema_name || '.' || view_name, comment FROM duckdb_views() WHERE NOT internal
        """).fetchall()
        schemas = connection.execute("FROM meta.schemas").fetchall()
        in_file = connection.execute("SELECT schema_name FROM duckdb_schemas() WHERE NOT internal").fetchall()
    assert dict(told) == {ddl.qualified(model): description(model) for model in IN_FILE}
    assert dict(schemas) == SCHEMAS
    assert {name for (name,) in in_file} == set(SCHEMAS)


def test_every_explanation_has_the_vietnamese_term(warehouse: Path) -> None:
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        told = connection.execute("""
            SELECT table_name, comment FROM duckdb_tables()
            UNION ALL SELECT view_name, comment FROM duckdb_views() WHERE NOT internal
            UNION ALL SELECT table_name || '.' || column_name, comment FROM duckdb_columns() WHERE NOT internal
            UNION ALL SELECT type_name, comment FROM duckdb_types() WHERE NOT internal
            UNION ALL SELECT function_name, comment FROM duckdb_functions() WHERE NOT internal
            UNION ALL SELECT schema_name, description FROM meta.schemas
        """).fetchall()
    # the letters and tone marks that English has not; a term such as "khóa" has at least one
    vietnamese = regex.compile(r"[đ\u0300-\u0303\u0306\u0309\u031b\u0323]", regex.I)
    assert len(told) > 200
    outside_brackets = {name: regex.sub(r"\([^()]*\)|'[^']*'", "", text or "") for name, text in told}
    assert [n for n, text in outside_brackets.items() if len(regex.findall(r"\b[A-Za-z]{3,}\b", text)) < 1] == []
    without_term = [name for name, text in told if not vietnamese.search(unicodedata.normalize("NFD", text))]
    assert without_term == []


def test_the_enums_of_the_file_are_the_closed_sets(warehouse: Path) -> None:
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        found = connection.execute("SELECT type_name, labels FROM duckdb_types() WHERE schema_name = 'star'").fetchall()
    assert {name: tuple(labels) for name, labels in found} == {name: members for members, name in closed_sets().items()}
    assert closed_sets()[tuple(values(enums.BudgetMeasure))] == "budget_measure"


@pytest.mark.parametrize(("view", "promised"), CONTRACT.items(), ids=CONTRACT)
def test_every_view_of_the_contract_has_the_columns_that_were_promised(view: str, promised: str) -> None:
    model = {table_name(m): m for m in MART_VIEWS}[view]
    assert [name for name in promised.split() if name not in column_names(model)] == []


def test_the_sql_makes_exactly_the_tables_and_views_of_the_models() -> None:
    made = {(s.qualified, s.kind) for s in star_statements()}
    assert made == {(ddl.qualified(m), "table") for m in STAR_TABLES} | {(ddl.qualified(m), "view") for m in MART_VIEWS}


@pytest.mark.parametrize("kind", RECORDS, ids=str)
def test_a_staged_fact_has_the_fields_of_the_extractors_record_and_its_ids(kind: enums.FactKind) -> None:
    ids = [name for name in column_names(StagedFact) if name not in {f.name for f in fields(records.Fact)}]
    ids += [] if kind is enums.FactKind.MEETING else column_names(AtMeeting)
    recorded = {f.name for f in fields(RECORDS[kind])} - NOT_STAGED
    assert set(column_names(STAGED_FACTS[kind])) == recorded | set(ids)


@pytest.mark.parametrize("model", [*STAGED, *IN_FILE], ids=ddl.qualified)
def test_every_column_is_described_in_a_sentence(model: type[Table]) -> None:
    assert [info.name for info in columns(model) if not info.description.endswith(".")] == []
    assert description(model)


def test_references_name_a_unique_column_of_the_star() -> None:
    unique = {f"{table_name(m)}.{info.name}" for m in STAR_TABLES for info in columns(m) if info.unique}
    assert [info.references for m in STAR_TABLES for info in columns(m) if info.references not in {None, *unique}] == []


def test_landing_times_are_left_out_of_the_logical_hash() -> None:
    times = [info for m in STAR_TABLES for info in columns(m) if info.name in {"landed_at", "landing_date"}]
    assert [info.volatile for info in times] == [True, True]
    assert [info.name for m in STAR_TABLES for info in columns(m) if info.volatile and info not in times] == []


def test_polars_types_of_a_table() -> None:
    schema = polars_schema(StagedBudget)
    assert (schema["value"], schema["period_start"], schema["char_start"]) == (pl.Decimal(28, 6), pl.Date(), pl.Int64())
    assert schema["flow"] == pl.Enum(["revenue", "expenditure", "public_investment", "other"])
    assert polars_schema(Manifest)["landed_at"] == pl.Datetime("us", "UTC")
    assert empty(StagedMeeting).schema == polars_schema(StagedMeeting)


def test_conform_orders_and_casts() -> None:
    frame = pl.DataFrame({"description": ["d"], "schema_name": [1]})
    [model] = [m for m in META_TABLES if table_name(m) == "schemas"]
    assert conform(model, frame).rows(named=True) == [{"schema_name": "1", "description": "d"}]


@pytest.mark.parametrize(
    ("frame", "message"),
    [
        (
            pl.DataFrame({"schema_name": ["s"]}),
            r"schemas: expected the columns of .*MetaSchemas, found missing",
        ),
        (pl.DataFrame({"schema_name": [""], "description": [""], "x": [1]}), r"found unknown x: mend the step"),
        (pl.DataFrame({"schema_name": [b"\xff"], "description": [""]}), r"schemas: a value does not fit its column"),
    ],
    ids=["missing", "unknown", "unfit"],
)
def test_conform_names_what_is_wrong(frame: pl.DataFrame, message: str) -> None:
    [model] = [m for m in META_TABLES if table_name(m) == "schemas"]
    with pytest.raises(SchemaMismatchError, match=message):
        conform(model, frame)


def test_a_part_of_tables_is_no_table() -> None:
    with pytest.raises(SchemaMismatchError, match=r'StagedFact: expected class keyword table="schema.name"'):
        table_name(StagedFact)


def test_a_type_without_counterpart_is_refused() -> None:
    class Odd(Table, table="star.odd"):
        """A table with a type that DuckDB statements are not made for."""

        duration: pl.Duration = field("How long.")

    with pytest.raises(SchemaMismatchError, match=r"expected a type with a DuckDB counterpart"):
        ddl.create_table(Odd)


def test_names_and_texts_are_quoted() -> None:
    assert (ddl.identifier('a"b'), ddl.literal("it's")) == ('"a""b"', "'it''s'")
