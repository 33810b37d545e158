"""Areas, and what else is measured of a crop: an area says in its label that it is one.

Keep out: what has the size (`labels`).
"""

import regex

from pipelines.extract.clause.scope import Scope

AREA = "diện tích"
"""What is measured in hectares and square metres; a label says so, as "sản lượng" and "dân số" are said."""
_AREAS = ("ha", "m2", "km2")
# "diện tích lúa là 31 ha; ngô đạt 12 ha": the next of a list has its own name alone.
_SIZES_OF_CROPS = {"ha": AREA, "tạ/ha": "năng suất", "tấn/ha": "năng suất"}
_ONE_CROP = regex.compile(
    r"[^\p{L}]*[;,][ ](?P<what>(?!(?:ước|đã|mới|chỉ|còn|nay|cả|tổng|riêng|hiện)[ ])\p{L}+)[ ](?:ước[ ])?(?:đạt|là|có)"
    r"(?:[ ](?:trên|hơn|gần|khoảng))?[ ]*",
    regex.VERSION1,
)


def is_area(scope: Scope) -> bool:
    """Whether a number measures an area."""
    return scope.quantity.unit.name in _AREAS


def crop(scope: Scope, before: str, inherited: str | None) -> str | None:
    """The next crop of a list: "diện tích lúa là 31 ha; ngô đạt 12 ha"."""
    size = _SIZES_OF_CROPS.get(scope.quantity.unit.name or "") if inherited else None
    next_one = _ONE_CROP.fullmatch(before) if size else None
    return f"{size} {next_one['what']}" if next_one else None
