"""`bienban run`: one run with its progress on the terminal, then what is in the warehouse. Keep out: the run itself."""

import time
import warnings
from collections.abc import Iterator
from contextlib import contextmanager

import duckdb
from rich.console import Console
from rich.progress import BarColumn, MofNCompleteColumn, SpinnerColumn, TextColumn, TimeElapsedColumn
from rich.progress import Progress as Bars
from rich.table import Table

from pipelines.progress import Advance, Progress

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
    """Run once, with a look at the sources or without; raises a BienbanError unless a warehouse was published."""
    console = Console(stderr=True)
    with console.status("starting"):  # loading Dagster takes seconds
        warnings.simplefilter("ignore")  # of Dagster, about its own interfaces; none says anything of this run
        from pipelines.runs import run_once
    progress = ShownProgress(console)
    with progress.bars:
        outcome = run_once(progress, look=look)
    for warning in outcome.warnings:
        console.print(f"warning: {warning}", style="yellow", markup=False, highlight=False, soft_wrap=True)
    console = Console()
    _show(console, outcome.warehouse)
    if outcome.web_sources:
        console.print(web_table(outcome.web_sources))
        for source in outcome.web_sources:
            if source["note"]:
                print(f"{source['source']}: {source['state']}: {source['note']}")  # noqa: T201
    waiting = (
        f"; just changed, left for the next run: {outcome.waiting} (BIENBAN_SETTLE_SECONDS)" if outcome.waiting else ""
    )
    print(f"{outcome.newly_landed} new versions landed{waiting}")  # noqa: T201
    print(f"published {outcome.warehouse}")  # noqa: T201
    print(f"to look at: {outcome.report / 'index.html'}")  # noqa: T201


def _show(console: Console, warehouse: object) -> None:
    """What is in the published file, by what the file says of itself."""
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        landed = connection.execute("SELECT disposition::VARCHAR, versions FROM meta.dispositions ORDER BY disposition")
        console.print(_table("document versions", "number", landed.fetchall()))
        tables = connection.execute('SELECT table_name, "rows" FROM meta.tables ORDER BY table_name')
        console.print(_table("table", "rows", tables.fetchall()))
        for line in set_aside(connection):
            print(line)  # noqa: T201


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


def _table(what: str, number: str, rows: list[tuple[object, ...]]) -> Table:
    table = Table(what, highlight=False)
    table.add_column(number, justify="right")
    for name, count in rows:
        table.add_row(str(name), f"{count:,}")
    return table
