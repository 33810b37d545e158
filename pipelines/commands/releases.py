"""`bienban releases`, `diff` and `rollback`: which releases there are, what changed between two, an older one again.

Keep out: numbering and keeping (`warehouse.releases`), comparing (`warehouse.changes`).
"""

import typer

from pipelines import config
from pipelines.commands.sql import Format, print_rows
from pipelines.errors import WrongUse
from pipelines.lock import write_lock
from pipelines.progress import Progress
from pipelines.warehouse.releases import kept_file, kept_releases, newest_history, published_release, roll_back

NAME = "bienban rollback"
FIRST = "run `bienban run` first, or name another folder with --warehouse"


def list_releases(output: Format | None) -> None:
    """Print every release that is known, newest first, and which of them are kept and which one is published."""
    layout = config.settings().layout
    history, kept, current = newest_history(layout), kept_releases(layout), published_release(layout)
    published = current.release if current else None
    if not history:
        raise WrongUse(f"{layout.root}: expected a published warehouse, found no release: {FIRST}")
    rows = [
        (
            each.release,
            f"{each.released_at:%Y-%m-%d %H:%M %Z}",
            each.documents,
            each.facts,
            each.extractor_version,
            " ".join(["kept"] * (each.release in kept) + ["published"] * (each.release == published)),
        )
        for each in reversed(history)
    ]
    print_rows(["release", "released_at", "documents", "facts", "extractor", "state"], rows, output)


def diff(old: int | None, new: int | None, output: Format | None, *, facts: bool) -> None:
    """Print what changed from one kept release to another; by default from the one before the last to the last."""
    from pipelines.warehouse import changes

    layout = config.settings().layout
    kept = kept_releases(layout)
    if new is None:
        new = kept[-1] if kept else 0
    if old is None:
        earlier = [number for number in kept if number < new]
        if not earlier:
            raise WrongUse(f"{layout.releases}: expected two releases to compare, found {len(kept)} kept")
        old = earlier[-1]
    paths = kept_file(layout, old), kept_file(layout, new)
    with changes.open_releases(*paths) as connection:
        if facts:
            print_rows(changes.HEADS, changes.changes(connection).fetchall(), output)
        else:
            print_rows(changes.SUMMARY_HEADS, changes.summary(connection).fetchall(), output)


def rollback(number: int | None) -> None:
    """Publish a kept release again, its exports and its report."""
    from pipelines.exports import publish_exports
    from pipelines.report import publish_report

    settings = config.settings()
    if not kept_releases(settings.layout):  # told before a lock is laid into a folder that is no warehouse
        raise WrongUse(f"{settings.layout.root}: expected a published warehouse, found no release: {FIRST}")
    with write_lock(settings.layout, NAME, settings.lock_seconds):
        release = roll_back(settings.layout, number)
        publish_exports(settings.layout, settings.publish_text)
        publish_report(settings.layout, settings.publish_text, Progress())
    typer.echo(
        f"published release {release.release} again; the next run publishes what the landing area gives:"
        " stop the schedule until its cause is mended"
    )
