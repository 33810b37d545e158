"""Whether a sum of money or a percentage is about public money, and which way it flows.

The nearest word of `data/budget.toml` before the number decides, then one right behind it, then what the number
before it was about, then what the article's headline and lead speak of. Keep out: measure, status, item.
"""

from dataclasses import dataclass
from typing import NamedTuple

import regex

from pipelines.extract import money_words
from pipelines.extract.clauses import names_its_whole
from pipelines.extract.money_words import Topic
from pipelines.extract.scope import Scope
from pipelines.grammar.units import UnitKind
from schemas.enums import Flow

_BUDGET = regex.compile(r"(?<!\p{L})(?:ngân[ ]sách|nsnn|nstw|nsđp)(?!\p{L})", regex.VERSION1)


class _Cue(NamedTuple):
    """A word that tells what a number is about, and where it stands."""

    start: int
    topic: Topic
    words: str


def _found_cues(text: str, *, public: bool, paid: bool) -> list[_Cue]:
    """The words of a text that tell a topic; loose ones and bare costs only where public money is spoken of."""
    pattern, topics = money_words.cues()
    found = (
        _Cue(match.start(), topics[" ".join(match["cue"].split())], match["cue"])
        for match in pattern.finditer(text)
        if match["cue"]
    )
    return [
        cue
        for cue in found
        if (public or not money_words.loose().fullmatch(cue.words))
        and (paid or not money_words.funds().fullmatch(cue.words))
    ]


def _last_cue(text: str, *, public: bool, paid: bool) -> _Cue | None:
    """The nearest word before the number; a budget that pays gives way to a flow in front of it in its clause."""
    last: _Cue | None = None
    for cue in _found_cues(text, public=public, paid=paid):
        named = last and last.topic and not _PART.search(text, last.start, cue.start)
        if not (named and money_words.payers().fullmatch(cue.words)):
            last = cue
    return last


_CLAUSE = regex.compile(r"[;.]", regex.VERSION1)
# What the percentage before is of: "nợ công giảm từ 63,7% GDP xuống còn 55%" goes on about the debt.
_WHOLE = regex.compile(r"^[ ]*(?:(?:của|trên)[ ])?gdp(?!\p{L})", regex.VERSION1)
_PART = regex.compile(r"[;.,]", regex.VERSION1)
_BRACKET = regex.compile(r"\([^()]*\)", regex.VERSION1)
_ENDPOINT = regex.compile(r"[ ]*(?:lên|xuống|còn)(?:[ ]+\p{L}+)?[ ]*", regex.VERSION1)
_BORROWS = regex.compile(
    r"(?<!\p{L})ngân[ ]sách(?:[ ]+(?!thu|chi)\p{L}+){0,5}[ ]+(?:đã[ ]+)?(?:huy[ ]động|vay)(?!\p{L})[^,;.]*$",
    regex.VERSION1,
)
_IS_WHAT = regex.compile(
    r"[ ]+(?:là|từ|thuộc)[ ]+(?:nguồn[ ]+)?(?:vốn|tiền|kinh[ ]phí|ngân[ ]sách)(?!\p{L})", regex.VERSION1
)
_ENUMERATED = regex.compile(r"(?:,|[ ]và)[ ]*(?:(?:có|khoảng|hơn|gần)[ ]+)?$", regex.VERSION1)
_FROM_PURSE = regex.compile(r"(?:[ ]+\p{L}+){0,2}[ ]+(?:từ|bằng|trong)(?!\p{L})", regex.VERSION1)
_USES = regex.compile(r"(?<!\p{L})(?:công[ ]trình|dự[ ]án)[^.;]{0,40}[ ]sử[ ]dụng(?!\p{L})", regex.VERSION1)
_SPENDS = regex.compile(r"(?<!\p{L})chi(?:[ ](?:tới|hết|khoảng|ra|hơn))*[ ]*$", regex.VERSION1)
_TOTAL = regex.compile(r"tổng[ ]mức(?:[ ]đầu[ ]tư)?|tổng[ ]kinh[ ]phí|kinh[ ]phí", regex.VERSION1)
_THEREBY = regex.compile(r"[ ]*(?:theo[ ]đó|cụ[ ]thể)(?!\p{L})", regex.VERSION1)
_SPENT = (Flow.PUBLIC_INVESTMENT, Flow.EXPENDITURE)
_SOURCE = regex.compile(r"(?<!\p{L})nguồn[ ](?:thu[ ])?$", regex.VERSION1)
_RECURRENT = regex.compile(r"(?<!\p{L})vốn[ ]sự[ ]nghiệp(?!\p{L})", regex.VERSION1)
_INVESTED = regex.compile(r"(?<!\p{L})vốn[ ]đầu[ ]tư(?!\p{L})", regex.VERSION1)
_INVESTED_HERE = regex.compile(rf"{_INVESTED.pattern}[^,;.]{{0,20}}$", regex.VERSION1)
# "14 tỷ đồng từ dự phòng ngân sách để sửa đê; chi trả cho người có công 287 tỷ đồng": the purse is the first sum's.
_OF_SUM_BEFORE = regex.compile(r"[ ]*(?:từ|bằng|trong|lấy[ ]từ)[ ](?:nguồn[ ])?\p{L}", regex.VERSION1)
_PAYS = 80
"""Characters behind a sum in which it is said who pays."""
_ALL_REACH = 5
"""Sentences behind the cost of one project in which it is said who pays all of them."""
_PAYER = 120
"""Characters around the cost of a project in which it is said who pays."""
_RIGHT_BEHIND = 12
"""Characters between a sum and the words that say which money it is, at the most."""
_NEAR = 2
"""Sentences over which a sum of money without a word of its own goes on about what the last one was about."""


_NOTHING = object()
"""A rule that says nothing, unlike one that says "no public money"."""


@dataclass(frozen=True, slots=True)
class _Words:
    """What a rule looks at: the words around a number, and what was spoken of before it."""

    scope: Scope
    said: str
    """The text from the sum before, without what stands in brackets."""
    own: _Cue | None
    behind: _Cue | None
    last: tuple[int, Topic] | None
    money: tuple[int, Flow] | None
    """The last sum or share of public money."""

    @property
    def percent(self) -> bool:
        return self.scope.quantity.unit.kind is UnitKind.PERCENT

    @property
    def flow_before(self) -> Flow | None:
        """What the sums of public money were about in the sentences before."""
        return self.money[1] if self.money and self.scope.index - self.money[0] <= _NEAR else None

    @property
    def same_sentence(self) -> bool:
        return self.last is not None and self.last[0] == self.scope.index


def _of_its_whole(it: _Words) -> object:
    """A percentage of what stands behind it is of nothing said before: "100% tổ dân phố có …"."""
    if it.same_sentence and _ENDPOINT.fullmatch(it.said):
        return _NOTHING  # "từ 18% lên 23% giai đoạn …"
    if it.own and it.own.topic and not _PART.search(it.scope.before, it.own.start):
        return _NOTHING  # "giải ngân 100% vốn"
    return (it.behind.topic if it.behind else None) if it.percent and names_its_whole(it.scope) else _NOTHING


def _given_by_public_body(it: _Words) -> object:
    """A public body that gives money: "thành phố bố trí 35 tỷ đồng"."""
    if not money_words.public_giver().search(it.said) or money_words.others_pay().search(it.said):
        return _NOTHING
    near = it.behind and it.behind.start <= _RIGHT_BEHIND and not it.percent
    purse = it.behind is not None and money_words.payers().fullmatch(it.behind.words) is not None
    behind = it.behind.topic if it.behind and near and not purse else None
    # "bố trí 12 tỷ đồng từ nguồn tăng thu" says itself which money it is, whatever was told before
    named = (it.own and it.own.topic) or behind or (Flow.EXPENDITURE if near and purse else it.flow_before)
    return named if named and named is not Flow.REVENUE else Flow.EXPENDITURE  # what is given was not received


def _collected_by_office(it: _Words) -> object:
    """What a tax or customs office collects."""
    return Flow.REVENUE if not it.percent and money_words.collected().search(it.scope.lead_in) else _NOTHING


def _given_by_charity(it: _Words) -> object:
    """A fund of gifts is no budget: "trích 2,5 tỷ đồng từ Quỹ Vì người nghèo"."""
    around = f"{_CLAUSE.split(it.scope.lead_in)[-1]} | {_PART.split(it.scope.after, maxsplit=1)[0][:_PAYS]}"
    return None if money_words.charity().search(around) else _NOTHING


def _project_paid_by_budget(it: _Words) -> object:
    """The cost of a project that a budget pays: "tổng mức đầu tư 310 tỷ đồng, từ ngân sách thành phố"."""
    if it.percent or not it.own or it.own.topic or not money_words.project_costs().fullmatch(it.own.words):
        return _NOTHING
    if not _payer_told(it.scope):
        return _NOTHING
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


def _part_of_total(it: _Words) -> object:
    """What a total of public money was spent on piece by piece: "Trong đó, chi phí xây dựng 210 tỷ đồng"."""
    parts = it.last and it.scope.index - it.last[0] <= 1 and money_words.parts().search(it.scope.lead_in)
    costs = it.own and it.own.topic is None and money_words.costs().fullmatch(it.own.words)
    return it.last[1] if it.last and it.last[1] and parts and costs else _NOTHING


def _borrowed_by_budget(it: _Words) -> object:
    """What a budget borrows, whatever for: "ngân sách tỉnh đã huy động 937 tỷ đồng"."""
    return Flow.OTHER if not it.percent and _BORROWS.search(it.said) else _NOTHING


def _is_what(it: _Words) -> object:
    """A percentage that is said to be something: "14% là vốn ngân sách, 78% là vốn đóng góp của dân"."""
    if not it.percent or not _IS_WHAT.match(it.scope.after):
        return _NOTHING
    return it.behind.topic if it.behind else None


def _kind_of_capital(it: _Words) -> object:
    """The two kinds of a programme's money: "98 tỷ đồng vốn sự nghiệp và 120 tỷ đồng vốn đầu tư"."""
    folded, sentence = it.scope.reading.folded, it.scope.sentence
    if not _RECURRENT.search(folded, sentence.start, sentence.end):
        return _NOTHING
    after = it.scope.after.lstrip(" ")
    if _INVESTED.match(after) or _INVESTED_HERE.search(it.said):
        return Flow.PUBLIC_INVESTMENT
    return Flow.EXPENDITURE if _RECURRENT.match(after) else _NOTHING


def _enumerated(it: _Words) -> object:
    """One more sum of a list, each with its money behind it: "25 tỷ đồng kinh phí và 3 tỷ đồng vốn đầu tư công"."""
    if it.percent or it.behind is None or it.behind.start > 1 or not it.own or not it.scope.previous:
        return _NOTHING
    return it.behind.topic if _ENUMERATED.search(it.said) else _NOTHING


def _taken_from_purse(it: _Words) -> object:
    """What is spent out of a purse, whatever filled it: "sử dụng 107 tỷ đồng từ nguồn tăng thu"."""
    if it.percent or it.behind is None or it.behind.topic not in (Flow.REVENUE, Flow.OTHER):
        return _NOTHING
    taken = _FROM_PURSE.match(it.scope.after, 0, it.behind.start + 1)
    return Flow.EXPENDITURE if taken and money_words.spending().search(it.said) else _NOTHING


def _right_behind(it: _Words) -> object:
    """Words of the budget right behind a sum win over other words before it: "hỗ trợ 4,5 tỷ đồng từ ngân sách"."""
    if it.behind is None or it.behind.topic is None or it.behind.start > _RIGHT_BEHIND or it.percent:
        return _NOTHING
    if it.behind.topic is Flow.OTHER and money_words.recovered().search(it.said):
        return Flow.REVENUE  # "thu hồi 18 tỷ đồng nợ thuế"
    return _NOTHING if it.own and it.own.topic else it.behind.topic


def _nearest_before(it: _Words) -> object:
    """The nearest word before the number."""
    return it.own.topic if it.own else _NOTHING


def _paid_in(it: _Words) -> object:
    """What is paid into a budget or collected, where public money was spoken of: "Riêng nhà máy nộp 52 tỷ đồng"."""
    if it.own or it.percent or not money_words.paid_in().search(it.said):
        return _NOTHING
    near = it.last is not None and it.last[1] is not None and it.scope.index - it.last[0] <= _NEAR
    headline = it.scope.reading.sentences[0]
    spoken = money_words.revenue_talk().search(it.scope.reading.folded, headline.start, headline.end)
    return Flow.REVENUE if near or spoken else _NOTHING


def _rate_of_flow(it: _Words) -> object:
    """A rate of what comes in or goes out, where sums of it were told: "Một số xã thu đạt thấp: xã A đạt 31%"."""
    if not it.percent or it.own or it.flow_before is None:
        return _NOTHING
    flow = money_words.bare_flow().search(it.scope.lead_in)
    return (Flow.REVENUE if flow["flow"] == "thu" else Flow.EXPENDITURE) if flow else _NOTHING


def _source_of_total(it: _Words) -> object:
    """A source that a total to be spent is made up of: "kế hoạch vốn 90 tỷ đồng, gồm: nguồn thu tiền sử dụng đất …"."""
    if not (it.last and it.last[1] in _SPENT and it.own and it.scope.index - it.last[0] <= 1):
        return _NOTHING
    source = it.own.words.startswith("nguồn ") or _SOURCE.search(it.said, 0, it.own.start)
    return it.last[1] if source and money_words.divides_or_lists().search(it.scope.lead_in) else _NOTHING


def _rate_of_unit(it: _Words) -> object:
    """One more unit's rate, in the sentence behind those of others: "Ngược lại, huyện Lâm Bình mới đạt 54%"."""
    near = it.money is not None and it.money[0] == it.scope.index - 1 and it.last == it.money
    if not (it.percent and near and it.last) or it.own or it.behind or it.scope.previous:
        return _NOTHING
    return it.last[1] if money_words.unit_reaches().fullmatch(it.said) else _NOTHING


def _purse_of_total(it: _Words) -> object:
    """A purse that a total is divided by: "kết dư 36 tỷ đồng, trong đó ngân sách tỉnh 12 tỷ đồng" is left over too."""
    if not (it.same_sentence and it.last and it.last[1] and it.own and money_words.payers().fullmatch(it.own.words)):
        return _NOTHING
    told = it.said if not it.own.words.startswith("ngân sách") else it.scope.lead_in  # one purse after another
    return it.last[1] if money_words.divides().search(told) else _NOTHING


def _spent(it: _Words) -> object:
    """What is spent, by a headline or where public money was spoken of: "… và chi 68 nghìn tỷ đồng trả nợ"."""
    spends = _SPENDS.search(it.said) if not it.own and not it.percent else None
    opens = spends and it.scope.in_headline and spends.start() == len(it.said) - len(it.said.lstrip())
    return Flow.EXPENDITURE if spends and (it.flow_before or opens) else _NOTHING


def _under_heading(it: _Words) -> object:
    """What the line before announces: "Tình hình vốn đầu tư công: …", "Thông qua kế hoạch vốn. Theo đó, …"."""
    if it.scope.index == 0 or it.scope.previous or it.percent or (it.own and not _TOTAL.fullmatch(it.own.words)):
        return _NOTHING
    if it.last is not None and it.last[0] >= it.scope.index - 1:
        return _NOTHING
    heading = it.scope.reading.sentences[it.scope.index - 1]
    text = it.scope.reading.folded[heading.start : heading.end]
    announces = text.rstrip().endswith(":") or _THEREBY.match(it.scope.lead_in)
    cue = _last_cue(text, public=True, paid=False) if announces else None
    return cue.topic if cue and cue.topic else _NOTHING


def _spends_on(it: _Words) -> object:
    """A verb of spending at the head of a clause, where money was spent: "…; chi trả cho người có công 28 tỷ đồng"."""
    if it.own or it.percent or not it.same_sentence or it.flow_before not in _SPENT:
        return _NOTHING
    return Flow.EXPENDITURE if money_words.spends_on().search(it.said) else _NOTHING


def _same_sentence(it: _Words) -> object:
    """A sentence goes on about the same thing, unless a new clause and the words behind say otherwise."""
    if it.last is None or not it.same_sentence:
        return _NOTHING
    new_clause = _CLAUSE.search(it.scope.before)
    return it.behind.topic if it.behind and it.behind.topic and new_clause else it.last[1]


def _first_behind(it: _Words) -> object:
    """The first word behind the number."""
    return it.behind.topic if it.behind else _NOTHING


def _goes_on(it: _Words) -> object:
    """A sum, or a sentence that takes up the last one, goes on about the same money for a while."""
    takes_up = money_words.continues().match(it.scope.lead_in) or it.scope.quantity.unit.kind is UnitKind.MONEY
    near = it.last is not None and it.scope.index - it.last[0] <= _NEAR
    return it.last[1] if it.last and takes_up and near else _NOTHING


RULES = (
    _given_by_charity, _of_its_whole, _part_of_total, _project_paid_by_budget, _borrowed_by_budget,
    _collected_by_office, _given_by_public_body, _kind_of_capital, _is_what, _enumerated, _taken_from_purse,
    _right_behind, _purse_of_total, _source_of_total, _under_heading, _nearest_before, _rate_of_flow,
    _rate_of_unit, _paid_in, _spent, _spends_on, _same_sentence, _first_behind, _goes_on,
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
            if not self._last or self._last[0] != scope.index or _CLAUSE.search(scope.before):
                self._last = (scope.index, None)  # what is counted inside a clause is an aside
            return None
        topic = self._decide(scope)
        self._last = (scope.index, topic)
        self._money = (scope.index, topic) if topic else self._money
        return topic

    def _decide(self, scope: Scope) -> Topic:
        said = _BRACKET.sub(lambda match: " " * len(match[0]), _since_money(scope))
        said = _WHOLE.sub(lambda match: " " * len(match[0]), said)
        paid = bool(_BUDGET.search(f"{scope.before} | {_CLAUSE.split(scope.after, maxsplit=1)[0][:_PAYS]}"))
        public = _is_public(scope)
        own = _last_cue(said, public=public, paid=paid)
        if own and money_words.payers().fullmatch(own.words) and _OF_SUM_BEFORE.match(said, 0, own.start + 1):
            own = own if not _PART.search(said, own.start) or scope.previous is None else None
        behind = next(iter(_found_cues(_PART.split(scope.after, 1)[0][:70], public=public, paid=paid)), None)
        words = _Words(scope, said, own, behind, self._last, self._money)
        decided = next((topic for rule in RULES if (topic := rule(words)) is not _NOTHING), None)
        if own and own.topic is decided:
            self.cue = scope.quantity.phrase_start - len(said) + own.start
        if isinstance(decided, Flow) and money_words.owed().search(said):
            return Flow.OTHER  # a debt, whatever it is owed for
        return decided if isinstance(decided, Flow) else None


def _since_money(scope: Scope) -> str:
    """The text from the sum or percentage before: "vốn của 12 dự án là 45 tỷ" speaks of one sum, whatever it counts."""
    before, previous = scope.before, scope.previous
    while previous is not None and previous.quantity.unit.kind not in (UnitKind.MONEY, UnitKind.PERCENT):
        if _PART.search(before):
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
