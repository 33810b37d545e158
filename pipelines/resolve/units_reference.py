"""The administrative units of Vietnam before and after 1 July 2025, as objects that know their neighbours.

`data/admin_units.csv` is made by `make reference-data`; `data/admin_units_by_hand.csv` has the few older ones without
which it would mislead, each with the resolution that ended or made it, and dates for rows of the first. A unit is its
name, its rank and its superior: what changes one of them makes a new unit. So the provinces that neither merged nor
were renamed go on, and everything else of the old system ended on 30 June 2025, also a commune whose name and bounds
stayed, because the district above it went. Keep out: which unit a mention means.
"""

from collections import defaultdict
from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

from pipelines.identity import key
from pipelines.resolve.data_files import rows
from pipelines.resolve.units_names import spelling
from schemas.enums import AdminLevel, AdminRank

LAST_DAY = date(2025, 6, 30)
"""The last day of the districts."""
_LEVELS = {2: AdminLevel.PROVINCE, 3: AdminLevel.DISTRICT, 5: AdminLevel.COMMUNE}
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class Unit:
    """One administrative unit; the keys are those of the dimension. One without a code is known only as written."""

    key: str
    rank: AdminRank
    name: str
    level: AdminLevel | None
    code: str | None = None
    since: date | None = None
    """First day; `None` where the lists do not say."""
    until: date | None = None
    """Last day, `None` for a unit of today."""
    parent: str | None = None
    successors: tuple[str, ...] = ()

    @property
    def full(self) -> str:
        """Rank word and name: "quận Ba Đình"."""
        return f"{self.rank} {self.name}"

    def existed(self, day: date) -> bool:
        """Whether the unit was there on a day, as far as is known."""
        return (self.since or day) <= day <= (self.until or day)


class Reference:
    """All units by key, by rank and name, and by name alone."""

    def __init__(self, units: list[Unit]) -> None:
        """Index them."""
        self.units = {unit.key: unit for unit in units}
        self._by_name: dict[str, list[Unit]] = defaultdict(list)
        for unit in units:
            self._by_name[spelling(unit.name)].append(unit)

    def named(self, spelled: str, rank: AdminRank | None = None) -> list[Unit]:
        """The units of that name and rank, of every time; of any rank, provinces and districts only."""
        found = self._by_name.get(spelled, [])
        if rank is None:
            return [unit for unit in found if unit.level is not AdminLevel.COMMUNE]
        return [unit for unit in found if unit.rank is rank]

    def line(self, unit: Unit) -> list[Unit]:
        """A unit and those that it is part of, upwards."""
        found = [unit]
        while (parent := self.units.get(found[-1].parent or "")) is not None:
            found.append(parent)
        return found

    def lies_in(self, unit: Unit, other: Unit) -> bool:
        """Whether a unit is, was or became part of another: its superior, that one's heir, or its own forerunner."""
        above = {one.key for one in self.line(unit)}
        if other.key in above - {unit.key} or above & set(other.successors):
            return True
        return any(other.key in one.successors for one in self.line(unit)[1:])


@cache
def reference() -> Reference:
    """The units that ship, read once per process."""
    listed = [row | {"until": _until(row)} for row in rows("admin_units")]
    by_hand = rows("admin_units_by_hand")
    known = {(row["code"], row["rank"], row["name"]): row for row in listed}
    for row in by_hand:
        of_list = known.get((row["code"], row["rank"], row["name"]))
        if of_list is None:
            listed.append(row)
        else:
            of_list |= {"since": row["since"], "until": row["until"]}
    return Reference(_units(listed))


def _until(row: dict[str, str]) -> str:
    """Of the old system, the provinces without an heir go on."""
    ended = not row["since"] and (row["successors"] or len(row["code"]) > 2)
    return LAST_DAY.isoformat() if ended else ""


def _units(listed: list[dict[str, str]]) -> list[Unit]:
    """Codes were used again, so that a code alone is no key; superior and heirs are those of the right day."""
    keys = [key("dim_admin_unit", row["code"], row["since"] or None) for row in listed]
    periods: dict[str, list[tuple[date | None, date | None, str]]] = defaultdict(list)
    for own, row in zip(keys, listed, strict=True):
        periods[row["code"]].append((_date(row["since"]), _date(row["until"]), own))

    def on(code: str, day: date) -> str:
        return next(
            own for since, until, own in periods[code] if (since or day) <= day and (until is None or day <= until)
        )

    return [
        Unit(
            own,
            AdminRank(row["rank"]),
            row["name"],
            _LEVELS[len(row["code"])],
            row["code"],
            since := _date(row["since"]),
            until := _date(row["until"]),
            on(row["parent"], until or since or LAST_DAY + _DAY) if row["parent"] else None,
            tuple(on(code, until + _DAY) for code in row["successors"].split()) if until else (),
        )
        for own, row in zip(keys, listed, strict=True)
    ]


@cache
def _date(text: str) -> date | None:
    return date.fromisoformat(text) if text else None
