"""What is told beside a time and not of it: who is honoured at a meeting, what a count came to by the end of a term.

Keep out: which period a number takes otherwise (`covering`).
"""

import regex

from pipelines.extract.clause.scope import Scope

_RAISED_TO = regex.compile(
    r"(?<!\p{L})(?:nâng|đưa)[ ](?:tổng[ ])?số(?!\p{L})[^,;.]*[ ]lên[ ](?:[^,;.]*[ ])?$", regex.VERSION1
)
_OCCASION = regex.compile(
    r"[ \"“*-]*(?:cũng[ ])?(?:(?:nhân[ ]|trong[ ])?dịp[ ]này|tại[ ](?:buổi[ ]|lễ[ ])?"
    r"(?:hội[ ]nghị|đại[ ]hội|lễ|kỳ[ ]họp|phiên[ ]họp|chương[ ]trình))(?!\p{L})",
    regex.VERSION1,
)
_HONOURS = regex.compile(
    r"(?<!\p{L})(?:bằng[ ]khen|giấy[ ]khen|kỷ[ ]niệm[ ]chương|huy[ ]hiệu|huân[ ]chương|cờ[ ]thi[ ]đua|khen[ ]thưởng"
    r"|biểu[ ]dương|tuyên[ ]dương|vinh[ ]danh|tôn[ ]vinh)(?!\p{L})",
    regex.VERSION1,
)
_HONOURED = 80
"""Characters behind those who are honoured in which it is said."""


def is_honoured(scope: Scope) -> bool:
    """Whether a count is of those honoured there: "Dịp này, huyện tặng Giấy khen năm 2022 cho 14 tập thể"."""
    if not _OCCASION.match(scope.lead_in):
        return False
    return bool(_HONOURS.search(scope.lead_in) or _HONOURS.search(scope.after[:_HONOURED]))


def is_raised_to(scope: Scope) -> bool:
    """Whether a count is what there are by now: "kết nạp 36 đảng viên, nâng tổng số lên 545 đồng chí"."""
    return _RAISED_TO.search(scope.clause) is not None
