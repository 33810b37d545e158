"""Whom a number is about: the place or body of its clause, its sentence, its frame, or the reported meeting.

Who reports a figure ("theo báo cáo của …") is not its subject; the state as a whole is "cả nước". Keep out: how
bodies and places look, and which organisation they mean.
"""

import regex

from pipelines.extract.names import full_name, jurisdiction, place_names
from pipelines.extract.model import Meeting
from pipelines.extract.reading import Reading
from pipelines.extract.scope import Scope
from pipelines.grammar.bodies import Phrase

NATIONAL = "cả nước"
_REPORTER = regex.compile(r"(?:theo|số[ ]liệu[ ](?:của|từ)|báo[ ]cáo[ ](?:của|từ)|qua|do|với|dự|dẫn[ ]lời|bí[ ]thư|chủ[ ]tịch|giám[ ]đốc|trưởng|phó|ủy[ ]viên|bởi|nghị[ ]quyết|đại[ ]hội|hội[ ]nghị|giao[ ]cho)[ ]*(?:\p{L}+[ ]+){0,1}$", regex.VERSION1)
_NATION = regex.compile(r"(?<!\p{L})(?:cả[ ]nước|toàn[ ]quốc|nsnn|ngân[ ]sách[ ]nhà[ ]nước|quốc[ ]hội|nợ[ ]công|gdp|trái[ ]phiếu[ ]chính[ ]phủ|vốn[ ]đầu[ ]tư[ ]công)(?!\p{L})", regex.VERSION1)
_LOCAL_RANK = regex.compile(r"(?<!\p{L})(?:toàn[ ]+)?(?P<rank>tỉnh|thành[ ]phố|quận|huyện|thị[ ]xã|xã|phường)(?!\p{L})", regex.VERSION1)


class Subjects:
    """The subjects of an article's numbers."""

    def __init__(self, reading: Reading, meetings: list[Meeting]) -> None:
        self._reading = reading
        self._names = place_names(reading)
        self._meetings = meetings
        self._default = self._default_subject()
        self._national = bool(_NATION.search(reading.folded[:1500])) and self._default is None

    def _default_subject(self) -> str | None:
        """The place of the reported meeting's body, else the place that the article names most at its beginning."""
        if self._meetings and self._meetings[0].jurisdiction:
            return self._meetings[0].jurisdiction
        for phrase in self._reading.phrases[:6]:
            place = jurisdiction(self._reading, phrase, self._names)
            if place:
                return place
        return self._meetings[0].body if self._meetings else None

    def of(self, scope: Scope, *, budget: bool) -> str | None:
        """The subject of a number, `None` where the article does not say."""
        phrase = self._phrase(scope)
        if phrase:
            return full_name(self._reading, phrase, self._names)
        if regex.search(r"(?<!\p{L})(?:cả[ ]nước|toàn[ ]quốc)(?!\p{L})", scope.lead_in):
            return NATIONAL
        if self._default is None or (budget and self._national):
            return NATIONAL if budget or _NATION.search(scope.lead_in) else self._default
        return self._default

    def _phrase(self, scope: Scope) -> Phrase | None:
        """The nearest phrase before the number in its sentence that acts or is described."""
        for phrase in reversed(self._reading.phrases):
            if phrase.end > scope.quantity.phrase_start:
                continue
            if phrase.start < scope.sentence.start:
                return None
            before = self._reading.folded[max(scope.sentence.start, phrase.start - 30) : phrase.start]
            if not _REPORTER.search(before):
                return phrase
        return None
