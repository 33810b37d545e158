"""The people whom one clause says to have won, each with the office and the votes that are theirs.

Keep out: slates without names (`elections`), and votes that other sentences tell (`verdicts`).
"""

from dataclasses import replace

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.elections.ballot_clauses import Ballot, match_words
from pipelines.extract.elections.results import Result, first_list
from pipelines.extract.people.figures import Figure, figure_of
from pipelines.extract.people.offices import Post, located, posts_at
from pipelines.grammar.ballots import NO_VOTES, TERM, Votes, read_votes, votes_in_turn
from pipelines.grammar.folding import fold
from pipelines.grammar.numbers import parse_digits
from pipelines.grammar.people import Person

# Of these each has one holder or few; a member or the head of a department is often both: "Phó Chủ tịch, Ủy viên UBND".
_HEADS_BODY = regex.compile(r"(?:phó[ ])?(?:bí[ ]thư|chủ[ ]tịch|chủ[ ]nhiệm|trưởng[ ]ban)(?!\p{L})", regex.VERSION1)
_OWN_VOTES = regex.compile(r"[ ]*\([^()]*\)", regex.VERSION1)  # "ông A (71/72 phiếu) và ông B (72/72 phiếu)"
_RIGHT_BEFORE = regex.compile(r"[ ]*(?:đã|cũng|tiến hành|trực tiếp)?[ ]*", regex.VERSION1)


def for_people(
    reading: Reading, known: dict[str, Figure], people: list[Person], posts: list[Post], ballot: Ballot
) -> list[Result]:
    """One result per person for the first of the offices; the clause's votes are those of each."""
    if not posts:
        return []
    subject = electing_body(reading, ballot)
    # "A, B được bầu làm Bí thư, Phó Bí thư"
    in_turn = len(posts) == len(people) and all(_HEADS_BODY.match(post.folded) for post in posts)
    held = posts if in_turn else posts[:1] * len(people)
    votes = [_votes_of_clause(reading, ballot, people, posts[-1].end)] * len(people)
    if len(people) > 1 and len(each := votes_in_turn(reading.folded, people[-1].end, ballot.end)) == len(people):
        votes = each
    found = []
    offices = (located(reading, post, subject) for post in held)
    for person, post, shared in zip(people, offices, votes, strict=True):
        figure = figure_of(reading, known, person)
        own = _own_votes(reading, known, person, ballot.end) if figure else NO_VOTES
        if figure:
            told = own if own.start is not None else shared
            found.append(Result(post, person.start, person.end, ballot.sentence, figure.name, votes=told))
    return found


def _own_votes(reading: Reading, known: dict[str, Figure], person: Person, end: int) -> Votes:
    """The votes of one of several: in brackets behind the name, or where the clause names that one again.

    "Ông A và bà B trúng cử chức danh Phó Chủ tịch, trong đó ông A đạt 100% số phiếu, bà B đạt 95,7%".
    """
    for position in (person.end, person.block_end):  # "ông A (34/35 phiếu)", "ông A, Chánh Văn phòng (34/35 phiếu)"
        if (bracket := _OWN_VOTES.match(reading.folded, position, end)) and position >= person.end:
            return read_votes(reading.folded, *bracket.span())
    behind, figure = reading.people.between(person.end, end), figure_of(reading, known, person)
    again = next((i for i, other in enumerate(behind) if figure_of(reading, known, other) is figure), None)
    if again is None:
        return NO_VOTES
    stop = behind[again + 1].block_start if again + 1 < len(behind) else end
    return read_votes(reading.folded, behind[again].end, stop)


_WITH_VOTES = regex.compile(
    r"(?<=,[ ])với[ ](?:[^.;,]|(?<=\d),(?=\d)){0,60}(?:phiếu|%)(?:[^.;,]|(?<=\d),(?=\d)){0,40},[ ]*$", regex.VERSION1
)


def _votes_of_clause(reading: Reading, ballot: Ballot, people: list[Person], behind: int) -> Votes:
    """The votes printed for people and their office: up to the next person, or where none stand there, behind it.

    Those ahead of the people are theirs only at the head of a clause: "A trúng cử với 15/15 phiếu, B trúng cử …".
    """
    opens = reading.sentences[ballot.sentence].start == ballot.start or reading.folded[ballot.start - 1] == ";"
    opens = opens and not reading.people.between(ballot.start, min(people[0].block_start, ballot.verb))
    with_votes = _WITH_VOTES.search(reading.folded, ballot.start, people[0].block_start)
    if with_votes:  # "…, với 100% số phiếu, ông A được bầu làm …"
        return read_votes(reading.folded, *with_votes.span())
    begin = ballot.start if opens else max(ballot.start, min(people[0].block_start, ballot.verb))
    following = (person.block_start for person in reading.people.between(behind, ballot.end))
    own = read_votes(reading.folded, begin, next(following, ballot.end))
    if own.start is None and (share := _SHARE.match(reading.folded, behind, ballot.end)):
        return Votes(*share.span("p"), vote_pct=parse_digits(share["p"]))
    return own if own.start is not None else read_votes(reading.folded, begin, ballot.end)


_SHARE = regex.compile(r"[ ]*\((?P<p>\d+(?:,\d+)?)[ ]*%\)", regex.VERSION1)  # "… được bầu làm Bí thư (100%)"


def second_post(
    reading: Reading, known: dict[str, Figure], people: list[Person], posts: list[Post], ballot: Ballot
) -> list[Result]:
    """A further office of the same people: "… vào Ban Thường vụ và cử làm Phó Chủ tịch"."""
    joint = _AND_HOLDS.match(reading.folded, posts[-1].end, ballot.end) if posts else None
    further = posts_at(reading, joint.end(), ballot.end) if joint else []
    return for_people(reading, known, people, further, ballot) if further else []


_AND_HOLDS = regex.compile(
    rf"{TERM}[ ]*(?:,|và|,[ ]*đồng[ ]thời|đồng[ ]thời)[ ]+(?:(?:được|bầu|cử|tiếp[ ]tục)[ ]+)*"
    r"(?:giữ[ ]chức(?:[ ](?:vụ|danh))?|đảm[ ]nhiệm[ ]chức(?:[ ](?:vụ|danh))?|làm)[ ]+",
    regex.VERSION1,
)


def followers(
    reading: Reading, known: dict[str, Figure], people: list[Person], posts: list[Post], ballot: Ballot
) -> list[Result]:
    """The people who follow without a verb of their own: "… làm Bí thư, đồng chí B làm Phó Bí thư"."""
    found: list[Result] = []
    position = posts[-1].end if posts else ballot.end
    while rest := [person for person in people if person.block_start >= position]:
        listed = first_list(reading, rest)
        last = max(listed[-1].block_end, listed[-1].end)
        into = match_words("into", reading.folded, last, ballot.end)
        deputy = _deputy_behind(reading, listed[-1], posts, ballot.end)
        posts = posts_at(reading, into.end(), ballot.end) if into else deputy
        if not posts:
            break
        found += for_people(reading, known, listed, posts, replace(ballot, start=listed[0].block_start))
        position = posts[-1].end
    return found


def _deputy_behind(reading: Reading, person: Person, posts: list[Post], end: int) -> list[Post]:
    """The office of the deputy of one just elected, without a verb: "… làm Chủ tịch, ông B - Phó Chủ tịch"."""
    sign = _SET_OFF.match(reading.folded, person.end, end)
    found = posts_at(reading, sign.end(), end) if sign and posts else []
    if not found or found[0].kind != f"phó {posts[-1].kind}":
        return []
    same_body = fold(found[0].tail) in ("", fold(posts[-1].tail))  # not a guest: "ông C - Phó Bí thư Tỉnh ủy phát biểu"
    return found[:1] if same_body else []


_SET_OFF = regex.compile(r"[ ]*[-–:][ ]*|[ ](?:là[ ])?", regex.VERSION1)


def electing_body(reading: Reading, ballot: Ballot) -> str | None:
    """The body that elects, where it stands right before the verb: "chi đoàn Nội vụ bầu …"."""
    before = [
        phrase
        for phrase in reading.phrases
        if not phrase.is_place and ballot.start <= phrase.start and phrase.end <= ballot.verb
    ]
    if not before or not _RIGHT_BEFORE.fullmatch(reading.folded[before[-1].end : ballot.verb]):
        return None
    return " ".join(reading.text[before[-1].start : before[-1].end].split())
