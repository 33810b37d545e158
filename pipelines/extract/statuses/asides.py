"""Whether a number is only told beside the news: what something rose from, how an earlier year was, how things stand.

Keep out: estimates and plans (`statuses`).
"""

import regex

from pipelines.extract.article.sections import status_words
from pipelines.extract.clause.period_roles import ENDPOINT
from pipelines.extract.clause.scope import Scope

# A level that something rises or falls from is the present one, also in a plan: "từ 19 tỷ lên 47 tỷ".
_TO = regex.compile(r"[^,;.]{0,30}?(?<!\p{L})(?:(?<!trở[ ])lên|xuống|còn)(?!\p{L})", regex.VERSION1)
_ASIDE = regex.compile(r"\([^()]{1,120}", regex.VERSION1)
_NOW = regex.compile(r"(?<!\p{L})(?:đang|hiện)(?!\p{L})", regex.VERSION1)
_INSTEAD = regex.compile(r"(?<!\p{L})thay[ ]vì(?:[ ](?:mức|có|chỉ|là))*[ ]*$", regex.VERSION1)  # "40% thay vì 30%"
_EARLIER = regex.compile(r"\([^)]*(?:cùng[ ]k[ỳì]|năm[ ]trước|năm[ ]ngoái)[^)]*$", regex.VERSION1)
_SAME_PERIOD_BRACKET = regex.compile(
    r"cùng[ ]k[ỳì](?:[ ]+năm[ ]+(?:\p{L}+|\d{4})|[ ]+\d{4})?[ ]*\((?:đạt|là)?[ ]*$", regex.VERSION1
)
_PLANNED_ASIDE = regex.compile(r"(?<!\p{L})(?:kế[ ]hoạch|chỉ[ ]tiêu|mục[ ]tiêu|dự[ ]toán)(?!\p{L})", regex.VERSION1)


def is_past(scope: Scope) -> bool:
    """Whether a number is what something rises from, or of an earlier period told aside."""
    lead_in = scope.lead_in
    behind = scope.reading.folded[scope.quantity.phrase_end : scope.sentence.end]
    if _INSTEAD.search(lead_in):
        return True
    if ENDPOINT.search(lead_in) and _TO.match(behind) and scope.quantity.value_upper is None:
        return True
    if "(" not in lead_in:
        return False
    earlier = _EARLIER.search(lead_in) or _SAME_PERIOD_BRACKET.search(lead_in)
    return earlier is not None or _is_of_past_year(scope) or _is_aside_of_today(scope)


def _is_aside_of_today(scope: Scope) -> bool:
    """Whether a bracket tells how things are: "giao huyện lấy lại ao (21 hộ đang nuôi 8 ha)"."""
    opened = scope.lead_in.rfind("(")
    if opened < 0 or ")" in scope.lead_in[opened:]:
        return False
    aside = _ASIDE.match(scope.reading.folded, scope.sentence.start + opened, scope.sentence.end)
    return aside is not None and _NOW.search(aside[0]) is not None and not status_words("target").search(aside[0])


def _is_of_past_year(scope: Scope) -> bool:
    """Whether a bracket tells what an earlier year was like: "ước tăng 11% (năm 2021 tăng 3%)"."""
    opened, year = scope.lead_in.rfind("("), scope.reading.current_year
    aside = scope.lead_in[opened + 1 :]
    if opened < 0 or ")" in aside or year is None or _PLANNED_ASIDE.search(aside):
        return False
    start = scope.sentence.start + opened
    return any(
        m.kind == "year" and m.year and m.year < year and not m.compared
        for m in scope.reading.periods
        if start < m.start and m.end <= scope.quantity.start
    )
