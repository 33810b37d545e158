"""The columns of each reported meeting: body, jurisdiction, ordinal, term, days, attendance.

Keep out: which mentions are meetings (`events`), and which meeting of the world it was (`resolve`).
"""

from dataclasses import dataclass, replace
from itertools import pairwise

import regex

from pipelines.extract.events import Event, heads, reported
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
    r"(?:tổ[ ]chức|chủ[ ]trì|tiến[ ]hành|khai[ ]mạc|triệu[ ]tập|có[ ]buổi|làm[ ]việc|họp|bước[ ]vào|đã"
    r"|long[ ]trọng|phối[ ]hợp)",
    regex.VERSION1,
)
_PRESENT = r"(?:tham[ ]dự|dự|có[ ]mặt|triệu[ ]tập|quy[ ]tụ|tham[ ]gia)"
_HEADS = r"(?:đại[ ]hội|hội[ ]nghị|kỳ[ ]họp|cuộc[ ]họp|buổi|phiên|lễ)"
_PRESENT_BEFORE = regex.compile(rf"{_PRESENT}[^.;]{{0,40}}{_HEADS}?[^.;,]{{0,60}}$", regex.VERSION1)
_PRESENT_BEHIND = regex.compile(rf"^[^.;]{{0,40}}{_PRESENT}[ ]+{_HEADS}|^[^.;,]{{0,12}}có[ ]mặt", regex.VERSION1)
_OF_MEETING = regex.compile(rf"{_HEADS}[^.;,]{{0,30}}$", regex.VERSION1)
_TOOK_PART = regex.compile(rf"^[^.;,]{{0,30}}{_PRESENT}(?!\p{{L}})", regex.VERSION1)
_NOT_PRESENT = regex.compile(
    r"(?:bầu|kết[ ]nạp|biểu[ ]dương|khen)[^.;]{0,30}$"
    r"|(?:thay[ ]mặt|đại[ ]diện)(?:[ ]cho)?[ ]+(?:(?:hơn|gần|trên)[ ]+)?$",
    regex.VERSION1,
)
_PEOPLE = regex.compile(
    r"(?:đại[ ]biểu|đb|đảng[ ]viên|đồng[ ]chí|người|cán[ ]bộ|cử[ ]tri|hội[ ]viên|đoàn[ ]viên|thành[ ]viên|đơn[ ]vị)",
    regex.VERSION1,
)
_MEMBER = regex.compile(r"(?:ủy[ ]viên|nguyên)[ ]+(?:dự[ ]khuyết[ ]+)?$", regex.VERSION1)
_PARTNER = regex.compile(r"(?:phối[ ]hợp|cùng)[ ]+(?:với[ ]+)?(?:các[ ]+)?$", regex.VERSION1)
_BY = regex.compile(r"do[ ]+$", regex.VERSION1)
_OPENING, _FAR = 3, 99  # sentences
_CELLS = regex.compile(
    r"(?<!\p{L})các[ ]+(?P<kind>chi[ ]bộ|đảng[ ]bộ|chi[ ]đoàn|công[ ]đoàn)[ ]+(?=\p{Lu})",
    regex.VERSION1 | regex.IGNORECASE,
)
_CELLS_HOLD = regex.compile(
    r"[ ]+(?:(?:trực[ ])?thuộc[ ][^,;]*?[ ])?(?:đã[ ]+)?(?:tổ[ ]chức|tiến[ ]hành)", regex.VERSION1
)
_CELLS_LISTED = regex.compile(r"(,[ ]+|[ ]+và[ ]+(?=\p{Lu}[^,]*$))", regex.VERSION1)


def is_attendance(reading: Reading, quantity: Quantity) -> bool:
    """Whether a quantity counts who took part in the meeting: "dự Đại hội có 268 đại biểu"."""
    if quantity.unit.kind is not UnitKind.COUNT or not _PEOPLE.match(reading.folded, quantity.unit.start):
        return False
    sentence = reading.sentences[reading.sentence_index(quantity.start) or 0]
    before = reading.folded[sentence.start : quantity.start].rsplit(";", 1)[-1]
    after = reading.folded[quantity.unit.end : min(sentence.end, quantity.unit.end + 50)]
    present = _PRESENT_BEFORE.search(before) or _PRESENT_BEHIND.search(after)
    present = present or (_OF_MEETING.search(before) and _TOOK_PART.search(after))
    return bool(present) and not _NOT_PRESENT.search(before)


def read_meetings(reading: Reading) -> list[Meeting]:
    """The meetings that the article reports as its news, in the order of the text."""
    names = place_names(reading)
    meetings = []
    for event in reported(reading):
        meetings += _cells(reading, event, names) or [_meeting(reading, event, names)]
    return meetings


def _meeting(reading: Reading, event: Event, names: dict[str, str]) -> Meeting:
    sentence = reading.sentences[event.sentence]
    body = _body(reading, event)
    number, term, years = _numbers(reading, event, body)
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


def _cells(reading: Reading, event: Event, names: dict[str, str]) -> list[Meeting]:
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
    base = replace(_meeting(reading, event, {}), jurisdiction=unit, rule="meeting_of_listed_bodies")
    meetings, position = [], match.end()
    # "và" parts the last two of a list, but joins the name of one: "Văn hóa và Thông tin, Nội vụ và Thanh tra".
    for part in _CELLS_LISTED.split(reading.text[match.end() : stop]):
        start, position = position, position + len(part)
        if part.strip(" ,") in ("", "và"):
            continue
        body = f"{kind} {written(reading.text, start, position)}"
        meetings.append(replace(base, body=body, char_start=start, char_end=position))
    return meetings if len(meetings) > 1 else []


@dataclass(frozen=True, slots=True)
class _Around:
    """The bodies around a mention of a meeting, each list in the order of the text."""

    reading: Reading
    event: Event
    behind: list[Phrase]  # right behind the head noun
    inside: list[Phrase]  # in its sentence, but those that only name a member ("Ủy viên Trung ương Đảng")
    places: list[Phrase]  # named places before it in its sentence

    @property
    def holders(self) -> list[Phrase]:
        """Bodies before the head with a verb of holding between."""
        folded, stop = self.reading.folded, self.event.start + 4
        before = [p for p in self.inside if p.end <= self.event.start and _HOLDS.search(folded, p.end, stop)]
        return [p for p in before if not _PARTNER.search(folded, max(0, p.start - 24), p.start)] or before


def _around(reading: Reading, event: Event) -> _Around:
    sentence = reading.sentences[event.sentence]
    gap = _BETWEEN.match(reading.folded, event.end)
    after = gap.end() if gap else event.end
    visited = reading.folded[event.start : event.end].endswith(("với", "tại"))  # whom the visitors met, or where
    in_sentence = [phrase for phrase in reading.phrases if sentence.start <= phrase.start < sentence.end]
    return _Around(
        reading,
        event,
        [] if visited else [p for p in in_sentence if abs(p.start - after) <= 1 and not p.is_place],
        [
            p
            for p in in_sentence
            if not p.is_place and not _MEMBER.search(reading.folded[max(0, p.start - 24) : p.start])
        ],
        [p for p in in_sentence if p.is_place and p.named and p.end <= event.start],
    )


def _named_behind(it: _Around) -> Phrase | None:
    """The body whose meeting it is: "Hội nghị Ban Chấp hành Đảng bộ quận"."""
    return next((p for p in it.behind if p.named or p.place_start is not None), None)


def _organiser(it: _Around) -> Phrase | None:
    """Who is named as its organiser: "hội nghị do Kho bạc Nhà nước tổ chức"."""
    late = (p for p in it.inside if p.start > it.event.end)
    return next((p for p in late if _BY.search(it.reading.folded[it.event.end : p.start])), None)


def _place_that_holds(it: _Around) -> Phrase | None:
    """A place that holds it: "tỉnh Quảng Trị tổ chức lễ"."""
    if it.holders or not it.places:
        return None
    following = it.reading.folded[it.places[-1].end :].lstrip(" ")[:12]
    return it.places[-1] if _HOLDS.match(following) else None


def _holder(it: _Around) -> Phrase | None:
    """Who holds or leads it, unless another kind of body stands behind the noun: those who meet come first."""
    if not it.holders or (it.behind and _head(it.reading, it.behind[0]) != _head(it.reading, it.holders[-1])):
        return None
    return _joined(it.reading, it.inside, it.holders[-1])


def _bare_behind(it: _Around) -> Phrase | None:
    """A body without a name behind the noun."""
    return it.behind[0] if it.behind else None


def _last_before(it: _Around) -> Phrase | None:
    """The last body before the noun in its sentence."""
    return next((p for p in reversed(it.inside) if p.end <= it.event.start), None)


def _of_the_opening(it: _Around) -> Phrase | None:
    """The first body that the article names."""
    index = it.reading.sentence_index
    return next((p for p in it.reading.phrases if not p.is_place and (index(p.start) or _FAR) <= _OPENING), None)


BODY_RULES = (
    _named_behind, _organiser, _place_that_holds, _holder, _bare_behind, _last_before, _of_the_opening,
)  # fmt: skip
"""Who meets, in order: the first rule that finds a body decides."""


def _body(reading: Reading, event: Event) -> Phrase | None:
    around = _around(reading, event)
    return next((phrase for rule in BODY_RULES if (phrase := rule(around))), None)


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
    named = list(heads().finditer(reading.folded, sentence.start, found.start))
    return bool(named) and named[-1].lastgroup != event.meeting_type


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
