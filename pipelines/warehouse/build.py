"""Build a warehouse file from staged Parquet: types, tables, rows, views, comments, checks.

The file is made under another name and renamed when it is whole, so that a build that fails leaves nothing.
Keep out: what the rows are, which is in `sql/`, and what the columns are, which is in `schemas/`.
"""

# ruff: noqa: S608 - DuckDB takes no parameters for names; all of them come from the models

import shutil
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import duckdb

from pipelines.corrections import Correction
from pipelines.errors import RunFailed, one_line
from pipelines.warehouse.corrected import expose_corrections, require_matches
from pipelines.warehouse.describe import describe_itself
from pipelines.warehouse.resolvers import BY_TABLE, Resolver, run_resolver
from pipelines.warehouse.searching import index_articles
from pipelines.warehouse.statements import SqlMacro, SqlModel, all_macros, all_statements
from schemas import ddl
from schemas.base import ColumnInfo, Table, columns, table_name
from schemas.facts import STAGED_FACTS
from schemas.mart import MART_VIEWS
from schemas.meta import META_TABLES, SCHEMAS
from schemas.raw import LANDED, Manifest
from schemas.search import SEARCH_TABLES
from schemas.staging import Document, Quarantine
from schemas.star import STAR_TABLES

STORAGE_VERSION = "v1.0.0"  # the oldest that is promised to be readable by every later client
STAGED: tuple[type[Table], ...] = (Document, Quarantine, *STAGED_FACTS.values())
TABLES: tuple[type[Table], ...] = (*STAR_TABLES, *SEARCH_TABLES, *META_TABLES)
INPUTS = "staging"  # a schema of views over the staged files, dropped before the file is closed
SCRATCH = "work"  # a database in memory, where what several statements read is worked out once


@dataclass(frozen=True, slots=True)
class Dispositions:
    """How the landed versions ended."""

    landed: int
    counts: dict[str, int]

    @property
    def complete(self) -> bool:
        """Whether every landed version ended in exactly one way."""
        return sum(self.counts.values()) == self.landed


@dataclass(frozen=True, slots=True)
class ByHand:
    """What people write that goes into a build."""

    corrections: Sequence[Correction] = ()
    """Applied before anything reads the facts."""
    homes: Mapping[str, str] = field(default_factory=dict)
    """Where sources are at home of which no landing says it."""


def build_star(
    staging: Path,
    landing: Path,
    target: Path,
    settings: Mapping[str, str | int] | None = None,
    by_hand: ByHand | None = None,
) -> dict[str, int]:
    """Build a new warehouse file at `target` and return the rows of each table, by its name.

    `staging` holds a folder of Parquet files per staged table, `landing` one each of the manifest and the
    tombstones; a folder that is missing or empty is an empty table. `settings` are DuckDB's own (`memory_limit`,
    `threads`, `temp_directory`).
    Raises RunFailed, naming table and rule, when a row breaks a key, a reference or NOT NULL, and for a correction
    whose fact is no longer there or stands on other words.
    """
    target.parent.mkdir(parents=True, exist_ok=True)
    making = target.with_name(f".{target.name}.making")
    _clear(making)
    config: dict[str, str | bool | int | float | list[str]] = {"storage_compatibility_version": STORAGE_VERSION}
    config |= dict(settings or {})
    try:
        with duckdb.connect(str(making), config=config) as connection:
            counts = _build(connection, staging, landing, by_hand or ByHand())
        making.replace(target)
    except duckdb.Error as error:
        raise RunFailed(
            f"{target.name}: the build failed: {one_line(error)}: the published warehouse is as it was"
        ) from error
    finally:
        _clear(making)
    return counts


def _clear(making: Path) -> None:
    """Remove a file in the making and what DuckDB puts beside it; a killed build leaves them."""
    making.unlink(missing_ok=True)
    making.with_name(making.name + ".wal").unlink(missing_ok=True)
    shutil.rmtree(making.with_name(making.name + ".tmp"), ignore_errors=True)


def _build(connection: duckdb.DuckDBPyConnection, staging: Path, landing: Path, by_hand: ByHand) -> dict[str, int]:
    _expose_inputs(connection, staging, landing)
    _create(connection)
    expose_corrections(connection, by_hand.corrections)
    connection.execute("CREATE TABLE staging.homes (source VARCHAR, locality VARCHAR)")
    connection.executemany("INSERT INTO staging.homes VALUES (?, ?)", [("", ""), *sorted(by_hand.homes.items())])
    _create_macros(connection, all_macros(), of_rows=False)
    models = {ddl.qualified(model): model for model in (*STAR_TABLES, *MART_VIEWS)}
    ran: list[Resolver] = []
    for statement in all_statements():
        if statement.kind == "table":
            _fill(connection, models[statement.qualified], statement)
        elif statement.kind == "resolved":
            resolver = BY_TABLE[statement.qualified]
            if resolver not in ran:  # one makes several tables
                run_resolver(connection, resolver, by_hand.corrections)
                ran.append(resolver)
        else:
            kind = "TABLE" if statement.kind == "work" else "VIEW"
            connection.execute(f"CREATE {kind} {statement.qualified} AS {statement.sql}")
    indexed = index_articles(connection, SCRATCH)
    _create_macros(connection, all_macros(indexed=indexed), of_rows=True)
    require_matches(connection, by_hand.corrections)
    violations = [violation for model in STAR_TABLES for violation in _violations(connection, model)]
    if violations:
        raise RunFailed(
            f"star: {'; '.join(violations)}: mend the SQL of that table; the published warehouse is as it was"
        )
    counts = {table_name(model): _count(connection, ddl.qualified(model)) for model in STAR_TABLES}
    describe_itself(connection, counts)
    for kind, described in (("TABLE", TABLES), ("VIEW", MART_VIEWS)):
        for model in described:
            connection.execute(";\n".join(ddl.comments(model, kind)))
    connection.execute(f"DROP SCHEMA {INPUTS} CASCADE")
    connection.execute(f"DETACH {SCRATCH}")
    connection.execute("CHECKPOINT")
    return counts


def _expose_inputs(connection: duckdb.DuckDBPyConnection, staging: Path, landing: Path) -> None:
    """Make every staged table a view `staging.<table>` over its files; no file, no rows, the same types."""
    connection.execute(f"CREATE SCHEMA {INPUTS}")
    connection.execute(f"ATTACH ':memory:' AS {SCRATCH}")
    roots = dict.fromkeys(LANDED, landing) | dict.fromkeys(STAGED, staging)
    folders = {model: root / table_name(model) for model, root in roots.items()}
    for model, folder in folders.items():
        files = sorted(str(path) for path in folder.glob("*.parquet") if not path.name.startswith("."))
        names = ", ".join(ddl.identifier(info.name) for info in columns(model))
        listed, query = ", ".join(map(ddl.literal, files)), ddl.select_empty(model)
        if files and model is Manifest:  # files that are never written again: an old one lacks the newer columns
            found = f"SELECT * FROM read_parquet([{listed}], union_by_name = true)"
            query = f"SELECT {names} FROM ({query} UNION ALL BY NAME {found})"
        elif files:
            query += f" UNION ALL SELECT {names} FROM read_parquet([{listed}])"
        connection.execute(f"CREATE VIEW staging.{table_name(model)} AS {query}")


def _create(connection: duckdb.DuckDBPyConnection) -> None:
    for schema in SCHEMAS:
        connection.execute(f"CREATE SCHEMA {schema}")
    for statement in (*ddl.create_enums(), *ddl.enum_comments()):
        connection.execute(statement)
    for model in TABLES:
        connection.execute(ddl.create_table(model))


def _create_macros(connection: duckdb.DuckDBPyConnection, macros: Sequence[SqlMacro], *, of_rows: bool) -> None:
    for macro in macros:
        if macro.of_rows is of_rows:
            connection.execute(macro.sql)
            if macro.published:
                kind = "MACRO TABLE" if of_rows else "MACRO"
                connection.execute(f"COMMENT ON {kind} mart.{macro.name} IS {ddl.literal(macro.comment)}")


def _fill(connection: duckdb.DuckDBPyConnection, model: type[Table], statement: SqlModel) -> None:
    """Insert the unknown member of a dimension, then the rows in an order that does not depend on chance."""
    name = ddl.qualified(model)
    infos = columns(model)
    key = own_key(model)
    if key is not None:
        member = {key: f"surrogate_key({ddl.literal(table_name(model))}, [])"} | {
            info.name: f"surrogate_key({ddl.literal(str(info.references).split('.')[0])}, [])"
            for info in infos
            if info.references and not info.nullable
        }
        selected = ", ".join(f"{value} AS {ddl.identifier(column)}" for column, value in member.items())
        connection.execute(f"INSERT INTO {name} BY NAME SELECT {selected}")
    order = ", ".join(_order(infos))
    connection.execute(f"INSERT INTO {name} BY NAME SELECT * FROM ({statement.sql}) ORDER BY {order}")


def own_key(model: type[Table]) -> str | None:
    """The key column of a dimension that has an unknown member, else None."""
    key = table_name(model).removeprefix("dim_") + "_key"
    return key if any(info.name == key and info.unique for info in columns(model)) else None


def _order(infos: list[ColumnInfo]) -> list[str]:
    """Facts by document and place, so that a document's rows lie together; everything by a unique column."""
    names = [info.name for info in infos]
    leading = [name for name in ("document_key", "char_start") if name in names and "fact_id" in names]
    return [ddl.identifier(name) for name in (*leading, next(info.name for info in infos if info.unique))]


def _violations(connection: duckdb.DuckDBPyConnection, model: type[Table]) -> list[str]:
    """Keys that repeat and references that point nowhere, as sentences with counts."""
    name = ddl.qualified(model)
    found = []
    for info in columns(model):
        column = ddl.identifier(info.name)
        if info.unique:
            repeated = f"SELECT {column} FROM {name} WHERE {column} IS NOT NULL GROUP BY {column} HAVING count(*) > 1"
            if number := _count(connection, f"({repeated})"):
                found.append(f"{name}.{info.name}: expected unique values, found {number} that repeat")
        if info.references:
            table, key = info.references.split(".")
            pointing = f"SELECT {column} FROM {name} WHERE {column} IS NOT NULL"
            lost = f"SELECT 1 FROM ({pointing}) AS t ANTI JOIN star.{table} AS r ON t.{column} = r.{key}"
            if number := _count(connection, f"({lost})"):
                found.append(f"{name}.{info.name}: expected values of {info.references}, found {number} rows without")
    return found


def disposition_counts(warehouse: Path) -> Dispositions:
    """How the landed versions ended, read from a built file."""
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        rows = connection.execute("SELECT disposition, versions, landed FROM meta.dispositions").fetchall()
    return Dispositions(landed=rows[0][2], counts={disposition: versions for disposition, versions, _ in rows})


def _count(connection: duckdb.DuckDBPyConnection, relation: str) -> int:
    row = connection.execute(f"SELECT count(*) FROM {relation}").fetchone()
    return int(row[0]) if row else 0
