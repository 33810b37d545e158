"""Jinja templates with the report's texts and formats at hand. Everything that a template prints is escaped.

Keep out: what is on a page (`templates/`) and which pages there are (`site`).
"""

from datetime import date
from decimal import Decimal
from functools import cache
from pathlib import Path
from typing import Any
from urllib.parse import urlsplit

import jinja2
from markupsafe import Markup

from pipelines.report import formats
from pipelines.report.texts import in_both, say, say_value, texts

_FOLDER = Path(__file__).with_name("templates")
_UNGROUPED = {"ordinal", "term_number", "term_start", "term_end", "year"}  # 2020 is a year, 2.020 a number


@cache
def environment() -> jinja2.Environment:
    """The templates; a name that a template misspells is an error."""
    made = jinja2.Environment(
        loader=jinja2.FileSystemLoader(_FOLDER),
        autoescape=True,
        undefined=jinja2.StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
        auto_reload=False,
    )
    made.filters |= {"day": _day, "quantity": quantity, "period": _period, "number": _number, "value": value}
    made.globals |= {"say": say, "say_of": _say_of, "evidence_path": evidence_path, "web_address": web_address}
    return made


def evidence_path(document_id: str, fact_id: str | None = None) -> str:
    """Where an article's evidence page lies in the site, or one fact on it; folders hold 256th parts of the pages."""
    page = f"evidence/{document_id[:2]}/{document_id}.html"
    return page if fact_id is None else f"{page}#{fact_id}"


def web_address(url: str | None) -> str | None:
    """An address that a browser may be led to: of the web, no script, nothing misformed."""
    try:
        return url if url and urlsplit(url).scheme in {"http", "https"} else None
    except ValueError:  # http://[x
        return None


def value(found: object, column: str) -> Markup:
    """A value of a column for readers of both languages: grouped numbers, days, closed sets in words."""
    match found:
        case date():
            return _day(found)
        case bool() | None:
            return say_value(column, str(found))
        case int() if column in _UNGROUPED:
            return Markup.escape(found)
        case int() | Decimal():
            return _number(found)
        case list():
            return Markup("; ").join(map(str, found))
        case _:
            return say_value(column, str(found))


def _say_of(key: str, *values: Any) -> Markup:
    """A text with numbers in its places."""

    def of(language: str) -> str:
        return texts(language)[key].format(*(formats.number(each, language) for each in values))

    return in_both(of)


def _day(found: date | None) -> Markup:
    return Markup("") if found is None else in_both(lambda language: formats.day(found, language))


def _number(found: Decimal | int) -> Markup:
    return in_both(lambda language: formats.number(found, language))


def quantity(row: dict[str, Any]) -> Markup:
    """A number with its comparator and unit in both languages."""
    return in_both(lambda language: formats.quantity(row, language))


def _period(start: date | None, end: date | None) -> Markup:
    return in_both(lambda language: formats.period(start, end, language))
