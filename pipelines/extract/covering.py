"""Which span of time a number covers: stated with it, before it in its sentence, or by the frame of the report.

A small model of the discourse. `RULES` are asked in order and the first that says anything decides: what the number's
own clause and sentence state, the plan it stands under, the total it is a part of, and last the frame. A frame ("Năm
2016, …", "trong 6 tháng đầu năm") covers the results under it until another is named or the text speaks of
something else; a state of affairs ("xã có 34 thôn") takes none from afar. Periods of comparison are no statement;
"hiện nay" and "đến nay" have no period. Keep out: what periods look like (the grammar).
"""

from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property

import regex

from pipelines.extract.reading import Reading
from pipelines.extract.scope import Scope
from pipelines.grammar.lexicon import any_of
from pipelines.grammar.periods import PeriodMention
from pipelines.grammar.units import UnitKind
from pipelines.text.article import LineKind
from schemas.enums import Status

Span = tuple[date | None, date | None]
_NONE: Span = (None, None)
_NEAR = 2
"""Sentences over which the parts of a total follow it."""
_FRAME_REACH = 4
"""Sentences without a number of the frame behind which a number has left it."""
_RESULT_REACH = 8
"""The same for a number that says itself that it is a result."""
_STATE_REACH = 10
"""Sentences behind a frame in which a number that says nothing of a result still stands under it."""
_COUNTED_REACH = 70
"""How far into a sentence "tính đến ngày …" may stand to be the frame of what follows."""
_CLOSE = 40
"""Characters behind a number in which its period may be stated."""
_PLANNED = regex.compile(r"(?<!\p{L})(?:kế[ ]hoạch|dự[ ]toán)[^,;:]*$", regex.VERSION1)
_CARRIED_OUT = regex.compile(r"(?<!\p{L})(?:giải[ ]ngân|đạt|thực[ ]hiện|hoàn[ ]thành)(?!\p{L})", regex.VERSION1)
_OF_PLAN = regex.compile(
    r"[ ]*(?:(?:so[ ]với|của)[ ])?(?:tổng[ ])?(?:vốn[ ])?(?:kế[ ]hoạch|dự[ ]toán|chỉ[ ]tiêu)(?!\p{L})", regex.VERSION1
)
_DONE_OF_PLAN = regex.compile(r"(?<!\p{L})(?:đã|mới|được|chưa)(?!\p{L})[^,;]*$", regex.VERSION1)
_ATTAINED = regex.compile(r"(?<!\p{L})(?:đạt|ước|tăng|giảm)(?:[ ]+\p{L}+){0,3}[ ]*$", regex.VERSION1)
_COUNTED_TO = regex.compile(r"tính[ ](?:đến|tới)(?:[ ]hết)?(?:[ ]ngày)?[ ]$", regex.VERSION1)
_ENDS = regex.compile(r"[,;.()]|[ ](?:thì|nhưng|còn|song|trong[ ]khi)[ ]", regex.VERSION1)
_CLAUSE_ENDS = regex.compile(r"[;:.()]|[ ](?:thì|nhưng|còn|song|trong[ ]khi)[ ]", regex.VERSION1)
_SET_OFF = regex.compile(r"(?:[,:]|biết|cho[ ]hay|báo[ ]cáo)[ ]*(?:(?:trong|tính[ ]chung|riêng)[ ]+)?$", regex.VERSION1)
_HORIZON = regex.compile(r"(?<!tính[ ])(?<!\p{L})(?:đến|tới)[ ]$", regex.VERSION1)
_ENDPOINT = regex.compile(r"(?<!\p{L})từ(?:[ ](?:mức|gần|hơn|trên|khoảng))*[ ]*$", regex.VERSION1)
_RISES_TO = regex.compile(r"[^,;.]{0,30}(?<!\p{L})(?:lên|xuống|còn|đến)[ ]", regex.VERSION1)
_PAST_TERM = regex.compile(
    r"(?<!\p{L})(?:trong|cả|suốt)?[ ]*nhiệm[ ]k[ỳì](?:[ ]qua|[ ]này|[ ]vừa[ ]qua)?(?![ ]*(?:tới|mới|\(?\d))(?!\p{L})",
    regex.VERSION1,
)


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    def any_word(key: str) -> str:
        return rf"(?<!\p{{L}}){any_of('frames', key)}(?!\p{{L}})"

    opener = rf"{any_of('frames', 'openers')}(?!\p{{L}})|(?:theo|phát[ ]biểu)[ ][^,]{{0,80}},"
    sources = {
        "now": rf"{any_word('now')}|^hiện(?!\p{{L}})",
        "continues": rf"{any_of('frames', 'parts')}(?!\p{{L}})",
        "opener": rf"(?:[ ,\"]|{opener})*",
        "report": rf"[^,;.]*{any_word('reports')}[^;.]*",
        "result": any_word("results"),
        "state": any_word("states"),
    }
    return {name: regex.compile(source, regex.VERSION1) for name, source in sources.items()}


def _a_year_earlier(day: date | None) -> date | None:
    """The same day of the year before; 29 February becomes 28."""
    if day is None:
        return None
    return day.replace(year=day.year - 1, day=28) if (day.month, day.day) == (2, 29) else day.replace(year=day.year - 1)


@dataclass(frozen=True, slots=True)
class _Told:
    """A number that came before, and what was decided of it."""

    index: int
    span: Span
    status: Status
    rule: str
    planned: bool
    """Whether it is a plan's own sum."""


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

    def __init__(self, reading: Reading, term: tuple[int, int] | None) -> None:
        self._reading = reading
        self._term = term
        self._year = reading.current_year
        self._told: list[_Told] = []
        self._set_off: list[PeriodMention] = []
        """Frames inside a sentence: they reach to the next one."""
        self._frames = [
            mention
            for mention in reading.periods
            if not mention.compared and mention.kind != "same_period" and self._opens(mention)
        ]

    def _opens(self, mention: PeriodMention) -> bool:
        """Whether a period is the frame of the sentences that follow."""
        index = self._reading.sentence_index(mention.start)
        ahead = self._year is not None and mention.year is not None and mention.year > self._year
        if index is None or ahead or mention.kind in ("term", "years", "bare_years"):
            return False
        before = self._reading.folded[self._reading.sentences[index].start : mention.start]
        if mention.until and _COUNTED_TO.search(before[-70:]):
            return len(before) <= _COUNTED_REACH
        # "đến năm 2030, …" is a horizon, of its own sentence.
        horizon = mention.kind == "year" and not mention.until and _HORIZON.search(before)
        if not horizon and _patterns()["opener"].fullmatch(before):
            return True
        return not (horizon or mention.until or mention.kind == "vague") and self._opens_inside(mention, before)

    def _opens_inside(self, mention: PeriodMention, before: str) -> bool:
        """Whether a period is a frame behind the name of a report, or set off by commas behind who speaks."""
        if _patterns()["report"].fullmatch(before):
            return True
        if _SET_OFF.search(before) and self._reading.folded.startswith(",", mention.end):
            self._set_off.append(mention)
            return True
        return False

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
        self._told.append(_Told(scope.index, span, status, rule, _PLANNED.search(scope.clause) is not None))
        return span

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
                return mention.dates(self._year)
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
        if number.scope.quantity.unit.kind is UnitKind.PERCENT:
            return _OF_PLAN.match(between) is not None
        done = number.status is not Status.TARGET and _DONE_OF_PLAN.search(number.scope.clause)
        return bool(done and _PLANNED.search(between))

    def in_brackets(self, number: _Number) -> Span | None:
        """A number in brackets behind a base of comparison is of that earlier time: "cùng kỳ năm 2023 (34,6%)"."""
        scope = number.scope
        opened = scope.before.rfind("(")
        if opened < 0 or ")" in scope.before[opened:]:
            return None
        start = scope.quantity.phrase_start - (len(scope.before) - opened)
        bases = [m for m in self._reading.periods if m.kind == "same_period" and start - 12 <= m.end <= start]
        return self._year_before(scope, bases[-1]) if bases else None

    def sentence(self, number: _Number) -> Span | None:
        """The nearest period before it in its sentence."""
        scope = number.scope
        for mention in reversed(self._before(scope)):
            if mention.kind == "same_period":
                earlier = self._reading.folded[mention.start : scope.quantity.start]
                if ")" in earlier or ";" in earlier:
                    continue
                return self._year_before(scope, mention)
            if mention.kind == "months_bare" and self._year is None:
                continue
            return mention.dates(self._year)
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
        near = [m for m in others if scope.sentence.start <= m.start] or [
            m for m in self._frames if m.start < same.start
        ]
        first, last = near[-1].dates(self._year) if near else _NONE
        return _a_year_earlier(first), _a_year_earlier(last)

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
        earlier = [mention for mention in self._frames if mention.start < number.scope.quantity.start]
        if not earlier or not self._holds(number, earlier[-1]):
            return None
        # "6 tháng đầu năm" is of the year that the report named before it.
        named = [mention.year for mention in earlier if mention.year]
        span = earlier[-1].dates(named[-1] if named else self._year)
        return span if span != _NONE else None

    def _holds(self, number: _Number, frame: PeriodMention) -> bool:
        """Whether a frame still covers a number: results stay under it longer than states of affairs."""
        scope = number.scope
        opened = self._reading.sentence_index(frame.start) or 0
        under = [told for told in self._told if opened <= told.index]
        same = [told for told in under if told.index == scope.index]
        if same and scope.previous and not number.budget:
            return same[-1].rule == "frame"  # one sentence stands under its frame as a whole
        if frame in self._set_off and scope.index > opened + 1:
            return False
        silent = scope.index - max((told.index for told in under), default=opened)
        around = f"{scope.clause} {self._noun(scope)} {_ENDS.split(scope.after, maxsplit=1)[0][:30]}"
        if number.budget or _patterns()["result"].search(around):
            return silent <= _RESULT_REACH
        if _patterns()["state"].search(around):
            return any(told.index == scope.index - 1 and told.span != _NONE for told in under)
        return silent <= _FRAME_REACH - 1 and scope.index - opened <= _STATE_REACH

    @staticmethod
    def _noun(scope: Scope) -> str:
        unit = scope.quantity.unit
        return scope.reading.folded[unit.start : unit.end]

    def goes_on(self, number: _Number) -> Span | None:
        """A sum of public money right behind another goes on about the same time; so does one result after another."""
        index = number.scope.index
        if not self._told or index > self._told[-1].index + _NEAR or self._told[-1].span == _NONE:
            return None
        last = self._told[-1]
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
    ("sentence", Frames.sentence),
    ("now", Frames.now),
    ("plan", Frames.plan),
    ("total", Frames.total),
    ("aim", Frames.aim),
    ("past_term", Frames.past_term),
    ("frame", Frames.frame),
    ("goes_on", Frames.goes_on),
    ("plan_year", Frames.plan_year),
    ("budget_year", Frames.budget_year),
)
"""In order: the first rule that says anything decides."""
