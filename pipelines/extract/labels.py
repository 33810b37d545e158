"""What a number counts or measures, as a short Vietnamese phrase: from the words before it, or behind it.

A counted noun and a percentage of something take what follows ("100% chi bộ trực thuộc hoàn thành tốt") with the
verb before them ("kết nạp 20 đảng viên mới"); a sum or a rate takes what stands before its verb ("Tổng diện tích gieo
trồng … là"). Keep out: whose number it is.
"""

from functools import cache

import regex

from pipelines.extract.scope import Scope
from pipelines.grammar.lexicon import any_of
from pipelines.grammar.units import UnitKind

_MOST_WORDS = 14
_LIST_ITEM = 5
"""Words up to which what stands behind a comma is one more noun of a list."""
_LONG_ENOUGH = 4
"""Words from which a counted noun's label needs no verb before it."""
_PARTS = regex.compile(r"[^,]+(?:,|$)", regex.VERSION1)
_NO_PURPOSE = regex.compile(r"[ ]*(?:[,;.()]|từ[ ]|$)", regex.VERSION1)
# "phòng, chống" is one word, and a bracket that closes belongs to the phrase.
_CUT = regex.compile(r"[;:]|[.](?=[ ])|,(?![ ]chống)|[ ]-(?=[ ])|\((?![^()]*\))", regex.VERSION1)


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    def words_of(key: str) -> str:
        return any_of("labels", key)

    number = rf"[ ]+(?:{words_of('before_number')}[ ]+){{0,2}}\d"
    degree = rf"(?:[ ]+{words_of('degrees')})*[ ]*$"
    sources = {
        "trailing": rf"(?:[ ,(:\"-]+|(?<!\p{{L}}){words_of('trailing')})+$",
        "leading": rf"^(?:[ ,(:;\"-]+|{words_of('leading')}(?!\p{{L}}))+",
        "of_previous": rf"^[ ]*{words_of('of_previous')}[^,;.()]*?"
        rf"(?=[ ]+(?:và[ ]+)?{words_of('resumes')}(?!\p{{L}})|[,;.()]|$)",
        "same_again": rf"[ ,;()]*(?:{words_of('same_again')}(?!\p{{L}})[ ]*|năm[ ]\d{{4}}[ ]*)*",
        "stops": r"[;:.()…]|[ ]-[ ]|và[ ]+\d|và$"
        rf"|(?<!\p{{L}})(?:{words_of('measuring')}{number}|{words_of('ends')}(?!\p{{L}}))",
        "finite": rf"(?<!\p{{L}})(?!tăng[ ]+trưởng){words_of('finite')}(?!\p{{L}})|\d",
        "counting_verb": rf"(?<!\p{{L}})(?P<verb>{words_of('counting_verbs')}){degree}",
        "giving": rf"(?<!\p{{L}})(?P<verb>{words_of('giving_verbs')}){degree}",
        "dangling": rf"(?:[ ,]+|[ ]{words_of('dangling')})+$",
        "purpose": rf"^{words_of('purposes')}[ ]+",
        "classifier": words_of("classifiers"),
        "head": rf"(?<!\p{{L}}){words_of('heads')}(?!\p{{L}})",
        "measured": rf"[ ]+{words_of('measured')}(?!\p{{L}})",
        "of_what": rf"[ ]+(?!{words_of('not_of_what')}(?!\p{{L}}))\p{{L}}",
    }
    return {name: regex.compile(source, regex.VERSION1) for name, source in sources.items()}


def label_of(scope: Scope, inherited: str | None) -> str | None:
    """The label of a number; `inherited` is that of the number before it, for "…, tăng 5% so với cùng kỳ"."""
    unit = scope.quantity.unit
    if unit.kind is UnitKind.COUNT:
        return _counted(scope)
    if unit.kind is UnitKind.PERCENT and names_its_whole(scope):
        return _behind(scope, unit.end) or inherited
    if unit.kind is UnitKind.MEASURE and _patterns()["measured"].match(scope.after):
        return _behind(scope, unit.end)
    if unit.kind is UnitKind.MONEY and (given := _given(scope)):
        return given
    before = _without_previous(scope)
    if inherited and (scope.bracketed or _patterns()["same_again"].fullmatch(before)):
        return inherited
    return _ahead(scope, before) or inherited or _behind(scope, scope.quantity.phrase_end)


def names_its_whole(scope: Scope) -> bool:
    """Whether what a percentage is of stands right behind it: "100% chi bộ …", not "47% dự toán"."""
    return _patterns()["of_what"].match(scope.after) is not None


def _without_previous(scope: Scope) -> str:
    if scope.previous is None:
        return scope.before
    match = _patterns()["of_previous"].match(scope.before)
    return scope.before[match.end() :] if match else scope.before


def _cleaned(value: str) -> str | None:
    words = value.strip(" ,\"'-").split()
    if not words:
        return None
    if len(words[0]) > 1 and words[0][0].isupper() and words[0][1:].islower() and len(words) > 1 and words[1].islower():
        words[0] = words[0].lower()
    return " ".join(words)


def _behind(scope: Scope, start: int) -> str | None:
    """The noun phrase from `start` on, over the commas of a list of nouns."""
    reading, unit = scope.reading, scope.quantity.unit
    stop = scope.quantity.phrase_end + len(scope.after)
    folded = reading.folded[start:stop]
    first = max(0, unit.end - start) if unit.kind is UnitKind.COUNT else 0
    match = _patterns()["stops"].search(folded, first)
    end = match.start() if match else len(folded)
    taken = 0
    for count, part in enumerate(_PARTS.finditer(folded[:end])):
        piece = part[0].strip(" ,")
        if count and part.start() >= first and (_patterns()["finite"].search(piece) or len(piece.split()) > _LIST_ITEM):
            break
        taken = part.start() + len(part[0].rstrip(" ,"))
    taken = max(first, len(_patterns()["dangling"].sub("", folded[:taken])))
    words = reading.text[start : start + taken].split()
    return _cleaned(" ".join(words[:_MOST_WORDS]))


def _counted(scope: Scope) -> str | None:
    """A counted noun with what follows, and the verb right before the number where that is short."""
    noun = _behind(scope, scope.quantity.unit.start)
    unit = scope.quantity.unit
    if _patterns()["classifier"].fullmatch(scope.reading.folded, unit.start, unit.end):
        named = _ahead(scope, scope.before)  # "Đàn lợn có 3.240 con"
        if named and _head_of(f" {scope.reading.folded_value(named)}"):
            return named
    if noun is None or len(noun.split()) >= _LONG_ENOUGH:
        return noun
    verb = _patterns()["counting_verb"].search(scope.before)
    return f"{noun} {' '.join(verb['verb'].split())}" if verb else noun


def _ahead(scope: Scope, before: str, *, least: int = 2) -> str | None:
    """The noun phrase before the number's verb, in the nearest clause that has one; over commas of a list."""
    reading = scope.reading
    end = scope.quantity.phrase_start
    start = end - len(before)
    pieces = _pieces(before)
    for position in range(len(pieces) - 1, -1, -1):
        first, last = pieces[position]
        body = _patterns()["trailing"].sub("", _blanked(scope, start + first, start + last))
        lead = _patterns()["leading"].match(body)
        skip = lead.end() if lead else 0
        if len(body[skip:].split()) < least:
            continue
        if named := _head_of(body[skip:]):
            return _cleaned(" ".join(reading.text[start + first + skip + named : start + first + len(body)].split()))
        begin = start + first + skip if lead else start + pieces[_list_start(scope, before, pieces, position)][0] + skip
        words = reading.text[begin : start + first + len(body)].split()
        return _cleaned(" ".join(words[-_MOST_WORDS:]))
    return None


def _given(scope: Scope) -> str | None:
    """What money is given for, with the verb: "tỉnh đã chi 43,5 tỷ đồng chống hạn"."""
    verb = _patterns()["giving"].search(scope.before)
    if not verb or _NO_PURPOSE.match(scope.after):
        return None
    purpose = _behind(scope, scope.quantity.phrase_end)
    purpose = _patterns()["purpose"].sub("", purpose) if purpose else None
    return f"{' '.join(verb['verb'].split())} {purpose}" if purpose else None


def _head_of(body: str) -> int | None:
    """Where the noun phrase begins that is measured: the first head noun behind the last verb of the piece."""
    for match in _patterns()["head"].finditer(body):
        if not _patterns()["finite"].search(body, match.end()):
            return match.start() or None
    return None


def _pieces(before: str) -> list[tuple[int, int]]:
    cuts = [0, *(match.end() for match in _CUT.finditer(before))]
    ends = [*cuts[1:], len(before) + 1]
    return [(first, max(first, last - 1)) for first, last in zip(cuts, ends, strict=True)]


def _list_start(scope: Scope, before: str, pieces: list[tuple[int, int]], position: int) -> int:
    """The first piece of the list of nouns that ends at `position`: "nông, lâm nghiệp"."""
    start = scope.quantity.phrase_start - len(before)
    while position and before[pieces[position][0] - 1] == "," and _is_noun_piece(scope, start, pieces[position - 1]):
        position -= 1
    return position


def _is_noun_piece(scope: Scope, start: int, piece: tuple[int, int]) -> bool:
    """Whether a piece before a comma is a part of the same list of nouns: "nông, lâm nghiệp"."""
    body = scope.reading.folded[start + piece[0] : start + piece[1]]
    return 1 <= len(body.split()) <= 8 and not _patterns()["finite"].search(body)


def _blanked(scope: Scope, start: int, end: int) -> str:
    """Folded text with its periods blanked: "năm 2010 có" names nothing."""
    body = scope.reading.folded[start:end]
    for period in scope.reading.periods:
        if start <= period.start and period.end <= end:
            body = body[: period.start - start] + " " * (period.end - period.start) + body[period.end - start :]
    return body
