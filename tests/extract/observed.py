"""Observations in short, for tables that assert whole rows: "revenue amount estimate 5230tỷ 2024/1-6 | basis".

The value may carry a comparator's sign; a period is a year, years, months of a year, ".." and the day that a total ends
at, or "-" for none.
"""

from collections.abc import Callable
from datetime import date
from decimal import Decimal

from pipelines.extract.model import Budget, Facts, Indicator, Meeting

Read = Callable[..., Facts]

_SIGNS = {"gt": ">", "gte": ">=", "lt": "<", "lte": "<=", "approx": "~", "eq": "", "range": ""}


def _period(first: date | None, last: date | None) -> str:
    if last is None:
        return "-" if first is None else f"{first}.."
    if first is None:
        return f"..{last}"
    if (first.month, first.day, last.month, last.day) == (1, 1, 12, 31):
        return str(first.year) if first.year == last.year else f"{first.year}-{last.year}"
    whole_months = first.day == 1 and last.day >= 28 and first.year == last.year
    if whole_months:
        return f"{first.year}/{first.month}" + ("" if first.month == last.month else f"-{last.month}")
    return f"{first}..{last}"


def _short(value: Decimal, unit: str) -> str:
    scale, name = {"VND": (10**9, "tỷ"), "USD": (10**6, "triệuUSD")}.get(unit, (1, unit.replace(" ", "_")))
    return f"{(value / scale).normalize():f}{name}"


def row(one: Budget | Indicator) -> str:
    """One observation in short."""
    kind, basis = (one.flow, one.basis) if isinstance(one, Budget) else ("indicator", None)
    upper = f"..{_short(one.value_upper, one.unit)}" if one.value_upper is not None else ""
    value = f"{_SIGNS[one.comparator]}{_short(one.value, one.unit)}{upper}"
    stated = f"{kind} {one.measure} {one.status} {value} {_period(one.period_start, one.period_end)}"
    return f"{stated} | {basis}" if basis else stated


def rows(found: Facts) -> list[str]:
    """All observations of an article, in the order of the text."""
    every: list[Budget | Indicator] = [*found.budgets, *found.indicators]
    return [row(one) for one in sorted(every, key=lambda one: one.char_start)]


def expected(block: str) -> list[str]:
    """The rows of a block of lines."""
    return [" ".join(line.split()) for line in block.strip().splitlines()]


def check(facts: Read, body: str, block: str, *, published: str | None) -> None:
    """Hold the rows of an article against a block of lines."""
    assert rows(facts(" ".join(body.split()), published=published)) == expected(block)


def only_meeting(facts: Read, body: str, **layout: str | None) -> Meeting:
    """The one meeting of a body."""
    (one,) = facts(body, **layout).meetings
    return one


def statuses(found: Facts) -> list[str]:
    """The statuses of all numbers in the order of the text."""
    rows = sorted([*found.budgets, *found.indicators], key=lambda row: row.char_start)
    return [row.status.value for row in rows]
