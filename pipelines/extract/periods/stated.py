"""What the sentence of a number states of the time that it covers: periods with it, behind it, before it.

The rules of `covering` that look no further than the sentence, and at the base of a comparison in it. Keep out: what
the report says around it, and the order in which the rules are asked (`covering`).
"""

from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.article.years import LOOKING_BACK
from pipelines.extract.clause.period_roles import (
    CLAUSE_BREAKS,
    ENDPOINT,
    OF_PLAN,
    counts_aside,
    dates_start,
    is_beside,
    is_horizon,
    is_no_base,
    is_of_another_item,
    is_of_body,
    is_of_event,
    is_of_programme,
    is_of_share,
    is_of_source,
    is_paid_of,
)
from pipelines.extract.clause.scope import Scope, names_plan
from pipelines.extract.periods.framing import MONTHS, Framing, Told, in_bracket, is_inner, years_earlier
from pipelines.extract.periods.past_terms import years_of
from pipelines.extract.periods.period_years import covered
from pipelines.grammar.lexicon import any_of
from pipelines.grammar.periods import PeriodMention, Span
from pipelines.grammar.units import UnitKind
from schemas.enums import Flow, Status

NONE: Span = (None, None)
CLOSE = 40
"""Characters behind a number in which its period may be stated."""
_NEAR = 2
"""Sentences over which a named year is that of the days that follow it."""
_NAMING = ("year", "first_months", "months", "months_slash", "half", "quarter", "month", "first_quarters")
PLANNED = regex.compile(r"(?<!\p{L})(?:kế[ ]hoạch|dự[ ]toán)[^,;:]*$", regex.VERSION1)
_DONE_OF_PLAN = regex.compile(r"(?<!\p{L})(?:đã|mới|được|chưa)(?!\p{L})[^,;]*$", regex.VERSION1)
_ENDS = regex.compile(
    r"[,;.()]|[ ](?:thì|nhưng|còn|song|trong[ ]khi)[ ]|[ ](?:và[ ])?(?:phấn[ ]đấu|dự[ ]kiến|đặt[ ]mục[ ]tiêu|sẽ)[ ]",
    regex.VERSION1,
)
# What is counted will be done by then: "30 hộ sẽ được di dời vào tháng 8/2021".
_WILL_BE = regex.compile(r"[ ]*(?:\p{L}+[ ]+){0,2}(?:sẽ|phải)[ ]", regex.VERSION1)
_STANDS_FOR = regex.compile(r"[ ]*\((?:vào[ ]|trong[ ]|thời[ ]điểm[ ])?(?:cuối[ ]|đầu[ ])?$", regex.VERSION1)
"""A bracket right behind a number that holds its period alone: "600 triệu đồng (vào năm 2014)"."""
_JOINED = regex.compile(
    r"[ ]và[ ](?:(?:tính|ước|dự[ ]kiến|phấn[ ]đấu|đến|tới|hết|cuối|thời[ ]điểm|ngày|trong)[ ])*$", regex.VERSION1
)
_OWN_PLAN = regex.compile(r",[ ](?:và[ ])?(?:dự[ ]kiến|phấn[ ]đấu|sẽ|để|nhằm)(?!\p{L})", regex.VERSION1)
_CLAUSE_ENDS = regex.compile(r"[;:.()]|[ ](?:thì|nhưng|còn|song|trong[ ]khi)[ ]", regex.VERSION1)
RISES_TO = regex.compile(r"[^,;.]{0,30}(?<!\p{L})(?:(?<!trở[ ])lên|xuống|còn|đến)[ ]", regex.VERSION1)
_SIGNED = regex.compile(
    r"(?<!\p{L})(?:(?<!(?:đăng|chữ)[ ])ký|ban[ ]hành"
    r"|(?:ra|có)[ ](?:quyết[ ]định|văn[ ]bản|công[ ]văn|thông[ ]báo))(?!\p{L})",
    regex.VERSION1,
)
_TO_YEAR = regex.compile(r"(?<!\p{L})(?<!tính[ ])(?:đến|tới)[ ]$", regex.VERSION1)
_OPENS_BRACKET = regex.compile(r"[ ]*(?:(?:chỉ|đạt|là|bằng|tăng|giảm|ước|được|mới)[ ]+)*", regex.VERSION1)
_CUMULATIVE = regex.compile(r"(?<!\p{L})(?:l[uũ][yỹ][ ]kế|cộng[ ]dồn)(?!\p{L})", regex.VERSION1)
_CARRIED_OUT = regex.compile(r"(?<!\p{L})(?:đã|mới)[ ]+(?:thực[ ]+hiện[ ]+)?giải[ ]ngân(?!\p{L})", regex.VERSION1)
_AIMED = regex.compile(
    r"(?<!\p{L})(?:phấn[ ]đấu|dự[ ]kiến|sẽ|mục[ ]tiêu|nhiệm[ ]vụ|chỉ[ ]tiêu|giao|cần|phải)(?!\p{L})", regex.VERSION1
)
_YEAR_OPENS = regex.compile(r"[ \"“]*(?:(?:trong|cả|riêng|bước[ ]vào)[ ])*", regex.VERSION1)
_DAY_OPENS = regex.compile(
    r"[ \"“]*(?:(?:cụ[ ]thể|trước[ ]đó|tiếp[ ]đó|sau[ ]đó|theo[ ]đó),?[ ]+)?(?:[^.;:,]{2,60},[ ]+)?"
    r"(?:(?:đến|vào|sáng|chiều|tối|trưa|rạng[ ]sáng|lúc|hồi|khoảng|trong|chỉ|tính|riêng|từ)[ ]+)*"
    r"(?:\d{1,2}[ ]*(?:giờ|h)(?:[ ]*\d{2}(?:[ ]*phút)?)?,?[ ]+(?:(?:sáng|chiều|tối|trưa)[ ]+)?)?"
    r"(?:(?:hai|ba|[23])[ ]+)?(?:ngày[ ]+)?",
    regex.VERSION1,
)
_AT_HOUR = regex.compile(
    r"(?<!\p{L})(?:lúc|vào|hồi)[ ]+(?:\d{1,2}[ ]*(?:giờ|h)(?:[ ]*\d{2}(?:[ ]*phút)?)?,?[ ]+)?ngày[ ]+$", regex.VERSION1
)
_TELLS = regex.compile(
    r"(?<!\p{L})(?:cho[ ]biết|cho[ ]hay|thông[ ]tin|báo[ ]cáo|phát[ ]biểu|trao[ ]đổi|khẳng[ ]định|nói|nêu|đánh[ ]giá"
    r"|trả[ ]lời|họp|hội[ ]nghị|làm[ ]việc|kỳ[ ]họp|đại[ ]hội|cho[ ]rằng|theo|công[ ]bố)(?!\p{L})",
    regex.VERSION1,
)


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    return {
        "turned_now": regex.compile(
            r"(?<!\p{L})(?:đến|tới)[ ]nay(?!\p{L})"
            r"|(?<!\p{L})(?:nay|(?<!(?:thực|thể|phát|xuất|biểu)[ ])hiện)[ ]+(?:đã[ ]+)?"
            r"(?:giảm|còn|đạt|tăng|là|chỉ|có)(?!\p{L})"
            r"|(?<!(?:thực|thể|phát|xuất|biểu)[ ])(?<!\p{L})hiện[ ]+(?:nay[ ]+)?(?:đang|đã|vẫn)(?!\p{L})[^;]*$",
            regex.VERSION1,
        ),
        "state": regex.compile(rf"(?<!\p{{L}}){any_of('frames', 'states')}(?!\p{{L}})", regex.VERSION1),
        "deeds": regex.compile(rf"(?<!\p{{L}}){any_of('frames', 'deeds')}(?!\p{{L}})", regex.VERSION1),
    }


@dataclass(frozen=True, slots=True)
class Number:
    """What the rules look at: a number, and what else is known of it."""

    scope: Scope
    status: Status
    budget: bool
    plan: int | None
    """Where the plan is stated that it stands under."""
    flow: Flow | None = None


class Sentences:
    """The periods that the sentences of numbers state, read in the order of the text."""

    def __init__(self, reading: Reading, term: tuple[int, int] | None, sat: frozenset[date]) -> None:
        """`term` is the one that the reported congress opens, `sat` holds the days on which the meetings began."""
        self._reading = reading
        self._term = term
        self._sat = sat
        self._year = reading.current_year
        self._told: list[Told] = []
        self._frames = Framing(reading)

    def _covered(self, number: Number, mention: PeriodMention) -> Span:
        gone = mention.kind == "this_year" and self._reading.folded.endswith(("qua", "rồi"), 0, mention.end)
        if number.budget and gone:
            told = [m for m in self._frames.before(mention.start) if m.kind == "year" and m.year]
            if told and self._year and told[-1].year in (self._year, self._year - 1):
                return told[-1].dates(self._year)  # "Năm 2017, quận được giao …. Tổng thu năm qua đạt …"
        published = self._reading.article.published_on
        late = published is None or published.month > LOOKING_BACK
        if mention.kind == "year_end" and number.status is Status.ESTIMATE and late:
            before = self._told[-1].span[1] if self._told else None
            return mention.dates(before.year if before else self._year)  # "Đến 31/8, …. Ước đến hết năm, …"
        first, last = covered(self._reading, mention, number.status)
        named = self._named_year(mention)
        if self._year is None and last is None and not (mention.shift or mention.year):
            # No other year is known: the one of the plan told of, or the one named last.
            years = [m.year for m in self._mentions if m.start < mention.start and m.kind in _NAMING and m.year]
            years += [named] if named else []
            return mention.dates(years[-1]) if years else NONE
        if named and (last is None or last.year < named or mention.kind == "whole_year"):
            return mention.dates(named)
        return first, last

    def _named_year(self, mention: PeriodMention) -> int | None:
        """The year named before a period that prints none: "Năm 2018, …; tính đến 31/12, …".

        Early in the year before which a whole year is named, it may be the next one that is meant.
        """
        unnamed = mention.until or mention.kind in ("whole_year", "last_months")  # "Năm 2023, …. 3 tháng còn lại, …"
        if mention.year or mention.shift or mention.last is None or not unnamed:
            return None
        index = self._reading.sentence_index(mention.start) or 0
        near = self._reading.sentences[index if mention.kind == "whole_year" else max(0, index - _NEAR)]
        own = self._reading.sentences[index]
        named = [m for m in self._mentions if m.year and m.kind in _NAMING and near.start <= m.start < mention.start]
        if mention.until:  # "đến ngày 20/11, đạt 98% dự toán năm 2022"
            planned = (m for m in self._reading.periods if mention.end <= m.start < own.end and m.year)
            named += [m for m in planned if names_plan(self._reading, m)]
        if not named or named[-1].year is None or not self._is_begun(named[-1], mention.start):
            return None
        early = named[-1].kind == "year" and mention.last[0] <= LOOKING_BACK
        return None if early else named[-1].year

    @cached_property
    def _mentions(self) -> list[PeriodMention]:
        return [mention for mention in self._reading.periods if not mention.compared]

    def _inside(self, scope: Scope) -> list[PeriodMention]:
        start, end = scope.sentence.start, scope.sentence.end
        return [mention for mention in self._mentions if start <= mention.start < end]

    def _before(self, scope: Scope) -> list[PeriodMention]:
        inside, start = self._inside(scope), scope.quantity.start
        return [
            mention
            for mention in inside
            if mention.end <= start
            and not in_bracket(self._reading.folded, mention, start)
            and not dates_start(scope, mention)
        ]

    def endpoint(self, number: Number) -> Span | None:
        """Two ends of a span of years: "Từ năm 2015 đến năm 2018, tăng từ 320 tỷ lên 610 tỷ"."""
        scope = number.scope
        before = self._before(scope)
        if not before or before[-1].kind not in ("years", "term", "bare_years") or not before[-1].last_year:
            return None
        whole = before[-1]
        if ENDPOINT.search(scope.clause) and RISES_TO.match(scope.after):
            return date(whole.year or 1, 1, 1), date(whole.year or 1, 12, 31)
        first = scope.previous
        if (
            first
            and first.quantity.start > whole.end
            and ENDPOINT.search(first.clause)
            and RISES_TO.match(scope.before)
        ):
            return date(whole.last_year or 1, 1, 1), date(whole.last_year or 1, 12, 31)
        return None

    def _is_begun(self, named: PeriodMention, stop: int) -> bool:
        """Whether a named year is no coming one: what the text sets off as its own time, and aims at nothing in."""
        if not self._year or named.year is None or named.year <= self._year:
            return True
        if self._reading.article.published_on or named.year > self._year + 1:
            return False
        index = self._reading.sentence_index(named.start) or 0
        opened = self._reading.folded[self._reading.sentences[index].start : named.start]
        aimed = _AIMED.search(self._reading.folded, named.end, stop)
        return not aimed and _YEAR_OPENS.fullmatch(opened) is not None

    def behind(self, number: Number) -> Span | None:
        """Right behind the number, before its clause ends: "320 ha trong năm 2019"."""
        scope, end = number.scope, number.scope.quantity.phrase_end
        told = _WILL_BE.match(scope.after)
        reach = told.end() if told else 0
        close = min(reach + len(_ENDS.split(scope.after[reach:], maxsplit=1)[0]), CLOSE)
        for mention in self._inside(scope):
            if mention.kind == "same_period" or mention.start < end:
                continue
            between = self._reading.folded[end : mention.start]
            alone = self._reading.folded[mention.end : mention.end + 1] == ")" and _STANDS_FOR.fullmatch(between)
            if counts_aside(self._reading.folded, mention, between):
                return self._covered(number, mention)
            if alone or mention.start < end + close or self._closes(mention, scope):
                if between.endswith(" để ") or is_of_source(self._reading.folded, mention):
                    continue  # "phấn đấu thu 8 tỷ đồng để cả năm đạt …"
                if (mention.onwards and " và " in between) or self._heads_clause(scope, mention, between):
                    continue  # "giảm còn 3% và từ năm 2019 …", "18 dự án và năm 2023 thu hút 21 dự án"
                if self._of_a_plan(number, between) or self._is_money_counted(scope, mention):
                    return None
                if " và " in between and names_plan(self._reading, mention):
                    continue  # "6.298 tỷ đồng và vốn kéo dài kế hoạch năm 2016"
                return self._covered(number, mention)
        return None

    def _heads_clause(self, scope: Scope, mention: PeriodMention, between: str) -> bool:
        """Whether a period behind "và" opens a clause with a number of its own."""
        later = (one.start for one in self._reading.quantities if mention.end < one.start < scope.sentence.end)
        return _JOINED.search(between) is not None and next(later, None) is not None

    def _closes(self, mention: PeriodMention, scope: Scope) -> bool:
        """Whether a period ends the sentence of the number: "cử 120 kỹ sư, kế toán về xã trong tháng 11/2025"."""
        folded, end = self._reading.folded, scope.quantity.phrase_end
        between, behind = folded[end : mention.start], folded[mention.end : scope.sentence.end]
        clause = mention.end <= end + len(scope.after) and not _CLAUSE_ENDS.search(between)
        own = _OWN_PLAN.search(between)  # "bố trí 14 tỷ đồng sửa đường, dự kiến xong trong quý III" says when it ends
        money = scope.quantity.unit.kind is UnitKind.MONEY
        programme = money and mention.kind == "term"  # "cho Chương trình … giai đoạn …"
        named = programme or between.endswith((" trong ", " vào "))
        closes = not behind.strip(' ."”') or (behind[0] in ",;" and " trong " in between)
        return bool(clause and not own and named and closes)

    @staticmethod
    def _of_a_plan(number: Number, between: str) -> bool:
        """Whether the period behind is that of a plan of which a part was carried out: "đạt 2,6% kế hoạch năm 2017"."""
        if number.status is Status.TARGET:
            return False
        if number.scope.quantity.unit.kind is UnitKind.PERCENT:
            return OF_PLAN.match(between) is not None
        return bool(_DONE_OF_PLAN.search(number.scope.clause) and PLANNED.search(between))

    def _is_money_counted(self, scope: Scope, mention: PeriodMention) -> bool:
        """Whether a year behind a share is of its money, counted to a day: "đến 20/4 có 14% vốn năm 2020"."""
        percent = scope.quantity.unit.kind is UnitKind.PERCENT
        return percent and names_plan(self._reading, mention) and any(m.until for m in self._before(scope))

    def in_brackets(self, number: Number) -> Span | None:
        """A number in brackets behind a base of comparison is of that earlier time: "cùng kỳ năm 2023 (34,6%)"."""
        scope = number.scope
        opened = scope.before.rfind("(")
        if opened < 0 or is_no_base(scope) or ")" in scope.before[opened:]:
            return None
        if not _OPENS_BRACKET.fullmatch(scope.before, opened + 1):
            return None  # "tăng 8% so với cùng kỳ (thu nội địa 245 tỷ đồng)" tells the parts of the present
        start = scope.quantity.phrase_start - (len(scope.before) - opened)
        near = [m for m in self._reading.periods if start - 12 <= m.end <= start]
        bases = [m for m in near if m.kind == "same_period" or (m.kind == "year" and m.compared)]
        if bases and bases[-1].kind == "year":
            return bases[-1].dates(self._year)  # "thấp hơn ước thực hiện năm 2023 (16 tỷ đồng)"
        return self._year_before(scope, bases[-1]) if bases else None

    def _nearest(self, scope: Scope, status: Status = Status.TARGET) -> PeriodMention | None:
        """The nearest period before a number in its sentence; the years of a programme are those of its aims."""
        inside = self._before(scope)
        counted = any(mention.until or mention.since_new_year for mention in inside)
        for mention in reversed(inside):
            folded = self._reading.folded
            part = counted or (status is not Status.TARGET and any(m.kind in MONTHS for m in inside))
            if part and (names_plan(self._reading, mention) or is_paid_of(folded, mention)):
                continue  # "đến ngày 30/11, giải ngân thuộc kế hoạch năm 2018 đạt …"
            named = status is Status.ACTUAL and is_of_programme(folded, scope.sentence.start, mention)
            named = named or is_of_share(scope, mention) or self._names_term_or_horizon(scope, status, mention)
            if named or is_of_source(folded, mention) or is_of_event(folded, mention):
                continue
            between = folded[mention.end : scope.quantity.start]
            if CLAUSE_BREAKS.search(between) and is_beside(self._reading.folded, mention):
                continue  # "thu được 212 tỷ đồng trong khi dự toán cả năm là 640 tỷ đồng, thuế đạt 148 tỷ đồng"
            inner = is_inner(self._reading.folded, scope.sentence.start, inside[0], mention, scope.quantity.start)
            if inner or is_of_another_item(scope, mention, between):
                continue
            past = mention.kind == "same_period" and (")" in between or ";" in between)
            if not past and not (mention.kind == "months_bare" and self._year is None):
                return mention
        return None

    def _names_term_or_horizon(self, scope: Scope, status: Status, mention: PeriodMention) -> bool:
        """Whether a period only says which body or plan is meant that a result is told of."""
        folded, start, stop = self._reading.folded, scope.sentence.start, scope.quantity.start
        named = is_of_body(folded, start, mention, stop, self._year) or is_horizon(folded, mention, self._year)
        return named and status is not Status.TARGET

    def earlier(self, number: Number) -> Span | None:
        """The same period a year earlier: "Cùng kỳ năm 2016 đạt 33,6%"."""
        nearest = self._nearest(number.scope)
        return self._year_before(number.scope, nearest) if nearest and nearest.kind == "same_period" else None

    def sentence(self, number: Number) -> Span | None:
        """The nearest period before it in its sentence; what is done up to a horizon has no beginning."""
        nearest = self._nearest(number.scope, number.status)
        if (
            nearest is None
            or nearest.kind == "past_term"
            or self._is_to_come(number, nearest)
            or (number.budget and self._is_done_of(number, nearest))
        ):
            return None
        if nearest.kind == "spell" and (named := self._named_spell(nearest)):
            return named
        between = self._reading.folded[nearest.end : number.scope.quantity.phrase_start]
        if _patterns()["turned_now"].search(between) and not nearest.onwards:
            return NONE  # "từ 12% vào năm 2018 nay giảm còn 4%"
        if nearest.kind == "month" and _CUMULATIVE.search(between):
            month = self._covered(number, nearest)  # "chi ngân sách tháng 5 ước 12 tỷ đồng, lũy kế 60 tỷ đồng"
            return (date(month[1].year, 1, 1) if month[1] else None), month[1]
        one = number.scope
        while one.previous is not None and one.previous.quantity.start > nearest.end:
            one = one.previous  # the first number behind the year says what it is told of
        told = one.quantity.phrase_start - nearest.end
        first, last = self._covered(number, nearest)
        if nearest.kind == "until_day" and nearest.until and _SIGNED.search(between) and not self._counts(nearest):
            return last, last  # "Đến ngày 2/6, UBND huyện lại ký quyết định …" goes on telling
        ahead = number.status is Status.TARGET and nearest.kind == "year" and not number.budget
        horizon = ahead and _TO_YEAR.search(self._reading.folded, number.scope.sentence.start, nearest.start)
        return (None, last) if horizon and _patterns()["deeds"].search(between, 0, told) else (first, last)

    def _named_spell(self, spell: PeriodMention) -> Span | None:
        """The years named before that are as many: "Giai đoạn 2016-2020, …. Tổng chi trong 5 năm là …"."""
        terms = [m for m in self._frames.before(spell.start) if m.kind == "term"]  # the name of a term is no frame
        named = [m for m in self._mentions if m.start < spell.start and m.year and (m.kind == "years" or m in terms)]
        return years_of(spell, self._reading, named)

    def _is_done_of(self, number: Number, plan: PeriodMention) -> bool:
        """Whether a part of a year's plan was carried out in the time of the report: "…, đã giải ngân 12 tỷ đồng"."""
        scope = number.scope
        carried_out = number.status is Status.ACTUAL and _CARRIED_OUT.search(scope.lead_in) is not None
        own = scope.previous is not None and scope.previous.quantity.start > plan.end
        of_plan = carried_out and own and names_plan(self._reading, plan)
        of_plan = of_plan or (number.status is Status.ACTUAL and is_paid_of(self._reading.folded, plan))
        near = self._told[-1].span if self._told and self._told[-1].index >= scope.index - _NEAR else NONE
        counted = near[0] is None and near[1] is not None
        return of_plan and (counted or bool(self._frames.before(scope.sentence.start)))

    def _is_to_come(self, number: Number, mention: PeriodMention) -> bool:
        """Whether a period is the term that the congress opens: nothing has come about in it yet."""
        opened = mention.kind == "term" and (mention.year, mention.last_year) == self._term
        return opened and number.status is Status.ACTUAL

    def _counts(self, mention: PeriodMention) -> bool:
        """Whether a total is counted up to a day: "tính đến ngày 2/6"."""
        return self._reading.folded[max(0, mention.start - 24) : mention.start].find("tính ") >= 0

    def day(self, number: Number) -> Span | None:
        """The day on which something was done, at the head of its sentence; no meeting: "Ngày 2/6/2016, …"."""
        scope, folded = number.scope, self._reading.folded
        if number.budget or number.status is not Status.ACTUAL or _patterns()["state"].search(scope.clause):
            return None
        for day in self._reading.dates:
            if not scope.sentence.start <= day.start < scope.quantity.start:
                continue
            opens = _DAY_OPENS.fullmatch(folded, scope.sentence.start, day.start)
            at = _AT_HOUR.search(folded, scope.sentence.start, day.start)
            days = self._reading.days(day)
            if not days or days[0] in self._sat or not (opens or at):
                return None
            return None if _TELLS.search(folded, day.end, scope.quantity.start) else days
        return None

    def _year_before(self, scope: Scope, same: PeriodMention) -> Span:
        before = [m for m in self._mentions if m.start < same.start and not is_beside(self._reading.folded, m)]
        others = [m for m in before if m.kind != "same_period"]
        near = [m for m in others if scope.sentence.start <= m.start] or self._frames.before(same.start)
        told = self._told[-1].span if self._told and self._told[-1].index >= scope.index - 1 else NONE
        counted = any(m.until or m.since_new_year for m in near)
        near = [m for m in near if not (counted and names_plan(self._reading, m))] or near
        first, last = near[-1].dates(self._year) if near else told
        back = max(1, last.year - same.year) if last and same.year else 1
        return years_earlier(first, back), years_earlier(last, back)
