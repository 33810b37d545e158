"""How the mention of a place, body or person stands in its sentence: acting, as an address, a source, a comparison.

Keep out: what is mentioned (`mentions`), and which mention a number is about (`subjects`).
"""

from bisect import bisect_left
from enum import StrEnum
from functools import cache

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.subjects.beside import holds_another, is_compared, is_here, is_item
from pipelines.grammar.endings import ending
from pipelines.grammar.lexicon import any_of

DEED = regex.compile(r"[ ]+(?:đã|sẽ|đang|vừa|cũng|tiếp[ ]tục|dự[ ]kiến|phấn[ ]đấu|tổ[ ]chức)(?!\p{L})", regex.VERSION1)
"""Behind a name that does something itself."""
_LEADERS = regex.compile(r"lãnh[ ]đạo(?!\p{L})", regex.VERSION1)
_NEAR, _FAR = 30, 60
"""Characters before a mention in which a source, and a document or a visit, is looked for."""


class Kind(StrEnum):
    """What sort of participant."""

    PLACE = "place"
    BODY = "body"
    ORGANISATION = "organisation"
    NATION = "nation"
    THING = "thing"
    PERSON = "person"
    OFFICIAL = "official"


class Standing(StrEnum):
    """How a mention stands in its sentence."""

    DESCRIBED = "described"
    LOCATION = "location"
    REPORTER = "reporter"
    COMPARED = "compared"
    VISITED = "visited"
    ADDRESS = "address"
    """The wider place behind a narrower one: "xã Phú Sa, huyện Thạch Khê"."""


_PERSONS = (Kind.PERSON, Kind.OFFICIAL)
# "Theo Chủ tịch UBND huyện Thạch Khê, tỉnh Lam Sơn - Lê Văn Tám, …"
_AS_TOLD = regex.compile(
    rf"[ \"“-]*theo[ ](?:(?:đồng[ ]chí|ông|bà)[ ])?{any_of('subjects', 'offices_before')}(?!\p{{L}})[^.;:\n]{{0,120}}",
    regex.VERSION1,
)


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    def words_of(key: str) -> str:
        return any_of("subjects", key)

    who = r"(?:[ ,–-]+(?:ông|bà|đồng[ ]chí)?[ ]*\p{Lu}\p{Ll}*){0,5}"
    named = rf"{who}[ ]*,?[ ]*(?:(?:đã|vừa|lại|cũng|tiếp|liên[ ]tiếp)[ ]+)*"
    sources = {
        "reports": rf"(?:[ ]*\([^()]{{1,40}}\))?[ ]+(?:(?:cũng|đã|vừa)[ ]+)?{words_of('reports_behind')}(?!\p{{L}})",
        # "Huyện đã giao 320 căn nhà", "Sở công bố 12 thủ tục": what the verb counts is its subject's own
        "deed": rf"(?:[ ]*\([^()]{{1,40}}\))?[ ]+(?:(?:cũng|đã|vừa|sẽ|đang)[ ]+)*{words_of('deeds_counted')}[ ]+"
        r"(?:(?:gần|hơn|trên|khoảng|thêm|được|cả|tổng[ ]số|tổng[ ]cộng)[ ]+)*\d",
        "office_acts": rf"{named}{words_of('office_acts')}(?!\p{{L}})",
        "office_reports": rf"{named}{words_of('reports_behind')}(?!\p{{L}})",
    }
    return {name: regex.compile(source, regex.VERSION1) for name, source in sources.items()}


@cache
def _before() -> dict[str, regex.Pattern[str]]:
    """What the words right before a mention are, by name."""

    def words_of(key: str) -> str:
        return any_of("subjects", key, backward=True)

    sources = {
        "reporter": rf"(?<!\p{{L}}){words_of('reporter_before')}[ ]+(?:\p{{L}}+[ ]+)?",
        "visited": rf"(?<!\p{{L}}){words_of('visits_before')}[ ]+(?:\p{{L}}+[ ]+){{0,3}}",
        "document": rf"(?<!\p{{L}}){words_of('documents_before')}[^,;:]{{0,30}}[ ]của[ ]+(?:thủ[ ]tướng[ ]+)?",
        "office": rf"(?<!\p{{L}}){words_of('offices_before')}[ ]+(?:\p{{L}}+[ ]+)?",
    }
    return {name: ending(source) for name, source in sources.items()}


class Standings:
    """The standings of an article's mentions."""

    def __init__(self, reading: Reading) -> None:
        self._reading = reading
        held = {office for person in reading.people.persons for office in person.offices}
        self._offices = sorted((office.end, office.start) for office in held)

    def of(self, start: int, end: int, kind: Kind) -> Standing:
        """How the mention of a kind at a place stands in its sentence."""
        index = self._reading.sentence_index(start)
        begin = self._reading.sentences[index].start if index is not None else 0
        before = self._reading.folded[max(begin, start - _FAR) : start]
        if kind is not Kind.BODY and is_here(before):
            return Standing.LOCATION
        if _before()["visited"].match(before):
            return Standing.VISITED
        told = kind in _PERSONS and _AS_TOLD.fullmatch(self._reading.folded, begin, start)
        if told or _LEADERS.match(self._reading.folded, start):
            return Standing.REPORTER
        compared = is_compared(before, nation=kind is Kind.NATION) or is_item(self._reading.folded, start, end)
        if compared and not (kind is Kind.BODY and DEED.match(self._reading.folded, end)):
            return Standing.COMPARED  # "Điển hình như Công an xã A đã thu hồi …" acts
        if kind in (Kind.PLACE, Kind.THING) and holds_another(before):
            return Standing.ADDRESS
        return Standing.REPORTER if self._is_source(before, end, kind) else Standing.DESCRIBED

    def _in_office(self, end: int) -> bool:
        """Whether a body ends inside the offices of somebody who is named."""
        at = bisect_left(self._offices, (end,))
        return at < len(self._offices) and self._offices[at][1] < end

    def _is_source(self, before: str, end: int, kind: Kind) -> bool:
        """Whether a mention reports, decides for others or is an officeholder's; one who signs does it for the body."""
        patterns = _patterns()
        held = kind is Kind.BODY and self._in_office(end)
        officeholder = held or (kind is Kind.BODY and _before()["office"].match(before[-_NEAR:]))
        if officeholder and patterns["office_acts"].match(self._reading.text, end):
            return False
        if held or (officeholder and patterns["office_reports"].match(self._reading.text, end)):
            return True
        if _before()["document"].match(before) or _before()["reporter"].match(before[-_NEAR:]):
            return True
        if patterns["deed"].match(self._reading.folded, end):
            return False
        return patterns["reports"].match(self._reading.folded, end) is not None
