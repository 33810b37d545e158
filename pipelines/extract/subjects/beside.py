"""What the words right before a name say: that something is there, is compared with it, or lies in it.

Keep out: who reports, is visited or holds an office (`mentions`).
"""

import regex

from pipelines.grammar.endings import ending

_HERE = ending(r"(?<!\p{L})(?:tại|ở|trên[ ]địa[ ]bàn|riêng|khu[ ]vực)[ ]+(?:các[ ]+)?")
_HOME = ending(r"(?<!\p{L})(?:trú|quê|sinh|ngụ|quê[ ]quán|họp|hội[ ]nghị)[ ]+(?:tại|ở)[ ]+")
_COMPARED = ending(
    r"(?<!\p{L})(?:so[ ]với|hơn(?:[ ]hẳn|[ ]nhiều)?|gấp(?:[ ]đôi|[ ]rưỡi)?|bằng|như|cùng|kém|thua"
    r"|(?:tiếp[ ])?giáp(?:[ ]ranh)?(?:[ ]với)?|biên[ ]giới[ ](?:với|giáp))[ ]+(?:nước[ ]+)?"
    r"(?:\p{L}+[ ]+|(?:(?:mức|tỷ[ ]lệ|mặt[ ]bằng)[ ]+)?"
    r"(?:(?:bình[ ]quân|trung[ ]bình)[ ]+)?(?:chung[ ]+)?(?:của[ ]+)?)?",
)
# "tại một số đơn vị như Sở Y tế": an example, with which nothing is compared
_EXAMPLE = ending(r"(?<!\p{L})(?:một[ ]số|các|những|nhiều)[ ][^,;.:]{0,40}[ ,]như[ ]+(?:\p{L}+[ ]+)?")
_MOST_OF = ending(r"(?<!\p{L})nhất[ ](?:(?:của|trong|toàn|cả)[ ])*")
# "Lam Sơn là tỉnh thuộc khu vực Bắc Trung Bộ, có 27 huyện": where the place is that is described.
_LIES_IN = ending(
    r"(?<!\p{L})là[ ](?:một[ ])?(?:(?:\p{L}+[ ]){1,8}(?:thuộc|nằm[ ](?:ở|trong|tại)|ở)"
    r"|(?:tỉnh|thành|huyện|quận|thị|xã|phường|địa|vùng|cửa|đô|đảo)[ ](?:\p{L}+[ ]){0,7}của)[ ]"
    r"(?:(?:khu[ ]vực|vùng|địa[ ]bàn)[ ])?"
)
# The nation as the whole in which one place has its rank: "đứng thứ 5 cả nước", "thuộc nhóm dẫn đầu trong cả nước".
_RANKED = ending(
    r"(?<!\p{L})(?:đứng|xếp|hạng|vị[ ]trí|dẫn[ ]đầu|đi[ ]đầu|hàng[ ]đầu|tốp|top|nhóm|thuộc|nằm[ ]trong|một[ ]trong"
    r"|trong[ ]số|điểm[ ]sáng|đầu[ ]tàu)(?!\p{L})[^;.:(]*?(?<!trong[ ]khi|nhưng|còn|,)[ ]+",
)
# "46 ca trong nước, gồm An Giang (33), Trà Vinh (1); trong đó …": an item of a list with its share.
_SHARE = regex.compile(r"[ ]*\([ ]*\d[\d.]*[ ]*\)", regex.VERSION1)
_FUND = regex.compile(r"quỹ(?!\p{L})", regex.VERSION1)
# "Quỹ Cứu trợ gần 41 tỷ đồng": what was given to it.
_SUM = regex.compile(
    r"(?:[ ]+(?!là|có|đã|hỗ|chi|giải|cho|trao|tặng|dành|cấp|trích|phân|ủng|vận|huy|giúp)\p{L}+){0,2}?"
    r"[ ]+(?:(?:được|đạt|là|gần|hơn|trên|khoảng)[ ]+){0,3}\d[\d.,]*[ ]+(?:t[ỷỉ]|triệu|nghìn)",
    regex.VERSION1,
)


def is_here(before: str) -> bool:
    """Whether what is told is at the place: "tại xã Tân Hòa"; not where somebody lives."""
    return bool(_HERE.match(before) and not _HOME.match(before))


def is_compared(before: str, *, nation: bool) -> bool:
    """Whether another is compared with what is named, or borders on it; or has its rank in the nation."""
    compared = _COMPARED.match(before) and not _EXAMPLE.match(before)
    return bool(compared or _MOST_OF.match(before) or (nation and _RANKED.match(before)))


def holds_another(before: str) -> bool:
    """Whether what is described lies in it."""
    return _LIES_IN.match(before) is not None


def is_item(folded: str, start: int, end: int) -> bool:
    """Whether what is named is an item of a list with its share, or a fund with the sum that was given to it."""
    return bool(_SHARE.match(folded, end) or (_FUND.match(folded, start) and _SUM.match(folded, end)))
