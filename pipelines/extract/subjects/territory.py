"""What goes to a territory: the part of a report under its name alone, and what a Party body tells of land and people.

"Hà Giang" in a line of its own is whom the paragraphs behind it are about, until the next such line; what a delegate
tells voters of a district as "kết quả 6 tháng của tỉnh" is the province's; a congress report of "Đảng bộ xã Tân Hòa"
gives the commune's income. Keep out: all other ways in which a subject is told (`subjects`).
"""

from bisect import bisect_left, bisect_right
from functools import cache

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.clause.scope import Scope
from pipelines.extract.subjects.mentions import Kind, Mention, Mentions
from pipelines.grammar.endings import ending
from pipelines.grammar.lexicon import any_of
from pipelines.text.article import Line, LineKind

_ALONE = regex.compile(r"[ ]*(?:[-–+*•]|\(?\d{1,2}[.)]|\p{L}\))?[ ]*", regex.VERSION1)
_ENDS = regex.compile(r"[ ]*[:.]?[ ]*", regex.VERSION1)
_LEAST = 2
"""Lines from which names alone are headings: one may be a signature or a place of writing."""
_ACCOUNT = ending(
    r"(?<!\p{L})(?:tình[ ]hình|kết[ ]quả|thành[ ]tựu|nhiệm[ ]vụ)(?!\p{L})[^.;:]{0,150}?"
    r"(?:[ ](?:của|tại|ở|trên[ ]địa[ ]bàn))?(?:[ ]toàn)?[ ]"
)
_GIVES_ACCOUNT = regex.compile(
    r"(?<!\p{L})(?:báo[ ]cáo|thông[ ]báo|thông[ ]tin|trình[ ]bày|nghe|đánh[ ]giá|điểm[ ]lại|khái[ ]quát)(?!\p{L})",
    regex.VERSION1,
)
_ACCOUNT_REACH = 4
"""Sentences behind the announcement of an account over which it is given, until another place is named."""
_BEHIND = 60
"""Characters behind a number in which it is said what is counted."""
# What a deed is about is not what is counted: "5 nghị quyết về doanh nghiệp", "24 lớp cho người lao động".
_ABOUT = regex.compile(r"(?<!\p{L})(?:về|cho|để|nhằm|đối[ ]với|trong[ ]lĩnh[ ]vực)(?!\p{L})", regex.VERSION1)


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    nouns = rf"{any_of('subjects', 'party_nouns')}(?!\p{{L}})"
    return {
        "party": regex.compile(rf"{any_of('subjects', 'party_bodies')}(?!\p{{L}})", regex.VERSION1),
        "told": regex.compile(rf"(?<!\p{{L}}){any_of('subjects', 'of_territory')}(?!\p{{L}})", regex.VERSION1),
        "central": regex.compile(rf"{any_of('subjects', 'central')}(?!\p{{L}})", regex.VERSION1),
        "of_nation": regex.compile(rf"(?<!\p{{L}}){any_of('subjects', 'of_nation')}(?!\p{{L}})", regex.VERSION1),
        "deed": regex.compile(rf"(?<!\p{{L}}){any_of('subjects', 'party_deeds')}[ ]*$", regex.VERSION1),
        "own": regex.compile(rf"(?<!\p{{L}}){nouns}", regex.VERSION1),
        "party_noun": regex.compile(nouns, regex.VERSION1),
        "party_rate": regex.compile(rf"t[ỷỉ][ ]lệ[ ](?:số[ ])?{nouns}", regex.VERSION1),
    }


class Headings:
    """The lines of an article that only name a place or a body, of which each is about what follows."""

    def __init__(self, reading: Reading, mentions: list[Mention]) -> None:
        lines = reading.article.lines
        starts = [line.start for line in lines]
        named: dict[int, str] = {}
        for mention in mentions:
            number = max(0, bisect_right(starts, mention.start) - 1)
            told = mention.name and mention.kind is not Kind.PERSON and lines[number].kind is not LineKind.TITLE
            if mention.name and told and _stands_alone(reading, mention, lines[number]):
                named[number] = mention.unit or mention.name
        # Names one under the other are a letterhead, a menu or those who sign.
        alone = {number: name for number, name in named.items() if not named.keys() & {number - 1, number + 1}}
        told_apart = len(set(alone.values())) >= _LEAST
        others = {number for number, line in enumerate(lines) if line.kind is LineKind.CAPTION} - named.keys()
        heads = sorted(alone.keys() | others) if told_apart else []
        self._at = [lines[number].start for number in heads]
        self._names = [alone.get(number) for number in heads]

    def over(self, position: int) -> str | None:
        """The name over a sentence that begins at a position, unless another heading stands between."""
        before = bisect_left(self._at, position)
        return self._names[before - 1] if before else None


def _stands_alone(reading: Reading, mention: Mention, line: Line) -> bool:
    """Whether a mention is a line of its own, with at most a bullet before it and a colon behind."""
    ahead = _ALONE.fullmatch(reading.folded, line.start, mention.start) is not None
    return ahead and _ENDS.fullmatch(reading.folded, mention.end, line.end) is not None


def account_of(reading: Reading, mentions: Mentions, scope: Scope) -> str | None:
    """Of which place an account was announced: "thông báo kết quả 6 tháng của tỉnh. Theo đó, thu ngân sách đạt …"."""
    for before in reversed(reading.sentences[max(0, scope.index - _ACCOUNT_REACH) : scope.index]):
        named = mentions.within(before.start, before.end)
        places = [one for one in named if one.kind is Kind.PLACE and one.name and not one.name.islower()]
        gives = _GIVES_ACCOUNT.search(reading.folded, before.start, before.end) if places else None
        told = (one.name for one in places if gives and _ACCOUNT.match(reading.folded, gives.start(), one.start))
        if places:
            return next(told, None)
    return None


def counts_party(scope: Scope) -> bool:
    """Whether what is counted are a Party body's own: "4.120 đảng viên", "tỷ lệ tổ chức đảng trong sạch đạt 97%"."""
    unit = scope.quantity.unit
    noun = scope.reading.folded[unit.start : unit.end] or scope.after.strip()
    if unit.name != "%":
        return _patterns()["party_noun"].match(noun) is not None
    return rates_party(scope) or _patterns()["party_noun"].match(scope.after.strip()) is not None


def rates_party(scope: Scope) -> bool:
    """Whether a percentage is the rate of a Party body's own."""
    return scope.quantity.unit.name == "%" and _patterns()["party_rate"].search(scope.clause) is not None


def tells_territory(scope: Scope, name: str) -> bool:
    """Whether a number that a Party body tells is of land, people and economy."""
    if not _patterns()["party"].match(scope.reading.folded_value(name)):
        return False
    unit = scope.quantity.unit
    behind = _ABOUT.split(scope.after[:_BEHIND], 1)[0]
    counted = scope.reading.folded[unit.start : scope.quantity.phrase_end] + behind
    if _patterns()["deed"].search(scope.clause):
        return False  # "Tỉnh ủy ban hành 5 nghị quyết", "tổ chức 24 hội nghị"
    said = f"{scope.clause} {counted}"
    return _patterns()["told"].search(said) is not None and _patterns()["own"].search(said) is None


def tells_nation(scope: Scope, name: str) -> bool:
    """Whether a number that a central body tells is of trade, prices and growth, which are the nation's."""
    if not _patterns()["central"].match(scope.reading.folded_value(name)):
        return False
    return _patterns()["of_nation"].search(f"{scope.clause} {scope.after[:_BEHIND]}") is not None
