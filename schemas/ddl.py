"""DuckDB statements read off the models: ENUM types, tables, comments. Keep out: any SELECT; those are in `sql/`."""

import polars as pl

from schemas.base import (
    ColumnInfo,
    SchemaMismatchError,
    Table,
    closed_set_descriptions,
    closed_sets,
    columns,
    description,
    instance,
    schema_name,
    table_name,
)

ENUM_SCHEMA = "star"
SIMPLE_TYPES = {
    pl.String: "VARCHAR",
    pl.Float64: "DOUBLE",
    pl.Int64: "BIGINT",
    pl.Boolean: "BOOLEAN",
    pl.Date: "DATE",
}


def enum_type(name: str) -> str:
    """Qualified name of an ENUM type."""
    return f"{ENUM_SCHEMA}.{identifier(name)}"


def sql_type(dtype: pl.DataType) -> str:
    """DuckDB type of a polars type; a closed set is its ENUM by name."""
    if isinstance(dtype, pl.Enum):
        return enum_type(closed_sets()[tuple(dtype.categories)])
    if isinstance(dtype, pl.Decimal):
        return f"DECIMAL({dtype.precision},{dtype.scale})"
    if isinstance(dtype, pl.Datetime) and dtype.time_zone is not None:
        return "TIMESTAMPTZ"
    if isinstance(dtype, pl.List):
        return f"{sql_type(instance(dtype.inner))}[]"
    if isinstance(dtype, pl.Struct):
        parts = ", ".join(f"{identifier(part.name)} {sql_type(instance(part.dtype))}" for part in dtype.fields)
        return f"STRUCT({parts})"
    if type(dtype) in SIMPLE_TYPES:
        return SIMPLE_TYPES[type(dtype)]
    raise SchemaMismatchError(f"{dtype}: expected a type with a DuckDB counterpart in schemas.ddl: add it there")


def create_enums() -> list[str]:
    """CREATE TYPE for every closed set."""
    return [
        f"CREATE TYPE {enum_type(name)} AS ENUM ({', '.join(literal(value) for value in members)})"
        for members, name in closed_sets().items()
    ]


def create_table(model: type[Table]) -> str:
    """CREATE TABLE with types and NOT NULL; keys are checked after the build, without indexes in the file."""
    lines = ",\n  ".join(_column(info) for info in columns(model))
    return f"CREATE TABLE {qualified(model)} (\n  {lines}\n)"


def _column(info: ColumnInfo) -> str:
    return f"{identifier(info.name)} {sql_type(info.dtype)}{'' if info.nullable else ' NOT NULL'}"


def select_empty(model: type[Table]) -> str:
    """A SELECT of the model's columns and plain types without rows; for a table that has no file yet."""
    typed = (f"NULL::{sql_type(_plain(info.dtype))} AS {identifier(info.name)}" for info in columns(model))
    return f"SELECT {', '.join(typed)} WHERE false"


def _plain(dtype: pl.DataType) -> pl.DataType:
    return pl.String() if isinstance(dtype, pl.Enum) else dtype


def comments(model: type[Table], kind: str) -> list[str]:
    """COMMENT ON the table or view (`kind`) and on each of its columns."""
    name = qualified(model)
    return [f"COMMENT ON {kind} {name} IS {literal(description(model))}"] + [
        f"COMMENT ON COLUMN {name}.{identifier(info.name)} IS {literal(info.description)}" for info in columns(model)
    ]


def enum_comments() -> list[str]:
    """COMMENT ON every ENUM type."""
    return [f"COMMENT ON TYPE {enum_type(name)} IS {literal(text)}" for name, text in closed_set_descriptions().items()]


def qualified(model: type[Table]) -> str:
    """Schema and name of the model's table."""
    return f"{schema_name(model)}.{table_name(model)}"


def identifier(name: str) -> str:
    """Quote a name for SQL."""
    return '"' + name.replace('"', '""') + '"'


def literal(text: str) -> str:
    """Quote a text for SQL."""
    return "'" + text.replace("'", "''") + "'"
