"""Whose budget pays, and whose the article speaks of that names no place: "dự toán HĐND huyện giao" is its own.

Keep out: whom a number is about where a place is named (`subjects`).
"""

import regex

from pipelines.extract.subjects.mentions import RANKS, Mention, Standing

_RANK = "|".join(f"{'[ ]'.join(rank.split())}(?![ ]hội)" for rank in RANKS)
_LOCAL_BUDGET = regex.compile(
    r"(?<!\p{L})(?:thu[ ]ngân[ ]sách|ngân[ ]sách|trên[ ]địa[ ]bàn|toàn|hđnd|dự[ ]toán|kế[ ]hoạch"
    r"|(?:vốn[ ]đầu[ ]tư[ ]công|thu[ ]nội[ ]địa|vốn[ ]chương[ ]trình(?:[ ]\p{L}+){1,6}?)[ ]của)"
    rf"[ ](?P<rank>{_RANK})(?!\p{{L}})"
    # a plan that the province sets is that of one below it; what its own council sets is its own
    r"(?!(?<!hđnd[ ]\p{L}+(?:[ ]\p{L}+)?)[ ](?:đã[ ])?giao(?!\p{L}))",
    regex.VERSION1,
)
# An office of the state by its rank alone: "Cục Thuế tỉnh", "Kho bạc Nhà nước huyện".
_LOCAL_OFFICE = regex.compile(
    r"(?<!\p{L})(?:cục[ ](?:thuế|hải[ ]quan|thống[ ]kê)|chi[ ]cục[ ]thuế|sở[ ]tài[ ]chính"
    rf"|kho[ ]bạc(?:[ ]nhà[ ]nước)?|thuế)[ ](?P<rank>{_RANK})(?!\p{{L}})",
    regex.VERSION1,
)

PURSE_PAYS = regex.compile(
    rf"(?<!\p{{L}})ngân[ ]sách[ ](?:cấp[ ])?(?:{_RANK})(?:[ ]+\p{{L}}+){{0,4}}?[ ]+"
    r"(?:chi|hỗ[ ]trợ|cấp|bố[ ]trí|đầu[ ]tư|đảm[ ]bảo|bảo[ ]đảm)(?!\p{L})",
    regex.VERSION1,
)
"""A local budget that pays."""
NATIONAL_PURSE = regex.compile(
    r"[ ]*(?:từ|bằng)[ ](?:nguồn[ ])?(?:(?:vốn|kinh[ ]phí|dự[ ]phòng)[ ](?:của[ ])?)*"
    r"(?:ngân[ ]sách[ ](?:dự[ ]phòng[ ])?trung[ ]ương|nstw)(?!\p{L})",
    regex.VERSION1,
)
"""Behind a sum: out of the nation's purse."""


def only_tells(told: list[Mention], name: str) -> bool:
    """Whether a department of a province or district only reports: "Sở Lao động cho biết, ngân sách tỉnh đã chi …"."""
    own = [mention for mention in told if mention.name == name]
    return name.startswith(("Sở ", "Phòng ")) and bool(own) and all(m.standing is Standing.REPORTER for m in own)


def rank_of_budget(folded: str) -> str | None:
    """The rank of the place whose budget the text speaks of, the lowest where there are several."""
    for pattern in (_LOCAL_BUDGET, _LOCAL_OFFICE):
        named = [" ".join(match["rank"].split()) for match in pattern.finditer(folded)]
        if named:
            return max(named, key=RANKS.index)
    return None
