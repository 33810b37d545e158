"""The day of publication, read from a line that is nothing but a publication stamp.

A line counts only when labels, weekday, date, time, view count and at most one name use it up whole; a
date inside running text never does. Keep out: dates of meetings and periods (the grammar's).
"""

from calendar import month_name
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta, timezone
from enum import IntEnum
from functools import cache

import regex

from pipelines.text.words import word_list

# Vietnam has kept UTC+7 without summer time since 1975, before any article that can be landed.
_VIETNAM = timezone(timedelta(hours=7))
_FIRST_YEAR, _LAST_YEAR = 1990, 2100  # online news; anything else is a misprint or another number
_LONGEST = 160

_IN_VIETNAMESE = ("một", "hai", "ba", "tư", "năm", "sáu", "bảy", "tám", "chín", "mười", "mười một", "mười hai")
_IN_ENGLISH = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")
_MONTHS = {f"tháng {name}": number for number, name in enumerate(_IN_VIETNAMESE, start=1)} | {
    form: number for number, short in enumerate(_IN_ENGLISH, start=1) for form in (short, month_name[number].lower())
}
_DATE = regex.compile(
    r"""(?<!\d)(?:
      (?P<y1>\d{4})-(?P<m1>\d{1,2})-(?P<d1>\d{1,2})
    | (?P<d2>\d{1,2})(?P<sep>\s?[/.\-]\s?)(?P<m2>\d{1,2})(?P=sep)(?P<y2>\d{4})
    | (?P<d3>\d{1,2})\s+tháng\s+(?P<m3>\d{1,2})(?:\s+năm|\s*[,/]|(?=\s))\s*(?P<y3>\d{4})
    | (?P<d4>\d{1,2})\s+(?P<m4>\L<months>),?(?:\s+năm)?\s+(?P<y4>\d{4})
    | (?P<m5>\L<months>)\s+(?P<d5>\d{1,2}),\s+(?P<y5>\d{4})
    )(?!\d)""",
    regex.X | regex.I,
    months=list(_MONTHS),
)
_TIME = regex.compile(
    r"""(?<!\d)T?(?P<hour>\d{1,2})\s?(?::|h|g|giờ)\s?(?P<minute>\d{2})['’]?(?:[:.]\d{2}(?:\.\d{1,9})?)?(?:\s?(?P<half>AM|PM|SA|CH)\b)?
       (?:\s*\(?(?:GMT|UTC)?\s?(?P<sign>[+-])(?P<oh>\d{1,2})(?::?(?P<om>\d{2}))?\)?(?!\d)|\s?\(?(?P<zulu>Z|GMT|UTC)\)?(?!\w))?""",
    regex.X | regex.I,
)
_ZONE = regex.compile(r"\(?(?:GMT|UTC)\s?\+0?7(?::?00)?\)?(?!\d)", regex.I)
_POSTED = regex.compile(
    r"""\b(?:(?:ngày|thời\s+gian|giờ)\s+(?:đăng(?:\s+(?:tin|bài|tải))?|xuất\s+bản|phát\s+hành|tạo)|(?:tin\s+|bài\s+)?đăng\s+(?:tải\s+)?(?:ngày|lúc|vào|bởi)|
       (?:(?:đã|tin|bài)\s+)?(?:đăng|xuất\s+bản)(?:\s+(?:lúc|ngày|vào(?:\s+lúc)?))?|ngày\s+viết|posted(?:\s+on)?|published(?:\s+on)?|(?:post|publish(?:ed)?)\s+date)\b""",
    regex.X | regex.I,
)
_UPDATED = regex.compile(
    r"\b(?:(?:ngày\s+|lần\s+)?(?:cập\s+nhật|sửa\s+đổi)(?:\s+(?:lần\s+cuối|lúc|ngày|vào|mới\s+nhất))*|(?:last\s+)?updated?(?:\s+on)?)\b",
    regex.I,
)
_WEEKDAY = regex.compile(
    r"\b(?:thứ\s+(?:hai|ba|tư|năm|sáu|bảy|bẩy|[2-7])|chủ\s+nhật|CN|T[2-7]|(?:mon|tues|wednes|thurs|fri|satur|sun)day)\b",
    regex.I,
)
VIEW_COUNT = regex.compile(
    r"(?:(?:số\s+)?lượt\s+(?:xem|đọc|truy\s+cập)|đã\s+xem|(?:view(?:s|\s+count)?)|xem)\s*:?\s*\d[\d.,]*"
    r"|\d[\d.,]*\s*(?:lượt\s+(?:xem|đọc)|views?)",
    regex.I,
)
# Where a site files its news, told with a label: "Chuyên mục: Văn hóa xã hội | Đăng ngày: …".
_FILED = regex.compile(r"\b(?:chuyên\s+mục|danh\s+mục|thể\s+loại|chủ\s+đề)\s*:[^|•·:]{2,60}(?=[|•·]|$)", regex.I)
_FILLER = regex.compile(r"\b(?:ngày|lúc|vào|hồi|giờ|thời\s+gian|date|on|at)\b|\bA\s?[-+]|\bA\b", regex.I)
_WRITER = regex.compile(r"\b(?:tác\s+giả|nguồn|theo|bởi|người\s+(?:đăng|viết))\b\s*:?", regex.I)
_SIGNED = regex.compile(r"\s*(?:tác\s+giả|người\s+(?:đăng|viết))\s*:", regex.I)
_PUNCTUATION = regex.compile(r"[\s|,;:.()\[\]\-–—•·/]+")
_SEPARATOR = regex.compile(r"[|•·()\[\]]|\s[\-–—]\s|[,;]\s")
_EDGES = " .,:;-–—/\xa0\t"
_NAME = regex.compile(r"(?:\p{Lu}[\p{L}.]*)(?:\s+\p{Lu}[\p{L}.]*){0,4}")


_LETTERS = regex.compile(r"\p{Lu}{2,6}(?:\.\p{Lu}{2,3})?")  # what a paper signs with: "STO", "VOV.VN"
_DIGITAL = regex.compile(r"\s+(?:điện\s+tử|online)\b", regex.I)

_PAPERS = ("Báo", "Đài", "Cổng", "Trang")


@cache
def _sections() -> frozenset[str]:
    return frozenset(name.casefold() for name in word_list("sections"))


class StampLabel(IntEnum):
    """What the stamp says it is; the lowest wins, since a later update is not the publication."""

    POSTED = 0
    PLAIN = 1
    UPDATED = 2


@dataclass(frozen=True, slots=True)
class Stamp:
    """One publication stamp; `certain` when label, weekday or time stands beside the date."""

    day: date
    label: StampLabel
    certain: bool


def read_stamp(line: str, *, names: bool) -> Stamp | None:
    """The stamp that the whole line is, else `None`; with `names`, an author or paper may stand beside it.

    A time with Z or an offset is turned to the day in Vietnam; a time without one is Vietnam's already.
    An impossible date or time gives `None`, not a corrected one.
    """
    if len(line) > _LONGEST:
        return None
    found = _DATE.search(line)
    if found is None:
        return None
    time = _TIME.search(line, found.end()) or _TIME.search(line[: found.start()])
    day = _day(found, time)
    if day is None:
        return None
    rest = _FILED.sub(" | ", VIEW_COUNT.sub(" | ", line))
    for pattern in (_DATE, _TIME, _ZONE):
        rest = pattern.sub(" | ", rest)
    label, rest = _take_label(rest)
    bare, weekdays = _WEEKDAY.subn(" | ", rest)
    certain = time is not None or weekdays > 0 or label is not StampLabel.PLAIN
    left = _FILLER.sub(" ", bare)
    if len({match.group() for match in _DATE.finditer(line)}) > 1 and label is not StampLabel.POSTED:
        return None  # a period, not a stamp; "Ngày đăng …, cập nhật …" prints the first one first
    if not _PUNCTUATION.sub("", left):
        return Stamp(day, label, certain)
    signed = certain or _SIGNED.match(line) is not None
    named = _is_one_name(_WRITER.sub(" | ", left), line) if signed else _is_place_of_news(left)
    return Stamp(day, label, certain) if names and named else None


def _take_label(line: str) -> tuple[StampLabel, str]:
    """What the stamp is called, and the line without its labels."""
    line, posted = _POSTED.subn(" | ", line)
    line, updated = _UPDATED.subn(" | ", line)
    label = StampLabel.POSTED if posted else StampLabel.UPDATED if updated else StampLabel.PLAIN
    return label, line


def _is_place_of_news(left: str) -> bool:
    """Whether all that is left beside a bare date is where a site files its news: sections, or the paper's name."""
    parts = [stripped.casefold() for part in _SEPARATOR.split(left) if (stripped := part.strip(_EDGES))]
    if len(parts) == 1 and _LETTERS.fullmatch(left.strip(_EDGES + "|")):
        return True
    if len(parts) == 1 and left.strip(_EDGES + "|").startswith(_PAPERS):
        return _NAME.fullmatch(_DIGITAL.sub("", left).strip(_EDGES + "|")) is not None
    return bool(parts) and all(part in _sections() for part in parts)


def _is_one_name(left: str, line: str) -> bool:
    """Whether all that is left is one capitalised name, set apart from the date ("Đại Hội 05/10/2020" is not).

    The name of a section will do, and a paper's need not be set apart.
    """
    parts = [stripped for part in _SEPARATOR.split(left) if (stripped := part.strip(_EDGES))]
    if len(parts) == 1 and parts[0].casefold() in _sections():
        return True
    if len(parts) != 1 or _NAME.fullmatch(parts[0]) is None:
        return False
    if parts[0].split()[0] in _PAPERS:
        return True
    before, _, after = line.partition(parts[0])
    return not (before.strip()[-1:].isalnum() or after.strip()[:1].isalnum())


def _day(found: regex.Match[str], time: regex.Match[str] | None) -> date | None:
    """The calendar day in Vietnam, or `None` for a date or time that does not exist."""
    year, month, day = (_number(found, part) for part in "ymd")
    if not _FIRST_YEAR <= year <= _LAST_YEAR:
        return None
    try:
        if time is None:
            return date(year, month, day)
        hour = int(time["hour"])
        if time["half"] and time["half"].upper() in ("PM", "CH") and hour < 12:
            hour += 12
        moment = datetime(year, month, day, hour, int(time["minute"]), tzinfo=_zone(time))
    except ValueError:
        return None
    return moment.astimezone(_VIETNAM).date()


def _number(found: regex.Match[str], part: str) -> int:
    printed = next(filter(None, found.group(*(f"{part}{form}" for form in range(1, 6)))))
    return _MONTHS.get(" ".join(printed.lower().split())) or int(printed)


def _zone(time: regex.Match[str]) -> timezone:
    if time["zulu"]:
        return UTC
    if not time["sign"]:
        return _VIETNAM
    offset = timedelta(hours=int(time["oh"]), minutes=int(time["om"] or 0))
    return timezone(-offset if time["sign"] == "-" else offset)
