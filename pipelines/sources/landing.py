"""The archive that every source lands in: bytes named by their hash, and a manifest that only grows.

A document is landed again only when its bytes differ from its newest landing; so a text that goes from A to
B and back to A has three landings of two versions. One that was forgotten is never landed
again. Keep out: where the bytes come from, and what they say.
"""

from collections.abc import Iterable
from datetime import date, datetime, timedelta
from pathlib import Path, PurePosixPath

import polars as pl

from pipelines import files, identity
from pipelines.errors import RunFailed, one_line
from pipelines.paths import Layout
from pipelines.sources.items import Item
from schemas import base
from schemas.raw import Manifest, Tombstone


def read_manifest(layout: Layout, landing_date: date | None = None) -> pl.DataFrame:
    """The landings of one day, or all of them, without the forgotten; an empty table where there are none."""
    return read_landings(layout, landing_date).join(read_tombstones(layout), on="document_id", how="anti")


def read_landings(layout: Layout, landing_date: date | None = None) -> pl.DataFrame:
    """The same with the rows of documents whose forgetting was begun and not finished."""
    paths = sorted(layout.manifest.glob("*.parquet")) if landing_date is None else [layout.manifest_file(landing_date)]
    frames = [_read(path) for path in paths if path.exists()]
    # A file from before a column was added has none of it.
    return pl.concat([base.empty(Manifest), *frames], how="diagonal")


def read_tombstones(layout: Layout) -> pl.DataFrame:
    """The document versions that were forgotten; an empty table where there are none."""
    return _read(layout.tombstones) if layout.tombstones.exists() else base.empty(Tombstone)


def _read(path: Path) -> pl.DataFrame:
    """A file of landings; nothing can be made anew of one that is damaged, so that no run may go on without it."""
    try:
        return pl.read_parquet(path)
    except pl.exceptions.PolarsError as error:
        raise RunFailed(
            f"{path}: expected landings as Parquet, found a damaged file ({one_line(error)}): restore landing/ from a"
            " backup"
        ) from error


def landing_dates(layout: Layout) -> list[date]:
    """The days on which anything landed, oldest first."""
    return sorted(date.fromisoformat(path.stem) for path in layout.manifest.glob("*.parquet"))


def land(layout: Layout, items: Iterable[Item], landing_date: date, now: datetime) -> pl.DataFrame:
    """Store the items that are new or changed and return their manifest rows.

    The bytes are stored first and the manifest is replaced once, at the end: a process killed before that
    leaves only unnamed bytes, which the next run names.
    """
    known = read_manifest(layout)
    forgotten = set(read_tombstones(layout)["document_id"])
    newest = dict(known.sort("landed_at").select("document_id", "content_sha256").iter_rows())
    last = known["landed_at"].max()
    # A clock that was set back must not make the newest landing look like an older one.
    landed_at = max(now, last + timedelta(microseconds=1)) if isinstance(last, datetime) else now
    rows = []
    for item in items:
        row = _manifest_row(item, landing_date, landed_at)
        if row["document_id"] in forgotten or newest.get(row["document_id"]) == row["content_sha256"]:
            continue
        target = layout.object(str(row["content_sha256"]))
        if not target.exists():
            files.write_bytes(target, item.data)
        newest[row["document_id"]] = row["content_sha256"]
        rows.append(row)
    landed = pl.DataFrame(rows, schema=base.polars_schema(Manifest))
    if rows:
        with files.replacing(layout.manifest_file(landing_date)) as temporary:
            pl.concat([read_landings(layout, landing_date), landed]).write_parquet(temporary)
    return landed


def _manifest_row(item: Item, landing_date: date, landed_at: datetime) -> dict[str, object]:
    document = identity.document_id(item.source, item.address)
    content = identity.content_hash(item.data)
    return {
        "version_id": identity.version_id(document, content),
        "document_id": document,
        "document_name": item.name or (item.address if item.url else PurePosixPath(item.address).stem),
        "source": item.source,
        "address": item.address,
        "url": item.url,
        "landed_at": landed_at,
        "landing_date": landing_date,
        "content_sha256": content,
        "byte_count": len(item.data),
        "media_type": item.media_type,
        "charset": item.charset,
        "etag": item.etag,
        "last_modified": item.last_modified,
        "announced_on": item.announced_on,
        "locality": item.locality,
    }
