"""Numbers, money and days as a Vietnamese and as an English reader writes them.

Keep out: words, which are in `texts/`, and markup.
"""

from collections.abc import Mapping
from datetime import date
from decimal import Decimal
from typing import Any

from pipelines.report.texts import texts

_VIETNAMESE = str.maketrans(",.", ".,")
_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_SCALES = ((Decimal(10**9), "billion"), (Decimal(10**6), "million"))  # how the articles themselves count đồng


def number(value: Decimal | int, language: str) -> str:
    """1.234,5 in Vietnamese, 1,234.5 in English; without the zeros of a scale."""
    english = f"{value:,f}"
    if "." in english:
        english = english.rstrip("0").rstrip(".")
    english = english.replace("-", "−")
    return english.translate(_VIETNAMESE) if language == "vi" else english


def day(value: date, language: str) -> str:
    """8/10/2021 in Vietnamese, 8 Oct 2021 in English."""
    if language == "vi":
        return f"{value.day}/{value.month}/{value.year}"
    return f"{value.day} {_MONTHS[value.month - 1]} {value.year}"


def period(start: date | None, end: date | None, language: str) -> str:
    """Days from and to; a whole year, or whole years, as such; nothing where none is stated."""
    if start is None or end is None:
        return day(known, language) if (known := start or end) else ""
    if (start.month, start.day, end.month, end.day) == (1, 1, 12, 31):
        return str(start.year) if start.year == end.year else f"{start.year}–{end.year}"
    if start == end:
        return day(start, language)
    return f"{day(start, language)} – {day(end, language)}"


def quantity(row: Mapping[str, Any], language: str) -> str:
    """A number of `row` with its comparator and unit: "trên 3.320 tỷ đồng", "over VND 3,320 billion", "14/15 chi bộ".

    Reads `value`, `value_upper`, `denominator`, `unit`, `comparator`; all but `value` and `unit` may be missing.
    """
    said = texts(language)
    value, unit = row["value"], row["unit"]
    ends = [value] if row.get("value_upper") is None else [value, row["value_upper"]]
    scale, word = Decimal(1), "one"
    if unit == "VND":
        scale, word = next((each for each in _SCALES if abs(value) >= each[0]), (scale, word))
    printed = "–".join(number(end / scale, language) for end in ends)
    if row.get("denominator") is not None:
        printed += f"/{number(row['denominator'], language)}"
    key = f"money.{unit}.{word}"
    shown = said[key].format(printed) if key in said else f"{printed}{'' if unit == '%' else ' '}{unit}"
    before = said.get(f"comparator.{row.get('comparator')}", "")
    return f"{before} {shown}" if before else shown
