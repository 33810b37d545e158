"""Where the offices of a person are, as one mention tells it: places, workplaces, the offices of the country.

Keep out: which mentions are one person (`people`), and which offices a position names (`posts`).
"""

from dataclasses import dataclass
from datetime import date
from functools import cache

import regex

from pipelines.grammar.lexicon import alternation, words
from pipelines.resolve.data_files import word_lists
from pipelines.resolve.posts import posts_of
from pipelines.resolve.spelling import body_key, is_national, place_key, place_of
from pipelines.resolve.units_names import spelling
from pipelines.resolve.units_reference import reference
from schemas.enums import AdminRank


@dataclass(frozen=True, slots=True, kw_only=True)
class Mention:
    """A person named in a document, with the position given there."""

    fact_id: str
    document_id: str
    name: str
    position: str | None
    jurisdiction: str | None
    """Place of the meeting, or the only one of the document's meetings."""
    day: date | None


@dataclass(frozen=True, slots=True)
class Sphere:
    """Where the offices of a mention are; mentions of one name and sphere are never told apart."""

    places: frozenset[str] = frozenset()
    former: frozenset[str] = frozenset()
    """Places of offices that are over: they link, and never part."""
    workplaces: frozenset[str] = frozenset()
    central: bool = False
    office: bool = False
    """Whether the country's office is more than a seat."""
    leads: bool = False
    serves: bool = False
    """Whether an office in one of the places is more than a seat."""

    @property
    def homes(self) -> frozenset[str]:
        """Everything that links it to another."""
        return self.places | self.former | self.workplaces

    @property
    def known(self) -> bool:
        """Whether anything says where."""
        return bool(self.homes) or self.central


def union_of(spheres: list[Sphere]) -> Sphere:
    """What one document says of a name in several places is said of one person."""
    return Sphere(
        places=frozenset[str]().union(*(sphere.places for sphere in spheres)),
        former=frozenset[str]().union(*(sphere.former for sphere in spheres)),
        workplaces=frozenset[str]().union(*(sphere.workplaces for sphere in spheres)),
        central=any(sphere.central for sphere in spheres),
        office=any(sphere.office for sphere in spheres),
        leads=any(sphere.leads for sphere in spheres),
        serves=any(sphere.serves for sphere in spheres),
    )


@cache
def provinces_of(place: str) -> frozenset[str]:
    """The provinces that a place may be in: of a name that several units bear, all of theirs."""
    rank = next((rank for rank in AdminRank if place.startswith(f"{rank} ")), None)
    if rank is None:
        return frozenset()
    units = reference().named(spelling(place.removeprefix(f"{rank} ")), rank)
    return frozenset(reference().line(unit)[-1].full for unit in units)


def sphere_of(mention: Mention) -> Sphere:
    """Where a mention's offices are; one without any is where the meeting is."""
    posts = posts_of(mention.position, mention.jurisdiction) if mention.position else ()
    places, former, workplaces = set[str](), set[str](), set[str]()
    central = leads = office = serves = False
    for post in posts:
        body = body_key(post.body, mention.jurisdiction) if post.body else None
        if body is None or (body == "quốc hội" and post.seat):
            continue
        place = place_of(body) or _country(body)
        if place:
            (former if post.former else places).add(place)
            leads = leads or post.head in _listed("leaders")
            serves = serves or not (post.seat or post.former)
        elif is_national(body):
            central = True
            office = office or not post.seat
        if not post.former and not is_national(body) and _is_workplace(body, placed=place is not None):
            workplaces.add(body)
    if not places and not former and not workplaces and not central and mention.jurisdiction:
        places |= {place} if (place := place_of(place_key(mention.jurisdiction))) else set()
    return Sphere(
        places=frozenset(places),
        former=frozenset(former),
        workplaces=frozenset(workplaces),
        central=central,
        office=office,
        leads=leads,
        serves=serves,
    )


@cache
def _listed(name: str) -> frozenset[str]:
    return frozenset(word_lists("posts")["words"][name])


def _is_workplace(body: str, *, placed: bool) -> bool:
    """Whether it is a body with staff of its own; an office of the State is one only with its place."""
    kinds = ("workplaces", "agencies") if placed else ("workplaces",)
    return body.startswith(tuple(f"{word} " for kind in kinds for word in _listed(kind)))


@cache
def _countries() -> regex.Pattern[str]:
    names = set(words("gazetteer", "countries")) - {"eu", "asean"}
    return regex.compile(rf"(?<!\p{{L}})({alternation(names)})$", regex.VERSION1)


def _country(body: str) -> str | None:
    """The other country that a body is of: "Quốc hội Lào"."""
    match = _countries().search(body)
    return match[1] if match else None
