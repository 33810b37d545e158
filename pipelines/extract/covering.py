"""Which span of time a number covers: stated with it, before it in its sentence, or by the frame of the report.

A frame ("Năm 2016, …", "trong 6 tháng đầu năm") covers the results under it until another frame is named; "hiện nay"
and "đến nay" have no period. Keep out: what periods look like (the grammar).
"""

from datetime import date

import regex

from pipelines.extract.scope import Scope
from pipelines.extract.reading import Reading
from pipelines.grammar.periods import PeriodMention
from schemas.enums import Status

Span = tuple[date | None, date | None]
_NONE: Span = (None, None)
_NOW = regex.compile(r"(?<!\p{L})(?:hiện(?:[ ]nay|[ ]tại|[ ]có)?|đến[ ]nay|tới[ ]nay|hiện[ ]đang)(?!\p{L})", regex.VERSION1)
_FRAME_REACH = 70
"""How far into a sentence a period may stand to be the frame of what follows."""


class Frames:
    """The periods of an article's numbers, read in the order of the text."""

    def __init__(self, reading: Reading, term: tuple[int, int] | None) -> None:
        self._reading = reading
        self._term = term
        self._year = reading.current_year
        self._frames = [
            mention for mention in reading.periods if not mention.compared and mention.kind != "same_period" and self._opens(mention)
        ]

    def _opens(self, mention: PeriodMention) -> bool:
        index = self._reading.sentence_index(mention.start)
        if index is None or mention.kind in ("term", "years", "bare_years"):
            return False
        sentence = self._reading.sentences[index]
        before = self._reading.folded[sentence.start : mention.start]
        return len(before) <= _FRAME_REACH and not regex.search(r"[;]|nhiệm vụ|kế hoạch|nghị quyết|chương trình|dự toán", before)

    def of(self, scope: Scope, status: Status) -> Span:
        """First and last day that the number covers; `None` where not stated."""
        stated = self._stated(scope)
        if stated is not None:
            return stated
        if _NOW.search(scope.lead_in):
            return _NONE
        if status is Status.TARGET and self._term:
            return date(self._term[0], 1, 1), date(self._term[1], 12, 31)
        if status is Status.TARGET:
            return _NONE
        return self._frame(scope)

    def _stated(self, scope: Scope) -> Span | None:
        quantity, sentence = scope.quantity, scope.sentence
        inside = [m for m in self._reading.periods if sentence.start <= m.start < sentence.end and not m.compared]
        close = regex.split(r"[,;.()]", scope.after)[0]
        for mention in inside:
            if quantity.phrase_end <= mention.start < quantity.phrase_end + min(len(close), 40) and mention.kind != "same_period":
                return mention.dates(self._year)
        before = [m for m in inside if m.end <= quantity.start]
        for mention in reversed(before):
            if mention.kind == "same_period":
                earlier = self._reading.folded[mention.start : quantity.start]
                if ")" in earlier or ";" in earlier:
                    continue
                return self._year_before(scope, mention)
            if mention.kind == "months_bare" and self._year is None:
                continue
            return mention.dates(self._year)
        return None

    def _year_before(self, scope: Scope, same: PeriodMention) -> Span:
        others = [m for m in self._reading.periods if m.start < same.start and not m.compared and m.kind != "same_period"]
        near = [m for m in others if scope.sentence.start <= m.start] or [m for m in self._frames if m.start < same.start]
        first, last = near[-1].dates(self._year) if near else _NONE
        back = lambda day: day.replace(year=day.year - 1, day=min(day.day, 28) if day.month == 2 else day.day) if day else None  # noqa: E731
        return back(first), back(last)

    def _frame(self, scope: Scope) -> Span:
        earlier = [mention for mention in self._frames if mention.start < scope.quantity.start]
        return earlier[-1].dates(self._year) if earlier else _NONE
