"""One name for the ways to write an item of public money or an indicator, and what it is a part of.

A label fits as a whole or not at all, once the words that tell only how much or where are taken away; a wrong fit
would add up what does not belong together. The lists are in `data/items.toml`. Keep out: reading labels off articles.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from functools import cache, lru_cache

import regex

from pipelines.grammar.lexicon import alternation
from pipelines.resolve.data_files import word_lists
from pipelines.resolve.spelling import words_key

INDICATOR = "indicator"
_INTRODUCED = regex.compile(r"\s*\(\p{Lu}{2,}\)")
FLOWS = ("revenue", "expenditure", "public_investment", "other")


@dataclass(frozen=True, slots=True)
class Item:
    """An item of a flow, or an indicator, under the name that is shown."""

    kind: str
    """The flow of money, or `indicator`."""
    name: str
    parent: str | None = None
    whole: bool = False
    """Whether it is all of its flow: what is under another name of the flow is a part of it."""


@cache
def listed() -> dict[tuple[str, str], Item]:
    """The items of the lists, by kind and name."""
    return {
        (kind, name): Item(kind, name, entry.get("parent"), entry.get("whole", False))
        for kind in (*FLOWS, INDICATOR)
        for name, entry in word_lists("items").get(kind, {}).items()
    }


@cache
def labels() -> dict[tuple[str, str], str]:
    """The name that each label has, by kind and the label's words."""
    return {
        (kind, words): name
        for kind, name in listed()
        for label in (name, *word_lists("items")[kind][name].get("labels", ()))
        for words in {_words(label), _bare(label)}
    }


@lru_cache(50_000)
def item_of(kind: str, label: str) -> Item:
    """The item that a label means; one of its own, if the lists have none."""
    for words in (_words(label), _bare(label)):
        if name := labels().get((kind, words)):
            return listed()[kind, name]
    return Item(kind, label)


def is_total(kind: str, label: str) -> bool:
    """Whether a label means all of its flow: a place's whole revenue, spending or public investment."""
    item = item_of(kind, label)
    return item.whole and words_key(label) not in word_lists("items")[kind][item.name].get("not_whole", ())


def with_ancestors(items: Iterable[Item]) -> set[Item]:
    """The items with all that they are parts of."""
    found: set[Item] = set()
    for item in items:
        above: Item | None = item
        while above and above not in found:
            found.add(above)
            above = listed().get((above.kind, above.parent)) if above.parent else None
    return found


def _words(label: str) -> str:
    """The words without the short form that an article introduces in brackets: "ngân sách nhà nước (NSNN)"."""
    short = word_lists("items")["short"]
    return " ".join(short.get(word, word) for word in words_key(_INTRODUCED.sub("", label)).split())


def _bare(label: str) -> str:
    """The words without what tells only how much or where."""
    before, behind = _fillings()
    words = _words(label)
    while (bare := behind.sub("", before.sub("", words))) != words:
        words = bare
    return words


@cache
def _fillings() -> tuple[regex.Pattern[str], regex.Pattern[str]]:
    lists = word_lists("items")["leave_out"]
    ends = [words_key(words) for words in lists["behind"] if words[-1] not in "…#"]
    opens = [words_key(words[:-1]) for words in lists["behind"] if words[-1] == "…"]
    numbered = [words_key(words[:-1]) for words in lists["behind"] if words[-1] == "#"]
    return (
        regex.compile(rf"^{alternation(words_key(words) for words in lists['before'])}[ ]+(?=\p{{L}})", regex.VERSION1),
        regex.compile(
            rf"(?<=\p{{L}})[ ]+(?:{alternation(ends)}|{alternation(opens)}(?:[ ].*)?|{alternation(numbered)}[ ]\d+)$",
            regex.VERSION1,
        ),
    )
