"""The inbox: which files are taken, which wait, which are refused, and that each says so."""

import os
import unicodedata
from pathlib import Path

import pytest

from pipelines.config import Settings
from pipelines.errors import BadConfiguration
from pipelines.sources.archive_limits import Limits
from pipelines.sources.inbox import list_inbox, read_items

LIMITS = Limits.of(Settings())
NOW = 1_767_600_000.0  # seconds of the epoch; any
OLD = NOW - 60


def put(inbox: Path, address: str, content: bytes = b"x", modified: float = OLD) -> Path:
    path = inbox / address
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(content)
    os.utime(path, (modified, modified))
    return path


@pytest.mark.parametrize(
    ("address", "source", "media_type"),
    [
        ("báo/bài.txt", "báo", "text/plain"),
        ("báo/2024/bài.TXT", "báo", "text/plain"),  # the first folder alone names the source
        ("bài.txt", "inbox", "text/plain"),  # no folder
        ("báo/bài.pdf", "báo", "application/pdf"),
        ("báo/bài", "báo", "application/octet-stream"),
    ],
)
def test_a_file_is_known_by_its_place(tmp_path: Path, address: str, source: str, media_type: str) -> None:
    put(tmp_path, address)
    [found] = list_inbox(tmp_path, 5, NOW).ready
    assert (found.address, found.source, found.media_type) == (address, source, media_type)


@pytest.mark.parametrize(
    "address", [".hidden.txt", ".git/a.txt", "báo/.cache/a.txt", "báo/a.txt.part", "báo/.a.txt.swp"]
)
def test_what_is_no_article_is_not_seen(tmp_path: Path, address: str) -> None:
    put(tmp_path, address)
    found = list_inbox(tmp_path, 5, NOW)
    assert (found.ready, found.waiting, found.refused) == ([], [], [])


@pytest.mark.parametrize(
    ("age", "ready"),
    [
        (6, True),
        (4, False),  # may still be being written
        (-3600, True),  # a wrong clock: it must not wait for an hour
    ],
)
def test_a_young_file_waits(tmp_path: Path, age: float, ready: bool) -> None:
    put(tmp_path, "báo/a.txt", modified=NOW - age)
    found = list_inbox(tmp_path, 5, NOW)
    assert ([c.address for c in found.ready], found.waiting) == ((["báo/a.txt"], []) if ready else ([], ["báo/a.txt"]))


def test_the_last_of_the_young_files_says_when_all_have_settled(tmp_path: Path) -> None:
    for age in (60, 4, 1, 2):
        put(tmp_path, f"báo/{age}.txt", modified=NOW - age)
    assert list_inbox(tmp_path, 5, NOW).settled_at == NOW + 4


def test_the_order_is_that_of_the_addresses(tmp_path: Path) -> None:
    for address in ("b/1.txt", "a/2.txt", "a.txt", "a/1.txt"):
        put(tmp_path, address)
    assert [c.address for c in list_inbox(tmp_path, 5, NOW).ready] == ["a.txt", "a/1.txt", "a/2.txt", "b/1.txt"]


def test_links_out_of_the_inbox_are_refused_and_links_inside_are_not(tmp_path: Path) -> None:
    inbox = tmp_path / "inbox"
    inside = put(inbox, "báo/a.txt")
    outside = put(tmp_path, "secret.txt")
    (inbox / "báo/inner.txt").symlink_to(inside)
    (inbox / "báo/outer.txt").symlink_to(outside)
    (inbox / "báo/folder").symlink_to(tmp_path)
    (inbox / "báo/nowhere.txt").symlink_to(inbox / "gone")
    (inbox / "báo/self.txt").symlink_to(inbox / "báo/self.txt")
    found = list_inbox(inbox, 5, NOW)
    assert [c.address for c in found.ready] == ["báo/a.txt", "báo/inner.txt"]
    assert {r.address: r.reason.split(":")[0].split("(")[0].strip() for r in found.refused} == {
        "báo/folder": "a link that leads out of the inbox",
        "báo/nowhere.txt": "cannot be read",
        "báo/outer.txt": "a link that leads out of the inbox",
        "báo/self.txt": "cannot be read",
    }


def test_a_name_is_the_same_however_its_letters_are_composed(tmp_path: Path) -> None:
    put(tmp_path, unicodedata.normalize("NFD", "báo/bài.txt"))
    assert [c.address for c in list_inbox(tmp_path, 5, NOW).ready] == ["báo/bài.txt"]
    put(tmp_path, "báo/bài.txt")  # now two files have one name
    assert [r.address for r in list_inbox(tmp_path, 5, NOW).refused] == ["báo/bài.txt"]


def test_a_name_in_other_bytes_than_utf8_is_refused(tmp_path: Path) -> None:
    (tmp_path / os.fsdecode(b"b\xe0i.txt")).write_bytes(b"x")
    found = list_inbox(tmp_path, 0, NOW + 1)
    assert [(r.address, r.reason) for r in found.refused] == [
        ("b�i.txt", "expected a file name in UTF-8, found other bytes: rename the file")
    ]
    assert found.ready == []


def test_what_is_no_file_is_refused(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe.txt")  # reading it would wait for ever
    assert [r.address for r in list_inbox(tmp_path, 0, NOW + 1).refused] == ["pipe.txt"]


def test_reading_gives_the_bytes_and_reports_what_changed_or_went(tmp_path: Path) -> None:
    put(tmp_path, "báo/a.txt", b"one")
    changed = put(tmp_path, "báo/b.txt", b"two")
    gone = put(tmp_path, "báo/c.txt", b"three")
    listing = list_inbox(tmp_path, 5, NOW)
    changed.write_bytes(b"two, and more")
    gone.unlink()
    assert [(i.source, i.address, i.data) for i in read_items(listing, lambda: None, LIMITS)] == [
        ("báo", "báo/a.txt", b"one")
    ]
    assert listing.waiting == ["báo/b.txt"]
    assert [r.address for r in listing.refused] == ["báo/c.txt"]


def test_a_missing_inbox_is_told_in_one_line(tmp_path: Path) -> None:
    with pytest.raises(BadConfiguration, match=r"gone: expected the inbox, found no such folder: create it, or name"):
        list_inbox(tmp_path / "gone", 5, NOW)
