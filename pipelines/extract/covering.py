"""Which span of time a number covers: stated with it, before it in its sentence, or by the frame of the report.

A small model of the discourse. `RULES` are asked in order and the first that says anything decides: what the number's
own clause and sentence state, the plan it stands under, the total it is a part of, and last the report's frame. Periods
of comparison are no statement; "hiện nay" and "đến nay" have no period. Keep out: what periods look like (the
grammar), and how long a frame holds (`framing`).
"""

from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property

import regex

from pipelines.extract.framing import Framing, Span, Told
from pipelines.extract.reading import Reading
from pipelines.extract.scope import Scope, names_plan
from pipelines.grammar.lexicon import any_of
from pipelines.grammar.periods import PeriodMention
from pipelines.grammar.units import UnitKind
from pipelines.text.article import LineKind
from schemas.enums import Status

_NONE: Span = (None, None)
_NEAR = 2
"""Sentences over which the parts of a total follow it."""
_OF_ANOTHER_TIME = ("earlier", "in_brackets", "whole_plan")
"""Rules whose numbers say nothing of the time of those that follow."""
_CLOSE = 40
"""Characters behind a number in which its period may be stated."""
_PLANNED = regex.compile(r"(?<!\p{L})(?:kế[ ]hoạch|dự[ ]toán)[^,;:]*$", regex.VERSION1)
_CARRIED_OUT = regex.compile(r"(?<!\p{L})(?:giải[ ]ngân|đạt|thực[ ]hiện|hoàn[ ]thành)(?!\p{L})", regex.VERSION1)
_OF_PLAN = regex.compile(
    r"[ ]*(?:(?:so[ ]với|của)[ ])?(?:tổng[ ])?(?:vốn[ ])?(?:kế[ ]hoạch|dự[ ]toán|chỉ[ ]tiêu)(?!\p{L})", regex.VERSION1
)
_DONE_OF_PLAN = regex.compile(r"(?<!\p{L})(?:đã|mới|được|chưa)(?!\p{L})[^,;]*$", regex.VERSION1)
_ATTAINED = regex.compile(r"(?<!\p{L})(?:đạt|ước|tăng|giảm)(?:[ ]+\p{L}+){0,3}[ ]*$", regex.VERSION1)
_WHOLE_COST = regex.compile(
    r"(?<!\p{L})tổng[ ](?:mức[ ]|vốn[ ])?đầu[ ]tư(?!\p{L}|[ ]+(?:công|phát|toàn))", regex.VERSION1
)
_SAME_TIME = regex.compile(
    r"[\" ]*(?:cũng[ ])?(?:trong[ ])?cùng[ ](?:thời[ ]gian|thời[ ]điểm|giai[ ]đoạn|thời[ ]kỳ)(?!\p{L})"
    r"|[\" ]*(?:cũng[ ])?trong[ ](?:thời[ ]gian|giai[ ]đoạn|thời[ ]kỳ)[ ](?:này|trên|đó|nêu[ ]trên)(?!\p{L})",
    regex.VERSION1,
)
_ENDS = regex.compile(
    r"[,;.()]|[ ](?:thì|nhưng|còn|song|trong[ ]khi)[ ]|[ ](?:và[ ])?(?:phấn[ ]đấu|dự[ ]kiến|đặt[ ]mục[ ]tiêu|sẽ)[ ]",
    regex.VERSION1,
)
_CLAUSE_ENDS = regex.compile(r"[;:.()]|[ ](?:thì|nhưng|còn|song|trong[ ]khi)[ ]", regex.VERSION1)
_ENDPOINT = regex.compile(r"(?<!\p{L})từ(?:[ ](?:mức|gần|hơn|trên|khoảng))*[ ]*$", regex.VERSION1)
_RISES_TO = regex.compile(r"[^,;.]{0,30}(?<!\p{L})(?:(?<!trở[ ])lên|xuống|còn|đến)[ ]", regex.VERSION1)
_TO_YEAR = regex.compile(r"(?<!\p{L})(?<!tính[ ])(?:đến|tới)[ ]$", regex.VERSION1)
_DAY_OPENS = regex.compile(
    r"[ \"“]*(?:(?:cụ[ ]thể|trước[ ]đó|tiếp[ ]đó|sau[ ]đó|theo[ ]đó),?[ ]+)?"
    r"(?:(?:đến|vào|sáng|chiều|tối|trưa)[ ]+)*(?:ngày[ ]+)?",
    regex.VERSION1,
)
_PAST_TERM = regex.compile(
    r"(?<!\p{L})(?:trong|cả|suốt)?[ ]*nhiệm[ ]k[ỳì](?:[ ]qua|[ ]này|[ ]vừa[ ]qua)?(?![ ]*(?:tới|mới|\(?\d))(?!\p{L})",
    regex.VERSION1,
)


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    now = rf"(?<!\p{{L}}){any_of('frames', 'now')}(?!\p{{L}})"
    return {
        "now": regex.compile(rf"{now}|^hiện(?!\p{{L}})", regex.VERSION1),
        "turned_now": regex.compile(
            r"(?<!\p{L})(?:nay|hiện)[ ]+(?:đã[ ]+)?(?:giảm|còn|đạt|tăng|là|chỉ|có)(?!\p{L})", regex.VERSION1
        ),
        "state": regex.compile(rf"(?<!\p{{L}}){any_of('frames', 'states')}(?!\p{{L}})", regex.VERSION1),
        "deeds": regex.compile(rf"(?<!\p{{L}}){any_of('frames', 'deeds')}(?!\p{{L}})", regex.VERSION1),
        "continues": regex.compile(rf"{any_of('frames', 'parts')}(?!\p{{L}})", regex.VERSION1),
    }


def _a_year_earlier(day: date | None) -> date | None:
    """The same day of the year before; 29 February becomes 28."""
    if day is None:
        return None
    return day.replace(year=day.year - 1, day=28) if (day.month, day.day) == (2, 29) else day.replace(year=day.year - 1)


@dataclass(frozen=True, slots=True)
class _Number:
    """What the rules look at: a number, and what else is known of it."""

    scope: Scope
    status: Status
    budget: bool
    plan: int | None
    """Where the plan is stated that it stands under."""


class Frames:
    """The periods of an article's numbers, read in the order of the text."""

    def __init__(self, reading: Reading, term: tuple[int, int] | None, sat: frozenset[date] = frozenset()) -> None:
        """`term` is the one that the reported congress opens, `sat` holds the days on which the meetings began."""
        self._reading = reading
        self._sat = sat
        self._term = term
        self._year = reading.current_year
        self._told: list[Told] = []
        self._frames = Framing(reading)

    def of(self, scope: Scope, status: Status, *, budget: bool, plan: int | None = None) -> Span:
        """First and last day that the number covers; `None` where not stated.

        `plan` is where the plan is stated that the number stands under: its year is the number's. A budget is a
        year's: without another statement, its year is the one that the article's opening names.
        """
        number = _Number(scope, status, budget, plan)
        rule, span = "unstated", _NONE
        for name, decide in RULES:
            said = decide(self, number)
            if said is not None:
                rule, span = name, said
                break
        self._told.append(Told(scope.index, span, status, rule, budget, _PLANNED.search(scope.clause) is not None))
        return span

    def _covered(self, number: _Number, mention: PeriodMention) -> Span:
        return self._reading.covered(mention, aimed=number.status is Status.TARGET)

    # What the number's own sentence states.

    @property
    def _mentions(self) -> list[PeriodMention]:
        return [mention for mention in self._reading.periods if not mention.compared]

    def _inside(self, scope: Scope) -> list[PeriodMention]:
        start, end = scope.sentence.start, scope.sentence.end
        return [mention for mention in self._mentions if start <= mention.start < end]

    def _before(self, scope: Scope) -> list[PeriodMention]:
        inside, start = self._inside(scope), scope.quantity.start
        return [mention for mention in inside if mention.end <= start and not self._bracketed(mention, start)]

    def endpoint(self, number: _Number) -> Span | None:
        """Two ends of a span of years: "Từ năm 2015 đến năm 2018, tăng từ 320 tỷ lên 610 tỷ"."""
        scope = number.scope
        before = self._before(scope)
        if not before or before[-1].kind not in ("years", "term", "bare_years") or not before[-1].last_year:
            return None
        whole = before[-1]
        if _ENDPOINT.search(scope.clause) and _RISES_TO.match(scope.after):
            return date(whole.year or 1, 1, 1), date(whole.year or 1, 12, 31)
        first = scope.previous
        if (
            first
            and first.quantity.start > whole.end
            and _ENDPOINT.search(first.clause)
            and _RISES_TO.match(scope.before)
        ):
            return date(whole.last_year or 1, 1, 1), date(whole.last_year or 1, 12, 31)
        return None

    def behind(self, number: _Number) -> Span | None:
        """Right behind the number, before its clause ends: "320 ha trong năm 2019"."""
        scope, end = number.scope, number.scope.quantity.phrase_end
        close = min(len(_ENDS.split(scope.after, maxsplit=1)[0]), _CLOSE)
        for mention in self._inside(scope):
            if mention.kind == "same_period" or mention.start < end:
                continue
            if mention.start < end + close or self._closes(mention, scope):
                between = self._reading.folded[end : mention.start]
                if self._of_a_plan(number, between):
                    return None
                if " và " in between and names_plan(self._reading, mention):
                    continue  # "6.298 tỷ đồng và vốn kéo dài kế hoạch năm 2016"
                return self._covered(number, mention)
        return None

    def _closes(self, mention: PeriodMention, scope: Scope) -> bool:
        """Whether a period ends the sentence of the number: "cử 120 kỹ sư, kế toán về xã trong tháng 11/2025"."""
        folded, end = self._reading.folded, scope.quantity.phrase_end
        between, behind = folded[end : mention.start], folded[mention.end : scope.sentence.end]
        clause = mention.end <= end + len(scope.after) and not _CLAUSE_ENDS.search(between)
        return bool(clause and between.endswith((" trong ", " vào ")) and not behind.strip(' ."”'))

    @staticmethod
    def _of_a_plan(number: _Number, between: str) -> bool:
        """Whether the period behind is that of a plan of which a part was carried out: "đạt 2,6% kế hoạch năm 2017"."""
        if number.status is Status.TARGET:
            return False
        if number.scope.quantity.unit.kind is UnitKind.PERCENT:
            return _OF_PLAN.match(between) is not None
        return bool(_DONE_OF_PLAN.search(number.scope.clause) and _PLANNED.search(between))

    def in_brackets(self, number: _Number) -> Span | None:
        """A number in brackets behind a base of comparison is of that earlier time: "cùng kỳ năm 2023 (34,6%)"."""
        scope = number.scope
        opened = scope.before.rfind("(")
        if opened < 0 or ")" in scope.before[opened:]:
            return None
        start = scope.quantity.phrase_start - (len(scope.before) - opened)
        bases = [m for m in self._reading.periods if m.kind == "same_period" and start - 12 <= m.end <= start]
        return self._year_before(scope, bases[-1]) if bases else None

    def whole_plan(self, number: _Number) -> Span | None:
        """The plan's own sum, in brackets behind the part that was reached, is its whole year's."""
        last = self._told[-1].span[1] if self._told and number.scope.states_plan else None
        return (date(last.year, 1, 1), date(last.year, 12, 31)) if last else None

    def _nearest(self, scope: Scope) -> PeriodMention | None:
        """The nearest period before a number in its sentence."""
        inside = self._before(scope)
        counted = any(mention.until or mention.since_new_year for mention in inside)
        for mention in reversed(inside):
            if counted and names_plan(self._reading, mention):
                continue  # "đến ngày 30/11, giải ngân thuộc kế hoạch năm 2018 đạt …"
            between = self._reading.folded[mention.end : scope.quantity.start]
            past = mention.kind == "same_period" and (")" in between or ";" in between)
            if not past and not (mention.kind == "months_bare" and self._year is None):
                return mention
        return None

    def earlier(self, number: _Number) -> Span | None:
        """The same period a year earlier: "Cùng kỳ năm 2016 đạt 33,6%"."""
        nearest = self._nearest(number.scope)
        return self._year_before(number.scope, nearest) if nearest and nearest.kind == "same_period" else None

    def sentence(self, number: _Number) -> Span | None:
        """The nearest period before it in its sentence; what is done up to a horizon has no beginning."""
        nearest = self._nearest(number.scope)
        if nearest is None:
            return None
        between = self._reading.folded[nearest.end : number.scope.quantity.phrase_start]
        if _patterns()["turned_now"].search(between):
            return _NONE  # "từ 12% vào năm 2018 nay giảm còn 4%"
        one = number.scope
        while one.previous is not None and one.previous.quantity.start > nearest.end:
            one = one.previous  # the first number behind the year says what it is told of
        told = one.quantity.phrase_start - nearest.end
        first, last = self._covered(number, nearest)
        ahead = number.status is Status.TARGET and nearest.kind == "year" and not number.budget
        horizon = ahead and _TO_YEAR.search(self._reading.folded, number.scope.sentence.start, nearest.start)
        return (None, last) if horizon and _patterns()["deeds"].search(between, 0, told) else (first, last)

    def day(self, number: _Number) -> Span | None:
        """The day on which something was done, at the head of its sentence; no meeting: "Ngày 2/6/2016, …"."""
        scope, folded = number.scope, self._reading.folded
        if number.budget or number.status is not Status.ACTUAL or _patterns()["state"].search(scope.clause):
            return None
        for day in self._reading.dates:
            if not scope.sentence.start <= day.start < scope.quantity.start or not day.has_year:
                continue
            days = day.on(0)
            opens = _DAY_OPENS.fullmatch(folded, scope.sentence.start, day.start)
            return days if days and opens and days[0] not in self._sat else None
        return None

    def _bracketed(self, mention: PeriodMention, stop: int) -> bool:
        """Whether a period stands in a bracket that closes before `stop`, with more than itself in it."""
        folded = self._reading.folded
        if folded[mention.start - 1 : mention.start] == "(" and folded[mention.end : mention.end + 1] == ")":
            return mention.kind in ("until_day", "days")
        between = folded[mention.end : stop]
        return ")" in between and "(" not in between.split(")")[0]

    def _year_before(self, scope: Scope, same: PeriodMention) -> Span:
        others = [m for m in self._mentions if m.start < same.start and m.kind != "same_period"]
        near = [m for m in others if scope.sentence.start <= m.start] or self._frames.before(same.start)
        told = self._told[-1].span if self._told and self._told[-1].index >= scope.index - 1 else _NONE
        first, last = near[-1].dates(self._year) if near else told
        return _a_year_earlier(first), _a_year_earlier(last)

    def same_time(self, number: _Number) -> Span | None:
        """The time of the number before it, which the sentence takes up: "Cùng thời gian này, …"."""
        if not self._told or not _SAME_TIME.match(number.scope.lead_in):
            return None
        dated = [told for told in self._told if told.span != _NONE and told.index >= number.scope.index - 2 * _NEAR]
        return dated[-1].span if dated else None

    def now(self, number: _Number) -> Span | None:
        """What is so now has no period."""
        return _NONE if _patterns()["now"].search(number.scope.lead_in) else None

    # What it is a part of.

    def plan(self, number: _Number) -> Span | None:
        """The year of the plan that is stated in full before it."""
        if number.plan is None:
            return None
        start = number.scope.quantity.start
        years = [m for m in self._reading.periods if number.plan <= m.start < start and m.kind == "year"]
        return years[0].dates(self._year) if years else self._budget_year

    def total(self, number: _Number) -> Span | None:
        """The period of the total that a sentence divides: "Trong đó, thu nội địa đạt …".

        A plan's own sum is no total of results.
        """
        scope = number.scope
        if not _patterns()["continues"].match(scope.lead_in):
            return None
        results = _CARRIED_OUT.search(scope.lead_in) is not None
        for told in reversed(self._told):
            if scope.index > told.index + (1 if number.status is Status.TARGET else _NEAR):
                return None
            if number.budget and not told.budget:
                return None  # no count is a total of money
            if told.index < scope.index and not (told.planned and results):
                aims = number.status is Status.TARGET
                return told.span if told.span != _NONE and (not aims or told.status is Status.TARGET) else None
        return None

    def aim(self, number: _Number) -> Span | None:
        """What is aimed at without a date is for the term that the reported congress opens, or for no stated time."""
        if number.status is not Status.TARGET:
            return None
        return (date(self._term[0], 1, 1), date(self._term[1], 12, 31)) if self._term else _NONE

    def past_term(self, number: _Number) -> Span | None:
        """The term that "trong nhiệm kỳ" before the number means: the latest that the article names as begun."""
        if number.status is not Status.ACTUAL or self._year is None or not _PAST_TERM.search(number.scope.lead_in):
            return None
        begun = [
            term for term in self._reading.terms if term.first_year and term.last_year and term.first_year < self._year
        ]
        latest = max(begun, key=lambda term: term.first_year or 0, default=None)
        return (date(latest.first_year or 1, 1, 1), date(latest.last_year or 1, 12, 31)) if latest else None

    # The frame of the report.

    def frame(self, number: _Number) -> Span | None:
        """The frame named last, while the text still tells the results under it."""
        if _WHOLE_COST.search(number.scope.clause):
            return _NONE  # what a project costs in all is of no time
        earlier = self._frames.before(number.scope.quantity.start)
        if not earlier or not self._frames.holds(number.scope, earlier[-1], self._told, budget=number.budget):
            return None
        # "6 tháng đầu năm" is of the year that the report named before it; a day up to which is counted is the news'.
        named = [mention.year for mention in earlier if mention.year]
        of_report = named and not earlier[-1].until
        span = earlier[-1].dates(named[-1]) if of_report else self._covered(number, earlier[-1])
        return self._exact(number, span) if span != _NONE else None

    def _exact(self, number: _Number, frame: Span) -> Span:
        """The frame as a result before it has stated it more exactly: "8 tháng" are "từ đầu năm đến 15/8"."""
        last = self._told[-1] if self._told else None
        if last is None or not (number.budget and last.budget) or last.index < number.scope.index - _NEAR:
            return frame
        first, end = last.span
        same_start = end is not None and (first is None or first == frame[0])
        result = last.status is not Status.TARGET and number.status is not Status.TARGET
        inside = frame[1] is not None and end is not None and frame[0] is not None and frame[0] <= end <= frame[1]
        return last.span if result and same_start and inside and last.rule not in _OF_ANOTHER_TIME else frame

    def goes_on(self, number: _Number) -> Span | None:
        """A sum of public money right behind another goes on about the same time; so does one result after another."""
        index = number.scope.index
        now = [told for told in self._told if told.rule not in _OF_ANOTHER_TIME]
        like = [told for told in now if told.index >= index - _NEAR and told.budget] if number.budget else now
        like = like or now
        if not like or index > like[-1].index + _NEAR or like[-1].span == _NONE:
            return None
        last = like[-1]
        next_to = index <= last.index + 1 and last.rule in ("sentence", "goes_on") and last.status is not Status.TARGET
        result = next_to and number.status is not Status.TARGET and _ATTAINED.search(number.scope.clause)
        return last.span if number.budget or result else None

    def plan_year(self, number: _Number) -> Span | None:
        """For want of another, the year of the plan of which so much was carried out."""
        scope = number.scope
        if not _OF_PLAN.match(scope.after):
            return None
        end = scope.quantity.phrase_end
        years = [m for m in self._inside(scope) if end <= m.start < end + _CLOSE and m.kind == "year"]
        return years[0].dates(self._year) if years else None

    def budget_year(self, number: _Number) -> Span | None:
        """For want of another, the period that the article's opening names."""
        return self._budget_year if number.budget else None

    @cached_property
    def _budget_year(self) -> Span:
        opening = [
            s for s in self._reading.sentences[:6] if self._reading.line_kind(s) in (LineKind.TITLE, LineKind.LEAD)
        ]
        end = opening[-1].end if opening else 0
        named = [
            m
            for m in self._mentions
            if m.start < end and m.year and m.kind in ("year", "first_months", "months", "quarter", "month")
        ]
        return named[0].dates(self._year) if named else _NONE


RULES = (
    ("endpoint", Frames.endpoint),
    ("behind", Frames.behind),
    ("in_brackets", Frames.in_brackets),
    ("whole_plan", Frames.whole_plan),
    ("earlier", Frames.earlier),
    ("sentence", Frames.sentence),
    ("same_time", Frames.same_time),
    ("now", Frames.now),
    ("day", Frames.day),
    ("total", Frames.total),
    ("plan", Frames.plan),
    ("aim", Frames.aim),
    ("past_term", Frames.past_term),
    ("frame", Frames.frame),
    ("goes_on", Frames.goes_on),
    ("plan_year", Frames.plan_year),
    ("budget_year", Frames.budget_year),
)
"""In order: the first rule that says anything decides."""
