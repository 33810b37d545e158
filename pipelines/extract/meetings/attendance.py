"""Which numbers count who took part in the reported meeting: "dự Đại hội có 268 đại biểu".

Such a number is the meeting's attendance and no indicator. Keep out: named people, which are participants.
"""

import regex

from pipelines.extract.article.reading import Reading
from pipelines.grammar.lexicon import any_of
from pipelines.grammar.quantities import Quantity
from pipelines.grammar.units import UnitKind

_NOT_A_VERB = r"(?![ ](?:án|kiến|toán|thảo|báo|phòng|trữ|luật|bị|khuyết|tính|đoán|liệu|ước|nguồn|trù|định))"
_CAME = rf"(?<!đi[ ])(?:tham[ ]dự|(?:về[ ]|đến[ ]|tới[ ])?dự{_NOT_A_VERB}|có[ ]mặt|góp[ ]mặt|hiện[ ]diện)"
# One takes part in an insurance, a force or a scheme without sitting in a meeting.
_ELSEWHERE = (
    r"(?![ ](?:bảo[ ]hiểm|bhxh|bhyt|bhtn|hợp[ ]tác[ ]xã|htx|mô[ ]hình|dự[ ]án|đấu[ ]thầu|thị[ ]trường|lực[ ]lượng"
    r"|khảo[ ]sát|cứu[ ]hộ|cứu[ ]nạn|chữa[ ]cháy|nghĩa[ ]vụ|quân[ ]đội|chuỗi|liên[ ]kết|phòng[ ,]|sản[ ]xuất"
    r"|giao[ ]thông|quỹ|trồng|phong[ ]trào|đường[ ]dây))"
)
_PRESENT = rf"(?<!\p{{L}})(?:{_CAME}|triệu[ ]tập|quy[ ]tụ|tham[ ]gia{_ELSEWHERE})(?!\p{{L}})"
_MORE_OR_LESS = r"(?:(?:hơn|gần|trên|khoảng)[ ]+)?"
_MET = rf"(?:tiếp[ ]xúc|gặp[ ]gỡ|gặp[ ]mặt|đối[ ]thoại)[ ](?:với[ ])?{_MORE_OR_LESS}$"
_HEADS = r"(?:đại[ ]hội|hội[ ]nghị|kỳ[ ]họp|cuộc[ ]họp|buổi|phiên|lễ)"
_ANY = r"(?:[^.;]|(?<=\d)[.](?=\d))"  # a full stop inside a number ends nothing
_PRESENT_BEFORE = regex.compile(rf"{_PRESENT}[^.;]{{0,40}}{_HEADS}?[^.;,]{{0,60}}$|{_MET}", regex.VERSION1)
_TOGETHER = regex.compile(  # behind those who are named, in the sentence that says who came
    rf"^\W*(?:cùng[ ])?(?:tham[ ]gia|{_CAME})(?!\p{{L}}).*(?<!\p{{L}})(?:cùng|và)(?:[ ]với)?[ ]+{_MORE_OR_LESS}$",
    regex.VERSION1,
)
_PRESENT_BEHIND = regex.compile(rf"^[^.;]{{0,40}}{_PRESENT}[ ]+{_HEADS}|^[^.;,]{{0,12}}có[ ]mặt", regex.VERSION1)
_DELEGATES_CAME = regex.compile(
    rf"^{_ANY}{{0,70}}(?<!\p{{L}}){_CAME}(?:[ ]họp)?[ ]*(?:[.,;]|đông[ ]đủ|$)", regex.VERSION1
)
# "150 đại biểu ngồi ở 12 điểm cầu"
_AT_SCREENS = regex.compile(r"[^.;,]{0,30}(?<!\p{L})(?:tại|từ|ở|của)[ ][^.;,]{0,20}điểm[ ]cầu(?!\p{L})", regex.VERSION1)
# Whom the delegates stand for is told between: "gần 400 đại biểu đại diện các tầng lớp nhân dân dự Đại hội".
_CAME_TO_MEETING = regex.compile(rf"{_ANY}{{0,70}}(?<!\p{{L}}){_CAME}[ ]+{_HEADS}(?!\p{{L}})", regex.VERSION1)
_OF_MEETING = regex.compile(rf"{_HEADS}[^.;,]{{0,30}}$", regex.VERSION1)
# Whom it is held for: "tổ chức hội nghị học tập chuyên đề cho hơn 200 đảng viên".
_FOR_WHOM = regex.compile(
    rf"(?:tổ[ ]chức|mở)[ ][^.;]{{0,30}}(?:hội[ ]nghị|tập[ ]huấn)[^.;]{{0,70}}[ ]cho[ ]+{_MORE_OR_LESS}$", regex.VERSION1
)
_NAMES_MEETING = regex.compile(rf"(?<!\p{{L}}){_HEADS}(?!\p{{L}})", regex.VERSION1)
_TOOK_PART = regex.compile(rf"^[^.;,]{{0,30}}{_PRESENT}(?!\p{{L}})", regex.VERSION1)
_NOT_PRESENT = regex.compile(
    r"(?:bầu|chỉ[ ]định|bổ[ ]nhiệm|miễn[ ]nhiệm|biểu[ ]quyết|thông[ ]qua|điều[ ]động|kết[ ]nạp|biểu[ ]dương"
    r"|khen)[^.;]{0,60}$"
    r"|đoàn[ ]đại[ ]biểu[ ](?:đi[ ])?dự[^.;]*$"
    r"|(?:thay[ ]mặt|đại[ ]diện)(?:[ ]cho)?[ ]+(?:(?:hơn|gần|trên)[ ]+)?$",
    regex.VERSION1,
)
# Who voted is told with the vote: "461/465 đại biểu có mặt tán thành".
_VOTED = regex.compile(
    r"^[ ]*(?:(?:có[ ]mặt|tham[ ]gia|dự[ ]họp)[ ]+)?(?:(?:đã|đều)[ ]+)?"
    r"(?:tán[ ]thành|đồng[ ]ý|nhất[ ]trí|biểu[ ]quyết)",
    regex.VERSION1,
)
# Who becomes a member: "7 đồng chí tham gia Ban Thường vụ".
_JOINS_BODY = regex.compile(
    r"[ ]*tham[ ]gia[ ](?:vào[ ])?(?:ban|ủy[ ]ban|bch|btv|cấp[ ]ủy|đảng[ ]ủy|tổ)(?!\p{L})", regex.VERSION1
)
# In the sentence that says who came, behind the named guests: "Dự đại hội có ông A; 120 đại biểu đại diện …".
_LISTED = regex.compile(
    rf"^\W*(?:(?:cùng|tới|về|đến)[ ])?{_CAME}(?!\p{{L}})[^.]*[;,][ ]+(?:cùng[ ]+)?{_MORE_OR_LESS}$",
    regex.VERSION1,
)
# Places whose leaders came: "Dự lễ có … cùng đại diện lãnh đạo 15 tỉnh", "họp trực tuyến với lãnh đạo 12 xã".
_SENT_LEADERS = regex.compile(
    rf"(?:^\W*(?:(?:cùng|tới|về|đến)[ ])?{_CAME}(?!\p{{L}})|{_HEADS}[ ](?:\p{{L}}+[ ]){{0,6}}(?:với|cùng)[ ])"
    rf"[^.]{{0,200}}(?<!\p{{L}})lãnh[ ]đạo[^.;\d]{{0,40}}{_MORE_OR_LESS}$",
    regex.VERSION1,
)
_PLACES = regex.compile(rf"(?:{any_of('bodies', 'units')}|sở|ngành|bộ|địa[ ]phương)(?!\p{{L}})", regex.VERSION1)
_DELEGATES = regex.compile(r"(?:đại[ ]biểu|đb|ủy[ ]viên|cử[ ]tri)(?!\p{L})", regex.VERSION1)
_MEMBERS = regex.compile(
    rf"{_DELEGATES.pattern}|(?:đảng[ ]viên|đoàn[ ]viên|hội[ ]viên|phóng[ ]viên|nhà[ ]báo)(?!\p{{L}})", regex.VERSION1
)
# "Có 82/85 đảng viên về dự.", "Hơn 150 đoàn viên đã tham dự."
_THERE_WERE = regex.compile(rf"\W*(?:(?:đã[ ])?có[ ]+)?{_MORE_OR_LESS}", regex.VERSION1)
# "Có khoảng 120 người dân tham dự hội nghị."
_JUST_CAME = regex.compile(rf"(?:[ ]\p{{L}}+){{0,4}}[ ]{_CAME}(?:[ ]{_HEADS}[^.;,]{{0,30}})?[ ]*[.]?$", regex.VERSION1)
_PEOPLE = regex.compile(
    r"(?:đại[ ]biểu|đb|ủy[ ]viên|đảng[ ]viên|đồng[ ]chí|người|cán[ ]bộ|cử[ ]tri|hội[ ]viên|đoàn[ ]viên|thành[ ]viên"
    r"|đơn[ ]vị|thanh[ ]niên|doanh[ ]nghiệp|đại[ ]diện|phóng[ ]viên|nhà[ ]báo|khách[ ]mời|chiến[ ]sĩ|phụ[ ]huynh)",
    regex.VERSION1,
)
# Who came for others: "Tham dự còn có lãnh đạo 14 tỉnh, thành phố", "Tham gia hội thi có 7 đội".
_UNITS = regex.compile(rf"(?:{any_of('bodies', 'units')}|đội|đoàn)(?!\p{{L}})", regex.VERSION1)
_UNITS_CAME = regex.compile(
    rf"^\W*(?:cùng[ ])?(?:(?:tham[ ]gia|{_CAME})(?!\p{{L}}).*(?<!\p{{L}})(?:có|cùng|(?<!lãnh[ ]đạo[ ])và)[ ]"
    rf"(?:đại[ ]diện[ ]|lãnh[ ]đạo[ ])+[^.;,\d]{{0,20}}|(?:{_CAME}(?!\p{{L}})[^.;,\d]*"
    rf"|tham[ ]gia(?:[ ](?:{_HEADS}|hội|cuộc|giải|liên[ ]hoan)[^.;,\d]*)?)(?<!\p{{L}})có[ ]+){_MORE_OR_LESS}$"
    rf"|(?<!\p{{L}}){_HEADS}[ ][^.;,\d]{{0,20}}với[ ](?:đại[ ]diện[ ]|lãnh[ ]đạo[ ])+[^.;\d]{{0,40}}$",
    regex.VERSION1,
)
_DELEGATION_OF = regex.compile(r"^\W*đoàn(?!\p{L})[^.;,\d]{0,30}(?:gồm|có)[ ]+(?:có[ ]+)?$", regex.VERSION1)
# Those who came to several are of no one meeting: "tổ chức 15 cuộc tiếp xúc với 2.200 cử tri dự".
_OF_SEVERAL = regex.compile(
    r"(?<![\d.,])(?:0?[3-9]|[1-9]\d{1,2}|\d[.]\d{3})[ ](?:cuộc|buổi|hội[ ]nghị|đợt|lớp|đại[ ]hội)"
    r"(?!\p{L}|[ ]làm[ ]việc)",
    regex.VERSION1,
)
_REACH = 90  # code points behind the number in which its verb is looked for


_HOW_MANY_VOTED = regex.compile(
    r"(?<![\d/])\d+[ ]?/[ ]?(?P<present>\d+)[ ](?:tổng[ ])?(?:số[ ])?(?:đại[ ]biểu|đb|đbqh|ủy[ ]viên|đồng[ ]chí)[ ]"
    r"(?:qh[ ]|quốc[ ]hội[ ]|hđnd[ ])?(?:có[ ]mặt|dự[ ]họp|tham[ ]dự)(?!\p{L})",
    regex.VERSION1,
)


def present_at_vote(reading: Reading, start: int, end: int) -> int | None:
    """How many were present, where only a vote tells it: "402/480 đại biểu có mặt đồng ý"."""
    voted = _HOW_MANY_VOTED.search(reading.folded, start, end)
    return int(voted["present"]) if voted else None


def is_attendance(reading: Reading, quantity: Quantity) -> bool:
    """Whether a quantity counts who took part in the meeting: "dự Đại hội có 268 đại biểu"."""
    unit = quantity.unit
    if unit.kind is not UnitKind.COUNT:
        return False
    index = reading.sentence_index(quantity.start) or 0
    sentence = reading.sentences[index]
    lead_in = _came_before(reading, index) + reading.folded[sentence.start : quantity.start]
    after = reading.folded[unit.end : min(sentence.end, unit.end + _REACH)]
    if _OF_SEVERAL.search(lead_in):
        return False
    if _PEOPLE.match(reading.folded, unit.start):
        return _people_came(reading, quantity, lead_in, after)
    return bool(_UNITS.match(reading.folded, unit.start) and _UNITS_CAME.search(lead_in))


def _came_before(reading: Reading, index: int) -> str:
    """The verb of the sentence before, where this one only goes on with who came: "Các đồng chí … cùng 90 đại biểu"."""
    sentence, before = reading.sentences[index], reading.sentences[max(0, index - 1)]
    came = _CAME_FIRST.match(reading.folded, before.start, before.end)
    goes_on = _WITHOUT_VERB.match(reading.folded, sentence.start, sentence.end)
    return f"{came[0]} có " if came and goes_on else ""


_CAME_FIRST = regex.compile(rf"\W*(?:{_CAME})(?!\p{{L}})", regex.VERSION1)
_WITHOUT_VERB = regex.compile(
    r"\W*(?:và|cùng|các|đại[ ]diện|lãnh[ ]đạo)[ ]"
    r"(?:(?!(?<!\p{L})(?:đã|được|là|có|gồm|bầu|nhận|tổ[ ]chức|cho|của|vận[ ]động|ủng[ ]hộ|hiến|khám|lấy|phát|tặng|trao"
    r"|thăm|giúp|hỗ[ ]trợ|tham[ ]gia|tuyên[ ]truyền)(?!\p{L}))[^.])*[.]?$",
    regex.VERSION1,
)


def _people_came(reading: Reading, quantity: Quantity, lead_in: str, after: str) -> bool:
    """Whether counted people took part, by the words of their sentence before the number and behind the noun."""
    start = quantity.unit.start
    before = lead_in.rsplit(";", 1)[-1]
    if _NOT_PRESENT.search(before) or _VOTED.match(after) or _JOINS_BODY.match(after):
        return False
    delegates = _DELEGATES.match(reading.folded, start) is not None
    members = _MEMBERS.match(reading.folded, start) is not None
    if (members and _LISTED.search(lead_in)) or (
        delegates and (_CAME_TO_MEETING.match(after) or _DELEGATION_OF.search(lead_in) or _AT_SCREENS.match(after))
    ):
        return True
    if (
        _FOR_WHOM.search(before)
        or _TOGETHER.search(lead_in)
        or _PRESENT_BEFORE.search(before)
        or _PRESENT_BEHIND.search(after[:50])
    ):
        return True
    if _OF_MEETING.search(before) and _TOOK_PART.search(after[:50]):
        return True
    # Delegates come to nothing but meetings; others must be said to come to this one.
    about_meeting = delegates or _NAMES_MEETING.search(before) or (members and _THERE_WERE.fullmatch(lead_in))
    alone = _THERE_WERE.fullmatch(lead_in) and _JUST_CAME.match(after)
    return bool(alone or (about_meeting and _DELEGATES_CAME.search(after)))


def is_named(reading: Reading, quantity: Quantity) -> bool:
    """Whether a quantity only says how many people are named right behind it: "cả hai ông A và B"."""
    unit = quantity.unit
    if unit.kind is not UnitKind.COUNT or not _TITLES.fullmatch(reading.folded, unit.start, unit.end):
        return False
    named = reading.people.between(quantity.phrase_start - _BLOCK, unit.end + 2)
    return any(0 <= person.start - unit.end <= 1 for person in named)


_TITLES = regex.compile(r"ông|bà|anh|chị|cô|em", regex.VERSION1)
_BLOCK = 20
"""Code points before a number in which the block of the first name begins: "cả hai ông A"."""


def is_represented(reading: Reading, quantity: Quantity) -> bool:
    """Whether a quantity counts places whose leaders came: "họp trực tuyến với lãnh đạo 12 xã"."""
    unit = quantity.unit
    if unit.kind is not UnitKind.COUNT:
        return False
    sentence = reading.sentences[reading.sentence_index(quantity.start) or 0]
    lead_in = reading.folded[sentence.start : quantity.start]
    return _PLACES.match(reading.folded, unit.start) is not None and _SENT_LEADERS.search(lead_in) is not None


# "2 Phó Chủ tịch UBND huyện đồng chủ trì hội nghị"
_OFFICEHOLDERS = regex.compile(
    r"(?:phó|chủ[ ]tịch|bí[ ]thư|giám[ ]đốc|đồng[ ]chí|vị|ông|bà|lãnh[ ]đạo|trưởng[ ]ban)(?!\p{L})", regex.VERSION1
)
_CHAIRED = regex.compile(
    rf"[^.;,\d]{{0,70}}?(?<!\p{{L}})(?:chủ[ ]trì|chủ[ ]tọa)[ ](?:tại[ ])?{_HEADS}(?!\p{{L}})", regex.VERSION1
)


def is_chair(reading: Reading, quantity: Quantity) -> bool:
    """Whether a quantity only says how many led the meeting: "hai Phó Bí thư Huyện ủy đồng chủ trì hội nghị"."""
    unit = quantity.unit
    counted = unit.kind is UnitKind.COUNT and _OFFICEHOLDERS.match(reading.folded, unit.start)
    return bool(counted) and _CHAIRED.match(reading.folded, unit.end) is not None
