"""Which organisation a mention means: one row for a body under all its spellings, in the unit that it is of.

A body is what it is called, written out, and its unit: "UBND Q.1" and "Ủy ban nhân dân quận 1". Of a body that names no
unit, the meeting's jurisdiction, the document and its source's home say which; where they do not, it is known in its
document alone and joined with no other. A committee is not what it leads: "Quận ủy", "Ban Chấp hành Đảng bộ quận" and
"Ban Thường vụ Quận ủy" are bodies of their own, whose `parent` is the "Đảng bộ quận" or the committee. Keep out: how
names are written (`organizations_names`), and units (`units`).
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace
from datetime import date

from pipelines.identity import key
from pipelines.resolve.organizations_names import (
    OWN_NAMES,
    Body,
    above,
    became,
    innermost,
    kind_of,
    nation,
    regions,
    take_apart,
    without_legal_form,
)
from pipelines.resolve.units import DocumentUnits
from pipelines.resolve.units_names import parse, plain
from pipelines.resolve.units_reference import Unit
from schemas.enums import AdminLevel, OrganizationKind, OrganizationLevel

_CENTRAL = frozenset((OrganizationKind.NATIONAL_ASSEMBLY, OrganizationKind.GOVERNMENT, OrganizationKind.MINISTRY))
_CENTRAL_PARTY = ("ban chấp hành trung ương", "bộ chính trị", "ban bí thư", "đảng cộng sản")
_INSIDE = ("đảng bộ cơ quan", "công đoàn cơ quan", "chi bộ", "chi ủy")
_LEVELS = {
    AdminLevel.PROVINCE: OrganizationLevel.PROVINCE,
    AdminLevel.DISTRICT: OrganizationLevel.DISTRICT,
    AdminLevel.COMMUNE: OrganizationLevel.COMMUNE,
}


@dataclass(frozen=True, slots=True)
class Organization:
    """One organisation; the keys are those of the dimensions."""

    key: str
    name: str
    """As one mention shows it, with its unit in full."""
    kind: OrganizationKind
    level: OrganizationLevel | None
    unit: Unit | None
    parent: "Organization | None" = None
    successor: "Organization | None" = None
    """What it became, by its name; the heirs of its unit are the unit's."""
    until: date | None = None
    """Its last day, where that is known."""


class DocumentOrganizations:
    """The organisations of one document; ask `of` for each mention."""

    def __init__(
        self, scope: str, units: DocumentUnits, mentions: Iterable[str], companies: Mapping[str, str] | None = None
    ) -> None:
        """`scope` tells what is known in this document alone from all others.

        `companies` are the full names that all documents give companies, by the name that people call them.
        """
        self._scope, self._units = scope, units
        listed = list(mentions)
        self._full_names = dict(companies or {}) | full_names(listed)
        self._agencies = self._units_of_agencies(listed)

    def of(self, text: str, jurisdiction: str | None = None) -> Organization:
        """The organisation, body or place that a mention means."""
        return self._place(text) or self._body(take_apart(text), jurisdiction)

    def _place(self, text: str) -> Organization | None:
        written, spelled, place = parse(text), plain(text), OrganizationKind.PLACE
        if spelled in nation():
            return Organization(_key(place, spelled, None, None), text, place, OrganizationLevel.CENTRAL, None)
        if spelled in regions():
            region = OrganizationKind.REGION
            return Organization(_key(region, spelled, None, None), text, region, None, None)
        if written is None:
            return None
        unit = self._units.meant(written)
        if unit is not None and (written.rank or kind_of(spelled) is OrganizationKind.OTHER):
            level = _LEVELS[unit.level] if unit.level else None
            return Organization(_key(place, None, unit, None), unit.full, place, level, unit, until=unit.until)
        if written.rank:
            return Organization(_key(place, spelled, None, self._scope), text, place, None, None)
        return None

    def _body(self, body: Body, jurisdiction: str | None, beside: Unit | None = None) -> Organization:
        """An organisation; `beside` is the unit of one that it leads or follows, which it is of if it names none."""
        body = self._full_name(body)
        unit = self._home(body, jurisdiction, beside)
        level = _level(body, unit)
        bound = unit is None and level is not OrganizationLevel.CENTRAL and not self._names_itself(body)
        shown = f"{body.shown} {unit.full}" if unit is not None else _unresolved(body)
        called = body.called if unit is not None or body.unit is None else f"{body.called} {plain(body.unit.full)}"
        own = _key(body.kind, called, unit, self._scope if bound else None)
        made = Organization(own, shown, body.kind, level, unit, until=unit.until if unit else None)
        if body.called in became():
            name, until = became()[body.called]
            heir = replace(take_apart(name), unit=body.unit)
            made = replace(made, successor=self._body(heir, jurisdiction, unit), until=until)
        led = None if body.kind is OrganizationKind.JOINT else above(body.called)
        if led is None or (unit is None and bound and kind_of(led) is OrganizationKind.PEOPLES_COMMITTEE):
            return made
        parent = Body(kind_of(led), led, led[:1].upper() + led[1:], body.unit)
        return replace(made, parent=self._body(parent, jurisdiction, unit))

    def _full_name(self, body: Body) -> Body:
        """A company by the name that people call it, where the document, else all of them, have one full name."""
        return replace(body, called=self._full_names.get(body.called, body.called))

    def _home(self, body: Body, jurisdiction: str | None, beside: Unit | None) -> Unit | None:
        """The unit that a body is of."""
        if body.kind in OWN_NAMES or body.national:
            return None
        if body.unit is not None and (body.unit.spelling or not jurisdiction):
            return self._units.meant(body.unit)
        if jurisdiction:
            return self._units.of(jurisdiction)
        told = self._agencies.get(body.called, set())
        unit = beside or (next(iter(told)) if len(told) == 1 else None)
        is_provincial = body.called.startswith("sở ")
        return unit or (self._units.province if is_provincial else None)

    def _units_of_agencies(self, mentions: Iterable[str]) -> dict[str, set[Unit]]:
        """The units that the document gives its agencies where it names them in full: "Sở Y tế tỉnh Lào Cai"."""
        found: dict[str, set[Unit]] = defaultdict(set)
        for body in map(take_apart, mentions):
            if body.kind is OrganizationKind.DEPARTMENT and body.unit and (unit := self._units.meant(body.unit)):
                found[body.called].add(unit)
        return found

    def _names_itself(self, body: Body) -> bool:
        """Whether the name alone tells it from others of its kind, wherever it is."""
        own_name = body.kind in OWN_NAMES or body.kind is OrganizationKind.OTHER
        return body.national or (own_name and body.kind is not OrganizationKind.SCHOOL and body.named)


def full_names(mentions: Iterable[str]) -> dict[str, str]:
    """The one full name of each company that is also called without its legal form: "Công ty CP Bia Hoa Mai"."""
    found: dict[str, set[str]] = defaultdict(set)
    for text in mentions:
        body = take_apart(text)
        if body.kind is OrganizationKind.COMPANY and (short := without_legal_form(body.called)) != body.called:
            found[short].add(body.called)
    return {short: next(iter(full)) for short, full in found.items() if len(full) == 1}


def _key(kind: OrganizationKind, called: str | None, unit: Unit | None, scope: str | None) -> str:
    return key("dim_organization", kind, called, unit.key if unit else None, scope)


def _unresolved(body: Body) -> str:
    return f"{body.shown} {body.unit.full}" if body.unit else body.shown


def _level(body: Body, unit: Unit | None) -> OrganizationLevel | None:
    if body.called.startswith(_INSIDE):
        return OrganizationLevel.GRASSROOTS
    if unit is not None and unit.level is not None:
        return _LEVELS[unit.level]
    core = innermost(body.called)
    if body.unit is None and (kind_of(core) in _CENTRAL or core.startswith(_CENTRAL_PARTY) or body.national):
        return OrganizationLevel.CENTRAL
    return None
