"""On which days a meeting was held: its first and its last one.

Keep out: which day a mention of a meeting stands with (`events`), and the year of a day (`years`).
"""

from dataclasses import replace
from datetime import date, timedelta

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.meetings.events import ENOUGH
from pipelines.extract.meetings.heads import heads_within, kind_of
from pipelines.extract.meetings.held import Event
from pipelines.extract.meetings.meeting_days import LONGEST
from pipelines.grammar.terms import numeral

_DAYS = r"(?P<n>0?\d|một|hai|ba|bốn)(?P<part>,5)?[ ]+ngày(?P<half>[ ]+rưỡi)?(?!\p{L})"
_AFTER_DAYS = regex.compile(
    rf"(?:sau|qua)[ ]+(?:(?P<more>hơn)[ ]+|(?:gần|trọn)[ ]+)?{_DAYS}[ ]+(?:làm[ ]+việc|diễn[ ]+ra)", regex.VERSION1
)
_TAKES = r"(?<!\p{L})(?:(?:được[ ])?tổ[ ]chức|diễn[ ]ra|kéo[ ]dài|làm[ ]việc|tiến[ ]hành|họp)[ ]+"
# "các xã đã tổ chức 2 ngày Chủ nhật xanh" counts what was held.
_FOR_DAYS = regex.compile(
    rf"{_TAKES}(?:(?:trong|liên[ ]tục)[ ]+)?(?:vòng[ ]+)?{_DAYS}"
    rf"(?![ ]+(?!(?:làm|từ|với|tại|và|ở|do|bắt|theo)(?!\p{{L}}))\p{{L}})",
    regex.VERSION1,
)
_TAKES_UNTIL = regex.compile(
    rf"{_TAKES}(?:(?:đến|tới)[ ]+)(?:hết[ ]+)?(?:(?:sáng|trưa|chiều|tối)[ ]+)?(?:ngày[ ]+)?$", regex.VERSION1
)
_TAKES_BEFORE = regex.compile(
    rf"{_TAKES}(?:trong[ ]+)?(?:\p{{L}}+[ ]+ngày[ ]*[(,:][ ]*)?(?:các[ ]+)?(?:từ[ ]+)?(?:ngày[ ]+)?$", regex.VERSION1
)
_CLOSES_ON = regex.compile(
    r"(?<!\p{L})bế[ ]mạc[ ]+(?:vào[ ]+)?(?:(?:sáng|trưa|chiều|tối)[ ]+)?(?:ngày[ ]+)?$", regex.VERSION1
)
_CLOSING = regex.compile(r"(?<!\p{L})bế[ ]mạc(?!\p{L})", regex.VERSION1)
# A ceremony of closing, and what is told to sit before it is closed, have their first day.
_NO_CLOSING = regex.compile(r"(?<!\p{L})(?:lễ|tổ[ ]chức|diễn[ ]ra)(?!\p{L})[^.;:]{0,80}?[ ]bế[ ]mạc", regex.VERSION1)
_MEETS = regex.compile(
    r"(?<!\p{L})(?:đại[ ]hội|hội[ ]nghị|kỳ[ ]họp|phiên|cuộc[ ]họp|hội[ ]thảo)(?!\p{L})", regex.VERSION1
)
_OPENING = regex.compile(r"(?<!\p{L})khai[ ]mạc(?!\p{L})", regex.VERSION1)
_OPENS = regex.compile(r"(?<!\p{L})(?:khai[ ]mạc|bước[ ]vào|bắt[ ]đầu|tổ[ ]chức|diễn[ ]ra)(?!\p{L})", regex.VERSION1)
_ON = 4
"""Sentences from the one with the day in which the article says how long the meeting takes."""


def held_on(
    reading: Reading, event: Event, others: list[Event], opens: int | None = None
) -> tuple[date | None, date | None]:
    """When it met: by its strongest mention, else by the first other one with a day.

    "Sau 2 ngày làm việc, chiều 5/7 …" began the day before; "Kỳ họp diễn ra trong 2 ngày" goes on for one more. Of a
    closing without that, "Bế mạc hội nghị chiều 5/7", the first day is not told. `opens` is the first year of the term
    that a congress opens, for a day whose year nothing else tells.
    """
    held = [other for other in others if other.points >= ENOUGH]
    dated = next((each for each in (event, *held) if each.days), None)
    if dated is None and opens:
        printed = next((day for day in reading.dates if day.start == event.day_start), None)
        dated = replace(event, days=printed.on(opens)) if printed else None
    if dated is None or dated.days is None:
        return None, None
    first, last = dated.days
    if first != last:
        return first, last
    index = reading.sentence_index(dated.day_start or dated.start)
    sentence = reading.sentences[dated.sentence if index is None else index]
    if over := _AFTER_DAYS.search(reading.folded, sentence.start, sentence.end):
        return last - _length(over), last
    closing = _CLOSING.search(reading.folded, sentence.start, sentence.end)
    if closing and not _NO_CLOSING.search(reading.folded, sentence.start, closing.end()):
        opened = _OPENING.search(reading.folded, sentence.start, sentence.end)
        return (None if opened is None else first), _end(reading, dated, first)
    return first, _end(reading, dated, first)


def _length(match: "regex.Match[str]") -> timedelta:
    """How many days after the first one the last one is."""
    begun = match["half"] or match["part"] or match.groupdict().get("more")  # "sau hơn 2 ngày": on the third
    return timedelta(days=(numeral(match["n"]) or 1) - 1 + bool(begun))


def _told_ahead(reading: Reading, start: int, day: int) -> str:
    """What leads to a day in the sentences from `start` on; in a later one only what is told of a meeting."""
    index = reading.sentence_index(day)
    if day < start or index is None:
        return ""
    begin = reading.sentences[index].start
    told = begin <= start or _MEETS.search(reading.folded, begin, day)
    return reading.folded[begin:day][-40:] if told else ""


def _end(reading: Reading, event: Event, first: date) -> date:
    """The last day of a meeting that opens on `first`, where the article says how long it takes."""
    index = event.sentence
    sentence = reading.sentences[index]
    if not _OPENS.search(reading.folded, sentence.start, sentence.end):
        return first
    end = reading.sentences[min(index + _ON, len(reading.sentences)) - 1].end
    for mention in reading.dates:
        ahead = _told_ahead(reading, sentence.start, mention.start) if mention.start < end else ""
        days = mention.on(first.year)
        if days and _TAKES_BEFORE.search(ahead) and days[0] == first:
            return days[1]
        if days and (_CLOSES_ON.search(ahead) or _TAKES_UNTIL.search(ahead)) and first <= days[0] < first + LONGEST:
            return days[1]
    takes = _FOR_DAYS.search(reading.folded, sentence.start, end)
    return first + _length(takes) if takes and not _is_of_another(reading, event, takes.start()) else first


def _is_of_another(reading: Reading, event: Event, position: int) -> bool:
    """Whether a later sentence says it of a meeting of another type: "họp bàn … Kỳ họp sẽ diễn ra trong 2 ngày"."""
    index = reading.sentence_index(position)
    begin = reading.sentences[event.sentence if index is None else index].start
    kinds = {kind_of(head) for head in heads_within(reading.folded, begin, position)}
    return index != event.sentence and bool(kinds) and event.meeting_type not in kinds
