"""All mentions of units and organisations of all documents at once, and the rows of the dimensions that they need.

The rows do not depend on the order of documents or mentions. Besides what is mentioned, a dimension has what that
points to: the units above and the heirs of a unit, the parents of an organisation. Keep out: what a mention means
(`units`, `organizations`), and SQL.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace

from pipelines.resolve.organizations import DocumentOrganizations, Organization, full_names
from pipelines.resolve.organizations_names import take_apart
from pipelines.resolve.units import DocumentUnits, Surroundings
from pipelines.resolve.units_names import Written, parse
from pipelines.resolve.units_reference import Unit, reference


@dataclass(frozen=True, slots=True)
class Mention:
    """A body, subject or place as a fact of one document has it, and the jurisdiction beside it."""

    document_id: str
    name: str | None
    jurisdiction: str | None
    means: str | None = None
    """What a reviewer says that it means, a name that leaves nothing open."""

    @property
    def read_as(self) -> str | None:
        """The name to resolve."""
        return self.means or self.name


@dataclass(frozen=True, slots=True)
class Meant:
    """What a mention means, `None` for what is unknown."""

    mention: Mention
    organization: Organization | None
    unit: Unit | None


@dataclass(slots=True)
class Resolved:
    """All mentions with what they mean, and every unit and organisation that a row may point to, by key."""

    mentions: list[Meant] = field(default_factory=list)
    units: dict[str, Unit] = field(default_factory=dict)
    organizations: dict[str, Organization] = field(default_factory=dict)
    aliases: dict[str, list[str]] = field(default_factory=dict)
    """The spellings of each organisation, sorted."""


def resolve(documents: Mapping[str, Surroundings], mentions: Iterable[Mention]) -> Resolved:
    """Resolve every mention within its document, then bring together what several documents say."""
    of_document: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        of_document[mention.document_id].append(mention)
    meant: list[Meant] = []
    unlisted: dict[str, Unit] = {}
    companies = full_names(text for named in of_document.values() for one in named if (text := one.read_as))
    for document in sorted(of_document):
        meant += _of_document(documents[document], of_document[document], companies, unlisted)
    return _gathered(meant, unlisted)


def _of_document(
    document: Surroundings, mentions: Sequence[Mention], companies: Mapping[str, str], unlisted: dict[str, Unit]
) -> list[Meant]:
    """What the mentions of one document mean; units that the lists lack are added to `unlisted`."""
    ordered = sorted(set(mentions), key=lambda one: (one.name or "", one.jurisdiction or ""))
    texts = [text for one in ordered if not one.means for text in (one.name, one.jurisdiction) if text]
    units = DocumentUnits(document, [written for text in texts for written in _units_in(text)])
    organizations = DocumentOrganizations(document.scope, units, texts, companies)
    found = []
    for mention in ordered:
        jurisdiction = None if mention.means else mention.jurisdiction
        organization = organizations.of(mention.read_as, jurisdiction) if mention.read_as else None
        unit = units.of(jurisdiction) if jurisdiction else None
        found.append(Meant(mention, organization, unit or (organization.unit if organization else None)))
    unlisted |= units.unlisted
    return found


def _units_in(text: str) -> list[Written]:
    """The unit that a mention is, or that the body in it is of."""
    written = parse(text)
    inside = None if written and written.rank else take_apart(text).unit
    return [one for one in (inside or written,) if one is not None]


def _gathered(meant: list[Meant], unlisted: dict[str, Unit]) -> Resolved:
    """The rows of the dimensions; of several ways to write a name, the one that most mentions have."""
    resolved = Resolved(mentions=meant)
    shown: dict[str, Counter[str]] = defaultdict(Counter)
    written: dict[str, set[str]] = defaultdict(set)
    unit_names: dict[str, Counter[str]] = defaultdict(Counter)
    organizations: dict[str, Organization] = {}
    for one in meant:
        for unit in {one.unit, one.organization.unit if one.organization else None}:
            if unit is not None:
                unit_names[unit.key][unit.name] += 1
                resolved.units[unit.key] = unit
        if one.organization is not None:
            written[one.organization.key].add(one.mention.name or "")
        waiting = [one.organization]
        while waiting:
            step = waiting.pop()
            if step is not None:
                shown[step.key][step.name] += step is one.organization  # a parent's name is made, not printed
                organizations[step.key] = step
                waiting += [step.parent, step.successor]
    resolved.organizations = {
        own: replace(organizations[own], name=_commonest(shown[own])) for own in sorted(organizations)
    }
    resolved.aliases = {own: sorted(names) for own, names in written.items()}
    _complete(resolved.units, unlisted)
    resolved.units = {
        own: unit if unit.code else replace(unit, name=_commonest(unit_names[own] or Counter([unit.name])))
        for own, unit in sorted(resolved.units.items())
    }
    return resolved


def _commonest(names: Counter[str]) -> str:
    return min(names, key=lambda name: (-names[name], -len(name), name))


def _complete(units: dict[str, Unit], unlisted: dict[str, Unit]) -> None:
    """Add the units that those point to: above them, and their heirs."""
    known = reference().units | unlisted
    waiting = list(units.values())
    while waiting:
        unit = waiting.pop()
        for own in (unit.parent, *unit.successors):
            if own is not None and own not in units:
                units[own] = known[own]
                waiting.append(units[own])
