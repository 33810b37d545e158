"""Terms and stages that are over: what is told under them was reached in them.

A term heads a sentence ("Nhiệm kỳ 2018 - 2023, các cấp đã …"), is a heading ("Kết quả nhiệm kỳ 2018-2023"), or says
which resolution was carried out ("Sau 5 năm thực hiện Nghị quyết Đại hội, nhiệm kỳ 2018-2023, …"); "5 năm qua" is the
term that lasted so long. Keep out: frames of the other periods (`framing`).
"""

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.statuses.statuses import ITEM
from pipelines.grammar.periods import PeriodMention, Span

_HEADING = 14
"""Words of the longest line that is a heading."""
_CARRIED_OUT = regex.compile(
    r"(?<!\p{L})(?:thực[ ]hiện|kết[ ]quả|đánh[ ]giá|tổng[ ]kết|kiểm[ ]điểm)(?!\p{L})[^.;:\n]*"
    r"(?<!\p{L})(?:nghị[ ]quyết|chỉ[ ]tiêu|mục[ ]tiêu|nhiệm[ ]vụ|kết[ ]quả|công[ ]tác)(?!\p{L})"
    r"[^.;:\n\d]*(?:\d+[^.;:\n\d]*)?$",
    regex.VERSION1,
)
_BEHIND = regex.compile(
    r"\)?[ ]*(?:,|(?:đảng|các|toàn|hđnd|ubnd|huyện|xã|phường|quận|tỉnh|thành|kinh)(?!\p{L}))", regex.VERSION1
)
_COUNT = regex.compile(r"\d+|\p{L}+", regex.VERSION1)
_SPELT = {"hai": 2, "ba": 3, "bốn": 4, "năm": 5}
_GONE = regex.compile(r"qua$", regex.VERSION1)


def opens_results(reading: Reading, mention: PeriodMention, opener: "regex.Pattern[str]") -> bool:
    """Whether a term that is over is the frame of what follows."""
    index, year = reading.sentence_index(mention.start), reading.current_year
    if index is None or not (mention.last_year and year and mention.last_year <= year):
        return False
    if _is_heading(reading, mention, index):
        return True
    before = reading.folded[reading.sentences[index].start : mention.start]
    if reading.folded.startswith("nhiệm", mention.start) and _CARRIED_OUT.search(before):
        return True
    return bool(opener.fullmatch(before) and _BEHIND.match(reading.folded, mention.end))


def _is_heading(reading: Reading, mention: PeriodMention, index: int) -> bool:
    """Whether a line that ends with the term heads a list or a part: "Một số thành tựu trong nhiệm kỳ 2015-2020"."""
    sentences, folded = reading.sentences, reading.folded
    here = sentences[index]
    if folded[mention.end : here.end].strip(" :)") or index + 1 >= len(sentences):
        return False
    if ITEM.match(folded, sentences[index + 1].start):
        return True
    alone = sentences[index + 1].line != here.line and (index == 0 or sentences[index - 1].line != here.line)
    return alone and index > 0 and len(folded[here.start : here.end].split()) <= _HEADING


def years_of(spell: PeriodMention, reading: Reading, named: list[PeriodMention]) -> Span | None:
    """The years that "5 năm" or "5 năm qua" are: those `named` before that are as many, else of the term just over."""
    count = _COUNT.match(reading.folded, spell.start)
    if count is None:
        return None
    years = int(count[0]) if count[0].isdigit() else _SPELT.get(count[0])
    if named:
        apart = (named[-1].last_year or 0) - (named[-1].year or 0)
        lasts = (apart, apart + 1) if named[-1].kind == "term" else (apart + 1,)  # five years: "nhiệm kỳ 2020 - 2025"
        return named[-1].dates(None) if years in lasts else None
    if not _GONE.search(reading.folded, spell.start, spell.end):
        return None
    over = [
        m
        for m in reading.periods
        if m.kind == "term"
        and m.year
        and m.last_year
        and m.last_year - m.year == years
        and reading.current_year
        and m.year < reading.current_year <= m.last_year + 1
        and reading.folded.startswith("nhiệm", m.start)
    ]
    return over[0].dates(None) if over else None
