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


class Token(NamedTuple):
    """A word, number or sign, wherever it stands; a line's end is a token of its own."""

    word: str
    """Folded, and so as long as it is printed."""
    capital: bool
    loud: bool
    """All its letters, two or more, are capitals: an abbreviation, or a word of a name in capitals."""


class Tokens(list[Token]):
    """The tokens of a text in order, and where they stand."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []
        self.starts: list[int] = []

    def start(self, index: int) -> int:
        """Where a token begins in the text."""
        return self.starts[index]

    def end(self, index: int) -> int:
        """Where a token ends in the text."""
        return self.starts[index] + len(self.words[index])


def tokenize(text: str, folded: str) -> Tokens:
    """The tokens of a text in order; `folded` is `fold(text)`."""
    found = Tokens()
    begin = 0
    for piece in text.split(" "):
        known = _read_piece(piece) if len(piece) <= _LONGEST_PIECE else None
        tokens, offsets = _read(text, folded, begin, begin + len(piece)) if known is None else known
        found += tokens
        for offset in offsets:
            found.starts.append(begin + offset)
        begin += len(piece) + 1
    found.words = [token.word for token in found]
    return found


_Piece = tuple[list[Token], list[int]]
"""The tokens between two blanks, and how far from the first blank each begins."""


def _read(text: str, folded: str, begin: int, end: int) -> _Piece:
    tokens, offsets = [], []
    for match in _TOKEN.finditer(text, begin, min(end + 2, len(text))):
        printed, (start, stop) = match[0], match.span()
        if start < end:
            loud = printed.isupper() and sum(map(str.isalpha, printed)) > 1
            tokens.append(Token(folded[start:stop], printed[0].isupper(), loud))
            offsets.append(start - begin)
    return tokens, offsets


@lru_cache(maxsize=20_000)
def _read_piece(piece: str) -> _Piece | None:
    """The tokens of a piece of text without blanks, which comes again in other texts; `None` if it looks ahead."""
    return None if piece.endswith(("'", "’")) else _read(piece, fold(piece), 0, len(piece))  # "K' Brôm"


class Phrases:
    """A set of phrases that finds the longest one at a token."""

    def __init__(self, entries: Iterable[str]) -> None:
        """Take phrases as printed in a data file."""
        self._by_first: dict[str, list[list[str]]] = {}
        for entry in {tuple(fold(match[0]) for match in _TOKEN.finditer(each)) for each in entries}:
            self._by_first.setdefault(entry[0], []).append(list(entry))
        for group in self._by_first.values():
            group.sort(key=lambda phrase: (-len(phrase), phrase))

    @property
    def first_words(self) -> frozenset[str]:
        """The words that a phrase of the set begins with."""
        return frozenset(self._by_first)

    def at(self, tokens: Tokens, index: int) -> int:
        """How many tokens the longest phrase at `index` takes; 0 if there is none."""
        words = tokens.words
        if index >= len(words) or (phrases := self._by_first.get(words[index])) is None:
            return 0
        for phrase in phrases:
            size = len(phrase)
            if size == 1 or words[index : index + size] == phrase:
                return size
        return 0

    def before(self, tokens: Tokens, index: int, longest: int = 5) -> int:
        """How many tokens the longest phrase that ends right before `index` takes; 0 if there is none."""
        for size in range(min(longest, index), 0, -1):
            words = tokens.words[index - size : index]
            if words in self._by_first.get(words[0], ()):
                return size
        return 0
