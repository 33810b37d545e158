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
    |[\p{L}\p{M}]+(?:['’&][\p{L}\p{M}]+)*(?:['’](?=[ ]\p{Lu}))?   # NN&PTNT, H'Yim, K' Brôm
    |\n|[^\s]""",
    regex.VERSION1 | regex.VERBOSE,
)
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
    found = []
    for match in _TOKEN.finditer(text):
        start, end = match.span()
        found.append(Token(start, end, folded[start:end], *_case(match[0])))
    return found


@lru_cache(maxsize=8192)
def _case(printed: str) -> tuple[bool, bool]:
    """Whether a token begins with a capital, and whether it is loud."""
    return printed[0].isupper(), printed.isupper() and sum(map(str.isalpha, printed)) > 1


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
