"""Whose meeting it is: the body behind the head noun, its organiser, who holds it, or the body of whoever leads it.

Rules in order of certainty, each tried on every mention of the meeting before the next one is. Keep out: how a body
is written out (`names`), and the other columns (`meetings`).
"""

from dataclasses import replace

import regex

from pipelines.extract.article.officeholders import (
    body_of,
    every_office,
    is_body_itself,
    office_around,
)
from pipelines.extract.article.reading import Reading
from pipelines.extract.meetings.body_names import PLACED, in_full, joined_bodies, sender, without_title
from pipelines.extract.meetings.deputies import deputies, deputies_of_article
from pipelines.extract.meetings.held import Event, in_headline
from pipelines.extract.meetings.probable import LIKELY, NATIONAL, OF_CONGRESS, Rule, is_council, leader, leaders
from pipelines.extract.meetings.surroundings import (
    BRACKETED,
    DELEGATION,
    HOLDS,
    Around,
    around,
    holds,
    is_sent,
)
from pipelines.grammar.bodies import Phrase
from pipelines.grammar.lexicon import any_of
from schemas.enums import MeetingType

_ORGANISES = regex.compile(
    r"(?:[ ]*(?:,|và|\())?[^.;()]{0,90}?[ ](?:tổ[ ]chức|chủ[ ]trì|đăng[ ]cai|phối[ ]hợp|triệu[ ]tập)(?!\p{L})",
    regex.VERSION1,
)
_BY = regex.compile(r"do[ ]+$", regex.VERSION1)
_KINDS = any_of("bodies", "organisers")
_WHO = rf"(?P<who>{_KINDS}(?!\p{{L}})[^,.;:\"“(]{{2,110}}?)"
_BY_WHOM = regex.compile(
    rf"(?<!\p{{L}})do[ ]+{_WHO}[ ]+(?:phối[ ]hợp[^.;]{{0,80}}[ ])?(?:tổ[ ]chức|chủ[ ]trì)(?!\p{{L}})", regex.VERSION1
)
_WHO_HOLDS = regex.compile(
    rf"(?:^|[,.;:)][ ]+|\n){_WHO}[ ]+(?:(?:đã|vừa|cũng|long[ ]trọng|trang[ ]trọng|chính[ ]thức|tiếp[ ]tục)[ ]+)*"
    r"(?:phối[ ]hợp|tổ[ ]chức|tiến[ ]hành|khai[ ]mạc|có[ ]buổi|có[ ]cuộc|họp)(?!\p{L})",
    regex.VERSION1,
)
_MET = regex.compile(r"(?:buổi|cuộc)?[ ]*(?:làm[ ]việc|họp|tiếp[ ]xúc|gặp|đối[ ]thoại)[ ]+với[ ]+", regex.VERSION1)
_RECEIVES = regex.compile(r"(?<!\p{L})tiếp(?:,|[ ]+và)(?:[ ]có[ ]buổi)?[ ]*$", regex.VERSION1)  # "tiếp và làm việc với"
# "Làm việc với đoàn có …": the delegation that was named before.
_THE_DELEGATION = regex.compile(
    r"đoàn(?=[ ]*[,.;:]|[ ](?:công[ ]tác|giám[ ]sát|kiểm[ ]tra)?[ ]*(?:có|còn|là|gồm|về)(?!\p{L}))", regex.VERSION1
)
_IN_BRACKETS = regex.compile(r"^[ ]*\([^()]*\)", regex.VERSION1)
_OF = regex.compile(r"(?P<words>[^.;:,]{0,70}?)[ ]của[ ]+(?:các[ ]+)?$", regex.VERSION1)
# "hội nghị sơ kết quy chế phối hợp năm 2016, bàn nhiệm vụ năm 2017 của": what two bodies do together is both sides'.
_TOGETHER = regex.compile(
    r"[^.;:]{0,90}?(?<!\p{L})(?:phối[ ]hợp|liên[ ]tịch)(?!\p{L})[^.;:]{0,110}?[ ]của[ ]+", regex.VERSION1
)
# "họp báo về kỳ họp của HĐND": what it is about or with whom is between.
_ABOUT = regex.compile(
    r"(?<!\p{L})(?:về|với|tại|bàn|nghe|triển[ ]khai|quán[ ]triệt|theo|để|nhằm|cho|giữa|do|ý[ ]kiến|kết[ ]quả"
    r"|chỉ[ ]đạo|của|phản[ ]biện|góp[ ]ý|công[ ]bố|dự[ ]thảo|nghị[ ]quyết|quyết[ ]định|đề[ ]án|dự[ ]án|kế[ ]hoạch"
    r"|chương[ ]trình|báo[ ]cáo)(?!\p{L})",
    regex.VERSION1,
)
_AT_IT = regex.compile(r"(?<!\p{L})(?:tại|trong)[ ]+(?:(?:các[ ]+)?phiên[ ]+)?$", regex.VERSION1)
_HAS_ACTED = regex.compile(
    r"[ ]+(?:cũng[ ]+)?(?:đã|vừa|thống[ ]nhất|biểu[ ]quyết|xem[ ]xét|thông[ ]qua|quyết[ ]định)(?!\p{L})", regex.VERSION1
)
_AND_OTHERS = regex.compile(r"[ ]+(?:và|với)(?!\p{L})", regex.VERSION1)
_TWO_SIDES = regex.compile(r"[^.;:,]{0,70}?[ ]giữa[ ]+", regex.VERSION1)
_PLENUM = regex.compile(
    r"[ ]+(?:lần[ ]thứ[ ]\w+[ ]+)?trung[ ]ương(?!\p{L})(?![ ]+(?:hội|đoàn|mặt[ ]trận))", regex.VERSION1
)
_CENTRAL_COMMITTEE = regex.compile(r"ban[ ]chấp[ ]hành[ ]trung[ ]ương(?:[ ]đảng)?", regex.VERSION1)
_ORGAN = regex.compile(r"ban[ ]chấp[ ]hành|bch|ban[ ]thường[ ]vụ|btv", regex.VERSION1)
_ORGAN_OF = regex.compile(
    rf"(?:{_ORGAN.pattern}|(?:ban[ ])?thường[ ]trực|thường[ ]vụ|đảng[ ]đoàn|ban[ ]cán[ ]sự)[ ]\p{{L}}+", regex.VERSION1
)
_NEAR = 60  # characters between an officeholder with the name, and the meeting that they hold


def _council(it: Around) -> Phrase | None:
    """A session is a council's: the one named nearest, in its sentence or before it, not an organ of the council."""
    if it.event.meeting_type is not MeetingType.COUNCIL_SESSION:
        return None
    folded = it.reading.folded
    bodies = [p for p in it.reading.phrases if is_council(it, p)]
    bodies = [p for p in bodies if not PLACED.search(folded, max(0, p.start - 24), p.start)]
    bodies = [p for p in bodies if office_around(it.reading, p) is None] or bodies  # "Phó Chủ tịch Quốc hội" is a guest
    near = [p for p in it.inside if p in bodies]
    behind = [p for p in it.behind if p in bodies]
    before = [p for p in near if p.end <= it.event.start]
    return next(iter([*behind, *reversed(before), *near]), None)


def _named_behind(it: Around) -> Phrase | None:
    """The body whose meeting it is: "Hội nghị Ban Chấp hành Đảng bộ quận", "họp Ban Thường vụ Tỉnh ủy"."""
    return next((p for p in it.behind if p.named or p.place_start is not None or _is_organ_of(it.reading, p)), None)


def _is_organ_of(reading: Reading, phrase: Phrase) -> bool:
    """Whether a phrase without a name is an organ and the body that it is of: "Thường trực Chính phủ"."""
    return bool(_ORGAN_OF.match(reading.folded, phrase.start, phrase.end))


def _between(it: Around) -> Phrase | None:
    """Both sides of a meeting between two bodies, or the first where the other is none: "giữa tỉnh … và 4 tờ báo"."""
    folded = it.reading.folded
    behind = [p for p in it.reading.phrases if it.event.end <= p.start < it.sentence_end]
    one = next((p for p in behind if _TWO_SIDES.fullmatch(folded, it.event.end, p.start)), None)
    if one is None or not _AND_OTHERS.match(folded, one.end):
        return None
    other = _second(it, one)
    return replace(other, start=one.start) if other else one


def _plenum(it: Around) -> Phrase | None:
    """The Central Committee, whose plenums bear its name and a number: "Hội nghị Trung ương 5"."""
    if not _PLENUM.match(it.reading.folded, it.event.end):
        return None
    named = (p for p in it.reading.phrases if _CENTRAL_COMMITTEE.fullmatch(it.reading.folded, p.start, p.end))
    start = it.event.end + 1
    return next(named, None) or Phrase(start, start + len("trung ương"), False)


def _genitive(it: Around) -> Phrase | None:
    """The body that the noun's own phrase ends with: "cuộc họp sơ kết 6 tháng đầu năm của Ban Chỉ đạo …"."""
    for phrase in it.inside:
        if phrase.start < it.event.end:
            continue
        of = _OF.fullmatch(it.reading.folded, it.event.end, phrase.start)
        pair = _second(it, phrase)
        if pair and _TOGETHER.fullmatch(it.reading.folded, it.event.end, phrase.start):
            return replace(pair, start=phrase.start)
        return (
            (replace(pair, start=phrase.start) if pair else phrase) if of and not _ABOUT.search(of["words"]) else None
        )
    return None


def _second(it: Around, phrase: Phrase) -> Phrase | None:
    """The body that "và" joins to one: "của Chính phủ và Ủy ban Trung ương Mặt trận Tổ quốc"."""
    folded = it.reading.folded
    behind = (p for p in it.reading.phrases if phrase.end < p.start < it.sentence_end)
    return next((p for p in behind if folded[phrase.end : p.start].strip() == "và"), None)


def _organiser(it: Around) -> Phrase | None:
    """Who is named as its organiser: "hội nghị do Kho bạc Nhà nước tổ chức"."""
    late = (p for p in it.inside if p.start > it.event.end)
    folded = it.reading.folded
    known = next(
        (p for p in late if _BY.search(folded[it.event.end : p.start]) and _ORGANISES.match(folded, p.end)), None
    )
    partner = next((p for p in it.inside if known and folded[known.end : p.start].strip() in ("và", ",")), None)
    known = replace(partner, start=known.start) if known and partner else known
    return known or _unlisted(it, _BY_WHOM.search(it.reading.folded, it.event.end, it.sentence_end))


def _subject(it: Around) -> Phrase | None:
    """An organisation of a kind that no list of bodies holds: "Đài Truyền hình Việt Nam tổ chức tọa đàm"."""
    if it.behind:
        return None
    found = _WHO_HOLDS.search(it.reading.folded, it.sentence_start, it.event.start)
    return _unlisted(it, found) if found and not it.reading.folded[found.end() : it.event.start].count(",") else None


def _unlisted(it: Around, found: "regex.Match[str] | None") -> Phrase | None:
    """The words of a match as a body, where they are printed with a capital."""
    if not found or not it.reading.text[found.start("who")].isupper():
        return None
    start, end = found.span("who")
    within = [p for p in it.reading.phrases if start <= p.start and p.end <= end]
    last = within[-1] if within and within[-1].end == end else None
    return replace(last, start=start) if last else Phrase(start, end, False, named=True)


def _place_that_holds(it: Around) -> Phrase | None:
    """A place that holds it: "tỉnh Quảng Trị tổ chức lễ"."""
    folded = it.reading.folded
    places = [p for p in it.places if not BRACKETED.search(folded, max(0, p.start - 18), p.start)]
    if it.holders or not places:
        return None
    following = _IN_BRACKETS.sub("", folded[places[-1].end :][:40]).lstrip(" ")
    return places[-1] if HOLDS.match(following) else None


def _holder(it: Around) -> Phrase | None:
    """Who holds or leads it, unless another kind of body stands behind the noun: those who meet come first."""
    if not it.holders or leaders(it):
        return None
    other = it.behind and _head(it.reading, it.behind[0]) != _head(it.reading, it.holders[-1])
    if other and not _ORGAN.fullmatch(it.reading.folded, it.behind[0].start, it.behind[0].end):
        return None
    last = it.holders[-1]
    if is_sent(it.reading, last) and DELEGATION.fullmatch(it.reading.folded, last.start, last.end):
        return None  # "dẫn đầu đoàn công tác"
    office = office_around(it.reading, last)
    led = body_of(it.reading, office) if office else None
    led = None if led and led != last and it.heads_deputies_too(led) else led
    return led or joined_bodies(it.reading, it.inside, last)


def _visitors(it: Around) -> Phrase | None:
    """The senior side that is met: "tại buổi làm việc với Thủ tướng …", "làm việc với Đoàn giám sát của Quốc hội"."""
    met = _MET.match(it.reading.folded, it.event.start)
    if not met or _RECEIVES.search(it.reading.folded, it.sentence_start, it.event.start):
        return None
    if _THE_DELEGATION.match(it.reading.folded, met.end()):
        return next((p for p in it.reading.phrases if is_sent(it.reading, p)), None)
    office = next((o for o in every_office(it.reading) if 0 <= o.start - met.end() <= 1), None)
    if office and NATIONAL.match(it.reading.folded, office.start):
        return body_of(it.reading, office)
    return next((p for p in it.inside if 0 <= p.start - met.end() <= 1 and is_sent(it.reading, p)), None)


def _acts_there(it: Around) -> Phrase | None:
    """Who acts at it, in the clause that opens with the meeting: "Tại kỳ họp thứ 31, Ủy ban Kiểm tra … đã xem xét"."""
    folded = it.reading.folded
    if not _AT_IT.search(folded, it.sentence_start, it.event.start):
        return None
    for phrase in it.inside:
        if (
            phrase.start > it.event.end
            and folded[: phrase.start].endswith(", ")
            and _HAS_ACTED.match(folded, phrase.end)
        ):
            return phrase
    return None


def _leader_before(it: Around) -> Phrase | None:
    """The body of the officeholder who holds it: "Bí thư Tỉnh ủy Lê Văn A chủ trì cuộc họp"."""
    folded, sentence = it.reading.folded, it.reading.sentences[it.event.sentence]
    if leaders(it):
        return None
    for office in reversed(every_office(it.reading)):
        if sentence.start <= office.start and office.end <= it.event.start:
            between = folded[office.end : it.reach]
            if len(between) > _NEAR or not HOLDS.search(between) or not holds(between):
                return None
            led = body_of(it.reading, office)
            return None if led and is_body_itself(it.reading, led) else led  # "Tổng Bí thư" may lead a delegation
    return None


SURE: tuple[Rule, ...] = (
    _council, _plenum, _named_behind, _between, _organiser, _visitors, _place_that_holds, _holder,
    _subject, _genitive, _acts_there, _leader_before,
)  # fmt: skip
"""Who meets, in order, as one mention says it."""
_WITH_VOTERS: tuple[Rule, ...] = (_organiser, _subject, _leader_before, leader)
_SAID = 3
"""Points that another mention needs to say who meets: it may be of another meeting of the kind."""


def convener(reading: Reading, event: Event, others: list[Event]) -> Phrase | None:
    """The body that meets, by the strongest mention of the meeting or by another one that says more."""
    body = _by_mentions(reading, event, others)
    return in_full(reading, without_title(reading, sender(reading, body) or body)) if body else None


def _by_mentions(reading: Reading, event: Event, others: list[Event]) -> Phrase | None:
    telling = (mention for mention in others if mention.points >= _SAID or in_headline(reading, mention))
    arounds = [around(reading, mention) for mention in (event, *telling)]
    if event.meeting_type is MeetingType.VOTER_MEETING:  # other bodies that an article names have no part in it
        met = (phrase for it in arounds if (phrase := deputies(reading, it.inside)))
        others_met = (phrase for rule in _WITH_VOTERS for it in arounds if (phrase := rule(it)))
        return next(met, None) or deputies_of_article(reading) or next(others_met, None)
    sure = (phrase for it in arounds for rule in SURE if (phrase := rule(it)))
    rules = OF_CONGRESS if event.meeting_type is MeetingType.CONGRESS else LIKELY
    likely = (phrase for rule in rules for it in arounds if (phrase := rule(it)))
    return next(sure, None) or next(likely, None)


def _head(reading: Reading, phrase: Phrase) -> str:
    return reading.folded[phrase.start : phrase.end].split()[0]
