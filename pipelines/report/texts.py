"""What the report says in Vietnamese and in English: one file of texts per language, in `texts/`.

A page holds both; the stylesheet shows one. Keep out: numbers and days (`formats`), and any text of an article.
"""

import tomllib
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from pathlib import Path
from typing import Any

from markupsafe import Markup

LANGUAGES = ("vi", "en")
_FOLDER = Path(__file__).with_name("texts")


@cache
def texts(language: str) -> Mapping[str, str]:
    """Every text of a language by its dotted key: `column.unit`, `value.status.target`."""
    return dict(_flat(tomllib.loads((_FOLDER / f"{language}.toml").read_text(encoding="utf-8"))))


def _flat(table: Mapping[str, Any], before: str = "") -> Iterator[tuple[str, str]]:
    for key, value in table.items():
        if isinstance(value, dict):
            yield from _flat(value, f"{before}{key}.")
        else:
            yield before + key, str(value)


def in_both(of: Callable[[str], str]) -> Markup:
    """What `of` gives for each language, side by side; once where both are the same. Escapes what it is given.

    No part names its language: the one that is shown is always the page's own.
    """
    vietnamese, english = map(of, LANGUAGES)
    if vietnamese == english:
        return Markup.escape(vietnamese)
    return Markup('<span class="vi">{}</span><span class="en">{}</span>').format(vietnamese, english)


@cache
def say(key: str) -> Markup:
    """The text of a key in both languages; raises KeyError where a language lacks it."""
    return in_both(lambda language: texts(language)[key])


def say_value(column: str, value: str) -> Markup:
    """A member of a closed set in words; any other value as it is."""
    key = f"value.{column}.{value}"
    return say(key) if key in texts("en") else Markup.escape(value)
