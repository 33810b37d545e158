"""Budgets and indicators: every quantity of an article that is no attendance and no vote, with all its senses.

One pass in the order of the text; each sense is decided in a module of its own. Keep out: those decisions.
"""

from dataclasses import dataclass, replace
from datetime import date
from decimal import Decimal
from typing import Any

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.clause.scope import Scope, scopes
from pipelines.extract.elections.votes import Votes
from pipelines.extract.labels.entries import Recalled, listed_name
from pipelines.extract.labels.labels import label_of, sums_up
from pipelines.extract.labels.wording import Wordings
from pipelines.extract.measures.bases import basis_of, goes_on_earlier
from pipelines.extract.measures.measures import Measure, is_part_of_whole, measure_of, tells_excess
from pipelines.extract.meetings.attendance import is_attendance, is_chair, is_named, is_represented
from pipelines.extract.model import Budget, Indicator, Meeting
from pipelines.extract.money.items import (
    accumulates,
    is_bare_flow,
    is_bare_plan,
    is_unit,
    is_whole_flow,
    item_of,
    itself,
    names_money,
    of_plan,
    takes_over,
)
from pipelines.extract.money.money_words import Topic, divides, parts
from pipelines.extract.money.topics import Topics
from pipelines.extract.periods.covering import Frames
from pipelines.extract.repeats import Told, distinct
from pipelines.extract.statuses.plan_frames import PlanFrames
from pipelines.extract.statuses.plan_reach import DONE
from pipelines.extract.statuses.planned import compares_aim, goes_on, is_of_goals, is_resolved, shares_out
from pipelines.extract.statuses.proposals import Proposals
from pipelines.extract.statuses.statuses import status_of
from pipelines.extract.subjects.subjects import Subjects
from pipelines.grammar.comparators import comparator_inside
from pipelines.grammar.folding import fold
from pipelines.grammar.quantities import Quantity
from pipelines.grammar.units import UnitKind, printed
from schemas.enums import BudgetMeasure, Comparator, Flow, IndicatorMeasure, Status

_WHOLE = regex.compile(r"[\d.,]+$", regex.VERSION1)
_NEAR = 2
"""Sentences over which an item carries."""
_ASIDES = 6
"""Numbers in brackets behind which the text goes on about the one before."""


@dataclass(frozen=True, slots=True)
class _Sensed:
    scope: Scope
    topic: Topic
    measure: Measure
    sign: int
    label: str | None
    item: str | None
    """The label, with the money that it is about."""
    again: bool
    """Whether the label is that of a number in an earlier clause."""


@dataclass(slots=True)
class _Article:
    """What the whole article says about each of its numbers, and the last plan told so far."""

    subjects: Subjects
    wordings: Wordings
    frames: Frames
    plans: PlanFrames
    proposals: Proposals
    one_meeting: bool
    planned: tuple[Scope, date | None] | None = None
    """The last number that is aimed at, and its first day."""


def _signed(quantity: Quantity, sign: int) -> tuple[Decimal, Decimal | None]:
    """Value and upper value; a fall is negative, and the smaller number of a range comes first."""
    if sign > 0:
        return quantity.value, quantity.value_upper
    if quantity.value_upper is None:
        return -quantity.value, None
    return -quantity.value_upper, -quantity.value


@dataclass(frozen=True, slots=True)
class _NamedMoney:
    """Public money that a number named: which way it flows, in which sentence, by which words."""

    flow: Flow
    index: int
    words: str


_GIVES = regex.compile(r"(?<!\p{L})(?:hỗ[ ]trợ|cấp|bổ[ ]sung|trích|phân[ ]bổ|bố[ ]trí|tặng)(?!\p{L})", regex.VERSION1)
_MORE_OR_LESS = regex.compile(r"[ ,(]*(?:và[ ])?(?:tăng|giảm|vượt|hụt)(?!\p{L})", regex.VERSION1)
_UNNAMED = {Flow.REVENUE: "thu ngân sách", Flow.EXPENDITURE: "chi ngân sách"}
"""What comes in or goes out where only a unit is named that collects or spends."""


class _Items:
    """What each sum of public money is about, carried from one number to the next."""

    def __init__(self) -> None:
        self._last: _NamedMoney | None = None
        self._whole: _NamedMoney | None = None
        """The last that is no part of another."""
        self._wholes: dict[Flow, str] = {}
        """What all that comes in or goes out was called: "tổng thu ngân sách huyện"."""
        self._given: _NamedMoney | None = None
        """What was given last, of which a list of places tells the shares."""

    def of(self, scope: Scope, flow: Flow, label: str | None, cue: int | None, before: _Sensed | None) -> str | None:
        """The label with the money that it is about; `before` is the number before it in its sentence."""
        last = self._last
        part_told = last is not None and last.index < scope.index and not parts().search(scope.lead_in)
        whole = self._whole if last and self._whole and self._whole.index >= last.index - 1 else None
        if part_told and (is_unit(label) or (whole and not names_money(label))):
            last = whole  # "Giải ngân 14 tỷ đồng, trong đó vốn ODA 3 tỷ đồng. Huyện A đạt 46%"
        near = last is not None and last.flow is flow and scope.index - last.index <= _NEAR
        carried = last.words if last and near else None
        carried = self._wholes.get(flow, carried) if is_bare_flow(label) and not accumulates(scope) else carried
        again = scope.quantity.unit.kind is UnitKind.PERCENT or _MORE_OR_LESS.match(scope.before) is not None
        again = again and label is not None and cue is None
        if again and before is not None and (before.topic, before.label) == (flow, label):
            return before.item
        item = words = itself(scope, flow, label, carried)
        if (
            item is None
            and before is not None
            and before.topic is flow
            and cue is None
            and _is_of_same(scope, label, before)
        ):
            return before.item
        if item is None and cue is None and (given := self._share(scope, flow, label)):
            return given
        if item is None:
            item, words = item_of(scope, label, cue, carried)
        if item and not is_unit(label):
            self._given = _NamedMoney(flow, scope.index, item)
        if item is not None and item == label and is_unit(label):
            item = words = _UNNAMED.get(flow, item)  # "khối văn phòng Cục Thuế thu được 6 tỷ đồng"
        if words and not is_bare_plan(words):
            self._last = _NamedMoney(flow, scope.index, words)
            self._wholes |= {flow: words} if is_whole_flow(words) else {}
            self._whole = self._whole if divides().search(scope.lead_in) else self._last
        return item

    def _share(self, scope: Scope, flow: Flow, label: str | None) -> str | None:
        """What a place alone has of the sum that was given out: "tạm cấp cho các huyện: Gò Tây 36 tỷ đồng"."""
        told = self._given
        near = told is not None and told.flow is flow and scope.index - told.index <= _NEAR
        gives = told is not None and _GIVES.search(fold(told.words)) is not None
        return told.words if told and near and gives and (label is None or is_unit(label)) else None


def _is_of_same(scope: Scope, label: str | None, before: _Sensed) -> bool:
    """Whether a number says more of the sum before it: its share, its execution, what it came to."""
    unit_alone = before.label is not None and is_unit(label)
    return unit_alone or takes_over(scope, label) or is_part_of_whole(scope)


def _senses(reading: Reading) -> list[_Sensed]:
    votes, topics, items, recalled = Votes(reading), Topics(), _Items(), Recalled()
    found: list[_Sensed] = []
    inherited: str | None = None
    for scope in scopes(reading, reading.quantities):
        if any(
            came(reading, scope.quantity) for came in (is_attendance, is_represented, is_named, is_chair)
        ) or votes.holds(scope):
            continue
        topic = topics.of(scope)
        measure, sign = measure_of(scope, budget=topic is not None)
        before = _outside_brackets(found, scope)
        if before is not None and before is not found[-1]:
            inherited = before.label  # "45 tỷ đồng (chiếm 20% tổng thu), đạt 41%" goes on about the sum
        label = label_of(scope, inherited if before or (found and sums_up(scope)) else None)
        again = recalled.of(scope)
        label = inherited = again or label
        recalled.keep(scope, label)
        item = label if topic is None else items.of(scope, topic, label, topics.cue, before)
        found.append(_Sensed(scope, topic, measure, sign, label, item, again is not None))
    return found


def _outside_brackets(found: list[_Sensed], scope: Scope) -> _Sensed | None:
    """The last number before in the same sentence that stands in no bracket closed since."""
    folded = scope.reading.folded
    for one in reversed(found[-_ASIDES:]):
        if one.scope.index != scope.index:
            return None
        behind = folded[one.scope.quantity.phrase_end : scope.quantity.phrase_start]
        if behind.count(")") <= behind.count("("):
            return one
    return None


def read_observations(reading: Reading, meetings: list[Meeting]) -> tuple[list[Budget], list[Indicator]]:
    """The budget and indicator observations of an article, each in the order of the text."""
    sensed = {id(one.scope): one for one in _senses(reading)} if reading.quantities else {}
    if not sensed:  # one article in four: whom and what it speaks of need not be found
        return [], []
    sat = frozenset(meeting.start_date for meeting in meetings if meeting.start_date)
    frames = Frames(reading, _opened_term(meetings), sat)
    said = _Article(
        Subjects(reading, meetings), Wordings(reading), frames, PlanFrames(reading), Proposals(reading),
        len(meetings) == 1,
    )  # fmt: skip
    told = [
        Told(
            one.scope, (sense := _sense(one)), one.label, one.topic, sense[2],
            listed_name(one.scope), one.again,
        )
        for one in sensed.values()
    ]  # fmt: skip
    budgets: list[Budget] = []
    indicators: list[Indicator] = []
    for one in (sensed[id(each.scope)] for each in distinct(told)):
        shared = _shared(one, said)
        if one.topic is not None:
            budget = _budget(one, one.topic, said.wordings.of(one.scope, one.item, again=one.again), shared)
            budgets.append(_with_basis_before(one.scope, budget, budgets[-1] if budgets else None))
            budgets += _plan_of(one, budgets[-1])
        else:
            indicators.append(_indicator(one, said.wordings.of(one.scope, one.label, again=one.again), shared))
    return budgets, indicators


def labels_of(reading: Reading) -> dict[int, tuple[Scope, str | None]]:
    """What each number is about by the parts of its clause, by where it stands."""
    return {one.scope.quantity.start: (one.scope, one.item if one.topic else one.label) for one in _senses(reading)}


def _sense(one: _Sensed) -> tuple[bool, Measure, str]:
    unit = one.scope.quantity.unit
    name = unit.name if unit.kind in (UnitKind.PERCENT, UnitKind.MONEY, UnitKind.MEASURE) and unit.name else "count"
    return one.topic is not None, one.measure, name


def _opened_term(meetings: list[Meeting]) -> tuple[int, int] | None:
    """The term that a reported congress opens: its targets are for that term."""
    for meeting in meetings:
        if meeting.meeting_type == "congress" and meeting.term_start and meeting.term_end:
            return meeting.term_start, meeting.term_end
    return None


def _status(one: _Sensed, said: _Article, plan: int | None) -> tuple[Status, date | None, date | None]:
    """Status and period, of which each can tell the other; `plan` is where the plan is stated that it stands under."""
    scope, counted = one.scope, one.topic is None  # public money has its own words for what is planned
    status = status_of(scope)
    if status is Status.ACTUAL and (plan is not None or is_of_goals(scope) or (counted and said.proposals.hold(scope))):
        status = Status.TARGET
    first, last = said.frames.of(scope, status, flow=one.topic, plan=plan)
    if status is Status.ACTUAL and (_is_coming(scope, first, last) or _goes_with_plan(one, said, first)):
        status = Status.TARGET
    if status is Status.TARGET:
        said.planned = scope, first
    return status, first, last


def _is_coming(scope: Scope, first: date | None, last: date | None) -> bool:
    """Whether its time has not come: "dự toán năm 2022. Theo đó, tổng thu …" at the end of 2021."""
    year = scope.reading.current_year
    ahead = first is not None and first != last and year is not None and first.year > year
    return ahead and not DONE.search(scope.lead_in)


def _goes_with_plan(one: _Sensed, said: _Article, first: date | None) -> bool:
    """Whether it goes on with the last number that is aimed at, or is what a resolution gives out."""
    if one.topic is None:
        return said.planned is not None and goes_on(one.scope, first, *said.planned)
    aimed = said.planned[0] if said.planned else None
    return is_resolved(one.scope) or (
        aimed is not None and (shares_out(one.scope, aimed) or compares_aim(one.scope, aimed))
    )


def _shared(one: _Sensed, said: _Article) -> dict[str, Any]:
    quantity, scope = one.scope.quantity, one.scope
    money = one.topic is not None and one.measure is not Measure.EXECUTION
    status, first, last = _status(one, said, said.plans.stated_at(scope) if money else None)
    value, upper = _signed(quantity, one.sign if one.measure is Measure.CHANGE else 1)
    return {
        "char_start": quantity.start,
        "char_end": quantity.end,
        "sentence_start": scope.sentence.start,
        "sentence_end": scope.sentence.end,
        "meeting": 0 if said.one_meeting else None,
        "subject": said.subjects.of(scope, budget=one.topic is not None),
        "value": value,
        "value_upper": upper,
        "unit": printed(scope.reading.text, quantity.unit),
        "comparator": _comparator(one, upper),
        "status": status,
        "period_start": first,
        "period_end": last,
    }


def _comparator(one: _Sensed, upper: Decimal | None) -> Comparator:
    """A range, what stands beside the number, or what the name of what is measured says."""
    if upper is not None:
        return Comparator.RANGE
    beside = one.scope.quantity.comparator
    if one.measure is Measure.CHANGE and beside is Comparator.GT and tells_excess(one.scope):
        # "đạt 117%, vượt 82 tỷ đồng" is so much more, "vượt trên 82 tỷ đồng" is more than that
        return (
            Comparator.GT
            if one.scope.reading.folded[: one.scope.quantity.start].endswith(("trên ", "hơn "))
            else Comparator.EQ
        )
    if one.topic is not None and one.measure is not Measure.LEVEL:
        return beside  # "bằng 33% mức dư nợ tối đa": the name is the whole's
    return comparator_inside(one.label) if beside is Comparator.EQ and one.label else beside


def _budget(one: _Sensed, flow: Flow, item: str | None, shared: dict[str, Any]) -> Budget:
    measure = BudgetMeasure.AMOUNT if one.measure is Measure.LEVEL else BudgetMeasure(one.measure)
    basis = None if measure is BudgetMeasure.AMOUNT else basis_of(one.scope)
    item = of_plan(one.scope, item)
    return Budget(rule=f"budget_{flow}_{measure}", flow=flow, item=item, measure=measure, basis=basis, **shared)


def _with_basis_before(scope: Scope, budget: Budget, last: Budget | None) -> Budget:
    """The earlier execution is of the same plan as the present one: "đạt 40% kế hoạch (cùng kỳ đạt 35%)"."""
    measures = {budget.measure, last.measure if last else None}
    if last is None or budget.basis or measures != {BudgetMeasure.EXECUTION} or last.flow is not budget.flow:
        return budget
    near = scope.sentence.start <= last.sentence_end + 1
    return replace(budget, basis=last.basis) if near and goes_on_earlier(scope) else budget


def _plan_of(one: _Sensed, part: Budget) -> list[Budget]:
    """The plan's own sum behind the part of it that was reached: "giải ngân 33/39 tỷ đồng"."""
    quantity = one.scope.quantity
    if quantity.denominator is None or quantity.unit.kind is not UnitKind.MONEY:
        return []
    whole = _WHOLE.search(one.scope.reading.folded, quantity.start, quantity.end)
    start = whole.start() if whole else quantity.start
    first, last = part.period_start, part.period_end
    if last and (first is None or (first.month, first.day, first.year) == (1, 1, last.year)):
        first, last = date(last.year, 1, 1), date(last.year, 12, 31)  # "6 tháng đầu năm thu 33/70 tỷ đồng"
    return [
        replace(
            part, char_start=start, value=quantity.denominator, status=Status.TARGET, comparator=Comparator.EQ,
            period_start=first, period_end=last,
        )
    ]  # fmt: skip


def _indicator(one: _Sensed, label: str | None, shared: dict[str, Any]) -> Indicator:
    measure = IndicatorMeasure.LEVEL if one.measure is Measure.SHARE else IndicatorMeasure(one.measure)
    quantity = one.scope.quantity
    rule = f"indicator_{quantity.unit.kind}_{measure}"
    return Indicator(rule=rule, indicator=label, measure=measure, denominator=quantity.denominator, **shared)
