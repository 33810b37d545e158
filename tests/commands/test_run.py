"""What `bienban run` says: what is in the warehouse, what was left for the next run, what to do next."""

import os
import time

import pytest

from pipelines import runs
from pipelines.commands import run as command

ARTICLE = "Chi bộ tổ dân phố 4 họp\nSáng 5/3/2024, chi bộ tổ dân phố 4 phường Hoa Mai họp; bà Kiều Thị Mơ chủ trì."


def outcome(space, waiting=0):
    return runs.Outcome("run", space.layout.published, space.layout.report, 0, waiting, [], [])


def test_a_first_run_waits_for_what_was_just_put_there_and_reads_it(space, monkeypatch, capsys):
    space.write("phường/họp.txt", ARTICLE)
    monkeypatch.setenv("BIENBAN_SETTLE_SECONDS", "2")
    command.run()
    told = capsys.readouterr()
    assert told.err.startswith("settling: 1 in ")
    assert "\n1 new versions landed\n" in told.out
    assert told.out.endswith(f"\nto look at: {space.layout.report / 'index.html'}\n")
    counts = dict(space.rows('SELECT table_name, "rows" FROM meta.tables'))
    shown = {
        line.split()[1]: line.split()[3] for line in told.out.splitlines() if line.startswith(("│ dim_", "│ fact_"))
    }
    assert (counts["dim_meeting"], shown["dim_meeting"]) == (2, "1")  # the unknown member is no meeting
    assert (counts["fact_meeting_report"], shown["fact_meeting_report"]) == (1, "1")
    assert shown["dim_document_version"] == "1"


def test_what_is_not_waited_for_is_told_with_when_to_run_again(space, monkeypatch, capsys):
    monkeypatch.setattr(command, "_show", lambda *_: 0)
    monkeypatch.setattr(runs, "run_once", lambda *_, **__: outcome(space, waiting=3))
    monkeypatch.setenv("BIENBAN_SETTLE_SECONDS", "90")
    command.run()
    told, *_ = capsys.readouterr().out.splitlines()
    assert told.startswith("0 new versions landed; left for the next run, for they changed less than 90 seconds ago")
    assert told.endswith(": 3 files: run again in 90 seconds (BIENBAN_SETTLE_SECONDS)")


def test_publishing_what_was_landed_already_is_told_by_whoever_asked_for_it(space, monkeypatch, capsys):
    monkeypatch.setattr(runs, "run_once", lambda *_, **__: outcome(space))
    command.run(look=False)
    assert capsys.readouterr().out == ""


def test_an_empty_warehouse_is_told_with_what_to_do(space, monkeypatch, capsys):
    monkeypatch.setattr(command, "_show", lambda *_: 0)
    monkeypatch.setattr(runs, "run_once", lambda *_, **__: outcome(space))
    command.run()
    assert capsys.readouterr().out.splitlines()[-1] == (
        f"nothing is in it yet: put articles into {space.inbox}/SOURCE/ and run again"
    )


@pytest.mark.parametrize(
    ("seconds", "age", "waits"),
    [
        (0, 0, False),
        (5, 4.9, True),  # for a tenth of a second
        (5, 60, False),
        (3600, 0, False),  # longer than anybody would wait
    ],
)
def test_a_run_waits_no_longer_than_files_need(space, monkeypatch, seconds, age, waits):
    changed = time.time() - age
    os.utime(space.write("phường/họp.txt", ARTICLE), (changed, changed))
    monkeypatch.setenv("BIENBAN_SETTLE_SECONDS", str(seconds))
    slept = []
    monkeypatch.setattr(runs.time, "sleep", slept.append)
    monkeypatch.setattr(runs, "_prepare", lambda _: 1 / 0)
    with pytest.raises(ZeroDivisionError):
        runs.run_once(runs.Progress())
    assert [0 < each < 0.2 for each in slept] == [True] * waits
