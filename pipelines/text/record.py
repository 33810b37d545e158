"""One article as a JSON object: the line of a `.jsonl` file, or a `.json` file of its own.

Keys, all but the content optional: `text` or `html` (or `content`, which may be either), `title`, `author`, `section`,
`published_on` (or `published_at`, `date`: ISO 8601, or a date as Vietnamese pages print it), `url`, `id`. Other keys
are ignored. Keep out: files of many objects, which are archives (`pipelines.sources.archive`).
"""

import json
from dataclasses import dataclass
from datetime import date
from typing import Any

from pipelines.errors import BadDocument
from pipelines.text.stamp import read_stamp

CONTENT = ("text", "html", "content")
DATES = ("published_on", "published_at", "date")
_ADVICE = 'give it as {"text": "…"} or {"html": "…"}'


@dataclass(frozen=True, slots=True)
class Record:
    """An article's content, whether that is HTML, and what is said of it."""

    content: str
    is_html: bool
    title: str | None
    author: str | None
    section: str | None
    published_on: date | None


def read_record(source: str) -> Record:
    """Read one JSON object; raises BadDocument, one line, for anything else."""
    try:
        found = json.loads(source)
    except (ValueError, RecursionError) as error:
        raise BadDocument(f"expected one JSON object, found: {error}; {_ADVICE}") from None
    if not isinstance(found, dict):
        raise BadDocument(f"expected a JSON object, found {type(found).__name__}; {_ADVICE}")
    key = next((name for name in CONTENT if _string(found, name)), None)
    if key is None:
        raise BadDocument(
            f"expected a key text or html with the article, found {', '.join(found) or 'none'}; {_ADVICE}"
        )
    content = found[key]
    is_html = key == "html" or (key == "content" and content.lstrip().startswith("<"))
    return Record(
        content, is_html, _string(found, "title"), _string(found, "author"), _string(found, "section"), _day(found)
    )


def _string(found: dict[str, Any], key: str) -> str | None:
    value = found.get(key)
    return (
        " ".join(value.split())
        if isinstance(value, str) and key not in CONTENT and value.strip()
        else (value if isinstance(value, str) and value.strip() else None)
    )


def _day(found: dict[str, Any]) -> date | None:
    """The day of publication; a value that is no date is refused, since a wrong day is worse than none."""
    for key in DATES:
        if value := _string(found, key):
            stamp = read_stamp(value, names=False)
            if stamp is None:
                raise BadDocument(f"{key}: expected a date such as 2020-10-05, found {value[:40]!r}; mend it")
            return stamp.day
    return None
