"""What kind of document bytes are: told by the bytes, with the name or header's media type only as a hint.

Keep out: reading any of the kinds.
"""

import io
import zipfile
from enum import StrEnum

import regex

from pipelines.errors import BadDocument


class Media(StrEnum):
    """The kinds of document that can be read."""

    TEXT = "text/plain"
    HTML = "text/html"
    PDF = "application/pdf"
    DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
    RECORD = "application/json"  # one JSON object, as `pipelines.text.record` describes


REFUSED = "application/vnd.bienban.refused"
"""Media type of a note that stands for bytes that a source would not take in; the note is the reason."""

UNKNOWN = "application/octet-stream"

# Files that people drop beside articles; some (RTF) open with plain ASCII and would pass as text.
_MAGIC = (
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a gzip file"),
    (b"7z\xbc\xaf\x27\x1c", "a 7-Zip archive"),
    (b"Rar!\x1a\x07", "a RAR archive"),
    (b"BZh", "a bzip2 file"),
    (b"\xfd7zXZ\x00", "an XZ file"),
    (b"WARC/", "a web archive"),
)
_ZIP = b"PK\x03\x04"
_HEAD = 2048
_PAGE = regex.compile(
    r"\A[\s\ufeff]*(?:<\?xml[^>]*\?>\s*|<!--.*?-->\s*)*<(?:!doctype\s+html|html|head|body|meta|title)\b",
    regex.I | regex.S,
)
_MARKUP = regex.compile(r"<(?:html|head|body|div|p|table|br|span|h[1-6])\b[^>]*>", regex.I)
_LEGAL = "expected text, HTML, PDF or DOCX"
_ADVICE = "save it as one of these and land it again"


def sniff(data: bytes, hint: str = UNKNOWN) -> Media:
    """The kind of document that the bytes are. Raises BadDocument, one line, for bytes that are none of them."""
    for magic, name in _MAGIC:
        if data.startswith(magic):
            raise BadDocument(f"byte 0: {_LEGAL}, found {name}; {_ADVICE}")
    if b"%PDF-" in data[:1024]:
        return Media.PDF
    if data.startswith(_ZIP):
        return _zipped(data)
    head = _head(data)
    if _PAGE.match(head):
        return Media.HTML
    declared = hint.partition(";")[0].strip().lower()
    if declared in ("text/html", "application/xhtml+xml") and (
        _MARKUP.search(head) or _MARKUP.search(_head(data, 65536))
    ):
        return Media.HTML
    if declared == Media.RECORD and head.lstrip("\ufeff \t\r\n").startswith("{"):
        return Media.RECORD
    if declared in _NO_ARTICLES or declared.partition("/")[0] in ("image", "audio", "video", "font"):
        raise BadDocument(f"{_LEGAL}, found {declared}; {_ADVICE}")
    return Media.TEXT


_NO_ARTICLES = frozenset({
    "text/css", "text/javascript", "application/javascript", "text/csv", "text/xml", "application/xml",
    "application/json", "application/rss+xml", "application/atom+xml", "text/calendar",
    "application/x-sh", "text/x-python",
})  # fmt: skip
"""Media types that are text but no articles: read as such they would give nonsense."""


def _head(data: bytes, size: int = _HEAD) -> str:
    """The first characters, whatever the encoding: enough to see tags by."""
    start = data[:size]
    return start.replace(b"\0", b"").decode("latin-1").removeprefix("ï»¿").removeprefix("ÿþ").removeprefix("þÿ")


def _zipped(data: bytes) -> Media:
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as package:
            if "word/document.xml" in package.namelist():
                return Media.DOCX
    except (zipfile.BadZipFile, ValueError, NotImplementedError, OSError) as error:
        raise BadDocument(f"{_LEGAL}, found a damaged ZIP or Office file ({error}); {_ADVICE}") from None
    raise BadDocument(f"byte 0: {_LEGAL}, found a ZIP or Office file; {_ADVICE}")
