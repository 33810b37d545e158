"""Names of organisations as they are written, taken apart: the kind of body, what it is called, and the unit it is of.

"Ban Thường vụ Thành ủy TP.HCM" is "ban thường vụ thành ủy" of "thành phố HCM". Words are in
`data/organizations.toml`. Keep out: which organisation a name means.
"""

from dataclasses import dataclass
from datetime import date
from functools import cache, lru_cache

import regex

from pipelines.grammar.folding import fold
from pipelines.grammar.lexicon import alternation, words
from pipelines.resolve.data_files import word_lists
from pipelines.resolve.units_names import Written, parse, plain
from pipelines.resolve.units_reference import reference
from schemas.enums import AdminLevel, AdminRank, OrganizationKind

_END = r"(?![\p{L}\d])"
_BEGIN = r"(?<![\p{L}\d])"
_WORDS = regex.compile(r"[^\p{L}\d]+", regex.VERSION1)
_CAPITAL_INSIDE = regex.compile(r"(?<=[ ])[\p{Lu}\d]|\p{Lu}{2}", regex.VERSION1)
_TERM = regex.compile(r"[ ]+(?:khóa[ ]+)?[IVXL]+$", regex.VERSION1)  # "Quốc hội khóa XIV" is the Quốc hội
_LONGEST_BARE = 4
"""Words of a province's name without its rank: "Bà Rịa - Vũng Tàu"."""
OWN_NAMES = frozenset(
    (OrganizationKind.COMPANY, OrganizationKind.SCHOOL, OrganizationKind.HOSPITAL, OrganizationKind.PROJECT)
)
"""Kinds that bear names of their own, in which a place is no home: "Công ty Bia Hà Nội"."""


@dataclass(frozen=True, slots=True)
class Body:
    """A body's name in parts."""

    kind: OrganizationKind
    called: str
    """Its name without its unit, written out, in one spelling: "ban chấp hành đảng bộ"."""
    shown: str
    """The same as printed."""
    unit: Written | None
    """The unit in its name; a bare rank word has no spelling: "UBND quận"."""

    @property
    def national(self) -> bool:
        """Whether the name itself says that it is the country's: "MTTQ Việt Nam", "Ban Kinh tế Trung ương"."""
        return self.unit is None and bool(_patterns()["national"].search(fold(self.shown)))

    @property
    def named(self) -> bool:
        """Whether it has a name of its own, not only a kind: "Công ty FHS", not "doanh nghiệp"."""
        return bool(_CAPITAL_INSIDE.search(self.shown))


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    lists = word_lists("organizations")
    ranks = alternation(rank for rank in AdminRank)
    return {
        "ranked": regex.compile(rf"{_BEGIN}{alternation(lists['ranked'])}{_END}", regex.VERSION1),
        "rank": regex.compile(rf"{_BEGIN}(?:(?:{ranks}|tp){_END}|(?:tt|tx)(?=\.)|[qhpx](?=\.|\d))", regex.VERSION1),
        "leaders": regex.compile(rf"{alternation(lists['words']['leaders'])}[ ]+", regex.VERSION1),
        "national": regex.compile(rf"{_BEGIN}{alternation(lists['words']['national'])}{_END}", regex.VERSION1),
        "organ": regex.compile(rf"{alternation(_called(w) for w in lists['organs']['words'])}[ ]+", regex.VERSION1),
        "kind": regex.compile(rf"{alternation(_kinds())}{_END}", regex.VERSION1),
        "legal": regex.compile(
            rf"{_BEGIN}{alternation(plain(form) for form in lists['words']['legal_forms'])}{_END}", regex.VERSION1
        ),
        "joint": regex.compile(r"[ ]*,[ ]*|[ ]+và[ ]+", regex.VERSION1),
    }


@cache
def _short() -> dict[str, str]:
    """What is written out, folded: {"ubnd": "ủy ban nhân dân"}."""
    listed = word_lists("organizations")["abbreviations"].items()
    return {fold(short): fold(long) for long, shorts in listed for short in (long, *shorts)}


@cache
def _kinds() -> dict[str, OrganizationKind]:
    listed = word_lists("organizations")["kinds"].items()
    return {_spelled(fold(word)): OrganizationKind(kind) for kind, heads in listed for word in heads}


def _called(name: str) -> str:
    """A name without its unit, written out, in one spelling."""
    folded = " ".join(fold(name).split())
    for _ in range(2):  # "UB T.Ư MTTQ" is written out before it is a name of the MTTQ
        folded = _short_pattern().sub(lambda match: _short()[" ".join(match[0].split())], folded)
    return _spelled(folded)


@cache
def _short_pattern() -> regex.Pattern[str]:
    return regex.compile(rf"{_BEGIN}{alternation(_short())}{_END}", regex.VERSION1)


def _spelled(folded: str) -> str:
    return plain(" ".join(_WORDS.split(_connectors().sub(" ", folded)))).strip()


@cache
def _connectors() -> regex.Pattern[str]:
    words_between = alternation(word_lists("organizations")["words"]["connectors"])
    return regex.compile(rf"{_BEGIN}{words_between}{_END}", regex.VERSION1)


@cache
def _leads() -> dict[str, str]:
    """What a committee or agency leads or serves: {"quận ủy": "đảng bộ"}."""
    return {_spelled(fold(word)): _spelled(fold(led)) for word, led in word_lists("organizations")["leads"].items()}


@cache
def became() -> dict[str, tuple[str, date | None]]:
    """What a body is called since it was renamed or merged, and its last day, by what it was called."""
    listed = word_lists("organizations")["became"].items()
    return {_called(old): (new["name"], new.get("until")) for old, new in listed}


@lru_cache(maxsize=50_000)
def take_apart(text: str) -> Body:
    """The parts of a body's name; of one that names no known kind of body, the kind is `other`."""
    printed = " ".join(text.split())
    if leaders := _patterns()["leaders"].match(fold(printed)):
        printed = printed[leaders.end() :]
    printed = _TERM.sub("", printed)
    folded = fold(printed)
    kind = kind_of(_called(printed))
    if kind in OWN_NAMES or kind is OrganizationKind.OTHER:
        return Body(kind, _called(printed), printed, None)
    end, unit = _unit(printed, folded)
    shown = printed[:end].rstrip(" ,.-(") if unit else printed
    return Body(_joint(shown) or kind, _called(shown), shown, unit)


def kind_of(called: str) -> OrganizationKind:
    """The kind by the words that a name begins with; of an organ, by itself or by the body that it is an organ of."""
    match = _patterns()["kind"].match(called)
    if match:
        return _kinds()[match[0]]
    organ = _patterns()["organ"].match(called)
    return kind_of(called[organ.end() :]) if organ else OrganizationKind.OTHER


def innermost(called: str) -> str:
    """The body that an organ is an organ of, at the end of the chain: "đoàn công tác của Bộ Chính trị"."""
    organ = _patterns()["organ"].match(called)
    if organ is None or kind_of(called[organ.end() :]) is OrganizationKind.OTHER:
        return called
    return innermost(called[organ.end() :])


def above(called: str) -> str | None:
    """What a body is an organ, committee or agency of, by its name alone, in its unit; `None` if nothing says."""
    organ = _patterns()["organ"].match(called)
    if organ and kind_of(called[organ.end() :]) is not OrganizationKind.OTHER:
        return called[organ.end() :]
    for word, led in _leads().items():
        if called == word or called.startswith(f"{word} "):
            department = kind_of(called) is OrganizationKind.DEPARTMENT
            return led if department else f"{led}{called[len(word) :]}"
    return None


def _unit(printed: str, folded: str) -> tuple[int, Written | None]:
    """Where the unit in a body's name begins, and the unit: with its rank, in the committee's name, or bare."""
    for rank in _patterns()["rank"].finditer(folded):
        unit = parse(printed[rank.start() :])
        if unit and unit.rank and unit.spelling and rank.start():
            return rank.start(), unit
    ranked = list(_patterns()["ranked"].finditer(folded))
    if ranked:
        last = ranked[-1]
        carried = AdminRank(word_lists("organizations")["ranked"][last[0]])
        named = parse(f"{carried}{printed[last.end() :]}")
        if named is not None and not printed[last.end() :].startswith(","):
            return last.end(), named
        if named is not None:
            return len(printed), parse(carried)
    for rank in _patterns()["rank"].finditer(folded):
        if rank.end() == len(folded) and rank.start():
            return rank.start(), parse(printed[rank.start() :])
    return _bare_province(printed)


def _bare_province(printed: str) -> tuple[int, Written | None]:
    """A province behind a body without its rank: "Sở Nội vụ Hà Nội"."""
    starts = [match.start() for match in regex.finditer(r"(?<=[ ])\p{Lu}", printed)][-_LONGEST_BARE:]
    for start in starts:
        unit = parse(printed[start:])
        listed = reference().named(unit.spelling) if unit and not unit.within else []
        if any(one.level is AdminLevel.PROVINCE for one in listed):
            return start, unit
    return len(printed), None


def _joint(shown: str) -> OrganizationKind | None:
    """Several bodies that act as one, each with a head of its own: "Thành ủy, HĐND, UBND"."""
    if _patterns()["organ"].match(_called(shown)):
        return None
    pieces = [_called(piece) for piece in _patterns()["joint"].split(fold(shown))]
    known = [piece for piece in pieces if kind_of(piece) is not OrganizationKind.OTHER]
    return OrganizationKind.JOINT if len(known) > 1 and len(known) == len(pieces) else None


@cache
def regions() -> frozenset[str]:
    """Regions and countries: places that are no administrative units."""
    return frozenset(plain(name) for key in ("regions", "countries") for name in words("gazetteer", key))


@cache
def nation() -> frozenset[str]:
    """Words for the state as a whole."""
    return frozenset(plain(name) for name in word_lists("organizations")["words"]["nation"])


def without_legal_form(called: str) -> str:
    """A company's name as people call it."""
    return " ".join(_patterns()["legal"].sub(" ", called).split())
