"""The part of the day that a day is printed with: "sáng 7-2", "chiều nay (7/2)", "tối qua, 26/6".

Keep out: which meeting a day belongs to (`events`), and what else tells meetings apart (`occasions`).
"""

import regex

from pipelines.extract.article.reading import Reading
from schemas.enums import DayPart

PARTS = {
    "sáng": DayPart.MORNING,
    "trưa": DayPart.NOON,
    "chiều": DayPart.AFTERNOON,
    "tối": DayPart.EVENING,
    "đêm": DayPart.EVENING,
}
"""The words for a part of the day."""
PART = "(?P<part>sáng|trưa|chiều|tối|đêm)"
"""One of them, in a pattern."""
_BEFORE_DAY = regex.compile(
    rf"(?<!\p{{L}}|ánh[ ]|ban[ ]){PART}(?:[ ]+(?:nay|qua|ngày|mùng|mồng|hôm))*[ ,(]*$", regex.VERSION1
)


def part_before(reading: Reading, start: int) -> DayPart | None:
    """The part of the day that stands before the day at `start`."""
    found = _BEFORE_DAY.search(reading.folded[max(0, start - 24) : start])
    return PARTS[found["part"]] if found else None
