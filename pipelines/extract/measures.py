"""What a number measures: a level, a change, the execution of a plan, a share; and what it is relative to.

Decided by construction: the verb right before the number, and the noun right behind it. Keep out: lists of words
(`data/senses.toml`), and topics.
"""

from enum import StrEnum
from functools import cache

import regex

from pipelines.extract.scope import Scope
from pipelines.grammar.lexicon import alternation, table
from pipelines.grammar.units import UnitKind
from schemas.enums import Comparator


class Measure(StrEnum):
    """The measures of both tables, before each names them its own way."""

    LEVEL = "level"
    CHANGE = "change"
    EXECUTION = "execution"
    SHARE = "share"


def _senses(key: str) -> str:
    return alternation(table("senses")["measure"][key])


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    # Between the verb and the number: "tăng bình quân khoảng", "giảm tới"; not "tăng lên", "giảm còn": those lead to a level.
    filler = r"(?:[ ]+(?!lên|xuống|còn|từ|đạt|bằng|là|thành|mức)\p{L}+){0,3}[ ]*$"
    plan = _senses("plan")
    return {
        "change": regex.compile(
            rf"(?<!\p{{L}})(?:(?P<fall>{_senses('fall')})|{_senses('rise')}){filler}", regex.VERSION1
        ),
        "made": regex.compile(
            r"^[ ]*(?:\p{L}+[ ]+)?(?:nên[ ]+|làm[ ]+|đã[ ]+)?(?:(?P<fall>giảm|hụt)|tăng|vượt)[ ]+(?!cường|thêm|lên|từ|cao)(?:(?!lên|xuống|còn|từ|đạt|đến|tới|bằng|là|thành)\p{L}+[ ]+){1,7}$",
            regex.VERSION1,
        ),
        # A range of percentages behind "tăng từ" is a change; a single one begins "từ A lên B".
        "change_far": regex.compile(
            rf"(?<!\p{{L}})(?:(?P<fall>{_senses('fall')})|{_senses('rise')})(?:[ ]+(?!lên|xuống|còn|đạt|bằng|là)\p{{L}}+){{0,3}}[ ]*$",
            regex.VERSION1,
        ),
        "period": regex.compile(
            r"[ ]*(?:so[ ]+(?:với[ ]+)?)?cùng[ ]+k[ỳì]|[ ]*so[ ]+(?:với[ ]+)?(?:năm|tháng|quý|đầu|cuối|thời|nhiệm|giai|kỳ)",
            regex.VERSION1,
        ),
        "growth": regex.compile(
            rf"(?<!\p{{L}}){_senses('growth')}(?!\p{{L}})(?![^,;]*(?:chiếm|hoàn[ ]thành))[^,;(]*$", regex.VERSION1
        ),
        "plan": regex.compile(rf"[ ]*(?:so[ ]+với[ ]+)?(?:chỉ[ ]+tiêu[ ]+)?{plan}(?!\p{{L}})", regex.VERSION1),
        "whole": regex.compile(rf"[ ]*(?:(?:trên|trong|của)[ ]+)?{_senses('whole')}(?!\p{{L}})", regex.VERSION1),
        "compared": regex.compile(r"[ ]*(?:%)?[ ]*so[ ]+với", regex.VERSION1),
        "done": regex.compile(
            r"(?:đạt|bằng|hoàn[ ]thành|thực[ ]hiện|tương[ ]ứng)(?:[ ]+\p{L}+){0,2}[ ]*$", regex.VERSION1
        ),
        "share": regex.compile(r"(?:chiếm|tương[ ]đương)(?:[ ]+\p{L}+){0,4}[ ]*$", regex.VERSION1),
        "basis": regex.compile(
            r"[ ]*\)?[ ]*(?:(?:so[ ]+với|so|trên|của|trong)[ ]+)?(?P<basis>(?:mức[ ]+|thời[ ]+điểm[ ]+|thực[ ]+hiện[ ]+)?"
            rf"(?:{plan}|{_senses('whole')}|cùng[ ]+k[ỳì]|năm[ ]+(?:\d+|trước|ngoái)|tháng[ ]+(?:\d+|trước)|đầu[ ]+(?:năm|nhiệm[ ]+k[ỳì])|cuối[ ]+năm|vốn[ ]+kế[ ]+hoạch|\d{{4}})[^,;:.()]*)",
            regex.VERSION1,
        ),
    }


def measure_of(scope: Scope, *, budget: bool) -> tuple[Measure, int]:
    """The measure of a number, and the sign of a change: -1 for a fall."""
    patterns, quantity = _patterns(), scope.quantity
    if scope.bracketed and scope.previous:
        before = measure_of(scope.previous, budget=budget)  # the same said in another unit
        if quantity.unit.kind is UnitKind.MONEY or before[0] is Measure.CHANGE:
            return before
    percent = quantity.unit.kind is UnitKind.PERCENT
    wide = quantity.value_upper is not None or quantity.comparator is Comparator.GTE
    reach = "change_far" if percent and wide else "change"
    change = patterns[reach].search(scope.clause)
    compared = bool(patterns["compared"].match(scope.after)) or "cùng k" in regex.split(r"[,;.]", scope.after)[0]
    if change and (percent or compared or not regex.search(r"tăng[ ]+thêm|nâng|vượt", change[0])):
        return Measure.CHANGE, -1 if change["fall"] else 1
    if regex.search(r"gấp[ ]*$", scope.clause):
        return Measure.CHANGE, 1
    if not percent:
        made = quantity.unit.kind is UnitKind.MONEY and patterns["made"].search(scope.clause)
        return (Measure.CHANGE, -1 if made["fall"] else 1) if made else (Measure.LEVEL, 1)
    if patterns["growth"].search(scope.clause) and not patterns["plan"].match(scope.after):
        return Measure.CHANGE, 1
    if patterns["plan"].match(scope.after):
        return Measure.EXECUTION, 1
    if patterns["period"].match(scope.after):
        return Measure.CHANGE, 1  # "bằng 112% so với cùng kỳ": against another period
    if (
        patterns["share"].search(scope.clause)
        or regex.search(r"so[ ]với[ ]gdp[^.;]*$", scope.lead_in)
        or patterns["whole"].match(scope.after)
    ):
        return (Measure.SHARE if budget else Measure.LEVEL), 1
    if patterns["done"].search(scope.clause) and _follows_amount(scope):
        return Measure.EXECUTION, 1
    if budget:
        return (
            Measure.EXECUTION
            if patterns["done"].search(scope.clause) or "giải ngân" in scope.lead_in
            else Measure.SHARE
        ), 1
    return Measure.LEVEL, 1


def _follows_amount(scope: Scope) -> bool:
    """Whether only the verb stands between an amount and this percentage: "gần 56.000 tấn đạt 86,4%"."""
    if scope.previous is None or (
        scope.previous.quantity.unit.kind is UnitKind.COUNT and not scope.clause.strip().startswith(("đạt", "bằng"))
    ):
        return False
    return (
        regex.fullmatch(r"[ ,;(]*(?:và[ ]+)?(?:đạt|bằng|hoàn[ ]thành|tương[ ]ứng)[ \p{L}]{0,16}", scope.before)
        is not None
    )


def basis_of(scope: Scope) -> str | None:
    """What a percentage or change is relative to, as printed behind it."""
    match = _patterns()["basis"].match(scope.after)
    if not match:
        return None
    start = scope.quantity.phrase_end + match.start("basis")
    printed = scope.reading.text[start : start + len(match["basis"])]
    printed = regex.split(
        r"[ ]+(?:và|đạt|bằng|tăng|giảm|là|chủ yếu|do|nhờ|trong đó|cao hơn|thấp hơn)(?:[ ]|$)", printed
    )[0]
    return " ".join(printed.split()) or None
