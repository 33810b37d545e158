"""The words around a number as parts of a clause: the noun phrase behind it, the piece with its verb before it.

A piece is read from its end: the link to the number ("đạt", "với") is no part of a name; a head noun ("diện tích")
begins what is measured; a verb of doing ("mua sắm") begins what is done, its agent before it. Keep out: how a
label is put together (`labels`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

import regex

from pipelines.extract.clause.scope import Scope
from pipelines.grammar.endings import ending, without_end
from pipelines.grammar.groups import find_groups
from pipelines.grammar.lexicon import alternation, any_of, table, words
from pipelines.grammar.units import UnitKind

_MOST_WORDS = 14
_LIST_ITEM = 5
"""Words up to which what stands behind a comma is one more noun of a list."""
_SHORT_NOUN = 4
"""Words up to which a noun before a comma may lack its verb."""
# "gần 70 ngôi nhà trên địa bàn huyện …"
_AT_PLACE = regex.compile(
    r"[ ]+(?:trên[ ]địa[ ]bàn|trong[ ]toàn|tại|ở|của)[ ]+(?:các[ ]|cả[ ]|toàn[ ])?$", regex.VERSION1
)
_WHICH = regex.compile(r"[ ]+mà[ ]+", regex.VERSION1)
_SECTOR = regex.compile(r"[ ]*(?:và[ ])?\p{L}+(?:[ ]\p{L}+){0,4}[ ]*", regex.VERSION1)
_PARTS = regex.compile(r"(?:[^,]|,(?=[ ](?:chống|tặng|chúc)(?!\p{L})))+(?:,|$)", regex.VERSION1)
_MOST_OWNER = 8
_OWNER_ENDS = regex.compile(
    r"[,;:.()]|[ ](?:có|với|là|tại|ở|do|được|đã|sẽ|trên|trong|theo|để|và|dài|rộng|cao|bằng|gồm|thuộc|từ|hiện)[ ]"
    r"|[ ](?:(?:khoảng|hơn|gần)[ ])?\d+(?=[.,]\d|[ ]*(?:m|km|ha|cm|tấn|tỷ|tỉ|triệu|nghìn|%|-)(?!\p{L}))",
    regex.VERSION1,
)
_LAST_JOINT = regex.compile(r".*(?P<joint>,|[ ](?:và|cùng|với|có)[ ])", regex.VERSION1)
# Where a caption or a heading runs into a sentence, only the capital of a little word shows it.
_RESTART = regex.compile(
    r"(?<=\p{Ll}[ ]{1,3}|\d[ ]{1,3})(?:Theo|Tại|Trong|Hiện|Sau|Để|Khi|Nhiều|Cùng|Về|Từ|Đến|Với|Trên|Ngoài|Đó|Đây"
    r"|Tuy|Các|Những|Đồng|Riêng|Cụ|Sáng|Chiều|Ngày|Năm|Một|Trước|Qua|Được|Do|Đặc)[ ](?=\p{Ll}|\d)",
    regex.VERSION1,
)
# "phòng, chống" and "xuất, nhập khẩu" are one word, and a bracket that closes belongs to the phrase.
_CUT = regex.compile(
    r"[;:](?![^()]*\))|[.](?=[ ])|,(?![ ]chống|(?<=xuất,)[ ]nhập|[^()]*\))|[ ]-(?=[ ])(?![^()]*\))|\((?![^()]*\))",
    regex.VERSION1,
)
# Not an abbreviation: "tổng sản phẩm trên địa bàn (GRDP)".
_ASIDE = regex.compile(r"[ ]*\((?!\p{Lu}{2,8}\))[^()]*\)|[ ]*\([^()]*$|^[^()]*\)", regex.VERSION1)


@cache
def patterns() -> dict[str, regex.Pattern[str]]:
    """The patterns of this module over `data/labels.toml`, by name."""

    def words_of(*keys: str) -> str:
        return any_of("labels", *keys)

    number = rf"[ ]+(?:{words_of('before_number')}[ ]+){{0,2}}\d"
    given = alternation(table("senses")["measure"]["plan_given"])
    no_verb = rf"{words_of('not_verbs')}(?!\p{{L}})"
    of_economy = r"(?:khu[ ]vực|ngành|lĩnh[ ]vực)"
    sector = rf"{alternation(table('senses')['measure']['sectors'])}(?:[ ]\p{{L}}+){{0,6}}[ ]*$"
    auxiliaries = rf"(?:{words_of('auxiliaries')}[ ]+)*"
    sources = {
        "of_money": words_of("of_money"),
        "sector": rf"(?:^|[,;:-])[ ]*(?:và[ ]|trong[ ]đó[ ]|riêng[ ])?(?:{of_economy}[ ])?{sector}",
        "of_sectors": rf"(?:[,-][ ]*|(?<!\p{{L}}){of_economy}[ ]){sector}",
        "size": r"(?<!\p{L})(?<!(?:mở|nâng|sâu|(?:công|kỹ)[ ](?:nghệ|thuật)|chất[ ]lượng|năng[ ]suất|giá[ ]trị)[ ]+)"
        rf"{words_of('sizes')}$",
        "owner": rf"(?<!\p{{L}})(?<!(?:tại|ở|trong|trên|thuộc|vào)[ ]+)(?<!(?:yêu|nhu|toàn|cung)[ ])"
        rf"{words_of('owners')}(?!\p{{L}})",
        "preposition": rf"^[ ]*{words_of('prepositions')}(?!\p{{L}})",
        "leading": rf"^(?:[ ,(:;\"'-]+|{words_of('leading')}(?!\p{{L}}))+",
        "said": rf"(?<!\p{{L}}){words_of('said')}(?!\p{{L}})[ ,:]*",
        "stops": r"[;:()…\"]|[.](?!\d)|[ ]-[ ]|và[ ]+\d|và$"
        rf"|(?<!\p{{L}})(?:{words_of('measuring')}{number}"
        rf"|{no_end_of_longer()}{words_of('ends')}(?!\p{{L}})"
        rf"|với[ ]+(?:{words_of('with_what')}(?!\p{{L}})|\d)"
        rf"|và[ ]+{words_of('verbs', 'auxiliaries', 'ends', 'finite')}(?!\p{{L}}))",
        "finite": rf"(?<!\p{{L}})(?!tăng[ ]+trưởng){words_of('finite')}(?!\p{{L}})|\d",
        "no_list_item": rf"(?:{words_of('no_list_item', 'heads')})(?!\p{{L}})",
        "head": rf"(?<!\p{{L}})(?:{words_of('not_heads')}|(?P<head>{words_of('heads')}))(?!\p{{L}})",
        "joins": rf"(?<!\p{{L}}){words_of('joins')}(?!\p{{L}})",
        "verb": rf"(?<!\p{{L}})(?:{no_verb}|(?P<does>{auxiliaries}(?!{no_verb}){words_of('verbs')}(?!\p{{L}})))",
        "auxiliary": rf"^(?:(?!{words_of('no_auxiliary')}(?!\p{{L}})){words_of('auxiliaries')}[ ]+)+",
        "before_verb": rf"(?<!\p{{L}}){words_of('before_verbs')}[ ]+(?=\p{{L}}+[ ]+\p{{L}})",
        "topic": rf"[-+ ]*(?:{words_of('topics')})[ ]+"
        rf"(?!năm|tháng|quý|ngày|chiều[ ]|mặt[ ]khác|{words_of('agents')}(?!\p{{L}})|{words_of('wide_topics')},)"
        rf"(?P<what>\p{{L}}[^,;:.()\d]{{3,60}}),",
        "who_does": r"(?:\p{L}+[ ]+){1,2}(?:đạt|được|có|hoàn[ ]thành|trong)[ ]",
        "agent": rf"^[ ]*{words_of('agents')}(?!\p{{L}})",
        "of_what": rf"[ ]+(?!(?:{words_of('not_of_what', 'ends')}|{given})(?!\p{{L}}))\p{{L}}",
    }
    return {name: regex.compile(source, regex.VERSION1) for name, source in sources.items()}


def no_end_of_longer() -> str:
    """What stands before a word in a pattern, so that it is not the end of a longer one."""
    longer = (word.rsplit(" ", 1) for word in words("labels", "one_words"))
    return "".join(rf"(?!(?<={first}[ ]){last}(?!\p{{L}}))" for first, last in longer)


@cache
def ends() -> dict[str, regex.Pattern[str]]:
    """What a phrase is told without at its end, by name."""

    def words_of(*keys: str) -> str:
        return any_of("labels", *keys, backward=True)

    whole = no_end_of_longer()
    sources = {
        "tail": rf"(?:[ ,(:\"'-]+|(?<!\p{{L}}){whole}{words_of('linking', 'prepositions', 'particles')})+",
        "link": rf"(?:[ ,(:\"'-]+|(?<!\p{{L}}){whole}{words_of('trailing', 'prepositions', 'particles')})+",
        "dangling": rf"(?:[ ,]+|[ ]{whole}{words_of('dangling')})+",
        "label_ends": rf"(?:[ ,]+{whole}{words_of('dangling', 'demonstratives')}(?!\p{{L}}))+",
    }
    return {name: ending(source) for name, source in sources.items()}


_OF_PERIOD = regex.compile(r"(?:[ ](?:trong|của|cả|cho|tính|đến|tới|hết|ngày))*[ ]*$", regex.VERSION1)


def cleaned(value: str) -> str | None:
    """A phrase with its blanks folded, without asides and a capital that only opened a sentence; `None` for no word."""
    words = _ASIDE.sub("", value).strip(" ,\"'“”‘’-").split()
    if not words:
        return None
    if len(words[0]) > 1 and words[0][0].isupper() and words[0][1:].islower() and len(words) > 1 and words[1].islower():
        words[0] = words[0].lower()
    return " ".join(words)


def behind(scope: Scope, start: int) -> str | None:
    """The noun phrase from `start` on, over the commas of a list of nouns."""
    reading, unit = scope.reading, scope.quantity.unit
    stop = scope.quantity.phrase_end + len(scope.after)
    folded = reading.folded[start:stop]
    first = max(0, unit.end - start) if unit.kind is UnitKind.COUNT else 0
    whose = _WHICH.match(folded, first)  # "chỉ tiêu mà Nghị quyết đề ra"
    match = patterns()["stops"].search(folded, whose.end() if whose else first) or _RESTART.search(
        reading.text[start:stop], first
    )
    end = match.start() if match else len(folded)
    if match is None and stop < scope.sentence.end and (joint := _LAST_JOINT.match(folded, first)):
        end = joint.start("joint")  # what stands behind the last joint belongs to the next number
    taken = 0
    for count, part in enumerate(_PARTS.finditer(folded[:end])):
        piece = part[0].strip(" ,")
        joined = count in (1, 2) and unit.kind is UnitKind.PERCENT and len(folded[:taken].split()) <= _SHORT_NOUN
        if joined and patterns()["who_does"].match(piece):  # "100% cán bộ, công chức đạt danh hiệu …"
            taken = part.start() + len(part[0].rstrip(" ,"))
            break
        if count and part.start() >= first and not _is_list_item(piece):
            break
        taken = part.start() + len(part[0].rstrip(" ,"))
    taken = max(first, len(without_end(ends()["dangling"], folded[: _without_place(scope, start, first, taken)])))
    return cleaned(" ".join(reading.text[start : start + taken].split()[:_MOST_WORDS]))


def _is_list_item(piece: str) -> bool:
    """Whether what stands behind a comma is one more noun of a list, and neither a clause nor what is measured next."""
    if len(piece.split()) > _LIST_ITEM or patterns()["finite"].search(piece):
        return False
    return patterns()["no_list_item"].match(piece) is None


def _without_place(scope: Scope, start: int, first: int, taken: int) -> int:
    """Where a noun phrase ends without the place that it is at: whose a number is, its subject tells."""
    begin, folded = start + first, scope.reading.folded
    for phrase in scope.reading.phrases:
        if begin < phrase.start < start + taken and phrase.is_place:
            match = _AT_PLACE.search(folded, begin, phrase.start)
            if match:
                return match.start() - start
    return taken


def topic_of(scope: Scope) -> str | None:
    """What the sentence says it is about before its first comma: "Về đất ở, …", "Ở khối cơ quan Đảng, …"."""
    start, stop = scope.sentence.start, scope.quantity.phrase_start
    match = patterns()["topic"].match(scope.reading.folded, start, stop)
    return cleaned(scope.reading.text[match.start("what") : match.end("what")]) if match else None


def owner_of(scope: Scope, stop: int) -> str | None:
    """The last thing named in the sentence before `stop` that has a cost and a size, up to its verb or preposition."""
    start, found = scope.sentence.start, None
    for match in patterns()["owner"].finditer(scope.reading.folded, start, stop):
        if found is None or match.start() > found.end() + 1:  # "dự án nhà máy" begins with the first
            found = match
    if found is None:
        return None
    end = _OWNER_ENDS.search(scope.reading.folded, found.end(), stop)
    words = scope.reading.text[found.start() : end.start() if end else stop].split()
    return cleaned(" ".join(words[:_MOST_OWNER]))


def names_its_whole(scope: Scope) -> bool:
    """Whether what a percentage is of stands right behind it: "100% chi bộ …", not "47% dự toán"."""
    return patterns()["of_what"].match(scope.after) is not None


@dataclass(frozen=True, slots=True)
class Piece:
    """A piece of the sentence before a number, from comma to comma; `body` has neither lead nor link."""

    scope: Scope
    start: int
    body: str
    link: str
    """What stands between the body and the number: "đạt", "với tổng số"."""

    @property
    def size(self) -> int:
        """How many words it has."""
        return len(self.body.split())

    def deed(self, verb: int) -> str | None:
        """The verb with its object, without auxiliaries before and without what only links it to the number."""
        whole = without_end(ends()["tail"], (self.body + self.link)[verb:])
        auxiliary = patterns()["auxiliary"].match(whole)
        done = self.printed(verb + (auxiliary.end() if auxiliary else 0), verb + len(whole))
        return done and done[0].lower() + done[1:]  # a verb alone at the head of a sentence: "Trồng 500 ha rừng"

    def printed(self, first: int = 0, last: int | None = None) -> str | None:
        """The body, or a part of it, as printed without its periods; at most the first words of it."""
        begin, end = self.start + first, self.start + (len(self.body) if last is None else last)
        words: list[str] = []
        for period in self.scope.reading.periods:
            if begin < period.start and period.end < end:  # "thu ngân sách trong 9 tháng trên địa bàn"
                words += _OF_PERIOD.sub("", self.scope.reading.text[begin : period.start]).split()
                begin = period.end
        words += self.scope.reading.text[begin:end].split()
        return cleaned(" ".join(words[:_MOST_WORDS]))

    @property
    def head(self) -> int | None:
        """Where what is measured begins: the first head noun behind which nothing is joined any more."""
        heads = [match.start() for match in patterns()["head"].finditer(self.body) if self._measures(match["head"])]
        joined = max((match.end() for match in patterns()["joins"].finditer(self.body)), default=0)
        return next((head for head in heads if head >= joined), heads[0] if heads else None)

    def _measures(self, head: str | None) -> bool:
        """Whether a head noun goes with the unit: no length is a sum of money."""
        paid = head is not None and patterns()["of_money"].fullmatch(head) is not None
        unit = self.scope.quantity.unit
        return head is not None and not (paid and unit.kind is UnitKind.MEASURE and unit.name not in ("lần", "điểm"))

    @property
    def size_word(self) -> str | None:
        """The word of size that ends the piece: "khu đất rộng"."""
        size = patterns()["size"].search(self.body)
        return size[0] if size else None

    @property
    def thing(self) -> int | None:
        """Where the last thing that has a size and a cost is named."""
        found = [match.start() for match in patterns()["owner"].finditer(self.body)]
        return found[-1] if found else None

    @property
    def verb(self) -> int | None:
        """Where the last verb of doing begins, with the auxiliaries before it."""
        found = None
        if patterns()["of_sectors"].search(self.body):
            return None  # "khu vực công nghiệp, xây dựng" builds nothing
        for match in patterns()["verb"].finditer(self.body + self.link):
            named = match.start() and self.scope.reading.text[self.start + match.start()].isupper()
            if match["does"] and not named:  # "Sở Xây dựng" does nothing by its name
                found = match
        if found is None:  # a verb in no list stands behind what only stands before verbs
            found = patterns()["before_verb"].search(self.body)
        return found.start() if found else None

    def about(self, noun: str) -> bool:
        """Whether the piece begins with the noun that is counted: "xe chuyên dùng là 15 xe"."""
        return self.body.startswith((f"{noun} ", f"số {noun} ", f"tổng số {noun} ")) and self.size > len(noun.split())

    @property
    def only_named(self) -> bool:
        """Whether it is a proper name and nothing else: "Thạch Hà (3.382 ha)" is not about a thing called so."""
        words = self.scope.reading.text[self.start : self.start + len(self.body)].split()
        return all(word[0].isupper() for word in words)

    @property
    def joined(self) -> bool:
        """Whether a preposition joins it to the number: "ký hợp đồng với"."""
        return patterns()["preposition"].match(self.link) is not None

    @property
    def by_agent(self) -> bool:
        """Whether the piece begins with somebody who acts: a body, a company, "huyện"."""
        if patterns()["agent"].match(self.body):
            return True
        reading = self.scope.reading
        if any(start <= self.start < end for start, end in find_groups(reading.text, reading.folded)):
            return True
        return any(phrase.start <= self.start < phrase.end for phrase in reading.phrases)


def pieces(scope: Scope, before: str) -> Iterator[Piece]:
    """The pieces of `before`, the last one first, each without empty ones."""
    start = scope.quantity.phrase_start - len(before)
    cuts = _cuts(before)
    restarts = {match.start() for match in _RESTART.finditer(scope.reading.text[start : start + len(before)])}
    bounds = [0, *sorted(cuts | restarts)]
    for first, last in reversed(list(zip(bounds, [*bounds[1:], len(before) + 1], strict=True))):
        if piece := _piece(scope, start + first, start + max(first, last - 1)):
            yield piece


def _cuts(before: str) -> set[int]:
    """Where pieces begin; a head noun is of all its sectors: "giá trị sản xuất công nghiệp - xây dựng"."""
    found = list(_CUT.finditer(before))
    cuts: set[int] = set()
    for place, cut in enumerate(found):
        end = found[place + 1].start() if place + 1 < len(found) else len(before)
        sector = without_end(ends()["link"], before[cut.end() : end])
        measured = before[max(cuts, default=0) : cut.start()]
        head = patterns()["head"].search(measured)
        of_head = head is not None and head["head"] and not patterns()["finite"].search(measured, head.end())
        of_head = of_head or patterns()["sector"].search(measured)
        if not (of_head and cut[0].strip() in (",", "-") and _is_sector(sector)):
            cuts.add(cut.end())
    return cuts


def _is_sector(phrase: str) -> bool:
    """Whether a phrase only names one more thing, and neither tells nor measures."""
    if patterns()["sector"].match(phrase):
        return True
    told = any(patterns()[name].search(phrase) for name in ("verb", "finite", "preposition"))
    head = patterns()["head"].search(phrase)
    return _SECTOR.fullmatch(phrase) is not None and not told and (head is None or not head["head"])


def _piece(scope: Scope, first: int, last: int) -> Piece | None:
    whole = blanked(scope, first, last)
    skip = 0
    for match in patterns()["said"].finditer(whole):
        skip = match.end()
    body = without_end(ends()["link"], whole)
    lead = patterns()["leading"].match(body[skip:])
    skip += lead.end() if lead else 0
    if not body[skip:].strip() or body[skip] == "/":  # "8.452 ha/8.400 ha, đạt 100,6%"
        return None
    return Piece(scope, first + skip, body[skip:], whole[len(body) :])


def blanked(scope: Scope, start: int, end: int) -> str:
    """Folded text with its periods blanked, and the words that join them: "đến hết tháng 8 có" names nothing."""
    body = scope.reading.folded[start:end]
    for period in scope.reading.periods:
        if start <= period.start and period.end <= end:
            before = _OF_PERIOD.sub("", body[: period.start - start])
            body = before.ljust(period.end - start) + body[period.end - start :]
    return body
