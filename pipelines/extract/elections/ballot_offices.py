"""What one ballot says of offices: named behind the verb, or without one, with their seats or with who holds them.

"bầu Ban Chấp hành gồm 15 đồng chí", "bầu 3 Phó Bí thư: A, B, C", "Phó Chủ tịch là ông A". Keep out: where the ballots
are (`ballot_clauses`), and the people and slates that stand before the office (`elections`, `slates`).
"""

from dataclasses import replace

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.elections.ballot_clauses import Ballot
from pipelines.extract.elections.results import Result, first_list
from pipelines.extract.elections.slates import AT_ONCE, NEXT_SLATE, congress, goes_to
from pipelines.extract.elections.winners import electing_body, followers, for_people
from pipelines.extract.people.figures import Figure, figures
from pipelines.extract.people.offices import Post, begins_office, located, posts_at
from pipelines.grammar.ballots import NO_VOTES, TERM, Seats, read_votes, seats_at
from pipelines.grammar.numbers import parse_words
from pipelines.grammar.people import Person

_CONSISTS = regex.compile(
    r"[^.;,]{0,40}?(?:,[ ]*(?:nhiệm[ ]kỳ[ ][^.;,]{0,20},?[ ]*)?)?(?:gồm|có|với)(?:[ ]+có)?", regex.VERSION1
)
_FRESH = regex.compile(
    r"[ ]*(?:(?:nhiệm[ ]kỳ|khóa)[ ]+)?mới(?![ ]+\p{L})", regex.VERSION1
)  # "bầu BCH khóa mới 5 đồng chí"
_COUNT = regex.compile(r"[ ]*(?P<n>\d+|hai|ba|bốn|năm)[ ]+", regex.VERSION1)
_TAKES = regex.compile(r"[ ]+(?:làm|giữ)(?!\p{L})", regex.VERSION1)  # "bầu Ủy ban MTTQ huyện A làm Cụm trưởng"
_APPROVED = regex.compile(
    rf"{TERM}[ ,]*(?:đối[ ]với|với|cho|của|gồm|là|có)[ :]*(?:các[ ]+)?",
    regex.VERSION1,
)
# Whose office it is may stand before it: "Nhiệm kỳ 2021 - 2026, UBND huyện có 2 Phó Chủ tịch gồm: …".
NEXT_OFFICE = regex.compile(
    r"[ ]*(?:và[ ]+)?(?:(?:nhiệm[ ]kỳ[ ]\d+[ ]*[–-][ ]*\d+,[ ]*)?"
    r"(?P<body>(?:ubnd|hđnd|ủy[ ]ban|hội[ ]đồng|hội)(?:[ ]\p{L}+){0,8}?)[ ]có[ ])?"
    r"(?:(?:các|\d+|hai|ba|bốn|năm)[ ]+)?",
    regex.VERSION1,
)
_LISTS = regex.compile(r"(?:[ ]+(?:gồm(?:[ ]có)?|là)[ ]*:?|[ ]*:)[ ]*(?:các[ ]+)?", regex.VERSION1)


def listed_for_office(reading: Reading, known: dict[str, Figure], clause: Ballot) -> list[Result]:
    """The people listed behind an office that opens a clause: "3 Phó Bí thư Tỉnh ủy gồm: đồng chí B, đồng chí C"."""
    opening = NEXT_OFFICE.match(reading.folded, clause.start, clause.end)
    posts = posts_at(reading, opening.end() if opening else clause.start, clause.end)
    listing = _LISTS.match(reading.folded, posts[0].end, clause.end) if posts else None
    if not listing or not begins_office(posts[0].text):
        return []
    named = reading.people.between(clause.start, clause.end)  # a block may begin with the office
    people = [person for person in named if person.start >= listing.end()]
    if not people or people[0].block_start - listing.end() > AT_ONCE:
        return []
    post = posts[0]
    if opening and opening["body"]:
        post = replace(post, text=f"{post.text} {reading.text[slice(*opening.span('body'))]}")
    listed = first_list(reading, people)
    return for_people(reading, known, listed, [post], clause) + _next_lists(reading, known, clause, listed)


def _next_lists(reading: Reading, known: dict[str, Figure], clause: Ballot, listed: list[Person]) -> list[Result]:
    """Who holds the next office of a clause: "bầu Chủ tịch là ông A, Phó Chủ tịch là ông B và bà C"."""
    end = max(listed[-1].end, listed[-1].block_end)
    votes = _VOTES_OF_ONE.match(reading.folded, end, clause.end)
    joint = NEXT_SLATE.match(reading.folded, votes.end() if votes else end, clause.end)
    following = replace(clause, start=joint.end(), verb=joint.end(), verb_end=joint.end()) if joint else None
    return listed_for_office(reading, known, following) if following else []


_VOTES_OF_ONE = regex.compile(
    r"[ ,]*(?:với|đạt|được)?[^.;%\p{L}]*(?:%|(?=phiếu))[ ]?(?:(?:tổng[ ]|số[ ])*phiếu)?", regex.VERSION1
)


def counted_posts(reading: Reading, ballot: Ballot, position: int) -> list[Result]:
    """Several of one office, or of each of several, none named: "bầu 4 Phó Chủ tịch Hội và 2 Ủy viên Thường trực"."""
    if seats_at(reading.folded, position):
        return []
    found: list[Result] = []
    while count := _COUNT.match(reading.folded, position, ballot.end):
        posts = posts_at(reading, count.end(), ballot.end)
        number = parse_words(count["n"]) or int(count["n"])
        if not posts or number < 2:
            break
        post = located(reading, posts[0], electing_body(reading, ballot))
        votes = read_votes(reading.folded, post.end, ballot.end)
        listing = _NAMED.match(reading.folded, post.end, ballot.end)
        named = first_list(reading, reading.people.between(post.end, ballot.end)) if listing else []
        end = post.end
        if listing and len(named) == number and named[0].block_start - listing.end() <= AT_ONCE:
            found += for_people(reading, figures(reading), named, [post], ballot)
            end = max(named[-1].end, named[-1].block_end)
        else:
            found.append(Result(post, *count.span("n"), ballot.sentence, seats=int(number), votes=votes))
        joint = NEXT_SLATE.match(reading.folded, end, ballot.end)
        position = joint.end() if joint else ballot.end
    return found


# Who holds counted offices may follow: "bầu 3 Phó Bí thư khóa mới gồm các đồng chí: A, B và C".
_NAMED = regex.compile(rf"{TERM}[ ,;]*(?:(?:gồm(?:[ ]có)?|là)[ :]*|:[ ]*)(?:các[ ]+)?", regex.VERSION1)


def named_behind(reading: Reading, known: dict[str, Figure], posts: list[Post], ballot: Ballot) -> list[Result]:
    """Who holds the last of the offices: "ông A được bầu làm Chủ tịch và 3 Phó Chủ tịch là ông B, ông C và ông D"."""
    listing = _NAMED.match(reading.folded, posts[-1].end, ballot.end)
    named = first_list(reading, reading.people.between(posts[-1].end, ballot.end)) if listing else []
    if not listing or not named or named[0].block_start - listing.end() > AT_ONCE:
        return []
    return for_people(reading, known, named, posts[-1:], ballot)


def for_posts(
    reading: Reading, known: dict[str, Figure], ballot: Ballot, position: int, following: list[Person]
) -> list[Result]:
    """Offices named right behind the verb: with seats ("gồm 18 đồng chí"), with people ("đối với ông A"), or alone."""
    folded = reading.folded
    posts = posts_at(reading, position, ballot.end)
    if not posts or _TAKES.match(folded, posts[-1].end, ballot.end):
        return []
    last = posts[-1]
    if following and _APPROVED.fullmatch(folded, last.end, following[0].block_start):
        listed = first_list(reading, following)
        return for_people(reading, known, listed, posts, ballot) + _next_lists(reading, known, ballot, listed)
    if seats := _seats_of(reading, posts[0], ballot.end):
        post = posts[0]
        attends = goes_to(reading, seats.end, ballot.end)
        if attends and "đại biểu" in post.folded:
            text, _ = congress(reading, attends.end(), ballot.end)
            post = replace(post, text=f"{post.text} dự {text}")
        post = located(reading, post, electing_body(reading, ballot))
        votes = read_votes(folded, seats.end, ballot.end)
        slate = Result(post, seats.start, seats.number_end, ballot.sentence, seats=seats.number, votes=votes)
        further = NEXT_SLATE.match(folded, seats.end, ballot.end)
        slates = for_posts(reading, known, ballot, further.end(), []) if further else []
        if any(other.seats for other in slates):  # "gồm 15 đồng chí, Ban Thường vụ gồm 5 đồng chí"
            return [slate, *slates]
        heads = followers(reading, known, following, posts, replace(ballot, verb=seats.end))
        return [slate, *heads]  # "bầu Ủy ban Kiểm tra gồm 3 đồng chí, do ông A làm Chủ nhiệm"
    subject = electing_body(reading, ballot)
    while folded.startswith(";", posts[-1].end) and (others := posts_at(reading, posts[-1].end + 2, ballot.end)):
        posts += others  # "bầu các chức danh: Chủ tịch, Phó Chủ tịch HĐND; Trưởng, Phó các Ban HĐND; …"
    told = _WITH_VOTES.match(folded, posts[-1].end, ballot.end) if not following else None
    votes = read_votes(folded, told.start(), ballot.end) if told else NO_VOTES
    ones = [located(reading, post, subject) for post in posts]
    return [Result(post, post.start, post.end, ballot.sentence, votes=votes) for post in ones]


# The votes of offices that nobody is named for: "bầu Trưởng các Ban khóa mới, với 100% đại biểu tán thành".
_WITH_VOTES = regex.compile(rf"{TERM}[ ,]*(?:với|đạt)[ ](?=[^.;,]{{0,40}}(?:phiếu|%|/))", regex.VERSION1)


def _seats_of(reading: Reading, post: Post, end: int) -> Seats | None:
    """The number that a body consists of: "Ban Chấp hành gồm 15 đồng chí"."""
    consists = _CONSISTS.match(reading.folded, post.end, end) or _FRESH.match(reading.folded, post.end, end)
    return seats_at(reading.folded, consists.end() if consists else post.end)
