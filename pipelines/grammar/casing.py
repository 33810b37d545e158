"""Lines set in capitals, in a copy in the case of ordinary print: "HUYỆN PHÚ LƯƠNG" as "huyện Phú Lương".

Names are known by their capitals; where all letters are capitals, the rest of the text tells which words are names and
abbreviations, else the word before ("huyện", "ông") does. The copy has the length of the text. Keep out: which line of
an article is what (`text`).
"""

from collections import Counter
from collections.abc import Iterator
from functools import cache

import regex

from pipelines.grammar.folding import fold
from pipelines.grammar.lexicon import any_of, words

_WORD = regex.compile(r"\p{L}+", regex.VERSION1)
_LINE = regex.compile(r"[^\n]+", regex.VERSION1)
_NAME = regex.compile(r"(?<=[\p{L},] )\p{Lu}\p{Ll}+(?: \p{Lu}\p{Ll}*)+|(?<=[\p{L},] )\p{Lu}\p{Ll}+", regex.VERSION1)
_ABBREVIATION = regex.compile(r"(?<!\p{L})\p{Lu}{2,}(?!\p{L})", regex.VERSION1)
_NUMERAL = regex.compile(r"[ivx]+", regex.VERSION1)
_LEAST_WORDS = 4
"""Fewer words in capitals are a heading without names, or an abbreviation."""
_SYLLABLES = 2
"""How many syllables the name of a unit has, most of all; one of a person may have three."""
_PERSON = 3
_LONGEST = 6
"""Words of the longest name that is looked up."""
_FAR = 40
"""Letters within which a name ends."""
_BEFORE = 12
"""Letters before a name within which the word that announces it stands."""


def ordinary_case(text: str) -> str:
    """`text` with its lines in capitals in ordinary case; other lines are not touched."""
    lines = [match for match in _LINE.finditer(text) if _in_capitals(match[0])]
    if not lines:
        return text
    known = _known(text, lines)
    parts, position = [], 0
    for line in lines:
        parts += [text[position : line.start()], _lowered(line[0], known)]
        position = line.end()
    return "".join([*parts, text[position:]])


def _in_capitals(line: str) -> bool:
    return line.isupper() and len(_WORD.findall(line)) >= _LEAST_WORDS and len(line.lower()) == len(line)


def _known(text: str, capital_lines: list["regex.Match[str]"]) -> dict[str, str]:
    """Names and abbreviations of the other lines as they are printed most often, by their lower case."""
    rest, position = [], 0
    for line in capital_lines:
        rest.append(text[position : line.start()])
        position = line.end()
    printed = "".join([*rest, text[position:]])
    counts = Counter(match[0] for pattern in (_NAME, _ABBREVIATION) for match in pattern.finditer(printed))
    return {name.lower(): name for name in sorted(counts, key=lambda name: (counts[name], name))} | {
        short: short.upper() for short in words("casing", "abbreviations")
    }


@cache
def _before_names() -> regex.Pattern[str]:
    return regex.compile(
        rf"(?<!\p{{L}})(?:(?P<unit>{any_of('casing', 'before_units')})|{any_of('casing', 'before_people')})[ ]$",
        regex.VERSION1,
    )


def _lowered(line: str, known: dict[str, str]) -> str:
    """A line in lower case, with capitals where names and abbreviations stand and at its beginning."""
    lower = line.lower()
    found = list(lower)
    for start, end, name in _names(lower, known):
        found[start:end] = name or lower[start:end].title()
    first = _WORD.search(line)
    if first:
        found[first.start()] = line[first.start()]
    return "".join(found)


def _names(lower: str, known: dict[str, str]) -> Iterator[tuple[int, int, str | None]]:
    """Where names stand in a line in lower case, with the form that the rest of the text prints."""
    position, found = 0, list(_WORD.finditer(lower))
    for index, word in enumerate(found):
        start = word.start()
        if start < position:
            continue
        ends = (each.end() for each in reversed(found[index : index + _LONGEST]))
        end = next((end for end in ends if lower[start:end] in known), None)
        if end:
            position = end
            yield start, end, known[lower[start:end]]
        elif _NUMERAL.fullmatch(word[0]):
            yield *word.span(), word[0].upper()
        elif before := _before_names().search(lower[max(0, start - _BEFORE) : start]):
            position = _name_end(lower, start, _SYLLABLES if before["unit"] else _PERSON)
            yield start, position, None


def _name_end(lower: str, start: int, syllables: int) -> int:
    """The end of a run of so many syllables, parted by a blank alone, before a word that is in no name."""
    end = start
    for number, word in enumerate(_WORD.finditer(lower, start, start + _FAR)):
        parted = number and lower[end : word.start()] != " "
        if number == syllables or parted or fold(word[0]) in words("casing", "in_no_name"):
            break
        end = word.end()
    return end
