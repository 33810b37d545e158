"""Whose offices stand in an article, and which body somebody who holds one speaks for.

Keep out: what offices look like (`grammar.people`), and whose meeting it is (`conveners`).
"""

from dataclasses import replace

import regex

from pipelines.extract.article.reading import Reading
from pipelines.grammar.bodies import Phrase
from pipelines.grammar.lexicon import table
from pipelines.grammar.people import Office, Person

_MEMBER = regex.compile(r"(?:ủy[ ]viên|thành[ ]viên|nguyên)[ ]+(?:dự[ ]khuyết[ ]+)?$", regex.VERSION1)
_SECRETARY = regex.compile(r"(?<!tổng[ ])bí[ ]thư[ ]+$", regex.VERSION1)
_MINISTER = regex.compile(r"(?:bộ|thứ)[ ]trưởng[ ](?:bộ[ ])?(?P<field>[^,]+)$", regex.VERSION1)
_LESSER = regex.compile(r"(?<!\p{L})(?:phó|đại[ ]biểu)(?!\p{L})", regex.VERSION1)


def is_member(reading: Reading, phrase: Phrase) -> bool:
    """Whether a body is named for a member of it only; a secretary of the Central Committee heads another body."""
    before = reading.folded[max(0, phrase.start - 24) : phrase.start]
    secretary = _SECRETARY.search(before) and reading.folded.startswith("trung ương đảng", phrase.start)
    return bool(_MEMBER.search(before) or secretary)


def offices_of(reading: Reading, person: Person) -> tuple[Office, ...]:
    """The offices printed beside a mention, else beside another mention of that name."""
    if person.offices:
        return person.offices
    name = reading.folded[person.start : person.end]
    same = (p for p in reading.people.persons if p.offices and reading.folded[p.start : p.end].endswith(name))
    return next((other.offices for other in same), ())


def every_office(reading: Reading) -> list[Office]:
    """Every office that the article names, in the order of the text."""
    of_people = [office for person in reading.people.persons for office in person.offices]
    return sorted([*of_people, *reading.people.alone], key=lambda office: office.start)


def office_around(reading: Reading, phrase: Phrase) -> Office | None:
    """The office that a body's name is part of: "Chủ tịch [UBND tỉnh]"."""
    return next((o for o in every_office(reading) if o.start < phrase.start and phrase.end <= o.end), None)


def body_of(reading: Reading, office: Office) -> Phrase | None:
    """The body that somebody leads, of several the first that they head: not the one they are a member or deputy of."""
    inside = [p for p in reading.phrases if office.start <= p.start < office.end and not is_member(reading, p)]
    inside = [p for p in inside if not p.is_place]
    if not inside:
        return _body_of_title(reading, office)
    starts = [office.start, *(p.end for p in inside)]
    heads = [reading.folded[start : p.start] for start, p in zip(starts, inside, strict=False)]
    leads = (p for head, p in zip(heads, inside, strict=True) if not _LESSER.search(head))
    return next(leads, inside[0])


def is_body_itself(reading: Reading, phrase: Phrase) -> bool:
    """Whether a body is an office that stands for no other: "Chủ tịch nước"."""
    held = reading.folded[phrase.start : phrase.end]
    return bool(table("offices")["bodies_of"].get(held) == held)


def _body_of_title(reading: Reading, office: Office) -> Phrase | None:
    """The body of an office that names none ("Thủ tướng"): where the article names it, else as its title tells."""
    held = reading.folded[office.start : office.end]
    known = table("offices")["bodies_of"]
    title = max((title for title in known if held.endswith(title)), key=len, default=None)
    minister = _MINISTER.match(held)
    name = f"bộ {minister['field']}" if minister else known.get(title)
    named = (p for p in reading.phrases if name and not p.is_place and reading.folded[p.start : p.end].endswith(name))
    told = Phrase(office.end - len(title), office.end, False) if title else None
    return next((replace(p, start=p.end - len(name or "")) for p in named), told)
