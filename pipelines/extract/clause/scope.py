"""Where a number stands: its sentence, its clause, what was said before it and what follows.

Shared by the modules that give a number its topic, measure, status, period, subject and label. Keep out: any of
those decisions.
"""

from dataclasses import dataclass
from functools import cached_property

import regex

from pipelines.extract.article.reading import Reading
from pipelines.grammar.endings import ending
from pipelines.grammar.periods import PeriodMention
from pipelines.grammar.quantities import Quantity
from pipelines.grammar.units import UnitKind
from pipelines.text.article import LineKind, Sentence

_CLAUSE_ENDS = regex.compile(
    r"[;:]|[.](?=[ ])|(?:,|[ ]-)[ ]+|[ ]+(?:và|còn|trong[ ]+đó|nhưng|song)[ ]+", regex.VERSION1
)

_BASE_OPENS = regex.compile(
    r"[ ,]*(?:[^,;.()]{0,60},[ ]*)?(?:cao|thấp|nhiều|ít|nhanh|chậm)?[ ]*(?:hơn|kém)[ ][^,;.()]{0,60}\([ ]*",
    regex.VERSION1,
)
_MEAN_IS = regex.compile(
    r"[ ,]*(?:[^,;.()]{0,60},[ ]*)?(?:cao|(?P<less>thấp))[ ]+hơn[ ][^,;.()]{0,60}?(?:bình[ ]+quân|trung[ ]+bình)"
    r"[^,;.()]{0,40}[ ]là[ ]*",
    regex.VERSION1,
)
_BRACKET_OPENS = regex.compile(r"[ ]*\([ ]*(?:tương[ ](?:đương|ứng)(?:[ ]+với)?[ ]+|khoảng[ ]+|[-+–])?", regex.VERSION1)
_PLAN_OPENS = regex.compile(
    r"[ ,]*(?:(?:vượt|đạt|bằng|hoàn[ ]+thành|so[ ]+với)[ ]+)*"
    r"(?:dự[ ]+toán|kế[ ]+hoạch|chỉ[ ]+tiêu)(?:[ ]+(?!(?:là|và)[ ])[\p{L}\d]+){0,8}[ ]*(?:\((?:là[ ]+)?|là[ ]+)",
    regex.VERSION1,
)
_DIFFERENCE = regex.compile(r"(?<!\p{L})(?:vượt|hụt|tăng|giảm|hơn|kém)[ ]*$", regex.VERSION1)
_BARE_PLAN = regex.compile(r"[ ]*(?:dự[ ]+toán|kế[ ]+hoạch)(?:[ ]+năm)?[ ]*\(", regex.VERSION1)
_PLAN_BESIDE = regex.compile(
    r"(?:[ ]+(?!vượt|hụt|dưới|hơn|kém|so)\p{L}+){0,4}[ ]*[(,;][ ]*"
    r"(?:mục[ ]tiêu|chỉ[ ]tiêu|kế[ ]hoạch|kh|nghị[ ]quyết|nq|dự[ ]toán|dt)"
    r"(?:[ ]+(?:của|đại[ ]hội|nghị[ ]quyết|hđnd|trung[ ]ương|tỉnh|thành[ ]phố|huyện|đề[ ]ra|được[ ]giao|giao"
    r"|(?:cả|đầu|trong)?[ ]*năm|nhiệm[ ]kỳ|\d{4})){0,5}[ ]*(?:là|[:=])?[ ]*(?:tăng|giảm)?[ ]*",
    regex.VERSION1,
)
# "26 trưởng phòng, 116 phó trưởng phòng", "2 ban Đảng và 41 phòng": the noun may have a word more than its unit.
_LIST_GOES_ON = regex.compile(
    r"(?:[ ](?!đạt|là|có|còn|tăng|giảm|được|bị|và)\p{L}+){0,2}(?:[ ]và(?:[ ](?!tăng|giảm)\p{L}+){1,4}(?=,))?"
    r"[ ]*(?:,|và)[ ]*",
    regex.VERSION1,
)
_SAME_AS = regex.compile(r"\([ ]*tương[ ](?:đương|ứng)(?:[ ]+với)?[ ]+$", regex.VERSION1)
_BRACKET_BEHIND_NOUN = regex.compile(rf"(?:[ ]+\p{{L}}+){{0,5}}{_BRACKET_OPENS.pattern}", regex.VERSION1)


_PLAN_OF = ending(
    r"(?<!\p{L})(?:kế[ ]hoạch|dự[ ]toán|vốn(?=[ ]+(?:đầu[ ]tư|xây[ ]dựng|ngân[ ]sách|trái[ ]phiếu)))"
    r"(?:[ ]+(?:vốn|ngân[ ]sách|chi|thu|thường[ ]xuyên|đầu[ ]tư|công|xây[ ]dựng|cơ[ ]bản|trái[ ]phiếu|chính[ ]phủ|nsnn"
    r"|đã|được|giao|pháp[ ]lệnh|hđnd|ubnd|trung[ ]ương|tw|tỉnh|thành[ ]phố|huyện|thị[ ]xã|quận|xã|phường|cả|của|cho))*"
    r"[ ]+"
)


def names_plan(reading: Reading, period: PeriodMention) -> bool:
    """Whether a year only says which plan is meant: "thuộc kế hoạch năm 2018", "vốn đầu tư công năm 2018"."""
    return period.kind == "year" and _PLAN_OF.match(reading.folded, 0, period.start) is not None


SLASH = regex.compile(r"[ ]*/[ ]*(?:(?:kh|dt|kế[ ]hoạch|dự[ ]toán|chỉ[ ]tiêu)(?:[ ]là)?[ ]+)?", regex.VERSION1)
"""Between a sum and the plan's: "đạt 12 tỷ đồng/KH 15 tỷ đồng"."""
_COMPARED_PLAN = regex.compile(
    r"(?<!\p{L})(?:(?:cao|thấp|nhiều|ít)[ ]hơn|vượt|dưới|trong|bằng|so[ ]với)[ ]+(?:so[ ]+với[ ]+)?(?:mức[ ]+)?"
    r"(?:dự[ ]toán|kế[ ]hoạch|mục[ ]tiêu|chỉ[ ]tiêu|trần|ngưỡng)(?:[ ]+(?!là)[\p{L}\d]+){0,6}(?:[ ]+là)?[ ]*$",
    regex.VERSION1,
)
_GDP = regex.compile(r"[ ]*(?:của[ ])?g(?:r)?dp(?!\p{L})", regex.VERSION1)


def names_plan_level(scope: "Scope") -> bool:
    """Whether a share of GDP is what was planned, beside what came about: "3,6% GDP, thấp hơn dự toán là 3,8% GDP"."""
    percent = scope.quantity.unit.kind is UnitKind.PERCENT
    return percent and bool(_GDP.match(scope.after) and _COMPARED_PLAN.search(scope.lead_in))


def names_plan_sum(scope: "Scope") -> bool:
    """Whether a sum is the plan's own and no difference, by its size: "thu 91 tỷ đồng, vượt dự toán 85 tỷ đồng"."""
    previous = scope.previous
    while previous is not None and previous.quantity.unit.kind is not UnitKind.MONEY:
        previous = previous.previous
    if previous is None or scope.quantity.unit.kind is not UnitKind.MONEY:
        return False
    near = previous.quantity.value / 2 < scope.quantity.value < previous.quantity.value * 2
    return near and _COMPARED_PLAN.search(scope.before) is not None


@dataclass(frozen=True, eq=False)
class Scope:
    """One quantity in its sentence. `before` and `after` are folded text from and to the neighbouring quantities."""

    reading: Reading
    quantity: Quantity
    index: int
    sentence: Sentence
    previous: "Scope | None"
    """The quantity before it in the same sentence."""
    before: str
    """From the previous quantity (or the sentence's start) to the comparator."""
    after: str
    """From the unit to the next quantity (or the sentence's end)."""

    @cached_property
    def lead_in(self) -> str:
        """From the sentence's start to the comparator."""
        return self.reading.folded[self.sentence.start : self.quantity.phrase_start]

    @cached_property
    def clause(self) -> str:
        """The last part of `before` that holds a word, without what ended the clause before it."""
        start = 0
        for match in _CLAUSE_ENDS.finditer(self.before):
            if self.before[match.end() :].strip(" (,"):
                start = match.end()
        return self.before[start:]

    @property
    def in_headline(self) -> bool:
        """Whether it stands in the headline."""
        return self.reading.line_kind(self.sentence) is LineKind.TITLE

    @property
    def in_opening(self) -> bool:
        """Whether it stands in the headline, the lead, or a caption."""
        return self.reading.line_kind(self.sentence) in (LineKind.TITLE, LineKind.LEAD, LineKind.CAPTION)

    @cached_property
    def bracketed(self) -> bool:
        """Whether it opens a bracket right behind the previous quantity: "9,6% (87.117 tỷ đồng)"."""
        if self.previous is None:
            return False
        counted = self.previous.quantity.unit.kind is UnitKind.COUNT or _SAME_AS.search(self.before)
        return (_BRACKET_BEHIND_NOUN if counted else _BRACKET_OPENS).fullmatch(self.before) is not None

    @property
    def of_the_base(self) -> bool:
        """Whether it tells what the base of a comparison has: "6,8%, hơn bình quân cả nước (5,2%)"."""
        if self.previous is None or self.previous.quantity.unit.kind is not self.quantity.unit.kind:
            return False
        if _BASE_OPENS.fullmatch(self.before):
            return True
        # "34%, thấp hơn bình quân cả nước là 51%": no difference, by its size
        told, mean = self.previous.quantity.value, _MEAN_IS.fullmatch(self.before)
        return (
            mean is not None
            and (mean["less"] is not None) == (told < self.quantity.value)
            and told < 2 * self.quantity.value
        )

    @cached_property
    def plan_beside(self) -> bool:
        """Whether it is what was planned of the number before: "tăng trưởng đạt 14,5% (kế hoạch 15%)"."""
        if self.previous is None or _PLAN_BESIDE.fullmatch(self.before) is None:
            return False
        one, other = self.previous.quantity.unit, self.quantity.unit
        return (one.kind, one.name) == (other.kind, other.name)

    @cached_property
    def states_plan(self) -> bool:
        """Whether it is the plan's sum behind a share of it: "48,5% chỉ tiêu được giao (108.000 tỷ đồng)", "… là …"."""
        if self.previous is None or self.quantity.unit.kind is not UnitKind.MONEY:
            return False
        # "đạt 28,8% dự toán (102,9 tỷ đồng)" tells the part that was reached, if no sum before the share does
        before = self.previous.previous
        part = before is not None and before.quantity.unit.kind is UnitKind.MONEY
        named = part or "giao" in self.before or not _BARE_PLAN.fullmatch(self.before)
        if "(" not in self.before and _DIFFERENCE.search(self.previous.clause):
            return False  # "vượt 5% dự toán giao là 4 tỷ đồng"
        return named and _PLAN_OPENS.fullmatch(self.before) is not None

    @cached_property
    def listed(self) -> bool:
        """Whether it is one more count of a list: "26 trưởng phòng, 116 phó trưởng phòng"."""
        if self.previous is None or {self.quantity.unit.kind, self.previous.quantity.unit.kind} != {UnitKind.COUNT}:
            return False
        return _LIST_GOES_ON.fullmatch(self.before) is not None


def scopes(reading: Reading, quantities: list[Quantity]) -> list[Scope]:
    """The scope of each quantity, in the order of the text."""
    found: list[Scope] = []
    for position, quantity in enumerate(quantities):
        index = reading.sentence_index(quantity.start)
        if index is None:
            continue
        sentence = reading.sentences[index]
        previous = found[-1] if found and found[-1].index == index else None
        start = previous.quantity.phrase_end if previous else sentence.start
        following = quantities[position + 1] if position + 1 < len(quantities) else None
        stop = following.phrase_start if following and following.start < sentence.end else sentence.end
        before = reading.folded[start : max(start, quantity.phrase_start)]
        after = reading.folded[quantity.phrase_end : max(quantity.phrase_end, stop)]
        found.append(Scope(reading, quantity, index, sentence, previous, before, after))
    return found
