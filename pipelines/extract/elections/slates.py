"""Slates: how many were elected to a body together, or as delegates to the meeting of a higher one.

"bầu 11 đồng chí vào Ban Thường vụ, 7 đồng chí vào Ủy ban Kiểm tra", "bầu 12 đại biểu đi dự Đại hội …". Keep out: bodies
named first ("bầu Ban Chấp hành gồm 15 đồng chí", `elections`).
"""

from dataclasses import replace
from functools import cache

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.elections.ballot_clauses import Ballot, skip
from pipelines.extract.elections.results import Result, first_list
from pipelines.extract.elections.winners import electing_body, for_people
from pipelines.extract.people.figures import figures
from pipelines.extract.people.offices import Post, located, posts_at
from pipelines.grammar.ballots import Seats, read_votes, seats_at

_CONGRESS_ENDS = regex.compile(r",|\.|;|[ ]nhiệm[ ]kỳ|[ ]gồm|[ ]với|\(", regex.VERSION1)
_MEMBERS = ("ủy viên", "hội thẩm", "hội thẩm nhân dân")
"""Who are counted by the name of the office that they are elected to."""
AT_ONCE = 3
"""Characters between an office, or a number of people, and the first of their names."""


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    sources = {
        "attends": r"""[ ]*(?:đại[ ]biểu[ ]*)?(?:chính[ ]thức[ ]*)?
            (?:(?:và|,|cùng)[ ]+\d+[ ]+(?:đại[ ]biểu|đồng[ ]chí)[ ]+dự[ ]khuyết[ ]*)?
            (?:đại[ ]diện[^.;]{0,60}?)?(?:đi[ ]+|tham[ ]+)?dự[ ]+""",
        # Why they are fit for it stands between those elected and the office: "33 đồng chí có đủ phẩm chất vào …".
        "worthy": r"[ ]+(?:có|đủ|tiêu[ ]biểu|ưu[ ]tú|xứng[ ]đáng)(?!\p{L})[^.;:]{0,70}?(?=[ ](?:vào|tham[ ]gia)[ ])",
    }
    return {name: regex.compile(source, regex.VERSION1 | regex.VERBOSE) for name, source in sources.items()}


def for_slates(reading: Reading, ballot: Ballot, seats: Seats) -> list[Result]:
    """The slates of one verb: "bầu 11 đồng chí vào Ban Thường vụ, 7 đồng chí vào Ủy ban Kiểm tra"."""
    found: list[Result] = []
    following: Seats | None = seats
    while following:
        seats, (end, following) = following, next_seats(reading, following.end, ballot.end)
        found += _for_seats(reading, replace(ballot, end=end), seats)
    return found


def next_seats(reading: Reading, start: int, end: int) -> tuple[int, Seats | None]:
    """The number that opens the next slate of a clause, and where the one before it ends."""
    for joint in NEXT_SLATE.finditer(reading.folded, start, end):
        following = seats_at(reading.folded, joint.end())
        if following and not _DELEGATES_TOO.match(reading.folded, following.end):
            return joint.start(), following
    return end, None


NEXT_SLATE = regex.compile(r"[ ]*(?:,|;|và)[ ]+(?:cử[ ]+)?", regex.VERSION1)
_DELEGATES_TOO = regex.compile(r"[ ]*(?:chính[ ]thức|dự[ ]khuyết|đương[ ]nhiên)", regex.VERSION1)


def _for_seats(reading: Reading, ballot: Ballot, seats: Seats) -> list[Result]:
    """A slate: "bầu 9 đồng chí vào Ban Chấp hành", "bầu 12 đại biểu đi dự Đại hội …"."""
    folded = reading.folded
    attends = goes_to(reading, seats.end, ballot.end)
    if attends:
        posts = [
            Post("Đoàn đại biểu dự " + text, attends.end(), end)
            for text, end in [congress(reading, attends.end(), ballot.end)]
        ]
    else:
        worthy = _patterns()["worthy"].match(folded, seats.end, ballot.end)
        counted = worthy.end() if worthy else seats.end
        posts = posts_at(reading, skip("into", folded, counted, ballot.end), ballot.end)
    if not posts:
        return _named_seats(reading, ballot, seats)
    post = located(reading, posts[0], electing_body(reading, ballot))
    votes = read_votes(folded, seats.end, ballot.end)
    named = reading.people.between(posts[0].end, ballot.end)
    if named and len(listed := first_list(reading, named)) == seats.number:
        if folded[seats.number_end : seats.end].strip() == "ủy viên":
            posts = posts_at(reading, seats.number_end + 1, ballot.end) or posts
        return for_people(reading, figures(reading), listed, posts, ballot)  # "bầu 2 đồng chí làm … gồm: A, B"
    return [Result(post, seats.start, seats.number_end, ballot.sentence, seats=seats.number, votes=votes)]


def _named_seats(reading: Reading, ballot: Ballot, seats: Seats) -> list[Result]:
    """Seats that are counted by the name of their office, or behind whose number stand those who won them.

    "bầu 25 Hội thẩm nhân dân", "bầu 15 Ủy viên UBND huyện", "bầu 3 đồng chí A, B, C vào Chi ủy".
    """
    counted = reading.folded[seats.number_end : seats.end].strip()
    if counted in _MEMBERS:
        of_body = posts_at(reading, seats.number_end, ballot.end) if counted == "ủy viên" else []
        if posts := of_body or posts_at(reading, seats.number_end + 1, ballot.end):
            post = located(reading, posts[0], electing_body(reading, ballot))
            votes = read_votes(reading.folded, seats.end, ballot.end)
            return [Result(post, seats.start, seats.number_end, ballot.sentence, seats=seats.number, votes=votes)]
    people = reading.people.between(seats.number_end, ballot.end)
    if not people or people[0].start - seats.end > AT_ONCE:
        return []
    listed = first_list(reading, people)
    last = max(listed[-1].block_end, listed[-1].end)
    posts = posts_at(reading, skip("into", reading.folded, last, ballot.end), ballot.end)
    return for_people(reading, figures(reading), listed, posts, ballot)


def goes_to(reading: Reading, start: int, end: int) -> "regex.Match[str] | None":
    """The words that send delegates to a meeting: "đi dự", "đại diện cho … tham dự"."""
    return _patterns()["attends"].match(reading.folded, start, end)


def congress(reading: Reading, start: int, end: int) -> tuple[str, int]:
    """The meeting that delegates go to, up to its term or the end of the clause."""
    stop = _CONGRESS_ENDS.search(reading.folded, start, end)
    last = stop.start() if stop else end
    return " ".join(reading.text[start:last].split()), last


def by_voters(result: Result) -> bool:
    """Whether a slate is a council itself, which no meeting elects: "21 đại biểu trúng cử HĐND xã"."""
    return bool(result.seats) and _COUNCIL.match(result.post.folded) is not None


_COUNCIL = regex.compile(r"(?:đại[ ]biểu[ ])?(?:hội[ ]đồng[ ]nhân[ ]dân|hđnd|quốc[ ]hội)(?!\p{L})", regex.VERSION1)
