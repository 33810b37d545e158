"""Corrections applied to a build: rows changed or left out before the star's SQL reads them.

Keep out: the file and its form (`pipelines.corrections`), what facts mean (`regrouped`), and which rows a correction
changed in the end (`sql/work/corrected.sql`).
"""

# ruff: noqa: S608 - names come from the models, values are bound or quoted

from collections.abc import Iterable, Sequence
from typing import Any

import duckdb
import polars as pl

from pipelines.corrections import Correction
from pipelines.errors import RunFailed
from schemas import ddl
from schemas.base import Table, column_names, columns, table_name
from schemas.facts import STAGED_FACTS, StagedFact

TABLES = {table_name(model): model for model in STAGED_FACTS.values()}
MEND = "mend the correction"


def expose_corrections(connection: duckdb.DuckDBPyConnection, corrections: Sequence[Correction]) -> None:
    """Make `staging.corrections`, and the staged facts as they are put right."""
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
    for name, model in TABLES.items():
        connection.execute(f"ALTER VIEW staging.{name} RENAME TO {name}_as_read")
        connection.execute(f"CREATE VIEW staging.{name} AS {_corrected(connection, name, model, rows)}")


def _corrected(
    connection: duckdb.DuckDBPyConnection, name: str, model: type[Table], rows: dict[str, Correction]
) -> str:
    """A SELECT of a staged table as its corrections have it."""
    cases: dict[str, list[str]] = {}
    types = {info.name: info.dtype for info in columns(model)}
    own = [column for column in types if column not in column_names(StagedFact)]
    query = f"SELECT fact_id, any_value(document_name) FROM staging.{name}_as_read WHERE list_contains(?, fact_id)"
    articles = dict(connection.execute(f"{query} GROUP BY fact_id ORDER BY fact_id", [list(rows)]).fetchall())
    for fact_id, article in articles.items():
        where = rows[fact_id].told(fact_id, article=article)
        for column, value in (rows[fact_id].set or {}).items():
            if column not in types:
                raise RunFailed(f"{where}: expected one of {', '.join(own)}, found {column}: {MEND}")
            typed = _value(connection, where, column, types[column], value)
            cases.setdefault(column, []).append(f"WHEN {ddl.literal(fact_id)} THEN {typed}")
    replaced = ", ".join(f"CASE fact_id {' '.join(when)} ELSE {col} END AS {col}" for col, when in cases.items())
    dropped = ", ".join(ddl.literal(fact_id) for fact_id in articles if rows[fact_id].drop)
    return (
        f"SELECT *{f' REPLACE ({replaced})' if replaced else ''}"
        f" FROM staging.{name}_as_read{f' WHERE fact_id NOT IN ({dropped})' if dropped else ''}"
    )


def _value(connection: duckdb.DuckDBPyConnection, where: str, column: str, dtype: pl.DataType, value: Any) -> str:
    """The value as SQL in its column's type."""
    if value is None:
        return "NULL"
    kind = ddl.sql_type(dtype)
    typed = f"{ddl.literal(str(value))}::{kind}"
    try:
        connection.execute(f"SELECT {typed}")
    except duckdb.Error as error:
        expected = f"one of {', '.join(dtype.categories)}" if isinstance(dtype, pl.Enum) else kind
        raise RunFailed(f"{where}: {column}: expected {expected}, found {value!r}: {MEND}") from error
    return f"{typed}::VARCHAR" if isinstance(dtype, pl.Enum) else typed


def require_matches(connection: duckdb.DuckDBPyConnection, corrections: Iterable[Correction]) -> None:
    """Raise RunFailed for the first correction of a fact that does not count, or that stands on other words."""
    articles, words = _stand_on(connection)
    for one in corrections:
        for fact_id, quote in one.facts.items():
            where, said = one.told(fact_id, article=articles.get(fact_id)), words.get(fact_id)
            if said is None:
                found = "one of an older version or reading" if fact_id in articles else "none"
                raise RunFailed(
                    f"{where}: expected a fact of today, found {found}: look up in mart.facts which fact_id the words"
                    f" “{quote}” have now, or take the correction out"
                )
            if said != quote:
                raise RunFailed(
                    f"{where}: expected the words that the fact stands on, “{said}”, found “{quote}”: look at the"
                    " article again, and mend the correction or take it out"
                )


def _stand_on(connection: duckdb.DuckDBPyConnection) -> tuple[dict[str, str], dict[str, str]]:
    """The article of each fact that a correction names, and its words there, if it counts."""
    articles: dict[str, str] = {}
    words: dict[str, str] = {}
    for name in TABLES:
        rows = connection.execute(f"""
            SELECT
                f.fact_id, f.document_name, v.version_id IS NOT NULL,
                substr(d.text, f.char_start + 1, f.char_end - f.char_start)
            FROM staging.{name}_as_read AS f
            SEMI JOIN (SELECT unnest(fact_ids) AS fact_id FROM staging.corrections) AS c ON f.fact_id = c.fact_id
            LEFT JOIN work.counted AS v ON f.version_id = v.version_id AND f.landing_date = v.landing_date
            LEFT JOIN staging.documents AS d ON f.version_id = d.version_id AND f.landing_date = d.landing_date
        """).fetchall()
        articles |= {fact_id: article for fact_id, article, *_ in rows}
        words |= {fact_id: said for fact_id, _, counts, said in rows if counts}
    return articles, words
