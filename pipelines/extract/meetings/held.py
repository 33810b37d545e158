"""Evidence, in the sentence around a mention of a meeting, that it was held and is the article's news.

A verb of holding, a day, somebody speaking there give points; the past, a plan, a habit, a request, one of many, a
journalist's own interview take some. Keep out: which mentions are reported in the end (`events`).
"""

from dataclasses import dataclass
from datetime import date, timedelta
from functools import cache

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.article.year_words import Sort
from pipelines.grammar.endings import ending
from pipelines.grammar.lexicon import alternation, table
from pipelines.text.article import LineKind
from schemas.enums import MeetingType

REFERRED = -9
"""Points of a mention that only names a meeting: its resolution, its preparation."""


@dataclass(frozen=True, slots=True)
class Event:
    """A mention of a meeting with its evidence in points."""

    meeting_type: MeetingType
    start: int  # of the head noun
    end: int
    sentence: int
    points: int
    days: tuple[date, date] | None
    day_start: int | None
    deed: bool = False
    """Whether the head tells what was done there, not what kind of meeting it was."""


@cache
def behind(section: str, key: str) -> regex.Pattern[str]:
    """Matches where one of the words ends right before the mention, articles and "lần thứ" aside."""
    entries = alternation(table("meetings")[section][key], backward=True)
    return ending(
        rf"(?<!\p{{L}}){entries}(?:[ ]+(?:các|buổi|cuộc|phiên|thành[ ]công|thắng[ ]lợi|khai[ ]mạc|bế[ ]mạc))*[ ]*[\"']?"
    )


@cache
def ahead(section: str, key: str) -> regex.Pattern[str]:
    """Matches where one of the words begins right behind the mention."""
    return regex.compile(rf"[ ]+{alternation(table('meetings')[section][key])}(?!\p{{L}})", regex.VERSION1)


@cache
def anywhere(section: str, key: str) -> regex.Pattern[str]:
    """Matches where one of the words stands as a whole."""
    return regex.compile(rf"(?<!\p{{L}}){alternation(table('meetings')[section][key])}(?!\p{{L}})", regex.VERSION1)


@cache
def _many() -> regex.Pattern[str]:
    """One of many: "2 buổi", "nhiều cuộc", "các kỳ"."""
    entries = alternation(table("meetings")["holding"]["many"])
    return regex.compile(
        rf"(?<!\p{{L}})(?:(?<!(?:số|thứ)[ ])\d+|{entries})[ ]+(?:buổi|cuộc|kỳ|phiên|hội[ ]+nghị)?[ ]*$", regex.VERSION1
    )


def in_headline(reading: Reading, event: Event) -> bool:
    """Whether a mention stands in the article's title."""
    return reading.line_kind(reading.sentences[event.sentence]) is LineKind.TITLE


def clause_before(reading: Reading, start: int, sentence_start: int) -> str:
    """The folded words from the beginning of the clause to `start`."""
    return _CLAUSE_END.split(reading.folded[clause_start(reading, start, sentence_start) : start])[-1]


def clause_start(reading: Reading, position: int, sentence_start: int) -> int:
    """Where the sentence of `position` begins, behind a heading or caption that runs into it."""
    found = (match.start() for match in _RUN_ON.finditer(reading.text, sentence_start, position))
    return max(found, default=sentence_start)


# A heading or caption that the next sentence follows without a full stop: "sẽ có 12 trạm y tế Tại buổi tiếp xúc …".
_RUN_ON = regex.compile(
    r"(?<=[\p{Ll}\d)”\"][ ]+(?:[*•-][ ]+)?)(?:Tại|Phát biểu|Sáng|Chiều|Tối|Ngày|Theo|Trước đó|Kết luận"
    r"|Kết thúc|Sau khi|Cùng ngày|Cũng)(?!\p{L})",
    regex.VERSION1,
)
_CLAUSE_END = regex.compile(r"[;:]|\.\s", regex.VERSION1)
_NUMBERED = regex.compile(r"[ ]+(?:lần[ ]+)?thứ[ ]+", regex.VERSION1)
_SESSION_BEHIND = regex.compile(r"(?P<between>[^.;]{0,40}?)(?:kỳ|kì)[ ]+họp", regex.VERSION1)
PREPARES = regex.compile(
    r"(?<!\p{L})(?:chuẩn[ ]bị|dự[ ]kiến|cho|trước|trình|thống[ ]nhất|bàn|nội[ ]dung)(?:[ ]\p{L}+){0,4}[ ]$",
    regex.VERSION1,
)
"""Before a session that a sitting only prepares: "phiên họp để chuẩn bị cho kỳ họp thứ nhất"."""
EARLIER = regex.compile(
    r"""(?:(?:tuy[ ]nhiên|và|nhưng|đặc[ ]biệt)?,?[ ]*)(?:trước[ ](?:đó|đây|khi)|năm[ ]ngoái|cách[ ]đây|còn[ ]nhớ
        |được[ ]biết|trong[ ]một[ ]diễn[ ]biến
        |theo[ ]báo[ ]cáo,[ ]tại
        |tại[ ](?:đại[ ]hội|hội[ ]nghị|kỳ[ ]họp)[^,]{0,40}(?:trước|khóa[ ]trước))(?!\p{L})""",
    regex.VERSION1 | regex.VERBOSE,
)
# What is said of the meeting behind its head: "Kỳ họp thứ 4 của HĐND sẽ diễn ra từ ngày 5/7".
_WILL_BE = regex.compile(
    r"(?:(?:[^.;,]|[.](?=\p{L})|,(?=[ ]+(?:khóa|nhiệm[ ]k[ỳì]|lần|năm)(?!\p{L}))){0,90}?(?<!\p{L})|[^.;,]{0,80},[ ]+)"
    r"(?:(?:sẽ|sắp)[ ](?:được[ ])?|dự[ ]kiến[ ](?:[^.;,]{0,30}[ ])?)"
    r"(?:diễn[ ]ra|khai[ ]mạc|bế[ ]mạc|kết[ ]thúc|tổ[ ]chức|bắt[ ]đầu|tiến[ ]hành|chính[ ]thức|kéo[ ]dài"
    r"|thông[ ]qua|xem[ ]xét|bàn|có)",
    regex.VERSION1,
)
# A session that something is only laid before: "dự thảo luật trình Quốc hội tại kỳ họp thứ 6".
_LAID_BEFORE = regex.compile(
    r"(?<!\p{L})(?:trình|xem[ ]xét|thông[ ]qua|cho[ ]ý[ ]kiến)[ ](?:[^.;,]{0,30}[ ])?(?:tại|ở)[ ]+$", regex.VERSION1
)
SENT_TO = regex.compile(
    r"(?<!\p{L})(?:bầu|cử|chọn|chỉ[ ]định)(?!\p{L})[^.;]{0,100}?(?<!\p{L})đại[ ]biểu(?!\p{L})[^.;]{0,120}?"
    r"(?<!\p{L})(?:đi[ ]|tham[ ])?dự[ ]+$",
    regex.VERSION1,
)
"""Before a congress that delegates will go to: "bầu 15 đại biểu đại diện cho Đảng bộ quận dự"."""
# What an office gives notice of later: "thông báo kết luận của Chủ tịch UBND tỉnh tại cuộc họp".
_NOTICE = regex.compile(
    r"(?<!\p{L})(?:thông[ ]báo|văn[ ]bản|công[ ]văn|giấy[ ]mời|thư[ ]mời)(?!\p{L})(?:[^.;,]|\.(?=\p{L})){0,80}?"
    r"(?<!\p{L})(?:(?:kết[ ]luận|chỉ[ ]đạo)[ ][^.;,]{0,60}tại|(?:tham[ ])?dự)[ ]+$",
    regex.VERSION1,
)
_COUNTED = (
    r"(?:(?<!(?:ngày|sáng|trưa|chiều|tối)[ ])(?P<n>\d{1,3})[ ]?/[ ]?(?P=n)|100[ ]?%|(?:toàn[ ]bộ|tất[ ]cả|hầu[ ]hết)"
    r"(?:[ ]các)?|(?<=(?:^|,|nay)[ ]*)(?:0?[3-9]|[1-9]\d{1,2}))[ ](?:số[ ])?"
)
_ALL_HAVE_MET = regex.compile(
    r"(?<!\p{L})(?:hoàn[ ]thành[ ](?:(?:việc|công[ ]tác)[ ])?(?:tổ[ ]chức[ ])?(?:các[ ])?$"
    rf"|{_COUNTED}(?:chi|đảng|tổ[ ]chức|đơn[ ]vị|xã|phường|thị[ ]trấn|huyện|quận|tỉnh|cơ[ ]sở|hội|công[ ]đoàn|đoàn"
    r"|liên[ ]đoàn|địa[ ]phương|cấp)(?!\p{L})[^.;]{0,110}?(?:hoàn[ ]thành|tổ[ ]chức|tiến[ ]hành)(?!\p{L})[^.;]{0,20}$)",
    regex.VERSION1,
)
# Those below a body, none of them named: "các chi đoàn trực thuộc Đoàn xã Phú Sa đã tổ chức".
_SUBORDINATES = regex.compile(
    r"(?<!(?:đồng[ ]chí|lãnh[ ]đạo|đại[ ]diện|cho|với|bí[ ]thư|của)[ ](?:\p{L}+[ ]){0,2})(?<!\p{L})các[ ](?:chi[ ]bộ"
    r"|đảng[ ]bộ|chi,[ ]đảng[ ]bộ|công[ ]đoàn[ ]cơ[ ]sở|chi[ ]đoàn|cơ[ ]sở|tổ[ ]chức[ ]đảng|hội[ ]cơ[ ]sở|đơn[ ]vị)[ ]"
    r"(?:trực[ ])?thuộc(?!\p{L})[^.;,]{0,90}?(?:tổ[ ]chức|tiến[ ]hành)(?!\p{L})[^.;]{0,20}$",
    regex.VERSION1,
)
_OF_ONE_BODY = (MeetingType.CONGRESS, MeetingType.COUNCIL_SESSION)


def tells_of_all(before: str) -> bool:
    """Whether all who had to meet have met: "Lam Sơn hoàn thành đại hội chi bộ", "12/12 chi bộ đã tổ chức đại hội"."""
    return _ALL_HAVE_MET.search(before) is not None


_NEXT_ONE = regex.compile(
    r"[ ]+(?:sắp[ ]tới|sắp[ ]diễn[ ]ra|tới[ ]đây|tới|tiếp[ ]theo)(?=[ ]*(?:[.,;)]|$|về|để|của))", regex.VERSION1
)
_ASKS = r"tham[ ]mưu|yêu[ ]cầu|đề[ ]nghị|giao(?![ ]ban)|(?<!ban[ ])chỉ[ ]đạo|kiến[ ]nghị|đề[ ]xuất"
_ASK = rf"(?<!\p{{L}})(?:{_ASKS})(?!\p{{L}})[^.;:]{{0,70}}"
_ASKED = regex.compile(rf"{_ASK}(?<!(?:tại|trong|ở)[ ]+|,[ ]+)$", regex.VERSION1)
_ASKED_TO_HOLD = regex.compile(
    rf"{_ASK}(?<!\p{{L}})(?:tổ[ ]chức|mở|triệu[ ]tập|tiến[ ]hành)[ ]+(?:các[ ]+|một[ ]+)?$", regex.VERSION1
)
_MUST = regex.compile(
    r"(?<!\p{L})(?:phải|cần|nên|luôn|hay|đi|thay|không|xin|được[ ]mời|(?<!vừa[ ])mới)[ ]+"
    r"(?:(?:tham[ ])?dự[ ]+|tổ[ ]chức[ ]+)?$",
    regex.VERSION1,
)
# "kỳ họp thường lệ giữa năm" is what a council's two sessions of a year are called.
_AS_EVER = regex.compile(
    r"(?![ ]+thường[ ]lệ)[^.;,]{0,40}?(?<!\p{L}|k[ỳì][ ]họp[ ])(?:như[ ])?"
    r"(?:thường[ ]lệ|mọi[ ]ngày|hàng[ ]ngày)(?!\p{L})",
    regex.VERSION1,
)
OPENING = 4
"""Sentences in which a quotation may be the news, and a day may belong to the meeting of a later one."""
_INTERVIEWER = regex.compile(
    r"(?<!\p{L})(?:phóng[ ]viên|pv|(?<!hội[ ])nhà[ ]báo|chúng[ ]tôi)(?!\p{L})[^.;,]{0,60}$", regex.VERSION1
)
# What somebody said at a meeting, told in a relative clause, brings that meeting in only as its place: "vụ việc mà
# Bí thư nêu ra trong cuộc làm việc ngày 7/2".
_WHAT_WAS_SAID = regex.compile(
    r"(?<!\p{L})mà[ ][^.;]{0,80}?(?<!\p{L})(?:nêu|nói|đề[ ]cập|phát[ ]biểu|hứa|cam[ ]kết|phản[ ]ánh|đặt[ ]ra"
    r"|thông[ ]qua|quyết[ ]định)(?!\p{L})[^.;,]{0,30}$",
    regex.VERSION1,
)
# Who sets out for a meeting has not met yet: "lên đường thăm chính thức và tham dự Hội nghị …".
_SETS_OUT = regex.compile(
    r"(?<!\p{L})(?:lên[ ]đường|khởi[ ]hành"
    r"|thăm[ ](?:chính[ ]thức|cấp[ ]nhà[ ]nước|hữu[ ]nghị)[ ][^.;]{0,60}(?:tham[ ])?dự)(?!\p{L})",
    regex.VERSION1,
)
# What went on for a time without a day is no meeting of the news: "thời gian qua, … UBND tỉnh đã tiến hành họp bàn".
_OF_LATE = regex.compile(
    r"(?<!\p{L})(?:thời[ ]gian[ ](?:vừa[ ])?qua|những[ ](?:năm|tháng)[ ]qua)(?!\p{L})",
    regex.VERSION1,
)
_JUST_PAST = regex.compile(r"[^.;:]{0,90}?(?<!\p{L})vừa[ ](?:qua|rồi)(?!\p{L})", regex.VERSION1)
_LONG_PAST = timedelta(days=400)
_EARLIER_BEHIND = regex.compile(
    r"""[^.;:,"”]{0,50}?(?<!\p{L}|(?:so[ ]với|hơn|bằng|cùng[ ]k[ỳì])[ ])(?:(?:cuối|đầu|giữa)[ ]năm[ ](?:ngoái|trước)
        |năm[ ]ngoái|(?:tháng|tuần|năm|hôm|nhiệm[ ]kỳ)[ ]trước|trước[ ]đó|trước[ ]đây|cách[ ]đây
        |hồi[ ](?:(?:đầu|cuối|giữa)[ ])?(?:tháng|năm|tuần))(?!\p{L})""",
    regex.VERSION1 | regex.VERBOSE,
)
NEWS = timedelta(days=31)
"""How old a meeting of the year before may be to be news."""
_VERBS, _VERBS_WITH_DAY = ("họp", "làm việc"), ("tiếp xúc", "gặp", "thảo luận")
"""Heads that are verbs themselves: who meets needs no verb of holding, but some are what bodies do at all times."""


# "Dự và chỉ đạo đại hội có các đồng chí …"
_CAME_AND = ending(r"(?<!\p{L})dự(?:,|[ ]và)[ ](?:chỉ[ ]đạo|chủ[ ]trì|phát[ ]biểu(?:[ ]chỉ[ ]đạo)?)(?:[ ]tại)?[ ]+")
_GUESTS = regex.compile(r"[^.;:]{0,60}?(?<!\p{L})có(?!\p{L})", regex.VERSION1)
_HAD = regex.compile(r"(?<!\p{L})có[ ]+(?:một[ ]+)?$", regex.VERSION1)


# Behind its name, number and term: "Kỳ họp thứ 13 HĐND huyện khóa XX, nhiệm kỳ 2011-2016 đã bế mạc".
_GOES = regex.compile(
    r"(?:[^.;:,]|,[ ](?=khóa|nhiệm|lần|hđnd|hội[ ]đồng|quốc[ ]hội|tiếp[ ]tục|chính[ ]thức|đã)){0,120}?(?<!\p{L})(?:"
    r"(?:đã|vừa|chính[ ]thức|long[ ]trọng|trọng[ ]thể)[ ](?:(?:chính[ ]thức|được|long[ ]trọng|trọng[ ]thể)[ ])*"
    r"(?:khai[ ]mạc|bế[ ]mạc|diễn[ ]ra|tổ[ ]chức|kết[ ]thúc|khép[ ]lại|thành[ ]công|hoàn[ ]thành)"
    r"|thành[ ]công[ ]tốt[ ]đẹp|bế[ ]mạc|bước[ ](?:vào|sang)[ ](?:phiên|ngày)"
    r"|tiếp[ ]tục[ ](?:phiên|ngày|chương[ ]trình|làm[ ]việc))(?!\p{L})",
    regex.VERSION1,
)


def _decides(before: str, after: str) -> bool:
    """Whether the meeting itself acts in the clause that it opens: "Kỳ họp cũng bầu …", "Đại hội đề ra 14 chỉ tiêu"."""
    return before.rstrip(' "“*•-–+')[-1:] in ("", ",") and _DECIDES.match(after) is not None


_DECIDES = regex.compile(
    r"(?:[ ]lần[ ]thứ[ ]\w+|[ ]thứ[ ]\w+|[ ](?:hđnd|đảng[ ]bộ|chi[ ]bộ)(?:[ ]\p{L}+){1,5}?)*"
    r"(?:[ ](?:cũng|đã|còn|tiếp[ ]tục|tiến[ ]hành|thống[ ]nhất|nhất[ ]trí))*"
    r"[ ](?:bầu|miễn[ ]nhiệm|bãi[ ]nhiệm|phê[ ]chuẩn|thông[ ]qua|biểu[ ]quyết|bỏ[ ]phiếu|quyết[ ]nghị|quyết[ ]định"
    r"|thảo[ ]luận|xem[ ]xét|đề[ ]ra|xác[ ]định|nghe|tập[ ]trung|đánh[ ]giá|kiểm[ ]điểm|cho[ ]ý[ ]kiến|hiệp[ ]thương"
    r"|suy[ ]tôn)(?!\p{L})",
    regex.VERSION1,
)
# "Sau 2 ngày làm việc khẩn trương, Đại hội … đã bế mạc"
_AFTER_SITTING = regex.compile(
    r"(?<!\p{L})(?:sau|qua)[ ](?:(?:hơn|gần)[ ])?(?:\d[\d,]*|một|hai|ba|nửa)[ ](?:ngày|buổi)(?:[ ]rưỡi)?[ ]làm[ ]việc"
    r"(?!\p{L})",
    regex.VERSION1,
)


def _held(reading: Reading, event: Event, before: str, after: str) -> int:
    """Points for a verb that holds the meeting, and for one that speaks of it from inside."""
    head = reading.folded[event.start : event.end]
    held = head.startswith(_VERBS) or (event.day_start is not None and head.startswith(_VERBS_WITH_DAY))
    held = held or (head.startswith(("buổi", "cuộc", "phiên")) and bool(_HAD.search(before)))
    held = held or event.deed or bool(anywhere("holding", "before").search(before[-90:]))
    held = held or bool(ahead("holding", "after").search(after[:60]))
    goes = event.sentence <= OPENING and bool(_GOES.match(after))
    held = held or goes or _decides(before, after)
    inside = behind("holding", "inside").match(before[-60:]) or _PROGRAMME.match(before)
    inside = inside or (_CAME_AND.match(before) and _GUESTS.match(after))
    resolves = event.meeting_type in _OF_ONE_BODY and _decides(before, after)
    return 2 * held + 2 * bool(inside) + (goes or resolves)


def _dated(reading: Reading, event: Event, before: str, after: str) -> int:
    """Points for a day, less for one of the past."""
    if event.day_start is None:
        if anywhere("tense", "now").search(before) or _AFTER_SITTING.search(before):
            return 2
        inside = behind("holding", "inside").match(before[-60:]) or _decides(before, after)
        return 0 if inside else -1
    return 3 - _age(reading, event)


def _age(reading: Reading, event: Event) -> int:
    """Points off for a meeting of the past: by the article's date, else by evidence of a much later time."""
    published, days = reading.article.published_on, event.days
    if days is None:
        return 0
    if published:
        years = published.year - days[1].year
        return 0 if years < 1 or published - days[1] <= NEWS else 4 if years == 1 else 9  # on 4 January of 28 December
    latest = max((each.day for each in reading.evidence if each.sort in (Sort.DATED, Sort.DAY)), default=days[1])
    return 9 if latest - days[1] > _LONG_PAST else 0


def _against(reading: Reading, event: Event, before: str, after: str) -> int:
    """Points off for a plan, a habit, one of many, the story so far, and the sitting of a session named behind it."""
    near = before[-60:]
    habit = event.day_start is None and anywhere("tense", "habit").search(near + after[:40].removeprefix(" thường lệ"))
    session = _SESSION_BEHIND.match(after) if event.meeting_type is MeetingType.WORKING_SESSION else None
    between = session["between"] if session else ""
    sitting = session and not (behind("referred", "before").match(between) or PREPARES.search(between))
    named = any(event.start - 1 <= phrase.end <= event.start for phrase in reading.phrases)  # "Chi bộ Khu phố 3 họp"
    points = 7 * bool(
        habit or anywhere("tense", "future").search(near) or _WILL_BE.match(after) or _NEXT_ONE.match(after)
    )
    points += 6 * bool(_requested(reading, event, before))
    points += 4 * bool(_AS_EVER.match(after))
    points += 3 * (event.sentence > OPENING and _is_quoted(reading, event))
    points += 5 * bool(_INTERVIEWER.search(before))
    points += 3 * bool(not named and _many().search(near) and not _is_series(reading, event, before))
    points += 4 * bool(EARLIER.match(before.lstrip()))
    points += 9 * (event.meeting_type in _OF_ONE_BODY and tells_of_all(before))
    points += 9 * bool(_SUBORDINATES.search(before))
    points += 4 * bool(_EARLIER_BEHIND.match(after))
    points += 4 * bool(event.sentence > OPENING and _JUST_PAST.match(after))
    points += 9 * bool(before.endswith("đang ") and reading.folded.startswith("làm việc", event.start))  # and not done
    points += 9 * bool(_WHAT_WAS_SAID.search(before) or _SETS_OUT.search(before))
    points += 4 * bool(event.day_start is None and _OF_LATE.search(before))
    return points + 4 * bool(sitting)


def _is_quoted(reading: Reading, event: Event) -> bool:
    """Whether the mention stands in somebody's words, or a document's: “… tại buổi làm việc ngày 17/6 …”."""
    line = reading.article.lines[reading.sentences[event.sentence].line]
    before = reading.folded[line.start : event.start]
    return before.rfind("“") > before.rfind("”")


def _requested(reading: Reading, event: Event, before: str) -> bool:
    """Whether somebody only asks for the meeting, or must or will not miss such ones: "phải dự họp"."""
    verb = reading.folded[event.start : event.end].startswith((*_VERBS, *_VERBS_WITH_DAY))
    return bool((_ASKED if verb else _ASKED_TO_HOLD).search(before) or (verb and _MUST.search(before)))


def _is_series(reading: Reading, event: Event, before: str) -> bool:
    """Whether several meetings with voters are told as one, with their days: "đã có các buổi tiếp xúc cử tri"."""
    printed = event.day_start is not None and reading.sentence_index(event.day_start) == event.sentence
    voters = event.meeting_type is MeetingType.VOTER_MEETING
    return voters and printed and bool(_SERIES.search(before))


def _goes_on(reading: Reading, event: Event, before: str) -> bool:
    """Whether words that mostly only name a meeting tell of it: "tiếp tục chương trình kỳ họp", a series of them."""
    return bool(_PROGRAMME.match(before) or _WHO_CAME.fullmatch(before)) or _is_series(reading, event, before)


# Not "bầu đoàn đại biểu dự Đại hội": those of this meeting, who act or are seen there.
_WHO_CAME = regex.compile(
    r"[ \"“(*•-]*(?:(?:ảnh|trong[ ]ảnh):?[ ])?(?:(?:các|quý|toàn[ ]thể|đông[ ]đảo|nhiều|\d+)[ ](?:vị[ ])?)?"
    r"đại[ ]biểu[ ](?:về[ ])?(?:tham[ ])?dự[ ](?:buổi[ ]|cuộc[ ])?",
    regex.VERSION1,
)


_PROGRAMME = ending(
    r"(?<!\p{L})(?:trong(?:[ ]khuôn[ ]khổ)?|tiếp[ ]tục|theo)[ ]chương[ ]trình(?:[ ](?:làm[ ]việc|của|tại))*[ ]+"
)
_SERIES = regex.compile(
    r"(?<!\p{L})(?:có|tổ[ ]chức|tiến[ ]hành)[ ]+(?:các|\d+|những)[ ]+(?:buổi|cuộc)?[ ]*$", regex.VERSION1
)


def _is_plenum(before: str, after: str) -> bool:
    """Whether a plenum of the Central Committee is held, not only named: "Bế mạc Hội nghị Trung ương 5"."""
    return after.startswith(" trung ương") and bool(anywhere("holding", "before").search(before[-40:]))


_WHOSE = regex.compile(r"[ ]+(?:của|giữa)[ ][^.;,]{3,80}?[ ](?:với|và)(?!\p{L})", regex.VERSION1)


def _frames(event: Event, before: str, after: str) -> bool:
    """Whether an early sentence speaks from inside a meeting and says between whom it was held.

    "Tại buổi làm việc của Đoàn kiểm tra … với Ban Thường vụ Thành ủy …, ông A cho biết".
    """
    return (
        event.sentence <= OPENING
        and bool(_WHOSE.match(after))
        and bool(behind("holding", "inside").match(before[-60:]))
    )


def points_of(reading: Reading, event: Event) -> int:
    """Evidence for and against the mention in its own sentence."""
    sentence = reading.sentences[event.sentence]
    before = clause_before(reading, event.start, sentence.start)
    after = reading.folded[event.end : sentence.end]
    named = ahead("referred", "after").match(after) and not _is_plenum(before, after)
    laid = event.meeting_type is MeetingType.COUNCIL_SESSION and _LAID_BEFORE.search(before[-60:])
    if (
        laid
        or (event.meeting_type is MeetingType.CONGRESS and SENT_TO.search(before))
        or _NOTICE.search(before)
        or (behind("referred", "before").match(before[-60:]) and not _goes_on(reading, event, before))
        or named
    ):
        return REFERRED
    numbered = bool(_NUMBERED.match(after))  # a numbered meeting is one meeting
    kind = reading.line_kind(sentence)
    opening = kind in (LineKind.TITLE, LineKind.LEAD) or event.sentence <= 2
    points = _held(reading, event, before, after) + _dated(reading, event, before, after) + numbered + opening
    points += 2 * _frames(event, before, after)
    return points - _against(reading, event, before, after)
