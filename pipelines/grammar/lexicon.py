"""Reads the word lists in `data/*.toml`, folded, once per process, and turns them into alternations.

Keep out: words. A list that grows belongs into a data file, where a Vietnamese reader who does not program
can extend it.
"""

import tomllib
from collections.abc import Iterable
from functools import cache
from importlib.resources import files
from typing import Any

import regex

from pipelines.grammar.folding import fold


@cache
def table(name: str) -> dict[str, Any]:
    """The parsed file `data/<name>.toml`, as written."""
    data = files(__package__).joinpath("data", f"{name}.toml").read_text(encoding="utf-8")
    return tomllib.loads(data)


@cache
def words(name: str, key: str) -> tuple[str, ...]:
    """The list `key` of `data/<name>.toml`, folded, longest first."""
    return tuple(sorted({fold(word) for word in table(name)[key]}, key=lambda word: (-len(word), word)))


def with_ampersand(entries: Iterable[str]) -> list[str]:
    """The entries, and those with "và" as they are printed with "&": "Văn hóa, Thể thao & Du lịch"."""
    return [form for entry in entries for form in dict.fromkeys((entry, entry.replace(" và ", " & ")))]


_Trie = dict[str, "_Trie"]
_BLANKS = "[ ](?:[ ]|)"
"""What parts the words of an entry: a blank, or two by a slip; more part the columns of a table.

Not `[ ]+`, for `regex` (2026.11) sets up each repetition of a pattern anew in each call, met or not: with a thousand of
them a call takes five times as long.
"""


def alternation(entries: Iterable[str], *, backward: bool = False) -> str:
    """A group that matches any entry, the longest first, with one or two blanks between its words.

    Entries share their beginnings, so a text is held against one branch instead of hundreds: three times as fast
    on the counted nouns. An optional tail is tried before it is left out, which is the longest first. For a pattern
    that is read `backward` (`endings`) they share their ends.
    """
    root: _Trie = {}
    for entry in entries:
        node, letters = root, " ".join(fold(entry).split())
        for letter in reversed(letters) if backward else letters:
            node = node.setdefault(letter, {})
        node[""] = {}
    return f"(?:{_pattern(root, backward=backward)})"


def _pattern(node: _Trie, *, backward: bool) -> str:
    branches = []
    for letter, child in sorted(node.items()):
        if letter:
            one, others = _BLANKS if letter == " " else regex.escape(letter), _pattern(child, backward=backward)
            branches.append(others + one if backward else one + others)
    if branches and "" in node:
        branches.append("")
    return f"(?:{'|'.join(branches)})" if len(branches) > 1 else "".join(branches)


def any_of(name: str, *keys: str, backward: bool = False) -> str:
    """An alternation over whole lists of `data/<name>.toml`."""
    return alternation((entry for key in keys for entry in words(name, key)), backward=backward)
