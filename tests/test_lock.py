"""One run at a time writes: the second is told who the first is, and a dead one is known."""

import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipelines.errors import RunFailed
from pipelines.lock import write_lock
from pipelines.paths import Layout

HOLD = """
import sys
from pathlib import Path
from pipelines.lock import write_lock
from pipelines.paths import Layout
with write_lock(Layout(Path(sys.argv[1])), "first", 0):
    print("held", flush=True)
    sys.stdin.read()
"""


@pytest.fixture
def holder(tmp_path: Path) -> Iterator[subprocess.Popen[str]]:
    process = subprocess.Popen(
        [sys.executable, "-c", HOLD, str(tmp_path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    )
    with process:
        assert process.stdout is not None
        assert process.stdout.readline() == "held\n"
        yield process
        process.kill()


def test_a_second_run_is_refused_and_told_of_the_first(tmp_path: Path, holder: subprocess.Popen[str]) -> None:
    with pytest.raises(RunFailed) as raised, write_lock(Layout(tmp_path), "second", 0):
        pass
    assert f"found run first (process {holder.pid}, since " in str(raised.value)
    assert str(raised.value).endswith("wait until it is done, or stop it")


def test_the_lock_goes_with_its_process_and_the_next_run_knows_of_it(
    tmp_path: Path, holder: subprocess.Popen[str]
) -> None:
    holder.kill()
    holder.wait()
    with write_lock(Layout(tmp_path), "second", 0) as died:
        assert died is not None
        assert (died.run_id, died.pid) == ("first", holder.pid)
    with write_lock(Layout(tmp_path), "third", 0) as died:
        assert died is None  # the second ended well


def test_the_same_run_may_take_it_again_inside(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    with write_lock(layout, "run", 0):
        with write_lock(layout, "run", 0):
            pass
        assert layout.writer.exists()
    assert not layout.writer.exists()


def test_another_run_of_the_same_process_is_refused_too(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    with (
        write_lock(layout, "first", 0),
        pytest.raises(RunFailed, match="found run first"),
        write_lock(layout, "2nd", 0),
    ):
        pass
    with write_lock(layout, "third", 0) as died:
        assert died is None


def test_a_run_that_fails_leaves_no_note(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    with pytest.raises(ValueError, match="bug"), write_lock(layout, "run", 0):
        raise ValueError("bug")
    with write_lock(layout, "next", 0) as died:
        assert died is None


def test_half_made_files_of_a_killed_run_are_swept(tmp_path: Path) -> None:
    left = tmp_path / "staging" / "documents" / ".tmp-1-x.parquet"
    left.parent.mkdir(parents=True)
    left.touch()
    with write_lock(Layout(tmp_path), "run", 0):
        assert not left.exists()
