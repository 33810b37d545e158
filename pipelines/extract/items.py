"""The item of a budget number: its label, made whole where the label alone does not say which money it is.

"Còn vốn trái phiếu Chính phủ, Bộ mới giao được 5.197 tỷ đồng": what is done ("giao") is done with money named before.
Keep out: how a label is read (`labels`), and which way money flows (`topics`).
"""

from functools import cache

import regex

from pipelines.extract.clauses import behind, blanked, cleaned, ends, names_its_whole
from pipelines.extract.scope import Scope
from pipelines.grammar.endings import without_end
from pipelines.grammar.folding import fold
from pipelines.grammar.lexicon import any_of
from pipelines.grammar.units import UnitKind

_MOST_WORDS = 14
_MONEY_WORDS = 9
"""Words at most of the money, where what is done with it follows."""
_PLAN = regex.compile(r"(?:dự[ ]toán|kế[ ]hoạch|chỉ[ ]tiêu)(?!\p{L})", regex.VERSION1)
_PLANNED = regex.compile(
    r"(?:dự[ ]toán|kế[ ]hoạch|chỉ[ ]tiêu|nhiệm[ ]vụ)[ ](?:giao[ ])?(?P<what>(?:thu|chi|vốn|giải[ ]ngân)(?:[ ]\p{L}+)*?)"
    r"(?:[ ]cho)?"
    r"(?=[ ](?:năm|giao|được|do|trung[ ]ương|tw|hđnd|ubnd|bộ|thủ[ ]tướng|tỉnh|thành[ ]phố|huyện|quận|\d)(?!\p{L})|$).*",
    regex.VERSION1,
)
_OWES = regex.compile(r"(?:(?:còn|đang)[ ])?nợ", regex.VERSION1)
_DEBT = regex.compile(r"(?:(?:tổng|số|mức|khoản|dư)[ ])*nợ(?=[ ]\p{L})", regex.VERSION1)
_GIVEN_FOR = regex.compile(
    r"(?:trích[ ](?!từ)|(?:(?:trích|cấp|chi|bổ[ ]sung|bố[ ]trí|dành)[ ])?hỗ[ ]trợ[ ])\S+[ ]\S+", regex.VERSION1
)
_PLAN_BEHIND = regex.compile(r"[ ]+kế[ ]hoạch[ ](?:vốn|đầu[ ]tư)(?!\p{L})", regex.VERSION1)
_ENDS = regex.compile(r"[,;:()\"]|[ ]-[ ]", regex.VERSION1)


@cache
def _money() -> regex.Pattern[str]:
    return regex.compile(rf"(?<!\p{{L}}){any_of('budget', 'money_words')}(?!\p{{L}})", regex.VERSION1)


def names_money(label: str | None) -> bool:
    """Whether a label says which money it is: "vốn ODA", not "giao" or "thiếu"."""
    return label is not None and _money().search(fold(label)) is not None


def is_unit(label: str | None) -> bool:
    """Whether a label only tells whose number it is, as in a list of units: "huyện A giải ngân 4 tỷ, huyện B 3 tỷ"."""
    return label is not None and _unit().fullmatch(fold(label)) is not None


@cache
def _unit() -> regex.Pattern[str]:
    offices = rf"(?:{any_of('budget', 'collectors')}|{any_of('labels', 'agents')})"
    opener = r"(?:\p{L}+(?:[ ]\p{L}+){0,2},[ ])?(?:(?:chỉ[ ](?:có|riêng)|riêng|các|toàn|địa[ ]bàn)[ ])*"
    words = r"(?:[ ](?!(?:thu|chi|vốn|nợ|thuế)(?!\p{L}))\p{L}+){0,8}"
    return regex.compile(rf"{opener}{offices}{words}(?:[ ](?:thu|nộp|đạt|giải[ ]ngân))?", regex.VERSION1)


def takes_over(scope: Scope, label: str | None) -> bool:
    """Whether a percentage is about the sum before it: "bố trí 12 tỷ đồng, đáp ứng 39% nhu cầu"."""
    of_plan = label is not None and _PLAN.match(fold(label)) is not None  # what the one before is a part of
    return scope.quantity.unit.kind is UnitKind.PERCENT and (of_plan or not names_money(label))


def is_gift(label: str | None) -> bool:
    """Whether a label tells what money is given for: "trích hỗ trợ các xã bị bão"."""
    return label is not None and _GIVEN_FOR.match(fold(label)) is not None


def item_of(scope: Scope, label: str | None, cue: int | None, carried: str | None) -> tuple[str | None, str | None]:
    """The item of a number, and the money in it: its label if that names money, else what is named around it.

    `cue` is where the words stand that tell which money it is; `carried` is the money that the text goes on about.
    """
    label = _balanced(label)
    if names_money(label) and not is_unit(label):
        return (label := _of_bare(label, carried)), label
    if is_gift(label) and cue is None:
        return label, label  # "trích hỗ trợ các xã bị bão"
    named, reaches = _named(scope, cue) if cue is not None else (_of_what(scope) or _without_plan(carried), False)
    if named is not None and cue is None and is_unit(label):
        label = None
    if named and label and reaches and is_gift(label):  # "ngân sách tỉnh hỗ trợ 4 tỷ đồng cho các xã"
        payer = fold(named).rfind(f" {fold(label).split()[0]}")
        return " ".join([*(named[:payer] if payer > 0 else named).split(), *label.split()][:_MOST_WORDS]), named
    if named is None or reaches or not label or label in named:
        return named or label, named
    return " ".join([*named.split()[:_MONEY_WORDS], *label.split()][:_MOST_WORDS]), named


def _of_bare(label: str | None, carried: str | None) -> str | None:
    """What is owed is the debt that was told of: "nợ đọng 24 tỷ đồng; xã A nợ 8 tỷ đồng"."""
    owed = label is not None and _OWES.fullmatch(fold(label)) is not None
    return carried.split(" của ")[0] if owed and carried and _DEBT.match(fold(carried)) else label


def _without_plan(money: str | None) -> str | None:
    """What goes on is the money and not its plan: behind "dự toán thu năm 2020 Trung ương giao" comes what came in."""
    planned = _PLANNED.match(fold(money)) if money else None
    if money is None or planned is None:
        return money
    words = money[planned.start("what") : planned.end("what")]
    return f"{words} ngân sách" if words in ("thu", "chi") else words


def _balanced(label: str | None) -> str | None:
    """A label without a bracket of which the other half stands elsewhere."""
    if label is None or label.count("(") == label.count(")"):
        return label
    return cleaned(label.strip(" (),")) if label.strip(" (),").count("(") == label.strip(" (),").count(")") else label


def _of_what(scope: Scope) -> str | None:
    """What the sum is of, right behind it: "giao 12 tỷ đồng vốn kế hoạch"."""
    whole = names_its_whole(scope) or (
        scope.quantity.unit.kind is UnitKind.MONEY and _PLAN_BEHIND.match(scope.after) is not None
    )
    told = behind(scope, scope.quantity.phrase_end) if whole else None
    return told if names_money(told) else None


def _named(scope: Scope, cue: int) -> tuple[str | None, bool]:
    """The phrase that begins with a cue, and whether it reaches to the number."""
    folded = blanked(scope, cue, scope.quantity.phrase_start)
    end = _ENDS.search(folded)
    phrase = without_end(ends()["link"], folded[: end.start() if end else len(folded)])
    words = scope.reading.text[cue : cue + len(phrase)] if phrase else ""
    printed = "".join(letter if kept != " " else " " for letter, kept in zip(words, phrase, strict=True))
    return cleaned(" ".join(printed.split()[:_MOST_WORDS])), end is None
