"""What a worker does with one document: bytes to text, text to facts. Nothing of it knows tables or Dagster.

One document's failure, whatever it is, becomes a value that says so: it sets that document aside and nothing
else. Keep out: rows of tables and their rules (`staging`, `schemas`), which workers need not load.
"""

import traceback
from collections.abc import Callable
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import TypeVar

from pipelines import identity
from pipelines.errors import BadDocument, one_line
from pipelines.extract import extract_facts
from pipelines.extract.article.places import named_places
from pipelines.extract.relevance import is_relevant
from pipelines.frames import FactSource, Rows, staged_rows
from pipelines.text.article import read_article
from pipelines.text.content import read_content
from pipelines.text.fingerprint import fingerprint

Given = TypeVar("Given")
Made = TypeVar("Made")


@dataclass(frozen=True, slots=True)
class Landed:
    """Where the bytes of a document version lie, and what they should be."""

    path: Path
    media_type: str
    content_sha256: str


@dataclass(frozen=True, slots=True)
class Read:
    """What the bytes say, before any fact is looked for."""

    encoding: str | None
    media_type: str
    notes: list[str]
    title: str | None
    author: str | None
    section: str | None
    published_on: date | None
    relevant: bool
    places: list[str]
    text: str
    text_sha256: str
    fingerprint: str | None


@dataclass(frozen=True, slots=True)
class Stored:
    """A document that was read, as it is staged, with the ids that its facts get."""

    text: str
    title: str | None
    published_on: date | None
    source: FactSource


@dataclass(frozen=True, slots=True)
class Unread:
    """Why a document could not be read; with a traceback where the program is to blame."""

    reason: str
    trace: str | None = None


def read_document(landed: Landed) -> Read | Unread:
    """Decode and read one version."""
    return _guarded(_read_document, landed)


def read_facts(document: Stored) -> Rows | Unread:
    """Extract all facts of one relevant document as rows of the staged tables."""
    return _guarded(_read_facts, document)


def _read_document(landed: Landed) -> Read:
    try:
        data = landed.path.read_bytes()
    except FileNotFoundError as error:
        raise BadDocument(
            "expected the bytes that landed, found none in the archive: restore landing/ from a backup"
        ) from error
    if identity.content_hash(data) != landed.content_sha256:
        raise BadDocument("expected the bytes that landed, found others in the archive: restore landing/ from a backup")
    content = read_content(data, landed.media_type)
    article = read_article(content.text, content.title, content.published_on)
    relevant = is_relevant(article)
    return Read(
        encoding=content.encoding,
        media_type=content.media_type.value,
        notes=list(content.notes),
        title=article.title,
        author=content.author,
        section=content.section,
        published_on=article.published_on,
        relevant=relevant,
        places=named_places(article.text) if relevant else [],
        text=article.text,
        text_sha256=identity.content_hash(article.text.encode()),
        fingerprint=fingerprint(article),
    )


def _read_facts(document: Stored) -> Rows:
    article = read_article(document.text, document.title, document.published_on)
    return staged_rows(extract_facts(article), document.source)


def _guarded(function: Callable[[Given], Made], given: Given) -> Made | Unread:
    """The function's result. Only a BadDocument is expected; anything else that it raises is a bug."""
    try:
        return function(given)
    except BadDocument as error:
        return Unread(one_line(error))
    except Exception as error:  # noqa: BLE001  a run must not die of one document, whatever it does to us
        reason = f"the program failed on it ({type(error).__name__}: {one_line(error)}): please report it"
        return Unread(reason, traceback.format_exc())
