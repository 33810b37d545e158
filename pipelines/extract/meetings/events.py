"""Which meetings an article reports as its news, and where it says so.

Every head noun ("hội nghị", "kỳ họp" …) is a mention; the sentence around it gives or takes evidence that the
meeting was held: a day, a verb of holding, an official speaking there; a document's name, a plan or a habit.
Keep out: the columns of a meeting (`meetings`).
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import lru_cache

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.meetings.apart import opens_item, other_time
from pipelines.extract.meetings.heads import find_heads, heads_within, is_deed, is_vague, kind_of
from pipelines.extract.meetings.held import (
    EARLIER,
    NEWS,
    OPENING,
    PREPARES,
    REFERRED,
    Event,
    anywhere,
    behind,
    clause_before,
    in_headline,
    points_of,
    tells_of_all,
)
from pipelines.extract.meetings.meeting_days import (
    AT_THE_START,
    BACK,
    LEAP_YEAR,
    day_of,
    may_be_met_on,
    opening_day,
    same_day,
)
from schemas.enums import MeetingType

ENOUGH = 4
"""Points of evidence from which a mention is the article's news; a day and a verb of holding give 5."""
_ENOUGH_IN_OPENING = 3
"""Points that suffice without a day in the headline and the first sentences: "Tại buổi họp báo …"."""
_OPENING_NEWS = 2
_ENOUGH_WITHOUT_DAY = 3
"""Points that a mention without a day needs in its own sentence, whatever else is said of such meetings."""


@dataclass(frozen=True, slots=True)
class Coverage:
    """A reported meeting as the article tells of it: its strongest mention, the others, and the stretch of text."""

    event: Event
    others: list[Event]
    start: int
    end: int


_ASIDE = 8
"""Sentences behind which a meeting that is first told of is an aside."""
_SHORTLY = timedelta(days=3)


def find_events(reading: Reading) -> list[Event]:
    """Every mention of a meeting with its points, in the order of the text."""
    found = []
    for match in find_heads(reading.folded):
        index = reading.sentence_index(match.start())
        if index is None:
            continue
        sentence = reading.sentences[index]
        day = day_of(reading, match, sentence)
        if day.start is None:
            inside = behind("holding", "inside").match(clause_before(reading, match.start(), sentence.start)[-60:])
            also = _ALSO.match(clause_before(reading, match.start(), sentence.start))
            day = same_day(reading, match, sentence) if also else day
            if day.start is None and (index <= OPENING or inside or also):
                day = opening_day(reading, match, sentence)
        if is_deed(match) and (day.start is None or day.borrowed or index > OPENING):
            continue
        event = Event(kind_of(match), match.start(), match.end(), index, 0, day.days, day.start, is_deed(match))
        found.append(replace(event, points=points_of(reading, event) - day.borrowed - is_vague(match)))
    found = [_as_session(reading, event, found) for event in found]
    found = [replace(e, points=REFERRED) if _is_named_in_other(reading, e, found) else e for e in found]
    return [replace(e, points=e.points + 4) if _has_its_story(reading, e, found) else e for e in found]


# "phiên chất vấn của kỳ họp thứ 5", "kỳ họp thứ 5 sang ngày làm việc thứ hai"
_SITTING = regex.compile(r"phiên|thảo[ ]luận|chất[ ]vấn|(?<=ngày[ ])làm[ ]việc", regex.VERSION1)
_NUMBERED = regex.compile(
    r"[ ]+(?:(?:của[ ])?(?:hđnd|hội[ ]đồng[ ]nhân[ ]dân)[ ](?:\p{L}+[ ]){0,6}?)?(?:lần[ ]+)?(?:thứ|\d)", regex.VERSION1
)


def _as_session(reading: Reading, event: Event, mentions: list[Event]) -> Event:
    """A sitting as the council's numbered session that it is a day of, where its sentence names that."""
    if event.meeting_type is not MeetingType.WORKING_SESSION or not _SITTING.match(reading.folded, event.start):
        return event
    for other in mentions:
        session = other.meeting_type is MeetingType.COUNCIL_SESSION and other.sentence == event.sentence
        if PREPARES.search(reading.folded, event.end, max(event.end, other.start)):
            continue
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
    """Whether a meeting shortly before the main one is news: it is told who held it, or the article goes on inside it.

    "Trước đó, chiều 14/5, Bí thư Tỉnh ủy có buổi làm việc với … Kết luận buổi làm việc, …".
    """
    before = clause_before(reading, event.start, reading.sentences[event.sentence].start)
    if not (EARLIER.match(before.lstrip()) and _has_own_day(reading, event) and _is_near_the_news(reading, event)):
        return False
    inside = behind("holding", "inside").match(before[-60:])
    held = not inside and (_is_verb(reading, event) or anywhere("holding", "before").search(before[-90:]))
    return bool(held) or _goes_on(reading, event, mentions)


def _is_verb(reading: Reading, event: Event) -> bool:
    return reading.folded.startswith(("họp", "làm việc"), event.start)


def _is_near_the_news(reading: Reading, event: Event) -> bool:
    """Whether the day of a mention is one of the last before the first day that the article's opening names.

    A year need not be known for that.
    """
    end = reading.sentences[min(OPENING, len(reading.sentences) - 1)].end
    named = {mention.start: mention.on(LEAP_YEAR) for mention in reading.dates}
    opening = (
        days
        for start, days in named.items()
        if days and start < end and start != event.day_start and reading.sentence_index(start) is not None
    )
    news, own = next(opening, None), named.get(event.day_start or -1)
    return bool(news and own and abs(news[0].replace(year=LEAP_YEAR) - own[0].replace(year=LEAP_YEAR)) <= _SHORTLY)


def _goes_on(reading: Reading, event: Event, mentions: list[Event]) -> bool:
    """Whether the next sentences speak from inside a meeting."""
    following = (m for m in mentions if event.sentence < m.sentence <= event.sentence + BACK)
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
    if event.sentence > OPENING and event.days and news and event.days[1] < news[0] - NEWS:
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
    for sentence in reading.sentences[: OPENING + 1]:
        for mention in reading.dates:
            near = sentence.start <= mention.start < min(sentence.end, sentence.start + AT_THE_START)
            if near and may_be_met_on(reading, mention, sentence.start):
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
    events = [event for event in events if not (congress and _is_sitting(reading, event, mentions))]
    if any(_tells_of_all(reading, event) for event in mentions):
        events = [event for event in events if _has_own_day(reading, event)]
    totals, own = [], {event.start: event.points for event in events}
    for event in events:
        support = sum(other is not event and other.meeting_type is event.meeting_type for other in events)
        points = event.points + min(2, support) + _is_headlined(reading, event, events)
        totals.append(replace(event, points=points))
    totals = [event for event in totals if not _is_aside(reading, event, mentions)]
    totals.sort(key=lambda e: (-e.points - 2 * _has_own_day(reading, e), e.day_start is None, e.start))
    further = _further(reading, totals)
    told = {event.start for event in further}
    kept: list[Event] = []
    for event in (event for event in totals if event.start not in told):
        dated = event.day_start is not None
        opening = event.sentence <= _OPENING_NEWS
        least = ENOUGH if dated or not opening else _ENOUGH_IN_OPENING
        backed = _is_backed(event, events) or (opening and _is_headlined(reading, event, events))
        alone = _ENOUGH_WITHOUT_DAY - backed
        if event.points < least or (not dated and own[event.start] < alone):
            continue
        least = ENOUGH + (1 if opens_item(reading, event) else 3)
        strong = _has_own_day(reading, event) and event.points >= least
        if kept and not (strong and other_time(reading, event, kept)):
            continue  # a second meeting needs a day, or part of one, of its own and strong evidence
        if not _has_own_day(reading, event) and any(_is_of(event, other) for other in further):
            continue
        if kept and {event.meeting_type, kept[0].meeting_type} == _SESSION_AND_SITTING:
            continue
        kept.append(event)
    return sorted([*kept, *further], key=lambda event: event.start)


def _is_backed(event: Event, events: list[Event]) -> bool:
    """Whether another mention of its type tells of the meeting, too: "Kết luận hội nghị, …"."""
    others = (other for other in events if other.start != event.start and other.meeting_type is event.meeting_type)
    return any(other.points >= _BACKING for other in others)


_BACKING = 2
"""Points of a mention that a verb holds, or that speaks from inside."""


def _is_headlined(reading: Reading, event: Event, events: list[Event]) -> bool:
    """Whether the headline tells of such a meeting: "UBND thành phố họp nghe báo cáo"."""
    return any(other.meeting_type is event.meeting_type and in_headline(reading, other) for other in events)


def _tells_of_all(reading: Reading, event: Event) -> bool:
    """Whether the headline says that all who had to meet have met."""
    before = reading.folded[reading.sentences[event.sentence].start : event.start]
    return in_headline(reading, event) and tells_of_all(before)


def _is_sitting(reading: Reading, event: Event, events: list[Event]) -> bool:
    """Whether a mention is a part of a congress: "Tại phiên họp thứ nhất, Ban Chấp hành đã bầu …".

    Its day may be the congress's: "chiều 17/10, Đại hội tiến hành bầu cử và thảo luận tại hội trường", "phiên làm việc
    thứ nhất Đại hội".
    """
    working = event.meeting_type is MeetingType.WORKING_SESSION
    session = (working and _PART.match(reading.folded, event.start)) or _OF_NEW_COMMITTEE.match(
        reading.folded, event.start
    )
    congress = [e for e in events if e.meeting_type is MeetingType.CONGRESS and e.sentence == event.sentence]
    named = any(
        e.start < event.start or _OF_IT.fullmatch(reading.folded, event.end, max(event.end, e.start)) for e in congress
    )
    return bool(session) and (not _has_own_day(reading, event) or named)


_OF_IT = regex.compile(r"(?:[ ](?:làm[ ]việc|thứ|\p{L}+|\d)){0,5}[ ](?:của[ ])?", regex.VERSION1)
_PART = regex.compile(r"phiên|thảo[ ]luận", regex.VERSION1)
# At a congress the committee that it elected meets for the first time, to elect its bureau.
_OF_NEW_COMMITTEE = regex.compile(
    r"hội[ ]nghị[ ](?:lần[ ](?:thứ[ ])?(?:nhất|1|i|đầu)|đầu[ ]tiên)(?!\p{L})", regex.VERSION1
)


_ALSO = regex.compile(
    r"[ *•-]*(?:cũng[ ]+)?(?:(?:trong|vào)[ ]+)?(?:(?:sáng|trưa|chiều|tối)[ ]+)?cùng[ ]ngày(?!\p{L})"
    r"|[ *•-]*cũng[ ]+(?:trong|vào)[ ]+(?:ngày|sáng|trưa|chiều|tối)(?!\p{L})",
    regex.VERSION1,
)


_THEN = regex.compile(r"[ *•-]*(?:ngay[ ]+)?(?:tiếp|sau)(?:[ ]+theo)?(?:[ ]+đó)?,?[ ]+", regex.VERSION1)
_LATER = regex.compile(r"(?<!\p{L})(?:tới|sẽ|dự[ ]kiến)(?!\p{L})", regex.VERSION1)
_NEAR_EVENTS = 12
"""Mentions of meetings over which a next one is held behind another."""


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
        elif first := _numbered_before(reading, event, events):
            found.setdefault(event.sentence, replace(event, days=first.days, day_start=first.day_start))
    return list(found.values())


def _numbered_before(reading: Reading, event: Event, events: list[Event]) -> Event | None:
    """The meeting of the day behind which another of its type is held, which bears another number.

    "… tổ chức hội nghị lần thứ 74. Tiếp đó, … chủ trì hội nghị Ban Chấp hành lần thứ 36".
    """
    sentence = reading.sentences[event.sentence]
    before = clause_before(reading, event.start, sentence.start)
    if not _THEN.match(before) or not behind("holding", "before").match(before[-60:]):
        return None
    number = _number(reading, event)
    if (
        number is None
        or _LATER.search(before)
        or any(sentence.start <= day.start < sentence.end for day in reading.dates)
    ):
        return None
    near = events[max(0, events.index(event) - _NEAR_EVENTS) :]
    earlier = [e for e in near if e.meeting_type is event.meeting_type and e.sentence < event.sentence]
    numbered = {e.start: found for e in earlier if e.points >= ENOUGH and (found := _number(reading, e)) is not None}
    if number in numbered.values():
        return None
    return next((e for e in earlier if e.start in numbered), None)


def _number(reading: Reading, event: Event) -> int | None:
    """The ordinal that stands with a mention, before the next one."""
    end = min(event.end + _NUMBER_REACH, reading.sentences[event.sentence].end)
    found = next((each for each in reading.ordinals if event.start <= each.start < end), None)
    return None if found is None or heads_within(reading.folded, event.end, found.start) else found.number


_NUMBER_REACH = 80
"""Characters behind a head noun, over the body that meets, within which its number stands."""


def _is_of(event: Event, further: Event) -> bool:
    """Whether a mention speaks on of a meeting of the same day that was told before it."""
    return event.meeting_type is further.meeting_type and event.start > further.start


_SESSION_AND_SITTING = {MeetingType.COUNCIL_SESSION, MeetingType.WORKING_SESSION}
"""A sitting of a council is no meeting beside its session."""
