"""Elections: who, or how many, were elected to what at a reported meeting, and with how many votes.

Every verb of electing opens a ballot: people or a number of people before or behind it, the office behind them, the
votes in the same clause. The same result told again is one row. Keep out: appointments, which are no elections, and
numbers of votes as such (`pipelines.grammar.ballots`).
"""

from dataclasses import replace
from functools import cache

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.elections.ballot_clauses import (
    Ballot,
    ballots,
    follows_another,
    match_words,
    skip,
    tells_of_electing,
)
from pipelines.extract.elections.ballot_offices import (
    NEXT_OFFICE,
    counted_posts,
    for_posts,
    listed_for_office,
    named_behind,
)
from pipelines.extract.elections.results import Result, completed, first_list, joined, last_list, row, same, same_office
from pipelines.extract.elections.slates import AT_ONCE, by_voters, for_slates, next_seats
from pipelines.extract.elections.verdicts import verdicts, votes_told_ahead, votes_told_behind
from pipelines.extract.elections.winners import followers, for_people, second_post
from pipelines.extract.model import Election, Meeting
from pipelines.extract.people.figures import Figure, figures
from pipelines.extract.people.offices import Post, located, posts_at
from pipelines.grammar.ballots import NO_VOTES, read_votes, seat_spans, seats_at, vote_spans
from pipelines.grammar.lexicon import any_of
from pipelines.grammar.people import Person

_PASSIVE = regex.compile(r"được[^.;,]{0,40}$", regex.VERSION1)
_OTHERS_WHO = regex.compile(
    r"(?<!\p{L})(?<!(?<!\p{L})(?:cùng|và|với)[ ])(?:các|những|hai|\d+)[ ]"
    r"(?:đồng[ ]chí|người|cá[ ]nhân|vị|cán[ ]bộ|nhân[ ]sự|ông[, ]+bà)[ ]+"
    r"(?:(?:vừa|mới|đã)[ ]+)?(?:được[ ]+)?(?:[^.;:,]{0,20}[ ]+)?$",
    regex.VERSION1,
)
_OPENING = regex.compile(r"(?:các[ ]+)?đồng[ ]chí[ ]+|các[ ]+", regex.VERSION1)


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    sources = {
        "seats_ahead": rf"""(?<![\d/])(?P<n>\d+)(?:[ ]?/[ ]?\d+)?[ ]+{any_of("elections", "electees")}
            (?:[ ]+(?:đã|được|vừa|cũng|đại[ ]hội|hội[ ]nghị|chính[ ]thức|tín[ ]nhiệm))*[ ]*$""",
    }
    return {name: regex.compile(source, regex.VERSION1 | regex.VERBOSE) for name, source in sources.items()}


def read_elections(reading: Reading, meetings: list[Meeting]) -> list[Election]:
    """The results of elections at the article's meetings, in the order of the text; none without a meeting."""
    if not meetings:
        return []
    known = figures(reading)
    results = [result for _, told in _told(reading, known, meetings) for result in told]
    results += _lone_votes(reading, results)
    voted_on = verdicts(reading, known, meetings)
    won = [*results, *(result for result in voted_on if not result.verdict)]
    results += votes_told_behind(reading, known, won) + votes_told_ahead(reading, known, won) + voted_on
    kept: list[Result] = []
    for result in results:
        at = next((i for i, other in enumerate(kept) if same(other, result)), None)
        if at is None:
            kept.append(result)
        else:
            kept[at] = joined(kept[at], result)
    kept = [each for each in kept if not by_voters(each)]
    told = completed([each for each in sorted(kept, key=lambda result: result.start) if not _is_named(each, kept)])
    return [row(reading, meetings, result) for result in told]


def _is_named(slate: Result, results: list[Result]) -> bool:
    """Whether a slate is told again by names: "bầu 2 Phó Chủ tịch", then "ông A, ông B được bầu làm Phó Chủ tịch"."""
    won = (other for other in results if other.person and not other.verdict)
    people = [
        other for other in won if same_office(other.post, slate.post) or other.post.folded.endswith(slate.post.folded)
    ]
    return slate.person is None and slate.seats == len(people) and slate.votes.start is None


def election_numbers(reading: Reading) -> list[tuple[int, int]]:
    """The spans of all numbers that tell of an election at whatever meeting: people elected, votes, per cent."""
    spans: list[tuple[int, int]] = []
    if not tells_of_electing(reading):
        return spans  # most articles: whom they name in full need not be known for it
    known = figures(reading)
    for ballot, results in _told(reading, known, []):
        for result in results:
            spans.append((result.start, result.end))
            if ballot.verb == ballot.start < result.post.start:  # how many hold an office: "3 Phó Bí thư gồm: …"
                spans.append((ballot.start, result.post.start))
            spans += seat_spans(reading.folded, ballot.verb_end, max(result.post.start, result.end))
            if result.votes.start is not None:
                spans += vote_spans(reading.folded, ballot.start, ballot.end)
    return spans


def _told(reading: Reading, known: dict[str, Figure], meetings: list[Meeting]) -> list[tuple[Ballot, list[Result]]]:
    """Each ballot with what it says, in the order of the text."""
    found: list[tuple[Ballot, list[Result]]] = []
    before: list[Result] = []
    for ballot in ballots(reading, meetings):
        results = _results(reading, known, ballot) or _for_the_office_before(reading, known, ballot, before)
        before += results
        found.append((ballot, results))
    found += _further_clauses(reading, known, found)
    return found + _sequels(reading, known, found)


def _further_clauses(
    reading: Reading, known: dict[str, Figure], told: list[tuple[Ballot, list[Result]]]
) -> list[tuple[Ballot, list[Result]]]:
    """Who holds further offices, told behind a semicolon without a verb: "…; 3 Phó Bí thư gồm: đồng chí B và …"."""
    found: list[tuple[Ballot, list[Result]]] = []
    for ballot, results in told:
        end = reading.sentences[ballot.sentence].end
        begin = ballot.end + 1
        while results and begin < end and reading.folded[begin - 1] == ";":
            stop = reading.folded.find(";", begin, end)
            clause = Ballot(ballot.sentence, begin, begin, begin, stop if stop >= 0 else end)
            alone = not any(result.seats or result.person for result in results)
            further = listed_for_office(reading, known, clause) or _further_slates(reading, clause, alone=alone)
            found.append((clause, further))
            begin = clause.end + 1
    return found


def _further_slates(reading: Reading, clause: Ballot, *, alone: bool) -> list[Result]:
    """The slate that a clause without a verb tells of: "bầu Đoàn Chủ tịch gồm 7 người; Đoàn Thư ký gồm 2 người".

    Behind offices that stand alone also such ones: "bầu Chủ tịch, Phó Chủ tịch HĐND; Trưởng, Phó các Ban HĐND".
    """
    sent = _SENDS.match(reading.folded, clause.start, clause.end)
    if sent and (seats := seats_at(reading.folded, sent.end())):
        return for_slates(reading, clause, seats)
    opening = NEXT_OFFICE.match(reading.folded, clause.start, clause.end)
    begin = opening.end() if opening else clause.start
    if counted := counted_posts(reading, clause, clause.start):
        return counted
    alone = alone and reading.text[begin].isupper()
    return [result for result in for_posts(reading, {}, clause, begin, []) if result.seats or alone]


_SENDS = regex.compile(r"[ ]*(?:và[ ]+)?cử[ ]+", regex.VERSION1)  # "; cử 12 đại biểu dự Đại hội tỉnh"


def _sequels(
    reading: Reading, known: dict[str, Figure], told: list[tuple[Ballot, list[Result]]]
) -> list[tuple[Ballot, list[Result]]]:
    """What the sentences behind a result tell of the ballot without a verb: "Đồng chí A giữ chức Bí thư"."""
    found: list[tuple[Ballot, list[Result]]] = []
    electing = {result.sentence for _, results in told for result in results}
    electing |= {ballot.sentence for ballot, results in told if not results and _votes_on_posts(reading, ballot)}
    verbs = {ballot.sentence for ballot, _ in told}
    for index, sentence in enumerate(reading.sentences):
        presented = _PRESENTED.match(reading.folded, sentence.start, sentence.end)
        if (
            not (
                index - 1 in electing or presented or (_told_shortly_before(electing, index) and _opens(reading, index))
            )
            or index in verbs
            or _NO_SEQUEL.search(reading.folded, sentence.start, sentence.end)
        ):
            continue
        opening = _SEQUEL.match(reading.folded, sentence.start, sentence.end)
        begin = opening.end() if opening else sentence.start
        ballot = Ballot(index, begin, begin, begin, sentence.end)
        people = reading.people.between(begin, sentence.end)
        results = listed_for_office(reading, known, ballot)
        if not results and posts_at(reading, begin, sentence.end):
            results = for_posts(reading, known, ballot, begin, people)
        results = [result for result in results if result.seats or result.person]
        if not results and people and people[0].block_start - begin <= 2:
            results = followers(reading, known, people, [Post("", begin, begin)], ballot)
        if results:
            electing.add(index)
            found.append((ballot, results))
    return found


def _votes_on_posts(reading: Reading, ballot: Ballot) -> bool:
    """Whether a ballot is on offices that only the next sentences name: "đã bầu các chức danh chủ chốt"."""
    listed = reading.folded[ballot.verb_end : ballot.end].strip() == ":"  # "các đại biểu bỏ phiếu bầu:" over a list
    return listed or _CHIEF_POSTS.match(reading.folded, ballot.verb_end, ballot.end) is not None


_CHIEF_POSTS = regex.compile(
    r"(?:[ ](?:cử|ra|bổ[ ]sung|kiện[ ]toàn|các|những|một[ ]số|\d+))*[ ]"
    r"(?:chức[ ](?:danh|vụ)|nhân[ ]sự|cán[ ]bộ[ ]chủ[ ]chốt|lãnh[ ]đạo)(?!\p{L})",
    regex.VERSION1,
)


def _told_shortly_before(electing: set[int], index: int) -> bool:
    return not electing.isdisjoint((index - 2, index - 3))


def _opens(reading: Reading, index: int) -> bool:
    """Whether a sentence says that it goes on: "Theo đó, Ban Thường vụ gồm 13 ủy viên", "Các Phó Bí thư gồm: …"."""
    sentence = reading.sentences[index]
    return _GOES_ON.match(reading.folded, sentence.start, sentence.end) is not None


_GOES_ON = regex.compile(
    r"[ *•+-]*(?:(?:theo[ ]đó|kết[ ]quả|cụ[ ]thể)[ ,:]+|(?:các|\d+|hai|ba|bốn)[ ][^.;:,]{3,60}[ ]gồm(?!\p{L}))",
    regex.VERSION1,
)
_SEQUEL = regex.compile(
    r"[ *•+-]*(?:(?:trong[ ]đó|theo[ ]đó|cụ[ ]thể|đồng[ ]thời|kết[ ]quả)[ ,:]+"
    r"|(?:theo[ ]kết[ ]quả|tại[ ](?:phiên[ ]họp|hội[ ]nghị))[ ][^.;,:\d]{0,60},[ ]*)?",
    regex.VERSION1,
)
_PRESENTED = regex.compile(
    r"[^.;:]*(?<!\p{L})ra[ ]mắt[ ](?:(?:tại|trước)[ ])?(?:đại[ ]hội|hội[ ]nghị)(?!\p{L})", regex.VERSION1
)
_NO_SEQUEL = regex.compile(
    r"(?<!\p{L})(?:chỉ[ ]định|phân[ ]công|quyết[ ]định|trước[ ](?:đó|đây|khi)|nguyên|từng|sẽ|dự[ ]kiến|miễn[ ]nhiệm"
    r"|phát[ ]biểu|nhiệm[ ]kỳ[ ](?:trước|qua))(?!\p{L})",
    regex.VERSION1,
)


def _results(reading: Reading, known: dict[str, Figure], ballot: Ballot) -> list[Result]:
    """What one ballot says: people before the verb, a number of people, people behind it, or offices alone."""
    folded = reading.folded
    behind = skip("fill", folded, ballot.verb_end, ballot.end)
    people = [person for person in reading.people.between(ballot.start, ballot.end) if person.end <= ballot.end]
    before = [p for p in people if p.end <= ballot.verb]
    verb = folded[ballot.verb : ballot.verb_end]
    passive = any(word in verb for word in ("tái cử", "trúng cử", "đắc cử")) or _PASSIVE.search(
        folded[ballot.start : ballot.verb]
    )
    if passive and before and _OTHERS_WHO.search(folded, before[-1].end, ballot.verb):
        return []  # "ông A tặng hoa những người vừa được bầu"
    if passive and before:
        posts = posts_at(reading, skip("into", folded, behind, ballot.end), ballot.end)
        listed = last_list(reading, before)
        found = for_people(reading, known, listed, posts, ballot)
        if not posts and verb.startswith("tái"):
            found = _held_again(reading, known, listed, ballot)
        found += named_behind(reading, known, posts, ballot) if len(posts) > 1 else []
        return [*_slate_ahead(reading, known, ballot), *found, *followers(reading, known, people, posts, ballot)]
    counted = (_seats_ahead(reading, ballot, behind) if passive else []) or counted_posts(reading, ballot, behind)
    if counted:
        return counted
    following = [p for p in people if p.end > ballot.verb]
    seats = seats_at(folded, behind)
    named = seats and following and following[0].start - seats.end <= AT_ONCE
    if seats and not named:
        slates = for_slates(reading, ballot, seats)
        return slates + followers(reading, known, people, [result.post for result in slates], ballot)
    if named or (following and following[0].block_start <= behind + 2):  # "bầu 2 đồng chí: A và B làm Phó Bí thư"
        listed = first_list(reading, following)
        posts = _posts_behind(reading, ballot, max(listed[-1].block_end, listed[-1].end))
        found = for_people(reading, known, listed, posts, ballot)
        found += second_post(reading, known, listed, posts, ballot)
        return found + followers(reading, known, people, posts, ballot)
    return _by_office(reading, known, ballot, behind, following)


def _by_office(
    reading: Reading, known: dict[str, Figure], ballot: Ballot, behind: int, following: list[Person]
) -> list[Result]:
    """What the offices behind a verb tell, each with its holders where these follow."""
    told = for_posts(reading, known, ballot, behind, following)
    if not following or any(result.person for result in told):
        return told
    return listed_for_office(reading, known, replace(ballot, start=behind)) or told  # "kết quả bầu: Chủ tịch: ông A; …"


def _held_again(reading: Reading, known: dict[str, Figure], people: list[Person], ballot: Ballot) -> list[Result]:
    """Who goes on in the office that stands beside the name: "Ông A - Bí thư Tỉnh ủy khóa XVI tái đắc cử"."""
    found: list[Result] = []
    for person in people:
        posts = [post for office in person.offices for post in posts_at(reading, office.start, office.end)]
        found += for_people(reading, known, [person], posts[-1:], ballot)
    return found


def _posts_behind(reading: Reading, ballot: Ballot, position: int) -> list[Post]:
    """The offices behind those who got them, their votes between; "chức danh này" is the one named before the verb."""
    folded = reading.folded
    votes = _VOTES_BETWEEN.match(folded, position, ballot.end)
    into = match_words("into", folded, votes.end(), ballot.end) if votes else None
    position = into.end() if into else skip("into", folded, position, ballot.end)
    if not _THAT_ONE.match(folded, position, ballot.end):
        return posts_at(reading, position, ballot.end)
    start = reading.sentences[ballot.sentence].start
    named = [posts_at(reading, each.end(), ballot.verb) for each in _POST_OF.finditer(folded, start, ballot.verb)]
    return next((posts[:1] for posts in reversed(named) if posts), [])


# Behind a name: "ông A được 25/25 phiếu, đạt 100%, giữ chức Chủ tịch".
_VOTES_BETWEEN = regex.compile(r"[ ]+(?:được|đạt|với)[ ](?:[^.;,]{0,60}(?:phiếu|%)[ )]*,?[ ]*){1,2}", regex.VERSION1)
_THAT_ONE = regex.compile(r"(?:này|trên|đó|nói[ ]trên)(?!\p{L})", regex.VERSION1)
_POST_OF = regex.compile(r"(?<!\p{L})chức[ ](?:danh[ ]|vụ[ ])?", regex.VERSION1)


def _seats_ahead(reading: Reading, ballot: Ballot, behind: int) -> list[Result]:
    """A slate that was elected: "21 đồng chí trúng cử vào Ban Chấp hành", "Ban Chấp hành có 15 đồng chí trúng cử"."""
    folded = reading.folded
    ahead = _patterns()["seats_ahead"].search(folded, ballot.start, ballot.verb)
    seats = seats_at(folded, ahead.start("n")) if ahead else None
    opening = _SEQUEL.match(folded, ballot.start, ballot.verb)
    begin = opening.end() if opening else ballot.start
    if not seats:  # "Đoàn đại biểu gồm 18 đại biểu chính thức cũng được bầu"
        return [each for each in for_posts(reading, {}, replace(ballot, end=ballot.verb), begin, []) if each.seats]
    posts = posts_at(reading, skip("into", folded, behind, ballot.end), ballot.end)
    posts = posts or posts_at(reading, begin, seats.start)
    if not posts:
        return []
    post = located(reading, posts[0], None)
    votes = read_votes(folded, behind, ballot.end)
    first = Result(post, seats.start, seats.number_end, ballot.sentence, seats=seats.number, votes=votes)
    _, further = next_seats(reading, posts[0].end, ballot.end)  # "… vào Ban Chấp hành, 7 đồng chí vào Ban Thường vụ"
    return [first, *(for_slates(reading, ballot, further) if further else [])]


def _slate_ahead(reading: Reading, known: dict[str, Figure], ballot: Ballot) -> list[Result]:
    """The slate that a clause before tells of: "Ủy ban Kiểm tra gồm 7 ủy viên, đồng chí A được bầu làm Chủ nhiệm".

    One with a verb of its own is told by that.
    """
    if follows_another(reading, ballot):
        return []
    begin = reading.sentences[ballot.sentence].start
    opening = _SEQUEL.match(reading.folded, begin, ballot.verb)
    clause = replace(ballot, verb=begin, verb_end=begin, end=ballot.verb)
    told = for_posts(reading, known, clause, opening.end() if opening else begin, [])
    return [result for result in told if result.seats]


def _for_the_office_before(
    reading: Reading, known: dict[str, Figure], ballot: Ballot, results: list[Result]
) -> list[Result]:
    """Who won the ballot that was just told: "… bầu Phó Chủ tịch UBND. Kết quả: ông A trúng cử với 55 phiếu"."""
    last = results[-1] if results else None
    before = [p for p in reading.people.between(ballot.start, ballot.verb) if p.end <= ballot.verb]
    won = "cử" in reading.folded[ballot.verb : ballot.verb_end]
    # Of several winners in one sentence each stands for the office: "ông A trúng cử với …; bà B trúng cử với …".
    next_winner = last is not None and last.person is not None and last.sentence == ballot.sentence
    if not won or not before or last is None or ballot.sentence - last.sentence > 2:
        return []
    winners = last_list(reading, before)
    if (last.person and not next_winner) or (last.seats and last.seats != len(winners)):
        return []
    return for_people(reading, known, winners, [last.post], ballot)


def _lone_votes(reading: Reading, results: list[Result]) -> list[Result]:
    """Votes for offices without a verb: "Các đồng chí Bí thư chi bộ … đều đạt tỷ lệ 100% phiếu tán thành"."""
    found: list[Result] = []
    sentences = {result.sentence + 1 for result in results} - {result.sentence for result in results}
    for index in sorted(sentences & set(range(len(reading.sentences)))):
        sentence = reading.sentences[index]
        opening = _OPENING.match(reading.folded, sentence.start, sentence.end)
        posts = posts_at(reading, opening.end(), sentence.end) if opening else []
        votes = read_votes(reading.folded, posts[0].end, sentence.end) if posts else NO_VOTES
        if votes.start is not None and votes.end is not None and "phiếu" in reading.folded[votes.start : sentence.end]:
            found.append(Result(located(reading, posts[0], None), votes.start, votes.end, index, votes=votes))
    return found
