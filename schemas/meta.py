"""What the file says of itself. Keep out: facts about the world."""

from typing import Annotated

import polars as pl

from schemas import enums
from schemas.base import SHA256_PATTERN, Table, field, values


class MetaTables(Table, table="meta.tables"):
    """One table of the star with its size and its logical hash."""

    table_name: str = field("Name of the table in the schema star.", unique=True)
    rows: pl.Int64 = field("How many rows it has, the unknown member included.", ge=0)
    logical_hash: str = field("SHA-256 of its rows, sorted, without landing times.", str_matches=SHA256_PATTERN)


class MetaDispositions(Table, table="meta.dispositions"):
    """How many landed versions ended in each way; the counts add up to `landed`."""

    disposition: Annotated[pl.Enum, values(enums.Disposition)] = field("How the versions ended.", unique=True)
    versions: pl.Int64 = field("How many versions ended so.", ge=0)
    landed: pl.Int64 = field("How many versions were landed in all, by the manifest.", ge=0)


class MetaSchemas(Table, table="meta.schemas"):
    """One schema of this file; DuckDB has no comments on schemas."""

    schema_name: str = field("Name of the schema.", unique=True)
    description: str = field("What it holds.")


META_TABLES: tuple[type[Table], ...] = (MetaTables, MetaDispositions, MetaSchemas)
"""Every table of the schema `meta`."""
SCHEMAS = {
    "mart": "Views for analysts; their names and columns are a contract.",
    "star": "Dimensions and facts, each fact traceable to the characters of an article.",
    "meta": "What this file says of itself: tables, counts, hashes.",
}
"""What each schema of the published file holds."""
