"""Which mentions of a name are one person: clusters of all mentions, so that namesakes are told apart.

Ranks, titles and the wording of offices do not matter. What counts is where a mention's offices are: a place (its
province, district or commune), the offices of the country, or a workplace without a place (a company, a hospital).

1. Mentions of one name that share a place or a workplace are one person, who may have been promoted there. Two who at
   overlapping times, or at times not known, work at two workplaces of one place are two.
2. Mentions in two places that share none are two people, unless both hold offices of the country and were never
   seen in both places at overlapping times: secretaries are sent from province to province.
3. Who holds offices of the country only is one with the only such person of the name who has a place too, else with
   the only leader of the place where the meeting is, else with the only leader of any place: of a seat (Ủy viên Trung
   ương Đảng) that goes with it, of an office if the times are known and do not overlap.
4. Who bears a rare name, of three given syllables or more ("Hoàng Lê Minh Khuê"; "Thị" and "Văn" do not count), is one
   person in the places of one province: a district's secretary who went to the province. Not where both held offices,
   more than seats, on one and the same day. All others who change their place are two people, unless a document tells
   both places: "nguyên Bí thư Huyện ủy …", or the office and what the person was elected to.
5. A mention without office and place is the only person of the name. If there are several, it is one of its own in
   each document.

Nothing depends on the order of the mentions. A person's key is made from the name and from the first of the places,
workplaces and offices that tell the person from namesakes. Keep out: spellings, and where an office is (`spheres`).
"""

from collections import Counter, defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from datetime import date
from itertools import combinations, permutations

from pipelines.identity import key
from pipelines.resolve.links import Links
from pipelines.resolve.spelling import name_key, place_key, place_of
from pipelines.resolve.spheres import Mention, Sphere, provinces_of, sphere_of, union_of

CENTRAL = "trung ương"
_COMMON = frozenset({"thị", "văn"})
_GIVEN = 3
"""Given syllables of a name that is rare, and the middle words that do not count."""


@dataclass(frozen=True, slots=True)
class Person:
    """Who a mention means."""

    person_key: str
    name: str
    """The name as most mentions write it."""
    known_by: str | None
    """What tells the person from namesakes: a place, a workplace, or the offices of the country."""


@dataclass(slots=True)
class Cluster:
    """Mentions of one name that are taken together, with the days on which they were seen."""

    spheres: list[Sphere]
    mentions: list[Mention] = field(default_factory=list)

    @property
    def days(self) -> tuple[date, date] | None:
        """First and last day."""
        days = [mention.day for mention in self.mentions if mention.day]
        return (min(days), max(days)) if days else None

    def union(self, attribute: str) -> frozenset[str]:
        """The places, former places or workplaces of all."""
        return frozenset[str]().union(*(getattr(sphere, attribute) for sphere in self.spheres))

    @property
    def around(self) -> set[str | None]:
        """Where the meetings were."""
        return {place_of(place_key(mention.jurisdiction)) for mention in self.mentions if mention.jurisdiction}

    @property
    def central(self) -> bool:
        """Whether any holds an office of the country."""
        return any(sphere.central for sphere in self.spheres)

    @property
    def office(self) -> bool:
        """Whether any of these is more than a seat."""
        return any(sphere.office for sphere in self.spheres)

    @property
    def leads(self) -> bool:
        """Whether any leads a place."""
        return any(sphere.leads for sphere in self.spheres)

    @property
    def anchor(self) -> str | None:
        """What tells it from namesakes: the first place, else the first workplace, else the country's offices."""
        for attribute in ("places", "former", "workplaces"):
            if found := self.union(attribute):
                return min(found)
        return CENTRAL if self.central else None


def cluster_people(mentions: Iterable[Mention]) -> dict[str, Person]:
    """The person that each mention means, by the mention's fact_id."""
    names: dict[str, list[Mention]] = defaultdict(list)
    for mention in sorted(mentions, key=lambda mention: mention.fact_id):
        names[name_key(mention.name)].append(mention)
    found: dict[str, Person] = {}
    for name, same in names.items():
        found |= _named(name, _clusters(same))
    return found


def _clusters(mentions: list[Mention]) -> list[Cluster]:
    """The people of one name."""
    by_sphere: dict[Sphere, Cluster] = {}
    documents: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        documents[mention.document_id].append(mention)
    for of_one in documents.values():
        sphere = union_of([sphere_of(mention) for mention in of_one])
        by_sphere.setdefault(sphere, Cluster([sphere])).mentions.extend(of_one)
    known = [cluster for sphere, cluster in by_sphere.items() if sphere.homes]
    people = _by_country(_by_homes(known))
    if is_rare(name_key(mentions[0].name)):
        people = _by_province(people)
    for sphere in (Sphere(central=True), Sphere(central=True, office=True)):
        people = _with_central(people, by_sphere.get(sphere))
    unknown = [c for sphere, c in by_sphere.items() if not sphere.known]
    return _with_unknown(people, [mention for cluster in unknown for mention in cluster.mentions])


def _by_homes(clusters: list[Cluster]) -> list[Cluster]:
    """Rule 1: joined by places and workplaces, except where that would make two workplaces at a time one person's."""
    links = _workplaces(clusters)
    for number, cluster in enumerate(clusters):
        for home in cluster.spheres[0].homes:
            links.unite(number, home)
    groups = _grouped(clusters, links.root)
    return [person for group in groups for person in (_by_workplace(group) if _torn(group) else [_merged(group)])]


def _workplaces(clusters: list[Cluster]) -> Links:
    """Workplaces under a shorter name: "công ty Thuận Việt" is "Công ty TNHH Xây dựng Thuận Việt"."""
    links = Links()
    named = sorted({workplace for cluster in clusters for workplace in cluster.spheres[0].workplaces})
    for short, full in permutations(named, 2):
        if set(short.split()) <= set(full.split()):
            links.unite(short, full)
    return links


def _torn(group: list[Cluster]) -> bool:
    """Whether a group has two workplaces at one time."""
    links = _workplaces(group)
    seen = [({links.root(w) for w in c.spheres[0].workplaces}, c.days) for c in group if c.spheres[0].workplaces]
    return any(
        not mine & other and _overlap(ours, theirs)
        for number, (mine, ours) in enumerate(seen)
        for other, theirs in seen[:number]
    )


def _by_workplace(group: list[Cluster]) -> list[Cluster]:
    """One person per workplace; those of the place without a workplace are one more."""
    links = _workplaces(group)
    for number, cluster in enumerate(group):
        for workplace in cluster.spheres[0].workplaces or {""}:
            links.unite(number, workplace)
    return [_merged(part) for part in _grouped(group, links.root)]


def _by_country(people: list[Cluster]) -> list[Cluster]:
    """Rule 2: holders of the country's offices in several places, one after the other."""
    central = [person for person in people if person.central]
    apart = all(not _overlap(a.days, b.days) for n, a in enumerate(central) for b in central[:n])
    if len(central) < 2 or not apart:
        return people
    return [person for person in people if not person.central] + [_merged(central)]


def is_rare(name: str) -> bool:
    """Whether a name is one that hardly two officials of a province bear: three given syllables or more."""
    _, *given = name.split()
    return len(given) - (bool(given) and given[0] in _COMMON) >= _GIVEN


def _by_province(people: list[Cluster]) -> list[Cluster]:
    """Rule 4: a rare name in the places of one province, at times that do not speak against it."""
    links = Links()
    for number, one in enumerate(people):
        for other in range(number):
            provinces = _provinces_of(one) & _provinces_of(people[other])
            if provinces and len(_provinces_of(one) | _provinces_of(people[other])) == 1:
                links.unite(number, other)
    groups = _grouped(people, links.root)
    return [
        person
        for group in groups
        for person in (group if any(_at_once(a, b) for a, b in combinations(group, 2)) else [_merged(group)])
    ]


def _at_once(one: Cluster, other: Cluster) -> bool:
    """Whether two held offices in two places on one day, as far as the days are known."""
    serve = all(any(sphere.serves for sphere in person.spheres) for person in (one, other))
    return serve and one.days is not None and other.days is not None and _overlap(one.days, other.days)


def _provinces_of(person: Cluster) -> frozenset[str]:
    """The provinces that the places of a person are in; of a name that several have, all of them."""
    return frozenset[str]().union(*(provinces_of(place) for place in person.union("places") | person.union("former")))


def _with_central(people: list[Cluster], central: Cluster | None) -> list[Cluster]:
    """Rule 3: the country's officeholder without a place."""
    if central is None:
        return people
    leaders = [person for person in people if person.leads]
    hosts = (
        [person for person in people if person.central]
        or [person for person in leaders if person.union("places") & central.around]
        or [person for person in leaders if not central.office or not _overlap(person.days, central.days)]
    )
    if len(hosts) != 1:
        return [*people, central]
    return [person for person in people if person is not hosts[0]] + [_merged([hosts[0], central])]


def _with_unknown(people: list[Cluster], mentions: list[Mention]) -> list[Cluster]:
    """Rule 5: mentions that say nothing."""
    if not mentions:
        return people
    unknown = Cluster([Sphere()], mentions)
    if len(people) < 2:
        return [_merged([*people, unknown])]
    documents: dict[str, list[Mention]] = defaultdict(list)
    for mention in mentions:
        documents[mention.document_id].append(mention)
    return people + [Cluster([Sphere()], of_one) for of_one in documents.values()]


def _grouped(clusters: list[Cluster], root: Callable[[int], object]) -> list[list[Cluster]]:
    groups: dict[object, list[Cluster]] = defaultdict(list)
    for number, cluster in enumerate(clusters):
        groups[root(number)].append(cluster)
    return list(groups.values())


def _merged(clusters: list[Cluster]) -> Cluster:
    return Cluster(
        [sphere for cluster in clusters for sphere in cluster.spheres],
        [mention for cluster in clusters for mention in cluster.mentions],
    )


def _overlap(one: tuple[date, date] | None, other: tuple[date, date] | None) -> bool:
    """Whether two stretches of time meet; what is not known may."""
    return one is None or other is None or (one[0] <= other[1] and other[0] <= one[1])


def _named(name: str, people: list[Cluster]) -> dict[str, Person]:
    """Give each person of a name its key; where two are known by the same thing, also from its first fact."""
    taken = Counter(person.anchor for person in people)
    found: dict[str, Person] = {}
    for person in people:
        first = min(mention.fact_id for mention in person.mentions)
        anchor = person.anchor
        own = key("dim_person", name, anchor, first if taken[anchor] > 1 else None)
        spellings = Counter(" ".join(mention.name.split()) for mention in person.mentions)
        written = min(spellings, key=lambda spelling: (-spellings[spelling], spelling))
        found |= {mention.fact_id: Person(own, written, anchor) for mention in person.mentions}
    return found
