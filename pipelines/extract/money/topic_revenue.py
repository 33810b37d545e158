"""Rules by which a sum is revenue, or comes in or goes out by a bare verb: what is collected, paid in, recovered.

Each takes the words around a number and returns a flow, `None` for no public money, or `NOTHING`. Keep out: the
order of the rules, and those of other topics (`topics`).
"""

import regex

from pipelines.extract.money import money_words
from pipelines.extract.money.topic_words import CLAUSE, NEAR, NOTHING, PART, Words
from schemas.enums import Flow

_OPENING = 3
"""Sentences in which an article says what it is about."""
_COLLECTS = regex.compile(r"(?<!\p{L})(?:hải[ ]quan|cục[ ]thuế|ngành[ ]thuế)(?!\p{L})", regex.VERSION1)
_OPENS_TOPIC = regex.compile(
    r"[ \"“+*-]*(?:(?:về|phần|đối[ ]với|công[ ]tác)[ ]+)+(?P<flow>thu|chi)(?:[ ]ngân[ ]sách)?(?:,|:|[ ]được)",
    regex.VERSION1,
)
_OF_ESTIMATE = regex.compile(r"[ ]*(?:so[ ]với[ ])?(?:dự[ ]toán|dt)(?!\p{L})", regex.VERSION1)
# "Lũy kế thu 8 tháng là …", "Kết quả chi quý I đạt …"
_OF_TIME = regex.compile(
    r"(?:^|[;:,.(])[ \"]*(?:(?:lũy[ ]kế|cộng[ ]dồn|tính[ ]chung|kết[ ]quả|tiến[ ]độ|công[ ]tác|trong[ ]đó|riêng|số|ước"
    r"|thực[ ]hiện|còn)[ ,:]+)*(?P<flow>thu|chi)[ ]+(?:(?:trong|cả|đến|tới|hết|từ|tính|của|lũy[ ]kế|ước|ngày)[ ]+)*"
    r"(?:\d{1,2}[ ]tháng|tháng[ ]\d|quý[ ][\div]|(?:đầu[ ])?năm(?![ ]\p{L})|đầu[ ]năm|trên[ ]địa[ ]bàn|\d{1,2}[/.]\d)"
    r"[^;.()]*$",
    regex.VERSION1,
)


def collected_by_office(it: Words) -> object:
    """What a tax or customs office collects."""
    collected = money_words.collected().search(it.scope.lead_in)
    rate = it.percent and not it.said.rstrip().endswith(("vượt", "đạt"))
    return Flow.REVENUE if collected and not rate else NOTHING


def recovered(it: Words) -> object:
    """What is collected of a debt told before: "34 tỷ đồng nợ thuế, trong đó thu ngay 12 tỷ đồng"."""
    debt = it.own and it.own.topic is Flow.OTHER and "nợ" in it.own.words and PART.search(it.said, it.own.start)
    return Flow.REVENUE if debt and not it.percent and money_words.recovered().search(it.said) else NOTHING


def paid_in(it: Words) -> object:
    """What is paid into a budget or collected, where public money was spoken of: "Riêng nhà máy nộp 52 tỷ đồng"."""
    if it.own or it.percent or not money_words.paid_in().search(it.said):
        return NOTHING
    near = it.last is not None and it.last[1] is not None and it.scope.index - it.last[0] <= NEAR
    folded, opening = it.scope.reading.folded, it.scope.reading.sentences[:_OPENING]
    office = _COLLECTS.search(folded, opening[0].start, opening[-1].end)
    spoken = money_words.revenue_talk().search(folded, opening[0].start, opening[-1 if office else 0].end)
    spoken = spoken or money_words.revenue_talk().search(
        folded, it.scope.reading.sentences[max(0, it.scope.index - 1)].start, it.scope.sentence.start
    )
    return Flow.REVENUE if near or spoken or "dự toán" in it.scope.lead_in else NOTHING


def rate_of_flow(it: Words) -> object:
    """A rate of what comes in or goes out, where sums of it were told: "Một số xã thu đạt thấp: xã A đạt 31%"."""
    if not it.percent or it.own or not (it.flow_before or _OF_ESTIMATE.match(it.scope.after)):
        return NOTHING
    flows = list(money_words.bare_flow().finditer(it.scope.lead_in))
    if not flows or (it.same_sentence and it.last and it.last[1] is not None and not CLAUSE.search(it.said)):
        return NOTHING  # "thu được 62 tỷ đồng; chi 23 tỷ đồng, đạt 86%" goes on about the sum
    return Flow.REVENUE if flows[-1]["flow"] == "thu" else Flow.EXPENDITURE


def announced(it: Words) -> object:
    """What comes in or goes out, by the topic that opens the sentence: "Về chi, đến hết tháng 11 là 14 tỷ đồng"."""
    opens = None if it.own else _OPENS_TOPIC.match(it.scope.lead_in)
    return (Flow.REVENUE if opens["flow"] == "thu" else Flow.EXPENDITURE) if opens else NOTHING


def both_flows(it: Words) -> object:
    """One sum of what comes in and goes out: "tổng thu và tổng chi cân đối là 160 tỷ đồng"."""
    return Flow.REVENUE if it.own and not it.percent and money_words.both_flows().search(it.said) else NOTHING


def flow_of_time(it: Words) -> object:
    """What came in or went out in a time, with nothing said of which money: "Lũy kế thu 8 tháng là 14 tỷ đồng"."""
    told = None if it.own or not it.public else _OF_TIME.search(it.said)
    return (Flow.REVENUE if told["flow"] == "thu" else Flow.EXPENDITURE) if told else NOTHING


def over_estimate(it: Words) -> object:
    """By how much an estimate is passed: "thu vượt dự toán 5 tỷ đồng"; a tax office need not say that it collects."""
    over = None if it.own else money_words.over_estimate().search(it.said)
    if over is None:
        return NOTHING
    if over["flow"]:
        return Flow.REVENUE if over["flow"] == "thu" else Flow.EXPENDITURE
    return Flow.REVENUE if money_words.collector().search(it.scope.lead_in) else NOTHING
