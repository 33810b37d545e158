"""The inbox: a folder that articles are put into. The first folder under it names the source.

Dot files, dot folders and `*.part` are nobody's articles. A file that changed a moment ago waits until it has
settled, and so does one that changes while it is read. What cannot be read is reported, never lost: it
stays where it is. Nothing in the inbox is ever changed. Keep out: storing (`landing`), decoding (`text`).
"""

import os
import stat
import unicodedata
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from pipelines.errors import BadConfiguration
from pipelines.progress import Advance
from pipelines.sources.archive import read_archive
from pipelines.sources.archive_limits import Limits
from pipelines.sources.items import Item, media_type_of

BARE_SOURCE = "inbox"
"""Source of the files that lie in the inbox itself, under no folder."""


@dataclass(frozen=True, slots=True)
class Candidate:
    """A file that may be an article, as it was when it was listed."""

    path: Path
    address: str
    size: int
    modified_ns: int

    @property
    def source(self) -> str:
        """The first folder of the address."""
        first, _, rest = self.address.partition("/")
        return first if rest else BARE_SOURCE

    @property
    def media_type(self) -> str:
        """What the name says that the bytes are."""
        return media_type_of(self.address)


@dataclass(frozen=True, slots=True)
class Refusal:
    """A file that was not landed, and why, in one line that says what to do."""

    address: str
    reason: str


@dataclass(slots=True)
class Listing:
    """What lies in the inbox: ready to land, to be looked at next time, or not to be landed at all."""

    ready: list[Candidate] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)
    settled_at: float = 0.0
    """When all that wait will have settled, in seconds of the epoch, if none of them changes again."""
    refused: list[Refusal] = field(default_factory=list)


def list_inbox(inbox: Path, settle_seconds: float, now: float) -> Listing:
    """List the inbox in the order of the addresses; `now` is in seconds of the epoch.

    Raises BadConfiguration when the inbox is no folder that can be listed.
    """
    if not inbox.is_dir():
        raise BadConfiguration(
            f"{inbox}: expected the inbox, found no such folder: create it, or name another (--inbox, BIENBAN_INBOX)"
        )
    root = inbox.resolve()
    listing = Listing()
    seen: dict[str, Path] = {}
    for path in _walk(root, root, listing):
        address = _address(root, path, listing)
        if address is None:
            continue
        if address in seen:
            listing.refused.append(
                Refusal(address, "another file has the same name in other Unicode letters: rename one")
            )
            continue
        seen[address] = path
        _classify(root, path, address, (settle_seconds, now), listing)
    listing.ready.sort(key=lambda candidate: candidate.address)
    return listing


def read_items(listing: Listing, advance: Advance, limits: Limits) -> Iterator[Item]:
    """Read the files that are ready, archives member by member; `listing` tells what fails or changes meanwhile."""
    for candidate in listing.ready:
        advance()
        try:
            with candidate.path.open("rb") as stream:
                members = read_archive(candidate.source, candidate.address, stream, candidate.size, limits)
                if members is not None:
                    yield from members
                    data = b""
                else:
                    data = stream.read()
            after = candidate.path.stat()
        except OSError as error:
            listing.refused.append(Refusal(candidate.address, _why(error)))
            continue
        if (after.st_size, after.st_mtime_ns) != (candidate.size, candidate.modified_ns):
            listing.waiting.append(candidate.address)  # of an archive, the members that changed land in the next run
        elif members is None:
            yield Item(candidate.source, candidate.address, candidate.media_type, data)


def _walk(root: Path, folder: Path, listing: Listing) -> Iterator[Path]:
    try:
        entries = sorted(os.scandir(folder), key=lambda entry: entry.name)
    except OSError as error:
        listing.refused.append(Refusal(folder.relative_to(root).as_posix(), _why(error)))
        return
    for entry in entries:
        if entry.name.startswith(".") or entry.name.endswith(".part"):
            continue
        if entry.is_dir(follow_symlinks=False):
            yield from _walk(root, Path(entry.path), listing)
        else:
            yield Path(entry.path)


def _address(root: Path, path: Path, listing: Listing) -> str | None:
    """The path under the inbox in composed letters, so that it is the same on every file system."""
    address = unicodedata.normalize("NFC", path.relative_to(root).as_posix())
    try:
        address.encode()
    except UnicodeEncodeError:
        shown = address.encode(errors="surrogateescape").decode(errors="replace")
        listing.refused.append(Refusal(shown, "expected a file name in UTF-8, found other bytes: rename the file"))
        return None
    return address


def _classify(root: Path, path: Path, address: str, clock: tuple[float, float], listing: Listing) -> None:
    settle_seconds, now = clock
    try:
        if path.is_symlink() and not path.resolve().is_relative_to(root):
            listing.refused.append(Refusal(address, "a link that leads out of the inbox: copy the file itself here"))
            return
        info = path.stat()
    except (OSError, RuntimeError) as error:  # a link that goes in circles is a RuntimeError before Python 3.13
        listing.refused.append(Refusal(address, _why(error)))
        return
    if not stat.S_ISREG(info.st_mode):
        listing.refused.append(Refusal(address, "expected a file, found something else: remove it from the inbox"))
    elif now - settle_seconds < info.st_mtime <= now:  # not "later than": a wrong clock's file would wait for ever
        listing.waiting.append(address)
        listing.settled_at = max(listing.settled_at, info.st_mtime + settle_seconds)
    else:
        listing.ready.append(Candidate(path, address, info.st_size, info.st_mtime_ns))


def _why(error: Exception) -> str:
    told = (error.strerror if isinstance(error, OSError) else None) or str(error)
    return f"cannot be read ({told}): mend its permissions or remove it"
