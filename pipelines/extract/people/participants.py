"""Who took part in the reported meetings: one row per person, with the longest office and the first role.

Mentions of one name are one person, also "ông Chung" and "Chủ tịch UBND thành phố yêu cầu". Keep out: what a mention
shows of a role (`roles`), and names and offices as phrases (`pipelines.grammar.people`).
"""

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.model import Election, Meeting, Participant
from pipelines.extract.people.figures import (
    Figure,
    figure_of,
    figures,
    office_words,
    offices_from,
    position_behind_birthday,
    position_of,
    position_text,
)
from pipelines.extract.people.offices import begins_office
from pipelines.extract.people.presence import can_be_elected, counts_without_office, happens_elsewhere, is_absent
from pipelines.extract.people.roles import (
    ORDER,
    Place,
    is_object,
    is_past,
    is_quoted,
    listed,
    places,
    role_before,
    role_behind,
    speaks_too,
)
from pipelines.grammar.people import Office, Person
from pipelines.text.article import LineKind
from schemas.enums import Role

# "… được bầu giữ chức Bí thư Đảng ủy": the office is what somebody gets, no word for who holds it.
_AS_A_POST = regex.compile(
    r"(?<!\p{L})(?:chức|chức[ ](?:vụ|danh)|làm|bầu|bầu[ ]bổ[ ]sung|bổ[ ]nhiệm|vào|là|cử|nguyên)[ ](?:tân[ ])?$",
    regex.VERSION1,
)
_OFFICES_PART = regex.compile(r", | - ", regex.VERSION1)
_IN_WHOSE_NAME = regex.compile(r"(?:ủy[ ]quyền|thừa[ ]lệnh|ủy[ ]nhiệm)[ ](?:của[ ])?$", regex.VERSION1)


def _holder(reading: Reading, known: dict[str, Figure], office: Office) -> Figure | None:
    """The one person of the article who holds an office that stands without a name."""
    words = office_words(position_text(reading, office))
    if len(words) < 3:
        return None
    holders = [
        figure
        for figure in known.values()
        if any(
            office_words(part)[: len(words)] == words for held in figure.offices for part in _OFFICES_PART.split(held)
        )
    ]
    return holders[0] if len(holders) == 1 else None


def read_participants(reading: Reading, meetings: list[Meeting], elections: list[Election]) -> list[Participant]:
    """The people who took part in the article's meetings, in the order of the text; none without a meeting."""
    if not meetings:
        return []
    known = figures(reading)
    _find_roles(reading, meetings, known)
    told = (election for election in elections if election.rule != "election_of_verdict")
    for election in sorted(told, key=lambda election: not begins_office(election.office or "")):
        _elect(reading, known, election)
    rows = []
    for figure in known.values():
        roles = [
            each
            for each in figure.roles
            if figure.offices or counts_without_office(reading, meetings, figure.mentions, each[0], each[1])
        ]
        if roles and not is_absent(reading, figure.mentions):
            rows.append(_row(reading, meetings, figure, roles))
    return sorted(rows, key=lambda row: row.char_start)


def _find_roles(reading: Reading, meetings: list[Meeting], known: dict[str, Figure]) -> None:
    """Give each person the roles that its mentions show, those of its lists included."""
    people = reading.people
    whole = [(person.block_start, person.block_end, person, None) for person in people.persons]
    alone = [
        (office.start, office.end, None, office)
        for office in people.alone
        if _holder(reading, known, office)
        and not _IN_WHOSE_NAME.search(reading.folded[max(0, office.start - 24) : office.start])
        and not _AS_A_POST.search(reading.folded[max(0, office.start - 24) : office.start])
    ]
    blocks = sorted([*whole, *alone], key=lambda block: block[0])
    stands = places(reading, [(start, end) for start, end, *_ in blocks])
    before: Role | None = None
    backward = _roles_behind(reading, stands)
    for number, place in enumerate(stands):
        if place is None:
            before = None
            continue
        left = stands[number - 1] if number else None
        if not (left and listed(reading, left, place) and before) or is_quoted(left, place):
            before = role_before(place)
            before = before if blocks[number][2] or before is Role.CHAIR else None
        _, _, person, office = blocks[number]
        figure = figure_of(reading, known, person) if person else _holder(reading, known, office) if office else None
        roles = [role for role in (before, backward[number]) if role]
        if Role.ELECTED in roles and (is_past(reading, place) or not can_be_elected(meetings)):
            roles = [role for role in roles if role is not Role.ELECTED]
        if figure is None or not roles or happens_elsewhere(reading, place, meetings):
            continue
        mention = person if person and not person.short else figure.mentions[0]
        figure.roles.append((min(roles, key=ORDER.index), place, mention))


def _elect(reading: Reading, known: dict[str, Figure], election: Election) -> None:
    """Give the person of an election that role if no mention showed it, and the new office if none is printed."""
    figure = next((figure for figure in known.values() if figure.name == election.person), None)
    if figure is None:
        return
    if all(role is not Role.ELECTED for role, *_ in figure.roles):
        index = reading.sentence_index(election.char_start) or 0
        inside = [person for person in figure.mentions if reading.sentence_index(person.start) == index]
        mention = (inside or figure.mentions)[0]
        stands = places(reading, [(mention.block_start, mention.block_end)])
        figure.roles += [(Role.ELECTED, place, mention) for place in stands if place]
    if not figure.offices and election.office:
        figure.offices.append(election.office)


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
            if found[number] is Role.ATTENDEE and speaks_too(reading, place):
                found[number] = Role.SPEAKER
    return found


def _row(
    reading: Reading, meetings: list[Meeting], figure: Figure, roles: list[tuple[Role, Place, Person]]
) -> Participant:
    role, place, mention = min(roles, key=lambda each: (ORDER.index(each[0]), _in_headline(reading, each[1])))
    beside = [
        office for each, _, person in roles if each is role is Role.ELECTED for office in position_of(reading, person)
    ]
    born = (office for each in figure.mentions if (office := position_behind_birthday(reading, each)))
    offices = beside or list(born) or figure.offices
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
        position=max(offices, key=lambda office: len(office.split()))
        if offices
        else _new_office(reading, role, place) or figure.seat,
        role=role,
    )


def _new_office(reading: Reading, role: Role, place: Place) -> str | None:
    """The office that somebody is elected to, where no other is printed: that before "là", or the next behind."""
    end = reading.sentences[place.sentence].end
    for office in reading.people.alone:
        if role is Role.ELECTED and reading.folded[office.end : place.start].strip() == "là":
            return position_text(reading, office)
    following = [office for office in reading.people.alone if place.end <= office.start < end]
    return offices_from(reading, following[0].start) if role is Role.ELECTED and following else None


def _in_headline(reading: Reading, place: Place) -> bool:
    return reading.line_kind(reading.sentences[place.sentence]) is LineKind.TITLE


def meeting_of(reading: Reading, meetings: list[Meeting], place: Place) -> int | None:
    """Index of the meeting that a mention belongs to: the only one, else one told of in the same sentence."""
    if len(meetings) == 1:
        return 0
    sentence = reading.sentences[place.sentence]
    inside = [i for i, meeting in enumerate(meetings) if sentence.start <= meeting.char_start < sentence.end]
    return inside[0] if len(inside) == 1 else None
