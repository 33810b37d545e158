"""Whom a number is about: the place or body of its clause, its sentence, its frame, or the reported meeting.

Who reports a figure ("theo báo cáo của …") is not its subject; the state as a whole is "cả nước". Keep out: how
bodies and places look, and which organisation they mean.
"""

from collections.abc import Iterator
from functools import cache

import regex

from pipelines.extract.model import Meeting
from pipelines.extract.names import full_name, jurisdiction, place_names, rank_of
from pipelines.extract.reading import Reading
from pipelines.extract.scope import Scope
from pipelines.grammar.bodies import Phrase
from pipelines.grammar.lexicon import any_of

NATIONAL = "cả nước"
_OWNER = regex.compile(r"[^,;:.()]{0,60}?(?<!\p{L})(?:của|trực[ ]thuộc|thuộc)[ ]+$", regex.VERSION1)
# Companies are no public bodies, so the grammar of bodies does not know them; but they pay taxes and turn out goods.
_COMPANY = regex.compile(
    r"(?<!\p{L})(?:(?:tổng[ ]+)?công[ ]+ty|tập[ ]+đoàn|hợp[ ]+tác[ ]+xã)"
    r"(?:[ ]+(?:cổ[ ]+phần|cp|tnhh|mtv|một[ ]+thành[ ]+viên))*(?!\p{L})",
    regex.VERSION1,
)
_COMPANY_NAME = regex.compile(r"(?:[ ]+\p{Lu}[\p{L}&-]*)+", regex.VERSION1)
_BARE_RANK = regex.compile(r"(?<!\p{L})(tỉnh|thành phố|quận|huyện|thị xã|xã|phường)$", regex.VERSION1)
_NATION = regex.compile(r"(?<!\p{L})(?:cả[ ]nước|toàn[ ]quốc)(?!\p{L})", regex.VERSION1)
_WIDE_RANKS = ("tỉnh", "thành phố", "quận", "huyện", "thị xã")


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    def words_of(key: str) -> str:
        return any_of("subjects", key)

    sources = {
        "reporter": rf"(?<!\p{{L}}){words_of('reporter_before')}[ ]+(?:\p{{L}}+[ ]+)?$",
        "reports": rf"[ ]+(?:(?:cũng|đã|vừa)[ ]+)?{words_of('reports_behind')}(?!\p{{L}})",
        "central": rf"{words_of('central')}(?!\p{{L}})",
        "nation": rf"(?<!\p{{L}}){words_of('nation')}(?!\p{{L}})",
        "party_noun": rf"{words_of('party_nouns')}(?!\p{{L}})",
        "party_body": rf"{words_of('party_bodies')}(?!\p{{L}})",
        "internal_body": rf"(?<!\p{{L}}){words_of('internal_bodies')}(?!\p{{L}})",
    }
    return {name: regex.compile(source, regex.VERSION1) for name, source in sources.items()}


def _companies(reading: Reading) -> Iterator[Phrase]:
    """Companies with a name: "Công ty TNHH Nước sạch Hải Lam"."""
    for match in _COMPANY.finditer(reading.folded):
        if name := _COMPANY_NAME.match(reading.text, match.end()):
            yield Phrase(match.start(), name.end(), False, named=True)


class Subjects:
    """The subjects of an article's numbers."""

    def __init__(self, reading: Reading, meetings: list[Meeting]) -> None:
        self._reading = reading
        self._names = place_names(reading)
        self._body = meetings[0].body if len(meetings) == 1 else None
        self._place = self._territory(meetings)
        self._acting_phrases = sorted([*reading.phrases, *_companies(reading)], key=lambda phrase: phrase.start)
        self._national = self._place is None and bool(_patterns()["nation"].search(reading.folded[:1500]))

    def _territory(self, meetings: list[Meeting]) -> str | None:
        """The place of the reported meeting's body, else the first place that the article names."""
        if meetings and meetings[0].jurisdiction:
            return meetings[0].jurisdiction
        if meetings and meetings[0].body:
            rank = _BARE_RANK.search(meetings[0].body)
            if rank:
                return rank[1]
            if _patterns()["central"].match(self._reading.folded_value(meetings[0].body)):
                return None
        for phrase in self._reading.phrases[:6]:
            place = jurisdiction(self._reading, phrase, self._names)
            if place:
                return place
        return None

    def of(self, scope: Scope, *, budget: bool) -> str | None:
        """The subject of a number, `None` where the article does not say."""
        owner = self._owner(scope)
        if owner:
            return owner
        if _NATION.search(scope.lead_in):
            return NATIONAL
        acting = self._acting(scope, budget=budget)
        if acting:
            return acting
        if self._body and (
            _patterns()["internal_body"].search(self._reading.folded_value(self._body)) or self._is_party(scope)
        ):
            return self._body
        if self._place is None and (budget or self._national):
            return NATIONAL
        return self._place or self._body

    def _is_party(self, scope: Scope) -> bool:
        unit = scope.quantity.unit
        noun = self._reading.folded[unit.start : unit.end] or scope.after.strip()
        of_what = scope.after.strip() if unit.name == "%" else noun
        return bool(_patterns()["party_noun"].match(of_what)) and bool(
            self._body and _patterns()["party_body"].match(self._reading.folded_value(self._body))
        )

    def _owner(self, scope: Scope) -> str | None:
        """The body behind what is counted: "3 khâu đột phá của Thành phố"."""
        end = scope.quantity.phrase_end
        for phrase in self._reading.phrases:
            if end <= phrase.start < end + min(len(scope.after), 70) and _OWNER.fullmatch(
                scope.after[: phrase.start - end]
            ):
                return self._name(phrase)
        return None

    def _acting(self, scope: Scope, *, budget: bool) -> str | None:
        """The nearest phrase before the number in its sentence that acts or is described."""
        for phrase in reversed(self._acting_phrases):
            if phrase.end > scope.quantity.phrase_start:
                continue
            if phrase.start < scope.sentence.start:
                return None
            before = self._reading.folded[max(scope.sentence.start, phrase.start - 30) : phrase.start]
            reports = _patterns()["reporter"].search(before) and not (phrase.is_place and before.endswith("tại "))
            if reports or _patterns()["reports"].match(self._reading.folded, phrase.end):
                continue
            if budget and not phrase.is_place and _patterns()["central"].match(self._reading.folded, phrase.start):
                return NATIONAL
            name = self._name(phrase)
            if name:
                return name
        return None

    def _name(self, phrase: Phrase) -> str | None:
        """The phrase as a subject; `None` for a bare word that names nobody ("chi bộ", "bản")."""
        if phrase.is_place and not phrase.named:
            rank = rank_of(phrase.rank or "")
            return self._names.get(rank) or (rank if rank in _WIDE_RANKS and self._place == rank else None)
        name = full_name(self._reading, phrase, self._names)
        if phrase.named or phrase.place_start is not None or len(name.split()) > 2:
            return name
        if name[0].islower():
            return None
        head = self._reading.folded_value(name)
        if self._body and self._reading.folded_value(self._body).startswith(head):
            return self._body
        return name
