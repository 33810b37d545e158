"""Files that appear whole or not at all: written under a temporary name beside their own, then renamed.

Keep out: what is in the files.
"""

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

TEMPORARY = ".tmp-"
"""Prefix of the temporary names; a process that is killed can leave such a file, `sweep` removes it."""


@contextmanager
def replacing(path: Path) -> Iterator[Path]:
    """Give a temporary path to write to; on leaving without error it becomes `path`, else it is removed.

    The bytes are on the disk before the name is: after a power cut the file is the old one or the new one.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    temporary = path.with_name(f"{TEMPORARY}{os.getpid()}-{path.name}")
    try:
        yield temporary
        _sync(temporary)
        temporary.replace(path)
        _sync(path.parent)
    finally:
        temporary.unlink(missing_ok=True)


def point_to(link: Path, folder: Path) -> None:
    """Make `link` a relative link to `folder` in one step, when the folder's files are on the disk."""
    for path in folder.rglob("*"):
        _sync(path)
    with_link = link.with_name(f"{TEMPORARY}{os.getpid()}-{link.name}")
    with_link.unlink(missing_ok=True)
    with_link.symlink_to(os.path.relpath(folder, link.parent), target_is_directory=True)
    with_link.replace(link)
    _sync(link.parent)


def write_bytes(path: Path, data: bytes) -> None:
    """Write a small file whole."""
    with replacing(path) as temporary:
        temporary.write_bytes(data)


def sweep(folder: Path) -> int:
    """Remove what killed processes left under `folder` and return how many there were.

    Only the holder of the warehouse's lock may: another run's files would go, too.
    """
    left = list(folder.rglob(f"{TEMPORARY}*"))
    for path in left:
        path.unlink(missing_ok=True)
    return len(left)


def _sync(path: Path) -> None:
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
