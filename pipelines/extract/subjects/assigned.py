"""Whose an assigned sum is: of whom a plan is given to, not of who gives it; and who only pays what comes in.

"UBND tỉnh giao huyện Tân Lộc thu 42 tỷ đồng", "Bộ giao Cục Hải quan thu 52 tỷ đồng; UBND tỉnh giao phấn đấu 58 tỷ".
Keep out: whose money any other sum is (`subjects`).
"""

from collections.abc import Sequence

import regex

from pipelines.extract.clause.scope import Scope
from pipelines.extract.subjects.mentions import Kind, Mention
from pipelines.grammar.endings import ending

_GIVES = (
    r"(?<!\p{L})(?<!(?:được|đã|chưa|bàn|bảo)[ ])giao(?:[ ]+(?:tăng|thêm|bổ[ ]sung|chỉ[ ]tiêu|dự[ ]toán|kế[ ]hoạch"
    r"|nhiệm[ ]vụ|thu|ngân[ ]sách|nsnn|nội[ ]địa|phấn[ ]đấu|năm[ ]\d{4}))*"
)
_GIVEN_TO = ending(rf"{_GIVES}[ ]+(?:(?:cho|đối[ ]với)[ ]+)?")
_GIVEN_MORE = regex.compile(rf"{_GIVES}[ ]*$", regex.VERSION1)
# What is given stands behind whom it is given to: "giao huyện Tân Lộc dự toán thu năm 2022 là", "giao xã thu"; not
# "giao Sở Tài chính cấp 4 tỷ đồng".
_A_PLAN = regex.compile(
    r"[ ]*(?:(?:phải|phấn[ ]đấu|là|năm[ ]\d{4}|dự[ ]toán|chỉ[ ]tiêu|kế[ ]hoạch|nhiệm[ ]vụ|tổng|số)[ ]+)*"
    r"(?:thu(?!\p{L})[^;:.()]*|chi[ ]ngân[ ]sách[^;:.()]*)?",
    regex.VERSION1,
)
_REACH = 60
_PAYS = ending(r"(?<!\p{L})thu[ ]từ[ ]+(?:(?:các|hoạt[ ]động|dự[ ]án|của)[ ]+)*")


def given_to(scope: Scope, told: Sequence[Mention]) -> Mention | None:
    """Whom the sum of a plan was given to, of the mentions before it in its sentence."""
    folded = scope.reading.folded
    for mention in reversed(told):
        before = folded[max(scope.sentence.start, mention.start - _REACH) : mention.start]
        if mention.name and _GIVEN_TO.match(before):
            plan = _A_PLAN.fullmatch(folded, mention.end, scope.quantity.phrase_start)
            return mention if plan else None
    return None


def is_given_more(scope: Scope) -> bool:
    """Whether another gives a plan for the same money to whom the sum before it was given: "; tỉnh giao 58 tỷ đồng"."""
    return scope.previous is not None and _GIVEN_MORE.search(scope.before) is not None


def only_pays(scope: Scope, mention: Mention) -> bool:
    """Whether a company or plant only pays what comes in: "thu từ Nhà máy Thủy điện Sông Lô"."""
    before = scope.reading.folded[max(scope.sentence.start, mention.start - _REACH) : mention.start]
    return mention.kind in (Kind.ORGANISATION, Kind.THING) and _PAYS.match(before) is not None
