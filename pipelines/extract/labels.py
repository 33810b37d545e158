"""What a number counts or measures, as a short Vietnamese phrase: from the words before it, or behind it.

A counted noun and a percentage of something take what follows ("100% chi bộ trực thuộc hoàn thành tốt"); a sum or a
rate takes what stands before its verb ("Tổng diện tích gieo trồng … là"). Keep out: whose number it is.
"""

import regex

from pipelines.extract.scope import Scope
from pipelines.grammar.units import UnitKind

_MOST_WORDS = 14
_TRAILING = regex.compile(
    r"(?:[ ,(:-]+|(?<!\p{L})(?:đạt|là|ước|đã|được|lên|tới|đến|khoảng|còn|có|bằng|ở|mức|với|tăng|giảm|thực[ ]hiện|dự[ ]kiến|trên|hơn|gần|từ|chiếm|tính|và|cũng|đều|chỉ|xuống|bình[ ]quân|hoàn[ ]thành|phấn[ ]đấu|đang|sẽ|thêm|nâng|thu[ ]được|của|năm|cho|ước[ ]tính|ước[ ]đạt|khá|cao|thấp|rất))+$",
    regex.VERSION1,
)
_LEADING = regex.compile(
    r"^(?:[ ,(:;\"-]+|(?:trong[ ]đó|cụ[ ]thể|theo[ ]đó|và|còn|riêng|đồng[ ]thời|ngoài[ ]ra|bên[ ]cạnh[ ]đó|đặc[ ]biệt|phấn[ ]đấu|đã|như|là|với|có|tỉnh|huyện|xã)(?!\p{L}))+", regex.VERSION1
)
_STOPS = regex.compile(r"[,;:.()]|[ ]-[ ]|(?<!\p{L})(?:đạt|bằng|là|tăng|giảm|chiếm|trong[ ]đó|và[ ](?=\d)|so[ ]với|để|nhằm|do)(?!\p{L})", regex.VERSION1)


def _short(value: str, *, last: bool) -> str | None:
    words = value.split()
    kept = words[-_MOST_WORDS:] if last else words[:_MOST_WORDS]
    return " ".join(kept) or None


def _behind(scope: Scope, start: int) -> str | None:
    stop = scope.quantity.phrase_end + len(scope.after)
    text = scope.reading.text[start:stop]
    folded = scope.reading.folded[start:stop]
    unit = scope.quantity.unit
    first = max(0, unit.end - start) if unit.kind is UnitKind.COUNT else 0
    match = _STOPS.search(folded, first)
    return _short(text[: match.start()] if match else text, last=False)


def _ahead(scope: Scope) -> str | None:
    """The noun phrase before the number's verb, in the nearest clause that has one."""
    end = scope.quantity.phrase_start
    start = end - len(scope.before)
    folded, text = scope.reading.folded, scope.reading.text
    while True:
        cut = max((m.end() for m in regex.finditer(r"[;:]|[.](?=[ ])|,[ ]|[ ]-[ ]|\(", folded[start:end])), default=0)
        body = folded[start + cut : end]
        trimmed = _TRAILING.sub("", body)
        lead = _LEADING.match(trimmed)
        skip = lead.end() if lead else 0
        if len(trimmed[skip:].split()) >= 2:
            label = text[start + cut + skip : start + cut + len(trimmed)]
            return _short(label, last=True)
        if not cut:
            return None
        end = start + cut - 1


def label_of(scope: Scope, inherited: str | None) -> str | None:
    """The label of a number; `inherited` is that of the number before it, for "…, tăng 5% so với cùng kỳ"."""
    unit = scope.quantity.unit
    if unit.kind is UnitKind.COUNT:
        return _behind(scope, unit.start)
    if unit.kind is UnitKind.PERCENT and regex.match(r"[ ]+(?!so|kế|dự|tổng|gdp|trở|chỉ|trong|và|đến|đối|vào|cùng|nq|nghị|mục|trên|thì|là)\p{L}", scope.after):
        return _behind(scope, unit.end)
    if scope.bracketed or regex.fullmatch(r"[ ,;(]*(?:và[ ]+|đạt[ ]+|bằng[ ]+|tăng[ ]+|giảm[ ]+|hoàn[ ]thành[ ]+|chiếm[ ]+|tương[ ]đương[ ]+|vượt[ ]+|cao[ ]hơn[ ]+|thấp[ ]hơn[ ]+|thực[ ]+)*", scope.before):
        if inherited:
            return inherited
    return _ahead(scope) or inherited or _behind(scope, scope.quantity.phrase_end)
