"""The form of every rule: a name and a pattern; and the one loop that applies an ordered list of them.

A rule set is a tuple of rules, the earlier ones stronger. Names are unique within a set and no rule
matches the empty string (tests hold both). Keep out: what any match means.
"""

from dataclasses import dataclass, field
from functools import cache

import regex

from pipelines.grammar.openings import compiled, finditer, finditer_at, opens_with_number, places


@dataclass(frozen=True, slots=True, eq=False)
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


_LONG = 5_000
"""Letters of a pattern that takes so long to compile once more that it is rather tried alone."""


@cache
def _split(rules: tuple[Rule, ...]) -> tuple[regex.Pattern[str], frozenset[Rule]]:
    """A pattern that matches where one of the rules on numbers does, and these rules."""
    joined = [one for one in rules if opens_with_number(one.pattern) and len(one.pattern.pattern) <= _LONG]
    sources = "|".join(f"(?:{one.pattern.pattern}\n)" for one in joined)
    return compiled(sources, regex.VERBOSE | regex.VERSION1), frozenset(joined)


def scan(rules: tuple[Rule, ...], folded: str) -> list[Match]:
    """Every match of the rules that does not overlap one of a stronger rule, in the order of the text.

    Most rules are on numbers, and few numbers match any: each is held against all these rules at once first.
    """
    any_rule, joined = _split(rules)
    candidates = places(any_rule, folded) if joined else []
    taken = bytearray(len(folded))
    found: list[Match] = []
    for each in rules:
        together = each in joined
        if together and not candidates:
            continue
        for match in finditer_at(each.pattern, folded, candidates) if together else finditer(each.pattern, folded):
            start, end = match.span()
            if any(taken[start:end]):
                continue
            taken[start:end] = b"\x01" * (end - start)
            found.append(Match(each.name, start, end, match.groupdict()))
    found.sort(key=lambda match: match.start)
    return found
