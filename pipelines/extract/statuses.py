"""Whether a number happened, is expected of a result, or is aimed at: by the reach of its cue.

"ước" reaches to the end of its sentence or the next ";", but not into a bracket that speaks of an earlier period.
A plan word reaches as far as what follows it in its sentence, until a word says that something is done. Keep out:
lists of words (`data/senses.toml`).
"""

from functools import cache

import regex

from pipelines.extract.scope import Scope
from pipelines.grammar.lexicon import alternation, table
from schemas.enums import Status


@cache
def _cue(key: str) -> regex.Pattern[str]:
    return regex.compile(rf"(?<!\p{{L}}){alternation(table('senses')['status'][key])}(?!\p{{L}})", regex.VERSION1)


_COMPLETED = regex.compile(r"(?:hoàn[ ]thành|vượt|đạt|thực[ ]hiện|so[ ]với|bằng|theo|đã|chưa|mới|không)(?:[ ]+\p{L}+){0,2}[ ]*$", regex.VERSION1)
_DONE = regex.compile(r"(?<!\p{L})(?:đã|hiện[ ]có|hiện[ ]nay|đến[ ]nay|chưa|mới[ ]giao|vừa|kết[ ]quả|quyết[ ]toán)(?!\p{L})", regex.VERSION1)
_EARLIER = regex.compile(r"\([^)]*(?:cùng[ ]k[ỳì]|năm[ ]trước|năm[ ]ngoái)[^)]*$", regex.VERSION1)
# Nouns among the plan words: behind "hoàn thành", "so với" they are what was reached, not what is aimed at.
_NOUNS = ("kế hoạch", "dự toán", "chỉ tiêu", "mục tiêu", "giao", "được giao", "nhiệm kỳ mới", "đăng ký", "yêu cầu", "định hướng")


def status_of(scope: Scope) -> Status:
    """The status of a number."""
    lead_in = scope.lead_in
    if _EARLIER.search(lead_in):
        return Status.ACTUAL
    if _cue("estimate").search(lead_in.rsplit(";", 1)[-1]):
        return Status.ESTIMATE
    for cue in reversed(list(_cue("target").finditer(lead_in))):
        between = lead_in[cue.end() :]
        if _DONE.search(between) or _DONE.search(lead_in[max(0, cue.start() - 4) : cue.start()]):
            continue
        if cue[0] in _NOUNS and (_COMPLETED.search(lead_in[: cue.start()]) or regex.search(r"(?<!\p{L})(?:đạt|bằng|giải ngân|tăng|giảm|vượt)(?!\p{L})", between)):
            continue
        return Status.TARGET
    return Status.ACTUAL
