"""Bodies and places as phrases: "Ban Chấp hành Đảng bộ quận Ba Đình", "HĐND TP. Hà Nội", "tỉnh Bà Rịa - Vũng Tàu".

A phrase is organs, a body, further bodies and a place; names are runs of words with capitals. Keep out: which
body a fact belongs to, and which organisation a phrase means.
"""

from dataclasses import dataclass
from functools import cache

import regex

from pipelines.grammar.lexicon import alternation, any_of, with_ampersand, words
from pipelines.grammar.openings import compiled, finditer
from pipelines.grammar.organisations import kind_start, organisation_end
from pipelines.grammar.place_names import NAME, NAME_RUN, RANK_LETTER, counts, name_end, place_at


@dataclass(frozen=True, slots=True)
class Phrase:
    """A body or place in the text."""

    start: int
    end: int
    is_place: bool
    rank: str | None = None
    """Of a place: its rank as folded; of a body: the rank of the place it ends in, if any."""
    place_start: int | None = None
    """Where the place in the phrase begins (its rank word)."""
    named: bool = False
    """Whether the place has a name, not a bare rank."""


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    def bounded(pattern: str) -> regex.Pattern[str]:
        return compiled(rf"(?<![\p{{L}}\d]|\p{{L}}[-/]){pattern}(?![\p{{L}}\d])")

    rank = rf"[ ](?:{any_of('bodies', 'ranks')}|trung[ ]ương|quốc[ ]gia)(?![\p{{L}}\d]|[ ]hội)(?<!nông[ ]thôn)"
    return {
        # Of several organs of a kind each has a number: "Tổ đại biểu số 2 HĐND tỉnh".
        # "Đại hội đại biểu toàn quốc Hội Nông dân" is no congress of the Assembly.
        "body": bounded(
            rf"(?:{any_of('bodies', 'organs')}(?:[ ]+số[ ]+\d+)?[ ]+){{0,4}}(?!(?<=toàn[ ])quốc[ ]hội)"
            rf"{any_of('bodies', 'bodies')}"
        ),
        # What is no place is read as a whole, so that no rank is found inside: "xã hội", "thức tỉnh".
        "any_rank": bounded(rf"(?:{any_of('bodies', 'not_ranks')}|(?P<rank>{any_of('bodies', 'ranks')}))"),
        "numbered_body": regex.compile(r"[ ]+(?:số[ ]+)?\d{1,3}(?![\d\p{L}]|[.,/-]\d|[ ]*%)", regex.VERSION1),
        "ranked": regex.compile(rf"[ ]+{any_of('bodies', 'ranks')}[ ]+", regex.VERSION1),
        "link": regex.compile(rf"[ ]+{any_of('bodies', 'links')}(?![\p{{L}}\d])", regex.VERSION1),
        # A delegation may bear a number or name the decision that sends it: "Tổ công tác số 12 của Bộ Y tế".
        "sent": regex.compile(
            r"(?:[ ]+(?:số[ ]+)?\d+|[ ]+theo[ ]+quyết[ ]+định[^,;()]{0,60}?)[ ]+của(?!\p{L})", regex.VERSION1
        ),
        # The state's offices are parted by areas with a number: "Thuế khu vực II", "TAND khu vực 3 - Hà Nội".
        "area": regex.compile(
            rf"[ ]+(?i:khu[ ]vực)[ ]+(?:(?:\d{{1,2}}|[IVX]+)(?![\d\p{{L}}])(?:[ ]*[-–][ ]*{NAME})?|{NAME})"
            # or by where it stands: "Hải quan cửa khẩu cảng Vân Phong khu vực 2"
            rf"|(?i:[ ]+(?:cửa[ ]khẩu|cảng|sân[ ]bay|quốc[ ]tế|biển)){{1,4}}[ ]+{NAME}"
            r"(?:[ ]+(?i:khu[ ]vực)[ ]+(?:\d{1,2}|[IVX]+)(?![\d\p{L}]))?",
            regex.VERSION1,
        ),
        "field": regex.compile(
            rf"[ ]+{alternation(with_ampersand(words('bodies', 'fields')))}(?![\p{{L}}\d])", regex.VERSION1
        ),
        "deed": regex.compile(rf"[ ]+{any_of('labels', 'verbs', 'auxiliaries')}(?!\p{{L}})", regex.VERSION1),
        "steering": regex.compile(rf"{any_of('bodies', 'steering')}(?!\p{{L}})", regex.VERSION1),
        # What a steering committee is for, in words of any kind, up to the place or level that it is of.
        "described": regex.compile(
            rf"""(?!{rank})(?:[ ](?!{any_of("bodies", "ends_purpose")}(?!\p{{L}}))["“]?[\p{{L}}\d&/-]+["”]?
            (?:[ ]\(\p{{L}}{{2,8}}\))?,?){{1,14}}?(?<!,)(?={rank})""",
            regex.VERSION1 | regex.VERBOSE,
        ),
        "blank": regex.compile(r"[ ]+", regex.VERSION1),
        "workplace": regex.compile(rf"{any_of('bodies', 'workplaces')}(?!\p{{L}})", regex.VERSION1),
        "workplace_number": regex.compile(r"[ ]+(?:số[ ]+)?\d{1,3}(?![\d\p{L}]|[.,/-]\d)", regex.VERSION1),
    }


def _field_end(text: str, folded: str, position: int, *, small: bool = False) -> int | None:
    """Where a field of work behind a body ends: "Kế hoạch và Đầu tư"; with a capital unless it may be `small`."""
    match = _patterns()["field"].match(folded, position)
    return match.end() if match and (small or text[match.start() :].lstrip(" ")[0].isupper()) else None


_OFFICES = ("bộ", "sở", "cục", "chi cục", "tổng cục")
"""Offices whose field is often printed small: "Sở y tế"; one that is a verb too says what the office does."""


def _small_field(folded: str, position: int) -> bool:
    """Whether a field of work stands behind an office that is nothing that the office does: not "Sở kiểm tra …"."""
    match = _patterns()["field"].match(folded, position)
    return match is not None and not _patterns()["deed"].match(folded, position)


def find_phrases(text: str, folded: str) -> list[Phrase]:
    """Every body and every place outside a body, in order, not overlapping."""
    found: list[Phrase] = []
    position = 0
    bodies = {match.start(): match for match in finditer(_patterns()["body"], folded)}
    ranks = {match.start() for match in finditer(_patterns()["any_rank"], folded) if match["rank"]}
    letters = {match.start() for match in RANK_LETTER.finditer(text)}
    for start in sorted(ranks.union(bodies, letters)):
        if start < position:
            continue
        if start in bodies:
            phrase = _body(text, folded, bodies[start])
        else:
            place = place_at(text, folded, start)
            phrase = Phrase(start, place[0], True, place[1], start, place[2]) if place else None
        if phrase:
            found.append(phrase)
            position = phrase.end
    return found


# A body's short form beside its name: "Hội đồng nhân dân (HĐND) tỉnh".
_ABBREVIATION = regex.compile(r"[ ]*\([ ]?\p{Lu}[\p{L}&.-]{1,9}\)", regex.VERSION1)
TERM_INSIDE = regex.compile(
    r"[ ]+khóa[ ]+(?:[ivxlc]+|\d{1,2})(?=[ ]+(?:tỉnh|thành|tp|quận|huyện|xã|phường)(?!\p{L}))", regex.VERSION1
)
"""A term that stands inside a body's name, before its place."""
_NEED_NAME = {
    "bộ",
    "sở",
    "cục",
    "tổng cục",
    "chi cục",
    "phòng",
    "trung tâm",
    "ban",
    "viện",
    "ủy ban",
    "hội đồng",
    "ngành",
    "đảng",
    "công an",
    "hải quan",
    "thuế",
    "bhxh",
}


def _is_no_body(text: str, folded: str, head: "regex.Match[str]") -> bool:
    """Whether a word for a body is another one here: "ban" in small letters, "Trung tâm hội nghị", "Ban Thường vụ"."""
    if head[0] == "ban" and folded.startswith((" thường vụ", " chấp hành"), head.end()):
        return True  # of a Party body that is not named here
    small = text[head.start()].islower() and head[0].split()[0] in _NEED_NAME
    return small or (head[0].endswith("trung tâm") and folded.startswith(" hội nghị", head.end()))


def _body(text: str, folded: str, head: "regex.Match[str]") -> Phrase | None:
    if _is_no_body(text, folded, head):
        return None
    if area := _area_end(text, folded, head):
        return Phrase(head.start(), area, False, named=True)
    own = _own_end(text, folded, head)
    return _grown(text, folded, head, *own) if own else None


def _grown(text: str, folded: str, head: "regex.Match[str]", end: int, named: bool) -> Phrase:
    """A body with the bodies and the place that go on its name, from the end of its own words on."""
    rank, place_start = None, None
    patterns = _patterns()
    cell = head[0].endswith(words("bodies", "cells"))
    sent, linked_to = head[0].endswith(words("bodies", "delegations")), -1
    for _ in range(6):  # no phrase nests deeper
        end = _behind_insertion(text, folded, end)
        blank = patterns["blank"].match(folded, end)
        if not blank:
            break
        place = place_at(text, folded, blank.end())
        inner = patterns["body"].match(folded, blank.end())
        if place and not (inner and inner.end() > place[0]):  # "của Tỉnh ủy": a committee, no province
            end, rank, place_start, named = place[0], place[1], blank.end(), place[2]
            if named:
                break
            continue
        if cell:
            unit = _workplace_end(text, folded, blank.end())
        else:  # "Đoàn công tác của Ngân hàng …"
            unit = organisation_end(text, folded, blank.end()) if sent and linked_to == end else None
        if inner and unit and inner.end() > unit:  # "Công đoàn Văn phòng HĐND và UBND"
            unit = None
        if inside := unit or (inner.end() if inner else None):
            number_end = _number_end(folded, blank.end(), inside)
            end, named = number_end or inside, named or unit is not None or number_end is not None
        elif linked := _link_end(text, folded, end, head[0]):
            end = linked_to = linked
        elif not named and place_start is None and (name := _field_end(text, folded, end) or name_end(text, end)):
            end, named = name, True
        else:
            break
    return Phrase(head.start(), end, False, rank, place_start, named)


def _own_end(text: str, folded: str, head: "regex.Match[str]") -> tuple[int, bool] | None:
    """Where a body's own words end, with its number or field, and whether they name it; `None` if it needs a name."""
    steering = head[0].endswith(words("bodies", "steering"))
    if described := _described_end(text, folded, head):
        return described, False
    small = steering or (head[0] in _OFFICES and _small_field(folded, head.end()))
    field_end = _field_end(text, folded, head.end(), small=small)
    if number_end := _number_end(folded, head.start(), head.end()):
        return number_end, True
    if head[0] in _NEED_NAME and field_end is None and not _is_named(text, folded, head.end()):
        return None
    if head[0] in words("bodies", "placed") and not _is_placed(text, folded, head):
        return None
    return field_end or head.end(), False


def _area_end(text: str, folded: str, head: "regex.Match[str]") -> int | None:
    """Where the area of a state office ends, behind its field: "Chi cục Thuế khu vực Tam Sơn - Phú Khê"."""
    area = _patterns()["area"].match(text, _field_end(text, folded, head.end()) or head.end())
    return area.end() if area else None


def _described_end(text: str, folded: str, head: "regex.Match[str]") -> int | None:
    """Where the words end that say what a steering committee is for: "Ban Chỉ đạo phòng, chống thiên tai [tỉnh]"."""
    committee = _patterns()["steering"].search(folded, head.start(), head.end())
    return purpose_end(text, folded, committee.end()) if committee else None


def purpose_end(text: str, folded: str, position: int) -> int | None:
    """Where the words end that say right at `position` what a committee is for, before the place that it is of."""
    described = _patterns()["described"].match(folded, position)
    first = text[described.start() : described.end()].split()[:2] if described else []
    named = len(first) > 1 and all(word[0].isupper() for word in first)  # "Trưởng Ban Chỉ đạo Lê Văn A"
    return described.end() if described and not named else None


def _number_end(folded: str, start: int, end: int) -> int | None:
    """Where the number ends that is the name of the body at `start:end`: "Quân khu 7"."""
    numbered = folded[start:end].endswith(words("bodies", "numbered_bodies"))
    number = _patterns()["numbered_body"].match(folded, end) if numbered else None
    if number is None:
        return None
    ranked = _patterns()["ranked"].match(folded, number.end())  # "Tổ đại biểu số 2 huyện …" is the second of a district
    return number.end() if ranked or not counts(folded, number.end()) else None


def _behind_insertion(text: str, folded: str, position: int) -> int:
    """The position behind what stands inside a name: "Hội đồng nhân dân (HĐND) tỉnh", "Đoàn ĐBQH khóa XV tỉnh"."""
    term = TERM_INSIDE.match(folded, position)
    if term and place_at(text, folded, term.end() + 1):
        return term.end()
    short = _ABBREVIATION.match(text, position)
    if not short:
        return position
    goes_on = _field_end(text, folded, short.end()) or _continues(text, folded, short.end(), name=False)
    return short.end() if goes_on else position


def _link_end(text: str, folded: str, position: int, head: str) -> int | None:
    """Where a word ends that joins a body to the one above it, for a delegation with its number or decision."""
    link = _patterns()["link"].match(folded, position)
    if link is None and head.endswith(words("bodies", "delegations")):
        link = _patterns()["sent"].match(folded, position)
    return link.end() if link and _continues(text, folded, link.end()) else None


def _workplace_end(text: str, folded: str, position: int) -> int | None:
    """Where the workplace ends whose cell or union it is: "khoa Sản", "Trường THPT Chu Văn An"."""
    if end := organisation_end(text, folded, position):
        return end
    unit = _patterns()["workplace"].match(folded, position)
    if unit and (number := _patterns()["workplace_number"].match(folded, unit.end())):
        return number.end()
    end = (_field_end(text, folded, unit.end()) or name_end(text, unit.end())) if unit else None
    return kind_start(folded, unit.end(), end) if unit and end else None


def _is_named(text: str, folded: str, position: int) -> bool:
    """Whether a name or a place follows: "Bộ Tài chính", "Công an tỉnh"."""
    blank = _patterns()["blank"].match(folded, position)
    return blank is not None and (
        name_end(text, position) is not None or place_at(text, folded, blank.end()) is not None
    )


def _is_placed(text: str, folded: str, head: "regex.Match[str]") -> bool:
    """Whether a place with its rank follows, and the word before it is no common noun: "Thuế tỉnh Phú Thọ"."""
    blank = _patterns()["blank"].match(folded, head.end())
    place = place_at(text, folded, blank.end()) if blank else None
    return place is not None and (place[2] or text[head.start()].isupper())  # "Mặt trận huyện"


def _continues(text: str, folded: str, position: int, *, name: bool = True) -> bool:
    """Whether a body, a place or, after a link word, a `name` follows."""
    blank = _patterns()["blank"].match(folded, position)
    if not blank:
        return False
    return bool(
        _patterns()["body"].match(folded, blank.end())
        or place_at(text, folded, blank.end())
        or (name and NAME_RUN.match(text, position))
    )
