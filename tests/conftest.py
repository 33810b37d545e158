"""What tests of several parts share: a workspace with an inbox and a warehouse of its own."""

import gc
import os
import shutil
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import duckdb
import pytest
from sqlalchemy import create_engine, event
from sqlalchemy.engine import Engine

from pipelines.paths import Layout, data_dir
from pipelines.progress import Advance, Progress

MEMORY = Path("/dev/shm")  # noqa: S108 - the folder of Linux that is kept in memory
ENOUGH = 2 * 1024**3  # bytes; a run of all tests has had a fifth of that at once


def pytest_configure() -> None:
    """Have tests write into memory, where nothing waits for a disk: half the time of those that build warehouses."""
    if os.access(MEMORY, os.W_OK) and shutil.disk_usage(MEMORY).free > ENOUGH:
        os.environ.setdefault("PYTEST_DEBUG_TEMPROOT", str(MEMORY))


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Begin with what writes files, which is slow: so that processes do not wait for one another at the end."""
    items.sort(key=lambda item: "tmp_path_factory" not in getattr(item, "fixturenames", ()))


def pytest_collection_finish() -> None:
    """Leave thousands of collected tests, which stay to the end, out of every walk of the garbage collector."""
    gc.collect()
    gc.freeze()


@event.listens_for(Engine, "connect")
def _without_waiting_for_the_disk(connection: Any, _: object) -> None:
    """Dagster's records of a run commit 700 times; a test's need not outlive a power cut."""
    connection.execute("PRAGMA synchronous = OFF")


@cache
def make_engines_once() -> None:
    """Dagster makes an engine for each statement, 1200 a run, and compiles its SQL anew; here it has one for a file."""
    from dagster._core.storage.event_log.sqlite import sqlite_event_log
    from dagster._core.storage.runs.sqlite import sqlite_run_storage

    made: dict[str, Engine] = {}

    def engine(address: str, **settings: Any) -> Engine:
        if address not in made:
            made[address] = create_engine(address, **settings)
        return made[address]

    sqlite_event_log.create_engine = sqlite_run_storage.create_engine = engine


class Recorded(Progress):
    """Remembers how much each stage was given to do."""

    def __init__(self) -> None:
        self.totals: dict[str, int | None] = {}

    @contextmanager
    def stage(self, name: str, total: int | None = None) -> Iterator[Advance]:
        """Note the stage and its amount of work."""
        self.totals[name] = total
        yield lambda: None


@dataclass
class Space:
    """An inbox and a warehouse; `run` is one run of the pipeline in this process."""

    inbox: Path
    warehouse: Path
    totals: dict[str, int | None] = field(default_factory=dict)
    outcome: Any = None

    @property
    def layout(self) -> Layout:
        """The folders of the warehouse."""
        return Layout(self.warehouse)

    def write(self, address: str, content: str | bytes) -> Path:
        """Put a file into the inbox."""
        path = self.inbox / address
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content.encode() if isinstance(content, str) else content)
        return path

    def add_samples(self, number: int | None = None) -> list[str]:
        """Copy the shipped articles, or the first of them, into the inbox; returns their addresses."""
        articles = data_dir("samples") / "articles"
        paths = sorted(articles.rglob("*.txt"))[:number]
        for path in paths:
            self.write(path.relative_to(articles).as_posix(), path.read_bytes())
        return [path.relative_to(articles).as_posix() for path in paths]

    def start_from(self, other: "Space") -> None:
        """Take over the inbox and the warehouse that another workspace has now."""
        shutil.copytree(other.inbox, self.inbox, dirs_exist_ok=True, symlinks=True)
        shutil.copytree(other.warehouse, self.warehouse, dirs_exist_ok=True, symlinks=True)

    def run(self, day: date | None = None) -> Any:
        """Run once and give the outcome, which is kept, too; `totals` then tells what each stage had to do."""
        from pipelines.runs import run_once

        make_engines_once()
        progress = Recorded()
        try:
            self.outcome = run_once(progress, day)
        finally:
            self.totals = progress.totals
        return self.outcome

    def rows(self, query: str) -> list[tuple[Any, ...]]:
        """Ask the published warehouse."""
        with duckdb.connect(str(self.layout.published), read_only=True) as connection:
            return connection.execute(query).fetchall()

    def dispositions(self) -> dict[str, int]:
        """How many landed versions ended in each way, without the ways that none did."""
        return dict(self.rows("SELECT disposition::VARCHAR, versions FROM meta.dispositions WHERE versions > 0"))

    def hashes(self) -> dict[str, str]:
        """The logical hash of each published table."""
        return dict(self.rows("SELECT table_name, logical_hash FROM meta.tables"))


@pytest.fixture
def space(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Space:
    """Make an empty workspace, known by the settings, in which files settle at once."""
    return make_space(tmp_path, monkeypatch)


@pytest.fixture(scope="session")
def published(tmp_path_factory: pytest.TempPathFactory) -> Callable[[int | None], Space]:
    """Give what one run makes of the first so many shipped articles, made once per process: only read it."""

    @cache
    def publish(number: int | None) -> Space:
        with pytest.MonkeyPatch.context() as monkeypatch:
            made = make_space(tmp_path_factory.mktemp("published"), monkeypatch)
            made.add_samples(number)
            made.run()
            return made

    return publish


@pytest.fixture(scope="session")
def samples_space(published: Callable[[int | None], Space]) -> Space:
    """Give what one run makes of all shipped articles."""
    return published(None)


@pytest.fixture(scope="session")
def troubled_space(tmp_path_factory: pytest.TempPathFactory) -> Space:
    """Give what one run makes of four shipped articles and three files that cannot be read: only read it."""
    with pytest.MonkeyPatch.context() as monkeypatch:
        made = make_space(tmp_path_factory.mktemp("troubled"), monkeypatch)
        made.add_samples(4)
        made.write("báo/nhị phân.txt", bytes(range(256)) * 20)
        made.write("báo/rỗng.txt", b"")
        made.write("báo/tờ trình.pdf", b"%PDF-1.7 ...")
        made.run()
        return made


def make_space(folder: Path, monkeypatch: pytest.MonkeyPatch) -> Space:
    """Make an inbox and name it and a warehouse in the settings, until `monkeypatch` is undone."""
    inbox, warehouse = folder / "inbox", folder / "warehouse"
    inbox.mkdir()
    for name, value in {
        "BIENBAN_INBOX": str(inbox),
        "BIENBAN_WAREHOUSE": str(warehouse),
        "BIENBAN_SETTLE_SECONDS": "0",
        "BIENBAN_LOCK_SECONDS": "0",
        "DAGSTER_HOME": "",  # restored afterwards; a run points it to its warehouse
    }.items():
        monkeypatch.setenv(name, value)
    return Space(inbox, warehouse)
