"""Numbered releases: what is published has a number, the last few are kept, and any of those can be published again.

A release's number stands in its own file (`meta.releases`, with those before it), so that a copy that somebody took
away still says which it is. The same content, by logical hashes, is the same release: a run that changes nothing
renews the file, for landing times, and keeps the number. Keep out: building (`build`), and what changed (`changes`).
"""

import os
import shutil
from dataclasses import astuple, dataclass, fields
from datetime import datetime
from pathlib import Path

import duckdb

from pipelines import files
from pipelines.errors import RunFailed, WrongUse, one_line
from pipelines.identity import digest
from pipelines.paths import Layout
from pipelines.warehouse.release import publish_file

META = "meta.releases"


@dataclass(frozen=True, slots=True)
class Release:
    """One row of `meta.releases`; its columns are not read off the model, which takes a second to load."""

    release: int
    released_at: datetime
    content_hash: str
    documents: int
    facts: int
    extractor_version: str | None


def publish_release(layout: Layout, now: datetime, keep: int) -> Release:
    """Number the built file, keep a copy of it, swap it in; gives its release, a new one if the content is new.

    A process that dies in between leaves the published file whole, old or new; the next run finishes the work.
    Raises RunFailed if there is no built warehouse; nothing is changed then.
    """
    history = newest_history(layout)
    release = _number(layout.built, history, now)
    archived = layout.release_file(release.release)
    if not archived.exists():
        with files.replacing(archived) as temporary:
            shutil.copyfile(layout.built, temporary)
    publish_file(layout.built, layout.published)
    for number in kept_releases(layout)[:-keep]:
        if number != release.release:
            layout.release_file(number).unlink(missing_ok=True)
    return release


def roll_back(layout: Layout, number: int | None) -> Release:
    """Publish a kept release again, the one before the published one if none is named; gives what is published then.

    Raises WrongUse if that release is not kept, or has not the views that are exported and reported.
    """
    number = _before_published(layout) if number is None else number
    path = kept_file(layout, number)
    _require_views(path)
    layout.build.mkdir(parents=True, exist_ok=True)
    again = layout.build / f"{files.TEMPORARY}{os.getpid()}-again.duckdb"  # swept if this process dies
    try:
        shutil.copyfile(path, again)
        publish_file(again, layout.published)
    finally:
        again.unlink(missing_ok=True)
    return read_history(layout.published)[-1]


def _before_published(layout: Layout) -> int:
    current, kept = published_release(layout), kept_releases(layout)
    before = [each for each in kept if current is None or each < current.release]
    if before:
        return before[-1]
    later = ", ".join(str(each) for each in kept if current is None or each > current.release)
    found = f"only later ones, {later}: name one: bienban rollback N" if later else "none kept"
    raise WrongUse(f"{layout.releases}: expected a release before the published one, found {found}")


def _require_views(warehouse: Path) -> None:
    """Raise WrongUse if a file lacks a column of today's views, which an older program did not make."""
    from schemas.base import column_names, schema_name, table_name
    from schemas.mart import MART_VIEWS
    from schemas.meta import META_TABLES

    models = (*MART_VIEWS, *META_TABLES)
    try:
        with duckdb.connect(str(warehouse), read_only=True) as connection:
            found = set(
                connection.execute("SELECT schema_name, table_name, column_name FROM duckdb_columns()").fetchall()
            )
    except duckdb.Error as error:
        raise WrongUse(f"{warehouse}: expected a release, found: {one_line(error)}: name another") from error
    wanted = [(schema_name(model), table_name(model), name) for model in models for name in column_names(model)]
    missing = [".".join(each) for each in wanted if each not in found]
    if missing:
        more = f" and {len(missing) - 1} more" * (len(missing) > 1)
        raise WrongUse(
            f"{warehouse}: expected the views of this version of bienban, found no {missing[0]}{more}:"
            " name another release, or publish it with the version that made it"
        )


def kept_releases(layout: Layout) -> list[int]:
    """Numbers of the releases that are kept, oldest first."""
    return sorted(int(path.stem) for path in layout.releases.glob("*.duckdb") if path.stem.isdecimal())


def kept_file(layout: Layout, number: int) -> Path:
    """The file of a kept release; raises WrongUse that lists the numbers."""
    if number not in kept_releases(layout):
        numbers = ", ".join(map(str, kept_releases(layout))) or "none"
        raise WrongUse(f"{layout.releases}: expected a release that is kept, found {number}: kept are {numbers}")
    return layout.release_file(number)


def published_release(layout: Layout) -> Release | None:
    """Which release the published file is; None without one, or if it is from before releases had numbers."""
    history = read_history(layout.published)
    return history[-1] if history else None


def read_history(warehouse: Path) -> list[Release]:
    """The releases up to the one that a file is, oldest first; nothing if it says none, or cannot be read."""
    if not warehouse.is_file():
        return []
    names = ", ".join(field.name for field in fields(Release))
    try:
        with duckdb.connect(str(warehouse), read_only=True) as connection:
            rows = connection.execute(f"SELECT {names} FROM {META} ORDER BY release").fetchall()  # noqa: S608
    except duckdb.Error:  # of a version that did not number, or damaged: the next run replaces it
        return []
    return [Release(*row) for row in rows]


def drop_releases_of(layout: Layout, document_id: str) -> None:
    """Remove the kept releases that hold a document, half-made copies too; their numbers stay used."""
    if layout.releases.is_dir():
        files.sweep(layout.releases)
    for number in kept_releases(layout):
        if _may_hold(layout.release_file(number), document_id):
            layout.release_file(number).unlink()


def _may_hold(warehouse: Path, document_id: str) -> bool:
    """Whether a file holds a document, or cannot be asked."""
    try:
        with duckdb.connect(str(warehouse), read_only=True) as connection:
            found = connection.execute(
                "SELECT 1 FROM star.dim_document_version WHERE document_id = ? AND disposition::VARCHAR <> 'forgotten'",
                [document_id],
            ).fetchone()
    except duckdb.Error:
        return True
    return found is not None


def newest_history(layout: Layout) -> list[Release]:
    """The history that reaches furthest: after a rollback kept files know more than the published one."""
    paths = [layout.published, *map(layout.release_file, reversed(kept_releases(layout)))]
    return max(map(read_history, paths), key=len)


def _number(built: Path, history: list[Release], now: datetime) -> Release:
    """Write the history and the file's own release into it."""
    try:
        with duckdb.connect(str(built)) as connection:
            this = _describe(connection, history[-1].release + 1 if history else 1, now)
            if history and history[-1].content_hash == this.content_hash:
                history, this = history[:-1], history[-1]
            connection.execute(f"DELETE FROM {META}")  # noqa: S608
            marks = ", ".join("?" for _ in fields(Release))
            names = ", ".join(field.name for field in fields(Release))
            for release in (*history, this):
                connection.execute(f"INSERT INTO {META} ({names}) VALUES ({marks})", list(astuple(release)))  # noqa: S608
    except duckdb.Error as error:
        raise RunFailed(
            f"{built}: expected a built warehouse, found: {one_line(error)}: nothing was published"
        ) from error
    return this


def _describe(connection: duckdb.DuckDBPyConnection, number: int, now: datetime) -> Release:
    """What a built file would be as a release of its own: the hash covers the star's rows and the views' SQL."""
    tables = connection.execute("SELECT table_name, logical_hash FROM meta.tables ORDER BY ALL").fetchall()
    views = connection.execute(
        "SELECT view_name, sql FROM duckdb_views() WHERE schema_name = 'mart'"
        " UNION ALL SELECT function_name, macro_definition FROM duckdb_functions() WHERE schema_name = 'mart'"
        " ORDER BY ALL"
    ).fetchall()
    content = digest(*(str(part) for row in (*tables, *views) for part in row))
    counted = connection.execute(
        "SELECT (SELECT count(*) FROM mart.documents), (SELECT count(*) FROM mart.facts),"
        " (SELECT string_agg(DISTINCT extractor_version, ', ' ORDER BY extractor_version) FROM mart.documents)"
    ).fetchone()
    if counted is None:
        raise RunFailed("an aggregate gave no row: report this")
    return Release(number, now, content, *counted)
