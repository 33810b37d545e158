"""The bodies around a mention of a meeting: behind its noun, in its sentence, before a verb that holds it.

Keep out: which of them meets (`conveners`).
"""

from dataclasses import dataclass

import regex

from pipelines.extract.article.officeholders import is_member
from pipelines.extract.article.reading import Reading
from pipelines.extract.meetings.body_names import PLACED
from pipelines.extract.meetings.held import Event
from pipelines.grammar.bodies import Phrase

# Between a head noun and the body that meets: "Đại hội đại biểu lần thứ VII Đảng bộ …", "kỳ họp thứ 4 - HĐND …".
_BETWEEN = regex.compile(
    r"""(?:[ ,\"'()-]|\d+|(?:đại[ ]biểu|toàn[ ]thể|trực[ ]tuyến|thường[ ]kỳ|thường[ ]lệ|chuyên[ ]đề|giữa[ ]năm
        |cuối[ ]năm|lần|thứ|mở[ ]rộng|của|do|giữa|lãnh[ ]đạo|báo[ ]chí|bất[ ]thường|trù[ ]bị|tháng|quý|trả[ ]lời
        |chất[ ]vấn|và|cán[ ]bộ|công[ ]chức|viên[ ]chức|giao[ ]ban|tổng[ ]kết|sơ[ ]kết|[ivxlc]+|nhất|hai|ba|tư|năm
        |sáu|bảy|tám|chín|mười|nhiệm[ ]k[ỳì]|khóa)(?!\p{L}))*""",
    regex.VERSION1 | regex.VERBOSE,
)
HOLDS = regex.compile(
    r"(?:tổ[ ]chức|chủ[ ]trì|tiến[ ]hành|khai[ ]mạc|triệu[ ]tập|có[ ]buổi|làm[ ]việc|họp|bước[ ]vào|đã"
    r"|long[ ]trọng|phối[ ]hợp|tiếp[ ]xúc|gặp|thảo[ ]luận|công[ ]bố|mở(?![ ]rộng))",
    regex.VERSION1,
)
ATTENDS = regex.compile(r"(?<!\p{L})dự(?!\p{L}|[ ](?:án|kiến|toán|thảo|báo|luật))", regex.VERSION1)
LEADS = regex.compile(r"(?<!\p{L})(?:chủ[ ](?:trì|tọa)|điều[ ]hành|tổ[ ]chức|dẫn[ ]đầu)(?!\p{L})", regex.VERSION1)
_VERB = regex.compile(r"(?:họp|làm[ ]việc|tiếp[ ]xúc|gặp|thảo[ ]luận)", regex.VERSION1)
_PARTNER = regex.compile(r"(?:phối[ ]hợp|cùng)[ ]+(?:với[ ]+)?(?:các[ ]+)?$", regex.VERSION1)
_NEXT_PARTNER = regex.compile(r"[ ]*(?:,|và|cùng|,[ ]*và)[ ]*(?:các[ ]+)?", regex.VERSION1)
_WITH = regex.compile(r"(?<!(?:phối|kết)[ ]hợp[ ])(?<!cùng[ ])với[ ]+(?:các[ ]+)?$", regex.VERSION1)
"""Before those who are met."""
DELEGATION = regex.compile(r"đoàn[ ]+(?:công[ ]tác|giám[ ]sát|kiểm[ ]tra|thanh[ ]tra|khảo[ ]sát)", regex.VERSION1)
BRACKETED = regex.compile(r"[ ]\([^()]{0,16}$", regex.VERSION1)  # what a body is part of: "Trung đoàn 95 (Sư đoàn 2)"
_LED = regex.compile(
    r"(?:[ ]*\([^()]{3,40}\))?[ ]*,?[ ]*do[ ][^;.]{3,160}?(?:làm[ ](?:phó[ ])?trưởng|làm[ ]đoàn[ ]trưởng|dẫn[ ]đầu"
    r"|(?=[ ](?:đã|có[ ]buổi|đến|làm[ ]việc|tiến[ ]hành)(?!\p{L})))(?!\p{L})",
    regex.VERSION1,
)


_DEPUTIES = regex.compile(r"đoàn[ ](?:(?:đại[ ]biểu|đb)[ ]?(?:quốc[ ]hội|qh)|đbqh)(?!\p{L})", regex.VERSION1)
_HEAD_OF = regex.compile(r"(?<!\p{L})trưởng[ ]$", regex.VERSION1)
_OF_DEPUTIES = regex.compile(r"(?<!\p{L})(?:luật|giám[ ]sát|cử[ ]tri|kỳ[ ]họp)(?!\p{L})", regex.VERSION1)


@dataclass(frozen=True, slots=True)
class Around:
    """The bodies around a mention of a meeting, each list in the order of the text."""

    reading: Reading
    event: Event
    behind: list[Phrase]  # right behind the head noun
    inside: list[Phrase]  # in its sentence, but those that only name a member ("Ủy viên Trung ương Đảng")
    places: list[Phrase]  # named places before it in its sentence

    @property
    def sentence_start(self) -> int:
        """Where the mention's sentence begins."""
        return self.reading.sentences[self.event.sentence].start

    @property
    def sentence_end(self) -> int:
        """Where the mention's sentence ends."""
        return self.reading.sentences[self.event.sentence].end

    @property
    def reach(self) -> int:
        """Where the words end that can hold the meeting: behind a head that is a verb itself, else within the head."""
        verb = _VERB.match(self.reading.folded, self.event.start)
        return self.event.end if verb else self.event.start + 4

    @property
    def attending(self) -> list[Phrase]:
        """Bodies before the head with a verb between that holds it, or that only brings people there."""
        folded, stop = self.reading.folded, self.reach
        return [p for p in self.inside if p.end <= self.event.start and HOLDS.search(folded, p.end, stop)]

    @property
    def holders(self) -> list[Phrase]:
        """Bodies before the head with a verb of holding between."""
        folded, stop = self.reading.folded, self.reach
        before = [p for p in self.attending if holds(folded[p.end : stop])]
        before = [p for p in before if not BRACKETED.search(folded, max(0, p.start - 18), p.start)] or before
        led = [(p.end, m.end()) for p in before if is_sent(self.reading, p) and (m := _LED.match(folded, p.end))]
        before = [p for p in before if not any(start <= p.start < end for start, end in led)]  # who leads a delegation
        before = [p for p in before if not PLACED.search(folded, max(0, p.start - 24), p.start)]
        before = [p for p in before if not _WITH.search(folded, max(0, p.start - 24), p.start)]
        before = [p for p in before if not self.heads_deputies_too(p)] or before
        return [p for p in before if not self._is_partner(p)] or before

    def heads_deputies_too(self, phrase: Phrase) -> bool:
        """Whether a body is the deputies' whom an officer of a committee also heads, at a meeting about no law.

        "Bí thư Tỉnh ủy, Trưởng Đoàn đại biểu Quốc hội chủ trì".
        """
        folded = self.reading.folded
        also = _DEPUTIES.match(folded, phrase.start) and _HEAD_OF.search(folded, max(0, phrase.start - 8), phrase.start)
        return bool(also) and not _OF_DEPUTIES.search(folded, self.event.start, self.sentence_end)

    def _is_partner(self, phrase: Phrase) -> bool:
        """Whether a body only helps to hold it: "phối hợp với Sở Y tế, Hội Nông dân tổ chức"."""
        folded = self.reading.folded
        if _PARTNER.search(folded, max(0, phrase.start - 24), phrase.start):
            return True
        left = next((p for p in reversed(self.inside) if p.end <= phrase.start), None)
        listed = left and _NEXT_PARTNER.fullmatch(folded, left.end, phrase.start)
        return bool(left and listed and self._is_partner(left))


def holds(between: str) -> bool:
    """Whether the words between a body and a meeting hold it; who only attends does not."""
    return not ATTENDS.search(between) or bool(LEADS.search(between))


def is_sent(reading: Reading, phrase: Phrase) -> bool:
    """Whether a body is a delegation that some other body sends."""
    return bool(DELEGATION.match(reading.folded, phrase.start))


def around(reading: Reading, event: Event) -> Around:
    """The bodies around one mention."""
    sentence = reading.sentences[event.sentence]
    gap = _BETWEEN.match(reading.folded, event.end)
    after = gap.end() if gap else event.end
    visited = reading.folded[event.start : event.end].endswith(("với", "tại"))  # whom the visitors met, or where
    in_sentence = [phrase for phrase in reading.phrases if sentence.start <= phrase.start < sentence.end]
    led = reading.folded[max(0, after - 9) : after].rstrip().endswith("lãnh đạo")
    return Around(
        reading,
        event,
        [] if visited else [p for p in in_sentence if abs(p.start - after) <= 1 and (led or not p.is_place)],
        [p for p in in_sentence if not p.is_place and not is_member(reading, p)],
        [p for p in in_sentence if p.is_place and p.named and p.end <= event.start],
    )
