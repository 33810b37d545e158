"""`bienban run`: one run with its progress on the terminal, then what is in the warehouse. Keep out: the run itself."""

import time
import warnings
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import duckdb
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bars
from rich.table import Table

from pipelines import config
from pipelines.progress import Advance, Progress

if TYPE_CHECKING:
    from pipelines.runs import Outcome

_NAMED = 5
"""Documents set aside that are named; the others are counted."""


class ShownProgress(Progress):
    """Progress as bars on a terminal, as one line per stage in a pipe."""

    def __init__(self, console: Console) -> None:
        columns = SpinnerColumn(), TextColumn("{task.description:<11}"), BarColumn(), MofNCompleteColumn()
        self.bars = Bars(*columns, TimeElapsedColumn(), console=console, disable=not console.is_terminal)
        self.console = console

    @contextmanager
    def stage(self, name: str, total: int | None = None) -> Iterator[Advance]:
        """Show one stage as a bar of its own."""
        started = time.monotonic()
        task = self.bars.add_task(name, total=total)
        yield lambda: self.bars.advance(task)
        self.bars.update(task, total=total or 1, completed=total or 1)
        if not self.console.is_terminal:
            self.console.print(f"{name}: {total} in {time.monotonic() - started:.1f} s")


def run(*, look: bool = True) -> None:
    """Run once and tell of it, or without a look at the sources and in silence.

    Raises a BienbanError unless a warehouse was published.
    """
    console = Console(stderr=True)
    with console.status("starting"):  # loading Dagster takes seconds
        warnings.simplefilter("ignore")  # of Dagster, about its own interfaces; none says anything of this run
        from pipelines.runs import run_once
    progress = ShownProgress(console)
    with progress.bars:
        outcome = run_once(progress, look=look)
    for warning in outcome.warnings:
        console.print(f"warning: {warning}", style="yellow", markup=False, highlight=False, soft_wrap=True)
    if look:
        _tell(outcome, config.settings())


def _tell(outcome: "Outcome", settings: config.Settings) -> None:
    """What a run did, and what there is to do next."""
    console = Console()
    documents = _show(console, outcome.warehouse)
    if outcome.web_sources:
        console.print(web_table(outcome.web_sources))
        for source in outcome.web_sources:
            if source["note"]:
                print(f"{source['source']}: {source['state']}: {source['note']}")  # noqa: T201
    seconds = f"{settings.settle_seconds:g} seconds"
    waiting = (
        f"; left for the next run, for they changed less than {seconds} ago and may not be whole: {outcome.waiting}"
        f" file{'s' * (outcome.waiting > 1)}: run again in {seconds} (BIENBAN_SETTLE_SECONDS)"
    )
    print(f"{outcome.newly_landed} new versions landed{waiting if outcome.waiting else ''}")  # noqa: T201
    print(f"published {outcome.warehouse}")  # noqa: T201
    if documents or outcome.waiting:
        print(f"to look at: {outcome.report / 'index.html'}")  # noqa: T201
    else:
        print(f"nothing is in it yet: put articles into {settings.inbox}/SOURCE/ and run again")  # noqa: T201


def _show(console: Console, warehouse: Path) -> int:
    """What is in the published file, by what the file says of itself; returns how many document versions."""
    from pipelines.warehouse.build import own_key
    from schemas.base import table_name
    from schemas.star import STAR_TABLES

    unknown = {table_name(model) for model in STAR_TABLES if own_key(model)}
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        landed = connection.execute(
            "SELECT disposition::VARCHAR, versions FROM meta.dispositions ORDER BY disposition"
        ).fetchall()
        console.print(_table("document versions", "number", landed))
        tables = connection.execute('SELECT table_name, "rows" FROM meta.tables ORDER BY table_name').fetchall()
        known = [(name, rows - (name in unknown)) for name, rows in tables]  # nobody put the unknown member there
        console.print(_table("table", "rows", known))
        for line in set_aside(connection):
            print(line)  # noqa: T201
    return sum(versions for _, versions in landed)


def set_aside(connection: duckdb.DuckDBPyConnection) -> Iterator[str]:
    """Which documents could not be read, and why, the newest first."""
    rows = connection.execute("""
        SELECT address, reason FROM mart.document_versions WHERE disposition = 'quarantined'
        ORDER BY landed_at DESC, address
    """).fetchall()
    yield from (f"quarantined: {address}: {reason}" for address, reason in rows[:_NAMED])
    if len(rows) > _NAMED:
        yield f"quarantined: {len(rows) - _NAMED} more, see mart.document_versions"


def web_table(sources: list[dict[str, str]]) -> Table:
    """What came of each web source; columns of nothing but 0 are left out, and notes, which are sentences."""
    table = Table(highlight=False)
    told = [name for name in sources[0] if name != "note"]
    shown = [name for name in told if name == "found" or any(each[name] != "0" for each in sources)]
    for name in shown:
        table.add_column(name, justify="right" if sources[0][name].isdecimal() else "left", overflow="fold")
    for source in sources:
        table.add_row(*(source[name] for name in shown))
    return table


def _table(what: str, number: str, rows: Sequence[tuple[object, ...]]) -> Table:
    table = Table(what, highlight=False)
    table.add_column(number, justify="right")
    for name, count in rows:
        table.add_row(str(name), f"{count:,}")
    return table
