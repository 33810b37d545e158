"""Which administrative unit a mention means, decided by the whole document and never guessed.

A name is held against the units of that rank and name on the document's day. Of several, what the mention itself says
decides ("huyện Châu Thành, tỉnh Bến Tre"), then the districts and provinces that the document names, the units named
beside it, and where its source is at home; what is still open stays unknown. A name that the lists do not have is a
unit as it is written, without a code. Keep out: how names are written (`units_names`), and bodies (`organizations`).
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import reduce

from pipelines.identity import key
from pipelines.resolve.units_names import Written, parse
from pipelines.resolve.units_reference import LAST_DAY, Unit, reference
from schemas.enums import AdminLevel, AdminRank

Name = tuple[AdminRank | None, str]

_OLD_ONLY = (AdminRank.URBAN_DISTRICT, AdminRank.RURAL_DISTRICT, AdminRank.TOWN, AdminRank.TOWNSHIP)
_LEVELS = {
    AdminRank.PROVINCE: AdminLevel.PROVINCE,
    AdminRank.URBAN_DISTRICT: AdminLevel.DISTRICT,
    AdminRank.RURAL_DISTRICT: AdminLevel.DISTRICT,
    AdminRank.TOWN: AdminLevel.DISTRICT,
    AdminRank.WARD: AdminLevel.COMMUNE,
    AdminRank.TOWNSHIP: AdminLevel.COMMUNE,
    AdminRank.COMMUNE: AdminLevel.COMMUNE,
    AdminRank.SPECIAL_ZONE: AdminLevel.COMMUNE,
}
_FROM_ABOVE = (None, AdminRank.PROVINCE, AdminRank.CITY)  # the order in which names are resolved; then the rest
_SEVERAL = 2  # communes named side by side that one district alone has


@dataclass(frozen=True, slots=True)
class Surroundings:
    """What a document says around its mentions."""

    scope: str
    """What tells its own unknown names from those of other documents: its id."""
    day: date | None = None
    """The day that it speaks of as today, `None` where nothing says."""
    places: tuple[str, ...] = ()
    """Every unit that its text names, as written, each with what it is said to be in."""
    source_day: date | None = None
    """Where the dated documents of its source all lie on one side of the reform, one of their days."""
    home: str | None = None
    """Where its source is at home: "quận Ba Đình, thành phố Hà Nội"."""


class DocumentUnits:
    """The units of one document; ask `of` for each mention."""

    def __init__(self, surroundings: Surroundings, mentions: Iterable[Written]) -> None:
        """Resolve every unit that the document and the mentions name, from the provinces down."""
        self._scope = surroundings.scope
        named = [*(one for text in surroundings.places if (one := parse(text)) is not None), *mentions]
        self._named = _merged(named)
        self._day = surroundings.day
        self._old = _is_old(surroundings.day, named, surroundings.source_day)
        self._found: dict[Name, Unit | None] = {}
        self.unlisted: dict[str, Unit] = {}
        """The units as they are written that the lists lack, by key."""
        home = parse(surroundings.home or "")
        self._home: list[Unit] = []
        self._home = self._chain(home) if home else []
        for depth in sorted({_depth(rank) for rank, _ in self._named}):
            self._settle([name for name in self._named if _depth(name[0]) == depth])
        self._by_neighbours()

    @property
    def province(self) -> Unit | None:
        """The one province that the document names, else its source's."""
        at_home = [unit for unit in self._home if unit.level is AdminLevel.PROVINCE]
        named = self._provinces
        return named[0] if len(named) == 1 else at_home[0] if at_home else None

    @property
    def _provinces(self) -> list[Unit]:
        return self._at(AdminLevel.PROVINCE)

    def of(self, text: str) -> Unit | None:
        """The unit that a name means; a bare rank word is the home's, or the only one of that rank in the document."""
        written = parse(text)
        return self.meant(written) if written else None

    def meant(self, written: Written) -> Unit | None:
        """The unit that a parsed name means."""
        if written.spelling:
            return self._within(written)
        at_home = [unit for unit in self._home if unit.rank is written.rank]
        if at_home:
            return at_home[0]
        return self._only_one(written.rank)

    def _only_one(self, rank: AdminRank | None) -> Unit | None:
        """The unit that a bare rank word means: the only one of the rank, else what all districts named are in.

        A name that the lists lack is a slip where they have one of the rank: they have every province and district.
        """
        same_rank = {name: unit for name, unit in self._found.items() if name[0] is rank}
        listed = {unit.key: unit for unit in same_rank.values() if unit is not None and unit.code}
        if len(listed) == 1 and all(same_rank.values()):
            return next(iter(listed.values()))
        if same_rank:
            return next(iter(same_rank.values())) if len(same_rank) == 1 else None
        superiors = self._superiors()
        return superiors[0] if len(superiors) == 1 and superiors[0].rank is rank else None

    def _settle(self, names: list[Name]) -> None:
        """Resolve names of one depth together: what one round finds may place others in the next."""
        while names:
            found = {name: self._agreed(self._named[name]) for name in names}
            self._found |= found
            left = [name for name in names if found[name] is None]
            if len(left) == len(names):
                return
            names = left

    def _chain(self, written: Written) -> list[Unit]:
        """A unit with all that it is said to be in, as far as they are known."""
        units = [self._resolve(one) for one in (written, *written.within)]
        return [unit for unit in units if unit is not None]

    def _at(self, level: AdminLevel) -> list[Unit]:
        units = {unit.key: unit for unit in self._found.values() if unit is not None and unit.level is level}
        return [units[own] for own in sorted(units)]

    def _resolve(self, written: Written) -> Unit | None:
        """The unit of a name by what is known so far."""
        above = [unit for one in written.within if (unit := self._within(one)) is not None]
        within = [unit for unit in above if _is_above(unit.level, written.rank)]  # "huyện A, thành phố B" may be a list
        listed = self._on_its_day(reference().named(written.spelling, written.rank), former=written.former)
        fitting = [unit for unit in listed if all(_fits(unit, above) for above in within)]
        if not fitting and listed and listed[0].level is not AdminLevel.COMMUNE:
            within, fitting = [], listed  # the lists have every district: "TP.HCM, Đồng Nai" are two places
        if not fitting:
            return self._as_written(written, within) if written.rank else None
        if written.rank is None:
            highest = [unit for unit in fitting if unit.level is AdminLevel.PROVINCE] or fitting
            return highest[0] if len(highest) == 1 else None
        sure = within or fitting[0].level is not AdminLevel.COMMUNE
        if len(fitting) == 1 and sure:
            return fitting[0]
        if written.spelling.isdigit() and len(self._at(AdminLevel.DISTRICT)) > 1:
            return None  # "phường 3" of two districts: most numbers are gone from the lists
        for anchors in (self._at(AdminLevel.DISTRICT), self._provinces, self._superiors(), self._home):
            near = [unit for unit in fitting if any(_fits(unit, above) for above in anchors)]
            if len(near) == 1:
                return near[0]
            fitting = near or fitting
        return None

    def _within(self, written: Written) -> Unit | None:
        """A name by what it says itself, else by what the document says of it."""
        name = (written.rank, written.spelling)
        return self._found[name] if name in self._found and not written.within else self._resolve(written)

    def _agreed(self, sayings: list[Written]) -> Unit | None:
        """The unit that everything said of a name leads to; said to be in two places, it is two units, and none."""
        units = {unit.key: unit for one in sayings if (unit := self._resolve(one)) is not None}
        return next(iter(units.values())) if len(units) == 1 else None

    def _on_its_day(self, units: list[Unit], *, former: bool) -> list[Unit]:
        """Those that existed on the document's day, else those of another time: a name can outlive its unit."""
        if former:
            return [unit for unit in units if unit.until is not None] or units
        if self._day is not None:
            return [unit for unit in units if unit.existed(self._day)] or units
        if self._old is None:
            return units
        return [unit for unit in units if (_of_old_system(unit) if self._old else unit.until is None)] or units

    def _superiors(self) -> list[Unit]:
        """The provinces of the districts that are known."""
        lines = [reference().line(unit)[-1] for unit in self._at(AdminLevel.DISTRICT) if unit.code]
        return list({unit.key: unit for unit in lines}.values())

    def _as_written(self, written: Written, within: Sequence[Unit]) -> Unit | None:
        """A unit that the lists lack, under what it is said to be in, else under the one unit above that is named."""
        rank = written.rank
        if rank is None:
            return None
        level = _LEVELS.get(rank)
        above = list(within[:1])
        if not above and level is AdminLevel.COMMUNE:
            districts = self._at(AdminLevel.DISTRICT)
            above = districts if len(districts) == 1 else [] if districts else self._provinces
        elif not above and level is AdminLevel.DISTRICT:
            above = self._provinces
        parent = above[0].key if len(above) == 1 else None
        scope = self._scope if parent is None and level is AdminLevel.COMMUNE else None
        own = key("dim_admin_unit", None, rank, written.spelling, parent, scope)
        self.unlisted[own] = Unit(own, rank, written.name, level, parent=parent)
        return self.unlisted[own]

    def _by_neighbours(self) -> None:
        """Communes that nothing else places: those of the one district, or new province, that has them all."""
        open_ = {
            name: self._on_its_day(reference().named(name[1], name[0]), former=self._named[name][0].former)
            for name, unit in self._found.items()
            if unit is None and name[0] is not None
        }
        open_ = {name: units for name, units in open_.items() if units and units[0].level is AdminLevel.COMMUNE}
        if len(open_) < _SEVERAL:
            return
        shared = reduce(set.intersection, [{unit.parent for unit in units} for units in open_.values()])
        if len(shared) == 1:
            [parent] = shared
            for name, units in open_.items():
                self._found[name] = next(unit for unit in units if unit.parent == parent)


def _fits(unit: Unit, above: Unit) -> bool:
    return above.code is not None and reference().lies_in(unit, above)


def _is_above(level: AdminLevel | None, rank: AdminRank | None) -> bool:
    """Whether a unit of a level can hold one of a rank, as far as both are known."""
    order, held = list(AdminLevel), _LEVELS.get(rank) if rank else None
    return level is None or held is None or order.index(level) < order.index(held)


def _depth(rank: AdminRank | None) -> int:
    if rank is None or rank in _FROM_ABOVE:
        return _FROM_ABOVE.index(rank)
    return len(_FROM_ABOVE) + (_LEVELS.get(rank, AdminLevel.COMMUNE) is AdminLevel.COMMUNE)


def _merged(named: Iterable[Written]) -> dict[Name, list[Written]]:
    """Each name with every different thing that is said of it; a unit that is only named as a place counts too."""
    merged: dict[Name, list[Written]] = defaultdict(list)
    for written in (one for chain in named for one in (chain, *chain.within) if one.spelling):
        merged[written.rank, written.spelling].append(written)
    return {
        name: list({one.within: one for one in sorted(sayings, key=str) if one.within}.values()) or sayings[:1]
        for name, sayings in merged.items()
    }


def _of_old_system(unit: Unit) -> bool:
    return unit.since is None or unit.since <= LAST_DAY


def _is_old(day: date | None, named: Iterable[Written], source_day: date | None) -> bool | None:
    """Whether a document is of before the reform: by its day, by units that only one system has, by its source."""
    if day is not None:
        return day <= LAST_DAY
    ranks = {one.rank for chain in named for one in (chain, *chain.within) if not one.former}
    if ranks & set(_OLD_ONLY):
        return True
    if AdminRank.SPECIAL_ZONE in ranks:
        return False
    return None if source_day is None else source_day <= LAST_DAY
