"""Sentences that state a plan in full: the sums of public money that follow are what was decided.

"Thông qua dự toán ngân sách năm 2022. Theo đó, tổng thu là …": until a sentence speaks of results. Keep out: plan words
in a number's own sentence (`statuses`).
"""

from functools import cache

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.clause.scope import Scope
from pipelines.extract.statuses.statuses import ITEM
from pipelines.grammar.lexicon import alternation, table
from pipelines.grammar.openings import occurs


class PlanFrames:
    """Sentences that state a plan in full: "thông qua dự toán ngân sách năm 2022. Theo đó, tổng thu là …".

    Sums of public money under such a frame are what was decided, until a sentence speaks of results.
    """

    def __init__(self, reading: Reading) -> None:
        self._starts: dict[int, int] = {}  # sentence index -> where in it the frame begins
        self._opens: dict[int, int] = {}  # sentence index -> where the sentence that states the plan begins
        left = opened = 0
        if _plan()["audit"].search(reading.folded, 0, self._opening_end(reading)):
            return  # what an audit finds of plans is past
        if not occurs(_plan()["decides"], reading.folded):
            return
        for index, sentence in enumerate(reading.sentences):
            decided = _plan()["decides"].search(reading.folded, sentence.start, sentence.end)
            if decided:
                self._starts[index], left, opened = decided.end(), _PLAN_REACH, sentence.start
            elif left and _plan()["results"].search(reading.folded, sentence.start, sentence.end):
                left = 0
            elif left:
                listed = ITEM.match(reading.folded, sentence.start)  # a list is told as a whole
                self._starts[index], left = sentence.start, left - (0 if listed else 1)
            self._opens[index] = opened

    @staticmethod
    def _opening_end(reading: Reading) -> int:
        return reading.sentences[:_OPENING][-1].end if reading.sentences else 0

    def stated_at(self, scope: Scope) -> int | None:
        """Where the plan that a number stands under is stated, or `None`."""
        start = self._starts.get(scope.index)
        if start is None or scope.quantity.start < start:
            return None
        told = scope.reading.folded[start : scope.quantity.phrase_start]
        results = _plan()["told"].search(told) or _plan()["reached"].search(told)
        return None if results else self._opens[scope.index]


_OPENING = 4
"""Sentences in which an article says what it is about."""
_PLAN_REACH = 4
"""Sentences that a stated plan may take."""


@cache
def _plan() -> dict[str, regex.Pattern[str]]:
    def words_of(key: str) -> str:
        return alternation(table("senses")["plan_frame"][key])

    return {
        "decides": regex.compile(
            rf"(?<!\p{{L}})(?<!chưa[ ]){words_of('deciding')}(?!\p{{L}}|[ ]bày)(?:(?!%)[^.;])*?"
            rf"(?<!\p{{L}}){words_of('plans')}(?!\p{{L}})",
            regex.VERSION1,
        ),
        "audit": regex.compile(rf"(?<!\p{{L}}){words_of('audits')}(?!\p{{L}})", regex.VERSION1),
        "reached": regex.compile(r"[;,][ ](?:kết[ ]quả|thực[ ]tế)(?!\p{L})", regex.VERSION1),
        "told": regex.compile(r"(?<!\p{L})(?:đã|quyết[ ]toán)(?!\p{L})", regex.VERSION1),
        "results": regex.compile(
            rf"(?<!\p{{L}}){words_of('results')}(?!\p{{L}})|%[ ]+(?:so[ ]+với[ ]+)?(?:dự[ ]+toán|kế[ ]+hoạch)",
            regex.VERSION1,
        ),
    }
