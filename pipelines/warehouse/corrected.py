"""Corrections applied to a build: rows changed or left out before the star's SQL reads them.

Keep out: the file and its form (`pipelines.corrections`), and what facts mean (`regrouped`).
"""

# ruff: noqa: S608 - names come from the models, values are bound or quoted

from collections.abc import Iterable, Sequence
from typing import Any

import duckdb

from pipelines.corrections import Correction
from pipelines.errors import RunFailed
from schemas import ddl
from schemas.base import Table, columns, table_name
from schemas.facts import STAGED_FACTS

TABLES = {table_name(model): model for model in STAGED_FACTS.values()}


def expose_corrections(connection: duckdb.DuckDBPyConnection, corrections: Sequence[Correction]) -> None:
    """Make `staging.corrections`, and the staged facts as they are put right, with who did it."""
    connection.execute("""
        CREATE TABLE staging.corrections (
            correction_id VARCHAR, kind VARCHAR, fact_ids VARCHAR[], change VARCHAR, reviewer VARCHAR,
            corrected_on DATE, reason VARCHAR
        )
    """)
    for one in corrections:
        connection.execute(
            "INSERT INTO staging.corrections VALUES (?, ?, ?, ?, ?, ?, ?)",
            [one.correction_id, one.kind, list(one.facts), one.change, one.reviewer, one.date, one.reason],
        )
    rows = {next(iter(one.row)): one for one in corrections if one.row}
    grouped = {
        fact_id: one
        for one in sorted(corrections, key=lambda one: one.correction_id, reverse=True)
        if not one.row
        for fact_id in one.facts
    }
    for name, model in TABLES.items():
        named = list(grouped | rows)
        found = connection.execute(f"SELECT fact_id FROM staging.{name} WHERE list_contains(?, fact_id)", [named])
        mine = {fact_id: (grouped | rows)[fact_id] for (fact_id,) in found.fetchall()}
        connection.execute(f"ALTER VIEW staging.{name} RENAME TO {name}_as_read")
        connection.execute(f"CREATE VIEW staging.{name} AS {_corrected(connection, name, model, mine)}")


def _corrected(
    connection: duckdb.DuckDBPyConnection, name: str, model: type[Table], rows: dict[str, Correction]
) -> str:
    """A SELECT of a staged table as its corrections have it."""
    cases: dict[str, list[str]] = {}
    types = {info.name: ddl.sql_type(info.dtype) for info in columns(model)}
    for fact_id, one in sorted(rows.items()):
        for column, value in (one.set or {}).items():
            if column not in types:
                raise RunFailed(f"{told(one)}: expected a column of {name}, found {column}: mend the correction")
            cases.setdefault(column, []).append(
                f"WHEN {ddl.literal(fact_id)} THEN {_value(connection, one, column, types[column], value)}"
            )
    replaced = ", ".join(f"CASE fact_id {' '.join(when)} ELSE {col} END AS {col}" for col, when in cases.items())
    reviewers = " ".join(
        f"WHEN {ddl.literal(fact_id)} THEN {ddl.literal(one.reviewer)}" for fact_id, one in sorted(rows.items())
    )
    dropped = ", ".join(ddl.literal(fact_id) for fact_id, one in sorted(rows.items()) if one.drop)
    return (
        f"SELECT *{f' REPLACE ({replaced})' if replaced else ''},"
        f" {f'CASE fact_id {reviewers} END' if reviewers else 'NULL'}::VARCHAR AS corrected_by"
        f" FROM staging.{name}_as_read{f' WHERE fact_id NOT IN ({dropped})' if dropped else ''}"
    )


def _value(connection: duckdb.DuckDBPyConnection, one: Correction, column: str, kind: str, value: Any) -> str:
    """The value as SQL in its column's type."""
    if value is None:
        return "NULL"
    typed = f"{ddl.literal(str(value))}::{kind}"
    try:
        connection.execute(f"SELECT {typed}")
    except duckdb.Error as error:
        raise RunFailed(f"{told(one)}: expected {column} as {kind}, found {value!r}: mend the correction") from error
    return f"{typed}::VARCHAR" if kind.startswith(ddl.ENUM_SCHEMA) else typed


def require_matches(connection: duckdb.DuckDBPyConnection, corrections: Iterable[Correction]) -> None:
    """Raise RunFailed for the first correction of a fact that does not count, or stands on other words by now."""
    words: dict[str, str] = {}
    for name in TABLES:
        words |= dict(
            connection.execute(f"""
                SELECT f.fact_id, substr(d.text, f.char_start + 1, f.char_end - f.char_start)
                FROM staging.{name}_as_read AS f
                SEMI JOIN work.counted AS v ON f.version_id = v.version_id AND f.landing_date = v.landing_date
                JOIN staging.documents AS d ON f.version_id = d.version_id AND f.landing_date = d.landing_date
                SEMI JOIN (SELECT unnest(fact_ids) AS fact_id FROM staging.corrections) AS c ON f.fact_id = c.fact_id
            """).fetchall()
        )
    for one in corrections:
        for fact_id, quote in one.facts.items():
            if words.get(fact_id) != quote:
                found = f"“{words[fact_id]}”" if fact_id in words else "no such fact that counts"
                raise RunFailed(
                    f"{told(one)}: {fact_id}: expected “{quote}”, found {found}: look at the article again, and mend"
                    " the correction or take it out"
                )


def told(one: Correction) -> str:
    """Which entry of the file it is."""
    return f"the correction of {one.date} by {one.reviewer} ({one.kind})"
