"""Which meetings an article reports as its news, and where it says so.

Every head noun ("hội nghị", "kỳ họp" …) is a mention; the sentence around it gives or takes evidence that the
meeting was held: a day, a verb of holding, an official speaking there; a document's name, a plan or a habit.
Keep out: the columns of a meeting (`meetings`).
"""

from dataclasses import dataclass, replace
from datetime import date
from functools import cache

import regex

from pipelines.extract.reading import Reading
from pipelines.grammar.lexicon import alternation, table
from pipelines.text.article import LineKind
from schemas.enums import MeetingType

ENOUGH = 4
"""Points of evidence from which a mention is the article's news; a day and a verb of holding give 5."""


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
def _heads() -> regex.Pattern[str]:
    branches = "|".join(f"(?P<{kind}>{alternation(nouns)})" for kind, nouns in _by_length())
    return regex.compile(rf"(?<![\p{{L}}\d])(?:{branches})(?![\p{{L}}\d])", regex.VERSION1)


def _by_length() -> list[tuple[str, list[str]]]:
    """Each type's nouns, types with the longest nouns first, so that "hội nghị tiếp xúc cử tri" wins over "hội nghị"."""
    pairs = [(kind, noun) for kind, nouns in table("meetings")["heads"].items() for noun in nouns]
    longer = {kind: [noun for other, noun in pairs if other == kind] for kind in table("meetings")["heads"]}
    order = (
        "voter_meeting",
        "press_briefing",
        "ceremony",
        "other",
        "congress",
        "council_session",
        "conference",
        "working_session",
    )
    return [(kind, longer[kind]) for kind in order]


@cache
def _behind(section: str, key: str) -> regex.Pattern[str]:
    """Matches where one of the words ends right before the mention, articles and "lần thứ" aside."""
    entries = alternation(table("meetings")[section][key])
    return regex.compile(
        rf"(?<!\p{{L}}){entries}(?:[ ]+(?:các|buổi|cuộc|phiên|thành[ ]công|thắng[ ]lợi|khai[ ]mạc|bế[ ]mạc))*[ ]*[\"']?$",
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
    return regex.compile(rf"(?<!\p{{L}})(?:\d+|{entries})[ ]+(?:buổi|cuộc|kỳ|phiên|hội[ ]+nghị)?[ ]*$", regex.VERSION1)


def _clause_before(reading: Reading, start: int, sentence_start: int) -> str:
    before = reading.folded[sentence_start:start]
    return regex.split(r"[;:]|\.\s", before)[-1]


def _day_of(
    reading: Reading, start: int, end: int, head: int, future: bool, congress: bool
) -> tuple[tuple[date, date] | None, int | None]:
    """The day in the sentence that is nearest to the head, the one before it first."""
    inside = [mention for mention in reading.dates if start <= mention.start < end]
    inside = [
        mention
        for mention in inside
        if not _UNTIL.search(reading.folded[max(start, mention.start - 24) : mention.start])
    ]
    inside.sort(key=lambda mention: (mention.start > head, abs(mention.start - head)))
    if not inside:
        return None, None
    terms = [term.first_year for term in reading.terms if start <= term.start < end and term.first_year]
    opens = terms[0] if terms and congress else None
    return reading.days(inside[0], future=future, term_start=opens), inside[0].start


_EARLIER = regex.compile(
    r"(?:trước[ ]đó|trước[ ]đây|năm[ ]ngoái|cách[ ]đây|còn[ ]nhớ|tại[ ](?:đại[ ]hội|hội[ ]nghị|kỳ[ ]họp)[^,]{0,40}(?:trước|khóa[ ]trước))(?!\p{L})",
    regex.VERSION1,
)
_OPENING = 4
"""Sentences at the beginning of an article in which a day may belong to the meeting of the next sentence."""


def _opening_day(
    reading: Reading, head: int, future: bool, congress: bool
) -> tuple[tuple[date, date] | None, int | None]:
    """The one day named in the sentences before the head, where the head's own sentence has none."""
    end = reading.sentences[reading.sentence_index(head) or 0].start
    end = min(end, reading.sentences[min(_OPENING, len(reading.sentences) - 1)].end)
    before = [
        mention
        for mention in reading.dates
        if mention.start < end and reading.sentence_index(mention.start) is not None
    ]
    if len({mention.last for mention in before}) != 1 or _UNTIL.search(
        reading.folded[max(0, before[0].start - 24) : before[0].start]
    ):
        return None, None
    terms = [term.first_year for term in reading.terms if term.start < end and term.first_year]
    return reading.days(before[0], future=future, term_start=terms[0] if terms and congress else None), before[0].start


_UNTIL = regex.compile(
    r"(?:đến|tới|trước|hết|từ[ ]nay|tính|số[ ][\w./-]+)(?:[ ](?:hết|ngày|nay|thời[ ]điểm))*[ ]*$", regex.VERSION1
)


def _points(reading: Reading, event: Event) -> int:
    """Evidence for and against the mention in its own sentence."""
    sentence = reading.sentences[event.sentence]
    before = _clause_before(reading, event.start, sentence.start)
    after = reading.folded[event.end : sentence.end]
    near = before[-60:]
    points = 0
    if _behind("referred", "before").search(near) or _ahead("referred", "after").match(after):
        return -9
    habit = event.day_start is None and _anywhere("tense", "habit").search(near + after[:40])
    if habit or _anywhere("tense", "future").search(near):
        points -= 4
    if _many().search(near):
        points -= 3
    held_here = event.meeting_type is MeetingType.WORKING_SESSION and reading.folded[
        event.start : event.end
    ].startswith(("họp", "làm việc"))
    if (
        held_here
        or _anywhere("holding", "before").search(before[-90:])
        or _ahead("holding", "after").search(after[:60])
    ):
        points += 2
    if _behind("holding", "inside").search(before[-60:]):
        points += 2
    if _EARLIER.match(reading.folded, sentence.start):
        points -= 4
    if event.day_start is not None:
        points += 3
        if event.days and reading.current_year and event.days[1].year < reading.current_year:
            points -= 4 if event.days[1].year == reading.current_year - 1 else 9  # a meeting of the past
    elif _anywhere("tense", "now").search(before):
        points += 2
    else:
        points -= 1
    if event.meeting_type is MeetingType.WORKING_SESSION and regex.match(r"[^.;]{0,40}(?:kỳ|kì)[ ]+họp", after):
        points -= 4  # a sitting of a session that is named behind it
    if regex.match(r"[ ]+(?:lần[ ]+)?thứ[ ]+", after):
        points += 1  # a numbered meeting is one meeting
    kind = reading.line_kind(sentence)
    return points + (kind in (LineKind.TITLE, LineKind.LEAD) or event.sentence <= 2)


def find_events(reading: Reading) -> list[Event]:
    """Every mention of a meeting with its points, in the order of the text."""
    found = []
    for match in _heads().finditer(reading.folded):
        index = reading.sentence_index(match.start())
        if index is None or match.lastgroup is None:
            continue
        sentence = reading.sentences[index]
        before = _clause_before(reading, match.start(), sentence.start)
        future = bool(_anywhere("tense", "future").search(before[-60:]))
        congress = match.lastgroup == MeetingType.CONGRESS
        borrowed = False
        days, day_start = _day_of(reading, sentence.start, sentence.end, match.start(), future, congress)
        inside = _behind("holding", "inside").search(before[-60:])
        if day_start is None and (index <= _OPENING or inside):
            days, day_start = _opening_day(reading, match.start(), future, congress)
            borrowed = day_start is not None
        event = Event(MeetingType(match.lastgroup), match.start(), match.end(), index, 0, days, day_start)
        found.append(replace(event, points=_points(reading, event) - borrowed))
    return found


def _in_headline(reading: Reading, event: Event) -> bool:
    return reading.line_kind(reading.sentences[event.sentence]) is LineKind.TITLE


def reported(reading: Reading) -> list[Event]:
    """The mentions that are the article's news, the strongest of each meeting, in the order of the text.

    A mention gets up to two points from others of its type ("phát biểu tại hội nghị"). Meetings on different
    days are different; of those without a day only the strongest counts.
    """
    events = [event for event in find_events(reading) if event.points > 0]
    totals, own = [], {event.start: event.points for event in events}
    for event in events:
        support = sum(other is not event and other.meeting_type is event.meeting_type for other in events)
        headline = any(other.meeting_type is event.meeting_type and _in_headline(reading, other) for other in events)
        totals.append(replace(event, points=event.points + min(2, support) + headline))
    totals.sort(key=lambda event: (-event.points, event.day_start is None, event.start))
    kept: list[Event] = []
    for event in totals:
        if event.points < ENOUGH or (event.day_start is None and own[event.start] < _ENOUGH_WITHOUT_DAY):
            continue
        if kept and (event.day_start is None or event.points < ENOUGH + 3):
            continue  # a second meeting needs a day of its own and strong evidence
        if all(other.days is None or event.days is None or other.days != event.days for other in kept):
            if kept and any(other.days is None or event.days is None for other in kept):
                continue
            kept.append(event)
    return sorted(kept, key=lambda event: event.start)
