"""Archives in the inbox: ZIP, TAR, JSON lines and WARC, plain or gzipped, as one item per member.

The address of a member is the archive's, "!", and the member's own: its path, a line's `id`, `url` or number, a
record's URL. Nothing is ever unpacked to disk. What could do harm or cannot be read (a way out of the folder, links,
devices, encrypted or damaged members, what is too large, too many or too deep) becomes a refusal with its reason, and
the other members go on. Names that the inbox does not look at either (dot files, `*.part`) are passed over; so are a
WARC's records that are no documents (images, redirects, requests). Keep out: what the members say.
"""

import codecs
import gzip
import io
import json
import stat
import tarfile
import unicodedata
import zipfile
import zlib
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from functools import partial
from pathlib import PurePosixPath
from typing import Any, BinaryIO, Literal

from pipelines.errors import one_line
from pipelines.sources.archive_limits import RATIO_FROM, Limits, Meter, Metered, Stream, TooMuchError
from pipelines.sources.items import Item, media_type_of, refused
from pipelines.text.media import Media

Kind = Literal["zip", "tar", "jsonl", "warc", "file"]
GZIP, ZIP, WARC = b"\x1f\x8b", b"PK\x03\x04", b"WARC/"
HEAD = 512  # bytes that tell the kind: a TAR's mark stands at 257
_OFFICE = ("[Content_Types].xml", "mimetype")  # members that make a ZIP an Office document, not an archive
_LINES = (".jsonl", ".ndjson")
_DAMAGED = (EOFError, OSError, zlib.error, tarfile.TarError, zipfile.BadZipFile, NotImplementedError, ValueError)
_DOCUMENTS = frozenset({Media.HTML, "application/xhtml+xml", Media.TEXT, Media.PDF, Media.DOCX})
_LONG_NAMES = (tarfile.GNUTYPE_LONGNAME, tarfile.GNUTYPE_LONGLINK, tarfile.XHDTYPE, tarfile.XGLTYPE)
_LONGEST_NAME = 1_000_000


@dataclass(slots=True)
class Archive:
    """One archive that is being read: where it lies, and what of it has been seen."""

    source: str
    address: str
    name: str
    meter: Meter
    depth: int
    seen: set[str] = field(default_factory=set)

    def item(self, member: str, media_type: str, data: bytes, url: str | None = None, name: str | None = None) -> Item:
        """A member as a document of its own."""
        label = name or PurePosixPath(member).stem
        return Item(self.source, f"{self.address}!{member}", media_type, data, url, name=label)

    def refuse(self, member: str, reason: str) -> Item:
        """A member that is not taken in."""
        return refused(self.source, f"{self.address}!{member}", reason, PurePosixPath(member).stem)

    def is_new(self, member: str) -> bool:
        """Whether no member was called so before."""
        known = member in self.seen
        self.seen.add(member)
        return not known


@dataclass(frozen=True, slots=True)
class Member:
    """A file in a ZIP or TAR: what its header says, what is wrong with that, and how it is opened."""

    name: str
    size: int
    wrong: str | None
    opened: Callable[[], Any]


def kind_of(address: str, head: bytes) -> Kind | None:
    """What kind of archive a file is, told by its first bytes and, where they do not, its name; else `None`."""
    name = address.lower()
    if head.startswith(GZIP):
        return _kind_inside(name.removesuffix(".gz"), head)
    if head.startswith(ZIP):
        return "zip"
    if head.startswith(WARC):
        return "warc"
    if head[257:262] == b"ustar":
        return "tar"
    return "jsonl" if name.endswith(_LINES) else None


def read_archive(source: str, address: str, stream: BinaryIO, size: int, limits: Limits) -> Iterator[Item] | None:
    """The members of an archive, as they are read from a stream that can seek; `None` if it is no archive."""
    meter = Meter(limits, size)
    return _read(Archive(source, address, PurePosixPath(address).name, meter, 1), stream)


def _read(archive: Archive, stream: BinaryIO) -> Iterator[Item] | None:
    head = stream.read(HEAD)
    stream.seek(0)
    kind = kind_of(archive.name, head)
    if kind is None or (kind == "zip" and _is_office(stream)):
        return None
    if head.startswith(GZIP):
        return _guarded(archive, _READERS[kind](archive, Metered(gzip.GzipFile(fileobj=stream), archive.meter)))
    return _guarded(archive, _READERS[kind](archive, stream))


def _guarded(archive: Archive, items: Iterable[Item]) -> Iterator[Item]:
    """The items up to the point where the archive cannot be read on, then why."""
    number = 0
    try:
        for item in items:
            number += 1
            yield item
    except TooMuchError as error:
        if archive.depth > 1:
            raise  # the limit is that of the archive in the inbox
        why = f"expected less, found {error}: {number} members were read; raise the limit or split the archive"
        yield refused(archive.source, archive.address, why)
    except _DAMAGED as error:
        found = f"a damaged one ({one_line(error)})"
        why = f"expected a whole archive, found {found}: {number} members were read; pack it anew"
        yield refused(archive.source, archive.address, why)


def _kind_inside(name: str, head: bytes) -> Kind:
    """The kind of what is gzipped: by the first bytes that unpack from the head, else by the name."""
    start = zlib.decompressobj(wbits=31)
    try:
        inner = start.decompress(head, HEAD)
    except zlib.error:
        inner = b""
    if name.endswith((".tgz", ".tar")):
        return "tar"
    if inner.startswith((GZIP, ZIP)):
        return "file"  # an archive in it is a member like any other
    return kind_of(name, inner.ljust(HEAD, b"\0")) or "file"


def _is_office(stream: BinaryIO) -> bool:
    try:
        with zipfile.ZipFile(stream) as package:
            return any(name in package.NameToInfo for name in _OFFICE)
    except _DAMAGED:
        return False  # told when its members are read
    finally:
        stream.seek(0)


def _zip(archive: Archive, stream: Any) -> Iterator[Item]:
    with zipfile.ZipFile(stream) as package:
        for info in package.infolist():
            if info.is_dir():
                continue
            name = _zip_name(info)
            mode = info.external_attr >> 16
            wrong = _wrong_type(mode) or ("an encrypted member" if info.flag_bits & 1 else None)
            if wrong is None and info.file_size > max(RATIO_FROM, archive.meter.limits.ratio * info.compress_size):
                wrong = (
                    f"one that unpacks to more than {archive.meter.limits.ratio} times its size (BIENBAN_ARCHIVE_RATIO)"
                )
            opened = partial(_metered, package, info, archive.meter)
            yield from _read_member(archive, Member(name, info.file_size, wrong, opened))


@contextmanager
def _metered(package: zipfile.ZipFile, info: zipfile.ZipInfo, meter: Meter) -> Iterator[Metered]:
    with package.open(info) as member:
        yield Metered(member, meter)


def _zip_name(info: zipfile.ZipInfo) -> str:
    """The member's name; many programs write UTF-8 and forget to say so."""
    if info.flag_bits & 0x800:
        return info.filename
    try:
        return info.filename.encode("cp437").decode()
    except UnicodeError:
        return info.filename


class _TarInfo(tarfile.TarInfo):
    """A member's header; one that claims a name of megabytes is refused before it is read into memory."""

    def _proc_member(self, tar: tarfile.TarFile) -> tarfile.TarInfo:
        if self.type in _LONG_NAMES and self.size > _LONGEST_NAME:
            raise tarfile.ReadError(f"a name of {self.size} bytes")
        return super()._proc_member(tar)  # type: ignore[misc,no-any-return]


def _tar(archive: Archive, stream: Any) -> Iterator[Item]:
    with tarfile.open(fileobj=stream, mode="r|", tarinfo=_TarInfo) as package:
        for info in package:
            if info.isdir():
                continue
            wrong = (
                None if info.isreg() else "a link" if info.issym() or info.islnk() else "a device or other special file"
            )
            yield from _read_member(archive, Member(info.name, info.size, wrong, partial(package.extractfile, info)))


def _storable(name: str) -> str:
    """A name in composed letters, "?" in the place of half a letter, which no file and no table can hold."""
    return unicodedata.normalize("NFC", name).encode(errors="replace").decode()


def _passed_over(path: str) -> bool:
    """Whether the inbox would not look at a file of this name either."""
    parts = path.split("/")
    return any((part.startswith((".", "__MACOSX")) and part != "..") or part.endswith(".part") for part in parts)


def _leaves(path: str) -> bool:
    return path.startswith("/") or ".." in path.split("/") or path[1:3] == ":/"


def _read_member(archive: Archive, member: Member) -> Iterator[Item]:
    """One file of a ZIP or TAR as what it holds, or as a refusal."""
    path = _storable(member.name.replace("\\", "/")).removeprefix("./")
    if _passed_over(path):
        return
    archive.meter.next_member()
    limit = archive.meter.limits.member_bytes
    wrong = member.wrong or ("one that leaves its folder" if _leaves(path) else None)
    if wrong is None and member.size > limit:
        wrong = f"{member.size:,} bytes, more than {limit:,} (BIENBAN_ARCHIVE_MEMBER_BYTES)"
    if not archive.is_new(path):
        wrong = wrong or "a second one of that name"
        path = f"{path} #{archive.meter.members}"
    if wrong is None:
        try:
            with member.opened() as stream:
                data = stream.read(limit + 1)
        except (*_DAMAGED, RuntimeError, KeyError) as error:
            wrong = f"a damaged one ({one_line(error)})"
    if wrong is not None:
        yield archive.refuse(path, f"expected a member that can be read, found {wrong}: pack it anew without that")
        return
    yield from _taken(archive, path, data)


def _taken(archive: Archive, member: str, data: bytes) -> Iterator[Item]:
    """A member that was read: a document, or an archive of documents."""
    inner = Archive(
        archive.source, f"{archive.address}!{member}", PurePosixPath(member).name, archive.meter, archive.depth + 1
    )
    items = _read(inner, io.BytesIO(data))
    if items is None:
        yield archive.item(member, media_type_of(member), data)
    elif inner.depth > archive.meter.limits.depth:
        found = f"one inside {archive.depth} others (BIENBAN_ARCHIVE_DEPTH)"
        yield archive.refuse(
            member, f"expected an archive that is not nested deeper, found {found}: unpack the outer one"
        )
    else:
        yield from items


def _file(archive: Archive, stream: Stream) -> Iterator[Item]:
    """One gzipped file: its name without ".gz" is its member's."""
    limit = archive.meter.limits.member_bytes
    member = PurePosixPath(archive.name).stem
    archive.meter.next_member()
    data = stream.read(limit + 1)
    if len(data) > limit:
        yield archive.refuse(
            member, f"expected at most {limit:,} bytes (BIENBAN_ARCHIVE_MEMBER_BYTES), found more: split it"
        )
    else:
        yield from _taken(archive, member, data)


def _jsonl(archive: Archive, stream: Stream) -> Iterator[Item]:
    """One JSON object a line; the line's bytes are the document, so that nothing of it is lost."""
    limit = archive.meter.limits.member_bytes
    number = 0
    while line := stream.readline(limit + 1):
        number += 1
        whole = line.removeprefix(codecs.BOM_UTF8).strip()
        archive.meter.next_member()
        if len(line) > limit:
            while line and not line.endswith(b"\n"):
                line = stream.readline(limit)
            yield archive.refuse(f"line {number}", f"expected at most {limit:,} bytes, found more: split it")
        elif whole:
            member, url = _line_name(whole, number)
            if archive.is_new(member):
                yield archive.item(member, Media.RECORD, whole, url, member)
            else:
                why = f"expected an id of its own, found {member!r} a second time: give each line another"
                yield archive.refuse(f"line {number}", why)


def _line_name(line: bytes, number: int) -> tuple[str, str | None]:
    """What names a line's article: its id, its URL, else the line's number; and its URL."""
    try:
        found = json.loads(line)
    except (ValueError, RecursionError):
        found = None
    if not isinstance(found, dict):
        return f"line {number}", None
    url = found.get("url")
    url = _storable(url.strip()) if isinstance(url, str) and url.strip() else None
    own = found.get("id")
    named = str(own) if isinstance(own, str | int) and str(own).strip() else url
    return _storable(" ".join((named or f"line {number}").split())), url


def _warc(archive: Archive, stream: Any) -> Iterator[Item]:
    """The documents among the records: pages that were found, by their URL."""
    from warcio.archiveiterator import ArchiveIterator
    from warcio.exceptions import ArchiveLoadFailed

    try:
        for record in ArchiveIterator(stream):
            media_type = _record_media_type(record)
            if media_type is not None:
                archive.meter.next_member()
                yield _record_item(archive, record, media_type)
    except (ArchiveLoadFailed, AttributeError, KeyError, IndexError, TypeError) as error:  # its ways to say: damaged
        raise ValueError(one_line(error)) from error
    if isinstance(stream, Metered) and stream.broken:  # which it takes for the end
        raise stream.broken


def _record_item(archive: Archive, record: Any, media_type: str) -> Item:
    limit = archive.meter.limits.member_bytes
    url = (record.rec_headers.get_header("WARC-Target-URI") or "").strip("<> ")
    data = record.content_stream().read(limit + 1)
    record.raw_stream.read(limit)
    if len(data) > limit:
        return archive.refuse(url, f"expected at most {limit:,} bytes (BIENBAN_ARCHIVE_MEMBER_BYTES), found more")
    if getattr(record.raw_stream, "limit", 0) > 0:
        raise ValueError(f"the record of {url} is cut off")
    if not archive.is_new(url):
        why = "expected one record of a URL, found a second: land the other capture in an archive of its own"
        return archive.refuse(f"{url} #{archive.meter.members}", why)
    return archive.item(url, media_type, data, url, url)


def _record_media_type(record: Any) -> str | None:
    """The media type of a record that is a document, `None` of any other."""
    if record.rec_type == "response":
        if record.http_headers is None or record.http_headers.get_statuscode() != "200":
            return None
        declared = record.http_headers.get_header("Content-Type")
    elif record.rec_type == "resource":
        declared = record.rec_headers.get_header("Content-Type")
    else:
        return None
    media_type = str(declared or "text/html").partition(";")[0].strip().lower()
    return media_type if media_type in _DOCUMENTS else None


def _wrong_type(mode: int) -> str | None:
    """What is wrong with a ZIP member of this Unix mode; programs that know no modes write 0."""
    kind = stat.S_IFMT(mode)
    if kind in (0, stat.S_IFREG):
        return None
    return "a link" if kind == stat.S_IFLNK else "a device or other special file"


_READERS: dict[Kind, Callable[[Archive, Any], Iterator[Item]]] = {
    "zip": _zip,
    "tar": _tar,
    "jsonl": _jsonl,
    "warc": _warc,
    "file": _file,
}
