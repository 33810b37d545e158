"""A label without what its subject says already, and without little words at its ends.

Keep out: how a label is put together (`labels`).
"""

import regex

from pipelines.extract.clause.clauses import ends
from pipelines.grammar.folding import fold

_PLACE_BEHIND = regex.compile(
    r"(?<=\p{L}+[ ]+\p{L}+)[ ]+trên[ ]địa[ ]bàn[ ]+(?:các[ ]|toàn[ ]|cả[ ])?"
    r"(?:tỉnh|thành[ ]phố|TP|quận|huyện|thị[ ]xã|xã|phường|nước|\p{Lu}).*$",
    regex.VERSION1,
)
_FOR_EXAMPLE = regex.compile(r"(?:[ ](?:tốt|cao|thấp|nhiều|lớn|khá))?[ ]như[ :]+\p{Lu}.*$", regex.VERSION1)
_PLURAL = regex.compile(r"(?:[Cc]ác|[Nn]hững)[ ](?=\p{L}+[ ])", regex.VERSION1)


def within_its_noun(label: str | None) -> str | None:
    """A label without the plural before its noun, and without a demonstrative or a preposition at its end."""
    if not label:
        return label
    end = ends()["label_ends"].match(fold(label))
    begin = _PLURAL.match(label)
    return label[begin.end() if begin else 0 : end.start() if end and end.start() else len(label)] or label


def unplaced(label: str | None) -> str | None:
    """A label without the place at its end, which its subject tells; "thu ngân sách trên địa bàn" is a term."""
    if label and (example := _FOR_EXAMPLE.search(label)):
        label = label[: example.start()] or None  # "giải ngân tốt như Ninh Bình"
    place = _PLACE_BEHIND.search(label) if label else None
    return label[: place.start()] if label and place and "ngân sách" not in fold(label) else label
