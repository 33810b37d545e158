"""The columns of each reported meeting: body, jurisdiction, ordinal, term, days, attendance.

Keep out: which mentions are meetings (`events`), and which meeting of the world it was (`resolve`).
"""

from dataclasses import replace
from datetime import date, timedelta
from itertools import pairwise

import regex

from pipelines.extract.attendance import is_attendance
from pipelines.extract.conveners import convener
from pipelines.extract.events import ENOUGH, find_events, reported
from pipelines.extract.heads import heads_within, kind_of
from pipelines.extract.held import Event
from pipelines.extract.model import Meeting
from pipelines.extract.names import full_name, jurisdiction, place_names, written
from pipelines.extract.reading import Reading
from pipelines.grammar.bodies import Phrase
from pipelines.grammar.terms import Numbered, numeral
from schemas.enums import MeetingType

_CELLS = regex.compile(
    r"(?<!\p{L})các[ ]+(?P<kind>chi[ ]bộ|đảng[ ]bộ|chi[ ]đoàn|công[ ]đoàn)[ ]+(?=\p{Lu})",
    regex.VERSION1 | regex.IGNORECASE,
)
_CELLS_HOLD = regex.compile(
    r"[ ]+(?:(?:trực[ ])?thuộc[ ][^,;]*?[ ])?(?:đã[ ]+)?(?:tổ[ ]chức|tiến[ ]hành)", regex.VERSION1
)
_CELLS_LISTED = regex.compile(r"(,[ ]+|[ ]+và[ ]+(?=\p{Lu}[^,]*$))", regex.VERSION1)


def read_meetings(reading: Reading) -> list[Meeting]:
    """The meetings that the article reports as its news, in the order of the text."""
    names = place_names(reading)
    meetings = []
    events = find_events(reading)
    for event in reported(reading, events):
        others = [other for other in events if other.points > 0 and _is_same(other, event)]
        meetings += _cells(reading, event, others, names) or [_meeting(reading, event, others, names)]
    return meetings


def _is_same(other: Event, event: Event) -> bool:
    """Whether another mention may be of the same meeting: of its type, and not on another day."""
    if other.meeting_type is not event.meeting_type or other.start == event.start:
        return False
    return other.days is None or event.days is None or other.days == event.days


def _meeting(reading: Reading, event: Event, others: list[Event], names: dict[str, str]) -> Meeting:
    sentence = reading.sentences[event.sentence]
    body = convener(reading, event, others)
    number, term, years = _numbers(reading, event, body)
    years = years or (_years_of_office(reading, body, names) if body else None)
    first, last = _days(reading, event, others)
    return Meeting(
        char_start=event.start,
        char_end=event.end,
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        rule=f"meeting_{event.meeting_type}",
        meeting_type=event.meeting_type,
        body=full_name(reading, body, names) if body else None,
        jurisdiction=jurisdiction(reading, body, names) if body else None,
        ordinal=number,
        term_number=term,
        term_start=years[0] if years else None,
        term_end=years[1] if years else None,
        start_date=first,
        end_date=last,
        attendance=_attendance(reading),
    )


_AFTER_DAYS = regex.compile(r"sau[ ]+(?P<n>\d|hai|ba|bốn)[ ]+ngày[ ]+(?:rưỡi[ ]+)?làm[ ]+việc", regex.VERSION1)


def _days(reading: Reading, event: Event, others: list[Event]) -> tuple[date, date] | tuple[None, None]:
    """When it met: by its strongest mention, else by the first other one with a day; "sau 2 ngày làm việc" ends two."""
    held = [other for other in others if other.points >= ENOUGH]
    dated = next((each for each in (event, *held) if each.days), None)
    if dated is None or dated.days is None:
        return None, None
    first, last = dated.days
    sentence = reading.sentences[dated.sentence]
    over = _AFTER_DAYS.search(reading.folded, sentence.start, sentence.end)
    if over and first == last and (sat := numeral(over["n"])):
        first = last - timedelta(days=sat - 1)
    return first, last


def _cells(reading: Reading, event: Event, others: list[Event], names: dict[str, str]) -> list[Meeting]:
    """One meeting per body where several are listed: "các chi bộ Nội vụ, Tài chính, Thanh tra tổ chức đại hội"."""
    sentence = reading.sentences[event.sentence]
    match = _CELLS.search(reading.text, sentence.start, event.start)
    if not match:
        return []
    end = _CELLS_HOLD.search(reading.folded, match.end(), event.start)
    if not end:
        return []
    stop = end.start()
    kind = " ".join(match["kind"].split()).capitalize()
    above = (p for p in reading.phrases if end.start() <= p.start < end.end())  # "trực thuộc Đảng bộ huyện …"
    unit = next((found for phrase in above if (found := jurisdiction(reading, phrase, names))), None)
    base = replace(_meeting(reading, event, others, {}), jurisdiction=unit, rule="meeting_of_listed_bodies")
    meetings, position = [], match.end()
    # "và" parts the last two of a list, but joins the name of one: "Văn hóa và Thông tin, Nội vụ và Thanh tra".
    for part in _CELLS_LISTED.split(reading.text[match.end() : stop]):
        start, position = position, position + len(part)
        if part.strip(" ,") in ("", "và"):
            continue
        body = f"{kind} {written(reading.text, start, position)}"
        meetings.append(replace(base, body=body, char_start=start, char_end=position))
    return meetings if len(meetings) > 1 else []


def _numbers(
    reading: Reading, event: Event, body: Phrase | None
) -> tuple[int | None, int | None, tuple[int, int] | None]:
    """Ordinal, term number and term years stated with the meeting: in its sentence, else in the headline."""
    sentence = reading.sentences[event.sentence]
    own = body.end if body and sentence.start <= body.start and body.end <= event.start else event.start
    first = event.start - 20
    spans = [(first, min(first, own), sentence.end)]  # a term may stand with the body: "HĐND tỉnh khóa XVI … tổ chức"
    spans += [(s.start, s.start, s.end) for i, s in enumerate(reading.sentences[:2]) if i != event.sentence]
    ordinal = term = years = None
    for start, term_from, end in spans:
        for found in reading.ordinals:
            near = start == first
            if (
                ordinal is None
                and start <= found.start < (min(end, event.end + 140) if near else end)
                and _fits(found, event, near=near)
                and not _of_another(reading, found, event)
            ):
                ordinal = found.number
        for found in reading.terms:
            if not term_from <= found.start < end:
                continue
            if found.rule == "number" and term is None and event.meeting_type is not MeetingType.CONGRESS:
                term = found.number
            if found.rule == "years" and years is None:
                years = (found.first_year or 0, found.last_year or 0)
        if ordinal is not None:
            break
    return ordinal, term, years or _years_of_term(reading, term)


def _of_another(reading: Reading, found: Numbered, event: Event) -> bool:
    """Whether an ordinal numbers a meeting of another type: "hội nghị triển khai Nghị quyết Đại hội lần thứ XII"."""
    sentence = reading.sentences[reading.sentence_index(found.start) or 0]
    named = heads_within(reading.folded, sentence.start, found.start)
    return bool(named) and kind_of(named[-1]) is not event.meeting_type


_NUMBERED = (MeetingType.CONGRESS, MeetingType.CONFERENCE)


def _fits(found: Numbered, event: Event, *, near: bool) -> bool:
    """Whether an ordinal numbers this meeting: sessions have their own, other kinds only right behind the noun."""
    if found.rule == "session":
        return event.meeting_type is MeetingType.COUNCIL_SESSION or (near and found.start <= event.start < found.end)
    return event.meeting_type in _NUMBERED or (near and found.start - event.end <= 25)


def _years_of_term(reading: Reading, number: int | None) -> tuple[int, int] | None:
    """The years of term `number` where the article gives them elsewhere: "khóa IX, nhiệm kỳ 2016-2021"."""
    for one, other in pairwise(sorted(reading.terms, key=lambda term: term.start)):
        beside = other.start - one.end <= 3
        if number is not None and beside and one.number == number and other.first_year and other.last_year:
            return other.first_year, other.last_year
    return None


_FILLED = regex.compile(
    r"(?<!\p{L})(?:giữ[ ]chức|chức[ ]vụ|chức[ ]danh|bầu|cử|chỉ[ ]định|bổ[ ]sung|tham[ ]gia)(?!\p{L})[^.;:]*$",
    regex.VERSION1,
)


def _years_of_office(reading: Reading, body: Phrase, names: dict[str, str]) -> tuple[int, int] | None:
    """The term for which an office in the body that meets is filled: "Phó Bí thư Tỉnh ủy nhiệm kỳ 2015-2020"."""
    for term in reading.terms:
        index = reading.sentence_index(term.start)
        if term.rule != "years" or index is None:
            continue
        begin = reading.sentences[index].start
        within = next((p for p in reading.phrases if begin <= p.start and 0 <= term.start - p.end <= 2), None)
        if within is None or not _FILLED.search(reading.folded, begin, within.start):
            continue
        if _of_one_body(reading, within, body, names) and (term.last_year or 0) >= (reading.current_year or 0):
            return term.first_year or 0, term.last_year or 0
    return None


def _of_one_body(reading: Reading, one: Phrase, other: Phrase, names: dict[str, str]) -> bool:
    """Whether two mentions are of one body: of the Party in one unit, else by their last words."""
    texts = [reading.folded[phrase.start : phrase.end] for phrase in (one, other)]
    party = all(regex.search(r"(?:tỉnh|thành|quận|huyện|thị|đảng)[ ]ủy|đảng[ ]bộ", text) for text in texts)
    units = [jurisdiction(reading, phrase, names) for phrase in (one, other)]
    return units[0] == units[1] and (party or texts[0].endswith(texts[1]) or texts[1].endswith(texts[0]))


def _attendance(reading: Reading) -> int | None:
    for quantity in reading.quantities:
        if is_attendance(reading, quantity):
            return int(quantity.value)
    return None
