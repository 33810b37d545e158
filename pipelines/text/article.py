"""What the rest of the pipeline knows of an article's text. Placeholder types; see `read_article`."""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class LineKind(StrEnum):
    """What a line of the article is."""

    TITLE = "title"
    LEAD = "lead"
    BODY = "body"
    CAPTION = "caption"
    BOILERPLATE = "boilerplate"  # section line, date line, byline, share buttons, photo credit, tags


@dataclass(frozen=True, slots=True)
class Line:
    """A non-blank line, without the white space around it."""

    start: int
    end: int
    kind: LineKind


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence inside one line."""

    start: int
    end: int
    line: int


@dataclass(frozen=True, slots=True)
class Article:
    """A decoded article with its lines and sentences marked; nothing is cut or moved."""

    text: str
    title: str | None
    published_on: date | None
    lines: list[Line]
    sentences: list[Sentence]
