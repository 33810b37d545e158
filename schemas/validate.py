"""Rows into frames, frames into valid rows and rows set aside, by the rules of a model.

A bad row never stops the others: it becomes a row of `Quarantine`, with its reason and payload. A frame
that has the wrong columns or types is a bug of the step that made it, and raises SchemaMismatchError.
Keep out: rules, which are in the models.
"""

import json
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

import pandera.polars as pa
import polars as pl
from pandera.config import ValidationDepth, config_context
from pandera.constants import CHECK_OUTPUT_KEY

from schemas.base import (
    SchemaMismatchError,
    Table,
    column_names,
    first_line,
    polars_schema,
    require_columns,
    table_name,
)
from schemas.staging import Quarantine

Row = Mapping[str, Any]
UNFIT = (pl.exceptions.PolarsError, TypeError, ValueError, ArithmeticError)  # what a value that fits no type raises
SHOWN = 80  # characters of a value in a reason; the payload holds all of it


def frame_from_rows(model: type[Table], rows: Sequence[Row]) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Make a frame of the model's columns and types; rows with a value that fits no type are set aside.

    Returns the frame and rows of `Quarantine`. A number of 30 digits or an unknown kind of meeting is
    such a value; a row that lacks a column raises SchemaMismatchError.
    """
    for row in rows:
        require_columns(model, list(row))
    try:
        return _frame(model, rows), quarantined(())
    except UNFIT:
        pass  # at least one row does not fit: find out which, one by one
    fitting, unfit = [], []
    for row in rows:
        try:
            _frame(model, [row])
            fitting.append(row)
        except UNFIT as error:
            column, reason = _unfit_column(model, row) or (None, first_line(error))
            unfit.append(_set_aside(model, row, [(column, "type", reason)]))
    return _frame(model, fitting), quarantined(unfit)


def split_valid(model: type[Table], frame: pl.DataFrame) -> tuple[pl.DataFrame, pl.DataFrame]:
    """Validate every rule of the model; return the valid rows, in order, and the others as `Quarantine` rows.

    Each row set aside is one row of quarantine: its `column` and `check` are the first that failed, its
    reason names all. Raises SchemaMismatchError if a column is missing or unknown, or of another type.
    """
    require_columns(model, frame.columns)
    frame = frame.select(column_names(model))
    problems: dict[int, list[tuple[str | None, str, str]]] = {}
    for error in _errors(model, frame):
        for index in _failed_rows(model, frame, error):
            problems.setdefault(index, []).append(_problem(frame, index, error))
    rows = [_set_aside(model, frame.row(index, named=True), problems[index]) for index in sorted(problems)]
    kept = ~pl.int_range(pl.len()).is_in(sorted(problems))
    return frame.filter(kept), quarantined(rows)


def quarantined(rows: Sequence[Row]) -> pl.DataFrame:
    """Make a frame of quarantine rows."""
    return _frame(Quarantine, rows)


def _frame(model: type[Table], rows: Sequence[Row]) -> pl.DataFrame:
    schema = polars_schema(model)
    data = {name: [_exact(row[name], dtype) for row in rows] for name, dtype in schema.items()}
    return pl.DataFrame(data, schema=schema, strict=True)


def _exact(value: Any, dtype: pl.DataType) -> Any:
    """Refuse what polars would round without a word: digits after the sixth, and numbers that are none."""
    if value is None or not isinstance(dtype, pl.Decimal):
        return value
    number = Decimal(value)
    if not number.is_finite() or number.adjusted() >= (dtype.precision or 38) - dtype.scale:
        raise ValueError(f"{value} does not fit DECIMAL({dtype.precision},{dtype.scale})")
    if number != number.quantize(Decimal(1).scaleb(-dtype.scale)):
        raise ValueError(f"{value} has more than {dtype.scale} digits after the point")
    return number


def _unfit_column(model: type[Table], row: Row) -> tuple[str, str] | None:
    """The first column whose value fits not its type, and why."""
    for name, dtype in polars_schema(model).items():
        try:
            pl.DataFrame({name: [_exact(row[name], dtype)]}, schema={name: dtype}, strict=True)
        except UNFIT as error:
            return name, f"{name}: {first_line(error)}"
    return None


def _errors(model: type[Table], frame: pl.DataFrame) -> list[pa.errors.SchemaError]:
    """Every broken rule. The depth is set here because pandera's own may be lowered by the environment."""
    with config_context(validation_enabled=True, validation_depth=ValidationDepth.SCHEMA_AND_DATA):
        try:
            model.validate(frame, lazy=True)
        except pa.errors.SchemaErrors as errors:
            return list(errors.schema_errors)
    return []


def _failed_rows(model: type[Table], frame: pl.DataFrame, error: pa.errors.SchemaError) -> list[int]:
    """Row numbers that a rule failed on; a failure without rows is one of the frame as a whole.

    pandera's table of failure cases cannot be used: it loses the rows where a wide check is null.
    """
    outcome = error.check_output
    if not isinstance(outcome, pl.DataFrame) or outcome.height != frame.height:
        raise SchemaMismatchError(f"{table_name(model)}: {first_line(error)}: mend the step that makes the frame")
    passed = outcome.get_column(CHECK_OUTPUT_KEY).fill_null(value=False)
    return passed.not_().arg_true().to_list()


def _problem(frame: pl.DataFrame, index: int, error: pa.errors.SchemaError) -> tuple[str | None, str, str]:
    """Column (null for a rule across columns), name of the check, and what was found."""
    name = error.check if isinstance(error.check, str) else str(error.check.error or error.check.name)
    if error.column_name is None:
        return None, str(error.check.name), f"breaks the rule {error.check.name}"
    column = str(error.column_name)
    shown = str(frame.get_column(column)[index])
    return column, name, f"{column} = {shown if len(shown) <= SHOWN else shown[:SHOWN] + '…'} fails {name}"


def _set_aside(model: type[Table], row: Row, problems: Sequence[tuple[str | None, str, str]]) -> dict[str, Any]:
    column, check, _ = problems[0]
    return {
        "version_id": row.get("version_id"),
        "table": table_name(model),
        "fact_id": row.get("fact_id"),
        "reason": "; ".join(reason for *_, reason in problems),
        "column": column,
        "check": check,
        "payload": json.dumps(dict(row), ensure_ascii=False, default=str),
        "landing_date": row.get("landing_date"),
    }
