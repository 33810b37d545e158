"""Words and signs of a text as tokens, and the lookup of phrases from the data files among them.

What people and offices are read with: there a capital counts, which the folded copy does not keep. Keep out: what
any phrase means.
"""

from collections.abc import Iterable
from functools import lru_cache
from typing import NamedTuple

import regex

from pipelines.grammar.folding import fold

_TOKEN = regex.compile(
    r"""\p{Lu}\p{L}{0,3}(?:\.\p{Lu}\p{L}{0,4})+   # T.Ư, TP.HCM, GS.TS
    |[đĐ][/.]c                                    # đ/c
    |\d+(?:[.,/]\d+)*
    |\p{Lu}\p{Ll}+(?:-\p{Ll}+)+                   # Bua-phăn, Phi-lạ-văn
    |[\p{L}\p{M}]+(?:['’&][\p{L}\p{M}]+)*(?:['’](?=[ ]\p{Lu}))?   # NN&PTNT, H'Yim, K' Brôm
    |\n|[^\s]""",
    regex.VERSION1 | regex.VERBOSE,
)
_LONGEST_PIECE = 24
Phrase = tuple[str, ...]


class Token(NamedTuple):
    """A word, number or sign; a line's end is a token of its own."""

    start: int
    end: int
    word: str
    """Folded."""
    capital: bool
    loud: bool
    """All its letters, two or more, are capitals: an abbreviation, or a word of a name in capitals."""


def tokenize(text: str, folded: str) -> list[Token]:
    """The tokens of a text in order; `folded` is `fold(text)`."""
    found: list[Token] = []
    begin = 0
    for piece in text.split(" "):
        end = begin + len(piece)
        if len(piece) > _LONGEST_PIECE or piece.endswith(("'", "’")):  # long ones never return; "K' Brôm" looks ahead
            found += _read(text, folded, begin, end)
        else:
            for start, stop, word, capital, loud in _read_piece(piece):
                found.append(Token(begin + start, begin + stop, word, capital, loud))
        begin = end + 1
    return found


def _read(text: str, folded: str, begin: int, end: int) -> list[Token]:
    """The tokens that begin between two blanks."""
    found = []
    for match in _TOKEN.finditer(text, begin, min(end + 2, len(text))):
        printed, (start, stop) = match[0], match.span()
        if start < end:
            loud = printed.isupper() and sum(map(str.isalpha, printed)) > 1
            found.append(Token(start, stop, folded[start:stop], printed[0].isupper(), loud))
    return found


@lru_cache(maxsize=20_000)
def _read_piece(piece: str) -> list[Token]:
    """The tokens of a piece of text without blanks, which comes again in other texts."""
    return _read(piece, fold(piece), 0, len(piece))


class Phrases:
    """A set of phrases that finds the longest one at a token."""

    def __init__(self, entries: Iterable[str]) -> None:
        """Take phrases as printed in a data file."""
        self._by_first: dict[str, list[Phrase]] = {}
        for entry in {tuple(fold(match[0]) for match in _TOKEN.finditer(each)) for each in entries}:
            self._by_first.setdefault(entry[0], []).append(entry)
        for group in self._by_first.values():
            group.sort(key=lambda phrase: (-len(phrase), phrase))

    @property
    def first_words(self) -> frozenset[str]:
        """The words that a phrase of the set begins with."""
        return frozenset(self._by_first)

    def at(self, tokens: list[Token], index: int) -> int:
        """How many tokens the longest phrase at `index` takes; 0 if there is none."""
        if index >= len(tokens) or (phrases := self._by_first.get(tokens[index].word)) is None:
            return 0
        longest = len(phrases[0])
        words = tuple([token.word for token in tokens[index : index + longest]]) if longest > 1 else ()
        for phrase in phrases:
            if len(phrase) == 1 or words[: len(phrase)] == phrase:
                return len(phrase)
        return 0

    def before(self, tokens: list[Token], index: int, longest: int = 5) -> int:
        """How many tokens the longest phrase that ends right before `index` takes; 0 if there is none."""
        for size in range(min(longest, index), 0, -1):
            words = tuple(token.word for token in tokens[index - size : index])
            if words in self._by_first.get(words[0], ()):
                return size
        return 0
