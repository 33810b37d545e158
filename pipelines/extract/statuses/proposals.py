"""What is only proposed, sentence by sentence: "Theo dự thảo, phí là 5.000 đồng. Khu vực II: 4.000 đồng" are aims.

A draft or proposal that a sentence opens with, or names as its source, makes its numbers aims, and those of the next
sentences that go on about it, until one says how things are. Keep out: plan words that reach a number by themselves
(`statuses`), and plans of public money (`statuses.PlanFrames`).
"""

from functools import cache

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.clause.scope import Scope
from pipelines.grammar.lexicon import alternation, table
from pipelines.grammar.openings import occurs

_REACH = 6
"""Sentences that a proposal may take."""
_CLOSE = 20
"""Characters behind a number in which a word may say that it is so already: "20.000 đồng như hiện nay"."""
# "công trình" and "kinh phí" are words of their own, no "trình" and no "phí".
_FIRST_HALVES = r"(?<!\p{L})(?:công|chương|quá|lộ|quy|hành|giáo|tiến|kinh|chi|học)[ ]"
_CLAUSE_ENDS = regex.compile(r"[,;.]|[ ](?:nhưng|song|còn)[ ]", regex.VERSION1)


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    def words(key: str) -> str:
        return rf"(?<!\p{{L}}|{_FIRST_HALVES}){alternation(table('senses')['proposal'][key])}(?!\p{{L}})"

    sources = {
        "source": rf"(?<!\p{{L}})theo[ ]+{words('drafts')}(?![ ](?:báo[ ]cáo|kết[ ]luận|kết[ ]quả))"
        r"[^,;:.\d]{0,80}(?:[,:]|(?=[ ]thì[ ]))",
        "proposes": rf"{words('proposing')}[^.;]{{0,60}}?{words('rates')}",
        "goes_on": rf"[ \"“(]*(?:{words('openings')}|{words('rates')})",
        "present": words("present"),
        "new_rate": rf"{words('rates')}[ ]+mới(?!\p{{L}})",
    }
    return {name: regex.compile(source, regex.VERSION1) for name, source in sources.items()}


class Proposals:
    """Where an article tells what is proposed."""

    def __init__(self, reading: Reading) -> None:
        self._from: dict[int, int] = {}  # sentence index -> where in it the proposal begins
        left = 0
        if not any(occurs(_patterns()[name], reading.folded) for name in ("source", "proposes")):
            return
        for index, sentence in enumerate(reading.sentences):
            text = reading.folded[sentence.start : sentence.end]
            source = _patterns()["source"].search(text)
            if source:
                self._from[index], left = sentence.start + source.end(), _REACH
            elif proposed := _patterns()["proposes"].search(text):
                self._from[index], left = sentence.start + proposed.end(), _REACH
            elif left and _patterns()["goes_on"].match(text) and not _patterns()["present"].search(text):
                self._from[index], left = sentence.start, left - 1
            else:
                left = 0

    def hold(self, scope: Scope) -> bool:
        """Whether a number is only proposed, where its own words say nothing else."""
        start, folded = self._from.get(scope.index), scope.reading.folded
        if start is None or scope.quantity.start < start:
            new = _patterns()["new_rate"].search(folded, scope.sentence.start, scope.quantity.start)
            if not new or not self._from:
                return False
            start = new.end()
        behind = _CLAUSE_ENDS.split(scope.after, maxsplit=1)[0][:_CLOSE]
        return not _patterns()["present"].search(f"{folded[start : scope.quantity.phrase_start]} {behind}")
