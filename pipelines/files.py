"""Files that appear whole or not at all: written under a temporary name beside their own, then renamed.

Keep out: what is in the files.
"""

import ctypes
import os
import shutil
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
        sync(temporary)
        temporary.replace(path)
        sync(path.parent)
    finally:
        temporary.unlink(missing_ok=True)


def point_to(link: Path, folder: Path) -> None:
    """Make `link` a relative link to `folder` in one step, when the folder's files are on the disk."""
    _sync_all(folder)
    with_link = link.with_name(f"{TEMPORARY}{os.getpid()}-{link.name}")
    with_link.unlink(missing_ok=True)
    with_link.symlink_to(os.path.relpath(folder, link.parent), target_is_directory=True)
    with_link.replace(link)
    sync(link.parent)


def write_bytes(path: Path, data: bytes) -> None:
    """Write a small file whole."""
    with replacing(path) as temporary:
        temporary.write_bytes(data)


def replace_folder(new: Path, path: Path) -> None:
    """Put the folder `new`, synced, in the place of the folder `path` in one step, and remove what was there.

    Both must lie on one file system. Where the system cannot exchange two names (only Linux can), the old folder is
    moved away first: for a moment there is none.
    """
    path.parent.mkdir(parents=True, exist_ok=True)
    _sync_all(new)
    if not path.exists():
        new.rename(path)
        return
    if not _exchange(new, path):
        old = path.with_name(f"{TEMPORARY}{os.getpid()}-{path.name}")
        path.rename(old)
        new.rename(path)
        new = old
    shutil.rmtree(new)


def _exchange(one: Path, other: Path) -> bool:
    """Swap two names by renameat2(2); False where the system does not offer it."""
    rename = getattr(ctypes.CDLL(None), "renameat2", None)
    in_working_folder, exchange = -100, 2  # AT_FDCWD, RENAME_EXCHANGE
    return rename is not None and not rename(
        in_working_folder, os.fsencode(one), in_working_folder, os.fsencode(other), exchange
    )


def sweep(folder: Path, *, deep: bool = True) -> int:
    """Remove what killed processes left in `folder`, and in those under it if `deep`; return how many there were.

    Only the holder of the warehouse's lock may: another run's files would go, too.
    """
    left = list((folder.rglob if deep else folder.glob)(f"{TEMPORARY}*"))
    for path in left:
        if path.is_dir() and not path.is_symlink():
            shutil.rmtree(path, ignore_errors=True)
        else:
            path.unlink(missing_ok=True)
    return len(left)


def _sync_all(folder: Path) -> None:
    """Force a folder to the disk: by one call for its file system where there is one (Linux), else file by file."""
    sync_file_system = getattr(ctypes.CDLL(None), "syncfs", None)
    handle = os.open(folder, os.O_RDONLY)
    try:
        if sync_file_system is not None and not sync_file_system(handle):
            return
    finally:
        os.close(handle)
    for path in folder.rglob("*"):
        if not path.is_symlink():
            sync(path)


def sync(path: Path) -> None:
    """Force a file or a folder's entries to the disk, so that a power cut leaves no name with an empty file."""
    handle = os.open(path, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
