"""Finds the matches of a pattern by the words that they open with, not by trying each letter of a text.

A text of a thousand words holds three hundred different ones, and few of them can open a match of any one pattern.
Which can is asked of the pattern itself, once for each word: held against the word alone, it matches, fails, or wants
to see what follows (a partial match). So nothing is said twice, and no list of words can fall behind its pattern.
Keep out: patterns.
"""

from bisect import bisect_left
from collections.abc import Iterator
from functools import cache, lru_cache

import regex

_DIGITS = "0123456789"
_NEVER = ")|(?!)"
_WORD = regex.compile(r"[\p{L}\p{M}]+|\p{Nd}+|\S", regex.VERSION1)
# What stands before a place is no part of the word there. A negative one holds where nothing stands before.
_BEHIND = regex.compile(r"\(\?<=((?:[^()\\\[]|\\.|\[(?:\\.|[^\]\\])*\]|\((?1)\))*)\)", regex.VERSION1)
_MOST_WORDS = 20_000
"""Words kept for a pattern: Vietnamese has some seven thousand syllables; names and misprints are without number."""

_LONGEST = 12
"""Letters by which a word is known: more than any syllable has."""

Match = regex.Match[str]


def _words_in(piece: str) -> tuple[tuple[int, str], ...]:
    """Where the words and signs of a piece of text without blanks begin, and what opens each; any number is "0"."""
    return tuple(
        (match.start(), "0" if match[0].isdecimal() else match[0][:_LONGEST]) for match in _WORD.finditer(piece)
    )


_known_words_in = lru_cache(maxsize=_MOST_WORDS)(_words_in)


def compiled(source: str, flags: int = regex.VERSION1) -> regex.Pattern[str]:
    """A pattern for `finditer`; others are compiled a second time.

    The alternative that never matches keeps the engine from first looking through the whole text, at each place, for
    letters that a match must hold somewhere.
    """
    return regex.compile(f"(?:{source}\n{_NEVER}" if flags & regex.VERBOSE else f"(?:{source}{_NEVER}", flags)


class _Opening:
    """Which words a match of a pattern can begin with."""

    def __init__(self, pattern: regex.Pattern[str]) -> None:
        ready = pattern if pattern.pattern.endswith(_NEVER) else compiled(pattern.pattern, pattern.flags)
        ahead = _BEHIND.sub("", ready.pattern)
        self.match = ready.match
        self._opens = regex.compile(ahead, ready.flags).match if ahead != ready.pattern else self.match
        self.anywhere = self._can_open(" ") or self._can_open("\n")
        """Whether a match can begin between words."""
        self._known: set[str] = set()
        self._opening: set[str] = set()

    def _can_open(self, word: str) -> bool:
        return self._opens(word, partial=True) is not None

    def among(self, words: frozenset[str]) -> set[str] | frozenset[str]:
        """Those of `words` that can open a match."""
        if new := words - self._known:
            if len(self._known) > _MOST_WORDS:
                self._known.clear()
                self._opening.clear()
                new = words
            self._opening.update(filter(self._can_open, new - {"0"}))
            if "0" in new and any(map(self._can_open, _DIGITS)):
                self._opening.add("0")
            self._known |= new
        return self._opening & words


class _Text:
    """Where each word of a text begins, and so the places where a pattern can match."""

    def __init__(self, folded: str) -> None:
        self._starts: dict[str, list[int]] = {}
        begin = 0
        for piece in folded.split(" "):
            for offset, word in (_known_words_in if len(piece) < 2 * _LONGEST else _words_in)(piece):
                self._starts.setdefault(word, []).append(begin + offset)
            begin += len(piece) + 1
        self._words = frozenset(self._starts)
        self._places: dict[_Opening, list[int]] = {}

    def places(self, opening: _Opening) -> list[int]:
        """The places where a match can begin, in order."""
        if (known := self._places.get(opening)) is not None:
            return known
        places = [place for word in opening.among(self._words) for place in self._starts[word]]
        places.sort()
        self._places[opening] = places
        return places


_opening = cache(_Opening)
_text = lru_cache(maxsize=4)(_Text)  # every rule asks for the words of the same text, one article after the other


def finditer(pattern: regex.Pattern[str], folded: str, start: int = 0, end: int | None = None) -> Iterator[Match]:
    """As `pattern.finditer(folded, start, end)`, for a whole text that many patterns are held against.

    Matches begin where a word, a number or a sign does; those of a pattern that can begin with a blank do anywhere.
    """
    stop = len(folded) if end is None else end
    opening = _opening(pattern)
    if opening.anywhere:
        yield from pattern.finditer(folded, start, stop)
        return
    places = _text(folded).places(opening)
    position = start
    for index in range(bisect_left(places, start), bisect_left(places, stop)):
        place = places[index]
        if place >= position and (match := opening.match(folded, place, stop)):
            yield match
            position = match.end()
