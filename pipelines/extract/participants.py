"""Who took part in the reported meetings: one row per person, with the longest office and the first role.

Mentions of one name are one person, also "ông Chung" and "Chủ tịch UBND thành phố yêu cầu". Keep out: what a mention
shows of a role (`roles`), and names and offices as phrases (`pipelines.grammar.people`).
"""

from dataclasses import dataclass, field

import regex

from pipelines.extract.model import Meeting, Participant
from pipelines.extract.reading import Reading
from pipelines.extract.roles import (
    ORDER,
    Place,
    happens_elsewhere,
    is_object,
    is_past,
    listed,
    places,
    role_before,
    role_behind,
    speaks_of_meeting,
)
from pipelines.grammar.folding import fold
from pipelines.grammar.people import Office, Person
from pipelines.text.article import LineKind
from pipelines.text.repair import repair_spaced_letters
from schemas.enums import Role

_TERM = regex.compile(r"[ ,(]*(?:khóa|nhiệm kỳ)[ ]+[\dIVXLC]+(?:[ ]*[-–][ ]*\d+)?", regex.VERSION1 | regex.IGNORECASE)
_BRACKET = regex.compile(r"[ ]*\([^)]*\)", regex.VERSION1)


@dataclass(slots=True)
class Figure:
    """A person of the article: all mentions of one name."""

    name: str
    mentions: list[Person] = field(default_factory=list)
    offices: list[str] = field(default_factory=list)
    roles: list[tuple[Role, Place, Person]] = field(default_factory=list)


def position_text(reading: Reading, office: Office) -> str:
    """An office as printed, blanks folded, abbreviations in brackets and terms left out."""
    value = " ".join(reading.text[office.start : office.end].split())
    value = _TERM.sub("", _BRACKET.sub("", value)).strip(" ,-–.")
    return repair_spaced_letters(value)


def position_of(reading: Reading, person: Person) -> list[str]:
    """The statement of offices beside one mention, those before and behind the name together; empty if none."""
    stated = [position_text(reading, office) for office in person.offices]
    if len(stated) == 2 and set(_office_words(stated[0])) <= set(_office_words(stated[1])):
        stated = stated[1:]
    return [", ".join(stated)] if stated else []


def _key(reading: Reading, person: Person) -> str:
    return " ".join(fold(reading.text[person.start : person.end]).split())


def figures(reading: Reading) -> dict[str, Figure]:
    """The people that the article names in full, by folded name, in the order of the text."""
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
    parts = [name for name in found if any(other.endswith(" " + name) for other in found)]
    return {name: figure for name, figure in found.items() if name not in parts}


def figure_of(reading: Reading, known: dict[str, Figure], person: Person) -> Figure | None:
    """Whom a mention means: the full name, or the one person whose name ends in the short one."""
    key = _key(reading, person)
    if key in known:
        return known[key]
    ending = [figure for name, figure in known.items() if name.endswith(" " + key)]
    return ending[0] if len(ending) == 1 else None


def _holder(reading: Reading, known: dict[str, Figure], office: Office) -> Figure | None:
    """The one person of the article who holds an office that stands without a name."""
    words = _office_words(position_text(reading, office))
    if len(words) < 3:
        return None
    holders = [
        figure
        for figure in known.values()
        if any(
            _office_words(part)[: len(words)] == words
            for held in figure.offices
            for part in regex.split(r", | - ", held)
        )
    ]
    return holders[0] if len(holders) == 1 else None


def _office_words(value: str) -> list[str]:
    return fold(value).replace("tp.", "thành phố ").replace("tp ", "thành phố ").split()


def read_participants(reading: Reading, meetings: list[Meeting]) -> list[Participant]:
    """The people who took part in the article's meetings, in the order of the text; none without a meeting."""
    if not meetings:
        return []
    known = figures(reading)
    _find_roles(reading, meetings, known)
    rows = []
    for figure in known.values():
        roles = figure.roles
        if not figure.offices:
            roles = [each for each in roles if each[0] is Role.ELECTED or speaks_of_meeting(reading, each[1])]
        if roles:
            rows.append(_row(reading, meetings, figure, roles))
    return sorted(rows, key=lambda row: row.char_start)


def _find_roles(reading: Reading, meetings: list[Meeting], known: dict[str, Figure]) -> None:
    """Give each person the roles that its mentions show, those of its lists included."""
    people = reading.people
    whole = [(person.block_start, person.block_end, person, None) for person in people.persons]
    alone = [(office.start, office.end, None, office) for office in people.alone if _holder(reading, known, office)]
    blocks = sorted([*whole, *alone], key=lambda block: block[0])
    stands = places(reading, [(start, end) for start, end, *_ in blocks])
    before: Role | None = None
    backward = _roles_behind(reading, stands)
    for number, place in enumerate(stands):
        if place is None:
            before = None
            continue
        left = stands[number - 1] if number else None
        if not (left and listed(reading, left, place) and before):
            before = role_before(place) if blocks[number][2] else None
        _, _, person, office = blocks[number]
        figure = figure_of(reading, known, person) if person else _holder(reading, known, office) if office else None
        roles = [role for role in (before, backward[number]) if role]
        if Role.ELECTED in roles and is_past(reading, place):
            roles = [role for role in roles if role is not Role.ELECTED]
        if figure is None or not roles or happens_elsewhere(reading, place, meetings):
            continue
        mention = person if person and not person.short else figure.mentions[0]
        figure.roles.append((min(roles, key=ORDER.index), place, mention))


def _roles_behind(reading: Reading, stands: list[Place | None]) -> list[Role | None]:
    """The role behind each mention; in a list, that behind its last."""
    found: list[Role | None] = [None] * len(stands)
    for number in range(len(stands) - 1, -1, -1):
        place = stands[number]
        right = stands[number + 1] if number + 1 < len(stands) else None
        if place and right and listed(reading, place, right) and not is_object(place):
            found[number] = found[number + 1]
        elif place:
            found[number] = role_behind(place)
    return found


def _row(
    reading: Reading, meetings: list[Meeting], figure: Figure, roles: list[tuple[Role, Place, Person]]
) -> Participant:
    role, place, mention = min(roles, key=lambda each: (ORDER.index(each[0]), _in_headline(reading, each[1])))
    beside = [
        office for each, _, person in roles if each is role is Role.ELECTED for office in position_of(reading, person)
    ]
    offices = beside or figure.offices
    index = reading.sentence_index(mention.start) or 0
    sentence = reading.sentences[index]
    return Participant(
        char_start=mention.start,
        char_end=mention.end,
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        rule=f"participant_{role.value}",
        meeting=meeting_of(reading, meetings, place),
        name=figure.name,
        position=max(offices, key=lambda office: len(office.split())) if offices else _new_office(reading, role, place),
        role=role,
    )


def _new_office(reading: Reading, role: Role, place: Place) -> str | None:
    """The office that somebody is elected or appointed to, where no other is printed: the next in the sentence."""
    end = reading.sentences[place.sentence].end
    following = [office for office in reading.people.alone if place.end <= office.start < end]
    return position_text(reading, following[0]) if role is Role.ELECTED and following else None


def _in_headline(reading: Reading, place: Place) -> bool:
    return reading.line_kind(reading.sentences[place.sentence]) is LineKind.TITLE


def meeting_of(reading: Reading, meetings: list[Meeting], place: Place) -> int | None:
    """Index of the meeting that a mention belongs to: the only one, else one told of in the same sentence."""
    if len(meetings) == 1:
        return 0
    sentence = reading.sentences[place.sentence]
    inside = [i for i, meeting in enumerate(meetings) if sentence.start <= meeting.char_start < sentence.end]
    return inside[0] if len(inside) == 1 else None
