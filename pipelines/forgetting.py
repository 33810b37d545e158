"""Forgetting a document for good: a person's or a publisher's request that nothing of it is kept.

A tombstone is written first: from then on no run lands, reads or counts the document, whatever is left of it
after a crash. Its rows in the manifest go last, when the warehouse is published without it: until then it can be named,
and doing it again finishes the work. What stays is that a version of that source was landed and
forgotten, when and why; its names, bytes, texts, facts and what runs noted of them go. Keep out: publishing without
it (`runs`), and the question whether to (`commands.forget`).
"""

import glob
import json
import shutil
from collections.abc import Iterable
from datetime import date, datetime

import dagster as dg
import polars as pl
from dagster._core.storage.event_log.schema import AssetCheckExecutionsTable
from dagster._core.storage.event_log.sql_event_log import SqlEventLogStorage

from pipelines import files
from pipelines.errors import WrongUse
from pipelines.exports import drop_exports
from pipelines.paths import Layout
from pipelines.sources import landing
from pipelines.warehouse.releases import drop_releases_of
from schemas import base
from schemas.facts import STAGED_FACTS
from schemas.raw import Manifest, Tombstone

_NAMES = ("document_id", "document_name", "address", "url")


def landings_of(layout: Layout, wanted: str) -> pl.DataFrame:
    """The manifest rows of the one document that `wanted` names: its id, name, address at the source, or URL.

    Raises WrongUse when there is none, or when several documents share the name.
    """
    manifest = landing.read_landings(layout)
    named = pl.any_horizontal(*(pl.col(name) == wanted for name in _NAMES)).fill_null(value=False)
    found = manifest.filter(named | (pl.format("{}/{}", "source", "address") == wanted))
    documents = found.select("document_id", "source", "address").unique().sort("source", "address").rows()
    if not documents:
        raise WrongUse(
            f"{wanted}: expected a document's id, name, address or URL, found none in {layout.root}:"
            " look it up in mart.documents"
        )
    if len(documents) > 1:
        known = ", ".join(f"{document} ({source}/{address})" for document, source, address in documents[:5])
        raise WrongUse(f"{wanted}: expected one document, found {len(documents)} of that name: name its id: {known}")
    return manifest.filter(pl.col("document_id") == documents[0][0])


def facts_of(layout: Layout, landings: pl.DataFrame) -> set[str]:
    """The ids of the facts that were read in a document, given by its manifest rows."""
    versions, found = landings["version_id"].unique(), set[str]()
    for model in STAGED_FACTS.values():
        for day in landings["landing_date"].unique():
            path = layout.staging_file(base.table_name(model), day)
            if path.exists():
                read = pl.scan_parquet(path).filter(pl.col("version_id").is_in(versions.implode()))
                found |= set(read.select("fact_id").collect()["fact_id"])
    return found


def forget(layout: Layout, landings: pl.DataFrame, reason: str, now: datetime) -> None:
    """Remove one document, given by all its manifest rows, from everything but the published file and the manifest."""
    _bury(layout, landings, reason, now)
    for day in landings["landing_date"].unique():
        _drop_staging(layout, day)
    _drop_bytes(layout, landings["content_sha256"])
    _drop_pages(layout, set(landings["source"]))
    _drop_log_lines(layout, _words_of(landings))
    drop_exports(layout)
    drop_releases_of(layout, landings["document_id"][0])


def forget_landings(layout: Layout, landings: pl.DataFrame) -> None:
    """Remove the manifest rows, by which the document has a name: the last that is done, after publishing."""
    for day in landings["landing_date"].unique():
        path = layout.manifest_file(day)
        left = landing.read_landings(layout, day).join(landings, on="document_id", how="anti")
        if left.is_empty():
            path.unlink(missing_ok=True)
            continue
        with files.replacing(path) as temporary:
            base.conform(Manifest, left).write_parquet(temporary)


def forget_runs(instance: dg.DagsterInstance, landings: pl.DataFrame) -> int:
    """Delete Dagster's records of runs that tell of the document, rows set aside among them; returns how many.

    Results of checks stay when their run is deleted, with the rows that they show: they go by what they tell.
    """
    words = [json.dumps(word)[1:-1] for word in _words_of(landings)]
    deleted = 0
    for run in instance.get_runs():
        told = "\n".join(dg.serialize_value(entry) for entry in instance.all_logs(run.run_id))
        if any(word in told for word in words):
            instance.delete_run(run.run_id)
            deleted += 1
    storage, told_by = instance.event_log_storage, AssetCheckExecutionsTable.c.evaluation_event
    if isinstance(storage, SqlEventLogStorage):
        with storage.index_connection() as connection:
            for word in words:
                connection.execute(AssetCheckExecutionsTable.delete().where(told_by.contains(word, autoescape=True)))
    return deleted


def _bury(layout: Layout, landings: pl.DataFrame, reason: str, now: datetime) -> None:
    """Write the tombstones; a version that has one keeps it."""
    versions = landings.sort("landed_at").unique("version_id", keep="last", maintain_order=True)
    new = versions.with_columns(forgotten_at=pl.lit(now), reason=pl.lit(reason))
    with files.replacing(layout.tombstones) as temporary:
        kept = landing.read_tombstones(layout)
        stones = pl.concat([kept, base.conform(Tombstone, new.select(base.column_names(Tombstone)))])
        stones.unique("version_id", keep="first", maintain_order=True).write_parquet(temporary)


def _drop_staging(layout: Layout, day: date) -> None:
    """Remove what was read on that day: the next run reads the other documents again."""
    for path in layout.staging.glob(f"*/{day}*.parquet"):
        path.unlink()


def _drop_bytes(layout: Layout, hashes: Iterable[str]) -> None:
    """Remove bytes that no document is left for."""
    used = set(landing.read_manifest(layout)["content_sha256"])
    for content in set(hashes) - used:
        layout.object(content).unlink(missing_ok=True)


def _drop_pages(layout: Layout, sources: set[str]) -> None:
    """Remove what is remembered of a web source, pages that name the document among it; its visits begin anew."""
    for source in sources:
        for path in layout.web.glob(f"{glob.escape(source)}.*"):
            path.unlink()
        shutil.rmtree(layout.web / source, ignore_errors=True)


def _drop_log_lines(layout: Layout, words: list[str]) -> None:
    for path in layout.dagster_home.glob(f"{layout.log.name}*"):
        lines = path.read_text(encoding="utf-8").splitlines(keepends=True)
        kept = [line for line in lines if not any(word in line for word in words)]
        if len(kept) < len(lines):
            files.write_bytes(path, "".join(kept).encode())


def _words_of(landings: pl.DataFrame) -> list[str]:
    """What a note on the document would hold: its ids, its hashes, its address."""
    columns = ("document_id", "version_id", "content_sha256", "address", "url")
    return sorted({str(word) for name in columns for word in landings[name].drop_nulls()})
