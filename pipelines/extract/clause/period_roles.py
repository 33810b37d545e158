"""What a period told in a sentence is of, where it is not the time of the sentence's numbers.

The year that money comes from, when the event named before a bracket was, the time of a plan told beside a result, when
it was as it was before it rose.
Keep out: which of the others a number takes (`stated`), and bases of comparison, which the grammar marks.
"""

import regex

from pipelines.extract.clause.scope import Scope
from pipelines.grammar.endings import ending
from pipelines.grammar.periods import PeriodMention
from pipelines.grammar.units import UnitKind

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
OF_PLAN = regex.compile(
    r"[ ]*(?:(?:so[ ]với|của|theo)[ ])?(?:tổng[ ])?(?:số[ ])?"
    r"(?:vốn[ ](?:(?:đầu[ ]tư|công|xây[ ]dựng|cơ[ ]bản|được|giao|theo)[ ])*)?"
    r"(?:kế[ ]hoạch|dự[ ]toán|chỉ[ ]tiêu)(?!\p{L})",
    regex.VERSION1,
)
_ANOTHER = regex.compile(r"[,;.()]|[ ]và[ ](?:(?:đến|tới|hết|cuối|ngày|trong)[ ])*$", regex.VERSION1)
_EVENT_REACH = 100
_EVENT = regex.compile(
    r"(?<!\p{L})(?<!nhiệm[ ]k[ỳì][ ])(?:đại[ ]hội|kỳ[ ]họp|hội[ ]nghị|quốc[ ]hội|hđnd)"
    r"(?:[ ]+[\p{L}\d.]+){0,12}[ ]*\([ ]*$",
    regex.VERSION1,
)
"""What is held on a day or opens a term, with a bracket behind it that says which."""

_CONGRESS_HELD = regex.compile(
    r"(?<!\p{L})(?:tổ[ ]chức|tiến[ ]hành|hoàn[ ]thành|chuẩn[ ]bị|phục[ ]vụ)[ ](?:(?:thành[ ]công|tốt|xong)[ ])*"
    r"đại[ ]hội(?:[ ]+(?!và[ ])[\p{L}\d-]+){0,12},?[ ]*$",
    regex.VERSION1,
)
"""A congress that was held or is prepared, with the term behind it that it opens."""


def is_of_event(folded: str, mention: PeriodMention) -> bool:
    """Whether a period says which event is meant: "trước Đại hội … lần thứ V (tháng 11/2015)".

    So does the term of a congress that a body held among other things: "tổ chức đại hội nhiệm kỳ 2025-2030 và kết nạp
    14 đảng viên".
    """
    events = (_EVENT, _CONGRESS_HELD) if mention.kind == "term" else (_EVENT,)
    return any(event.search(folded, max(0, mention.start - _EVENT_REACH), mention.start) for event in events)


_OF_BODY = regex.compile(
    r"(?<!\p{L})(?:hđnd|hội[ ]đồng[ ]nhân[ ]dân|ubnd|ủy[ ]ban|quốc[ ]hội|đại[ ]biểu|bầu[ ]cử|ban[ ]chấp[ ]hành|bch"
    r"|khóa)"
    r"(?:[ ,–-]+(?!đã|trong|có|là|gồm|hoạt|tổng|kết|đánh)[\p{L}\d]+){0,10}[ ,(–-]*$",
    regex.VERSION1,
)
_ELECTION = regex.compile(r"(?<!\p{L})(?:bầu[ ]cử|ứng[ ]cử|trúng[ ]cử|tái[ ]cử|được[ ]bầu)(?!\p{L})", regex.VERSION1)
_DID = regex.compile(
    r"(?<!\p{L})(?:đã|ban[ ]hành|tổ[ ]chức|thông[ ]qua|giám[ ]sát|tiếp|hoàn[ ]thành)(?!\p{L})", regex.VERSION1
)


def is_of_body(folded: str, start: int, mention: PeriodMention, stop: int, year: int | None) -> bool:
    """Whether a term only says which council, committee or election is meant, and not when something was done.

    "HĐND xã khóa XX, nhiệm kỳ 2021-2026 có 24 đại biểu"; but what a council did in a term that is over is of the term:
    "HĐND xã khóa XI, nhiệm kỳ 2016-2021 đã ban hành 96 nghị quyết". The sentence begins at `start`, the number stands
    at `stop`, the news is of `year`.
    """
    if mention.kind != "term" or not folded.startswith("nhiệm", mention.start):
        return False
    named = _OF_BODY.search(folded, max(start, mention.start - _NAME_REACH), mention.start)
    if named is None:
        return False
    over = year is not None and mention.last_year is not None and mention.last_year <= year
    return not (over and _DID.search(folded, mention.end, stop)) or _ELECTION.search(folded, start, stop) is not None


_HORIZON = regex.compile(
    r"(?<!\p{L}|theo[ ])(?:quy[ ]hoạch|đồ[ ]án|đề[ ]án|chiến[ ]lược|định[ ]hướng|tầm[ ]nhìn|chương[ ]trình|kế[ ]hoạch"
    r"|lộ[ ]trình)(?!\p{L})"
    r"[^.;:()]{0,120}(?<!\p{L})(?:đến|tới|tầm[ ]nhìn)[ ](?:năm[ ])?$",
    regex.VERSION1,
)


def is_horizon(folded: str, mention: PeriodMention, year: int | None) -> bool:
    """Whether a year is one up to which is planned: no result is of it, "Quy hoạch xã đến năm 2045 đã hoàn thành"."""
    if mention.kind != "year" or mention.until or not mention.year or year is None or mention.year <= year:
        return False
    ahead = folded[max(0, mention.start - _EVENT_REACH) : mention.start]
    return _HORIZON.search(ahead) is not None


_PAID_OF = regex.compile(
    r"(?<!\p{L})(?:giải[ ]ngân|thanh[ ]toán)(?:[ ]+\p{L}+){0,4}?[ ]+(?:kế[ ]hoạch|dự[ ]toán)(?:[ ]+\p{L}+){0,8}[ ]+$",
    regex.VERSION1,
)


_MONEY_OF = regex.compile(
    r"(?<!\p{L})(?:vốn|kế[ ]hoạch|dự[ ]toán)(?:[ ]+(?!giải[ ]ngân|thanh[ ]toán|đạt|là)\p{L}+){0,8}[ ]+$", regex.VERSION1
)
_WAS_PAID = regex.compile(
    r"(?:[ ]+(?:được[ ]+(?:phép[ ]+)?)?(?:kéo[ ]+dài|chuyển[ ]+(?:nguồn|tiếp|sang))(?:[ ]+(?:thực[ ]+hiện|sang))*"
    r"(?:[ ]+năm[ ]+\d{4})?)?[ ]+(?:(?:đã|mới|chỉ|được)[ ]+)*(?:giải[ ]+ngân|thanh[ ]+toán)(?!\p{L})",
    regex.VERSION1,
)


def is_paid_of(folded: str, mention: PeriodMention) -> bool:
    """Whether a year says of which plan's money so much was paid: "giải ngân kế hoạch vốn năm 2024 là 14 tỷ đồng".

    So it does before the payment: "vốn năm 2024 giải ngân 14 tỷ đồng".
    """
    if mention.kind != "year":
        return False
    begin = max(0, mention.start - _EVENT_REACH)
    if _PAID_OF.search(folded, begin, mention.start):
        return True
    return bool(_WAS_PAID.match(folded, mention.end) and _MONEY_OF.search(folded, begin, mention.start))


_ASIDE = regex.compile(
    r"[^,;.()\d]{0,60}\([ ]*(?:[^,;.()\d]{0,30}[ ])?(?:đến|tới)(?:[ ](?:hết|ngày|cuối))*[ ]$", regex.VERSION1
)


def counts_aside(folded: str, mention: PeriodMention, between: str) -> bool:
    """Whether a bracket behind a clause says up to when it was counted: "đạt 92% kế hoạch (tính đến 31/1/2022)"."""
    counted = (mention.until or mention.since_new_year) and folded.startswith(")", mention.end)
    return counted and _ASIDE.fullmatch(between) is not None


def is_of_source(folded: str, mention: PeriodMention) -> bool:
    """Whether a year only says which money is spent: "dự toán năm 2023 từ nguồn tăng thu năm 2022"."""
    return mention.kind == "year" and _SOURCE.search(folded, 0, mention.start) is not None


def is_beside(folded: str, mention: PeriodMention) -> bool:
    """Whether a period is that of a plan told beside a result."""
    return _PLAN_BESIDE.match(folded, 0, mention.start) is not None


def is_of_share(scope: Scope, mention: PeriodMention) -> bool:
    """Whether a period only says which plan a share before it is of: "đạt 22% dự toán năm 2021, trong đó thuế …"."""
    share = scope.previous
    while share is not None and share.quantity.start > mention.start:
        share = share.previous
    if share is None or share.quantity.unit.kind is not UnitKind.PERCENT:
        return False
    between = scope.reading.folded[share.quantity.phrase_end : mention.start]
    return OF_PLAN.match(between) is not None and _ANOTHER.search(between) is None


_PROGRAMME = regex.compile(
    r"(?<!\p{L})(?:chương[ ]trình|đề[ ]án|quy[ ]hoạch|chiến[ ]lược|nghị[ ]quyết|kế[ ]hoạch|dự[ ]án|cuộc[ ]vận[ ]động"
    r"|phong[ ]trào|bộ[ ]tiêu[ ]chí|chuẩn)(?!\p{L})"
    r"(?:[ ,–-]+(?!trong|đã|được|đạt|với|đặt|đề|giao|phấn|là|có|gồm|theo|của|chỉ|mục[ ]tiêu(?![ ]quốc)|kết[ ]quả|qua)"
    r"[\p{L}\d“”\"]+){0,20}[ ,(]+$",
    regex.VERSION1,
)
_REVIEWED = regex.compile(
    r"(?<!\p{L})(?:kết[ ]quả|(?:tổng|sơ)[ ]kết|đánh[ ]giá|năm[ ]thực[ ]hiện|mục[ ]tiêu(?![ ]quốc)|chỉ[ ]tiêu)(?!\p{L})"
    r"[^.;:]*$",
    regex.VERSION1,
)
_NAME_REACH = 200


def is_of_programme(folded: str, start: int, mention: PeriodMention) -> bool:
    """Whether years end the name of a programme, which says which one is meant, unless its results are told.

    "Thực hiện Chương trình … giai đoạn 2021-2025, huyện trao 12 con bò" gives them in no stated time.
    """
    if mention.kind not in ("term", "years"):
        return False
    begin = max(start, mention.start - _NAME_REACH)
    named = _PROGRAMME.search(folded, begin, mention.start)
    if named is None:
        return False
    return named[0].startswith("chuẩn") or _REVIEWED.search(folded, begin, named.start()) is None


def dates_start(scope: Scope, mention: PeriodMention) -> bool:
    """Whether a period is of what a number rose or fell from: "giảm từ 6,8% năm 2015 xuống còn 1,9%"."""
    first = scope.previous
    if first is None or mention.start < first.quantity.phrase_end or not ENDPOINT.search(first.clause):
        return False
    return _ROSE_TO.match(scope.reading.folded, mention.end) is not None


_ITEM = regex.compile(r"\(\d{1,2}\)[ ]|(?:^|[;:][ ]*)\d{1,2}[.)][ ]", regex.VERSION1)
_NEXT_ITEM = regex.compile(r"[;.,][ ]*(?:và[ ]+)?\(?\d{1,2}[.)][ ]", regex.VERSION1)
# "bắt đầu từ ngày 20/6, …", "ông A cho hay từ năm 2019, …"
_SINCE = regex.compile(
    r"(?:^.*(?<!\p{L})(?:cho[ ](?:biết|hay|rằng)|nói|nêu|khẳng[ ]định|báo[ ]cáo)(?:[ ]rằng)?[ ]+)?"
    r"(?<!\p{L})(?:(?:(?:kể|tính|bắt[ ]đầu)[ ]+)?từ(?!\p{L}).*|trong[ ]+)$",
    regex.VERSION1,
)
_WORD = regex.compile(r"\p{L}", regex.VERSION1)
CLAUSE_BREAKS = regex.compile(r"[,;:](?=[ ])", regex.VERSION1)


def is_of_another_item(scope: Scope, mention: PeriodMention, between: str) -> bool:
    """Whether a period belongs to a clause, or to an item of a list, that ended before the number.

    "đạt chuẩn từ năm 2019, có 12 phòng học"; "(1) Đến năm 2025 đạt …; (2) Tỷ lệ …".
    """
    before = scope.reading.folded[scope.sentence.start : mention.start]
    if _NEXT_ITEM.search(between) and _ITEM.search(before):
        return True
    if not _WORD.search(_SINCE.sub("", CLAUSE_BREAKS.split(before)[-1])):
        return False
    return mention.kind == "before_year" or bool(mention.onwards and CLAUSE_BREAKS.search(between))


_HAPPENED = regex.compile(
    r"[ ]*(?:\p{L}+[ ]+){0,4}?(?:đạt|tăng|giảm|hoàn[ ]thành|vượt|được|chưa|không)(?!\p{L})[^()]*\)", regex.VERSION1
)


def is_no_base(scope: Scope) -> bool:
    """Whether a count in brackets behind a base is not what that had: "… cùng kỳ 2017 (12/17 khoản đạt dự toán)"."""
    quantity = scope.quantity
    if quantity.unit.kind is not UnitKind.COUNT:
        return False
    behind = _HAPPENED.match(scope.reading.folded, quantity.unit.end, scope.sentence.end)
    return quantity.denominator is not None or behind is not None
