"""What a warehouse file says of itself: the rows of its schema `meta`, written at the end of a build.

`sql/meta/` holds one SELECT per table; what comes from the models or the program is put together here. Keep out: the
releases, whose rows are written when a file is published (`releases`).
"""

# ruff: noqa: S608 - DuckDB takes no parameters for names; all of them come from the models

from collections.abc import Mapping

import duckdb

from pipelines.paths import data_dir
from pipelines.warehouse.hashes import table_hash
from schemas import ddl
from schemas.base import columns, table_name
from schemas.meta import SCHEMAS, MetaQuality, MetaSchemas, MetaTables, MetaUnknownMembers
from schemas.star import STAR_TABLES


def describe_itself(connection: duckdb.DuckDBPyConnection, counts: Mapping[str, int]) -> None:
    """Fill the tables of the schema `meta`; `counts` are the rows of each table of the star."""
    for schema, text in SCHEMAS.items():
        connection.execute(f"INSERT INTO {ddl.qualified(MetaSchemas)} VALUES (?, ?)", [schema, text])
    for model in STAR_TABLES:
        name = table_name(model)
        row = [name, counts[name], table_hash(connection, model)]
        connection.execute(f"INSERT INTO {ddl.qualified(MetaTables)} VALUES (?, ?, ?)", row)
    _count_unknown_members(connection)
    quality = ddl.literal(str(data_dir("sql") / "data" / "quality.csv"))
    connection.execute(f"INSERT INTO {ddl.qualified(MetaQuality)} BY NAME SELECT * FROM read_csv({quality})")
    for path in sorted(data_dir("sql").glob("meta/*.sql")):
        select = path.read_text(encoding="utf-8")
        connection.execute(
            f"INSERT INTO meta.{ddl.identifier(path.stem)} BY NAME SELECT * FROM ({select}) ORDER BY ALL"
        )


def _count_unknown_members(connection: duckdb.DuckDBPyConnection) -> None:
    """How many rows of each fact table point to a dimension's unknown member, key by key."""
    for model in STAR_TABLES:
        name = table_name(model)
        keys = [info for info in columns(model) if info.references and name.startswith("fact_") and not info.nullable]
        for info in keys:
            dimension = ddl.literal(str(info.references).split(".")[0])
            unknown = f"{ddl.identifier(info.name)} = surrogate_key({dimension}, [])"
            connection.execute(
                f"INSERT INTO {ddl.qualified(MetaUnknownMembers)}"
                f" SELECT ?, ?, count(*), count(*) FILTER (WHERE {unknown}) FROM {ddl.qualified(model)}",
                [name, info.name],
            )
