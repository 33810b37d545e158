"""Offices and bodies that somebody is elected to, as phrases with their locality.

"Bí thư và Phó Bí thư chi bộ" is two; "Ban Chấp hành khóa mới" is that of the body that meets. Keep out: votes and
people.
"""

from dataclasses import dataclass, replace
from functools import cache

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.model import Meeting
from pipelines.grammar.folding import fold
from pipelines.grammar.lexicon import alternation, any_of, table
from schemas.enums import MeetingType

# Where an office ends: terms, numbers, votes, purposes, and the next clause.
_STOP = regex.compile(
    r"""\.(?!\p{L}|(?<=(?<!\p{L})[qp][.])\d)|[;:()\"]|,|[ ]-[ ]
    |[ ]+(?:nhiệm[ ]+k[ỳì]|khóa|với|gồm|đạt|để|tại|trong|có|đối[ ]+với|thay
    |lần[ ]+thứ|mới|theo|từ|được|đã|và[ ]+(?=thông|thảo|biểu)|ngay|bằng|sau|là|đảm[ ]+bảo|thời|đều|trên|đi(?=[ ]+dự)
    |trực[ ]+tiếp
    |ra(?=[ ]+mắt)|giữ|làm|do|khi|cho|ngày)(?!\p{L})
    |[ ]+(?=\d+[ ]+(?:đồng[ ]+chí|vị|người|ủy[ ]+viên|thành[ ]+viên))""",
    regex.VERSION1 | regex.VERBOSE,
)
_DELEGATES = regex.compile(r"(?:đoàn[ ]+)?đại[ ]+biểu(?![ ]+quốc[ ]+hội|[ ]+hđnd)", regex.VERSION1)
_GOES = regex.compile(
    r"(?:[^.;,]|\.(?=\p{L})){0,90}?(?:tham[ ]+|đi[ ]+)?dự[ ]+(?=đại[ ]+hội|hội[ ]+nghị)", regex.VERSION1
)
_GOES_STOP = regex.compile(r"[.;:()\",]|[ ]+(?:nhiệm[ ]+k[ỳì]|với|gồm|đạt|để|và)(?!\p{L})", regex.VERSION1)
_ORGANS = ("ban chấp hành", "bch", "ban thường vụ", "btv", "ban thường trực")
_AND = regex.compile(r"[ ]*(?:,|và)[ ]+(?:\d+[ ]+)?", regex.VERSION1)


# How somebody holds an office says nothing of whose it is: "2 Phó Chủ tịch không chuyên trách".
_PAID = regex.compile(r"(?:không[ ])?chuyên[ ]trách|kiêm[ ]nhiệm|thường[ ]trực", regex.VERSION1)
# What a council's committee is for is not whose it is: "Trưởng ban Pháp chế".
_OF_COUNCIL = regex.compile(r"(?:phó[ ]|trưởng[ ]){1,2}(?:các[ ])?ban(?!\p{L})", regex.VERSION1)
_COUNCILS_FIELD = regex.compile(
    r"(?:pháp[ ]chế|kinh[ ]tế|văn[ ]hóa|đô[ ]thị|dân[ ]tộc)(?:[ -]+(?:và|ngân|sách|xã|hội|đô|thị|kinh|tế))*",
    regex.VERSION1,
)
_COUNCIL = regex.compile(r"(?:hđnd|hội[ ]đồng[ ]nhân[ ]dân)(?!\p{L})", regex.VERSION1)
# Which of the bodies of one place an office is in.
_ORGAN = {
    "council": regex.compile(r"(?<!\p{L})(?:hđnd|hội[ ]đồng[ ]nhân[ ]dân)(?!\p{L})", regex.VERSION1),
    "committee": regex.compile(r"(?<!\p{L})(?:ubnd|ủy[ ]ban[ ]nhân[ ]dân)(?!\p{L})", regex.VERSION1),
    "front": regex.compile(r"(?<!\p{L})(?:(?:ub)?mttq|mặt[ ]trận)(?!\p{L})", regex.VERSION1),
    "party": regex.compile(r"(?<!\p{L})(?:đảng|tỉnh|thành|huyện|thị|quận)[ ]ủy(?!\p{L})", regex.VERSION1),
}


@dataclass(frozen=True, slots=True)
class Post:
    """An office or body that is elected; `start:end` in the text, `text` as a value."""

    text: str
    start: int
    end: int
    body: str | None = None
    """The body that elects, where it is named beside the verb."""

    @property
    def folded(self) -> str:
        """The value folded."""
        return fold(self.text)

    @property
    def kind(self) -> str:
        """The head of the office: what two tellings of one result have in common."""
        match = _begin().match(self.folded)
        head = match[0] if match else self.folded
        head = {"bch": "ban chấp hành", "btv": "ban thường vụ", "đoàn đại biểu": "đại biểu", "chi ủy": "cấp ủy"}.get(
            head, head
        )
        if head.startswith("hội thẩm"):
            return "hội thẩm"
        return head.replace("trưởng các ban", "trưởng ban").replace("phó các ban", "phó trưởng ban")

    @property
    def tail(self) -> str:
        """What follows the head: the body that the office is in, as far as the words beside it say."""
        match = _begin().match(self.folded)
        return self.text[match.end() :].strip() if match else ""

    @property
    def organs(self) -> set[str]:
        """Which of the bodies of a place the office is in, as far as the words say."""
        return _organs_in(self.folded)

    @property
    def led(self) -> str:
        """Which committee of a council the office leads, as far as the words say: "pháp chế"."""
        match = _begin().match(self.folded)
        field = _COUNCILS_FIELD.match(self.folded, match.end() + 1) if match and match[0].endswith("ban") else None
        return field[0] if field else ""

    def with_body(self, meetings: list[Meeting]) -> str:
        """The value with the body that it is in: as named, else that of the clause, else that which meets."""
        match = _begin().match(self.folded)
        rest = self.folded[match.end() :].strip() if match else self.folded
        if self.folded in table("elections")["of_the_state"] or _conducts(self.folded, meetings):
            return self.text
        bodies = {meeting.body for meeting in meetings}
        elects = self.body if self.body and fold(self.body) not in _ORGANS else None  # "Ban Chấp hành bầu Bí thư"
        own = elects or (meetings[0].body if len(bodies) == 1 else _common_kind(meetings))
        if not own or not match or _DELEGATES.match(match[0]) or fold(own) in _ORGANS:
            return self.text
        if self.organs and self.organs.isdisjoint(_organs_in(fold(own))):
            return self.text  # "HĐND bầu 15 Ủy viên UBND"
        head = self.text[: match.end()].strip()
        of_council = _OF_COUNCIL.fullmatch(match[0]) and _COUNCIL.match(fold(own))
        if _PAID.fullmatch(rest) or (of_council and _COUNCILS_FIELD.fullmatch(rest)):
            return f"{self.text} {_without_organ(own, head)}"
        if not rest:
            inner = _without_organ(own, head)
            return f"{head} {inner}" if fold(inner).split()[0] != fold(head).split()[-1] else _after(head, inner)
        inner = _without_organ(own, head)
        return f"{head} {inner}" if fold(inner).startswith(rest + " ") else self.text


def _conducts(office: str, meetings: list[Meeting]) -> bool:
    """Whether those elected only conduct a congress, as no standing presidium of the Fatherland Front does."""
    held = {meeting.meeting_type for meeting in meetings} == {MeetingType.CONGRESS}
    front = any("front" in _organs_in(fold(meeting.body or "")) for meeting in meetings)
    return held and not front and office in table("elections")["of_the_congress"]


def _organs_in(folded: str) -> set[str]:
    return {name for name, words in _ORGAN.items() if words.search(folded)}


def _after(head: str, body: str) -> str:
    """A head whose last word is the body's first: "Trưởng thôn" of "thôn Đoài" is "Trưởng thôn Đoài"."""
    return " ".join([*head.split()[:-1], body])


def _common_kind(meetings: list[Meeting]) -> str | None:
    """What the bodies of several meetings are: "chi bộ"."""
    kinds = {" ".join(fold(meeting.body).split()[:2]) for meeting in meetings if meeting.body}
    return kinds.pop() if len(kinds) == 1 else None


@cache
def _organ() -> regex.Pattern[str]:
    return regex.compile(rf"(?:{'|'.join(_ORGANS)})[ ]+", regex.VERSION1)


def _without_organ(body: str, head: str) -> str:
    """The body without an organ that the office names itself: Ban Chấp hành + (Ban Chấp hành) Đảng bộ X."""
    match = _organ().match(fold(body))
    return body[match.end() :] if match and head else body


@cache
def _begin() -> regex.Pattern[str]:
    offices = alternation([*table("offices")["heads"], *table("elections")["slates"]])
    return regex.compile(rf"{offices}(?!\p{{L}})", regex.VERSION1)


def begins_office(value: str) -> bool:
    """Whether a value begins with an office that one person holds, not with a body: "Phó Bí thư …"."""
    return bool(_held_by_one().match(fold(value)))


@cache
def _held_by_one() -> regex.Pattern[str]:
    return regex.compile(rf"{alternation(table('offices')['heads'])}(?!\p{{L}})", regex.VERSION1)


_SEVERAL = regex.compile(r"[ ]*(?:các[ ]+)?", regex.VERSION1)  # "các Ủy viên UBND": not those who are of the UBND


@cache
def _plural() -> regex.Pattern[str]:
    return regex.compile(
        rf"""[ ]*(?:(?:các|một|01|1|02|2|hai)[ ]+)?(?:{any_of("elections", "electees")}[ ]+)?
        (?:chức[ ]danh[ ]+|chức[ ]vụ[ ]+)?""",
        regex.VERSION1 | regex.VERBOSE,
    )


def posts_at(reading: Reading, position: int, end: int) -> list[Post]:
    """The offices listed right at `position`; empty if none begins there."""
    folded = reading.folded
    found: list[Post] = []
    while True:
        if both := _HEAD_AND_DEPUTY.match(folded, position, end):
            found += _head_and_deputy(reading, both, end)
            position = found[-1].end
            if joint := _AND.match(folded, position, end):
                position = joint.end()
                continue
            break
        begin = _begin().match(folded, position, end)
        for several in (_SEVERAL, _plural()):
            if not begin and (plural := several.match(folded, position, end)):
                begin = _begin().match(folded, plural.end(), end)
        if not begin:
            break
        post = _delegates(reading, begin.start(), end) or _post(reading, begin, end)
        found.append(post)
        joint = _AND.match(folded, post.end, end)
        if not joint:
            break
        position = joint.end()
    return _shared_tail(found)


# "bầu Trưởng, Phó Trưởng các Ban HĐND xã"
_HEAD_AND_DEPUTY = regex.compile(
    r"(?P<head>trưởng)(?:,|[ ]và)[ ](?P<deputy>phó(?:[ ]trưởng)?)[ ](?=(?:các[ ])?ban[ ])", regex.VERSION1
)


def _head_and_deputy(reading: Reading, both: "regex.Match[str]", end: int) -> list[Post]:
    """The offices of the head and of the deputy, who share the name of what they lead."""
    last = _post_end(reading, both.end() + len("các ban"), end)
    rest = " ".join(reading.text[both.end() : last].split()).strip(" ,-")
    return [
        Post(f"{reading.text[slice(*both.span(which))]} {rest}", both.start(), last) for which in ("head", "deputy")
    ]


def _delegates(reading: Reading, start: int, end: int) -> Post | None:
    """Delegates with the meeting that they go to: "Đoàn đại biểu … dự Đại hội X"."""
    head = _DELEGATES.match(reading.folded, start, end)
    goes = _GOES.match(reading.folded, head.end(), end) if head else None
    if not head or not goes or "gồm" in goes[0]:
        return None
    stop = _GOES_STOP.search(reading.folded, goes.end(), end)
    last = stop.start() if stop else end
    verb = "tham dự" if "tham" in goes[0] else "dự"
    text = f"{reading.text[start : head.end()]} {verb} {reading.text[goes.end() : last]}"
    return Post(" ".join(text.split()), start, last)


_COUNTED = regex.compile(r"\d+[ ]+", regex.VERSION1)
_JOINT = regex.compile(r"[ ]+và[ ]+", regex.VERSION1)


def _post(reading: Reading, begin: "regex.Match[str]", end: int) -> Post:
    """One office: to a stop, or to "và" before another office."""
    last = _post_end(reading, begin.end(), end)
    return Post(" ".join(reading.text[begin.start() : last].split()).strip(" ,-"), begin.start(), last)


def _post_end(reading: Reading, start: int, end: int) -> int:
    """Where an office ends whose first words end at `start`."""
    folded, last = reading.folded, end
    stop = _STOP.search(folded, start, end)
    while stop and stop[0].strip() in (",", "-") and _inside_name(reading, stop.start()):
        stop = _STOP.search(folded, stop.end(), end)
    if stop:
        last = stop.start()
    for joint in _JOINT.finditer(folded, start, last):
        counted = _COUNTED.match(folded, joint.end())
        following = counted.end() if counted else joint.end()
        both = _HEAD_AND_DEPUTY.match(folded, following)
        if both or _begin().match(folded, following) or reading.text[joint.end()].islower():
            last = joint.start()
            break
    people = [person.block_start for person in reading.people.between(start, last)]
    last = min([last, *people])
    last -= len(" và") * folded.endswith(" và", start, last)
    return last


def _inside_name(reading: Reading, sign: int) -> bool:
    """Whether a comma or dash stands inside a body's name: "Hội Cựu chiến binh khối Đảng, Đoàn thể"."""
    return any(phrase.start < sign < phrase.end for phrase in reading.phrases)


_ELECTED_TOO = regex.compile(
    r"(?:ủy[ ]ban[ ]kiểm[ ]tra|ubkt|ban[ ]thường[ ]vụ|ban[ ]kiểm[ ]tra)(?!\p{L})", regex.VERSION1
)


def _shared_tail(posts: list[Post]) -> list[Post]:
    """What only the last says holds for those before it too: "Bí thư và Phó Bí thư chi bộ"."""
    if len(posts) < 2:
        return posts
    match = _begin().match(posts[-1].folded)
    tail = posts[-1].text[match.end() :].strip() if match else ""
    if _ELECTED_TOO.match(fold(tail)):  # "… Phó Chủ tịch và Chủ nhiệm Ủy ban Kiểm tra": elected as well
        return posts
    return [replace(post, text=f"{post.text} {tail}") if tail and _bare(post) else post for post in posts]


def _bare(post: Post) -> bool:
    match = _begin().match(post.folded)
    return match is not None and match.end() == len(post.folded)


def located(reading: Reading, post: Post, body: str | None) -> Post:
    """The office with the body that elects, for an office that names none itself; a bare "Ban Chấp hành" is none."""
    elects = body is not None and fold(body) not in _ORGANS
    return replace(post, body=body) if elects and not _named(reading, post) else post


def _named(reading: Reading, post: Post) -> bool:
    return any(phrase.named and post.start <= phrase.start < post.end for phrase in reading.phrases)
