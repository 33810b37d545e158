"""Which names are near a number beyond its own words: its paragraph, what follows it, and who tells it.

A headline or a lead often says the number first and whose it is right behind; a body whose officer speaks plans for
itself ("Giám đốc Sở Y tế cho biết sẽ lập 12 tổ"), though it reports for others. Keep out: how a name stands before the
number (`candidates`), and what any of it weighs.
"""

from bisect import bisect_left
from collections import defaultdict
from collections.abc import Iterator

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.clause.scope import Scope
from pipelines.extract.subjects.mentions import Kind, Mention, Standing

NOT_ACTING = (Standing.REPORTER, Standing.COMPARED, Standing.ADDRESS)
"""Of these no deed is told."""
_TELLS_FOR = 3
"""Sentences over which somebody goes on telling."""
_PLANS = regex.compile(r"(?<!\p{L})(?:sẽ|dự[ ]kiến|chuẩn[ ]bị|đang|tiếp[ ]tục)(?!\p{L})", regex.VERSION1)


class Nearness:
    """The names near each number of an article; `spoken` are the keys of each mention's candidates."""

    def __init__(self, reading: Reading, mentions: list[Mention], spoken: list[list[str]]) -> None:
        self._reading = reading
        self._mentions = mentions
        self._starts = [mention.start for mention in mentions]
        self._spoken = spoken

    def of(self, scope: Scope) -> dict[str, dict[str, float]]:
        """What there is to be told of each candidate that is near."""
        told: dict[str, dict[str, float]] = defaultdict(dict)
        start, end = scope.quantity.phrase_start, scope.quantity.phrase_end
        line = list(self._named(self._reading.article.lines[scope.sentence.line].start, start))
        for key, _ in line:
            told[key]["line_named"] = 1.0
        first = next((key for key, mention in line if mention.standing not in NOT_ACTING), None)
        if first is not None:
            told[first]["line_first"] = 1.0
        for key, _ in self._named(end, scope.sentence.end):
            told[key]["later"] = 1.0
        for following in self._reading.sentences[scope.index + 1 : scope.index + 2]:
            for key, _ in self._named(following.start, following.end):
                told[key]["ahead"] = 1.0
                told[key]["ahead_opening"] = float(scope.in_opening)
        self._tells(scope, told)
        return told

    def _named(self, start: int, end: int) -> Iterator[tuple[str, Mention]]:
        """The candidates whose mentions begin in a span."""
        for number in range(bisect_left(self._starts, start), bisect_left(self._starts, end)):
            for key in self._spoken[number]:
                yield key, self._mentions[number]

    def _tells(self, scope: Scope, told: dict[str, dict[str, float]]) -> None:
        """The body that was told to speak last, and whether what it tells is ahead."""
        for back in range(min(_TELLS_FOR, scope.index) + 1):
            sentence = self._reading.sentences[scope.index - back]
            stop = scope.quantity.phrase_start if back == 0 else sentence.end
            speaking = [
                mention.start
                for _, mention in self._named(sentence.start, stop)
                if mention.kind is Kind.BODY and mention.standing is Standing.REPORTER
            ]
            if speaking:
                key = next(key for key, mention in self._named(speaking[-1], speaking[-1] + 1))
                name = "tells" if back == 0 else "tells_back"
                told[key][name] = 1.0
                told[key][f"{name}_plan"] = float(_PLANS.search(scope.lead_in) is not None)
                return
