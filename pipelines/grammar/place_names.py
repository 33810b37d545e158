"""Names behind ranks and bodies, as runs of words with capitals: "quận Ba Đình", "TP.Hà Nội", "phường 5", "Q.2".

Keep out: bodies and the places in their names (`bodies`), and which place is meant.
"""

from functools import cache, lru_cache

import regex

from pipelines.grammar.folding import fold
from pipelines.grammar.lexicon import any_of, words
from pipelines.grammar.name_lists import MIDDLE
from pipelines.grammar.units import noun_at

# "… tỉnh Hà Lam Trước đó, …": a heading without a full stop runs into the text.
# Nor is a quarter of the year: "tình hình của tỉnh Quý II", a term: "HĐND tỉnh Khóa X", or a meeting: "Đảng bộ xã Phú
# Sa Đại hội lần thứ XX".
_OPENER = (
    rf"(?!(?i:{any_of('function_words', 'openers')})[ ]+[\p{{Ll}}\d]"
    r"|(?:Thông báo|Báo cáo|Trả lời|Tổ chức)(?!\p{L})|Ông(?:[ ]+\p{Lu}\p{Ll}+){2}"
    r"|(?:Quý|Khóa)[ ]+(?:[IVXLC]+|\d{1,2})(?!\p{L})|(?:Đại[ ]+hội|Hội[ ]+nghị)(?!\p{L}))"
)
_WORD = rf"{_OPENER}\p{{Lu}}(?:[\p{{L}}&]|['’](?=\p{{L}})|\.(?=\p{{Lu}}))*"  # "Cư M'gar"
# A comma inside a name stands between abbreviations ("VH, TT&DL"); before a council or committee a list goes on.
_NEXT_BODY = r"(?![ ]?(?:UBND|HĐND|MTTQ|UBMTTQ|BCH|BTV|LĐLĐ|TAND|VKSND|TX|TP|TT)\b)"
NAME = rf"(?:{_WORD}(?:(?:[ ]*[-–][ ]*|[ ]+|,{_NEXT_BODY}[ ]?(?=\p{{Lu}}{{2}})){_WORD}){{0,6}})"
NAME_RUN = regex.compile(rf"[ ]+{NAME}", regex.VERSION1)
# Offices stand beside bodies with capitals too: "Thành ủy Hà Nội Ngô Thị …", "Quận ủy Bí thư …" end the name there.
_OFFICE = regex.compile(
    r"(?:bí[ ]thư|phó|chủ[ ]tịch|ủy[ ]viên|trưởng|giám[ ]đốc|thứ[ ]trưởng|đồng[ ]chí)\b", regex.VERSION1
)


_SCHOOL = regex.compile(
    r"(?<!\p{L})(?:thpt|thcs|trường[ ](?:tiểu|mầm|mẫu|đại|cao|trung|chính|quân|sĩ)|tiểu[ ]học|(?:bệnh|học)[ ]viện)"
    r"(?!\p{L})",
    regex.VERSION1,
)
"""Schools and hospitals, which bear people's names; a unit may be called "Trường Sa"."""


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    return {
        "rank": regex.compile(rf"{any_of('bodies', 'ranks')}(?![\p{{L}}\d])", regex.VERSION1),
        "number": regex.compile(
            rf"""{any_of("bodies", "numbered_ranks")}(?P<number>[ ]+\d{{1,2}})
            (?![\d\p{{L}}]|[.,/-]\d|[ ]*%)""",
            regex.VERSION1 | regex.VERBOSE,
        ),
    }


@cache
def _surnames() -> frozenset[str]:
    """Words that begin a person's name: "Tỉnh ủy An Giang Võ Thị …" is cut before them."""
    return frozenset(words("surnames", "surnames"))


_NAME_WORD = regex.compile(rf"(?:[ ]*[-–][ ]*|[ ]+|,{_NEXT_BODY}[ ]?){_WORD}", regex.VERSION1)


def _person_at(folded: list[str]) -> int | None:
    """Index of the word that begins a person's name in a run of capitalised words, or `None`.

    Most names have three words, fewer have four or two; a name of two never begins the run ("Thái Bình"). What places
    are called is nobody's name: "TNCS Hồ Chí Minh".
    """
    surnames = [i for i, word in enumerate(folded) if word in _surnames()]
    cut = len(folded) - 2
    if cut in surnames and folded[-1] in MIDDLE:  # the last word reads as an opener: "tỉnh Lê Văn Hiện chủ trì"
        return cut
    for length in (3, 4, 2):
        begin = len(folded) - length
        if begin == 1 and {0, 1} <= set(surnames):
            return 0  # "thành phố Lương Nguyễn Minh Triết": no unit has a surname for its whole name
        if begin in surnames and (begin >= 2 or length > 2):
            return None if " ".join(folded[begin:]).startswith(_units()) else begin
    return next((i for i in surnames if i >= 2 and len(folded) - i >= 2), None)


@cache
def _misread() -> dict[str, list[str]]:
    """Names of units that their words alone do not tell, the longest first, by their first word."""
    found: dict[str, list[str]] = {}
    for name in sorted(words("bodies", "misread_names"), key=len, reverse=True):
        found.setdefault(name.split()[0], []).append(name)
    return found


_LONGEST_NAME = 32
"""Code points of the longest of these names, and of the blanks before it."""
_FIRST_WORD = regex.compile(r"[ ]+(?P<word>[\p{Lu}\d][\p{L}\d]*)", regex.VERSION1)


_NAME_GOES_ON = regex.compile(r"[ ]+\p{Lu}\p{Ll}", regex.VERSION1)


@cache
def _units() -> tuple[str, ...]:
    """The units whose names a person's cannot begin with."""
    return tuple(name for name in words("bodies", "misread_names") if name.split()[-1] not in MIDDLE)


def misread_end(text: str, position: int) -> int | None:
    """Where a unit's name ends whose words read otherwise: "Hoàng Su Phì", "phường Móng Cái 1", "Ba Vì tổ chức"."""
    first = _FIRST_WORD.match(text, position)
    if first is None or not (names := _misread().get(fold(first["word"]))):
        return None
    folded = fold(text[first.start("word") : first.start("word") + _LONGEST_NAME])
    for name in names:
        end = first.start("word") + len(name)
        printed = text[first.start("word") : end]
        whole = folded.startswith(name) and not text[end : end + 1].isalnum()
        whole = whole and not any(word[0].islower() for word in printed.split())
        # "xã Đinh Văn" is a unit, "HĐND tỉnh Đinh Văn Nam" a man.
        whole = whole and not (name.split()[-1] in MIDDLE and _NAME_GOES_ON.match(text, end))
        if whole and not (name[-1].isdigit() and counts(folded, len(name))):
            return end
    return None


def name_end(text: str, position: int) -> int | None:
    """Where a run of capitalised words behind `position` ends; cut before an office or a person's name."""
    return max(misread_end(text, position) or 0, _run_end(text, position) or 0) or None


def _run_end(text: str, position: int) -> int | None:
    match = NAME_RUN.match(text, position)
    if not match:
        return None
    found = list(_NAME_WORD.finditer(text, position, match.end()))
    if len(found) > 3 and match[0].isupper():
        return None  # a headline in capitals shows no names
    behind = fold(text[position : match.end() + 12])
    for taken, word in enumerate(found):
        folded = behind[word.start() - position :].lstrip(" -,")
        if _OFFICE.match(folded) or (taken and folded.split()[0] in words("bodies", "next_sentence")):
            found = found[:taken]
            break
    words_folded = [fold(word[0]).strip(" -,") for word in found]
    person = None if _SCHOOL.search(" ".join(words_folded)) else _person_at(words_folded)
    kept = found if person is None else found[:person]
    return kept[-1].end() if kept else None


_ORGANISES = regex.compile(r"[ ]+tổ[ ]+chức", regex.VERSION1)


def counts(folded: str, position: int) -> bool:
    """Whether a number counts what stands behind it: "phường 5 trạm y tế", but "phường 5 tổ chức …"."""
    return noun_at(folded, position) and not _ORGANISES.match(folded, position)


@lru_cache(maxsize=1024)  # whoever looks for a body's or a phrase's place asks again
def place_at(text: str, folded: str, position: int) -> tuple[int, str, bool] | None:
    """End, rank and whether it is named, of a place that begins right at `position`."""
    rank = _patterns()["rank"].match(folded, position)
    if not rank:
        return _letter_place(text, position)
    if rank[0] == "tphcm":
        return rank.end(), "tp", True
    short = rank[0] in words("bodies", "short_ranks")
    stop = rank.end() + (short and text[rank.end() : rank.end() + 1] == ".")
    glued = text[stop - 1] == "." and text[stop : stop + 1].isupper()  # "TP.Hà Nội"
    if glued:
        inside = name_end(" " + text[stop : stop + 120], 0)
        end = inside and stop + inside - 1
    else:
        end = name_end(text, stop)
    name = folded[stop:end].strip() if end is not None else ""
    kind = name in words("bodies", "kinds_of_units")
    if kind or (rank[0] not in words("bodies", "numbered_ranks") and _TERM_NUMBER.fullmatch(name)):
        return rank.end(), rank[0].rstrip("."), False  # "3 xã NTM", "HĐND thành phố X nhiệm kỳ 2021 - 2026"
    if end is None and (numbered := _patterns()["number"].match(folded, position)):
        end = None if counts(folded, numbered.end()) else numbered.end()
    if end is None and rank[0] in words("bodies", "named_ranks"):
        return None
    return (end or rank.end(), rank[0].rstrip("."), end is not None)


_TERM_NUMBER = regex.compile(r"[ivx]+", regex.VERSION1)


# "Q.2", "H. Củ Chi": a rank by its letter, where a number or a name of two words or more follows.
RANK_LETTER = regex.compile(
    r"(?<![\p{L}\d.]|(?:ông|bà|anh|chị|em|cháu|Ảnh:)[ ])(?P<rank>[QqHPX])\.[ ]?"
    r"(?P<name>\d{1,2}(?![\d\p{L}]|[.,/-]\d)|(?=\p{Lu}\p{Ll}*[ ]\p{Lu}\p{Ll}))",
    regex.VERSION1,
)


def _letter_place(text: str, position: int) -> tuple[int, str, bool] | None:
    """A place whose rank is a letter with a full stop."""
    match = RANK_LETTER.match(text, position)
    if not match:
        return None
    rank = match["rank"].lower()
    if match["name"]:
        return (match.end(), rank, True) if rank in "qp" else None
    end = name_end(" " + text[match.end() : match.end() + 120], 0)
    return (match.end() + end - 1, rank, True) if end else None
