"""What tells one meeting of a body from others of its days: the day as printed, the part of the day, the other side.

All three are told also where the year is not, so that reports of one meeting find each other. Keep out: the meeting's
dates, for which a year is needed (`meetings`), and whether two reports are of one meeting (`resolve`).
"""

from dataclasses import dataclass
from datetime import timedelta

import regex

from pipelines.extract.article.day_parts import PART, PARTS, part_before
from pipelines.extract.article.names import full_name
from pipelines.extract.article.reading import Reading
from pipelines.extract.meetings.events import ENOUGH
from pipelines.extract.meetings.held import Event
from pipelines.grammar.bodies import Phrase
from schemas.enums import DayPart

_NOW = regex.compile(r"(?<!\p{L})(?:sáng|trưa|chiều|tối|đêm|hôm)[ ]+(?P<when>nay|qua)(?!\p{L})", regex.VERSION1)
_TODAY = regex.compile(rf"(?<!\p{{L}}){PART}[ ]+(?:tối[ ]+)?(?:nay|qua)(?!\p{{L}})", regex.VERSION1)
# Between the head noun and the other side: "buổi làm việc với lãnh đạo", "tiếp xúc cử tri", "làm việc tại".
_SIDE = regex.compile(
    r"""[^.;:,()"”]{0,40}?(?<!\p{L})(?:với|tại|cử[ ]tri)
    (?:[ ]+(?:các|lãnh[ ]đạo|đại[ ]diện|cán[ ]bộ|chủ[ ]chốt|cử[ ]tri|tập[ ]thể|nhân[ ]dân|ban[ ]lãnh[ ]đạo|một[ ]số
    |đội[ ]ngũ|đồng[ ]chí|hai|2|của|và))*[ ]+""",
    regex.VERSION1 | regex.VERBOSE,
)


@dataclass(frozen=True, slots=True)
class Occasion:
    """The marks of a meeting, each `None` where the article does not tell it."""

    said_days: str | None = None
    """Month and day as printed, or as "sáng nay" means them: "02-10"; of a range the first and the last."""
    day_part: DayPart | None = None
    met_with: str | None = None


def occasion(
    reading: Reading, event: Event, others: list[Event], body: Phrase | None, names: dict[str, str]
) -> Occasion:
    """The marks by the strongest mention of a meeting, else by the first other one that has them."""
    mentions = [event, *(other for other in others if other.points >= ENOUGH)]
    dated = next((each for each in mentions if each.day_start is not None), None)
    day = next((each for each in reading.dates if dated and each.start == dated.day_start), None)
    sides = (_other_side(reading, each, body) for each in mentions)
    side = next((phrase for phrase in sides if phrase), None)
    return Occasion(
        said_days=_said(day.first, day.last) if day else _today(reading, event),
        day_part=part_before(reading, day.start) if day else _part_of_today(reading, event),
        met_with=full_name(reading, side, names) if side else None,
    )


def _said(*days: tuple[int | None, int, int]) -> str:
    first, last = (f"{month:02}-{day:02}" for _, month, day in days)
    return first if first == last else f"{first}/{last}"


def _today(reading: Reading, event: Event) -> str | None:
    """The day that "sáng nay" or "chiều qua" means in an article with a date."""
    sentence, published = reading.sentences[event.sentence], reading.article.published_on
    found = _NOW.search(reading.folded, sentence.start, event.start) if published else None
    if not found or not published:
        return None
    day = published - timedelta(days=found["when"] == "qua")
    return f"{day:%m-%d}"


def _part_of_today(reading: Reading, event: Event) -> DayPart | None:
    sentence = reading.sentences[event.sentence]
    found = _TODAY.search(reading.folded, sentence.start, sentence.end)
    return PARTS[found["part"]] if found else None


def _other_side(reading: Reading, event: Event, body: Phrase | None) -> Phrase | None:
    """The first body or place that the meeting was with or at, right behind its head noun."""
    sentence = reading.sentences[event.sentence]
    # The head may hold the "với" itself: "làm việc với".
    between = _SIDE.match(reading.folded, max(event.start, event.end - 8), sentence.end)
    if not between:
        return None
    at = between.end()
    return next((phrase for phrase in reading.phrases if 0 <= phrase.start - at <= 1 and phrase != body), None)
