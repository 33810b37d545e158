"""What every table model shares: the base class, the column helper, and what is read off a model.

A model in this package is the only definition of its table's columns. Polars schemas and column lists
come from here; DuckDB DDL and comments from `schemas.ddl`; validation from `schemas.validate`. Keep out:
any particular table.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from typing import Annotated, Any, Literal

import pandera.polars as pa
import polars as pl

from schemas import enums

ID_PATTERN = r"^[0-9a-f]{32}$"
SHA256_PATTERN = r"^[0-9a-f]{64}$"

Number = Annotated[pl.Decimal, 28, 6]
"""Money and values: 22 digits before the point hold any budget in đồng, 6 after it any rate."""

Moment = Annotated[pl.Datetime, "us", "UTC"]
"""A point in time; DuckDB's TIMESTAMPTZ."""

Texts = Annotated[pl.List, pl.String()]


class SchemaMismatchError(ValueError):
    """A frame has not the columns or types of its model: a bug in a step, not a bad row."""


def values(closed_set: type[StrEnum]) -> list[str]:
    """The values of a closed set in the order of their declaration, which is their sort order."""
    return [member.value for member in closed_set]


class Table(pa.DataFrameModel):
    """Base of every table: exactly the declared columns, nothing converted behind the caller's back.

    `class X(Table, table="star.dim_x")` declares a table; without `table` it is a part that tables share.
    """

    def __init_subclass__(cls, table: str | None = None, **options: Any) -> None:
        """Turn the `table` keyword into pandera's Config: its name, its schema or layer."""
        settings: dict[str, Any] = {"strict": True, "coerce": False}
        if table is not None:
            schema, name = table.split(".")
            settings |= {"name": name, "metadata": {"schema": schema}}
        cls.Config = type("Config", (), settings)
        super().__init_subclass__(**options)  # type: ignore[no-untyped-call]


Words = Literal["text", "sentence"]
"""How much of an article's own words a column holds: the whole text, or a sentence."""


def field(
    description: str,
    *,
    references: str | None = None,
    volatile: bool = False,
    words: Words | None = None,
    **options: Any,
) -> Any:
    """Declare a column: one sentence on its meaning, then pandera's own arguments (`nullable`, `ge`, `isin` …).

    `references` names the `table.column` that every value must be found in. `volatile` marks landing
    times and the like, which the logical hash leaves out; `words` what only goes out if the operator lets it.
    """
    metadata = {"references": references, "volatile": volatile, "words": words}
    return pa.Field(description=description, metadata=metadata, **options)


def identifier(description: str, **options: Any) -> Any:
    """Declare a column of identifiers made by `pipelines.identity`."""
    return field(description, str_matches=ID_PATTERN, **options)


@dataclass(frozen=True, slots=True)
class ColumnInfo:
    """One column as its model declares it."""

    name: str
    dtype: pl.DataType
    nullable: bool
    unique: bool
    description: str
    references: str | None
    volatile: bool
    words: Words | None


def table_name(model: type[Table]) -> str:
    """Name of the model's table, view or staging folder."""
    return str(_declared(model).name)


def schema_name(model: type[Table]) -> str:
    """Database schema (`star`, `mart`, `meta`) or layer (`raw`, `staging`) of the model's table."""
    return str(_declared(model).metadata["schema"])


def _declared(model: type[Table]) -> Any:
    config: Any = model.__config__
    if config.metadata is None:
        raise SchemaMismatchError(
            f'{model.__name__}: expected class keyword table="schema.name", found a part of tables'
        )
    return config


def description(model: type[Table]) -> str:
    """The model's docstring as one line: what one row of the table is."""
    return " ".join((model.__doc__ or "").split())


def columns(model: type[Table]) -> list[ColumnInfo]:
    """The model's columns in their order."""
    return [
        ColumnInfo(
            name=str(name),
            dtype=instance(declared.dtype.type),
            nullable=bool(declared.nullable),
            unique=bool(declared.unique),
            description=str(declared.description or ""),
            references=(declared.metadata or {}).get("references"),
            volatile=bool((declared.metadata or {}).get("volatile")),
            words=(declared.metadata or {}).get("words"),
        )
        for name, declared in model.to_schema().columns.items()
    ]


def instance(dtype: Any) -> pl.DataType:
    """A polars type as an instance: polars and pandera give either it or its class."""
    typed: pl.DataType = dtype() if isinstance(dtype, type) else dtype
    return typed


def column_names(model: type[Table]) -> list[str]:
    """The names of the model's columns in their order."""
    return [str(name) for name in model.to_schema().columns]


def polars_schema(model: type[Table]) -> pl.Schema:
    """The model as a polars schema."""
    return pl.Schema({info.name: info.dtype for info in columns(model)})


def empty(model: type[Table]) -> pl.DataFrame:
    """A frame of the model's columns and types without rows."""
    return pl.DataFrame(schema=polars_schema(model))


def conform(model: type[Table], frame: pl.DataFrame) -> pl.DataFrame:
    """Put the frame's columns in the model's order and cast them to its types.

    Raises SchemaMismatchError for a missing or an unknown column, or a value that does not fit its type.
    """
    require_columns(model, frame.columns)
    try:
        return frame.select(pl.col(name).cast(dtype) for name, dtype in polars_schema(model).items())
    except pl.exceptions.PolarsError as error:
        raise SchemaMismatchError(
            f"{table_name(model)}: a value does not fit its column: {first_line(error)}"
        ) from error


def require_columns(model: type[Table], found: Sequence[str]) -> None:
    """Raise SchemaMismatchError, naming the columns, unless `found` is the model's columns in any order."""
    expected = column_names(model)
    missing = [name for name in expected if name not in found]
    unknown = [name for name in found if name not in expected]
    if missing or unknown:
        told = [f"missing {', '.join(missing)}"] * bool(missing) + [f"unknown {', '.join(unknown)}"] * bool(unknown)
        raise SchemaMismatchError(
            f"{table_name(model)}: expected the columns of {model.__module__}.{model.__name__}, found {'; '.join(told)}"
            ": mend the step that makes the frame, or declare the column in the model"
        )


def first_line(error: Exception) -> str:
    """An exception's message without what follows its first line."""
    return (str(error).splitlines() or [type(error).__name__])[0]


def closed_sets() -> dict[tuple[str, ...], str]:
    """Name of each closed set's ENUM type in DuckDB, by its values: `BudgetMeasure` is `budget_measure`."""
    return {tuple(values(c)): _enum_name(c) for c in _enum_classes()}


def closed_set_descriptions() -> dict[str, str]:
    """What each closed set is, by the name of its ENUM type."""
    return {_enum_name(c): " ".join((c.__doc__ or "").split()) for c in _enum_classes()}


def _enum_classes() -> list[type[StrEnum]]:
    return [c for c in vars(enums).values() if isinstance(c, type) and issubclass(c, StrEnum) and c is not StrEnum]


def _enum_name(closed_set: type[StrEnum]) -> str:
    return "".join("_" + x.lower() if x.isupper() else x for x in closed_set.__name__).lstrip("_")
