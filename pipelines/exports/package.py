"""The Frictionless data package: what lies in the CSV files, so that a program can check and load them.

https://datapackage.org (version 1 of the standard, which frictionless-py 5 reads). Keep out: writing the files.
"""

import hashlib
from pathlib import Path
from typing import Any

import polars as pl

from pipelines.config import PublishText
from pipelines.exports.tables import exported_columns
from schemas.base import ColumnInfo, Table, description, table_name
from schemas.mart import MART_VIEWS, Documents

TYPES: dict[type[pl.DataType], str] = {
    pl.String: "string",
    pl.Enum: "string",
    pl.Int64: "integer",
    pl.Float64: "number",
    pl.Decimal: "number",
    pl.Boolean: "boolean",
    pl.Date: "date",
    pl.Datetime: "datetime",
    pl.List: "array",
}


def package(folder: Path, text: PublishText, release: int | None) -> dict[str, Any]:
    """The descriptor of the CSV files that lie in `folder`, with their sizes and hashes; a release is its version."""
    return {
        "name": "bienban",
        **({"version": str(release)} if release is not None else {}),
        "title": "Bienban: meetings, budgets and indicators of Vietnamese local government",
        "description": "Read from news articles; every row names the characters that say it. Text that begins like a"
        " spreadsheet's formula has an apostrophe before it. The same tables lie in parquet/ with their types, and"
        " dictionary.html says what every column means.",
        "resources": [_resource(model, folder, text) for model in MART_VIEWS],
    }


def _resource(model: type[Table], folder: Path, text: PublishText) -> dict[str, Any]:
    path = f"csv/{table_name(model)}.csv"
    content = (folder / path).read_bytes()
    infos = exported_columns(model, text)
    schema: dict[str, Any] = {"fields": [_field(info) for info in infos]}
    keys = [info.name for info in infos if info.unique and not info.nullable]
    if keys:
        schema["primaryKey"] = keys[:1]
    if model is not Documents and any(info.name == "document_id" for info in infos):
        target = {"resource": table_name(Documents), "fields": ["document_id"]}
        schema["foreignKeys"] = [{"fields": ["document_id"], "reference": target}]
    return {
        "name": table_name(model),
        "type": "table",
        "path": path,
        "scheme": "file",
        "format": "csv",
        "mediatype": "text/csv",
        "encoding": "utf-8-sig",
        "description": description(model),
        "bytes": len(content),
        "hash": f"sha256:{hashlib.sha256(content).hexdigest()}",
        "schema": schema,
    }


def _field(info: ColumnInfo) -> dict[str, Any]:
    constraints: dict[str, Any] = {}
    if not info.nullable and info.name != "search":  # names that are all marks fold to nothing
        constraints["required"] = True
    if isinstance(info.dtype, pl.Enum):
        constraints["enum"] = info.dtype.categories.to_list()
    field = {"name": info.name, "type": TYPES[type(info.dtype)], "description": info.description}
    return field | ({"constraints": constraints} if constraints else {})
