"""Terms and ordinals: "nhiệm kỳ 2020 - 2025", "khóa XXVI", "lần thứ III", "kỳ họp thứ tư".

Finds mentions with their numbers. Keep out: whose term it is, which the extractor decides.
"""

from dataclasses import dataclass
from functools import lru_cache

from pipelines.grammar.numbers import parse_roman, parse_words
from pipelines.grammar.rules import Rule, rule, scan

_YEAR = r"(?:19|20)\d\d"
_ONES = "một|mốt|hai|ba|bốn|tư|sáu|bảy|bẩy|tám|chín"
# Behind a ten, five is "lăm": so "lần thứ hai năm nay" is the second time.
_WORD = rf"(?:(?:mười|(?:{_ONES}|năm)[ ]+mươi)(?:[ ]+(?:{_ONES}|lăm|nhăm))?|nhất|nhì|năm(?![ ]+\d)|{_ONES})"
_FIGURE = r"(?:\d{1,3}|(?!vi[ ]+phạm)[ivxlc]+)"
_END = r"(?![\w/])"
_NUMERAL = rf"(?P<n>{_FIGURE}|{_WORD}){_END}"
# "khóa 3 tháng" is a course of three months, "2 lần 1 tuần" is twice a week.
_NO_LENGTH = rf"(?![ ]+(?:tháng|tuần|ngày|buổi|năm(?![ ]+{_YEAR})))"
# "quán triệt Đại hội XIII" is told at a meeting that has another number.
_NOT_OF_ANOTHER = r"(?<!(?:quán[ ]triệt|tiến[ ]tới|hướng[ ]tới|chào[ ]mừng|học[ ]tập|triển[ ]khai)[ ]đại[ ]hội[ ]+)"

TERM_RULES: tuple[Rule, ...] = (
    rule("years", rf"nhiệm[ ]+k[ỳì][ ]+(?:mới[ ]+)?\(?(?P<from>{_YEAR})[ ]*(?:[-/]|đến)[ ]*(?P<to>{_YEAR})(?!\d)"),
    rule("number", rf"khóa[ ]+(?:thứ[ ]+)?{_NUMERAL}{_NO_LENGTH}"),
)
ORDINAL_RULES: tuple[Rule, ...] = (
    rule("time", rf"lần[ ]+thứ[ ]+{_NUMERAL}"),
    rule("time_figure", rf"(?<!\d[ ]*)lần[ ]+(?P<n>{_FIGURE}){_END}{_NO_LENGTH}"),  # "lần ba người" counts people
    rule(
        "session",
        rf"""(?:kỳ|kì|phiên)[ ]+họp[ ]+(?:(?:thường[ ]+(?:kỳ|lệ)|chuyên[ ]+đề|bất[ ]+thường)[ ]+)?
        (?:(?:hđnd|hội[ ]đồng[ ]nhân[ ]dân)[ ](?:\p{{L}}+[ ]){{0,5}}?)?(?:lần[ ]+)?thứ[ ]+{_NUMERAL}""",
    ),
    rule("sitting", rf"họp[ ]+(?:kỳ|kì|phiên)[ ]+(?:lần[ ]+)?thứ[ ]+{_NUMERAL}"),
    rule("plenum", rf"hội[ ]+nghị[ ]+(?:trung[ ]+ương|t\.?ư|tw)[ ]+(?:lần[ ]+)?(?:thứ[ ]+)?{_NUMERAL}"),
    # "Đại hội XVI Công đoàn tỉnh": only the number, behind the noun that it may be another meeting's.
    rule("congress", rf"{_NOT_OF_ANOTHER}(?<=đại[ ]hội[ ]+)(?!vi[ ]+phạm|xi[ ]+măng)(?P<n>[ivx]+){_END}"),
    rule("conference", rf"(?:hội[ ]+nghị|đại[ ]+hội)[ ]+(?:toàn[ ]+thể[ ]+)?thứ[ ]+{_NUMERAL}"),
)
_ORDINAL_WORDS = {"nhất": 1, "nhì": 2}


@dataclass(frozen=True, slots=True)
class Numbered:
    """A mention with its number, or its first and last year."""

    start: int
    end: int
    rule: str
    number: int | None = None
    first_year: int | None = None
    last_year: int | None = None


def numeral(printed: str) -> int | None:
    """The value of a folded ordinal numeral: digits, Roman, or a word."""
    if printed.isdigit():
        return int(printed)
    if printed in _ORDINAL_WORDS:
        return _ORDINAL_WORDS[printed]
    roman = parse_roman(printed.upper())
    if roman is not None:
        return roman
    value = parse_words(printed)
    return None if value is None else int(value)


@lru_cache(maxsize=4)  # masks and the extractor both ask
def _found(rules: tuple[Rule, ...], folded: str) -> tuple[Numbered, ...]:
    found = []
    for match in scan(rules, folded):
        if match.groups.get("from"):
            first, last = int(match.groups["from"] or 0), int(match.groups["to"] or 0)
            if first <= last <= first + 10:  # longer "terms" are careers or misprints
                found.append(Numbered(match.start, match.end, match.rule, first_year=first, last_year=last))
        elif (number := numeral(match.groups["n"] or "")) is not None:
            found.append(Numbered(match.start, match.end, match.rule, number=number))
    return tuple(found)


def find_terms(folded: str) -> list[Numbered]:
    """Every "nhiệm kỳ Y-Y" (rule `years`) and "khóa N" (rule `number`) in folded text."""
    return list(_found(TERM_RULES, folded))


def find_ordinals(folded: str) -> list[Numbered]:
    """Every "lần thứ N", "kỳ họp thứ N", "hội nghị thứ N" in folded text."""
    return list(_found(ORDINAL_RULES, folded))
