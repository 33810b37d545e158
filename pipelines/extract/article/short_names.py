"""Short names that an article gives and goes on with: the letters in a bracket, "Trung tâm", "toàn vùng".

"Công ty Cấp nước Lam Sơn (LAWACO) … LAWACO", "Sở Y tế tỉnh … Sở đã cấp", "đồng bằng sông Hồng … Toàn vùng có". A bare
word means the one of its kind that was named last, not long before. Keep out: bare words for companies and works
(`pipelines.grammar.organisations`) and bare ranks (`mentions`).
"""

from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import cache

import regex

from pipelines.extract.article.reading import Reading
from pipelines.grammar.folding import fold
from pipelines.grammar.lexicon import any_of, words
from pipelines.grammar.openings import compiled, finditer

_NEAR = 4
"""Sentences over which a bare word means what was named last."""
# "(gọi tắt là Vinalam)", "(LAWACO)", "(VWS, chủ đầu tư bãi rác)": two capitals at least, or what it is called by.
_IN_BRACKET = regex.compile(
    r"[ ]*\([ ]?(?:(?P<called>(?:sau[ ]đây[ ])?(?:gọi[ ]tắt|viết[ ]tắt|gọi)(?:[ ]là)?[ :]*[\"“”]?)[ ]?)?"
    r"(?P<short>(?(called)\p{Lu}[\p{L}\d&.-]{1,15}(?:[ ]\p{Lu}[\p{L}\d]{1,10}){0,3}|(?=[^ ,;)]*\p{Lu}[^ ,;)]*\p{Lu})"
    r"\p{Lu}[\p{L}\d&-]{1,11}))[\"“”]?[ ]?[,;)]",
    regex.VERSION1,
)


_GOES_ON = regex.compile(
    r"(?<=\))[ ]+(?:\p{Lu}|(?:tỉnh|thành phố|quận|huyện|thị xã|xã|phường|các)(?!\p{L}))", regex.VERSION1
)


_GUESTS = regex.compile(
    r"(?<!\p{L})dự[ ]+(?:có|và|chỉ[ ]đạo|đại[ ]hội|hội[ ]nghị|buổi|cuộc|lễ|kỳ[ ]họp)(?!\p{L})", regex.VERSION1
)
"""Opens a list of those who came: whose posts there are is not what the article is about."""


_TAIL = regex.compile(
    r"(?<=[ ])(?:(?<!\p{Lu}\p{Ll}*[ ])\p{Lu}\p{Ll}*(?:[ ]\p{Lu}\p{Ll}*){1,2}"
    r"|\p{Lu}(?=[a-z]*[aeiouy][bcdfghj-np-tv-xz]+[aeiouy])[a-z]{4,})$",
    regex.VERSION1,
)
"""The proper name at the end of a name: two words or three, or one that is longer than a Vietnamese syllable."""


@dataclass(frozen=True, slots=True)
class Named:
    """What an article names in full, with the span that does."""

    start: int
    end: int
    name: str
    unit: str | None


@dataclass(frozen=True, slots=True)
class ShortName:
    """A short name in the text and what it stands for."""

    start: int
    end: int
    means: Named


@cache
def _bare() -> regex.Pattern[str]:
    acts = rf"(?:{any_of('subjects', 'acts_behind')}|{any_of('labels', 'verbs')})"
    return compiled(rf"(?<![\p{{L}}\d]){any_of('subjects', 'bare_bodies')}(?=[ ]+{acts}(?!\p{{L}}))")


@cache
def _region() -> regex.Pattern[str]:
    return compiled(rf"(?<!\p{{L}}){any_of('subjects', 'bare_regions')}(?!\p{{L}})")


def letters(reading: Reading, named: Iterable[Named]) -> Iterator[ShortName]:
    """Every use of the letters that stand in a bracket behind a name, from there on."""
    given: dict[str, tuple[int, Named]] = {}
    for one in named:
        match = _IN_BRACKET.match(reading.text, one.end)
        goes_on = match and _GOES_ON.match(reading.text, match.end())  # "Ban Quản lý (BQL) Hoàng thành"
        if match and not goes_on and not _of_its_end(match["short"], one.name):
            given.setdefault(match["short"], (match.end(), one))
    if not given:
        return
    for start, short in _uses(given, reading.text, _LONGER_WORD):
        known_from, means = given[short]
        if start >= known_from:
            yield ShortName(start, start + len(short), means)


_CAPITAL = regex.compile(r"\p{Lu}(?<![\p{L}\d].)[\p{L}\d]*+", regex.VERSION1)
_LONGER_WORD = regex.compile(r"[\p{L}\d]", regex.VERSION1)
_LONGER_NAME = regex.compile(r"[\p{L}\d]|[ ]\p{Lu}", regex.VERSION1)


def _uses(
    names: Iterable[str], text: str, goes_on: regex.Pattern[str], alone: regex.Pattern[str] | None = None
) -> Iterator[tuple[int, str]]:
    """Where names of an article stand in it, the longest at each place; each begins with a capital.

    They are looked up by their first words: a pattern of them would take longer to compile than to match.
    """
    by_first: dict[str, list[str]] = {}
    for name in sorted(names, key=len, reverse=True):
        if first := _CAPITAL.match(name):
            by_first.setdefault(first[0], []).append(name)
    position = 0
    for place in _CAPITAL.finditer(text):
        start = place.start()
        if place[0] not in by_first or start < position or (alone and not alone.match(text, start)):
            continue
        here = (name for name in by_first[place[0]] if text.startswith(name, start))
        if longest := next((name for name in here if not goes_on.match(text, start + len(name))), None):
            position = start + len(longest)
            yield start, longest


def _of_its_end(short: str, name: str) -> bool:
    """Whether the letters are those of a name's last words alone: "Ban Phát triển doanh nghiệp (DN)"."""
    first = "".join(word[0] for word in fold(name).split() if word[0].isalpha())
    letters_only = fold(short)
    return first.endswith(letters_only) and len(first) > len(letters_only)


def bare_bodies(reading: Reading, named: Iterable[Named]) -> Iterator[ShortName]:
    """Every bare word for a body that acts: "Trung tâm đã mở 120 lớp"."""
    last: dict[str, Named] = {}
    named_so: dict[str, Counter[str]] = {}
    by_name: dict[str, Named] = {}
    following = sorted((one for one in named if not _is_guest(reading, one)), key=lambda one: one.start)
    uses = [use for use in finditer(_bare(), reading.folded) if " " in use[0] or reading.text[use.start()].isupper()]
    for use in uses:
        while following and following[0].end <= use.start():
            one = following.pop(0)
            for size in (1, 2, 3):
                head = " ".join(fold(one.name).split()[:size])
                last[head] = one
                named_so.setdefault(head, Counter())[fold(one.name)] += 1
            by_name[fold(one.name)] = one
        bare = " ".join(use[0].split())
        means = last.get(bare)
        if means and not _near(reading, means.start, use.start()):
            means = _mostly(named_so[bare], by_name)
        if means:
            yield ShortName(*use.span(), means)


@cache
def _known_places() -> frozenset[str]:
    """Names that are a place's, whatever else is called after it: "Ngân hàng … Việt Nam", "Điện lực Hà Nội"."""
    keys = ("cities", "ho_chi_minh_city", "provinces", "towns", "regions", "countries")
    return frozenset(("việt nam", *(name for key in keys for name in words("gazetteer", key))))


@cache
def _alone() -> regex.Pattern[str]:
    """Where a name may stand alone: the sentence begins, a comma, or a word that joins."""
    joins = rf"(?<=(?<!\p{{L}})(?i:{any_of('subjects', 'before_names')})[ ])"
    return regex.compile(rf"(?<![\p{{L}}\d][ -]?)|{joins}", regex.VERSION1)


def _mostly(counts: Counter[str], by_name: dict[str, Named]) -> Named:
    """The one of its kind that is named most, the first among equals."""
    return by_name[counts.most_common(1)[0][0]]


def bare_names(reading: Reading, named: Iterable[Named]) -> Iterator[ShortName]:
    """Every proper name alone of what was named with its kind: "Khu du lịch Hòn Tre … Hòn Tre đón 3 vạn lượt"."""
    meant: dict[str, list[Named]] = {}
    for one in named:
        tail = _TAIL.search(one.name)
        if tail and fold(tail[0]) not in _known_places():
            meant.setdefault(tail[0], []).append(one)
    if not meant:
        return
    for start, name in _uses(meant, reading.text, _LONGER_NAME, _alone()):
        known = meant[name]
        counts = Counter(fold(one.name) for one in known)
        before = [one for one in known if one.start < start] or known
        most = max(counts.values())
        yield ShortName(
            start, start + len(name), [one for one in before if counts[fold(one.name)] == most or one is before[-1]][-1]
        )


def _is_guest(reading: Reading, one: Named) -> bool:
    """Whether a name stands in the list of a meeting's guests: "Về dự có bà …, Phó Chủ tịch Hội LHPN tỉnh"."""
    sentence = reading.sentences[reading.sentence_index(one.start) or 0]
    return _GUESTS.search(reading.folded, sentence.start, one.start) is not None


def bare_regions(reading: Reading, named: Iterable[Named]) -> Iterator[ShortName]:
    """Every "toàn vùng" behind a region's name."""
    regions = [one for one in named if fold(one.name) in words("gazetteer", "regions")]
    for use in finditer(_region(), reading.folded) if regions else ():
        before = [one for one in regions if one.end <= use.start()]
        if before:
            yield ShortName(*use.span(), max(before, key=lambda one: one.start))


def _near(reading: Reading, start: int, end: int) -> bool:
    here, there = reading.sentence_index(end), reading.sentence_index(start)
    return here is not None and there is not None and here - there <= _NEAR
