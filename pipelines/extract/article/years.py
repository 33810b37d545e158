"""What tells which year an article speaks in, where no publication date says so.

Evidence is a full date, year, month, quarter or new-year's name that the article speaks of as current, just past or
coming; each stands for a day near which the news happened, and a day without a year is the nearest such day. Not
evidence: horizons ("đến năm 2020"), laws, terms, birthdays. Keep out: the year that the evidence makes (`news_year`).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date

import regex

from pipelines.extract.article.year_parts import is_under_way
from pipelines.extract.article.year_words import AGAINST, PATTERNS, RESULTS, WORK, YEARS, Sort
from pipelines.grammar.dates import DateMention
from pipelines.grammar.openings import finditer
from pipelines.grammar.periods import PeriodMention


@dataclass(frozen=True, slots=True)
class Evidence:
    """A day that the news is near to."""

    sort: Sort
    day: date


# What is promised for a year says nothing of the present one: "sẽ hỗ trợ … trong năm 2026".
_COMING = regex.compile(
    r"(?<!\p{L})(?:sẽ|dự[ ]kiến|từ[ ]nay|lộ[ ]trình|thực[ ]hiện[ ]vào|hoàn[ ]thành|phấn[ ]đấu|đảm[ ]bảo|khai[ ]thác|mốc"
    r"|thông[ ]xe)(?!\p{L})[^.;]*$",
    regex.VERSION1,
)
_WILL = regex.compile(
    r"(?:[^.;]|\.(?=\p{L})){0,30}?(?<!\p{L})(?:sẽ|phải|dự[ ]kiến"
    r"|mới[ ](?:thực[ ]hiện|áp[ ]dụng|triển[ ]khai|bắt[ ]đầu|được))(?!\p{L})",
    regex.VERSION1,
)
# A day that need not be over: a limit ("trước ngày 20/5/2017"), an anniversary ("27/7/1947 - 27/7/2017").
_LIMIT = regex.compile(
    r"(?:trước|(?<!(?:[,;.]|và)[ ])(?:đến|tới)|hết|chậm[ ]nhất|muộn[ ]nhất|hạn|[/.-]\d{4}[ ]*[-–/])"
    r"(?:[ ](?:vào|hết|cuối))?(?:[ ]ngày)?[ ]*$",
    regex.VERSION1,
)
# A settled budget's year is history, and so is the next where the nation's is settled, a year and a half after its end.
_SETTLED = regex.compile(rf"quyết[ ]toán[^.;:\d]{{0,60}}năm[ ]{YEARS}", regex.VERSION1)
_NATIONAL = regex.compile(
    r"(?<!\p{L}|đoàn[ ]đại[ ]biểu[ ]|đại[ ]biểu[ ])(?:quốc[ ]hội|chính[ ]phủ)(?!\p{L})", regex.VERSION1
)
_PLAN_OF_YEAR = regex.compile(
    r"(?<!\p{L})(?:phương[ ]hướng|dự[ ]toán|chỉ[ ]tiêu|mục[ ]tiêu|nhiệm[ ]vụ)(?!\p{L})[^.;:\d]{0,40}$",
    regex.VERSION1,
)
# What is decided on before its year begins: "thông qua dự toán ngân sách năm 2026", "giao biên chế năm 2026".
_DECIDED = regex.compile(
    r"(?<!\p{L})(?:thông[ ]qua|quyết[ ]định|quyết[ ]nghị|nghị[ ]quyết|phê[ ]chuẩn|phê[ ]duyệt|xem[ ]xét|cho[ ]ý[ ]kiến"
    r"|thảo[ ]luận|thẩm[ ]tra|tờ[ ]trình|trình|chuẩn[ ]bị|xây[ ]dựng|bàn|ban[ ]hành|dự[ ]thảo|giao)(?!\p{L})"
    r"(?:[^.\n]|\.(?=\d))*(?<!\p{L})(?:kế[ ]hoạch|chương[ ]trình|dự[ ]toán|ngân[ ]sách|biên[ ]chế|phân[ ]bổ|công[ ]tác)"
    r"(?!\p{L})[^.;:\n]*$",
    regex.VERSION1,
)
_UNDER_WAY = regex.compile(
    r"(?<!\p{L})(?:điều[ ]chỉnh|bổ[ ]sung|thực[ ]hiện|kết[ ]quả|tình[ ]hình|còn[ ]lại|giải[ ]ngân|đợt|%|vượt)(?!\p{L})"
    r"[^.;:,\n]*$",
    regex.VERSION1,
)
_SUPERVISED = regex.compile(r"(?<!\p{L})giám[ ]sát(?!\p{L})[^.;:,\n]{0,60}$", regex.VERSION1)
"""What a council means to supervise is decided on in the middle of the year before."""
_DECISION_REACH = 300
_LEFT = regex.compile(r"(?<!\p{L})còn[ ]lại[ ](?:của[ ]|trong[ ])?(?:năm[ ])?$", regex.VERSION1)
# A single event of the past: "trong năm 2007, UBND huyện đã có đợt thanh tra".
_ONE_OFF = regex.compile(
    r",?[^.;,]{0,60}?[ ](?:đã|từng)[ ](?:từng[ ])?(?:có[ ](?:đợt|cuộc)[ ]|bị[ ]|được[ ]|tiến[ ]hành[ ])?"
    r"(?:thanh[ ]tra|kiểm[ ]tra|kiểm[ ]toán|kỷ[ ]luật|khởi[ ]tố|bổ[ ]nhiệm|bắt|thành[ ]lập|ra[ ]quyết[ ]định|ký)"
    r"(?!\p{L})",
    regex.VERSION1,
)
_PLAN_BEFORE = regex.compile(
    rf"(?<!\p{{L}})(?:{WORK}|chủ[ ]trương|đề[ ]xuất|kiến[ ]nghị)(?!\p{{L}})[^.;:(]{{0,60}}$", regex.VERSION1
)
_AIMED_EARLIER = regex.compile(
    r"(?<!\p{L})(?:phấn[ ]đấu|đặt[ ]mục[ ]tiêu|dự[ ]kiến)(?!\p{L})(?:[^.]|\.(?=\d))*;[ ]*(?:đến[ ]|và[ ])?$",
    regex.VERSION1,
)
# "hoàn thành mục tiêu cả năm 2025" is said in that year
_WHOLE_YEAR_AIM = regex.compile(
    rf"(?<!\p{{L}})(?:mục[ ]tiêu|kế[ ]hoạch|chỉ[ ]tiêu|nhiệm[ ]vụ)(?!\p{{L}})[^.;:,\d]{{0,40}}[ ]cả[ ]năm[ ]{YEARS}",
    regex.VERSION1,
)
_LATE = 10
"""The month from which on the plan of the next year is decided."""
_FIRST_YEAR = 2000
"""No news on the web is older; an earlier year is history."""
_DATED_KINDS = ("month", "quarter", "first_months", "months", "months_slash", "until_day", "half")
# A birthday, a career, the day of a document; since when something has been going on.
_OLD_DAY = regex.compile(
    r"""(?:sinh|số[ ][\w/-]+|thành[ ]lập|vào[ ]đảng|chính[ ]thức|kể[ ]từ|từ)(?:[ ]ngày)?[: ]*$
    |(?:nghị[ ]quyết|nghị[ ]định|chỉ[ ]thị|thông[ ]tư|kết[ ]luận|quyết[ ]định|quy[ ]định|hướng[ ]dẫn|công[ ]văn|luật)
    [ ][^,;.]{1,50},?[ ]\(?ngày[ ]*$""",
    regex.VERSION1 | regex.VERBOSE,
)
# A document whose issue is the news: "vừa ban hành Quyết định số 12/QĐ-UBND ngày 6/2/2017".
_JUST_ISSUED = regex.compile(
    r"(?<!\p{L})(?:vừa|mới)[ ](?:ra|ký|ban[ ]hành|có|công[ ]bố)(?!\p{L})[^.;]{0,60}$", regex.VERSION1
)
_MEASURED_AGAINST = regex.compile(rf"{AGAINST}$", regex.VERSION1)
_SINCE_DAY = regex.compile(r"(?<!\p{L})từ(?:[ ]ngày)?[: ]*$", regex.VERSION1)
_SINCE = regex.compile(r"(?<!\p{L})(?:kể[ ])?từ[ ]+$", regex.VERSION1)
_TO_NOW = regex.compile(r"[ ]*(?:-|–|đến|tới)", regex.VERSION1)
_IN_FORCE = regex.compile(r"(?<!\p{L})(?:hiệu[ ]lực|áp[ ]dụng|thi[ ]hành|lúc[ ]đó)(?!\p{L})", regex.VERSION1)
# What happened long ago is told so, or in brackets with the other years of a career.
_LONG_AGO = regex.compile(r"(?:khoảng|hồi|vào[ ]khoảng|\()[ ]*$", regex.VERSION1)
_ABOUT_THEN = regex.compile(r"(?:khoảng|\()[ ]*$", regex.VERSION1)
# The steps of a career or of relations between states are no news of their year: "được bổ nhiệm tháng 4/2013".
_STEP = (
    r"(?:bổ[ ]nhiệm|giữ[ ](?:chức|cương)|nghỉ[ ]hưu|chứng[ ]chỉ|tốt[ ]nghiệp|vào[ ]ngành|kết[ ]nạp|tuyển[ ]dụng"
    r"|thiết[ ]lập[ ]quan[ ]hệ|đối[ ]tác[ ]chiến[ ]lược)"
)
_AFTER_STEP = regex.compile(rf"(?<!\p{{L}}){_STEP}(?!\p{{L}})[^.;,]{{0,50}}$", regex.VERSION1)
_BEFORE_STEP = regex.compile(
    rf",?[ ][^.;]{{0,60}}?(?<!\p{{L}})(?:đã|được)[ ][^.;,]{{0,20}}?{_STEP}(?!\p{{L}})", regex.VERSION1
)
_BACK_THEN = regex.compile(r"(?<!\p{L})trước[ ]đó,[ ](?:vào[ ])?(?:ngày[ ])?$", regex.VERSION1)
_PROMISED = regex.compile(
    r"(?<!\p{L})(?:sẽ|dự[ ]kiến|phấn[ ]đấu|cam[ ]kết|hứa|theo[ ]lộ[ ]trình"
    r"|thời[ ]gian[ ](?:tiến[ ]hành|thực[ ]hiện|triển[ ]khai))"
    r"(?!\p{L})[^.;]*$",
    regex.VERSION1,
)
_LAST_MONTHS = {(7, 12), (10, 12)}
"""What is coming when it is spoken of: "6 tháng cuối năm", "quý IV"."""
LOOKING_BACK = 3
"""The last month in which news looks back on the year before."""


def find_evidence(folded: str, dates: list[DateMention], periods: list[PeriodMention]) -> list[Evidence]:
    """All evidence of the year in an article, in no order."""
    settled = max((int(match["y"]) for match in _SETTLED.finditer(folded)), default=0)
    settled += bool(settled and _NATIONAL.search(folded))
    years = (each for each in _of_years(folded) if each.day.year > settled)
    under_way = (Evidence(Sort.SPOKEN, date(int(m["y"]), 7, 1)) for m in finditer(_WHOLE_YEAR_AIM, folded))
    found = [*_of_days(folded, dates), *_of_periods(folded, periods), *years, *under_way]
    promised = min((each.day for each in found if each.sort is Sort.COMING), default=date.max)
    # "HĐND họp ngày 22/12/2025 …, dự toán năm 2026. Cụ thể, thu ngân sách năm 2026 là …": the plan of the coming year
    planned = {each.day.year for each in found if each.sort is Sort.PLANNED}
    next_year = {each.day.year + 1 for each in found if each.sort is Sort.DAY and each.day.month >= _LATE} & planned
    found = [each for each in found if each.sort is not Sort.SPOKEN or each.day.year not in next_year]
    # "năm 2019, dự toán thu …, năm 2020 dự toán thu …": two plans side by side are told of in the first one's autumn
    if len(planned) == 2 and max(planned) - min(planned) == 1 and all(each.sort is Sort.PLANNED for each in found):
        found.append(Evidence(Sort.SPOKEN, date(min(planned), _LATE, 1)))
    found = found or list(_of_opened_terms(folded)) or list(_of_short_terms(folded))
    days = {each.day for each in found if each.sort is Sort.DAY}
    found = [each for each in found if each.sort is not Sort.DATED or each.day not in days]
    after = (Evidence(Sort.COMING if is_over(each) and each.day > promised else each.sort, each.day) for each in found)
    return [evidence for evidence in after if evidence.day.year >= _FIRST_YEAR]


def is_over(piece: Evidence) -> bool:
    """Whether a piece of evidence tells of what is over: the news came after it."""
    return piece.sort in (Sort.DATED, Sort.DAY)


def _of_days(folded: str, dates: list[DateMention]) -> Iterator[Evidence]:
    full = [(mention, days) for mention in dates if mention.has_year and (days := mention.on(0))]
    old = {
        days[1]
        for mention, days in full
        if _is_old(folded[max(0, mention.start - 70) : mention.start], days)
        and not _is_handed_over(folded, mention.start, mention.end)
    }
    for mention, days in full:
        ahead = folded[max(0, mention.start - 80) : mention.start]
        year_end = (days[1].month, days[1].day) == (12, 31)
        then = _BACK_THEN.search(ahead) and _is_step(folded, ahead, mention.end)
        if days[1] not in old and not then and not (year_end and _MEASURED_AGAINST.search(ahead)):
            coming = (
                days[0].year < days[1].year - 1
                or _COMING.search(ahead)
                or _LIMIT.search(ahead)
                or _WILL.match(folded, mention.end)
            )
            anniversary = days[0].year < days[1].year - 1
            promised = coming and not anniversary and _PROMISED.search(ahead)
            over = Sort.DATED if coming or anniversary else Sort.DAY
            yield Evidence(Sort.COMING if promised else over, days[1])


# A decision on posts is told when it is handed over: "Theo Quyết định số 912 ngày 10/3/2023, ông A được điều động …".
_HANDED_OVER = regex.compile(r"(?<!\p{L})(?:công[ ]bố|trao)[ ](?:các[ ])?quyết[ ]định(?!\p{L})", regex.VERSION1)
_DECISION = regex.compile(r"quyết[ ]định[ ][^;.]{1,50},?[ ]\(?ngày[ ]*$", regex.VERSION1)
_ON_POSTS = regex.compile(
    r"[^.;]{0,160}?(?<!\p{L})(?:điều[ ]động|bổ[ ]nhiệm|chỉ[ ]định|phân[ ]công|luân[ ]chuyển|chuẩn[ ]y)(?!\p{L})",
    regex.VERSION1,
)


def _is_handed_over(folded: str, start: int, end: int) -> bool:
    """Whether a day is that of a decision on posts in news of its handing over."""
    told = _DECISION.search(folded, max(0, start - 70), start) and _ON_POSTS.match(folded, end)
    return bool(told and _HANDED_OVER.search(folded))


def _is_old(ahead: str, days: tuple[date, date]) -> bool:
    """Whether a day is that of a document or a birth, or since when something goes on; "từ 27 đến 30/6" is a span."""
    if days[0] != days[1] and _SINCE_DAY.search(ahead):
        return False
    return bool(_OLD_DAY.search(ahead)) and not _JUST_ISSUED.search(ahead)


def _of_periods(folded: str, periods: list[PeriodMention]) -> Iterator[Evidence]:
    for mention in periods:
        if mention.kind not in _DATED_KINDS or not mention.year or mention.compared:
            continue
        first, last = mention.dates(None)
        last = last or first  # "từ tháng 3/2017, ông A thôi giữ chức"
        ahead = folded[max(0, mention.start - 80) : mention.start]
        since = _SINCE.search(ahead) and (_TO_NOW.match(folded, mention.end) or _IN_FORCE.search(ahead))
        if last and not since:
            day = first if first and (first.month, last.month) in _LAST_MONTHS else last
            promised = _PROMISED.search(ahead) or _WILL.match(folded, mention.end)
            past = not _COMING.search(ahead) and not _is_step(folded, ahead, mention.end)
            if not _ABOUT_THEN.search(ahead) and (promised or past):
                yield Evidence(Sort.COMING if promised else Sort.DATED, day)


def _is_step(folded: str, ahead: str, end: int) -> bool:
    """Whether a time that ends at `end` is that of a step in a career."""
    return bool(_AFTER_STEP.search(ahead) or _BEFORE_STEP.match(folded, end))


def _year_matches(folded: str) -> Iterator[tuple[Sort, int, int, "regex.Match[str]"]]:
    """Each year that a pattern finds, with the pattern's sort, month and shift: reports of results first."""
    for sort, month, shift, pattern in sorted(PATTERNS, key=lambda each: each[0] is not Sort.REPORTED):
        for match in finditer(pattern, folded):
            under_way = sort is Sort.REPORTED and is_under_way(folded, match.start("y"), match.end("y"))
            yield (Sort.SPOKEN, 7, 0, match) if under_way else (sort, month, shift, match)


def _of_years(folded: str) -> Iterator[Evidence]:
    results: set[int] = set()  # "kết quả thực hiện nhiệm vụ năm 2016" reports, though it names tasks and work
    for sort, month, shift, match in _year_matches(folded):
        year, ahead = int(match["y"]), folded[max(0, match.start("y") - 80) : match.start("y")]
        promised = _WILL.match(folded, match.end())
        if sort in (Sort.WITHIN, Sort.SPOKEN) and _ONE_OFF.match(folded, match.end()):
            continue
        # "phấn đấu cả năm thu 25 tỷ đồng; năm 2026 đạt 28 tỷ đồng"
        aimed = sort is Sort.REPORTED and _AIMED_EARLIER.search(folded, max(0, match.start() - 160), match.start())
        if match.start("y") in results or (sort is Sort.DATED and _LONG_AGO.search(folded[: match.start()][-20:])):
            continue
        if sort is Sort.REPORTED and RESULTS.match(match[0]) and not promised:
            results.add(match.start("y"))
            yield Evidence(sort, date(year + shift, month, 1))
        elif sort is Sort.DATED and _is_step(folded, ahead, match.end()):
            continue
        elif sort is Sort.DATED and promised:
            yield Evidence(Sort.COMING, date(year, month, 1))
        elif sort is Sort.SPOKEN and (decided := _decided_on(folded, match.start("y"))):
            yield Evidence(Sort.PLANNED, decided(year))
        elif aimed or _is_plan(sort, ahead, promised=bool(promised)):
            yield Evidence(Sort.PLANNED, date(year, 3, 1))
        elif not _COMING.search(ahead) or sort is Sort.PLANNED:
            yield Evidence(sort, date(year + shift, month, 1))


def _decided_on(folded: str, start: int) -> Callable[[int], date] | None:
    """Near which day the plan of a year named at `start` was decided on, if it was; none of a year under way."""
    ahead = folded[max(0, start - _DECISION_REACH) : start]
    if not _DECIDED.search(ahead) or _UNDER_WAY.search(ahead):
        return None
    return (lambda year: date(year - 1, 10, 1)) if _SUPERVISED.search(ahead) else (lambda year: date(year, 3, 1))


# A plan that is agreed on begins now: "ký thỏa thuận trồng rừng giai đoạn 2021-2024"; one of five years runs already.
_SHORT_TERM = regex.compile(
    r"(?<!\p{L})(?:ký|kế[ ]hoạch|đề[ ]án|chương[ ]trình|nghị[ ]quyết|hợp[ ]tác|phối[ ]hợp|dự[ ]thảo)(?!\p{L})"
    r"[^.;]{0,220}?"
    r"giai[ ]đoạn[ ](?:từ[ ])?(?:năm[ ])?(?P<y>20\d\d)[ ]*(?:[-–]|đến)[ ]*(?:năm[ ])?(?P<last>20\d\d)(?!\d)",
    regex.VERSION1,
)
_SHORT = 3
"""Years from the first to the last of a plan that is none of the five-year plans."""


# A congress or a first session that is held opens its term.
_OPENED = regex.compile(
    r"(?:^|\n|(?<!\p{L})(?:tổ[ ]chức|tiến[ ]hành|khai[ ]mạc|bế[ ]mạc)[ ](?:thành[ ]công[ ])?)"
    r"(?:đại[ ]hội|k[ỳì][ ]họp[ ](?:lần[ ])?thứ[ ](?:nhất|1|i)(?!\w))(?!\p{L})[^.;:\n]{0,120}?"
    r"nhiệm[ ]k[ỳì][ ](?P<y>20\d\d)[ ]*(?:[-–]|đến)[ ]*20\d\d(?!\d)",
    regex.VERSION1,
)


def _of_opened_terms(folded: str) -> Iterator[Evidence]:
    for match in list(_OPENED.finditer(folded))[:1]:
        yield Evidence(Sort.SPOKEN, date(int(match["y"]), 7, 1))


def _of_short_terms(folded: str) -> Iterator[Evidence]:
    for match in finditer(_SHORT_TERM, folded):
        if 0 < int(match["last"]) - int(match["y"]) <= _SHORT:
            yield Evidence(Sort.SPOKEN, date(int(match["y"]), 5, 1))


def _is_plan(sort: Sort, ahead: str, *, promised: bool) -> bool:
    """Whether a year that reads like a past or the current one is planned for: "phấn đấu trong năm 2018"."""
    if sort is Sort.SPOKEN:
        return bool(_PLAN_OF_YEAR.search(ahead)) and not _LEFT.search(ahead)
    return sort in (Sort.DATED, Sort.REPORTED, Sort.WITHIN) and (promised or bool(_PLAN_BEFORE.search(ahead)))
