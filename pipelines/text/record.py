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
        found = _loaded(source)
    except (ValueError, RecursionError) as error:
        raise BadDocument(f"expected one JSON object, found: {error}; {_ADVICE}") from None
    if not isinstance(found, dict):
        raise BadDocument(f"expected a JSON object, found {type(found).__name__}; {_ADVICE}")
    key, content = next(((name, told) for name in CONTENT if (told := _string(found, name))), (None, ""))
    if key is None:
        raise BadDocument(
            f"expected a key text or html with the article, found {', '.join(found) or 'none'}; {_ADVICE}"
        )
    is_html = key == "html" or (key == "content" and content.lstrip().startswith("<"))
    return Record(
        content, is_html, _string(found, "title"), _string(found, "author"), _string(found, "section"), _day(found)
    )


def _loaded(source: str) -> Any:
    r"""What JSON says, with "?" for half a letter ("\ud83d"), which it may say and no file or table can hold."""
    return json.loads(json.dumps(json.loads(source), ensure_ascii=False).encode(errors="replace"))


def _string(found: dict[str, Any], key: str) -> str | None:
    """What a key says, if anything: the content as it is, all else on one line."""
    value = found.get(key)
    if not isinstance(value, str) or not value.strip():
        return None
    return value if key in CONTENT else " ".join(value.split())


def _day(found: dict[str, Any]) -> date | None:
    """The day of publication; a value that is no date is refused, since a wrong day is worse than none."""
    for key in DATES:
        if value := _string(found, key):
            stamp = read_stamp(value, names=False)
            if stamp is None:
                raise BadDocument(f"{key}: expected a date such as 2020-10-05, found {value[:40]!r}; mend it")
            return stamp.day
    return None
