"""Which numbers belong to a vote or an election, and so are no indicators: seats, votes, per cent of votes.

Keep out: the results themselves (`elections`).
"""

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.clause.scope import Scope
from pipelines.extract.elections.elections import election_numbers
from pipelines.grammar.units import UnitKind

# A form that people fill in is no vote: "phát ra 8.400 phiếu khảo sát".
_VOTED = regex.compile(
    r"(?:lá[ ])?(?:(?<!trái[ ]|cổ[ ])phiếu(?![ ](?:khảo|điều[ ]tra|góp|lấy|hỏi|thăm|thu|chi|đánh|ghi|xin)(?!\p{L}))"
    r"|số[ ]phiếu|tán[ ]thành|tín[ ]nhiệm|biểu[ ]quyết)",
    regex.VERSION1,
)
# "100% đại biểu có mặt biểu quyết tán thành"; but "84% người dân ủng hộ" is what was asked.
_VOTERS = regex.compile(
    r"(?:tổng[ ])?(?:số[ ])?(?:các[ ])?(?:đại[ ]biểu|đb|ủy[ ]viên)(?!\p{L})[^.;,]{0,40}?"
    r"(?:tán[ ]thành|nhất[ ]trí|biểu[ ]quyết|thống[ ]nhất|đồng[ ]ý|giơ[ ]tay|bỏ[ ]phiếu)(?!\p{L})",
    regex.VERSION1,
)
_VOTERS_REACH = 160
"""Code points behind a percentage within which who voted and how is told."""
_HOW_MANY = regex.compile(r"[ ]*\([^()]*\)[ ]*", regex.VERSION1)
# "402/480 đại biểu có mặt đồng ý"
_DELEGATES = regex.compile(r"(?:đại[ ]biểu|đb|đbqh|ủy[ ]viên)(?!\p{L})", regex.VERSION1)
_AGREED = regex.compile(
    r"(?:\p{L}+[ ]+){0,4}?(?:đồng[ ]ý|nhất[ ]trí|thống[ ]nhất|giơ[ ]tay)(?!\p{L})",
    regex.VERSION1,
)
# Where a body agrees by a vote, and does not only share a view.
_AT_VOTE = regex.compile(
    r"(?<!\p{L})(?:có[ ]mặt|dự[ ]họp|biểu[ ]quyết|phiếu|nghị[ ]quyết|giơ[ ]tay|kết[ ]quả|kỳ[ ]họp|quốc[ ]hội"
    r"|hđnd)(?!\p{L})",
    regex.VERSION1,
)
# Who stands in for a delegate is elected with the slate: "22 đại biểu chính thức, 2 đại biểu dự khuyết".
_RESERVE = regex.compile(r"^(?:đại[ ]biểu|đồng[ ]chí|ủy[ ]viên)[ ]+dự[ ]khuyết(?!\p{L})", regex.VERSION1)
_OF_VOTES = regex.compile(
    r"[ ]*(?:có[ ]mặt[ ]+)?(?:đồng[ ]ý|tán[ ]thành|tín[ ]nhiệm|nhất[ ]trí|thuận|bầu)?[ ]*[,(]?[ ]*"
    r"(?:đạt|chiếm|bằng)?[ ]*(?:t[ỷỉ][ ]lệ)?[ ]*",
    regex.VERSION1,
)
# What part of all those are who agreed: "… (97 đại biểu) đồng ý, chiếm 95,1% tổng số đại biểu".
_AGREED_PART = regex.compile(
    r"[^;.%]*(?:đồng[ ]ý|tán[ ]thành|nhất[ ]trí)[ ]*[,(][ ]*(?:đạt|chiếm|bằng)[ ]*(?:t[ỷỉ][ ]lệ)?[ ]*", regex.VERSION1
)
_SHARE = regex.compile(r"(?<!trái[ ]|cổ[ ])phiếu[^.;]{0,40}$", regex.VERSION1)


# "bầu bổ sung 2 Phó Chủ tịch UBND tỉnh"
_ELECTS = regex.compile(
    r"(?<!\p{L})(?:bầu|miễn[ ]nhiệm|bổ[ ]nhiệm|phê[ ]chuẩn)(?:[ ](?:bổ[ ]sung|thêm|mới))?[ ]$", regex.VERSION1
)
_OFFICE = regex.compile(r"(?:phó|ủy[ ]viên|chủ[ ]tịch|bí[ ]thư|trưởng[ ]ban|thẩm[ ]phán)(?!\p{L})", regex.VERSION1)


class Votes:
    """The numbers of an article that belong to votes."""

    def __init__(self, reading: Reading) -> None:
        """Find the results that the article tells."""
        self._spans = election_numbers(reading)

    def holds(self, scope: Scope) -> bool:
        """Whether a quantity is a number of votes or of people elected."""
        quantity, following = scope.quantity, scope.after[:40].strip()
        if any(start <= quantity.start < end for start, end in self._spans):
            return True
        if quantity.unit.kind is UnitKind.PERCENT:
            end = min(scope.sentence.end, quantity.phrase_end + _VOTERS_REACH)
            behind = scope.reading.folded[quantity.phrase_end : end].lstrip()
            told = _VOTED.match(following) or _VOTERS.match(_HOW_MANY.sub(" ", behind))
            return bool(told or _SHARE.search(scope.before) or self._shares_vote(scope))
        return _counts_votes(scope)

    def _shares_vote(self, scope: Scope) -> bool:
        """Whether a percentage says how many the votes before it are: "45/45 phiếu đồng ý, đạt 100%"."""
        if scope.previous is None:
            return False
        delegates = _DELEGATES.match(scope.reading.folded, scope.previous.quantity.unit.start) is not None
        if _AGREED_PART.fullmatch(scope.before):
            return delegates or self.holds(scope.previous)
        return _counts_votes(scope.previous) and _OF_VOTES.fullmatch(scope.before) is not None


def _counts_votes(scope: Scope) -> bool:
    """Whether a count is of votes, of delegates who voted, or of people elected."""
    quantity, following = scope.quantity, scope.after[:40].strip()
    if quantity.unit.kind is not UnitKind.COUNT:
        return False
    unit = scope.reading.folded[quantity.unit.start : quantity.unit.end]
    if (_ELECTS.search(scope.before) and _OFFICE.match(unit)) or _RESERVE.search(f"{unit} {following}"):
        return True
    if _VOTED.match(unit):
        return True
    agreed = _DELEGATES.match(unit) and _AGREED.match(following) and _AT_VOTE.search(scope.lead_in + following)
    return quantity.denominator is not None and bool(_VOTED.search(following) or agreed)
