"""Reading with several processes: the same rows in the same order, and no process left behind."""

import os
import signal
import subprocess
import sys
import time
from datetime import UTC, date, datetime
from operator import neg

import polars as pl
import pytest

from pipelines.config import Settings
from pipelines.errors import RunFailed
from pipelines.parallel import AHEAD, CHUNK, spreading
from pipelines.paths import Layout, data_dir
from pipelines.progress import Progress
from pipelines.sources import inbox, landing
from pipelines.sources.archive_limits import Limits
from pipelines.staging import stage_documents, stage_facts

LIMITS = Limits.of(Settings())
DAY = date(2026, 1, 5)


@pytest.mark.parametrize(
    ("workers", "things", "alone"),
    [
        (1, 10_000, True),  # told to
        (8, 0, True),
        (8, 99, True),  # not two workers' worth of things
        (2, 100, False),
    ],
)
def test_few_things_are_done_here_and_many_elsewhere(workers, things, alone):
    with spreading(workers, things, worth=50) as spread:
        assert (spread is map) == alone


def test_results_come_in_the_order_of_the_things_however_many_there_are():
    things = range(2 * AHEAD * CHUNK * 3 + 1)  # more than may be under way at once, and a chunk of one
    with spreading(2, len(things), worth=1) as spread:
        assert list(spread(neg, things)) == [-thing for thing in things]


def test_rows_do_not_depend_on_the_number_of_workers(tmp_path):
    def staged(workers: int) -> dict[str, pl.DataFrame]:
        layout = Layout(tmp_path / str(workers))
        listing = inbox.list_inbox(data_dir("samples") / "articles", 0, time.time())
        landing.land(layout, inbox.read_items(listing, lambda: None, LIMITS), DAY, datetime(2026, 1, 5, tzinfo=UTC))
        with Progress().stage("both") as advance, spreading(workers, len(listing.ready), worth=1) as spread:
            stage_documents(layout, DAY, "0" * 12, advance, spread)
            stage_facts(layout, DAY, "0" * 12, advance, spread)
        files = layout.staging.rglob("*.parquet")
        return {str(path.relative_to(layout.staging)): pl.read_parquet(path) for path in files}

    here, elsewhere = staged(1), staged(3)
    assert here.keys() == elsewhere.keys()
    assert len(here) == 8
    assert [name for name, frame in here.items() if not frame.equals(elsewhere[name])] == []
    assert here[f"indicators/{DAY}.parquet"].height > 100


def test_a_worker_that_is_killed_fails_the_run_in_one_line():
    with pytest.raises(RunFailed, match="found that one was killed.*BIENBAN_WORKERS"), spreading(2, 2, 1) as spread:  # noqa: RUF043
        list(spread(end_by_signal, [signal.SIGKILL]))


def end_by_signal(number: signal.Signals) -> None:
    os.kill(os.getpid(), number)


ENDLESS = """
import os, time
from pipelines.parallel import spreading

with spreading(2, 2, 1) as spread:
    for name in spread(os.readlink, ["/proc/self"] * 20):
        print(name, flush=True)
    time.sleep(60)
"""


@pytest.mark.skipif(not os.path.exists("/proc/self"), reason="needs Linux's list of processes")  # noqa: PTH110
def test_workers_end_when_their_run_is_killed():
    with subprocess.Popen([sys.executable, "-c", ENDLESS], stdout=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        workers = {process.stdout.readline().strip() for _ in range(20)}
        process.kill()
    assert workers - {"", str(process.pid)}
    until = time.monotonic() + 20
    while any(os.path.exists(f"/proc/{worker}") for worker in workers):  # noqa: PTH110
        assert time.monotonic() < until, f"workers of a killed run are still there: {workers}"
        time.sleep(0.05)
