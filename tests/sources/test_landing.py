"""Landing: bytes are kept once, the manifest only grows, and only what changed is landed."""

from collections.abc import Iterator
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest

from pipelines import files, identity
from pipelines.errors import RunFailed
from pipelines.parsing import Landed, Unread, read_document
from pipelines.paths import Layout
from pipelines.sources.items import Item
from pipelines.sources.landing import land, landing_dates, read_manifest
from schemas.raw import Manifest
from schemas.validate import split_valid

DAY, NEXT = date(2026, 1, 5), date(2026, 1, 6)
NOON = datetime(2026, 1, 5, 5, tzinfo=UTC)


def item(data: bytes, address: str = "báo/a.txt") -> Item:
    return Item("báo", address, "text/plain", data)


def test_a_landing_is_a_manifest_row_and_its_bytes(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    landed = land(layout, [item(b"one")], DAY, NOON)
    document = identity.document_id("báo", "báo/a.txt")
    content = "7692c3ad3540bb803c020b3aee66cd8887123234ea0c6e7143c0add73ff431ed"  # sha256sum of "one"
    assert landed.to_dicts() == [
        {
            "version_id": identity.version_id(document, content),
            "document_id": document,
            "document_name": "a",
            "source": "báo",
            "address": "báo/a.txt",
            "url": None,
            "landed_at": NOON,
            "landing_date": DAY,
            "content_sha256": content,
            "byte_count": 3,
            "media_type": "text/plain",
            "charset": None,
            "etag": None,
            "last_modified": None,
            "announced_on": None,
            "locality": None,
        }
    ]
    assert (tmp_path / "landing/objects/76" / content).read_bytes() == b"one"
    assert read_manifest(layout, DAY).equals(landed)
    assert split_valid(Manifest, landed)[1].height == 0


def test_only_what_is_new_or_changed_is_landed(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    texts = [(b"A", 1), (b"A", 0), (b"B", 1), (b"A", 1), (b"A", 0)]  # back to A is a landing of its own
    for hour, (data, expected) in enumerate(texts):
        assert land(layout, [item(data)], DAY, NOON + timedelta(hours=hour)).height == expected
    assert [row["byte_count"] for row in read_manifest(layout).to_dicts()] == [1, 1, 1]
    assert read_manifest(layout)["version_id"].n_unique() == 2
    assert len(list(layout.objects.rglob("*"))) == 4  # two folders, two files


def test_the_days_keep_to_themselves(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    land(layout, [item(b"A")], DAY, NOON)
    before = layout.manifest_file(DAY).read_bytes()
    land(layout, [item(b"A"), item(b"B", "báo/b.txt")], NEXT, NOON + timedelta(days=1))
    assert layout.manifest_file(DAY).read_bytes() == before
    assert landing_dates(layout) == [DAY, NEXT]
    assert read_manifest(layout, NEXT)["address"].to_list() == ["báo/b.txt"]


def test_a_page_of_the_web_is_named_by_its_address_and_lands_with_what_the_site_said(tmp_path: Path) -> None:
    address = "https://bao.example/dai-hoi.html"
    page = Item(
        "báo", address, "text/html", b"A", f"{address}?x", "utf-8", '"1"', "Mon, 05 Jan 2026 01:00:00 GMT", DAY, "xã A"
    )
    [row] = land(Layout(tmp_path), [page], NEXT, NOON).to_dicts()
    expected = {
        "document_name": address,
        "address": address,
        "url": f"{address}?x",
        "charset": "utf-8",
        "etag": '"1"',
        "last_modified": "Mon, 05 Jan 2026 01:00:00 GMT",
        "announced_on": DAY,
        "locality": "xã A",
    }
    assert {name: row[name] for name in expected} == expected


def test_a_manifest_from_before_a_column_was_added_is_read_with_nothing_in_it(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    land(layout, [item(b"A")], DAY, NOON)
    old = read_manifest(layout, DAY).drop("charset", "announced_on")
    old.write_parquet(layout.manifest_file(DAY))
    land(layout, [item(b"B", "báo/b.txt")], NEXT, NOON + timedelta(days=1))
    assert read_manifest(layout)["announced_on"].to_list() == [None, None]
    assert split_valid(Manifest, read_manifest(layout))[1].height == 0


def test_a_damaged_file_of_landings_is_told_and_not_passed_over(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    land(layout, [item(b"one")], DAY, NOON)
    layout.manifest_file(NEXT).write_bytes(b"no Parquet")
    with pytest.raises(RunFailed, match=r"2026-01-06\.parquet: expected landings as Parquet, found a damaged file"):
        land(layout, [item(b"two", "báo/b.txt")], DAY, NOON)
    assert read_manifest(layout, DAY).height == 1


@pytest.mark.parametrize(("bytes_now", "found"), [(None, "none in the archive"), (b"two", "others in the archive")])
def test_bytes_that_are_gone_or_others_are_told(tmp_path: Path, bytes_now: bytes | None, found: str) -> None:
    layout = Layout(tmp_path)
    [digest] = land(layout, [item(b"one")], DAY, NOON)["content_sha256"]
    layout.object(digest).unlink()
    if bytes_now:
        layout.object(digest).write_bytes(bytes_now)
    read = read_document(Landed(layout.object(digest), "text/plain", digest))
    assert read == Unread(f"expected the bytes that landed, found {found}: restore landing/ from a backup")


def test_a_clock_set_back_does_not_make_the_newest_landing_an_older_one(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    land(layout, [item(b"A")], DAY, NOON)
    [later] = land(layout, [item(b"B")], DAY, NOON - timedelta(hours=3))["landed_at"]
    assert later > NOON


def test_a_landing_that_is_cut_off_is_made_whole_by_the_next(tmp_path: Path) -> None:
    layout = Layout(tmp_path)

    def items() -> Iterator[Item]:
        yield item(b"A")
        raise KeyboardInterrupt

    with pytest.raises(KeyboardInterrupt):
        land(layout, items(), DAY, NOON)
    assert read_manifest(layout).height == 0
    assert land(layout, [item(b"A"), item(b"B", "báo/b.txt")], DAY, NOON).height == 2


def test_a_file_appears_whole_or_not_at_all(tmp_path: Path) -> None:
    target = tmp_path / "file"
    files.write_bytes(target, b"old")
    with pytest.raises(RuntimeError), files.replacing(target) as temporary:
        temporary.write_bytes(b"half")
        raise RuntimeError
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]


def test_sweeping_removes_what_a_killed_process_left_and_nothing_else(tmp_path: Path) -> None:
    (tmp_path / "a").mkdir()
    (tmp_path / "a" / f"{files.TEMPORARY}123-x.parquet").touch()
    (tmp_path / "a" / "x.parquet").touch()
    (tmp_path / f"{files.TEMPORARY}123-report").mkdir()
    (tmp_path / f"{files.TEMPORARY}123-report" / "index.html").touch()
    assert files.sweep(tmp_path, deep=False) == 1
    assert [path.name for path in tmp_path.iterdir()] == ["a"]
    assert files.sweep(tmp_path) == 1
    assert [path.name for path in (tmp_path / "a").iterdir()] == ["x.parquet"]
