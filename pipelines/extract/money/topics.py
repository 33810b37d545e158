"""Whether a sum of money or a percentage is about public money, and which way it flows.

The nearest word of `data/budget.toml` before the number decides, then one right behind it, then what the number
before it was about, then what the article's headline and lead speak of. Keep out: measure, status, item.
"""

import regex

from pipelines.extract.clause.clauses import names_its_whole
from pipelines.extract.clause.scope import Scope
from pipelines.extract.money import money_words
from pipelines.extract.money import topic_revenue as revenue
from pipelines.extract.money import topic_spending as spending
from pipelines.extract.money.items import opened_item
from pipelines.extract.money.money_words import Topic
from pipelines.extract.money.topic_words import (
    CLAUSE,
    NEAR,
    NOTHING,
    PART,
    PAYS,
    RIGHT_BEHIND,
    SPENT,
    Words,
    found_cues,
    last_cue,
    without_names,
)
from pipelines.grammar.units import UnitKind
from schemas.enums import Flow

_BUDGET = regex.compile(
    r"(?<!\p{L})(?:ngân[ ]sách|nsnn|nstw|nsđp|(?:trong|của|vào|từ)[ ]dự[ ]toán"
    r"|dự[ ]toán[ ](?:chi|kinh[ ]phí|năm|giao|được[ ]giao|đầu[ ]năm)"
    r"|nguồn[ ](?:kinh[ ]phí[ ])?(?:sự[ ]nghiệp|đảm[ ]bảo[ ]xã[ ]hội|bảo[ ]đảm[ ]xã[ ]hội))(?!\p{L})",
    regex.VERSION1,
)
_OTHERS = regex.compile(
    r"[ ]*(?:là[ ])?(?:từ|do|bằng)[ ](?:các[ ]|nguồn[ ]|vốn[ ]|kinh[ ]phí[ ]|sự[ ])*(?:xã[ ]hội[ ]hóa|vận[ ]động"
    r"|quyên[ ]góp|ủng[ ]hộ|tài[ ]trợ|đóng[ ]góp[ ]của"
    r"|(?:nhân[ ]dân|người[ ]dân|doanh[ ]nghiệp|bà[ ]con)(?:[ ](?:tự[ ])?(?:đóng[ ])?góp|[ ]ủng[ ]hộ))(?!\p{L})",
    regex.VERSION1,
)
_ALLOTS = regex.compile(
    r"(?<!\p{L})(?:ubnd|hđnd|ủy[ ]ban[ ]nhân[ ]dân|hội[ ]đồng[ ]nhân[ ]dân)(?!\p{L})[^;.]{0,90}[ ](?:phê[ ]duyệt|cấp"
    r"|phân[ ]bổ|bố[ ]trí|bổ[ ]sung|trích|chi|hỗ[ ]trợ|tặng|thăm)(?!\p{L})"
    r"(?![^.]*(?:ủng[ ]hộ|vận[ ]động|quyên[ ]góp|xã[ ]hội[ ]hóa|tài[ ]trợ))"
    r"|(?<!\p{L})(?:phê[ ]duyệt|phân[ ]bổ|thông[ ]qua)[ ](?:(?:việc|phân[ ]bổ|dự[ ]toán)[ ])*kinh[ ]phí(?!\p{L})",
    regex.VERSION1,
)
"""A body of the State gives: "UBND huyện đã hỗ trợ 12 hộ, kinh phí 40 triệu đồng"."""
_PARTS = r"(?:trong[ ](?:đó|số[ ]này)|bao[ ]gồm|gồm)(?!\p{L})(?P<parts>[^.;]{0,200})"
_PARTS_BEHIND = regex.compile(rf"[^.;\d]{{0,40}}?[,;(:][ ]*{_PARTS}", regex.VERSION1)
_PARTS_NEXT = regex.compile(rf"[\" ]*{_PARTS}", regex.VERSION1)


# What the percentage before is of: "nợ công giảm từ 63,7% GDP xuống còn 55%" goes on about the debt.
_WHOLE = regex.compile(r"^[ ]*(?:(?:của|trên)[ ])?gdp(?!\p{L})", regex.VERSION1)
_BRACKET = regex.compile(r"\([^()]*\)", regex.VERSION1)
_DEBT = regex.compile(
    r"(?<!\p{L})(?:dư[ ]nợ|trả[ ](?:nợ|lãi))(?!\p{L}|[ ](?:tín[ ]dụng|cho[ ]vay))[^;.()]{0,40}$", regex.VERSION1
)
_ITEM_OF_SPENDING = regex.compile(
    r"(?:[;:,]|trong[ ]đó|gồm|riêng)[ ]*(?:trong[ ]đó[ ]|riêng[ ]|và[ ])?chi[ ]"
    r"(?!cục|nhánh|bộ|hội|đoàn|phí)[^;:,()]*$",
    regex.VERSION1,
)
_TASK_BEHIND = regex.compile(
    r"[ ]*(?:nhiệm[ ]vụ[ ](?:thu|chi|được[ ]giao)|(?:so[ ]với[ ])?mức[ ](?:thu|chi)[ ]bình[ ]quân)(?!\p{L})",
    regex.VERSION1,
)
_SAVED = regex.compile(r"(?<!\p{L})tiết[ ]kiệm(?:[ ]được)?(?:[ ](?:khoảng|gần|hơn|trên))?[ ]*$", regex.VERSION1)
_ENDPOINT = regex.compile(r"[ ]*(?:lên|xuống|còn)(?:[ ]+\p{L}+)?[ ]*", regex.VERSION1)
_BORROWS = regex.compile(
    r"(?<!\p{L})ngân[ ]sách(?:[ ]+(?!thu|chi)\p{L}+){0,5}[ ]+(?:đã[ ]+)?(?:huy[ ]động|vay)(?!\p{L})[^,;.]*$",
    regex.VERSION1,
)
_IS_WHAT = regex.compile(
    r"[ ]+(?:là|từ|thuộc)[ ]+(?:nguồn[ ]+)?(?:vốn|tiền|kinh[ ]phí|ngân[ ]sách)(?!\p{L})", regex.VERSION1
)
_MAKES_UP = regex.compile(r"[ ]*,?[ ](?:và[ ])?chiếm(?:[ ](?:tỷ[ ]lệ|khoảng|gần|hơn|trên))*[ ]*", regex.VERSION1)
_ENUMERATED = regex.compile(r"(?:,|[ ]và)[ ]*(?:(?:có|khoảng|hơn|gần)[ ]+)?$", regex.VERSION1)
_TOTAL = regex.compile(r"tổng[ ]mức(?:[ ]đầu[ ]tư)?|tổng[ ]kinh[ ]phí|kinh[ ]phí", regex.VERSION1)
_CAPITAL_GIVEN = regex.compile(
    r"(?:^|[;:,.(][ ]+)(?:trong[ ]đó,?[ ])?(?:tổng[ ])?(?:số[ ]|nguồn[ ]|kế[ ]hoạch[ ])*vốn[ ]"
    r"(?!vay|tín|sự|điều|huy|đăng|xã)"
    r"(?:\p{L}+[ ]){0,6}?(?:đã[ ]|được[ ])+(?:phân[ ]bổ|giao|bố[ ]trí|phân[ ]khai|cấp)(?!\p{L})[^;:.()]*$",
    regex.VERSION1,
)
_THEREBY = regex.compile(r"[ ]*(?:theo[ ]đó|cụ[ ]thể)(?!\p{L})", regex.VERSION1)
_SOURCE = regex.compile(r"(?<!\p{L})nguồn[ ](?:thu[ ])?$", regex.VERSION1)
# "14 tỷ đồng từ dự phòng ngân sách để sửa đê; chi trả cho người có công 287 tỷ đồng": the purse is the first sum's.
_OF_SUM_BEFORE = regex.compile(r"[ ]*(?:từ|bằng|trong|lấy[ ]từ)[ ](?:nguồn[ ])?\p{L}", regex.VERSION1)


def _of_its_whole(it: Words) -> object:
    """A percentage of what stands behind it is of nothing said before: "100% tổ dân phố có …"."""
    if it.percent and it.same_sentence and it.own is None and it.last and _MAKES_UP.fullmatch(it.said):
        return it.last[1]  # "nợ thuế 86 tỷ đồng, chiếm 15% số thu" goes on about the debt
    if it.same_sentence and _ENDPOINT.fullmatch(it.said):
        return NOTHING  # "từ 18% lên 23% giai đoạn …"
    if _TASK_BEHIND.match(it.scope.after):
        return NOTHING  # "bằng 121% nhiệm vụ được giao" is of a plan
    if it.own and it.own.topic and not PART.search(it.scope.before, it.own.start):
        return NOTHING  # "giải ngân 100% vốn"
    return (it.behind.topic if it.behind else None) if it.percent and names_its_whole(it.scope) else NOTHING


def _borrowed_by_budget(it: Words) -> object:
    """What a budget borrows, whatever for: "ngân sách tỉnh đã huy động 937 tỷ đồng"."""
    return Flow.OTHER if not it.percent and _BORROWS.search(it.said) else NOTHING


def _is_what(it: Words) -> object:
    """A percentage that is said to be something: "14% là vốn ngân sách, 78% là vốn đóng góp của dân"."""
    if not it.percent or not _IS_WHAT.match(it.scope.after):
        return NOTHING
    return it.behind.topic if it.behind else None


def _enumerated(it: Words) -> object:
    """One more sum of a list, each with its money behind it: "25 tỷ đồng kinh phí và 3 tỷ đồng vốn đầu tư công"."""
    if it.percent or it.behind is None or it.behind.start > 1 or not it.own or not it.scope.previous:
        return NOTHING
    return it.behind.topic if _ENUMERATED.search(it.said) else NOTHING


def _right_behind(it: Words) -> object:
    """Words of the budget right behind a sum win over other words before it: "hỗ trợ 4,5 tỷ đồng từ ngân sách"."""
    if it.behind is None or it.behind.topic is None or it.behind.start > RIGHT_BEHIND or it.percent:
        return NOTHING
    if it.behind.topic is Flow.REVENUE and _SAVED.search(it.said):
        return Flow.OTHER  # "tiết kiệm 27 tỷ đồng cho ngân sách"
    if it.behind.topic is Flow.OTHER and money_words.recovered().search(it.said):
        return Flow.REVENUE  # "thu hồi 18 tỷ đồng nợ thuế"
    return NOTHING if it.own and it.own.topic else it.behind.topic


def _nearest_before(it: Words) -> object:
    """The nearest word before the number; what is spent on it is spending: "chi chương trình mục tiêu quốc gia"."""
    if it.own and it.own.topic is Flow.PUBLIC_INVESTMENT and it.said.endswith(" chi ", 0, it.own.start):
        return Flow.EXPENDITURE
    if it.own and it.own.topic is None and it.flow_before is Flow.EXPENDITURE and not it.percent:
        return Flow.EXPENDITURE if _ITEM_OF_SPENDING.search(it.said) else None
    return it.own.topic if it.own else NOTHING


def _owed_still(it: Words) -> object:
    """What is owed or paid back, where debts of a budget were told: "trả lãi 4 tỷ đồng", "Dư nợ đến cuối năm …"."""
    near = it.flow_before is Flow.OTHER and not it.percent and (it.own is None or it.own.words == "lãi")
    return Flow.OTHER if near and _DEBT.search(it.said) else NOTHING


def _rate_of_purse(it: Words) -> object:
    """How far a purse got, where it was told what came in: "Ngân sách trung ương ước đạt 75% dự toán"."""
    near = it.money is not None and it.scope.index - it.money[0] <= 1
    if not (it.percent and near and it.money and it.own and money_words.payers().fullmatch(it.own.words)):
        return NOTHING
    ahead = it.said[: it.own.start].rstrip()
    opens = (not ahead or ahead[-1] in ",;") and it.own.words.startswith("ngân sách")
    return it.money[1] if opens and not PART.search(it.said, it.own.start) else NOTHING


def _source_of_total(it: Words) -> object:
    """A source that a total to be spent is made up of: "kế hoạch vốn 90 tỷ đồng, gồm: nguồn thu tiền sử dụng đất …"."""
    if not (it.last and it.last[1] in SPENT and it.own and it.scope.index - it.last[0] <= 1):
        return NOTHING
    if it.own.topic is None and money_words.others_pay().search(it.own.words):
        return NOTHING  # "…, nguồn xã hội hóa 3 tỷ đồng"
    source = it.own.words.startswith("nguồn ") or _SOURCE.search(it.said, 0, it.own.start)
    return it.last[1] if source and money_words.divides_or_lists().search(it.scope.lead_in) else NOTHING


def _rate_of_unit(it: Words) -> object:
    """One more unit's rate, or a later one: "Ngược lại, huyện Lâm Bình mới đạt 54%", "Phấn đấu đến 31/12 đạt 95%"."""
    near = it.money is not None and it.money[0] == it.scope.index - 1 and it.last == it.money
    if not (it.percent and near and it.last) or it.own or it.behind or it.scope.previous:
        return NOTHING
    reaches = money_words.unit_reaches().fullmatch(it.said) or money_words.later_stage().fullmatch(it.said)
    return it.last[1] if reaches else NOTHING


def _purse_of_total(it: Words) -> object:
    """A purse that a total is divided by: "kết dư 36 tỷ đồng, trong đó ngân sách tỉnh 12 tỷ đồng" is left over too."""
    near = it.last is not None and it.last[0] >= it.scope.index - 1 and money_words.parts().search(it.scope.lead_in)
    if not ((it.same_sentence or near) and it.last and it.last[1]):
        return NOTHING
    if not (it.own and money_words.payers().fullmatch(it.own.words)):
        return NOTHING
    if it.own.words == "tăng thu" and not _SOURCE.search(it.said, 0, it.own.start):
        return NOTHING  # "kiến nghị xử lý 12 tỷ đồng, gồm tăng thu 5 tỷ đồng"
    told = it.said if not it.own.words.startswith("ngân sách") else it.scope.lead_in  # one purse after another
    return it.last[1] if money_words.divides().search(told) else NOTHING


def _under_heading(it: Words) -> object:
    """What the line before announces: "Tình hình vốn đầu tư công: …", "Thông qua kế hoạch vốn. Theo đó, …"."""
    if it.scope.index == 0 or it.scope.previous or it.percent or (it.own and not _TOTAL.fullmatch(it.own.words)):
        return NOTHING
    if it.last is not None and it.last[0] >= it.scope.index - 1:
        return NOTHING
    heading = it.scope.reading.sentences[it.scope.index - 1]
    text = it.scope.reading.folded[heading.start : heading.end]
    announces = text.rstrip().endswith(":") or _THEREBY.match(it.scope.lead_in)
    cue = last_cue(text, public=True, paid=False) if announces else None
    return cue.topic if cue and cue.topic else NOTHING


def _item_opens(it: Words) -> object:
    """An item of what comes in or goes out that opens its clause, where such sums were told: "…; chi y tế 12 tỷ"."""
    if it.flow_before not in (Flow.REVENUE, Flow.EXPENDITURE) or (it.own and it.own.topic is not Flow.REVENUE):
        return NOTHING
    item = opened_item(it.scope)
    if item is None:
        return NOTHING
    spent = item.lower().startswith("chi ")
    return Flow.EXPENDITURE if spent else NOTHING if it.own else Flow.REVENUE


def _capital_given(it: Words) -> object:
    """Capital that a body gave out, where public money is spoken of: "Tổng vốn tỉnh đã phân bổ là 9.800 tỷ đồng"."""
    given = it.public and it.own is None and not it.percent and _CAPITAL_GIVEN.search(it.said)
    return Flow.PUBLIC_INVESTMENT if given else NOTHING


def _same_sentence(it: Words) -> object:
    """A sentence goes on about the same thing, unless a new clause and the words behind say otherwise."""
    if it.last is None or not it.same_sentence:
        return NOTHING
    new_clause = CLAUSE.search(it.scope.before)
    return it.behind.topic if it.behind and it.behind.topic and new_clause else it.last[1]


def _first_behind(it: Words) -> object:
    """The first word behind the number."""
    return it.behind.topic if it.behind else NOTHING


def _goes_on(it: Words) -> object:
    """A sum, or a sentence that takes up the last one, goes on about the same money for a while."""
    takes_up = money_words.continues().match(it.scope.lead_in) or it.scope.quantity.unit.kind is UnitKind.MONEY
    near = it.last is not None and it.scope.index - it.last[0] <= NEAR
    return it.last[1] if it.last and takes_up and near else NOTHING


def _paid_by_others(it: Words) -> object:
    """A part that no budget pays: "chi 65 tỷ đồng, trong đó 14 tỷ đồng từ xã hội hóa"."""
    return None if not it.percent and _OTHERS.match(it.scope.after) else NOTHING


def _total_of_purses(it: Words) -> object:
    """A sum that no word names, by the budgets that it is divided into: "Số tiền là 25 tỷ đồng, gồm ngân sách …"."""
    if it.own or it.percent:
        return NOTHING
    parts = parts_behind(it.scope)
    if not parts or money_words.others_pay().search(parts):
        return NOTHING
    cue = next(iter(found_cues(parts, public=True, paid=True)), None)
    return cue.topic if cue and cue.topic in SPENT else NOTHING


RULES = (
    spending.given_by_charity, _paid_by_others, _of_its_whole, spending.part_of_total, spending.project_paid_by_budget,
    _borrowed_by_budget, revenue.collected_by_office, spending.taken_out_of_purse, spending.used_of_reserve,
    _capital_given, spending.given_by_public_body,
    spending.kind_of_capital, _is_what, _enumerated, spending.taken_from_purse, revenue.recovered, spending.allotted,
    _right_behind, _purse_of_total, _source_of_total, _under_heading, _rate_of_purse, _owed_still,
    revenue.both_flows, _item_opens, _nearest_before, revenue.announced, revenue.rate_of_flow, _rate_of_unit,
    revenue.flow_of_time, revenue.over_estimate, revenue.paid_in, spending.spent, spending.saved,
    spending.spends_on, _same_sentence, _total_of_purses, _first_behind, _goes_on,
)  # fmt: skip
"""In order: the first rule that says anything decides."""


class Topics:
    """The topics of an article's numbers, read in the order of the text: each may hand its own to the next."""

    def __init__(self) -> None:
        self._last: tuple[int, Topic] | None = None  # sentence index and topic of the last number
        self._money: tuple[int, Flow] | None = None  # the same of the last one of public money
        self.cue: int | None = None
        """Where the words stand that told the topic of the last number, if they stand before it."""

    def of(self, scope: Scope) -> Topic:
        """The topic of the next number; `None` for what is no public budget."""
        self.cue = None
        if scope.quantity.unit.kind not in (UnitKind.MONEY, UnitKind.PERCENT):
            if not self._last or self._last[0] != scope.index or CLAUSE.search(scope.before):
                self._last = (scope.index, None)  # what is counted inside a clause is an aside
            return None
        topic = None if _is_of_count(scope) else self._decide(scope)
        self._last = (scope.index, topic)
        self._money = (scope.index, topic) if topic else self._money
        return topic

    def _pays_on(self, scope: Scope) -> bool:
        """Whether a budget was spending in the sentences before, and nobody else is said to pay here."""
        if not self._money or self._money[1] is not Flow.EXPENDITURE or scope.index - self._money[0] > NEAR:
            return False
        folded, sentence = scope.reading.folded, scope.sentence
        return money_words.others_pay().search(folded, sentence.start, sentence.end) is None

    def _decide(self, scope: Scope) -> Topic:
        said, stop = _since_money(scope), scope.quantity.phrase_start
        said = without_names(scope.reading.text[stop - len(said) : stop], said)
        said = _BRACKET.sub(lambda match: " " * len(match[0]), said)
        said = _WHOLE.sub(lambda match: " " * len(match[0]), said)
        paid = _is_paid(scope) or self._pays_on(scope)
        public = _is_public(scope)
        own = last_cue(said, public=public, paid=paid)
        if own and _OF_SUM_BEFORE.match(said, 0, own.start + 1):
            joined = PART.search(said, own.start) or said.endswith(" và ")
            own = own if not joined or scope.previous is None else None
        behind = next(iter(found_cues(PART.split(scope.after, 1)[0][:70], public=public, paid=paid)), None)
        words = Words(scope, said, own, behind, self._last, self._money, public)
        decided = next((topic for rule in RULES if (topic := rule(words)) is not NOTHING), None)
        if own and own.topic is decided:
            self.cue = scope.quantity.phrase_start - len(said) + own.start
        if isinstance(decided, Flow) and money_words.owed().search(said):
            return Flow.OTHER  # a debt, whatever it is owed for
        return decided if isinstance(decided, Flow) else None


def _is_paid(scope: Scope) -> bool:
    """Whether a budget pays what a sum is for: by its clause, or by the parts that it is divided into."""
    around = f"{scope.lead_in} | {CLAUSE.split(scope.after, maxsplit=1)[0][:PAYS]}"
    return bool(_BUDGET.search(around) or _ALLOTS.search(scope.lead_in) or _BUDGET.search(parts_behind(scope)))


def parts_behind(scope: Scope) -> str:
    """What a sum is divided into right behind it, in its sentence or in the next one; "" for nothing."""
    folded, end = scope.reading.folded, scope.quantity.phrase_end
    parts = _PARTS_BEHIND.match(folded, end, scope.sentence.end)
    if parts is None and scope.index + 1 < len(scope.reading.sentences) and scope.sentence.end - end <= PAYS:
        behind = scope.reading.sentences[scope.index + 1]
        parts = _PARTS_NEXT.match(folded, behind.start, behind.end)
    return parts["parts"] if parts else ""


_OF_IT = regex.compile(
    r"[ ]*(?:\([ ]*|[,(][ ]*(?:đạt|bằng|chiếm)(?:[ ](?:tỷ[ ]lệ|gần|hơn|trên|khoảng))*[ ]*)", regex.VERSION1
)
_WHOLE_NEXT = regex.compile(
    r"[ ]*(?:\)|[,;.](?!\d)|$|kế[ ]hoạch(?![ ]vốn)|chỉ[ ]tiêu|so[ ]với|tổng[ ]số)", regex.VERSION1
)


def _is_of_count(scope: Scope) -> bool:
    """Whether a percentage says how much of what was counted was reached: "bàn giao 8/9 km, đạt 88%", "12 xã (40%)"."""
    previous = scope.previous
    if previous is None or scope.quantity.unit.kind is not UnitKind.PERCENT:
        return False
    counted = previous.quantity.unit.kind in (UnitKind.COUNT, UnitKind.MEASURE)
    return counted and bool(_OF_IT.fullmatch(scope.before) and _WHOLE_NEXT.match(scope.after))


def _since_money(scope: Scope) -> str:
    """The text from the sum or percentage before: "vốn của 12 dự án là 45 tỷ" speaks of one sum, whatever it counts."""
    before, previous = scope.before, scope.previous
    while previous is not None and previous.quantity.unit.kind not in (UnitKind.MONEY, UnitKind.PERCENT):
        if PART.search(before):
            return before
        start = previous.previous.quantity.phrase_end if previous.previous else scope.sentence.start
        before = scope.reading.folded[start : scope.quantity.phrase_start]
        previous = previous.previous
    return before


def _is_public(scope: Scope) -> bool:
    """Whether the sentence, the one before or the headline speaks of public money."""
    sentences = scope.reading.sentences
    near = {0, max(0, scope.index - 1), scope.index}
    return any(money_words.public().search(scope.reading.folded, sentences[i].start, sentences[i].end) for i in near)
