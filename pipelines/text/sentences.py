"""Where sentences end inside one line, in one pass over its full stops.

Each stop is judged by the word before it and the character after it, within a fixed window, so time grows
with length alone. Words that a stop belongs to are data (`data/abbreviations.txt`). Keep out: lines.
"""

from collections.abc import Iterator
from functools import cache

import regex

from pipelines.text.words import word_list

_STOP = regex.compile(r"""[.!?…]++(?:/\.++)?[”’"»)\]]*+""")
_SPACE = regex.compile(r"[\s\u200b-\u200f\u2060\ufeff]*+")
_LONGEST = 4000
"""Characters of the longest sentence, twice those of the longest of 13,000 in real news: rules read the whole sentence
of each number, so that a table without a full stop would take time with the square of its length."""
_BREAKS = (regex.compile(r";\s"), regex.compile(r",\s"), regex.compile(r"\s"))
"""Where a longer one is cut, the last of the first that it has."""
_WINDOW = 24  # longer than any abbreviation or list marker
_NEXT_WORD = regex.compile(r"""[“‘"'«(\[]*+(?P<word>\p{L}{1,12}+|\d)""")
_PLACE = regex.compile(r"(?P<first>\p{Lu}\p{L}{0,11}+)(?:[ \u00a0](?P<second>\p{Lu}))?")
_OPENS = regex.compile(r"""[\p{Lu}\d“‘"'«(\[\-–—+*•]""")
_SAYS_WHO = regex.compile(r"[\-–—]\s?+\p{Ll}")
_WORD_BEFORE = regex.compile(r"[\p{L}\d]+\Z")
_MARKER = regex.compile(r"[\s“\"(\-–+*]*(?:\d{1,2}|\p{L}|[IVX]{1,5})(?:\.\d{1,2}){0,3}")


@cache
def _abbreviations() -> frozenset[str]:
    return word_list("abbreviations")


@cache
def _place_abbreviations() -> frozenset[str]:
    return word_list("place_abbreviations")


@cache
def _class_words() -> frozenset[str]:
    return word_list("class_words")


@cache
def _one_word_places() -> frozenset[str]:
    return word_list("one_word_places")


@cache
def _openers() -> frozenset[str]:
    return word_list("sentence_openers")


def sentence_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Spans of the sentences of `text[start:end]`, trimmed, in order, covering every visible character."""
    for first, last in _whole_spans(text, start, end):
        yield from _cut(text, first, last)


def _cut(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """A span in parts of at most `_LONGEST` characters."""
    while end - start > _LONGEST:
        half, stop = start + _LONGEST // 2, start + _LONGEST
        breaks = (list(each.finditer(text, half, stop)) for each in _BREAKS)
        found = next(filter(None, breaks), None)
        last = found[-1].start() + len(found[-1][0].rstrip()) if found else stop
        yield start, last
        start = _skip(text, last, end)
    if end > start:
        yield start, end


def _whole_spans(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    begin = _skip(text, start, end)
    for stop in _STOP.finditer(text, begin, end):
        after = _skip(text, stop.end(), end)
        if after >= end:
            break
        if _ends(text, begin, stop, after):
            yield begin, stop.end()
            begin = after
    last = end
    while last > begin and _SPACE.fullmatch(text, last - 1, last):
        last -= 1
    if last > begin:
        yield begin, last


def _skip(text: str, start: int, end: int) -> int:
    match = _SPACE.match(text, start, end)
    return match.end() if match else start


def _ends(text: str, begin: int, stop: regex.Match[str], after: int) -> bool:
    """Whether this run of stops ends the sentence that began at `begin`; `after` is the next visible character."""
    run, spaced = stop.group(), after > stop.end()
    if run != ".":
        return _ends_at_run(text, after, spaced=spaced)
    before = _word_before(text, begin, stop.start())
    if spaced:
        return _ends_at_spaced_stop(text, begin, stop.start(), before, after)
    return _ends_at_tight_stop(text, begin, stop.start(), before, after)


def _ends_at_run(text: str, after: int, *, spaced: bool) -> bool:
    """Judge "?", "!", "…", "./." and a stop with a closing quote: the next word must open a sentence.

    A dash and a small letter go on ("…lùi?” - ông Quang hỏi").
    """
    if spaced:
        return _OPENS.match(text, after) is not None and _SAYS_WHO.match(text, after) is None
    following = _NEXT_WORD.match(text, after)
    return following is not None and _is_capitalised(text, following)


def _ends_at_spaced_stop(text: str, begin: int, stop: int, before: str, after: int) -> bool:
    """Judge ". ": not after a list marker, an abbreviation or an initial."""
    if _OPENS.match(text, after) is None:
        # A small letter: a slip of the shift key after a whole word ("hoàn thành. trong đó"), else no end.
        slip = text[stop - 1].isspace() or (len(before) > 1 and before.islower())
        return text[after].isalpha() and slip and before.lower() not in _abbreviations()
    if _is_marker(text, begin, stop):
        return False
    if len(before) == 1 and before.isalpha() and (_is_class(text, begin, stop) or _closes_a_list(text, stop)):
        return True
    if text[max(begin, stop - len(before) - 1)] == "&":
        return True  # "GD&ĐT", "R&D": the end of an acronym, whatever else its last letters mean
    if before in _place_abbreviations():
        return not _names_a_place(text, before, after)
    is_title = before.lower() in _abbreviations() and (before[0].isupper() or before == "tr")
    return not (is_title or (len(before) == 1 and before.isupper()))


def _names_a_place(text: str, rank: str, after: int) -> bool:
    """Whether a name or number follows a place's rank ("TP. Hà Nội", "Q. 5"), not a sentence ("TP. Thay vì")."""
    match = _PLACE.match(text, after)
    if match is None:
        return len(rank) == 1 and text[after].isdigit()
    first = match["first"]
    return first not in _openers() and (first.isupper() or match["second"] is not None or first in _one_word_places())


def _closes_a_list(text: str, stop: int) -> bool:
    """Whether the stop is that of "v.v." (and so on), after which a capital opens a sentence."""
    return text[max(0, stop - 3) : stop].lower() == "v.v"


def _ends_at_tight_stop(text: str, begin: int, stop: int, before: str, after: int) -> bool:
    """Judge a stop without a space after it: "1 năm.Tốc độ" ends, "TP.HCM", "3.320" and "dangcong.vn" do not."""
    following = _NEXT_WORD.match(text, after)
    if following is None or not _is_capitalised(text, following) or following["word"] == "Ư":
        return False  # "UVT.Ư Đảng": no word is "Ư" alone
    if before in _place_abbreviations() or before.lower() in _abbreviations():
        return False
    if _is_marker(text, begin, stop):
        return False
    return not (len(before) == 1 and before.isalpha())


def _is_capitalised(text: str, following: regex.Match[str]) -> bool:
    """A capital and a small letter, or a lone capital word such as "Ở"; not an acronym or a file ending."""
    word: str = following["word"]
    return word[0].isupper() and (
        word[1:].islower() or (len(word) == 1 and text[following.end() : following.end() + 1] == " ")
    )


def _word_before(text: str, begin: int, stop: int) -> str:
    """The letters and digits right before a stop, skipping one space ("kinh tế ."); at most the window."""
    window = text[max(begin, stop - _WINDOW) : stop].rstrip()
    match = _WORD_BEFORE.search(window)
    return match.group() if match else ""


def _is_marker(text: str, begin: int, stop: int) -> bool:
    """Whether all that the sentence has so far is a list marker: "1", "2.1", "a", "IV"."""
    return stop - begin <= _WINDOW and _MARKER.fullmatch(text, begin, stop) is not None


def _is_class(text: str, begin: int, stop: int) -> bool:
    """Whether a lone capital follows a word such as "loại" or "khóa"."""
    words = text[max(begin, stop - _WINDOW) : stop].split()
    return len(words) > 1 and words[-2].lower() in _class_words()
