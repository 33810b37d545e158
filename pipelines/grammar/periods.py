"""Spans of time that a number covers: "9 tháng năm 2020", "quý I/2025", "6 tháng đầu năm", "tính đến ngày …".

Finds mentions and what they cover; the year may be missing and is then relative to the article. Bases of
comparison ("so với năm 2015", "cùng kỳ") are found too, marked, since they are no period of the number
before them. Keep out: which period a number takes.
"""

import calendar
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

import regex

from pipelines.grammar.dates import DateMention, find_dates
from pipelines.grammar.endings import ending
from pipelines.grammar.numbers import parse_words
from pipelines.grammar.rules import Rule, rule, scan
from pipelines.grammar.terms import numeral

Span = tuple[date | None, date | None]
"""First and last day, each `None` where none is told."""
_YEAR = r"(?:(?:19|20)\d\d)"
_THIS = r"nay|ngoái|trước"
_IN_YEAR = rf"(?:[ ]*(?:[/.-]|,?[ ]*(?:của[ ]+)?năm)[ ]*(?P<y>{_YEAR}|{_THIS}))?"
_UNDATED = ("same_period", "vague", "past_term", "spell", "season")
"""Rules whose mentions carry no days of their own."""
_N = r"\b(?P<n>\d{1,2}|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười)"
_PART_OF = r"(?:đầu|giữa|(?:thượng|trung|hạ)[ ]+tuần)"
_SPAN = rf"(?P<from>{_YEAR})[ ]*(?:[-/]|đến|tới)[ ]*(?P<to>{_YEAR})"

RULES: tuple[Rule, ...] = (
    rule(  # những năm 1960, thập niên 90 của thế kỷ trước
        "decade",
        r"""(?:những[ ]+năm|thập[ ]+(?:niên|kỷ|kỉ))[ ]+(?P<n>(?:19|20)\d0|[3-9]0)(?![\d%.,/]\d|[ ]*-|\d|%)
        (?![ ]+(?:đến|tới|và)[ ]+(?:năm[ ]+)?(?:19|20)?\d)""",
    ),
    rule(  # a school year, a crop: two years are named, and neither is meant as a whole
        "season",
        rf"""(?:năm[ ]+học|niên[ ]+(?:khóa|vụ)|mùa[ ]+(?:giải|khô|mưa|lũ|vụ)(?:[ ]+năm)?
        |vụ(?:[ ]+(?!án|việc)\p{{L}}+){{1,3}}?)[ ]+{_YEAR}[ ]*[-/][ ]*{_YEAR}(?!\d)""",
    ),
    rule(
        "term",
        rf"(?:nhiệm[ ]+k[ỳì](?:[ ]+(?:vừa[ ]+)?qua,?)?|giai[ ]+đoạn|thời[ ]+kỳ|các[ ]+năm)[ ]+"
        rf"(?:\d[ ]+năm[ ]+)?(?:mới[ ]+)?\(?{_SPAN}",
    ),
    rule(
        "years",
        rf"""(?:(?:từ[ ]+)?năm[ ]+(?P<from>{_YEAR})[ ]*(?:-|(?:đến|tới|và)(?:[ ]+(?:hết|cuối))?(?:[ ]+năm)?)|
        từ[ ]+(?P<from>{_YEAR})[ ]+(?:đến|tới))[ ]*(?P<to>{_YEAR})(?!\d)
        |\b(?:\d|hai|ba|bốn|năm)[ ]+năm[ ]*(?:qua[ ]*)?,?[ ]*\(?(?:từ[ ]+)?(?:năm[ ]+)?{_SPAN}(?!\d)\)?
        |năm[ ]+(?P<from>{_YEAR})(?:,[ ]*{_YEAR})*(?:[ ]*,|[ ]*,?[ ]+và)[ ]*(?P<to>{_YEAR})
        (?![\d/-]|,[ ]*{_YEAR}|[ ]+và[ ]+{_YEAR}
        |[ ]+(?:đạt|tăng|giảm|ước|thu|chi|giải[ ]+ngân|lần[ ]+lượt|tương[ ]+ứng)(?!\p{{L}}))""",
    ),
    rule(  # no day begins or ends these
        "vague",
        rf"""(?:(?<![\p{{L}}][ ])|(?<!(?:\d|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười|quý|tháng|nửa|đến|tới|hết)[ ]+))
        (?:(?:những|các|mấy)[ ]+(?:ngày|tháng)[ ]+)?{_PART_OF}[ ]+(?:tháng[ ]+\d{{1,2}}{_IN_YEAR}
        |(?:của[ ]+)?năm[ ]+(?P<y>{_YEAR}))(?!\d|[ ]+(?:đến|tới)(?!\w))
        |(?:đến|tới)[ ]+{_PART_OF}[ ]+(?:tháng[ ]+\d{{1,2}}{_IN_YEAR}|năm[ ]+(?P<y>{_YEAR}))(?!\d)
        |sau[ ]+năm[ ]+(?:{_YEAR}|[5-9]0)(?![\d.,]*\d|%)
        |(?:dịp[ ]+)?tết(?:[ ]+(?:nguyên[ ]+đán|\p{{L}}+[ ]+\p{{L}}+))?[ ]+năm[ ]+(?P<y>{_YEAR}|{_THIS})(?!\d)""",
    ),
    rule("before_year", rf"(?<!\w)trước[ ]+năm[ ]+(?P<y>{_YEAR})(?!\d)"),
    rule(  # several years of which none is named
        "spell",
        rf"""nửa[ ]+(?:đầu[ ]+)?nhiệm[ ]+k[ỳì](?:[ ]+(?:vừa[ ]+)?qua)?(?!\w)
        |{_N}[ ]+năm[ ]+(?:vừa[ ]+)?qua(?!\w)
        |(?<=(?<!\w)(?:trong|bình[ ]+quân|qua|sau)[ ]+){_N}[ ]+năm(?=,|[ ]+(?:là|đã|được|thu|chi)(?!\w))
        |(?<!kế[ ]+hoạch[ ]+){_N}[ ]+năm(?=[ ]+(?:đạt|tăng|giảm|ước)(?!\w))""",
    ),
    rule("past_term", r"nhiệm[ ]+k[ỳì][ ]+(?:vừa[ ]+)?qua(?!\w)"),
    rule(
        "first_quarters",
        rf"(?:{_N}[ ]+)?quý[ ]+(?P<part>đầu|cuối)[ ]+(?:của[ ]+)?năm(?:[ ]+(?P<y>{_YEAR}|{_THIS}))?(?!\d)",
    ),
    rule(
        "year_and_months",
        rf"""năm[ ]+(?P<y1>{_YEAR})[ ]*(?:,|và|,[ ]*và)[ ]*
        {_N}[ ]+tháng[ ]+(?:đầu[ ]+)?(?:của[ ]+)?năm[ ]+(?P<y>{_YEAR})(?!\d)""",
    ),
    rule(
        "first_months",
        rf"{_N}[ ]+tháng[ ]+(?P<part>đầu|cuối)[ ]+(?:của[ ]+)?năm(?:[ ]+(?P<y>{_YEAR}|{_THIS}))?(?!\d)",
    ),
    rule(  # từ tháng 3 đến (hết) tháng 8/2017; từ tháng 10/2016 đến tháng 3/2017; tháng 7 và 8/2025
        "months_between",
        rf"""(?<!\w)từ[ ]+tháng[ ]*(?P<m1>1[0-2]|0?[1-9])(?:[ ]*(?:[/.-]|,?[ ]*năm)[ ]*(?P<y1>{_YEAR}))?
        [ ]*(?:đến|tới|-)(?:[ ]+hết)?[ ]+(?:tháng[ ]*)(?P<m2>1[0-2]|0?[1-9]){_IN_YEAR}(?![\d%]|[,.]\d)
        |(?<!\w)tháng[ ]*(?P<m1>1[0-2]|0?[1-9])[/.-](?P<y1>{_YEAR})[ ]*(?:đến|tới|-)[ ]*(?:tháng[ ]*)?
        (?P<m2>1[0-2]|0?[1-9])[/.-](?P<y>{_YEAR})(?!\d)
        |(?<!\w)(?:(?:\d|hai|ba)[ ]+)?tháng[ ]*\(?(?P<m1>1[0-2]|0?[1-9])(?:[ ]*,[ ]*(?:tháng[ ]+)?(?:1[0-2]|0?[1-9]))*
        [ ]*(?:,|và|-|&)[ ]*(?:tháng[ ]+)?(?P<m2>1[0-2]|0?[1-9])[ ]*(?:/|,?[ ]*năm[ ]+)(?P<y>{_YEAR})(?!\d)""",
    ),
    rule("months", rf"{_N}[ ]+tháng[ ]*(?:,[ ]*|của[ ]+)?năm[ ]+(?P<y>{_YEAR}|nay)(?!\d)"),
    rule("months_slash", rf"{_N}[ ]+tháng[ ]*/[ ]*(?P<y>{_YEAR})(?!\d)"),
    rule("last_months", rf"{_N}[ ]+tháng[ ]+(?P<part>còn[ ]+lại|cuối)(?!\w)"),
    rule("half", rf"nửa[ ]+(?P<part>đầu|cuối)[ ]+(?:của[ ]+)?năm(?:[ ]+(?P<y>{_YEAR}|nay))?(?!\d)"),
    rule("quarter", rf"quý[ ]+(?P<n>[1-4]|iv|i{{1,3}}){_IN_YEAR}(?![\w-]*\d)"),
    rule(  # also "tại thời điểm kiểm tra (12/2016)"
        "month",
        rf"(?<!\d[ ]|\w)(?:tháng[ ]*|t)(?P<n>1[0-2]|0?[1-9]){_IN_YEAR}(?![\d%]|[,.]\d)"
        rf"|(?<=thời[ ]điểm[ ][^().,;]{{0,40}}\()(?P<n>1[0-2]|0?[1-9])[ ]*[/.-][ ]*(?P<y>{_YEAR})(?=\))",
    ),
    rule(
        "same_period", rf"(?:cùng[ ]+k[ỳì]|(?<![\w-])(?:sv)?ck(?:nt)?(?!\w))(?:[ ]+năm[ ]+(?P<y>{_YEAR}|ngoái|trước))?"
    ),
    rule("since_new_year", rf"từ[ ]+đầu[ ]+năm(?:[ ]+{_YEAR})?(?=[ ]+(?:đến|tới)(?!\w))"),
    rule(
        "year",
        rf"(?:năm[ ]+(?:tài[ ]+chính[ ]+|ngân[ ]+sách[ ]+|kế[ ]+hoạch[ ]+)?|niên[ ]+độ[ ]+(?:ngân[ ]+sách[ ]+)?)"
        rf"(?P<y>{_YEAR})(?![\d/])"
        rf"|(?<=(?<!\w)(?:ngân[ ]+sách|nsnn|đầu[ ]+tư[ ]+công|dự[ ]+toán|kế[ ]+hoạch(?:[ ]+vốn)?|sang)[ ]+)"
        rf"(?P<y>{_YEAR})"
        r"(?![\w.,/-]*\d|[ ]*(?:-|%|tỷ|tỉ|triệu|nghìn|ngàn|đồng|usd|ha)(?!\w))"
        rf"|(?<=[,;][ ])(?P<y>{_YEAR})(?=[ ]+(?:đạt|tăng|giảm|ước|thu|chi|giải[ ]+ngân)(?!\p{{L}}))"
        rf"|(?<=(?<!\w)(?:đến|tới|vào)[ ]+)(?P<y>{_YEAR})"
        r"(?=[ ]*(?:[,;)]|(?:sẽ|phải|phấn[ ]+đấu|đạt|giảm|tăng|có|còn)(?!\w)))"
        rf"|(?<=(?<!\w)(?:đến|tới)[ ]+(?:hết|cuối)[ ]+)(?P<y>{_YEAR})"
        r"(?=[ ]*(?:[,;)]|(?:sẽ|phải|phấn[ ]+đấu|đạt|đã|có)(?!\w)))",
    ),
    rule(
        "this_year",
        r"""(?<!(?:\d|những|các|nhiều|mấy|hai|ba|bốn|năm|mười|vài|chục|trăm|(?:đến|tới)[ ]+(?:hết|cuối))[ ]+)
        (?:cả[ ]+)?
        năm[ ]+(?P<y>nay|qua|vừa[ ]+(?:qua|rồi)|ngoái|trước|tới|sau)(?!\w)""",
    ),
    rule(
        "year_end",
        rf"(?<!\w)(?:(?:đến|tới)[ ]+(?:hết|cuối)|hết)[ ]+năm(?:[ ]+(?P<y>{_THIS}))?(?![ ]+(?:tới|sau|học)|[ ]*\d|\w)",
    ),
    rule(
        "whole_year",
        r"(?<!\w)trong[ ]+năm(?=,)|(?<!\w)cả[ ]+năm"
        r"(?!\w|[ ]+(?:học|trời|người|đơn|đồng|xã|nhóm|\d(?![\d.,]*[ ]+(?:tỷ|tỉ|triệu|nghìn[ ]+tỷ)(?!\w))))",
    ),
    rule("months_bare", rf"(?<!sau[ ]+){_N}[ ]+tháng(?:[ ]+(?:đầu|qua))?(?![ ]+(?:tuổi|tù|lương|nữa)\b|\w)"),
    rule("bare_years", rf"(?<![\w.,/-])(?P<from>{_YEAR})[ ]*-[ ]*(?P<to>{_YEAR})(?![\w.,/-]\w|\w)"),
)
_COMPARED = ending(
    r"""(?:so(?:[ ]+với)?|hơn|như)[ ]+
    (?:(?:mức|thời[ ]+điểm|kết[ ]+quả|(?:ước[ ]+)?thực[ ]+hiện
    |dự[ ]+toán|kế[ ]+hoạch|biên[ ]+chế[ ]+được[ ]+giao|bình[ ]+quân
    |cuối|đầu|tháng[ ]+\d+|số[ ]+liệu)[ ]+)*
    (?:cùng[ ]+k[ỳì][ ]+)?|[(,;][ ]*so[ ]+(?:với[ ]+)?
    |(?:bằng|đạt)[ ]+(?:\p{L}+[ ]+)?[\d.,]+[ ]*%[ ]+
    (?:(?:của|mức|số|thu|chi|bình[ ]+quân|kết[ ]+quả|ước|ước[ ]+tính|thực[ ]+hiện)[ ]+)*
    |(?<!\p{L})so[ ]+với[ ]+(?:(?!đạt|tăng|giảm|thì|là|đã|có)\p{L}+[ ]+){1,10}
    |(?:gấp|bằng)[ ]+(?:(?:gần|hơn|khoảng|trên)[ ]+)?\p{N}[\p{N}.,]*[ ]+lần[ ]+(?:(?:so[ ]+)?với[ ]+)?$
    |(?:chuyển|kéo[ ]+dài)(?:[ ]+\p{L}+){0,4}(?:[ ]+năm[ ]+\d{4})?[ ]+sang[ ]+""",
    regex.VERBOSE | regex.VERSION1,
)
# What was left over from an earlier year: "số dư từ năm trước chuyển sang".
_KEPT = regex.compile(r"(?:vốn|nguồn|kinh[ ]+phí|dự[ ]+toán)[ ]+(?:(?:của|thuộc|kế[ ]+hoạch)[ ]+)*$", regex.VERSION1)
_KEPT_ON = regex.compile(
    r"[ ]+(?:được[ ]+(?:phép[ ]+)?)?(?:kéo[ ]+dài|chuyển[ ]+(?:nguồn|sang))(?!\p{L}|[ ]+(?:sang[ ]+)?năm)",
    regex.VERSION1,
)
_CARRIED_OVER = regex.compile(r"[ ]+(?:(?:chuyển|kéo[ ]+dài)(?:[ ]+nguồn)?[ ]+)?sang(?!\p{L})", regex.VERSION1)
_LAW = regex.compile(
    r"(?<!\p{L})(?:luật|hiến[ ]+pháp|pháp[ ]+lệnh)(?:[ ]+(?!trong|từ|vào|đến|của|có|là|thi|được)\p{L}+,?){0,6}[ ]+$",
    regex.VERSION1,
)
_UNTIL = ending(
    r"""(?:(?:tính[ ]+)?(?:đến|tới)(?:[ ]+(?:hết|cuối|thời[ ]+điểm|lúc))*
    (?:[ ]+\d{1,2}[ ]*(?:giờ|h|g|:)(?:[ ]*\d{2}(?:[ ]*phút)?)?)?
    (?:,?[ ]+(?:sáng|trưa|chiều|tối))?(?:,?[ ]+ngày)?|hết(?:[ ]+ngày)?
    |thời[ ]+điểm(?:[ ]+ngày)?)[ ]*""",
    regex.VERBOSE | regex.VERSION1,
)
# "đến hết năm 2016"; but "đến năm 2020" is a horizon and "những tháng cuối năm 2017" a part of the year.
_UNTIL_YEAR = ending(
    r"(?:từ[ ]+(?:nay|đây|giờ)[ ]+(?:đến|tới)|(?:tính|đến|tới)[ ]+(?:hết|cuối)|(?<!\p{L})hết|(?<!\p{L}[ ]*)cuối"
    r"|(?<=còn[^;.()]{1,40}[ ]vào[ ]+)cuối"
    r"|(?<=(?<!\p{L})(?:nợ|kết[ ]+dư|số[ ]+dư|tồn[ ]+quỹ)(?:[ ]+\p{L}+){0,4}[ ]+)cuối)[ ]*",
)
_SINCE_NEW_YEAR = ending(
    r"""từ[ ]+(?:đầu[ ]+năm(?:[ ]+(?P<y>(?:19|20)\d\d))?|(?:ngày[ ]+)?0?1[/.-]0?1(?:[/.-](?P<y>(?:19|20)\d\d))?)
    [ ]+(?:đến|tới)(?:[ ]+hết|[ ]+cuối|[ ]+thời[ ]+điểm)?
    (?:[ ]+ngày)?[ ]*""",
    regex.VERBOSE | regex.VERSION1,
)
# "từ năm 2019 đến nay", "kể từ ngày 1/7/2025"; not what something rises or is carried over from.
_ONWARDS = ending(r"(?<!\p{L})(?:kể[ ]+)?từ(?:[ ]+(?:đầu|ngày|hôm[ ]+nay[ ]*\())?[ ]*")
_TO_NOW = regex.compile(r"\)?,?[ ]+(?:đến|tới)[ ]+nay(?!\p{L})|[ ]+trở[ ]+(?:đi|lại[ ]+đây)", regex.VERSION1)
# "trong năm 2017 và các năm tiếp theo"; "đến năm 2020 và những năm tiếp theo" is a horizon
_AND_LATER = regex.compile(
    r"[ ]+và[ ]+(?:các|những)[ ]+năm[ ]+(?:tới|tiếp[ ]+theo|sau|kế[ ]+tiếp)(?!\p{L})", regex.VERSION1
)
_TO = ending(r"(?<!\p{L})(?:đến|tới)[ ]+")
_SINCE_THEN = ending(r"(?<!\p{L})(?:kể[ ]+)?từ[ ]+(?:khi|ngày|lúc|năm)[ ]+[^,.;:()\d]{1,50}")
_IN_ONE_DAY = ending(r"(?<!\p{L})trong[ ]+(?:vòng[ ]+)?(?:một|1)[ ]+ngày[ ]+\(?(?:ngày[ ]+)?")
_NOT_ONWARDS = regex.compile(r"[ ]+(?:lên|xuống|còn|sang|đến|tới|-)(?![ ]+nay)(?!\p{L})", regex.VERSION1)
_COUNTED_KINDS = ("first_months", "months", "months_slash", "months_bare", "quarter", "first_quarters", "half")
_COUNTED_ASIDE = regex.compile(
    r"[ ]*\((?:ước[ ])?(?:tính[ ])?(?:đến|tới)(?:[ ](?:hết|ngày|cuối))*[ ]*$", regex.VERSION1
)
_LONGEST_MEETING = 14
"""Days. A longer range of days is what a report covers, a shorter one may be when a congress sat."""


@dataclass(frozen=True, slots=True)
class PeriodMention:
    """A period in the text. `year` is `None` where it must come from the article; `shift` is then added to it.

    `kind` is the rule's name; `until` marks a total up to its end ("tính đến …"); `compared` marks a base of
    comparison; a `same_period` is the parallel of another period a year earlier; `onwards` marks a beginning without an
    end ("từ năm 2019 đến nay").
    """

    start: int
    end: int
    kind: str
    first: tuple[int, int] | None = None  # month, day
    last: tuple[int, int] | None = None
    year: int | None = None
    last_year: int | None = None
    shift: int = 0
    until: bool = False
    since_new_year: bool = False
    compared: bool = False
    onwards: bool = False

    def dates(self, current_year: int | None) -> Span:
        """First and last day covered; `(None, None)` where the year is unknown or there is no such day."""
        year = self.year if self.year is not None else current_year and current_year + self.shift
        if year is None or self.first is None or self.last is None:
            return None, None
        last_year = self.last_year or year
        month, day = self.last
        last = date(last_year, month, min(day, calendar.monthrange(last_year, month)[1]))
        if self.since_new_year:
            return date(year, 1, 1), last
        if self.onwards:
            return date(year, *self.first), None
        return (None if self.until else date(year, *self.first)), last


_SHIFTS = {"ngoái": -1, "trước": -1, "qua": -1, "vừa qua": -1, "vừa rồi": -1, "tới": 1, "sau": 1}


def _relative_year(printed: str | None) -> tuple[int | None, int]:
    if printed and printed.isdigit():
        return int(printed), 0
    return None, _SHIFTS.get(" ".join((printed or "").split()), 0)


def _months(kind: str, count: int, part: str | None) -> tuple[tuple[int, int], tuple[int, int]] | None:
    if not 1 <= count <= 12:
        return None
    if kind == "last_months" or part == "cuối":
        return (13 - count, 1), (12, 31)
    return (1, 1), (count, 31)


def _mention(kind: str, start: int, end: int, groups: dict[str, str | None]) -> PeriodMention | None:
    year, shift = _relative_year(groups.get("y"))
    base = PeriodMention(start, end, kind, year=year, shift=shift)
    if groups.get("from"):
        first, last = int(groups["from"] or 0), int(groups["to"] or 0)
        ordered = first <= last <= first + 30
        return replace(base, year=first, last_year=last, first=(1, 1), last=(12, 31)) if ordered else None
    if kind in _UNDATED:
        return base
    if kind in ("months_between", "year_and_months"):
        ends = int(groups["m2"] or 0) if kind == "months_between" else _count(groups["n"] or "")
        return _between(base, int(groups.get("m1") or 1), ends, groups.get("y1")) if 1 <= ends <= 12 else None
    if kind == "decade":
        first = int(groups["n"] or 0) + (0 if int(groups["n"] or 0) > 100 else 1900)
        return replace(base, kind="years", year=first, last_year=first + 9, first=(1, 1), last=(12, 31))
    if kind == "before_year":
        return replace(base, year=int(groups["y"] or 0) - 1, first=(1, 1), last=(12, 31), until=True)
    if kind == "year_end":
        base = replace(base, until=True)
    months = _months_of(kind, groups.get("n") or "1", groups.get("part"))  # "quý đầu năm" is one
    return replace(base, first=months[0], last=months[1]) if months else None


def _between(base: PeriodMention, first: int, last: int, printed: str | None) -> PeriodMention | None:
    """From one month to another, of the year before where it is the later one of the calendar."""
    over_new_year = first > last
    if base.year is None and (over_new_year or printed):
        return None
    begun = int(printed) if printed else base.year and base.year - over_new_year
    return replace(base, year=begun, last_year=base.year, first=(first, 1), last=(last, 31))


def _months_of(kind: str, printed: str, part: str | None) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """First and last month and day of the year; `None` where the phrase is no period by itself."""
    match kind:
        case "year" | "this_year" | "whole_year" | "year_end":
            return (1, 1), (12, 31)
        case "half":
            return ((1, 1), (6, 30)) if part == "đầu" else ((7, 1), (12, 31))
        case "month":
            return (int(printed), 1), (int(printed), 31)
        case "quarter":
            quarter = numeral(printed) or 0
            return (3 * quarter - 2, 1), (3 * quarter, 31)
        case "since_new_year":
            return None  # a beginning: the day that follows is the end, "đến nay" is none
    count = _count(printed)
    return _months(kind, 3 * count if kind == "first_quarters" else count, part)


def _count(printed: str) -> int:
    return int(printed) if printed.isdigit() else int(parse_words(printed) or 0)


def _names_law(folded: str, start: int) -> bool:
    """Whether a year is part of a law's name: "vi phạm Luật Ngân sách năm 2002 khi …"."""
    return _LAW.search(folded, max(0, start - 60), start) is not None


def _is_onwards(before: str, folded: str, end: int) -> bool:
    """Whether a period is where something begins that goes on: "từ năm 2019", "từ khi thành lập năm 1997 đến nay"."""
    if _TO_NOW.match(folded, end) and _SINCE_THEN.match(before):
        return True
    if _AND_LATER.match(folded, end) and not _TO.match(before):
        return True
    return bool(_ONWARDS.match(before) and not _NOT_ONWARDS.match(folded, end))


def _is_carried_over(folded: str, start: int, end: int) -> bool:
    """Whether money is left over from a year: "vốn từ năm 2022 sang", "vốn năm 2022 kéo dài"."""
    if folded[max(0, start - 3) : start] == "từ ":
        return _CARRIED_OVER.match(folded, end) is not None
    return bool(_KEPT.search(folded[max(0, start - 40) : start]) and _KEPT_ON.match(folded, end))


def find_periods(folded: str) -> list[PeriodMention]:
    """Every period in folded text, in order: named periods, and days that end or are a period."""
    return list(_periods(folded))


# Masks and the extractor both ask for the periods of the same text, one article after the other.
@lru_cache(maxsize=2)
def _periods(folded: str) -> tuple[PeriodMention, ...]:
    dates = find_dates(folded)
    taken = [(mention.start, mention.end) for mention in dates]
    found = []
    for match in scan(RULES, folded):
        if any(match.start < end and start < match.end for start, end in taken):
            continue
        mention = _mention(match.rule, match.start, match.end, match.groups)
        if mention and not (match.rule == "year" and _names_law(folded, match.start)):
            before = folded[max(0, match.start - 60) : match.start]
            up_to = _UNTIL_YEAR if match.rule == "year" else _UNTIL
            ends = match.rule in ("month", "quarter", "first_months", "year")
            since = _SINCE_NEW_YEAR.match(before) if ends else None
            until = ends and not since and bool(up_to.match(before))
            compared = bool(_COMPARED.match(before) or _is_carried_over(folded, match.start, match.end))
            onwards = ends and not (since or until or compared) and _is_onwards(before, folded, match.end)
            if until or compared or onwards:  # most stand plainly
                until = until or mention.until
                mention = replace(mention, compared=compared, until=until, onwards=onwards)
            found.append(_begun(mention, since["y"]) if since else mention)
    begun = {mention.end: mention for mention in found if mention.kind in _COUNTED_KINDS}
    found += [_with_start(folded, period, begun) for day in dates if (period := _of_days(folded, day))]
    return tuple(sorted(found, key=lambda mention: mention.start))


def _with_start(folded: str, day: PeriodMention, begun: dict[int, PeriodMention]) -> PeriodMention:
    """The day that a total is counted to, from where the period in front of its bracket begins.

    "7 tháng đầu năm (tính đến 3/8/2023)".
    """
    aside = _COUNTED_ASIDE.search(folded, max(0, day.start - 40), day.start) if day.until else None
    whole = begun.get(aside.start()) if aside else None
    if whole is None or (whole.year and day.year and whole.year != day.year):
        return day
    return replace(day, first=whole.first, year=day.year or whole.year, last_year=day.year or whole.year, until=False)


def _of_days(folded: str, day: DateMention) -> PeriodMention | None:
    """The period that a day ends, or that a range of days is if no meeting lasts so long."""
    before = folded[max(0, day.start - 60) : day.start]
    since, until = _SINCE_NEW_YEAR.match(before), _UNTIL.match(before) is not None
    year, month, number = day.last
    days = day.on(year or 2020)
    if days and (days[1] - days[0]).days > _LONGEST_MEETING:
        return PeriodMention(
            day.start, day.end, "days", first=day.first[1:], last=(month, number), last_year=year,
            year=days[0].year if year else None, shift=days[0].year - days[1].year,
        )  # fmt: skip
    if not since and not until:
        if within := _IN_ONE_DAY.match(before):
            start = day.start - len(before) + within.start()
            return PeriodMention(start, day.end, "on_day", first=(month, number), last=(month, number), year=year)
        if day.first != day.last or not _is_onwards(before, folded, day.end):
            return None
        return PeriodMention(
            day.start, day.end, "from_day", first=(month, number), last=(month, number), year=year, onwards=True
        )
    ending_then = PeriodMention(
        day.start, day.end, "until_day", first=(1, 1), last=(month, number), year=year, last_year=year,
        until=until and not since, compared=bool(_COMPARED.match(before)),
    )  # fmt: skip
    return _begun(ending_then, since["y"]) if since else ending_then


def _begun(mention: PeriodMention, printed: str | None) -> PeriodMention:
    """The period from the beginning of a year to where the mention ends: of the same year, unless both are printed."""
    begun = int(printed) if printed else mention.year
    return replace(mention, year=begun, last_year=mention.year or begun, since_new_year=True)
