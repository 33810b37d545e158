"""The day that a mention of a meeting stands with: in its sentence, at the article's opening, or that of "cùng ngày".

Keep out: which mentions are meetings of the news (`events`), and how many days a meeting took (`sitting_days`).
"""

from dataclasses import dataclass, replace
from datetime import date, timedelta

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.meetings.heads import kind_of
from pipelines.extract.meetings.held import OPENING, anywhere, clause_before
from pipelines.grammar.dates import DateMention
from pipelines.text.article import Sentence
from schemas.enums import MeetingType

BACK = 3
"""Sentences before "cùng ngày" in which the day stands that it means."""
AT_THE_START = 60
"""Characters from a sentence's start within which a day says when the news happened."""
LEAP_YEAR = 2020
_FIRST_YEAR = 2000
LONGEST = timedelta(days=45)
"""A session of the National Assembly sits for six weeks."""
_UNTIL = regex.compile(
    r"(?:đến|tới|trước|hết|từ[ ]nay|tính|số[ ][\w./-]+)(?:[ ](?:hết|ngày|nay|thời[ ]điểm))*[ ]*$", regex.VERSION1
)
# "Quyết định 217 - QĐ/TW ngày 12/12/2013", "Kế hoạch ngày 3/4": the day of a paper.
_OF_PAPER = regex.compile(
    r"(?<!\p{L})(?:(?:\d[ ]?[-/][ ]?\p{L}{2,6}|qđ|nq|ct|kh|cv|kl|nđ|tt|hd|tb|bc)[-/]\p{L}{2,6}(?:[-/]\p{L}+)*"
    r"|quyết[ ]định|nghị[ ]quyết|chỉ[ ]thị|kế[ ]hoạch|công[ ]văn|kết[ ]luận|nghị[ ]định|thông[ ]tư)[ ]+ngày[ ]*$",
    regex.VERSION1,
)
_SINCE = regex.compile(r"(?<!\p{L}|(?:diễn[ ]ra|khai[ ]mạc|bắt[ ]đầu|tổ[ ]chức)[ ])từ(?:[ ]ngày)?[ ]*$", regex.VERSION1)
"""A single day behind it is one from which something holds: "kể từ ngày 18/4/2022"."""


@dataclass(frozen=True, slots=True)
class Day:
    """The day that may be a meeting's: where it stands, and whether another sentence names it."""

    days: tuple[date, date] | None = None
    start: int | None = None
    borrowed: bool = False


def _resolved(reading: Reading, mention: DateMention, match: "regex.Match[str]", span: tuple[int, int]) -> Day:
    """A mention as a day; the term that a congress or a first session opens is evidence for its year."""
    year = _year_of_term(reading, match, span)
    return Day(reading.days(mention, future=_is_future(reading, match), term_start=year), mention.start)


_FIRST_SESSION = regex.compile(
    r"(?<!\p{L})k[ỳì][ ]họp[ ](?:lần[ ])?(?:thứ[ ](?:nhất|1|i)|đầu[ ]tiên)(?!\w)", regex.VERSION1
)
_LAST_SESSION = regex.compile(
    r"(?<!\p{L})k[ỳì][ ]họp[ ](?:[\p{L}\d-]+[ ]){0,4}?"
    r"(?:cuối[ ]cùng|tổng[ ]kết[ ](?:hoạt[ ]động[ ])?nhiệm[ ]k[ỳì])(?!\p{L})",
    regex.VERSION1,
)


def _year_of_term(reading: Reading, match: "regex.Match[str]", span: tuple[int, int]) -> int | None:
    """The first year of the term that the meeting opens, or the last of the one that it closes.

    The term stands in the meeting's sentence or in the headline.
    """
    kind, head = kind_of(match), reading.sentences[0]
    if kind not in (MeetingType.CONGRESS, MeetingType.COUNCIL_SESSION):
        return None
    spans = (span, (head.start, head.end))
    named = [term for first, last in spans for term in reading.terms if first <= term.start < last and term.first_year]
    if not named or kind is MeetingType.CONGRESS:
        return named[0].first_year if named else None
    if any(_FIRST_SESSION.search(reading.folded, *each) for each in spans):
        return None if is_of_new_unit(reading) else named[0].first_year
    return named[0].last_year if any(_LAST_SESSION.search(reading.folded, *each) for each in spans) else None


_NEW_UNIT = regex.compile(
    r"(?<!\p{L})(?:sáp[ ]nhập|hợp[ ]nhất|sắp[ ]xếp[ ](?:các[ ])?đơn[ ]vị|(?:mới|được)[ ]thành[ ]lập|(?:hai|2)[ ]cấp)"
    r"(?!\p{L})",
    regex.VERSION1,
)


def is_of_new_unit(reading: Reading) -> bool:
    """Whether the council is that of a unit made within a term, which begins to sit years after the term does."""
    first = any(term.rule == "number" and term.number == 1 for term in reading.terms)
    return first or _NEW_UNIT.search(reading.folded) is not None


def day_of(reading: Reading, match: "regex.Match[str]", sentence: Sentence) -> Day:
    """The day in the sentence that is nearest to the head, one before it first."""
    inside = [mention for mention in reading.dates if sentence.start <= mention.start < sentence.end]
    inside = [mention for mention in inside if may_be_met_on(reading, mention, sentence.start)]
    inside = [m for m in inside if not (_of_another_deed(reading, match, m) or _opens_anew(reading, match, m))]
    inside.sort(key=lambda mention: (mention.start > match.start(), abs(mention.start - match.start())))
    return _resolved(reading, inside[0], match, (sentence.start, sentence.end)) if inside else Day()


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


def opening_day(reading: Reading, match: "regex.Match[str]", sentence: Sentence) -> Day:
    """The day with which the article opens, where the head's own sentence has none: "Sáng 9/6, …"."""
    for index, opening in enumerate(reading.sentences[: OPENING + 1]):
        if opening.start >= sentence.start:
            break
        for mention in reading.dates:
            near = opening.start <= mention.start < min(opening.end, opening.start + AT_THE_START)
            ahead = reading.folded[opening.start : mention.start]
            if near and not _REPORTED.match(ahead) and may_be_met_on(reading, mention, opening.start):
                span = (reading.sentences[0].start, reading.sentences[index].end)
                return replace(_resolved(reading, mention, match, span), borrowed=True)
    return Day()


def same_day(reading: Reading, match: "regex.Match[str]", sentence: Sentence) -> Day:
    """The day that "cùng ngày" points back to: the last one named before, not far away."""
    first = reading.sentences[max(0, (reading.sentence_index(sentence.start) or 0) - BACK)].start
    before = [m for m in reading.dates if first <= m.start < sentence.start and may_be_met_on(reading, m, first)]
    return _resolved(reading, before[-1], match, (first, sentence.end)) if before else Day()


def may_be_met_on(reading: Reading, mention: DateMention, start: int) -> bool:
    """Whether a day can be that of a meeting: no limit, no birthday, no span of an anniversary or a report."""
    days = mention.on(mention.last[0] or LEAP_YEAR)
    if days is None or days[1] - days[0] > LONGEST or days[1].year < _FIRST_YEAR:
        return False
    ahead = reading.folded[max(start, mention.start - 24) : mention.start]
    return not (_UNTIL.search(ahead) or _OF_PAPER.search(ahead) or (days[0] == days[1] and _SINCE.search(ahead)))


def _is_future(reading: Reading, match: "regex.Match[str]") -> bool:
    index = reading.sentence_index(match.start())
    before = clause_before(reading, match.start(), reading.sentences[index or 0].start)
    return bool(anywhere("tense", "future").search(before[-60:]))
