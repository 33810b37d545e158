"""Finds the matches of a pattern by the words that they open with, not by trying each letter of a text.

A text of a thousand words holds few places where a match of any one pattern can begin. Which those are is asked of the
pattern itself: held against a word, and then against the word with the first letters behind it, it matches, fails, or
wants to see what follows (a partial match). The answers are kept for the texts to come, since words and pairs return.
So nothing is said twice, no list of words can fall behind its pattern, and one pass over a text serves all patterns.
Keep out: patterns.
"""

from bisect import bisect_left
from collections.abc import Iterable, Sequence
from functools import cache, lru_cache
from sys import maxsize

import regex

_DIGITS = "0123456789"
_NEVER = ")|(?!)"
_WORD = regex.compile(r"[\p{L}\p{M}]+|\p{Nd}+|\S", regex.VERSION1)
# What stands before a place is no part of the word there, and what stands before a later place is not asked: `regex`
# gives up a partial match (2026.11) where a lazy repetition has come to the end and a look behind fails there. Inside a
# negative look ahead they stay: without them it would forbid more.
_BEHIND = regex.compile(
    r"(?P<one>\\.|\[(?:\\.|[^\]\\])*\])|\(\?!(?P<inside>(?:[^()\\\[]|(?&one)|\((?&inside)\))*)\)"
    r"|(?P<behind>\(\?<[=!](?&inside)\))",
    regex.VERSION1,
)
_MOST_WORDS = 20_000
"""Words kept: Vietnamese has some seven thousand syllables; names and misprints are without number."""
_MOST_PAIRS = 100_000
_OFTEN = 6
"""Times that a pair of words must be met to be worth asking the patterns about."""
_LONGEST = 12
"""Letters by which a word is known: more than any syllable has."""
_LONGEST_PIECE = 24
"""Letters of the longest piece between two blanks that is kept."""

Match = regex.Match[str]


def compiled(source: str, flags: int = regex.VERSION1) -> regex.Pattern[str]:
    """A pattern for `finditer`; others are compiled a second time.

    The alternative that never matches keeps the engine from first looking through the whole text, at each place, for
    letters that a match must hold somewhere.
    """
    return regex.compile(f"(?:{source}\n{_NEVER}" if flags & regex.VERBOSE else f"(?:{source}{_NEVER}", flags)


class _Opening:
    """What a match of a pattern can begin with."""

    def __init__(self, pattern: regex.Pattern[str]) -> None:
        ready = pattern if pattern.pattern.endswith(_NEVER) else compiled(pattern.pattern, pattern.flags)
        ahead = _BEHIND.sub(lambda found: "" if found["behind"] else found[0], ready.pattern)
        self.match = ready.match
        self._opens = regex.compile(ahead, ready.flags).match if ahead != ready.pattern else self.match
        self.anywhere = self.can_open(" ") or self.can_open("\n")
        """Whether a match can begin between words."""

    def can_open(self, ahead: str) -> bool:
        """Whether a match can begin with `ahead`, whatever follows it."""
        return self._opens(ahead, partial=True) is not None

    def can_open_with(self, word: str) -> bool:
        """The same for a word of `_words_in`."""
        return any(map(self.can_open, _DIGITS)) if word == "0" else self.can_open(word)


_Openings = tuple[_Opening, ...]
_asked: dict[_Opening, None] = {}
"""The patterns that texts have been asked for, in that order."""


def _get_to_know(opening: _Opening) -> None:
    _asked[opening] = None
    _opened_by.cache_clear()
    _known_by_word.cache_clear()
    _forget_pairs()


@lru_cache(maxsize=_MOST_WORDS)
def _opened_by(word: str) -> _Openings:
    """The patterns that a word can open."""
    shorter = _opened_by(word[0]) if len(word) > 1 else _asked
    return tuple(opening for opening in shorter if opening.can_open_with(word))


def _words_in(piece: str) -> list[tuple[int, str]]:
    """Where the words and signs of a piece of text without blanks begin, and what opens each; any number is "0"."""
    return [(match.start(), "0" if match[0].isdecimal() else match[0][:_LONGEST]) for match in _WORD.finditer(piece)]


_Place = tuple[int, _Opening]


def _openings_by_word(piece: str) -> list[_Place]:
    """Where in a piece of text without blanks a word stands that opens a pattern, and which."""
    return [(offset, opening) for offset, word in _words_in(piece) for opening in _opened_by(word)]


_known_by_word = lru_cache(maxsize=_MOST_WORDS)(_openings_by_word)
_pairs: dict[str, list[_Place]] = {}
"""What is known of a piece with the blank and the first letters behind it."""
_met: dict[str, int] = {}
"""How often a pair was met that is not in `_pairs`."""


def _openings_before(piece: str, pair: str) -> list[_Place]:
    """The same of a pair that is not in `_pairs`, where the letters are known that the next piece begins with.

    The patterns are asked when a pair is met often: most are not, and asking costs as much as trying a few times.
    """
    found = _known_by_word(piece)
    times = _met[pair] = _met.get(pair, 0) + 1
    if times == _OFTEN or not found:
        found = _pairs[pair] = [(offset, opening) for offset, opening in found if opening.can_open(pair[offset:])]
    elif len(_met) >= _MOST_PAIRS:
        _forget_pairs()
    return found


def _forget_pairs() -> None:
    _pairs.clear()
    _met.clear()


def _match_at(opening: _Opening, folded: str, places: Iterable[int], end: int = maxsize) -> list[Match]:
    """The matches that begin at one of the places, in their order, not overlapping; `end` is where the text does."""
    found, position, match_at = [], 0, opening.match
    for place in places:
        if place >= position and (match := match_at(folded, place, end)):
            found.append(match)
            position = match.end()
    return found


class _Text:
    """The places of a text where each pattern can match, and the matches of those that were asked for."""

    def __init__(self, folded: str) -> None:
        self._folded = folded
        self._pieces = folded.split(" ")
        self._places: dict[_Opening, list[int]] = {opening: [] for opening in _asked}
        self._found: dict[_Opening, list[Match]] = {}
        places, begin = self._places, 0
        for piece in self._pieces:
            end = begin + len(piece)
            pair = folded[begin : end + 3]
            if (found := _pairs.get(pair)) is None:
                short = len(piece) < _LONGEST_PIECE
                found = _openings_before(piece, pair) if short else _openings_by_word(piece)
            for offset, opening in found:
                places[opening].append(begin + offset)
            begin = end + 1

    def places(self, opening: _Opening) -> list[int]:
        """The places where a match of a pattern may begin, in order."""
        if (known := self._places.get(opening)) is not None:
            return known
        places = self._places[opening] = self._places_by_word(opening)
        _get_to_know(opening)
        return places

    def _places_by_word(self, opening: _Opening) -> list[int]:
        """The same for a pattern that no text was asked for before this one was read."""
        begin, places = 0, []
        for piece in self._pieces:
            places += [begin + offset for offset, word in _words_in(piece) if opening.can_open_with(word)]
            begin += len(piece) + 1
        return places

    def find(self, opening: _Opening) -> list[Match]:
        """The matches of a pattern, in order."""
        if (known := self._found.get(opening)) is not None:
            return known
        found = self._found[opening] = _match_at(opening, self._folded, self.places(opening))
        return found


_opening = cache(_Opening)
_text = lru_cache(maxsize=4)(_Text)  # every rule asks for the words of the same text, one article after the other


def finditer(pattern: regex.Pattern[str], folded: str) -> Sequence[Match]:
    """As `pattern.finditer(folded)`, for a whole text that many patterns are held against.

    Matches begin where a word, a number or a sign does; those of a pattern that can begin with a blank do anywhere.
    """
    opening = _opening(pattern)
    return list(pattern.finditer(folded)) if opening.anywhere else _text(folded).find(opening)


def occurs(pattern: regex.Pattern[str], folded: str) -> bool:
    """Whether a pattern matches anywhere in the text: worth asking before its sentences are searched one by one."""
    return bool(finditer(pattern, folded))


def within(pattern: regex.Pattern[str], folded: str, start: int, end: int) -> Sequence[Match]:
    """Those matches of a pattern in the text that lie between `start` and `end`."""
    found = finditer(pattern, folded)
    first = bisect_left(found, start, key=Match.start)
    last = bisect_left(found, end, first, key=Match.start)
    return found[first : last - (last > first and found[last - 1].end() > end)]


def finditer_within(pattern: regex.Pattern[str], folded: str, start: int, end: int) -> Iterable[Match]:
    """As `pattern.finditer(folded, start, end)`, for few stretches of a text."""
    opening = _opening(pattern)
    if opening.anywhere:
        return pattern.finditer(folded, start, end)
    places = _text(folded).places(opening)
    return _match_at(opening, folded, places[bisect_left(places, start) : bisect_left(places, end)], end)


def opens_with_number(pattern: regex.Pattern[str]) -> bool:
    """Whether a match can begin with a number, and not between words."""
    return not _opening(pattern).anywhere and _opening(pattern).can_open_with("0")


def places(pattern: regex.Pattern[str], folded: str) -> list[int]:
    """The places where a match of a pattern begins, and those inside one, which are not tried.

    Asked of a pattern that cannot begin between words.
    """
    opening, found, position = _opening(pattern), [], 0
    for place in _text(folded).places(opening):
        if place < position:
            found.append(place)
        elif match := opening.match(folded, place):
            found.append(place)
            position = match.end()
    return found


def finditer_at(pattern: regex.Pattern[str], folded: str, candidates: Iterable[int]) -> Sequence[Match]:
    """As `finditer`, for matches that can begin at some places only, which are in order."""
    return _match_at(_opening(pattern), folded, candidates)
