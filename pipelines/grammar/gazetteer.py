"""Places that stand without a rank word: "Ninh Bình", "Tây Nguyên", "Nhật Bản"; lists in `data/gazetteer.toml`.

Keep out: places with a rank (`bodies`), and what a place's number means.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import regex

from pipelines.grammar.endings import ending
from pipelines.grammar.folding import fold
from pipelines.grammar.lexicon import any_of, words
from pipelines.grammar.openings import compiled, finditer

_BEFORE = ending(r"([\p{L}\d.&]+)([ ]+|[ ]*[-–/][ ]*)")
_BEHIND = regex.compile(r"[ ]+(\p{Lu}[\p{L}]*)|[ ]*[-–][ ]*(\p{Lu}[\p{L}]*)", regex.VERSION1)
_CLAUSE_BEGINS = regex.compile(r"(?:^|[,;:.(\"?!][ ]*|(?<!\p{L})(?:tại|ở|của|ngoài|từ|sang|như)[ ]+)$", regex.VERSION1)
_MOST_WORDS = 4
"""Words of the longest name: "Bà Rịa - Vũng Tàu"."""
_RANKS = (("cities", "thành phố"), ("ho_chi_minh_city", "thành phố"), ("provinces", "tỉnh"), ("towns", None))


@dataclass(frozen=True, slots=True)
class BarePlace:
    """A known place without its rank; `rank` is that of its kind, `None` where only the article can tell."""

    start: int
    end: int
    rank: str | None


@cache
def ranks_of_bare_places() -> dict[str, str | None]:
    """The rank that each known place has without saying so, `None` for one that only the article can tell."""
    return {name: rank for key, rank in _RANKS for name in words("gazetteer", key)}


@cache
def _pattern() -> regex.Pattern[str]:
    keys = ("cities", "ho_chi_minh_city", "provinces", "towns", "regions", "countries")
    return compiled(rf"(?<![\p{{L}}\d]){any_of('gazetteer', *keys)}(?![\p{{L}}\d])")


def find_bare_places(text: str, folded: str) -> Iterator[BarePlace]:
    """Known names as whole runs of capitals: not inside a longer name, and not behind what is named after them."""
    for match in finditer(_pattern(), folded):
        printed = text[match.start() : match.end()]
        if not any(word[0].isupper() for word in printed.split()) or not printed.split()[-1][0].isupper():
            continue
        before = text[max(0, match.start() - 24) : match.start()]
        if _in_longer_name(text, match.end(), before, printed):
            continue
        if before.endswith(("lợn ", "heo ")):
            continue  # "dịch tả lợn Châu Phi"
        if fold(printed) in words("gazetteer", "ambiguous") and not _CLAUSE_BEGINS.search(fold(before)):
            continue
        yield BarePlace(match.start(), match.end(), ranks_of_bare_places().get(" ".join(match[0].split())))


def unit_at_end(folded: str) -> tuple[str, int] | None:
    """Rank of the province or city whose bare name a folded name ends in, and where that name begins."""
    found, begin = None, len(folded)
    for _ in range(_MOST_WORDS):
        begin = folded.rfind(" ", 0, begin)
        if begin < 0:
            break
        if rank := ranks_of_bare_places().get(folded[begin + 1 :]):
            found = rank, begin + 1  # the longest name
    return found


def unit_named(folded: str) -> str | None:
    """A province or city from its bare name: "Ninh Bình" is "tỉnh Ninh Bình", of which this gives the rank."""
    return ranks_of_bare_places().get(" ".join(folded.split()))


@cache
def _named_after_places() -> tuple[str, ...]:
    return tuple(f" {noun}" for noun in words("gazetteer", "named_after_places"))


def _in_longer_name(text: str, end: int, before: str, printed: str) -> bool:
    ahead = _BEFORE.match(before)
    if ahead:
        word, gap = fold(ahead[1]), ahead[2]
        capital = ahead[1][0].isupper() and printed[0].isupper() and not ahead[1].endswith(".")
        if capital and not gap.strip() and word not in words("gazetteer", "sentence_openers"):
            return True
        if f" {fold(before).rstrip()}".endswith(_named_after_places()):
            return True
    behind = _BEHIND.match(text, end)
    if not behind or printed.isupper():
        return False
    return fold(behind[1] or behind[2]) not in words("surnames", "surnames") and behind[2] is None
