"""Frames: the periods that a report names for the results that follow, and how long they hold.

A frame opens at the head of a sentence ("Năm 2016, …"), in the name of a report, or set off by commas. It covers the
results under it until another is named or the text speaks of something else; a state of affairs ("xã có 34 thôn")
takes none from afar. Keep out: which of several periods a number takes (`covering`).
"""

from dataclasses import dataclass
from datetime import date
from functools import cache, cached_property

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.clause.scope import Scope, names_plan
from pipelines.extract.periods.past_terms import opens_results
from pipelines.grammar.lexicon import any_of
from pipelines.grammar.periods import PeriodMention, Span
from schemas.enums import Flow, Status

OF_ANOTHER_TIME = ("aside", "earlier", "in_brackets", "stages", "whole_plan")
"""Rules of `covering` whose numbers say nothing of the time of those that follow."""
SPELLS = ("past_term", "spell")
"""Kinds of period that last for years which only another place of the article may name."""
_FRAME_REACH = 4
"""Sentences without a number of the frame behind which a number has left it."""
_RESULT_REACH = 8
"""The same for a number that says itself that it is a result."""
_STATE_REACH = 10
"""Sentences behind a frame in which a number that says nothing of a result still stands under it."""
_DEEP = 20
"""Words of its sentence behind which a single year or month is a part of a name: "Lễ hội … năm 2017"."""
_SINGLE = ("year", "month", "quarter")
_ONE_YEAR = ("year", "this_year", "month")
"""Kinds that also date a story: what is neither a result nor a deed leaves them."""
MONTHS = ("first_months", "months", "months_slash", "months_bare")
"""Kinds of several months, which may stand beside the last of them."""
_COUNTED_REACH = 70
"""How far into a sentence "tính đến ngày …" may stand to be the frame of what follows."""
_COUNTED_TO = regex.compile(r"tính[ ](?:đến|tới)(?:[ ]hết)?(?:[ ]ngày)?[ ]$", regex.VERSION1)
_FROM = regex.compile(r"(?<!\p{L})từ[ ](?:ngày[ ])?$", regex.VERSION1)
_FROM_NEW_YEAR = regex.compile(
    r"(?<!\p{L})từ[ ](?:(?:ngày[ ])?0?1[/.-]0?1(?!\d)|đầu[ ]năm(?!\p{L}))[^,;]*$", regex.VERSION1
)
_SET_OFF = regex.compile(
    r"(?:[,:]|biết|cho[ ]hay|báo[ ]cáo"
    r"|(?<!\p{L})(?:nên|do[ ]đó|vì[ ]vậy|vì[ ]thế|nhờ[ ]đó|nhờ[ ]vậy|song|nhưng|tuy[ ]nhiên))[ ]*"
    r"(?:(?:trong|tính[ ]chung|riêng)[ ]+)?$",
    regex.VERSION1,
)
_ALONE = regex.compile(r"(?<!\p{L})(?:riêng|chỉ(?![ ]+(?:rõ|ra)))(?!\p{L})", regex.VERSION1)
_CREDIT = regex.compile(r"\([ ]*(?:ảnh|nguồn|đồ[ ]họa)[^()]*\)[ ]*", regex.VERSION1)
"""The credit of a picture, behind which the text goes on."""
# The second of "Báo cáo kết quả 9 tháng đầu năm, nhiệm vụ 3 tháng cuối năm" is the plan's.
_PLAN_PART = regex.compile(
    r"(?<!\p{L})(?:nhiệm[ ]vụ|phương[ ]hướng|kế[ ]hoạch|mục[ ]tiêu|giải[ ]pháp)(?:[ ](?:trọng[ ]tâm|chủ[ ]yếu))*[ ]$",
    regex.VERSION1,
)
_ATTAINED = regex.compile(
    r"(?<!\p{L})(?:đạt|ước|tăng|giảm|bằng|xử[ ]phạt|phát[ ]hiện|khởi[ ]tố|ban[ ]hành|xảy[ ]ra|kết[ ]nạp|tiếp[ ]nhận)"
    r"(?!\p{L})",
    regex.VERSION1,
)
# "Phòng Văn hóa cho biết, trong tháng 5/2022 có 378 lượt khách"
_REPORTED = regex.compile(
    r"[^,;.]{2,90}(?<!\p{L})(?:cho[ ](?:biết|hay)|báo[ ]cáo|thông[ ]tin)(?:[ ]rằng)?[,:]?[ ]+(?:trong[ ]+)?",
    regex.VERSION1,
)
_NOW = regex.compile(r"[ \"“+*-]*(?:đến|tới|hiện)[ ]nay(?!\p{L})", regex.VERSION1)
_SUM = regex.compile(
    r"[ \"“+*-]*(?:(?:lũy[ ]kế|cộng[ ]dồn|tổng|thu|chi|giải[ ]ngân|số|giá[ ]trị)(?:[ ]+\p{L}+){0,8}"
    r"|(?:thực[ ]hiện|triển[ ]khai)[ ](?:các[ ])?(?:nhiệm[ ]vụ|kế[ ]hoạch|nghị[ ]quyết|chỉ[ ]tiêu)[^,;.:\d]{0,90}?"
    r")[ ]+",
    regex.VERSION1,
)
_HORIZON = regex.compile(r"(?<!tính[ ])(?<!\p{L})(?:đến|tới)[ ]$", regex.VERSION1)
_PHRASE_ENDS = regex.compile(r"[,;.()]|[ ](?:thì|nhưng|còn|song|trong[ ]khi)[ ]", regex.VERSION1)


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    def any_word(key: str) -> str:
        return rf"(?<!\p{{L}}){any_of('frames', key)}(?!\p{{L}})"

    opener = (
        rf"{any_of('frames', 'openers')}(?!\p{{L}})|(?:theo|phát[ ]biểu)[ ][^,]{{0,80}},|về[ ][^,;.:\d]{{2,40}},"
        rf"|(?:{any_of('frames', 'reports')}|thống[ ]kê|số[ ]liệu)[ ][^,;.\d]{{0,60}}?"
        rf"{any_of('frames', 'reporting')}[ :,]"
    )
    sources = {
        "opener": rf"(?:[ ,\"+•*-]|{opener})*",
        "report": rf"[^,;.]*{any_word('reports')}[^;.]*|[^;.:]*{any_word('reports')}[^,;.:]{{0,60}}",
        "result": any_word("results"),
        "state": any_word("states"),
        "deed": rf"(?<!(?:chủ|và|vốn|nhà)[ ]){any_word('deeds')}",
    }
    return {name: regex.compile(source, regex.VERSION1) for name, source in sources.items()}


_OPENS = 2
"""Words that may stand before the period that opens a sentence or a clause: "Trong", "Đến cuối"."""


_HEADS_LIST = regex.compile(r":|[ ](?:bao[ ])?gồm(?=[ :])|[ ]như(?=[ :])", regex.VERSION1)


def is_inner(folded: str, start: int, opening: PeriodMention, inner: PeriodMention, stop: int) -> bool:
    """Whether a period inside an item of a list is left at its ";" for the one before the list.

    "Nhiệm kỳ 2020 - 2025, …; thu nhập bình quân năm 2024 đạt 68 triệu đồng; trồng 300 ha rừng", "Các chỉ tiêu giai
    đoạn 2021-2025 gồm: thu nhập đến năm 2025 đạt 70 triệu đồng; mỗi năm kết nạp 80 đảng viên". The sentence begins at
    `start`, and with the first of the two or what announces the list.
    """
    if ";" not in folded[inner.end : stop]:
        return False
    if opening is inner:
        item = folded.rfind(";", start, inner.start) + 1
        return item > 0 and len(folded[item : inner.start].split()) > _OPENS
    head = _HEADS_LIST.search(folded, opening.end, inner.start)
    if not head and len(folded[start : opening.start].split()) > _OPENS:
        return False
    item = max(folded.rfind(";", start, inner.start) + 1, head.end() if head else 0)
    return item > 0 and len(folded[item : inner.start].split()) > _OPENS


_COUNTED_ASIDE = regex.compile(r"\((?:ước[ ])?tính[ ](?:đến|tới)(?:[ ]hết)?(?:[ ]ngày)?[ ]$", regex.VERSION1)


def in_bracket(folded: str, mention: PeriodMention, stop: int) -> bool:
    """Whether a period stands in a bracket that closes before `stop`, with more than itself in it."""
    if folded[mention.start - 1 : mention.start] == "(" and folded[mention.end : mention.end + 1] == ")":
        return mention.kind in ("until_day", "days")
    counted = mention.until or mention.kind == "until_day"
    if counted and folded.startswith(")", mention.end) and _COUNTED_ASIDE.search(folded, 0, mention.start):
        return False  # "giải ngân (tính đến ngày 30/11) đạt 10 tỷ đồng"
    between = folded[mention.end : stop]
    return ")" in between and "(" not in between.split(")")[0]


def years_earlier(day: date | None, years: int) -> date | None:
    """The same day of an earlier year; 29 February becomes 28."""
    if day is None:
        return None
    leap_day = (day.month, day.day) == (2, 29)
    return day.replace(year=day.year - years, day=28 if leap_day else day.day)


@dataclass(frozen=True, slots=True)
class Told:
    """A number that came before, and what was decided of it."""

    index: int
    span: Span
    status: Status
    rule: str
    budget: bool
    planned: bool
    """Whether it is a plan's own sum."""
    flow: Flow | None = None
    """Which way public money flows."""


class Framing:
    """The frames of an article, in the order of the text."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        self._year = reading.current_year
        self._set_off: list[PeriodMention] = []
        """Frames inside a sentence: they reach to the next one."""
        self._frames: list[PeriodMention] = []
        for mention in reading.periods:
            if mention.compared or mention.kind == "same_period":
                continue
            if (
                opens_results(reading, mention, _patterns()["opener"])
                if mention.kind == "term"
                else self._opens(mention)
            ):
                self._frames.append(mention)

    def before(self, position: int) -> list[PeriodMention]:
        """The frames named before a place in the text."""
        return [mention for mention in self._frames if mention.start < position]

    def for_a(self, status: Status, position: int, told: list[Told]) -> list[PeriodMention]:
        """The frames named before such a number: no estimate is of a day that results were counted to.

        And no result is of the months left for an aim.
        """
        named = self.before(position)
        if status in (Status.ESTIMATE, Status.TARGET):
            named = [mention for mention in named if not (mention.until and self._counts_results(mention, told))]
        if status is Status.ACTUAL:
            named = [mention for mention in named if not (mention.kind == "last_months" and self._aims(mention, told))]
        return named

    def _aims(self, mention: PeriodMention, told: list[Told]) -> bool:
        """Whether the months left were named for what is aimed at: "Trong 3 tháng còn lại, phải thu 5 tỷ đồng"."""
        index = self._reading.sentence_index(mention.start)
        inside = [each for each in told if each.index == index]
        return bool(inside) and all(each.status is Status.TARGET for each in inside)

    def _counts_results(self, mention: PeriodMention, told: list[Told]) -> bool:
        index = self._reading.sentence_index(mention.start)
        return any(each.index == index and each.status is Status.ACTUAL for each in told)

    def _opens(self, mention: PeriodMention) -> bool:
        """Whether a period is the frame of the sentences that follow."""
        index = self._reading.sentence_index(mention.start)
        ahead = self._year is not None and mention.year is not None and mention.year > self._year
        if index is None or ahead or mention.onwards or mention.kind in ("years", "bare_years", "before_year"):
            return False
        start = self._reading.sentences[index].start
        before = _CREDIT.split(self._reading.folded[start : self._joined_to(mention, start)])[-1]
        if mention.kind in ("days", "months_between", "year_and_months"):
            before = _FROM.sub("", before)  # "Theo báo cáo, từ ngày 1/7 đến ngày 30/9, …"
        if mention.since_new_year:
            before = _FROM_NEW_YEAR.sub("", before)
        plan = _PLAN_PART.search(before) and self._follows_another(mention, index)
        if plan or before.count("(") > before.count(")"):
            return False  # an aside: "(đoàn thanh tra làm việc từ ngày … đến ngày …)"
        if names_plan(self._reading, mention) and self._is_counted(mention, start):
            return False  # "ước đến ngày 30/11, vốn giải ngân thuộc kế hoạch năm 2018 …"
        if mention.until and _COUNTED_TO.search(before[-70:]):
            return len(before) <= _COUNTED_REACH
        # "đến năm 2030, …" is a horizon, of its own sentence.
        horizon = mention.kind == "year" and not mention.until and _HORIZON.search(before)
        if not horizon and (_patterns()["opener"].fullmatch(before) or self._heads_sums(mention, before)):
            return not (_ALONE.search(before) and self._is_part_of_last(mention))
        return not (horizon or mention.until or mention.kind in ("vague", *SPELLS)) and self._opens_inside(
            mention, before
        )

    @staticmethod
    def _heads_sums(mention: PeriodMention, before: str) -> bool:
        """Whether the months of a first sum, or of tasks, are the report's: "Tổng thu ngân sách 9 tháng đạt …"."""
        return mention.kind in MONTHS and _SUM.fullmatch(before) is not None

    def _joined_to(self, mention: PeriodMention, start: int) -> int:
        """Where the pair of periods begins that the mention ends: "Trong tháng 4 và 4 tháng đầu năm, …"."""
        if mention.kind not in MONTHS:
            return mention.start
        before = [other for other in self._reading.periods if start <= other.start < mention.start]
        joined = before and self._reading.folded[before[-1].end : mention.start].strip() == "và"
        return before[-1].start if joined else mention.start

    def _follows_another(self, mention: PeriodMention, index: int) -> bool:
        """Whether another period stands before it in its sentence."""
        start = self._reading.sentences[index].start
        return any(start <= other.start < mention.start for other in self._reading.periods)

    def _is_counted(self, mention: PeriodMention, start: int) -> bool:
        """Whether a total up to a day is named before a period in its sentence."""
        inside = (m for m in self._reading.periods if start <= m.start < mention.start)
        return any(m.until or m.since_new_year for m in inside)

    def _is_part_of_last(self, mention: PeriodMention) -> bool:
        """Whether a period lies within the frame that it stands under: "Riêng tháng 8" of eight months."""
        first, last = mention.dates(self._year)
        index = self._reading.sentence_index(mention.start) or 0
        near = self._reading.sentences[max(0, index - 1)].start
        spells = [m for m in self._reading.periods if near <= m.start < mention.start and m.kind in ("term", "years")]
        spans = (whole.dates(self._year) for whole in (*self._frames[-1:], *spells))
        return any(first and last and begun and ended and begun <= first and last <= ended for begun, ended in spans)

    def _opens_inside(self, mention: PeriodMention, before: str) -> bool:
        """Whether a period is a frame behind the name of a report, or set off by commas behind who speaks."""
        if _patterns()["report"].fullmatch(before):
            return True
        told = _SET_OFF.search(before) and self._reading.folded.startswith(",", mention.end)
        if told or _REPORTED.fullmatch(before):
            self._set_off.append(mention)
            return True
        return False

    def holds(self, scope: Scope, frame: PeriodMention, told: list[Told], *, budget: bool) -> bool:
        """Whether a frame still covers a number: results stay under it longer than states of affairs."""
        opened = self._reading.sentence_index(frame.start) or 0
        passing = scope.index > opened and self._is_passing(frame, opened)
        over = frame.kind == "term" and any(opened < turn <= scope.index for turn in self._turned_now)
        if over or (not budget and (passing or self._left_behind(frame, scope.sentence.start))):
            return False
        under = [each for each in told if opened <= each.index]
        same = [each for each in under if each.index == scope.index and each.rule not in OF_ANOTHER_TIME]
        if same and scope.previous and not budget:
            return same[-1].rule == "frame"  # one sentence stands under its frame as a whole
        silent = scope.index - max((each.index for each in under), default=opened)
        around = f"{scope.clause} {self._noun(scope)} {_PHRASE_ENDS.split(scope.after, maxsplit=1)[0][:30]}"
        report = frame.kind in MONTHS and _patterns()["result"].search(around)
        result = _patterns()["result"].search(around) is not None
        paragraph = _ATTAINED.search(scope.clause) and self._reading.sentences[opened].line == scope.sentence.line
        if frame in self._set_off and scope.index > opened + 1 and not (report or paragraph):
            return (
                False  # set off inside a sentence, it reaches to the next one, results of its paragraph stay under it
            )
        if budget or result:
            return silent <= _RESULT_REACH
        story = frame.kind in _ONE_YEAR and scope.index > opened and not _patterns()["deed"].search(around)
        if story or _patterns()["state"].search(around):
            near = any(each.index == scope.index - 1 and each.span != (None, None) for each in under)
            return near and not story
        return silent <= _FRAME_REACH - 1 and scope.index - opened <= _STATE_REACH

    @cached_property
    def _turned_now(self) -> list[int]:
        """The sentences that go on to how things are by now, which ends a term: "Đến nay, đời sống đã đổi thay"."""
        sentences, folded = self._reading.sentences, self._reading.folded
        counted = {self._reading.sentence_index(quantity.start) for quantity in self._reading.quantities}
        return [i for i, one in enumerate(sentences) if i not in counted and _NOW.match(folded, one.start)]

    def _is_passing(self, frame: PeriodMention, opened: int) -> bool:
        """Whether a year or month was told in passing: deep in its sentence, or as one of a story of long ago."""
        if frame.kind not in _SINGLE:
            return False
        before = self._reading.folded[self._reading.sentences[opened].start : frame.start]
        deep = len(_CREDIT.split(before)[-1].split()) > _DEEP
        story = frame.kind == "month" and frame.year and self._year and frame.year < self._year - 1
        return deep or bool(story)

    def left_for_other_money(self, scope: Scope, flow: Flow | None, frame: PeriodMention, told: list[Told]) -> bool:
        """Whether the text has gone on to another money than was counted up to a day, in a new paragraph."""
        opened = self._reading.sentence_index(frame.start) or 0
        if not (flow and frame.until) or self._reading.sentences[opened].line == scope.sentence.line:
            return False
        counted = {
            each.flow
            for each in told
            if each.index >= opened and each.rule in ("sentence", "frame") and each.flow and each.span[0] is None
        }
        last = told[-1].index if told else 0
        return bool(counted) and flow not in counted and last >= opened

    def _left_behind(self, frame: PeriodMention, position: int) -> bool:
        """Whether the text has since come to a day of a later year: it tells a story, not what a report covers."""
        ended = frame.dates(self._year)[1]
        days = (day.last[0] for day in self._reading.dates if frame.end < day.start < position)
        return ended is not None and any(year and year > ended.year for year in days)

    @staticmethod
    def _noun(scope: Scope) -> str:
        unit = scope.quantity.unit
        return scope.reading.folded[unit.start : unit.end]
