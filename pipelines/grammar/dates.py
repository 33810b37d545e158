"""Days as Vietnamese prints them: "02/10/2020", "ngày 5 tháng 4", "28, 29/2", "từ 21/6 đến 27/6/2017", "6-2".

Finds mentions and their parts; the year may be missing. Keep out: which year that is (the extractor knows the
article), and whether a meeting took place on that day.
"""

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from functools import lru_cache

from pipelines.grammar.lexicon import alternation, table
from pipelines.grammar.numbers import SCALE_WORDS
from pipelines.grammar.rules import Rule, rule, scan
from pipelines.grammar.units import noun_at

_DAY = r"(?:0?[1-9]|[12]\d|3[01])"
_MONTH = r"(?:0?[1-9]|1[0-2])"
_YEAR = r"(?:19|20)\d\d"
_DAY_CUE = (
    r"(?:ngày|sáng|trưa|chiều|tối|đêm|khuya|hôm|mùng|mồng|nay[ ]*\(|qua[ ]*\("
    r"|(?:sáng|trưa|chiều|tối|đêm|hôm)[ ]+(?:nay|qua)[ ]*,?"
    r"|(?:tính|ước|kế|(?:dự|ước)[ ]+tính|đầu[ ]+năm)[ ]+(?:đến|tới)(?:[ ]+hết)?)"
)
_CUE = rf"(?:{_DAY_CUE}|và|,|từ|đến|tới|trước|sau|hết|trong|vào|thời[ ]+điểm|\()"
_START = r"(?=\d)(?<![\d.,/\w-])"
_HOUR = r"(?:\d{1,2}[ ]*(?:giờ|h)(?:[ ]*\d{2})?[ ]+(?=ngày))?"
_PART = rf"(?:(?:rạng[ ]+)?(?:sáng|trưa|chiều|tối|đêm)[ ]+)?{_HOUR}(?:ngày[ ]+)?"
_TO = rf"[ ]*(?:đến|tới|và|-|,|&)[ ]*(?:hết[ ]+)?{_PART}"
_DAYS = rf"(?P<d1>{_DAY})(?:{_TO}{_DAY}){{0,5}}{_TO}(?P<d2>{_DAY})"
_STOP = r"(?![\d/]|[.,-]\d|[ ]*%)"
_APART = r"[/.-]|[/-][ ]|[ ]/[ ]?|[ ]-[ ]?"
"""Between day and month, some of it as loosely set: "17 - 9", "28- 5", "17/ 9/ 2020"."""

RULES: tuple[Rule, ...] = (
    rule(  # từ ngày 21/6 đến (hết) (ngày) 27/6/2017; từ 21 đến 27/6; 30/6 và 1/7; 21-27/6/2017; 28, 29/2
        "range_full",
        rf"""{_START}(?P<d1>{_DAY})(?P<s1>[/.-])(?P<m1>{_MONTH})(?:[/.-](?P<y1>{_YEAR}))?
        (?:[ ]*,[ ]*(?:ngày[ ]+)?{_DAY}[/.-]{_MONTH}){{0,5}}
        [ ]*(?:(?:đến[ ](?:hết[ ])?|tới[ ]|-|và[ ])[ ]*{_PART}|,[ ]*(?=\d))
        (?P<d2>{_DAY})[/.-](?P<m2>{_MONTH})(?:[/.-](?P<y2>{_YEAR}))?{_STOP}""",
    ),
    rule(
        "range_days",
        rf"""(?=\d)(?<![\d.,/])(?<=(?:{_DAY_CUE}|ngày,|từ|\()[ ]*)
        {_DAYS}[/.-](?P<m2>{_MONTH})(?:[/.-](?P<y2>{_YEAR}))?{_STOP}""",
    ),
    rule("range_days_year", rf"{_START}{_DAYS}(?P<s1>[/.-])(?P<m2>{_MONTH})(?P=s1)(?P<y2>{_YEAR}){_STOP}"),
    rule(  # ngày 28 và 29 tháng 2 năm 2020
        "range_words",
        rf"""(?=\d)(?<=ngày[ ]+){_DAYS}[ ]+tháng[ ]+(?P<m2>{_MONTH})(?:(?:[ ]+năm[ ]+|/|-)(?P<y2>{_YEAR}))?{_STOP}""",
    ),
    rule(
        "words",
        rf"""{_START}(?P<d1>{_DAY})[ ]+tháng[ ]+(?P<m1>{_MONTH})(?:(?:,?[ ]+năm[ ]+|/|-)(?P<y1>{_YEAR}))?{_STOP}""",
    ),
    rule("full", rf"{_START}(?P<d1>{_DAY})(?P<s1>{_APART})(?P<m1>{_MONTH})(?P=s1)(?P<y1>{_YEAR}){_STOP}"),
    rule("iso", rf"{_START}(?P<y1>{_YEAR})-(?P<m1>\d\d)-(?P<d1>\d\d)(?!\d)"),
    rule(  # 22.4 and 6-2 are days only behind a word that announces a day
        "cued",
        rf"(?=\d)(?<![\d.,/])(?<={_DAY_CUE}[ ]*)(?P<d1>{_DAY})(?:{_APART})(?P<m1>{_MONTH}){_STOP}(?![ ]*-[ ]*\d)",
    ),
    rule("slash", rf"(?=\d)(?<![\d.,/])(?<={_CUE}[ ]*)(?P<d1>{_DAY})/(?P<m1>{_MONTH}){_STOP}"),
)


_SCALES = alternation(SCALE_WORDS)
_UNITS = alternation(entry for entries in table("units")["measures"].values() for entry in entries)
_MEASURED = rule("measured", rf"[ ]*(?:%|(?:{_SCALES}|{_UNITS}|lượt|người|vụ|ca)(?!\p{{L}}))").pattern
_TOTAL = rule("total", r"[ ]+(?:số|tổng|diện[ ]+tích|dân[ ]+số)(?!\p{L})").pattern


@dataclass(frozen=True, slots=True)
class DateMention:
    """A day or a range of days in the text; a year that is not printed is `None`."""

    start: int
    end: int
    rule: str
    first: tuple[int | None, int, int]
    last: tuple[int | None, int, int]

    @property
    def has_year(self) -> bool:
        """Whether the phrase itself gives the year."""
        return self.last[0] is not None

    def on(self, year: int) -> tuple[date, date] | None:
        """First and last day, `year` standing in where the phrase has none; `None` if there is no such day."""
        try:
            last = date(self.last[0] or year, *self.last[1:])
            first = date(self.first[0] or last.year, *self.first[1:])
        except ValueError:
            return None
        if first > last and self.first[0] is None:
            first = first.replace(year=first.year - 1)
        return (first, last) if first <= last else None


def _is_amount(folded: str, mention: DateMention) -> bool:
    """Whether "trong 8/12 xã" is a share, "mỗi ngày 10-12 lượt", "ngày 2.5 tấn" an amount."""
    _, month, day = mention.last
    match mention.rule:
        case "slash":
            counted = day <= month and (_TOTAL.match(folded, mention.end) or noun_at(folded, mention.end))
            return bool(counted)
        case "cued":
            printed = folded[mention.start : mention.end]
            counted = " " in printed and noun_at(folded, mention.end)  # "mỗi ngày 10 - 12 đoàn"
            return "/" not in printed and bool(counted or _MEASURED.match(folded, mention.end))
    return False


def find_dates(folded: str) -> list[DateMention]:
    """Every day or range of days in folded text, in order, not overlapping."""
    return list(_dates(folded))


# Periods, masks and the extractor all ask for the days of the same text, one article after the other.
@lru_cache(maxsize=2)
def _dates(folded: str) -> tuple[DateMention, ...]:
    found = []
    for mention in _scanned(folded):
        found += _before_comma(folded, mention) if _ends_in_share(folded, mention) else [mention]
    return tuple(found)


def _scanned(folded: str) -> Iterator[DateMention]:
    for match in scan(RULES, folded):
        parts = {name: int(value) for name, value in match.groups.items() if value and value.isdigit()}
        year, month, day = (
            parts.get("y2", parts.get("y1")),
            parts.get("m2", parts.get("m1")),
            parts.get("d2", parts["d1"]),
        )
        last = (year, month or 0, day)
        first = (parts.get("y1", year), parts.get("m1", month) or 0, parts["d1"])
        mention = DateMention(match.start, match.end, match.rule, first, last)
        # A leap year: 29/2 without a year is a day.
        if mention.on(2020) and not _is_amount(folded, mention):
            yield mention


_LAST_OF_LIST = rule("last_of_list", r"(?<=,[ ]*)\d{1,2}/\d{1,2}$").pattern
_BEFORE = 30
"""Code points before a day in which the word stands that announces it."""


def _ends_in_share(folded: str, mention: DateMention) -> bool:
    """Whether what looks like the last day of a list says how many of them: "đến 30/6, 7/9 chi bộ"."""
    _, month, day = mention.last
    listed = mention.rule == "range_full" and _LAST_OF_LIST.search(folded, mention.start, mention.end)
    return bool(listed) and day <= month and noun_at(folded, mention.end)


def _before_comma(folded: str, mention: DateMention) -> list[DateMention]:
    """The days of a list without the last."""
    begin, end = max(0, mention.start - _BEFORE), folded.rindex(",", mention.start, mention.end)
    found = (replace(each, start=each.start + begin, end=each.end + begin) for each in _scanned(folded[begin:end]))
    return [each for each in found if each.start >= mention.start]
