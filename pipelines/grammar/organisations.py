"""Companies, works and institutions by name: "Cty TNHH MTV đạm Ninh Bình", "sân bay Tân Sơn Nhất", "dự án … số 1".

A kind (`data/organisations.toml`), words, and a name with capitals or a number. Keep out: public bodies (`bodies`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import regex

from pipelines.grammar.folding import fold
from pipelines.grammar.lexicon import alternation, any_of, table, words
from pipelines.grammar.openings import compiled, finditer

_WORD = regex.compile(r"[ ]+(?:[-–&][ ]+)?[\p{L}\d&.-]*[\p{L}\d]|[ ]*,[ ](?=\p{Lu}\p{Ll}*[ ]+&)", regex.VERSION1)
_LEGAL = frozenset(("cổ", "phần", "cp", "tnhh", "mtv", "một", "thành", "viên", "nhà", "nước"))
_NUMBERED = frozenset(("số", "đoạn", "khu", "tuyến", "lộ"))
# Behind a number that closes a name: "dự án cầu Thủ Thiêm 2 với tổng kinh phí …".
_NUMBER_ENDS = regex.compile(
    r"(?<=[ ]\d{1,2})(?:[ ]*[,;:.)](?!\d)|[ ]+(?:với|sẽ|có|đã|là|được|do|tại|thuộc|đang|vào|phải)(?!\p{L})|[ ]*$)",
    regex.VERSION1 | regex.MULTILINE,
)
_OF_UNITS = ("hospital", "school")
"""Families whose names may close with the unit that they belong to: "Bệnh viện Đa khoa tỉnh Sóc Trăng"."""
_SHORT, _LONG = 3, 7
"""Words without a capital that may stand together in a name, and in one that describes."""


@dataclass(frozen=True, slots=True)
class Organisation:
    """An organisation in the text; one that is not `named` is a bare word ("Công ty")."""

    start: int
    end: int
    family: str
    named: bool
    name_start: int
    """Where the words that tell it from others of its kind begin."""
    scenery: bool = False
    """A street, a bridge, a plot: more often where things happen than what is described."""


@cache
def _families() -> dict[str, str]:
    return {fold(kind): family for family, kinds in table("organisations")["kinds"].items() for kind in kinds}


@cache
def _words(key: str) -> frozenset[str]:
    return frozenset(fold(word) for word in table("organisations")["words"][key])


@cache
def _pattern() -> regex.Pattern[str]:
    plural = alternation(table("organisations")["words"]["plural"])
    sectors = alternation(table("organisations")["words"]["sectors"])
    return compiled(
        rf"(?<![\p{{L}}\d])(?<!(?:yêu|nhu|toàn|địa|hoàn)[ ]+)(?<!thành[ ]+(?=phố))"  # "yêu cầu" is no bridge
        rf"(?!khu[ ]vực[ ]+{sectors}(?!\p{{L}}))"  # of the economy, not of a town
        r"(?!doanh[ ]nghiệp[ ]+(?:nhà[ ]nước|trung[ ]ương|địa[ ]phương|fdi)(?!\p{L}))"
        rf"(?P<plural>(?:{plural}|\d[\d.,]{{0,8}}|quản[ ]lý)[ ]+)?(?P<kind>{alternation(_families())})(?![\p{{L}}\d])"
    )


def find_organisations(text: str, folded: str) -> Iterator[Organisation]:
    """Every named organisation, and every bare word for one that is neither plural nor counted."""
    position = 0
    boards = list(_boards(text, folded))
    yield from boards
    for match in finditer(_pattern(), folded):
        start = match.start("kind")
        if start < position or any(board.start <= start < board.end for board in boards):
            continue
        kind = " ".join(match["kind"].split())
        name_start, end = _name(text, match.end(), descriptive=kind in _words("descriptive"))
        if end is not None:
            end = _with_unit(text, end) if _families()[kind] in _OF_UNITS else end
            yield Organisation(start, end, _families()[kind], True, name_start, kind in _words("scenery"))
            position = end
        elif not match["plural"] and kind not in _words("never_bare") and _stands_alone(folded, match.end()):
            yield Organisation(start, match.end(), _families()[kind], False, match.end())


@cache
def _board() -> regex.Pattern[str]:
    """A board that runs projects, with its field and what tells it from others: "Ban QLDA giao thông tỉnh"."""
    fields = alternation(table("organisations")["words"]["board_fields"])
    ranks = any_of("bodies", "ranks")
    return compiled(
        rf"(?<!\p{{L}})(?P<head>(?:ban|bql)[ ]+(?:quản[ ]+lý[ ]+)?(?:các[ ]+)?dự[ ]+án|ban[ ]+ql[ ]*da|bql[ ]*da)"
        rf"(?:(?:,?[ ]+(?:và[ ]+|các[ ]+)?|,?[ ]*[&-][ ]*){fields})*(?:[ ]+(?:{ranks}|số|\d{{1,3}})(?![\p{{L}}\d]))?"
        r"(?![\p{L}])"
    )


_NAME_BEHIND = regex.compile(r"(?:[ ]+\p{Lu}\p{Ll}*(?:-\p{Lu}\p{Ll}*)?){1,4}|[ ]+\d{1,3}(?![\d.,%])", regex.VERSION1)


def _boards(text: str, folded: str) -> Iterator[Organisation]:
    """Every board that runs projects and is told from others by a field, a unit, a number or a name."""
    for match in finditer(_board(), folded):
        behind = _NAME_BEHIND.match(text, match.end())
        end = behind.end() if behind else match.end()
        if end > match.end("head"):
            yield Organisation(match.start(), end, "board", True, match.start())


def organisation_end(text: str, folded: str, position: int) -> int | None:
    """Where a named organisation that begins right at `position` ends, or `None`."""
    match = _pattern().match(folded, position)
    if not match or match["plural"]:
        return None
    return _name(text, match.end(), descriptive=False)[1]


def kind_start(folded: str, start: int, end: int) -> int:
    """Where the first kind of organisation between `start` and `end` begins, else `end`: "Sản | Bệnh viện Đa"."""
    match = _pattern().search(folded, start, end + 40)
    return match.start() - 1 if match and match.start() < end else end


def _stands_alone(folded: str, position: int) -> bool:
    """Whether a verb or the sentence's end follows a bare word, not a noun that makes it any one of its kind."""
    word = _WORD.match(folded, position)
    return word is None or word[0].strip() in _words("stops") or word[0].strip() in words("function_words", "words")


@cache
def _unit() -> regex.Pattern[str]:
    name = r"\p{Lu}\p{Ll}*(?:[ ]\p{Lu}\p{Ll}*){0,3}"
    return regex.compile(rf"[ ]+(?i:{any_of('bodies', 'ranks')})[ ]+(?:{name}|\d{{1,2}}(?!\d|[.,]\d))", regex.VERSION1)


def _with_unit(text: str, end: int) -> int:
    """Where a name ends together with the unit right behind it."""
    unit = _unit().match(text, end)
    return unit.end() if unit else end


@cache
def _to_place() -> regex.Pattern[str]:
    """Words of business and then a place that closes the name: "Xử | lý chất thải rắn Việt Nam"."""
    places = "|".join(sorted(map(regex.escape, _places()), key=len, reverse=True))
    return regex.compile(
        rf"(?P<words>(?:[ ]+\p{{Ll}}+){{1,5}}?)[ ]+(?:{places})(?!\p{{L}}|[ ]\p{{Lu}})", regex.VERSION1
    )


@cache
def _places() -> frozenset[str]:
    lists = table("gazetteer")
    return frozenset(("Việt Nam", *lists["cities"], *lists["ho_chi_minh_city"], *lists["provinces"]))


@cache
def _opener() -> regex.Pattern[str]:
    """A word that begins a sentence, behind a heading without a full stop: "… sân bay Hải Lam Trước đó, …"."""
    return regex.compile(rf"[ ]+(?i:{any_of('function_words', 'openers')})[ ]+[\p{{Ll}}\d]", regex.VERSION1)


@cache
def _acts() -> regex.Pattern[str]:
    verbs, none, stops = any_of("labels", "verbs"), any_of("labels", "not_verbs"), alternation(_words("stops"))
    return regex.compile(rf"(?<!\p{{L}})(?:{none}|(?P<acts>{stops}|{verbs}))(?!\p{{L}})", regex.VERSION1)


def _place_behind(text: str, position: int) -> int | None:
    """Where a name ends that goes on in small letters to a place, with no verb or preposition between."""
    match = _to_place().match(text, position)
    if match is None or any(word["acts"] for word in _acts().finditer(fold(match["words"]))):
        return None
    return match.end()


def _name(text: str, position: int, *, descriptive: bool) -> tuple[int, int | None]:
    """Where the distinctive part of a name begins and where it ends, `None` if no name stands there."""
    begin, end, plain, last = position, None, 0, ""
    legal = True
    while match := _WORD.match(text, position):
        word = match[0].strip(" -–&,")
        folded = fold(word)
        if legal and folded in _LEGAL:
            position = begin = match.end()
            continue
        if word[:1].isupper() and _opener().match(text, match.start()):
            break
        capital = word[:1].isupper() and not (descriptive and word.isupper())
        compound = end is not None and f"{last} {folded}" in _words("compounds")
        numbered = word.isdigit() and (last in _NUMBERED or (end == position and _NUMBER_ENDS.match(text, match.end())))
        if capital or compound or numbered:
            end, plain, legal = match.end(), 0, False
        else:
            plain += 1
            joins = folded == "và" and end is not None and text[match.end() + 1 : match.end() + 2].isupper()
            joins = joins and not _pattern().match(fold(text[match.end() + 1 : match.end() + 40]))  # one more of them
            numbers = folded in _NUMBERED or folded == "giai"
            if end is not None and not joins and (place := _place_behind(text, match.start())):
                end = place
                break
            if not joins and (
                (folded in _words("stops") and not numbers)
                or plain > (_LONG if descriptive else _SHORT)
                or (end is not None and not descriptive and not numbers and last not in _NUMBERED and last != "giai")
            ):
                break
            if not joins:
                legal = False
        last, position = folded, match.end()
    return begin, end
