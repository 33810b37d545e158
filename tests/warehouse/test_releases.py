"""Releases: their numbers, which are kept, what changed between two, an older one again, and a death at any step."""

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import fields
from datetime import UTC, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any
from unittest.mock import ANY

import duckdb
import pytest

from pipelines import files
from pipelines.corrections import Correction
from pipelines.errors import RunFailed, WrongUse
from pipelines.lock import write_lock
from pipelines.paths import Layout
from pipelines.warehouse import changes, releases
from pipelines.warehouse.releases import (
    drop_releases_of,
    kept_releases,
    newest_history,
    publish_release,
    published_release,
    read_history,
    roll_back,
)
from schemas.base import column_names
from schemas.meta import MetaReleases

pytestmark = pytest.mark.xdist_group("releases")  # what its tests share is made once

NOON = datetime(2026, 1, 5, 5, tzinfo=UTC)
Files = dict[str, Path]


@pytest.fixture(scope="module")
def built(tmp_path_factory: pytest.TempPathFactory, staging_in: Callable[[Path], Any]) -> Files:
    """Two built warehouses, `one` and `two`, and `later`, which is `one` landed on another day."""
    made = {}
    for name in ("one", "two", "later"):
        staging = staging_in(tmp_path_factory.mktemp(name))
        two = name == "two"
        for address, amount, options in ARTICLES:
            if address == ("gone.txt" if two else "new.txt"):
                continue
            said = amount + 10 if two and address == "edited.txt" else amount
            reworded = "Hôm qua.\nXã đã thu được 2 tỷ.\n" if two else "Thu 2 tỷ.\n"
            above = reworded if address == "edited.txt" else ""
            text = f"{above}Chi {said} tỷ"
            version = staging.document(
                address,
                text,
                day=name == "later",
                extractor_version="1" * 12 if two and "reread" in address else "0" * 12,
            )
            staging.fact("budgets", version, str(said), value=Decimal(said), **(options if two else {}))
            if above:  # states the same in both, in other words and read by another rule in the second
                read = {"rule": "by_another_hand", "confidence": 0.7} if two else {}
                staging.fact("budgets", version, "2", value=Decimal(2), **read)
        made[name] = staging.build().path
    return made


ARTICLES: list[tuple[str, int, dict[str, Any]]] = [  # address, amount, what the second release says otherwise
    ("same.txt", 3, {}),
    ("reread.txt", 4, {"status": "target", "item": "chi"}),
    ("renamed.txt", 5, {"subject": "xã Hoa Mai"}),
    ("edited.txt", 6, {}),
    ("gone.txt", 7, {}),
    ("new.txt", 8, {}),
]


@pytest.fixture
def layout(tmp_path: Path) -> Layout:
    """An empty warehouse folder."""
    return Layout(tmp_path / "warehouse")


@pytest.fixture
def publish(layout: Layout, built: Files) -> Callable[..., int]:
    """Publish a built file, a minute after the one before; gives the number of its release."""
    minutes = iter(range(100))

    def publish(name: str, keep: int = 9) -> int:
        layout.build.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(built[name], layout.built)
        return publish_release(layout, NOON + timedelta(minutes=next(minutes)), keep).release

    return publish


@pytest.mark.parametrize(
    ("published", "numbers"),
    [
        (["one", "two"], [1, 2]),
        (["one", "one"], [1, 1]),  # the same content is the same release
        (["one", "later"], [1, 1]),  # a landing time is no content
        (["one", "two", "one"], [1, 2, 3]),  # what comes back is new: somebody has used the second
    ],
)
def test_a_release_has_a_number_and_the_same_content_keeps_it(
    layout: Layout, publish: Callable[..., int], published: list[str], numbers: list[int]
) -> None:
    assert [publish(name) for name in published] == numbers
    assert kept_releases(layout) == sorted(set(numbers))
    history = read_history(layout.published)
    assert [each.release for each in history] == sorted(set(numbers))
    assert history[0].released_at == NOON  # of its first publication
    assert (history[0].documents, history[0].facts, history[0].extractor_version) == (5, 6, "0" * 12)


def test_a_release_has_the_columns_of_its_table() -> None:
    assert [field.name for field in fields(releases.Release)] == column_names(MetaReleases)


@pytest.mark.parametrize(("keep", "kept"), [(1, [4]), (2, [3, 4]), (9, [1, 2, 3, 4])])
def test_the_last_few_are_kept(layout: Layout, publish: Callable[..., int], keep: int, kept: list[int]) -> None:
    for name in ("one", "two", "one", "two"):
        publish(name, keep)
    assert kept_releases(layout) == kept
    assert [each.release for each in read_history(layout.published)] == [1, 2, 3, 4]  # the file knows them all


def test_an_older_release_is_published_again_and_the_next_run_goes_on(
    layout: Layout, publish: Callable[..., int]
) -> None:
    for name in ("one", "two", "one"):
        publish(name)
    assert roll_back(layout, None).release == 2
    assert roll_back(layout, None).release == 1
    with pytest.raises(WrongUse, match=r"found only later ones, 2, 3: name one: bienban rollback N$"):
        roll_back(layout, None)
    assert roll_back(layout, 2).release == 2
    assert layout.published.read_bytes() == layout.release_file(2).read_bytes()
    assert kept_releases(layout) == [1, 2, 3]
    assert publish("one") == 3  # the content of the last release, whatever is published now
    assert publish("two") == 4


def test_a_release_that_is_not_kept_cannot_be_published(layout: Layout, publish: Callable[..., int]) -> None:
    publish("one")
    with pytest.raises(WrongUse, match=r"expected a release before the published one, found none kept$"):
        roll_back(layout, None)
    with pytest.raises(WrongUse, match=r"expected a release that is kept, found 7: kept are 1$"):
        roll_back(layout, 7)


@pytest.mark.parametrize("garbage", [b"", b"no warehouse", b"\0" * 20_000])
def test_a_damaged_file_stops_neither_the_next_run_nor_the_list(
    layout: Layout, publish: Callable[..., int], garbage: bytes
) -> None:
    for name in ("one", "two", "one"):
        publish(name)
    layout.published.write_bytes(garbage)
    layout.release_file(3).write_bytes(garbage)
    assert [each.release for each in newest_history(layout)] == [1, 2]  # as the newest file knows that can be read
    assert published_release(layout) is None
    with pytest.raises(WrongUse, match=r"expected a release, found: .*: name another"):
        roll_back(layout, 3)
    with pytest.raises(WrongUse, match=r"expected two releases to compare, found: .*: compare others"):
        changes.open_releases(layout.release_file(2), layout.release_file(3))
    assert layout.published.read_bytes() == garbage
    assert roll_back(layout, 2).release == 2
    layout.published.write_bytes(garbage)
    assert publish("two") == 2
    drop_releases_of(layout, "0" * 32)  # what cannot be asked may hold the document
    assert kept_releases(layout) == [1, 2]


def test_without_a_built_warehouse_nothing_is_published(layout: Layout, publish: Callable[..., int]) -> None:
    publish("one")
    layout.built.write_bytes(b"no warehouse")
    with pytest.raises(RunFailed, match=r"expected a built warehouse, found: .*: nothing was published"):
        publish_release(layout, NOON, 9)
    assert published_release(layout) == read_history(layout.release_file(1))[-1]


CHANGES = [  # document, change, why, columns, before, after
    ("edited", "changed", "source: new version of the article", ["value"], ["6.000000"], ["16.000000"]),
    ("gone", "removed", "source: article gone", None, None, None),
    ("new", "added", "source: new article", None, None, None),
    (
        "renamed", "changed", "reference data",
        ["subject", "organization_key", "organization", "admin_unit_key", "admin_unit"],
        [None, None, None, None, None], ["xã Hoa Mai", ANY, "xã Hoa Mai", ANY, "xã Hoa Mai"],
    ),
    (
        "reread", "changed", "extractor",
        ["item", "status", "item_group"], [None, "actual", None], ["chi", "target", "chi"],
    ),
]  # fmt: skip


def test_a_diff_tells_every_fact_that_changed_and_why(built: Files) -> None:
    with changes.open_releases(built["one"], built["two"]) as connection:
        rows = [dict(zip(changes.HEADS, row, strict=True)) for row in changes.changes(connection).fetchall()]
        told = ("document_name", "change", "why", "columns", "before", "after")
        assert [tuple(row[name] for name in told) for row in rows] == CHANGES
        assert {row["kind"] for row in rows} == {"budget"}
        assert changes.summary(connection).fetchall() == [
            ("budget", "extractor", 0, 0, 1),
            ("budget", "reference data", 0, 0, 1),
            ("budget", "source: article gone", 0, 1, 0),
            ("budget", "source: new article", 1, 0, 0),
            ("budget", "source: new version of the article", 0, 0, 1),
        ]


@pytest.mark.parametrize("backwards", [False, True], ids=["written", "taken out again"])
def test_a_diff_tells_what_a_reviewer_put_right(staging: Any, *, backwards: bool) -> None:
    version = staging.document("a.txt", "Xã Hoa Mai thu 3 tỷ, chi 4 tỷ, vay 5 tỷ, nợ 6 tỷ")
    facts = [
        staging.fact("budgets", version, said, value=Decimal(said), subject=subject)
        for said, subject in (("3", "xã Hoa Mai"), ("4", "xã Hoa Mai"), ("5", "xã"), ("6", "xã"))
    ]
    signed: dict[str, Any] = {"reviewer": "Lê Thị Bình", "date": NOON.date(), "reason": "Bài viết nhầm"}
    corrections = [
        Correction(row={facts[3]: "6"}, drop=True, **signed),
        Correction(row={facts[2]: "5"}, set={"value": 7}, **signed),
        Correction(mention={facts[0]: "3"}, means="xã Hoa Mai, huyện Hoa Mai", **signed),
    ]
    pair = [staging.build("one.duckdb").path, staging.build("two.duckdb", corrections=corrections).path]
    with changes.open_releases(*(pair[::-1] if backwards else pair)) as connection:
        rows = connection.execute("SELECT fact_id, change, why FROM changes").fetchall()
    dropped = "added" if backwards else "removed"
    assert sorted(rows) == sorted(
        (fact, dropped if fact == facts[3] else "changed", "correction")
        for fact in facts  # the second one, too
    )


def test_the_same_content_has_no_differences(built: Files) -> None:
    with changes.open_releases(built["one"], built["later"]) as connection:
        assert changes.changes(connection).fetchall() == []


def test_a_forgotten_document_is_in_no_release_that_is_kept(layout: Layout, publish: Callable[..., int]) -> None:
    for name in ("one", "two"):
        publish(name)
    (layout.releases / f"{files.TEMPORARY}1-000003.duckdb").write_bytes(b"half a copy")
    gone = next(row for row in _documents(layout) if row[1] == "gone")[0]
    drop_releases_of(layout, gone)
    assert [path.name for path in layout.releases.iterdir()] == ["000002.duckdb"]
    assert publish("one") == 3  # the number of the one that went is not used again


def _documents(layout: Layout) -> list[tuple[str, str]]:
    with duckdb.connect(str(layout.release_file(1)), read_only=True) as connection:
        return connection.execute("SELECT document_id, document_name FROM mart.documents").fetchall()


DIES = """
import os, shutil, sys
from datetime import UTC, datetime
from pathlib import Path
from pipelines import files
from pipelines.paths import Layout
from pipelines.warehouse import releases

def die(*_, **__):
    os._exit(9)

def half(source, target):
    Path(target).write_bytes(Path(source).read_bytes()[:1000])
    os._exit(9)

step, layout = sys.argv[1], Layout(Path(sys.argv[2]))
if step == "numbered":
    shutil.copyfile = die
elif step == "half copied":
    shutil.copyfile = half
elif step == "kept":
    releases.publish_file = die
elif step == "published":
    kept = iter((releases.kept_releases(layout),))
    releases.kept_releases = lambda _: next(kept, None) or die()
releases.publish_release(layout, datetime(2026, 1, 6, tzinfo=UTC), 9)
"""


@pytest.mark.parametrize(
    ("step", "then"),  # which release is published then, and which are kept
    [("numbered", (1, [1])), ("half copied", (1, [1])), ("kept", (1, [1, 2])), ("published", (2, [1, 2]))],
)
def test_killed_between_steps_the_published_file_is_whole_and_the_next_run_finishes(
    layout: Layout, built: Files, publish: Callable[..., int], step: str, then: tuple[int, list[int]]
) -> None:
    publish("one")
    shutil.copyfile(built["two"], layout.built)
    died = subprocess.run(
        [sys.executable, "-c", DIES, step, str(layout.root)], check=False, capture_output=True, text=True
    )
    assert died.returncode == 9, died.stderr
    current = published_release(layout)
    assert current is not None
    assert (current.release, kept_releases(layout)) == then
    files.sweep(layout.releases)  # as taking the lock does
    assert publish("two") == 2
    assert [path.name for path in sorted(layout.releases.iterdir())] == ["000001.duckdb", "000002.duckdb"]
    assert [each.release for each in read_history(layout.published)] == [1, 2]


def test_a_release_without_todays_views_is_not_published(layout: Layout, publish: Callable[..., int]) -> None:
    for name in ("one", "two"):
        publish(name)
    with duckdb.connect(str(layout.release_file(1))) as connection:
        connection.execute("DROP VIEW mart.contradictions")
    before = layout.published.read_bytes()
    with pytest.raises(WrongUse, match=r"this version of bienban, found no mart\.contradictions\.kind and \d+ more"):
        roll_back(layout, None)
    assert layout.published.read_bytes() == before


def test_a_rollback_that_dies_changes_nothing(
    layout: Layout, publish: Callable[..., int], monkeypatch: pytest.MonkeyPatch
) -> None:
    publish("one")
    publish("two")
    before = layout.published.read_bytes()
    monkeypatch.setattr(shutil, "copyfile", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
    with pytest.raises(KeyboardInterrupt):
        roll_back(layout, 1)
    assert layout.published.read_bytes() == before


def test_a_rollback_that_is_killed_leaves_what_the_next_lock_sweeps(
    layout: Layout, publish: Callable[..., int], monkeypatch: pytest.MonkeyPatch
) -> None:
    publish("one")
    publish("two")
    with monkeypatch.context() as patched, pytest.raises(KeyboardInterrupt):
        patched.setattr(Path, "unlink", lambda *_, **__: None)  # as if there had been no time to clear up
        patched.setattr(releases, "publish_file", lambda *_: (_ for _ in ()).throw(KeyboardInterrupt))
        roll_back(layout, 1)
    assert [path for path in layout.build.iterdir() if path.stat().st_size > 0] != []
    with write_lock(layout, "next", 0):
        assert list(layout.build.iterdir()) == []
