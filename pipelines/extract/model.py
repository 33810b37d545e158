"""What the extractor returns: one frozen record per fact, with the span that says so.

Field names are the columns of the fact models in `schemas.facts` (a test holds them together); here they
are types for the extractor's own code, which must not load pandera. Spans are 0-based, end-exclusive code
points of the article's text as stored. Keep out: ids, keys and anything about tables.
"""

from dataclasses import dataclass, field
from datetime import date
from decimal import Decimal

from schemas.enums import BudgetMeasure, Comparator, DayPart, Flow, IndicatorMeasure, MeetingType, Role, Status


@dataclass(frozen=True, slots=True, kw_only=True)
class Fact:
    """Where a fact stands, which sentence says it, which rule read it, how surely, and at which meeting."""

    char_start: int
    char_end: int
    sentence_start: int
    sentence_end: int
    rule: str
    meeting: int | None = None
    """Index into `Facts.meetings`; `None` where no meeting, or several without a sign of which."""
    confidence: float = 0.0
    """How likely the row is wholly right; set at the end, by `confidence.graded`."""


@dataclass(frozen=True, slots=True, kw_only=True)
class Meeting(Fact):
    """A meeting that the article reports as its news."""

    meeting_type: MeetingType
    body: str | None = None
    jurisdiction: str | None = None
    ordinal: int | None = None
    term_number: int | None = None
    term_start: int | None = None
    term_end: int | None = None
    start_date: date | None = None
    end_date: date | None = None
    attendance: int | None = None
    said_days: str | None = None
    day_part: DayPart | None = None
    met_with: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Participant(Fact):
    """A named person who took part in a reported meeting."""

    name: str
    position: str | None = None
    role: Role


@dataclass(frozen=True, slots=True, kw_only=True)
class Election(Fact):
    """A vote or an election result of a reported meeting."""

    office: str | None = None
    person: str | None = None
    seats: int | None = None
    votes_for: int | None = None
    votes_total: int | None = None
    vote_pct: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Observation(Fact):
    """A number with its unit, comparator, status and period."""

    subject: str | None = None
    value: Decimal
    value_upper: Decimal | None = None
    unit: str
    comparator: Comparator
    status: Status
    period_start: date | None = None
    period_end: date | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Budget(Observation):
    """A number about public money."""

    flow: Flow
    item: str | None = None
    measure: BudgetMeasure
    basis: str | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Indicator(Observation):
    """A cardinal quantity that is neither public money nor attendance nor a vote."""

    indicator: str | None = None
    measure: IndicatorMeasure
    denominator: Decimal | None = None


@dataclass(frozen=True, slots=True)
class Facts:
    """All facts of one article, each list in the order of the text."""

    meetings: list[Meeting] = field(default_factory=list)
    participants: list[Participant] = field(default_factory=list)
    elections: list[Election] = field(default_factory=list)
    budgets: list[Budget] = field(default_factory=list)
    indicators: list[Indicator] = field(default_factory=list)
