"""What is remembered of a web source between runs: its pages, how far it was read, and the pages that name articles.

All of it can be deleted: then every page is asked for once more, and what has the same bytes does not land again.
Keep out: what is done with it.
"""

import json
from dataclasses import asdict, dataclass, replace
from datetime import datetime
from pathlib import Path

import polars as pl

from pipelines import files, identity
from pipelines.paths import Layout
from pipelines.sources import landing
from schemas import base
from schemas.enums import WebOutcome
from schemas.raw import WebPage


@dataclass(frozen=True, slots=True)
class Known:
    """One row of `schemas.raw.WebPage`."""

    address: str
    is_index: bool
    outcome: WebOutcome
    checked_at: datetime
    reason: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    modified: str | None = None
    content_sha256: str | None = None
    changed_at: datetime | None = None

    @property
    def conditions(self) -> dict[str, str]:
        """The headers that ask for the page only if it is no longer as it was."""
        if self.content_sha256 is None:
            return {}
        asked = {"If-None-Match": self.etag, "If-Modified-Since": self.last_modified}
        return {name: value for name, value in asked.items() if value is not None}


@dataclass(frozen=True, slots=True)
class Pass:
    """One reading of a whole source, which may take several runs."""

    began_at: datetime
    done: bool


class Memory:
    """The memory of one source, on the disk after each `save`."""

    def __init__(self, layout: Layout, source: str) -> None:
        self._pages = layout.web / f"{source}.parquet"
        self._pass = pass_file(layout, source)
        self._bodies = layout.web / source
        self._written = _read(self._pages)
        tombstones = landing.read_tombstones(layout)
        self.forgotten = frozenset(tombstones.filter(source=source)["document_id"])
        """Ids of the documents that were forgotten on request: they are not asked for again."""
        self._unwritten: dict[tuple[bool, str], Known] = {}
        self.articles: dict[str, Known] = {}
        self.indexes: dict[str, Known] = {}
        for row in self._written.iter_rows(named=True):
            known = Known(**row | {"outcome": WebOutcome(row["outcome"])})
            (self.indexes if known.is_index else self.articles)[known.address] = known

    def remember(self, known: Known) -> None:
        """Put this in place of what was known of the page."""
        (self.indexes if known.is_index else self.articles)[known.address] = known
        self._unwritten[known.is_index, known.address] = known

    def save(self) -> None:
        """Write down what was remembered since the last time."""
        if not self._unwritten:
            return
        names = base.column_names(WebPage)
        rows = [{name: getattr(known, name) for name in names} for known in self._unwritten.values()]
        new = pl.DataFrame(rows, schema=base.polars_schema(WebPage))
        frame = pl.concat([new, self._written]).unique(["is_index", "address"], keep="first", maintain_order=True)
        with files.replacing(self._pages) as temporary:
            frame.write_parquet(temporary)
        self._written = frame
        self._unwritten.clear()

    @property
    def last_pass(self) -> Pass | None:
        """The pass that began last."""
        return read_pass(self._pass)

    @last_pass.setter
    def last_pass(self, last: Pass) -> None:
        files.write_bytes(self._pass, json.dumps(asdict(last), default=datetime.isoformat).encode())

    def index_body(self, known: Known) -> bytes | None:
        """The body of a page that names articles as it was fetched, if it is still there and whole."""
        try:
            body = self._body(known.address).read_bytes()
        except OSError:
            return None
        return body if identity.content_hash(body) == known.content_sha256 else None

    def keep_index(self, known: Known, body: bytes) -> None:
        """Keep a page that names articles, for the day the site says that it has not changed."""
        files.write_bytes(self._body(known.address), body)
        self.remember(replace(known, content_sha256=identity.content_hash(body)))

    def _body(self, address: str) -> Path:
        return self._bodies / identity.digest("index", address)


def pass_file(layout: Layout, source: str) -> Path:
    """Where it is written how far a source was read."""
    return layout.web / f"{source}.json"


def read_pass(path: Path) -> Pass | None:
    """The pass that began last; None before the first, or if the file is damaged: then a new one begins."""
    try:
        said = json.loads(path.read_text())
        return Pass(datetime.fromisoformat(said["began_at"]), bool(said["done"]))
    except (OSError, ValueError, TypeError, KeyError):
        return None


def _read(path: Path) -> pl.DataFrame:
    try:
        return base.conform(WebPage, pl.read_parquet(path))
    except (OSError, pl.exceptions.PolarsError, base.SchemaMismatchError):
        return base.empty(WebPage)  # none yet, damaged, or of another release
