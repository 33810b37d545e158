"""The report of the shipped articles, once for each way of publishing text, and its pages as trees."""

# ruff: noqa: S608 - the names are those of our own tables

from collections.abc import Callable
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import Any

import duckdb
import lxml.html
import pytest

from pipelines.config import PublishText
from pipelines.report import Queries, Site


@dataclass(frozen=True)
class Report:
    """A written report and the warehouse that it is made of."""

    folder: Path
    warehouse: Path

    @cached_property
    def pages(self) -> dict[str, lxml.html.HtmlElement]:
        """Every page by its path in the folder."""
        return {
            path.relative_to(self.folder).as_posix(): lxml.html.document_fromstring(path.read_text(encoding="utf-8"))
            for path in sorted(self.folder.rglob("*.html"))
        }

    def rows(self, query: str) -> list[dict[str, Any]]:
        """Ask the warehouse, with the report's own queries at hand."""
        with Queries.of(self.warehouse) as queries:
            result = queries._connection.execute(query)
            names = [column[0] for column in result.description]
            return [dict(zip(names, row, strict=True)) for row in result.fetchall()]

    @cached_property
    def facts(self) -> list[dict[str, Any]]:
        """Every fact of the schema `mart`, with what is printed at its span."""
        return self.rows("""
            SELECT f.*, substr(d.text, f.char_start + 1, f.char_end - f.char_start) AS printed
            FROM facts AS f JOIN mart.documents AS d USING (document_id)
        """)


@pytest.fixture(scope="session")
def report_of(samples_space, tmp_path_factory) -> Callable[[PublishText], Report]:
    """Give the report of the shipped articles under a setting of `publish_text`: only read it."""

    @cache
    def write(publish: PublishText) -> Report:
        published = samples_space.layout.published
        if publish == "sentence":  # the default, which the run itself has made
            return Report(samples_space.layout.report, published)
        return written(published, tmp_path_factory.mktemp("report") / "site", publish)

    return write


@pytest.fixture(scope="session")
def write_report() -> Callable[[Path, Path, PublishText], Report]:
    """Give a way to write the report of a warehouse into a folder."""
    return written


def written(warehouse: Path, folder: Path, publish: PublishText) -> Report:
    """Write the report of a warehouse as the asset does."""
    with Queries.of(warehouse) as queries:
        Site(folder, queries, publish).write()
    return Report(folder, warehouse)


@pytest.fixture(scope="session")
def hostile(samples_space, tmp_path_factory) -> Report:
    """Give a report, texts in full, of a warehouse in which every text of an article tries to be markup."""
    folder = tmp_path_factory.mktemp("hostile")
    warehouse = folder / "hostile.duckdb"
    with duckdb.connect(str(warehouse)) as connection:
        connection.execute(f"ATTACH '{samples_space.layout.published}' AS good (READ_ONLY)")
        views = "SELECT schema, name FROM (SHOW ALL TABLES) WHERE database = 'good' AND schema IN ('mart', 'meta')"
        for schema, name in connection.execute(views).fetchall():
            connection.execute(f"CREATE SCHEMA IF NOT EXISTS {schema}")
            connection.execute(f"CREATE TABLE {schema}.{name} AS FROM good.{schema}.{name}")
            columns = connection.execute(f"DESCRIBE {schema}.{name}").fetchall()
            texts = [column for column, dtype, *_ in columns if dtype == "VARCHAR" and not column.endswith("_id")]
            free = [column for column in texts if schema == "mart" and column not in KEPT]
            if free:
                changes = ", ".join(f"{column} = '{HOSTILE[:-1]}' || {column} || '>'" for column in free)
                connection.execute(f"UPDATE {schema}.{name} SET {changes}")
        connection.execute(f"UPDATE mart.documents SET url = {HOSTILE_URLS}[1 + rowid % 3]")
        connection.execute(f"UPDATE mart.documents SET text = '{HOSTILE}' || substr(text, {len(HOSTILE) + 1})")
    return written(warehouse, folder / "site", "full")


HOSTILE = '<script>alert("1")</script><b id="b" onclick=alert(1)>'
HOSTILE_URLS = ["javascript:alert(1)", "http://[bad/x", "http://a\u2100b/x"]  # no link; the last two are no addresses
KEPT = {"text", "sentence", "duplicate_of", "media_type", "encoding", "extractor_version", "unit"}
