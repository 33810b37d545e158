"""The form of every rule: a name and a pattern; and the one loop that applies an ordered list of them.

A rule set is a tuple of rules, the earlier ones stronger. Names are unique within a set and no rule
matches the empty string (tests hold both). Keep out: what any match means.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, field

import regex

from pipelines.grammar.openings import compiled, finditer


@dataclass(frozen=True, slots=True)
class Rule:
    """A named pattern over folded text."""

    name: str
    pattern: regex.Pattern[str]


@dataclass(frozen=True, slots=True)
class Match:
    """Where a rule matched; groups are the pattern's own."""

    rule: str
    start: int
    end: int
    groups: dict[str, str | None] = field(default_factory=dict)


def rule(name: str, pattern: str) -> Rule:
    """Compile a rule; white space in the pattern is layout, a blank is written `[ ]`."""
    return Rule(name, compiled(pattern, regex.VERBOSE | regex.VERSION1))


def scan(rules: Iterable[Rule], folded: str) -> list[Match]:
    """Every match of the rules that does not overlap one of a stronger rule, in the order of the text."""
    taken = bytearray(len(folded))
    found: list[Match] = []
    for each in rules:
        for match in finditer(each.pattern, folded):
            start, end = match.span()
            if any(taken[start:end]):
                continue
            taken[start:end] = b"\x01" * (end - start)
            found.append(Match(each.name, start, end, match.groupdict()))
    found.sort(key=lambda match: match.start)
    return found


def spans(matches: Iterable[Match]) -> Iterator[tuple[int, int]]:
    """The spans of matches."""
    return ((match.start, match.end) for match in matches)
