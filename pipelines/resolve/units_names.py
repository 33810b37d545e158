"""Names of administrative units as they are written: "Q.1", "TP. Thủ Đức", "huyện Châu Thành (Bến Tre)", "quận".

One spelling for the variants that mean no difference. Keep out: which unit a name means.
"""

from dataclasses import dataclass, replace
from functools import cache, lru_cache

import regex

from pipelines.grammar.folding import fold
from pipelines.grammar.lexicon import alternation
from pipelines.resolve.data_files import word_lists
from schemas.enums import AdminRank

# "y" and "i" behind a consonant sound the same: Mỹ/Mĩ, Lý/Lí, Kỳ/Kì; "quý" is "quí", but "thủy" has another sound.
_PLAIN_I = str.maketrans("yýỳỷỹỵ", "iíìỉĩị")
_OPEN_Y = regex.compile(r"(?<=[bcdđghklmnpqrstvx]|qu)[yýỳỷỹỵ](?!\p{L})", regex.VERSION1)
# The Central Highlands spell their names in several ways: Đắk, Đăk, Đắc; Lắk, Lăk, Lắc.
_HIGHLAND = regex.compile(r"[ăắ][kc](?!\p{L})", regex.VERSION1)
_SIGNS = regex.compile(r"['’‘`]", regex.VERSION1)
_GAPS = regex.compile(r"[\s.,_–-]+", regex.VERSION1)
_ZEROS = regex.compile(r"(?<!\d)0+(?=\d)", regex.VERSION1)
_CHAIN = regex.compile(r"[ ]*[,;(/][ ]*|[ ]+(?:thuộc|của)[ ]+", regex.VERSION1)


@dataclass(frozen=True, slots=True)
class Written:
    """A unit as a text names it; with an empty `spelling` it is a bare rank word ("quận")."""

    rank: AdminRank | None
    name: str
    """The name as printed, without its rank word."""
    spelling: str
    """The name in the one spelling that names are compared in."""
    within: tuple["Written", ...] = ()
    """The units that the text says it is in, the smallest first: "huyện Châu Thành, tỉnh Bến Tre"."""
    former: bool = False
    """Whether it is spoken of as one that is no more: "quận Ba Đình (cũ)"."""

    @property
    def full(self) -> str:
        """Rank word and name."""
        return f"{self.rank} {self.name}".strip() if self.rank else self.name


@lru_cache(maxsize=50_000)
def spelling(name: str) -> str:
    """One spelling for all variants of a unit's name; never strips đ, and keeps every tone."""
    found = plain(name)
    return _aliases().get(found, found)


def plain(name: str) -> str:
    """A name without what makes no difference: capitals, place of the tone mark, y and i, dashes, apostrophes."""
    folded = _HIGHLAND.sub("ắk", _ZEROS.sub("", _SIGNS.sub("", fold(name))))
    folded = _OPEN_Y.sub(lambda match: match[0].translate(_PLAIN_I), folded)
    return _GAPS.sub(" ", folded).strip()


@cache
def _aliases() -> dict[str, str]:
    listed = word_lists("units")["aliases"].items()
    return {plain(alias): plain(official) for official, aliases in listed for alias in aliases}


@cache
def _ranks() -> dict[str, AdminRank]:
    return {
        fold(word): AdminRank(rank) for rank, short in word_lists("units")["ranks"].items() for word in (rank, *short)
    }


@cache
def _rank_pattern() -> regex.Pattern[str]:
    long = alternation(word for word in _ranks() if len(word) > 1)
    letters = "".join(sorted(word for word in _ranks() if len(word) == 1))
    return regex.compile(
        rf"(?:(?P<rank>{long})(?![\p{{L}}\d])[. ]*+|(?P<rank>[{letters}])(?:[ ]*\.[ ]*|(?=\d)))", regex.VERSION1
    )


@cache
def _former() -> regex.Pattern[str]:
    return regex.compile(rf"[ ]*{alternation(word_lists('units')['words']['former'])}[ )]*$", regex.VERSION1)


@lru_cache(maxsize=50_000)
def parse(text: str) -> Written | None:
    """Read a name with what it says of the units around; `None` if it is no unit's name.

    A unit's name begins with a capital or a number: "xã hội" and "thành phố lớn" are none.
    """
    pieces = [piece.strip(" .()") for piece in _CHAIN.split(" ".join(text.split()))]
    units = _units([piece for piece in pieces if piece])
    if not units or units[0] is None:
        return None
    within = tuple(unit for unit in units[1:] if unit is not None and unit.spelling)
    return replace(units[0], within=within)


def _units(pieces: list[str]) -> list[Written | None]:
    units: list[Written | None] = []
    former = False
    for piece in reversed(pieces):  # "(cũ)" stands behind the unit that it speaks of
        if _former().fullmatch(fold(piece)):
            former = True
            continue
        units.append(_one(piece, former=former))
        former = False
    return units[::-1]


def _one(piece: str, *, former: bool) -> Written | None:
    folded = fold(piece)
    if match := _former().search(folded):
        piece, folded, former = piece[: match.start()], folded[: match.start()], True
    found = _rank_pattern().match(folded)
    rank = _ranks()[found["rank"]] if found else None
    name = piece[found.end() :].strip() if found else piece.strip()
    if not name:
        return Written(rank, "", "", (), former) if rank else None
    if not (name[0].isupper() or name[0].isdigit()) or (rank is None and name[0].isdigit()):
        return None
    return Written(rank, name, spelling(name), (), former)
