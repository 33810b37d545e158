"""One run at a time writes to a warehouse.

The lock is the operating system's: it goes when its process dies, however it dies. Beside it lies a note
of who holds it, which outlives a crash: so the next run can tell the operator, and Dagster, what became of
the last one. Keep out: Dagster.
"""

import json
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from datetime import UTC, datetime

from filelock import FileLock, Timeout

from pipelines import files
from pipelines.errors import RunFailed
from pipelines.paths import Layout


@dataclass(frozen=True, slots=True)
class Writer:
    """The run that holds the lock."""

    run_id: str
    pid: int
    since: str


@contextmanager
def write_lock(layout: Layout, run_id: str, wait_seconds: float) -> Iterator[Writer | None]:
    """Hold the warehouse for `run_id`; gives the writer that died holding it, if one did.

    The same run may take it again inside. Raises RunFailed when another run holds it for longer than
    `wait_seconds`.
    """
    layout.root.mkdir(parents=True, exist_ok=True)
    lock = FileLock(layout.lock, is_singleton=True, thread_local=False)
    try:
        lock.acquire(timeout=wait_seconds)
    except Timeout as error:
        raise _refused(layout) from error
    try:
        before = _read_writer(layout)
        if lock.lock_counter > 1:  # held by this process already: by this run, or by another one
            _require_same_run(layout, before, run_id)
            yield None
            return
        _sweep(layout)
        writer = Writer(run_id, os.getpid(), datetime.now(UTC).isoformat(timespec="seconds"))
        files.write_bytes(layout.writer, json.dumps(asdict(writer)).encode())
        yield before
        layout.writer.unlink(missing_ok=True)
    except Exception:
        if lock.lock_counter == 1:
            layout.writer.unlink(missing_ok=True)
        raise
    finally:
        lock.release()


def _require_same_run(layout: Layout, holder: Writer | None, run_id: str) -> None:
    if holder is None or holder.run_id != run_id:
        raise _refused(layout)


def _refused(layout: Layout) -> RunFailed:
    holder = _read_writer(layout)
    who = f"run {holder.run_id} (process {holder.pid}, since {holder.since})" if holder else "another run"
    return RunFailed(
        f"{layout.root}: expected to be the only run that writes, found {who}: wait until it is done, or stop it"
    )


def _sweep(layout: Layout) -> None:
    """Remove half-made files of a run that was killed."""
    for folder in (layout.landing, layout.staging, layout.build, layout.releases):
        if folder.is_dir():
            files.sweep(folder)
    for folder in (layout.root, layout.dagster_home):  # these hold what is others', too
        files.sweep(folder, deep=False)


def _read_writer(layout: Layout) -> Writer | None:
    try:
        return Writer(**json.loads(layout.writer.read_text()))
    except (OSError, ValueError, TypeError):
        return None
