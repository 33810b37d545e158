"""The people of an article: all mentions of one name, with the offices stated beside them.

Keep out: what they did (`roles`), and which person of the world a name means (`pipelines.resolve`).
"""

from collections.abc import Iterator
from dataclasses import dataclass, field, replace
from functools import cache, lru_cache

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.people.roles import Place
from pipelines.grammar.folding import fold
from pipelines.grammar.lexicon import any_of
from pipelines.grammar.people import Office, Person
from pipelines.text.repair import repair_spaced_letters
from schemas.enums import Role

_TERM = regex.compile(r"[ ,(]*(?:khóa|nhiệm kỳ)[ ]+[\dIVXLC]+(?:[ ]*[-–][ ]*\d+)?", regex.VERSION1 | regex.IGNORECASE)
_BORN = regex.compile(r"[ ]*,[ ]*sinh[ ](?:ngày|năm|tháng)[^,;:]{1,40},[ ]*(?:hiện[ ]là[ ]|là[ ])?", regex.VERSION1)
_NEXT_OFFICE = regex.compile(r"[ ]*(?:,|và|kiêm|-)?[ ]*", regex.VERSION1)
# The seat may be told with its delegation: "Lê Văn A (Cà Mau)", "Lê Văn A (đoàn Cà Mau)".
_PLACE_ASIDE = regex.compile(
    r"[ ]*\([ ]*(?:(?i:đoàn|đbqh|đại[ ]biểu[ ]quốc[ ]hội|tỉnh|thành[ ]phố|tp)[. ]+)*"
    r"(?P<place>\p{Lu}[\p{L}.]*(?:[ -]+\p{Lu}\p{L}*){0,4})[ ]*\)",
    regex.VERSION1,
)
_BRACKET = regex.compile(r"[ ]*\([^)]*\)", regex.VERSION1)


@dataclass(slots=True)
class Figure:
    """A person of the article: all mentions of one name."""

    name: str
    mentions: list[Person] = field(default_factory=list)
    offices: list[str] = field(default_factory=list)
    seat: str | None = None
    """What a deputy is called who has no other office: "ĐB Sóc Trăng"."""
    roles: list[tuple[Role, Place, Person]] = field(default_factory=list)


def position_text(reading: Reading, office: Office) -> str:
    """An office as printed, blanks folded, abbreviations in brackets and terms left out."""
    value = " ".join(reading.text[office.start : office.end].split())
    value = _TERM.sub("", _BRACKET.sub("", value)).strip(" ,-–.")
    return repair_spaced_letters(value)


def position_of(reading: Reading, person: Person) -> list[str]:
    """The statement of offices beside one mention, those before and behind the name together; empty if none."""
    stated = [position_text(reading, office) for office in person.offices]
    if len(stated) == 2 and set(office_words(stated[0])) <= set(office_words(stated[1])):
        stated = stated[1:]
    return [", ".join(stated)] if stated else []


@cache
def _deputy() -> regex.Pattern[str]:
    return regex.compile(rf"(?<!\p{{L}}){any_of('offices', 'deputies')}[ ]*$", regex.VERSION1)


def _seat(reading: Reading, person: Person) -> str | None:
    """The title of a deputy with the place of the seat, which stands in a bracket: "Đại biểu Lê Văn A (Cà Mau)"."""
    title = _deputy().search(reading.folded, person.block_start, person.start)
    if title is None:
        return None
    place = _PLACE_ASIDE.match(reading.text, person.end)
    printed = reading.text[title.start() : title.end()].strip()
    return f"{printed} {' '.join(place['place'].split())}" if place else printed


def position_behind_birthday(reading: Reading, person: Person) -> str | None:
    """The office that follows a mention's birthday: "ông A, sinh ngày 23/11/1968, Phó Bí thư Tỉnh ủy"."""
    born = _BORN.match(reading.folded, person.block_end)
    if not born:
        return None
    return offices_from(reading, born.end())


def offices_from(reading: Reading, start: int) -> str | None:
    """The offices without a name that follow one another from `start` on: "Bí thư Đảng ủy, Chủ tịch HĐND xã"."""
    end = start
    for office in reading.people.alone:
        if office.start >= end and _NEXT_OFFICE.fullmatch(reading.folded, end, office.start):
            end = office.end
    return position_text(reading, Office(start, end)) if end > start else None


def _key(reading: Reading, person: Person) -> str:
    return " ".join(fold(reading.text[person.start : person.end]).split())


def figures(reading: Reading) -> dict[str, Figure]:
    """The people that the article names in full, by folded name, in the order of the text; none has a role yet."""
    return {name: replace(figure, roles=[]) for name, figure in _named_in_full(reading).items()}


@lru_cache(maxsize=2)  # the elections and the participants of an article both ask
def _named_in_full(reading: Reading) -> dict[str, Figure]:
    found: dict[str, Figure] = {}
    for person in reading.people.persons:
        if reading.sentence_index(person.start) is None or person.short:
            continue
        key = _key(reading, person)
        printed = repair_spaced_letters(" ".join(reading.text[person.start : person.end].split()))
        figure = found.setdefault(key, Figure(printed))
        if figure.name.isupper() and not printed.isupper():
            figure.name = printed
        figure.mentions.append(person)
        figure.offices += position_of(reading, person)
        figure.seat = figure.seat or _seat(reading, person)
    _join_torn(found)
    parts = {end for name in found for end in _ends(name)}
    return {name: figure for name, figure in found.items() if name not in parts}


def _ends(name: str) -> Iterator[str]:
    """The shorter names that a name ends in: "văn an" and "an" of "lê văn an"."""
    words = name.split(" ")
    return (" ".join(words[first:]) for first in range(1, len(words)))


def _join_torn(found: dict[str, Figure]) -> None:
    """Make one of a name and its beginning ("Đinh La thăng"), or a name that ran on ("Heng Samrin Củng cố …").

    Of the two the one that is told more often is the name; where both are told once, the longer.
    """
    for longer in sorted(found, key=len, reverse=True):
        shorter = longer.rpartition(" ")[0]
        if " " not in shorter or shorter not in found:
            continue
        ran_on = len(found[shorter].mentions) > len(found[longer].mentions)
        kept, gone = (shorter, longer) if ran_on else (longer, shorter)
        found[kept].mentions += found[gone].mentions
        found[kept].offices += found[gone].offices
        found[kept].seat = found[kept].seat or found[gone].seat
        del found[gone]


def figure_of(reading: Reading, known: dict[str, Figure], person: Person) -> Figure | None:
    """Whom a mention means: the full name, or the one person whose name ends in the short one."""
    key = _key(reading, person)
    if key in known:
        return known[key]
    ending = [figure for name, figure in known.items() if name.endswith(" " + key)]
    if not ending:  # a mention that was joined with a fuller or shorter name
        ending = [
            figure for figure in known.values() if any(mention.start == person.start for mention in figure.mentions)
        ]
    return ending[0] if len(ending) == 1 else None


@lru_cache(maxsize=4096)  # every office of an article is compared with every other
def office_words(value: str) -> tuple[str, ...]:
    """The words of an office, folded, with "TP" written out, for comparing two statements."""
    return tuple(fold(value).replace("tp.", "thành phố ").replace("tp ", "thành phố ").split())
