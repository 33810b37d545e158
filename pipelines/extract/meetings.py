"""The columns of each reported meeting: body, jurisdiction, ordinal, term, days, attendance.

Keep out: which mentions are meetings (`events`), and which meeting of the world it was (`resolve`).
"""

from dataclasses import replace
from itertools import pairwise

import regex

from pipelines.extract.events import Event, reported
from pipelines.extract.model import Meeting
from pipelines.extract.names import full_name, jurisdiction, place_names, written
from pipelines.extract.reading import Reading
from pipelines.grammar.bodies import Phrase
from pipelines.grammar.quantities import Quantity
from pipelines.grammar.terms import Numbered
from pipelines.grammar.units import UnitKind
from schemas.enums import MeetingType

# Between a head noun and the body that meets: "Đại hội đại biểu lần thứ VII Đảng bộ …", "kỳ họp thứ 4 - HĐND …".
_BETWEEN = regex.compile(
    r"""(?:[ ,\"'()-]|\d+|(?:đại[ ]biểu|toàn[ ]thể|trực[ ]tuyến|thường[ ]kỳ|thường[ ]lệ|chuyên[ ]đề|giữa[ ]năm
        |cuối[ ]năm|lần|thứ|mở[ ]rộng|của|do
    |cán[ ]bộ|công[ ]chức|viên[ ]chức|giao[ ]ban|tổng[ ]kết|sơ[ ]kết|[ivxlc]+|nhất|hai|ba|tư|năm|sáu|bảy|tám
        |chín|mười|nhiệm[ ]k[ỳì]|khóa)(?!\p{L}))*""",
    regex.VERSION1 | regex.VERBOSE,
)
_HOLDS = regex.compile(
    r"(?:tổ[ ]chức|chủ[ ]trì|tiến[ ]hành|khai[ ]mạc|triệu[ ]tập|có[ ]buổi|làm[ ]việc|họp|bước[ ]vào|đã|long[ ]trọng|phối[ ]hợp)",
    regex.VERSION1,
)
_PRESENT = regex.compile(r"(?:tham[ ]dự|dự|có[ ]mặt|triệu[ ]tập|quy[ ]tụ|tham[ ]gia)", regex.VERSION1)
_PEOPLE = regex.compile(
    r"(?:đại[ ]biểu|đb|đảng[ ]viên|đồng[ ]chí|người|cán[ ]bộ|cử[ ]tri|hội[ ]viên|đoàn[ ]viên|thành[ ]viên)",
    regex.VERSION1,
)
_MEMBER = regex.compile(r"(?:ủy[ ]viên|nguyên)[ ]+(?:dự[ ]khuyết[ ]+)?$", regex.VERSION1)
_CELLS = regex.compile(
    r"(?<!\p{L})các[ ]+(?P<kind>chi[ ]bộ|đảng[ ]bộ|chi[ ]đoàn|công[ ]đoàn)[ ]+(?=\p{Lu})",
    regex.VERSION1 | regex.IGNORECASE,
)


def is_attendance(reading: Reading, quantity: Quantity) -> bool:
    """Whether a quantity counts who took part in the meeting: "dự Đại hội có 268 đại biểu"."""
    if quantity.unit.kind is not UnitKind.COUNT or not _PEOPLE.match(reading.folded, quantity.unit.start):
        return False
    sentence = reading.sentences[reading.sentence_index(quantity.start) or 0]
    before = regex.split(r"[;]", reading.folded[sentence.start : quantity.start])[-1]
    after = reading.folded[quantity.unit.end : min(sentence.end, quantity.unit.end + 50)]
    heads = r"(?:đại[ ]hội|hội[ ]nghị|kỳ[ ]họp|cuộc[ ]họp|buổi|phiên|lễ)"
    return bool(
        regex.search(rf"{_PRESENT.pattern}[^.;]{{0,40}}{heads}?[^.;,]{{0,60}}$", before)
        or regex.search(rf"^[^.;]{{0,40}}{_PRESENT.pattern}[ ]+{heads}", after)
    ) and not regex.search(
        r"(?:(?:bầu|kết[ ]nạp|biểu[ ]dương|khen)[^.;]{0,30}|(?:thay[ ]mặt|đại[ ]diện)(?:[ ]cho)?[ ]+(?:hơn|gần|trên)?[ ]*)$",
        before,
    )


def read_meetings(reading: Reading) -> list[Meeting]:
    """The meetings that the article reports as its news, in the order of the text."""
    names = place_names(reading)
    meetings = []
    for event in reported(reading):
        meetings += _cells(reading, event) or [_meeting(reading, event, names)]
    return meetings


def _meeting(reading: Reading, event: Event, names: dict[str, str]) -> Meeting:
    sentence = reading.sentences[event.sentence]
    body = _body(reading, event)
    number, term, years = _numbers(reading, event)
    first, last = event.days or (None, None)
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


def _cells(reading: Reading, event: Event) -> list[Meeting]:
    """One meeting per body where several are listed: "các chi bộ Nội vụ, Tài chính, Thanh tra tổ chức đại hội"."""
    sentence = reading.sentences[event.sentence]
    match = _CELLS.search(reading.text, sentence.start, event.start)
    if not match:
        return []
    end = regex.search(r"[ ]+(?:đã[ ]+)?(?:tổ[ ]chức|tiến[ ]hành)", reading.folded[match.end() : event.start])
    if not end:
        return []
    stop = match.end() + end.start()
    kind = " ".join(match["kind"].split()).capitalize()
    base = _meeting(reading, event, {})
    meetings, position = [], match.end()
    # "và" parts the last two of a list, but joins the name of one: "Văn hóa và Thông tin, Nội vụ và Thanh tra".
    for part in regex.split(r"(,[ ]+|[ ]+và[ ]+(?=\p{Lu}[^,]*$))", reading.text[match.end() : stop]):
        start, position = position, position + len(part)
        if part.strip(" ,") in ("", "và"):
            continue
        meetings.append(_renamed(base, f"{kind} {written(reading.text, start, position)}", start, position))
    return meetings if len(meetings) > 1 else []


def _renamed(base: Meeting, body: str, start: int, end: int) -> Meeting:
    return replace(base, body=body, jurisdiction=None, char_start=start, char_end=end, rule="meeting_of_listed_bodies")


def _body(reading: Reading, event: Event) -> Phrase | None:
    """Who meets: the body behind the head noun, else who holds or leads it, else whom the headline names."""
    sentence = reading.sentences[event.sentence]
    gap = _BETWEEN.match(reading.folded, event.end)
    after = gap.end() if gap else event.end
    behind = [phrase for phrase in reading.phrases if abs(phrase.start - after) <= 1 and not phrase.is_place]
    if reading.folded[event.start : event.end].endswith(("với", "tại")):
        behind = []  # whom the visitors met, or where
    if behind and (behind[0].named or behind[0].place_start is not None):
        return behind[0]
    inside = [
        phrase for phrase in reading.phrases if sentence.start <= phrase.start < sentence.end and not phrase.is_place
    ]
    inside = [
        phrase for phrase in inside if not _MEMBER.search(reading.folded[max(0, phrase.start - 24) : phrase.start])
    ]
    before = [
        phrase
        for phrase in inside
        if phrase.end <= event.start and _HOLDS.search(reading.folded, phrase.end, event.start + 4)
    ]
    late = [
        phrase
        for phrase in inside
        if phrase.start > event.end and regex.search(r"do[ ]+$", reading.folded[event.end : phrase.start])
    ]
    if late:
        return late[0]
    held_by = [
        phrase
        for phrase in reading.phrases
        if phrase.is_place and phrase.named and sentence.start <= phrase.start and phrase.end <= event.start
    ]
    if not before and held_by and _HOLDS.match(reading.folded[held_by[-1].end :].lstrip(" ")[:12]):
        return held_by[-1]  # "tỉnh Quảng Trị tổ chức lễ …"
    if before and not (behind and _head(reading, behind[0]) != _head(reading, before[-1])):
        return _joined(reading, inside, before[-1])
    if behind:
        return behind[0]
    first = [phrase for phrase in inside if phrase.end <= event.start]
    if first:
        return first[-1]
    lead = [
        phrase
        for phrase in reading.phrases
        if not phrase.is_place and (reading.sentence_index(phrase.start) or 99) <= 3
    ]
    return lead[0] if lead else None


def _joined(reading: Reading, inside: list[Phrase], last: Phrase) -> Phrase:
    """The whole of a list of bodies that hold a meeting together: "Tỉnh ủy, HĐND, UBND tỉnh …"."""
    first = last
    for phrase in reversed(inside):
        if (
            phrase.end <= first.start
            and reading.folded[phrase.end : first.start].strip() in (",", "và", "-")
            and not phrase.named
        ):
            first = phrase
    return replace(last, start=first.start)


def _head(reading: Reading, phrase: Phrase) -> str:
    return reading.folded[phrase.start : phrase.end].split()[0]


def _numbers(reading: Reading, event: Event) -> tuple[int | None, int | None, tuple[int, int] | None]:
    """Ordinal, term number and term years stated with the meeting: in its sentence, else in the headline."""
    spans = [(event.start - 20, reading.sentences[event.sentence].end)]
    spans += [(s.start, s.end) for i, s in enumerate(reading.sentences[:2]) if i != event.sentence]
    ordinal = term = years = None
    for start, end in spans:
        for found in reading.ordinals:
            near = start == event.start - 20
            if (
                ordinal is None
                and start <= found.start < (min(end, event.end + 140) if near else end)
                and _fits(found, event, near=near)
            ):
                ordinal = found.number
        for found in reading.terms:
            if not start <= found.start < end:
                continue
            if found.rule == "number" and term is None and event.meeting_type is not MeetingType.CONGRESS:
                term = found.number
            if found.rule == "years" and years is None:
                years = (found.first_year or 0, found.last_year or 0)
        if ordinal is not None:
            break
    return ordinal, term, years or _years_of_term(reading, term)


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


def _attendance(reading: Reading) -> int | None:
    for quantity in reading.quantities:
        if is_attendance(reading, quantity):
            return int(quantity.value)
    return None
