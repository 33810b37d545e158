"""Whether two mentions are of two meetings: on other days, in other parts of one, in another item of a round-up.

Keep out: which mentions are the article's news (`events`).
"""

from datetime import date

import regex

from pipelines.extract.article.day_parts import part_before
from pipelines.extract.article.reading import Reading
from pipelines.extract.meetings.held import Event, clause_start
from schemas.enums import MeetingType

_ITEM = 24
"""Characters within which the day stands that opens an item of a round-up, a bullet and a weekday before it."""


def opens_item(reading: Reading, event: Event) -> bool:
    """Whether the day of a mention opens its paragraph or its sentence: "* Chiều 19/3, … họp khẩn"."""
    if event.day_start is None:
        return False
    sentence = reading.sentences[event.sentence]
    starts = (reading.article.lines[sentence.line].start, clause_start(reading, event.day_start, sentence.start))
    return any(0 <= event.day_start - start < _ITEM for start in starts)


_BULLET = regex.compile(r"(?<!\p{L})[*•+-][ ]*(?:(?:sáng|trưa|chiều|tối|đêm|ngày)[ ]+)+$", regex.VERSION1)


def _is_bulleted(reading: Reading, event: Event) -> bool:
    """Whether the day of a mention opens an item of a round-up: "* Tối 20/6, … tổ chức lễ"."""
    day = event.day_start
    return day is not None and bool(_BULLET.search(reading.folded, max(0, day - _ITEM), day))


def other_time(reading: Reading, event: Event, kept: list[Event]) -> bool:
    """Whether a mention is of another day than all that are kept, or of another part of theirs."""
    return all(
        (other.days and event.days and are_apart(other.days, event.days)) or _other_part(reading, event, other)
        for other in kept
    )


def _other_part(reading: Reading, event: Event, other: Event) -> bool:
    """Whether a body meets again later that day: "Sáng 7/2, … làm việc với quận A. Chiều 7/2, … với quận B".

    What may last for days goes on in the afternoon, and is no other meeting.
    """
    types = {event.meeting_type, other.meeting_type}
    if len(types) == 2 and _is_bulleted(reading, event):
        return True
    if (len(types) == 1 and not types <= _SHORT) or None in (event.day_start, other.day_start):
        return False
    parts = {part_before(reading, each.day_start) for each in (event, other) if each.day_start is not None}
    return len(parts) == 2 and None not in parts


_SHORT = {MeetingType.WORKING_SESSION, MeetingType.VOTER_MEETING}
"""Types of meetings of which a body has several a day, each its own news."""


def are_apart(one: tuple[date, date], other: tuple[date, date]) -> bool:
    """Whether two meetings have no day in common."""
    return one[1] < other[0] or other[1] < one[0]
