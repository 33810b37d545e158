"""From landed bytes to staged rows: what the assets of documents and facts do, without Dagster.

Each call handles the landings of one day and replaces that day's files. A file remembers what it was made
from (program, columns, landings), so that after a change or a crash anyone can tell which days are to be
read again. A document that cannot be read is set aside, and nothing else. Keep out: reading one document
(`parsing`), the rules of the tables (`schemas`).
"""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import asdict, dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl

from pipelines import files, identity
from pipelines.frames import FactSource
from pipelines.parallel import Spread
from pipelines.parsing import Landed, Stored, Unread, read_document, read_facts
from pipelines.paths import Layout
from pipelines.progress import Advance
from pipelines.sources import landing
from schemas import base
from schemas.enums import FactKind
from schemas.facts import STAGED_FACTS
from schemas.raw import VersionIdentity
from schemas.staging import Document, Quarantine
from schemas.validate import frame_from_rows, quarantined, split_valid

LOG = logging.getLogger("bienban")
MADE_FROM = "bienban.made_from"
DOCUMENTS, FACTS = "documents", "facts"

Row = Mapping[str, Any]


@dataclass(frozen=True, slots=True)
class Staged:
    """One table on some days: its files, how many rows they hold, and what was set aside."""

    paths: list[Path]
    rows: int
    set_aside: pl.DataFrame

    @property
    def offered(self) -> int:
        """How many rows there were to be staged."""
        return self.rows + self.set_aside.height


def stage_documents(layout: Layout, day: date, version: str, advance: Advance, spread: Spread = map) -> None:
    """Read each version landed on that day; write the documents, and those that cannot be read."""
    landings = landing.read_manifest(layout, day)
    newest = landings.sort("landed_at").unique("version_id", keep="last", maintain_order=True)
    landed = newest.select(base.column_names(VersionIdentity)).to_dicts()
    announced = newest["announced_on"]
    to_read = [
        Landed(layout.object(digest), media_type, digest)
        for digest, media_type in newest.select("content_sha256", "media_type").iter_rows()
    ]
    rows, failed = [], []
    for row, read, day_announced in zip(landed, spread(read_document, to_read), announced, strict=True):
        if isinstance(read, Unread):
            failed.append(_failure(row, read))
        else:
            rows.append(row | asdict(read) | {"extractor_version": version})
            rows[-1]["published_on"] = read.published_on or day_announced  # the page's own word goes first
        advance()
    valid, invalid = _checked(Document, rows)
    set_aside = pl.concat([quarantined(failed), invalid])
    _write(layout.staging_file(DOCUMENTS, day), valid, made_from(Document, landings, version))
    _write(layout.quarantine_file(DOCUMENTS, day), set_aside, made_from(Quarantine, landings, version))


def stage_facts(layout: Layout, day: date, version: str, advance: Advance, spread: Spread = map) -> None:
    """Extract the facts of that day's relevant documents, all kinds from one parse of each; write them."""
    landings = landing.read_manifest(layout, day)
    documents = pl.read_parquet(layout.staging_file(DOCUMENTS, day)).filter("relevant")
    ids = [part.name for part in fields(FactSource)]
    to_read = [
        Stored(row["text"], row["title"], row["published_on"], FactSource(**{name: row[name] for name in ids}))
        for row in documents.to_dicts()
    ]
    rows: dict[FactKind, list[Row]] = {kind: [] for kind in FactKind}
    failed = []
    for row, read in zip(documents.iter_rows(named=True), spread(read_facts, to_read), strict=True):
        if isinstance(read, Unread):
            failed.append(_failure(row, read))
        else:
            for kind, found in read.items():
                rows[kind].extend(found)
        advance()
    set_aside = [quarantined(failed)]
    for kind, model in STAGED_FACTS.items():
        valid, invalid = _checked(model, rows[kind])
        _write(layout.staging_file(base.table_name(model), day), valid, made_from(model, landings, version))
        set_aside.append(invalid)
    _write(layout.quarantine_file(FACTS, day), pl.concat(set_aside), made_from(Quarantine, landings, version))


def staged(layout: Layout, days: Sequence[date], table: str, step: str) -> Staged:
    """What lies in staging for one table on these days, and what `step` set aside of it.

    A document that failed in a step was set aside from each table that the step makes.
    """
    paths = [path for day in days if (path := layout.staging_file(table, day)).exists()]
    aside = [pl.read_parquet(path) for day in days if (path := layout.quarantine_file(step, day)).exists()]
    set_aside = pl.concat([quarantined(()), *aside]).filter(pl.col("table").is_in([table, DOCUMENTS]))
    rows = sum(pl.scan_parquet(path).select(pl.len()).collect().item() for path in paths)
    return Staged(paths, rows, set_aside)


def made_from(model: type[base.Table], landings: pl.DataFrame, version: str) -> str:
    """What a staged file depends on, as one hash: the program, the table's columns, the landings of its day."""
    columns = [f"{name} {dtype}" for name, dtype in base.polars_schema(model).items()]
    return identity.digest("staged", version, *columns, *sorted(set(landings["version_id"])))


def is_current(layout: Layout, day: date, version: str) -> bool:
    """Whether every staged file of that day is there and is what this program makes of that day's landings."""
    landings = landing.read_manifest(layout, day)
    models: list[type[base.Table]] = [Document, *STAGED_FACTS.values()]
    expected: dict[Path, type[base.Table]] = {layout.staging_file(base.table_name(m), day): m for m in models}
    expected |= {layout.quarantine_file(step, day): Quarantine for step in (DOCUMENTS, FACTS)}
    return all(_made_from(path) == made_from(model, landings, version) for path, model in expected.items())


def stale_days(layout: Layout, version: str) -> list[date]:
    """The days whose landings are to be read again, oldest first."""
    return [day for day in landing.landing_dates(layout) if not is_current(layout, day, version)]


def _failure(row: Row, unread: Unread) -> dict[str, Any]:
    """The quarantine row of a document that could not be read."""
    if unread.trace:
        LOG.error("%s cannot be read\n%s", row["address"], unread.trace)
    return {
        "version_id": row["version_id"],
        "table": DOCUMENTS,
        "fact_id": None,
        "reason": unread.reason,
        "column": None,
        "check": "readable",
        "payload": f"{row['source']}: {row['address']} (SHA-256 {row['content_sha256']})",
        "landing_date": row["landing_date"],
    }


def _checked(model: type[base.Table], rows: Sequence[Row]) -> tuple[pl.DataFrame, pl.DataFrame]:
    """The rows that keep every rule, and the others as rows of quarantine."""
    frame, unfit = frame_from_rows(model, rows)
    valid, invalid = split_valid(model, frame)
    return valid, pl.concat([unfit, invalid])


def _write(path: Path, frame: pl.DataFrame, origin: str) -> None:
    with files.replacing(path) as temporary:
        frame.write_parquet(temporary, metadata={MADE_FROM: origin})


def _made_from(path: Path) -> str | None:
    try:
        return pl.read_parquet_metadata(path).get(MADE_FROM)
    except (OSError, pl.exceptions.PolarsError):
        return None  # missing or damaged: to be made again
