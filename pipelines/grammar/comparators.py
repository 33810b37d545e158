"""Comparators: the words before or behind a number that make it a bound or an approximation, and those that do not.

"trên 320 hộ", "từ 98% trở lên"; but "cầu vượt 12 nhịp", "cấp trên", "cao hơn 4%", "670 cây trên 19 tuyến phố". Lists in
`data/comparators.toml`. Keep out: ranges and class bounds (`quantities`).
"""

from functools import cache

import regex

from pipelines.grammar.endings import ending
from pipelines.grammar.folding import fold
from pipelines.grammar.lexicon import alternation, table
from pipelines.grammar.numbers import DIGITS
from schemas.enums import Comparator


@cache
def _comparators(side: str) -> tuple[regex.Pattern[str], dict[str, Comparator]]:
    """The pattern of the words before or after a number, and what each folded word means."""
    meaning = {fold(word): Comparator(kind) for kind, words in table("comparators")[side].items() for word in words}
    if side == "before":
        return ending(rf"(?<!\p{{L}})(?P<word>{alternation(meaning, backward=True)})[ ]*+"), meaning
    per_year = r"(?:[ ]*/[ ]*năm)?"  # of "11%/năm trở lên"
    return regex.compile(rf"{per_year}[ ]*+(?P<word>{alternation(meaning)})(?!\p{{L}})", regex.VERSION1), meaning


def _meaning(side: str, match: "regex.Match[str]") -> Comparator:
    return _comparators(side)[1][" ".join(match["word"].split())]


_BRIDGE = regex.compile(r"(?<!\p{L})cầu[ ]+$", regex.VERSION1)
_PLACED_ABOVE = regex.compile(r"(?<!\p{L})(?:cấp|nói|nêu|kể|như|phía|bên)[ ]+$", regex.VERSION1)  # "ngân sách cấp trên"
_TIMES = regex.compile(r"(?<!\p{L})gấp[ ]+$", regex.VERSION1)
_COMPARING = regex.compile(r"(?:cao|thấp|nhiều|ít|lớn|nhỏ|kém)[ ]+hơn[ ]*$", regex.VERSION1)


# "trên" is no bound before ways, behind what stands on them: "trồng 670 cây trên 19 tuyến phố".
_WAY = regex.compile(
    r"[ ]+(?:tuyến[ ](?:phố|đường)|con[ ]đường|đoạn[ ]đường|đường[ ]phố|trục[ ]đường|thửa|lô|khu[ ]đất)(?!\p{L})",
    regex.VERSION1,
)
_BOUNDING = regex.compile(
    r"(?:^|[,;:.(\d%]"
    r"|(?<!\p{L})(?:có|đạt|được|gồm|còn|là|với|cả|tới|đến|lên|tạo|cấp|dựng|làm|mở|hóa|sửa|chữa|và|ở))[ ]*$",
    regex.VERSION1,
)
_DIGIT_RUN = regex.compile(DIGITS, regex.VERSION1)
_EXACT = 100_000
"""A count of so many that is told to the last one has no bound: "khảo sát trên 402.431 công nhân"."""


def _stands_on(folded: str, above: int, start: int) -> bool:
    """Whether "trên", at `above`, says where something is or among whom, and bounds no number."""
    digits = _DIGIT_RUN.match(folded, start)
    if digits is None:
        return False
    plain = digits[0].replace(".", "")
    if plain.isdigit() and int(plain) > _EXACT and not plain.endswith("0"):
        return True
    return _WAY.match(folded, digits.end()) is not None and not _BOUNDING.search(folded, max(0, above - 24), above)


def comparator_before(folded: str, start: int) -> tuple[Comparator, int]:
    """What the words before a number make of it, and where they begin; equality at the number where there are none."""
    before = folded[max(0, start - 24) : start]
    times = _TIMES.search(before)
    if times and (bound := _comparators("before")[0].match(before, 0, times.start())):
        return _meaning("before", bound), start  # "gần gấp ba lần": "gấp" stays the number's verb
    match = _comparators("before")[0].match(before)
    flyover = match and match["word"] == "vượt" and _BRIDGE.search(before, 0, match.start())
    above = match and match["word"] == "trên" and _PLACED_ABOVE.search(before, 0, match.start())
    on = match and match["word"] == "trên" and _stands_on(folded, start - len(before) + match.start(), start)
    if not match or flyover or above or on or (match["word"] == "hơn" and _COMPARING.search(before)):
        return Comparator.EQ, start
    return _meaning("before", match), start - len(before) + match.start()


def comparator_after(folded: str, end: int) -> tuple[Comparator | None, int]:
    """What the words behind a number and its unit make of it, and where they end."""
    match = _comparators("after")[0].match(folded, end)
    return (_meaning("after", match), match.end()) if match else (None, end)


def comparator_inside(label: str) -> Comparator:
    """What the name of what is measured makes of its numbers: "mức thu tối đa" bounds each of them from above."""
    for kind, bounds in table("comparators")["inside"].items():
        if any(bound in fold(label) for bound in bounds):
            return Comparator(kind)
    return Comparator.EQ
