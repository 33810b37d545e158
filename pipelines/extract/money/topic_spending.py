"""Rules by which a sum is public money that is given, allotted, spent or saved.

Each takes the words around a number and returns a flow, `None` for no public money, or `NOTHING`. Keep out: the
order of the rules, and those of other topics (`topics`).
"""

import regex

from pipelines.extract.clause.scope import Scope
from pipelines.extract.money import money_words
from pipelines.extract.money.topic_words import CLAUSE, NOTHING, PART, PAYS, RIGHT_BEHIND, SPENT, Words
from schemas.enums import Flow

_FROM_PURSE = regex.compile(r"(?:[ ]+\p{L}+){0,2}[ ]+(?:từ|bằng|trong)(?!\p{L})", regex.VERSION1)
_USES = regex.compile(r"(?<!\p{L})(?:công[ ]trình|dự[ ]án)[^.;]{0,40}[ ]sử[ ]dụng(?!\p{L})", regex.VERSION1)
_TAKES = regex.compile(r"(?<!\p{L})(?:trích|sử[ ]dụng|rút|chi)[ ](?:từ[ ])?(?:nguồn[ ])?$", regex.VERSION1)
_USED = regex.compile(r"(?<!\p{L})(?:đã[ ])?(?:sử[ ]dụng|chi)(?:[ ](?:hết|khoảng|gần|hơn|trên))*[ ]*$", regex.VERSION1)
_FUNDS_BEHIND = regex.compile(r"[ ]*kinh[ ]phí(?!\p{L})", regex.VERSION1)
_CAPITAL_BEHIND = regex.compile(r"[ ]*(?:từ[ ])?(?:nguồn[ ])?vốn(?!\p{L}|[ ]sự[ ]nghiệp)", regex.VERSION1)
_OF_PLAN = regex.compile(r"(?<!\p{L})(?:dự[ ]toán|kế[ ]hoạch|chỉ[ ]tiêu|(?<!được[ ])giao)(?!\p{L})", regex.VERSION1)
_GIVES = regex.compile(r"[:;,][ ]*(?:hỗ[ ]trợ|chi[ ]trả|cấp|bố[ ]trí)(?!\p{L})[^:;,.()]*$", regex.VERSION1)
_IS_GIVEN = regex.compile(r"(?<!\p{L})được[ ](?:bố[ ]trí|phân[ ]bổ|giao|cấp)(?:[ ]\p{L}+)?[ ]*$", regex.VERSION1)
_SAVES = regex.compile(
    r"(?<!\p{L})tiết[ ]kiệm(?!\p{L}|[ ]+điện)(?:[ ](?:được|thêm|chi(?![ ]cho)|qua)(?!\p{L})[^;.()]*)?[ ]*$",
    regex.VERSION1,
)
_SAVING = regex.compile(r"(?<!\p{L})thực[ ]hành[ ]tiết[ ]kiệm(?!\p{L})", regex.VERSION1)
# "điều chỉnh giảm 35 tỷ đồng kế hoạch vốn của 8 dự án, bổ sung 35 tỷ đồng cho 6 dự án"
_ADJUSTS = regex.compile(r"(?<!\p{L})điều[ ](?:chỉnh|chuyển)(?!\p{L})", regex.VERSION1)
_SPENDS = regex.compile(r"(?<!\p{L})chi(?:[ ](?:tới|hết|khoảng|ra|hơn))*[ ]*$", regex.VERSION1)
_FUND_REACH = 3
"""Sentences over which a fund of gifts goes on paying."""
_PURSE_NAMED = regex.compile(r"(?<!\p{L})(?:ngân[ ]sách|nsnn|nstw|nsđp)(?!\p{L})", regex.VERSION1)
_ALL_REACH = 5
"""Sentences behind the cost of one project in which it is said who pays all of them."""
_PAYER = 120
"""Characters around the cost of a project in which it is said who pays."""
_RECURRENT = regex.compile(r"(?<!\p{L})vốn[ ]sự[ ]nghiệp(?!\p{L})", regex.VERSION1)
_INVESTED = regex.compile(r"(?<!\p{L})vốn[ ]đầu[ ]tư(?!\p{L})", regex.VERSION1)
_INVESTED_HERE = regex.compile(rf"{_INVESTED.pattern}[^,;.]{{0,20}}$", regex.VERSION1)


def given_by_public_body(it: Words) -> object:
    """A public body that gives money: "thành phố bố trí 35 tỷ đồng"."""
    if not money_words.public_giver().match(it.said) or money_words.others_pay().search(it.said):
        return NOTHING
    near = it.behind and it.behind.start <= RIGHT_BEHIND and not it.percent
    purse = it.behind is not None and money_words.payers().fullmatch(it.behind.words) is not None
    behind = it.behind.topic if it.behind and near and not purse else None
    # "bố trí 12 tỷ đồng từ nguồn tăng thu" says itself which money it is, whatever was told before
    otherwise = Flow.PUBLIC_INVESTMENT if _CAPITAL_BEHIND.match(it.scope.after) else it.flow_before
    otherwise = otherwise if otherwise in SPENT else Flow.EXPENDITURE
    own = it.own.topic if it.own else None
    if it.own and it.same_sentence and otherwise is Flow.PUBLIC_INVESTMENT and _is_purse_of_parts(it):
        own = otherwise
    named = own or behind or (Flow.EXPENDITURE if near and purse else otherwise)
    return named if named and named is not Flow.REVENUE else Flow.EXPENDITURE  # what is given was not received


def _is_purse_of_parts(it: Words) -> bool:
    """Whether a purse is one of those that a total is divided by: "…, trong đó, ngân sách tỉnh phân bổ 12 tỷ đồng"."""
    divides = money_words.divides().search(it.scope.lead_in)
    return bool(divides and it.own and money_words.payers().fullmatch(it.own.words))


def given_by_charity(it: Words) -> object:
    """A fund of gifts is no budget: "trích 2,5 tỷ đồng từ Quỹ Vì người nghèo"."""
    around = f"{CLAUSE.split(it.scope.lead_in)[-1]} | {PART.split(it.scope.after, maxsplit=1)[0][:PAYS]}"
    return None if money_words.charity().search(around) or _goes_on_of_charity(it) else NOTHING


def _goes_on_of_charity(it: Words) -> bool:
    """Whether the sentences before spoke of such a fund and this one speaks of no budget."""
    folded, sentences = it.scope.reading.folded, it.scope.reading.sentences
    first = sentences[max(0, it.scope.index - _FUND_REACH)].start
    told = not it.percent and money_words.charity().search(folded, first, it.scope.sentence.start)
    return bool(told) and not _PURSE_NAMED.search(folded, it.scope.sentence.start, it.scope.sentence.end)


def project_paid_by_budget(it: Words) -> object:
    """The cost of a project that a budget pays: "tổng mức đầu tư 310 tỷ đồng, từ ngân sách thành phố"."""
    if it.percent or not it.own or it.own.topic or not money_words.project_costs().fullmatch(it.own.words):
        return NOTHING
    if not _payer_told(it.scope):
        return NOTHING
    return Flow.PUBLIC_INVESTMENT if "đầu tư" in it.own.words else Flow.EXPENDITURE


def _payer_told(scope: Scope) -> bool:
    """Whether a budget and nobody else pays, by the words around a sum or by the sentence behind."""
    folded, sentences = scope.reading.folded, scope.reading.sentences
    end = scope.quantity.phrase_end
    said = [folded[max(scope.sentence.start, scope.quantity.phrase_start - _PAYER) : scope.quantity.phrase_start]]
    said.append(folded[end : min(scope.sentence.end, end + _PAYER)])
    later = [(scope.index + distance, money_words.source_of_all()) for distance in range(2, _ALL_REACH + 1)]
    for near, tells in ((scope.index - 1, _USES), (scope.index + 1, money_words.source_named()), *later):
        if 0 <= near < len(sentences) and sentences[near].line == scope.sentence.line:
            text = folded[sentences[near].start : sentences[near].end]
            if tells.search(text):
                said.append(text)
    told = [text for text in said if money_words.budget_pays().search(text)]
    return bool(told) and not any(money_words.others_pay().search(text) for text in told)


def part_of_total(it: Words) -> object:
    """What a total of public money was spent on piece by piece: "Trong đó, chi phí xây dựng 210 tỷ đồng"."""
    parts = it.last and it.scope.index - it.last[0] <= 1 and money_words.parts().search(it.scope.lead_in)
    costs = it.own and it.own.topic is None and money_words.costs().fullmatch(it.own.words)
    costs = costs or (it.last and it.last[1] is Flow.EXPENDITURE and not it.percent and _GIVES.search(it.said))
    return it.last[1] if it.last and it.last[1] and parts and costs else NOTHING


def kind_of_capital(it: Words) -> object:
    """The two kinds of a programme's money: "98 tỷ đồng vốn sự nghiệp và 120 tỷ đồng vốn đầu tư"."""
    folded, sentence = it.scope.reading.folded, it.scope.sentence
    if not _RECURRENT.search(folded, sentence.start, sentence.end):
        return NOTHING
    after = it.scope.after.lstrip(" ")
    if _INVESTED.match(after) or _INVESTED_HERE.search(it.said):
        return Flow.PUBLIC_INVESTMENT
    return Flow.EXPENDITURE if _RECURRENT.match(after) else NOTHING


def taken_from_purse(it: Words) -> object:
    """What is spent out of a purse, whatever filled it: "sử dụng 107 tỷ đồng từ nguồn tăng thu"."""
    if it.percent or it.behind is None or it.behind.topic not in (Flow.REVENUE, Flow.OTHER):
        return NOTHING
    taken = _FROM_PURSE.match(it.scope.after, 0, it.behind.start + 1)
    used = it.behind.start <= 1 and _USED.search(it.said)  # "sử dụng 5 tỷ đồng nguồn cải cách tiền lương"
    joined = it.same_sentence and it.last is not None and it.last[1] in SPENT and it.said.endswith(" và ")
    return Flow.EXPENDITURE if used or (taken and (joined or money_words.spending().search(it.said))) else NOTHING


def spent(it: Words) -> object:
    """What is spent, by a headline or where public money was spoken of: "… và chi 68 nghìn tỷ đồng trả nợ"."""
    spends = _SPENDS.search(it.said) if not it.own and not it.percent else None
    opens = spends and it.scope.in_headline and spends.start() == len(it.said) - len(it.said.lstrip())
    return Flow.EXPENDITURE if spends and (it.flow_before or opens) else NOTHING


def spends_on(it: Words) -> object:
    """A verb of spending at the head of a clause, where money was spent: "…; chi trả cho người có công 28 tỷ đồng"."""
    if it.own or it.percent or it.flow_before not in SPENT or money_words.others_pay().search(it.said):
        return NOTHING
    told = money_words.spends_on().search(it.said)
    goes_on = told is not None and (it.same_sentence or told[0][0] not in ",;")  # "Cụ thể: hỗ trợ 2 huyện …"
    of_plan = it.flow_before is Flow.PUBLIC_INVESTMENT and _ADJUSTS.search(it.scope.lead_in)
    return (Flow.PUBLIC_INVESTMENT if of_plan else Flow.EXPENDITURE) if goes_on else NOTHING


def used_of_reserve(it: Words) -> object:
    """What was used of a reserve told before it: "dự phòng ngân sách là 17 tỷ đồng, đã sử dụng 12 tỷ đồng"."""
    reserve = it.same_sentence and it.last is not None and it.last[1] is Flow.OTHER and not it.own
    return Flow.EXPENDITURE if reserve and not it.percent and _USED.search(it.said) else NOTHING


def taken_out_of_purse(it: Words) -> object:
    """A purse that a sum is taken out of: "trích dự phòng ngân sách 16 tỷ đồng"."""
    if it.percent or not it.own or not money_words.payers().fullmatch(it.own.words):
        return NOTHING
    return Flow.EXPENDITURE if _TAKES.search(it.said, 0, it.own.start) else NOTHING


def allotted(it: Words) -> object:
    """What is given and names no purse: "phân bổ 37 tỷ đồng kinh phí hỗ trợ …", "được bố trí 6 tỷ đồng từ vốn …"."""
    if (
        it.own
        or it.behind
        or it.percent
        or it.flow_before is None
        or _OF_PLAN.search(it.said)
        or not money_words.spending().search(it.said)
    ):
        return NOTHING
    if it.flow_before is Flow.PUBLIC_INVESTMENT and _IS_GIVEN.search(it.said):
        return Flow.PUBLIC_INVESTMENT  # "5 dự án được bố trí 29 tỷ đồng"
    if it.flow_before is Flow.REVENUE and _CAPITAL_BEHIND.match(it.scope.after):
        return Flow.PUBLIC_INVESTMENT
    return Flow.EXPENDITURE if it.flow_before is Flow.REVENUE or _FUNDS_BEHIND.match(it.scope.after) else NOTHING


def saved(it: Words) -> object:
    """What is saved of public money: "Toàn tỉnh tiết kiệm 98 tỷ đồng" in a report on saving."""
    if it.own or it.percent or not _SAVES.search(it.said):
        return NOTHING
    reading = it.scope.reading
    reported = _SAVING.search(reading.folded, 0, it.scope.quantity.start)
    return Flow.OTHER if reported or it.flow_before else NOTHING
