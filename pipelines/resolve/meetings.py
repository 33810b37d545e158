"""Which reports are of one meeting: clusters of all reports, so that papers that tell it differently share an id.

The rules, each over reports of one kind, by one body (spelling aside):

1. An ordinal names a meeting. Reports with the same ordinal are one, unless their terms differ, or, where a term is
   not stated, their days lie more than ten apart: ordinals come again with every term. Reports with different
   ordinals are never one.
2. Without an ordinal the day names it. A congress, a session of a council and a press briefing are one on one day,
   or, for the first two, on days that follow each other. A body holds several conferences, working sessions and
   ceremonies on a day: those are one only if a person is named at both, and a conference also where just one
   meeting of the day names people and the others nobody.
3. A report without an ordinal joins the meeting with one on its days, or the congress of its term, if there is just
   one such meeting. It never joins two of them together. Where the other report tells no day, its day of publication
   and the three before stand in.
4. A report that says neither day nor ordinal nor the term of a congress stands alone, and so does one whose body is
   not told from others of its name ("HĐND" without a place).

Nothing depends on the order of the reports. A meeting's id is made from what its reports agree on; only where two
meetings agree on all of that, also from the smallest id of its facts. Keep out: merging what reports say (the SQL of
the star), and which body or person is meant.
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Hashable, Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from pipelines.identity import digest
from pipelines.resolve.links import Links
from pipelines.resolve.spelling import name_key, named_body
from schemas.enums import MeetingType

SAME_ORDINAL_DAYS = 10  # a session lasts a week at most, and papers tell its first or last day
SUCCESSIVE = timedelta(days=1)
RUNNING = frozenset({MeetingType.CONGRESS, MeetingType.COUNCIL_SESSION})
"""Meetings that last for days and of which a body holds one at a time."""
ONE_A_DAY = RUNNING | {MeetingType.PRESS_BRIEFING}
PUBLISHED_WITHIN = timedelta(days=3)


@dataclass(frozen=True, slots=True, kw_only=True)
class Report:
    """What one document says of one meeting, and who it names there."""

    fact_id: str
    meeting_type: str
    body: str | None
    jurisdiction: str | None
    ordinal: int | None
    term_number: int | None
    term_start: int | None
    start_date: date | None
    end_date: date | None
    published_on: date | None
    people: Sequence[str]

    @property
    def block(self) -> tuple[str, ...] | None:
        """Kind and body; reports of different blocks are never of one meeting, those without one never merged."""
        body = named_body(self.body, self.jurisdiction) if self.body else None
        return (self.meeting_type, body) if body else None

    @property
    def days(self) -> "Span | None":
        """First and last day."""
        return (self.start_date, self.end_date or self.start_date) if self.start_date else None


Group = list[Report]
Span = tuple[date, date]
Fit = Callable[[Group, Group], bool]


def cluster_meetings(reports: Iterable[Report]) -> dict[str, str]:
    """The id of the meeting that each report is of, by the report's fact_id."""
    blocks: dict[tuple[str, ...] | str, Group] = defaultdict(list)
    for report in sorted(reports, key=lambda report: report.fact_id):
        blocks[report.block or report.fact_id].append(report)
    found: dict[str, str] = {}
    for block in blocks.values():
        found |= _named(_block_groups(block) if block[0].block else [block])
    return found


def _block_groups(block: Group) -> list[Group]:
    """The meetings of one kind and body."""
    numbers = _term_numbers(block)
    by_ordinal = _by([r for r in block if r.ordinal is not None], lambda r: r.ordinal)
    numbered = [group for same in by_ordinal for group in _same_ordinal(same, numbers)]
    dated = _same_days([r for r in block if r.ordinal is None and r.days])
    groups = numbered + _joined(dated, numbered, _meets)
    vague = [r for r in block if r.ordinal is None and not r.days]
    of_term = _by([r for r in vague if _congress_of(r)], _congress_of)
    return groups + _joined(of_term, groups, _same_congress) + [[r] for r in vague if not _congress_of(r)]


def _same_ordinal(reports: Group, numbers: dict[int, int]) -> list[Group]:
    """Reports with one ordinal, parted by term, else by time."""
    numbered = {r.fact_id: r.term_number or numbers.get(r.term_start or 0) for r in reports}
    groups = _by([r for r in reports if numbered[r.fact_id]], lambda r: numbered[r.fact_id])
    rest = [r for r in reports if not numbered[r.fact_id]]
    groups += _joined(_by([r for r in rest if r.term_start], lambda r: r.term_start), groups, _not_far)
    rest = [r for r in rest if not r.term_start]
    groups += _joined(_runs([r for r in rest if r.days], timedelta(days=SAME_ORDINAL_DAYS)), groups, _not_far)
    undated = [r for r in rest if not r.days]
    return groups + _joined([undated] if undated else [], groups, lambda *_: True)


def _term_numbers(block: Group) -> dict[int, int]:
    """Number of the term that begins in a year, as most reports have it that state both."""
    stated = Counter((r.term_start, r.term_number) for r in block if r.term_start and r.term_number)
    return {start: number for (start, number), _ in sorted(stated.items(), key=lambda item: (item[1], item[0]))}


def _same_days(reports: Group) -> list[Group]:
    """Reports without an ordinal, by their days, and where a body may meet twice a day by who was there."""
    if not reports:
        return []
    kind = reports[0].meeting_type
    if kind in ONE_A_DAY:
        return _runs(reports, SUCCESSIVE if kind in RUNNING else timedelta(0))
    return [group for day in _by(reports, lambda r: r.start_date) for group in _same_people(day)]


def _same_people(reports: Group) -> list[Group]:
    """Reports of one day as groups that share a person, one way or another."""
    links = Links()
    for report in reports:
        for name in report.people:
            links.unite(report.fact_id, ("person", name_key(name)))
    groups = _by(reports, lambda r: links.root(r.fact_id))
    named = [group for group in groups if any(r.people for r in group)]
    if reports[0].meeting_type != MeetingType.CONFERENCE or len(named) > 1:
        return groups
    return [reports]


def _runs(reports: Group, gap: timedelta) -> list[Group]:
    """Reports whose days overlap or lie at most `gap` apart, one after the other."""
    found: list[Group] = []
    last = date.min
    for report in sorted(reports, key=lambda r: (_days(r), r.fact_id)):
        first, end = _days(report)
        if found and first - last <= gap:
            found[-1].append(report)
            last = max(last, end)
        else:
            found.append([report])
            last = end
    return found


def _joined(guests: list[Group], hosts: list[Group], fit: Fit) -> list[Group]:
    """Add each guest to the one host that it fits, in place; return those that fit none or several, as they are.

    Guests are held against the hosts as they were, so that no guest decides about another.
    """
    before = [list(host) for host in hosts]
    left = []
    for guest in guests:
        fitting = [number for number, host in enumerate(before) if fit(guest, host)]
        if len(fitting) == 1:
            hosts[fitting[0]].extend(guest)
        else:
            left.append(guest)
    return left


def _not_far(guest: Group, host: Group) -> bool:
    """Whether two groups of one ordinal may be of one term: years that agree, days at most ten apart."""
    years = {r.term_start for r in (*guest, *host) if r.term_start}
    ours, theirs = _told_days(guest), _told_days(host)
    return len(years) < 2 and (not ours or not theirs or _near(ours, theirs, timedelta(days=SAME_ORDINAL_DAYS)))


def _meets(guest: Group, host: Group) -> bool:
    """Whether reports with days are of the meeting with an ordinal that `host` is."""
    if _same_congress(guest, host):
        return True
    kind = guest[0].meeting_type
    gap = SUCCESSIVE if kind in RUNNING else timedelta(0)
    told = _told_days(host)
    if not (_near(_told_days(guest), told, gap) if told else _near(_told_days(guest), _published(host), timedelta(0))):
        return False
    return kind in ONE_A_DAY or len(_same_people([*guest, *host])) == 1


def _same_congress(guest: Group, host: Group) -> bool:
    """Whether both are congresses of one term."""
    ours = {_congress_of(r) for r in guest} - {None}
    return bool(ours) and ours == {_congress_of(r) for r in host} - {None}


def _congress_of(report: Report) -> tuple[str, int] | None:
    """Which term a congress opens."""
    if report.meeting_type != MeetingType.CONGRESS:
        return None
    if report.term_start:
        return "year", report.term_start
    return ("number", report.term_number) if report.term_number else None


def _days(report: Report) -> Span:
    return report.days or (date.max, date.max)


def _told_days(group: Group) -> set[Span]:
    """The first and last days that the reports tell; not from the first of all to the last: a year may be misread."""
    return {report.days for report in group if report.days}


def _published(group: Group) -> set[Span]:
    """When the meeting was held, judged by when the reports were published."""
    return {(r.published_on - PUBLISHED_WITHIN, r.published_on) for r in group if r.published_on}


def _near(ones: set[Span], others: set[Span], gap: timedelta) -> bool:
    """Whether days of both sides overlap, or lie at most `gap` apart."""
    return any(max(one[0], other[0]) - min(one[1], other[1]) <= gap for one in ones for other in others)


def _by(reports: Group, key: Callable[[Report], Hashable]) -> list[Group]:
    """The reports in groups of one key, in the order in which the keys come."""
    groups: dict[Hashable, Group] = defaultdict(list)
    for report in reports:
        groups[key(report)].append(report)
    return list(groups.values())


def _named(groups: list[Group]) -> dict[str, str]:
    """Give each group its id: from what it is, and where another is the same by that, from its first fact."""
    keys = [_natural_key(group) for group in groups]
    taken = Counter(keys)
    return {
        report.fact_id: digest("meeting", *key, min(r.fact_id for r in group) if taken[key] > 1 else None)
        for group, key in zip(groups, keys, strict=True)
        for report in group
    }


def _natural_key(group: Group) -> tuple[str | int | None, ...]:
    """Kind and body with ordinal and term, else with the first day, else with the term of a congress."""
    block = group[0].block
    ordinal = next((r.ordinal for r in group if r.ordinal is not None), None)
    term = min((term for r in group if (term := r.term_number or r.term_start)), default=None)
    first = min((str(first) for first, _ in _told_days(group)), default=None)
    if block and ordinal is not None:
        return (*block, "ordinal", ordinal, term or first)
    if block and first:
        return (*block, "day", first)
    if block and group[0].meeting_type == MeetingType.CONGRESS and term:
        return (*block, "term", term)
    return ("fact", min(r.fact_id for r in group))
