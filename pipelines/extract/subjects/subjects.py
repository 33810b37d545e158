"""Whom a number is about: the place or body of its clause, its sentence, its frame, or the reported meeting.

Who reports a figure ("theo báo cáo của …") is not its subject; the state as a whole is "cả nước". Rules say first who
it is; then all names that it may be are weighed (`candidates`), the word of the rules being what weighs most. Keep
out: how bodies and places look, and which organisation they mean.
"""

from functools import cache, cached_property

import regex

from pipelines.extract.article.reading import Reading
from pipelines.extract.clause.scope import Scope
from pipelines.extract.measures.measures import is_part_of_whole
from pipelines.extract.model import Meeting
from pipelines.extract.statuses.plan_reach import PARTS
from pipelines.extract.subjects.assigned import given_to, is_given_more, only_pays
from pipelines.extract.subjects.candidates import BEGINS, REACH, Candidates, key_of
from pipelines.extract.subjects.local_budget import NATIONAL_PURSE, PURSE_PAYS, only_tells, rank_of_budget
from pipelines.extract.subjects.mentions import NATIONAL, RANKS, Kind, Mention, Mentions, Standing
from pipelines.extract.subjects.ministries import Ministries
from pipelines.extract.subjects.options import Option, sole
from pipelines.extract.subjects.protagonist import protagonist
from pipelines.extract.subjects.receivers import Receivers
from pipelines.extract.subjects.territory import (
    Headings,
    account_of,
    counts_party,
    rates_party,
    tells_nation,
    tells_territory,
)
from pipelines.grammar.lexicon import any_of, table
from pipelines.grammar.units import UnitKind
from schemas.enums import MeetingType

_OWNER = regex.compile(
    r"[^,;:.()]{0,60}?(?<!\p{L}|(?:đề[ ]nghị|ý[ ]kiến|kiến[ ]nghị|chỉ[ ]đạo|báo[ ]cáo|quy[ ]định)[ ])"
    r"(?:của|trực[ ]thuộc|thuộc)[ ]+$",
    regex.VERSION1,
)
_PLACED = regex.compile(r"[^,;:.()]{0,30}?(?<!\p{L})(?:tại|ở)[ ]+$", regex.VERSION1)
_BARE_RANK = regex.compile(r"(?<!\p{L})(tỉnh|thành phố|quận|huyện|thị xã|xã|phường)$", regex.VERSION1 | regex.I)
_ITEM_OF_LIST = regex.compile(r";[ ](?:(?:và|còn|riêng)[ ])?(?=[^;,:]*$)", regex.VERSION1)
_NATION = regex.compile(r"(?<!\p{L})(?:cả[ ]nước|toàn[ ]quốc)(?!\p{L})", regex.VERSION1)
# What a central body owes, holds or borrows is its own: "dư nợ Chính phủ", "tiền gửi của KBNN", "Chính phủ vay …".
_OWNS = regex.compile(
    r"(?<!\p{L})(?:(?:dư[ ])?nợ(?:[ ]của)?|(?:tiền[ ]gửi|ngân[ ]quỹ|trả[ ]nợ|vay)[ ]của(?:[ ]hệ[ ]thống)?)[ ]$",
    regex.VERSION1,
)
_OTHER_MONEY = regex.compile(r"[,;][ ](?:còn[ ]|và[ ])?(?:dư[ ]nợ|nợ|bội|tổng|thu|chi|vốn)(?!\p{L})", regex.VERSION1)
_HANDLES = regex.compile(
    r"[ ](?:(?:đã|sẽ|cũng|tiếp[ ]tục)[ ])*(?:vay|trả[ ]nợ|phát[ ]hành|huy[ ]động|kiểm[ ]soát[ ]chi"
    r"|gửi(?=[ ](?:tiền|\d)))(?!\p{L})",
    regex.VERSION1,
)
_RECEIVES = regex.compile(
    r"(?<!\p{L})(?:(?:nộp|góp|vào|cho)[ ](?:ngân[ ]sách|nsnn)(?:[ ]của)?|trái[ ]phiếu)[ ]$", regex.VERSION1
)
_WHOLE_OF = regex.compile(r"%[ ](?:[\p{L}]+[ ]){1,5}(?:của[ ])?$", regex.VERSION1)
_OF = regex.compile(r"(?<!\p{L})là[ ](?:[\p{L}]+[ ]){1,8}(?:của|trong)[ ]$", regex.VERSION1)
_VOTERS = regex.compile(
    r"(?<!\p{L})cử[ ]tri(?:[ ](?:là|của|các|tại|ở|trên[ ]địa[ ]bàn|hai|ba|\d+))*[ ]$", regex.VERSION1
)
_STOOD_FOR = regex.compile(r"(?<!\p{L})(?:đại[ ]diện|thay[ ]mặt)[ ]cho(?:[^.;]|[.](?=\d)){0,80}$", regex.VERSION1)
_STOP = regex.compile(r";|[.](?!\d)", regex.VERSION1)
_OPENED = regex.compile(
    r"[ ]*\([ ]?(?P<has>(?:có|hiện[ ]có|thừa|thiếu|gồm|với|còn|đạt|giảm|tăng)[ ]+)?$", regex.VERSION1
)
_NEAR_VOTERS = 40
_IN_TERRITORY = regex.compile(
    r"(?<!\p{L})trên[ ]địa[ ]bàn(?![ ]+(?:\p{L}+[ ]+)?(?:tỉnh|huyện|quận|xã|phường))", regex.VERSION1
)
_STATUTORY = (MeetingType.CONGRESS, MeetingType.CONFERENCE, MeetingType.COUNCIL_SESSION)


@cache
def _in_full() -> dict[str, str]:
    """Bodies of the state that are told by their letters."""
    return dict(table("subjects")["in_full"])


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    def words_of(key: str) -> str:
        return any_of("subjects", key)

    sources = {
        "keeper": rf"{words_of('keepers')}(?!\p{{L}})",
        "central": rf"{words_of('central')}(?!\p{{L}})",
        "nation": rf"(?<!\p{{L}}){words_of('nation')}(?!\p{{L}})",
        "party_body": rf"{words_of('party_bodies')}(?!\p{{L}})",
        "internal_body": rf"(?<!\p{{L}}){words_of('internal_bodies')}(?!\p{{L}})",
    }
    return {name: regex.compile(source, regex.VERSION1) for name, source in sources.items()}


def _nested(one: str, other: str) -> bool:
    """Whether one name holds the other: between a body and its unit the rules decide."""
    one, other = f" {key_of(one)} ", f" {key_of(other)} "
    return one in other or other in one


class Subjects:
    """The subjects of an article's numbers."""

    def __init__(self, reading: Reading, meetings: list[Meeting]) -> None:
        self._reading = reading
        self._mentions = Mentions(reading)
        self._ministries = Ministries(reading, self._mentions)
        self._headings = Headings(reading, self._mentions.all)
        self._body = meetings[0].body if len(meetings) == 1 else None
        self._place = self._territory(meetings)
        if self._place in (None, NATIONAL):
            self._place = self._of_voters(meetings) or self._signed() or self._place or self._mentions.bare_rank()
        self._candidates = Candidates(
            reading,
            self._mentions,
            {
                "body": self._body,
                "place": self._place,
                "jurisdiction": meetings[0].jurisdiction if len(meetings) == 1 else None,
            },
        )
        self._receivers = Receivers()
        self._last: tuple[Scope, str | None] | None = None
        """The number that was asked for last, and its subject."""
        self._national = self._place is None and bool(_patterns()["nation"].search(reading.folded[:1500]))

    @cached_property
    def _is_internal(self) -> bool:
        """Whether the body that meets is one inside an office or a branch of work."""
        return bool(self._body and _patterns()["internal_body"].search(self._reading.folded_value(self._body)))

    def _territory(self, meetings: list[Meeting]) -> str | None:
        """The place of the body that meets, else whom the article is about."""
        if meetings and meetings[0].meeting_type in _STATUTORY:
            if meetings[0].jurisdiction:
                return meetings[0].jurisdiction
            if meetings[0].body:
                rank = _BARE_RANK.search(meetings[0].body)
                if rank:
                    return rank[1]
                if _patterns()["central"].match(self._reading.folded_value(meetings[0].body)):
                    return None
        place = protagonist(self._reading, self._mentions.all) or (meetings[0].jurisdiction if meetings else None)
        body = meetings[0].body if len(meetings) == 1 else None
        rank = _BARE_RANK.search(body) if body and place in (None, body) else None
        return rank[1] if rank else place

    def _of_voters(self, meetings: list[Meeting]) -> str | None:
        """Where the voters live whom delegates met: what they speak of is there, though the delegates are national."""
        if not any(meeting.meeting_type == MeetingType.VOTER_MEETING for meeting in meetings):
            return None
        for mention in self._mentions.all:
            before = self._reading.folded[max(0, mention.start - _NEAR_VOTERS) : mention.start]
            if mention.kind is Kind.PLACE and mention.name and _VOTERS.search(before):
                return self._name(mention)
        return None

    def _signed(self) -> str | None:
        """The unit of the body that signs a report, alone in its last line."""
        last = self._reading.phrases[-1] if self._reading.phrases else None
        if last is None or self._reading.text[last.end :].strip(" .\n"):
            return None
        line = self._reading.text[: last.start].rpartition("\n")[2]
        return None if line.strip() else next((m.unit for m in self._mentions.all if m.start == last.start), None)

    @cached_property
    def _names_nation(self) -> bool:
        """Whether the article names the nation or a central body: "ngân sách nhà nước" is what every place collects."""
        return any(m.central or m.kind is Kind.NATION for m in self._mentions.all)

    @cached_property
    def _local(self) -> str | None:
        """Whose budget it is where the article names a place only in passing, but speaks of its local budget."""
        rank = rank_of_budget(self._reading.folded)
        if rank is None and self._names_nation:
            return None
        name = protagonist(self._reading, [m for m in self._mentions.all if m.kind is Kind.PLACE], least=0.0)
        return name or rank

    def of(self, scope: Scope, *, budget: bool) -> str | None:
        """The subject of a number, `None` where the article does not say; who keeps the books is no owner of money."""
        name = self._received(scope) or self._headed(scope) or self._of(scope, budget=budget)
        if name and not budget and tells_territory(scope, name):
            name = next((one.unit for one in self._mentions.all if one.unit and self._name(one) == name), name)
        elif name and not budget and tells_nation(scope, name):
            name = NATIONAL
        elif name == self._place and rates_party(scope) and self._is_party(scope):
            name = self._body  # "tỷ lệ đảng viên hoàn thành tốt nhiệm vụ đạt 97%"
        self._last = scope, name
        keeps = budget and name and _patterns()["keeper"].match(self._reading.folded_value(name))
        if keeps or (budget and name and only_tells(self._mentions.all, name)):
            places = [m for m in self._mentions.all if m.kind is Kind.PLACE]
            return protagonist(self._reading, places, least=0.0) or self._local or name
        return name

    def _received(self, scope: Scope) -> str | None:
        """The place of the number's entry in a list, where nothing else tells who that is."""
        entry = self._receivers.of(scope)
        return entry[0] if entry and not self._mentions.within(entry[1] - 1, entry[2]) else None

    def _headed(self, scope: Scope) -> str | None:
        """The name over the number's part of the article, where its sentence names nobody."""
        head = self._headings.over(scope.sentence.start)
        named = head and self._mentions.within(scope.sentence.start, scope.quantity.phrase_start)
        return None if named and any(self._name(one) for one in named) else head

    def _of(self, scope: Scope, *, budget: bool) -> str | None:
        ruled = self.ruled(scope, budget=budget)
        options = self.options(scope, ruled, budget=budget)
        best = max(options, key=lambda option: option.weight, default=None)
        if best is None or "rule" in best.told or (ruled and _nested(best.name, ruled)):
            return ruled
        return best.name

    def options(self, scope: Scope, ruled: str | None, *, budget: bool) -> list[Option]:
        """Every name that a number may be about with what speaks for it, foremost that the rules say so.

        A name that only the rules make, such as the owner of what the treasury holds, stands alone, and so does what
        the rules are sure of: a Party body's own members, the purse that pays ("ngân sách huyện hỗ trợ 4 tỷ đồng").
        """
        named = self._counted_party(scope) or self._bracketed(scope) or self._of_total(scope, budget=budget)
        named = named or (self._reported(scope) if _IN_TERRITORY.search(scope.clause) else None)
        paid = budget and PURSE_PAYS.search(scope.before)
        owned = scope.quantity.unit.kind is UnitKind.COUNT and ruled == self._behind(scope, _OWNER)
        listed = budget and ruled is not None and self._heads_item(scope, ruled)
        listed = listed or (budget and ruled is not None and ruled == self._assigned(scope))
        if ruled is not None and (named or paid or scope.of_the_base or owned or listed):
            return [sole(ruled)]
        found = list(self._candidates.of(scope, budget=budget))
        if budget:  # "thu từ Nhà máy Thủy điện Sông Lô"
            told = self._mentions.within(scope.sentence.start, scope.quantity.phrase_start)
            payers = {self._name(one) for one in told if only_pays(scope, one)}
            found = [option for option in found if option.name not in payers]
        if ruled not in (None, NATIONAL) and not self._names_nation:
            found = [option for option in found if option.name != NATIONAL]
        if ruled is None:
            return found
        key = key_of(ruled)
        by_rule = [option for option in found if key_of(option.name) == key]
        for option in by_rule:
            option.told["rule"] = option.told[f"rule_{option.placed.where}"] = 1.0
        return found if by_rule else [sole(ruled)]

    def _heads_item(self, scope: Scope, ruled: str) -> bool:
        """Whether a name heads an item of a list of its own: "…; huyện Sơn Khê giải ngân 11%"."""
        item = _ITEM_OF_LIST.search(scope.lead_in)
        if item is None:
            return False
        start = scope.sentence.start + item.end()
        return any(
            one.start <= start + 1 and self._name(one) == ruled for one in self._mentions.within(start, start + 2)
        )

    def ruled(self, scope: Scope, *, budget: bool) -> str | None:
        """The subject by the rules of where it stands."""
        told = (
            self._counted_party(scope)
            or self._bracketed(scope)
            or (None if is_part_of_whole(scope) else self._behind(scope, _OWNER))
            or (NATIONAL if budget and self._nation_gives(scope) else None)
            or (self._ministries.short(scope) if budget else None)
            or (self._assigned(scope) if budget else None)
            or self._acting(scope, budget=budget)
            or self._behind(scope, _PLACED)
            or self._of_total(scope, budget=budget)
            or account_of(self._reading, self._mentions, scope)
            or self._carried(scope)
        )
        if told:
            return told
        if not self._is_internal and (reported := self._reported(scope)):
            return reported
        if self._body and (self._is_internal or self._is_party(scope)):
            return self._body
        if self._place is None and (budget or self._national):
            return self._local or NATIONAL
        return self._place or self._body

    def _assigned(self, scope: Scope) -> str | None:
        """Whom a plan was given to, here or with the sum before for which another gives one too."""
        told = self._mentions.within(scope.sentence.start, scope.quantity.phrase_start)
        receiver = given_to(scope, told)
        if receiver is not None:
            return self._name(receiver)
        last, name = self._last or (scope, None)
        again = last is scope.previous and is_given_more(scope) and given_to(last, told) is not None
        return name if again else None

    def _nation_gives(self, scope: Scope) -> bool:
        """Whether a central body gives the sum out of the nation's purse, whoever receives it."""
        told = self._mentions.within(scope.sentence.start, scope.quantity.phrase_start)
        return bool(NATIONAL_PURSE.match(scope.after)) and any(m.central for m in told)

    def _is_party(self, scope: Scope) -> bool:
        return counts_party(scope) and bool(
            self._body and _patterns()["party_body"].match(self._reading.folded_value(self._body))
        )

    def _counted_party(self, scope: Scope) -> str | None:
        """The Party body of the sentence that counts its own cells and members, whatever owns these besides."""
        if not counts_party(scope):
            return None
        if self._body and _STOOD_FOR.search(scope.lead_in):
            return self._body  # "248 đại biểu đại diện cho 2.560 đảng viên"
        for mention in reversed(self._mentions.within(scope.sentence.start, scope.quantity.phrase_start)):
            if mention.kind is not Kind.BODY or mention.standing is not Standing.DESCRIBED:
                continue
            name = self._name(mention)
            if name and _patterns()["party_body"].match(self._reading.folded_value(name)):
                return name
        return None

    def _bracketed(self, scope: Scope) -> str | None:
        """Behind whose name the bracket of the number stands: "Ninh Bình (98%)", "Sở Y tế (có 6 phó giám đốc)"."""
        opened = _OPENED.search(scope.before)
        if opened is None:
            return None
        end = scope.quantity.phrase_start - len(opened[0])
        for mention in reversed(self._mentions.within(scope.sentence.start, end)):
            if mention.end == end and (mention.kind is Kind.PLACE or opened["has"]):
                return self._name(mention)
        return None

    def _behind(self, scope: Scope, link: regex.Pattern[str]) -> str | None:
        """Whose is what is counted, or where it is: "3 khâu đột phá của Thành phố", "1.000 căn ở khu công nghiệp …"."""
        end = scope.quantity.phrase_end
        for mention in self._mentions.within(end, end + min(len(scope.after), REACH)):
            if link.fullmatch(scope.after[: mention.start - end]) and (name := self._name(mention)):
                return name
        return None

    def _acting(self, scope: Scope, *, budget: bool) -> str | None:
        """The nearest phrase before the number in its sentence that acts or is described."""
        start = scope.sentence.start
        if self._is_internal:  # a list of what an office's own body sets is its own: "… của Thành phố với chỉ tiêu: …"
            start += max(scope.lead_in.rfind(sign) for sign in ":;") + 1
        for mention in reversed(self._mentions.within(start, scope.quantity.phrase_start)):
            if mention.end > scope.quantity.phrase_start or self._aside(scope, mention):
                continue
            if budget and (
                only_pays(scope, mention) or _RECEIVES.search(self._reading.folded, scope.sentence.start, mention.start)
            ):
                continue  # "công ty nộp ngân sách tỉnh 15 tỷ đồng", "trái phiếu Chính phủ huy động được 15 tỷ đồng"
            if budget and mention.central and (owner := self._own_money(mention, scope.quantity.phrase_start)):
                return owner
            if mention.standing in (Standing.REPORTER, Standing.ADDRESS) or self._attribute(mention):
                continue
            if mention.standing is Standing.COMPARED and not self._bracketed_behind(scope, mention):
                continue
            if budget and mention.central:
                return self._ministries.of(mention) or NATIONAL
            name = self._name(mention)
            if name and not (mention.standing is Standing.LOCATION and self._located(scope, mention)):
                return name
        return None

    def _of_total(self, scope: Scope, *, budget: bool) -> str | None:
        """Whose the total before it is, of a part that names nobody: "Trong đó, thu nội địa 23 tỷ đồng"."""
        total, name = self._last or (scope, None)
        parts = budget and scope.index - total.index in (0, 1) and PARTS.match(scope.lead_in.lstrip())
        return name if parts and not self._mentions.within(scope.sentence.start, scope.quantity.phrase_start) else None

    def _carried(self, scope: Scope) -> str | None:
        """Whom the sentence before described at its beginning, or where it stood: it goes on until another is named."""
        if scope.index == 0:
            return None
        before = self._reading.sentences[scope.index - 1]
        if before.line != scope.sentence.line:
            return None
        for mention in self._mentions.within(before.start, before.end):
            begins = len(self._reading.folded[before.start : mention.start].split()) <= BEGINS
            told = mention.standing in (Standing.DESCRIBED, Standing.LOCATION)
            if begins and told and mention.kind is not Kind.BODY:
                return self._name(mention)
        return None

    def _bracketed_behind(self, scope: Scope, mention: Mention) -> bool:
        """Whether the number tells in brackets what a base of comparison has: "hơn bình quân cả nước (5,66%)"."""
        return self._reading.folded[mention.end : scope.quantity.phrase_start].strip() == "("

    def _aside(self, scope: Scope, mention: Mention) -> bool:
        """Whether a mention stands in a bracket that closes before the number: "khu vực I (gồm quận 1) thu 2%"."""
        behind = self._reading.folded[mention.end : scope.quantity.phrase_start]
        return ")" in behind and "(" not in behind.split(")", 1)[0]

    def _own_money(self, mention: Mention, stop: int) -> str | None:
        """A central body as the owner of the money: what it owes, holds or borrows, not what passes through it."""
        folded = self._reading.folded
        owns = _OWNS.search(folded, max(0, mention.start - 40), mention.start)
        acts = _HANDLES.match(folded, mention.end)
        if _OTHER_MONEY.search(folded, mention.end, stop):
            return None  # "dư nợ Chính phủ bằng 50% GDP, nợ công bằng 61%"
        return (_in_full().get(folded[mention.start : mention.end]) or self._name(mention)) if owns or acts else None

    def _attribute(self, mention: Mention) -> bool:
        """Whether the nation is only what something else is a part of: "là trung tâm kinh tế của cả nước, …"."""
        folded = self._reading.folded
        if not _NATION.match(folded, mention.start):
            return False
        if _WHOLE_OF.search(folded, 0, mention.start):
            return True  # "chiếm 23% GDP của cả nước và đóng góp …"
        return _OF.search(folded, 0, mention.start) is not None and folded.startswith(",", mention.end)

    def _reported(self, scope: Scope) -> str | None:
        """The territory of the body that tells the number in its sentence: what it counts, it counts there."""
        for mention in reversed(self._mentions.within(scope.sentence.start, scope.quantity.phrase_start)):
            if mention.kind is Kind.BODY and mention.standing is Standing.REPORTER and mention.unit:
                return mention.unit
        return None

    def _located(self, scope: Scope, place: Mention) -> bool:
        """Whether an organisation before the place is what stands there: "Công ty A tại xã B đầu tư …"."""
        return any(
            one.kind is Kind.ORGANISATION and one.name and one.standing is Standing.DESCRIBED
            for one in self._mentions.within(scope.sentence.start, place.start)
            if not _STOP.search(self._reading.folded, one.end, place.start)
        )

    def _name(self, mention: Mention) -> str | None:
        """The mention as a subject; `None` for a bare word that names nobody ("chi bộ", "bản")."""
        name = mention.name
        if name is None:
            return None
        if mention.kind is Kind.PLACE and name.islower() and not any(c.isdigit() for c in name):
            return name if name in RANKS and self._place == name else None
        if mention.kind is Kind.BODY and len(name.split()) <= 2 and mention.unit is None:
            head = self._reading.folded_value(name)
            if self._body and self._reading.folded_value(self._body).startswith(head):
                return self._body
        return name
