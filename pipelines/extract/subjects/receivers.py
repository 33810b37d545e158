"""Places that a list names alone, each with its number: "cấp cho các huyện: Gò Tây 36 tỷ đồng, An Bình 25 tỷ đồng".

The head of the list, or the entry before, says what rank they have. Keep out: places that are known by themselves, or
that the article names in full elsewhere (`mentions`).
"""

from functools import cache

import regex

from pipelines.extract.clause.scope import Scope
from pipelines.grammar.lexicon import any_of

_SEVERAL = regex.compile(
    r"(?<!\p{L})(?:các|những|\d+)[ ](?P<rank>tỉnh|huyện|xã|phường|quận|thị[ ]xã)(?!\p{L})", regex.VERSION1
)
_MORE_RANKS = regex.compile(r"[ ]*(?:,|và|-)[ ]*(?:tỉnh|huyện|xã|phường|quận|thị|thành)(?!\p{L})", regex.VERSION1)


@cache
def _entry() -> regex.Pattern[str]:
    name = r"(?P<name>\p{Lu}[\p{Ll}’']*+(?:[ -]+\p{Lu}[\p{Ll}’']*+){0,3})"
    joint = r"[^\p{L}]*?(?:[,;:][ ]+(?:(?:và|còn|riêng)[ ]+)?|(?<![,;:])[ ]+và[ ]+)"
    return regex.compile(
        rf"{joint}(?:(?P<rank>(?i:{any_of('bodies', 'units')}))[ ]+)?{name}[ ]*[:(]?[ ]*", regex.VERSION1
    )


@cache
def _next() -> regex.Pattern[str]:
    return regex.compile(rf"{_entry().pattern}(?:(?:hơn|gần|trên|khoảng)[ ]+)?\d", regex.VERSION1)


class Receivers:
    """The places that lists name alone, read in the order of the text."""

    def __init__(self) -> None:
        self._last: tuple[int, int, str | None] | None = None
        """Sentence, end and rank of the last entry."""

    def of(self, scope: Scope) -> tuple[str, int, int] | None:
        """The name of a number's entry with its rank, and where it is printed; `None` where there is no list."""
        text, stop = scope.reading.text, scope.quantity.phrase_start
        goes_on = (
            self._last is not None
            and scope.previous is not None
            and self._last[:2] == (scope.index, scope.previous.quantity.end)
        )
        start = (
            scope.previous.quantity.phrase_end
            if goes_on and scope.previous
            else text.rfind(":", scope.sentence.start, stop)
        )
        match = _entry().fullmatch(text, start, stop) if start >= 0 else None
        if match is None or not (goes_on or _next().match(text, scope.quantity.phrase_end, scope.sentence.end)):
            return None
        rank = match["rank"] or (self._last[2] if goes_on and self._last else _head(scope, start))
        self._last = scope.index, scope.quantity.end, rank
        return " ".join([*([rank.lower()] if rank else []), *match["name"].split()]), *match.span("name")


def _head(scope: Scope, stop: int) -> str | None:
    """The rank of all that a list names, by the words before its colon."""
    heads = list(_SEVERAL.finditer(scope.reading.folded, scope.sentence.start, stop))
    if not heads or _MORE_RANKS.match(scope.reading.folded, heads[-1].end()):
        return None
    return " ".join(heads[-1]["rank"].split())
