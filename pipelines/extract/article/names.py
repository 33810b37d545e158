"""Bodies and places as values: written out, and expanded from the article where it gives the name.

"UBND TP" of an article that names "thành phố Hà Nội" is "UBND thành phố Hà Nội". Keep out: which body a fact
belongs to, and organisations as rows (`resolve`).
"""

from collections import Counter
from functools import cache, lru_cache

import regex

from pipelines.extract.article.reading import Reading
from pipelines.grammar.bodies import TERM_INSIDE, Phrase
from pipelines.grammar.folding import fold
from pipelines.grammar.gazetteer import find_bare_places, unit_at_end, unit_named
from pipelines.grammar.lexicon import any_of, table
from pipelines.grammar.place_names import place_at

_RANKS = {
    "tp": "thành phố",
    "t.p": "thành phố",
    "tx": "thị xã",
    "tt": "thị trấn",
    "thủ đô": "thành phố",
    "q": "quận",
    "h": "huyện",
    "p": "phường",
    "x": "xã",
}
# Committees of the Party and its youth carry their unit's rank in their name.
_COMMITTEE_RANKS = {
    "tỉnh ủy": "tỉnh",
    "thành ủy": "thành phố",
    "quận ủy": "quận",
    "huyện ủy": "huyện",
    "thị ủy": "thị xã",
    "tỉnh đoàn": "tỉnh",
    "thành đoàn": "thành phố",
    "quận đoàn": "quận",
    "huyện đoàn": "huyện",
    "thị đoàn": "thị xã",
}
HAMLETS = ("thôn ", "ấp ", "bản ", "khu phố ", "tổ dân phố ", "làng ", "buôn ", "khóm ", "khu dân cư ")
"""What the parts of a commune are called, which are no administrative units."""
_SET_BEFORE = regex.compile(r"[ ]*:[ ]", regex.VERSION1)
_DASH = regex.compile(r"[-–]", regex.VERSION1)
_SHORT = regex.compile(r"\b(?:T\.?P|Tp|tp)(?:\.[ ]?|[ ]|(?=HCM))|\bTP\b", regex.VERSION1)
_LETTER = regex.compile(r"(?<![\p{L}\d])([QPHXqphx])\.[ ]?(?=\d|\p{Lu})", regex.VERSION1)
# "Ủy ban nhân dân (UBND) tỉnh": the name without its short form.
_SHORT_FORM = regex.compile(r"[ ]\([ ]?\p{Lu}[\p{L}&.-]{1,9}\)(?=[ ])", regex.VERSION1)
_TERM = regex.compile(TERM_INSIDE.pattern, regex.VERSION1 | regex.IGNORECASE)
_COMMITTEE = regex.compile(
    r"((?:tỉnh|thành|quận|huyện|thị) (?:ủy|đoàn))(?: (tỉnh|thành phố|tp\.?|quận|huyện|thị xã))?(?= \p{Lu}|$)",
    regex.VERSION1 | regex.IGNORECASE,
)


def rank_of(printed: str) -> str:
    """The rank in full: "tp" is "thành phố"."""
    folded = fold(printed).rstrip(". ")
    return _RANKS.get(folded, folded)


def written(text: str, start: int, end: int) -> str:
    """The words of a span with blanks folded and "TP" written out."""
    value = " ".join(text[start:end].split())
    return " ".join(_SHORT.sub("thành phố ", value).split()) if "tp" in value.lower() or "T.P" in value else value


def spelled_out(name: str) -> str:
    """A name with the letters that stand for ranks written out: "UBND Q.9" is "UBND quận 9"."""
    return " ".join(_LETTER.sub(lambda match: f"{_RANKS[match[1].lower()]} ", name).split())


# The meetings and the subjects of one article both ask.
@lru_cache(maxsize=2)
def place_names(reading: Reading) -> dict[str, str]:
    """For each rank the one name that the article gives it most: {"quận": "quận Ba Đình"}.

    A rank with two names equally often has none: an expansion is never guessed.
    """
    counts: dict[str, Counter[str]] = {}
    for phrase in reading.phrases:
        for rank, name in _named(reading, phrase):
            counts.setdefault(rank, Counter())[name] += 1
    names = {}
    for rank, counter in counts.items():
        (name, most), *rest = counter.most_common(2)
        if not rest or rest[0][1] < most:
            names[rank] = f"{rank} {name}"
    return {**_in_headline(reading), **names}


def _in_headline(reading: Reading) -> dict[str, str]:
    """The province that a headline sets before its colon: "Ninh Bình: Bàn việc mùa khô"."""
    end = reading.sentences[0].end if reading.sentences else 0
    first = next(find_bare_places(reading.text[:end], reading.folded[:end]), None)
    if first is None or first.rank is None or first.start > 1 or not _SET_BEFORE.match(reading.text, first.end):
        return {}
    unit = _bare_unit(reading, Phrase(first.start, first.end, is_place=False))
    return {first.rank: unit} if unit else {}


def _spaced(name: str) -> str:
    """A unit's name with one way to print its dash: "Bà Rịa -Vũng Tàu" is "Bà Rịa - Vũng Tàu"."""
    return " - ".join(part.strip() for part in _DASH.split(" ".join(name.split())))


# "biên giới với tỉnh Xiêng Khoảng (Lào)" is none of ours.
@cache
def _abroad() -> regex.Pattern[str]:
    ours = r"(?:[ ]*\(|,[ ]|[ ]-[ ]|[ ]của[ ]|[ ])(?:nước[ ](?:bạn[ ])?)?(?:chdcnd[ ])?"
    return regex.compile(rf"{ours}{any_of('gazetteer', 'countries')}(?=[ ]*(?:[),.;]|$))", regex.VERSION1)


def _named(reading: Reading, phrase: Phrase) -> list[tuple[str, str]]:
    if _abroad().match(reading.folded, phrase.end):
        return []
    unit = named_unit(reading.text, reading.folded, phrase)
    return [unit] if unit else []


# Meetings, subjects and places all ask for the phrases of the same article.
@lru_cache(maxsize=1024)
def named_unit(text: str, folded: str, phrase: Phrase) -> tuple[str, str] | None:
    """Rank and name of the unit that a phrase names, in a committee's name too: "Tỉnh ủy Bến Tre"."""
    if phrase.named and phrase.place_start is not None:
        place = place_at(text, folded, phrase.place_start)
        if place and place[2]:
            rank = rank_of(place[1])
            name = text[phrase.place_start + len(place[1]) : place[0]].lstrip(". \n\t")
            return (rank, _spaced(name))
    body = written(text, phrase.start, phrase.end)
    if match := _COMMITTEE.search(body):
        name = body[match.end() :].strip()
        if name:
            return (_COMMITTEE_RANKS[fold(match[1])], name)
    return None


def jurisdiction(reading: Reading, phrase: Phrase, names: dict[str, str]) -> str | None:
    """The administrative unit that a body or place belongs to, with its rank; `None` where none is named."""
    if named := _named(reading, phrase):
        return " ".join(named[-1])
    if unit := _bare_unit(reading, phrase):
        return unit
    if _is_plural(reading, phrase):
        return None
    rank = _bare_rank(reading.text, phrase)
    return names.get(rank) if rank else None


@lru_cache(maxsize=1024)
def _bare_rank(text: str, phrase: Phrase) -> str | None:
    """The rank that a phrase ends in without a unit's name."""
    if phrase.rank:
        return rank_of(phrase.rank)
    body = written(text, phrase.start, phrase.end)
    match = _COMMITTEE.search(body)
    return _COMMITTEE_RANKS[fold(match[1])] if match else _committee_rank(body)


def _is_plural(reading: Reading, phrase: Phrase) -> bool:
    """Whether a bare rank stands for several units: "Mặt trận Tổ quốc các huyện"."""
    start = phrase.place_start if phrase.place_start is not None else phrase.start
    return not phrase.named and reading.folded.endswith(("các ", "những ", "nhiều "), 0, start)


def unit_in_name(value: str) -> str | None:
    """The province or city in whose bare name a body's value ends: "Sở Y tế Đồng Tháp" is of "tỉnh Đồng Tháp"."""
    found = unit_at_end(fold(value))
    return f"{found[0]} {value[found[1] :]}" if found else None


def _bare_unit(reading: Reading, phrase: Phrase) -> str | None:
    """A province or city that stands without its rank as the host of a meeting, with it."""
    rank = None if phrase.is_place else unit_named(reading.folded[phrase.start : phrase.end])
    name = written(reading.text, phrase.start, phrase.end)
    return None if rank is None else name if name.startswith(rank) else f"{rank} {name}"  # "TPHCM" holds its rank


def _committee_rank(body: str) -> str | None:
    folded = fold(body)
    return next((rank for committee, rank in _COMMITTEE_RANKS.items() if folded.endswith(committee)), None)


def full_name(reading: Reading, phrase: Phrase, names: dict[str, str]) -> str:
    """A body or place written out, with the name of a bare rank where the article gives one.

    A rank's capital is its sentence's: "Huyện Thạch Khê trồng …" names "huyện Thạch Khê".
    """
    held = reading.folded[phrase.start : phrase.end]
    if (body := table("offices")["bodies_of"].get(held)) and body != held:
        return str(body).capitalize()  # of an article that names the Prime Minister, and the Government nowhere
    if unit := _bare_unit(reading, phrase):
        return unit
    value = _TERM.sub("", _SHORT_FORM.sub("", written(reading.text, phrase.start, phrase.end)))
    if phrase.is_place:
        value = value[:1].lower() + value[1:]
    if phrase.named or phrase.place_start is None:
        rank = None if phrase.named else _committee_rank(value)
        name = names.get(rank, "")[len(rank) + 1 :] if rank else ""
        return f"{value} {name}".strip()
    rank = rank_of(phrase.rank or "")
    if rank not in names or _is_plural(reading, phrase):
        return value
    head = _SHORT_FORM.sub("", written(reading.text, phrase.start, phrase.place_start) + " ").rstrip()
    return f"{head} {names[rank]}".strip()
