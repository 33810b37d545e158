"""Which year an article speaks in, where no publication date says so: the evidence, and the year of a day by it.

Evidence is a full date, year, month, quarter or new-year's name that the article speaks of as current, just past or
coming; each stands for a day near which the news happened, and a day without a year is the nearest such day. Not
evidence: horizons ("đến năm 2020"), laws, terms, birthdays. Keep out: which days are a meeting's (`events`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date, timedelta
from enum import StrEnum

import regex

from pipelines.grammar.dates import DateMention
from pipelines.grammar.openings import finditer
from pipelines.grammar.periods import PeriodMention


class Sort(StrEnum):
    """What a piece of evidence says of the time of the news."""

    PLANNED = "planned"
    """ "nhiệm vụ năm 2018": said from the autumn before on."""
    REPORTED = "reported"
    """ "tổng kết năm 2016": said from that December on."""
    SPOKEN = "spoken"
    """ "mùa mưa năm 2017": said in that year."""
    WITHIN = "within"
    """ "trong năm 2016": said in that year, or in the first months of the next."""
    COMING = "coming"
    """ "sẽ xong vào tháng 3/2020": said before it."""
    DATED = "dated"
    """A month or quarter that is over, or about to end: the news followed it."""
    DAY = "day"
    """A day that is over: the news came on it or after it."""


@dataclass(frozen=True, slots=True)
class Evidence:
    """A day that the news is near to."""

    sort: Sort
    day: date


_WORK = (
    r"nhiệm[ ]vụ|kế[ ]hoạch|phương[ ]hướng|mục[ ]tiêu|chỉ[ ]tiêu|chủ[ ]đề|phấn[ ]đấu|đề[ ]nghị|mong[ ]muốn|dự[ ]toán"
    r"|dự[ ]kiến|yêu[ ]cầu|làm[ ]sao|phải|cần|sẽ"
)
_RESULT = r"kết[ ]quả|tổng[ ]kết|cho[ ]biết|cho[ ]hay|kiểm[ ]điểm|xảy[ ]ra|tình[ ]hình"
_RESULTS = regex.compile(r"kết[ ]quả|tổng[ ]kết|kiểm[ ]điểm", regex.VERSION1)
_YEARS = r"(?:20\d\d[ ]*(?:,|và)[ ]*(?:năm[ ])?)*(?P<y>20\d\d)(?![\d/]|[ ]*[-–][ ]*20\d\d)"
# What is held or drawn up once a year and bears that year.
_YEARLY = (
    r"lớp|k[ỳì][ ]thi|tuyển[ ]sinh|tuyển[ ]quân|hội[ ]thi|cuộc[ ]thi|festival|liên[ ]hoan|lễ[ ]hội|hội[ ]chợ|diễn[ ]tập"
    r"|danh[ ]mục|thu[ ]hồi[ ]đất|sắp[ ]xếp|khai[ ]giảng"
)
_DRAWN_UP = r"thu|chi|vay|vốn|ngân[ ]sách|đầu[ ]tư|phát[ ]triển|phân[ ]bổ"
"""Of what a plan or estimate is, in lists that have commas: "kế hoạch vay, trả nợ công năm 2017"."""
_THEMES = r"du[ ]lịch|kỷ[ ]cương|trật[ ]tự|dân[ ]vận|apec|quốc[ ]gia|doanh[ ]nghiệp|văn[ ]minh"
"""Of a year that is put under a heading: "Năm kỷ cương hành chính 2017"."""
_NOT_YEAR = (
    r"(?<!(?<!\p{L})(?:đến|tới|từ|trước|sau|hết|sinh|sn|so[ ]với|cùng[ ]k[ỳì]|vào|tầm[ ]nhìn|hạn|hơn|như|pháp|các|hồi)"
    r"(?:[ ](?:trước|hết|cuối|đầu|tháng[ ]\d+))?[ ])(?<!(?:luật|nghị[ ]quyết|quyết[ ]định|chỉ[ ]thị|nghị[ ]định"
    r"|quyết[ ]toán)[^.;:]{0,30})(?<!(?:nghị[ ]quyết|quyết[ ]định|nghị[ ]định)[ ]số[^.;:]{0,60})"
)
_AGAINST = r"(?<!\p{L})so[ ]với[ ](?:(?:thời[ ]điểm|ngày|hết[ ]ngày|cuối[ ]ngày)[ ])*"
"""What a stock is measured against is mostly the end of the year before: "tăng 1,6% so với thời điểm 31/12/2016"."""
# The word is asked for first: looking back costs more.
_YEAR = (
    rf"(?=năm[ ]){_NOT_YEAR}(?<!\p{{L}}|(?<!\p{{L}})(?:đầu|giữa|cuối|nửa|quý[ ][iv\d]+)[ ])năm[ ]+(?:mới[ ]+)?{_YEARS}"
)
_PATTERNS = tuple(
    (sort, month, shift, regex.compile(source, regex.VERSION1 | regex.VERBOSE))
    for sort, month, shift, source in (
        (
            Sort.SPOKEN, 2, 0,
            rf"""(?:xuân|tết)(?:[ ]+\p{{L}}+){{0,3}}[ ]+(?:giáp|ất|bính|đinh|mậu|kỷ|canh|tân|nhâm|quý)[ ]+
            (?:tý|sửu|dần|mão|thìn|tỵ|ngọ|mùi|thân|dậu|tuất|hợi)[ ]*[-–]?[ ]*{_YEARS}""",
        ),
        (Sort.DATED, 2, 0, rf"{_NOT_YEAR}(?<!\p{{L}}|tháng[ ])đầu[ ]năm[ ]+{_YEARS}"),
        (Sort.DATED, 7, 0, rf"{_NOT_YEAR}(?<!\p{{L}})(?:giữa|nửa)[ ]năm[ ]+{_YEARS}"),
        (Sort.DATED, 12, 0, rf"{_NOT_YEAR}(?<!\p{{L}}|tháng[ ])cuối[ ]năm[ ]+{_YEARS}"),
        (Sort.REPORTED, 2, 1, rf"năm[ ](?:gần[ ]đây|gần[ ]nhất|qua)[ ]*\((?:[ ]?năm[ ])?{_YEARS}"),
        (Sort.SPOKEN, 7, 0, rf"từ[ ]đầu[ ]năm[ ]{_YEARS}[ ](?:đến|tới)(?!\p{{L}})"),
        (
            Sort.SPOKEN, 7, 1,
            rf"""(?<!\p{{L}})cùng[ ](?:k[ỳì]|thời[ ]điểm)(?:[ ]này)?[ ](?:của[ ])?(?:năm[ ]+)?{_YEARS}
            |(?<!\p{{L}})năm[ ]{_YEARS},?[ ]cùng[ ](?:k[ỳì]|thời[ ]điểm)(?!\p{{L}})
            |{_AGAINST}(?:cuối[ ]năm|31[/.-]12[/.-]|tháng[ ]12[/-]|hết[ ]năm)[ ]*{_YEARS}""",
        ),
        (Sort.SPOKEN, 7, 0, rf"{_AGAINST}đầu[ ]năm[ ]{_YEARS}"),
        (Sort.WITHIN, 7, 0, rf"(?<!\p{{L}})ước(?:[ ]\p{{L}}+){{0,9}}[ ](?:cả|trong)[ ]năm[ ]{_YEARS}"),
        (
            Sort.REPORTED, 2, 1,
            rf"""(?<!\p{{L}})(?:{_RESULT})(?!\p{{L}})[^.;:,\d]{{0,60}}?{_YEAR}
            |\(năm[ ]{_YEARS}|(?<!\p{{L}})cho[ ]biết,[ ]năm[ ]{_YEARS}
            |(?<!\p{{L}})(?:tặng|cờ|bằng[ ]khen|danh[ ]hiệu|giấy[ ]khen)(?!\p{{L}})
            [^.;:\d]{{0,80}}?{_YEAR}""",
        ),
        (Sort.WITHIN, 7, 0, rf"{_NOT_YEAR}(?<!\p{{L}})trong[ ]năm[ ]{_YEARS}"),
        (
            Sort.SPOKEN, 7, 0,
            rf"""(?<!\p{{L}})(?:công[ ]tác|thi[ ]đua|mùa|vụ[ ](?:mùa|hè|xuân|đông)|hè|ngân[ ]sách|đợt|tuần|tháng
            |chương[ ]trình|ngày[ ]hội|kế[ ]hoạch|năm[ ]\p{{L}}+|thực[ ]hiện|{_YEARLY})(?!\p{{L}})
            [^.;:,(\d]{{0,40}}?{_YEAR}
            |(?<!\p{{L}})(?:hè|(?:{_YEARLY})(?:[ ]\p{{L}}+){{0,9}}|năm[ ](?:{_THEMES})(?:[ ]\p{{L}}+){{0,6}}
            |vụ[ ](?:\p{{L}}+[ -])?(?:xuân|thu|đông|mùa)|tết[ ](?:âm[ ]lịch|nguyên[ ]đán))[ ]*[-–]?[ ]*{_YEARS}""",
        ),
        (
            Sort.PLANNED, 3, 0,
            rf"""(?=năm)(?<=(?:^|[.:;“\n]|[ ][-–])[ ]*)năm[ ]{_YEARS},[^.;\d]{{0,60}}?(?<!\p{{L}})
            (?:được[ ](?:\p{{L}}+[ ]){{0,3}}giao|dự[ ]toán|kế[ ]hoạch[ ]vốn)(?!\p{{L}})""",
        ),
        # Carried out in part: "đạt 36% kế hoạch năm 2017".
        (Sort.SPOKEN, 7, 0, rf"%[ ](?:so[ ]với[ ])?(?:kế[ ]hoạch|dự[ ]toán|chỉ[ ]tiêu)[^.;:,\d]{{0,40}}?[ ]{_YEAR}"),
        (Sort.SPOKEN, 9, 0, rf"(?<!\p{{L}})tháng[ ](?:cuối|còn[ ]lại)[ ](?:của[ ])?năm[ ]{_YEARS}"),
        # The result of a whole year: "tốc độ tăng trưởng năm 2016 đạt 7,2%", "đến năm 2019 đã tăng lên 41 triệu đồng".
        (Sort.REPORTED, 2, 1, rf"(?<!(?:tháng|quý)[ ](?:\w+[ ])?){_YEAR}(?:[ ](?:đạt|tăng|giảm)(?!\p{{L}})|:[ ]\d)"),
        (Sort.WITHIN, 7, 0, rf"{_YEAR}[ ]ước(?!\p{{L}})"),
        (Sort.WITHIN, 7, 0, rf"(?=năm)(?<=(?:^|[.:;“\n])[ ]*)năm[ ]{_YEARS},[^.;\d]{{0,120}}?[ ]ước(?!\p{{L}})"),
        (Sort.WITHIN, 7, 0, rf"(?<!\p{{L}})đến[ ](?:cuối[ ])?năm[ ]{_YEARS},?[ ](?:[^.;,\d]{{0,30}}[ ])?đã(?!\p{{L}})"),
        (Sort.PLANNED, 3, 0, rf"(?=năm)(?<=(?:^|[.:;“\n])[ ]*)năm[ ]{_YEARS},[^.;,\d]{{0,40}}?[ ]sẽ(?!\p{{L}})"),
        (
            Sort.PLANNED, 3, 0,
            rf"""(?<!\p{{L}})(?<!so[ ]với[ ])(?:{_WORK})(?!\p{{L}})
            (?:[^.;:,\d]{{0,60}}?{_YEAR}|[ ](?:{_DRAWN_UP})[^.;:\d]{{0,60}}?{_YEAR}|[ ]{_YEARS}
            |[^.;:,\d]{{0,60}}?\d[\d.,]*%[ ](?:trong[ ])?năm[ ]{_YEARS})""",
        ),
    )
)  # fmt: skip
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
# A budget is settled a year and a half after its end: its year, and what it says of the next, are history.
_SETTLED = regex.compile(rf"quyết[ ]toán[^.;:\d]{{0,60}}năm[ ]{_YEARS}", regex.VERSION1)
_PLAN_OF_YEAR = regex.compile(
    r"(?<!\p{L})(?:phương[ ]hướng|dự[ ]toán|chỉ[ ]tiêu|mục[ ]tiêu|nhiệm[ ]vụ)(?!\p{L})[^.;:\d]{0,40}$",
    regex.VERSION1,
)
# A single event of the past: "trong năm 2007, UBND huyện đã có đợt thanh tra".
_ONE_OFF = regex.compile(
    r",?[^.;,]{0,60}?[ ](?:đã|từng)[ ](?:từng[ ])?(?:có[ ](?:đợt|cuộc)[ ]|bị[ ]|được[ ]|tiến[ ]hành[ ])?"
    r"(?:thanh[ ]tra|kiểm[ ]tra|kiểm[ ]toán|kỷ[ ]luật|khởi[ ]tố|bổ[ ]nhiệm|bắt|thành[ ]lập|ra[ ]quyết[ ]định|ký)"
    r"(?!\p{L})",
    regex.VERSION1,
)
_PLAN_BEFORE = regex.compile(
    rf"(?<!\p{{L}})(?:{_WORK}|chủ[ ]trương|đề[ ]xuất|kiến[ ]nghị)(?!\p{{L}})[^.;:(]{{0,60}}$", regex.VERSION1
)
_AIMED_EARLIER = regex.compile(
    r"(?<!\p{L})(?:phấn[ ]đấu|đặt[ ]mục[ ]tiêu|dự[ ]kiến)(?!\p{L})(?:[^.]|\.(?=\d))*;[ ]*(?:đến[ ]|và[ ])?$",
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
_MEASURED_AGAINST = regex.compile(rf"{_AGAINST}$", regex.VERSION1)
_SINCE_DAY = regex.compile(r"(?<!\p{L})từ(?:[ ]ngày)?[: ]*$", regex.VERSION1)
_SINCE = regex.compile(r"(?<!\p{L})(?:kể[ ])?từ[ ]+$", regex.VERSION1)
_TO_NOW = regex.compile(r"[ ]*(?:-|–|đến|tới)", regex.VERSION1)
_IN_FORCE = regex.compile(r"(?<!\p{L})(?:hiệu[ ]lực|áp[ ]dụng|thi[ ]hành|lúc[ ]đó)(?!\p{L})", regex.VERSION1)
# What happened long ago is told so, or in brackets with the other years of a career.
_LONG_AGO = regex.compile(r"(?:khoảng|hồi|vào[ ]khoảng|\()[ ]*$", regex.VERSION1)
_ABOUT_THEN = regex.compile(r"(?:khoảng|\()[ ]*$", regex.VERSION1)
_PROMISED = regex.compile(
    r"(?<!\p{L})(?:sẽ|dự[ ]kiến|phấn[ ]đấu|cam[ ]kết|hứa|theo[ ]lộ[ ]trình"
    r"|thời[ ]gian[ ](?:tiến[ ]hành|thực[ ]hiện|triển[ ]khai))"
    r"(?!\p{L})[^.;]*$",
    regex.VERSION1,
)
_LAST_MONTHS = {(7, 12), (10, 12)}
"""What is coming when it is spoken of: "6 tháng cuối năm", "quý IV"."""
_STALE = 400
"""Days by which a plan for a later year shows that a date is an old story."""
LOOKING_BACK = 3
"""The last month in which news looks back on the year before."""
_YEAR_LONG, _AFTER = timedelta(days=366), timedelta(days=245)
"""How long after a date it is still told; where the day would be later, the date is a coming one."""
_SLACK = timedelta(days=60)
"""How long before its end a period is reported on: "6 tháng đầu năm" early in June."""


def find_evidence(folded: str, dates: list[DateMention], periods: list[PeriodMention]) -> list[Evidence]:
    """All evidence of the year in an article, in no order."""
    settled = max((int(match["y"]) for match in _SETTLED.finditer(folded)), default=0)
    years = (each for each in _of_years(folded) if each.day.year > settled + 1)
    found = [*_of_days(folded, dates), *_of_periods(folded, periods), *years]
    promised = min((each.day for each in found if each.sort is Sort.COMING), default=date.max)
    # "HĐND họp ngày 22/12/2025 …, dự toán năm 2026. Cụ thể, thu ngân sách năm 2026 là …": the plan of the coming year
    planned = {each.day.year for each in found if each.sort is Sort.PLANNED}
    next_year = {each.day.year + 1 for each in found if each.sort is Sort.DAY and each.day.month >= _LATE} & planned
    found = [each for each in found if each.sort is not Sort.SPOKEN or each.day.year not in next_year]
    # "năm 2019, dự toán thu …, năm 2020 dự toán thu …": two plans side by side are told of in the first one's autumn
    if len(planned) == 2 and max(planned) - min(planned) == 1 and all(each.sort is Sort.PLANNED for each in found):
        found.append(Evidence(Sort.SPOKEN, date(min(planned), _LATE, 1)))
    days = {each.day for each in found if each.sort is Sort.DAY}
    found = [each for each in found if each.sort is not Sort.DATED or each.day not in days]
    after = (Evidence(Sort.COMING if _is_over(each) and each.day > promised else each.sort, each.day) for each in found)
    return [evidence for evidence in after if evidence.day.year >= _FIRST_YEAR]


def _is_over(piece: Evidence) -> bool:
    return piece.sort in (Sort.DATED, Sort.DAY)


def _of_days(folded: str, dates: list[DateMention]) -> Iterator[Evidence]:
    full = [(mention, days) for mention in dates if mention.has_year and (days := mention.on(0))]
    old = {days[1] for mention, days in full if _is_old(folded[max(0, mention.start - 70) : mention.start], days)}
    for mention, days in full:
        ahead = folded[max(0, mention.start - 80) : mention.start]
        year_end = (days[1].month, days[1].day) == (12, 31)
        if days[1] not in old and not (year_end and _MEASURED_AGAINST.search(ahead)):
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
            if not _ABOUT_THEN.search(ahead) and (promised or not _COMING.search(ahead)):
                yield Evidence(Sort.COMING if promised else Sort.DATED, day)


def _of_years(folded: str) -> Iterator[Evidence]:
    results: set[int] = set()  # "kết quả thực hiện nhiệm vụ năm 2016" reports, though it names tasks and work
    for sort, month, shift, pattern in sorted(_PATTERNS, key=lambda each: each[0] is not Sort.REPORTED):
        for match in finditer(pattern, folded):
            year, ahead = int(match["y"]), folded[max(0, match.start("y") - 80) : match.start("y")]
            promised = _WILL.match(folded, match.end())
            if sort in (Sort.WITHIN, Sort.SPOKEN) and _ONE_OFF.match(folded, match.end()):
                continue
            # "phấn đấu cả năm thu 25 tỷ đồng; năm 2026 đạt 28 tỷ đồng"
            aimed = sort is Sort.REPORTED and _AIMED_EARLIER.search(folded, max(0, match.start() - 160), match.start())
            if match.start("y") in results or (sort is Sort.DATED and _LONG_AGO.search(folded[: match.start()][-20:])):
                continue
            if sort is Sort.REPORTED and _RESULTS.match(match[0]) and not promised:
                results.add(match.start("y"))
                yield Evidence(sort, date(year + shift, month, 1))
            elif sort is Sort.DATED and promised:
                yield Evidence(Sort.COMING, date(year, month, 1))
            elif aimed or _is_plan(sort, ahead, promised=bool(promised)):
                yield Evidence(Sort.PLANNED, date(year, 3, 1))
            elif not _COMING.search(ahead) or sort is Sort.PLANNED:
                yield Evidence(sort, date(year + shift, month, 1))


def _is_plan(sort: Sort, ahead: str, *, promised: bool) -> bool:
    """Whether a year that reads like a past or the current one is planned for: "phấn đấu trong năm 2018"."""
    if sort is Sort.SPOKEN:
        return bool(_PLAN_OF_YEAR.search(ahead))
    return sort in (Sort.DATED, Sort.REPORTED, Sort.WITHIN) and (promised or bool(_PLAN_BEFORE.search(ahead)))


def decisive(evidence: list[Evidence]) -> Evidence | None:
    """The piece of evidence that the news is nearest to: the latest of what is over, unless plans show it is stale."""
    ahead = (Sort.PLANNED, Sort.COMING)
    over = max((each for each in evidence if each.sort not in ahead), key=lambda each: each.day, default=None)
    planned = min((each for each in evidence if each.sort in ahead), key=lambda each: each.day, default=None)
    # What is to be finished can be years away; only work planned for a year says that it is about to begin.
    stale = over and planned and planned.sort is Sort.PLANNED and (planned.day - over.day).days > _STALE
    return planned if over is None or stale else over


def spoken_year(evidence: list[Evidence]) -> int | None:
    """The year that the article speaks in."""
    found = decisive(evidence)
    return found.day.year if found else None


_FITS: dict[Sort, tuple[int, int]] = {
    Sort.PLANNED: (-150, 305),
    Sort.REPORTED: (-90, 240),
    Sort.SPOKEN: (-182, 183),
    Sort.WITHIN: (-182, 275),
    Sort.COMING: (-245, 0),
    Sort.DATED: (-60, 245),
    Sort.DAY: (-2, 150),
}
"""From how many days before the day of a piece of evidence to how many behind it the news can have happened."""


def day_by_evidence(mention: DateMention, evidence: list[Evidence]) -> tuple[date, date] | None:
    """The days of a mention without a year in the year that most pieces of evidence fit, the decisive one twice."""
    best = decisive(evidence)
    if best is None:
        return None
    preferred = nearest(mention, best)
    latest = max((piece.day for piece in evidence if _is_over(piece)), default=None)
    pieces = {piece for piece in evidence if not _is_over(piece) or piece.day == latest}  # the news came after them all
    scored = []
    for year in sorted({piece.day.year + shift for piece in pieces for shift in (-1, 0, 1)}):
        if days := mention.on(year):
            fits = sum(_fits(days[0], piece) for piece in pieces)
            scored.append((fits + (days == preferred), days == preferred, days))
    most = max(scored, default=None)
    return most[2] if most and most[0] else None


def _fits(day: date, piece: Evidence) -> bool:
    first, last = _FITS[piece.sort]
    return first <= (day - piece.day).days <= last


def nearest(mention: DateMention, evidence: Evidence) -> tuple[date, date] | None:
    """The days of a mention without a year that fit the evidence best."""
    day = evidence.day
    if evidence.sort is Sort.SPOKEN:
        return mention.on(day.year)
    if evidence.sort is Sort.WITHIN:
        return mention.on(day.year + (mention.last[1] <= LOOKING_BACK))
    choices = [days for year in (day.year - 1, day.year, day.year + 1) if (days := mention.on(year))]
    if evidence.sort in (Sort.DAY, Sort.COMING):
        return next((days for days in choices if _fits(days[1], evidence)), None)
    if evidence.sort is Sort.DATED:
        choices = [days for days in choices if day - _SLACK - _YEAR_LONG <= days[0] <= day + _AFTER] or choices
        return choices[-1] if choices else None
    return min(choices, key=lambda days: abs((days[0] - day).days), default=None)
