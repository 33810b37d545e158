"""What is so each year, and what is aimed at for each year up to a deadline: "đến năm 2030 …, mỗi năm kết nạp 30".

Keep out: which span such a number covers (`covering`).
"""

import regex

from pipelines.extract.clause.scope import Scope
from pipelines.grammar.periods import PeriodMention
from pipelines.grammar.units import UnitKind

_OPENS = 24
"""Characters of a sentence in which it says that it is of each year, and before a year in which it is a deadline."""
_YEARLY = regex.compile(r"(?<!\p{L})(?:hằng|hàng|mỗi)[ ]năm(?!\p{L})", regex.VERSION1)
_PER_YEAR = regex.compile(r"[ ]*/[ ]*năm(?!\p{L})", regex.VERSION1)
_DEADLINE = regex.compile(r"(?<!\p{L})(?:đến|tới)[ ](?:hết[ ]|cuối[ ])?(?:năm[ ])?20\d\d$", regex.VERSION1)


def is_yearly(scope: Scope) -> bool:
    """Whether a number or its sentence is of each year: "Hằng năm, xã kết nạp 30 đảng viên"."""
    return _YEARLY.search(scope.lead_in[:_OPENS]) is not None or _YEARLY.search(scope.clause) is not None


def is_yearly_until(scope: Scope, mention: PeriodMention) -> bool:
    """Whether a number is of each year up to the one that stands before it."""
    rate = scope.quantity.unit.kind is UnitKind.PERCENT and _PER_YEAR.match(scope.after) is not None
    start = max(0, mention.start - _OPENS)
    until = _DEADLINE.search(scope.reading.folded, start, mention.end)
    return until is not None and (rate or _YEARLY.search(scope.clause) is not None)
