"""The whole pipe through Dagster, on the shipped articles and on trouble: what goes in comes out, once, always.

"The same" is the logical hash of each table: rows sorted, without landing times.
"""

import io
import json
import shutil
import subprocess
import sys
import zipfile
from datetime import timedelta
from pathlib import Path

import dagster as dg
import duckdb
import pytest
from old_encodings import to_tcvn3

from pipelines import parsing, staging
from pipelines.assets.days import today
from pipelines.commands.run import set_aside
from pipelines.errors import BadConfiguration, RunFailed
from pipelines.paths import data_dir

NEW_VERSION = "feedfacefeed"


def use_version(monkeypatch: pytest.MonkeyPatch, version: str) -> None:
    for module in ("assets.documents", "assets.facts", "schedules"):
        monkeypatch.setattr(f"pipelines.{module}.extractor_version", lambda: version)


@pytest.mark.xdist_group("samples")
def test_every_sample_is_loaded_or_out_of_scope_and_a_rerun_changes_nothing(space, samples_space):
    space.start_from(samples_space)
    names = sorted((path.stem,) for path in space.inbox.rglob("*.txt"))
    assert space.rows("SELECT document_name FROM mart.documents ORDER BY ALL") == names
    assert set(space.dispositions()) <= {"loaded", "out_of_scope"}
    assert sum(space.dispositions().values()) == len(names)
    before = space.hashes()
    assert space.run().newly_landed == 0
    steps = {"building": 41, "publishing": 1, "exporting": 1, "reporting": len(names)}
    assert space.totals == {"landing": len(names), "reading": 0, "extracting": 0, **steps}
    assert space.hashes() == before


@pytest.mark.xdist_group("samples")
@pytest.mark.slow
def test_order_and_number_of_runs_do_not_matter(space, samples_space):
    articles = data_dir("samples") / "articles"
    addresses = [path.relative_to(articles).as_posix() for path in sorted(articles.rglob("*.txt"))]
    for number, part in enumerate((addresses[7:], addresses[:7])):
        shutil.rmtree(space.inbox)
        for address in part:
            space.write(address, (articles / address).read_bytes())
        assert space.run(today() - timedelta(days=10 - number)).newly_landed == len(part)
    assert space.hashes() == samples_space.hashes()
    assert len(list(space.layout.manifest.iterdir())) == 2


@pytest.mark.slow
def test_a_changed_extractor_reads_every_day_again_and_leaves_none_stale(space, monkeypatch):
    first, second = today() - timedelta(days=5), today()
    space.add_samples(2)
    space.run(first)
    space.add_samples(5)
    space.run(second)
    assert space.totals["reading"] == 3  # the first day was up to date

    use_version(monkeypatch, NEW_VERSION)
    assert staging.stale_days(space.layout, NEW_VERSION) == [first, second]
    space.run(second)
    assert (space.totals["reading"], space.totals["extracting"]) == (5, 5)
    assert staging.stale_days(space.layout, NEW_VERSION) == []
    assert space.rows("SELECT DISTINCT extractor_version FROM star.dim_document WHERE document_id IS NOT NULL") == [
        (NEW_VERSION,)
    ]


@pytest.mark.xdist_group("troubled")
def test_bad_documents_are_set_aside_and_the_good_ones_loaded(troubled_space):
    assert sum(troubled_space.dispositions().values()) == 4 + 3
    assert troubled_space.dispositions()["quarantined"] == 3
    query = "SELECT document_name, reason FROM mart.document_versions WHERE disposition = 'quarantined'"
    told = dict(troubled_space.rows(query))
    assert told.keys() == {"nhị phân", "rỗng", "tờ trình"}
    assert told["tờ trình"].startswith("expected a PDF file that opens, found a damaged one (")
    assert troubled_space.outcome.warnings == ["documents: 3 of 7 rows were set aside, within the allowance of 3 rows"]
    with duckdb.connect(str(troubled_space.layout.published), read_only=True) as connection:
        lines = list(set_aside(connection))
    addresses = dict(troubled_space.rows("SELECT document_name, address FROM mart.document_versions"))
    assert sorted(lines) == sorted(f"quarantined: {addresses[name]}: {reason}" for name, reason in told.items())


def test_files_of_every_kind_and_archives_of_them_are_read_and_what_is_refused_is_counted(space):
    """One article as each kind of file; every member that lands, taken in or refused, has a disposition."""
    text = "Hội nghị Huyện ủy Phú Lâm\nSáng 9/7/2021, Huyện ủy Phú Lâm tổ chức hội nghị, kết nạp {} đảng viên mới."
    page = "<html><head><meta property='article:published_time' content='2021-07-10'></head><h1>{}</h1><p>{}</p></html>"
    package = io.BytesIO()
    with zipfile.ZipFile(package, "w") as members:
        members.writestr("trong/một.txt", text.format(31))
        members.writestr("../ngoài.txt", text.format(32))
        members.writestr("sâu.jsonl", json.dumps({"id": "a1", "text": text.format(33), "date": "2021-07-12"}))
    space.write("huyện/cũ.txt", to_tcvn3(text.format(30)))
    space.write("huyện/gói.zip", package.getvalue())
    space.write("huyện/trang.html", page.format(*text.format(34).split("\n")))
    space.write("huyện/tờ.pdf", (Path(__file__).parent / "text/files/so-ket.pdf").read_bytes())
    space.run()
    rows = space.rows(
        "SELECT address, document_name, media_type, encoding, notes, published_on::VARCHAR, disposition::VARCHAR"
        " FROM mart.documents ORDER BY address"
    )
    assert rows == [
        ("huyện/cũ.txt", "cũ", "text/plain", "tcvn3", [], None, "loaded"),
        ("huyện/gói.zip!../ngoài.txt", "ngoài", None, None, None, None, "quarantined"),
        ("huyện/gói.zip!sâu.jsonl!a1", "a1", "application/json", "utf-8", [], "2021-07-12", "loaded"),
        ("huyện/gói.zip!trong/một.txt", "một", "text/plain", "utf-8", [], None, "loaded"),
        ("huyện/trang.html", "trang", "text/html", "utf-8", [], "2021-07-10", "loaded"),
        ("huyện/tờ.pdf", "tờ", "application/pdf", None, [], None, "loaded"),
    ]
    assert space.rows("SELECT reason FROM mart.document_versions WHERE disposition = 'quarantined'") == [
        ("expected a member that can be read, found one that leaves its folder: pack it anew without that",)
    ]
    members = "SELECT document_name, value::INT FROM mart.indicator_observations WHERE unit LIKE '%đảng viên%'"
    assert {("một", 31), ("a1", 33), ("trang", 34), ("cũ", 30)} <= set(space.rows(members))
    before = space.hashes()
    assert space.run().newly_landed == 0
    assert space.hashes() == before


def test_a_document_that_breaks_the_program_is_set_aside_alone(space, monkeypatch):
    addresses = space.add_samples(3)
    victim = (space.inbox / addresses[0]).read_text(encoding="utf-8").strip()[:40]
    real = parsing.extract_facts

    def fails(article):
        if victim in article.text:
            raise RecursionError("too deep")
        return real(article)

    monkeypatch.setattr(parsing, "extract_facts", fails)
    monkeypatch.setattr(parsing, "is_relevant", lambda _: True)
    space.run()
    assert space.dispositions() == {"loaded": 2, "quarantined": 1}
    assert space.rows("SELECT document_name, reason FROM mart.document_versions WHERE reason IS NOT NULL") == [
        (Path(addresses[0]).stem, "the program failed on it (RecursionError: too deep): please report it")
    ]


@pytest.mark.xdist_group("samples")
def test_too_many_bad_documents_stop_the_run_and_readers_keep_what_they_had(space, samples_space, monkeypatch):
    space.start_from(samples_space)
    before = space.layout.published.read_bytes()
    monkeypatch.setenv("BIENBAN_QUARANTINE_ALLOWANCE", "1")
    space.write("báo/1.txt", b"")
    space.write("báo/2.txt", b"")
    with pytest.raises(RunFailed) as raised:
        space.run()
    assert "nothing was published: documents: 2 of 18 rows were set aside, more than 5%" in str(raised.value)
    assert space.layout.published.read_bytes() == before

    monkeypatch.setenv("BIENBAN_QUARANTINE_LIMIT", "0.5")
    space.run()
    assert space.dispositions()["quarantined"] == 2


@pytest.mark.slow
def test_a_document_that_changed_is_read_anew_and_the_old_version_stays_known(space):
    [address] = space.add_samples(1)
    space.run()
    text = (space.inbox / address).read_bytes()
    space.write(address, text + "\nBài viết đã được bổ sung.\n".encode())
    assert space.run().newly_landed == 1
    assert space.dispositions()["superseded"] == 1
    space.write(address, text)  # and back
    assert space.run().newly_landed == 1
    assert space.rows("SELECT count(*), count(DISTINCT text) FROM mart.documents") == [(1, 1)]
    assert space.rows("SELECT strpos(text, 'đã được bổ sung') FROM mart.documents") == [(0,)]


def test_an_empty_inbox_publishes_an_empty_warehouse(space):
    space.run()
    assert space.dispositions() == {}
    assert space.rows("SELECT count(*) FROM mart.budget_observations") == [(0,)]


def test_a_missing_inbox_makes_nothing(space, monkeypatch):
    monkeypatch.setenv("BIENBAN_INBOX", str(space.inbox / "gone"))
    with pytest.raises(BadConfiguration, match="expected the inbox, found no such folder"):
        space.run()
    assert not space.warehouse.exists()


DIES = """
import os, sys
from contextlib import contextmanager
from pipelines.progress import Progress
from pipelines.runs import run_once

class Dies(Progress):
    @contextmanager
    def stage(self, name, total=None):
        left = int(sys.argv[2])
        def advance():
            nonlocal left
            left -= 1
            if name == sys.argv[1] and left < 0:
                os._exit(9)
        yield advance
        if name == sys.argv[1]:
            os._exit(9)

run_once(Dies())
"""


@pytest.mark.slow
@pytest.mark.xdist_group("crashes")
@pytest.mark.parametrize(
    ("stage", "after"),
    [
        ("landing", 2),  # bytes of two articles are stored, the manifest is not written
        ("extracting", 2),  # documents are staged; in the middle of the parse
        ("building", 5),  # the new file is there, half of it is validated
        ("publishing", 99),  # the file is swapped, Dagster does not know yet
    ],
)
def test_killed_anywhere_and_run_again_the_warehouse_is_the_same(space, published, stage, after):
    space.add_samples(5)
    died = subprocess.run([sys.executable, "-c", DIES, stage, str(after)], check=False, capture_output=True, text=True)
    assert died.returncode == 9, died.stderr
    assert space.layout.published.exists() == (stage == "publishing")
    space.run()
    assert space.hashes() == published(5).hashes()  # a run that nothing disturbed
    with dg.DagsterInstance.from_config(str(space.layout.dagster_home)) as instance:
        assert sorted(run.status.value for run in instance.get_runs()) == ["FAILURE", "SUCCESS"]


READS = """
import sys, time, duckdb
count = 0
while True:
    with duckdb.connect(sys.argv[1], read_only=True) as connection:
        found = connection.execute("SELECT count(*), count(text) FROM mart.documents").fetchone()
        assert found[0] == found[1] > 0, found
        connection.execute("SELECT count(*) FROM mart.budget_observations").fetchone()
    count += 1
    print(count, flush=True)
    time.sleep(0.1)  # a reader, not a load test
"""


@pytest.mark.xdist_group("samples")
@pytest.mark.slow
def test_a_reader_in_another_process_never_fails_while_runs_publish(space, samples_space):
    space.start_from(samples_space)
    [(before,)] = space.rows("SELECT count(*) FROM mart.documents")
    with subprocess.Popen(
        [sys.executable, "-c", READS, str(space.layout.published)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as reader:
        assert reader.stdout is not None
        assert reader.stdout.readline() == "1\n"
        for number in (1, 2):
            space.write(f"báo/{number}.txt", f"Bài viết số {number}\n\nHội nghị bàn về thu ngân sách.\n")
            assert space.run().newly_landed == 1
        assert reader.poll() is None
        reader.kill()
        read, failed = reader.communicate()
    assert failed == ""
    assert len(read.splitlines()) > 10
    assert space.rows("SELECT count(*) FROM mart.documents") == [(before + 2,)]


def test_a_second_run_at_the_same_time_is_refused(space):
    from pipelines.lock import write_lock

    space.add_samples(1)
    with write_lock(space.layout, "the first", 0), pytest.raises(RunFailed, match="found run the first"):
        space.run()
    assert not space.layout.published.exists()
