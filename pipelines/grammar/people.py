"""People as mentions with their offices: "Phó Chủ tịch UBND tỉnh Đặng Ngọc Sơn", "bà Nông Thị Bưởi, Chủ tịch huyện".

Joins the pieces that `naming` finds: offices before a name, behind it, and shared by a list. Keep out: what a person
did (`extract.participants`), and who is the same person (`extract.persons`).
"""

from bisect import bisect_left
from dataclasses import dataclass, field

from pipelines.grammar.name_lists import lists, of_the_highlands
from pipelines.grammar.naming import Item, Reader
from pipelines.grammar.tokens import Tokens

# What may stand between two offices of one person, and between a name and its office.
_JOINS = {
    tuple(words.split())
    for words in (
        ",",
        "-",
        "–",
        "&",
        "và",
        "kiêm",
        "kiêm nhiệm",
        ", kiêm",
        "đồng thời là",
        ", đồng thời là",
        "nay là",
        ", hiện là",
    )
}
_BEHIND = _JOINS | {
    tuple(words.split())
    for words in (
        "",
        "(",
        "( hiện là",
        "( hiện đang giữ chức",
        "( hiện giữ chức",
        "( đang giữ chức",
        "( đang là",
        ", hiện đang giữ chức",
        "đều là",
        "cùng là",
        ", đều là",
        ", cùng là",
        "là các",
        "- các",
        "đều giữ chức",
    )
}
_OF_A_LIST = (",", "các")
"""Behind a list of names it begins their office; behind one name, other people: "ông A, các ủy viên Ban Thường vụ"."""
_LISTS = {(",",), ("và",), (";",), (",", "và"), ("cùng",), ("&",), ("-",)}
_PLURAL = {"các", "hai", "ba", "bốn", "năm", "2", "3", "4", "5", "02", "03", "04", "những", "vị"}
# Behind one of these an office is what somebody else gets, or to whom is spoken.
_GETS = {"chức", "làm", "danh", "lời", "với"}
_HEADS = {tuple(words.split()) for words in (":", "là", "là :", "gồm", "gồm :", "gồm có", "gồm có :", "là các")}
_LONGEST_BRACKET = 12
_SHARED = {"-", "đều", "cùng", "các"}


@dataclass(frozen=True, slots=True)
class Office:
    """A statement of one or more offices, without the name: `start:end` in the text."""

    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Person:
    """A mention of a person by name. `start:end` is the name, `block_start:block_end` also titles and offices."""

    start: int
    end: int
    block_start: int
    block_end: int
    offices: tuple[Office, ...] = ()
    """The statements beside this name: before it, behind it, or shared by a list."""
    titled: bool = False
    short: bool = False
    """A part of a name: "ông Chung"."""


@dataclass(frozen=True, slots=True)
class People:
    """Mentions by name, and offices that stand alone ("Chủ tịch UBND tỉnh yêu cầu"), each in the order of the text."""

    persons: list[Person] = field(default_factory=list)
    alone: list[Office] = field(default_factory=list)

    def between(self, start: int, end: int) -> list[Person]:
        """The mentions whose block begins from `start` on and before `end`."""
        first = bisect_left(self.persons, start, key=lambda person: person.block_start)
        return self.persons[first : bisect_left(self.persons, end, key=lambda person: person.block_start)]


@dataclass(slots=True)
class _Mention:
    """A name on its way: the items that belong to it."""

    item: int
    first: int  # first token of its block
    last: int
    before: list[int] = field(default_factory=list)
    behind: list[int] = field(default_factory=list)
    titled: bool = False
    plural: bool = False
    listed: bool = False
    """In a list that a plural opens, also behind those who have offices of their own."""
    heading: list[Office] = field(default_factory=list)
    shared: list[Office] = field(default_factory=list)


_AGE = frozenset(("tuổi", "sn", "sinh", "năm", "ngày"))


class _Assembly:
    """Gives each office to a name, from left to right."""

    def __init__(self, tokens: Tokens, items: list[Item]) -> None:
        self.tokens = tokens
        self.items = items
        self.taken: set[int] = set()
        self.mentions: list[_Mention] = []

    def _gap(self, left: int, right: int) -> tuple[str, ...]:
        """The words between two items, but an age: "Phan Văn Tám (50 tuổi), Giám đốc Sở …"."""
        words = tuple(self.tokens.words[self.items[left].last : self.items[right].first])
        if words[:1] == ("(",) and ")" in words:
            close = words.index(")")
            if all(word[0].isdigit() or word in _AGE for word in words[1:close]):
                return words[close + 1 :]
        return words

    def _words(self, index: int) -> list[str]:
        return self.tokens.words[self.items[index].first : self.items[index].last]

    def _kind(self, index: int) -> str:
        return self.items[index].kind if 0 <= index < len(self.items) else ""

    def _abuts_name(self, index: int, *, dash: bool = False) -> bool:
        """Whether a name, with or without a title, follows the office with nothing, or a dash, between."""
        following, gaps = index + 1, ((), ("-",)) if dash else ((),)
        if not self._kind(following) or self._gap(index, following) not in gaps:
            return False
        if self._kind(following) == "title":
            following += 1
        return self._kind(following) == "name" and (following == index + 1 or self._gap(following - 1, following) == ())

    def _before(self, mention: _Mention) -> None:
        index = mention.item - 1
        while index >= 0:
            kind, gap = self._kind(index), self._gap(index, index + 1)
            if kind == "title" and gap == ():
                mention.titled = True
            elif kind == "office" and self._joins(index, gap, mention) and index not in self.taken:
                mention.before.insert(0, index)
            else:
                break
            mention.first = self.items[index].first
            self.taken.add(index)
            index -= 1
        words = self.tokens.words[max(0, mention.first - 1) : mention.first + 1]
        headed = bool(mention.before) and self._gap(mention.before[-1], mention.before[-1] + 1) == (":",)
        mention.plural = headed or any(word in _PLURAL for word in words)

    def _joins(self, index: int, gap: tuple[str, ...], mention: _Mention) -> bool:
        """Whether the office at `index` goes with the pieces behind it; right before a name or title needs no sign."""
        if gap == (":",) and self._kind(index + 1) == "title" and "các" not in self._words(index + 1):
            return False  # "Tổng Bí thư: Ông A là người …" says who speaks
        if gap in ((), (":",)):
            return not mention.before
        first = self.items[index].first
        if gap and self.tokens[first - 1].word in _GETS and first:
            return False  # "giữ chức Bí thư, Chánh Văn phòng Lê Văn A nói"
        if gap == (",",) and not mention.before and self._ranked(index + 1, mention.item):
            return True
        opens = first == 0 or not self.tokens[first - 1].word.isalnum()  # "9 ủy viên, ông A" are counted
        return gap in _JOINS and (opens or bool(mention.before))

    def _ranked(self, title: int, name: int) -> bool:
        """Whether a rank or degree stands between an office and a name that has none behind."""
        if title != name - 1 or not lists()["ranks_of_people"].at(self.tokens, self.items[title].first):
            return False
        return self._kind(name + 1) != "office" or self._gap(name, name + 1) not in _BEHIND

    def _behind(self, mention: _Mention) -> None:
        index = mention.item + 1
        chain: list[int] = []
        joints = _BEHIND | {_OF_A_LIST} if self._ends_list(mention) else _BEHIND
        while self._kind(index) == "office" and (
            self._gap(index - 1, index) in (joints if not chain else _JOINS)
            or (self._further(index) if chain else self._inside_bracket(index))
        ):
            chain.append(index)
            index += 1
        if chain and self._gap(chain[0] - 1, chain[0]) == () and self._abuts_name(chain[0]):
            return
        if chain and self._abuts_name(chain[-1], dash=bool(mention.before)):
            parted = len(chain) > 1 and "và" in self._gap(chain[-2], chain[-1])
            chain = self._before_and(chain[:-1]) if parted or not mention.before else []
        if chain and self._heads_list(chain[-1]):
            chain = chain[:-1]
        if not chain or (self._gap(mention.item, chain[0]) in ((), ("và",)) and mention.before):
            self._bracket(mention)
            return
        mention.behind = chain
        mention.last = self.items[chain[-1]].last
        if "(" in self._gap(mention.item, chain[0]) and self.tokens[mention.last : mention.last + 1]:
            mention.last += self.tokens[mention.last].word == ")"
        self.taken.update(chain)

    def _further(self, index: int) -> bool:
        """Whether the office is one more of the person before the ";": "A, Ủy viên …; Phó Chủ tịch …; B, Phó …"."""
        heads = self._abuts_name(index, dash=True) or self._kind(index + 1) == "title" or self._heads_list(index)
        return self._gap(index - 1, index) == (";",) and not heads

    def _inside_bracket(self, index: int) -> bool:
        """Whether the office is told in a bracket behind what no office is known for: "A (cán bộ Ban X; nguyên …)"."""
        gap = self._gap(index - 1, index)
        told = gap[:1] == ("(",) and gap[-1] in (";", ",") and len(gap) <= _LONGEST_BRACKET
        return told and not any(word == ")" or word[0].isdigit() for word in gap)

    def _ends_list(self, mention: _Mention) -> bool:
        """Whether a name without an office before it stands behind another name of its list."""
        last = self.mentions[-1] if self.mentions else None
        if last is None or mention.before:
            return False
        return tuple(self.tokens.words[last.last : mention.first]) in _LISTS

    def _bracket(self, mention: _Mention) -> None:
        """Take in what a bracket says of whence somebody comes: "Lê Thị Mơ (phường 5)"; a credit is none."""
        words = self.tokens.words[mention.last : mention.last + _LONGEST_BRACKET]
        if words[:1] != ["("] or ")" not in words or not {"ảnh", ":", "\n"}.isdisjoint(words[: words.index(")")]):
            return
        last = mention.last + words.index(")") + 1
        if mention.item + 1 == len(self.items) or self.items[mention.item + 1].first >= last:
            mention.last = last

    def _heads_list(self, index: int) -> bool:
        """Whether an office is of the people behind it: "…, nguyên Tổng Bí thư: A, B", "…, Phó Chủ tịch là ông C"."""
        return self._kind(index + 1) in ("name", "title") and self._gap(index, index + 1) in _HEADS

    def _before_and(self, chain: list[int]) -> list[int]:
        """The offices up to the last "và", behind which those of the next person begin."""
        joints = [number for number, index in enumerate(chain) if "và" in self._gap(index - 1, index)]
        return chain[: joints[-1]] if joints else chain

    def _office(self, indices: list[int]) -> Office:
        first, last = self.items[indices[0]].first, self.items[indices[-1]].last
        return Office(self.tokens.start(first), self.tokens.end(last - 1))

    def _offices(self, mention: _Mention) -> tuple[Office, ...]:
        own = [self._office(chain) for chain in (mention.before, mention.behind) if chain]
        return (*mention.heading, *(own or (() if mention.heading else mention.shared)))

    def _head_lists(self) -> None:
        """Give an office over a list to all of it: "các Ủy viên Trung ương Đảng: Bộ trưởng A, Chủ tịch B; …".

        The list goes on as it began: behind a comma, a ";" opens another.
        """
        following = {mention.first: number for number, mention in enumerate(self.mentions)}
        heads = {mention.before[-1]: number for number, mention in enumerate(self.mentions) if mention.before}
        for index in range(len(self.items) - 1):
            number = heads.get(index, following.get(self.items[index].last + 1))
            if self._kind(index) == "office" and number is not None and self._over_list(index):
                self._head_list(self._office([index]), number, of_its_own=index not in self.taken)

    def _head_list(self, office: Office, number: int, *, of_its_own: bool) -> None:
        signs: set[tuple[str, ...]] = set()
        for left, right in zip(self.mentions[number:], [*self.mentions[number + 1 :], None], strict=True):
            if of_its_own or signs:
                left.heading.append(office)
            gap = tuple(self.tokens.words[left.last : right.first]) if right else ()
            if gap not in _LISTS or (gap == (";",) and (",",) in signs):
                break
            signs.add(gap)

    def _over_list(self, index: int) -> bool:
        """Whether the office at `index` is printed as a plural with a colon: "các đồng chí Phó Chủ tịch:"."""
        item = self.items[index]
        before = self.tokens[item.first - 1].word if item.first else ""
        titled = self._kind(index - 1) == "title" and "các" in self._words(index - 1)
        return self.tokens[item.last].word == ":" and (before in _PLURAL or titled)

    def _share(self) -> None:
        """Give the office of a list to all its names: "các Phó Chủ tịch A, B", "các đồng chí A, B - Phó Chủ tịch"."""
        for left, right in zip(self.mentions, self.mentions[1:], strict=False):
            gap = tuple(self.tokens.words[left.last : right.first])
            offices = self._offices(left)
            if gap in _LISTS and left.plural and not right.before and not right.behind and not left.behind and offices:
                right.shared, right.plural = list(offices), True
        for left, right in reversed(list(zip(self.mentions, self.mentions[1:], strict=False))):
            gap = tuple(self.tokens.words[left.last : right.first])
            if gap not in _LISTS or self._offices(left) or right.before:
                continue
            sign = self._gap(right.item, right.behind[0]) if right.behind else ()
            plural_behind = right.behind and (not sign or _SHARED & set(sign))
            both = left.listed and gap == ("và",) and sign == ("-",)
            if (plural_behind and left.plural) or both or (right.shared and not right.behind):
                left.shared = list(self._offices(right))

    def _spread(self) -> None:
        """A plural title reaches along its list: "các đồng chí A, B và C"."""
        for left, right in zip(self.mentions, self.mentions[1:], strict=False):
            gap = tuple(self.tokens.words[left.last : right.first])
            right.listed = gap in _LISTS and (left.plural or left.listed)
            if (
                left.plural
                and left.titled
                and not left.before
                and not left.behind
                and gap in _LISTS
                and not right.titled
            ):
                right.plural = right.titled = True

    def people(self) -> People:
        """All mentions and lone offices."""
        for index, item in enumerate(self.items):
            if item.kind == "name":
                mention = _Mention(index, item.first, item.last)
                self._before(mention)
                self._behind(mention)
                self.mentions.append(mention)
        self._spread()
        self._head_lists()
        self._share()
        alone = [i for i, item in enumerate(self.items) if item.kind == "office" and i not in self.taken]
        return People([self._person(mention) for mention in self.mentions], [self._office([i]) for i in alone])

    def _person(self, mention: _Mention) -> Person:
        item = self.items[mention.item]
        size = item.last - item.first
        return Person(
            start=self.tokens.start(item.first),
            end=self.tokens.end(item.last - 1),
            block_start=self.tokens.start(mention.first),
            block_end=self.tokens.end(mention.last - 1),
            offices=self._offices(mention),
            titled=mention.titled,
            short=size == 1 and not of_the_highlands(self.tokens[item.first].word),
        )


def find_people(text: str, folded: str) -> People:
    """Every mention of a person, and every office without one; `folded` is `fold(text)`."""
    reader = Reader(text, folded).informed()
    return _Assembly(reader.tokens, reader.read()).people()
