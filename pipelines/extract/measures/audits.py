"""What auditors and inspectors want done with public money: "kiến nghị xử lý 12 tỷ đồng (tăng thu 5 tỷ đồng)".

"Tăng thu" and "giảm chi" name the sums that they found there, and compare no two periods. Keep out: every other rise
and fall (`measures`).
"""

import regex

from pipelines.extract.clause.scope import Scope

_SUM = regex.compile(
    r"(?<!\p{L})(?:tăng[ ]thu|giảm[ ](?:chi|cấp[ ]phát|thanh[ ]toán|dự[ ]toán|trừ|lỗ|giá[ ]trị|quyết[ ]toán))"
    r"(?:[ ]+(?!đạt|so|lên|xuống|còn)\p{L}+){0,8}[ ]*$",
    regex.VERSION1,
)
_WANTED = regex.compile(r"(?<!\p{L})(?:kiến[ ]nghị|xử[ ]lý[ ](?:về[ ])?tài[ ]chính)(?!\p{L})", regex.VERSION1)
_COMPARED = regex.compile(r"[^.;,\d]{0,20}(?:so[ ]với|cùng[ ]k[ỳì])(?!\p{L})", regex.VERSION1)
_AMONG_THEM = regex.compile(r"(?:trong[ ](?:đó|số)|số[ ]này|bao[ ]gồm|gồm|cụ[ ]thể)(?!\p{L})", regex.VERSION1)


def is_audited(scope: Scope) -> bool:
    """Whether a sum is what auditors want more or less of, in their sentence or in the parts told behind it."""
    if not _SUM.search(scope.clause) or _COMPARED.match(scope.after):
        return False  # "Cử tri kiến nghị …, xã tăng thu 5 tỷ đồng so với năm 2021"
    sentences, first = scope.reading.sentences, scope.index
    if first and _AMONG_THEM.match(scope.lead_in):
        first -= 1
    return _WANTED.search(scope.reading.folded, sentences[first].start, scope.quantity.start) is not None
