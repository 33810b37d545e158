"""Forgetting a document: nothing of it is left in any file, it does not come back, and the counts still add up."""

import json
from collections.abc import Iterator
from datetime import UTC, date, datetime
from pathlib import Path
from typing import Any

import dagster as dg
import duckdb
import polars as pl
import pytest
import typer

from pipelines import forgetting
from pipelines.commands import forget as command
from pipelines.errors import RunFailed, WrongUse
from pipelines.lock import write_lock
from pipelines.sources import landing

REASON = "yêu cầu của người được nêu tên"
SECRET = "Kiều Thị Bí Mật"
ARTICLE = f"Chi bộ tổ dân phố 4 họp\nSáng 5/3/2024, chi bộ tổ dân phố 4 phường Hoa Mai họp; bà {SECRET} chủ trì."
OTHER = "Chi bộ tổ dân phố 5 họp\nSáng 6/3/2024, chi bộ tổ dân phố 5 phường Hoa Mai họp bàn 3 nhiệm vụ."


def mentions(folder: Path, words: list[str]) -> list[str]:
    """The files under a folder that hold any of the words, packed or not."""
    found = []
    for path in sorted(p for p in folder.rglob("*") if p.is_file()):
        data = path.read_bytes()
        if path.suffix == ".parquet":
            data += pl.read_parquet(path).write_json().encode()
        if any(word.encode() in data for word in words):
            found.append(path.relative_to(folder).as_posix())
    return found


@pytest.fixture
def forgotten(space: Any, monkeypatch: pytest.MonkeyPatch) -> Any:
    """Two articles and a bad one were landed and published, then the first was forgotten."""
    space.write("phường/bí-mật.txt", ARTICLE)
    space.write("phường/khác.txt", OTHER)
    space.write("phường/hỏng.txt", b"\x00\x01\x02" * 40)
    space.run()
    assert mentions(space.warehouse, [SECRET, "bí-mật"])
    monkeypatch.setenv("BIENBAN_INBOX", str(space.inbox / "gone"))  # needs none

    def crash(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    for module, step in ((forgetting, "forget_runs"), (command, "run")):  # cut short, the same command finishes it
        with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
            patched.setattr(module, step, crash)
            command.forget("bí-mật", REASON, sure=True)
    command.forget("bí-mật", REASON, sure=True)
    monkeypatch.setenv("BIENBAN_INBOX", str(space.inbox))
    return space


@pytest.mark.xdist_group("forgetting")
def test_nothing_of_a_forgotten_document_is_left_and_it_does_not_come_back(forgotten: Any) -> None:
    assert mentions(forgotten.warehouse, [SECRET, "bí-mật"]) == []
    forgotten.run()  # the file is in the inbox still
    assert mentions(forgotten.warehouse, [SECRET, "bí-mật"]) == []
    with duckdb.connect(str(forgotten.layout.published), read_only=True) as connection:
        versions = connection.execute(
            "SELECT document_name = document_id, version, disposition::VARCHAR, coalesce(reason LIKE 'yêu cầu%', FALSE)"
            " FROM mart.document_versions ORDER BY disposition::VARCHAR"
        ).fetchall()
        counts = dict(
            connection.execute(
                "SELECT disposition::VARCHAR, versions FROM meta.dispositions WHERE versions > 0"
            ).fetchall()
        )
        documents = connection.execute("SELECT document_name FROM mart.documents ORDER BY ALL").fetchall()
        indexed = connection.execute("SELECT word FROM search.words WHERE word IN ('kieu', 'mat')").fetchall()
    assert versions == [(True, 1, "forgotten", True), (False, 1, "loaded", False), (False, 1, "quarantined", False)]
    assert counts == {"loaded": 1, "quarantined": 1, "forgotten": 1}
    assert documents == [("hỏng",), ("khác",)]
    assert indexed == []


def test_what_a_check_showed_of_a_forgotten_document_goes_with_its_run(tmp_path: Path) -> None:
    key = dg.AssetKey("told")

    @dg.asset(key=key, check_specs=[dg.AssetCheckSpec("valid", asset=key)])
    def told(context: dg.AssetExecutionContext) -> Iterator[dg.MaterializeResult[None]]:
        shown = {"failing_rows": context.run.tags["shown"]}
        yield dg.MaterializeResult(check_results=[dg.AssetCheckResult(passed=False, metadata=shown)])

    addresses = ["báo/bí_mật.txt", "báo/bíxmật.txt"]  # the second is another document, which a "_" of SQL would mean
    # Hashes as long as real ones: two letters would stand in a run's random name now and then.
    hashes = {"document_id": "d1" * 16, "version_id": "e2" * 16, "content_sha256": "f3" * 32}
    names = {**hashes, "address": addresses[0], "url": None}
    with dg.DagsterInstance.local_temp(str(tmp_path)) as instance:
        for address in addresses:
            dg.materialize([told], instance=instance, tags={"shown": f"{address} (SHA-256 s0)"})
        assert forgetting.forget_runs(instance, pl.DataFrame({name: [word] for name, word in names.items()})) == 1
        history = instance.event_log_storage.get_asset_check_execution_history(dg.AssetCheckKey(key, "valid"), limit=9)
        shown = [
            check.metadata["failing_rows"].value
            for each in history
            if (check := each.event.dagster_event.event_specific_data)
        ]
    assert shown == ["báo/bíxmật.txt (SHA-256 s0)"]
    assert mentions(tmp_path, ["bí_mật", json.dumps("bí_mật")[1:-1]]) == []


NOON = datetime(2026, 1, 5, 5, tzinfo=UTC)
ITEMS = [
    landing.Item("báo", "báo/a.txt", "text/plain", b"one"),
    landing.Item("báo", "báo/b.txt", "text/plain", b"one"),  # the same bytes
    landing.Item("đài", "đài/a.txt", "text/plain", b"two"),
    landing.Item("cổng", "https://cong.example/tin-1", "text/html", b"three", url="https://cong.example/tin-1"),
]


@pytest.mark.parametrize(
    ("wanted", "expected"),
    [
        ("báo/a.txt", "báo/a.txt"),  # the address
        ("b", "báo/b.txt"),  # a name that only one has
        ("https://cong.example/tin-1", "https://cong.example/tin-1"),
    ],
)
def test_a_document_is_named_by_id_name_address_or_url(space: Any, wanted: str, expected: str) -> None:
    landing.land(space.layout, ITEMS, date(2026, 1, 5), NOON)
    [found] = forgetting.landings_of(space.layout, wanted).rows(named=True)
    assert found["address"] == expected
    assert forgetting.landings_of(space.layout, found["document_id"]).rows(named=True) == [found]


@pytest.mark.parametrize("wanted", ["báo/a.txt", "https://cong.example/tin-1"])
def test_what_was_forgotten_is_told_by_the_name_that_was_typed(
    space: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], wanted: str
) -> None:
    landing.land(space.layout, ITEMS, date(2026, 1, 5), NOON)
    document = forgetting.landings_of(space.layout, wanted)["document_id"][0]
    monkeypatch.setattr(command, "run", lambda **_: None)
    command.forget(wanted, REASON, sure=True)
    assert capsys.readouterr().out == (
        f"forgot {wanted} ({document}: 1 version); published {space.layout.published} without it\n"
    )


@pytest.mark.parametrize(
    ("wanted", "told"),
    [
        ("a", "expected one document, found 2 of that name"),
        ("c", "found none"),
        ("", "found none"),
    ],
)
def test_a_name_of_no_document_or_of_several_is_told(space: Any, wanted: str, told: str) -> None:
    landing.land(space.layout, ITEMS, date(2026, 1, 5), NOON)
    with pytest.raises(WrongUse, match=told):
        forgetting.landings_of(space.layout, wanted)


def test_bytes_that_another_document_shares_stay(space: Any) -> None:
    landing.land(space.layout, ITEMS, date(2026, 1, 5), NOON)
    space.layout.dagster_home.mkdir(parents=True)
    for address, left in (("báo/a.txt", True), ("báo/b.txt", False)):
        found = forgetting.landings_of(space.layout, address)
        forgetting.forget(space.layout, found, "vì", NOON)
        assert space.layout.object(found["content_sha256"][0]).exists() is left
    assert landing.read_manifest(space.layout)["address"].to_list() == ["đài/a.txt", "https://cong.example/tin-1"]
    assert landing.land(space.layout, ITEMS, date(2026, 1, 6), NOON).height == 0


def test_forgetting_again_after_a_crash_finishes_the_work(space: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    landing.land(space.layout, ITEMS, date(2026, 1, 5), NOON)
    found = forgetting.landings_of(space.layout, "báo/a.txt")

    def crash(*_: object) -> None:
        raise KeyboardInterrupt

    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(forgetting, "_drop_staging", crash)
        forgetting.forget(space.layout, found, "vì", NOON)
    assert landing.read_tombstones(space.layout)["document_id"].to_list() == found["document_id"].to_list()
    forgetting.forget(space.layout, forgetting.landings_of(space.layout, "báo/a.txt"), "vì", NOON)
    assert landing.read_tombstones(space.layout).height == 1
    assert landing.read_manifest(space.layout).filter(address="báo/a.txt").height == 0
    assert landing.land(space.layout, ITEMS, date(2026, 1, 5), NOON).height == 0
    forgetting.forget_landings(space.layout, forgetting.landings_of(space.layout, "báo/a.txt"))
    assert landing.read_landings(space.layout).height == len(ITEMS) - 1


def test_a_document_that_is_not_to_be_forgotten_stays(space: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    landing.land(space.layout, ITEMS, date(2026, 1, 5), NOON)
    monkeypatch.setenv("BIENBAN_WAREHOUSE", str(space.warehouse))
    monkeypatch.setattr(command.typer, "confirm", lambda _: False)
    with pytest.raises(WrongUse, match="nothing was removed"):
        command.forget("báo/a.txt", "vì", sure=False)
    assert landing.read_manifest(space.layout).height == len(ITEMS)


def test_a_document_whose_rows_are_corrected_stays_until_the_correction_goes(
    space: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    landing.land(space.layout, ITEMS, date(2026, 1, 5), NOON)
    monkeypatch.setenv("BIENBAN_WAREHOUSE", str(space.warehouse))
    found = forgetting.landings_of(space.layout, "báo/a.txt")
    path = space.layout.staging_file("indicators", date(2026, 1, 5))
    path.parent.mkdir(parents=True, exist_ok=True)
    versions = [found["version_id"][0], "another"]
    pl.DataFrame({"version_id": versions, "fact_id": ["a" * 32, "b" * 32]}).write_parquet(path)
    assert forgetting.facts_of(space.layout, found) == {"a" * 32}
    space.layout.corrections.write_text(
        f"corrections:\n- row: {{{'a' * 32}: 12 dự án}}\n  drop: true\n"
        "  reviewer: Lê An\n  date: 2026-01-06\n  reason: đọc sai\n",
        encoding="utf-8",
    )
    told = r"take these corrections out first: the correction of 2026-01-06 by Lê An \(drop: a{32}\)$"
    with pytest.raises(WrongUse, match=told):
        command.forget("báo/a.txt", "vì", sure=True)
    assert landing.read_tombstones(space.layout).height == 0
    assert landing.read_manifest(space.layout).height == len(ITEMS)


def test_nobody_to_ask_is_told_what_to_do(space: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    landing.land(space.layout, ITEMS, date(2026, 1, 5), NOON)
    monkeypatch.setenv("BIENBAN_WAREHOUSE", str(space.warehouse))

    def nobody(_: str) -> bool:
        raise typer.Abort

    monkeypatch.setattr(command.typer, "confirm", nobody)
    with pytest.raises(WrongUse, match="nobody answered: where nobody can, add --yes"):
        command.forget("báo/a.txt", "vì", sure=False)


def test_while_another_run_writes_nothing_is_removed(space: Any) -> None:
    landing.land(space.layout, ITEMS, date(2026, 1, 5), NOON)
    with write_lock(space.layout, "another run", 0), pytest.raises(RunFailed, match="expected to be the only run"):
        command.forget("báo/a.txt", "vì", sure=True)
    assert landing.read_manifest(space.layout).height == len(ITEMS)
