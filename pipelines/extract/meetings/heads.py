"""The head nouns of meetings, as they stand in the text: "hội nghị", "kỳ họp", "lễ khánh thành", "tiếp xúc 160 cử tri".

Keep out: whether a mention is the article's news (`events`).
"""

from collections.abc import Sequence
from functools import cache

import regex

from pipelines.grammar.lexicon import alternation, any_of, table
from pipelines.grammar.openings import compiled, finditer, within
from schemas.enums import MeetingType

_ORDER = (
    MeetingType.VOTER_MEETING,
    MeetingType.PRESS_BRIEFING,
    MeetingType.CEREMONY,
    MeetingType.OTHER,
    MeetingType.CONGRESS,
    MeetingType.COUNCIL_SESSION,
    MeetingType.CONFERENCE,
    MeetingType.WORKING_SESSION,
)
"""Types with longer nouns first: "hội nghị tiếp xúc cử tri" wins over "hội nghị"."""


def _open_class() -> tuple[tuple[MeetingType, str], ...]:
    """Heads that no list can hold: counted voters between verb and noun, and whatever "lễ" or "buổi" somebody holds."""
    lists = table("meetings")["open_class"]
    before, after = alternation(lists["not_before_rite"]), alternation(lists["not_rites"])
    return (
        (
            MeetingType.VOTER_MEETING,
            r"tiếp[ ]xúc[ ](?:với[ ])?(?:(?:hơn|gần|khoảng|trên)[ ])?\d+[ ](?:lượt[ ])?cử[ ]tri",
        ),
        (
            MeetingType.CEREMONY,
            rf"""(?<!(?<!\p{{L}}){before}[ ])lễ[ ]+(?!\d|{after}(?!\p{{L}}))\p{{L}}+
            (?:[ ]+(?!{alternation(lists["not_in_rite"])}(?!\p{{L}}))\p{{L}}+)?""",
        ),
        (MeetingType.CONFERENCE, r"(?<=(?:tổ[ ]chức|tiến[ ]hành)[ ])(?:sơ|tổng)[ ]kết"),
        # A body that holds its review, told by the verb: "Sáng 5/1, Hội Nông dân huyện tổng kết công tác năm 2018".
        (
            MeetingType.CONFERENCE,
            r"""(?<=(?:\d|(?:hôm|sáng|chiều|tối)[ ](?:nay|qua)|mới[ ]đây|vừa[ ]qua)\)?,[ ]
            (?:(?!tổ[ ]chức|hội[ ]nghị|đại[ ]hội|họp|lễ|buổi|báo[ ]cáo|chủ[ ]trì|phối[ ]hợp|giao|và[ ](?:sơ|tổng)[ ]kết)
            [^.;,:\n]){4,70}[ ])(?:sơ|tổng)[ ]kết
            (?=[ ](?:\d+|công[ ]tác|hoạt[ ]động|phong[ ]trào|thực[ ]hiện|nhiệm[ ]vụ|chương[ ]trình|quý|năm|đợt
            |cuộc[ ]vận[ ]động|nghị[ ]quyết|chỉ[ ]thị|đề[ ]án)(?!\p{L}))""",
        ),
        (
            MeetingType.CEREMONY,
            r"""(?<=tổ[ ]chức[ ](?:(?:trọng[ ]thể|long[ ]trọng)[ ])?)
            (?:kỷ[ ]niệm|phát[ ]động|(?:khởi[ ]công|khánh[ ]thành)(?![ ]\d))""",
        ),
        (MeetingType.OTHER, rf"(?<=(?:tổ[ ]chức|khai[ ]mạc)[ ])(?:{alternation(lists['organised'])})"),
        (MeetingType.OTHER, rf"buổi[ ]+{alternation(lists['occasions'])}"),
        # A debate told by its place and day: "góp ý tại hội trường sáng 19/6", "chất vấn tại Quốc hội ngày 7/6".
        (
            MeetingType.WORKING_SESSION,
            r"""(?:thảo[ ]luận|góp[ ]ý|cho[ ]ý[ ]kiến|phát[ ]biểu|tranh[ ]luận|chất[ ]vấn|giải[ ]trình)
            (?=[^.;\n]{0,80}?[ ](?:tại|ở|trước)[ ](?:hội[ ]trường|nghị[ ]trường|quốc[ ]hội)(?:[ ]quốc[ ]hội)?
            ,?[ ](?:vào[ ])?(?:sáng|chiều|tối|ngày|hôm)(?!\p{L}))""",
        ),
        (MeetingType.WORKING_SESSION, r"(?<=(?:quốc[ ]hội|hđnd|các[ ]đại[ ]biểu)[ ](?:đã[ ]|sẽ[ ])?)thảo[ ]luận"),
    )


# What reads like a head: "Quốc hội thảo luận", a guest who is "thăm và làm việc tại Việt Nam", a meeting's opening, and
# in what spirit it worked.
_NO_HEAD = (
    r"lễ[ ](?:khai|bế)[ ]mạc[ ](?:đại[ ]hội|hội[ ]nghị|kỳ[ ]họp|hội[ ]thảo|diễn[ ]đàn)(?!\p{L})"
    r"|hội[ ]thảo[ ]luận|làm[ ]việc[ ]tại[ ](?:việt[ ]nam|vn|đây|nhà)(?!\p{L})"
    r"|làm[ ]việc[ ]với[ ](?:một[ ])?(?:tinh[ ]thần|không[ ]khí|thái[ ]độ|ý[ ]thức|trách[ ]nhiệm|quyết[ ]tâm|cường[ ]độ"
    r"|phương[ ]châm|sự|niềm|tâm[ ]thế)(?!\p{L})"
)


@cache
def _heads() -> regex.Pattern[str]:
    """The head nouns; the group that matched begins with the type."""
    nouns = table("meetings")["heads"]
    branches = "|".join(f"(?P<{kind}>{alternation(nouns[kind])})" for kind in _ORDER)
    others = "|".join(f"(?P<{kind}_{number}>{source})" for number, (kind, source) in enumerate(_open_class()))
    deeds = table("meetings")["deeds"].items()
    others += "".join(rf"|(?P<{kind}_deed>{_count(alternation(verbs))}{_also(kind)})" for kind, verbs in deeds)
    return compiled(
        rf"(?<![\p{{L}}\d])(?!{_NO_HEAD})(?:{branches}|{others})(?![\p{{L}}\d])", regex.VERSION1 | regex.VERBOSE
    )


def _also(kind: str) -> str:
    """Further deeds of a kind that no list can hold.

    Who receives whom, "đã tiếp Đại sứ Nhật Bản", and what a council of some place resolves, "HĐND tỉnh … đã bầu".
    """
    lists = table("meetings")["open_class"]
    if kind == MeetingType.OTHER:
        other_verb, whom = alternation(lists["not_before_receiving"]), alternation(lists["received"])
        return rf"|(?<=[\p{{L}})][ ])(?<!(?<!\p{{L}}){other_verb}[ ])tiếp(?=[ ]{whom}(?!\p{{L}}))"
    if kind == MeetingType.COUNCIL_SESSION:
        council, elects = r"(?:quốc[ ]hội|hđnd|hội[ ]đồng[ ]nhân[ ]dân)", r"(?:bầu|miễn[ ]nhiệm|phê[ ]chuẩn)(?!\p{L})"
        return (
            rf"|{council}(?:(?<!(?:được|do|mà|bởi)[ ]{council})|(?=[^;,\n]{{0,60}}?[ ]{elects}))"
            rf"(?:[ ](?:tp|{any_of('bodies', 'units')})(?!\p{{L}})[^;,\n]{{0,25}}?)?"
            r"[ ](?:(?:đã|vừa|cũng|chính[ ]thức|thống[ ]nhất|nhất[ ]trí|tiến[ ]hành|biểu[ ]quyết|bỏ[ ]phiếu),?[ ])*"
            + alternation(lists["resolves"])
        )
    return ""


_COUNTED = r"(?:[ ](?:\d+|một|hai|ba|bốn|năm|sáu|bảy|tám|chín|mười))?"


def _count(verbs: str) -> str:
    """The verbs with a number between verb and noun: "trao tám giấy chứng nhận"."""
    return verbs.replace("trao[ ]", rf"trao{_COUNTED}[ ]")


def find_heads(folded: str) -> Sequence["regex.Match[str]"]:
    """Every head noun in folded text, in order."""
    return finditer(_heads(), folded)


def heads_within(folded: str, start: int, end: int) -> Sequence["regex.Match[str]"]:
    """The head nouns between two places of folded text, in order."""
    return within(_heads(), folded, start, end)


def kind_of(match: "regex.Match[str]") -> MeetingType:
    """The type of a head noun that `find_heads` found."""
    return MeetingType((match.lastgroup or "").removesuffix("_deed").rstrip("0123456789").rstrip("_"))


def is_deed(match: "regex.Match[str]") -> bool:
    """Whether a head tells what was done on an occasion: "công bố quyết định", "trao bằng khen"."""
    return (match.lastgroup or "").endswith("_deed")


def is_vague(match: "regex.Match[str]") -> bool:
    """Whether a head may be a part of a meeting with a plainer name: "buổi khảo sát" of a working session."""
    return (match.lastgroup or "").startswith(f"{MeetingType.OTHER}_")
