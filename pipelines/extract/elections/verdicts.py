"""Votes that are told without a verb of electing: on penalties, dismissals and approvals, and counts told later.

"bỏ phiếu kín 92% kỷ luật khiển trách đối với ông A", "48/50 đại biểu tán thành nghị quyết miễn nhiệm
…", "phê chuẩn việc bổ nhiệm Thẩm phán … đối với các ông: 1. Ông A …", "ông A đạt 65/67 phiếu". Keep out: ballots with a
verb of electing (`elections`).
"""

from dataclasses import replace
from functools import cache

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.elections.ballot_clauses import match_words
from pipelines.extract.elections.results import Result, first_list, last_list
from pipelines.extract.model import Meeting
from pipelines.extract.people.figures import Figure, figure_of
from pipelines.extract.people.offices import Post, posts_at
from pipelines.grammar.ballots import NO_VOTES, Votes, read_votes
from pipelines.grammar.lexicon import any_of
from pipelines.grammar.openings import occurs, within
from pipelines.grammar.people import Person
from pipelines.text.article import Sentence
from schemas.enums import MeetingType

_FAR = 6
"""Sentences within which the count of a vote is told."""
_LISTED = 1200
"""Characters within which the people of a numbered list stand."""


_STRIPPED = r"cách[ ]+(?:(?:hết|tất[ ]+cả|mọi)[ ]+)?(?:các[ ]+)?chức[ ]+vụ"
_SANCTION = r"(?:khiển[ ]+trách|cảnh[ ]+cáo|khai[ ]+trừ|cách[ ]+chức)(?:[ ]+(?:ra[ ]+)?(?:khỏi[ ]+)?đảng)?+"
_FORM = r"(?:đề[ ]+nghị[ ]+)?(?:thi[ ]+hành[ ]+)?(?:hình[ ]+thức[ ]+)?"
# Whom it hits stands behind a preposition, or right behind the sanction.
_PENALTY = (
    rf"(?:(?P<office>{_FORM}(?:kỷ[ ]+luật[ ][^.;:]{{0,70}}?|{_SANCTION}[^.;:,]{{0,30}}?|{_STRIPPED}[^.;:]{{0,140}}?))"
    rf"[ ]+(?:đối[ ]+với|với|cho)"
    rf"|(?P<sanction>{_FORM}(?:kỷ[ ]+luật[ ]+)?(?:bằng[ ]+)?(?:hình[ ]+thức[ ]+)?{_SANCTION}))[ ]+"
)


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    sources = {
        "penalty": rf"""(?:phiếu|biểu[ ]quyết|%[ ]+(?:nhất[ ]trí|thống[ ]nhất|ý[ ]kiến))(?!\p{{L}})[^.;:]{{0,60}}?
            {_PENALTY}""",
        "decision": rf"(?<!\p{{L}})(?:xem[ ]xét|quyết[ ]định|thống[ ]nhất)(?!\p{{L}})[^.;:]{{0,40}}?{_PENALTY}",
        "counted": r"[^.;]{0,40}?phiếu",
        "dismissal": rf"(?<!\p{{L}}){any_of('elections', 'dismissals')}(?!\p{{L}})[ ]*(?:đối[ ]với[ ]|các[ ])*",
        "balloted": r"(?<!\p{L})bỏ[ ]phiếu(?:[ ](?:kín|để|việc|thông[ ]qua|về|cho|nhất[ ]trí|thống[ ]nhất))*[ ]$",
        "next_ballot": r";|(?<!\p{L})(?:và|đồng[ ]thời|,)[ ]+(?:tiến[ ]hành[ ])?bầu(?!\p{L})",
        "title": r"[ ]*(?:các[ ])?(?:chức[ ](?:vụ|danh)[ ])?",
        "to_whom": r"[^.;:]{0,60}?(?<!\p{L})(?:đối[ ]với|của|với|cho)[ ]+(?:các[ ]+)?$",
        "approval": r"phê[ ]chuẩn(?!\p{L})[^.;:]{0,140}?(?:bổ[ ]nhiệm|bầu|cử)[ ]+(?:các[ ]+)?",
        "listed": r"[^.;:]{0,80}:",
        "item": r"[ \n]*(?:\d{1,2}[.)]|[-–+])[ ]*$",
        "got": r"[ ,)]*(?:(?:đều|cùng|đã|cũng|lần[ ]lượt)[ ]+)*(?:được|đạt|nhận[ ]được|nhận|có|giành)(?!\p{L})",
        "outcome": r"""(?:với[ ])?kết[ ]quả(?!\p{L})
            |[^.;,\d]{0,60}?(?<!\p{L})tiến[ ]hành[ ](?:biểu[ ]quyết|bỏ[ ]phiếu)(?!\p{L})
            |qua[ ](?:biểu[ ]quyết|bỏ[ ]phiếu|kiểm[ ]phiếu)(?!\p{L})
            |(?:đã[ ])?(?:có[ ])?\d+(?:/\d+|%)[ ](?:tổng[ ])?(?:số[ ])?(?:đại[ ]biểu|ủy[ ]viên|phiếu)(?!\p{L})""",
        "voted": r"(?<!\p{L})(?:phiếu|đại[ ]biểu|tán[ ]thành|đồng[ ]ý|nhất[ ]trí)(?!\p{L})",
        # What else was voted on: "100% đại biểu nhất trí thông qua 15 nghị quyết".
        "another": r"(?<!\p{L})(?:nghị[ ]quyết|tờ[ ]trình|dự[ ]án|báo[ ]cáo|đề[ ]án|bầu(?:[ ]bổ[ ]sung)?)(?!\p{L})",
        "to_office": r"(?:chức[ ](?:vụ|danh)|bầu(?:[ ]bổ[ ]sung)?)[ ]+",
        "coming": r"(?<!\p{L})(?:sẽ|dự[ ]kiến|chuẩn[ ]bị|tờ[ ]trình)(?!\p{L})",
    }
    return {name: regex.compile(source, regex.VERSION1 | regex.VERBOSE) for name, source in sources.items()}


def verdicts(reading: Reading, known: dict[str, Figure], meetings: list[Meeting]) -> list[Result]:
    """The votes on penalties, dismissals and, at a council's session, approvals of appointments."""
    found: list[Result] = []
    session = any(meeting.meeting_type is MeetingType.COUNCIL_SESSION for meeting in meetings)
    penalties = any(occurs(_patterns()[name], reading.folded) for name in ("penalty", "decision"))
    dismissals = occurs(_patterns()["dismissal"], reading.folded)
    for index, sentence in enumerate(reading.sentences):
        found += _penalties(reading, known, index, sentence) if penalties else []
        found += _dismissals(reading, known, index, sentence) if dismissals else []
        found += _approvals(reading, known, index, sentence) if session else []
    return found


def _penalties(reading: Reading, known: dict[str, Figure], index: int, sentence: Sentence) -> list[Result]:
    """Who was punished by a vote, and how."""
    folded = reading.folded
    match = _patterns()["penalty"].search(folded, sentence.start, sentence.end)
    if match:
        votes = read_votes(folded, sentence.start, sentence.end)
    else:  # "Xem xét, thi hành kỷ luật … đối với ông A. Kết quả bỏ phiếu: 9/9 phiếu"
        match = _patterns()["decision"].search(folded, sentence.start, sentence.end)
        votes = _counted_behind(reading, index)
        if votes.start is None:
            return []
    people = reading.people.between(match.end(), sentence.end) if match else []
    if not match or not people or people[0].block_start - match.end() > len("những sai phạm nghiêm trọng của các ông "):
        return []
    begin, end = match.span("office" if match["office"] else "sanction")
    post = Post(" ".join(reading.text[begin:end].split()), begin, end)
    return _rows(reading, known, first_list(reading, people), _vote(post, index, votes, verdict=True))


def _counted_behind(reading: Reading, index: int) -> Votes:
    """The count that the next sentence tells of a decision."""
    if index + 1 >= len(reading.sentences):
        return NO_VOTES
    following = reading.sentences[index + 1]
    if not _patterns()["counted"].match(reading.folded, following.start, following.end):
        return NO_VOTES
    return read_votes(reading.folded, following.start, following.end)


def _dismissals(reading: Reading, known: dict[str, Figure], index: int, sentence: Sentence) -> list[Result]:
    """Who was dismissed from which office, where a vote is told."""
    found: list[Result] = []
    for match in within(_patterns()["dismissal"], reading.folded, sentence.start, sentence.end):
        if match.start() >= sentence.start:
            found += _dismissal(reading, known, index, match)
    return found


def _dismissal(reading: Reading, known: dict[str, Figure], index: int, match: "regex.Match[str]") -> list[Result]:
    """Who was dismissed by one verb; the votes stand in its clause, or those on several in the next sentence."""
    sentence = reading.sentences[index]
    clause = max(sentence.start, reading.folded.rfind(";", sentence.start, match.start()) + 1)
    stop = _patterns()["next_ballot"].search(reading.folded, match.end(), sentence.end)
    end = stop.start() if stop else sentence.end  # "miễn nhiệm A; bầu B, đạt 100%"
    votes = read_votes(reading.folded, clause, end)
    votes = votes if votes.start is not None else _outcome_behind(reading, index)
    balloted = _patterns()["balloted"].search(reading.folded, clause, match.start())
    if not (balloted or votes.start is not None) or _patterns()["coming"].search(
        reading.folded, sentence.start, match.start()
    ):
        return []
    people = reading.people.between(match.end(), end)
    title = _patterns()["title"].match(reading.folded, match.end(), end)
    posts = posts_at(reading, title.end(), end) if title else []
    if posts and people and _patterns()["to_whom"].fullmatch(reading.folded, posts[0].end, people[0].block_start):
        return _rows(reading, known, first_list(reading, people), _vote(posts[0], index, votes, verdict=True))
    if people and people[0].block_start - match.end() <= 1 and people[0].offices:
        office = people[0].offices[-1]
        post = Post(" ".join(reading.text[office.start : office.end].split()), office.start, office.end)
        return _rows(reading, known, people[:1], _vote(post, index, votes, verdict=True))
    return []


def _outcome_behind(reading: Reading, index: int) -> Votes:
    """The outcome of a vote that the next sentence tells without names: "Kết quả có 418 đại biểu tán thành (88%)"."""
    if index + 1 >= len(reading.sentences):
        return NO_VOTES
    following = reading.sentences[index + 1]
    opens = _patterns()["outcome"].match(reading.folded, following.start, following.end)
    voted = _patterns()["voted"].search(reading.folded, following.start, following.end)
    another = _patterns()["another"].search(reading.folded, following.start, following.end)
    if not opens or not voted or another or reading.people.between(following.start, following.end):
        return NO_VOTES
    return read_votes(reading.folded, following.start, following.end)


def _approvals(reading: Reading, known: dict[str, Figure], index: int, sentence: Sentence) -> list[Result]:
    """Whose appointment a council approved: named right behind, or in the numbered list that follows."""
    match = _patterns()["approval"].search(reading.folded, sentence.start, sentence.end)
    posts = posts_at(reading, match.end(), sentence.end) if match else []
    if match and not posts:
        return _approved_as(reading, known, index, match.end(), sentence.end)
    if not posts:
        return []
    listed = _patterns()["listed"].match(reading.folded, posts[0].end)
    people = reading.people.between(posts[0].end, posts[0].end + _LISTED)
    if listed:
        people = [p for p in people if _patterns()["item"].search(reading.folded, listed.end() - 1, p.block_start)]
    elif people and people[0].block_start < sentence.end:
        to_whom = _patterns()["to_whom"].fullmatch(reading.folded, posts[0].end, people[0].block_start)
        people = first_list(reading, people) if to_whom else []
    else:
        people = []
    votes = read_votes(reading.folded, sentence.start, sentence.end)
    return _rows(reading, known, people, _vote(posts[0], index, votes))


def _approved_as(reading: Reading, known: dict[str, Figure], index: int, start: int, end: int) -> list[Result]:
    """Whose appointment to what, people first: "phê chuẩn việc bổ nhiệm ông A làm Thẩm phán"."""
    people = reading.people.between(start, end)
    if not people or people[0].block_start - start > 1:
        return []
    listed = first_list(reading, people)
    into = match_words("into", reading.folded, max(listed[-1].block_end, listed[-1].end), end)
    posts = posts_at(reading, into.end(), end) if into else []
    return (
        _rows(reading, known, listed, _vote(posts[0], index, read_votes(reading.folded, start, end))) if posts else []
    )


def votes_told_behind(reading: Reading, known: dict[str, Figure], results: list[Result]) -> list[Result]:
    """Counts that follow a ballot: "Kết quả bỏ phiếu …, ông A và ông B đều được 65/67 phiếu"."""
    found: list[Result] = []
    told = {each.sentence for each in results if each.person or each.votes.start is not None}  # with its own count
    for index in sorted({result.sentence + far for result in results for far in range(1, _FAR + 1)} - told):
        if index >= len(reading.sentences):
            break
        sentence = reading.sentences[index]
        people = reading.people.between(sentence.start, sentence.end)
        found += _count_of_all(reading, results, index) if not people else []
        for number, person in enumerate(people):
            last = max(person.block_end, person.end)
            got = _patterns()["got"].match(reading.folded, last, sentence.end)
            stop = people[number + 1].block_start if number + 1 < len(people) else sentence.end
            votes = read_votes(reading.folded, got.start(), stop) if got else None
            listed = last_list(reading, people[: number + 1])
            post = _post_of(reading, results, sentence, listed, index) if votes and votes.start is not None else None
            if votes and post:
                found += _rows(reading, known, listed, _vote(post, index, votes))
    return found


def votes_told_ahead(reading: Reading, known: dict[str, Figure], results: list[Result]) -> list[Result]:
    """The votes of those who won, counted before: "Ông A có 402/480 đại biểu đồng ý, ông B … Quốc hội phê chuẩn …"."""
    found: list[Result] = []
    for result in results:
        if result.person is None or result.votes.start is not None:
            continue
        if (votes := _outcome_ahead(reading, results, result)).start is not None:
            found.append(replace(result, votes=votes))
            continue
        begin = reading.sentences[max(0, result.sentence - _FAR)].start
        people = reading.people.between(begin, reading.sentences[result.sentence].start)
        for number, person in enumerate(people):
            figure, end = figure_of(reading, known, person), max(person.block_end, person.end)
            index = reading.sentence_index(person.start)
            if figure is None or figure.name != result.person or index is None:
                continue
            stop = people[number + 1].block_start if number + 1 < len(people) else reading.sentences[index].end
            got = _patterns()["got"].match(reading.folded, end, stop)
            votes = read_votes(reading.folded, got.start(), stop) if got else NO_VOTES
            if votes.votes_total is not None:
                found.append(replace(result, votes=votes))
    return found


def _outcome_ahead(reading: Reading, results: list[Result], result: Result) -> Votes:
    """The outcome told right before the one who won: "Kết quả biểu quyết: 96% đồng ý. Như vậy, bà A trúng cử"."""
    index = result.sentence - 1
    if index < 0 or any(each.sentence in (index - 1, index) for each in results):
        return NO_VOTES
    if sum(each.sentence == result.sentence for each in results) > 1:
        return NO_VOTES
    return _outcome_behind(reading, index - 1)


def _count_of_all(reading: Reading, results: list[Result], index: int) -> list[Result]:
    """The count that a sentence without names tells of who was just elected to one office: "Kết quả, 45/45 phiếu"."""
    before = [result for result in results if result.sentence == index - 1]
    sentence = reading.sentences[index]
    alike = len({result.post.text for result in before}) == 1
    if not alike or any(not result.person or result.votes.start is not None for result in before):
        return []
    opens = _patterns()["outcome"].match(reading.folded, sentence.start, sentence.end)
    votes = read_votes(reading.folded, sentence.start, sentence.end) if opens else NO_VOTES
    return [replace(result, votes=votes) for result in before] if votes.start is not None else []


def _post_of(
    reading: Reading, results: list[Result], sentence: Sentence, people: list[Person], index: int
) -> Post | None:
    """The office of a count: named before the people in the sentence, else that of the last ballot."""
    first = people[0].block_start
    named = list(_patterns()["to_office"].finditer(reading.folded, sentence.start, first))
    posts = posts_at(reading, named[-1].end(), first) if named else []
    before = [result.post for result in results if result.sentence < index and result.seats is None]
    return posts[0] if posts else before[-1] if before else None


def _rows(reading: Reading, known: dict[str, Figure], people: list[Person], vote: Result) -> list[Result]:
    """One result per person of a vote."""
    named = ((person, figure_of(reading, known, person)) for person in people)
    return [replace(vote, start=p.start, end=p.end, person=figure.name) for p, figure in named if figure]


def _vote(post: Post, index: int, votes: Votes, *, verdict: bool = False) -> Result:
    return Result(post, post.start, post.end, index, votes=votes, verdict=verdict)
