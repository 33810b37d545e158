"""The columns of each reported meeting: body, jurisdiction, ordinal, term, days, attendance.

Keep out: which mentions are meetings (`events`), and which meeting of the world it was (`resolve`).
"""

from dataclasses import replace

import regex

from pipelines.extract.article.names import HAMLETS, full_name, jurisdiction, place_names, unit_in_name, written
from pipelines.extract.article.reading import Reading
from pipelines.extract.meetings.apart import are_apart
from pipelines.extract.meetings.attendance import is_attendance, present_at_vote
from pipelines.extract.meetings.body_names import of_congress, who_meets
from pipelines.extract.meetings.conveners import convener
from pipelines.extract.meetings.events import Coverage, find_events, reported
from pipelines.extract.meetings.held import Event
from pipelines.extract.meetings.meeting_days import is_of_new_unit
from pipelines.extract.meetings.numbering import Numbers, numbers_of
from pipelines.extract.meetings.occasions import occasion
from pipelines.extract.meetings.sitting_days import held_on
from pipelines.extract.model import Meeting
from pipelines.grammar.bodies import Phrase
from pipelines.grammar.folding import fold
from schemas.enums import MeetingType

_CELLS = regex.compile(
    r"(?<!\p{L})các[ ]+(?P<kind>chi[ ]bộ|đảng[ ]bộ|chi[ ]đoàn|công[ ]đoàn)[ ]+"
    r"(?:(?P<rank>xã|phường|thị[ ]trấn|huyện|quận)[ ]+)?(?=\p{Lu})",
    regex.VERSION1 | regex.IGNORECASE,
)
_CELLS_HOLD = regex.compile(
    r"(?:[ ]*\([^()]*\))?[ ]+(?:(?:trực[ ])?thuộc[ ][^,;]*?[ ])?(?:đã[ ]+)?(?:tổ[ ]chức|tiến[ ]hành)", regex.VERSION1
)
_BESIDE = regex.compile(r"[ ]*(?:\(|,)[ ]*", regex.VERSION1)
_NAME_BEHIND = 60
"""Characters behind a head noun in which the name of the body that meets ends."""
_CELLS_LISTED = regex.compile(r"(,[ ]+|[ ]+và[ ]+(?=\p{Lu}[^,]*$))", regex.VERSION1)

_COUNCIL_ITSELF = regex.compile(r"(?:hđnd|hội[ ]đồng[ ]nhân[ ]dân|quốc[ ]hội)(?!\p{L})", regex.VERSION1)
_SESSION = regex.compile(r"(?<!\p{L})(?:kỳ|kì)[ ]họp(?!\p{L})", regex.VERSION1)
_COUNCIL = regex.compile(r"(?<!\p{L})(?:hđnd|hội[ ]đồng|quốc[ ]hội|mặt[ ]trận|mttq)(?!\p{L})", regex.VERSION1)


def read_meetings(reading: Reading) -> list[Meeting]:
    """The meetings that the article reports as its news, in the order of the text."""
    meetings = []
    events = find_events(reading)
    news = reported(reading, events)
    names = place_names(reading) if news else {}
    for event in news:
        covered = _coverage(reading, event, events, news)
        meetings += _cells(reading, covered, names) or [_meeting(reading, covered, names)]
    return meetings


def _coverage(reading: Reading, event: Event, events: list[Event], news: list[Event]) -> Coverage:
    """What the article tells of a meeting, which ends where it comes to the next one."""
    of_its_type = _told(reading, event, [other for other in news if other.meeting_type is event.meeting_type])
    others = [other for other in events if other.points > 0 and _is_same(other, event)]
    others = [other for other in others if of_its_type[0] <= other.start < of_its_type[1]]
    return Coverage(event, others, *_told(reading, event, news))


def _told(reading: Reading, event: Event, news: list[Event]) -> tuple[int, int]:
    """Where the article tells of a meeting: of the first from its beginning, of each until the next one."""
    starts = [reading.sentences[other.sentence].start for other in news]
    at = news.index(event)
    return (starts[at] if at else 0), (starts[at + 1] if at + 1 < len(starts) else len(reading.text))


def _is_same(other: Event, event: Event) -> bool:
    """Whether another mention may be of the same meeting: of its type, and not on another day."""
    if other.meeting_type is not event.meeting_type or other.start == event.start:
        return False
    return other.days is None or event.days is None or not are_apart(other.days, event.days)


def _meeting(reading: Reading, covered: Coverage, names: dict[str, str]) -> Meeting:
    event = covered.event
    sentence = reading.sentences[event.sentence]
    body = convener(reading, event, covered.others)
    numbers = numbers_of(reading, covered, body, names)
    first, last = held_on(reading, event, covered.others, _year_opened(reading, event, numbers))
    marks = occasion(reading, event, covered.others, body, names)
    name = who_meets(reading, event.end, full_name(reading, body, names)) if body else None
    place = _place_of_convener(reading, event, names) if name and _BARE_COMMITTEE.fullmatch(fold(name)) else None
    name = f"{name} {place}" if place else name
    name = of_congress(name) if name and event.meeting_type is MeetingType.CONGRESS else name
    return Meeting(
        char_start=event.start,
        char_end=event.end,
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        rule=f"meeting_{event.meeting_type}",
        meeting_type=_type_of(reading, event, name),
        body=name,
        jurisdiction=_unit(reading, body, names) or place or (unit_in_name(name) if name else None),
        ordinal=numbers.ordinal,
        term_number=numbers.term,
        term_start=numbers.years[0] if numbers.years else None,
        term_end=numbers.years[1] if numbers.years else None,
        start_date=first,
        end_date=last,
        attendance=_attendance(reading, covered),
        said_days=marks.said_days,
        day_part=marks.day_part,
        met_with=marks.met_with,
    )


def _year_opened(reading: Reading, event: Event, numbers: Numbers) -> int | None:
    """The first year of the term that a congress opens, or a council by its first session."""
    first = event.meeting_type is MeetingType.COUNCIL_SESSION and numbers.ordinal == 1 and not is_of_new_unit(reading)
    return numbers.years[0] if numbers.years and (first or event.meeting_type is MeetingType.CONGRESS) else None


def _place_of_convener(reading: Reading, event: Event, names: dict[str, str]) -> str | None:
    """The place of the Party body that calls a committee together: "Đảng ủy xã A tổ chức Hội nghị BCH Đảng bộ"."""
    start = reading.sentences[event.sentence].start
    conveners = (p for p in reading.phrases if start <= p.start < event.start and _PARTY.match(reading.folded, p.start))
    return next((unit for phrase in conveners if (unit := jurisdiction(reading, phrase, names))), None)


_BARE_COMMITTEE = regex.compile(r"(?:ban[ ]chấp[ ]hành|bch|ban[ ]thường[ ]vụ|btv)[ ]đảng[ ]bộ", regex.VERSION1)
_PARTY = regex.compile(r"(?:đảng|tỉnh|thành|quận|huyện|thị)[ ]ủy(?!\p{L})", regex.VERSION1)


def _unit(reading: Reading, body: Phrase | None, names: dict[str, str]) -> str | None:
    """The unit that a body belongs to: by its name, or as it stands behind it: "Chi bộ Trường A (huyện B)"."""
    if body is None:
        return None
    beside = _BESIDE.match(reading.folded, body.end)
    at = beside.end() if beside else -1
    behind = next((phrase for phrase in reading.phrases if phrase.start == at), None)
    unit, around = jurisdiction(reading, body, names), jurisdiction(reading, behind, names) if behind else None
    return around or unit if unit is None or unit.startswith(HAMLETS) else unit


def _type_of(reading: Reading, event: Event, body: str | None) -> MeetingType:
    """The head noun's type; "kỳ họp" of who is no council, such as a committee of inspection, is a working session.

    Where a council "họp" and the article calls it its session, it is one.
    """
    if body and _COUNCIL_ITSELF.match(fold(body)) and reading.folded[event.start : event.end] == "họp":
        return MeetingType.COUNCIL_SESSION if _SESSION.search(reading.folded) else event.meeting_type
    session = event.meeting_type is MeetingType.COUNCIL_SESSION
    return MeetingType.WORKING_SESSION if session and body and not _COUNCIL.search(fold(body)) else event.meeting_type


def _cells(reading: Reading, covered: Coverage, names: dict[str, str]) -> list[Meeting]:
    """One meeting per body where several are listed: "các chi bộ Nội vụ, Tài chính, Thanh tra tổ chức đại hội"."""
    event = covered.event
    sentence = reading.sentences[event.sentence]
    match = _CELLS.search(reading.text, sentence.start, event.start)
    if not match:
        return []
    end = _CELLS_HOLD.search(reading.folded, match.end(), event.start)
    if not end:
        return []
    stop = end.start()
    kind, rank = " ".join(match["kind"].split()).capitalize(), match["rank"]
    above = (p for p in reading.phrases if end.start() <= p.start < end.end())  # "trực thuộc Đảng bộ huyện …"
    unit = next((found for phrase in above if (found := jurisdiction(reading, phrase, names))), None)
    listed, position = [], match.end()
    # "và" parts the last two of a list, but joins the name of one: "Văn hóa và Thông tin, Nội vụ và Thanh tra".
    for part in _CELLS_LISTED.split(reading.text[match.end() : stop]):
        start, position = position, position + len(part)
        if part.strip(" ,") in ("", "và"):
            continue
        name = " ".join(filter(None, (rank, written(reading.text, start, position))))
        alone = _told_alone(reading, covered, f"{kind} {name}")
        listed.append((f"{kind} {name}", name if rank else unit, start, position, alone))
    if len(listed) < 2:
        return []
    together = replace(covered, others=[]) if any(alone for *_, alone in listed) else covered
    base = replace(_meeting(reading, together, {}), rule="meeting_of_listed_bodies")
    return [
        replace(
            _with_own(reading, base, alone, names) if alone else base,
            body=body,
            jurisdiction=of,
            char_start=start,
            char_end=end,
        )
        for body, of, start, end, alone in listed
    ]


def _told_alone(reading: Reading, covered: Coverage, body: str) -> Coverage | None:
    """What the article tells of one body of a list in a sentence of its own: "Đại hội Đảng bộ xã A diễn ra ngày …"."""
    for other in covered.others:
        behind = reading.folded[other.end : other.end + _NAME_BEHIND]
        if fold(body) in behind and other.sentence != covered.event.sentence:
            sentence = reading.sentences[other.sentence]
            return Coverage(other, [], sentence.start, sentence.end)
    return None


def _with_own(reading: Reading, base: Meeting, alone: Coverage, names: dict[str, str]) -> Meeting:
    """A meeting of a list with what is told of it alone: its number, its day in the year of them all, who came."""
    own = _meeting(reading, alone, names)
    day = next((mention for mention in reading.dates if mention.start == alone.event.day_start), None)
    days = day.on(base.start_date.year) if day and base.start_date else None
    first, last = days or (base.start_date, base.end_date)
    return replace(base, ordinal=own.ordinal, attendance=own.attendance, start_date=first, end_date=last)


def _attendance(reading: Reading, covered: Coverage) -> int | None:
    for quantity in reading.quantities:
        if covered.start <= quantity.start < covered.end and is_attendance(reading, quantity):
            return int(quantity.value)
    return present_at_vote(reading, covered.start, covered.end)
