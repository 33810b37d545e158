"""Numbers of votes and seats: "213/213 phiếu", "đạt 96,43%", "100% số phiếu", "9 đồng chí", "gồm 18 đồng chí".

Pure functions on folded text. Keep out: who was elected to what.
"""

from dataclasses import dataclass, replace
from decimal import Decimal
from functools import cache

import regex

from pipelines.grammar.lexicon import any_of
from pipelines.grammar.numbers import WORDS, parse_digits, parse_words

TERM = r"(?:[ ,(]*(?:khóa|nhiệm[ ]k[ỳì])[ ]+(?:mới|này|hiện[ ]tại|\d+(?:[ ]*[-–][ ]*\d+)?|[ivxl]+)(?!\p{L})[)]?)*"
"""A pattern of the terms that may follow an office, in either order: "khóa X, nhiệm kỳ 2021 - 2026"."""
_PAIR = regex.compile(
    r"""(?<!(?:ngày|sáng|chiều|tối)[ ]+)(?<![\d/])(?P<a>\d+)[ ]*/[ ]*(?P<b>\d+)(?![\d/])
    (?=[ ]*(?:số[ ]+|tổng[ ]+số[ ]+)?
        (?:phiếu|đại[ ]+biểu|lá[ ]+phiếu|đb|ý[ ]+kiến|người|đồng[ ]+chí|đảng[ ]+viên|tán[ ]+thành|ủy[ ]+viên|\())
    |(?P<a2>\d+)[ ]+(?:phiếu[ ]*)?(?:\p{L}+[ ]+){0,2}?(?:trên[ ]+|/[ ]*)(?:tổng[ ]+số[ ]+)?(?P<b2>\d+)[ ]+phiếu
    |phiếu[ ]+(?:(?:bầu|là|đạt|tán[ ]+thành|đồng[ ]+ý|tuyệt[ ]+đối|tín[ ]+nhiệm|thuận|hợp[ ]+lệ
        |:)[ ]+)*(?P<a3>\d+)[ ]*/[ ]*(?P<b3>\d+)(?![\d/])""",
    regex.VERSION1 | regex.VERBOSE,
)
_PERCENT = regex.compile(
    r"""(?:(?P<p>\d+(?:,\d+)?)[ ]*%[ ]*(?:tổng[ ]+)?(?:số[ ]+)?
        (?:phiếu|lá[ ]+phiếu|đại[ ]+biểu|tán[ ]+thành|tín[ ]+nhiệm|ý[ ]+kiến|đb|nhất[ ]+trí|thống[ ]+nhất|đồng[ ]+ý
        |ủy[ ]+viên|thành[ ]+viên|đảng[ ]+viên|cử[ ]+tri|đoàn[ ]+viên|hội[ ]+viên))
    |(?:đạt|với)[ ]+(?P<r>\d+(?:,\d+)?)[ ]*%(?=[ ]*(?:[.;,)]|$))
    |(?:phiếu|tán[ ]+thành|tín[ ]+nhiệm|tỷ[ ]+lệ|tỉ[ ]+lệ|bằng|nhất[ ]+trí|thống[ ]+nhất)
        [^.;\d%]{0,40}?(?P<q>\d+(?:,\d+)?)[ ]*%""",
    regex.VERSION1 | regex.VERBOSE,
)
_PERCENT_OF_PAIR = regex.compile(
    r"[^.;\d%]{0,40}\((?:(?:đạt|chiếm|bằng|tỷ[ ]+lệ|tỉ[ ]+lệ)[ ]+)*(?P<q>\d+(?:,\d+)?)[ ]*%", regex.VERSION1
)
"""Right behind votes of a total: "25/25 phiếu (100%)"."""
_VOTES = regex.compile(r"(?:với|được|đạt)[ ]+(?P<v>\d+)[ ]+phiếu", regex.VERSION1)


@dataclass(frozen=True, slots=True)
class Votes:
    """Printed votes: for, of how many, per cent; `start:end` is the first number printed."""

    start: int | None = None
    end: int | None = None
    votes_for: int | None = None
    votes_total: int | None = None
    vote_pct: Decimal | None = None


NO_VOTES = Votes()


@dataclass(frozen=True, slots=True)
class Seats:
    """A number of people elected; `end` is behind the counted noun."""

    start: int
    number_end: int
    end: int
    number: int


@cache
def _seats() -> regex.Pattern[str]:
    return regex.compile(
        rf"[ ]*(?P<n>\d+|(?:{WORDS})(?!\p{{L}}))(?:/\d+)?[ ]+(?P<noun>{any_of('elections', 'electees')})(?!\p{{L}})",
        regex.VERSION1,
    )


def read_votes(folded: str, start: int, end: int) -> Votes:
    """The votes printed between `start` and `end`."""
    pair, percent = _PAIR.search(folded, start, end), _PERCENT.search(folded, start, end)
    alone = None if pair else _VOTES.search(folded, start, end)
    first: tuple[int, int] | None = None
    votes_for = votes_total = None
    if pair:
        a, b = next(names for names in (("a", "b"), ("a2", "b2"), ("a3", "b3")) if pair[names[0]])
        votes_for, votes_total, first = int(pair[a]), int(pair[b]), (pair.start(a), pair.end(b))
    elif alone:
        votes_for, first = int(alone["v"]), alone.span("v")
    share = None
    if pair and not percent:
        percent = _PERCENT_OF_PAIR.match(folded, pair.end(), end)
    if percent:
        groups = percent.groupdict()
        group = next(name for name in "prq" if groups.get(name))
        share, first = parse_digits(percent[group]), first or percent.span(group)
    start_at, end_at = first or (None, None)
    return Votes(start_at, end_at, votes_for, votes_total, share)


_PAIRS = regex.compile(
    r"(?:(?<![\d/])\d+/\d+(?![\d/])(?:[ ]*(?:phiếu|đại[ ]+biểu)?[ ]*(?:,|và|;)[ ]*(?<![\d/])\d+/\d+(?![\d/]))+)",
    regex.VERSION1,
)
_SHARES = regex.compile(r"\d+(?:,\d+)?[ ]*%(?:[ ]*(?:,|và|;)[ ]*\d+(?:,\d+)?[ ]*%)+", regex.VERSION1)
_PAIR_OF_LIST = regex.compile(r"(?P<a>\d+)/(?P<b>\d+)", regex.VERSION1)
_SHARE_OF_LIST = regex.compile(r"(?P<p>\d+(?:,\d+)?)[ ]*%", regex.VERSION1)


def votes_in_turn(folded: str, start: int, end: int) -> list[Votes]:
    """The votes of several people one after the other: "lần lượt là 33/35 và 35/35 phiếu", "đạt 97,1% và 100%"."""
    pairs, shares = _PAIRS.search(folded, start, end), _SHARES.search(folded, start, end)
    counted = [
        Votes(each.start(), each.end(), int(each["a"]), int(each["b"]))
        for each in (_PAIR_OF_LIST.finditer(folded, *pairs.span()) if pairs else ())
    ]
    share_of_each = [
        Votes(*each.span("p"), vote_pct=parse_digits(each["p"]))
        for each in (_SHARE_OF_LIST.finditer(folded, *shares.span()) if shares else ())
    ]
    if len(counted) == len(share_of_each):  # "30/35 và 33/35 phiếu (85,7% và 94,3%)"
        return [replace(votes, vote_pct=share.vote_pct) for votes, share in zip(counted, share_of_each, strict=True)]
    return counted or share_of_each


def vote_spans(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """The spans of all numbers of votes between `start` and `end`, with the words that show them."""
    found = [match.span() for pattern in (_PAIR, _PERCENT, _VOTES) for match in pattern.finditer(folded, start, end)]
    shares = (_PERCENT_OF_PAIR.match(folded, pair.end(), end) for pair in _PAIR.finditer(folded, start, end))
    return found + [share.span() for share in shares if share]


def seat_spans(folded: str, start: int, end: int) -> list[tuple[int, int]]:
    """The spans of all numbers of people between `start` and `end`, with the words that they count."""
    return [match.span() for match in _seats().finditer(folded, start, end)]


def seats_at(folded: str, position: int) -> Seats | None:
    """A number of people right at `position`."""
    match = _seats().match(folded, position)
    if not match or match["n"] == "một":
        return None
    value = int(match["n"]) if match["n"].isdigit() else parse_words(match["n"])
    return Seats(match.start("n"), match.end("n"), match.end(), int(value)) if value else None
