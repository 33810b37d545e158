"""Whether a number goes on about the one before it in its sentence, and what of the text between belongs to that.

"Giá trị sản xuất đạt 230 tỷ đồng, tăng 2,3% so với cùng kỳ, bằng 97% kế hoạch". Keep out: how a label is put together
(`labels`).
"""

from functools import cache

import regex

from pipelines.extract.clause.clauses import ends
from pipelines.extract.clause.scope import Scope
from pipelines.grammar.endings import without_end
from pipelines.grammar.folding import fold
from pipelines.grammar.lexicon import any_of
from pipelines.grammar.units import UnitKind

_COMPARED_WITH = (
    r"so[ ](?:với[ ])?(?:(?:(?:cuối|đầu|cùng)[ ])?(?:(?:ngày|tháng|quý|năm)[ ])?[\d/.-]*\d"
    r"|(?:đầu|cuối)[ ]năm|cùng[ ]kỳ)(?:[ ](?:năm[ ])?(?:trước|ngoái|nay|\d{4}))?"
)
# What a sum leaves out or takes in: "504 tỷ đồng (không tính chi chuyển nguồn), bằng 82%" goes on about the sum.
_WITHOUT = regex.compile(r"^[ ]*\([^()]*\)", regex.VERSION1)
# A clause that only says with what the one before it is compared: "… trên tổng dư nợ; so với 31/12/2021 tăng …".
_COMPARES_ALONE = regex.compile(r"^[^;]*;(?=[ ]*so[ ]với[ ])", regex.VERSION1)


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    def words_of(key: str) -> str:
        return any_of("labels", key)

    sources = {
        "of_previous": rf"^[ ]*(?:\)[ ]*)?{words_of('of_previous')}[^,;.()]*?"
        rf"(?=[ ]+(?:và[ ]+)?{words_of('resumes')}(?!\p{{L}})|[,;.()]|$)",
        "same_again": rf"[ ,;()]*(?:(?:{words_of('same_again')}(?!\p{{L}})|năm[ ]\d{{4}}|{_COMPARED_WITH})[ ,]*)*",
    }
    return {name: regex.compile(source, regex.VERSION1) for name, source in sources.items()}


def says_nothing_new(before: str) -> bool:
    """Whether what stands before a number names nothing else: ", bằng", "; so với 31/12/2021 tăng"."""
    return _patterns()["same_again"].fullmatch(_COMPARES_ALONE.sub(";", _WITHOUT.sub("", before))) is not None


def without_previous(scope: Scope) -> str:
    """What stands before a number without what the number before it was compared with."""
    if scope.previous is None:
        return scope.before
    match = _patterns()["of_previous"].match(scope.before)
    return scope.before[match.end() :] if match else scope.before


_NOUN = regex.compile(r"[ ]+(?P<noun>\p{L}[^;:.()\d]*),", regex.VERSION1)


def without_noun_before(scope: Scope, inherited: str | None) -> str:
    """The same, for a percentage without what the measure before it is of: "gieo trồng 41 ha cây màu, đạt 97%"."""
    before = without_previous(scope)
    kinds = scope.previous and (scope.previous.quantity.unit.kind, scope.quantity.unit.kind)
    if not inherited or kinds != (UnitKind.MEASURE, UnitKind.PERCENT):
        return before
    of_measure = _NOUN.match(before)
    return before[of_measure.end() :] if of_measure and says_all_of(of_measure["noun"], inherited) else before


def says_all_of(noun: str, label: str) -> bool:
    """Whether a label says all words of a noun: "vụ" of "vụ trộm cắp", but not "người bị thương" of "người chết"."""
    return set(fold(noun).split()) <= set(fold(label).split())


_JOINT = regex.compile(r".*(?:[,;]|[ ]và[ ])(?P<rest>.*)$", regex.VERSION1)


def is_coordinate(scope: Scope) -> bool:
    """Whether what stands before the number belongs to the one before it: "9 chi bộ trực thuộc và 15 đảng viên"."""
    if scope.previous is None:
        return False
    joint = _JOINT.match(scope.before)
    return joint is not None and not without_end(ends()["link"], joint["rest"]).strip()
