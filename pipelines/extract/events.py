"""Which meetings an article reports as its news, and where it says so.

Every head noun ("hội nghị", "kỳ họp" …) is a mention; the sentence around it gives or takes evidence that the
meeting was held: a day, a verb of holding, an official speaking there; a document's name, a plan or a habit.
Keep out: the columns of a meeting (`meetings`).
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

import regex

from pipelines.extract.day_parts import part_before
from pipelines.extract.heads import find_heads, is_deed, is_vague, kind_of
from pipelines.extract.held import (
    EARLIER,
    NEWS,
    REFERRED,
    Event,
    anywhere,
    behind,
    clause_before,
    in_headline,
    points_of,
)
from pipelines.extract.reading import Reading
from pipelines.grammar.dates import DateMention
from pipelines.text.article import Sentence
from schemas.enums import MeetingType

ENOUGH = 4
"""Points of evidence from which a mention is the article's news; a day and a verb of holding give 5."""


_ENOUGH_IN_OPENING = 3
"""Points that suffice without a day in the headline and the first sentences: "Tại buổi họp báo …"."""
_OPENING_NEWS = 2
_ENOUGH_WITHOUT_DAY = 3
"""Points that a mention without a day needs in its own sentence, whatever else is said of such meetings."""


@dataclass(frozen=True, slots=True)
class _Day:
    """The day that may be a meeting's: where it stands, and whether another sentence names it."""

    days: tuple[date, date] | None = None
    start: int | None = None
    borrowed: bool = False


@dataclass(frozen=True, slots=True)
class Coverage:
    """A reported meeting as the article tells of it: its strongest mention, the others, and the stretch of text."""

    event: Event
    others: list[Event]
    start: int
    end: int


def _resolved(reading: Reading, mention: DateMention, match: "regex.Match[str]", span: tuple[int, int]) -> _Day:
    """A mention as a day; the term that a congress opens in `span` is evidence for its year."""
    terms = [term.first_year for term in reading.terms if span[0] <= term.start < span[1] and term.first_year]
    opens = terms[0] if terms and kind_of(match) is MeetingType.CONGRESS else None
    return _Day(reading.days(mention, future=_is_future(reading, match), term_start=opens), mention.start)


def _day_of(reading: Reading, match: "regex.Match[str]", sentence: Sentence) -> _Day:
    """The day in the sentence that is nearest to the head, one before it first."""
    inside = [mention for mention in reading.dates if sentence.start <= mention.start < sentence.end]
    inside = [mention for mention in inside if _may_be_met_on(reading, mention, sentence.start)]
    inside = [m for m in inside if not (_of_another_deed(reading, match, m) or _opens_anew(reading, match, m))]
    inside.sort(key=lambda mention: (mention.start > match.start(), abs(mention.start - match.start())))
    return _resolved(reading, inside[0], match, (sentence.start, sentence.end)) if inside else _Day()


# "Tại cuộc họp, ngày 19-4, ông A đã nộp phạt": the day is that of what was told there.
_TOLD_THERE = regex.compile(r"(?<!\p{L})(?:tại|theo|trong)(?!\p{L})[^.;,]*$", regex.VERSION1)
_NEXT_DEED = regex.compile(r"[ ]*,[ ]+(?:(?:vào[ ]+)?(?:sáng|trưa|chiều|tối|đêm)?[ ]*(?:ngày)?[ ]*)$", regex.VERSION1)


def _of_another_deed(reading: Reading, match: "regex.Match[str]", mention: DateMention) -> bool:
    """Whether the day behind a meeting that was spoken at opens a clause of its own."""
    if mention.start < match.end() or not _NEXT_DEED.fullmatch(reading.folded, match.end(), mention.start):
        return False
    subject = reading.folded[mention.end :][:2]
    return subject == ", " and bool(_TOLD_THERE.search(reading.folded[: match.start()][-60:]))


# A caption runs into the next sentence without a stop: "Toàn cảnh buổi làm việc Ngày 21/6, đoàn kiểm tra …".
_GLUED = regex.compile(r"\p{Ll}[ ]+(?:(?:Sáng|Trưa|Chiều|Tối|Đêm|Hôm)[ ]+(?:ngày[ ]+)?|Ngày[ ]+)", regex.VERSION1)


def _opens_anew(reading: Reading, match: "regex.Match[str]", mention: DateMention) -> bool:
    """Whether a day behind a meeting opens the next sentence, as its capital shows."""
    if mention.start < match.end():
        return False
    return any(glued.end() >= mention.start for glued in _GLUED.finditer(reading.text, match.end() - 1, mention.end))


_REPORTED = regex.compile(
    r"(?:theo[ ](?:báo[ ]cáo|thông[ ]tin|hồ[ ]sơ|đơn|lời|kết[ ]quả|đó)|trước[ ]đó|được[ ]biết)(?!\p{L})[^.;]*$",
    regex.VERSION1,
)


def _opening_day(reading: Reading, match: "regex.Match[str]", sentence: Sentence) -> _Day:
    """The day with which the article opens, where the head's own sentence has none: "Sáng 9/6, …"."""
    for index, opening in enumerate(reading.sentences[: _OPENING + 1]):
        if opening.start >= sentence.start:
            break
        for mention in reading.dates:
            near = opening.start <= mention.start < min(opening.end, opening.start + _AT_THE_START)
            ahead = reading.folded[opening.start : mention.start]
            if near and not _REPORTED.match(ahead) and _may_be_met_on(reading, mention, opening.start):
                span = (reading.sentences[0].start, reading.sentences[index].end)
                return replace(_resolved(reading, mention, match, span), borrowed=True)
    return _Day()


def _same_day(reading: Reading, match: "regex.Match[str]", sentence: Sentence) -> _Day:
    """The day that "cùng ngày" points back to: the last one named before, not far away."""
    first = reading.sentences[max(0, (reading.sentence_index(sentence.start) or 0) - _BACK)].start
    before = [m for m in reading.dates if first <= m.start < sentence.start and _may_be_met_on(reading, m, first)]
    return _resolved(reading, before[-1], match, (first, sentence.end)) if before else _Day()


def _may_be_met_on(reading: Reading, mention: DateMention, start: int) -> bool:
    """Whether a day can be that of a meeting: no limit, no birthday, no span of an anniversary or a report."""
    days = mention.on(mention.last[0] or _LEAP_YEAR)
    if days is None or days[1] - days[0] > _LONGEST or days[1].year < _FIRST_YEAR:
        return False
    ahead = reading.folded[max(start, mention.start - 24) : mention.start]
    return not (_UNTIL.search(ahead) or (days[0] == days[1] and _SINCE.search(ahead)))


def _is_future(reading: Reading, match: "regex.Match[str]") -> bool:
    index = reading.sentence_index(match.start())
    before = clause_before(reading, match.start(), reading.sentences[index or 0].start)
    return bool(anywhere("tense", "future").search(before[-60:]))


_UNTIL = regex.compile(
    r"(?:đến|tới|trước|hết|từ[ ]nay|tính|số[ ][\w./-]+)(?:[ ](?:hết|ngày|nay|thời[ ]điểm))*[ ]*$", regex.VERSION1
)
_SINCE = regex.compile(r"(?<!\p{L}|(?:diễn[ ]ra|khai[ ]mạc|bắt[ ]đầu|tổ[ ]chức)[ ])từ(?:[ ]ngày)?[ ]*$", regex.VERSION1)
"""A single day behind it is one from which something holds: "kể từ ngày 18/4/2022"."""
_LEAP_YEAR, _FIRST_YEAR = 2020, 2000
_LONGEST = timedelta(days=45)
"""A session of the National Assembly sits for six weeks."""
_ASIDE = 8
"""Sentences behind which a meeting that is first told of is an aside."""
_OPENING = 4
"""Sentences at the beginning of an article in which a day may belong to the meeting of a later sentence."""
_ITEM = 24
"""Characters within which the day stands that opens an item of a round-up, a bullet and a weekday before it."""
_SHORTLY = timedelta(days=3)
_BACK = 3
"""Sentences before "cùng ngày" in which the day stands that it means."""
_AT_THE_START = 60
"""Characters from a sentence's start within which a day says when the news happened."""


def find_events(reading: Reading) -> list[Event]:
    """Every mention of a meeting with its points, in the order of the text."""
    found = []
    for match in find_heads(reading.folded):
        index = reading.sentence_index(match.start())
        if index is None:
            continue
        sentence = reading.sentences[index]
        day = _day_of(reading, match, sentence)
        if day.start is None:
            inside = behind("holding", "inside").match(clause_before(reading, match.start(), sentence.start)[-60:])
            also = _ALSO.match(clause_before(reading, match.start(), sentence.start))
            day = _same_day(reading, match, sentence) if also else day
            if day.start is None and (index <= _OPENING or inside or also):
                day = _opening_day(reading, match, sentence)
        if is_deed(match) and (day.start is None or day.borrowed or index > _OPENING):
            continue
        event = Event(kind_of(match), match.start(), match.end(), index, 0, day.days, day.start, is_deed(match))
        found.append(replace(event, points=points_of(reading, event) - day.borrowed - is_vague(match)))
    found = [_as_session(reading, event, found) for event in found]
    found = [replace(e, points=REFERRED) if _is_named_in_other(reading, e, found) else e for e in found]
    return [replace(e, points=e.points + 4) if _has_its_story(reading, e, found) else e for e in found]


# "phiên chất vấn của kỳ họp thứ 5", "kỳ họp thứ 5 sang ngày làm việc thứ hai"
_SITTING = regex.compile(r"phiên|thảo[ ]luận|chất[ ]vấn|(?<=ngày[ ])làm[ ]việc", regex.VERSION1)
_NUMBERED = regex.compile(r"[ ]+(?:lần[ ]+)?(?:thứ|\d)", regex.VERSION1)


def _as_session(reading: Reading, event: Event, mentions: list[Event]) -> Event:
    """A sitting as the council's numbered session that it is a day of, where its sentence names that."""
    if event.meeting_type is not MeetingType.WORKING_SESSION or not _SITTING.match(reading.folded, event.start):
        return event
    for other in mentions:
        session = other.meeting_type is MeetingType.COUNCIL_SESSION and other.sentence == event.sentence
        if session and other.points > REFERRED and _NUMBERED.match(reading.folded, other.end):
            return replace(event, meeting_type=other.meeting_type, start=other.start, end=other.end)
    return event


def _is_named_in_other(reading: Reading, event: Event, mentions: list[Event]) -> bool:
    """Whether the phrase of another meeting that is held names it: "tổ chức hội nghị đại biểu tham dự Đại hội"."""
    for other in mentions:
        if other.sentence != event.sentence or other.end > event.start or other.meeting_type is event.meeting_type:
            continue
        before = reading.folded[reading.sentences[event.sentence].start : other.start]
        phrase = _IN_ITS_PHRASE.fullmatch(reading.folded, other.end, event.start)
        if phrase and other.points > REFERRED and behind("holding", "before").match(before):
            return True
    return False


# Not "tổ chức Hội nghị và Đại hội", and no clause between: "Tại Hội nghị, đại biểu dự Kỳ họp …".
_IN_ITS_PHRASE = regex.compile(r"[ ]+(?:\p{L}+[ ]+){1,16}?(?<!(?<!\p{L})và[ ]+)", regex.VERSION1)


def _has_its_story(reading: Reading, event: Event, mentions: list[Event]) -> bool:
    """Whether a meeting shortly before the main one is news: the article goes on inside it.

    "Trước đó, chiều 14/5, Bí thư Tỉnh ủy có buổi làm việc với … Kết luận buổi làm việc, …".
    """
    news = _news_day(reading)
    before = clause_before(reading, event.start, reading.sentences[event.sentence].start)
    near = event.days and news and abs(event.days[0] - news[0]) <= _SHORTLY and _has_own_day(reading, event)
    return bool(near and EARLIER.match(before.lstrip())) and _goes_on(reading, event, mentions)


def _goes_on(reading: Reading, event: Event, mentions: list[Event]) -> bool:
    """Whether the next sentences speak from inside a meeting."""
    following = (m for m in mentions if event.sentence < m.sentence <= event.sentence + _BACK)
    return any(
        m.meeting_type is event.meeting_type
        and not _has_own_day(reading, m)
        and bool(behind("holding", "inside").match(reading.folded[: m.start][-60:]))
        for m in following
    )


# A meeting that the reader is taken to know, from before or from the news: "tại buổi làm việc, ông …", not "tại lễ
# tổng kết năm 2016".
_KNOWN = regex.compile(
    r"[ ]*(?:(?:này|trên|nói[ ]trên|hôm[ ]nay|kể[ ]trên)[ ]*)?(?:[^\p{L}\d ]|$|(?:các|ông|bà|đồng[ ]chí|nhiều|một[ ]số"
    r"|đã|đại[ ]biểu|chủ[ ]tịch|phó|bí[ ]thư|giám[ ]đốc|trưởng)(?!\p{L}))",
    regex.VERSION1,
)


def _is_aside(reading: Reading, event: Event, mentions: list[Event]) -> bool:
    """Whether a mention brings a new meeting into the article behind its news: the first of its type, late, described.

    One on the day of the news is news itself, one of long before that day never is.
    """
    news = _news_day(reading)
    if event.sentence > _OPENING and event.days and news and event.days[1] < news[0] - NEWS:
        return True
    if event.sentence <= _ASIDE or _KNOWN.match(reading.folded, event.end):
        return False
    same = (other for other in mentions if other.meeting_type is event.meeting_type and other.points >= 0)
    if any(other.sentence <= _ASIDE for other in same):
        return False
    return not _has_own_day(reading, event) or event.days != news


@lru_cache(maxsize=2)  # asked for each meeting of an article
def _news_day(reading: Reading) -> tuple[date, date] | None:
    """The first day with which a sentence of the article's opening begins."""
    for sentence in reading.sentences[: _OPENING + 1]:
        for mention in reading.dates:
            near = sentence.start <= mention.start < min(sentence.end, sentence.start + _AT_THE_START)
            if near and _may_be_met_on(reading, mention, sentence.start):
                return reading.days(mention)
    return None


def _has_own_day(reading: Reading, event: Event) -> bool:
    """Whether the day of a mention stands in its own sentence."""
    return event.day_start is not None and reading.sentence_index(event.day_start) == event.sentence


def reported(reading: Reading, mentions: list[Event]) -> list[Event]:
    """The mentions that are the article's news, the strongest of each meeting, in the order of the text.

    A mention gets up to two points from others of its type ("phát biểu tại hội nghị"). Meetings on different
    days are different; of those without a day only the strongest counts.
    """
    events = [event for event in mentions if event.points > 0]
    named = {event.meeting_type for event in events if not event.deed and event.points >= ENOUGH}
    events = [event for event in events if not event.deed or not named - {event.meeting_type}]
    congress = any(event.meeting_type is MeetingType.CONGRESS and event.points >= ENOUGH for event in events)
    events = [event for event in events if not (congress and _is_sitting(reading, event, events))]
    totals, own = [], {event.start: event.points for event in events}
    for event in events:
        support = sum(other is not event and other.meeting_type is event.meeting_type for other in events)
        points = event.points + min(2, support) + _is_headlined(reading, event, events)
        totals.append(replace(event, points=points))
    totals = [event for event in totals if not _is_aside(reading, event, mentions)]
    totals.sort(key=lambda event: (-event.points, event.day_start is None, event.start))
    further = _further(reading, totals)
    kept: list[Event] = []
    for event in (event for event in totals if event not in further):
        dated = event.day_start is not None
        opening = event.sentence <= _OPENING_NEWS
        least = ENOUGH if dated or not opening else _ENOUGH_IN_OPENING
        told = _ENOUGH_WITHOUT_DAY - (opening and _is_headlined(reading, event, [e for e in events if e is not event]))
        if event.points < least or (not dated and own[event.start] < told):
            continue
        least = ENOUGH + (1 if _opens_item(reading, event) else 3)
        strong = _has_own_day(reading, event) and event.points >= least
        if kept and not (strong and _other_time(reading, event, kept)):
            continue  # a second meeting needs a day, or part of one, of its own and strong evidence
        if not _has_own_day(reading, event) and any(_is_of(event, other) for other in further):
            continue
        if kept and {event.meeting_type, kept[0].meeting_type} == _SESSION_AND_SITTING:
            continue
        kept.append(event)
    return sorted([*kept, *further], key=lambda event: event.start)


def _is_headlined(reading: Reading, event: Event, events: list[Event]) -> bool:
    """Whether the headline tells of such a meeting: "UBND thành phố họp nghe báo cáo"."""
    return any(other.meeting_type is event.meeting_type and in_headline(reading, other) for other in events)


def _is_sitting(reading: Reading, event: Event, events: list[Event]) -> bool:
    """Whether a mention is a part of a congress: "Tại phiên họp thứ nhất, Ban Chấp hành đã bầu …".

    Its day may be the congress's: "chiều 17/10, Đại hội tiến hành bầu cử và thảo luận tại hội trường".
    """
    session = event.meeting_type is MeetingType.WORKING_SESSION and _PART.match(reading.folded, event.start)
    congress = (e for e in events if e.meeting_type is MeetingType.CONGRESS and e.sentence == event.sentence)
    return bool(session) and (not _has_own_day(reading, event) or any(e.start < event.start for e in congress))


_PART = regex.compile(r"phiên|thảo[ ]luận", regex.VERSION1)


_ALSO = regex.compile(
    r"[ *•-]*(?:cũng[ ]+)?(?:(?:trong|vào)[ ]+)?(?:(?:sáng|trưa|chiều|tối)[ ]+)?cùng[ ]ngày(?!\p{L})"
    r"|[ *•-]*cũng[ ]+(?:trong|vào)[ ]+(?:ngày|sáng|trưa|chiều|tối)(?!\p{L})",
    regex.VERSION1,
)


def _further(reading: Reading, events: list[Event]) -> list[Event]:
    """The meetings of the same day told in sentences of their own: "Cũng trong ngày 10/2, … chủ trì Hội nghị …"."""
    found: dict[int, Event] = {}
    for event in events:
        before = clause_before(reading, event.start, reading.sentences[event.sentence].start)
        also = _ALSO.match(before)
        goes_on = also and not before[also.end() :].strip(" ,")  # "Cùng ngày, kỳ họp cũng thông qua …"
        told = (also and not goes_on) or _has_its_story(reading, event, events)
        if event.points > ENOUGH and not event.deed and told:
            found.setdefault(event.sentence, event)
    return list(found.values())


def _is_of(event: Event, further: Event) -> bool:
    """Whether a mention speaks on of a meeting of the same day that was told before it."""
    return event.meeting_type is further.meeting_type and event.start > further.start


_SESSION_AND_SITTING = {MeetingType.COUNCIL_SESSION, MeetingType.WORKING_SESSION}
"""A sitting of a council is no meeting beside its session."""


def _opens_item(reading: Reading, event: Event) -> bool:
    """Whether the day of a mention opens its paragraph, as in a round-up: "* Chiều 19/3, … họp khẩn"."""
    line = reading.article.lines[reading.sentences[event.sentence].line]
    return event.day_start is not None and 0 <= event.day_start - line.start < _ITEM


def _other_time(reading: Reading, event: Event, kept: list[Event]) -> bool:
    return all(
        (other.days and event.days and are_apart(other.days, event.days)) or _other_part(reading, event, other)
        for other in kept
    )


def _other_part(reading: Reading, event: Event, other: Event) -> bool:
    """Whether a body meets again later that day: "Sáng 7/2, … làm việc với quận A. Chiều 7/2, … với quận B".

    What may last for days goes on in the afternoon, and is no other meeting.
    """
    types = {event.meeting_type, other.meeting_type}
    if (len(types) == 1 and not types <= _SHORT) or None in (event.day_start, other.day_start):
        return False
    parts = {part_before(reading, each.day_start) for each in (event, other) if each.day_start is not None}
    return len(parts) == 2 and None not in parts


_SHORT = {MeetingType.WORKING_SESSION, MeetingType.VOTER_MEETING}
"""Types of meetings of which a body has several a day, each its own news."""


def are_apart(one: tuple[date, date], other: tuple[date, date]) -> bool:
    """Whether two meetings have no day in common."""
    return one[1] < other[0] or other[1] < one[0]
