"""What makes two builds the same: hashes of their rows. Keep out: building the file, publishing it."""

# ruff: noqa: S608 - DuckDB takes no parameters for names; all of them come from the models

import hashlib
from pathlib import Path

import duckdb

from schemas import ddl
from schemas.base import Table, columns, table_name
from schemas.star import STAR_TABLES

BATCH = 10_000


def logical_hashes(warehouse: Path) -> dict[str, str]:
    """Logical hash of each table of the star, by its name; equal hashes mean equal content."""
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        return {table_name(model): table_hash(connection, model) for model in STAR_TABLES}


def table_hash(connection: duckdb.DuckDBPyConnection, model: type[Table]) -> str:
    """SHA-256 of a table's column names and of its rows, sorted, without the columns marked volatile."""
    names = [info.name for info in columns(model) if not info.volatile]
    values = ", ".join(f"{ddl.identifier(name)}::VARCHAR" for name in names)
    state = hashlib.sha256("\n".join(names).encode())
    rows = connection.execute(
        f"SELECT sha256(to_json([{values}])::VARCHAR) AS row_hash FROM {ddl.qualified(model)} ORDER BY row_hash"
    )
    while batch := rows.fetchmany(BATCH):
        state.update("".join(row_hash for (row_hash,) in batch).encode())
    return state.hexdigest()
