"""What the file says of itself. Keep out: facts about the world."""

from typing import Annotated

import polars as pl

from schemas import enums
from schemas.base import SHA256_PATTERN, Moment, Table, field, identifier, values


class MetaTables(Table, table="meta.tables"):
    """One table of the star with its size and its logical hash (bảng dữ liệu)."""

    table_name: str = field("Name of the table (tên bảng) in the schema star.", unique=True)
    rows: pl.Int64 = field("How many rows it has (số dòng), the unknown member included.", ge=0)
    logical_hash: str = field(
        "SHA-256 of its rows (mã băm), sorted, without landing times.", str_matches=SHA256_PATTERN
    )


class MetaDispositions(Table, table="meta.dispositions"):
    """How many landed versions ended in each way (kết quả xử lý); the counts add up to `landed`."""

    disposition: Annotated[pl.Enum, values(enums.Disposition)] = field(
        "How the versions ended (kết quả xử lý).", unique=True
    )
    versions: pl.Int64 = field("How many versions ended so (số phiên bản).", ge=0)
    landed: pl.Int64 = field("How many versions were landed in all (tổng số đã thu nhận), by the manifest.", ge=0)


class MetaSchemas(Table, table="meta.schemas"):
    """One schema of this file (lược đồ); DuckDB has no comments on schemas."""

    schema_name: str = field("Name of the schema (tên lược đồ).", unique=True)
    description: str = field("What it holds (nội dung).")


class MetaReleases(Table, table="meta.releases"):
    """One release of the warehouse (bản phát hành) up to this one; the highest number is this file's own."""

    release: pl.Int64 = field(
        "Number of the release (số phát hành); the same content keeps its number.", unique=True, ge=1
    )
    released_at: Moment = field("When that content was published first (thời điểm phát hành).", volatile=True)
    content_hash: str = identifier("Hash (mã băm) of the star's rows and of the views' SQL.")
    documents: pl.Int64 = field("How many documents it holds (số văn bản).", ge=0)
    facts: pl.Int64 = field("How many facts it holds, those of duplicates too (số dữ kiện).", ge=0)
    extractor_version: str = field(
        "Versions of the program and data that read its documents (phiên bản bộ trích xuất).", nullable=True
    )


META_TABLES: tuple[type[Table], ...] = (MetaTables, MetaDispositions, MetaSchemas, MetaReleases)
"""Every table of the schema `meta`."""
SCHEMAS = {
    "mart": "Views for analysts (khung nhìn cho người phân tích); their names and columns are a contract.",
    "star": "Dimensions and facts (chiều và dữ kiện), each fact traceable to the characters of an article.",
    "meta": "What this file says of itself (siêu dữ liệu): tables, counts, hashes.",
}
"""What each schema of the published file holds."""
