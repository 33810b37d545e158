"""The item of a budget number: its label, made whole where the label alone does not say which money it is.

"Còn vốn trái phiếu Chính phủ, Bộ mới giao được 5.197 tỷ đồng": what is done ("giao") is done with money named before.
Keep out: how a label is read (`labels`), and which way money flows (`topics`).
"""

from functools import cache

import regex

from pipelines.extract.clause.clauses import behind, blanked, cleaned, ends, names_its_whole, patterns
from pipelines.extract.clause.scope import Scope
from pipelines.extract.money.money_words import both_flows, collector, over_estimate
from pipelines.extract.money.purposes import whole_told
from pipelines.grammar.endings import without_end
from pipelines.grammar.folding import fold
from pipelines.grammar.lexicon import any_of
from pipelines.grammar.units import UnitKind
from schemas.enums import Flow

_MOST_WORDS = 14
_MONEY_WORDS = 9
"""Words at most of the money, where what is done with it follows."""
_PLAN = regex.compile(r"(?:dự[ ]toán|kế[ ]hoạch|chỉ[ ]tiêu)(?!\p{L})", regex.VERSION1)
_PLANNED = regex.compile(
    r"(?:dự[ ]toán|kế[ ]hoạch|chỉ[ ]tiêu|nhiệm[ ]vụ)[ ](?:giao[ ])?"
    r"(?P<what>(?:thu|chi|vốn|giải[ ]ngân|bội[ ]chi|mức[ ]vay)(?:[ ]\p{L}+)*?)"
    r"(?:[ ]cho)?"
    r"(?=[ ](?:năm|giao|được|do|trung[ ]ương|tw|hđnd|ubnd|bộ|thủ[ ]tướng|tỉnh|thành[ ]phố|huyện|quận|\d)(?!\p{L})|$).*",
    regex.VERSION1,
)
_PLANS = regex.compile(r"(?:tổng[ ])?(?:số[ ]|nguồn[ ])?(?:kế[ ]hoạch|dự[ ]toán|vốn)(?!\p{L})", regex.VERSION1)
_BARE_PLAN = regex.compile(
    r"(?:dự[ ]toán|kế[ ]hoạch|chỉ[ ]tiêu)(?:[ ](?:được|giao|năm|cả|tỉnh|huyện|thành[ ]phố|thị[ ]xã|quận|xã|phường"
    r"|trung[ ]ương|tw|hđnd|ubnd|bộ|tài[ ]chính|chính[ ]phủ|thủ[ ]tướng|pháp[ ]lệnh|đề[ ]ra|phấn[ ]đấu|dự[ ]toán))*",
    regex.VERSION1,
)
_OWES = regex.compile(r"(?:(?:còn|đang)[ ])?nợ", regex.VERSION1)
_DEBT = regex.compile(r"(?:(?:tổng|số|mức|khoản|dư)[ ])*nợ(?=[ ]\p{L})", regex.VERSION1)
_GIVEN_FOR = regex.compile(
    r"(?:trích[ ](?!từ)|(?:(?:trích|cấp|chi|bổ[ ]sung|bố[ ]trí|dành)[ ])?hỗ[ ]trợ[ ])\S+[ ]\S+", regex.VERSION1
)
_PLAN_BEHIND = regex.compile(r"[ ]+kế[ ]hoạch[ ](?:vốn|đầu[ ]tư)(?!\p{L})", regex.VERSION1)
_ENDS = regex.compile(r"[,;:()\"]|[ ]-[ ]", regex.VERSION1)
# Where an item of revenue or spending is named: "…, thu phí, lệ phí", "trong đó, chi giáo dục, đào tạo".
_OPENS_ITEM = regex.compile(
    r"(?:^(?:[ ]*(?:\d{1,2}[.)]|[-+•*]))?|[,;:(*+•]|[ ]-[ ]|(?<!\p{L})(?:trong[ ]đó|gồm|như|là))[ ]*"
    r"(?:(?:và|riêng|còn|cụ[ ]thể)[ ]+)*"
    r"(?=(?:thu|chi(?![ ](?:cục|nhánh|bộ|hội|đoàn|tiết|phí|ủy|trả))|thuế|phí|lệ[ ]phí)[ ,])"
    r"|(?<=[ ])(?P<joined>và[ ])(?=(?:thu|chi)[ ])",
    regex.VERSION1,
)
_NO_ITEM = regex.compile(
    r"\d|%|[;:.()]|(?<!\p{L})(?:đạt|là|được|tăng|giảm|bằng|chiếm|ước|so|dự[ ]toán|kế[ ]hoạch|chỉ[ ]tiêu|vượt|hụt|còn"
    r"|gồm|trong[ ]đó|như|nộp|đều)(?!\p{L})"
    r"|,[ ](?:toàn|cả|tỉnh|huyện|xã|phường|quận|thành|đơn|địa|ubnd|hđnd|ngành|cục|chi[ ]cục|kho[ ]bạc|trong|đến|tính"
    r"|lũy|đã|thì|công[ ]ty|ban|sở|phòng|bình[ ]quân)[ ]",
    regex.VERSION1,
)
_TOLD_THEN = regex.compile(
    r"[ ,]*(?:thì[ ])?(?P<what>(?:tổng[ ]|số[ ])*(?:thu|chi)[ ](?!được)\p{L}[^;:.()\d]*)$", regex.VERSION1
)
_NEW = "thu mới"
"""What came in without what was left of the year before, as some provinces count it."""
_BARE_FLOW = regex.compile(r"(?P<flow>thu|chi)(?:[ ](?:được|đủ|thêm|về|ra|cả|trong|của|thực[ ]hiện))*", regex.VERSION1)
_WHOLE_FLOW = tuple(
    f"{whole}{flow} {purse}"
    for whole in ("", "tổng ", "số ", "tổng số ") for flow in ("thu", "chi") for purse in ("ngân sách", "NSNN", "NS")
)  # fmt: skip
# "Tuy nhiên, con số này giảm 14%" names nothing new.
_POINTS_BACK = regex.compile(
    r"(?:(?:tuy[ ]nhiên|như[ ]vậy|trong[ ]khi[ ]đó|so[ ]với[ ]\p{L}+),?[ ])?"
    r"(?:con[ ]số|số|kết[ ]quả|mức|số[ ]tiền|tỷ[ ]lệ)(?:[ ](?:này|trên|đó|thu|chi))*",
    regex.VERSION1,
)
# "Bên cạnh đó, ngân sách cấp huyện", "vốn nước ngoài mới giải ngân", "tổng thu ngân sách theo dự toán"
_ASIDE_OF_ITEM = regex.compile(
    r"^(?:bên[ ]cạnh[ ]đó|ngoài[ ]ra|tuy[ ]nhiên),?[ ]+|[ ]mới(?:[ ]chỉ)?(?:[ ](?:giải[ ]ngân|thu|chi|thực[ ]hiện))?$"
    r"|(?<=\p{L}[ ]\p{L}+)[ ](?:với[ ])?(?:tổng[ ])?số[ ]tiền$"
    r"|[ ]theo[ ]dự[ ]toán$|[ ](?:vượt|hụt)[ ](?:dự[ ]toán|kế[ ]hoạch|chỉ[ ]tiêu)(?!\p{L}).*$",
    regex.VERSION1 | regex.I,
)
_FOR_EXAMPLE = regex.compile(r"(?:[ ](?:tốt|cao|thấp|nhiều|lớn|khá))?[ ]như$", regex.VERSION1)
_EXAMPLE = regex.compile(
    r"(?:\p{L}+[ ]){0,3}(?:khoản|nguồn|sắc|lĩnh[ ]vực|nội[ ]dung)[ ][^,;]*[ ]như[ :]+", regex.VERSION1
)
_BOTH = regex.compile(r"(?<!\p{L})tăng[ ]thu(?:,|[ ]và)?[ ](?:giảm|tiết[ ]kiệm)[ ]chi[^,;:.()\d]*$", regex.VERSION1)
"""What auditors find on both sides of a budget: "tăng thu, giảm chi ngân sách 17 tỷ đồng"."""
_BARE_SUM = regex.compile(r"(?:tổng[ ])?(?:số[ ]tiền|(?:số[ ])?kinh[ ]phí|số[ ]vốn)", regex.VERSION1)
_NAME = regex.compile(r"\p{Lu}\p{Ll}+(?:[ -]+\p{Lu}\p{Ll}+)+", regex.VERSION1)
"""A proper name and nothing else: "Tân Hòa", in a list of those who are given money."""
_AREA = regex.compile(
    r"(?:[Rr]iêng[ ])?(?:[Kk]hu[ ]vực|[Đđ]ịa[ ]bàn)"
    r"(?:[ ](?:ngoài|trong|cảng|cửa[ ]khẩu|tỉnh|thành[ ]phố|huyện|quận|thị[ ]xã|xã|phường))*(?:[ ]\p{Lu}\p{Ll}+)+",
    regex.VERSION1,
)
"""Where is collected: "khu vực cảng Vân Phong", "địa bàn huyện An Bình"; no sector of those who pay."""
_GIVEN_BY = regex.compile(
    r"(?<=\p{L}+[ ]\p{L}+[ ]\p{L}+)[ ](?:được|do)[ ](?:\p{L}+[ ]){1,6}?(?:giao|phê[ ]duyệt|phân[ ]bổ|bố[ ]trí"
    r"|thông[ ]qua|quyết[ ]định|ban[ ]hành)(?!\p{L}).*$",
    regex.VERSION1,
)
"""Who gave a plan, behind its name: "kế hoạch đầu tư công được UBND tỉnh giao tại Quyết định số …"."""
_COLLECTS = regex.compile(r"(?<!\p{L})(?:thu|nộp)(?:[ ]+\p{L}+){0,3}[ ]*$", regex.VERSION1)
_PAYING_SECTOR = regex.compile(
    r"(?:khu[ ]vực|khối|doanh[ ]nghiệp|dn|các[ ]doanh[ ]nghiệp|kinh[ ]tế)[ ]|(?:công[ ]thương[ ]nghiệp[ -]+)?"
    r"ngoài[ ]quốc[ ]doanh$",
    regex.VERSION1,
)
_ENTRY_ALONE = regex.compile(
    r"[ ]*[;,][ ](?:và[ ])?(?!đạt|bằng|tăng|giảm|còn|ước|chiếm|trong|đã|được|từ|cho)\p{L}+"
    r"(?:[ ,]+(?!đạt|là|được)\p{L}+){0,7}[ ]*(?:là[ ]+|:[ ]*)?",
    regex.VERSION1,
)
_ASIDE_OPENS = regex.compile(r"\([ ]*$", regex.VERSION1)
_ASIDE_CLOSES = regex.compile(r"[ ]*\)", regex.VERSION1)
_GIVING_LIST = regex.compile(
    r"(?<!\p{L})(?:ưu[ ]tiên|dành|bố[ ]trí|phân[ ]bổ|chi|đầu[ ]tư)(?:[ ]\p{L}+){0,5}?[ ](?:cho|gồm)[ :]", regex.VERSION1
)
_LIST_ENTRY = regex.compile(r"[ ,](?:và[ ])?(?P<what>\p{L}[^;:.()\d]{2,70}?)[ ]*\(", regex.VERSION1)
_IN_FACT = regex.compile(r"(?<!\p{L})(?:thực[ ]tế|tuy[ ]nhiên|nhưng|song)(?!\p{L})", regex.VERSION1)
_PASSES = regex.compile(r"(?:thu[ ])?(?:vượt|hụt)(?:[ ](?!thu|chi|về|tiền|thuế|phí)\p{L}+)*", regex.VERSION1)
_STATED_PLAN = regex.compile(
    r"[ ,]*(?:(?:vượt|đạt|bằng|hoàn[ ]+thành|so[ ]+với)[ ]+)*(?P<plan>dự[ ]+toán|kế[ ]+hoạch|chỉ[ ]+tiêu)"
    r"(?P<rest>(?:[ ]+(?!là[ ])[\p{L}\d]+)*?)(?:[ ]+là)?[ ]*\(?(?:là[ ]+)?",
    regex.VERSION1,
)
_PAID_OUT = regex.compile(r"^giải[ ]ngân[ ]?", regex.VERSION1 | regex.I)
_NO_GIVER = regex.compile(
    r"(?:[ ]+(?:vốn|cả|của|đầu|trong|được|đã|năm(?:[ ]\d{4})?|\d{4}))+(?=[ ]|$)|[ ]+giao(?=[ ]*$)", regex.VERSION1
)
_ITEM_REACH = 200
"""Characters before a number in which its item is named."""
_EXCLUDED = regex.compile(
    r"(?<!\p{L})(?P<how>(?:loại[ ]|ngoại[ ])?trừ|(?:không|chưa)[ ](?:kể|tính|gồm|bao[ ]gồm))"
    r"[ ](?:(?:cả|đi|phần|các[ ]khoản|khoản|số|thu|từ)[ ])*(?P<what>\p{L}[^;:.()\d]{0,80}?)"
    r"(?=,[ ]|[ ]thì[ ]|[ ](?:đơn[ ]vị|toàn|tỉnh|huyện|thành[ ]phố|số[ ]thu|đã[ ]thu|đạt|là|còn|ước"
    r"|thực[ ]hiện)[ ]|[ ]*$)",
    regex.VERSION1,
)
_SUM_LEFT_OUT = regex.compile(
    r"(?P<left>[ \"]*(?:nếu[ ])?(?:(?:loại[ ]|ngoại[ ])?trừ|(?:không|chưa)[ ](?:kể|tính|bao[ ]gồm))[ ]\p{L}[^;:.()\d]*)"
    r"(?P<sum>\([^()]*\))(?P<rest>[^()]*)",
    regex.VERSION1,
)
"""What a sum leaves out: "trừ tiền sử dụng đất, thu nội địa đạt …", "thu nội địa không kể tiền sử dụng đất"."""


@cache
def _money() -> regex.Pattern[str]:
    return regex.compile(rf"(?<!\p{{L}}){any_of('budget', 'money_words')}(?!\p{{L}})", regex.VERSION1)


def names_money(label: str | None) -> bool:
    """Whether a label says which money it is: "vốn ODA", not "giao" or "thiếu"."""
    return label is not None and _money().search(fold(label)) is not None


def is_bare_plan(words: str) -> bool:
    """Whether words only name a plan and no money: "dự toán tỉnh giao"."""
    return _BARE_PLAN.fullmatch(fold(words)) is not None


def is_bare_flow(label: str | None) -> bool:
    """Whether a label only says that money comes in or goes out: "thu được", "chi"."""
    return label is not None and _BARE_FLOW.fullmatch(fold(label)) is not None


def passes_estimate(scope: Scope) -> bool:
    """Whether a number says by how much an estimate is passed, with no money named: "phấn đấu vượt dự toán 5 tỷ"."""
    over = over_estimate().search(scope.before)
    return over is not None and not names_money(collector().sub("", _ENDS.split(scope.before[: over.start()])[-1]))


def accumulates(scope: Scope) -> bool:
    """Whether a sum goes on with those of a shorter time told before it: "Lũy kế thu 8 tháng", "Tính chung 8 tháng"."""
    return _summing().search(scope.before) is not None


@cache
def _summing() -> regex.Pattern[str]:
    return regex.compile(rf"(?:^|[;,.])[ ]*(?:và[ ])?{any_of('labels', 'summing')}(?!\p{{L}})", regex.VERSION1)


def is_whole_flow(words: str) -> bool:
    """Whether words name all that comes in or goes out: "tổng thu ngân sách huyện"."""
    return words.startswith(_WHOLE_FLOW)


def is_unit(label: str | None) -> bool:
    """Whether a label only tells whose number it is, as in a list of units: "huyện A giải ngân 4 tỷ, huyện B 3 tỷ"."""
    if label is None:
        return False
    return (_NAME.fullmatch(label) or _AREA.fullmatch(label) or _unit().fullmatch(fold(label))) is not None


@cache
def _unit() -> regex.Pattern[str]:
    offices = rf"(?:{any_of('budget', 'collectors')}|{any_of('labels', 'agents')})"
    opener = r"(?:\p{L}+(?:[ ]\p{L}+){0,2},[ ])?(?:(?:chỉ[ ](?:có|riêng)|riêng|các|toàn|khối|địa[ ]bàn)[ ])*"
    words = r"(?:[ ](?!(?:thu|chi|vốn|nợ|thuế)(?!\p{L}))[\p{L}\d]+){0,8}"
    return regex.compile(rf"{opener}{offices}{words}(?:[ ](?:thu|chi|nộp|đạt|giải[ ]ngân))?", regex.VERSION1)


def takes_over(scope: Scope, label: str | None) -> bool:
    """Whether a percentage is about the sum before it: "bố trí 12 tỷ đồng, đáp ứng 39% nhu cầu"."""
    of_plan = label is not None and _PLAN.match(fold(label)) is not None  # what the one before is a part of
    return scope.quantity.unit.kind is UnitKind.PERCENT and (of_plan or not names_money(label))


def is_gift(label: str | None) -> bool:
    """Whether a label tells what money is given for: "trích hỗ trợ các xã bị bão"."""
    return label is not None and _GIVEN_FOR.match(fold(label)) is not None


def item_of(scope: Scope, label: str | None, cue: int | None, carried: str | None) -> tuple[str | None, str | None]:
    """The item of a number, and the money in it: its label if that names money, else what is named around it.

    `cue` is where the words stand that tell which money it is; `carried` is the money that the text goes on about.
    """
    label = _balanced(label)
    if label and _BARE_SUM.fullmatch(fold(label)) and (whole := whole_told(scope)):
        label = " ".join(f"{label} {whole}".split()[:_MOST_WORDS])
    if label and (taken := _taken_up(scope, label, cue, carried)):
        return taken, taken
    if names_money(label) and not is_unit(label):
        return (label := _of_bare(label, carried)), label
    if is_gift(label) and cue is None:
        return label, label  # "trích hỗ trợ các xã bị bão"
    named, reaches = _named(scope, cue) if cue is not None else (_of_what(scope) or _without_plan(carried), False)
    if named is not None and is_unit(label):
        label = None
    if named and label and reaches and is_gift(label):  # "ngân sách tỉnh hỗ trợ 4 tỷ đồng cho các xã"
        payer = fold(named).rfind(f" {fold(label).split()[0]}")
        return " ".join([*(named[:payer] if payer > 0 else named).split(), *label.split()][:_MOST_WORDS]), named
    label = None if label and _POINTS_BACK.fullmatch(fold(label)) else label
    own = cue is None and label is not None and is_gift(named)  # "4 tỷ đồng hỗ trợ các xã; 2 tỷ đồng thăm hộ nghèo"
    if own or named is None or reaches or not label or label in named:
        return (label if own else named or label), named
    # "chi sự nghiệp giáo dục 80 tỷ đồng; sự nghiệp y tế 12 tỷ đồng": the next of a list has its own name alone
    entry = named.startswith("chi ") and scope.previous is not None and _ENTRY_ALONE.fullmatch(scope.before)
    money = ["chi"] if entry else named.split()[:_MONEY_WORDS]
    return " ".join([*money, *label.split()][:_MOST_WORDS]), named


def _taken_up(scope: Scope, label: str, cue: int | None, carried: str | None) -> str | None:
    """The money that a label without a name of its own goes on about: "thu được", "vượt dự toán", "Lũy kế 8 tháng"."""
    folded = fold(label)
    if bare := _BARE_FLOW.fullmatch(folded):
        whole = f"{bare['flow']} ngân sách"
        guessed = cue is not None and scope.reading.folded.startswith("ước ", cue)
        named = _named(scope, cue)[0] if cue is not None and not guessed else None
        named = named if named and len(named.split()) > 1 else carried
        if named is None or is_whole_flow(named):
            return named or whole
        # "Lũy kế thu 8 tháng …", "Dự toán thu phí là 3 tỷ đồng. Tuy nhiên, thực tế thu 5 tỷ đồng"; not "xã thu được"
        named = _without_plan(named) or named
        goes_on = not guessed and fold(named).startswith(f"{bare['flow']} ")
        here = cue is not None or accumulates(scope) or _IN_FACT.search(scope.before)
        return named if goes_on and here else whole
    if _PASSES.fullmatch(folded) or passes_estimate(scope):
        # "phấn đấu vượt dự toán từ 5 tỷ đồng trở lên" is so much more of what comes in
        return carried if carried and not _PASSES.fullmatch(fold(carried)) else "thu ngân sách"
    part = carried is not None and set(folded.split()) < set(fold(carried).split())
    return carried if part and accumulates(scope) else None


def of_plan(scope: Scope, item: str | None) -> str | None:
    """The plan's own sum behind a share of it is called by the plan, too: "71% dự toán Bộ Tài chính giao (84 tỷ đồng)".

    Several may have set one for the same money.
    """
    stated = _STATED_PLAN.fullmatch(scope.before) if scope.states_plan else None
    if stated is None or not item:
        return item
    start = scope.quantity.phrase_start - len(scope.before)
    plan, rest = (
        scope.reading.text[start + stated.start(part) : start + stated.end(part)] for part in ("plan", "rest")
    )
    giver = "" if _NO_GIVER.sub("", fold(rest)).strip() == "" else rest
    item = _PAID_OUT.sub("", item) or "vốn"  # "42% kế hoạch (8 tỷ đồng)" of what is paid out is the plan of the money
    words = item.split() if fold(item).startswith(fold(plan)) else [*plan.split(), *item.split()]
    return " ".join([*words, *giver.split()])


def itself(scope: Scope, flow: Flow, label: str | None, carried: str | None) -> str | None:
    """What a number is about where its clause says it in full: an item of a list, or a sum without a part of it."""
    if left_out := _without(scope, carried):
        return left_out
    if told := _both(scope) or (_aside_purpose(scope) if flow is Flow.EXPENDITURE else None):
        return told
    if (
        label
        and flow is Flow.REVENUE
        and _PAYING_SECTOR.match(fold(label))
        and not _AREA.fullmatch(label)
        and not _COLLECTS.search(scope.clause)
    ):
        return f"thu từ {label}"  # "thuế thu nhập cá nhân đạt 25%, khu vực doanh nghiệp nhà nước đạt 20%"
    if label and (example := _EXAMPLE.match(fold(label))):
        label = label[example.end() :]  # "một số khoản thu lớn như thuế thu nhập cá nhân"
        return label if names_money(label) else None
    listed = opened_item(scope)
    words = set(fold(label).split()) if label else set()
    put_together = (
        label is not None and fold(label) not in scope.reading.folded[scope.sentence.start : scope.sentence.end]
    )
    return listed if listed and (put_together or not set(fold(listed).split()) <= words or "," in listed) else None


def _both(scope: Scope) -> str | None:
    """The two sides of a budget in one sum: "tổng thu và tổng chi", "tăng thu, giảm chi"."""
    start = scope.quantity.phrase_start - len(scope.before)
    told = blanked(scope, start, scope.quantity.phrase_start)
    if whole := both_flows().search(told):
        return _printed(scope, start + whole.start(), without_end(ends()["link"], told[whole.start() :]))
    both = _BOTH.search(scope.before)
    return cleaned(scope.reading.text[start + both.start() :][: len(both[0])]) if both else None


def _aside_purpose(scope: Scope) -> str | None:
    """What a sum alone in brackets is for, in a list: "ưu tiên cho giáo dục (80 tỷ đồng), y tế (12 tỷ đồng)"."""
    if not (_ASIDE_OPENS.search(scope.before) and _ASIDE_CLOSES.match(scope.after)):
        return None
    giving = _GIVING_LIST.search(scope.lead_in)
    start = scope.quantity.phrase_start - len(scope.before)
    named = giving and _LIST_ENTRY.search(scope.reading.folded, max(start, scope.sentence.start + giving.end() - 1))
    entry = named and named.end("what") <= scope.quantity.phrase_start and named["what"]
    if not named or not entry or is_unit(what := _printed(scope, named.start("what"), entry)):
        return None
    if not what or not what[0].islower():
        return None
    return f"chi {what}" if what.startswith(("đầu tư ", "hỗ trợ ")) else f"chi cho {what}"


def opened_item(scope: Scope) -> str | None:
    """An item of revenue or spending from where it opens to the number, over its commas: "thu phí, lệ phí"."""
    start = scope.quantity.phrase_start - min(len(scope.before), _ITEM_REACH)
    text = blanked(scope, start, scope.quantity.phrase_start)
    counted = scope.previous is not None and scope.previous.quantity.unit.kind is UnitKind.COUNT
    for opening in _OPENS_ITEM.finditer(text, 1 if counted else 0):  # "8 khoản thu, sắc thuế"
        if opening["joined"] and scope.previous is None:
            continue
        phrase = without_end(ends()["link"], text[opening.end() :])
        phrase = _NEW if phrase == "thu" and text.startswith(_NEW, opening.end()) else phrase
        if len(phrase.split()) > 1 and not _NO_ITEM.search(phrase):
            return _printed(scope, start + opening.end(), phrase)
    return None


def _without(scope: Scope, carried: str | None) -> str | None:
    """The sum and what it leaves out: "thu nội địa không kể tiền sử dụng đất"; the sum is named on either side."""
    before = scope.before
    if scope.previous and (aside := _SUM_LEFT_OUT.fullmatch(scope.lead_in)):  # "Không tính tiền đất (5 tỷ đồng) thì …"
        before = aside["left"] + " " * len(aside["sum"]) + aside["rest"]
    start = scope.quantity.phrase_start - len(before)
    left = _EXCLUDED.search(before)
    if left is None or not names_money(left["what"]) or _NO_ITEM.search(left["what"]):
        return None
    if "(" in before[: left.start()]:
        return None  # "504 tỷ đồng (không tính chi chuyển nguồn), bằng 82%" goes on about the sum
    ahead = _ENDS.split(before[: left.start()])[-1]
    ahead = ahead[lead.end() :] if (lead := patterns()["leading"].match(ahead)) else ahead
    told = _TOLD_THEN.match(without_end(ends()["link"], before[left.end() :]))
    kept = carried
    if names_money(ahead):
        stop = start + left.start()
        kept = cleaned(scope.reading.text[stop - len(ahead) : stop])
    elif told:
        first = start + left.end()
        kept = cleaned(scope.reading.text[first + told.start("what") : first + told.end()])
    elif not before[left.end() :].strip():
        return None  # "(không gồm kết dư 12 tỷ đồng)" is what is left out
    out = cleaned(scope.reading.text[start + left.start("how") : start + left.end("what")])
    return f"{kept} {out}" if kept and out else None


def _of_bare(label: str | None, carried: str | None) -> str | None:
    """What is owed is the debt that was told of: "nợ đọng 24 tỷ đồng; xã A nợ 8 tỷ đồng"."""
    owed = label is not None and _OWES.fullmatch(fold(label)) is not None
    return carried.split(" của ")[0] if owed and carried and _DEBT.match(fold(carried)) else label


def _without_plan(money: str | None) -> str | None:
    """What goes on is the money and not its plan: behind "dự toán thu năm 2020 Trung ương giao" comes what came in."""
    planned = _PLANNED.match(fold(money)) if money else None
    if money is None or planned is None:
        return money
    words = money[planned.start("what") : planned.end("what")]
    return f"{words} ngân sách" if words in ("thu", "chi") else words


def _balanced(label: str | None) -> str | None:
    """A label without a bracket of which the other half stands elsewhere."""
    label = _ASIDE_OF_ITEM.sub("", label) if label else label
    if label is None or label.count("(") == label.count(")"):
        return _GIVEN_BY.sub("", label) if label and _PLANS.match(fold(label)) else label
    return cleaned(label.strip(" (),")) if label.strip(" (),").count("(") == label.strip(" (),").count(")") else label


def _of_what(scope: Scope) -> str | None:
    """What the sum is of, right behind it: "giao 12 tỷ đồng vốn kế hoạch"."""
    whole = names_its_whole(scope) or (
        scope.quantity.unit.kind is UnitKind.MONEY and _PLAN_BEHIND.match(scope.after) is not None
    )
    told = behind(scope, scope.quantity.phrase_end) if whole else None
    return told if names_money(told) else None


def _named(scope: Scope, cue: int) -> tuple[str | None, bool]:
    """The phrase that begins with a cue, and whether it reaches to the number."""
    folded = blanked(scope, cue, scope.quantity.phrase_start)
    end = _ENDS.search(folded)
    phrase = without_end(ends()["link"], folded[: end.start() if end else len(folded)])
    return _printed(scope, cue, _FOR_EXAMPLE.sub("", phrase)), end is None


def _printed(scope: Scope, start: int, phrase: str) -> str | None:
    """A phrase of folded text as printed, without the periods that are blanked in it; at most its first words."""
    words = scope.reading.text[start : start + len(phrase)]
    printed = "".join(letter if kept != " " else " " for letter, kept in zip(words, phrase, strict=True))
    return cleaned(" ".join(printed.split()[:_MOST_WORDS]))
