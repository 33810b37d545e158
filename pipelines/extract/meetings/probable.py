"""Who probably meets, where no mention of the meeting says it: by who leads or speaks, by the headline or the opening.

Keep out: the rules that a mention itself answers, and the order in which all are tried (`conveners`).
"""

from collections.abc import Callable
from dataclasses import replace
from functools import cache
from itertools import pairwise

import regex

from pipelines.extract.article.officeholders import body_of, is_member, office_around, offices_of
from pipelines.extract.meetings.body_names import PLACED
from pipelines.extract.meetings.surroundings import ATTENDS, LEADS, Around, is_sent
from pipelines.grammar.bodies import Phrase
from pipelines.grammar.gazetteer import find_bare_places
from pipelines.grammar.lexicon import alternation, table, words
from pipelines.grammar.people import Person
from pipelines.text.article import LineKind
from schemas.enums import MeetingType

NATIONAL = regex.compile(
    r"(?:phó[ ]+)?(?:thủ[ ]tướng|chủ[ ]tịch[ ](?:nước|quốc[ ]hội|qh)|tổng[ ]bí[ ]thư|bộ[ ]trưởng|thứ[ ]trưởng)",
    regex.VERSION1,
)
_OF_DOCUMENT = regex.compile(
    r"(?:nghị[ ]quyết|quyết[ ]định|chỉ[ ]thị|kết[ ]luận|kế[ ]hoạch|quy[ ]định|thông[ ]báo)[^,.;]{0,24}$", regex.VERSION1
)
_ACTS = regex.compile(r"(?<!\p{L})(?:phát[ ]biểu|chỉ[ ]đạo|kết[ ]luận|nhấn[ ]mạnh)(?!\p{L})", regex.VERSION1)
_COUNCIL = regex.compile(r"(?:.*[ ])?(?:quốc[ ]hội|qh|hđnd|hội[ ]đồng[ ]nhân[ ]dân)(?!\p{L})", regex.VERSION1)
_COMMITTEE_OF = regex.compile(r"(?:ủy[ ]ban|ban|văn[ ]phòng|đoàn|tổ|thường[ ]trực)(?!\p{L})", regex.VERSION1)
_SITTING = regex.compile(
    r"(?:phiên[ ])?(?:thảo[ ]luận|chất[ ]vấn|giải[ ]trình|góp[ ]ý|cho[ ]ý[ ]kiến|phát[ ]biểu|tranh[ ]luận)",
    regex.VERSION1,
)
_ASSEMBLY = regex.compile(r"quốc[ ]hội", regex.VERSION1)
_ALL_LEAD = regex.compile(r"(?<!\p{L})(?:đồng[ ]+)?chủ[ ]+(?:trì|tọa)(?!\p{L})", regex.VERSION1)
_NEXT_IN_LIST = regex.compile(
    r"[ ]*(?:[,;]|(?:[,;][ ]*)?và|cùng)?[ ]*(?:(?:đồng[ ]chí|ông|bà|đ/c)[ ]+)?", regex.VERSION1
)
_HOSTED = (MeetingType.CEREMONY, MeetingType.CONFERENCE, MeetingType.OTHER)
_NAME_OF_OCCASION = regex.compile(r"(?:[^.;,:\"“”]|[\"“][^.;\"”]{0,60}[\"”]){0,120}", regex.VERSION1)
_OPENING = 3  # sentences


def _sitting(it: Around) -> Phrase | None:
    """The first council that the article names, of a sitting: "phiên thảo luận", "phiên chất vấn"."""
    if not _SITTING.match(it.reading.folded, it.event.start):
        return None
    council = next((p for p in it.reading.phrases if is_council(it, p)), None)
    assembly = council and _ASSEMBLY.match(it.reading.folded, council.start)
    return replace(council, end=assembly.end()) if council and assembly else council  # "đại biểu Quốc hội Ksor H'Lan"


def is_council(it: Around, phrase: Phrase) -> bool:
    """Whether a body is a council itself, not an organ of it."""
    folded = it.reading.folded
    return bool(_COUNCIL.match(folded, phrase.start, phrase.end)) and not _COMMITTEE_OF.match(folded, phrase.start)


def _attends(it: Around) -> Phrase | None:
    """A delegation that comes to it: "Trưởng Đoàn khảo sát số 7 của Bộ Y tế dự hội nghị"."""
    return next((p for p in reversed(it.attending) if is_sent(it.reading, p)), None)


def _bare_behind(it: Around) -> Phrase | None:
    """A body without a name behind the noun."""
    return it.behind[0] if it.behind else None


def _first_chair(it: Around) -> Phrase | None:
    """The body of the first of several who lead it: "Các đồng chí: A, Bí thư Tỉnh ủy; B, … đồng chủ trì hội nghị"."""
    offices = people[0].offices if (people := leaders(it)) else ()
    return next((body for office in offices if (body := body_of(it.reading, office))), None)


def leaders(it: Around) -> list[Person]:
    """Those who are listed as leading it together; empty if it is one."""
    folded, people = it.reading.folded, it.reading.people.between(it.sentence_start, it.event.start)
    if len(people) < 2 or not _ALL_LEAD.search(folded, people[-1].start, it.event.start):
        return []
    gaps = [(max(one.end, one.block_end), other.block_start) for one, other in pairwise(people)]
    return people if all(_NEXT_IN_LIST.fullmatch(folded, end, start) for end, start in gaps) else []


def _is_guest(it: Around, person: Person) -> bool:
    """Whether somebody is only said to be there: "Dự lễ có Chủ tịch nước A", "Bí thư Tỉnh ủy B dự lễ"."""
    folded = it.reading.folded
    come = folded[it.sentence_start : person.block_start], folded[max(person.end, person.block_end) : it.reach]
    return any(ATTENDS.search(words) and not LEADS.search(words) and not _ACTS.search(words) for words in come)


def leader(it: Around) -> Phrase | None:
    """The body of the officeholder who leads or speaks: "Phát biểu tại buổi làm việc, ông A …"."""
    sentence = it.reading.sentences[it.event.sentence]
    people = it.reading.people.between(sentence.start, sentence.end)
    people.sort(key=lambda person: (person.block_start > it.event.start, abs(person.start - it.event.start)))
    people = [person for person in people if not _is_guest(it, person)]
    offices = [office for person in people for office in offices_of(it.reading, person)]
    return next((body for office in offices if (body := body_of(it.reading, office))), None)


def _host(it: Around) -> Phrase | None:
    """The place whose occasion it is, where those of the nation only come: "Thủ tướng dự Festival Huế"."""
    if it.event.meeting_type not in _HOSTED:
        return None
    people = it.reading.people.between(it.sentence_start, it.sentence_end)
    offices = [office for person in people if not _is_guest(it, person) for office in offices_of(it.reading, person)]
    if not all(NATIONAL.match(it.reading.folded, office.start) for office in offices):
        return None
    named = [p for p in it.reading.phrases if p.is_place and p.named and it.event.end <= p.start < it.sentence_end]
    begin, end = it.event.start, it.sentence_end
    bare = find_bare_places(it.reading.text[begin:end], it.reading.folded[begin:end])
    named += [Phrase(begin + p.start, begin + p.end, False, named=True) for p in bare if p.rank]
    named = [p for p in named if not PLACED.search(it.reading.folded, max(0, p.start - 24), p.start)]
    named = [p for p in named if _NAME_OF_OCCASION.fullmatch(it.reading.folded, it.event.end, p.start)]
    return min(named, key=lambda p: p.start, default=None)


def _last_before(it: Around) -> Phrase | None:
    """The last body before the noun in its sentence, where the meeting is not merely held at its seat."""
    folded = it.reading.folded
    before = [p for p in it.inside if p.end <= it.event.start]
    before = [p for p in before if not PLACED.search(folded, max(0, p.start - 24), p.start)]
    return next((p for p in reversed(before) if not _OF_DOCUMENT.search(folded, max(0, p.start - 48), p.start)), None)


def _of_the_opening(it: Around) -> Phrase | None:
    """The first body that the article names at its beginning; of a congress see `_whose_congress`."""
    index = it.reading.sentence_index
    bodies = (p for p in it.reading.phrases if not p.is_place and not is_member(it.reading, p))
    first = next((p for p in bodies if (at := index(p.start)) is not None and 1 <= at <= _OPENING), None)
    office = office_around(it.reading, first) if first else None
    return (body_of(it.reading, office) if office else None) or first


@cache
def _organisation() -> regex.Pattern[str]:
    kinds = alternation([*table("bodies")["with_committees"], *table("bodies")["with_congresses"]])
    return regex.compile(rf"(?!hội[ ]đồng){kinds}(?!\p{{L}})", regex.VERSION1)


@cache
def _reviews() -> regex.Pattern[str]:
    verbs = alternation(table("meetings")["holding"]["headlines"])
    return regex.compile(rf"[ ]*:?[ ]+(?:tổ[ ]chức[ ])?{verbs}(?!\p{{L}})", regex.VERSION1)


def _whose_congress(it: Around) -> Phrase | None:
    """The first organisation with a name that the article speaks of, not one of which somebody there is an officer.

    "Dự Đại hội có ông A, Phó Chủ tịch HĐND tỉnh" tells nothing of whose congress it is, "nhiệm kỳ qua, Đảng bộ xã B đã
    …" does.
    """
    folded, index = it.reading.folded, it.reading.sentence_index
    bodies = [p for p in it.reading.phrases if not p.is_place and not is_member(it.reading, p)]
    bodies = [p for p in bodies if index(p.start) is not None and office_around(it.reading, p) is None]
    told = [p for p in bodies if _organisation().match(folded, p.start)]
    named = (p for p in told if folded[p.start : p.end] not in words("bodies", "cells"))
    opening = (p for p in bodies if (index(p.start) or 0) <= _OPENING)
    return next(named, None) or next(iter(told), None) or next(opening, None)


def _acts_in_headline(it: Around) -> Phrase | None:
    """Who reviews or meets in the headline that it opens: "Công an huyện sơ kết công tác 6 tháng đầu năm"."""
    for phrase in it.reading.phrases:
        index = it.reading.sentence_index(phrase.start)
        if index is None or it.reading.line_kind(it.reading.sentences[index]) is not LineKind.TITLE:
            return None
        if not phrase.is_place and phrase.start == it.reading.sentences[index].start:
            return phrase if _reviews().match(it.reading.folded, phrase.end) else None
    return None


Rule = Callable[[Around], Phrase | None]
LIKELY: tuple[Rule, ...] = (
    _first_chair, _bare_behind, _sitting, _attends, _host, _acts_in_headline, leader, _last_before, _of_the_opening,
)  # fmt: skip
"""Who probably meets, in order, where no mention says it."""
OF_CONGRESS: tuple[Rule, ...] = (_bare_behind, _attends, _whose_congress)
"""The same of a congress, to which those come whose bodies are above it."""
