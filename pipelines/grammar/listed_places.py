"""Places in lists that say their rank only once: "các xã: Phú Sa 12 hộ, Bến Đá (9 hộ) và Gò Tây".

Keep out: places with their rank (`place_names`), and provinces and cities, which are known without (`gazetteer`).
"""

from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import regex

from pipelines.grammar.lexicon import any_of
from pipelines.grammar.openings import compiled, finditer

_MOST = 40
"""Places of one list."""


class ListedPlace(NamedTuple):
    """A place of a list; `rank` is `None` where the list is of units of several ranks."""

    start: int
    end: int
    rank: str | None


@cache
def _head() -> regex.Pattern[str]:
    ranks = any_of("bodies", "units")
    return compiled(
        rf"(?<!\p{{L}})(?:các|những|nhiều|một[ ]số|hai|ba|bốn|\d{{1,3}})[ ]+(?P<rank>{ranks})(?!\p{{L}})"
        rf"(?P<more>(?:[ ]*(?:,|/|-|và|hoặc)[ ]*{ranks}(?!\p{{L}}))*)"
        r"(?:(?:[ ][^.;:()\d\n]{0,70}?)?(?:[ ](?:là|gồm|gồm[ ]có|bao[ ]gồm|như|đó[ ]là)[ ]*:?|:)(?=[ ]))?"
    )


_WORD = r"\p{Lu}[\p{L}\d'’]*"
_ITEM = regex.compile(
    rf"[ ]*(?P<name>{_WORD}(?:[ ](?:[-–][ ])?{_WORD}){{1,4}})(?!\p{{L}})"
    r"(?P<told>[ ]*\([^()]{1,60}\)"
    r"|[ ]*:?[ ]+(?:(?:có|với|là|hơn|gần|trên|khoảng)[ ]+)*\d[\d.,]*(?:(?![ ]và[ ])[^,;:.()\d]){0,40})?",
    regex.VERSION1,
)
_NEXT = regex.compile(r"[ ]*(?:[,;][ ]+(?:và[ ]+)?|và[ ]+)", regex.VERSION1)


def find_listed_places(text: str, folded: str) -> Iterator[ListedPlace]:
    """Every place of such a list, if a number is told of any of them."""
    position = 0
    for match in finditer(_head(), folded):
        if match.start() < position:
            continue
        rank = None if match["more"] else " ".join(match["rank"].split())
        found: list[ListedPlace] = []
        told, position = False, match.end()
        while len(found) < _MOST and (item := _ITEM.match(text, position)):
            found.append(ListedPlace(*item.span("name"), rank))
            told, position = told or item["told"] is not None, item.end()
            if not (following := _NEXT.match(folded, position)):
                break
            position = following.end()
        if told and len(found) > 1:
            yield from found
