"""Whether a year whose money is told of was still under way: a part of it is told, "tính đến ngày 30/6".

Keep out: what else is evidence of the year of the news (`years`).
"""

import regex

_OF_MONEY = regex.compile(
    r"(?<!\p{L})(?:vốn|kế[ ]hoạch|dự[ ]toán|ngân[ ]sách|nsnn|đầu[ ]tư|công|cơ[ ]bản|chính[ ]phủ|quốc[ ]gia|sự[ ]nghiệp)"
    r"[ ](?:năm[ ])?$",
    regex.VERSION1,
)
_PART_OF_YEAR = regex.compile(
    r"(?<!\p{L})(?:(?:đến|tới)[ ](?:(?:hết|cuối|ngày|thời[ ]điểm)[ ])*"
    r"(?:\d{1,2}[/.-](?!12|1(?!\d)|01)\d{1,2}(?![\d/.-]*\d)"
    r"|tháng[ ](?!12|1(?!\d)|01)\d{1,2}(?![/.-]|[ ]năm)|quý[ ](?!iv|4)[iv\d]+(?![/.-]|[ ]năm))"
    r"|(?!12)\d{1,2}[ ]tháng(?![ ](?:đầu[ ])?năm[ ]\d|/))(?!\p{L})",
    regex.VERSION1,
)
_SENTENCE_REACH = 120
_SENTENCE_ENDS = regex.compile(r"[.](?=[ ])|\n", regex.VERSION1)


def is_under_way(folded: str, start: int, end: int) -> bool:
    """Whether a part of the year is told of what was to be spent or collected in it.

    "Tính đến ngày 30/6, giải ngân vốn đầu tư công năm 2017 đạt 36%" was said in that year.
    """
    if not _OF_MONEY.search(folded, max(0, start - 30), start):
        return False
    before = _SENTENCE_ENDS.split(folded[max(0, start - _SENTENCE_REACH) : start])[-1]
    behind = _SENTENCE_ENDS.split(folded[end : end + _SENTENCE_REACH])[0].split(";")[0]
    return bool(_PART_OF_YEAR.search(before) or _PART_OF_YEAR.search(behind))
