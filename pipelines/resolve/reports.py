"""What one document says of one meeting, prepared for comparing: its days with or without a year, its people, its body.

Likeness is how much of their own wording two documents share, in ten thousandths (`likeness.sql`). Keep out:
which reports are of one meeting (`meetings`, `occasions`).
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from pipelines.resolve.spelling import body_key, is_national, name_key, named_body, place_key, place_of, words_key
from schemas.enums import MeetingType

ALIKE = 1_000
"""Likeness of two documents that tell much the same; three of four reports of one meeting reach it."""
COPIED = 3_000
"""Likeness of documents of which one has whole passages of the other."""
_UNLIKE = 300
"""Below that two documents share no more than any two on one body."""
_LEFT_OUT = frozenset({"thị", "văn"})
_LONG = 3  # words behind the family name: "Lê Thị Bình" and "Lê Bình" may be two
_LEAP_YEAR = 2020
"""Where days without a year are kept, so that 29 February is one."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What one document says of one meeting, and who it names there."""

    fact_id: str
    document_id: str
    meeting_type: str
    body: str | None
    jurisdiction: str | None
    organization: str | None
    """The body with its unit in full, where the document or its source's home tells the unit."""
    ordinal: int | None
    term_number: int | None
    term_start: int | None
    start_date: date | None
    end_date: date | None
    said_days: str | None
    day_part: str | None
    met_with: str | None
    published_on: date | None
    people: Sequence[str]
    """Who was there."""
    perhaps: Sequence[str]
    """Whom the document names without saying at which of its meetings."""
    likeness: Mapping[str, int] | None = None
    """How like other documents are, by their ids; `None` where too few are known to tell."""


@dataclass(frozen=True, slots=True)
class Days:
    """First and last day of a meeting; those without a year stand in a leap year."""

    first: date
    last: date
    has_year: bool = True

    def gap(self, other: "Days") -> timedelta:
        """How far apart; none or less where they overlap. Of days without a year, in the year that fits best."""
        if self.has_year == other.has_year:
            return max(self.first, other.first) - min(self.last, other.last)
        known, said = (self, other) if self.has_year else (other, self)
        placed = (said.in_year(known.first.year + shift) for shift in (-1, 0, 1))
        return min(max(known.first, days.first) - min(known.last, days.last) for days in placed if days)

    def in_year(self, year: int) -> "Days | None":
        """The same days of another year, if it has them."""
        try:
            first = self.first.replace(year=year)
            return Days(first, first + (self.last - self.first))
        except ValueError:
            return None


@dataclass(frozen=True, slots=True, eq=False)
class Told:
    """A report with what is compared of it, worked out once."""

    report: Report
    body: str | None
    """Key of the body with its place; `None` for one that is not told from others of its name."""
    place: str | None
    """The unit that the body is of, or that its jurisdiction names; empty for the country, `None` if not known."""
    days: Days | None
    side: str | None
    """The place that the body visited, or whose bodies it met; `None` if it is the body's own."""
    words: str | None
    """The body's words, in one spelling."""
    present: frozenset[str]
    """Who was there, each name in one spelling."""
    names: frozenset[str]
    """Who was there or may have been."""

    @property
    def fact_id(self) -> str:
        """The report's row."""
        return self.report.fact_id

    @property
    def kind(self) -> MeetingType:
        """Kind of meeting."""
        return MeetingType(self.report.meeting_type)

    @property
    def dated(self) -> bool:
        """Whether its day is known with the year."""
        return self.days is not None and self.days.has_year


Group = list[Told]


def told(report: Report) -> Told:
    """Work out what is compared."""
    body = named_body(report.body, report.jurisdiction) if report.body else None
    if body is None and report.organization:
        body = named_body(report.organization, None)
    place = place_of(body or "") or (place_of(place_key(report.jurisdiction)) if report.jurisdiction else None)
    if place is None and body and is_national(body):
        place = ""
    there = frozenset(map(_known_as, report.people))
    side = place_of(body_key(report.met_with, None)) if report.met_with else None
    return Told(
        report,
        body,
        place,
        _days(report),
        side if side != place else None,
        words_key(report.body) if report.body else None,
        there,
        there | frozenset(map(_known_as, report.perhaps)),
    )


def _known_as(name: str) -> str:
    """A name in one spelling without the "Thị" or "Văn" that papers leave out of long names."""
    family, *others = name_key(name).split() or [""]
    short = len(others) < _LONG or others[0] not in _LEFT_OUT
    return " ".join([family, *(others if short else others[1:])])


def _days(report: Report) -> Days | None:
    if known := report.end_date or report.start_date:
        return Days(report.start_date or known, known)  # of a closing only the last day may be known
    if not report.said_days:
        return None
    first, _, last = report.said_days.partition("/")
    begin, end = (date.fromisoformat(f"{_LEAP_YEAR}-{day}") for day in (first, last or first))
    return Days(begin, end if begin <= end else end.replace(year=_LEAP_YEAR + 1), has_year=False)


def shared(one: Iterable[Told], other: Iterable[Told]) -> int:
    """How many people may have been at both."""
    return len(_union(each.names for each in one) & _union(each.names for each in other))


def present(one: Iterable[Told], other: Iterable[Told]) -> int:
    """How many people were at both."""
    return len(_union(each.present for each in one) & _union(each.present for each in other))


def likeness(ones: Iterable[Told], others: Iterable[Told]) -> int:
    """How like the two documents of both sides are that are most so; 0 where that cannot be told."""
    documents = {other.report.document_id for other in others}
    known = (one.report.likeness or {} for one in ones)
    return max((most for each in known for document, most in each.items() if document in documents), default=0)


def unlike(one: Told, other: Told) -> bool:
    """Whether two documents are known to have nothing of their own in common."""
    if one.report.likeness is None or one.report.document_id == other.report.document_id:
        return False
    return likeness([one], [other]) < _UNLIKE


def _union(names: Iterable[frozenset[str]]) -> frozenset[str]:
    return frozenset[str]().union(*names)


def days_of(group: Iterable[Told]) -> set[Days]:
    """The days that the reports tell; not from the first of all to the last: a year may be misread."""
    return {one.days for one in group if one.days}


def near(ones: Iterable[Days], others: Iterable[Days], gap: timedelta) -> bool:
    """Whether days of both sides overlap, or lie at most `gap` apart."""
    listed = list(others)
    return any(one.gap(other) <= gap for one in ones for other in listed)
