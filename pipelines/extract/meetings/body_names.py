"""How far the mention of a body that meets reaches: its list, its name in full, without the title of who leads it.

Keep out: which body it is (`conveners`), and how its words become a value (`names`).
"""

from dataclasses import replace
from functools import cache

import regex

from pipelines.extract.article.officeholders import body_of, every_office, office_around
from pipelines.extract.article.reading import Reading
from pipelines.extract.meetings.held import OPENING
from pipelines.grammar.bodies import Phrase
from pipelines.grammar.folding import fold
from pipelines.grammar.lexicon import any_of, words

PLACED = regex.compile(r"(?<!\p{L})(?:tại|ở|trụ[ ]sở|hội[ ]trường|nhà)(?:[ ]+trụ[ ]sở)?[ ]+$", regex.VERSION1)
"""Before a body that a meeting is merely held at."""
_SHORT_FORM = regex.compile(r"^[ ]*\([^()]{1,12}\)", regex.VERSION1)
_STANDING = regex.compile(r"thường[ ]trực[ ]+", regex.VERSION1)
_STANDING_DEPUTY = regex.compile(r"phó[ ]+(?:bí[ ]thư|chủ[ ]tịch)[ ]+$", regex.VERSION1)
_CENTRAL = regex.compile(r"trung[ ]ương|(?<!\p{L})(?:ub)?(?:tw|t\.?ư)(?!\p{L})", regex.VERSION1)

_COMMITTEE = regex.compile(
    r"(?:[ ]+lần[ ]+(?:thứ[ ]+)?\w+,?)?"
    r"[ ]+(?:ban[ ]chấp[ ]hành|bch|(?P<standing>ban[ ]thường[ ]vụ|btv))(?!\p{L})",
    regex.VERSION1,
)


def joined_bodies(reading: Reading, inside: list[Phrase], last: Phrase) -> Phrase:
    """The whole of a list of bodies that hold a meeting together: "Tỉnh ủy, HĐND, UBND tỉnh …"."""
    first = last
    for phrase in reversed(inside):
        between = reading.folded[phrase.end : first.start] if phrase.end <= first.start else ""
        joint = _SHORT_FORM.sub("", between).strip()  # "Ủy ban Thường vụ Quốc hội (UBTVQH) và …"
        if (
            joint in (",", "và", "-")
            and (joint == "và" or not phrase.named or _opens_clause(reading, phrase))
            and not office_around(reading, phrase)  # "dưới sự chủ trì của Chủ tịch Quốc hội, …"
            and not PLACED.search(reading.folded, max(0, phrase.start - 24), phrase.start)  # "tại trụ sở Tỉnh ủy, …"
        ):
            first = phrase
    return replace(last, start=first.start)


def _opens_clause(reading: Reading, phrase: Phrase) -> bool:
    """Whether a body begins its clause: behind its name a comma goes on a list, elsewhere it may part two clauses."""
    start = reading.sentences[reading.sentence_index(phrase.start) or 0].start
    return phrase.start == start or reading.folded[: phrase.start].endswith((", ", "- "))


def in_full(reading: Reading, body: Phrase) -> Phrase:
    """A bare body as its longest mention has it: "chi bộ" of an article that names "Chi bộ khoa Nhi bệnh viện …".

    It stays as it is where the article names several of that kind.
    """
    folded = reading.folded
    bare = folded[body.start : body.end]
    if (
        bare in words("bodies", "national")
        or _CENTRAL.search(bare)
        or (body.named and not bare.startswith(words("bodies", "cells")))
    ):
        return body
    if body.place_start is not None:
        return body
    fuller = sorted(
        (p for p in reading.phrases if folded.startswith(f"{bare} ", p.start) and p.end - p.start > len(bare) + 1),
        key=lambda p: p.end - p.start,
    )
    texts = [folded[p.start : p.end] for p in fuller]
    return fuller[-1] if texts and all(texts[-1].startswith(text) for text in texts) else body


def without_title(reading: Reading, body: Phrase) -> Phrase:
    """A body without the word that is its deputy's title: "Phó Bí thư Thường trực [Thành ủy]"."""
    standing = _STANDING.match(reading.folded, body.start, body.end)
    deputy = _STANDING_DEPUTY.search(reading.folded, max(0, body.start - 24), body.start)
    return replace(body, start=standing.end()) if standing and deputy else body


@cache
def _with_committee() -> regex.Pattern[str]:
    return regex.compile(rf"{any_of('bodies', 'with_committees')}(?!\p{{L}})", regex.VERSION1)


_ITS_COMMITTEE = regex.compile(
    r"(?:ban[ ]chấp[ ]hành|bch|ban[ ]thường[ ]vụ|btv)[ ](?:lâm[ ]thời[ ])?(?:(?:trung[ ]ương|tw|t\.?ư)[ ])?"
    r"(?=(?:đảng[ ]bộ|chi[ ]bộ|hội|đoàn|liên[ ]đoàn|lđlđ|công[ ]đoàn|liên[ ]minh)(?!\p{L}))",
    regex.VERSION1,
)


def of_congress(body: str) -> str:
    """Whose congress it is where its committee calls it: "Ban Chấp hành Đảng bộ xã A tổ chức Đại hội"."""
    committee = _ITS_COMMITTEE.match(fold(body))
    return body[committee.end() :] if committee else body


def who_meets(reading: Reading, head_end: int, body: str) -> str:
    """Who meets where a body holds a meeting of its committee: "Hội Nông dân … Hội nghị Ban Chấp hành".

    A Party committee calls together that of its organisation: "Huyện ủy A … Hội nghị Ban Chấp hành lần thứ 21".
    `head_end` is where the noun of the meeting ends.
    """
    organ = _COMMITTEE.match(reading.folded, head_end)
    if organ is None:
        return body
    committee = "Ban Thường vụ" if organ["standing"] else "Ban Chấp hành"
    if party := _PARTY_COMMITTEE.fullmatch(fold(body)):
        place = body[party.end("kind") + len(" ủy") :]
        rank = "" if _RANKED.match(fold(place).strip()) else _RANK_OF_COMMITTEE[party["kind"]]
        return f"{committee} Đảng bộ{rank}{place}"
    return f"{committee} {body}" if _with_committee().match(fold(body)) else body


_PARTY_COMMITTEE = regex.compile(r"(?P<kind>tỉnh|thành|quận|huyện|thị|đảng)[ ]ủy(?:[ ].+)?", regex.VERSION1)
_RANK_OF_COMMITTEE = {
    "tỉnh": " tỉnh", "thành": " thành phố", "quận": " quận", "huyện": " huyện", "thị": " thị xã", "đảng": "",
}  # fmt: skip


_MISSION = regex.compile(r"đoàn[ ]công[ ]tác[ ](?:của[ ])?(?P<sender>.+)", regex.VERSION1)
_RANKED = regex.compile(rf"(?:tp|{any_of('bodies', 'units')})(?!\p{{L}})", regex.VERSION1)
_MINISTER = regex.compile(r"(?:bộ|thứ)[ ]trưởng", regex.VERSION1)


def sender(reading: Reading, body: Phrase) -> Phrase | None:
    """The body whose head comes with a delegation of it: "đoàn công tác của Bộ Y tế do Bộ trưởng … dẫn đầu".

    A team that another officeholder leads meets as what it is: "đoàn công tác của Bộ Chính trị do Phó Thủ tướng …".
    """
    mission = _MISSION.fullmatch(reading.folded, body.start, body.end)
    if mission is None:
        return None
    index = reading.sentence_index(body.start) or 0
    told = [*reading.sentences[: OPENING + 1], reading.sentences[index]]
    offices = [o for o in every_office(reading) if any(one.start <= o.start < one.end for one in told)]
    for office in offices:
        led = body_of(reading, office)
        name = reading.folded[led.start : led.end] if led else ""
        whose = mission["sender"]
        if led and (name.startswith(whose) or (_RANKED.match(whose) and name.endswith(whose))):
            return led
        if whose.startswith("bộ ") and _MINISTER.fullmatch(reading.folded, office.start, office.end):
            return replace(body, start=mission.start("sender"))
    return None
