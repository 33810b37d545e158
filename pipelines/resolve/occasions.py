"""Which reports of one day are of one meeting, where a body may hold several: by who was there, with whom, and when.

Two people named by both reports make them one, or the same place visited, or one person where the articles have words
of their own in common: a body's head is at all of its meetings. They are two where they tell different parts of the
day (a conference lasts all day), different places that were visited, or days of different years; a report that tells
neither goes with the only one that it may belong to, and belongs to none where it fits several: a secretary who sees
one district in the morning and another in the afternoon is at both. Keep out: meetings that an ordinal or their kind
and day alone name (`meetings`).
"""

from collections import defaultdict
from collections.abc import Hashable, Iterator
from datetime import date, timedelta
from itertools import combinations, product

from pipelines.resolve.groups import grouped, joined
from pipelines.resolve.links import Links
from pipelines.resolve.reports import ALIKE, COPIED, Group, Told, days_of, likeness, near, present, shared, unlike
from schemas.enums import MeetingType

ALL_DAY = frozenset({MeetingType.CONGRESS, MeetingType.COUNCIL_SESSION, MeetingType.CONFERENCE})
"""Meetings that last longer than a part of a day."""
_MIXED_UP = frozenset(MeetingType) - {MeetingType.CONGRESS, MeetingType.COUNCIL_SESSION, MeetingType.PRESS_BRIEFING}
"""Kinds that one paper calls so and another otherwise."""
_ACROSS, _ACROSS_NATIONAL = 2, 3
"""People whom reports of different kinds or bodies must both name; leaders of the country meet several times a day,
so that theirs must also tell one part of it, or much the same."""

MISPRINT = timedelta(days=1)
"""How far apart papers put one meeting by mistake: "yesterday" and "today" of another day's print."""
_NONE = timedelta(0)


def same_day(reports: Group) -> list[Group]:
    """Reports of one body and kind, of one day of the calendar, in groups of one meeting."""
    links = Links()
    naming: dict[str, Group] = defaultdict(list)
    for one in reports:
        for name in one.names:
            naming[name].append(one)
        if one.side:
            links.unite(one.fact_id, ("side", one.side))
    for both in naming.values():
        for one, other in combinations(both, 2):
            if _same_company(one, other):
                links.unite(one.fact_id, other.fact_id)
    for one, other in alike(reports):
        links.unite(one.fact_id, other.fact_id)
    groups = grouped(reports, lambda one: links.root(one.fact_id))
    named = [group for group in groups if any(one.names for one in group)]
    if reports[0].kind is MeetingType.CONFERENCE and len(named) < 2 and all(one.dated for one in reports):
        groups = [reports]
    return [part for group in groups for part in _parted(group)]


def _same_company(one: Told, other: Told) -> bool:
    """Whether two reports with a person in common are of one meeting, not of two that a body's head was at.

    One person is too few where the articles share no words of their own and not both tell one part of the day.
    """
    if len(one.names & other.names) > 1 or not unlike(one, other):
        return True
    return _part(one) is not None and _part(one) == _part(other)


def alike(reports: Group) -> Iterator[tuple[Told, Told]]:
    """Reports of documents that tell much the same, unless they contradict each other."""
    of_document = {one.report.document_id: one for one in reports}
    for one in reports:
        for document, much in (one.report.likeness or {}).items():
            other = of_document.get(document)
            if other and much >= ALIKE and not contradict([one], [other]):
                yield one, other


def _parted(group: Group) -> list[Group]:
    """A group in parts that do not contradict themselves."""
    for mark in (_year, _side, _part):
        known = [one for one in group if mark(one) is not None]
        hosts = grouped(known, mark)
        if len(hosts) > 1:
            left = joined([[one] for one in group if mark(one) is None], hosts, _linked)
            return [part for each in (*hosts, *left) for part in _parted(each)]
    return [group]


def _year(one: Told) -> Hashable:
    return one.days.first if one.days and one.dated else None


def _side(one: Told) -> Hashable:
    return one.side


def _ordinal(one: Told) -> Hashable:
    return one.report.ordinal


def _part(one: Told) -> Hashable:
    return None if one.kind in ALL_DAY else one.report.day_part


def _linked(guest: Group, host: Group) -> bool:
    return bool(shared(guest, host)) and not contradict(guest, host)


def contradict(ones: Group, others: Group) -> bool:
    """Whether two groups tell other parts of a day, places visited or ordinals, or a document tells of both."""
    if {one.report.document_id for one in ones} & {one.report.document_id for one in others}:
        return True
    for mark in (_part, _side, _ordinal):
        mine, theirs = ({mark(one) for one in group} - {None} for group in (ones, others))
        if mine and theirs and not mine & theirs:
            return True
    return False


def across(groups: list[Group]) -> list[Group]:
    """Meetings that papers tell of other kinds or bodies: joined where enough people of one place were at both.

    Two meetings of one kind and body, or of one document, are never made one by a third.
    """
    met: dict[Hashable, list[int]] = defaultdict(list)
    for number, group in enumerate(groups):
        if group[0].kind in _MIXED_UP:
            # each day and the one after, so that those that lie next to each other meet
            days = {_calendar(each.first + later) for each in days_of(group) for later in (_NONE, MISPRINT)}
            for mark in product(_marks(group) | _copies(group), days):
                met[mark].append(number)
    links = Links()
    for one, other in {pair for numbers in met.values() for pair in combinations(numbers, 2)}:
        if _are_one(groups[one], groups[other]):
            links.unite(one, other)
    found: list[Group] = []
    for part in grouped(range(len(groups)), links.root):
        together = [groups[number] for number in part]
        apart = any(
            contradict(one, other) or (_blocks(one) & _blocks(other) and not _misprinted(one, other))
            for one, other in combinations(together, 2)
        )
        found += together if apart else [[one for group in together for one in group]]
    return found


def _blocks(group: Group) -> set[tuple[str, str]]:
    """Kinds and bodies of a meeting: two groups of one were told apart."""
    return {(one.kind, one.body or one.fact_id) for one in group}


def _marks(group: Group) -> set[str]:
    """The places, and bodies known by their words alone, by which a meeting may be told by others."""
    return {
        mark for one in group for mark in (one.place, one.side, None if one.body else one.words) if mark is not None
    }


def _copies(group: Group) -> set[Hashable]:
    """Pairs of documents of which one is of the group and has whole passages of the other, or the other of it."""
    return {
        frozenset((one.report.document_id, other))
        for one in group
        for other, much in (one.report.likeness or {}).items()
        if much >= COPIED
    }


def _calendar(day: date) -> tuple[int, int]:
    return day.month, day.day


def _misprinted(one: Group, other: Group) -> bool:
    """Whether two papers give one meeting days that follow each other: two people at both, and much the same words."""
    return (
        one[0].kind is other[0].kind
        and near(days_of(one), days_of(other), MISPRINT)
        and present(one, other) >= _ACROSS
        and likeness(one, other) >= ALIKE
    )


def _are_one(one: Group, other: Group) -> bool:
    """Whether enough people were at both; one is enough where more speaks for it.

    That is where both tell one kind and one place that was visited, or where one document has passages of the other.
    """
    if contradict(one, other):
        return False
    if not near(days_of(one), days_of(other), _NONE):
        return _misprinted(one, other)
    visited = {each.side for each in one} & {each.side for each in other} - {None}
    like = likeness(one, other)
    if one[0].kind is other[0].kind and (visited or like >= COPIED):
        return bool(shared(one, other))
    if (_marks(one) & _marks(other)) - {""}:
        return present(one, other) >= (1 if like >= ALIKE else _ACROSS)
    parts = ({_part(each) for each in group} - {None} for group in (one, other))
    return (like >= ALIKE or bool(set.intersection(*parts))) and present(one, other) >= _ACROSS_NATIONAL
