"""The participants of an article's discourse: every mention of a place, body, organisation or the nation, in one list.

Each mention has a name to be told by, and how it stands in its sentence. Keep out: which mention a number is about
(`subjects`), and whom the article is about (`protagonist`).
"""

from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import cache

import regex

from pipelines.extract.article.names import (
    HAMLETS,
    full_name,
    jurisdiction,
    place_names,
    rank_of,
    spelled_out,
    unit_in_name,
)
from pipelines.extract.article.reading import Reading
from pipelines.extract.article.short_names import Named, bare_bodies, bare_names, bare_regions, letters
from pipelines.extract.subjects.standings import DEED, Kind, Standing, Standings
from pipelines.grammar.bodies import Phrase
from pipelines.grammar.endings import ending
from pipelines.grammar.folding import fold
from pipelines.grammar.gazetteer import BarePlace, find_bare_places, ranks_of_bare_places
from pipelines.grammar.groups import find_groups
from pipelines.grammar.lexicon import any_of, table, words
from pipelines.grammar.listed_places import find_listed_places
from pipelines.grammar.openings import finditer
from pipelines.grammar.organisations import Organisation, find_organisations

__all__ = ["NATIONAL", "RANKS", "Kind", "Mention", "Mentions", "Standing"]

NATIONAL = "cả nước"
_NATION = regex.compile(r"(?<!\p{L})(?:cả[ ]nước|toàn[ ]quốc|nước[ ]ta)(?!\p{L})", regex.VERSION1)
_ADDRESS = regex.compile(r"[ ]*\d*[ ]*(?:,|-|–|\(|thuộc)[ ]*", regex.VERSION1)
# "UBND các huyện"; one body may be named after several: "Ban Quản lý các khu công nghiệp".
_SEVERAL = regex.compile(r"(?<!\p{L})các(?![ ](?:cơ[ ]quan|khu|vấn[ ]đề|dân[ ]tộc|tổ[ ]chức)|\p{L})", regex.VERSION1)
_RANK = any_of("bodies", "units")
_PLAN = ending(
    r"(?<!\p{L})(?:dự[ ]toán|kế[ ]hoạch|chỉ[ ]tiêu|nhiệm[ ]vụ)(?:[ ]+(?:thu|chi|vốn|năm|\d{4}|được))*[ ]+"
    r"(?:thủ[ ]tướng[ ]+)?"
)
_BY_ACT = ending(
    r"(?<!\p{L})theo[ ]+(?:quyết[ ]định|công[ ]văn|chỉ[ ]đạo|kế[ ]hoạch|chỉ[ ]tiêu)[^,;:]{0,30}[ ](?:của[ ]+)?"
    r"(?:thủ[ ]tướng[ ]+)?"
)
_SETS = regex.compile(r"[ ]+(?:đã[ ]+)?(?:giao|quyết[ ]định|phân[ ]bổ)(?!\p{L})", regex.VERSION1)
# "36 xã" are any, but not "năm 2023 huyện", "đến 30/6 tỉnh"
_IN_GENERAL = ending(
    rf"(?:(?<!năm[ ]+\d{{3}}|quý[ ]+|tháng[ ]+\d?|[/-]\d{{,3}})\d"
    r"|(?<!\p{L})(?:các|những|mỗi|mọi|từng|cấp|nhiều|một[ ]số|số|hai|ba|bốn|sáu|bảy|tám|chín|mười|liên"
    rf"|{_RANK},?(?:[ ]và)?))[ ]+",
)
_MORE_RANKS = regex.compile(rf"[ ]*(?:,|-|/|và|hoặc)[ ]*{_RANK}(?!\p{{L}}|[ ]\p{{Lu}})", regex.VERSION1)
_FAR = 60
"""Characters before a body in which is told by whose plan or act, and that units were merged."""
_TWO_WORDS = 2
_NAMED = 2
"""Sentences over which a bare rank ("quận") means the unit of it that was named last."""
RANKS: tuple[str, ...] = tuple(table("bodies")["units"])
"""Ranks of which a unit may be spoken of without its name, the highest first."""
_NAMED_RANKS = ("quận", "huyện", "thị xã", "xã", "phường")
_ANAPHORA = 4
"""Sentences over which a bare word ("Công ty") means the organisation named last."""


# "thành lập trên cơ sở nhập các phường A, B và C; Đảng bộ phường có …": the ward is none of those that it was made of.
_MERGED = ending(
    r"(?<!\p{L})(?:các|những|hai|ba|bốn|\d+)[ ]+"
    r"|(?<!\p{L})(?:(?:sáp|cơ[ ]sở)[ ]nhập|hợp[ ]nhất|chia[ ]tách|tách(?:[ ]ra)?[ ]từ)[ ]+[^;.]*",
)


_LEVELS = (
    ("tỉnh ",),
    ("quận ", "huyện ", "thị xã "),
    ("xã ", "phường ", "thị trấn "),
    HAMLETS,
)


_CALLED = (Kind.THING, Kind.ORGANISATION, Kind.PLACE)
"""Kinds whose names are told without what they are: "bán đảo Hòn Tre … Hòn Tre"."""


@dataclass(frozen=True, slots=True)
class Mention:
    """One mention; `name` is `None` for a word that names nobody, `unit` the place that a body belongs to."""

    start: int
    end: int
    kind: Kind
    standing: Standing
    name: str | None
    unit: str | None = None
    central: bool = False


def _is_wider(one: Mention, other: Mention) -> bool:
    """Whether a place is of a higher level than another, or than a body's, which can lie in it."""
    above, level = _level(one), _level(other)
    return above is not None and level is not None and above < level


def _level(place: Mention) -> int | None:
    """How high a place, or that of a body, stands: a province 0, a district 1, a commune 2; so is a province's city."""
    name = {Kind.PLACE: place.name, Kind.BODY: place.unit}.get(place.kind)
    name = fold(name or "")
    if rank := ranks_of_bare_places().get(name):
        name = f"{rank} {name}"  # "huyện Thạch Khê (Lam Sơn)"
    if name.startswith("thành phố "):
        return 0 if name[len("thành phố ") :] in ("hcm", "hồ chí minh", *words("gazetteer", "cities")) else 1
    return next((level for level, ranks in enumerate(_LEVELS) if name.startswith(ranks)), None)


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    sources = {
        "central": rf"{any_of('subjects', 'central')}(?!\p{{L}})",
        # "Kho bạc Nhà nước Hà Tĩnh" is a branch
        "branch": rf"[ ]+{any_of('gazetteer', 'cities', 'ho_chi_minh_city', 'provinces')}(?!\p{{L}})",
    }
    return {name: regex.compile(source, regex.VERSION1) for name, source in sources.items()}


class Mentions:
    """All mentions of an article in the order of the text, not overlapping."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._standings = Standings(reading)
        bare = list(find_bare_places(reading.text, reading.folded))
        self._ranked = self._ranks(bare)
        self.names = {**self._known_ranks(), **place_names(reading)}
        organisations = list(find_organisations(reading.text, reading.folded))
        self._known: dict[str, list[Organisation]] = {}
        for one in organisations:
            if one.named:
                self._known.setdefault(one.family, []).append(one)
        found: list[Mention] = []
        found += self._of_phrases()
        found += [self._of_organisation(one) for one in organisations]
        for place in bare:
            printed = " ".join(reading.text[place.start : place.end].split())
            found.append(self._mention((place.start, place.end), Kind.PLACE, self._ranked.get(fold(printed), printed)))
        for listed in find_listed_places(reading.text, reading.folded):
            printed = " ".join(reading.text[listed.start : listed.end].split())
            name = self._ranked.get(fold(printed)) or f"{listed.rank or ''} {printed}".strip()
            found.append(self._mention((listed.start, listed.end), Kind.PLACE, name, name if listed.rank else None))
        for match in finditer(_NATION, reading.folded):
            found.append(self._mention(match.span(), Kind.NATION, NATIONAL))
        for start, end in find_groups(reading.text, reading.folded):
            printed = spelled_out(" ".join(reading.text[start:end].split()))
            found.append(self._mention((start, end), Kind.ORGANISATION, printed))
        found += self._short_names(found)
        self.all = self._addressed(self._apart([one for one in found if one.kind is not Kind.THING]))
        self._starts = [mention.start for mention in self.all]
        self.wide = self._addressed(self._apart([*found, *self._people()]))
        """With works and people too, of which most are no participants."""

    def within(self, start: int, end: int) -> list[Mention]:
        """The mentions that begin in a span."""
        return self.all[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def bare_rank(self) -> str | None:
        """The rank of the unit that is spoken of without its name, as papers of one place do: "toàn tỉnh"."""
        bare = (one for one in self._reading.phrases if one.rank and not one.named and not self._of_any(one))
        phrases = [one for one in bare if not (one.is_place and _SETS.match(self._reading.folded, one.end))]
        counts = Counter(rank for one in phrases if (rank := rank_of(one.rank or "")) in RANKS)
        return max(counts, key=lambda rank: (counts[rank], -RANKS.index(rank)), default=None)

    @staticmethod
    def _apart(found: list[Mention]) -> list[Mention]:
        """The longer mention where two overlap: a company's name holds its province's."""
        kept: list[Mention] = []
        for mention in sorted(found, key=lambda one: (one.start, -one.end)):
            if not kept or mention.start >= kept[-1].end:
                kept.append(mention)
        return kept

    def _addressed(self, mentions: list[Mention]) -> list[Mention]:
        """A place right behind a location goes on its address: "tại Cụm công nghiệp Gò Tây, huyện Thạch Khê"."""
        told: list[Mention] = []
        for mention in mentions:
            between = self._reading.folded[told[-1].end : mention.start] if told else ""
            goes_on = told and told[-1].standing is Standing.LOCATION and _ADDRESS.fullmatch(between)
            is_place = mention.kind is Kind.PLACE and mention.standing is Standing.DESCRIBED
            acts = goes_on and DEED.match(self._reading.folded, mention.end)  # "Tại xã A, huyện B đã trồng …"
            if told and is_place and not acts and _ADDRESS.fullmatch(between) and _is_wider(mention, told[-1]):
                told.append(replace(mention, standing=Standing.ADDRESS))
            elif told and is_place and told[-1].standing is Standing.COMPARED and between.strip() == "và":
                told.append(replace(mention, standing=Standing.COMPARED))  # "giáp xã Tân Hòa và xã An Bình"
            else:
                told.append(replace(mention, standing=Standing.LOCATION) if goes_on and is_place else mention)
        return told

    def _ranks(self, bare: list[BarePlace]) -> dict[str, str]:
        """The ranked name of each place that the article names with and without its rank."""
        ranked: dict[str, str] = {}
        for phrase in self._reading.phrases:
            unit = jurisdiction(self._reading, phrase, {})
            if unit:
                for rank in ("tỉnh ", "thành phố ", "quận ", "huyện ", "thị xã ", "xã ", "phường "):
                    if unit.startswith(rank):
                        ranked.setdefault(fold(unit[len(rank) :]), unit)
        self._bare_counts = Counter(
            (one.rank, " ".join(self._reading.text[one.start : one.end].split())) for one in bare if one.rank
        )
        return ranked

    def _known_ranks(self) -> dict[str, str]:
        """For "tỉnh", "thành phố" the one place that the article names most without its rank."""
        names = {}
        for rank in ("thành phố", "tỉnh"):
            counts = Counter({name: n for (its, name), n in self._bare_counts.items() if its == rank})
            most = counts.most_common(2)
            if most and (len(most) == 1 or most[0][1] > most[1][1]):
                names[rank] = f"{rank} {most[0][0].removeprefix('TP').lstrip('. ')}"  # "TP. HCM"
        return names

    def _meant(self, bare: Organisation) -> str | None:
        """What a bare word stands for: the one of its family named last, not long before."""
        before = [one for one in self._known.get(bare.family, []) if one.end <= bare.start]
        here = self._reading.sentence_index(bare.start)
        there = self._reading.sentence_index(before[-1].start) if before else None
        if here is None or there is None or here - there > _ANAPHORA:
            names = {self._printed(one) for one in before}
            return names.pop() if len(names) == 1 else None
        return self._printed(before[-1])

    def _printed(self, one: Organisation) -> str:
        return " ".join(self._reading.text[one.start : one.end].split())

    def _of_organisation(self, one: Organisation) -> Mention:
        name = self._printed(one) if one.named else self._meant(one)
        return self._mention((one.start, one.end), Kind.THING if one.scenery else Kind.ORGANISATION, name)

    def _short_names(self, found: list[Mention]) -> Iterator[Mention]:
        """The short forms of what is named in full, each as the mention that it stands for."""
        by_kind = {
            kind: [Named(one.start, one.end, one.name, one.unit) for one in found if one.kind is kind and one.name]
            for kind in (Kind.BODY, Kind.ORGANISATION, Kind.PLACE)
        }
        bodies = by_kind[Kind.BODY]
        uses = [(use, Kind.BODY) for use in (*letters(self._reading, bodies), *bare_bodies(self._reading, bodies))]
        uses += [(use, Kind.ORGANISATION) for use in letters(self._reading, by_kind[Kind.ORGANISATION])]
        uses += [(use, Kind.PLACE) for use in bare_regions(self._reading, by_kind[Kind.PLACE])]
        for use, kind in uses:
            yield self._mention((use.start, use.end), kind, use.means.name, use.means.unit)
        known = {one.name: one.kind for one in found if one.name}
        called_after = tuple(words("subjects", "called_after"))
        proper = [
            Named(one.start, one.end, one.name, one.unit)
            for one in found
            if one.name and one.kind in _CALLED and not fold(one.name).startswith(called_after)
        ]
        people = {" ".join(self._reading.text[one.start : one.end].split()) for one in self._reading.people.persons}
        for use in bare_names(self._reading, proper):
            if " ".join(self._reading.text[use.start : use.end].split()) not in people:
                yield self._mention((use.start, use.end), known[use.means.name], use.means.name, use.means.unit)

    def _people(self) -> Iterator[Mention]:
        """The people, each by the full name that the article gives a short one; with an office anywhere, officials."""
        persons = self._reading.people.persons
        names = [" ".join(self._reading.text[person.start : person.end].split()) for person in persons]
        officials = {name for person, name in zip(persons, names, strict=True) if person.offices}
        full: dict[str, str] = {}
        for person, printed in zip(persons, names, strict=True):
            if not person.short:
                full[fold(printed).split()[-1]] = printed
            name = full.get(fold(printed)) if person.short else printed
            if name:
                kind = Kind.OFFICIAL if name in officials else Kind.PERSON
                yield self._mention((person.start, person.end), kind, name)

    def _of_phrases(self) -> Iterator[Mention]:
        """The bodies and places; a bare rank is the unit named last, where the article names several of its rank."""
        last: dict[str, tuple[int, str]] = {}
        for phrase in self._reading.phrases:
            index = self._reading.sentence_index(phrase.start)
            near = {rank: name for rank, (where, name) in last.items() if index is not None and index - where <= _NAMED}
            names = {} if self._of_any(phrase) else {**self.names, **near}
            mention = self._of_phrase(phrase, names)
            rank = next((rank for rank in _NAMED_RANKS if (mention.unit or "").startswith(f"{rank} ")), None)
            merged = _MERGED.match(self._reading.folded[max(0, phrase.start - _FAR) : phrase.start])
            if rank and phrase.named and index is not None and mention.unit and not merged:
                last[rank] = index, mention.unit
            yield mention

    def _of_any(self, phrase: Phrase) -> bool:
        """Whether a bare rank means units in general: "36 xã", "cấp xã", "các xã, phường"."""
        if not phrase.is_place or phrase.named:
            return False
        folded, index = self._reading.folded, self._reading.sentence_index(phrase.start)
        begin = self._reading.sentences[index].start if index is not None else 0
        listed = _MORE_RANKS.match(folded, phrase.end)
        return listed is not None or _IN_GENERAL.match(folded, begin, phrase.start) is not None

    def _of_phrase(self, phrase: Phrase, names: dict[str, str]) -> Mention:
        unit = jurisdiction(self._reading, phrase, names)
        if phrase.is_place:
            name = unit if not phrase.named else spelled_out(full_name(self._reading, phrase, names))
            bare = rank_of(phrase.rank or "")
            return self._mention((phrase.start, phrase.end), Kind.PLACE, name or bare, unit)
        name = spelled_out(full_name(self._reading, phrase, names))
        name = table("subjects")["in_full"].get(fold(name), name)
        unit = unit or unit_in_name(name)
        folded = self._reading.folded[phrase.start : phrase.end]
        ranked = phrase.place_start is not None and not _MORE_RANKS.match(self._reading.folded, phrase.end)
        several = phrase.named or ranked or len(name.split()) > _TWO_WORDS
        several = several and not _SEVERAL.search(folded)
        central = unit is None and _patterns()["central"].match(self._reading.folded, phrase.start) is not None
        central = central and not _patterns()["branch"].search(self._reading.folded, phrase.start, phrase.end)
        known = name if (several and (unit or not name.islower())) or (central and name[0].isupper()) else None
        before = self._reading.folded[max(0, phrase.start - _FAR) : phrase.start]
        # "bằng 98% dự toán Bộ Tài chính giao", "theo quyết định của Chính phủ" say nothing of who set it
        setter = (_SETS.match(self._reading.folded, phrase.end) and _PLAN.match(before)) or _BY_ACT.match(before)
        return self._mention((phrase.start, phrase.end), Kind.BODY, known, unit, central=central and not setter)

    def _mention(
        self, span: tuple[int, int], kind: Kind, name: str | None, unit: str | None = None, *, central: bool = False
    ) -> Mention:
        return Mention(*span, kind, self._standings.of(*span, kind), name, unit, central)
