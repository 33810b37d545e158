"""What a bare sum is of: what it is given for, or what was counted before it.

"huyện chi 4 tỷ đồng từ ngân sách hỗ trợ hộ nghèo" is given for poor families, over the purse that it is from; "tặng 80
phần quà với tổng trị giá 24 triệu đồng" is what the gifts are worth. Keep out: all other labels (`labels`).
"""

from functools import cache

import regex

from pipelines.extract.clause.clauses import behind, cleaned, patterns
from pipelines.extract.clause.scope import Scope
from pipelines.grammar.folding import fold
from pipelines.grammar.lexicon import any_of
from pipelines.grammar.units import UnitKind

_FROM_PURSE = regex.compile(
    r"[ ]*(?:lấy[ ]|trích[ ])?(?:từ|bằng)[ ](?:nguồn[ ])?(?:(?:vốn|kinh[ ]phí|dự[ ]phòng|tăng[ ]thu|kết[ ]dư)[ ])*"
    r"(?:của[ ])?(?:ngân[ ]sách|nsnn)"
    rf"(?:[ ](?:cấp[ ]|của[ ])?(?:nhà[ ]nước|địa[ ]phương|trung[ ]ương|{any_of('bodies', 'units')}))?"
    r"(?:[ ]năm[ ]\d{4})?(?=,?[ ]\p{L})",
    regex.VERSION1,
)
_ASIDE = regex.compile(r"[ ]*\((?:đợt|lần|giai[ ]đoạn)[ ]\d\)(?=[ ])", regex.VERSION1)
_YEAR = regex.compile(r"[ ]năm[ ]\d{4}$", regex.VERSION1)
_NO_PURPOSE = regex.compile(
    r"[ ]*(?:,(?![ ](?:hỗ[ ]trợ|để|nhằm|khắc[ ]phục|phục[ ]vụ)(?!\p{L}))|[;.()]|từ[ ]|$)", regex.VERSION1
)


_WORTH = regex.compile(
    r"(?:^|.*?[ ,(])(?P<what>tổng[ ](?:trị[ ]giá|giá[ ]trị|số[ ]tiền|kinh[ ]phí|số[ ]vốn)|trị[ ]giá|số[ ]tiền)"
    r"(?:[ ](?:dự[ ]kiến|thực[ ]hiện|là|lên|tới|đến|trên|hơn|gần|khoảng|ước|tính))*[ ]*$",
    regex.VERSION1,
)
_BARE = 2
"""Words up to which a counted noun says nothing of what is done: "người", "suất quà"."""
_MOST_TOLD = 10
_JUST_PLACE = regex.compile(r"[ ]trên[ ]địa[ ]bàn.*$", regex.VERSION1)
_GIVES = (
    r"(?<!\p{L})(?P<what>(?:phân[ ]bổ|hỗ[ ]trợ|chi[ ]trả|tặng|thăm|mua|cấp|trích|xây[ ]dựng|sửa[ ]chữa|nâng[ ]cấp"
    r"|kinh[ ]phí|đầu[ ]tư|trợ[ ]cấp|tổ[ ]chức|bổ[ ]sung)[ ]\p{L}"
)
_TOLD = regex.compile(
    rf".*{_GIVES}[^;:.]{{5,120}}?)[, ]+(?:với[ ]|là[ ]|có[ ])*"
    r"(?:tổng[ ])?(?:số[ ]tiền|kinh[ ]phí|số[ ]vốn|vốn)(?:[ ]+\p{L}+){0,3}[ ]*$",
    regex.VERSION1,
)
_DEED = regex.compile(
    rf".*{_GIVES}[^,;:.()\d]{{0,60}}?)(?:[ ]cho)?(?:[ ]+(?:hơn|gần|trên|khoảng))?[ ]*$", regex.VERSION1
)
_ONE = regex.compile(r"(?<!\p{L})mỗi[ ](?:\p{L}+[ ]){1,2}$", regex.VERSION1)


@cache
def _giving() -> regex.Pattern[str]:
    verbs, degree = any_of("labels", "giving_verbs"), rf"(?:[ ]+{any_of('labels', 'degrees')})*[ ]*$"
    return regex.compile(rf"(?<!\p{{L}})(?P<verb>{verbs}){degree}", regex.VERSION1)


@cache
def _joins() -> regex.Pattern[str]:
    return regex.compile(rf"^[ ]*{any_of('labels', 'purposes')}[ ]+", regex.VERSION1)


def given(scope: Scope) -> str | None:
    """What money is given for, with the verb: "tỉnh đã chi 43,5 tỷ đồng chống hạn"."""
    verb = _giving().search(scope.before)
    what = purpose(scope) if verb else None
    if verb and not what and (purse := _FROM_PURSE.match(scope.after)):
        start = scope.quantity.phrase_end  # "hỗ trợ 14 tỷ đồng từ nguồn dự phòng ngân sách trung ương cho 4 tỉnh"
        what = cleaned(_YEAR.sub("", scope.reading.text[start : start + purse.end()]))
    return f"{' '.join(verb['verb'].split())} {what}" if verb and what else None


def purpose(scope: Scope) -> str | None:
    """What stands behind a sum and the purse that it is from, without the preposition: "để sửa kênh"."""
    aside = _ASIDE.match(scope.after)
    start = aside.end() if aside else 0
    purse = _FROM_PURSE.match(scope.after[start:])
    start += purse.end() if purse else 0
    after = scope.after[start:]
    if _NO_PURPOSE.match(after):
        return None
    start += after.startswith(",")
    after = scope.after[start:]
    skip = _joins().match(after)
    if not skip and not patterns()["of_what"].match(after):
        return None
    return behind(scope, scope.quantity.phrase_end + start + (skip.end() if skip else 0))


def worth(scope: Scope, inherited: str | None) -> str | None:
    """What a sum says of the things counted right before it: "80 phần quà với tổng trị giá 24 triệu đồng"."""
    counted = scope.previous is not None and scope.previous.quantity.unit.kind is UnitKind.COUNT
    match = _WORTH.match(scope.before) if counted and inherited else None
    if match is None or ";" in scope.before:
        return None
    one = _ONE.search(scope.before, 0, match.start("what"))
    of = inherited or ""
    if len(of.split()) <= _BARE and not one and scope.previous and (deed := _deed(scope.previous)):
        of = deed if fold(of) in fold(deed).split() else f"{deed} {of}"
    return " ".join([*match["what"].split(), *(one[0].split() if one else []), *of.split()])


def _deed(counted: Scope) -> str | None:
    """What is done to the things counted: "tặng quà Tết cho 900 người"."""
    deed = _DEED.match(counted.before)
    start = counted.quantity.phrase_start - len(counted.before)
    return cleaned(counted.reading.text[start + deed.start("what") : start + deed.end("what")]) if deed else None


def whole_told(scope: Scope) -> str | None:
    """What a bare sum is the whole of: "mua sắm thiết bị cho các trạm y tế với tổng kinh phí 12 tỷ đồng"."""
    told = _TOLD.search(scope.lead_in)
    start = scope.sentence.start
    words = scope.reading.text[start + told.start("what") : start + told.end("what")] if told else ""
    return cleaned(" ".join(_JUST_PLACE.sub("", words.split(",")[0]).split()[:_MOST_TOLD]))
