"""Whether a number happened, is expected of a result, or is aimed at: by the reach of its cue.

"ước" reaches to the end of its sentence or the next ";", but not into a bracket that speaks of an earlier period.
A plan word reaches as far as what follows it in its sentence, until a word says that something is done. Keep out:
how far a plan word reaches (`plan_reach`), lists of words (`data/senses.toml`).
"""

from functools import cache

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.article.sections import section_of, status_words
from pipelines.extract.clause.scope import SLASH, Scope, names_plan, names_plan_level, names_plan_sum
from pipelines.extract.statuses.asides import is_past
from pipelines.extract.statuses.plan_reach import DONE, PLANS, is_no_plan, tells_goals_reached
from pipelines.grammar.endings import ending
from pipelines.grammar.lexicon import alternation, any_of, table
from pipelines.grammar.periods import PeriodMention
from pipelines.grammar.units import UnitKind
from schemas.enums import Status

_PASSED = regex.compile(  # "thấp hơn chỉ tiêu đề ra từ đầu nhiệm kỳ là 38 tỷ đồng"
    r"(?<!\p{L})(?:vượt|hụt|(?:thấp|cao|nhiều|ít)[ ]hơn)[ ]+(?:so[ ]với[ ]+)?"
    r"(?:kế[ ]hoạch|dự[ ]toán|chỉ[ ]tiêu|dự[ ]kiến)(?:[ ]+[\p{L}\d]+){0,8}[ ]+là(?:[ ]+\p{L}+)?[ ]*$",
    regex.VERSION1,
)
# The plan's own sum: "để đạt dự toán 267 tỷ đồng"; "vượt dự toán 15 tỷ đồng" is a difference.
_PLAN_SUM = regex.compile(
    r"(?<!\p{L})(?:đạt|hoàn[ ]thành|so[ ]với|trên)[ ]+(?:được[ ]+|tổng[ ]+)?(?:dự[ ]toán|kế[ ]hoạch|chỉ[ ]tiêu)"
    r"(?:[ ]+(?:thu|chi|ngân[ ]sách|nsnn|vốn|đầu[ ]tư[ ]công|năm|\d{4}))*[ ]+$",
    regex.VERSION1,
)
_COMPARES = regex.compile(
    r"[ ]*(?:,|\()?[ ]*(?:và[ ]|chỉ[ ])?(?:bằng|tăng|giảm|cao[ ]hơn|thấp[ ]hơn)(?:[ ]\p{L}+)?[ ]*", regex.VERSION1
)
_WITH_EARLIER = regex.compile(
    r"[ ]*(?:so[ ](?:với[ ])?|của[ ])?(?:(?:ước[ ])?thực[ ]hiện[ ])?(?:cùng[ ]k[ỳì]|năm[ ](?:\d{4}|trước|ngoái))",
    regex.VERSION1,
)
_FROM_GOAL = regex.compile(
    r"(?<!\p{L})(?:so[ ]với|cách(?:[ ]\p{L}+){0,3}|dưới|thấp[ ]hơn|kém|chưa[ ]đạt)[ ](?:so[ ]với[ ])?(?:mức[ ])?"
    r"(?:mục[ ]tiêu|chỉ[ ]tiêu)(?:[ ](?:là|đề[ ]ra|được[ ]giao|đặt[ ]ra|giải[ ]ngân|chung|phải[ ]đạt))*[ ]$",
    regex.VERSION1,
)
_PLAN_ASIDE = regex.compile(r"\((?:kế[ ]hoạch|kh|dt|chỉ[ ]tiêu|mục[ ]tiêu|dự[ ]toán)(?!\p{L})[^()]*$", regex.VERSION1)
# The plan behind its name: "không đạt chỉ tiêu đề ra (85% trở lên)".
_PLAN_OPENS = regex.compile(
    r"(?<!\p{L})(?:chỉ[ ]tiêu|mục[ ]tiêu|kế[ ]hoạch)[ ](?:đã[ ])?đề[ ]ra[ ]*\([ ]*(?:là[ ])?$", regex.VERSION1
)
# "thu 6 tháng cuối năm là 148 tỷ đồng, đạt 131% dự toán" tells a result.
_CARRIED_OUT = regex.compile(
    r",[ ]*(?:đạt|bằng|vượt|hoàn[ ]thành)[ ][^,;]{0,24}%[ ](?:so[ ]với[ ])?(?:dự[ ]toán|kế[ ]hoạch|chỉ[ ]tiêu)",
    regex.VERSION1,
)
ITEM = regex.compile(r"[ ]*(?:[-–—+*•▪●]|\(?\d{1,2}[.)]|\(?\p{L}[.)])[ ]*", regex.VERSION1)
# A set that is there already, whatever is to be done about it: "theo 7 chương trình", "thủ tục của 600 dự án".
_EXISTING = regex.compile(r"(?<!\p{L})(?:theo|của|trong(?:[ ]+số)?|thuộc)[ ]+$", regex.VERSION1)
# Handing papers in is done, whatever they are for: "triển khai nhiệm vụ … và thông qua 3 chương trình".
_ADOPTED = regex.compile(
    r"(?<!\p{L})(?:thông[ ]qua|ban[ ]hành|(?<!đăng[ ])ký)(?:[ ]+(?:được|mới))?[ ]+$", regex.VERSION1
)
_TO_ADOPT = regex.compile(
    r"(?<!\p{L})(?:sẽ|cần|phải|dự[ ]kiến|trình|phấn[ ]đấu|đề[ ]nghị|để|xem[ ]xét|tham[ ]mưu)(?:[ ,]+\p{L}+){0,8}[ ]+$",
    regex.VERSION1,
)
# What must be done to what is counted: "39 doanh nghiệp phải cổ phần hóa".
_TO_BE_DONE = regex.compile(
    r"(?:[ ]+(?!đang|đã|từng|buộc|chưa|không)\p{L}+){0,2}[ ]+(?:cần|cần[ ]+phải|phải|sẽ)[ ]+(?!có|là)\p{L}",
    regex.VERSION1,
)
# "4 dự án thủy điện, công suất 78 MW, được tỉnh đề xuất xây dựng"
_PROPOSED_BEHIND = regex.compile(
    r"(?:(?!trong[ ]đó|nhiều[ ]|một[ ]số)[^.;:]){0,120}?(?<!\p{L})được(?:[ ]\p{L}+){0,4}[ ]"
    r"(?:đề[ ]xuất|kiến[ ]nghị|dự[ ]kiến)[ ]"
    r"(?:đầu[ ]tư|xây|thành[ ]lập|mở|khởi[ ]công|triển[ ]khai|nâng[ ]cấp|bố[ ]trí)(?!\p{L})",
    regex.VERSION1,
)


def status_of(scope: Scope) -> Status:
    """The status of a number by the words of its own sentence."""
    lead_in, kind = scope.lead_in, scope.quantity.unit.kind
    if is_past(scope) or _is_part_done(scope) or _is_over_plan(scope):
        return Status.ACTUAL
    if (
        ("(" in lead_in and (_PLAN_ASIDE.search(lead_in) or _PLAN_OPENS.search(lead_in)))
        or scope.states_plan
        or scope.plan_beside
        or _is_plan_sum(scope)
    ):
        return Status.TARGET
    aside = lead_in.rfind("(") + 1 if lead_in.count("(") > lead_in.count(")") else len(lead_in)
    own = len(lead_in) - len(scope.clause) if kind is UnitKind.PERCENT and _SHARES.search(lead_in) else 0
    cues = [
        cue
        for cue in status_words("target").finditer(lead_in, own)
        if not _in_name(scope, cue) and not _is_of_stated_plan(scope, cue)
    ]
    planned = any(not is_no_plan(lead_in, cue) for cue in cues if cue.start() >= aside)
    if estimate().search(lead_in.rsplit(";", 1)[-1]) and not planned:  # "ước đạt 22 tỷ (dự kiến cả năm 63 tỷ)"
        return Status.ESTIMATE
    if kind is UnitKind.COUNT and (_EXISTING.search(lead_in) or _is_adopted(lead_in)):
        return Status.ACTUAL
    passed = _PASSED.search(lead_in) if cues else None
    for cue in reversed(cues):
        if is_no_plan(lead_in, cue) or _is_met(scope, cue) or (passed and passed.start() <= cue.start()):
            continue
        if cue[0].endswith("cuối năm") and (_is_over(scope) or _is_carried_out(scope, cue)):
            continue
        if cue[0] == "nhu cầu" and kind is not UnitKind.MONEY:
            continue  # people need things as they are; the money that they need is still to come
        if cue[0] in ("giao", "được giao") and kind is UnitKind.MEASURE and not _is_task(lead_in, cue):
            continue  # land is handed over: "giao cho doanh nghiệp 7 ha"
        return Status.ESTIMATE if cue[0] == "dự kiến" and _is_over(scope) else Status.TARGET
    ahead = _compares_plan(scope) or _lies_ahead(scope) or _sets_task(scope) or _is_supposed(scope)
    ahead = ahead or _is_set_item(scope) or _is_under_aims(scope) or _is_end_sought(scope)
    ahead = ahead or (kind is UnitKind.COUNT and _TO_BE_DONE.match(scope.after) is not None)
    ahead = (
        ahead or _PROPOSED_BEHIND.match(scope.reading.folded, scope.quantity.phrase_end, scope.sentence.end) is not None
    )
    return Status.TARGET if ahead else Status.ACTUAL


_OVER_PLAN = regex.compile(
    r"[ ]*/[ ]*(?:(?:kh|dt|kế[ ]hoạch|dự[ ]toán|chỉ[ ]tiêu)(?:[ ]là)?[ ]+\d"
    r"|\d[\d.,]*[ ]*(?:tỷ|tỉ|triệu|nghìn|đồng)(?!\p{L}))",  # not a rate: "70 triệu đồng/01 người"
    regex.VERSION1,
)


def _is_over_plan(scope: Scope) -> bool:
    """Whether a sum stands before a slash and the plan's: "giải ngân kế hoạch vốn là 14 tỷ đồng/43 tỷ đồng"."""
    money = scope.quantity.unit.kind is UnitKind.MONEY and scope.previous is None
    return money and _OVER_PLAN.match(scope.reading.folded, scope.quantity.phrase_end) is not None


def _is_task(lead_in: str, cue: "regex.Match[str]") -> bool:
    """Whether something to do is assigned: "giao chỉ tiêu trồng 7 ha rừng", "giao Sở Tài nguyên cấp phép …"."""
    return _IN_PLAN.search(lead_in) is not None or _NEXT_BODY.match(lead_in, cue.end()) is not None


_MET = regex.compile(
    r"(?:chỉ[ ]tiêu|tiêu[ ]chí|nhiệm[ ]vụ|mục[ ]tiêu)(?:[ ]+(?!cần|phải|để)\p{L}+){0,4}?[ ]+(?:(?:đã|đều)[ ]+)?"
    r"(?:đạt|vượt|hoàn[ ]thành|(?:chưa|không)[ ]+(?:đạt|hoàn[ ]thành))(?!\p{L})",
    regex.VERSION1,
)
_BY_PLAN = regex.compile(r"(?<!\p{L})theo(?:[ ]+\p{L}+){0,6}[ ]+$", regex.VERSION1)


def _is_met(scope: Scope, cue: "regex.Match[str]") -> bool:
    """Whether a plan is only what a result is of.

    Goals counted by what became of them: "về chỉ tiêu tỉnh giao, có 7 chỉ tiêu đạt và vượt"; a sum and the plan that
    it is of: "giải ngân theo kế hoạch giao là 21 tỷ đồng, đạt 58% kế hoạch".
    """
    folded, quantity = scope.reading.folded, scope.quantity
    if cue[0] not in PLANS:
        return False
    if _MET.match(folded, quantity.unit.start, scope.sentence.end):
        return True
    if not _BY_PLAN.search(scope.lead_in, 0, cue.start()):
        return False
    ends = [quantity.phrase_end, *([scope.previous.quantity.phrase_end] if scope.previous else [])]
    return any(_CARRIED_OUT.match(folded, end, scope.sentence.end) for end in ends)


_IN_PLAN = regex.compile(r"(?<!\p{L})(?:kế[ ]hoạch|chỉ[ ]tiêu|nhiệm[ ]vụ|mục[ ]tiêu)(?!\p{L})", regex.VERSION1)


def is_goal(scope: Scope) -> bool:
    """Whether a rate is the goal from which the one told is far: "đạt 71%, còn cách xa so với mục tiêu 95%"."""
    return scope.quantity.unit.kind is UnitKind.PERCENT and _FROM_GOAL.search(scope.lead_in) is not None


def _is_plan_sum(scope: Scope) -> bool:
    """Whether a sum is the plan's own: "để đạt dự toán 26 tỷ đồng", "2,1 tỷ đồng/1,8 tỷ đồng"."""
    if names_plan_level(scope):
        return True
    if scope.quantity.unit.kind is UnitKind.PERCENT:
        return is_goal(scope)
    if scope.quantity.unit.kind is not UnitKind.MONEY:
        return False
    if names_plan_sum(scope):
        return True
    money_before = scope.previous is not None and scope.previous.quantity.unit.kind is UnitKind.MONEY
    return _PLAN_SUM.search(scope.lead_in) is not None or (money_before and SLASH.fullmatch(scope.before) is not None)


def _compares_plan(scope: Scope) -> bool:
    """Whether a plan's own sum is compared with an earlier time: "dự toán 30 tỷ đồng, tăng 5% so với năm 2014"."""
    sum_before = scope.previous is not None and scope.previous.quantity.unit.kind is UnitKind.MONEY
    if not sum_before or scope.previous is None or not _COMPARES.fullmatch(scope.before):
        return False
    if scope.previous.states_plan:
        return False  # that sum only stands beside a share of it
    return _WITH_EARLIER.match(scope.after) is not None and status_of(scope.previous) is Status.TARGET


def _in_name(scope: Scope, cue: "regex.Match[str]") -> bool:
    """Whether a plan word is the first of a place's name: "thành phố Cần Thơ", "huyện Giao Thủy"."""
    start, end = scope.sentence.start + cue.start(), scope.sentence.start + cue.end()
    printed = scope.reading.text
    if _NEXT_BODY.match(scope.reading.folded, end):
        return False  # "Giao Sở Tài chính cấp 4 tỷ đồng"
    if printed[start].isupper() and _OFFICE_OF.match(scope.reading.folded, 0, start):
        return True  # "Vụ trưởng Vụ Kế hoạch", "Trung tâm Dự báo"
    return " " not in cue[0] and printed[start : start + 1].isupper() and printed[end : end + 2].strip().istitle()


def _is_of_stated_plan(scope: Scope, cue: "regex.Match[str]") -> bool:
    """Whether a plan word names the plan's own sum before the number: "52% dự toán giao là 14 tỷ đồng, tăng 8%"."""
    plan = scope.previous
    if plan is None or not plan.states_plan or plan.previous is None:
        return False
    return plan.previous.quantity.phrase_end <= scope.sentence.start + cue.start() < plan.quantity.phrase_start


_OFFICE_OF = ending(r"(?<!\p{L})(?:bộ|sở|phòng|ban|vụ|cục|viện|khoa|tổ|trung[ ]tâm)[ ](?:\p{L}+[ ](?:-|và)[ ])?")
_NEXT_BODY = regex.compile(
    rf"[ ](?:{any_of('bodies', 'bodies')}|{any_of('offices', 'heads')}|thủ[ ]trưởng|văn[ ]phòng|thường[ ]trực"
    r"|thanh[ ]tra|mặt[ ]trận|các)(?!\p{L})",
    regex.VERSION1,
)


def _is_adopted(lead_in: str) -> bool:
    adopted = _ADOPTED.search(lead_in)
    return adopted is not None and _TO_ADOPT.search(lead_in, 0, adopted.start()) is None


_SHARE_OF_PLAN = regex.compile(r"%[ ](?:so[ ]với[ ])?(?:kế[ ]hoạch|dự[ ]toán|chỉ[ ]tiêu)(?!\p{L})", regex.VERSION1)


def _is_set_item(scope: Scope) -> bool:
    """Whether the number stands in an item of a list that a heading of aims opens: "Các chỉ tiêu đến năm 2025:"."""
    reading, index = scope.reading, scope.index
    if DONE.search(scope.lead_in):
        return False
    while index > 0 and ITEM.match(reading.folded, reading.sentences[index].start):
        index -= 1
        head = reading.sentences[index]
        text = reading.folded[head.start : head.end].rstrip()
        if text.endswith(":"):
            cues = list(status_words("aims").finditer(text))
            return bool(cues) and not (_SHARE_OF_PLAN.search(text) or tells_goals_reached(text, cues[-1].start()))
    return False


def _is_under_aims(scope: Scope) -> bool:
    """Whether the number stands in a part of a report whose heading names aims: "II. Nhiệm vụ quý IV"."""
    heading = section_of(scope.reading, scope.index)
    if heading is None or DONE.search(scope.lead_in):
        return False
    sentence = scope.reading.sentences[heading]
    return not status_words("told").search(scope.reading.folded, sentence.start, sentence.end)


@cache
def estimate() -> regex.Pattern[str]:
    """The words of an estimate."""
    other = alternation(table("senses")["status"]["before_no_estimate"])
    return regex.compile(
        rf"(?:(?<!(?<!\p{{L}}){other}[ ]+)|(?<=(?:nợ|đầu[ ]+tư)[ ]+công[ ]+)){status_words('estimate').pattern}",
        regex.VERSION1,
    )


def _sets_task(scope: Scope) -> bool:
    """Whether tasks are set: "Đại hội xác định ba khâu đột phá"; programmes that run or were adopted are not."""
    unit = scope.quantity.unit
    noun = scope.reading.folded[unit.start : unit.end]
    if not status_words("task_nouns").match(noun) or _is_long_ago(scope):
        return False
    return status_words("setting_verbs").search(scope.lead_in.rsplit(";", 1)[-1]) is not None


def _is_long_ago(scope: Scope) -> bool:
    """Whether the sentence tells of a time before last year: "năm 2007, thành phố đưa ra 8 giải pháp"."""
    year = scope.reading.current_year
    inside = (m for m in scope.reading.periods if scope.sentence.start <= m.start and m.end <= scope.quantity.start)
    return any(m.year and year and m.year < year - 1 and (m.kind != "term") for m in inside)


_PART = regex.compile(r"(?<!\p{L})trong[ ]đó,?(?:[ ]có)?[ ]+$", regex.VERSION1)
_HAS_BEEN_DONE = regex.compile(r"(?:[ ]+\p{L}+){0,2}[ ]+(?:đã|đang)(?!\p{L})", regex.VERSION1)


def _is_part_done(scope: Scope) -> bool:
    """Whether a part of what is planned is there already: "sẽ có 150 bãi xe, trong đó có 17 bãi đã xây"."""
    return _PART.search(scope.lead_in) is not None and _HAS_BEEN_DONE.match(scope.after) is not None


# What a part of a whole is, the plan that was passed before it does not reach: "vượt dự toán giao, chiếm 92% tổng thu".
_SHARES = regex.compile(
    r"(?<!\p{L})(?:vượt|đạt|bằng|so[ ]với)(?!\p{L})[^,;:]{0,60}(?:dự[ ]toán|kế[ ]hoạch)[^,;:]*,"
    r"[^,;:]*(?<!\p{L})chiếm(?:[ ]+\p{L}+){0,3}[ ]*$",
    regex.VERSION1,
)
_IF_REACH = 200
"""Code points before "thì" in which its "nếu" stands."""
_SUPPOSED = regex.compile(
    r"(?<!\p{L})nếu[ ](?!tính|so|như|kể|(?:loại[ ])?trừ|(?:không|chưa)[ ](?:tính|kể|bao|gồm)|chỉ[ ]tính"
    r"|chia|trước|muốn|nói|xét|nhìn)(?P<case>[^.;?”\x22]*)$",
    regex.VERSION1,
)
# Two facts are set against each other: "nếu năm ngoái có 15 hợp tác xã thì năm nay có 22 hợp tác xã".
_IS_THERE = regex.compile(r"\d|(?<!\p{L})(?:năm|tháng|quý|nhiệm[ ]kỳ)(?!\p{L})", regex.VERSION1)
_WOULD = regex.compile(r"(?<!\p{L})(?:sẽ|phải|cần|được|có[ ]thể)(?!\p{L})", regex.VERSION1)
_SAID_OFF = regex.compile(r"[;?”\x22]", regex.VERSION1)


def _is_supposed(scope: Scope) -> bool:
    """Whether a number is what would come of something: "Nếu giao đủ mặt bằng thì xây được 30 căn"."""
    before, _, then = scope.lead_in.rpartition(" thì ")
    supposed = _SUPPOSED.search(before[-_IF_REACH:])
    if supposed is None or _SAID_OFF.search(then) or DONE.search(then) or _ENDED.search(then):
        return False
    return _WOULD.search(then) is not None or _IS_THERE.search(supposed["case"]) is None


# An end in front of what is done for it: "Để tuyển quân đạt 100% chỉ tiêu, các xã chú trọng …".
_END_SOUGHT = regex.compile(
    r"[ \"“]*(?:để|nhằm)[ ](?!có)(?:[^,;:.]*[ ])?(?:đạt|hoàn[ ]thành|nâng|giảm|tăng|phủ)(?!\p{L})[^,;:]*",
    regex.VERSION1,
)


def _is_end_sought(scope: Scope) -> bool:
    """Whether a share is the end that a sentence opens with, and nothing in it says that it was attained."""
    if scope.quantity.unit.kind is not UnitKind.PERCENT or not _END_SOUGHT.fullmatch(scope.lead_in):
        return False
    return DONE.search(scope.reading.folded, scope.quantity.phrase_end, scope.sentence.end) is None


_ENDED = regex.compile(r"(?<!\p{L})(?:năm[ ]\d{4}|đạt|hiện)(?!\p{L})", regex.VERSION1)


def _is_carried_out(scope: Scope, cue: "regex.Match[str]") -> bool:
    """Whether the sentence goes on with how much of a plan was reached."""
    start = scope.sentence.start + cue.end()
    return _CARRIED_OUT.search(scope.reading.folded, start, scope.sentence.end) is not None


def _is_over(scope: Scope) -> bool:
    """Whether the nearest period before the number in its sentence ended before the article was published."""
    published, year = scope.reading.article.published_on, scope.reading.current_year
    inside = [m for m in scope.reading.periods if scope.sentence.start <= m.start and m.end <= scope.quantity.start]
    named = [m for m in inside if not m.compared and not names_plan(scope.reading, m)]
    last = next((day for m in reversed(named) if (day := m.dates(year)[1])), None)
    return published is not None and last is not None and last < published


def _lies_ahead(scope: Scope) -> bool:
    """Whether the nearest period before the number in its sentence begins after the year the article speaks in."""
    reading = scope.reading
    year = reading.current_year
    inside = [
        m
        for m in reading.periods
        if scope.sentence.start <= m.start and m.end <= scope.quantity.start and not m.compared
    ]
    if not inside or inside[-1].kind != "year" or not inside[-1].year:
        return False
    nearest = inside[-1]
    if DONE.search(reading.folded, nearest.end, scope.quantity.phrase_start):
        return False
    return nearest.year > year if year and nearest.year else _is_horizon(scope, nearest)


_PLANNED_YEARS = 5
"""Plans are made up to years that end in 0 or 5."""
_HORIZON = regex.compile(r"(?<!tính[ ])(?<!\p{L})(?:đến|tới)[ ]$", regex.VERSION1)


def _is_horizon(scope: Scope, mention: PeriodMention) -> bool:
    """Whether plans are made up to a year, in an article of no known year: "đến năm 2030"; nothing told is later."""
    reading, year = scope.reading, mention.year
    if year is None or year % _PLANNED_YEARS or not _is_up_to(reading, mention):
        return False
    return all(other.year < year for other in reading.periods if other.year and not _is_up_to(reading, other))


def _is_up_to(reading: Reading, mention: PeriodMention) -> bool:
    return _HORIZON.search(reading.folded, max(0, mention.start - 12), mention.start) is not None
