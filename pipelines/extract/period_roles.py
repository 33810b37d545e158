"""What a period told in a sentence is of, where it is not the time of the sentence's numbers.

The year that money comes from, when the event named before a bracket was, the time of a plan told beside a result, when
it was as it was before it rose.
Keep out: which of the others a number takes (`stated`), and bases of comparison, which the grammar marks.
"""

import regex

from pipelines.extract.scope import Scope
from pipelines.grammar.endings import ending
from pipelines.grammar.periods import PeriodMention

_PLAN_BESIDE = ending(
    r"(?<!\p{L})(?:trong[ ]khi|so[ ]với)(?:[ ]+\p{L}+){0,2}[ ]+(?:dự[ ]toán|kế[ ]hoạch|chỉ[ ]tiêu)"
    r"(?:[ ]+\p{L}+){0,3}[ ]+"
)
_SOURCE = regex.compile(
    r"(?<!\p{L})(?:từ[ ])?nguồn[ ](?:tăng[ ]thu|tiết[ ]kiệm|kết[ ]dư|cải[ ]cách|dự[ ]phòng|chuyển[ ]nguồn|vượt[ ]thu)"
    r"[^;.:()\d]{0,60}$",
    regex.VERSION1,
)
ENDPOINT = regex.compile(r"(?<!\p{L})từ(?:[ ](?:mức|gần|hơn|trên|khoảng))*[ ]*$", regex.VERSION1)
_ROSE_TO = regex.compile(r"[ )]*(?:lên|xuống|còn|đến)(?!\p{L})", regex.VERSION1)
_EVENT_REACH = 100
_EVENT = regex.compile(
    r"(?<!\p{L})(?<!nhiệm[ ]k[ỳì][ ])(?:đại[ ]hội|kỳ[ ]họp|hội[ ]nghị|quốc[ ]hội|hđnd)"
    r"(?:[ ]+[\p{L}\d.]+){0,12}[ ]*\([ ]*$",
    regex.VERSION1,
)
"""What is held on a day or opens a term, with a bracket behind it that says which."""


def is_of_event(folded: str, mention: PeriodMention) -> bool:
    """Whether a bracket says when the event named before it was: "trước Đại hội … lần thứ V (tháng 11/2015)"."""
    return _EVENT.search(folded, max(0, mention.start - _EVENT_REACH), mention.start) is not None


def is_of_source(folded: str, mention: PeriodMention) -> bool:
    """Whether a year only says which money is spent: "dự toán năm 2023 từ nguồn tăng thu năm 2022"."""
    return mention.kind == "year" and _SOURCE.search(folded, 0, mention.start) is not None


def is_beside(folded: str, mention: PeriodMention) -> bool:
    """Whether a period is that of a plan told beside a result."""
    return _PLAN_BESIDE.match(folded, 0, mention.start) is not None


def dates_start(scope: Scope, mention: PeriodMention) -> bool:
    """Whether a period is of what a number rose or fell from: "giảm từ 6,8% năm 2015 xuống còn 1,9%"."""
    first = scope.previous
    if first is None or mention.start < first.quantity.phrase_end or not ENDPOINT.search(first.clause):
        return False
    return _ROSE_TO.match(scope.reading.folded, mention.end) is not None
