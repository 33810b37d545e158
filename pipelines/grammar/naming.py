"""Titles, offices and names of people as pieces of a text, in one pass over its tokens.

A name is a run of words with capitals behind a title or an office, or from a surname on. Streets, schools, teachings
and photo credits are none. Keep out: where in a run of capitals a name begins and ends (`name_runs`), and which office
belongs to which name (`people`).
"""

from collections import Counter
from collections.abc import Iterator
from copy import copy
from typing import NamedTuple

from pipelines.grammar.bodies import purpose_end
from pipelines.grammar.name_lists import (
    ABROAD,
    BEFORE_FIELD,
    NUMBERED,
    ORGANS,
    SHORT_RANKS,
    SMALL_BODIES,
    VERBAL_FIELDS,
    WIDTHS,
    function_words,
    lists,
    starts,
    surnames,
)
from pipelines.grammar.name_runs import LONGEST_NAME, Runs
from pipelines.grammar.place_names import misread_end

STEERS = ("chỉ", "đạo")
"""The last words of an office over a committee that bears what it is for as a name."""
_ROMAN = ("i", "v", "x")
AREA = ("khu", "vực")
"""Before the number of an area of courts and other offices of the state: "Viện KSND khu vực 3"."""


class Item(NamedTuple):
    """A piece: `kind` is title, office or name; `first:last` are tokens."""

    kind: str
    first: int
    last: int


class Reader(Runs):
    """One pass over the tokens of a text: titles, offices and names in order."""

    def __init__(self, text: str, folded: str) -> None:
        super().__init__(text, folded)
        self.items: list[Item] = []
        self._begins = list(self._pieces())

    def _pieces(self) -> Iterator[tuple[int, int, int]]:
        """Where a piece can begin, with the lengths of the office's head or the title there: most words begin none.

        Known names do not change it, and both passes look only there.
        """
        first = starts()
        for index, (word, capital, _) in enumerate(self.tokens):
            opens = word in first
            head = self._head(index) if opens else 0
            title = self._title(index) if opens and not head else 0
            if title and self._head(index + 1) >= title:
                title = 0  # "các đại biểu Quốc hội": an office
            if head or title or (capital and self._run_end(index) > index + 1):
                yield index, head, title

    def informed(self) -> "Reader":
        """A second pass that knows the names of the first: they settle where a name begins and ends."""
        names = Counter(self._words(item.first, item.last) for item in self.read() if item.kind == "name")
        second = copy(self)
        second.items = []
        second.names = Counter({name: count for name, count in names.items() if name.count(" ") >= 2})
        second.given = {name.rpartition(" ")[2] for name in second.names}
        return second

    def read(self) -> list[Item]:
        """The pieces in the order of the text."""
        stop = 0
        for index, head, title in self._begins:
            if index < stop:
                continue
            if head:
                former = index > 0 and self.tokens[index - 1].word in ("nguyên", "cựu")
                stop = self._office(index - former, index + head)
            elif title:
                stop = self._behind_title(index, index + title)
            else:
                stop = self._bare(index)
        return self.items

    def _behind_title(self, first: int, index: int) -> int:
        if (never := lists()["never"].at(self.tokens, index - 1)) and not self._goes_on_in_capitals(index - 1 + never):
            return index - 1 + never  # "Bà Rịa"; but "bà Triệu Thị Sen"
        more = self._title(index)
        if more and not self._parted(index):
            return self._behind_title(first, index + more)
        if index < len(self.tokens) and self.tokens[index].word == ":":
            self.items.append(Item("title", first, index + 1))
            return index + 1
        end = self._trimmed(index, min(self._run_end(index), index + LONGEST_NAME))
        proper = end > index and not self._head(index) and not self._parted(index)
        place = end - index == 2 and not self._surname(index) and lists()["crowds"].before(self.tokens, index)
        placed = (place or lists()["never"].at(self.tokens, index) >= end - index) and not self._office_follows(end)
        if not proper or placed:
            self.items.append(Item("title", first, index))
            return index
        self.items += [Item("title", first, index), Item("name", index, end)]
        return end

    def _goes_on_in_capitals(self, index: int) -> bool:
        return self._is_name_word(index) and not self._parted(index)

    def _bare(self, index: int) -> int:
        """A run of capitals outside an office: a name only from a surname on, and not of a street or school."""
        end = self._trimmed(index, self._run_end(index))
        if end - index < 2:
            return end  # most capitals open a sentence
        start = self._name_in_run(index, end, placed=True)
        if start is not None and start > index and end - start > 2 and not self._goes_on_list(index):
            index = start  # behind a unit's name that no known office announced
        size = end - index
        if self._first_of_list(index) and 2 <= size <= LONGEST_NAME:
            self.items.append(Item("name", index, end))
            return end
        if not 2 <= size <= 5 or not (self._surname(index) or self._next_of_list(index, end)):
            return max(end, index + 1)
        edge = index - (index > 0 and self.tokens[index - 1].word == ":")
        behind = lists()["not_people"].before(self.tokens, edge) and not lists()["ranks"].before(self.tokens, edge)
        placed = lists()["ranks"].before(self.tokens, index) or lists()["inside"].before(self.tokens, index)
        if behind or placed or lists()["never"].at(self.tokens, index) >= size:
            return end
        if size == 2 and not self._office_follows(end) and not self._goes_on_list(index):
            return end
        self.items.append(Item("name", index, end))
        return end

    def _first_of_list(self, index: int) -> bool:
        """Whether the run at `index` opens the list that an office announces: "các Ủy viên Trung ương Đảng: …"."""
        last = self.items[-1] if self.items else None
        if last is None or last.kind != "office" or last.last != index - 1 or self.tokens[index - 1].word != ":":
            return False
        return last.first > 0 and self.tokens[last.first - 1].word in ("các", "những", "chí", "vị")

    def _next_of_list(self, index: int, end: int) -> bool:
        """Whether the run at `index` is the next of a list of people with offices: "…, Bí thư; Kring Sa Mên, Phó …"."""
        last = self.items[-1] if self.items else None
        joined = last is not None and last.last == index - 1 and self.tokens[index - 1].word == ";"
        return joined and self._office_follows(end)

    def _goes_on_list(self, index: int) -> bool:
        """Whether only a comma or "và" parts the word at `index` from a name."""
        last = self.items[-1] if self.items else None
        return last is not None and last.kind == "name" and self._words(last.last, index) in (",", "và", ";")

    def _office_follows(self, index: int) -> bool:
        sign = index < len(self.tokens) and self.tokens[index].word in ",-("
        return bool(sign and index + 1 < len(self.tokens) and self._head(index + 1))

    def _office(self, first: int, index: int) -> int:
        """Read an office from its head to its end, and the name that stands right behind it, if any."""
        placed = False
        end = index
        while index < len(self.tokens) and index - first < 40:
            if index > first and self._parted_line(index):
                break
            if size := self._head(index):
                break
            if self._is_name_word(index):
                run = self._run_end(index)
                if (start := self._holder(first, index, run, placed=placed)) is not None:
                    run = self._trimmed(start, run)
                    self.items += [Item("office", first, start), Item("name", start, run)]
                    return run
            purpose = self._purpose(index)
            size, placed_now = (purpose, True) if purpose else self._tail(index)
            if not size:
                size, placed_now = self._unknown(index), True
            if not size:
                break
            placed = placed_now
            index += size
            if not self._is_joiner(index - size, size):
                end = index
        self.items.append(Item("office", first, end))
        return end

    def _holder(self, first: int, index: int, end: int, *, placed: bool) -> int | None:
        """Where in the run at `index` the name of who holds the office begins that begins at `first`."""
        start = self._name_in_run(index, end, placed=placed) or self._name_abroad(first, index, end)
        if start == index and self._is_of_a_school(first, index):
            return None
        if start is None and end - index == 1 and self.tokens[index].word in self.given and not placed:
            return index  # "Bí thư Thăng"
        return start

    def _is_of_a_school(self, first: int, index: int) -> bool:
        """Whether the run at `index` names a school, or what else bears a name, in an office behind its holder's."""
        last = self.items[-1] if self.items else None
        apposed = last is not None and last.kind == "name" and last.last == first - 1
        if apposed and any(lists()[kind].before(self.tokens, index) for kind in ("ranks", "fields")):
            return False  # "ông A, Phó Chủ tịch UBND thành phố Nguyễn Văn B": no street; "Sở … Môi trường": no school
        return lists()["not_people" if apposed else "schools"].before(self.tokens, index) > 0

    def _name_abroad(self, first: int, index: int, end: int) -> int | None:
        """Where a foreigner's name begins behind an office: "Chủ tịch Quốc hội Campuchia Heng Samrin".

        Behind a country, or where no Vietnamese could be named so and no firm can: "Bộ trưởng Ngoại giao Ivan Petrov".
        """
        size = lists()["countries"].at(self.tokens, index)
        if size and all(token.capital for token in self.tokens[index : index + size]):
            return index + size if 2 <= end - index - size <= LONGEST_NAME else None
        before = self.tokens[index - 1]
        unit = (
            before.loud or before.word == "ủy" or lists()["ranks"].before(self.tokens, index)
        )  # "UBND huyện Krông Ana"
        if unit or any(lists()["firms"].at(self.tokens, place) for place in range(first, index)):
            return None
        foreign = [self._foreign(place) for place in range(index, end)]
        land = len(foreign) > 2 and foreign[0]  # "Tổng thống Belarus Ivan Petrov": a country that no list knows
        return index + land if 2 <= len(foreign) - land <= 4 and foreign[land] and foreign[-1] else None

    def _unknown(self, index: int) -> int:
        """A few small words of a body that no list knows, inside its name: "Hiệp hội Bất động sản …"."""
        last, before = self.tokens[index - 1], self.tokens[index - 2]
        ward = last.word in ORGANS  # "Trưởng khoa hồi sức tích cực Bệnh viện", "Cục khám chữa bệnh"
        if not ward and (not last.capital or last.loud or self._head(index - 1)):
            return 0
        if not ward and before.capital and before.word in surnames():
            return 0  # a name with a small letter: "Võ Công trí"
        organ = before.word in ORGANS or (ward and last.capital)
        for end in range(index, min(index + (4 + ward if ward or not organ else 7), len(self.tokens))):
            token = self.tokens[end]
            stops = not token.word.isalpha() or lists()["verbs"].at(self.tokens, end) > 0
            signed = stops and (organ or (end == index + 1 and token.word in ",;.-()"))
            if end > index and (token.capital or self._institution(end) or signed):
                return end - index
            if stops or token.word in function_words():
                joint = token.word == "và" and end + 1 < len(self.tokens) and self.tokens[end + 1].capital
                if not joint or end == index:
                    return 0
                return end - index if ward or organ else int(end == index + 1)
        return 0

    def _parted_line(self, index: int) -> bool:
        return (
            "\n" in self.text[self.tokens.end(index - 1) : self.tokens.start(index)] or self.tokens[index].word == "\n"
        )

    def _is_joiner(self, index: int, size: int) -> bool:
        return lists()["joiners"].at(self.tokens, index) == size

    def _tail(self, index: int) -> tuple[int, bool]:
        """How many tokens at `index` go on an office, and whether a unit's name may follow them."""
        token = self.tokens[index]
        if token.capital and (never := lists()["never"].at(self.tokens, index)):
            return never, False
        size = self._institution(index)
        if (unit := self._rank(index)) > size:
            return unit, True
        if size:
            area = lists()["fields"].at(self.tokens, index) == size
            return size, not area
        before = self.tokens[index - 1]
        if token.word.isdigit() and self._is_of_a_name(index):
            return 1, before.capital
        if token.capital:
            opens = lists()["openers"].at(self.tokens, index) or self._tells_a_day(index)
            plain = not opens and not self._title(index)
            return int(plain), plain
        size = self._numbered(index)
        return (size, size == len(AREA) + 1) if size else (self._joining(index), True)

    def _purpose(self, index: int) -> int:
        """Length of what a committee is for, behind its head: "Trưởng Ban Chỉ đạo [phòng, chống thiên tai] tỉnh"."""
        if tuple(self.tokens.words[index - len(STEERS) : index]) != STEERS:
            return 0
        end = purpose_end(self.text, self.folded, self.tokens.end(index - 1)) or 0
        size = 0
        while index + size < len(self.tokens) and self.tokens.start(index + size) < end:
            size += 1
        return size

    def _is_of_a_name(self, index: int) -> bool:
        """Whether the number at `index` is of the unit before it: "Công ty Cienco 6 …", "Quân khu 4"."""
        before = self.tokens[index - 1]
        named = (before.capital or before.word in NUMBERED) and self._is_name_word(index + 1)
        return named or lists()["numbered"].before(self.tokens, index) > 0

    def _numbered(self, index: int) -> int:
        """Length of a word with its number at `index`: "số 3", "khóa XV", "khu vực 3", "khu vực V"."""
        area = tuple(self.tokens.words[index : index + len(AREA)]) == AREA
        if area and self._is_name_word(index + len(AREA)):
            return len(AREA) + (self.tokens[index + len(AREA)].word in _ROMAN)  # "khu vực Phú Lâm"
        size = len(AREA) if area else int(self.tokens[index].word in ("số", "khóa"))
        return size + 1 if size and self._is_number(index + size) else 0

    def _is_number(self, index: int) -> bool:
        return index < len(self.tokens) and (self.tokens[index].word.isdigit() or self.tokens[index].loud)

    def _rank(self, index: int) -> int:
        """Length of a rank at `index` with its stop and number: "thành phố", "TP.", "Q.2", "phường 5"."""
        words = self.tokens.words[index : index + 5]
        size = lists()["ranks"].at(self.tokens, index)
        if not size and words[0] in SHORT_RANKS and words[1:2] == ["."]:
            size = 1
        if not size:
            return 0
        if words[0] in SHORT_RANKS and words[size : size + 1] == ["."]:
            size += 1
        if unit := misread_end(self.text, self.tokens.end(index + size - 1)):
            while index + size < len(self.tokens) and self.tokens.start(index + size) < unit:
                size += 1
            return size
        return size + (size < len(words) and words[size].isdigit())

    def _joining(self, index: int) -> int:
        """Length of what joins two parts of an office at `index`, if the second part follows."""
        tokens = self.tokens
        if tokens[index].word == "(":
            return self._bracket(index)
        size = lists()["joiners"].at(tokens, index)
        if not size or index + size >= len(tokens):
            return self._listed_field(index)
        after = index + size
        if self._head(after) or self._title(after) or tokens[after].word in ("và", "-", "("):
            return 0
        if tokens[index].word == "và" and not tokens[after].capital and not lists()["fields"].at(tokens, after):
            return 0
        if tokens[index].word == "tại" and not (tokens[after].capital and self._held_in_a_place(index)):
            return 0
        named = self._is_name_word(after) and self._looks_like_name(after)
        return size if self._tail(after)[0] and not named else 0

    def _in_wider_place(self, index: int) -> bool:
        """Whether the comma at `index` parts a place from that which it is in: "xã Tân Hòa, huyện Phú Lâm"."""
        before, size = self.tokens[index - 1], lists()["ranks"].at(self.tokens, index + 1)
        wider = WIDTHS.get(self.tokens[index + 1].word, 0) if size else 0
        if not wider or not (before.capital or before.word.isdigit()) or not self._is_name_word(index + 1 + size):
            return False
        words = self.tokens.words[max(0, index - 7) : index]
        inner = next((WIDTHS[word] for word in reversed(words) if word in WIDTHS), None)
        return inner is not None and inner < wider

    def _held_in_a_place(self, index: int) -> bool:
        return not ABROAD.isdisjoint(self.tokens.words[max(0, index - 9) : index])

    def _institution(self, index: int) -> int:
        """Length of the body, organ or field of work at `index`; words that are verbs too count with a capital."""
        phrases, token = lists(), self.tokens[index]
        size, area = phrases["inside"].at(self.tokens, index), phrases["fields"].at(self.tokens, index)
        if size == 2 and not token.capital and self.tokens[index + 1].capital and self._surname(index + 1):
            size = 0  # "tỉnh Đoàn Văn Hải" is a man, "tỉnh đoàn" a body
        if area > size and (
            token.capital or token.word not in VERBAL_FIELDS or self.tokens[index - 1].word in BEFORE_FIELD
        ):
            return area
        named = index + size < len(self.tokens) and self.tokens[index + size].capital
        return size if size > 1 or token.capital or named or token.word not in SMALL_BODIES else 0

    def _bracket(self, index: int) -> int:
        """An abbreviation, or the body that an organ is in, in brackets: "(UBTƯ MTTQ)", "(Thanh tra Chính phủ)"."""
        body = self._institution(index + 1) if index + 1 < len(self.tokens) else 0
        if body and self.tokens[index + 1].capital:
            for end in range(index + 1 + body, min(index + 8, len(self.tokens))):
                if self.tokens[end].word == ")":
                    following = self._is_name_word(end + 1) or (end + 1 < len(self.tokens) and self._rank(end + 1))
                    return end + 1 - index if following else 0  # "Hội đồng nhân dân (HĐND) huyện"
        for end in range(index + 1, min(index + 6, len(self.tokens))):
            if self.tokens[end].word == ")":
                return end + 1 - index if end > index + 1 else 0
            if not (self.tokens[end].loud or "&" in self.tokens[end].word or "." in self.tokens[end].word):
                return 0
        return 0

    def _listed_field(self, index: int) -> int:
        """A comma inside a field of work, where "và" joins its last part ("Văn hóa, Giáo dục và …"), or in a place."""
        if self.tokens[index].word != "," or not self._capital_field(index + 1):
            return int(self.tokens[index].word == "," and self._in_wider_place(index))
        for end in range(index + 2, min(index + 9, len(self.tokens))):
            word = self.tokens[end].word
            if word == "và" and self._capital_field(end + 1):
                return 1
            if word in ".;:()" or self._head(end) or self._title(end):
                return 0
        return 0

    def _capital_field(self, index: int) -> bool:
        if index >= len(self.tokens) or not self.tokens[index].capital or self._head(index) or self._title(index):
            return False
        return not self._looks_like_name(index) if self._is_name_word(index) else True
