"""A fingerprint by which near copies of an article are found: the same text with small edits, in another paper.

MinHash over runs of five words (Broder 1997): two texts that share the share *s* of their runs agree in about the
share *s* of the fingerprint's places, whatever their length. Keep out: which of two copies counts (SQL).
"""

from itertools import accumulate
from struct import pack

import regex
from rensa import RMinHash

from pipelines.text.model import Article

PLACES = 128  # a standard error of 0.04 where half the runs are shared
RUN = 5  # words; shorter runs are shared by any two reports of a meeting
LEAST_WORDS = 40  # below that, a changed date or name is another article
_SEED = 20260101
_WORD = regex.compile(r"\w+", regex.VERSION1)


def _runs(words: list[str]) -> list[str]:
    joined = " ".join(words)
    begins = [0, *accumulate(len(word) + 1 for word in words)]
    return [joined[begin : end - 1] for begin, end in zip(begins, begins[RUN:], strict=False)]


def fingerprint(article: Article) -> str | None:
    """The places as hex, eight digits each; `None` for a text that is too short to have a near copy.

    Boilerplate is left out: a portal's frame is no sign of a copy. Offsets, case and punctuation do not count.
    """
    told = "\n".join([article.text[sentence.start : sentence.end] for sentence in article.sentences])
    words = _WORD.findall(told.casefold())
    if len(words) < LEAST_WORDS:
        return None
    places = RMinHash(num_perm=PLACES, seed=_SEED)
    places.update(_runs(words))
    return pack(f">{PLACES}I", *places.digest()).hex()
