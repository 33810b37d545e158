"""Who meets voters: deputies, as the delegation, the group or the constituency that they are of.

Keep out: who else may hold such a meeting (`conveners`).
"""

from dataclasses import replace

import regex

from pipelines.extract.article.reading import Reading
from pipelines.grammar.bodies import Phrase

_DISTRICT = regex.compile(
    r"[ ]+(?:(?:thuộc|ở|tại)[ ]+)?(?:đơn[ ]vị|khu[ ]vực)(?:[ ]+bầu[ ]cử)?[ ]+(?:số[ ]+)?\d+(?!\p{L})", regex.VERSION1
)
_DEPUTIES = regex.compile(r"(?:(?:đoàn|tổ|các)[ ]+)*(?:đại[ ]biểu|đbqh|đb)(?!\p{L})", regex.VERSION1)
_DELEGATION = regex.compile(r"đoàn(?!\p{L})|tổ(?!\p{L})", regex.VERSION1)
_NUMBERED = regex.compile(r"tổ[ ]+đại[ ]biểu[ ]+(?:[\p{L} ]+[ ])?số[ ]+\d", regex.VERSION1)
_BEFORE_COUNCIL = regex.compile(r"(?:(?:các|tổ|đoàn)[ ]+)*(?:tổ[ ]+)?đại[ ]biểu[ ]+$", regex.VERSION1)


def deputies(reading: Reading, inside: list[Phrase]) -> Phrase | None:
    """The deputies among the bodies of a sentence, their delegation before themselves: "Đoàn ĐBQH tỉnh"."""
    found = _all(reading, inside)
    if not found:
        return None
    chosen = next((body for body in found if _DELEGATION.match(reading.folded, body.start)), None)
    if chosen is None:  # "các đại biểu HĐND", whose group the article names elsewhere
        named = _all(reading, [phrase for phrase in reading.phrases if not phrase.is_place])
        chosen = next((body for body in named if _NUMBERED.match(reading.folded, body.start)), found[0])
    district = _DISTRICT.match(reading.folded, chosen.end)
    return replace(chosen, end=district.end()) if district else chosen


def deputies_of_article(reading: Reading) -> Phrase | None:
    """The first delegation of deputies that the article names."""
    return next(iter(_all(reading, [phrase for phrase in reading.phrases if not phrase.is_place])), None)


def _all(reading: Reading, phrases: list[Phrase]) -> list[Phrase]:
    bodies = (_representatives(reading, phrase) for phrase in phrases)
    return [body for body in bodies if _DEPUTIES.match(reading.folded, body.start)]


def _representatives(reading: Reading, body: Phrase) -> Phrase:
    """A council with the words before it that name its deputies: "các đại biểu [HĐND tỉnh]"."""
    match = _BEFORE_COUNCIL.search(reading.folded, max(0, body.start - 30), body.start)
    return replace(body, start=match.start()) if match else body
