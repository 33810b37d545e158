"""Which meetings an article reports as its news, and where it says so.

Every head noun ("hội nghị", "kỳ họp" …) is a mention; the sentence around it gives or takes evidence that the
meeting was held: a day, a verb of holding, an official speaking there; a document's name, a plan or a habit.
Keep out: the columns of a meeting (`meetings`).
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta
from functools import cache

import regex

from pipelines.extract.heads import find_heads, is_vague, kind_of
from pipelines.extract.reading import Reading
from pipelines.extract.years import Sort
from pipelines.grammar.dates import DateMention
from pipelines.grammar.lexicon import alternation, table
from pipelines.text.article import LineKind, Sentence
from schemas.enums import MeetingType

_REFERRED = -9
"""Points of a mention that only names a meeting: its resolution, its preparation."""
ENOUGH = 4
"""Points of evidence from which a mention is the article's news; a day and a verb of holding give 5."""


_ENOUGH_IN_OPENING = 3
"""Points that suffice without a day in the headline and the first sentences: "Tại buổi họp báo …"."""
_OPENING_NEWS = 2
_ENOUGH_WITHOUT_DAY = 3
"""Points that a mention without a day needs in its own sentence, whatever else is said of such meetings."""


@dataclass(frozen=True, slots=True)
class Event:
    """A mention of a meeting with its evidence in points."""

    meeting_type: MeetingType
    start: int  # of the head noun
    end: int
    sentence: int
    points: int
    days: tuple[date, date] | None
    day_start: int | None


@cache
def _behind(section: str, key: str) -> regex.Pattern[str]:
    """Matches where one of the words ends right before the mention, articles and "lần thứ" aside."""
    entries = alternation(table("meetings")[section][key])
    return regex.compile(
        rf"(?<!\p{{L}}){entries}"
        r"(?:[ ]+(?:các|buổi|cuộc|phiên|thành[ ]công|thắng[ ]lợi|khai[ ]mạc|bế[ ]mạc))*[ ]*[\"']?$",
        regex.VERSION1,
    )


@cache
def _ahead(section: str, key: str) -> regex.Pattern[str]:
    return regex.compile(rf"[ ]+{alternation(table('meetings')[section][key])}(?!\p{{L}})", regex.VERSION1)


@cache
def _anywhere(section: str, key: str) -> regex.Pattern[str]:
    return regex.compile(rf"(?<!\p{{L}}){alternation(table('meetings')[section][key])}(?!\p{{L}})", regex.VERSION1)


@cache
def _many() -> regex.Pattern[str]:
    """One of many: "2 buổi", "nhiều cuộc", "các kỳ"."""
    entries = alternation(table("meetings")["holding"]["many"])
    return regex.compile(
        rf"(?<!\p{{L}})(?:(?<!số[ ])\d+|{entries})[ ]+(?:buổi|cuộc|kỳ|phiên|hội[ ]+nghị)?[ ]*$", regex.VERSION1
    )


def _clause_before(reading: Reading, start: int, sentence_start: int) -> str:
    before = reading.folded[sentence_start:start]
    return _CLAUSE_END.split(before)[-1]


@dataclass(frozen=True, slots=True)
class _Day:
    """The day that may be a meeting's: where it stands, and whether another sentence names it."""

    days: tuple[date, date] | None = None
    start: int | None = None
    borrowed: bool = False


def _resolved(reading: Reading, mention: DateMention, match: "regex.Match[str]", span: tuple[int, int]) -> _Day:
    """A mention as a day; the term that a congress opens in `span` is evidence for its year."""
    terms = [term.first_year for term in reading.terms if span[0] <= term.start < span[1] and term.first_year]
    opens = terms[0] if terms and kind_of(match) is MeetingType.CONGRESS else None
    return _Day(reading.days(mention, future=_is_future(reading, match), term_start=opens), mention.start)


def _day_of(reading: Reading, match: "regex.Match[str]", sentence: Sentence) -> _Day:
    """The day in the sentence that is nearest to the head, one before it first."""
    inside = [mention for mention in reading.dates if sentence.start <= mention.start < sentence.end]
    inside = [mention for mention in inside if _may_be_met_on(reading, mention, sentence.start)]
    inside.sort(key=lambda mention: (mention.start > match.start(), abs(mention.start - match.start())))
    return _resolved(reading, inside[0], match, (sentence.start, sentence.end)) if inside else _Day()


def _opening_day(reading: Reading, match: "regex.Match[str]", sentence: Sentence) -> _Day:
    """The day with which the article opens, where the head's own sentence has none: "Sáng 9/6, …"."""
    for index, opening in enumerate(reading.sentences[: _OPENING + 1]):
        if opening.start >= sentence.start:
            break
        for mention in reading.dates:
            near = opening.start <= mention.start < min(opening.end, opening.start + _AT_THE_START)
            if near and _may_be_met_on(reading, mention, opening.start):
                span = (reading.sentences[0].start, reading.sentences[index].end)
                return replace(_resolved(reading, mention, match, span), borrowed=True)
    return _Day()


def _may_be_met_on(reading: Reading, mention: DateMention, start: int) -> bool:
    """Whether a day can be that of a meeting: no limit, no birthday, no span of an anniversary or a report."""
    days = mention.on(mention.last[0] or _LEAP_YEAR)
    if days is None or days[1] - days[0] > _LONGEST or days[1].year < _FIRST_YEAR:
        return False
    return not _UNTIL.search(reading.folded[max(start, mention.start - 24) : mention.start])


def _is_future(reading: Reading, match: "regex.Match[str]") -> bool:
    index = reading.sentence_index(match.start())
    before = _clause_before(reading, match.start(), reading.sentences[index or 0].start)
    return bool(_anywhere("tense", "future").search(before[-60:]))


_CLAUSE_END = regex.compile(r"[;:]|\.\s", regex.VERSION1)
_NUMBERED = regex.compile(r"[ ]+(?:lần[ ]+)?thứ[ ]+", regex.VERSION1)
_SESSION_BEHIND = regex.compile(r"(?P<between>[^.;]{0,40}?)(?:kỳ|kì)[ ]+họp", regex.VERSION1)
_UNTIL = regex.compile(
    r"(?:đến|tới|trước|hết|từ[ ]nay|tính|số[ ][\w./-]+)(?:[ ](?:hết|ngày|nay|thời[ ]điểm))*[ ]*$", regex.VERSION1
)
_EARLIER = regex.compile(
    r"""(?:(?:tuy[ ]nhiên|và|nhưng|đặc[ ]biệt)?,?[ ]*)(?:trước[ ]đó|trước[ ]đây|năm[ ]ngoái|cách[ ]đây|còn[ ]nhớ
        |được[ ]biết|trong[ ]một[ ]diễn[ ]biến
        |tại[ ](?:đại[ ]hội|hội[ ]nghị|kỳ[ ]họp)[^,]{0,40}(?:trước|khóa[ ]trước))(?!\p{L})""",
    regex.VERSION1 | regex.VERBOSE,
)
_LONG_PAST = timedelta(days=400)
_LEAP_YEAR, _FIRST_YEAR = 2020, 2000
_LONGEST = timedelta(days=45)
"""A session of the National Assembly sits for six weeks."""
_EARLIER_BEHIND = regex.compile(
    r"""[^.;:,"”]{0,50}?(?<!\p{L}|(?:so[ ]với|hơn|bằng|cùng[ ]k[ỳì])[ ])(?:(?:cuối|đầu|giữa)[ ]năm[ ](?:ngoái|trước)
        |năm[ ]ngoái|(?:tháng|tuần|năm|hôm|nhiệm[ ]kỳ)[ ]trước|trước[ ]đó|trước[ ]đây|cách[ ]đây
        |hồi[ ](?:(?:đầu|cuối|giữa)[ ])?(?:tháng|năm|tuần))(?!\p{L})""",
    regex.VERSION1 | regex.VERBOSE,
)
_DEEP = 10
"""Sentences behind which the first mention of a meeting is background, in the second half of the article."""
_NEWS = timedelta(days=31)
"""How old a meeting of the year before may be to be news."""
_OPENING = 4
"""Sentences at the beginning of an article in which a day may belong to the meeting of a later sentence."""
_AT_THE_START = 60
"""Characters from a sentence's start within which a day says when the news happened."""


_VERBS, _VERBS_WITH_DAY = ("họp", "làm việc"), ("tiếp xúc", "gặp", "đi kiểm tra", "thảo luận")
"""Heads that are verbs themselves: who meets needs no verb of holding, but some are what bodies do at all times."""


def _held(reading: Reading, event: Event, before: str, after: str) -> int:
    """Points for a verb that holds the meeting, and for one that speaks of it from inside."""
    head = reading.folded[event.start : event.end]
    held = head.startswith(_VERBS) or (event.day_start is not None and head.startswith(_VERBS_WITH_DAY))
    held = held or bool(_anywhere("holding", "before").search(before[-90:]))
    held = held or bool(_ahead("holding", "after").search(after[:60]))
    return 2 * held + 2 * bool(_behind("holding", "inside").search(before[-60:]))


def _dated(reading: Reading, event: Event, before: str) -> int:
    """Points for a day, less for one of the past."""
    if event.day_start is None:
        if _anywhere("tense", "now").search(before):
            return 2
        return 0 if _behind("holding", "inside").search(before[-60:]) else -1
    return 3 - _age(reading, event)


def _age(reading: Reading, event: Event) -> int:
    """Points off for a meeting of the past: by the article's date, else by evidence of a much later time."""
    published, days = reading.article.published_on, event.days
    if days is None:
        return 0
    if published:
        years = published.year - days[1].year
        return 0 if years < 1 or published - days[1] <= _NEWS else 4 if years == 1 else 9  # on 4 January of 28 December
    latest = max((each.day for each in reading.evidence if each.sort in (Sort.DATED, Sort.DAY)), default=days[1])
    return 9 if latest - days[1] > _LONG_PAST else 0


def _against(reading: Reading, event: Event, before: str, after: str) -> int:
    """Points off for a plan, a habit, one of many, the story so far, and the sitting of a session named behind it."""
    near = before[-60:]
    habit = event.day_start is None and _anywhere("tense", "habit").search(near + after[:40])
    session = _SESSION_BEHIND.match(after) if event.meeting_type is MeetingType.WORKING_SESSION else None
    sitting = session and not _behind("referred", "before").search(session["between"])
    named = any(event.start - 1 <= phrase.end <= event.start for phrase in reading.phrases)  # "Chi bộ Khu phố 3 họp"
    points = 4 * bool(habit or _anywhere("tense", "future").search(near))
    points += 3 * bool(not named and _many().search(near))
    points += 4 * bool(_EARLIER.match(reading.folded, reading.sentences[event.sentence].start))
    points += 4 * bool(_EARLIER_BEHIND.match(after))
    return points + 4 * bool(sitting)


def _points(reading: Reading, event: Event) -> int:
    """Evidence for and against the mention in its own sentence."""
    sentence = reading.sentences[event.sentence]
    before = _clause_before(reading, event.start, sentence.start)
    after = reading.folded[event.end : sentence.end]
    if _behind("referred", "before").search(before[-60:]) or _ahead("referred", "after").match(after):
        return _REFERRED
    numbered = bool(_NUMBERED.match(after))  # a numbered meeting is one meeting
    kind = reading.line_kind(sentence)
    opening = kind in (LineKind.TITLE, LineKind.LEAD) or event.sentence <= 2
    points = _held(reading, event, before, after) + _dated(reading, event, before) + numbered + opening
    return points - _against(reading, event, before, after)


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
            inside = _behind("holding", "inside").search(_clause_before(reading, match.start(), sentence.start)[-60:])
            day = _opening_day(reading, match, sentence) if index <= _OPENING or inside else day
        event = Event(kind_of(match), match.start(), match.end(), index, 0, day.days, day.start)
        found.append(replace(event, points=_points(reading, event) - day.borrowed - is_vague(match)))
    return found


def _in_headline(reading: Reading, event: Event) -> bool:
    return reading.line_kind(reading.sentences[event.sentence]) is LineKind.TITLE


def reported(reading: Reading, mentions: list[Event]) -> list[Event]:
    """The mentions that are the article's news, the strongest of each meeting, in the order of the text.

    A mention gets up to two points from others of its type ("phát biểu tại hội nghị"). Meetings on different
    days are different; of those without a day only the strongest counts.
    """
    events = [event for event in mentions if event.points > 0]
    totals, own = [], {event.start: event.points for event in events}
    for event in events:
        support = sum(other is not event and other.meeting_type is event.meeting_type for other in events)
        headline = any(other.meeting_type is event.meeting_type and _in_headline(reading, other) for other in events)
        totals.append(replace(event, points=event.points + min(2, support) + headline))
    deep = max(_DEEP, len(reading.sentences) // 2)
    told = {mention.meeting_type for mention in mentions if mention.sentence <= deep and mention.points >= 0}
    totals = [event for event in totals if event.meeting_type in told]
    totals.sort(key=lambda event: (-event.points, event.day_start is None, event.start))
    kept: list[Event] = []
    for event in totals:
        dated = event.day_start is not None
        opening = event.sentence <= _OPENING_NEWS
        least = ENOUGH if dated or not opening else _ENOUGH_IN_OPENING
        if event.points < least or (not dated and own[event.start] < _ENOUGH_WITHOUT_DAY):
            continue
        if kept and (not dated or event.points < ENOUGH + 3 or not _other_day(event, kept)):
            continue  # a second meeting needs a day of its own and strong evidence
        if kept and {event.meeting_type, kept[0].meeting_type} == _SESSION_AND_SITTING:
            continue
        kept.append(event)
    return sorted(kept, key=lambda event: event.start)


_SESSION_AND_SITTING = {MeetingType.COUNCIL_SESSION, MeetingType.WORKING_SESSION}
"""A sitting of a council is no meeting beside its session."""


def _other_day(event: Event, kept: list[Event]) -> bool:
    return all(other.days and event.days and other.days != event.days for other in kept)
