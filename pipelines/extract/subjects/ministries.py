"""Ministries that carry out a plan of their own, whose money is told as theirs and not as the nation's.

"Bộ Y tế được giao 5 tỷ đồng. Đến nay, Bộ đã giải ngân 2 tỷ đồng"; those that plan and account for the money of all
only report. Keep out: all other subjects (`subjects`).
"""

from functools import cache, cached_property

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.clause.scope import Scope
from pipelines.extract.subjects.mentions import Mention, Mentions, Standing
from pipelines.grammar.lexicon import any_of

_UNDERTAKES = r"(?:cam[ ]kết|phấn[ ]đấu|dự[ ]kiến|quyết[ ]tâm|đặt[ ]mục[ ]tiêu)[ ][^,;.]{0,40}giải[ ]ngân"
_CARRIES_OUT = (
    rf"[ ](?:(?:đã|mới|cũng|sẽ|phải|cần|chỉ)[ ])*(?:{_UNDERTAKES}"
    r"|được[ ](?:giao|bố[ ]trí|phân[ ]bổ)|giải[ ]ngân|đạt|có[ ]tỷ[ ]lệ)(?!\p{L})"
)
_OWN_PLAN = regex.compile(_CARRIES_OUT, regex.VERSION1)
_SHORT = regex.compile(rf"(?<!\p{{L}})Bộ(?:[ ]này)?{_CARRIES_OUT}", regex.VERSION1)


@cache
def _bookkeeper() -> regex.Pattern[str]:
    return regex.compile(rf"{any_of('subjects', 'bookkeepers')}(?!\p{{L}})", regex.VERSION1)


class Ministries:
    """The ministries of an article."""

    def __init__(self, reading: Reading, mentions: Mentions) -> None:
        self._reading = reading
        self._mentions = mentions

    def of(self, mention: Mention) -> str | None:
        """A central body as one that carries out its own plan."""
        acts = _OWN_PLAN.match(self._reading.folded, mention.end)
        return self._printed(mention) if acts and self._spends(mention) else None

    def short(self, scope: Scope) -> str | None:
        """The one that acts as "Bộ" in the number's sentence, behind the last that is named there."""
        acts = list(_SHORT.finditer(self._reading.text, scope.sentence.start, scope.quantity.phrase_start))
        if not acts or self._only is None:
            return None
        later = self._mentions.within(acts[-1].start(), scope.quantity.phrase_start)
        ends = (self._reading.folded[one.end : scope.quantity.phrase_start].strip() for one in later)
        if any(one.standing is Standing.DESCRIBED for one in later) or "(" in ends:
            return None  # "…, cao hơn bình quân cả nước (46%)"
        return self._only

    @cached_property
    def _only(self) -> str | None:
        """What "Bộ" means: the one ministry with a plan of its own that the article names."""
        names = {self._printed(mention) for mention in self._mentions.all if self._spends(mention)}
        return names.pop() if len(names) == 1 else None

    def _spends(self, mention: Mention) -> bool:
        named = mention.central and self._reading.folded.startswith("bộ ", mention.start)
        return named and _bookkeeper().match(self._reading.folded, mention.start) is None

    def _printed(self, mention: Mention) -> str:
        return " ".join(self._reading.text[mention.start : mention.end].split())
