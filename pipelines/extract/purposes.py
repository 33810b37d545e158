"""What money is given for: the words behind a sum, over the purse that it is from.

"huyện chi 4 tỷ đồng từ ngân sách hỗ trợ hộ nghèo" is given for poor families. Keep out: all other labels (`labels`).
"""

from functools import cache

import regex

from pipelines.extract.clauses import behind, patterns
from pipelines.extract.scope import Scope
from pipelines.grammar.lexicon import any_of

_FROM_PURSE = regex.compile(
    r"[ ]*(?:lấy[ ]|trích[ ])?(?:từ|bằng)[ ](?:nguồn[ ])?(?:(?:vốn|kinh[ ]phí|dự[ ]phòng|tăng[ ]thu|kết[ ]dư)[ ])*"
    r"(?:của[ ])?(?:ngân[ ]sách|nsnn)"
    r"(?:[ ](?:cấp[ ]|của[ ])?(?:nhà[ ]nước|địa[ ]phương|trung[ ]ương|tỉnh|thành[ ]phố|huyện|quận|thị[ ]xã|xã|phường))?"
    r"(?:[ ]năm[ ]\d{4})?(?=,?[ ]\p{L})",
    regex.VERSION1,
)
_NO_PURPOSE = regex.compile(
    r"[ ]*(?:,(?![ ](?:hỗ[ ]trợ|để|nhằm|khắc[ ]phục|phục[ ]vụ)(?!\p{L}))|[;.()]|từ[ ]|$)", regex.VERSION1
)


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
    return f"{' '.join(verb['verb'].split())} {what}" if verb and what else None


def purpose(scope: Scope) -> str | None:
    """What stands behind a sum and the purse that it is from, without the preposition: "để sửa kênh"."""
    purse = _FROM_PURSE.match(scope.after)
    start = purse.end() if purse else 0
    after = scope.after[start:]
    if _NO_PURPOSE.match(after):
        return None
    start += after.startswith(",")
    after = scope.after[start:]
    skip = _joins().match(after)
    if not skip and not patterns()["of_what"].match(after):
        return None
    return behind(scope, scope.quantity.phrase_end + start + (skip.end() if skip else 0))
