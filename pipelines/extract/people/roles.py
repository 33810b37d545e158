"""What a mention of a person says that they did at the meeting: chaired, were elected, spoke, attended.

The words before the mention in its clause and those behind it up to the next person decide; a list of names shares
both. What will happen, or is only said about somebody, shows nothing. Keep out: who is who, and who cannot have been
there (`presence`).
"""

from dataclasses import dataclass
from functools import cache
from itertools import pairwise

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.article.thereby import told_by
from pipelines.grammar.endings import ending
from pipelines.grammar.lexicon import alternation, any_of, table
from pipelines.text.article import LineKind
from schemas.enums import Role

ORDER = (Role.CHAIR, Role.ELECTED, Role.SPEAKER, Role.ATTENDEE)
_HEADS = r"""(?:hội[ ]nghị|đại[ ]hội|cuộc|buổi|phiên|kỳ[ ]họp|lễ|họp|tọa[ ]đàm|hội[ ]thảo|điểm[ ]cầu|diễn[ ]đàn
    |giao[ ]ban|thảo[ ]luận|tại|và|,|\.|;|$)"""
MEETINGS = r"(?:hội[ ]nghị|đại[ ]hội|cuộc[ ](?:họp|gặp|làm[ ]việc)|buổi|phiên|kỳ[ ]họp|lễ|tọa[ ]đàm|họp)"
FAR = 600  # characters before a name that can set another time or place
_REACH = 130  # characters behind a name in which its verb stands
_LIST = regex.compile(
    r"""(?:[ ,;:)&-]|\d+[.)]|và|cùng|với|các|đồng[ ]chí|đ/c|ông|bà|đại[ ]biểu)*(?:,|;|và|cùng|&|-)
    (?:[ ,;:)+&-]|và|cùng|với|các|đồng[ ]chí|đ/c|ông|bà|đại[ ]biểu)*""",
    regex.VERSION1 | regex.VERBOSE,
)


_OWN_BRACKET = regex.compile(r"[ ]*\([^()]{1,40}\)", regex.VERSION1)  # "cử tri A (thôn 1), B (thôn 2) kiến nghị"
_CLAUSE_ENDS = regex.compile(r";(?![ ]+cùng[ ])|[\"“]|:[ ]", regex.VERSION1)  # "ông A; cùng các đại biểu dự"
_COLON = regex.compile(r"[ )]*:", regex.VERSION1)
_ASIDE = regex.compile(r"^[ ]*,[^,]{0,60},(?=[^,]{0,40})", regex.VERSION1)
_VOTE = regex.compile(r"bầu[^.;]{0,12}$", regex.VERSION1)
_YEAR = regex.compile(r"(?<![\d/])(?:19|20)\d\d(?!\d)", regex.VERSION1)
_SINCE = regex.compile(r"(?<!\p{L})từ[ ](?:tháng|năm)[ ]\d", regex.VERSION1)
# "Cùng đi với Thủ tướng có các đồng chí: …": the list is of those present, whoever is named before it.
_LEADS = regex.compile(
    r"(?<!\p{L})(?:có|gồm|gồm[ ]có)(?:[ ]+(?:các|đồng[ ]chí|ông|bà|đại[ ]biểu))*(?:[^.,;:]{0,60}:)?[ ]*$",
    regex.VERSION1,
)
# Behind a caption's credit, and where a lead begins without a full stop before it, another sentence goes on.
_CREDIT = regex.compile(
    r"(?<!\p{L})ảnh(?:[ ]minh[ ]họa)?[ ]*:"
    r"|(?<=\p{L}[ ]+)(?:sáng|chiều|tối|trưa)(?:[ ](?:ngày|nay))?[ ]+\(?\d{1,2}[-/.]\d{1,2}[^,;.]{0,12},",
    regex.VERSION1,
)
# "tham gia điều hành Công ty …": no chair of a meeting.
_RUNS_A_FIRM = regex.compile(
    r"[ ]+(?:công[ ]ty|cty|doanh[ ]nghiệp|dự[ ]án|nhà[ ]máy|tập[ ]đoàn|ngân[ ]hàng)", regex.VERSION1
)
_OCCASION = regex.compile(r"(?<!\p{L})(?:phiên|lễ|buổi|đêm|ngày|sau|trước)[ ]+$", regex.VERSION1)
_IN_A_FIRM = regex.compile(r"[ ]+(?:điều[ ]hành|quản[ ]lý|góp[ ]vốn|kinh[ ]doanh|thành[ ]lập)(?!\p{L})", regex.VERSION1)
# "… chúc mừng các đồng chí được bầu": those elected are others.
_OTHERS_THERE = regex.compile(
    r"(?<!\p{L})(?:(?:các|những|hai|ba|\d+)[ ]|(?<=(?:mừng|tặng|cho)[ ]))"
    r"(?:đồng[ ]chí|người|cá[ ]nhân|vị|cán[ ]bộ|ông[, ]+bà|đại[ ]biểu)[ ]+"
    r"(?:vừa[ ]|mới[ ]|đã[ ])?$",
    regex.VERSION1,
)
_TAKES_PART = regex.compile(r"(?<!\p{L})(?:tham[ ]gia|quản[ ]lý)(?:[ ]và|,)?[ ]+$", regex.VERSION1)


@dataclass(frozen=True, slots=True)
class Place:
    """Where a mention stands: its block (titles, name, offices) and the clause around it."""

    start: int
    end: int
    sentence: int
    before: str
    """Folded words from the sentence's start, or the last ";" or person before, to the block."""
    behind: str
    """Folded words from the block to the next person or the sentence's end."""
    ahead: str
    """Folded words from the sentence's start, or that of the one before which it goes on, to the block."""
    opening: str
    """Folded words from the sentence's start to the first person of its list."""
    next: str = ""
    """Of a mention in the headline, the folded words of the sentences behind it."""


@cache
def _words(section: str, key: str, *, backward: bool = False) -> str:
    return rf"(?<!\p{{L}}){alternation(table('roles')[section][key], backward=backward)}(?!\p{{L}})"


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    chairs = _words("chair", "ahead")
    verbs = "|".join(
        f"(?P<{role}>{alternation(table('roles')[role.value]['behind'])})"
        for role in (Role.ELECTED, Role.CHAIR, Role.SPEAKER, Role.ATTENDEE)
    )
    no_verb = rf"(?!{alternation(table('roles')['speaker']['not_verbs'])}(?!\p{{L}}))"
    sources = {
        "verbs": rf"(?<!\p{{L}}){no_verb}(?:{verbs})(?!\p{{L}}|(?<=tiếp)[ ]tục)",
        # "về các đề xuất, kiến nghị của ngành": what is said is a noun here.
        "said_noun": rf"""(?<!\p{{L}})(?:(?:các|những|nhiều|mọi|một[ ]số)[ ](?:(?:{_words("speaker", "behind")}),[ ])*
            |(?:ý[ ]kiến|nội[ ]dung|bài|lời|buổi|phần)[ ])$""",
        # The verb is asked for first: looking back costs more.
        "chairs": rf"""(?={_words("chair", "behind")})
            (?<!\bdo[^.;]{{0,40}})(?<!(?:quản[ ]lý|tham[ ]gia|chỉ[ ]đạo),?[ ]+)
            {_words("chair", "behind")}[ ]+{_HEADS}""",
        "void": rf"(?!ký[ ]+kết){_words('elsewhere', 'void')}",
        "chair_ahead": rf"{chairs}(?:[^.;,]{{0,80}}?(?:[ ](?:có|là|gồm|của)(?:[ ]các)?|:|,))?[ :,]*$",
        # "Chủ trì cuộc họp với các phòng, ban chiều 5/7, ông A …"
        "chair_opens": rf"^[\s\W]*{chairs}[ ]+{MEETINGS}(?:[^.;:]|\.(?=\d)){{0,160}},[ ]*$",
        "elected_clause": _words("elected", "clause"),
        # "bầu Trưởng Ban Pháp chế là đồng chí A"
        "as_which": r"(?<!\p{L})(?:trưởng|phó|chủ[ ]tịch|bí[ ]thư|ủy[ ]viên)[ ][^.;:,]{0,80}[ ]là[ ]*$",
        "decided": rf"""[ ,]*(?:tiếp[ ]tục[ ]+|tham[ ]gia[^.;]{{0,60}},[ ]*)?{_words("elected", "decided")}
            |[ ]*:[ ]*{any_of("offices", "heads")}(?!\p{{L}})""",  # "đồng chí A: Phó Bí thư; đồng chí B: …"
        # "Ông A làm Bí thư Huyện ủy": the sentences behind the headline tell of the decision.
        "headline": rf"[ ,]*(?:tiếp[ ]tục[ ]+)?{_words('elected', 'decided')}[ ](?:chức[ ]|vụ[ ]|danh[ ])*"
        rf"{any_of('offices', 'heads')}(?!\p{{L}})",
        "office": rf"{any_of('offices', 'heads')}(?!\p{{L}})",
        "takes": r"(?<!\p{L})(?<!thôi[ ])(?:giữ|làm|vào|tham[ ]gia|là|phụ[ ]trách|đảm[ ]nhiệm|kiêm)(?!\p{L})",
        "to_whom": r"(?<!\p{L})(?:cho|đối[ ]với|bầu|về[ ]việc[^.;]*)[ ]*(?:các[ ]+)?$",
        "speaker_ahead": rf"""^[\s\W]*(?:tại[^,;]{{0,80}},[ ]*|cũng[ ]+|tiếp[ ]+đó,?[ ]*|sau[ ]+đó,?[ ]*)?
            {_words("speaker", "ahead")}(?:[^.;]{{0,140}}?(?:,|{MEETINGS}[^.;,]{{0,60}}|[ ]do|:))?[ ]*(?:các[ ]+)?$""",
        # "“Phải làm ngay”, đó là yêu cầu của đồng chí A"
        "said_by": r"""(?<!\p{L})là[ ](?:(?:một[ ]trong[ ])?những[ ]|lời[ ])?
            (?:yêu[ ]cầu|khẳng[ ]định|ý[ ]kiến|chỉ[ ]đạo|nhấn[ ]mạnh|chia[ ]sẻ|đề[ ]nghị|phát[ ]biểu
            |nhận[ ]định|đánh[ ]giá|lưu[ ]ý|quan[ ]điểm|trăn[ ]trở|kiến[ ]nghị|thông[ ]tin)
            (?:[ ]\p{L}+){0,3}[ ]của[ ]+(?:các[ ]+)?$""",
        "lists": rf"""{_words("attendee", "lists")}[^.;]{{0,140}}?
            (?:(?<!\p{{L}})(?:có|gồm|là|của|bao[ ]gồm)(?!\p{{L}})|:)""",
        "talk_of": r"""(?<!về[ ]+)(?:việc|sai[ ]phạm|vụ)[ ]+
            (?:bổ[ ]nhiệm|điều[ ]động|luân[ ]chuyển|đề[ ]bạt)[^.;]{0,20}$""",
        "given": r"trao[ ](?:các[ ])?(?:quyết[ ]định|nghị[ ]quyết)[^.;]{0,80}(?:cho|đến|chúc[ ]mừng)[ ]*(?:các[ ]+)?$",
        # In whose name somebody speaks is no office between the speaker and the verb.
        "authority": r"""(?<!\p{L})(?:thừa[ ])?(?:ủy[ ]quyền|thừa[ ]lệnh|ủy[ ]nhiệm)[ ](?:của[ ])?""",
        # "… vợ là bà B, UBND tỉnh đã chỉ đạo": the verb is the body's; not so "đại biểu B, đoàn Gia Lai, nêu".
        "other_subject": rf"[ ]*,[ ]+(?!đoàn[ ]|tổ[ ]|đảng[ ]viên){any_of('bodies', 'bodies')}(?!\p{{L}})",
        "honoured": r"(?:tặng[ ]hoa|trao|chúc[ ]mừng|tặng)[^.;]{0,60}(?:cho|chúc[ ]mừng|tặng)[ ]*(?:các[ ]+)?$",
        "companion": r"""(?<!\p{L})(?:(?:cùng[ ](?:đi|dự)|làm[ ]việc|hội[ ]đàm|hội[ ]kiến)[ ]với
            |(?<!(?:trực|gián|kế|liên|nối|giao|tái)[ ])tiếp(?:[ ]xã[ ]giao|[ ]và[ ]làm[ ]việc[ ]với)?)[ ]*$""",
        "welcomed": r"""(?<!\p{L})(?:vinh[ ]dự|hân[ ]hạnh|vui[ ]mừng|được)[ ](?:được[ ])?(?:chào[ ])?đón(?:[ ]tiếp)?
            [^.;]{0,40}$""",
        "hands": r"(?:trao|tặng[ ]hoa|chúc[ ]mừng)[^.;]{0,80}(?:cho|chúc[ ]mừng|tặng|đến)[ ]*(?:các[ ]+)?$",
        "and_speaks": r"""(?:,|[ ]và|,[ ]đồng[ ]thời)[ ](?:có[ ]bài[ ])?
            (?:phát[ ]biểu|giao[ ]nhiệm[ ]vụ|nhấn[ ]mạnh)(?!\p{L})""",
    }
    return {name: regex.compile(source, regex.VERSION1 | regex.VERBOSE) for name, source in sources.items()}


@cache
def _before() -> dict[str, regex.Pattern[str]]:
    """What the words right before a mention are, by name."""

    def words_of(section: str, key: str) -> str:
        return _words(section, key, backward=True)

    sources = {
        "elected": rf"{words_of('elected', 'ahead')}[ ]*",
        "speaker": rf"{words_of('speaker', 'close')}[ ]*",
        "object": rf"(?<!cùng[ ]+){words_of('elsewhere', 'objects')}[ ]*(?:các[ ]+)?",
        "spoken_of": rf"{words_of('elsewhere', 'spoken_of')}[ ]*",
    }
    return {name: ending(source) for name, source in sources.items()}


def places(reading: Reading, blocks: list[tuple[int, int]]) -> list[Place | None]:
    """The place of each block in order; `None` in boilerplate."""
    found: list[Place | None] = []
    opening_start, opening = -1, ""
    for number, (start, end) in enumerate(blocks):
        index = reading.sentence_index(start)
        if index is None:
            found.append(None)
            continue
        sentence = reading.sentences[index]
        previous = blocks[number - 1][1] if number and blocks[number - 1][1] > sentence.start else sentence.start
        following = blocks[number + 1][0] if number + 1 < len(blocks) else sentence.end
        if opening_start != index or previous == sentence.start or not _same_list(reading, previous, start):
            led = previous == sentence.start or _LEADS.search(reading.folded, previous, start)
            opening_start, opening = index, _list_head(reading, index, start, end) if led else ""
        before = reading.folded[previous:start].rpartition(";")[2]
        behind = reading.folded[end : max(end, min(following, sentence.end))]
        told = told_by(reading, index)
        ahead = reading.folded[max(told.start, start - FAR) : start]
        title = reading.line_kind(sentence) is LineKind.TITLE
        last = reading.sentences[min(index + 2, len(reading.sentences) - 1)].end if title else sentence.end
        found.append(Place(start, end, index, before, behind, ahead, opening, reading.folded[sentence.end : last]))
    return found


# "Dự lễ có đồng chí A. Các đồng chí Ủy viên Ban Thường vụ: B, C.": a sentence without a verb goes on with the list, as
# an item of a printed one does.
_GOES_ON = regex.compile(
    r"[ ]*(?:(?:(?:và|cùng)[ ])?các[ ](?:đồng[ ]chí|ông|bà|đ/c|vị)(?!\p{L})|[-–+•*][ ]*\p{L}|\d{1,2}[.)][ ])",
    regex.VERSION1,
)
_FURTHEST = 40
"""Items of a list behind which its head is looked for."""


def _list_head(reading: Reading, index: int, start: int, end: int) -> str:
    """The words before the first of a list, with those before the list that its sentence goes on with."""
    folded, sentences, patterns = reading.folded, reading.sentences, _patterns()
    head = folded[sentences[index].start : start]
    rest = folded[end : sentences[index].end].strip(" .;")
    bare = not head.strip() and not rest and patterns["office"].match(folded, start)  # "…. Bí thư Huyện ủy Lê Văn A."
    first = max(0, index - _FURTHEST)
    for here, before in pairwise(reversed(sentences[first : index + 1])):
        goes_on = _GOES_ON.match(folded, here.start) or (bare and here is sentences[index])
        if not goes_on or patterns["verbs"].search(folded, here.start, here.end):
            break
        if led := patterns["lists"].match(folded[before.start : before.end].lstrip()):
            return f"{led[0]} {head}"
    return head


def listed(reading: Reading, left: Place, right: Place) -> bool:
    """Whether two mentions next to each other are parts of one list."""
    return left.sentence == right.sentence and _lists(reading, left.end, right.start)


def _lists(reading: Reading, left: int, right: int) -> bool:
    """Whether what stands between two mentions only lists them, a bracket of the first one aside."""
    bracket = _OWN_BRACKET.match(reading.folded, left, right)
    if _LIST.fullmatch(reading.folded, bracket.end() if bracket else left, right):
        return True
    rest = _REST_OF_OFFICE.fullmatch(reading.folded, left, right)
    return bool(rest) and not _patterns()["verbs"].search(reading.folded, left, right)


def _same_list(reading: Reading, left: int, right: int) -> bool:
    """Whether two mentions are parts of one list, also where people without names stand between them."""
    if _lists(reading, left, right):
        return True
    groups = _GROUPS.fullmatch(reading.folded, left, right)
    return bool(groups) and not _patterns()["verbs"].search(reading.folded, left, right)


# "Dự lễ có ông A, Phó Giám đốc Sở; lãnh đạo các phòng, ban; bà B, Trưởng phòng …": the list goes on behind them.
_GROUPS = regex.compile(
    r"(?:[^;:.]{2,120}(?=;))?[ ]*[;,][ ]+(?:(?:và|cùng|với)[ ]+)*"
    r"(?:đại[ ]diện|các|lãnh[ ]đạo|đông[ ]đảo|toàn[ ]thể|thường[ ]trực|ban|nguyên|cán[ ]bộ|\d+)[ ]"
    r"(?:[^.:]|\.(?=\p{L})){2,300}?[;,][ ]+(?:(?:và|cùng|với|có|các|đồng[ ]chí|đ/c|ông|bà)[ ]+)*",
    regex.VERSION1,
)
# What of an office is not known for a part of it, in a list whose people are parted by a semicolon: "A, Trưởng ban về
# công tác bầu cử; B, …".
_REST_OF_OFFICE = regex.compile(
    r"(?:,|;|[ ](?:về|của|phụ[ ]trách|kiêm|theo[ ]dõi)(?!\p{L}))(?:[^.;:]|\.(?=\p{L})){3,120};[ ]+"
    r"(?:(?:và|cùng|các|đồng[ ]chí|đ/c|ông|bà|đại[ ]biểu)[ ]+)*",
    regex.VERSION1,
)


def is_quoted(left: Place, right: Place) -> bool:
    """Whether the left of two mentions is only the source of a clause that the right begins: "Theo ông A, bà B …"."""
    return left.before.rstrip().endswith("theo") and right.before.lstrip().startswith(",")


def is_object(place: Place) -> bool:
    """Whether the words before a mention make it an object: "xử lý ông A", "trường hợp bà B"."""
    spoken_of = _before()["spoken_of"].match(place.before) and not _appointed(place)
    return bool(spoken_of or _before()["object"].match(place.before))


# A list that ends in people without names: "… B, Phó Bí thư; đại diện các ban; các đại biểu HĐND phường tham dự".
_WITH_OTHERS = regex.compile(
    r"[ ]*[;,][ ]+(?:(?:và|cùng)[ ]+)?(?:đại[ ]diện|các|lãnh[ ]đạo|đông[ ]đảo|toàn[ ]thể|thường[ ]trực|\d+)[ ]"
    r"[^.:]{0,400}?(?<!\p{L})(?:(?P<chair>(?:đồng[ ])?chủ[ ]trì)|(?:(?:tham|cùng|đến|tới|về)[ ])?dự)"
    r"(?:[ ]+\p{L}+){0,4}[ ]*[.]?[ ]*$",
    regex.VERSION1,
)


def role_behind(place: Place) -> Role | None:
    """The role that the words behind a mention show."""
    patterns = _patterns()
    if is_object(place):
        return None
    if others := _WITH_OTHERS.match(place.behind):
        return Role.CHAIR if others["chair"] else Role.ATTENDEE
    clause = _CLAUSE_ENDS.split(_CREDIT.split(place.behind, maxsplit=1)[0][: _REACH + 60], maxsplit=1)[0]
    clause = patterns["authority"].sub(" ", clause, count=1)
    return Role.CHAIR if patterns["chairs"].search(clause) else _role_of_verb(place, clause)


def _role_of_verb(place: Place, clause: str) -> Role | None:
    """The role that the first verb of the clause behind a mention shows that is the person's own."""
    patterns = _patterns()
    inside = place.before.strip() and not place.before.rstrip().endswith(",")
    if inside and patterns["other_subject"].match(clause):
        return None
    if patterns["decided"].match(place.behind) and patterns["elected_clause"].search(place.ahead):
        return Role.ELECTED
    if patterns["headline"].match(place.behind) and patterns["elected_clause"].search(place.next):
        return Role.ELECTED
    role = Role.SPEAKER if _COLON.match(place.behind) and len(place.behind) > 20 else None
    clause = _ASIDE.sub("", clause) if clause.lstrip().startswith(", cử tri") else clause
    for match in patterns["verbs"].finditer(clause[:_REACH]):
        found = Role(match.lastgroup) if match.lastgroup else None
        if patterns["void"].search(clause, 0, match.end()):
            break
        noun = found is Role.SPEAKER and role and patterns["said_noun"].search(clause, 0, match.start())
        if (
            noun
            or _is_elsewhere(clause, match, found)
            or (found is Role.SPEAKER and _is_told(place, clause, match.start()))
        ):
            continue
        if found is not Role.ATTENDEE:
            return found
        role = role or found
    return role


# "ông A cho biết, ông B đã chỉ đạo …", "bày tỏ vui mừng khi ông B khẳng định": what B said is told by A.
_SAYS_OF = regex.compile(
    r"(?<!\p{L})(?:(?:cho[ ](?:biết|hay)|thông[ ]tin|khẳng[ ]định|nói|kể|nhắc[ ]lại)(?:[ ]thêm)?(?:,|:|[ ]rằng)?"
    r"(?:[ ][^.;:,]{0,40},)?|[^.;:,]{3,40}[ ]khi)[ ]*$",
    regex.VERSION1,
)
_HAS_SAID = regex.compile(r"(?<!\p{L})đã[ ]+$", regex.VERSION1)
_WHEN = regex.compile(r"(?<!\p{L})khi[ ]*$", regex.VERSION1)


def _is_told(place: Place, clause: str, verb: int) -> bool:
    """Whether what somebody said is told by another who speaks."""
    says = _SAYS_OF.search(place.before[-90:])
    return bool(says) and bool(_WHEN.search(place.before) or _HAS_SAID.search(clause, 0, verb))


def speaks_too(reading: Reading, place: Place) -> bool:
    """Whether who hands something to others speaks behind them: "ông A trao quyết định cho ông B và phát biểu"."""
    patterns = _patterns()
    if not patterns["hands"].search(place.behind):
        return False
    rest = reading.folded[place.end : reading.sentences[place.sentence].end].partition(";")[0]
    return bool(patterns["and_speaks"].search(rest))


def _is_elsewhere(clause: str, match: "regex.Match[str]", role: Role | None) -> bool:
    """Whether a verb is of business ("tham gia điều hành Công ty"), or names an occasion ("phiên khai mạc")."""
    if match[0] in ("khai mạc", "bế mạc") and _OCCASION.search(clause, 0, match.start()):
        return True
    if role is Role.ELECTED and _OTHERS_THERE.search(clause, 0, match.start()):
        return True
    firm = _RUNS_A_FIRM.match(clause, match.end()) or _TAKES_PART.search(clause, 0, match.start())
    return bool(_IN_A_FIRM.match(clause, match.end()) or (role is Role.CHAIR and firm))


_LEAVES = ("thôi ", "nghỉ ")
"""Behind the name of who is handed a decision: that he leaves his office."""


def role_before(place: Place) -> Role | None:
    """The role that the words before a mention show."""
    patterns = _patterns()
    left = patterns["given"].search(place.before) and place.behind.lstrip(" ,").startswith(_LEAVES)
    if left or (_before()["spoken_of"].match(place.before) and not _appointed(place)):
        return None
    if patterns["chair_ahead"].search(place.before) or patterns["chair_opens"].search(place.before):
        return Role.CHAIR
    if _appointed(place):
        return Role.ELECTED
    said = patterns["said_by"].search(place.before) or patterns["speaker_ahead"].search(place.before)
    if said or _before()["speaker"].match(place.before):
        return Role.SPEAKER
    present = patterns["lists"].search(place.opening or place.before) or any(
        patterns[each].search(place.before) for each in ("honoured", "companion", "welcomed")
    )
    return Role.ATTENDEE if present else None


def _appointed(place: Place) -> bool:
    patterns = _patterns()
    if patterns["given"].search(place.before):
        return True
    if patterns["talk_of"].search(place.before):
        return False
    if patterns["as_which"].search(place.before) and patterns["elected_clause"].search(place.ahead):
        return True
    takes = patterns["takes"].search(place.behind[:160])
    if _before()["elected"].match(place.before) and (takes or _VOTE.search(place.before)):
        return True
    return bool(patterns["elected_clause"].search(place.before) and patterns["to_whom"].search(place.before) and takes)


def is_past(reading: Reading, place: Place) -> bool:
    """Whether the years before a mention in its sentence are all over: "nhiệm kỳ 2011 - 2016, ông A giữ chức …"."""
    years = [int(year) for year in _YEAR.findall(place.ahead)]
    if _SINCE.search(place.behind):
        return True
    return bool(years and reading.current_year) and max(years) < (reading.current_year or 0)
