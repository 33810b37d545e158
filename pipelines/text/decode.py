"""Bytes as landed to clean text: encoding, composed letters (NFC), LF line ends, or a clear refusal.

Offsets of facts are into the text made here, so nothing else is changed: zero-width characters, NBSP and
runs of spaces stay. An encoding is recognised or refused, never guessed. Keep out: what lines mean, and what
tells the encodings from before Unicode apart (`legacy`).
"""

import codecs
import unicodedata
from dataclasses import dataclass

import regex

from pipelines.errors import BadDocument
from pipelines.text.legacy import convert_mojibake, decode_twice, recognise

_BYTE_ORDER_MARKS = (
    (codecs.BOM_UTF8, "utf-8"),
    (codecs.BOM_UTF16_LE, "utf-16-le"),
    (codecs.BOM_UTF16_BE, "utf-16-be"),
)
# Files that people drop beside articles; some (PDF, RTF) open with plain ASCII and would pass as text.
_MAGIC = (
    (b"%PDF-", "a PDF file"),
    (b"PK\x03\x04", "a ZIP or Office file"),
    (b"\xd0\xcf\x11\xe0", "an old Office file"),
    (b"{\\rtf", "an RTF file"),
    (b"\x89PNG", "a PNG image"),
    (b"\xff\xd8\xff", "a JPEG image"),
    (b"GIF8", "a GIF image"),
    (b"\x1f\x8b", "a gzip file"),
)
_LINE_END = regex.compile(r"\r\n|[\r\u0085\u2028\u2029]")
_INVISIBLE = regex.compile(r"[\s\p{Cf}]*")
_CONTROL = regex.compile(r"[\x01-\x08\x0e-\x1f\x7f]")
_MOST_CONTROLS = 0.02  # a stray control character is left over from a word processor; more is a binary file
# What a Vietnamese text is made of; used only to tell the two byte orders of UTF-16 without a mark apart.
_EXPECTED_IN_UTF16 = regex.compile(r"[\t\r\n\x20-\x7e\u00a0-\u024f\u0300-\u036f\u1e00-\u1eff\u2000-\u206f\u20ab\ufeff]")
_LEAST_EXPECTED = 0.9
UNICODE = "utf-8"
_ADVICE = "save it as UTF-8 text and land it again"


@dataclass(frozen=True, slots=True)
class Decoded:
    """A document's text, how its bytes were read (a Python codec's name, tcvn3 or vni), and what was changed."""

    text: str
    encoding: str
    notes: tuple[str, ...] = ()


def decode(data: bytes) -> Decoded:
    """Read the bytes of a plain text; the result decodes to itself.

    Raises BadDocument, one line, for anything else: empty, binary, or an encoding that is not recognised.
    """
    for magic, name in _MAGIC:
        if data.startswith(magic):
            raise _refused(0, name)
    read = decode_bytes(data)
    cleaned = clean(read.text)
    if not cleaned.text:
        raise _refused(0, "an empty document" if not data else "only white space")
    return Decoded(cleaned.text, read.encoding, (*read.notes, *cleaned.notes))


def decode_bytes(data: bytes) -> Decoded:
    """Bytes to characters, with nothing else changed: of a plain text, or of the source of a page."""
    raw, encoding, skipped = _to_text(data)
    notes = ["byte order mark removed"] if skipped or raw.startswith("\ufeff") else []
    raw = raw.lstrip("\ufeff")
    _refuse_binary(raw, encoding, skipped)
    once, lines = decode_twice(raw)
    if lines:
        notes.append(f"{lines} lines converted from UTF-8 encoded twice")
    return Decoded(once, encoding, tuple(notes))


def clean(text: str) -> Decoded:
    """Compose letters, unify line ends, convert TCVN3 and VNI shown as Western characters; "" if nothing is left."""
    notes = []
    composed = unicodedata.normalize("NFC", text)
    if composed != text:
        notes.append("letters composed (NFC)")
    unified = _LINE_END.sub("\n", composed)
    if unified != composed:
        notes.append("line ends unified")
    if _INVISIBLE.fullmatch(unified):
        return Decoded("", UNICODE, tuple(notes))
    converted, lines = convert_mojibake(unified)
    notes += [f"{number} lines converted from {name.upper()}" for name, number in lines.items()]
    return Decoded(converted, UNICODE, tuple(notes))


def _to_text(data: bytes) -> tuple[str, str, int]:
    """Decode with the encoding that the bytes prove; also its name and the length of its mark."""
    for mark, encoding in _BYTE_ORDER_MARKS:
        if data.startswith(mark):
            return _strict(data[len(mark) :], encoding, len(mark)), encoding, len(mark)
    if 0 in data:  # no UTF-8 text has one, and every UTF-16 text with a space or a line end has
        for encoding in ("utf-16-le", "utf-16-be"):
            if _looks_like(data, encoding):
                return _strict(data, encoding, 0), encoding, 0
    try:
        return data.decode(), UNICODE, 0
    except UnicodeDecodeError as error:
        guess = recognise(data)
        if guess is None:
            found = f"byte 0x{data[error.start]:02x} that is not valid UTF-8, nor clearly windows-1258, TCVN3 or VNI"
            raise _refused(error.start, found) from None
        return guess.text, guess.encoding, 0


def _looks_like(data: bytes, encoding: str) -> bool:
    """Whether nearly every character is one that Vietnamese text uses, when read so."""
    try:
        text = data.decode(encoding)
    except UnicodeDecodeError:
        return False
    return len(_EXPECTED_IN_UTF16.findall(text)) >= _LEAST_EXPECTED * len(text)


def _strict(data: bytes, encoding: str, offset: int) -> str:
    try:
        return data.decode(encoding)
    except UnicodeDecodeError as error:
        found = f"byte 0x{data[error.start]:02x} that is not valid {encoding.upper()}"
        raise _refused(offset + error.start, found) from None


def _refuse_binary(text: str, encoding: str, offset: int) -> None:
    """Refuse NULs, and more control characters than a text has by accident."""
    nul = text.find("\0")
    if nul >= 0:
        raise _refused(offset + _bytes_of(text[:nul], encoding), "a NUL byte, as in binary files")
    controls = [match.start() for match in _CONTROL.finditer(text)]
    if len(controls) > _MOST_CONTROLS * len(text):
        first = offset + _bytes_of(text[: controls[0]], encoding)
        raise _refused(first, f"{len(controls)} control characters, as in binary files")


def _bytes_of(text: str, encoding: str) -> int:
    """How many bytes a text was read from; in the encodings of fonts about one per letter."""
    return len(text.encode(encoding)) if encoding.startswith("utf") else len(text)


def _refused(offset: int, found: str) -> BadDocument:
    return BadDocument(f"byte {offset}: expected UTF-8 or UTF-16 text, found {found}; {_ADVICE}")
