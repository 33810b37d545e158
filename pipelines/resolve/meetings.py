"""Which reports are of one meeting: clusters of all reports, so that papers that tell it differently share an id.

The rules, each over reports of one kind, by one body (spelling aside), but for the last:

1. An ordinal names a meeting. Reports with the same ordinal are one, unless their terms differ, or, where a term is
   not stated, their days lie more than ten apart: ordinals come again with every term. Reports with different
   ordinals are never one.
2. Without an ordinal the day names it. A congress, a session of a council and a press briefing are one on one day,
   or, for the first two, on days that follow each other. What a body may hold several of on a day is compared by
   `occasions`: who was there, with whom it met, in which part of the day.
3. A day whose year is not known names a meeting only with more: a person, the term of its body, or much the same words.
4. A report without an ordinal joins the meeting with one on its days, or the congress of its term, if there is just
   one such meeting. It never joins two of them together. Where the other report tells no day, its day of publication
   and the three before stand in.
5. A report that says neither day nor ordinal nor the term of a congress is of the only meeting that three of the
   people whom it names were at; or one of them, if the articles tell much the same in the same words; or that was held
   in the three days before its print, if a body holds one such meeting a day or two people were at it. Else it stands
   alone. So does one whose body is not told from others of its name ("HĐND" without a place).
6. Papers differ on whose meeting it was, of what kind and on which day: reports of other kinds or bodies of one place
   on one day, or in much the same words on days that follow each other, are one where two people were at both and
   nothing speaks against it (`occasions`).

Nothing depends on the order of the reports. A meeting's id is made from what its reports agree on; only where two
meetings agree on all of that, also from the smallest id of its facts. Keep out: merging what reports say (the SQL of
the star), and which body or person is meant.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable
from datetime import date, timedelta
from itertools import combinations

from pipelines.identity import digest
from pipelines.resolve.groups import grouped, joined
from pipelines.resolve.links import Links
from pipelines.resolve.occasions import across, alike, contradict, same_day
from pipelines.resolve.reports import (
    ALIKE,
    COPIED,
    Days,
    Group,
    Report,
    Told,
    days_of,
    likeness,
    near,
    shared,
    told,
)
from schemas.enums import MeetingType

SAME_ORDINAL_DAYS = 10  # a session lasts a week at most, and papers tell its first or last day
SUCCESSIVE = timedelta(days=2)  # papers tell of a session on any of its days
RUNNING = frozenset({MeetingType.CONGRESS, MeetingType.COUNCIL_SESSION})
"""Meetings that last for days and of which a body holds one at a time."""
ONE_A_DAY = RUNNING | {MeetingType.PRESS_BRIEFING}
PUBLISHED_WITHIN = timedelta(days=3)
_SAME_PEOPLE = 3
"""People who must be named by a report without a day, and by the meeting that it joins."""
_SAME_PEOPLE_IN_PRINT = 2
"""As many are enough where the meeting was held in the days before the report's day of print."""
_NONE = timedelta(0)


def cluster_meetings(reports: Iterable[Report]) -> dict[str, str]:
    """The id of the meeting that each report is of, by the report's fact_id."""
    blocks: dict[tuple[str, str] | str, Group] = defaultdict(list)
    for one in map(told, sorted(reports, key=lambda report: report.fact_id)):
        blocks[(one.kind, one.body) if one.body else one.fact_id].append(one)
    groups = [group for block in blocks.values() for group in (_block_groups(block) if block[0].body else [block])]
    return _named(across(groups))


def _block_groups(block: Group) -> list[Group]:
    """The meetings of one kind and body."""
    numbers = _term_numbers(block)
    by_ordinal = grouped((one for one in block if one.report.ordinal is not None), lambda one: one.report.ordinal)
    groups = [group for same in by_ordinal for group in _same_ordinal(same, numbers)]
    rest = [one for one in block if one.report.ordinal is None]
    dated = _same_days([one for one in rest if one.days])
    groups += joined([group for group in dated if _has_year(group)], groups, _meets)
    groups += joined([group for group in dated if not _has_year(group)], groups, _meets_without_year)
    vague = [one for one in rest if not one.days]
    of_term = grouped((one for one in vague if _congress_of(one)), _congress_of)
    groups += joined(of_term, groups, _same_congress)
    return groups + joined(_copied([one for one in vague if not _congress_of(one)]), groups, _tells_the_same)


def _has_year(group: Group) -> bool:
    return any(one.dated for one in group)


def _same_ordinal(reports: Group, numbers: dict[int, int]) -> list[Group]:
    """Reports with one ordinal, parted by term, else by time."""
    numbered = {one: one.report.term_number or numbers.get(one.report.term_start or 0) for one in reports}
    groups = grouped((one for one in reports if numbered[one]), lambda one: numbered[one])
    rest = [one for one in reports if not numbered[one]]
    by_start = grouped((one for one in rest if one.report.term_start), lambda one: one.report.term_start)
    groups += joined(by_start, groups, _not_far)
    rest = [one for one in rest if not one.report.term_start]
    groups += joined(_runs([one for one in rest if one.dated], timedelta(days=SAME_ORDINAL_DAYS)), groups, _not_far)
    undated = [one for one in rest if not one.dated]
    by_day = grouped((one for one in undated if one.days), lambda one: one.days)
    left = joined(by_day, groups, _not_far)
    silent = [one for one in undated if not one.days]
    return groups + left + joined([silent] if silent else [], [*groups, *left], lambda *_: True)


def _term_numbers(block: Group) -> dict[int, int]:
    """Number of the term that begins in a year, as most reports have it that state both."""
    stated = Counter(
        (one.report.term_start, one.report.term_number)
        for one in block
        if one.report.term_start and one.report.term_number
    )
    return {start: number for (start, number), _ in sorted(stated.items(), key=lambda item: (item[1], item[0]))}


def _same_days(reports: Group) -> list[Group]:
    """Reports without an ordinal, by their days, and where a body may meet twice a day by the occasion."""
    if not reports:
        return []
    kind = reports[0].kind
    if kind not in ONE_A_DAY:
        by_day = grouped(reports, lambda one: one.days and (one.days.first.month, one.days.first.day))
        return [group for day in by_day for group in same_day(day)]
    gap = SUCCESSIVE if kind in RUNNING else _NONE
    said = [one for one in reports if not one.dated]
    return _runs([one for one in reports if one.dated], gap) + _same_company(said)


def _same_company(reports: Group) -> list[Group]:
    """Reports of one day without a year, by a person in common or by their words."""
    links = Links()
    for one in reports:
        for name in one.names:
            links.unite(one.fact_id, (one.days, name))
    for one, other in alike(reports):
        if one.days == other.days:
            links.unite(one.fact_id, other.fact_id)
    return grouped(reports, lambda one: links.root(one.fact_id))


def _runs(reports: Group, gap: timedelta) -> list[Group]:
    """Reports whose days overlap or lie at most `gap` apart, one after the other."""
    found: list[Group] = []
    last = date.min
    dated = [(one.days, one) for one in reports if one.days]
    for days, one in sorted(dated, key=lambda pair: (pair[0].first, pair[0].last, pair[1].fact_id)):
        if found and days.first - last <= gap:
            found[-1].append(one)
            last = max(last, days.last)
        else:
            found.append([one])
            last = days.last
    return found


def _not_far(guest: Group, host: Group) -> bool:
    """Whether two groups of one ordinal may be of one term: years that agree, days at most ten apart."""
    years = {one.report.term_start for one in (*guest, *host) if one.report.term_start}
    ours, theirs = days_of(guest), days_of(host)
    return len(years) < 2 and (not ours or not theirs or near(ours, theirs, timedelta(days=SAME_ORDINAL_DAYS)))


def _meets(guest: Group, host: Group) -> bool:
    """Whether reports with days are of the meeting with an ordinal that `host` is."""
    if _same_congress(guest, host):
        return True
    kind = guest[0].kind
    gap = SUCCESSIVE if kind in RUNNING else _NONE
    told_days = days_of(host)
    if not (near(days_of(guest), told_days, gap) if told_days else near(days_of(guest), _published(host), _NONE)):
        return False
    return kind in ONE_A_DAY or bool(shared(guest, host)) or _both_conferences(guest, host)


def _both_conferences(guest: Group, host: Group) -> bool:
    """Whether they are conferences of a day of which only one names people."""
    return guest[0].kind is MeetingType.CONFERENCE and len(same_day([*guest, *host])) == 1


def _meets_without_year(guest: Group, host: Group) -> bool:
    """Whether reports of a day without a year are of a meeting on that day: by a person, the term or the words."""
    terms = {one.report.term_number for one in guest} & {one.report.term_number for one in host} - {None}
    gap = SUCCESSIVE if guest[0].kind in RUNNING else _NONE
    told_alike = terms or shared(guest, host) or likeness(guest, host) >= ALIKE
    return near(days_of(guest), days_of(host), gap) and bool(told_alike)


def _copied(reports: Group) -> list[Group]:
    """Reports without a day, of which one document has passages of the other, with a person in common."""
    links = Links()
    for one, other in combinations(reports, 2):
        if likeness([one], [other]) >= COPIED and shared([one], [other]) and not contradict([one], [other]):
            links.unite(one.fact_id, other.fact_id)
    return grouped(reports, lambda one: links.root(one.fact_id))


def _tells_the_same(guest: Group, host: Group) -> bool:
    """Whether reports without a day are of a meeting: by people, by words and a person, or by the day of print."""
    people = shared(guest, host)
    if people >= _SAME_PEOPLE:
        return True
    if contradict(guest, host):
        return False
    if people and likeness(guest, host) >= ALIKE:
        return True
    printed = near(_published(guest), days_of(host), _NONE)
    return printed and (guest[0].kind in ONE_A_DAY or people >= _SAME_PEOPLE_IN_PRINT)


def _same_congress(guest: Group, host: Group) -> bool:
    """Whether both are congresses of one term."""
    ours = {_congress_of(one) for one in guest} - {None}
    return bool(ours) and ours == {_congress_of(one) for one in host} - {None}


def _congress_of(one: Told) -> tuple[str, int] | None:
    """Which term a congress opens."""
    if one.kind is not MeetingType.CONGRESS:
        return None
    if one.report.term_start:
        return "year", one.report.term_start
    return ("number", one.report.term_number) if one.report.term_number else None


def _published(group: Group) -> set[Days]:
    """When the meeting was held, judged by when the reports were published."""
    days = {one.report.published_on for one in group if one.report.published_on}
    return {Days(day - PUBLISHED_WITHIN, day) for day in days}


def _named(groups: list[Group]) -> dict[str, str]:
    """Give each group its id: from what it is, and where another is the same by that, from its first fact."""
    keys = [_natural_key(group) for group in groups]
    taken = Counter(keys)
    return {
        one.fact_id: digest("meeting", *key, min(each.fact_id for each in group) if taken[key] > 1 else None)
        for group, key in zip(groups, keys, strict=True)
        for one in group
    }


def _natural_key(group: Group) -> tuple[str | int | None, ...]:
    """Kind and body with ordinal and term, else with the first day, else with the term of a congress."""
    kind, body = min((str(one.kind), one.body or "") for one in group)
    ordinal = min((one.report.ordinal for one in group if one.report.ordinal is not None), default=None)
    term = min((t for one in group if (t := one.report.term_number or one.report.term_start)), default=None)
    days = days_of(group)
    dated = min((str(each.first) for each in days if each.has_year), default=None)
    first = dated or min((f"{each.first:%m-%d}" for each in days), default=None)
    if body and ordinal is not None:
        return (kind, body, "ordinal", ordinal, term or first)
    if body and first:
        return (kind, body, "day", first)
    if body and group[0].kind == MeetingType.CONGRESS and term:
        return (kind, body, "term", term)
    return ("fact", min(one.fact_id for one in group))
