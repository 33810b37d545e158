"""The rules by which a number is no quantity, in groups by what it is instead; lists in `data/masks.toml`.

Keep out: what they are asked for (`masks`), and days, periods, terms and ordinals, which have modules of their own.
"""

from collections.abc import Iterator
from functools import cache

from pipelines.grammar.lexicon import alternation, any_of, table, words
from pipelines.grammar.numbers import SCALE_WORDS, UNIT_WORDS
from pipelines.grammar.rules import Rule, rule

_ACTS = "qđ|ct|nq|nđ|tt|kh|kl|tb|cv|bc|ttr|hd|pl|ubnd|hđnd|tw|qh\\d*|cp|cđ|đu|tu|hu|btc|bxd|ttg|l"
_FIRST = r"(?<!\d)(?<!\d[.,])"  # a number is read from its first digit on: in a long run of digits, too, only once
# A time that is over, and what was so then is told.
_THEN = (
    r"(?:(?:ở|trong|vào|cuối|hồi|đến)[ ])*(?:(?:đầu[ ])?năm[ ](?:\d{4}|ngoái|trước)|tháng[ ]\d|quý[ ][\div]"
    r"|trước[ ](?:đây|kia)|(?:đầu[ ])?nhiệm[ ]kỳ|giai[ ]đoạn|cùng[ ]kỳ|thời[ ]điểm)"
)
_UP_TO = r"[ ]*(?:-|đến|tới|/)[ ]*"


def _longer(key: str) -> str:
    """The counted nouns that begin with a word of a list and go on: "đảng viên" with "đảng"."""
    short = words("masks", key)
    nouns = {noun for each in table("counted_nouns") for noun in words("counted_nouns", each)}
    return alternation(sorted(noun for noun in nouns if any(noun.startswith(f"{word} ") for word in short)))


@cache
def rules() -> tuple[Rule, ...]:
    """The rules over folded text, the stronger first."""
    groups = (_acts, _names, _suppositions, _bounds, _classes, _times, _bases, _digits)
    return tuple(each for group in groups for each in group())


@cache
def _counted() -> str:
    """A counted noun by its first word: two thousand nouns in whole take a quarter of a second in each pattern."""
    first_words = {noun.split()[0] for key in table("counted_nouns") for noun in words("counted_nouns", key)}
    return rf"{alternation(sorted(first_words))}(?!\p{{L}})"


@cache
def _measured() -> str:
    """A multiplier or a unit behind a number."""
    return rf"(?:{alternation([*SCALE_WORDS, 'đồng', 'usd', 'ha'])}(?!\p{{L}}))"


_SUM = r"\d[\d.,]*(?:[ ]*(?:triệu|nghìn|ngàn))?(?:[ ]*đồng)?"


def _times() -> Iterator[Rule]:
    """Hours, ages, durations, and the crops of a year."""
    time = any_of("masks", "time_units")
    not_time = any_of("masks", "not_time_units")
    yield rule(
        "clock",
        rf"""(?<!\d)\d{{1,2}}(?:[ ]*(?!{not_time})(?:giờ|h)(?:[ ]*\d{{2}}(?:[ ]*phút)?)?|:\d{{2}}(?::\d{{2}})?)
        (?![\p{{L}}\d])""",
    )
    yield rule(
        "age",
        rf"""{_FIRST}\d+(?:[ ]*(?:-|đến)[ ]*\d+)?[ ]+tuổi
        |(?<!(?:trẻ|cao)[ ]+)tuổi[ ]+(?:đời[ ]+)?(?:bình[ ]+quân[ ]+)?(?:là[ ]+|từ[ ]+)?
        \d+(?:,\d+)?(?:[ ]*(?:-|đến)[ ]*\d+)?""",
    )
    yield rule(
        "duration",
        rf"{_FIRST}\d+(?:[.,]\d+)?(?:{_UP_TO}\d+(?:[.,]\d+)?)?[ ]*(?!{not_time}){time}(?!\p{{L}})",
    )
    yield rule(
        "crops_a_year",
        r"(?<![\p{L}\d.,])(?:[123]|một|hai|ba)[ ]+vụ(?=(?:,[ ]+(?:[23]|hai|ba)[ ]+vụ)?"
        r"(?:[ ]*/[ ]*năm|[ ]+(?:trong|một|mỗi)[ ]+năm|[ ]+(?:lúa|màu|rau)(?!\p{L})))"
        r"|(?=[123hb])(?<=(?:ruộng|lúa|đất|cấy)[ ]+)(?:[123]|hai|ba)[ ]+(?:vụ|lúa)(?!\p{L})",
    )


def _acts() -> Iterator[Rule]:
    """Numbers of documents and of their parts, and the markers of lists."""
    parts = any_of("masks", "act_parts")
    yield rule(
        "document_number",
        rf"(?<![\d.,])\d+[a-z]?(?:/(?:19|20)\d\d)?[/-](?:{_ACTS})\b(?:[-/]?\w+)*",
    )
    yield rule("numbered_act", r"(?<![\d.,])\d+/(?:19|20)\d\d/\w+")
    yield rule("list_marker", r"(?=[\d(])(?<=^[ ]*|\n[ ]*|[.;:][ ]+)\(?\d{1,2}[.)](?=[ ])|\(\d{1,2}\)")
    # "điểm 3 Điều 12 Quy định số 102", "điều 35 Quy chế làm việc"
    yield rule(
        "part_of_act",
        rf"(?<!\p{{L}}){parts}[ ]+\d+(?:[ ]*(?:,|và)[ ]*\d+)*(?=[ ]*,?[ ]+(?:(?:của|thuộc)[ ]+)?"
        rf"(?:{parts}[ ]+\d|{any_of('masks', 'acts')}(?!\p{{L}})))",
    )


def _names() -> Iterator[Rule]:
    """Numbers inside names, addresses, plates and results, and places in an order."""
    always = any_of("masks", "always_named")
    measured = _measured()
    # "Nghị quyết 12, 15 và 18"; but in "lần thứ 8, 12 tập thể" the list ends before what is counted.
    more = rf"[ ]*(?:,|và|-|/|&)[ ]*\d++\p{{L}}?(?![\d.,]*[ ]*(?:%|{measured})|[ ]+{_counted()})"
    # "hỗ trợ phường 35 tỷ đồng": what is measured is no name.
    yield rule("named", rf"\b{always}[ ]+(?:số[ ]+)?\d++\p{{L}}?(?![\d.,]*[ ]*(?:%|{measured}))(?:{more})*")
    yield rule(
        "ship",
        r"(?<=(?<!\p{L})(?:tàu|ghe|thuyền)[ ](?:cá[ ]|hàng[ ])?(?:số[ ](?:hiệu[ ])?)?)"
        r"[bcdđghklmnpqrstvx]{1,3}[ -]?\d{4,5}(?:[ -]?ts)?(?!\p{L})",
    )
    yield rule("chainage", r"(?<!\p{L})(?:km|k|lý[ ]+trình)[ ]*\d+[ ]*\+[ ]*\d+")
    yield rule(
        "address",
        r"""(?<!\p{L})số[ ]+\d+\p{L}?(?:/\d+)*
        (?=,?[ ]+(?:đường|phố|ngõ|hẻm|ngách|quốc[ ]+lộ|đại[ ]+lộ|kiệt)(?!\p{L}))""",
    )
    # "Thuế cơ sở 5 tỉnh …", "Chi cục Hải quan cửa khẩu cảng Vân Phong khu vực 2 thu …": the number names the office.
    yield rule(
        "numbered_office",
        r"(?=\d)(?<=(?<!\p{L})(?:thuế|hải[ ]quan|kho[ ]bạc)[^.,;:\d\n]{0,40}[ ](?:khu[ ]vực|cơ[ ]sở|số)[ ])\d{1,2}"
        r"(?![\d%]|[.,]\d|[ ]*(?:tỷ|tỉ|triệu|đồng)(?!\p{L}))",
    )
    # A place among others: "đứng 14/63 tỉnh thành cả nước và 3/14 tỉnh trong vùng"
    yield rule(
        "rank",
        r"(?=\d)(?<=(?<!\p{L}|sắp[ ])(?:đứng|xếp|thứ|vị[ ]trí)[ ](?:(?:thứ|hạng|ở|vị[ ]trí)[ ])*)\d{1,3}/\d{1,3}"
        r"(?:[^.;,\d]{0,60}?[ ](?:và|,)[ ](?:đứng[ ]|xếp[ ]|thứ[ ])*\d{1,3}/\d{1,3})?",
    )


_IN_WORDS = alternation([*UNIT_WORDS, *SCALE_WORDS, "mười", "mươi", "trăm", "linh", "lẻ", "không", "chẵn"])
"""The words of a sum that is written out."""


def _digits() -> Iterator[Rule]:
    """Digits that are no number: of a score, glued to letters, of a plate or a telephone."""
    yield rule("zeros", r"(?<![\d.,])0{2,}+(?![\d.,])")
    yield rule("score", r"(?=\d)(?<=(?:tỷ|tỉ)[ ]+số[ ]+(?:là[ ]+)?)\d+[ ]*-[ ]*\d+")
    yield rule("glued", r"(?<=\p{L}[-.]?)\d+(?:[.,]\d+)*")
    # "4.200 đồng (bốn nghìn, hai trăm đồng)": the same sum once more
    yield rule(
        "in_words",
        rf"(?<=đồng[ ]*)\((?:(?:viết[ ])?bằng[ ]chữ[ ]?:?[ ]*)?(?:{_IN_WORDS}[ ,.]*){{2,40}}đồng[^()\d]{{0,8}}\)",
    )
    yield rule("characters", rf"{_FIRST}\d+(?:/\d+)?[ ]+k[ýí][ ]tự(?!\p{{L}})")  # of a comment or a password
    yield rule("plate_or_phone", r"(?<![\d.,])0\d{2,}[\d. ]*\d")


def _suppositions() -> Iterator[Rule]:
    """What is supposed, threatened or only compared with: nothing of it is so."""
    # A condition is no fact: "nếu xã có 3 trường thì …"; "nếu … sẽ cần 7 ha" tells what is needed, "nếu tính theo
    # giá 6.000 đồng/kg thì …" what is reckoned with; "nếu năm 2020 thu 45 tỷ đồng thì nay …" sets two facts
    # against each other.
    yield rule(
        "condition",
        r"(?<!\p{L})nếu(?![ ](?:tính|so|(?:loại[ ])?trừ|(?:không|chưa)[ ](?:kể|tính))(?!\p{L}))"
        rf"(?![ ](?:như[ ])?{_THEN})(?:[^.;\n]|[.](?=\d)){{1,120}}?(?=[ ]thì(?!\p{{L}}))",
    )
    yield rule(  # a place among the best is no count; "một trong 8 công trình trọng điểm" tells how many there are
        "one_of",
        rf"{_FIRST}(?<=(?<!\p{{L}})(?:một|1|là|nằm|đứng|lọt|thuộc)[ ]trong[ ](?:số[ ]|tốp[ ])?)\d+"
        r"(?=[ ][^.,;:\n]{2,60}?[ ](?:nhất|hàng[ ]đầu|dẫn[ ]đầu|tiêu[ ]biểu)(?!\p{L}))",
    )
    # What nothing reaches bounds nothing: "không còn xã dưới 10 tiêu chí", "chưa có xã nào đạt trên 90%".
    yield rule(
        "nothing_beyond",
        r"(?=\d)(?<=(?:không[ ]còn|(?:không|chưa)[ ]có)[ ](?:\p{L}+[ ]){1,8}(?:(?:đạt|có)[ ])?(?:dưới|trên|từ)[ ])"
        r"\d[\d.,]*",
    )
    # "Ví dụ một căn hộ 30 m2 …": nothing of it is so; up to the end of its sentence.
    yield rule(
        "supposed",
        rf"(?<!\p{{L}})(?:{any_of('masks', 'supposing')}|{any_of('masks', 'giving_example')}[ ,]+"
        rf"{any_of('masks', 'supposed')}|{any_of('masks', 'giving_example')}(?=[^.;\n]*[ ]thì[ ]))(?!\p{{L}})"
        r"(?:[^.;\n]|[.](?=\d))*",
    )
    # What the law threatens: "hành vi này bị phạt từ 40 đến 60 triệu đồng"; what was imposed is one sum.
    yield rule(
        "threatened",
        r"(?=\d)(?<=(?:hành[ ]vi|trường[ ]hợp|người|tổ[ ]chức|cá[ ]nhân)[^.;\d]{0,60}[ ]phạt[ ](?:tiền[ ])?"
        r"(?:từ[ ])?)"
        rf"{_SUM}{_UP_TO}{_SUM}",
    )
    # What a rise or fall is between: "tăng 93 vụ (206/113 vụ)".
    yield rule(
        "compared",
        r"(?=\d)(?<=(?:tăng|giảm|hơn|ít[ ]hơn|nhiều[ ]hơn)[ ][\d.,]{1,8}[ ]\p{L}+(?:[ ]\p{L}+)?[ ]?"
        r"\([ ]?)[\d.]+[ ]?/[ ]?[\d.]+(?=[ ]?(?:\p{L}+(?:[ ]\p{L}+)?)?\))",
    )


def _bounds() -> Iterator[Rule]:
    """Bounds that only say who or what is meant."""
    counted = _counted()
    # A lower bound of a class: "những cơ sở chăn nuôi trên 5 ha phải …".
    yield rule(
        "class_bound",
        rf"(?<!\p{{L}})(?:các|những|mọi|đối[ ]+với|với)[ ]+{any_of('masks', 'classed')}(?!\p{{L}})"
        r"(?:[ ]+\p{L}+){0,5}?[ ]+(?:trên|dưới|từ)[ ]+\d[\d.,]*[ ]*"
        r"(?:ha|héc[ -]?ta|m2|m3|tầng|tấn|người|lao[ ]+động|biên[ ]+chế|mw|tỷ[ ]+đồng)"
        r"(?=[ ]+(?:trở[ ]+(?:lên|xuống)|phải|thì|được|thực[ ]+hiện|có|sẽ|cần|không)(?!\p{L}))",
    )
    # A bound that only says who is meant: "chỉ xã có trên 70% hộ tham gia mới được xét".
    yield rule(
        "only_then",
        r"(?=\d)(?<=(?:chỉ|những|các|nào)[ ](?:[\p{L}\d]+[ ]){1,8}(?:trên|dưới|từ|đạt|đủ)[ ])\d[\d.,]*"
        rf"[ ]*(?:%|\p{{L}})(?=[^.;,\n]{{0,50}}?[ ]{any_of('masks', 'only_then')}(?!\p{{L}}))",
    )
    yield rule(
        "ruled_out",
        rf"(?=\d)(?<=(?<!\p{{L}}){any_of('masks', 'classed')}[ ](?:\p{{L}}+[ ]){{0,3}}(?:trên|dưới|từ)[ ])\d[\d.,]*"
        rf"[ ]*\p{{L}}+(?:[ ][\p{{L}}\d]+){{0,2}}?(?:[ ]+trở[ ]+(?:lên|xuống))?"
        rf"(?=[ ]+{any_of('masks', 'ruled')}(?!\p{{L}}))",
    )
    yield rule(
        "for_a_class",
        r"(?=\d)(?<=(?:đối[ ]với|áp[ ]dụng[ ]cho|dành[ ]cho)[ ](?:các[ ]|những[ ])?(?:\p{L}+[ ]){1,3}có[ ]"
        r"(?:\p{L}+[ ]){0,4}(?:trên|dưới|từ)[ ])\d[\d.,]*[ ]*(?:%|\p{L})",
    )
    yield rule(  # a condition: "khi nhiệt độ dưới 12 độ C"; not what has come: "khi đã có trên 90 hộ"
        "when_bound",
        r"(?=\d)(?<=(?<!\p{L})khi[ ](?!đã)(?:\p{L}+[ ]){1,4}(?:trên|dưới)[ ])\d[\d.,]*[ ]*(?:%|\p{L})",
    )
    # "đơn vị còn dưới 50 biên chế thì …", "trên 30 hộ thì lập thêm tổ"
    yield rule(
        "bound_then",
        r"(?=\d)(?<=(?<!\p{L})(?:dưới|trên|từ|đủ)[ ])\d[\d.,]*[ ]*(?:%|\p{L}+)(?:[ ]\p{L}+){0,3}?"
        r"(?:[ ]trở[ ](?:lên|xuống))?(?=[ ]thì(?!\p{L}|[ ](?:có|đã|bị|mất)(?!\p{L})))",
    )
    yield rule(
        "ruled_class",
        rf"(?=\d)(?<=(?:áp[ ]dụng|dành|bắt[ ]buộc|quy[ ]định)[ ](?:cho|đối[ ]với|với)[ ](?:các|những)[ ]"
        rf"{any_of('masks', 'classed')}[ ](?:\p{{L}}+[ ]){{0,3}}(?:trên|dưới|từ)[ ])\d[\d.]*[ ]+{counted}",
    )


def _classes() -> Iterator[Rule]:
    """Kinds and classes that bear a number, pairs that are one thing, and slogans."""
    counted = _counted()
    yield rule("common_land", r"(?=5)(?<=đất[ ](?:công[ ]ích[ ])?)5[ ]*%")  # a legal kind of land
    yield rule("slogan_pair", r"(?<=\")(?:\d[ ]+\p{L}+(?:[ ]*(?:,|-|và)[ ]*|(?=\"))){2,}")
    yield rule("slogan", rf"(?<![\p{{L}}\d.,/-])\d[ ]+{any_of('masks', 'slogans')}(?!\p{{L}})")
    yield rule("free", r"(?<![\d.,])0[ ]*(?:đồng|đ)(?!\p{L})")  # "gian hàng 0 đồng"
    yield rule(
        "vehicle_seats",
        r"(?=\d)(?<=(?:xe|ô[ ]?tô|phương[ ]tiện)[^.,;\d]{0,20})\d+[ ]+(?:chỗ(?![ ]+(?:làm|ngồi|đỗ))|ghế)"
        r"|(?=\d)(?<=(?:xe|ô[ ]?tô|phương[ ]tiện)[^.,;\d]{0,12}[ ](?:dưới|trên|từ|đến)[ ])\d+[ ]+chỗ[ ]+ngồi"
        r"|(?=\d)(?<=động[ ]cơ[ ])\d+[ ]+xi[ -]?lanh",
    )
    yield rule("stars", r"(?<![\d.,])\d(?:[ ]*(?:-|đến|và)[ ]*\d)?[ ]+sao(?!\p{L})")  # a class of hotels
    yield rule("one_way", r"(?<![\p{L}\d.,])(?:1|2|một|hai)[ ]+chiều(?![ ]+(?:dài|rộng|cao))")
    yield rule("tiers", r"(?<!\p{L})(?:\d+|hai|ba|bốn)[ ]+cấp(?![ ]+(?:ủy|phó|độ)|\p{L})")  # "chính quyền 2 cấp"
    yield rule(
        "both_named",
        rf"(?<![\p{{L}}\d.,])hai[ ]+{any_of('masks', 'both_named')}(?!\p{{L}}|[ ]+trí)",
    )
    yield rule(  # "hai bên", not "2 đảng viên", "hai mặt hàng"
        "paired",
        rf"(?<![\p{{L}}\d.,])(?:hai|ba|2)[ ]+(?!{_longer('paired')}(?!\p{{L}}))"
        rf"{any_of('masks', 'paired')}(?!\p{{L}})",
    )
    yield rule(
        "wholly_owned",
        r"(?=\d)(?<=(?:dn|doanh[ ]+nghiệp|công[ ]+ty|đơn[ ]+vị|trường)[ ]+(?:có[ ]+)?)100[ ]*%[ ]+vốn",
    )
    yield rule(  # of a map
        "scale",
        r"(?<![\d.,])1/(?:[125]00|[125][.]?000|10[.]?000)(?![\d.,]"
        r"|(?<!(?:(?:tỷ|tỉ)[ ]+lệ|quy[ ]+hoạch(?:[ ]+(?:chi[ ]+tiết|phân[ ]+khu|chung|xây[ ]+dựng))*|bản[ ]+đồ)"
        rf"[ ]+1/[\d.]+)[ ]+{counted})",
    )
    yield rule("generation", r"(?<![\d.,\p{L}])[2-6]g(?![\p{L}\d])")  # of a mobile network
    yield rule(
        "voltage",  # a class of lines and stations
        rf"{_FIRST}\d+(?:[/,]\d+)?[ ]*kv(?!\p{{L}})",
    )
    yield rule("between_two", rf"(?<=giữa[ ])(?:hai|2)[ ]+{any_of('masks', 'between')}(?!\p{{L}})")


def _bases() -> Iterator[Rule]:
    """What something is reckoned by: per head, of each, doses and rounds."""
    per = any_of("masks", "per_base_nouns")
    yield rule(
        "rate",
        r"(?<!\p{L})cứ[ ]+\d+(?:[.,]\d+)*"
        r"(?:(?:[ ]+\p{L}+){1,5}?[ ]+thì(?:[ ]+(?:có|khoảng|gần|hơn))*[ ]+\d+)?",
    )
    yield rule("once", r"(?<![\p{L}\d.,])(?:1|01)[ ]+lần(?=[ ]+(?:\d|cho|bằng|với|là|mức)|[ ]*/)")
    # A dose of several: "96% đã tiêm đủ 2 mũi"; how many were given is a count.
    yield rule("doses", r"(?=\d)(?<=(?:đủ|ít[ ]nhất|chưa)[ ])0?[1-5][ ]+(?:mũi|liều)(?!\p{L})")
    yield rule("rounds", r"(?<=vòng[ ]tròn[ ])(?:[12]|một|hai)[ ]+lượt")
    yield rule(
        "per_base",
        rf"""(?:(?<!(?<!\p{{L}})hộ(?:[ ]+\p{{L}}+)?[ ]*)/
        |(?<=\d[^.;]{{0,30}})trên|(?<=tính[ ]+)trên|mỗi|cứ|bình[ ]+quân|trung[ ]+bình)[ ]*
        (?:1|01|10|100|1\.000|10\.000|100\.000|(?:1|một)[ ]vạn)[ ]*(?:{per})(?!\p{{L}})""",
    )
    yield rule(
        "unit_of_average", r"(?<![\p{L}\d.,])(?:1|01)[ ]+\p{L}+(?:[ ]+\p{L}+)?[ ]+(?:bình[ ]+quân|trung[ ]+bình)"
    )
    # The base of a yield: "giá trị sản phẩm trên 1 ha đất trồng trọt đạt …".
    yield rule(
        "yield_base",
        r"(?=\d)(?<=(?:giá[ ]trị|thu[ ]nhập|năng[ ]suất|sản[ ]lượng|doanh[ ]thu|lợi[ ]nhuận|chi[ ]phí)"
        r"[^.,;\d]{0,60}[ ](?:trên|của|cho)[ ](?:mỗi[ ])?)(?:1|01)[ ]*(?:ha|héc[ ]?ta|m2|m3|sào|kg|tấn)(?!\p{L})",
    )
    yield rule("price_of_one", r"(?=\d)(?<=đồng[ ]?(?:cho[ ]|/[ ]?))(?:1|01)[ ]*\p{L}+")
    yield rule("each", r"(?<!\p{L})mỗi[ ]+\d+")
    yield rule("indefinite", r"(?<!\p{L})(?:vài|dăm|mấy|đôi)[ ]+(?:ba|bốn|năm|bảy|chục)(?!\p{L})")
