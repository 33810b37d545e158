"""Which one of its kind a meeting is: its ordinal, and the term of the body that meets.

They stand with the meeting, with another mention of it or in the headline; a number that stands with another meeting
or another body is theirs. Keep out: what ordinals and terms look like (`grammar.terms`), and the other columns.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import pairwise

import regex

from pipelines.extract.article.names import jurisdiction
from pipelines.extract.article.reading import Reading
from pipelines.extract.meetings.events import Coverage
from pipelines.extract.meetings.heads import heads_within, kind_of
from pipelines.extract.meetings.held import Event, behind
from pipelines.grammar.bodies import Phrase
from pipelines.grammar.terms import Numbered
from schemas.enums import MeetingType

# Whoever issued a document did so in a term of its own: "Kết luận số 21-KL/TW của Ban Bí thư (khóa XII)".
_OF_DOCUMENT = regex.compile(
    r"(?<!\p{L})(?:nghị[ ]quyết|kết[ ]luận|chỉ[ ]thị|quyết[ ]định|quy[ ]định|thông[ ]báo)[ ]số[ ]"
    r"(?:[^.;,]|\.(?=\p{L})){0,60}$",
    regex.VERSION1,
)
# The Central Committee's term: "Nghị quyết Trung ương 4 (khóa XI)", "… Ban Chấp hành Trung ương Đảng khóa X".
_OF_CENTRAL_COMMITTEE = regex.compile(r"(?<!\p{L})trung[ ]ương(?:[ ]đảng)?(?:[ ]\d+)?[ ,(]*$", regex.VERSION1)
_CENTRAL = regex.compile(r"(?<!\p{L})(?:trung[ ]ương|tw|t\.?ư)(?!\p{L})", regex.VERSION1)
# A council and its committees have terms of their own, counted apart from those of the Party or the Front.
_OF_COUNCIL = regex.compile(
    r"(?<!\p{L})(?:hđnd|ubnd|hội[ ]đồng[ ]nhân[ ]dân|ủy[ ]ban[ ]nhân[ ]dân|quốc[ ]hội|qh|đbqh)(?!\p{L})", regex.VERSION1
)
_NUMBERED = (MeetingType.CONGRESS, MeetingType.CONFERENCE)
_FAR = 140
"""Characters behind a head within which its ordinal stands in a long sentence."""


@dataclass(frozen=True, slots=True)
class Numbers:
    """Ordinal, term number, first and last year of the term; what is not stated is `None`."""

    ordinal: int | None = None
    term: int | None = None
    years: tuple[int, int] | None = None


@dataclass(frozen=True, slots=True)
class _Place:
    """A stretch of text that may number the meeting; `near` a mention of it, else the headline or the lead."""

    mention: Event
    start: int
    terms_from: int
    end: int
    near: bool


def numbers_of(reading: Reading, covered: Coverage, body: Phrase | None, names: dict[str, str]) -> Numbers:
    """The numbers of a meeting, in the part of the article that tells of it.

    A place behind the first adds what is still open, where it gives the ordinal.
    """
    event = covered.event
    ordinal = term = years = None
    for place in _places(reading, covered, body):
        here = _ordinal(reading, place)
        if here is None and place.near and place.mention is not event:
            continue
        if ordinal is not None and here != ordinal and (here is not None or place.near):
            continue
        ordinal = here if ordinal is None else ordinal
        for found in reading.terms:
            if not place.terms_from <= found.start < place.end or _is_of_others(reading, found, place, body, names):
                continue
            if found.rule == "number" and term is None and event.meeting_type is not MeetingType.CONGRESS:
                term = found.number
            if found.rule == "years" and years is None:
                years = (found.first_year or 0, found.last_year or 0)
    years = (
        years
        or _years_of_term(reading, term)
        or (_years_of_office(reading, covered, body, names) if body else None)
        or _years_aimed_at(reading, covered)
    )
    return Numbers(ordinal, term, years)


def _places(reading: Reading, covered: Coverage, body: Phrase | None) -> Iterator[_Place]:
    event = covered.event
    for mention in (event, *(other for other in covered.others if other.points > 0)):
        sentence = reading.sentences[mention.sentence]
        start = max(sentence.start, mention.start - 20)
        own = body.start if body and sentence.start <= body.start and body.end <= mention.start else mention.start
        # A term may stand with the body or in it: "HĐND tỉnh khóa XVI … tổ chức", "HĐND khóa XVI tỉnh …".
        yield _Place(mention, start, min(start, own), sentence.end, near=True)
    for index, sentence in enumerate(reading.sentences[:2]):
        if covered.start <= sentence.start < covered.end and index != event.sentence:
            yield _Place(event, sentence.start, sentence.start, sentence.end, near=False)


def _ordinal(reading: Reading, place: _Place) -> int | None:
    end = min(place.end, place.mention.end + _FAR) if place.near else place.end
    for found in reading.ordinals:
        inside = place.start <= found.start < end
        if inside and _fits(reading, found, place) and not _numbers_another(reading, found, place.mention):
            return found.number
    return None


def _numbers_another(reading: Reading, found: Numbered, event: Event) -> bool:
    """Whether a number stands with a meeting of another type: "hội nghị triển khai Nghị quyết Đại hội lần thứ XII"."""
    sentence = reading.sentences[reading.sentence_index(found.start) or 0]
    if found.start <= event.start < found.end:
        return False
    if found.rule == "plenum":  # "hội nghị thông báo kết quả Hội nghị Trung ương 10"
        return bool(behind("referred", "before").match(reading.folded[sentence.start : found.start][-60:]))
    named = heads_within(reading.folded, sentence.start, found.start)
    if not named:
        return False
    return kind_of(named[-1]) is not event.meeting_type or _is_only_named(reading, event, sentence.start, named[-1])


def _is_only_named(reading: Reading, event: Event, begin: int, head: "regex.Match[str]") -> bool:
    """Whether a head that is not the mention names another meeting: whose result is told, or that some will go to.

    "hội nghị quán triệt Nghị quyết Hội nghị lần thứ 8", "bầu đoàn đại biểu dự Đại hội Đoàn toàn quốc lần thứ XII".
    """
    if event.start <= head.start() < event.end:
        return False
    before = reading.folded[event.end if begin < event.end < head.start() else begin : head.start()]
    return bool(behind("referred", "before").match(before[-60:]) or _GO_TO.search(before))


_GO_TO = regex.compile(
    r"(?<!\p{L})(?:đoàn[ ])?đại[ ]biểu[ ](?:\p{L}+[ ]){0,6}?(?:đi[ ]|tham[ ])?dự[ ]$", regex.VERSION1
)


def _fits(reading: Reading, found: Numbered, place: _Place) -> bool:
    """Whether an ordinal numbers this meeting: sessions have their own, other kinds only right behind the noun."""
    event = place.mention
    if found.rule == "session":
        within = place.near and found.start <= event.start < found.end
        return event.meeting_type is MeetingType.COUNCIL_SESSION or within
    if event.meeting_type in _NUMBERED or (place.near and found.start - event.end <= 25):
        return True
    return place.near and event.meeting_type is MeetingType.COUNCIL_SESSION and _names_council(reading, event, found)


def _names_council(reading: Reading, event: Event, found: Numbered) -> bool:
    """Whether only the council's name parts a session from its number: "kỳ họp Hội đồng nhân dân xã lần thứ Nhất"."""
    return bool(_COUNCIL_NAME.fullmatch(reading.folded, event.end, max(event.end, found.start)))


_COUNCIL_NAME = regex.compile(
    r"[ ](?:chuyên[ ]đề[ ]|bất[ ]thường[ ]|thường[ ]lệ[ ])?(?:của[ ])?(?:hđnd|hội[ ]đồng[ ]nhân[ ]dân|quốc[ ]hội)"
    r"(?:[ ]\p{L}+){0,8}[ ]?",
    regex.VERSION1,
)


def _is_of_others(reading: Reading, found: Numbered, place: _Place, body: Phrase | None, names: dict[str, str]) -> bool:
    """Whether a term stands with another meeting or another unit's body, and not right behind the body that meets.

    "Đoàn ĐBQH tỉnh tiếp xúc cử tri trước kỳ họp thứ 6 Quốc hội khóa XV", but "Quốc hội họp báo về kỳ họp thứ 6 Quốc
    hội khóa XV".
    """
    kind = place.mention.meeting_type
    if (
        (kind is not MeetingType.CONGRESS and _opens_later(reading, found))
        or (kind is MeetingType.VOTER_MEETING and _of_session(reading, found, place.mention))
        or (kind is not MeetingType.COUNCIL_SESSION and _opens_term(reading, found))
        or (kind is MeetingType.CONGRESS and _is_reviewed(reading, found))
    ):
        return True
    # "HĐND thị xã khóa XII, nhiệm kỳ 2021-2026": the years stand with the number, and both with the body.
    first = next((term.start for term in reading.terms if 0 <= found.start - term.end <= 2), found.start)
    beside = next((p for p in reading.phrases if not p.is_place and 0 <= first - p.end <= 2), None)
    begin = reading.sentences[reading.sentence_index(found.start) or 0].start
    of_whom = beside.start if beside else found.start
    of_document = _OF_DOCUMENT.search(reading.folded, max(0, of_whom - 100), of_whom)
    held = beside and _is_held_office(reading, beside, found)
    if of_document or held or _is_central(reading, found, body):
        return True
    own = beside and body and _of_one_body(reading, beside, body, names)
    # "bầu ông A giữ chức Chủ tịch UBND tỉnh nhiệm kỳ 2021-2026", at a session of the HĐND
    filled = beside and found.rule == "years" and _FILLED.search(reading.folded, begin, beside.start)
    if own or filled:
        return not own
    if not place.near or found.start > place.mention.end:
        named = heads_within(reading.folded, place.mention.end if place.near else place.start, found.start)
        if named and (
            kind_of(named[-1]) is not place.mention.meeting_type
            or (place.near and _is_only_named(reading, place.mention, begin, named[-1]))
        ):
            return True
    if beside is None or body is None:
        return False
    units = [jurisdiction(reading, phrase, names) for phrase in (beside, body)]
    councils = [bool(_OF_COUNCIL.search(reading.folded, phrase.start, phrase.end)) for phrase in (beside, body)]
    return (None not in units and units[0] != units[1]) or councils[0] != councils[1]


def _is_central(reading: Reading, found: Numbered, body: Phrase | None) -> bool:
    """Whether a term is the Central Committee's, at a meeting of others."""
    named = _OF_CENTRAL_COMMITTEE.search(reading.folded, max(0, found.start - 60), found.start)
    return bool(named) and not (body and _CENTRAL.search(reading.folded, body.start, body.end))


def _opens_term(reading: Reading, found: Numbered) -> bool:
    """Whether a term is that of a council's first session, which others only prepare: "chuẩn bị kỳ họp thứ nhất"."""
    first = (each for each in reading.ordinals if each.rule == "session" and each.number == 1)
    return any(0 <= found.start - each.end <= _FAR // 2 for each in first)


def _is_reviewed(reading: Reading, found: Numbered) -> bool:
    """Whether a term is the one that a congress looks back on: "tổng kết nhiệm kỳ 2015-2020"."""
    return bool(_LOOKS_BACK.search(reading.folded, max(0, found.start - 100), found.start)) and any(
        (term.first_year or 0) >= (found.last_year or date.max.year) for term in reading.terms
    )


_LOOKS_BACK = regex.compile(
    r"(?<!\p{L})(?:tổng[ ]kết|kết[ ]quả|đánh[ ]giá|kiểm[ ]điểm|nhìn[ ]lại)(?!\p{L})(?:(?!đại[ ]hội)[^.;:\d]){0,60}$",
    regex.VERSION1,
)


def _is_held_office(reading: Reading, body: Phrase, found: Numbered) -> bool:
    """Whether a term is that of an office somebody holds who gets one of another term behind it.

    "bầu ông A, Chủ tịch Hội khóa IV, giữ chức Chủ tịch Hội khóa V".
    """
    held = any(
        office.start < body.start and body.end <= office.end
        for person in reading.people.persons
        for office in person.offices
    )
    end = reading.sentences[reading.sentence_index(found.start) or 0].end
    gets = _GETS.match(reading.folded, found.end, end) if held else None
    return gets is not None and any(
        gets.end() <= term.start < end and term.rule == found.rule for term in reading.terms
    )


_GETS = regex.compile(
    r"[^.;]{0,60}?(?<!\p{L})(?:là|làm|giữ[ ]chức|tái[ ]đắc[ ]cử|đắc[ ]cử|tái[ ]cử|trúng[ ]cử|được[ ]bầu)(?!\p{L})",
    regex.VERSION1,
)


def _opens_later(reading: Reading, found: Numbered) -> bool:
    """Whether a term is one that a coming congress opens: "góp ý văn kiện Đại hội Đảng bộ tỉnh nhiệm kỳ 2025-2030"."""
    sentence = reading.sentences[reading.sentence_index(found.start) or 0]
    named = heads_within(reading.folded, sentence.start, found.start)
    congress = bool(named) and kind_of(named[-1]) is MeetingType.CONGRESS
    congress = congress or bool(_CONGRESS_IN_SHORT.search(reading.folded, sentence.start, found.start))
    return congress and (found.first_year or 0) >= (reading.current_year or date.max.year)


_CONGRESS_IN_SHORT = regex.compile(
    r"(?<!\p{L})đh[ ](?:[ivxlc]+|đảng|đại[ ]biểu|đb|lần)(?!\p{L})[^.;]{0,60}$", regex.VERSION1
)


def _of_session(reading: Reading, found: Numbered, event: Event) -> bool:
    """Whether a term is of a session told of behind a meeting with voters: "trước kỳ họp thứ 9 HĐND tỉnh khóa XV"."""
    named = heads_within(reading.folded, event.end, found.start) if found.start > event.end else ()
    return bool(named) and kind_of(named[-1]) is MeetingType.COUNCIL_SESSION


def _years_of_term(reading: Reading, number: int | None) -> tuple[int, int] | None:
    """The years of term `number` where the article gives them elsewhere: "khóa IX, nhiệm kỳ 2016-2021"."""
    for one, other in pairwise(sorted(reading.terms, key=lambda term: term.start)):
        beside = other.start - one.end <= 3
        if number is not None and beside and one.number == number and other.first_year and other.last_year:
            return other.first_year, other.last_year
    return None


_AIMED_AT = regex.compile(
    r"(?<!\p{L})(?:mục[ ]tiêu|phương[ ]hướng|nhiệm[ ]vụ|giải[ ]pháp|chỉ[ ]tiêu|phong[ ]trào|khâu[ ]đột[ ]phá"
    r"|chương[ ]trình[ ]hành[ ]động|bước[ ]vào)(?!\p{L})[^.;:\d]{0,60}$",
    regex.VERSION1,
)


def _years_aimed_at(reading: Reading, covered: Coverage) -> tuple[int, int] | None:
    """The term that a congress plans for: "đề ra phương hướng, nhiệm vụ nhiệm kỳ 2020-2025"; the last one told of."""
    if covered.event.meeting_type is not MeetingType.CONGRESS:
        return None
    told = [t for t in reading.terms if t.rule == "years" and covered.start <= t.start < covered.end]
    last = max(told, key=lambda term: term.first_year or 0, default=None)
    planned = (t for t in told if last and t.first_year == last.first_year)
    if last and any(_is_aimed_at(reading, term) for term in planned):
        return last.first_year or 0, last.last_year or 0
    return None


def _is_aimed_at(reading: Reading, term: Numbered) -> bool:
    """Whether something is planned for a term: "mục tiêu nhiệm kỳ …", or in the sentence that it opens."""
    begin = reading.sentences[reading.sentence_index(term.start) or 0].start
    opens = _OPENS_AIMS.match(reading.folded, term.end) and _AT_THE_START.fullmatch(reading.folded, begin, term.start)
    return bool(opens or _AIMED_AT.search(reading.folded, max(0, term.start - 100), term.start))


# "Nhiệm kỳ 2025 - 2030, Đảng bộ xã A tập trung …"
_AT_THE_START = regex.compile(r"[ *•-]*(?:(?:trong|bước[ ]vào|sang)[ ]+)?", regex.VERSION1)
_OPENS_AIMS = regex.compile(
    r",[^.;]{0,90}?[ ](?:phấn[ ]đấu|tập[ ]trung|đề[ ]ra|quyết[ ]tâm|xác[ ]định|đặt[ ]mục[ ]tiêu|tiếp[ ]tục|sẽ)"
    r"(?!\p{L})",
    regex.VERSION1,
)


_FILLED = regex.compile(
    r"(?<!\p{L})(?:giữ[ ]chức|chức[ ]vụ|chức[ ]danh|bầu|cử|chỉ[ ]định|bổ[ ]sung|tham[ ]gia)(?!\p{L})[^.;:]*$",
    regex.VERSION1,
)


def _years_of_office(
    reading: Reading, covered: Coverage, body: Phrase, names: dict[str, str]
) -> tuple[int, int] | None:
    """The term for which an office in the body that meets is filled: "Phó Bí thư Tỉnh ủy nhiệm kỳ 2015-2020"."""
    for term in reading.terms:
        index = reading.sentence_index(term.start)
        if term.rule != "years" or index is None or not covered.start <= term.start < covered.end:
            continue
        begin = reading.sentences[index].start
        within = next((p for p in reading.phrases if begin <= p.start and 0 <= term.start - p.end <= 2), None)
        if within is None or not _FILLED.search(reading.folded, begin, within.start):
            continue
        if _of_one_body(reading, within, body, names) and (term.last_year or 0) >= (reading.current_year or 0):
            return term.first_year or 0, term.last_year or 0
    return None


def _part_of(name: str, other: str) -> bool:
    """Whether a name is the beginning or the end of another: "HĐND tỉnh" of "Thường trực HĐND tỉnh Lam Sơn"."""
    return name.endswith(other) or name.startswith(f"{other} ")


def _of_one_body(reading: Reading, one: Phrase, other: Phrase, names: dict[str, str]) -> bool:
    """Whether two mentions are of one body: of the Party in one unit, else by their last words."""
    texts = [reading.folded[phrase.start : phrase.end] for phrase in (one, other)]
    party = all(regex.search(r"(?:tỉnh|thành|quận|huyện|thị|đảng)[ ]ủy|đảng[ ]bộ", text) for text in texts)
    units = [jurisdiction(reading, phrase, names) for phrase in (one, other)]
    return units[0] == units[1] and (party or _part_of(*texts) or _part_of(*texts[::-1]))
