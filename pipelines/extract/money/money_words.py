"""The words of `data/budget.toml` as patterns: what money is called, who gives it, who pays, which funds are none.

Keep out: what follows from them for a number (`topics`).
"""

from functools import cache

import regex

from pipelines.grammar.endings import ending
from pipelines.grammar.folding import fold
from pipelines.grammar.lexicon import alternation, any_of, table
from schemas.enums import Flow

Topic = Flow | None
"""A flow of public money, or `None` for what is no public budget."""


@cache
def cues() -> tuple[regex.Pattern[str], dict[str, Topic]]:
    """The words that tell a topic, among those that hold one and mean something else; and the topic of each."""
    topics: dict[str, Topic] = {fold(word): None for word in table("budget")["not_budget"]["words"]}
    for flow, words in table("budget")["flows"].items():
        whole = (
            f"{total} {word}" for total in ("tổng", "tổng số") for word in words if word.startswith(("thu ", "chi "))
        )
        topics = {fold(word): Flow(flow) for word in whole} | topics | {fold(word): Flow(flow) for word in words}
    neutral = rf"{any_of('budget', 'neutral')}|(?<=thuế[ ]+){any_of('budget', 'taxes')}"
    cue = rf"{neutral}|(?P<cue>{alternation(topics)})"
    return regex.compile(rf"(?<!\p{{L}})(?:{cue})(?!\p{{L}})", regex.VERSION1), topics


@cache
def one_words() -> regex.Pattern[str]:
    """The words of the budget that can be a syllable of a name too: "xã Phú Lương", "huyện Chi Lăng"."""
    single = (word for word in cues()[1] if " " not in word)
    verbs = (word for word in table("budget")["spending"] if " " not in word)
    return regex.compile(rf"(?<!\p{{L}}){alternation([*single, *verbs])}(?!\p{{L}})", regex.VERSION1)


@cache
def payers() -> regex.Pattern[str]:
    """A budget as the one that pays or is paid: it gives way to what the money is called in the same clause."""
    return regex.compile(any_of("budget", "payers"), regex.VERSION1)


@cache
def loose() -> regex.Pattern[str]:
    """Words of income that any farm has too."""
    return regex.compile(any_of("budget", "loose"), regex.VERSION1)


@cache
def parts() -> regex.Pattern[str]:
    """How a sentence begins that tells the parts of a total."""
    return regex.compile(rf"^{any_of('frames', 'parts')}(?!\p{{L}})", regex.VERSION1)


@cache
def divides() -> regex.Pattern[str]:
    """Words behind which a total is divided."""
    return regex.compile(r"(?<!\p{L})(?:trong[ ]đó|bao[ ]gồm|gồm)(?!\p{L})", regex.VERSION1)


@cache
def divides_or_lists() -> regex.Pattern[str]:
    """The same, or what heads a list of the parts: "cụ thể: …", "từ các nguồn: …"."""
    return regex.compile(rf"{divides().pattern}|(?<!\p{{L}})(?:cụ[ ]thể|từ[ ]các[ ]nguồn)(?!\p{{L}})", regex.VERSION1)


@cache
def costs() -> regex.Pattern[str]:
    """What a total is spent on."""
    return regex.compile(any_of("budget", "costs"), regex.VERSION1)


@cache
def project_costs() -> regex.Pattern[str]:
    """What a project costs as a whole."""
    return regex.compile(any_of("budget", "project_costs"), regex.VERSION1)


@cache
def budget_pays() -> regex.Pattern[str]:
    """That a budget pays: "sử dụng nguồn vốn ngân sách", "từ ngân sách thành phố"."""
    ways, purses = (any_of("budget", key) for key in ("paying", "purses"))
    gives = rf"{purses}(?:[ ]+\p{{L}}+){{0,4}}[ ]+{any_of('budget', 'public_giving')}"
    return regex.compile(rf"(?<!\p{{L}})(?:{ways}[ ]+{purses}|{gives})(?!\p{{L}})", regex.VERSION1)


@cache
def source_named() -> regex.Pattern[str]:
    """A sentence that names where the money of the one before comes from."""
    return regex.compile(rf"^[\" ]*{any_of('budget', 'sources')}(?!\p{{L}})", regex.VERSION1)


@cache
def source_of_all() -> regex.Pattern[str]:
    """The same of several projects told before: "Nguồn vốn của các công trình đều từ ngân sách thành phố"."""
    several = r"(?:các|cả[ ]hai|hai|ba|những|tất[ ]cả)[ ](?:công[ ]trình|dự[ ]án|hạng[ ]mục|cây[ ]cầu)"
    return regex.compile(rf"{source_named().pattern}[^.;]{{0,60}}(?<!\p{{L}}){several}(?!\p{{L}})", regex.VERSION1)


@cache
def others_pay() -> regex.Pattern[str]:
    """Who pays that is no budget."""
    return regex.compile(rf"(?<!\p{{L}}){any_of('budget', 'other_payers')}(?!\p{{L}})", regex.VERSION1)


@cache
def charity() -> regex.Pattern[str]:
    """A fund of gifts: "quỹ Vì người nghèo"."""
    return regex.compile(rf"(?<!\p{{L}})quỹ[ ]+\"?{any_of('budget', 'charities')}(?!\p{{L}})", regex.VERSION1)


@cache
def funds() -> regex.Pattern[str]:
    """What something costs, whoever pays."""
    return regex.compile(any_of("budget", "funds"), regex.VERSION1)


@cache
def public() -> regex.Pattern[str]:
    """Words of public money."""
    return regex.compile(rf"(?<!\p{{L}}){any_of('budget', 'public')}(?!\p{{L}})", regex.VERSION1)


@cache
def both_flows() -> regex.Pattern[str]:
    """One sum of what comes in and what goes out: "tổng thu và tổng chi cân đối ngân sách xã"."""
    return regex.compile(
        r"(?<!\p{L})tổng[ ](?:số[ ])?thu(?:[ ]ngân[ ]sách)?(?:,|[ ]và|,[ ]và|[ ]-)[ ](?:tổng[ ])?(?:số[ ])?chi"
        r"(?!\p{L})[^;:.()]*$",
        regex.VERSION1,
    )


@cache
def over_estimate() -> regex.Pattern[str]:
    """By how much an estimate is passed: "phấn đấu thu vượt dự toán 5 tỷ đồng", "ngành Thuế vượt kế hoạch từ 5%"."""
    return regex.compile(
        r"(?:(?<!\p{L})(?P<flow>thu|chi)[ ](?:ngân[ ]sách[ ])?)?(?<!\p{L})(?:vượt|hụt)[ ](?:mức[ ])?(?:so[ ]với[ ])?"
        r"(?:dự[ ]toán|kế[ ]hoạch|chỉ[ ]tiêu)(?:[ ](?!về|thu|chi)\p{L}+){0,5}[ ]*$",
        regex.VERSION1,
    )


@cache
def collector() -> regex.Pattern[str]:
    """A tax or customs office."""
    return regex.compile(rf"(?<!\p{{L}}){any_of('budget', 'collectors')}(?!\p{{L}})", regex.VERSION1)


@cache
def collected() -> regex.Pattern[str]:
    """A tax or customs office that collects: "toàn ngành thuế thu được …"."""
    offices, verbs = (any_of("budget", key) for key in ("collectors", "collecting"))
    return regex.compile(
        rf"(?<!\p{{L}}){offices}(?!\p{{L}})[^.;]*(?<!\p{{L}}){verbs}"
        r"(?:[ ]+(?:ước|số[ ]tiền|khoảng|gần|trên|vượt|đạt))*[ ]*$",
        regex.VERSION1,
    )


@cache
def continues() -> regex.Pattern[str]:
    """How a sentence begins that takes up the last one."""
    return regex.compile(rf"{any_of('frames', 'continues')}(?!\p{{L}})", regex.VERSION1)


@cache
def public_giver() -> regex.Pattern[str]:
    """A public body that gives money: "thành phố bố trí 35 tỷ đồng"."""
    keys = ("public_givers", "public_giving", "private_givers", "summed")
    givers, verbs, others, summed = (any_of("budget", key, backward=True) for key in keys)
    places = any_of("gazetteer", "cities", "ho_chi_minh_city", "provinces", backward=True)
    return ending(
        rf"(?<!\p{{L}})(?<!{others}(?:[ ]+\p{{L}}+){{0,5}}[ ]+)(?:{givers}|{places})(?!\p{{L}})[^,;.()]{{0,60}}"
        rf"(?<!\p{{L}}|phân[ ]){verbs}(?<!cấp(?=[ ](?:trên|dưới|tỉnh|huyện|xã|trung[ ]ương)))(?:(?:[ ]+\p{{L}}+){{0,4}}"
        rf"|[^,;.()]*[ ]{summed}(?:[ ]+\p{{L}}+){{0,2}})[ ]*"
    )


@cache
def spending() -> regex.Pattern[str]:
    """A verb of spending right before a sum."""
    verb = rf"(?!chi[ ]+(?:cục|nhánh|bộ|hội|đoàn|tiết)(?!\p{{L}})){any_of('budget', 'spending')}"
    return regex.compile(rf"(?<!\p{{L}}){verb}(?:[ ]+\p{{L}}+){{0,3}}[ ]*$", regex.VERSION1)


@cache
def spends_on() -> regex.Pattern[str]:
    """A verb of spending at the head of a clause, and what it is for."""
    return regex.compile(
        rf"(?:^|[,;:])[ ]*(?:và[ ])?(?:đã[ ])?{any_of('budget', 'spending')}(?!\p{{L}})[^;.()]*$", regex.VERSION1
    )


@cache
def owed() -> regex.Pattern[str]:
    """What is still owed: "còn nợ tiền sử dụng đất 12 tỷ đồng"; what is paid of a debt is none."""
    owing, settling = any_of("budget", "owing"), any_of("budget", "settling")
    return regex.compile(
        rf"(?<!\p{{L}})(?<!{settling}(?:[ ]+\p{{L}}+)?[ ]+){owing}(?!\p{{L}})(?![^,;.:()]*[ ]{settling}(?!\p{{L}}))"
        r"[^,;.:()\d]{0,70}$",
        regex.VERSION1,
    )


@cache
def bare_flow() -> regex.Pattern[str]:
    """What comes in or goes out as a verb of its own: "thu đạt thấp", "chi vượt dự toán"."""
    return regex.compile(
        r"(?<!\p{L})(?P<flow>thu|chi)(?:[ ]+(?:đạt|được|vượt|còn|mới|chỉ|đều)(?!\p{L})|[ ]*$)", regex.VERSION1
    )


@cache
def unit_reaches() -> regex.Pattern[str]:
    """A sentence that opens with a unit and tells what it reached: "Trong khi đó, huyện Lâm Bình mới đạt"."""
    return regex.compile(
        rf"(?:[^,;:.()]{{0,40}}[,:][ ]+)?{any_of('labels', 'agents')}(?:[ ]+\p{{L}}+){{1,8}}?"
        r"[ ]+(?:(?:mới|chỉ|đã|cũng)[ ]+)*đạt(?:[ ]+(?:t[ỷỉ][ ]lệ|mức))?[ ]*"
        rf"|[ ]*(?:một[ ]số|các|nhiều|những)[ ]{any_of('labels', 'agents')}(?!\p{{L}})[^;:.()\d]{{0,60}}:"
        r"[ ]\p{L}[^,;:.()\d]{2,50}",
        regex.VERSION1,
    )


@cache
def later_stage() -> regex.Pattern[str]:
    """A sentence that tells no more than when a rate is to be reached: "Phấn đấu đến hết quý III đạt"."""
    return regex.compile(
        r"[ \"“]*(?:[^,;:.()\d]{0,60}[ ])?(?:phấn[ ]đấu|dự[ ]kiến|ước(?:[ ]tính)?|quyết[ ]tâm|mục[ ]tiêu)[ ,]+"
        r"(?:(?:đến|tới|hết|cuối|trong|cả|ngày|tháng|quý|năm)[ ])+[\div/.-]*(?:[ ](?:năm[ ])?[\d]+)?,?[ ]*"
        r"(?:(?:phải|sẽ)[ ])?đạt(?:[ ](?:t[ỷỉ][ ]lệ|mức))?[ ]*",
        regex.VERSION1,
    )


@cache
def recovered() -> regex.Pattern[str]:
    """A verb of collecting what was owed, right before the sum."""
    return regex.compile(
        r"(?<!\p{L})(?:thu[ ]hồi|thu|truy[ ]thu|đòi)(?:[ ](?:được|về|ngay|khoảng|gần|hơn|trên|số))*[ ]*$",
        regex.VERSION1,
    )


@cache
def revenue_talk() -> regex.Pattern[str]:
    """That an article speaks of revenue."""
    return regex.compile(rf"(?<!\p{{L}}){any_of('budget', 'revenue_talk')}(?!\p{{L}})", regex.VERSION1)


@cache
def paid_in() -> regex.Pattern[str]:
    """A verb of payment into a budget, or of collection, right before a sum."""
    return regex.compile(
        rf"(?<!\p{{L}}){any_of('budget', 'paying_in')}(?:[ ]+(?:được|đủ|bình[ ]quân|về|thêm|khoảng|gần|hơn|trên|bằng"
        r"|đạt|tới|cả[ ]năm|năm[ ]nay))*[ ]*$",
        regex.VERSION1,
    )
