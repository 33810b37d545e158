"""Bytes of any readable kind to one clean text with what the document says of itself: the one entry to `text`.

Readers of each kind are loaded when one is met, so that plain text stays quick. Keep out: how a kind is read, and
what the lines of the text mean (`article`).
"""

from dataclasses import dataclass, replace
from datetime import date

from pipelines.errors import BadDocument
from pipelines.text.decode import clean, decode, decode_bytes
from pipelines.text.media import REFUSED, UNKNOWN, Media, sniff


@dataclass(frozen=True, slots=True)
class Content:
    """A document's clean text, how it was read, and what it says of itself outside that text."""

    text: str
    media_type: Media
    encoding: str | None  # null where the format itself says what each character is: PDF, DOCX
    notes: tuple[str, ...] = ()
    title: str | None = None
    author: str | None = None
    section: str | None = None
    published_on: date | None = None


def read_content(data: bytes, media_type: str = UNKNOWN) -> Content:
    """Read bytes as what they are; `media_type` is a hint. Raises BadDocument, one line, if they cannot be read."""
    if media_type == REFUSED:
        raise BadDocument(data.decode(errors="replace"))
    kind = sniff(data, media_type)
    if kind is Media.TEXT:
        decoded = decode(data)
        return Content(decoded.text, kind, decoded.encoding, decoded.notes)
    if kind is Media.PDF:
        from pipelines.text.pdf import read_pdf

        return _cleaned(Content(read_pdf(data), kind, None))
    if kind is Media.DOCX:
        from pipelines.text.docx import read_docx

        text, notes = read_docx(data)
        return _cleaned(Content(text, kind, None, tuple(notes)))
    source = decode_bytes(data)
    read = _page(source.text) if kind is Media.HTML else _record(source.text)
    return _cleaned(replace(read, encoding=source.encoding, notes=(*source.notes, *read.notes)))


def _page(source: str) -> Content:
    from pipelines.text.html import read_html

    page = read_html(source)
    return Content(page.text, Media.HTML, None, (), page.title, page.author, page.section, page.published_on)


def _record(source: str) -> Content:
    from pipelines.text.lines import letters
    from pipelines.text.record import read_record

    record = read_record(source)
    inner = _page(record.content) if record.is_html else Content(record.content, Media.RECORD, None)
    title = record.title or inner.title
    opens = letters(inner.text[:400]).startswith(letters(title or ""))
    text = inner.text if opens or not inner.text else f"{title}\n{inner.text}"
    return Content(
        text,
        Media.RECORD,
        None,
        title=title,
        author=record.author or inner.author,
        section=record.section or inner.section,
        published_on=record.published_on or inner.published_on,
    )


def _cleaned(content: Content) -> Content:
    """The text composed, with LF and in Unicode letters; raises BadDocument where nothing is left."""
    cleaned = clean(content.text)
    if not cleaned.text:
        raise BadDocument(f"expected an article, found none in this {content.media_type} document; land its text")
    return replace(
        content,
        text=cleaned.text,
        notes=(*content.notes, *cleaned.notes),
        title=_value(content.title),
        author=_value(content.author),
        section=_value(content.section),
    )


def _value(told: str | None) -> str | None:
    return clean(told).text or None if told else None
