"""The command line: help for everything, errors in one line, exit codes, and a quick start.

A process of its own takes seconds to start, so most of it is called here; what a process may do otherwise, print a
warning of a library or load too much, is asked of processes.
"""

import json
import os
import socket
import subprocess
import sys
import zipfile
from collections.abc import Callable
from unittest import mock

import pytest
import typer

from pipelines import cli
from pipelines.paths import data_dir

ARTICLE = str(min((data_dir("samples") / "articles").rglob("hoi-nghi-*.txt")))
COMMANDS = typer.main.get_command(cli.app).commands


def bienban(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "pipelines.cli", *arguments], capture_output=True, text=True, check=False
    )


@pytest.fixture
def called(capfd: pytest.CaptureFixture[str]) -> Callable[..., subprocess.CompletedProcess[str]]:
    """Give a way to call the command in this process; what it sets in the environment goes with it."""

    def call(*arguments: str) -> subprocess.CompletedProcess[str]:
        with (
            mock.patch.dict(os.environ),
            mock.patch.object(sys, "argv", ["bienban", *arguments]),
            pytest.raises(SystemExit) as ended,
        ):
            cli.main()
        return subprocess.CompletedProcess(arguments, ended.value.code, *capfd.readouterr())

    return call


def test_the_commands_are_those_of_the_contract():
    assert sorted(COMMANDS) == ["dev", "diff", "extract", "forget", "releases", "rollback", "run", "sql"]


@pytest.mark.parametrize("command", COMMANDS.values(), ids=list(COMMANDS))
def test_every_command_and_option_says_what_it_does(command):
    assert command.help
    assert [p.name for p in command.params if not getattr(p, "help", None)] == []


def test_help_and_version_are_given(called):
    assert bienban("--version").stdout == called("--version").stdout == "bienban 0.1.0\n"
    shown = called().stdout
    assert shown == called("--help").stdout
    assert all(name in shown for name in COMMANDS)


@pytest.mark.parametrize(
    ("arguments", "code", "told"),
    [
        (["fly"], 2, "No such command 'fly'"),
        (["run", "--fast"], 2, "No such option"),
        (["extract"], 2, "Missing argument"),
        (["extract", "gone.txt"], 2, "gone.txt: expected a file that can be read, found: No such file or directory"),
        (["run", "--inbox", "gone"], 2, "expected the inbox, found no such folder"),
        (["sql", "--warehouse", "gone", "SELECT 1"], 2, "expected a published warehouse, found no such file"),
        (["releases", "--warehouse", "gone"], 2, "expected a published warehouse, found no release: run `bienban run`"),
        (["rollback", "--warehouse", "gone"], 2, "expected a published warehouse, found no release: run `bienban run`"),
        (["diff", "--warehouse", "gone"], 2, "expected two releases to compare, found 0 kept"),
        (["dev", "--port", "99999"], 2, "less than or equal to 65535: see bienban --help"),
    ],
)
def test_wrong_use_is_told_in_one_line(called, arguments, code, told):
    done = called(*arguments)
    assert (done.returncode, done.stdout) == (code, "")
    assert done.stderr.startswith("bienban: ")
    assert done.stderr.count("\n") == 1
    assert told in done.stderr


def test_a_process_that_loads_the_most_adds_nothing_to_that_line():
    done = bienban("run", "--inbox", "gone")
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (2, "", 1)
    assert "expected the inbox, found no such folder" in done.stderr


def test_a_document_that_cannot_be_read_is_told_in_one_line(called, tmp_path):
    path = tmp_path / "rỗng.txt"
    path.touch()
    done = called("extract", str(path))
    assert (done.returncode, done.stdout, done.stderr.count("\n")) == (1, "", 1)
    assert done.stderr.startswith(f"bienban: {path}: ")


def test_extract_reads_an_archive_member_by_member_and_tells_at_the_end_what_it_could_not(called, tmp_path):
    path = tmp_path / "gói.zip"
    with zipfile.ZipFile(path, "w") as package:
        package.writestr("rỗng.txt", "")
        package.write(ARTICLE, "một.txt")
    done = called("extract", "--json", str(path))
    assert {json.loads(line)["file"] for line in done.stdout.splitlines()} == {f"{path}!một.txt"}
    assert (done.returncode, done.stderr.count("\n")) == (1, 1)
    assert done.stderr.startswith(f"bienban: {path}!rỗng.txt: byte 0: expected")


def test_extract_takes_the_day_of_a_page_from_its_data(called, tmp_path):
    path = tmp_path / "tin.html"
    path.write_text(
        "<html><head><meta property='article:published_time' content='2020-03-05'></head><body><h1>Xã Đông Hòa họp</h1>"
        "<p>Ngày 4/3, UBND xã Đông Hòa tổ chức hội nghị tổng kết, khen thưởng 12 tập thể.</p></body></html>",
        encoding="utf-8",
    )
    rows = [json.loads(line) for line in called("extract", "--json", str(path)).stdout.splitlines()]
    assert [row["start_date"] for row in rows if row["kind"] == "meeting"] == ["2020-03-04"]


def test_extract_shows_facts_beside_their_sentences():
    done = bienban("extract", ARTICLE)
    assert (done.returncode, done.stderr) == (0, "")
    assert "what was read" in done.stdout
    assert "meeting_type: " in done.stdout


def test_extract_gives_json_lines_whose_spans_hold(called):
    done = called("extract", "--json", ARTICLE)
    rows = [json.loads(line) for line in done.stdout.splitlines()]
    assert {row["kind"] for row in rows} >= {"meeting", "budget", "indicator"}
    for row in rows:
        assert row["file"] == ARTICLE
        printed = row["sentence"][row["char_start"] - row["sentence_start"] : row["char_end"] - row["sentence_start"]]
        assert printed.strip() == printed != ""


def test_what_only_reads_loads_neither_dagster_nor_pandera(tmp_path):
    import duckdb

    with duckdb.connect(str(tmp_path / "bienban.duckdb")) as connection:
        connection.execute("CREATE SCHEMA meta")
        connection.execute(
            "CREATE TABLE meta.releases AS SELECT 1 AS release, now() AS released_at, '' AS content_hash,"
            " 1 AS documents, 1 AS facts, '' AS extractor_version"
        )
    commands = [["sql", "SELECT 1"], ["releases"], ["extract", ARTICLE], ["extract", "--json", ARTICLE]]
    program = f"""
import os, sys
from pipelines import cli
os.environ["BIENBAN_WAREHOUSE"] = {str(tmp_path)!r}
for command in {commands!r}:
    sys.argv = ["bienban", *command]
    try:
        cli.main()
    except SystemExit as ended:
        assert not ended.code, ended.code
    loaded = {{name.split(".")[0] for name in sys.modules}}
    print(*command[:2], *loaded & {{"dagster", "pandera", "polars", "pipelines"}}, file=sys.stderr)
"""
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)
    assert done.stderr.splitlines() == [" ".join([*command[:2], "pipelines"]) for command in commands]


def test_a_reader_that_goes_away_is_no_error():
    command = [sys.executable, "-m", "pipelines.cli", "extract", "--json", *[ARTICLE] * 50]  # more than a pipe holds
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        assert json.loads(process.stdout.readline())
        process.stdout.close()
        assert process.stderr.read() == ""


@pytest.mark.usefixtures("space")
def test_dev_names_a_port_that_is_taken():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = str(taken.getsockname()[1])
        done = bienban("dev", "--port", port)
    assert (done.returncode, done.stdout) == (2, "")
    assert (
        done.stderr
        == f"bienban: port {port}: expected a free one, found: Address already in use: name another with --port\n"
    )


def test_dagster_is_told_to_send_nothing_show_no_pop_up_and_run_one_at_a_time(space):
    from dagster import DagsterInstance

    from pipelines.instance import prepare_home

    prepare_home(space.layout)
    with DagsterInstance.from_config(str(space.layout.dagster_home)) as instance:
        assert not instance.telemetry_enabled
        assert not instance.nux_enabled
        assert instance.get_concurrency_config().run_queue_config.max_concurrent_runs == 1
        assert instance.run_monitoring_enabled
