"""The analysts' views as files: Parquet with their types, CSV that a spreadsheet opens without harm.

How much of the articles' own words goes out is the operator's to say (`publish_text`): whole texts, the sentences
behind the facts, or none. Keep out: what the columns mean (`schemas.mart`).
"""

# ruff: noqa: S608 - DuckDB takes no parameters for names; all of them come from the models

from pathlib import Path

import duckdb
import polars as pl

from pipelines.config import PublishText
from schemas import ddl
from schemas.base import ColumnInfo, Table, Words, columns, table_name
from schemas.mart import MART_VIEWS

LEFT_OUT: dict[PublishText, set[Words]] = {"full": set(), "sentence": {"text"}, "none": {"text", "sentence"}}
"""Which columns of an article's words a setting keeps back."""

FORMULA = r"^\s*[=+@＝＋－＠-]"
"""How a cell begins that a spreadsheet would take for a formula; such text gets an apostrophe before it."""

BYTE_ORDER_MARK = "\ufeff"
"""Opens each CSV: without it Excel takes UTF-8 for another encoding, and every Vietnamese letter breaks."""


def exported_columns(model: type[Table], text: PublishText) -> list[ColumnInfo]:
    """The columns of a view that are exported."""
    return [info for info in columns(model) if info.words not in LEFT_OUT[text]]


def write_tables(connection: duckdb.DuckDBPyConnection, folder: Path, text: PublishText) -> None:
    """Write `parquet/VIEW.parquet` and `csv/VIEW.csv` of every view, rows in an order without chance."""
    for kind in ("parquet", "csv"):
        (folder / kind).mkdir(parents=True)
    for model in MART_VIEWS:
        infos = exported_columns(model, text)
        name = table_name(model)
        key = next((info.name for info in infos if info.unique), None)
        selected = ", ".join(ddl.identifier(info.name) for info in infos)
        order = ddl.identifier(key) if key else "ALL"
        parquet = ddl.literal(str(folder / "parquet" / f"{name}.parquet"))
        connection.execute(
            f"COPY (SELECT {selected} FROM {ddl.qualified(model)} ORDER BY {order}) TO {parquet}"
            " (FORMAT parquet, COMPRESSION zstd)"
        )
        cells = ", ".join(f"{_cell(info)} AS {ddl.identifier(_head(info, infos))}" for info in infos)
        connection.execute(
            f"COPY (SELECT {cells} FROM read_parquet({parquet})) TO {ddl.literal(str(folder / 'csv' / f'{name}.csv'))}"
            " (FORMAT csv, HEADER)"
        )


def _head(info: ColumnInfo, infos: list[ColumnInfo]) -> str:
    return BYTE_ORDER_MARK + info.name if info is infos[0] else info.name


def _cell(info: ColumnInfo) -> str:
    """A value as CSV has it: text made harmless, lists as JSON, moments in UTC."""
    name = ddl.identifier(info.name)
    if isinstance(info.dtype, pl.List):
        return f"to_json({name})::VARCHAR"
    if isinstance(info.dtype, pl.Datetime):
        return f"strftime({name} AT TIME ZONE 'UTC', '%Y-%m-%dT%H:%M:%SZ')"
    if isinstance(info.dtype, pl.String):
        return f"CASE WHEN regexp_matches({name}, {ddl.literal(FORMULA)}) THEN '''' || {name} ELSE {name} END"
    return name
