"""Which span of time a number covers: stated with it, before it in its sentence, or by the frame of the report.

A frame ("Năm 2016, …", "trong 6 tháng đầu năm") covers the results under it until another frame is named; "hiện nay"
and "đến nay" have no period. Keep out: what periods look like (the grammar).
"""

from datetime import date
from functools import cache, cached_property

import regex

from pipelines.extract.reading import Reading
from pipelines.extract.scope import Scope
from pipelines.grammar.lexicon import any_of
from pipelines.grammar.periods import PeriodMention
from pipelines.text.article import LineKind
from schemas.enums import Status

Span = tuple[date | None, date | None]
_NONE: Span = (None, None)
_NEAR = 2
"""Sentences over which the parts of a total follow it."""
_PLANNED = regex.compile(r"(?<!\p{L})(?:kế[ ]hoạch|dự[ ]toán)[^,;:]*$", regex.VERSION1)
_CARRIED_OUT = regex.compile(r"(?<!\p{L})(?:giải[ ]ngân|đạt|thực[ ]hiện|hoàn[ ]thành)(?!\p{L})", regex.VERSION1)
_OF_PLAN = regex.compile(r"[ ]*(?:so[ ]với[ ])?(?:kế[ ]hoạch|dự[ ]toán|chỉ[ ]tiêu)(?!\p{L})", regex.VERSION1)
_COUNTED_TO = regex.compile(r"tính[ ](?:đến|tới)(?:[ ]hết)?(?:[ ]ngày)?[ ]$", regex.VERSION1)
_ENDS = regex.compile(r"[,;.()]", regex.VERSION1)
_COUNTED_REACH = 70
"""How far into a sentence "tính đến ngày …" may stand to be the frame of what follows."""
_PAST_TERM = regex.compile(
    r"(?<!\p{L})(?:trong|cả|suốt)?[ ]*nhiệm[ ]k[ỳì](?:[ ]qua|[ ]này|[ ]vừa[ ]qua)?(?![ ]*(?:tới|mới|\(?\d))(?!\p{L})",
    regex.VERSION1,
)


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    opener = rf"{any_of('frames', 'openers')}(?!\p{{L}})|(?:theo|phát[ ]biểu)[ ][^,]{{0,80}},"
    return {
        "now": regex.compile(rf"(?<!\p{{L}}){any_of('frames', 'now')}(?!\p{{L}})|^hiện(?!\p{{L}})", regex.VERSION1),
        "continues": regex.compile(rf"{any_of('frames', 'parts')}(?!\p{{L}})", regex.VERSION1),
        "opener": regex.compile(rf"(?:[ ,\"]|{opener})*", regex.VERSION1),
        "report": regex.compile(rf"[^,;.]*(?<!\p{{L}}){any_of('frames', 'reports')}(?!\p{{L}})[^;.]*", regex.VERSION1),
    }


def _a_year_earlier(day: date | None) -> date | None:
    """The same day of the year before; 29 February becomes 28."""
    if day is None:
        return None
    return day.replace(year=day.year - 1, day=28) if (day.month, day.day) == (2, 29) else day.replace(year=day.year - 1)


class Frames:
    """The periods of an article's numbers, read in the order of the text."""

    def __init__(self, reading: Reading, term: tuple[int, int] | None) -> None:
        self._reading = reading
        self._term = term
        self._year = reading.current_year
        self._last: tuple[int, Span] = (-_NEAR, _NONE)  # sentence index and period of the last number
        self._told: list[tuple[int, Span, bool]] = []  # the same of every number, and whether it is a plan's own sum
        self._frames = [
            mention
            for mention in reading.periods
            if not mention.compared and mention.kind != "same_period" and self._opens(mention)
        ]

    def _opens(self, mention: PeriodMention) -> bool:
        index = self._reading.sentence_index(mention.start)
        ahead = self._year is not None and mention.year is not None and mention.year > self._year
        if index is None or ahead or mention.kind in ("term", "years", "bare_years"):
            return False
        sentence = self._reading.sentences[index]
        before = self._reading.folded[sentence.start : mention.start]
        if mention.until and _COUNTED_TO.search(before[-70:]):
            return len(before) <= _COUNTED_REACH
        return bool(
            _patterns()["opener"].fullmatch(before) or (not mention.until and _patterns()["report"].fullmatch(before))
        )

    def of(self, scope: Scope, status: Status, *, budget: bool, plan: int | None = None) -> Span:
        """First and last day that the number covers; `None` where not stated.

        `plan` is where the plan is stated that the number stands under: its year is the number's. A budget is a
        year's: without another statement, its year is the one that the article's opening names.
        """
        span = self._decide(scope, status, budget=budget, plan=plan)
        self._last = (scope.index, span)
        self._told.append((scope.index, span, _PLANNED.search(scope.clause) is not None))
        return span

    def _of_total(self, scope: Scope) -> Span:
        """What the last number in the sentences right before covers; a plan's own sum is no total of results."""
        if not _patterns()["continues"].match(scope.lead_in):
            return _NONE
        results = _CARRIED_OUT.search(scope.lead_in) is not None
        for index, span, planned in reversed(self._told):
            if scope.index > index + _NEAR:
                break
            if index < scope.index and not (planned and results):
                return span
        return _NONE

    def _decide(self, scope: Scope, status: Status, *, budget: bool, plan: int | None) -> Span:
        stated = self._stated(scope)
        if stated is not None:
            return stated
        if _patterns()["now"].search(scope.lead_in):
            return _NONE
        if plan is not None:
            years = [m for m in self._reading.periods if plan <= m.start < scope.quantity.start and m.kind == "year"]
            return years[0].dates(self._year) if years else self._budget_year
        if status is Status.TARGET:
            return (date(self._term[0], 1, 1), date(self._term[1], 12, 31)) if self._term else _NONE
        total = self._of_total(scope)
        if total != _NONE:
            return total  # "Trong đó, thu nội địa đạt …; thu dầu thô …"
        framed = (self._past_term(scope) if status is Status.ACTUAL else None) or self._frame(scope)
        if budget and framed == _NONE and scope.index <= self._last[0] + _NEAR:
            framed = self._last[1]
        return self._budget_year if budget and framed == _NONE else framed

    @cached_property
    def _budget_year(self) -> Span:
        opening = [
            s for s in self._reading.sentences[:6] if self._reading.line_kind(s) in (LineKind.TITLE, LineKind.LEAD)
        ]
        end = opening[-1].end if opening else 0
        named = [
            m
            for m in self._reading.periods
            if m.start < end
            and m.year
            and not m.compared
            and m.kind in ("year", "first_months", "months", "quarter", "month")
        ]
        return named[0].dates(self._year) if named else _NONE

    def _past_term(self, scope: Scope) -> Span | None:
        """The term that "trong nhiệm kỳ" before the number means: the latest that the article names as begun."""
        if self._year is None or not _PAST_TERM.search(scope.lead_in):
            return None
        begun = [
            term for term in self._reading.terms if term.first_year and term.last_year and term.first_year < self._year
        ]
        latest = max(begun, key=lambda term: term.first_year or 0, default=None)
        return (date(latest.first_year or 1, 1, 1), date(latest.last_year or 1, 12, 31)) if latest else None

    def _stated(self, scope: Scope) -> Span | None:
        quantity, sentence = scope.quantity, scope.sentence
        inside = [m for m in self._reading.periods if sentence.start <= m.start < sentence.end and not m.compared]
        before = [m for m in inside if m.end <= quantity.start and not self._bracketed(m, quantity.start)]
        close = min(len(_ENDS.split(scope.after, 1)[0]), 40)
        of_plan = before and _OF_PLAN.match(scope.after)  # "bằng 2,6% kế hoạch năm 2017": the plan's year
        for mention in () if of_plan else inside:
            if quantity.phrase_end <= mention.start < quantity.phrase_end + close and mention.kind != "same_period":
                return mention.dates(self._year)
        for mention in reversed(before):
            if mention.kind == "same_period":
                earlier = self._reading.folded[mention.start : quantity.start]
                if ")" in earlier or ";" in earlier:
                    continue
                return self._year_before(scope, mention)
            if mention.kind == "months_bare" and self._year is None:
                continue
            return mention.dates(self._year)
        return None

    def _bracketed(self, mention: PeriodMention, stop: int) -> bool:
        """Whether a period stands in a bracket that closes before `stop`."""
        between = self._reading.folded[mention.end : stop]
        return ")" in between and "(" not in between.split(")")[0]

    def _year_before(self, scope: Scope, same: PeriodMention) -> Span:
        others = [
            m for m in self._reading.periods if m.start < same.start and not m.compared and m.kind != "same_period"
        ]
        near = [m for m in others if scope.sentence.start <= m.start] or [
            m for m in self._frames if m.start < same.start
        ]
        first, last = near[-1].dates(self._year) if near else _NONE
        return _a_year_earlier(first), _a_year_earlier(last)

    def _frame(self, scope: Scope) -> Span:
        earlier = [mention for mention in self._frames if mention.start < scope.quantity.start]
        if not earlier:
            return _NONE
        # "6 tháng đầu năm" is of the year that the report named before it.
        named = [mention.year for mention in earlier if mention.year]
        return earlier[-1].dates(named[-1] if named else self._year)
