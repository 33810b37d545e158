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
# Who is put forward is voted on, whoever votes: "100% cử tri nơi cư trú nhất trí giới thiệu bà C ứng cử".
_NOMINATES = regex.compile(
    r"[^.;]{0,60}?(?<!\p{L})(?:nhất[ ]trí|thống[ ]nhất|đồng[ ]ý|tín[ ]nhiệm|tán[ ]thành|biểu[ ]quyết)[ ][^.;,]{0,30}?"
    r"(?<!\p{L})(?:giới[ ]thiệu|ứng[ ]cử|đề[ ]cử)(?!\p{L})",
    regex.VERSION1,
)
# Who went to the polls is told of the electors, and is no result.
_TURNOUT = regex.compile(
    r"(?<!\p{L})cử[ ]tri(?!\p{L})[^.;,]{0,40}?[ ](?:đi|tham[ ]gia|đến)[ ](?:bỏ[ ]phiếu|bầu(?:[ ]cử)?)(?!\p{L})",
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
_TOLD_OF_ALL = regex.compile(r"^[^.;]*[,(][ ]*(?:đạt|chiếm|bằng)[ ]*(?:t[ỷỉ][ ]lệ)?[ ]*$", regex.VERSION1)
_SHARE = regex.compile(r"(?<!trái[ ]|cổ[ ])phiếu[^.;]{0,40}$", regex.VERSION1)


# "bầu bổ sung 2 Phó Chủ tịch UBND tỉnh"
_ELECTS = regex.compile(
    r"(?<!\p{L})(?:bầu|miễn[ ]nhiệm|bổ[ ]nhiệm|phê[ ]chuẩn|chúc[ ]mừng|ra[ ]mắt|tặng[ ]hoa)(?:[ ](?:bổ[ ]sung|thêm|mới"
    r"|cho))?[ ]$",
    regex.VERSION1,
)
_FOLLOWING = 90
"""Code points behind a counted noun in which is told what became of it."""
_PERSONS = regex.compile(
    r"(?:người|đồng[ ]chí|cử[ ]tri|đảng[ ]viên|hội[ ]viên|đại[ ]biểu|ủy[ ]viên|thành[ ]viên|cán[ ]bộ|chức[ ]danh|vị)"
    r"(?!\p{L})",
    regex.VERSION1,
)
# "lấy phiếu tín nhiệm đối với 24 người giữ chức vụ do HĐND bầu"
_ON_TRUST = regex.compile(r"(?<!\p{L})lấy[ ]phiếu[ ]tín[ ]nhiệm[^.;\d]{0,40}$", regex.VERSION1)
_OFFICE = regex.compile(
    r"(?:(?:tân|vị|đồng[ ]chí)[ ])*(?:phó|ủy[ ]viên|chủ[ ]tịch|bí[ ]thư|trưởng[ ]ban|thẩm[ ]phán)(?!\p{L})",
    regex.VERSION1,
)


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
            told = _VOTED.match(following) or _VOTERS.match(_HOW_MANY.sub(" ", behind)) or _NOMINATES.match(behind)
            shares = _SHARE.search(scope.before) and not _TURNOUT.search(scope.lead_in)
            return bool(told or shares or self._shares_vote(scope))
        return _counts_votes(scope)

    def _shares_vote(self, scope: Scope) -> bool:
        """Whether a percentage says how many the votes before it are: "45/45 phiếu đồng ý, đạt 100%"."""
        if scope.previous is None:
            return False
        delegates = _DELEGATES.match(scope.reading.folded, scope.previous.quantity.unit.start) is not None
        if _AGREED_PART.fullmatch(scope.before):
            return delegates or self.holds(scope.previous)
        told = _OF_VOTES.fullmatch(scope.before) or _TOLD_OF_ALL.search(scope.before)
        return told is not None and _counts_votes(scope.previous)


def _behind(scope: Scope) -> str:
    """What follows a counted noun, over the brackets with its share: "45/45 đại biểu (đạt 100%) tán thành"."""
    end = scope.quantity.phrase_end
    behind = scope.reading.folded[end : min(scope.sentence.end, end + _FOLLOWING)]
    return _HOW_MANY.sub(" ", behind).strip()[:40]


def _counts_votes(scope: Scope) -> bool:
    """Whether a count is of votes, of delegates who voted, or of people elected."""
    quantity = scope.quantity
    if quantity.unit.kind is not UnitKind.COUNT:
        return False
    following = _behind(scope)
    unit = scope.reading.folded[quantity.unit.start : quantity.unit.end]
    if (_ELECTS.search(scope.before) and _OFFICE.match(f"{unit} {following}")) or _RESERVE.search(
        f"{unit} {following}"
    ):
        return True
    if _VOTED.match(unit) or (_PERSONS.match(unit) and _ON_TRUST.search(scope.lead_in)):
        return True
    if _PERSONS.match(unit) and _NOMINATES.match(following):
        return True
    if _TURNOUT.match(f"{unit} {following}"):
        return False
    agreed = _DELEGATES.match(unit) and _AGREED.match(following) and _AT_VOTE.search(scope.lead_in + following)
    return quantity.denominator is not None and bool(_VOTED.search(following) or agreed)
