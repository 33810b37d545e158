"""Results of votes, when two tellings are of one result, and the rows that they become.

Keep out: how an article tells them (`elections`, `verdicts`).
"""

from dataclasses import dataclass, replace

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.model import Election, Meeting
from pipelines.extract.people.offices import Post
from pipelines.grammar.ballots import NO_VOTES, Votes
from pipelines.grammar.people import Person


@dataclass(frozen=True, slots=True)
class Result:
    """One result on its way to a row."""

    post: Post
    start: int
    end: int
    sentence: int
    person: str | None = None
    seats: int | None = None
    votes: Votes = NO_VOTES
    verdict: bool = False
    """Whether the vote was on a penalty or a dismissal: nobody was elected."""


# The votes of each may stand in brackets behind the name: "ông A (71/72 phiếu) và ông B".
_LIST_GOES_ON = regex.compile(
    r"(?:[ ]*\([^()]*(?:phiếu|%)[^()]*\))?[ ,;:&)-]*(?:và|cùng)?[ ,:]*(?:các[ ])?[ ]*(?:\d[.)])?[ ]*", regex.VERSION1
)


def joined_by_list(reading: Reading, left: Person, right: Person) -> bool:
    """Whether two people are neighbours in a list."""
    between = reading.folded[left.block_end : right.block_start]
    return _LIST_GOES_ON.fullmatch(between) is not None


def last_list(reading: Reading, people: list[Person]) -> list[Person]:
    """The list that the last of these people ends."""
    listed = people[-1:]
    for person in reversed(people[:-1]):
        if not joined_by_list(reading, person, listed[0]):
            break
        listed.insert(0, person)
    return listed


def first_list(reading: Reading, people: list[Person]) -> list[Person]:
    """The list that the first of these people begins."""
    listed = people[:1]
    for person in people[1:]:
        if not joined_by_list(reading, listed[-1], person):
            break
        listed.append(person)
    return listed


def same(left: Result, right: Result) -> bool:
    """Whether two results are one told twice: the same person, or slates of the same kind that do not differ."""
    if left.verdict or right.verdict:
        return left.verdict and right.verdict and left.person == right.person
    if not same_office(left.post, right.post):
        return False
    if left.person and right.person:
        return left.person == right.person
    if left.person or right.person:  # "bầu Chủ tịch" is told again with the name
        return left.seats is None is right.seats
    if not left.seats or not right.seats:
        return True
    return left.seats == right.seats and (left.post.text == right.post.text or left.sentence != right.sentence)


def same_office(left: Post, right: Post) -> bool:
    """Whether two statements can be of one office."""
    return left.kind == right.kind and not _of_other_bodies(left, right)


def _of_other_bodies(left: Post, right: Post) -> bool:
    """Whether two offices are in different bodies of one place: "Chủ tịch HĐND" and "Chủ tịch UBND"."""
    if left.organs and right.organs and not left.organs & right.organs:
        return True
    return bool(left.led and right.led) and left.led != right.led


def joined(left: Result, right: Result) -> Result:
    """The fuller of two tellings, with what only the other has."""
    fuller, other = (right, left) if _weight(right) > _weight(left) else (left, right)
    votes = max(fuller.votes, other.votes, key=_printed)
    if votes.vote_pct is None:  # "với 100% phiếu bầu" in the lead, "49/49 đại biểu" behind it
        votes = replace(votes, vote_pct=fuller.votes.vote_pct or other.votes.vote_pct)
    post = fuller.post if len(fuller.post.text.split()) >= len(other.post.text.split()) else other.post
    return replace(fuller, post=post, votes=votes)


_SECRETARIES = ("bí thư", "phó bí thư")
"""Of whose body an article mostly tells once; there may be chairs of several bodies."""
_HEADS_OF = ("chủ nhiệm", "phó chủ nhiệm")


def completed(results: list[Result]) -> list[Result]:
    """Deputies' offices with the body of the office told before them: "… Bí thư Đảng ủy; ông B làm Phó Bí thư"."""
    told: list[Result] = []
    for result in results:
        post, left = result.post, told[-1] if told else None
        alike = left is not None and left.sentence == result.sentence and post.kind.endswith(left.post.kind)
        if left and alike and post.kind == f"phó {left.post.kind}" and not post.tail and not post.body:
            post = replace(post, text=f"{post.text} {left.post.tail}".strip(), body=left.post.body)
        elif left and left.seats and left.sentence == result.sentence and not post.tail and post.kind in _HEADS_OF:
            post = replace(post, text=f"{post.text} {left.post.text}")  # "… Ủy ban Kiểm tra, do ông A làm Chủ nhiệm"
        elif left and alike and post.kind == left.post.kind and not post.tail and not post.body:
            post = left.post
        elif post.kind in _SECRETARIES and not post.tail and not post.body:
            chief = next(
                (each.post for each in reversed(told) if each.post.kind in _SECRETARIES and each.post.tail), None
            )
            post = replace(post, text=f"{post.text} {chief.tail}") if chief else post
        told.append(replace(result, post=post))
    return told


def _printed(votes: Votes) -> int:
    """How much of a vote is printed: counts say more than a percentage."""
    return 2 * (votes.votes_for is not None) + (votes.start is not None)


def _weight(result: Result) -> int:
    return (result.seats is not None) + 4 * (result.person is not None) + 2 * (result.votes.start is not None)


def _of_result(meetings: list[Meeting], result: Result) -> list[Meeting]:
    """The meetings of which the article tells where it tells of a result: those of the last sentence that opens one."""
    opened = [meeting.sentence_start for meeting in meetings if meeting.sentence_start <= result.start]
    return [meeting for meeting in meetings if meeting.sentence_start == max(opened)] if opened else meetings


def row(reading: Reading, meetings: list[Meeting], result: Result) -> Election:
    """The row of a result at one of the meetings; its place is that of its votes, if they are printed."""
    sentence = reading.sentences[result.sentence]
    start, end = result.start, result.end
    kind = "verdict" if result.verdict else "person" if result.person else "slate" if result.seats else "office"
    if (
        result.votes.start is not None
        and result.votes.end is not None
        and sentence.start <= result.votes.start < sentence.end
    ):
        start, end = result.votes.start, result.votes.end
    return Election(
        char_start=start,
        char_end=end,
        sentence_start=sentence.start,
        sentence_end=sentence.end,
        rule=f"election_of_{kind}",
        meeting=0 if len(meetings) == 1 else None,
        office=result.post.with_body(_of_result(meetings, result)),
        person=result.person,
        seats=result.seats,
        votes_for=result.votes.votes_for,
        votes_total=result.votes.votes_total,
        vote_pct=result.votes.vote_pct,
    )
