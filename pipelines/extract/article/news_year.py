"""Which year the news is of by the evidence, and which day a mention without a year is.

Keep out: what is evidence (`years`), and which days are a meeting's (`meeting_days`).
"""

from datetime import date, timedelta

from pipelines.extract.article.year_words import Sort
from pipelines.extract.article.years import LOOKING_BACK, Evidence, is_over
from pipelines.grammar.dates import DateMention

_STALE = 400
"""Days by which a plan for a later year shows that a date is an old story."""
_YEAR_LONG, _AFTER = timedelta(days=366), timedelta(days=245)
"""How long after a date it is still told; where the day would be later, the date is a coming one."""
_SLACK = timedelta(days=60)
"""How long before its end a period is reported on: "6 tháng đầu năm" early in June."""


def decisive(evidence: list[Evidence]) -> Evidence | None:
    """The piece of evidence that the news is nearest to: the latest of what is over, unless plans show it is stale."""
    ahead = (Sort.PLANNED, Sort.COMING)
    over = max((each for each in evidence if each.sort not in ahead), key=lambda each: each.day, default=None)
    planned = min((each for each in evidence if each.sort in ahead), key=lambda each: each.day, default=None)
    # What is to be finished can be years away; only work planned for a year says that it is about to begin.
    stale = over and planned and planned.sort is Sort.PLANNED and (planned.day - over.day).days > _STALE
    return planned if over is None or stale else over


def spoken_year(evidence: list[Evidence]) -> int | None:
    """The year that the article speaks in."""
    found = decisive(evidence)
    return found.day.year if found else None


_FITS: dict[Sort, tuple[int, int]] = {
    Sort.PLANNED: (-150, 305),
    Sort.REPORTED: (-90, 240),
    Sort.SPOKEN: (-182, 183),
    Sort.WITHIN: (-182, 275),
    Sort.COMING: (-245, 0),
    Sort.DATED: (-60, 245),
    Sort.DAY: (-2, 150),
}
"""From how many days before the day of a piece of evidence to how many behind it the news can have happened."""


_WHOLE_YEARS = (Sort.REPORTED, Sort.SPOKEN, Sort.WITHIN)


def day_by_evidence(
    mention: DateMention, evidence: list[Evidence], term_start: int | None = None
) -> tuple[date, date] | None:
    """The days of a mention without a year in the year that most pieces of evidence fit, the decisive one twice.

    The year in which a congress opens a term counts as two; against whole years alone as three, since a congress tells
    of the results of past years.
    """
    best = decisive(evidence)
    if best is None:
        return None
    preferred = nearest(mention, best)
    latest = max((piece.day for piece in evidence if is_over(piece)), default=None)
    pieces = {piece for piece in evidence if not is_over(piece) or piece.day == latest}  # the news came after them all
    opens = 2 + all(piece.sort in _WHOLE_YEARS for piece in pieces)
    scored = []
    for year in sorted({piece.day.year + shift for piece in pieces for shift in (-1, 0, 1)}):
        if days := mention.on(year):
            fits = sum(_fits(days[0], piece) for piece in pieces)
            points = fits + (days == preferred) + opens * (year == term_start)
            scored.append((points, days == preferred, days))
    most = max(scored, default=None)
    return most[2] if most and most[0] else None


def _fits(day: date, piece: Evidence) -> bool:
    first, last = _FITS[piece.sort]
    return first <= (day - piece.day).days <= last


def nearest(mention: DateMention, evidence: Evidence) -> tuple[date, date] | None:
    """The days of a mention without a year that fit the evidence best."""
    day = evidence.day
    if evidence.sort is Sort.SPOKEN:
        return mention.on(day.year)
    if evidence.sort is Sort.WITHIN:
        return mention.on(day.year + (mention.last[1] <= LOOKING_BACK))
    choices = [days for year in (day.year - 1, day.year, day.year + 1) if (days := mention.on(year))]
    if evidence.sort in (Sort.DAY, Sort.COMING):
        return next((days for days in choices if _fits(days[1], evidence)), None)
    if evidence.sort is Sort.DATED:
        choices = [days for days in choices if day - _SLACK - _YEAR_LONG <= days[0] <= day + _AFTER] or choices
        return choices[-1] if choices else None
    if evidence.sort is Sort.PLANNED:  # "giải ngân vốn năm 2021", said on 22 September: of that year
        choices = [days for days in choices if _fits(days[0], evidence)] or choices
    return min(choices, key=lambda days: abs((days[0] - day).days), default=None)
