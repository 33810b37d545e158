"""What a number measures: a level, a change, the execution of a plan, a share; and what it is relative to.

Decided by construction: the verb right before the number, and the noun right behind it. Keep out: lists of words
(`data/senses.toml`), and topics.
"""

from collections.abc import Callable
from dataclasses import dataclass
from decimal import Decimal
from enum import StrEnum
from functools import cache
from typing import Any

import regex

from pipelines.extract.clause.scope import Scope, names_plan_level, names_plan_sum
from pipelines.extract.measures.audits import is_audited
from pipelines.extract.measures.measure_words import patterns
from pipelines.extract.measures.sectors import is_of_next_sector
from pipelines.extract.money.money_words import unit_reaches
from pipelines.grammar.lexicon import any_of
from pipelines.grammar.units import UnitKind
from schemas.enums import Comparator


class Measure(StrEnum):
    """The measures of both tables, before each names them its own way."""

    LEVEL = "level"
    CHANGE = "change"
    EXECUTION = "execution"
    SHARE = "share"


@dataclass(frozen=True, slots=True)
class _Construction:
    """What a rule looks at: the scope, and what holds for it as a whole."""

    scope: Scope
    budget: bool

    @property
    def percent(self) -> bool:
        return self.scope.quantity.unit.kind is UnitKind.PERCENT or (self.scope.quantity.unit.name or "").startswith(
            "‰"
        )

    def before(self, pattern: str) -> "regex.Match[str] | None":
        return patterns()[pattern].search(self.scope.clause)

    def behind(self, pattern: str) -> bool:
        return patterns()[pattern].match(self.scope.after) is not None

    @property
    def change(self) -> "regex.Match[str] | None":
        """The verb of rise or fall right before the number."""
        quantity = self.scope.quantity
        wide = quantity.value_upper is not None or quantity.comparator is Comparator.GTE
        match = self.before("change_of_range" if self.percent and wide else "change")
        if match and (self.before("ceiling") or (match["fall"] == "chậm" and not self.percent)):
            return None  # "thấp hơn nhiều so với trần 60% GDP", "trả kết quả chậm 45 hồ sơ"
        added = match and not self.before("from_plan") and patterns()["added"].search(match[0])
        counted = quantity.unit.kind is UnitKind.COUNT
        steps = counted and self.scope.reading.folded.startswith(_STEPS, quantity.unit.start)
        if steps and not self.behind("compared"):
            return None  # "tinh giản biên chế được 3 đợt"
        if match and match[0].startswith("vượt") and self.scope.reading.folded.startswith(_GOALS, quantity.unit.start):
            return None  # "đạt và vượt 11/13 chỉ tiêu": so many were passed
        return match if not added or self.percent or counted or self.compared else None

    @property
    def compared(self) -> bool:
        """Whether what it is compared with stands behind the number, or a bracket: "vượt 6 tỷ đồng (7%) so với"."""
        aside = _COMPARED_ASIDE.match(self.scope.reading.folded, self.scope.quantity.phrase_end)
        return self.behind("compared") or aside is not None

    @property
    def growth(self) -> "regex.Match[str] | None":
        """A rate of growth in its clause, also of several sectors: "tốc độ tăng trưởng nông, lâm, thủy sản đạt 6%"."""
        return self.before("growth") or patterns()["growth"].search(self.scope.before)

    @property
    def counted_before(self) -> bool:
        """Whether the number before counts things."""
        previous = self.scope.previous
        return previous is not None and previous.quantity.unit.kind is UnitKind.COUNT

    @property
    def of_counts(self) -> bool:
        """Whether it is the share that the count before it has of one before that, to the last digit printed.

        A sentence may go on about those that the one before it counted: "21 người trúng cử. Trong đó nữ 9, đạt 42,86%".
        """
        part, percent = self.scope.previous, self.scope.quantity.value
        if part is None or part.quantity.unit.kind is not UnitKind.COUNT:
            return False
        near, size = Decimal(1).scaleb(int(percent.as_tuple().exponent)), part.quantity.value
        wholes, whole = [part.quantity.denominator or Decimal(0)], part.previous
        while whole is not None:
            wholes += [whole.quantity.value] if whole.quantity.unit.kind is UnitKind.COUNT else []
            whole = whole.previous
        if _AMONG_THEM.match(self.scope.lead_in) and self.scope.index:
            before = self.scope.reading.sentences[self.scope.index - 1]
            all_found = self.scope.reading.quantities
            wholes += [one.value for one in all_found if before.start <= one.start < before.end]
        return any(each >= size and abs(100 * size / each - percent) < near for each in wholes if each)

    @property
    def of_members(self) -> bool:
        """Whether the count before it tells one sort of people apart."""
        previous = self.scope.previous
        return previous is not None and self.counted_before and bool(patterns()["members"].search(previous.clause))

    @property
    def times(self) -> bool:
        return self.scope.quantity.unit.name == "lần"

    @property
    def made(self) -> "regex.Match[str] | None":
        """A sum or rate that rose or fell, named before its number: "làm tăng chi phí phải trả 543 triệu"."""
        if self.percent:
            if (fallen := self.before("rate_fallen")) and not self.behind("plan"):
                return fallen
            rate = self.before("rate_made")
            return rate if rate and (self.scope.quantity.value_upper is not None or not rate["from"]) else None
        return self.before("made") if self.scope.quantity.unit.kind is UnitKind.MONEY else None

    @property
    def over_share(self) -> bool:
        """Whether it is a difference to the plan, behind a share of it or a sum: "107% dự toán, vượt 7 tỷ đồng"."""
        return not self.percent and tells_excess(self.scope)

    @property
    def equals_part(self) -> bool:
        """Whether so much was paid out and this tells the same as a rate: "giải ngân 6 tỷ đồng, tương đương 26%"."""
        return patterns()["as_much"].fullmatch(self.scope.before) is not None and "giải ngân" in self.scope.lead_in

    @property
    def reached_aside(self) -> bool:
        """Whether it stands in brackets behind what was reached or not, with no sum of its own."""
        named = self.scope.previous is None or self.scope.previous.quantity.unit.kind is not UnitKind.MONEY
        named = named or _JUST_REACHED.search(self.scope.previous.clause if self.scope.previous else "") is not None
        aside = self.scope.before.rstrip().endswith("(") and self.scope.after.lstrip().startswith(")")
        return named and aside and _REACHED.search(self.scope.lead_in) is not None

    @property
    def after_amount(self) -> bool:
        """Whether only the verb stands between an amount and this percentage: "gần 56.000 tấn đạt 86,4%"."""
        previous = self.scope.previous
        if previous is None:
            return False
        counted = previous.quantity.unit.kind is UnitKind.COUNT
        verb_first = self.scope.clause.strip().startswith(("đạt", "bằng"))
        return (verb_first or not counted) and patterns()["only_done"].fullmatch(self.scope.before) is not None


_COMPARED_ASIDE = regex.compile(r"[ ]*\([^()]{1,40}\)[ ]*so[ ]", regex.VERSION1)
_AMONG_THEM = regex.compile(r"(?:trong[ ](?:đó|số)|số[ ]này|gồm)(?!\p{L})", regex.VERSION1)
_REACHED = regex.compile(r"(?<!\p{L})(?:chưa[ ]đạt|đạt|hoàn[ ]thành|vượt)(?!\p{L})", regex.VERSION1)
_OVER_SHARE = regex.compile(
    r"[ ]*(?:(?:so[ ]với[ ])?(?:dự[ ]toán|kế[ ]hoạch|chỉ[ ]tiêu)[^,;]*,[ ](?:và[ ])?(?:vượt|tăng)"
    r"|,[ ](?:và[ ])?(?:vượt|hụt))(?:[ ]thu)?(?:[ ](?:hơn|trên|gần|khoảng|xấp[ ]xỉ))?[ ]*",
    regex.VERSION1,
)
_JUST_REACHED = regex.compile(r"(?<!\p{L})(?:đạt|giải[ ]ngân)(?:[ ]được)?[ ]*$", regex.VERSION1)
_STEPS = ("đợt", "bước", "giai đoạn", "cuộc", "phiên")
"""What is done step by step: a fall in so many steps is not of them."""
_GOALS = ("chỉ tiêu", "nhiệm vụ", "mục tiêu", "tiêu chí")

Test = Callable[[_Construction], Any]

RULES: tuple[tuple[str, Measure, Test], ...] = (
    ("audited", Measure.LEVEL, lambda it: it.budget and not it.percent and is_audited(it.scope)),
    ("over_share", Measure.CHANGE, lambda it: it.budget and it.over_share),  # "bằng 107% dự toán, vượt 70 tỷ đồng"
    ("rise_or_fall", Measure.CHANGE, lambda it: it.change and not names_plan_sum(it.scope)),
    ("plan_itself", Measure.SHARE, lambda it: it.percent and names_plan_level(it.scope)),  # "thấp hơn dự toán 3,8% GDP"
    ("sum_of_plan", Measure.LEVEL, lambda it: it.budget and names_plan_sum(it.scope)),  # "91 tỷ, vượt dự toán 85 tỷ"
    ("plan_passed", Measure.CHANGE, lambda it: it.percent and it.before("plan_passed")),  # "vượt dự toán giao 5%"
    ("over_plan", Measure.CHANGE, lambda it: it.before("over_plan")),  # "vượt chỉ tiêu được giao là hơn 0,8%"
    ("times_another", Measure.LEVEL, lambda it: it.before("times") and it.behind("another")),  # "gấp đôi quận Hai"
    ("times", Measure.CHANGE, lambda it: it.before("times") or (it.times and it.before("grown"))),
    ("rise_or_fall_of", Measure.CHANGE, lambda it: it.made),
    ("no_percentage", Measure.LEVEL, lambda it: not it.percent),
    ("growth_rate", Measure.CHANGE, lambda it: it.growth and not it.behind("plan")),
    ("set_aside", Measure.SHARE, lambda it: it.budget and it.percent and it.before("set_aside")),
    ("of_plan", Measure.EXECUTION, lambda it: it.behind("plan")),
    ("of_another_period", Measure.CHANGE, lambda it: it.behind("period")),  # "bằng 112% so với cùng kỳ"
    ("of_another_year", Measure.CHANGE, lambda it: it.percent and it.behind("year") and it.before("equals")),
    ("of_same_base", Measure.CHANGE, lambda it: shares_base(it.scope)),
    ("of_need", Measure.EXECUTION, lambda it: it.budget and it.behind("need")),  # "đáp ứng 39% tổng nhu cầu vốn"
    # "giải ngân 6 tỷ đồng, tương đương 26%" is of the plan
    ("as_much_of_plan", Measure.EXECUTION, lambda it: it.budget and it.equals_part and not it.behind("whole")),
    ("part_of", Measure.SHARE, lambda it: it.before("share") or it.behind("whole")),
    ("against_gdp", Measure.SHARE, lambda it: patterns()["against_gdp"].search(it.scope.lead_in)),
    # "giải quyết 1.043 đơn, đạt tỷ lệ 81%" says how many of them all
    ("rate_of_counted", Measure.LEVEL, lambda it: not it.budget and it.counted_before and it.before("rate")),
    (
        "own_rate",
        Measure.LEVEL,
        lambda it: not it.budget and (it.before("own_rate") or it.behind("of_what_is")),
    ),  # "120 tấn/ngày, đạt tỷ lệ 92%"
    (
        "of_another",
        Measure.LEVEL,
        lambda it: not it.budget and it.behind("another_whole"),
    ),  # "87% so với hộ nông nghiệp"
    ("of_counts", Measure.LEVEL, lambda it: not it.budget and it.of_counts),  # "nhận 50 hồ sơ, giải quyết 48, đạt 96%"
    ("of_members", Measure.LEVEL, lambda it: not it.budget and it.of_members),  # "nữ 9 người, đạt 42,8%"
    ("behind_amount", Measure.EXECUTION, lambda it: it.before("done") and it.after_amount),
    ("budget_done", Measure.EXECUTION, lambda it: it.budget and (it.before("done") or "giải ngân" in it.scope.lead_in)),
    # an item that was not reached, its rate in brackets
    ("reached_aside", Measure.EXECUTION, lambda it: it.budget and it.reached_aside),
    ("of_unit", Measure.EXECUTION, lambda it: it.budget and unit_reaches().fullmatch(it.scope.lead_in)),
    ("budget_part", Measure.SHARE, lambda it: it.budget),
    ("rate", Measure.LEVEL, lambda _: True),
)
"""The constructions in order: the first that fits gives the measure."""


def tells_excess(scope: Scope) -> bool:
    """Whether the words between a share, or a sum, and a number say by how much a plan was passed.

    "Đạt 107%, vượt 7 tỷ đồng", "thu 91 tỷ đồng, vượt 6 tỷ đồng".
    """
    if (previous := scope.previous) is None:
        return False
    told, start = previous.quantity, previous.quantity.phrase_end
    larger = told.unit.kind is scope.quantity.unit.kind is UnitKind.MONEY and told.value > scope.quantity.value
    if told.unit.kind is not UnitKind.PERCENT and not larger:
        return False
    return _OVER_SHARE.fullmatch(scope.reading.folded[start : scope.quantity.start]) is not None


def measure_of(scope: Scope, *, budget: bool) -> tuple[Measure, int]:
    """The measure of a number, and the sign of a change: -1 for a fall."""
    of_before = _of_the_one_before(scope, budget=budget)
    if of_before is not None:
        return of_before
    construction = _Construction(scope, budget)
    measure = next(measure for _, measure, fits in RULES if fits(construction))
    if measure is Measure.CHANGE and (
        verb := construction.change or construction.before("over_plan") or construction.made or construction.growth
    ):
        return measure, -1 if verb["fall"] else 1
    if measure is Measure.CHANGE and construction.percent and construction.before("fallen"):
        return measure, -1  # "kéo giảm tội phạm được 37% so với cùng kỳ"
    return (Measure.LEVEL if measure is Measure.SHARE and not budget else measure), 1


def _of_the_one_before(scope: Scope, *, budget: bool) -> tuple[Measure, int] | None:
    """What a number measures as the one before it does: the same in another unit, one more of a list."""
    previous = scope.previous
    if previous is None:
        return None
    if scope.of_the_base:
        return measure_of(previous, budget=budget)
    compared = previous.quantity.unit.name == "lần"  # "gấp đôi (10.000 ha …)"
    told = patterns()["in_sum"].fullmatch(scope.before.strip() + " ") is not None
    told = told or (budget and _is_said_again(scope))  # "cao hơn 2,4% về tỷ lệ và 155 tỷ đồng về số tuyệt đối"
    again = (scope.bracketed or scope.plan_beside) and not compared  # the same said in another unit
    each = _IN_EACH.fullmatch(scope.before) is not None and scope.after.startswith(" về ")
    each = each or is_of_next_sector(scope)
    # or one more of a list: "giảm 26 trưởng phòng, 116 phó trưởng phòng", "tăng 14% về số doanh nghiệp và 22% về vốn"
    goes_on = again or told or each or scope.listed or _is_said_as_share(scope)
    if goes_on and (rate := measure_of(previous, budget=budget))[0] is Measure.CHANGE:
        return rate
    if not budget or {previous.quantity.unit.kind, scope.quantity.unit.kind} != {UnitKind.PERCENT}:
        return None
    printed = scope.reading.text[scope.quantity.phrase_start - len(scope.before) : scope.quantity.phrase_start]
    one_more = _one_more_unit().fullmatch(scope.before) or _NAME_ALONE.fullmatch(printed)
    if one_more or scope.before.strip() in ("và", ",", ", và"):
        return measure_of(previous, budget=True)  # "huyện Lâm Bình mới đạt 54%, huyện Hàm Yên 61%"
    return None


_ONLY_REACHED = regex.compile(r"(?<!\p{L})(?:đạt|bằng)[ ]*$", regex.VERSION1)
_NOTHING_BEHIND = regex.compile(r"[ ]*(?:[,;.)]|$)", regex.VERSION1)
_PARTS_OF_IT = regex.compile(r"(?<!\p{L})(?:trong[ ]đó|cụ[ ]thể|riêng|gồm)(?!\p{L})", regex.VERSION1)
_MOST_PARTS = 6
"""Parts of a whole, each with its rate, at the most."""


def shares_base(scope: Scope, far: int = _MOST_PARTS) -> bool:
    """Whether a rate of a part is against the same time as that of the whole before it.

    "Bằng 99,6% so với cùng kỳ, trong đó vụ xuân 1.200 ha, bằng 99,8%; vụ hè 800 ha, bằng 99,1%".
    """
    reached = scope.quantity.unit.kind is UnitKind.PERCENT and _ONLY_REACHED.search(scope.before)
    if not reached or not far or not _NOTHING_BEHIND.match(scope.after):
        return False
    earlier = scope.previous
    while earlier is not None and earlier.quantity.unit.kind is not UnitKind.PERCENT:
        earlier = earlier.previous
    if earlier is None or not _ONLY_REACHED.search(earlier.before):
        return False
    if patterns()["period"].match(earlier.after):
        between = scope.reading.folded[earlier.quantity.phrase_end : scope.quantity.phrase_start]
        return _PARTS_OF_IT.search(between) is not None
    return shares_base(earlier, far - 1)


_IN_EACH = regex.compile(r"[ ]*về[ ](?:\p{L}+[ ]){1,5}(?:và|,)[ ]*", regex.VERSION1)
_AS_MUCH = regex.compile(
    r"(?:,|\()[ ]*tương[ ](?:đương|ứng)(?:[ ]+(?:với|số[ ]tiền|khoảng|gần|hơn|trên))*[ ]*$", regex.VERSION1
)


def _is_said_again(scope: Scope) -> bool:
    """Whether a change is told in another unit: "giảm 20% chi hội nghị, tương ứng 14 tỷ đồng"."""
    previous = scope.previous
    another = previous is not None and previous.quantity.unit.kind is not scope.quantity.unit.kind
    return another and _AS_MUCH.search(scope.before) is not None


# "giảm 160 hộ, tương ứng 0,7%", in a bracket also "(tăng 137 hộ so với đầu năm, chiếm 0,04%)"
_AS_SHARE = regex.compile(
    r"[^()%;]{0,40},[ ]*(?:(?P<part>chiếm|bằng)|tương[ ](?:đương|ứng))(?:[ ]với)?(?:[ ]t[ỷỉ][ ]lệ)?"
    r"(?:[ ](?:là|gần|hơn|khoảng|giảm|tăng))*[ ]*",
    regex.VERSION1,
)


def _is_said_as_share(scope: Scope) -> bool:
    """Whether a percentage tells the rise or fall of a count before it again."""
    told = scope.previous and _AS_SHARE.fullmatch(scope.before)
    kinds = scope.previous and (scope.previous.quantity.unit.kind, scope.quantity.unit.kind)
    if not told or kinds != (UnitKind.COUNT, UnitKind.PERCENT):
        return False
    return not told["part"] or scope.lead_in.count("(") > scope.lead_in.count(")")


_NAME_ALONE = regex.compile(r"[ ]*[,;][ ]+(?:và[ ]+)?\p{Lu}\p{L}*(?:[ ]+\p{L}+){0,4}[ ]+", regex.VERSION1)


@cache
def _one_more_unit() -> regex.Pattern[str]:
    return regex.compile(
        rf"[ ]*[,;][ ]+(?:và[ ]+)?{any_of('labels', 'agents')}(?:[ ]+(?!đạt|chiếm|tăng|giảm)\p{{L}}+){{1,5}}[ ]+\(?",
        regex.VERSION1,
    )


_CONTRIBUTED = regex.compile(r"(?<!\p{L})(?:chiếm|đóng[ ]+góp)(?:[ ]+\p{L}+){0,4}[ ]*$", regex.VERSION1)
_WHOLE_BEHIND = regex.compile(
    r"[ ]*(?:trong[ ]|của[ ])?"
    r"(?P<basis>(?:số[ ]|nguồn[ ]|tổng[ ])*(?:dự[ ]toán[ ])?"
    r"(?:thu|chi|ngân[ ]sách|nsnn|nsđp|vốn|kết[ ]dư)(?!\p{L})[^,;:.()]*)",
    regex.VERSION1,
)


def is_part_of_whole(scope: Scope) -> bool:
    """Whether a percentage is what someone gives to a whole named behind it: "đóng góp 28% thu ngân sách cả nước"."""
    percent = scope.quantity.unit.kind is UnitKind.PERCENT
    return percent and bool(_CONTRIBUTED.search(scope.clause) and whole_behind(scope))


def whole_behind(scope: Scope) -> "regex.Match[str] | None":
    """The whole named right behind a number, with what it is called as `basis`."""
    return _WHOLE_BEHIND.match(scope.after)
