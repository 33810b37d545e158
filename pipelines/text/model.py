"""The types of a read article: lines with kinds, sentences, title, day of publication.

All offsets are 0-based, end-exclusive code points of `Article.text`. Keep out: how they are found.
"""

from dataclasses import dataclass
from datetime import date
from enum import StrEnum


class LineKind(StrEnum):
    """What a line of the article is."""

    TITLE = "title"  # the headline, and any later line that repeats it
    LEAD = "lead"  # the first paragraph under the headline
    BODY = "body"
    CAPTION = "caption"  # a picture's caption or a heading inside the body: short, rarely with a full stop
    BOILERPLATE = "boilerplate"  # section line, date line, byline, share buttons, photo credit, tags


@dataclass(frozen=True, slots=True)
class Line:
    """A non-blank line, without the white space around it."""

    start: int
    end: int
    kind: LineKind


@dataclass(frozen=True, slots=True)
class Sentence:
    """A sentence inside one line; `line` is its index in `Article.lines`. Boilerplate has none."""

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
