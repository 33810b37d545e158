"""Who or what a number may be about, and what speaks for each: the candidates for its subject with their features.

A candidate is a name with all its mentions in the article. Its features say where it stands to the number (in its
sentence before it, right behind it, in the sentences before), how it stands there (acting, as an address, as a
source), how much the whole article is about it, and whether it goes with what is counted. Keep out: the choice
(`subjects`), what the features weigh (`options`), and how names look (`mentions`).
"""

from bisect import bisect_left
from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import cache, lru_cache
from math import log1p

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.clause.scope import Scope
from pipelines.extract.measures.measures import is_part_of_whole
from pipelines.extract.subjects.mentions import NATIONAL, RANKS, Kind, Mention, Mentions, Standing
from pipelines.extract.subjects.nearness import NOT_ACTING, Nearness
from pipelines.extract.subjects.options import WHERE, Features, Option, Placed, placed
from pipelines.grammar.endings import ending
from pipelines.grammar.folding import fold
from pipelines.grammar.gazetteer import ranks_of_bare_places
from pipelines.grammar.lexicon import alternation, any_of, table
from pipelines.grammar.units import UnitKind
from pipelines.text.article import LineKind

REACH = 70
"""Characters behind a number within which its owner stands."""
BEGINS = 3
"""Words that may stand before what a sentence is about."""
_BEFORE = 3
"""Sentences over which a mention is still felt."""
_OPENING = 3
"""Sentences that say whom an article is about."""
_NATION_SPOKEN = 1500
"""Characters within which an article about the state as a whole speaks of it."""
_JOINED = 40
"""Characters before a mention in which its preposition stands."""
_SHORTEST = 3
"""Sentences that a shorter article is taken to have: in a line or two every share is large."""
_UPPER = ("tỉnh", "thành phố")
_REPORTERS = (Kind.BODY, Kind.PERSON, Kind.OFFICIAL)
_BREAK = regex.compile(r"[;:]|[.](?=[ ])|,", regex.VERSION1)
_HCM = regex.compile(r"(?<!\p{L})hcm(?!\p{L})", regex.VERSION1)
_KINDS_OF_BODY = ("central", "agency", "government", "party_body")


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    def words_of(key: str) -> str:
        return any_of("subjects", key)

    lists = table("subjects")
    sources = {
        "acts": rf"[ ]*(?:\([^()]*\)|,[^,;.]{{0,40}},)?[ ]*(?:{words_of('acts_behind')}|{any_of('labels', 'verbs')})"
        r"(?!\p{L})",
        "party_noun": rf"{words_of('party_nouns')}(?!\p{{L}})",
        "party_body": rf"{words_of('party_bodies')}(?!\p{{L}})",
        "internal": rf"(?<!\p{{L}}){words_of('internal_bodies')}(?!\p{{L}})",
        "central": rf"{words_of('central')}(?!\p{{L}})",
        "nation": rf"(?<!\p{{L}}){words_of('nation')}(?!\p{{L}})",
        "things": rf"(?<!\p{{L}}){alternation(lists['things']['measured'])}(?!\p{{L}})",
        "owner": rf"[^,;:.()]{{0,60}}?(?<!\p{{L}}){alternation(lists['joined']['of'])}[ ]+$",
        "placed": rf"[^,;:.()]{{0,40}}?(?<!\p{{L}}){alternation(lists['joined']['at'])}[ ]+$",
    }
    sources |= {kind: rf"{alternation(heads)}(?!\p{{L}})" for kind, heads in lists["body_kinds"].items()}
    return {name: regex.compile(source, regex.VERSION1) for name, source in sources.items()}


@cache
def _joints() -> dict[str, regex.Pattern[str]]:
    """What a mention is joined by, in the order in which it is asked."""
    return {
        name: ending(rf"(?<!\p{{L}}){alternation(words, backward=True)}[ ]+")
        for name, words in table("subjects")["joined"].items()
    }


@lru_cache(maxsize=4096)  # the names of an article are asked about for each of its numbers
def key_of(name: str) -> str:
    """What tells one candidate from another: its name without how it is printed; a province is meant without rank."""
    key = " ".join(_HCM.sub("hồ chí minh", fold(name)).split())
    rank = ranks_of_bare_places().get(key)
    return f"{rank} {key}" if rank else key


@dataclass(slots=True)
class Candidate:
    """A name that a number may be about."""

    name: str
    kind: Kind
    mentions: list[Mention] = field(default_factory=list)
    article: Features = field(default_factory=dict)
    """What does not depend on the number."""
    placed: dict[str, Placed] = field(default_factory=dict)
    """The same for each place where it can stand to the number."""
    party: bool = False
    """Whether it is a Party body."""


@dataclass(frozen=True, slots=True)
class _Felt:
    """The last mention of a candidate in the sentences before: how many back, and whether it begins its sentence."""

    back: int
    mention: Mention
    begins: bool
    acts: bool
    nearest: bool


@dataclass(frozen=True, slots=True)
class _Counted:
    """What a number counts, and what stands before it."""

    party: bool
    nation: bool
    things: bool
    unit: str | None


class Candidates:
    """The candidates of an article; `known` are the names that it as a whole may be about, by why."""

    def __init__(self, reading: Reading, mentions: Mentions, known: dict[str, str | None]) -> None:
        self._reading = reading
        self._mentions = mentions.wide
        self._starts = [mention.start for mention in self._mentions]
        self._known = {why: key_of(name) for why, name in known.items() if name}
        self._by_key: dict[str, Candidate] = {}
        self._spoken = [list(self._spoken_of(mention)) for mention in self._mentions]
        self._felt_before: dict[tuple[int, bool], dict[str, _Felt]] = {}
        for mention, spoken in zip(self._mentions, self._spoken, strict=True):
            for name, kind in spoken:
                candidate = self._by_key.setdefault(key_of(name), Candidate(name, kind))
                candidate.mentions.append(mention)
                if len(name.split()) > len(candidate.name.split()):
                    candidate.name = name  # "tỉnh Lam Sơn", where the headline says "Lam Sơn"
        self._nation_spoken = _patterns()["nation"].search(reading.folded, 0, _NATION_SPOKEN) is not None
        if self._nation_spoken or any(mention.central for mention in self._mentions):
            self._by_key.setdefault(key_of(NATIONAL), Candidate(NATIONAL, Kind.NATION))
        for name in filter(None, known.values()):
            self._by_key.setdefault(key_of(name), Candidate(name, Kind.BODY))
        self._weigh()
        keys = [[key_of(name) for name, _ in spoken] for spoken in self._spoken]
        self._nearness = Nearness(reading, self._mentions, keys)

    def of(self, scope: Scope, *, budget: bool) -> Iterator[Option]:
        """Every candidate of a number with all that speaks for it."""
        before = list(self._before(scope, budget=budget))
        acting = [key for key, mention in before if mention.standing not in NOT_ACTING]
        here, behind = dict(before), self._behind(scope)  # the last mention of each before the number, the first behind
        felt = self._felt(scope.index, budget=budget)
        part = is_part_of_whole(scope)
        counted = self._counted(scope, budget=budget)
        near = self._nearness.of(scope)
        of_sort: dict[tuple[Kind, bool], Features] = {}
        for key, candidate in self._by_key.items():
            if budget and "is_central" in candidate.article:
                continue  # public money in the hands of the state's own bodies is the state's: `_keys`
            if part and key in behind:
                continue  # "đóng góp 28% thu ngân sách cả nước"
            sort = candidate.kind, candidate.party
            if sort not in of_sort:
                of_sort[sort] = _of_number(*sort, counted)
            told = of_sort[sort] | near.get(key, {})
            if key in here:
                where = "own"
                self._own(told, scope, candidate, here[key])
                _among(told, candidate, key, acting)
            elif key in behind:
                where = "behind"
                self._owns(told, scope, candidate, behind[key])
            else:
                where = "other" if acting else "free"
                if key in felt:
                    _carried(told, where, candidate, felt[key])
            yield Option(candidate.name, candidate.placed[where], told)

    # -- the article

    def _spoken_of(self, mention: Mention) -> Iterator[tuple[str, Kind]]:
        """The names that a mention speaks of: a body's unit too, except that of a body inside an office."""
        name = mention.name
        if name is None or (mention.kind is Kind.NATION and mention.standing is Standing.COMPARED):
            return
        bare = mention.kind is Kind.PLACE and name.islower() and not any(letter.isdigit() for letter in name)
        if bare and key_of(name) != self._known.get("place"):
            return
        yield name, mention.kind
        inside = _patterns()["internal"].search(fold(name))
        if mention.kind is Kind.BODY and mention.unit and mention.unit != name and not inside:
            yield mention.unit, Kind.PLACE

    def _weigh(self) -> None:
        """Give each candidate what the article as a whole says of it."""
        for key, candidate in self._by_key.items():
            candidate.article = self._of_article(key, candidate)
        for kind in (None, *Kind):
            rivals = [one for one in self._by_key.values() if kind in (None, one.kind)]
            most = max((one.article["often"] for one in rivals), default=0.0)
            for one in rivals:
                if most and one.article["often"] == most:
                    one.article[f"most_{kind}" if kind else "most"] = 1.0
        for one in self._by_key.values():
            one.party = _patterns()["party_body"].match(fold(one.name)) is not None
            one.placed = {where: placed(where, one.article) for where in WHERE}

    def _of_article(self, key: str, candidate: Candidate) -> Features:
        told: Features = {f"is_{candidate.kind}": 1.0}
        told |= {f"known_{why}": 1.0 for why, name in self._known.items() if name == key}
        rank = next((rank for rank in RANKS if key.startswith(f"{rank} ")), None)
        if rank:
            told["rank_upper" if rank in _UPPER else "rank_lower"] = 1.0
        found = {self._reading.sentence_index(mention.start) for mention in candidate.mentions}
        indices = {index for index in found if index is not None}
        kinds = {self._reading.line_kind(self._reading.sentences[index]) for index in indices}
        acting = [mention for mention in candidate.mentions if mention.standing not in NOT_ACTING]
        told["often"] = log1p(len({self._reading.sentence_index(mention.start) for mention in acting}))
        told["share"] = len(indices) / max(_SHORTEST, len(self._reading.sentences))
        told["title"] = float(LineKind.TITLE in kinds)
        told["lead"] = float(LineKind.LEAD in kinds)
        told["visited"] = float(any(mention.standing is Standing.VISITED for mention in candidate.mentions))
        told["opening"] = float(any(index < _OPENING for index in indices))
        if candidate.kind is Kind.BODY:
            told |= {f"is_{kind}": 1.0 for kind in _KINDS_OF_BODY if _patterns()[kind].match(key)}
            told["is_internal"] = float(_patterns()["internal"].search(key) is not None)
        if candidate.kind is Kind.NATION:
            told["nation_spoken"] = float(self._nation_spoken)
            told["nation_named"] = log1p(len(candidate.mentions))
            told["nation_no_place"] = float("place" not in self._known)
            told["nation_no_body"] = float("body" not in self._known)
        return told

    # -- the number

    def _keys(self, number: int, *, budget: bool) -> list[str]:
        """The candidates that a mention speaks of."""
        mention = self._mentions[number]
        if budget and mention.central:
            return [key_of(NATIONAL)]
        reports = mention.standing is Standing.REPORTER  # and so do not speak of themselves, only of their unit
        return [key_of(name) for name, kind in self._spoken[number] if not (reports and kind in _REPORTERS)]

    def _within(self, start: int, end: int) -> range:
        """Which mentions begin in a span."""
        return range(bisect_left(self._starts, start), bisect_left(self._starts, end))

    def _before(self, scope: Scope, *, budget: bool) -> Iterator[tuple[str, Mention]]:
        """The mentions of the sentence before the number, in order, but for those in a closed bracket."""
        for number in self._within(scope.sentence.start, scope.quantity.phrase_start):
            mention = self._mentions[number]
            behind = self._reading.folded[mention.end : scope.quantity.phrase_start]
            aside = ")" in behind and "(" not in behind.split(")", 1)[0]
            if mention.end <= scope.quantity.phrase_start and not aside:
                for key in self._keys(number, budget=budget):
                    yield key, mention

    def _behind(self, scope: Scope) -> dict[str, Mention]:
        """The first mention of each candidate right behind the number."""
        end = scope.quantity.phrase_end
        found: dict[str, Mention] = {}
        for number in self._within(end, min(scope.sentence.end, end + REACH)):
            for name, _ in self._spoken[number]:
                found.setdefault(key_of(name), self._mentions[number])
        return found

    def _felt(self, index: int, *, budget: bool) -> dict[str, _Felt]:
        """The last mention of each candidate in the sentences right before one, the nearest first."""
        if (known := self._felt_before.get((index, budget))) is not None:
            return known
        found = self._felt_before[index, budget] = {}
        for back in range(1, min(_BEFORE, index) + 1):
            sentence = self._reading.sentences[index - back]
            for number in reversed(self._within(sentence.start, sentence.end)):
                mention = self._mentions[number]
                begins, acts = self._begins(sentence.start, mention), self._acts(mention)
                for key in self._keys(number, budget=budget):
                    found.setdefault(key, _Felt(back, mention, begins, acts, not found))
        return found

    def _begins(self, start: int, mention: Mention) -> bool:
        return len(self._reading.folded[start : mention.start].split()) <= BEGINS

    def _acts(self, mention: Mention) -> bool:
        return _patterns()["acts"].match(self._reading.folded, mention.end) is not None

    def _own(self, told: Features, scope: Scope, candidate: Candidate, mention: Mention) -> None:
        """How a candidate stands in the number's sentence before it."""
        folded = self._reading.folded
        between = folded[mention.end : scope.quantity.phrase_start]
        breaks = _BREAK.findall(between)
        acts, begins = self._acts(mention), self._begins(scope.sentence.start, mention)
        told[f"own_{mention.standing}"] = 1.0
        told[f"own_kind_{candidate.kind}"] = 1.0
        told["own_words"] = log1p(len(between.split()))
        told["own_commas"] = log1p(breaks.count(","))
        told["own_stops"] = log1p(len(breaks) - breaks.count(","))
        told["own_clause"] = float(not breaks)
        told["own_acts"] = float(acts)
        told["own_begins"] = float(begins)
        told["own_begins_acts"] = float(acts and begins)
        told["own_past_number"] = float(
            scope.previous is not None and mention.start < scope.previous.quantity.phrase_end
        )
        before = folded[max(scope.sentence.start, mention.start - _JOINED) : mention.start]
        joint = next((name for name, joint in _joints().items() if joint.match(before)), None)
        if joint:
            told[f"own_{joint}"] = 1.0
        if mention.kind is Kind.BODY and candidate.kind is Kind.PLACE:
            told["own_unit"] = told[f"own_unit_{mention.standing}"] = 1.0
            body = fold(mention.name or "")
            told |= {f"own_unit_of_{kind}": 1.0 for kind in _KINDS_OF_BODY if _patterns()[kind].match(body)}

    def _owns(self, told: Features, scope: Scope, candidate: Candidate, mention: Mention) -> None:
        """How a candidate stands right behind the number."""
        end = scope.quantity.phrase_end
        gap = self._reading.folded[end : mention.start]
        if mention.start < end + len(scope.after):
            told["behind_of"] = float(_patterns()["owner"].fullmatch(gap) is not None)
            told["behind_at"] = float(_patterns()["placed"].fullmatch(gap) is not None)
        told[f"behind_{candidate.kind}"] = 1.0

    def _counted(self, scope: Scope, *, budget: bool) -> _Counted:
        """What a number counts."""
        unit = scope.quantity.unit
        noun = self._reading.folded[unit.start : unit.end] or scope.after.strip()
        of_what = scope.after.strip() if unit.name == "%" else noun
        things = _patterns()["things"]
        named = budget or unit.kind in (UnitKind.MEASURE, UnitKind.MONEY, UnitKind.PERCENT)
        return _Counted(
            party=_patterns()["party_noun"].match(of_what) is not None,
            nation=_patterns()["nation"].search(scope.before) is not None,
            things=things.search(scope.before) is not None or things.search(noun) is not None,
            unit=("budget" if budget else unit.kind) if named else None,
        )


def _carried(told: Features, where: str, candidate: Candidate, felt: _Felt) -> None:
    """How a candidate stands in the sentences before."""
    told[f"{where}_back_{felt.back}"] = 1.0
    told[f"{where}_back_{felt.mention.standing}"] = 1.0
    told[f"{where}_back_{felt.mention.kind}"] = 1.0
    if candidate.kind is Kind.PLACE and felt.mention.kind is Kind.BODY:
        told[f"{where}_back_unit_{felt.mention.standing}"] = 1.0
    told[f"{where}_back_begins"] = float(felt.begins)
    told[f"{where}_back_acts"] = float(felt.acts)
    told[f"{where}_back_nearest"] = float(felt.nearest)


def _of_number(kind: Kind, party: bool, counted: _Counted) -> Features:
    """How candidates of a sort go with what is counted."""
    told: Features = {}
    if counted.party:
        told["party_counts_party" if party else "party_counts_other"] = 1.0
    if kind is Kind.NATION:
        told["nation_here"] = float(counted.nation)
    if counted.things:
        told[f"things_{kind}"] = 1.0
    if counted.unit:
        told[f"{counted.unit}_{kind}"] = 1.0
    return told


def _among(told: Features, candidate: Candidate, key: str, acting: list[str]) -> None:
    """How a candidate stands among all that act in the number's sentence before it."""
    if acting and acting[-1] == key:
        told["own_nearest"] = told[f"own_nearest_{candidate.kind}"] = 1.0
    if acting and acting[0] == key:
        told["own_first"] = 1.0
    if set(acting) == {key}:
        told["own_only"] = 1.0
