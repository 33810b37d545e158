"""The clauses that tell of a ballot: each verb of electing, from the people before it to the end of what it says.

Keep out: who or how many were elected, to what and with how many votes (`elections`).
"""

from dataclasses import dataclass
from functools import cache

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.elections.results import first_list, last_list
from pipelines.extract.model import Meeting
from pipelines.grammar.ballots import seats_at
from pipelines.grammar.lexicon import alternation, any_of, table
from pipelines.grammar.openings import occurs, within
from pipelines.text.article import Sentence


@dataclass(frozen=True, slots=True)
class Ballot:
    """A verb of electing with its clause: `start` to the verb, the verb, and from it to `end`."""

    sentence: int
    start: int
    verb: int
    verb_end: int
    end: int


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    lists = table("elections")
    not_after = alternation(lists["not_after"])
    sources = {
        "verb": rf"""(?<!\p{{L}})(?<!(?<!bỏ[ ]+)phiếu[ ]+)(?:{any_of("elections", "verbs")}
            |bổ[ ]sung(?=[ ]+(?:\d+[ ]+|(?:các[ ]+)?{any_of("elections", "electees")}(?!\p{{L}}))))(?!\p{{L}})
            (?![ ]+{alternation(lists["not_before"])}(?!\p{{L}}))""",
        # A council is no people that votes, but what "Hội đồng nhân dân" elects in general is no news.
        "no_verb": rf"""(?<!\p{{L}})(?:(?<!(?:hội[ ]đồng|ủy[ ]ban)[ ]+){not_after}[ ]+
            |(?<!(?:hội[ ]đồng|ủy[ ]ban)[ ]+)(?!bình|ông|ban){not_after}[ ]+\p{{L}}+[ ]+
            |do[ ]+(?:hđnd|hội[ ]đồng[ ]nhân[ ]dân|quốc[ ]hội)(?:[ ]+\p{{L}}+){{0,3}}[ ]+)$""",
        "fill": rf"(?:[ :]*(?:{any_of('elections', 'fill')}(?!\p{{L}})|\d+(?:,\d+)?[ ]*%))*[ :]*",
        "into": rf"[ ,:]*(?:(?:để|vừa|đã|sẽ|tiếp[ ]tục|được|chính[ ]thức)[ ]+)*(?:{any_of('elections', 'into')}[ ]+)+",
        "said_before": r"""năm[ ]+(?:19|20)\d\d|trước[ ]đó|trước[ ]đây|từng|tiểu[ ]sử|quá[ ]trình[ ]công[ ]tác|từ[ ]năm
            |nhiệm[ ]kỳ[ ](?:trước|qua|vừa[ ]qua)""",
        "coming": r"(?<!\p{L})(?:sẽ|dự[ ]kiến|chuẩn[ ]bị|thủ[ ]tục|thời[ ]gian[ ]tới)(?!\p{L})[^.;:]{0,140}$",
        "named_next": rf"[ ]*(?:(?:các[ ]+)?{any_of('elections', 'electees')}[ ,:]+)+",
    }
    return {name: regex.compile(source, regex.VERSION1 | regex.VERBOSE) for name, source in sources.items()}


def match_words(name: str, folded: str, position: int, end: int) -> "regex.Match[str] | None":
    """The words right at `position` that lead to an office ("into") or fill the place behind a verb ("fill")."""
    return _patterns()[name].match(folded, position, end)


def skip(name: str, folded: str, position: int, end: int) -> int:
    """The position behind such words, where they stand there."""
    match = match_words(name, folded, position, end)
    return match.end() if match else position


def tells_of_electing(reading: Reading) -> bool:
    """Whether any verb of electing stands in the article, or those who were elected come before the meeting."""
    return occurs(_patterns()["verb"], reading.folded) or " ra mắt " in reading.folded


def follows_another(reading: Reading, ballot: Ballot) -> bool:
    """Whether a verb of electing stands before the clause in its sentence."""
    return bool(within(_patterns()["verb"], reading.folded, reading.sentences[ballot.sentence].start, ballot.start))


def ballots(reading: Reading, meetings: list[Meeting]) -> list[Ballot]:
    """The clauses with a verb of electing that tell of this meeting."""
    found: list[Ballot] = []
    if not tells_of_electing(reading):
        return found
    year = min((meeting.start_date.year for meeting in meetings if meeting.start_date), default=reading.current_year)
    for index, sentence in enumerate(reading.sentences):
        verbs = _verbs(reading, sentence)
        for number, (start, end) in enumerate(verbs):
            stop = verbs[number + 1][0] if number + 1 < len(verbs) else sentence.end
            begin = verbs[number - 1][1] if number else sentence.start
            ahead = reading.folded[sentence.start : start]
            if _patterns()["coming"].search(ahead):
                continue
            past = _patterns()["said_before"].search(ahead)
            if past and not (year and str(year) in past[0]):
                continue
            found.append(
                Ballot(index, _clause_start(reading, begin, start), start, end, _clause_end(reading, end, stop))
            )
    return found


def _verbs(reading: Reading, sentence: Sentence) -> list[tuple[int, int]]:
    """Where each verb of electing begins and ends; two in a row are one: "được tín nhiệm bầu tái cử"."""
    verbs: list[tuple[int, int]] = []
    for match in within(_patterns()["verb"], reading.folded, sentence.start, sentence.end):
        if _is_no_verb(reading, sentence, match.start()):
            continue
        if verbs and match.start() - verbs[-1][1] <= 1:
            verbs[-1] = (verbs[-1][0], match.end())
        else:
            verbs.append(match.span())
    return verbs


def _is_no_verb(reading: Reading, sentence: Sentence, position: int) -> bool:
    """Whether the word before makes it a noun or a plan ("cuộc bầu cử", "sẽ bầu"), and is no part of a name."""
    before = _patterns()["no_verb"].search(reading.folded, max(sentence.start, position - 40), position)
    if before is None:
        return False
    if reading.folded.startswith("bình", before.start()) and reading.text[before.start()].isupper():
        return False  # "HĐND tỉnh Hòa Bình bầu", where "bình bầu" is no election
    return not any(p.start <= before.start() < p.end for p in reading.people.between(sentence.start, position))


_GUESTS = regex.compile(r"(?<!\p{L})(?:dự|có[ ]mặt|chúc[ ]mừng|chủ[ ]trì)(?!\p{L})", regex.VERSION1)


def _clause_start(reading: Reading, begin: int, verb: int) -> int:
    """Where the clause of a verb begins: behind a semicolon, unless that parts a list: "ông A; ông B được bầu"."""
    cut = reading.folded.rfind(";", begin, verb) + 1
    people = [person for person in reading.people.between(begin, verb) if person.end <= verb] if cut else []
    listed = last_list(reading, people) if people else []
    across = len(listed) > 1 and listed[0].end <= cut <= listed[-1].start
    across = across and not _GUESTS.search(reading.folded, begin, listed[0].block_start)
    return listed[0].block_start if across else max(begin, cut)


def _clause_end(reading: Reading, start: int, stop: int) -> int:
    """Where the clause of a verb ends: at a semicolon, unless what follows goes on with people or a list."""
    folded = reading.folded
    semicolon = folded.find(";", start, stop)
    if ":" in folded[start:semicolon]:  # "đối với các ông: A, Giám đốc …; B, Chánh Văn phòng …"
        return stop
    while semicolon >= 0 and _goes_on(reading, semicolon + 1, stop):
        semicolon = folded.find(";", semicolon + 1, stop)
    return semicolon if semicolon >= 0 else stop


_AGAIN = regex.compile(r"[ ]*(?:(?:và|đồng[ ]thời|cử)[ ,]+)*", regex.VERSION1)


_LISTED = regex.compile(r"[ ]*(?:gồm|bao[ ]gồm)(?!\p{L})", regex.VERSION1)  # "bầu 2 Phó Chủ tịch; gồm ông A và ông B"


def _goes_on(reading: Reading, start: int, stop: int) -> bool:
    """Whether the words behind a semicolon tell of a further slate or person: "; đồng chí B giữ chức Phó Bí thư"."""
    again = _AGAIN.match(reading.folded, start, stop)
    if again and (seats := seats_at(reading.folded, again.end())):
        return match_words("into", reading.folded, seats.end, stop) is not None
    if _LISTED.match(reading.folded, start, stop):
        return True
    following = reading.people.between(start, stop)
    at_once = bool(following) and following[0].block_start - start <= 1  # "; Lê Văn A làm Phó Bí thư"
    if not at_once and not _patterns()["named_next"].match(reading.folded, start, stop):
        return False
    people = first_list(reading, following)[-1:]
    return any(match_words("into", reading.folded, max(p.block_end, p.end), stop) for p in people)
