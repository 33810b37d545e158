"""Numbers that are no quantities: dates, terms, ordinals, hours, names, document numbers, list markers.

A masked number never becomes a fact. Keep out: thresholds, which
only the whole phrase shows (`quantities`).
"""

from functools import cache

import regex

from pipelines.grammar.dates import find_dates
from pipelines.grammar.lexicon import any_of
from pipelines.grammar.mask_rules import rules
from pipelines.grammar.periods import find_periods
from pipelines.grammar.rules import rule, scan
from pipelines.grammar.terms import find_ordinals, find_terms


@cache
def _often_named() -> regex.Pattern[str]:
    return rule("often_named", rf"(?<!\p{{L}}){any_of('masks', 'often_named')}[ ]+(?:số[ ]+)?$").pattern


_WHOLE_OR_PART = regex.compile(r"(?:tổng|trong|phần|con|một|dân)[ ]+$", regex.VERSION1)


def is_name_like(folded: str, start: int) -> bool:
    """Whether the word before `start` makes the number a name, unless something is counted by it."""
    before = folded[max(0, start - 24) : start]
    match = _often_named().search(before)
    return match is not None and not _WHOLE_OR_PART.search(before, 0, match.start())


_NUMBERED = regex.compile(
    r"(?<!(?:tổng|trong|con|một|dân|đa|thiểu|các|những|đại|hệ|chỉ|có)[ ]+)số[ ]+$", regex.VERSION1
)


def is_numbered(folded: str, start: int) -> bool:
    """Whether "số" makes the number an ordinal: "Thông cáo số 1 kỳ họp thứ 3", but "trong số 20 doanh nghiệp"."""
    before = folded[max(0, start - 16) : start]
    match = _NUMBERED.search(before)
    return match is not None and match.start() > 0 and before[match.start() - 1] == " "


def masked(folded: str) -> bytearray:
    """One byte per character of the text: 1 where a number is no quantity."""
    mask = bytearray(len(folded))
    spans = [(found.start, found.end) for found in find_dates(folded)]
    spans += [(found.start, found.end) for found in find_periods(folded)]
    spans += [(found.start, found.end) for found in (*find_terms(folded), *find_ordinals(folded))]
    spans += [(found.start, found.end) for found in scan(rules(), folded)]
    for start, end in spans:
        mask[start:end] = b"\x01" * (end - start)
    return mask
