"""What the rules that tell a number's topic look at: the words of `data/budget.toml` around it, and what came before.

Keep out: the rules (`topics`, `topic_spending`).
"""

from dataclasses import dataclass
from typing import NamedTuple

import regex

from pipelines.extract.clause.scope import Scope
from pipelines.extract.money import money_words
from pipelines.extract.money.money_words import Topic
from pipelines.grammar.endings import ending
from pipelines.grammar.units import UnitKind
from schemas.enums import Flow

PART = regex.compile(r"[;.,]", regex.VERSION1)
CLAUSE = regex.compile(r"[;.]", regex.VERSION1)
RIGHT_BEHIND = 12
"""Characters between a sum and the words that say which money it is, at the most."""
PAYS = 80
"""Characters behind a sum in which it is said who pays."""
NEAR = 2
"""Sentences over which a sum of money without a word of its own goes on about what the last one was about."""
SPENT = (Flow.PUBLIC_INVESTMENT, Flow.EXPENDITURE)


class Cue(NamedTuple):
    """A word that tells what a number is about, and where it stands."""

    start: int
    topic: Topic
    words: str


def found_cues(text: str, *, public: bool, paid: bool) -> list[Cue]:
    """The words of a text that tell a topic; loose ones and bare costs only where public money is spoken of."""
    pattern, topics = money_words.cues()
    found = (
        Cue(match.start(), topics[" ".join(match["cue"].split())], match["cue"])
        for match in pattern.finditer(text)
        if match["cue"]
    )
    return [
        cue
        for cue in found
        if (public or not money_words.loose().fullmatch(cue.words))
        and (paid or not money_words.funds().fullmatch(cue.words))
    ]


def last_cue(text: str, *, public: bool, paid: bool) -> Cue | None:
    """The nearest word before the number; a budget that pays gives way to a flow in front of it in its clause."""
    last: Cue | None = None
    for cue in found_cues(text, public=public, paid=paid):
        named = last is not None and last.topic and not PART.search(text, last.start + len(last.words), cue.start)
        if not (named and last and _gives_way(text, last, cue)):
            last = cue
    return last


def _gives_way(text: str, named: Cue, cue: Cue) -> bool:
    """Whether a word only tells who pays, or where the money that was named before it comes from."""
    if money_words.payers().fullmatch(cue.words):
        return True
    if named.topic in SPENT:
        purpose = cue.topic is None and _SPENT_ON.search(text, named.start, cue.start)
        return bool(purpose or FROM_SOURCE.search(text, named.start, cue.start))
    if named.topic is Flow.OTHER and "nợ" in named.words and _AGAINST.search(text, named.start, cue.start):
        return True
    into_budget = named.topic is Flow.REVENUE and _INTO_BUDGET.search(named.words) is not None
    return into_budget and cue.topic is None and _BECAUSE.search(text, named.start, cue.start) is not None


_SPENT_ON = regex.compile(
    r"(?<!\p{L})(?:hỗ[ ]trợ|cho|phục[ ]vụ|để|nhằm|phát[ ]triển|chi[ ]trả|đóng|về)"
    r"(?:[ ]+(?!và|đạt|tăng|giảm|có|từ|của)\p{L}+){0,4}[ ]*$",
    regex.VERSION1,
)
"""What public money is for: "kinh phí hỗ trợ hộ nghèo", "chi sự nghiệp phát triển du lịch"."""
_AGAINST = regex.compile(r"(?:(?<!\p{L})(?:so[ ]với|trên)|/)[ ]*(?:tổng[ ](?:số[ ])?)?$", regex.VERSION1)
"""What a debt is weighed against: "tỷ lệ nợ thuế so với tổng thu ngân sách"."""
_INTO_BUDGET = regex.compile(r"ngân[ ]sách|nsnn", regex.VERSION1)
_BECAUSE = regex.compile(r"(?<!\p{L})(?:theo|qua|từ)(?:[ ]+\p{L}+){0,5}[ ]*$", regex.VERSION1)
"""Why something is paid in: "nộp ngân sách từ tiền xử phạt"."""
_NAMED = regex.compile(r"\p{Lu}\p{Ll}+(?!\p{L})", regex.VERSION1)
_NAME_BEFORE = ending(
    r"(?:\p{Lu}\p{Ll}+|[Tt]ỉnh|[Tt]hành[ ]phố|TP[.]?|[Qq]uận|[Hh]uyện|[Tt]hị[ ](?:xã|trấn)|[Xx]ã|[Pp]hường"
    r"|[Tt]hôn|[Bb]ản|[Ll]àng)[ ]+"
)
_NAME_BEHIND = regex.compile(r"[ ]+\p{Lu}\p{Ll}+(?!\p{L})", regex.VERSION1)


def without_names(printed: str, folded: str) -> str:
    """The folded text without words that are printed as a syllable of a name: "thu ngân sách huyện Lương Sơn"."""

    def kept(match: "regex.Match[str]") -> str:
        start, end = match.span()
        named = _NAMED.fullmatch(printed, start, end)
        named = named and (_NAME_BEFORE.match(printed, 0, start) or _NAME_BEHIND.match(printed, end))
        return " " * (end - start) if named else match[0]

    return money_words.one_words().sub(kept, folded)


FROM_SOURCE = regex.compile(r"(?<!\p{L})(?:từ|bằng)[ ](?:các[ ])?nguồn[ ](?:thu[ ])?$", regex.VERSION1)
"""Where what is spent comes from: "chi đầu tư từ nguồn thu tiền sử dụng đất"."""


NOTHING = object()
"""A rule that says nothing, unlike one that says "no public money"."""


@dataclass(frozen=True, slots=True)
class Words:
    """What a rule looks at: the words around a number, and what was spoken of before it."""

    scope: Scope
    said: str
    """The text from the sum before, without what stands in brackets."""
    own: Cue | None
    behind: Cue | None
    last: tuple[int, Topic] | None
    money: tuple[int, Flow] | None
    """The last sum or share of public money."""
    public: bool
    """Whether the sentence, the one before or the headline speaks of public money."""

    @property
    def percent(self) -> bool:
        """Whether it is a percentage."""
        return self.scope.quantity.unit.kind is UnitKind.PERCENT

    @property
    def flow_before(self) -> Flow | None:
        """What the sums of public money were about in the sentences before."""
        return self.money[1] if self.money and self.scope.index - self.money[0] <= NEAR else None

    @property
    def same_sentence(self) -> bool:
        """Whether a number stands before it in its sentence."""
        return self.last is not None and self.last[0] == self.scope.index
