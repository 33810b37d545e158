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


class MetaSources(Table, table="meta.sources"):
    """One source of documents (nguồn) and what came of it."""

    source: str = field("Name of the source (tên nguồn).", unique=True)
    documents: pl.Int64 = field("How many documents it gave (số văn bản).", ge=0)
    loaded: pl.Int64 = field("How many of them are loaded (đã nạp).", ge=0)
    facts: pl.Int64 = field("How many facts they state (số dữ kiện).", ge=0)
    first_published_on: pl.Date = field("Day of its oldest dated article (ngày đăng đầu tiên).", nullable=True)
    last_published_on: pl.Date = field("Day of its newest dated article (ngày đăng gần nhất).", nullable=True)


class MetaCoverage(Table, table="meta.coverage"):
    """How much there is on one place for one year, of one kind (độ phủ); duplicates are not counted."""

    kind: Annotated[pl.Enum, values(enums.FactKind)] = field("Kind of fact (loại dữ kiện): meeting, budget, indicator.")
    admin_unit_key: str = identifier("Row of mart.admin_units (mã đơn vị), null where unknown.", nullable=True)
    place: str = field("Administrative unit (đơn vị hành chính), null where unknown.", nullable=True)
    province: str = field("Its province (tỉnh, thành phố), at the time; null where unknown.", nullable=True)
    year: pl.Int64 = field("Year of the period's last day, or of the meeting (năm); null where none.", nullable=True)
    facts: pl.Int64 = field("How many facts there are (số dữ kiện).", ge=1)
    documents: pl.Int64 = field("How many documents state them (số văn bản).", ge=1)


class MetaQuality(Table, table="meta.quality"):
    """How well one table was read when it was measured last (chất lượng), against answers made by hand."""

    articles: str = field("On which articles (tập bài): those it was tuned on, or those that are only measured.")
    number_of_articles: pl.Int64 = field("How many articles (số bài).", ge=1)
    table_name: str = field("Which facts (bảng dữ liệu): meetings, participants, elections, budgets, indicators.")
    level: str = field("What of a row must be right (mức): that it is found, its closed columns, its wording too.")
    true_rows: pl.Int64 = field("How many rows the articles state (số dòng đúng).", ge=0)
    read_rows: pl.Int64 = field("How many rows were read (số dòng đọc được).", ge=0)
    precision: pl.Float64 = field("Share of the rows read that are right (độ chính xác).", ge=0, le=1)
    recall: pl.Float64 = field("Share of the rows stated that were read right (độ bao phủ).", ge=0, le=1)
    measured_on: pl.Date = field("Day of the measurement (ngày đo).")


class MetaQuarantine(Table, table="meta.quarantine"):
    """How many rows were set aside for one reason (cách ly)."""

    table_name: str = field("Table that they were meant for (bảng); documents are whole articles.")
    check_name: str = field("Check that failed first (phép kiểm tra).")
    column_name: str = field("Column that failed (cột), null where the whole row did.", nullable=True)
    rows_set_aside: pl.Int64 = field("How many rows (số dòng).", ge=1)


class MetaUnknownMembers(Table, table="meta.unknown_members"):
    """How many rows of one fact table point to the unknown member (không xác định) of one dimension."""

    table_name: str = field("Fact table (bảng dữ kiện) in the schema star.")
    column_name: str = field("Its key (khóa).")
    rows: pl.Int64 = field("How many rows the table has (số dòng).", ge=0)
    unknown: pl.Int64 = field("How many of them are unknown there (không xác định).", ge=0)


class MetaExtractorVersions(Table, table="meta.extractor_versions"):
    """One version of the program and data that read facts of this file (phiên bản bộ trích xuất)."""

    extractor_version: str = field("The version (phiên bản), 12 hex digits.", unique=True)
    documents: pl.Int64 = field("How many documents with facts it read (số văn bản).", ge=1)
    facts: pl.Int64 = field("How many facts it read (số dữ kiện).", ge=1)


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


class MetaSearch(Table, table="meta.search"):
    """How mart.search_articles finds articles in this file (tìm kiếm); one row."""

    ranked_by: str = field(
        "What it ranks by (xếp hạng): bm25, by the index in the schema search, or hits, without one.", unique=True
    )
    documents: pl.Int64 = field("How many articles are indexed (số bài).", ge=0)
    words: pl.Int64 = field("How many different words they have (số chữ), without marks.", ge=0)
    reason: str = field("Why there is no index (lý do), null if there is one.", nullable=True)


META_TABLES: tuple[type[Table], ...] = (
    MetaTables, MetaDispositions, MetaSchemas, MetaSources, MetaCoverage, MetaQuality, MetaQuarantine,
    MetaUnknownMembers, MetaExtractorVersions, MetaReleases, MetaSearch,
)  # fmt: skip
"""Every table of the schema `meta`."""
SCHEMAS = {
    "mart": "Views for analysts (khung nhìn cho người phân tích); their names and columns are a contract.",
    "star": "Dimensions and facts (chiều và dữ kiện), each fact traceable to the characters of an article.",
    "search": "The index behind mart.search_articles (chỉ mục tìm kiếm); empty if the file was built without one.",
    "meta": "What this file says of itself (siêu dữ liệu): tables, counts, hashes.",
}
"""What each schema of the published file holds."""
