"""Every administrative unit that an article names, as written, each with the units that it is said to be in.

What a mention of a unit means is decided from them, later and for all documents together (`resolve.units`). Keep out:
deciding it, and places that are no units.
"""

from collections.abc import Iterator

import regex

from pipelines.extract.article.names import named_unit
from pipelines.grammar.bodies import find_phrases
from pipelines.grammar.folding import fold
from pipelines.grammar.gazetteer import find_bare_places
from schemas.enums import AdminRank

_JOINS = regex.compile(r"[ ]*[,(-][ ]*|[ ]+(?:thuộc|của)[ ]+", regex.VERSION1)
_FORMER = regex.compile(r"[ ]*\(?(?:cũ|trước[ ]đây|trước[ ](?:khi[ ])?sáp[ ]nhập)(?!\p{L})", regex.VERSION1)
_COMMUNES = (AdminRank.WARD, AdminRank.COMMUNE, AdminRank.TOWNSHIP, AdminRank.SPECIAL_ZONE)
_DISTRICTS = (AdminRank.URBAN_DISTRICT, AdminRank.RURAL_DISTRICT, AdminRank.TOWN)

# "bỏ cấp huyện" speaks of the system, not of a district.
_OF_A_LEVEL = regex.compile(r"(?<!\p{L})cấp[ ]+$", regex.VERSION1)

Named = tuple[int, int, int, str]
"""Where a unit begins and ends, how far up it is, and its rank and name."""


def named_places(text: str) -> list[str]:
    """The units that a text names, each once, in order: "xã Tam Phước, huyện Châu Thành", "Bến Tre".

    Bare words for districts ("các quận, huyện") are among them: a text with them is of the time that had districts.
    """
    found = sorted(_named(text, fold(text)))
    folded = fold(text)
    chains: list[list[Named]] = []
    for unit in found:
        last = chains[-1][-1] if chains else None
        if last and last[2] < unit[2] and _JOINS.fullmatch(folded, last[1], unit[0]):
            chains[-1].append(unit)
        else:
            chains.append([unit])
    written = (", ".join(name + _former(folded, end) for _, end, _, name in chain) for chain in chains)
    return list(dict.fromkeys(written))


def _named(text: str, folded: str) -> Iterator[Named]:
    phrases = find_phrases(text, folded)
    for phrase in phrases:
        unit = named_unit(text, folded, phrase)
        begin = phrase.start if phrase.place_start is None else phrase.place_start
        if unit and unit[0] in set(AdminRank):
            yield begin, phrase.end, _height(AdminRank(unit[0])), " ".join(unit)
        elif unit is None and phrase.rank in _DISTRICTS and not _OF_A_LEVEL.search(folded[max(0, begin - 5) : begin]):
            yield begin, phrase.end, _height(AdminRank(phrase.rank)), phrase.rank
    taken = [(phrase.start, phrase.end) for phrase in phrases]
    for place in find_bare_places(text, folded):
        if not any(start <= place.start < end for start, end in taken):
            rank = AdminRank(place.rank) if place.rank else AdminRank.TOWN
            yield place.start, place.end, _height(rank), " ".join(text[place.start : place.end].split())


def _height(rank: AdminRank) -> int:
    """Communes, districts, cities (of a district's level or a province's), provinces."""
    heights = (_COMMUNES, _DISTRICTS, (AdminRank.CITY,), (AdminRank.PROVINCE,))
    return next(height for height, ranks in enumerate(heights) if rank in ranks)


def _former(folded: str, end: int) -> str:
    return " (cũ)" if _FORMER.match(folded, end) else ""
