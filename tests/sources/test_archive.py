"""Archives: every member a document of its own, what could do harm refused alone and with its reason."""

import gzip
import io
import json
import stat
import tarfile
import zipfile
from collections.abc import Callable
from dataclasses import replace

import pytest
from warcio.statusandheaders import StatusAndHeaders
from warcio.warcwriter import WARCWriter

from pipelines.config import Settings
from pipelines.sources.archive import kind_of, read_archive
from pipelines.sources.archive_limits import Limits
from pipelines.text.media import REFUSED

LIMITS = Limits.of(Settings())
SMALL = replace(LIMITS, member_bytes=1000, total_bytes=5000, members=5)


def read(data: bytes, address: str = "báo/a.zip", limits: Limits = LIMITS) -> dict[str, bytes | str]:
    """Address of each item with its bytes, or, if it was refused, its reason as text."""
    items = read_archive("báo", address, io.BytesIO(data), len(data), limits)
    assert items is not None
    listed = list(items)
    assert {item.source for item in listed} <= {"báo"}
    assert len({item.address for item in listed}) == len(listed)
    return {item.address: item.data.decode() if item.media_type == REFUSED else item.data for item in listed}


def zipped(*members: tuple[str | zipfile.ZipInfo, bytes]) -> bytes:
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as package:
        for name, data in members:
            package.writestr(name, data)
    return buffer.getvalue()


def tarred(*members: tuple[str, bytes], compressed: bool = True, **types: bytes) -> bytes:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w:gz" if compressed else "w") as package:
        for name, data in members:
            info = tarfile.TarInfo(name)
            info.size = len(data)
            package.addfile(info, io.BytesIO(data))
        for name, kind in types.items():
            info = tarfile.TarInfo(name)
            info.type, info.linkname = kind, "/etc/passwd"
            package.addfile(info)
    return buffer.getvalue()


def test_members_of_a_zip_are_documents_named_by_their_path() -> None:
    data = zipped(("2021/", b""), ("2021/họp.txt", b"one"), ("b.html", b"two"), ("./c.pdf", b"three"))
    items = list(read_archive("báo", "báo/tin.zip", io.BytesIO(data), len(data), LIMITS) or [])
    assert [(i.address, i.name, i.media_type, i.data) for i in items] == [
        ("báo/tin.zip!2021/họp.txt", "họp", "text/plain", b"one"),
        ("báo/tin.zip!b.html", "b", "text/html", b"two"),
        ("báo/tin.zip!c.pdf", "c", "application/pdf", b"three"),
    ]


@pytest.mark.parametrize("compressed", [True, False])
def test_members_of_a_tar(compressed: bool) -> None:
    data = tarred(("x/họp.txt", b"one"), ("b.txt", b"two"), compressed=compressed)
    assert read(data, "báo/a.tgz") == {"báo/a.tgz!x/họp.txt": b"one", "báo/a.tgz!b.txt": b"two"}


def test_one_gzipped_file_is_an_archive_of_one() -> None:
    assert read(gzip.compress(b"Hop"), "báo/a.txt.gz") == {"báo/a.txt.gz!a.txt": b"Hop"}


@pytest.mark.parametrize("compress", [bytes, gzip.compress])
def test_lines_of_json_are_named_by_id_url_or_number(compress: Callable[[bytes], bytes]) -> None:
    lines = [{"id": 7, "text": "a"}, {"url": "https://bao.vn/1", "text": "b"}, {"text": "c"}, {"id": 7, "text": "d"}]
    data = "\n".join([*map(json.dumps, lines), "", "no JSON"]).encode()
    found = read(compress(data), "báo/a.jsonl.gz" if compress is gzip.compress else "báo/a.jsonl")
    name = next(iter(found)).partition("!")[0]
    assert found == {
        f"{name}!7": json.dumps(lines[0]).encode(),
        f"{name}!https://bao.vn/1": json.dumps(lines[1]).encode(),
        f"{name}!line 3": json.dumps(lines[2]).encode(),
        f"{name}!line 4": "expected an id of its own, found '7' a second time: give each line another",
        f"{name}!line 6": b"no JSON",  # its reader says what is wrong with it
    }


def test_half_letters_in_names_do_not_stop_what_cannot_store_them() -> None:
    lines = [
        b'{"id": "a\\ud83d", "text": "a"}',
        b'{"url": "https://bao.vn/\\udfff", "text": "b"}',
        b'{"id": "\\ud83d\\ude00"}',
    ]
    items = list(read_archive("báo", "báo/a.jsonl", io.BytesIO(b"\n".join(lines)), 100, LIMITS) or [])
    assert [(item.address, item.name, item.url, item.data) for item in items] == [
        ("báo/a.jsonl!a?", "a?", None, lines[0]),
        ("báo/a.jsonl!https://bao.vn/?", "https://bao.vn/?", "https://bao.vn/?", lines[1]),
        ("báo/a.jsonl!😀", "😀", None, lines[2]),  # both halves are a letter
    ]


def warc(*records: tuple[str, str, str, bytes], gzipped: bool) -> bytes:
    """Responses: URL, status, media type, payload."""
    buffer = io.BytesIO()
    writer = WARCWriter(buffer, gzip=gzipped)
    made = [writer.create_warcinfo_record("a", {"software": "test"})]
    for url, status, media_type, payload in records:
        headers = StatusAndHeaders(status, [("Content-Type", media_type)], protocol="HTTP/1.1")
        made.append(writer.create_warc_record(url, "response", payload=io.BytesIO(payload), http_headers=headers))
    for record in made:
        writer.write_record(record)
        record.raw_stream.close()  # a temporary file that the writer leaves open
    return buffer.getvalue()


@pytest.mark.parametrize("gzipped", [True, False])
def test_pages_of_a_warc_are_named_by_their_url(gzipped: bool) -> None:
    url = "https://bao.vn/hop?id=1"
    data = warc(
        (url, "200 OK", "text/html; charset=utf-8", b"<p>1</p>"),
        ("https://bao.vn/anh.png", "200 OK", "image/png", b"png"),
        ("https://bao.vn/mat", "404 Not Found", "text/html", b"<p>gone</p>"),
        (url, "200 OK", "text/html", b"<p>2</p>"),
        gzipped=gzipped,
    )
    items = list(read_archive("báo", "báo/a.warc", io.BytesIO(data), len(data), LIMITS) or [])
    assert [(i.address, i.name, i.url, i.media_type, i.data) for i in items[:1]] == [
        (f"báo/a.warc!{url}", url, url, "text/html", b"<p>1</p>")
    ]
    assert [(i.address, i.media_type) for i in items[1:]] == [(f"báo/a.warc!{url} #2", REFUSED)]


def test_an_office_document_is_no_archive_and_neither_is_a_text() -> None:
    document = zipped(("[Content_Types].xml", b"<x/>"), ("word/document.xml", b"<x/>"))
    assert read_archive("báo", "báo/a.docx", io.BytesIO(document), len(document), LIMITS) is None
    assert read_archive("báo", "báo/a.txt", io.BytesIO(b"PK"), 2, LIMITS) is None


def special(name: str, mode: int) -> zipfile.ZipInfo:
    info = zipfile.ZipInfo(name)
    info.external_attr = mode << 16
    return info


def test_what_could_do_harm_is_refused_and_the_rest_is_read() -> None:
    data = zipped(
        ("a.txt", b"one"),
        ("../out.txt", b"x"),
        ("x/../../out.txt", b"x"),
        ("/etc/out.txt", b"x"),
        ("C:\\out.txt", b"x"),
        (special("link.txt", stat.S_IFLNK | 0o777), b"/etc/passwd"),
        (special("device.txt", stat.S_IFCHR), b""),
        ("large.txt", b"x" * 1001),
        ("z.txt", b"two"),
    )
    found = read(data, limits=replace(LIMITS, member_bytes=1000))
    assert {address.partition("!")[2]: told for address, told in found.items()} == {
        "a.txt": b"one",
        "../out.txt": refusal("one that leaves its folder"),
        "x/../../out.txt": refusal("one that leaves its folder"),
        "/etc/out.txt": refusal("one that leaves its folder"),
        "C:/out.txt": refusal("one that leaves its folder"),
        "link.txt": refusal("a link"),
        "device.txt": refusal("a device or other special file"),
        "large.txt": refusal("1,001 bytes, more than 1,000 (BIENBAN_ARCHIVE_MEMBER_BYTES)"),
        "z.txt": b"two",
    }


def refusal(found: str) -> str:
    return f"expected a member that can be read, found {found}: pack it anew without that"


def test_links_and_devices_of_a_tar_are_refused() -> None:
    data = tarred(
        ("a.txt", b"one"), ("../b.txt", b"x"), soft=tarfile.SYMTYPE, hard=tarfile.LNKTYPE, fifo=tarfile.FIFOTYPE,
        device=tarfile.CHRTYPE,
    )  # fmt: skip
    found = read(data, "báo/a.tar.gz")
    assert {address.partition("!")[2]: told for address, told in found.items()} == {
        "a.txt": b"one",
        "../b.txt": refusal("one that leaves its folder"),
        "soft": refusal("a link"),
        "hard": refusal("a link"),
        "fifo": refusal("a device or other special file"),
        "device": refusal("a device or other special file"),
    }


def test_an_encrypted_member_is_refused() -> None:
    data = bytearray(zipped(("a.txt", b"one"), ("b.txt", b"two")))
    for mark, offset in ((b"PK\x03\x04", 6), (b"PK\x01\x02", 8)):
        data[data.index(mark) + offset] |= 1  # the flag of the first member, in both of its headers
    found = read(bytes(data))
    assert found == {"báo/a.zip!a.txt": refusal("an encrypted member"), "báo/a.zip!b.txt": b"two"}


def test_a_damaged_member_is_refused_and_the_next_one_read() -> None:
    data = bytearray(zipped((zipfile.ZipInfo("a.txt"), b"one one one"), ("b.txt", b"two")))
    data[data.index(b"one one one")] = ord("O")
    found = read(bytes(data))
    assert str(found["báo/a.zip!a.txt"]).startswith(
        "expected a member that can be read, found a damaged one (Bad CRC-32"
    )
    assert found["báo/a.zip!b.txt"] == b"two"


def test_two_members_of_one_name_are_told_apart() -> None:
    with pytest.warns(UserWarning, match="Duplicate name"):
        data = zipped(("a.txt", b"one"), ("a.txt", b"two"))
    assert read(data) == {"báo/a.zip!a.txt": b"one", "báo/a.zip!a.txt #2": refusal("a second one of that name")}


@pytest.mark.parametrize("name", [".hidden.txt", "x/.git/a.txt", "__MACOSX/a.txt", "a.txt.part"])
def test_names_that_the_inbox_passes_over_are_passed_over(name: str) -> None:
    assert read(zipped((name, b"x"))) == {}


def test_a_bomb_stops_where_it_shows() -> None:
    zeros = b"0" * 20_000_000
    member = read(zipped(("bomb.txt", zeros), ("a.txt", b"one")))
    assert member == {
        "báo/a.zip!bomb.txt": refusal("one that unpacks to more than 200 times its size (BIENBAN_ARCHIVE_RATIO)"),
        "báo/a.zip!a.txt": b"one",
    }
    packed = tarred(("a.txt", b"one"), ("bomb.txt", zeros), ("z.txt", b"two"))
    [address, *_] = whole = read(packed, "báo/a.tar.gz")
    assert (address, whole["báo/a.tar.gz!a.txt"]) == ("báo/a.tar.gz!a.txt", b"one")
    assert whole["báo/a.tar.gz"] == (
        "expected less, found more than 200 times its size (BIENBAN_ARCHIVE_RATIO): 1 members were read; raise the"
        " limit or split the archive"
    )
    assert "báo/a.tar.gz!z.txt" not in whole


def test_a_lying_header_does_not_get_past_the_limits() -> None:
    """A ZIP whose member says that it is small: no more than it says is taken out."""
    data = bytearray(zipped(("a.txt", b"0" * 500_000)))
    for mark, offset in ((b"PK\x03\x04", 22), (b"PK\x01\x02", 24)):
        at = data.index(mark) + offset
        data[at : at + 4] = (900).to_bytes(4, "little")
    [told] = read(bytes(data), limits=SMALL).values()
    assert str(told).startswith("expected a member that can be read, found a damaged one (Bad CRC-32")


FEW = replace(LIMITS, members=5)
LITTLE = replace(LIMITS, total_bytes=50_000)
OVER_FEW, OVER_LITTLE = (
    "more than 5 members (BIENBAN_ARCHIVE_MEMBERS)",
    "more than 50,000 bytes in all (BIENBAN_ARCHIVE_TOTAL_BYTES)",
)


@pytest.mark.parametrize(
    ("data", "name", "limits", "why"),
    [
        (zipped(*((f"{n}.txt", b"x") for n in range(6))), "a.zip", FEW, OVER_FEW),
        (zipped(*((f"{n}.txt", bytes([65 + n]) * 20_000) for n in range(4))), "a.zip", LITTLE, OVER_LITTLE),
        (tarred(*((f"{n}.txt", bytes([65 + n]) * 20_000) for n in range(4))), "a.tgz", LITTLE, OVER_LITTLE),
        (b"\n".join([b'{"text": "x"}'] * 6), "a.jsonl", FEW, OVER_FEW),
        (gzip.compress(b'{"text":"%s"}\n' % (b"x" * 20_000) * 4), "a.jsonl.gz", LITTLE, OVER_LITTLE),
        (warc(*((f"https://a.vn/{n}", "200 OK", "text/html", b"x" * 20_000) for n in range(4)), gzipped=True),
         "a.warc.gz", LITTLE, OVER_LITTLE),
    ],
    ids=["ZIP members", "ZIP bytes", "TAR bytes", "lines", "gzipped lines", "WARC"],
)  # fmt: skip
def test_the_rest_of_an_archive_over_the_limits_is_refused(data: bytes, name: str, limits: Limits, why: str) -> None:
    found = read(data, f"báo/{name}", limits)
    told = found.pop(f"báo/{name}")
    assert told == f"expected less, found {why}: {len(found)} members were read; raise the limit or split the archive"
    assert 1 <= len(found) <= 5


@pytest.mark.parametrize(
    ("data", "name"),
    [
        (zipped(("a.txt", b"one"))[:-10], "a.zip"),
        (tarred(*((f"{n}.txt", bytes(range(256)) * 90) for n in range(9)))[:-400], "a.tgz"),
        (gzip.compress(b'{"id":1,"text":"x"}\n' * 999)[:-9], "a.jsonl.gz"),
        (warc(("https://a.vn/", "200 OK", "text/html", b"x" * 999), gzipped=True)[:-90], "a.warc.gz"),
        (warc(("https://a.vn/", "200 OK", "text/html", b"x" * 999), gzipped=False)[:-90], "a.warc"),
        (gzip.compress(b"one")[:-4], "a.txt.gz"),
    ],
    ids=["ZIP", "TAR", "lines", "WARC", "plain WARC", "file"],
)
def test_an_archive_that_is_cut_off_is_told(data: bytes, name: str) -> None:
    told = read(data, f"báo/{name}")[f"báo/{name}"]
    assert str(told).startswith("expected a whole archive, found a damaged one (")
    assert "\n" not in str(told)


def test_an_archive_in_an_archive_is_read_and_one_deeper_is_refused() -> None:
    innermost = zipped(("c.txt", b"three"))
    inner = zipped(("b.txt", b"two"), ("deep.zip", innermost))
    assert read(zipped(("a.txt", b"one"), ("x/inner.zip", inner), ("z.txt", b"four"))) == {
        "báo/a.zip!a.txt": b"one",
        "báo/a.zip!x/inner.zip!b.txt": b"two",
        "báo/a.zip!x/inner.zip!deep.zip": "expected an archive that is not nested deeper, found one inside 2 others"
        " (BIENBAN_ARCHIVE_DEPTH): unpack the outer one",
        "báo/a.zip!z.txt": b"four",
    }


def test_nested_bombs_count_together() -> None:
    inner = [(f"{n}.zip", zipped(*((f"{m}.txt", bytes([65 + m, 65 + n]) * 450) for m in range(3)))) for n in range(9)]
    found = read(zipped(*inner), limits=replace(SMALL, members=100))
    assert found["báo/a.zip"] == (
        "expected less, found more than 5,000 bytes in all (BIENBAN_ARCHIVE_TOTAL_BYTES): 4 members were read; raise"
        " the limit or split the archive"
    )


def test_a_name_of_megabytes_is_not_read_into_memory() -> None:
    buffer = io.BytesIO()
    with tarfile.open(fileobj=buffer, mode="w", format=tarfile.GNU_FORMAT) as package:
        package.addfile(tarfile.TarInfo("x" * 2_000_000))
    [told] = read(buffer.getvalue(), "báo/a.tar").values()
    assert "damaged one" in str(told)


@pytest.mark.parametrize(
    ("address", "head", "kind"),
    [
        ("a.jsonl", b'{"text"', "jsonl"),
        ("a.ndjson", b"", "jsonl"),
        ("a.txt", b"PK\x03\x04", "zip"),  # the bytes decide
        ("a.zip", b"Xin", None),
        ("a.warc.gz", gzip.compress(b"WARC/1.0\r\n", mtime=0), "warc"),
        ("a.gz", gzip.compress(b"WARC/1.0\r\n", mtime=0), "warc"),
        ("a.jsonl.gz", gzip.compress(b"{}", mtime=0), "jsonl"),
        ("a.html.gz", gzip.compress(b"<html>", mtime=0), "file"),
        ("a.json", b"{}", None),
    ],
)
def test_kinds(address: str, head: bytes, kind: str | None) -> None:
    assert kind_of(address, head) == kind
