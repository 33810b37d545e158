"""Which span of time a number covers: stated with it, before it in its sentence, or by the frame of the report.

A small model of the discourse. `RULES` are asked in order and the first that says anything decides: what the number's
own sentence states (`stated`), the plan it stands under, the total it is a part of, last the report's frame. Periods
of comparison are no statement; "hiện nay" and "đến nay" have no period. Keep out: what periods look like (the
grammar), and how long a frame holds (`framing`).
"""

from datetime import date
from functools import cache, cached_property

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.article.sections import section_of
from pipelines.extract.clause.period_roles import ENDPOINT, OF_PLAN, dates_start, is_of_source
from pipelines.extract.clause.scope import SLASH, Scope
from pipelines.extract.periods.each_year import is_yearly, is_yearly_until
from pipelines.extract.periods.framing import OF_ANOTHER_TIME, SPELLS, Told
from pipelines.extract.periods.occasions import is_honoured, is_raised_to
from pipelines.extract.periods.stated import CLOSE, NONE, PLANNED, RISES_TO, Number, Sentences
from pipelines.extract.statuses.plan_reach import DONE, REACHES
from pipelines.extract.statuses.statuses import ITEM, is_goal
from pipelines.grammar.lexicon import any_of
from pipelines.grammar.periods import PeriodMention, Span
from pipelines.text.article import LineKind
from schemas.enums import Flow, Status

_NEAR = 2
"""Sentences over which the parts of a total follow it."""
_DATED_PLAN = ("aim", "sentence", "plan", "behind")
"""Rules by which a plan's own time is stated, that what follows of it takes up."""
_HEADING_KINDS = ("year", "quarter", "month", "first_months", "half")
_CARRIED_OUT = regex.compile(r"(?<!\p{L})(?:đã|giải[ ]ngân|đạt|thực[ ]hiện|hoàn[ ]thành)(?!\p{L})", regex.VERSION1)
_ATTAINED = regex.compile(r"(?<!\p{L})(?:đạt|ước|tăng|giảm)(?:[ ]+\p{L}+){0,3}[ ]*$", regex.VERSION1)
_WHOLE_COST = regex.compile(
    r"(?<!\p{L})tổng[ ](?:mức[ ]|vốn[ ])?đầu[ ]tư(?!\p{L}|[ ]+(?:công|phát|toàn))", regex.VERSION1
)
_ASSIGNED = regex.compile(
    r"(?<!\p{L})(?:tổng[ ](?:số[ ])?)?(?:kế[ ]hoạch[ ]vốn|dự[ ]toán[ ](?:thu|chi))[^,;:]*(?:được[ ]giao|giao)[^,;:]*$"
    r"|(?<!\p{L})tổng[ ](?:số[ ]|nguồn[ ])?kế[ ]hoạch[ ](?:vốn|đầu[ ]tư[ ]công)(?![^,;:]*trung[ ]hạn)[^,;:]*$",
    regex.VERSION1,
)
_SAME_TIME = regex.compile(
    r"[\" ]*(?:cũng[ ])?(?:trong[ ])?cùng[ ](?:thời[ ]gian|thời[ ]điểm|giai[ ]đoạn|thời[ ]kỳ)(?!\p{L})"
    r"|[\" ]*(?:cũng[ ])?trong[ ](?:thời[ ]gian|giai[ ]đoạn|thời[ ]kỳ)[ ](?:này|trên|đó|nêu[ ]trên)(?!\p{L})",
    regex.VERSION1,
)
_IN_TURN = regex.compile(r"(?<!\p{L})(?:lần[ ]lượt|tương[ ]ứng)(?!\p{L})", regex.VERSION1)
_EACH_YEAR = regex.compile(r"(?:19|20)\d\d", regex.VERSION1)
_YEARS_LISTED = regex.compile(
    r"(?<!\p{L})năm[ ]+(?:19|20)\d\d(?:[ ]*(?:,|và|,[ ]*và)[ ]*(?:năm[ ]+)?(?:19|20)\d\d(?![\d/]))+", regex.VERSION1
)
_ALONE = regex.compile(r"[ \"“+*-]*(?:riêng|chỉ[ ]riêng)[ ](?:trong[ ])?(?:năm|tháng|quý)[ ]", regex.VERSION1)
_SESSION_REACH = 60
# When a meeting sat is no time that its sums cover: "Tại phiên họp chuyên đề tháng 3/2022, …".
_SESSION = regex.compile(
    r"(?<!\p{L})(?:phiên[ ]họp|kỳ[ ]họp|cuộc[ ]họp|hội[ ]nghị|buổi[ ]họp)(?:[ ]+\p{L}+){0,5}[ ]+$", regex.VERSION1
)
_EACH = regex.compile(r"[ \"“]*(?:mỗi|mức[ ]hỗ[ ]trợ|định[ ]mức)[ ](?!ngày|tháng|năm|quý)", regex.VERSION1)
_OVER_TERM = regex.compile(r"(?<!\p{L})nhiệm[ ]k[ỳì][ ](?:vừa[ ])?(?:qua|rồi)(?!\p{L})", regex.VERSION1)
_PAST_TERM = regex.compile(
    r"(?<!\p{L}|nửa[ ](?:đầu[ ])?)(?:trong|cả|suốt)?[ ]*nhiệm[ ]k[ỳì](?:[ ]qua|[ ]này|[ ]vừa[ ]qua)?"
    r"(?![ ]*(?:tới|mới|\(?\d))(?!\p{L})",
    regex.VERSION1,
)


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    parts, now = any_of("frames", "parts"), rf"(?<!\p{{L}}){any_of('frames', 'now')}(?!\p{{L}})"
    # "Tại kỳ họp, HĐND thông qua 12 nghị quyết", "Đại hội công bố quyết định chỉ định 33 đồng chí"
    at_the_meeting = rf"[ ]*(?:cũng[ ])?(?:tại[ ])?{any_of('frames', 'meetings')}(?!\p{{L}})"
    return {
        "at_the_meeting": regex.compile(
            rf"{at_the_meeting}(?:[^.;]*[ ,])?{any_of('frames', 'resolved')}(?!\p{{L}})[^,.;]*$", regex.VERSION1
        ),
        "stages": regex.compile(rf"{any_of('frames', 'stages')}(?!\p{{L}})", regex.VERSION1),
        "now": regex.compile(rf"{now}|^hiện(?!\p{{L}})", regex.VERSION1),
        "continues": regex.compile(rf"(?:{parts}|trong[ ]tổng[ ]số(?=,))(?!\p{{L}})", regex.VERSION1),
    }


class Frames(Sentences):
    """The periods of an article's numbers, read in the order of the text."""

    def __init__(self, reading: Reading, term: tuple[int, int] | None, sat: frozenset[date] = frozenset()) -> None:
        """`term` is the one that the reported congress opens, `sat` holds the days on which the meetings began."""
        super().__init__(reading, term, sat)

    def of(self, scope: Scope, status: Status, *, flow: Flow | None, plan: int | None = None) -> Span:
        """First and last day that the number covers; `None` where not stated.

        `plan` is where the plan is stated that the number stands under: its year is the number's. A budget is a
        year's: without another statement, its year is the one that the article's opening names.
        """
        budget = flow is not None
        number = Number(scope, status, budget, plan, flow)
        rule, span = "unstated", NONE
        for name, decide in RULES:
            said = decide(self, number)
            if said is not None:
                rule, span = name, said
                break
        if rule == "sentence" and _ALONE.match(scope.lead_in):
            rule = "aside"
        self._told.append(Told(scope.index, span, status, rule, budget, PLANNED.search(scope.clause) is not None, flow))
        return span

    def stages(self, number: Number) -> Span | None:
        """How many stages something has is of no time: "chia thành 3 giai đoạn: giai đoạn 2017-2018 …"."""
        unit = number.scope.quantity.unit
        return NONE if _patterns()["stages"].fullmatch(self._reading.folded, unit.start, unit.end) else None

    def in_turn(self, number: Number) -> Span | None:
        """One year after another: "Năm 2019 và năm 2020, thu ngân sách lần lượt đạt 12 tỷ đồng và 13 tỷ đồng"."""
        scope = number.scope
        said = _IN_TURN.search(scope.lead_in)
        if said is None:
            return None
        listed = list(_YEARS_LISTED.finditer(self._reading.folded, scope.sentence.start, scope.quantity.start))
        if not listed:
            return None
        start, turn = max(scope.sentence.start + said.start(), listed[-1].end()), 0
        one = scope
        while one.previous is not None and one.previous.quantity.start > start:
            one, turn = one.previous, turn + 1
        years = [int(year) for year in _EACH_YEAR.findall(listed[-1][0])]
        return (date(years[turn], 1, 1), date(years[turn], 12, 31)) if turn < len(years) else None

    def standing(self, number: Number) -> Span | None:
        """What a number came to by the end of a term, or who was honoured at the meeting, is of no period."""
        if number.status is Status.TARGET or number.budget:
            return None
        if is_raised_to(number.scope):
            nearest = self._nearest(number.scope, number.status)
            over = _PAST_TERM.search(number.scope.lead_in) or (nearest and nearest.kind in ("term", *SPELLS))
            return NONE if over else None
        return NONE if is_honoured(number.scope) else None

    def each_year(self, number: Number) -> Span | None:
        """A yearly aim is not of the year up to which it is aimed: "đến năm 2030 …, mỗi năm kết nạp 30 đảng viên"."""
        before = [m for m in self._inside(number.scope) if m.start < number.scope.quantity.start]
        if number.status is not Status.TARGET or not before or not is_yearly_until(number.scope, before[-1]):
            return None
        spells = [m for m in before if m.kind in ("term", "years")]
        return spells[-1].dates(self._year) if spells else self.aim(number)

    def same_time(self, number: Number) -> Span | None:
        """The time of the number before it, which the sentence takes up: "Cùng thời gian này, …"."""
        if not self._told or not _SAME_TIME.match(number.scope.lead_in):
            return None
        dated = [told for told in self._told if told.span != NONE and told.index >= number.scope.index - 2 * _NEAR]
        return dated[-1].span if dated else None

    def now(self, number: Number) -> Span | None:
        """What is so now has no period, nor has what the meeting does: "Tại kỳ họp, HĐND thông qua 12 nghị quyết"."""
        lead_in = number.scope.lead_in
        if number.budget and _EACH.match(lead_in):
            return NONE  # "Mỗi hộ được hỗ trợ 40 triệu đồng"
        return NONE if _patterns()["now"].search(lead_in) or _patterns()["at_the_meeting"].match(lead_in) else None

    def still_now(self, number: Number) -> Span | None:
        """A result right behind one that has no period goes on with it: "Đến nay chi 12 tỷ đồng. Trong đó, …"."""
        last = self._told[-1] if self._told else None
        if last is None or last.rule not in ("now", "still_now") or not (number.budget and last.flow is number.flow):
            return None
        near = number.scope.index <= last.index + 1 and number.status is not Status.TARGET
        return NONE if near and last.status is not Status.TARGET else None

    # What it is a part of.

    def plan(self, number: Number) -> Span | None:
        """The year of the plan that is stated in full before it."""
        if number.plan is None:
            return None
        start = number.scope.quantity.start
        years = [m for m in self._reading.periods if number.plan <= m.start < start and m.kind in ("year", "term")]
        return years[0].dates(self._year) if years else self._budget_year

    def whole_plan(self, number: Number) -> Span | None:
        """The plan's own sum, behind the part that was reached, is its whole year's."""
        if self._told and number.scope.previous and SLASH.fullmatch(number.scope.before):
            first, last = self._told[-1].span  # "đạt 12 tỷ đồng/15 tỷ đồng"
            counted = first is None and last and last.month > 1  # in January the plan of the year before is closed
            return (date(last.year, 1, 1), date(last.year, 12, 31)) if last and counted else (first, last)
        if is_goal(number.scope):
            return NONE  # "đến 15/11 đạt 71%, cách xa so với mục tiêu 95%": of no day
        if not number.scope.states_plan:
            return None
        start = number.scope.quantity.phrase_start
        named = [m for m in self._inside(number.scope) if start - len(number.scope.before) <= m.start < start]
        if named and named[-1].kind == "year":
            return named[-1].dates(self._year)
        last = self._told[-1].span[1] if self._told else None
        return (date(last.year, 1, 1), date(last.year, 12, 31)) if last else None

    def total(self, number: Number) -> Span | None:
        """The period of the total that a sentence divides: "Trong đó, thu nội địa đạt …".

        A plan's own sum is no total of results.
        """
        scope = number.scope
        if not _patterns()["continues"].match(scope.lead_in):
            return None
        results = _CARRIED_OUT.search(scope.lead_in) is not None
        for told in reversed([told for told in self._told if told.rule not in OF_ANOTHER_TIME]):
            if scope.index > told.index + (1 if number.status is Status.TARGET else _NEAR):
                return None
            if number.budget and not told.budget:
                return NONE if told.rule == "now" and told.index < scope.index else None  # no count is a total of money
            if told.status is Status.TARGET and number.budget and results and number.status is not Status.TARGET:
                continue
            if told.index < scope.index and not (told.planned and results):
                aims = number.status is Status.TARGET
                frames = self._frames.before(scope.quantity.start)
                framed = bool(frames) and frames[-1].start > self._reading.sentences[told.index].end
                if told.rule in ("now", "still_now") and not aims and not framed:
                    return NONE  # "từ đầu năm đến nay có 414 vụ. Trong đó, …"
                return told.span if told.span != NONE and (not aims or told.status is Status.TARGET) else None
        return None

    def aim(self, number: Number) -> Span | None:
        """What is aimed at without a date is for the term that the reported congress opens, or for no stated time."""
        if number.status is not Status.TARGET:
            return None
        headed = self._heading_year(number.scope)
        if headed:
            return headed
        near = [told for told in self._told if told.index >= number.scope.index - 1 and told.status is Status.TARGET]
        dated = [told for told in near if told.budget and told.span != NONE and told.rule in _DATED_PLAN]
        if number.budget and dated and dated[-1] is near[-1]:
            return dated[-1].span  # "Năm 2019, tỉnh được giao thu 19 tỷ đồng. Tỉnh dự kiến bố trí 4 tỷ đồng …"
        if number.budget and _ASSIGNED.search(number.scope.clause) and (year := self._year_told(number.scope)):
            return date(year, 1, 1), date(year, 12, 31)
        return (date(self._term[0], 1, 1), date(self._term[1], 12, 31)) if self._term else NONE

    def _year_told(self, scope: Scope) -> int | None:
        """The one year that the report is of, whose plan is spoken of."""
        frames = [m for m in self._frames.before(scope.quantity.start) if m.year and not m.last_year]
        first = self._budget_year[0]
        if frames:
            return frames[-1].year
        return first.year if first else None

    def _heading_year(self, scope: Scope) -> Span | None:
        """The time of the heading over an item or a section: "Các chỉ tiêu năm 2023: - Thu ngân sách …"."""
        reading, index = self._reading, scope.index
        while index > 0 and ITEM.match(reading.folded, reading.sentences[index].start):
            index -= 1
        head = reading.sentences[index]
        if index == scope.index or not reading.folded[head.start : head.end].rstrip().endswith(":"):
            section = section_of(reading, scope.index)
            if section is None:
                return None
            head = reading.sentences[section]
        named = [m for m in self._mentions if head.start <= m.start < head.end and m.kind in _HEADING_KINDS]
        return named[-1].dates(self._year) if named else None

    def past_term(self, number: Number) -> Span | None:
        """The term that "trong nhiệm kỳ" before the number means: the latest that the article names as begun."""
        if number.status is not Status.ACTUAL or not _PAST_TERM.search(number.scope.lead_in):
            return None
        named = self._last_term()
        return NONE if named is None and _OVER_TERM.search(number.scope.lead_in) else named

    def _last_term(self) -> Span | None:
        if self._year is None:
            return None
        begun = [
            term for term in self._reading.terms if term.first_year and term.last_year and term.first_year < self._year
        ]
        latest = max(begun, key=lambda term: term.first_year or 0, default=None)
        return (date(latest.first_year or 1, 1, 1), date(latest.last_year or 1, 12, 31)) if latest else None

    # The frame of the report.

    def coming(self, number: Number) -> Span | None:
        """A plan for a coming year goes on in its paragraph, until results are told: "… Tổng chi là 45 tỷ đồng"."""
        last, scope = self._told[-1] if self._told else None, number.scope
        if not (number.budget and last and last.budget and self._year):
            return None
        if last.status is not Status.TARGET and last.rule not in ("coming", "total"):
            return None
        ahead = last.span[0] is not None and last.span[0].year > self._year and last.index >= scope.index - 1
        line = self._reading.sentences[last.index].line == scope.sentence.line
        told = REACHES.search(scope.lead_in) or DONE.search(scope.lead_in) or number.status is Status.ESTIMATE
        return last.span if ahead and line and not told else None

    def yearly(self, number: Number) -> Span | None:
        """What is so each year is not of the one year that was told before: "Hằng năm, xã kết nạp 30 đảng viên"."""
        if not is_yearly(number.scope):
            return None
        frames = self._frames.before(number.scope.quantity.start)
        if frames and frames[-1].kind in SPELLS:
            return None
        first, last = frames[-1].dates(self._year) if frames else NONE
        return None if first and last and first.year < last.year else NONE

    def frame(self, number: Number) -> Span | None:
        """The frame named last, while the text still tells the results under it."""
        if _WHOLE_COST.search(number.scope.clause):
            return NONE  # what a project costs in all is of no time
        if ENDPOINT.search(number.scope.clause) and RISES_TO.match(number.scope.after):
            return NONE  # what something rises or falls from was so before
        earlier = self._frames.for_a(number.status, number.scope.quantity.start, self._told)
        last_counts = True
        while len(earlier) > 1 and self._frames.left_for_other_money(
            number.scope, number.flow, earlier[-1], self._told
        ):
            earlier, last_counts = earlier[:-1], False
        if not earlier or not self._frames.holds(number.scope, earlier[-1], self._told, budget=number.budget):
            return None
        if earlier[-1].kind in SPELLS:
            return self._of_spell(earlier[-1])
        # "6 tháng đầu năm" is of the year that the report named before it; a day up to which is counted is the news'.
        named = [mention.year for mention in earlier if mention.year]
        of_report = named and not earlier[-1].until and not earlier[-1].shift
        span = earlier[-1].dates(named[-1]) if of_report else self._covered(number, earlier[-1])
        return (self._exact(number, span) if last_counts else span) if span != NONE else None

    def _of_spell(self, frame: PeriodMention) -> Span | None:
        """The years of a frame that names none itself."""
        if frame.kind == "spell" and (named := self._named_spell(frame)):
            return named
        if self._told and self._told[-1].span != NONE:
            return None  # "Sau 1 năm, …. Chi 6 tháng là 78 tỷ. Giải ngân được 12 tỷ": that frame is left
        return (self._last_term() if frame.kind == "past_term" else None) or NONE

    def _exact(self, number: Number, frame: Span) -> Span:
        """The frame as a result before it has stated it more exactly: "8 tháng" are "từ đầu năm đến 15/8"."""
        last = next((told for told in reversed(self._told) if told.status is not Status.TARGET), None)
        if last is None or not (number.budget and last.budget) or last.index < number.scope.index - _NEAR:
            return frame
        first, end = last.span
        same_start = end is not None and (first is None or first == frame[0])
        result = number.status is not Status.TARGET
        inside = frame[1] is not None and end is not None and frame[0] is not None and frame[0] <= end <= frame[1]
        return last.span if result and same_start and inside and last.rule not in OF_ANOTHER_TIME else frame

    def goes_on(self, number: Number) -> Span | None:
        """A sum of public money right behind another goes on about the same time; so does one result after another."""
        if any(dates_start(number.scope, mention) for mention in self._inside(number.scope)):
            return None
        index = number.scope.index
        now = [told for told in self._told if told.rule not in OF_ANOTHER_TIME]
        like = [told for told in now if told.index >= index - _NEAR and told.budget] if number.budget else now
        like = like or now
        if number.status is not Status.TARGET:  # a plan told beside a result is not what goes on
            like = [told for told in like if told.status is not Status.TARGET] or like
        if not like or index > like[-1].index + _NEAR or like[-1].span == NONE:
            return None
        last = like[-1]
        next_to = index <= last.index + 1 and last.rule in ("sentence", "goes_on") and last.status is not Status.TARGET
        result = next_to and number.status is not Status.TARGET and _ATTAINED.search(number.scope.clause)
        return last.span if number.budget or result else None

    def plan_year(self, number: Number) -> Span | None:
        """For want of another, the year of the plan of which so much was carried out."""
        scope = number.scope
        if not OF_PLAN.match(scope.after):
            return None
        end = scope.quantity.phrase_end
        years = [m for m in self._inside(scope) if end <= m.start < end + CLOSE and m.kind == "year"]
        return years[0].dates(self._year) if years else None

    def budget_year(self, number: Number) -> Span | None:
        """For want of another, the period that the article's opening names."""
        if not number.budget or self._budget_year != NONE:
            return self._budget_year if number.budget else None
        return self._year_just_told(number)

    def _year_just_told(self, number: Number) -> Span | None:
        """The present year, if the sentence before in its line speaks of it: "… nhiệm vụ năm 2025. Tổng thu đạt …"."""
        sentences, index = self._reading.sentences, number.scope.index
        if index == 0 or sentences[index - 1].line != sentences[index].line:
            return None
        before = sentences[index - 1]
        told = [m for m in self._mentions if before.start <= m.start < before.end and m.kind == "year"]
        now = told and told[-1].year == self._year and not told[-1].onwards
        return told[-1].dates(self._year) if now and number.status is not Status.TARGET else None

    @cached_property
    def _budget_year(self) -> Span:
        opening = [
            s for s in self._reading.sentences[:6] if self._reading.line_kind(s) in (LineKind.TITLE, LineKind.LEAD)
        ]
        end = opening[-1].end if opening else 0
        named = [
            m
            for m in self._mentions
            if m.start < end
            and m.year
            and m.kind in ("year", "first_months", "months", "quarter", "month")
            and not is_of_source(self._reading.folded, m)
            and not (
                m.kind == "month" and _SESSION.search(self._reading.folded, max(0, m.start - _SESSION_REACH), m.start)
            )
        ]
        return named[0].dates(self._year) if named else NONE


RULES = (
    ("stages", Frames.stages),
    ("in_turn", Frames.in_turn),
    ("endpoint", Frames.endpoint),
    ("behind", Frames.behind),
    ("in_brackets", Frames.in_brackets),
    ("whole_plan", Frames.whole_plan),
    ("earlier", Frames.earlier),
    ("each_year", Frames.each_year),
    ("standing", Frames.standing),
    ("sentence", Frames.sentence),
    ("same_time", Frames.same_time),
    ("now", Frames.now),
    ("still_now", Frames.still_now),
    ("day", Frames.day),
    ("total", Frames.total),
    ("plan", Frames.plan),
    ("aim", Frames.aim),
    ("coming", Frames.coming),
    ("past_term", Frames.past_term),
    ("yearly", Frames.yearly),
    ("frame", Frames.frame),
    ("goes_on", Frames.goes_on),
    ("plan_year", Frames.plan_year),
    ("budget_year", Frames.budget_year),
)
"""In order: the first rule that says anything decides."""
