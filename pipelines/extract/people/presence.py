"""Who cannot have been at a meeting, whatever a verb beside the name says.

The sentence tells of another time or place, or the news only speaks of the person.

Somebody of whom no office is told needs more than a verb: a title of those who speak at meetings, or the meeting named
beside. Keep out: what the words beside a name say of a role (`roles`).
"""

from functools import cache

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.model import Meeting
from pipelines.extract.people.roles import FAR, MEETINGS, Place
from pipelines.grammar.endings import ending
from pipelines.grammar.lexicon import alternation, table
from pipelines.grammar.people import Person
from schemas.enums import MeetingType, Role

_NEAR = 60  # characters before a name that tell what is done to him
_WHOLE_NAME = 2  # blanks in a name that is no firm's or place's
_NO_ELECTIONS = (MeetingType.PRESS_BRIEFING, MeetingType.VOTER_MEETING)
_SENT = regex.compile(r"(?<!\p{L})đại[ ]diện[ ][^.;]{2,60},[ ]*$", regex.VERSION1)  # "Đại diện VNPT, ông A"
_DIALOGUE = regex.compile(r"đối[ ]thoại|tiếp[ ]công[ ]dân", regex.VERSION1)
# The day of a document that is read out there: "Theo Quyết định số 912 ngày 10/3, ông A được điều động".
_ISSUED = regex.compile(
    r"(?<!\p{L})(?:quyết[ ]định|nghị[ ]quyết|kết[ ]luận|công[ ]văn|tờ[ ]trình|thông[ ]báo)[ ][^;.]{1,60},?"
    r"[ ]\(?ngày[ ]*$",
    regex.VERSION1,
)
# "Cùng dự có các đồng chí: A, Phó Chủ tịch …; B, C": guests of whom no office is told.
_GUESTS = regex.compile(r"(?<!\p{L})dự[ ](?:[^.;:]{0,80}[ ])?(?:có|gồm)(?!\p{L})", regex.VERSION1)
_APPOSED = regex.compile(r"[ ]*[,(–-]", regex.VERSION1)


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    absent, elsewhere = table("roles")["absent"], table("roles")["elsewhere"]
    sources = {
        "elsewhere": rf"(?<!\p{{L}}){alternation(elsewhere['before'])}(?!\p{{L}})",
        # Told of the meeting after all: "Trả lời báo chí sau cuộc họp", "Trước đó, trong phần báo cáo".
        "here": rf"""(?<!\p{{L}})(?:sau|bên[ ]lề|tại|trong|kết[ ]thúc|về)[ ](?:nội[ ]dung[ ])?(?:các[ ])?{MEETINGS}
            |trước[ ]đó,?[ ](?:trong[ ]phần|tại[ ](?:phiên|buổi)|(?:phát[ ]biểu|báo[ ]cáo|trình[ ]bày)[ ])""",
        "absent_behind": rf"[ ,)]*(?:đã[ ]+|vừa[ ]+)?{alternation(absent['accused_behind'])}(?!\p{{L}})",
        "bystander": rf"[ ]*[,(][ ]*(?:{alternation(absent['bystander_behind'])}(?!\p{{L}})|\d+[ ]tuổi)",
        "reporter": rf"{alternation(absent['reporters'])}[ ]+$",
        "neighbour": rf"(?<!\p{{L}}){alternation(absent['neighbours'])}[ ]+$",
        "meeting": MEETINGS,
    }
    return {name: regex.compile(source, regex.VERSION1 | regex.VERBOSE) for name, source in sources.items()}


@cache
def _remembered_or_accused() -> regex.Pattern[str]:
    absent = table("roles")["absent"]
    told = alternation([*absent["remembered"], *absent["accused"]], backward=True)
    return ending(rf"(?<!\p{{L}}){told}[ ]*(?:các[ ]+)?")


def is_absent(reading: Reading, mentions: list[Person]) -> bool:
    """Whether a mention shows that the person is remembered or decided on, not present."""
    patterns = _patterns()
    return any(
        _remembered_or_accused().match(reading.folded, max(0, mention.block_start - _NEAR), mention.block_start)
        or patterns["absent_behind"].match(reading.folded, mention.block_end)
        for mention in mentions
    )


def can_be_elected(meetings: list[Meeting]) -> bool:
    """Whether a meeting of the article is one that elects or appoints."""
    return any(meeting.meeting_type not in _NO_ELECTIONS for meeting in meetings)


def counts_without_office(
    reading: Reading, meetings: list[Meeting], mentions: list[Person], role: Role, place: Place
) -> bool:
    """Whether somebody of whom no office is told took part: elected, as chair or voter, or as one who speaks there."""
    patterns, folded = _patterns(), reading.folded
    if role in (Role.ELECTED, Role.CHAIR):
        return True
    if any(patterns["reporter"].search(folded, each.block_start, each.start) for each in mentions):
        return False
    voters = any(_hears_people(reading, meeting) for meeting in meetings)
    if not voters and any(patterns["bystander"].match(folded, each.end) for each in mentions):
        return False
    # At a meeting with voters also those of a list: "cử tri A (thôn 1), B (thôn 2) kiến nghị".
    begin = max(reading.sentences[place.sentence].start, place.start - _NEAR)
    whole = any(folded.count(" ", each.start, each.end) >= _WHOLE_NAME for each in mentions)
    guest = role is Role.ATTENDEE and whole and _GUESTS.search(place.opening)
    if guest or _speaks_of_meeting(reading, place) or (voters and "cử tri" in reading.folded[begin : place.start]):
        return True
    titled = [each for each in mentions if each.titled]
    if role is not Role.SPEAKER or not titled:
        return False
    plain = all(patterns["neighbour"].search(folded, each.block_start, each.start) for each in titled)
    told = any(_APPOSED.match(folded, each.end) for each in mentions) or bool(_SENT.search(place.before))
    return not plain or voters or told


def _hears_people(reading: Reading, meeting: Meeting) -> bool:
    """Whether a meeting is one at which whoever came may speak: with voters, or a dialogue with those concerned."""
    dialogue = _DIALOGUE.search(reading.folded, meeting.char_start, meeting.char_end)
    return meeting.meeting_type is MeetingType.VOTER_MEETING or bool(dialogue)


def _speaks_of_meeting(reading: Reading, place: Place) -> bool:
    """Whether the sentence names a meeting, or the person is a voter."""
    sentence = reading.sentences[place.sentence]
    voter = "cử tri" in reading.folded[place.start : place.end + 30]
    first, last = max(sentence.start, place.start - FAR), min(sentence.end, place.end + FAR)
    return voter or bool(_patterns()["meeting"].search(reading.folded, first, last))


def happens_elsewhere(reading: Reading, place: Place, meetings: list[Meeting]) -> bool:
    """Whether the clause before a mention sets another time or place than the meeting's."""
    sentence = reading.sentences[place.sentence]
    ahead = place.ahead
    press = any(meeting.meeting_type is MeetingType.PRESS_BRIEFING for meeting in meetings)
    match = _patterns()["elsewhere"].search(ahead)
    told_here = any(sentence.start <= meeting.char_start < sentence.end for meeting in meetings)
    told_here = told_here or _patterns()["here"].search(ahead) is not None
    if match and not (press and "trả lời" in match[0]) and not told_here:
        return True
    starts = [meeting.start_date for meeting in meetings if meeting.start_date]
    if not starts:
        return False
    for mention in reading.dates:
        if max(sentence.start, place.start - FAR) <= mention.start < place.start:
            days = reading.days(mention)
            issued = _ISSUED.search(reading.folded, max(sentence.start, mention.start - FAR), mention.start)
            if days and not issued and (min(starts) - days[1]).days > 1:
                return True
    return False
