"""Whose local budget an article speaks of that names no place: "dự toán HĐND huyện giao" is the district's own.

Keep out: whom a number is about where a place is named (`subjects`).
"""

import regex

_LOCAL_BUDGET = regex.compile(
    r"(?<!\p{L})(?:thu[ ]ngân[ ]sách|ngân[ ]sách|trên[ ]địa[ ]bàn|toàn|hđnd|dự[ ]toán|kế[ ]hoạch)"
    r"[ ](?P<rank>tỉnh|thành[ ]phố|quận|huyện|thị[ ]xã|xã(?![ ]hội)|phường)(?!\p{L})"
    # a plan that the province sets is that of one below it; what its own council sets is its own
    r"(?!(?<!hđnd[ ]\p{L}+(?:[ ]\p{L}+)?)[ ](?:đã[ ])?giao(?!\p{L}))",
    regex.VERSION1,
)
_RANKS_DOWN = ("tỉnh", "thành phố", "quận", "huyện", "thị xã", "phường", "xã")


def rank_of_budget(folded: str) -> str | None:
    """The rank of the place whose budget the text speaks of, the lowest where there are several."""
    named = (" ".join(match["rank"].split()) for match in _LOCAL_BUDGET.finditer(folded))
    return max(named, key=_RANKS_DOWN.index, default=None)
