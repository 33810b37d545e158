"""From landed bytes to staged rows: what the assets of documents and facts do, without Dagster.

Each call handles the landings of one day and replaces that day's files. A file remembers what it was made
from (program, columns, landings), so that after a change or a crash anyone can tell which days are to be
read again. One document's failure, whatever it is, sets that document aside and nothing else. Keep out:
reading text (`text`, `extract`), the rules of the tables (`schemas`).
"""

import logging
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any

import polars as pl

from pipelines import files, identity
from pipelines.errors import BadDocument
from pipelines.extract import extract_facts
from pipelines.extract.relevance import is_relevant
from pipelines.frames import FactSource, staged_rows
from pipelines.paths import Layout
from pipelines.progress import Advance
from pipelines.resolve.meetings import meeting_id
from pipelines.sources import landing
from pipelines.text.article import read_article
from pipelines.text.decode import decode
from schemas import base
from schemas.enums import FactKind
from schemas.facts import STAGED_FACTS
from schemas.raw import VersionIdentity
from schemas.staging import Document, Quarantine
from schemas.validate import frame_from_rows, quarantined, split_valid

LOG = logging.getLogger("bienban")
MADE_FROM = "bienban.made_from"
READABLE = "text/plain"
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


def stage_documents(layout: Layout, day: date, version: str, advance: Advance) -> None:
    """Read each version landed on that day; write the documents, and those that cannot be read."""
    landings = landing.read_manifest(layout, day)
    rows, failed = [], []
    for landed in (
        landings.sort("landed_at").unique("version_id", keep="last", maintain_order=True).iter_rows(named=True)
    ):
        try:
            rows.append(_read_document(layout, landed, version))
        except Exception as error:  # noqa: BLE001  a run must not die of one document, whatever it does to us
            failed.append(_failure(landed, error))
        advance()
    valid, invalid = _checked(Document, rows)
    set_aside = pl.concat([quarantined(failed), invalid])
    _write(layout.staging_file(DOCUMENTS, day), valid, made_from(Document, landings, version))
    _write(layout.quarantine_file(DOCUMENTS, day), set_aside, made_from(Quarantine, landings, version))


def stage_facts(layout: Layout, day: date, version: str, advance: Advance) -> None:
    """Extract the facts of that day's relevant documents, all kinds from one parse of each; write them."""
    landings = landing.read_manifest(layout, day)
    documents = pl.read_parquet(layout.staging_file(DOCUMENTS, day))
    rows: dict[FactKind, list[Row]] = {kind: [] for kind in FactKind}
    failed = []
    for document in documents.filter("relevant").iter_rows(named=True):
        try:
            facts = extract_facts(read_article(document["text"]))
            source = FactSource(**{part.name: document[part.name] for part in fields(FactSource)})
            for kind, found in staged_rows(facts, source, meeting_id).items():
                rows[kind].extend(found)
        except Exception as error:  # noqa: BLE001  as above
            failed.append(_failure(document, error))
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


def _read_document(layout: Layout, landed: Row, version: str) -> dict[str, Any]:
    """Decode and read one version. Raises BadDocument when its bytes are no article."""
    if landed["media_type"] != READABLE:
        raise BadDocument(
            f"expected plain text (.txt), found {landed['media_type']}: save it as text and land it again"
        )
    data = layout.object(landed["content_sha256"]).read_bytes()
    if identity.content_hash(data) != landed["content_sha256"]:
        raise BadDocument("expected the bytes that landed, found others in the archive: restore landing/ from a backup")
    decoded = decode(data)
    article = read_article(decoded.text)
    row = {name: landed[name] for name in base.column_names(VersionIdentity)}
    return row | {
        "encoding": decoded.encoding,
        "title": article.title,
        "published_on": article.published_on,
        "relevant": is_relevant(article),
        "text": article.text,
        "text_sha256": identity.content_hash(article.text.encode()),
        "extractor_version": version,
    }


def _failure(row: Row, error: Exception) -> dict[str, Any]:
    """The quarantine row of a document that could not be read. Only a BadDocument is expected; others are bugs."""
    expected = isinstance(error, BadDocument)
    if not expected:
        LOG.error("%s cannot be read", row["address"], exc_info=error)
    told = " ".join(str(error).split()) or "no message"
    return {
        "version_id": row["version_id"],
        "table": DOCUMENTS,
        "fact_id": None,
        "reason": told if expected else f"the program failed on it ({type(error).__name__}: {told}): please report it",
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
