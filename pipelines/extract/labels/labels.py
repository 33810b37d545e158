"""What a number counts or measures, as a short Vietnamese phrase, put together from the parts of its clause.

A counted noun takes what follows, or else what is done to it ("kết nạp 20 đảng viên mới"); a bare classifier takes
the subject ("Đàn lợn có 3.240 con"); a sum or a rate takes the noun phrase before its verb, with whom it belongs to
where that noun is bare. Keep out: whose number it is (`subjects`), how a clause is read (`clauses`).
"""

from functools import cache

import regex

from pipelines.extract.clause.clauses import (
    Piece,
    behind,
    cleaned,
    ends,
    names_its_whole,
    owner_of,
    patterns,
    pieces,
    topic_of,
)
from pipelines.extract.clause.scope import Scope
from pipelines.extract.labels.entries import entry_of, with_noun
from pipelines.extract.labels.going_on import (
    is_coordinate,
    says_all_of,
    says_nothing_new,
    without_noun_before,
    without_previous,
)
from pipelines.extract.labels.sizes import AREA, crop, is_area
from pipelines.extract.labels.trimming import unplaced, within_its_noun
from pipelines.extract.money.money_words import divides
from pipelines.extract.money.purposes import given, purpose, worth
from pipelines.grammar.endings import without_end
from pipelines.grammar.folding import fold
from pipelines.grammar.lexicon import any_of, table
from pipelines.grammar.units import Unit, UnitKind, same_noun

_LONG_ENOUGH = 4
"""Words from which a label says enough by itself."""
_MOST_WORDS = 14
_SHORT = 3
"""Words up to which a label needs what its sentence is about."""
_BARE_HEAD = 2
_ELLIPTIC = 6
"""Words up to which a head noun behind a comma is still without whom it belongs to."""
_LIST_PIECE = 8
_AGENT = 6
"""Words up to which somebody or something that acts stays in a label, if it is no body."""
_TIMES = regex.compile(r"(?:gấp|tăng|giảm|hơn|kém|bằng|chỉ số|đạt|lên|xuống)(?:[ ]+\p{L}+)?[ ]*$", regex.VERSION1)
_BARE_RATE = regex.compile(r"t[ỷỉ][ ]lệ", regex.VERSION1)
_BARE = 2
"""Words up to which a counted noun says nothing without what it does."""
_SAID_OF = regex.compile(
    r"[ ]+(?:(?:đã|đang|sẽ|cùng)[ ]+)*(?P<what>(?:có(?![ ]+(?:diện[ ]tích|giá|tổng|chiều|thể))|bị|được|không|cần"
    r"|chưa|phải|do(?![ ]+\p{Lu})|vì|tăng|thực[ ]hiện|tham[ ]gia)(?:[ ]+\p{L}+){1,6})(?=[ ]*[,;.():]|[ ])",
    regex.VERSION1,
)
_RATE_OF = regex.compile(
    r"[ ]*(?:và[ ]+)?t[ỷỉ][ ](?:lệ|suất)[ ](?P<what>[^,;:.()]*?)[ ](?:đạt|là|chiếm|bằng|còn|lên|xuống)[ \p{L}]{0,12}$",
    regex.VERSION1,
)
_SHARES = regex.compile(
    r"\p{L}[ ]+chiếm(?:[ ]+(?:t[ỷỉ][ ]lệ|tới|đến|trên|hơn|gần|khoảng|xấp[ ]xỉ))*[ ]*$", regex.VERSION1
)
_AT_PRICE = regex.compile(
    r"(?<!\p{L})(?:với|theo)[ ](?:mức[ ]|đơn[ ])?(?P<what>giá|chi[ ]phí)(?:[ ](?:là|khoảng|hơn|gần))*[ ]*$",
    regex.VERSION1,
)


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    def words_of(key: str) -> str:
        return any_of("labels", key)

    sources = {
        "summing": rf"[ -]*{words_of('summing')}(?!\p{{L}})",
        "heading": r"[ ]*[-+•*]?[ ]*(?:\d+[.)][ ]*)?(?P<what>\p{L}[^,;:.()\d]{2,60}):",
        "classifier": words_of("classifiers"),
        "more_or_less": r"(?<!\p{L})(?:tăng|giảm)(?:[ ]+\p{L}+){0,3}[ ]*$",
    }
    return {name: regex.compile(source, regex.VERSION1) for name, source in sources.items()}


_TOWARDS = regex.compile(
    r"(?<!\p{L})(?:(?:dự[ ]toán|kế[ ]hoạch)[ ]+)?(?:thu|chi)[ ]+(?:\p{L}+[ ]+){0,4}đối[ ]với(?:[ ](?:các|những))?[ ]+$",
    regex.VERSION1,
)
_NAMED_SUM = regex.compile(r"(?:thu|chi)[ ]\p{L}+[ ]\p{L}", regex.VERSION1)  # "thu nội địa", "chi thường xuyên"


def label_of(scope: Scope, inherited: str | None) -> str | None:
    """The label of a number; `inherited` is that of the number before it, for "…, tăng 5% so với cùng kỳ"."""
    label = within_its_noun(unplaced(_own_label(scope, inherited)))
    if label and len(label.split()) == 1 and (heading := _heading(scope)) and label in fold(heading).split():
        return heading
    if label and inherited and len(label.split()) <= _BARE and _repeats(scope, label, inherited):
        return inherited
    if label and inherited and _BARE_RATE.fullmatch(fold(label)):
        return _joined(label, inherited)  # "giải quyết 1.043 đơn, đạt tỷ lệ 81%"
    if label and inherited and (price := _AT_PRICE.search(scope.before)) and price["what"] not in fold(inherited):
        return _joined(price["what"], inherited)  # "xử lý 5.500 tấn rác với giá 20,9 USD"
    short = label and len(label.split()) <= _SHORT and not _NAMED_SUM.match(fold(label))
    if label and short and label != inherited and (topic := topic_of(scope)):
        return label if fold(label) in fold(topic) else _joined(label, topic)
    return label


def _repeats(scope: Scope, label: str, inherited: str) -> bool:
    """Whether a bare word only takes up the label before: "Nhà máy A lỗ 5 tỷ đồng, năm sau lỗ 7 tỷ đồng"."""
    same_kind = scope.previous is not None and scope.previous.quantity.unit.kind is scope.quantity.unit.kind
    if same_kind and scope.previous and divides().search(scope.before):
        whole = scope.previous.quantity.unit  # "251 hộ được rà soát, gồm 97 hộ nghèo" tells parts by words of their own
        same_kind = len(label.split()) <= len(scope.reading.text[whole.start : whole.end].split())
    return same_kind and set(fold(label).split()) < set(fold(inherited).split())


def sums_up(scope: Scope) -> bool:
    """Whether the sentence goes on with the sums of the one before it in its line: "Lũy kế 8 tháng đạt …"."""
    sentences = scope.reading.sentences
    joined = scope.index > 0 and sentences[scope.index - 1].line == scope.sentence.line
    return joined and _patterns()["summing"].match(scope.lead_in) is not None


def _heading(scope: Scope) -> str | None:
    """What a sentence announces before a colon: "Thu nội địa: thực hiện tháng 8 đạt …"."""
    reading = scope.reading
    match = _patterns()["heading"].match(reading.folded, scope.sentence.start, scope.quantity.phrase_start)
    return cleaned(reading.text[match.start("what") : match.end("what")]) if match else None


# "giảm 15% về số doanh nghiệp và tăng 8% về vốn", not "tăng 15% về số tuyệt đối".
_ABOUT = regex.compile(
    r"[ ]+về[ ]+(?P<what>(?:(?!và|so|trong|đạt|tăng|giảm|tuyệt|tương|tỷ[ ]lệ|tỉ[ ]lệ|trước|đích)\p{L}+[ ]*){1,5}?)[ ]*"
    r"(?=[,;.]|và[ ]|so[ ]với|$)",
    regex.VERSION1,
)
_RISES = regex.compile(r"(?<!\p{L})(?:tăng|giảm)[ ]*$", regex.VERSION1)


def _about(scope: Scope) -> str | None:
    """What a rise or fall is said to be of behind its percentage."""
    match = _ABOUT.match(scope.after) if scope.quantity.unit.kind is UnitKind.PERCENT else None
    if match is None or not _RISES.search(scope.before):
        return None
    end = scope.quantity.phrase_end
    return cleaned(scope.reading.text[end + match.start("what") : end + match.end("what")])


def _own_label(scope: Scope, inherited: str | None) -> str | None:
    unit = scope.quantity.unit
    if told := (scope.plan_beside and inherited) or _about(scope) or _taker(scope, inherited):
        return told
    if (unit.kind is UnitKind.COUNT and unit.end > unit.start) or (
        unit.name in ("lần", "điểm") and not _TIMES.search(scope.before)
    ):
        return _counted(scope, inherited)
    if unit.kind is UnitKind.PERCENT and names_its_whole(scope) and not _has_rate(scope):
        return behind(scope, scope.quantity.phrase_end) or inherited
    of_its_own = (unit.kind is UnitKind.MONEY and (worth(scope, inherited) or given(scope))) or (
        unit.kind is UnitKind.MEASURE and is_coordinate(scope) and _of_what(scope)  # "2 kg thuốc nổ, 14 kg pháo"
    )
    if of_its_own:
        return of_its_own
    before = without_noun_before(scope, inherited)
    if inherited and (scope.bracketed or scope.of_the_base or says_nothing_new(before)):
        return inherited
    return crop(scope, before, inherited) or _of_elsewhere(unit, _measured(scope, before, inherited))


def _of_elsewhere(unit: Unit, label: str | None) -> str | None:
    """A label with the noun that stands with another number: "62 đảng viên …: khiển trách 28"."""
    if label is None or unit.kind is not UnitKind.COUNT or unit.name is None:
        return label
    return label if set(fold(unit.name).split()) & set(fold(label).split()) else _joined(unit.name, label)


def _has_rate(scope: Scope) -> bool:
    """Whether the clause names the rate of which the percentage is: "tỷ lệ bao phủ BHYT đạt 89% dân số"."""
    named = _RATE_OF.match(scope.clause)
    return named is not None and len(named["what"].split()) > _BARE_HEAD


def takes_share(scope: Scope) -> bool:
    """Whether something takes a share of the whole that stands behind a percentage."""
    return scope.quantity.unit.kind is UnitKind.PERCENT and _SHARES.search(scope.before) is not None


def _taker(scope: Scope, inherited: str | None) -> str | None:
    """What takes a share of the whole behind the number: "hộ nghèo chiếm 11% dân số", "41 hộ, chiếm 11% số hộ"."""
    if not (takes_share(scope) and names_its_whole(scope)):
        return None
    if inherited and scope.previous and says_nothing_new(scope.before):
        return inherited if scope.previous.quantity.unit.kind is UnitKind.COUNT else None
    piece = next(pieces(scope, scope.before), None)
    if piece is None or piece.by_agent or piece.verb is not None or not 1 < piece.size <= _LIST_PIECE:
        return None
    taker = piece.printed()
    return None if taker is None or taker.split()[-1][0].isupper() else taker  # a place that is not known


def _joined(*parts: str | None) -> str | None:
    """Parts of a label together, without a word said twice in a row."""
    words: list[str] = []
    for part in parts:
        for word in (part or "").split():
            if not words or fold(words[-1]) != fold(word):
                words.append(word)
    return " ".join(words[:_MOST_WORDS]) or None


def _counted(scope: Scope, inherited: str | None) -> str | None:
    """A counted noun with what follows; where that is little, with what is done to it or with its subject."""
    noun = behind(scope, scope.quantity.unit.start)
    if noun is not None and len(noun.split()) < _LONG_ENOUGH and (entry := entry_of(scope)):
        return with_noun(noun, entry)
    if noun is None or len(noun.split()) >= _LONG_ENOUGH:
        return noun
    more = inherited and _patterns()["more_or_less"].search(scope.before) and _goes_on(scope)
    if more and inherited and (says_all_of(noun, inherited) or _patterns()["classifier"].fullmatch(fold(noun))):
        return inherited
    if inherited and (added := _of_previous(scope, inherited)):
        return added if scope.bracketed and _goes_on(scope) else _joined(noun, added)
    piece = None if is_coordinate(scope) else next(pieces(scope, without_previous(scope)), None)
    if piece and _ends_noun_before(scope, piece):
        piece = None
    made = (_with_piece(scope, piece, noun) if piece else None) or noun
    return _joined(made, _predicate(scope)) if len(made.split()) <= _BARE else made


def _ends_noun_before(scope: Scope, piece: Piece) -> bool:
    """Whether a piece is the end of what the number before counts: "2 vụ ngộ độc thực phẩm làm 67 người mắc"."""
    before = scope.previous.quantity.unit if scope.previous else None
    return before is not None and before.kind is UnitKind.COUNT and piece.start == before.end + 1


def _predicate(scope: Scope) -> str | None:
    """What is said of a bare counted noun right behind it: "4 trường hợp có nhà cao tầng", "41 hộ bị thu hồi đất"."""
    match = _SAID_OF.match(scope.reading.text, scope.quantity.unit.end, scope.quantity.phrase_end + len(scope.after))
    return cleaned(match["what"]) if match else None


def _of_previous(scope: Scope, inherited: str) -> str | None:
    """What the number before is about, where this one only says it in another unit: "tỷ lệ phá án đạt 71% (161 vụ)"."""
    if scope.bracketed:
        if _goes_on(scope):
            return inherited
    elif scope.before.strip() != "cho":  # "tổng kinh phí xây bãi đỗ xe là 71 tỷ đồng cho 41 dự án"
        return None
    rest = inherited
    while head := patterns()["head"].match(fold(rest)):
        rest = rest[head.end() :].strip()
    return rest or None


def _with_piece(scope: Scope, piece: Piece, noun: str) -> str | None:
    """A short counted noun together with the piece before it."""
    unit, folded = scope.quantity.unit, scope.reading.folded
    bare = len(folded[unit.start : unit.end].split()) >= len(noun.split())
    classifier = _patterns()["classifier"].fullmatch(folded, unit.start, unit.end) is not None
    head, verb = piece.head, piece.verb
    if bare and piece.about(folded[unit.start : unit.end]):
        return piece.printed()
    if head is not None and (classifier or (bare and verb is None)):
        named = piece.printed(head) or ""
        if len(named.split()) <= _BARE_HEAD and not classifier:  # "với quy mô 18 tầng"
            return _joined(noun, owner_of(scope, piece.start))
        return named if classifier or len(named.split()) >= _LONG_ENOUGH else _joined(noun, named)
    if verb is not None:
        return _joined(noun, piece.deed(verb))
    if piece.by_agent or not (classifier or (bare and piece.size > 1 and piece.joined)):
        return None
    return piece.printed() if classifier else _joined(noun, piece.printed())


def _goes_on(scope: Scope) -> bool:
    """Whether the number before counts the same noun: "149 vụ phạm pháp, tăng 18 vụ"."""
    counted = scope.previous
    while counted is not None and counted.quantity.unit.kind is UnitKind.PERCENT:
        counted = counted.previous  # "512 hộ, chiếm 2,1% (giảm 160 hộ)"
    if counted is None:
        return False
    text = scope.reading.text
    one, other = counted.quantity.unit, scope.quantity.unit
    return same_noun(text[one.start : one.end] or "-", text[other.start : other.end] or "+")


_PUNCTUATION = regex.compile(r"[,;:.()]", regex.VERSION1)


def _measured(scope: Scope, before: str, inherited: str | None) -> str | None:
    """The name of a sum or a rate, from the nearest piece that has one."""
    of_what = _of_what(scope)
    if of_what and is_coordinate(scope):
        return of_what
    found = (piece for piece in pieces(scope, before) if not (inherited and piece.only_named))
    named = (_of_piece(scope, piece, before, of_what) for piece in found)
    return next(filter(None, named), None) or of_what or inherited or behind(scope, scope.quantity.phrase_end)


def _of_piece(scope: Scope, piece: Piece, before: str, of_what: str | None) -> str | None:
    """What a piece says is measured: its head noun, what is done, or the noun phrase that it is."""
    head, verb = piece.head, piece.verb
    if head is not None:
        return _with_owner(scope, piece, head, of_what)
    if (word := piece.size_word) is not None and scope.quantity.unit.kind is UnitKind.MEASURE:
        return _sized(scope, piece, word)
    phrase = piece.size >= 2 and not piece.by_agent and not of_what
    if verb is not None and not (phrase and verb >= len(piece.body)):
        return _done(scope, piece, verb, of_what)
    if of_what or piece.size < 2:
        return of_what
    thing = piece.thing if scope.quantity.unit.kind is UnitKind.MEASURE else None
    return _listed(scope, piece, before) if thing is None else piece.printed(thing)


def _done(scope: Scope, piece: Piece, verb: int, of_what: str | None) -> str | None:
    """What is done: to what stands behind the number, or by whom and for what."""
    deed = piece.deed(verb)
    if of_what:
        again = deed is not None and fold(of_what).split()[:2] == fold(deed).split()[:2]
        return of_what if again else _joined(of_what, deed)  # "hỗ trợ xã A; 4 tỷ đồng hỗ trợ xã B"
    agent = piece.printed(0, verb) if len(piece.body[:verb].split()) <= _AGENT and not piece.by_agent else None
    return _joined(agent, deed, purpose(scope))


def _sized(scope: Scope, piece: Piece, word: str) -> str | None:
    """The size of what stands before the word, or was named before the comma: "chiều dài tuyến đường tỉnh 315"."""
    area = word == "rộng" and is_area(scope)
    last = len(piece.body) - len(word)
    thing = owner_of(scope, piece.start) if piece.thing is None else piece.printed(piece.thing, last)
    return _joined(AREA if area else table("labels")["sizes"][word], thing)


def _of_what(scope: Scope) -> str | None:
    """What a sum or a measure is of, right behind it: "7.000 tấn phân lân"."""
    unit = scope.quantity.unit
    if unit.kind is UnitKind.PERCENT or unit.name in ("lần", "điểm") or not names_its_whole(scope):
        return None
    return behind(scope, scope.quantity.phrase_end)


def _with_owner(scope: Scope, piece: Piece, head: int, of_what: str | None) -> str | None:
    """The noun phrase from the head noun on; a bare one with whom it belongs to: "41 dự án bãi xe có kinh phí"."""
    named = piece.printed(head)
    size = len((named or "").split())
    elliptic = not piece.body[:head].strip() and scope.reading.folded[: piece.start].rstrip().endswith(",")
    if elliptic and size <= _ELLIPTIC and (owner := owner_of(scope, piece.start)):
        return _joined(named, owner)
    if size >= _LONG_ENOUGH:
        return named
    before = piece.body[:head]
    if whose := _TOWARDS.search(before):
        return piece.printed(whose.start())  # "dự toán thu đối với các khoản phí"
    if scope.previous is not None and scope.previous.quantity.unit.kind is UnitKind.COUNT:
        counted = scope.previous.quantity.unit
        between = scope.reading.folded[counted.end : piece.start + head]
        if not _PUNCTUATION.search(between):
            end = without_end(ends()["link"], between)
            owner = scope.reading.text[counted.start : counted.end + len(end)]
            return _joined(named, owner)
    owner = without_end(ends()["link"], before)
    if owner.strip() and not piece.by_agent:
        verb = patterns()["verb"].search(owner)
        return _joined(named, piece.printed(verb.end() if verb else 0, len(owner)))
    return _joined(named, of_what) if of_what and len((named or "").split()) < _LONG_ENOUGH - 1 else named


def _listed(scope: Scope, piece: Piece, before: str) -> str | None:
    """A noun phrase without a head noun, with the nouns of the list that it ends: "nông, lâm nghiệp"."""
    start = piece.start
    first = scope.quantity.phrase_start - len(before)
    while start > first + 1:
        earlier = scope.reading.folded[first:start].rstrip(" ")
        if not earlier.endswith(","):
            break
        cut = max(earlier[:-1].rfind(sign) for sign in ",;:.()") + 1
        body = earlier[cut:-1]
        if not 1 <= len(body.split()) <= _LIST_PIECE or patterns()["finite"].search(body):
            break
        start = first + cut
    return (
        piece.printed() if start == piece.start else _joined(scope.reading.text[start : piece.start + len(piece.body)])
    )
