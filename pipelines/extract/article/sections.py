"""The headings of a report's parts that say whether results or aims are told under them.

Keep out: what follows from that for a number (`statuses`, `covering`).
"""

from bisect import bisect_left
from functools import cache, lru_cache

import regex

from pipelines.extract.article.reading import Reading
from pipelines.grammar.lexicon import alternation, table


@cache
def status_words(key: str) -> regex.Pattern[str]:
    """The words of a list of `[status]`."""
    return regex.compile(rf"(?<!\p{{L}}){alternation(table('senses')['status'][key])}(?!\p{{L}})", regex.VERSION1)


def section_of(reading: Reading, index: int) -> int | None:
    """The heading over a sentence that says whether results or aims are told under it; `None` where none does."""
    telling = _telling(reading)
    before = bisect_left(telling, index)
    return telling[before - 1] if before else None


@lru_cache(maxsize=2)  # every number of an article asks
def _telling(reading: Reading) -> list[int]:
    """The headings that name results or aims."""
    spans = [(heading, reading.sentences[heading]) for heading in reading.headings]
    return [
        heading
        for heading, one in spans
        if any(status_words(key).search(reading.folded, one.start, one.end) for key in ("told", "aims"))
    ]
