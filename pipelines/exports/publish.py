"""A whole new folder of exports in the place of the old one, in one step.

`exports` is a link to the folder that was made last, and is replaced by a rename: who opens it sees the old files or
the new ones, never half of each. Keep out: what is in the files.
"""

import json
import os
import shutil
import uuid
from pathlib import Path

import duckdb

from pipelines import files
from pipelines.config import PublishText
from pipelines.errors import RunFailed
from pipelines.exports.dictionary import markdown, page
from pipelines.exports.package import package
from pipelines.exports.tables import write_tables
from pipelines.paths import Layout
from pipelines.warehouse.releases import published_release


def publish_exports(layout: Layout, text: PublishText) -> Path:
    """Export the published warehouse; returns the folder. Only the holder of the warehouse's lock may.

    Raises RunFailed when there is no published warehouse, or when something that is no link lies where the link goes.
    """
    if layout.exports.exists() and not layout.exports.is_symlink():
        raise RunFailed(f"{layout.exports}: expected the link to the exports, found a folder: move it away")
    folder = layout.exported / uuid.uuid4().hex[:12]
    folder.mkdir(parents=True)
    try:
        with duckdb.connect(str(layout.published), read_only=True) as connection:
            write_tables(connection, folder, text)
    except duckdb.Error as error:
        raise RunFailed(
            f"{layout.published}: expected a published warehouse to export, found: {' '.join(str(error).split())}:"
            " publish it again; the exports are as they were"
        ) from error
    release = published_release(layout)
    described = package(folder, text, release.release if release else None)
    descriptor = json.dumps(described, ensure_ascii=False, indent=1)
    for name, content in {
        "datapackage.json": descriptor,
        "dictionary.md": markdown(),
        "dictionary.html": page(),
    }.items():
        (folder / name).write_text(content, encoding="utf-8")
    # The report is made after the exports and swapped in by itself; the link is there before it.
    (folder / layout.report.name).symlink_to(os.path.relpath(layout.reported, folder), target_is_directory=True)
    files.point_to(layout.exports, folder)
    _sweep(layout, folder)
    return folder


def drop_exports(layout: Layout) -> None:
    """Remove the exports, the report, and what killed runs left of them."""
    layout.exports.unlink(missing_ok=True)
    for folder in (layout.exported, layout.reported, layout.report_in_the_making):
        shutil.rmtree(folder, ignore_errors=True)


def _sweep(layout: Layout, kept: Path) -> None:
    for folder in layout.exported.iterdir():
        if folder != kept:
            shutil.rmtree(folder, ignore_errors=True)
