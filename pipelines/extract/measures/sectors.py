"""Whether a percentage is that of the next sector of an economy, whose verb stands before the first one.

"Công nghiệp tăng 11%, dịch vụ 8%"; the shares of sectors in a whole are levels. Keep out: what the verb means
(`measures`).
"""

from functools import cache

import regex

from pipelines.extract.clause.scope import Scope
from pipelines.grammar.lexicon import alternation, table
from pipelines.grammar.units import UnitKind


@cache
def _next_sector() -> regex.Pattern[str]:
    """Between the rates of two sectors: "công nghiệp tăng 11%, dịch vụ 8%"."""
    return regex.compile(
        r"(?:[ ]*/[ ]*năm)?[ ]*(?:so[ ]+(?:với[ ]+)?cùng[ ]+k[ỳì])?[,;][ ]+(?:và[ ]+|riêng[ ]+)?"
        r"(?:khu[ ]+vực[ ]+|ngành[ ]+|lĩnh[ ]+vực[ ]+)?"
        rf"{alternation(table('senses')['measure']['sectors'])}(?!\p{{L}})"
        r"(?:[, -]+(?!đạt|chiếm|còn|tăng|giảm|có|là|bằng|t[ỷỉ][ ])\p{L}+){0,6}[ ]*",
        regex.VERSION1,
    )


def is_of_next_sector(scope: Scope) -> bool:
    """Whether a percentage is the next sector's, whose verb stands before the first."""
    previous = scope.previous
    percents = previous is not None and {previous.quantity.unit.kind, scope.quantity.unit.kind} == {UnitKind.PERCENT}
    if not percents or _next_sector().fullmatch(scope.before) is None:
        return False
    return _OF_STRUCTURE.search(scope.reading.folded, scope.sentence.start, scope.sentence.end) is None


_OF_STRUCTURE = regex.compile(
    r"(?<!\p{L})(?:cơ[ ]cấu|tỷ[ ]trọng|tỉ[ ]trọng|giá[ ]trị(?=[ ]*[.,;]))(?!\p{L})", regex.VERSION1
)
