"""What goes on with a plan told before: the next of its list, its parts, its later stages.

Keep out: plan words in a number's own sentence (`statuses`), and plans stated in full (`plan_frames`).
"""

from datetime import date
from functools import cache

import regex

from pipelines.extract.article.sections import status_words
from pipelines.extract.clause.scope import SLASH, Scope
from pipelines.extract.statuses.plan_reach import DONE, PARTS, REACHES
from pipelines.extract.statuses.statuses import estimate
from pipelines.grammar.lexicon import alternation, table
from pipelines.grammar.units import UnitKind

_BARE_ITEM = regex.compile(r";[ ]*(?:và[ ]+)?$", regex.VERSION1)
_LAID_DOWN = regex.compile(r"[ \"“]*theo[ ]nghị[ ]quyết(?!\p{L})[^,]*,", regex.VERSION1)
_IN_BRACKET = regex.compile(r"[ ]*\((?!cùng|năm[ ]trước)[^()]*", regex.VERSION1)
# The parts of what is planned: "sẽ chặt 9 cây trên đường Hồ Sen (dời 4 cây, đốn 5 cây)".
_PARTS_ASIDE = regex.compile(r"[^().;]{0,80}\((?![^()]*(?:cùng|năm|nay|hiện))[^()]*", regex.VERSION1)
_AIMS_AT = regex.compile(
    r"(?<!\p{L})(?:phấn[ ]đấu|quyết[ ]tâm|đặt[ ]mục[ ]tiêu|mục[ ]tiêu|chỉ[ ]tiêu|dự[ ]kiến|sẽ)(?!\p{L})", regex.VERSION1
)
# How far the part told before is from an earlier year's says nothing of what was reached.
_COMPARISON = regex.compile(
    r"(?:tăng|giảm|bằng|cao[ ]hơn|thấp[ ]hơn)(?:[ ]\p{L}+)?[ ][\d.,]+[ ]*%[ ]so[ ][^,;]*?"
    r"(?:năm[ ](?:\d{4}|trước|ngoái)|cùng[ ]kỳ)",
    regex.VERSION1,
)
_DIFFERS = regex.compile(r"[ ]*(?:,|và)[ ]*(?:tăng|giảm|bằng|cao[ ]hơn|thấp[ ]hơn)(?:[ ]\p{L}+)?[ ]*", regex.VERSION1)
_FROM_EARLIER = regex.compile(
    r"[ ]*(?:so[ ](?:với[ ])?)?(?:(?:dự[ ]toán|ước|thực[ ]hiện|ước[ ]thực[ ]hiện)[ ])*"
    r"(?:năm[ ](?:\d{4}|trước|ngoái)|cùng[ ]kỳ)(?!\p{L})",
    regex.VERSION1,
)
# "Phấn đấu đến năm 2030 thu nhập đạt 90 triệu đồng. Hằng năm kết nạp 25 đảng viên."
_EACH_YEAR = regex.compile(r"[ \"“+*-]*(?:bình[ ]quân[ ])?(?:hằng|hàng|mỗi)[ ]năm(?!\p{L})", regex.VERSION1)
# A list of goals: "đặt ra mục tiêu: Thu ngân sách tăng 10%/năm. Tổng vốn đạt …", "xây dựng 17 chỉ tiêu. Trong đó, …".
_SETS_GOALS = regex.compile(
    r"(?<!\p{L})(?:(?:đặt|đề)[ ]ra|đặt|xác[ ]định|xây[ ]dựng)"
    r"(?:[ ](?!tăng|giảm|đạt|vượt)[\p{L}\d,]+){0,8}?[ ](?:mục|chỉ)[ ]tiêu(?!\p{L})"
    r"(?:(?P<list>[^.:;]{0,60}:)|[^.:]*)",
    regex.VERSION1,
)
# How a goal is told in a sentence of its own: "Thu nhập bình quân đạt 70 triệu đồng", "Tỷ lệ hộ nghèo còn dưới 1%".
_GOAL = regex.compile(
    r"(?<!\p{L})(?:đạt|tăng|giảm|còn|duy[ ]trì|giữ[ ]vững|hoàn[ ]thành|chiếm|t[ỷỉ][ ](?:lệ|trọng)|tốc[ ]độ|bình[ ]quân"
    r"|kết[ ]nạp|phát[ ]triển|xây[ ]dựng|giải[ ]quyết)(?!\p{L})",
    regex.VERSION1,
)
_GOALS_REACH = 1200
"""Characters in which what a body sets itself is told, at the most."""
_STAGES = 3
"""Sentences over which a plan goes on to its later stages."""


@cache
def _next_verb() -> regex.Pattern[str]:
    """The next thing that the same will do: "sẽ thông qua 13 dự án luật; cho ý kiến 4 dự án luật"."""
    verbs = alternation(table("senses")["status"]["works"])
    return regex.compile(rf"[^;]*;[ ](?:và[ ])?(?:tiếp[ ]tục[ ])?{verbs}(?!\p{{L}})[^;]*", regex.VERSION1)


def goes_on(scope: Scope, first: date | None, aimed: Scope, planned: date | None) -> bool:
    """Whether a number goes on with a plan: the next of its list, its parts, or a later stage of it.

    "sẽ mở 4 lớp …; 3 lớp …"; "Trong đó, …" in the next sentence.
    `first` is the number's first day, `aimed` and `planned` the last number that was aimed at and its first day.
    """
    index = aimed.index
    since = aimed.quantity.phrase_end if scope.index == index else scope.sentence.start  # "… cho biết: sẽ mở 4 lớp; …"
    if DONE.search(scope.reading.folded, since, scope.quantity.phrase_start):
        return False
    if scope.previous is aimed and _BARE_ITEM.search(scope.before):
        return True
    if (
        scope.previous is aimed
        and status_words("target").search(aimed.lead_in)
        and _next_verb().fullmatch(scope.before)
    ):
        return True
    if scope.index == index and _PARTS_ASIDE.fullmatch(scope.reading.folded, since, scope.quantity.phrase_start):
        return True
    yearly = scope.index == index + 1 and _EACH_YEAR.match(scope.lead_in) and not REACHES.search(scope.lead_in)
    if yearly or (scope.index in (index, index + 1) and PARTS.match(scope.lead_in.lstrip(' "“-'))):
        return True
    return bool(first and planned and first > planned and index < scope.index <= index + _STAGES)


def is_of_goals(scope: Scope) -> bool:
    """Whether a number is one of the goals that its paragraph lists, or that the sentence before counts."""
    reading, start = scope.reading, scope.sentence.start
    parts = scope.index > 0 and PARTS.match(scope.lead_in.lstrip(' "“-'))
    first = reading.sentences[scope.index - 1].start if parts else reading.text.rfind("\n", 0, start) + 1
    goals = max(
        _SETS_GOALS.finditer(reading.folded, max(first, start - _GOALS_REACH), start),
        key=lambda match: match.start(),
        default=None,
    )
    if goals is None or not (goals["list"] or (parts and not REACHES.search(goals[0]))):
        return False
    if any(start <= period.start < scope.quantity.start for period in reading.periods):
        return False
    if goals.end() <= start and not _GOAL.search(scope.lead_in):
        return False  # "đề ra mục tiêu: …. Đại hội khen thưởng 12 tập thể"
    told = DONE.search(reading.folded, goals.end(), scope.quantity.phrase_start) or estimate().search(scope.lead_in)
    return not told


def is_resolved(scope: Scope) -> bool:
    """Whether a sum is what a paper lays down: "Theo nghị quyết của HĐND huyện, tổng vốn đầu tư công là 18 tỷ đồng"."""
    money = scope.quantity.unit.kind is UnitKind.MONEY
    lead_in = scope.lead_in
    return money and bool(_LAID_DOWN.match(lead_in)) and not (DONE.search(lead_in) or REACHES.search(lead_in))


def shares_out(scope: Scope, aimed: Scope) -> bool:
    """Whether a sum is a part of the planned one before: "Trong đó, vốn sự nghiệp 12 tỷ đồng".

    What was reached of it is told with a verb.
    """
    index = aimed.index
    if aimed.states_plan or SLASH.fullmatch(aimed.before):
        return False  # "đạt 262% chỉ tiêu (90 tỷ đồng). Trong đó, …" goes on about the result
    if scope.quantity.unit.kind is not UnitKind.MONEY or scope.index not in (index, index + 1):
        return False
    parts = PARTS.match(scope.lead_in.lstrip(' "“-'))
    own = _COMPARISON.sub("", scope.lead_in)
    between = scope.reading.folded[aimed.quantity.phrase_end : scope.quantity.phrase_start]
    if scope.index == index and _IN_BRACKET.fullmatch(between):
        return REACHES.search(between) is None and DONE.search(between) is None
    if parts is None or DONE.search(scope.lead_in) or estimate().search(scope.lead_in):
        return False
    # "phấn đấu thu 48 tỷ đồng. Trong đó, thu nội địa đạt tối thiểu 37 tỷ đồng": so much of it is aimed at, too
    reached = REACHES.search(own)
    return reached is None or (reached[0] == "đạt" and _is_aimed_at(aimed))


def _is_aimed_at(aimed: Scope) -> bool:
    """Whether a planned sum, or the total that it is a part of, is what a body strives for."""
    reading, index = aimed.reading, aimed.index
    first = index - 1 if index and PARTS.match(aimed.lead_in.lstrip(' "“-')) else index
    return _AIMS_AT.search(reading.folded, reading.sentences[first].start, aimed.quantity.start) is not None


def compares_aim(scope: Scope, aimed: Scope) -> bool:
    """Whether a rate says how far a planned sum is from an earlier one: "…, giảm 10,9% so dự toán năm 2020"."""
    if scope.previous is not aimed or scope.quantity.unit.kind is not UnitKind.PERCENT or aimed.states_plan:
        return False  # "đạt 52% dự toán giao là 14 tỷ đồng, tăng 8% so với cùng kỳ" goes on about what came in
    return _DIFFERS.fullmatch(scope.before) is not None and _FROM_EARLIER.match(scope.after) is not None
