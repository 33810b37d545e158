"""Runs of words with capitals, and where in one a person's name begins and ends.

"Bí thư Huyện ủy Thạch Khê Lê Văn An": the run is "Thạch Khê Lê Văn An", the name its last three words. Keep out: the
titles and offices around a run, and which runs are looked at (`naming`).
"""

from collections import Counter, defaultdict
from collections.abc import Callable
from functools import wraps
from typing import Any, TypeVar

import regex

from pipelines.grammar.lexicon import words
from pipelines.grammar.name_lists import (
    END_NAMES,
    MIDDLE,
    PARTS_OF_DAY,
    ends_of_names,
    lists,
    of_the_highlands,
    opens_highland_name,
    surnames,
)
from pipelines.grammar.tokens import tokenize
from pipelines.text.repair import repair_spaced_letters
from pipelines.text.syllables import is_syllable

Decided = TypeVar("Decided")
LONGEST_NAME = 6  # "Y Thanh Hà Niê Kđăm"; Kinh names have two to five words
# "giữ chức vụ Trưởng phòng", "đoàn ĐBQH tỉnh": the second word begins no office.
_NO_HEADS = {("vụ", "chức"), ("đbqh", "đoàn"), ("đại", "đoàn"), ("đb", "đoàn")}
_DEGREE = regex.compile(r"[bcdđghklmnpqrstvx]+|[\p{L}.]+\.[\p{L}]+", regex.VERSION1)  # "ts", "ths", "pgs.ts"


def by_token(decide: Callable[[Any, int], Decided]) -> Callable[[Any, int], Decided]:
    """Keep what a method of `Runs` says of each token: the tokens alone decide it, and both passes ask, often."""
    name = decide.__name__

    def decided(self: "Runs", index: int) -> Decided:
        known = self.decided[name]
        if (found := known.get(index)) is None:
            found = known[index] = decide(self, index)
        return found

    return wraps(decide)(decided)


def _double_surname(first: str, second: str) -> bool:
    """Whether two words are the surnames of both parents: "Phan Nguyễn", "Lê Trần"."""
    common = words("surnames", "common")
    return first != second and first in common and second in common


class Runs:
    """The runs of a text's tokens; `names` are those that the text is known to hold, and how often."""

    def __init__(self, text: str, folded: str) -> None:
        self.tokens = tokenize(text, folded)
        self.text = text
        self.folded = folded
        self.names: Counter[str] = Counter()
        self.given: set[str] = set()
        self.decided: defaultdict[str, dict[int, Any]] = defaultdict(dict)
        """What `by_token` keeps."""

    def _trimmed(self, first: int, last: int) -> int:
        """End of a name whose run goes on with a caption or sentence: it stands alone more often elsewhere."""
        for end in range(last - 1, first + 2, -1):
            if self.names[self._words(first, end)] > self.names[self._words(first, last)]:
                return end
        return last

    def _words(self, first: int, last: int) -> str:
        return " ".join(self.tokens.words[first:last])

    @by_token
    def _title(self, index: int) -> int:
        """Length of the title at `index`, with the stop of a short one ("TS. Vũ An") and the comma before another."""
        size = lists()["titles"].at(self.tokens, index)
        if not size or (index and self.tokens[index - 1].word == "hội" and self.tokens[index].capital):
            return 0  # "Hội Nhà báo", "Hội Nông dân"
        end = index + size
        if end < len(self.tokens) and self.tokens[end].word == "." and _DEGREE.fullmatch(self.tokens[end - 1].word):
            size += self._is_name_word(end + 1) or self._title(end + 1) > 0
        elif end < len(self.tokens) and self.tokens[end].word == ",":
            more = self._title(end + 1)
            size += more + 1 if more else 0
        return size

    @by_token
    def _head(self, index: int) -> int:
        """Length of the office head at `index`; a name's word ("Phó Đức Chính", "Cán bộ" aside) is none."""
        size = lists()["heads"].at(self.tokens, index)
        before = self.tokens[index - 1].word if index else ""
        if size and (self.tokens[index].word, before) in _NO_HEADS:
            size = 0
        elif not size and before in ("-", "–", "("):
            size = lists()["apposed"].at(self.tokens, index)
        elif not size and before == ",":  # "ông A, Thường vụ Thành ủy, Chánh Thanh tra"
            end = index + lists()["apposed"].at(self.tokens, index)
            further = end > index and self.tokens[end : end + 1] and self.tokens[end].word == ","
            size = end - index if further and lists()["heads"].at(self.tokens, end + 1) else 0
        return size

    @by_token
    def _is_name_word(self, index: int) -> bool:
        if index >= len(self.tokens):
            return False
        token = self.tokens[index]
        return token.capital and "&" not in token.word and "." not in token.word and not self._breaks(index)

    def _breaks(self, index: int) -> bool:
        """Whether an office, a title, a body or a new sentence begins here, so that a name ends before it."""
        token, phrases = self.tokens[index], lists()
        if token.word not in ends_of_names():
            return False
        if self._head(index) or self._tells_a_day(index):
            return True
        for kind in END_NAMES:
            size = phrases[kind].at(self.tokens, index)
            if size > 1 and not self.tokens[index + size - 1].capital:
                return True
            if size == 1 and (kind == "openers" or (token.loud and len(token.word) > 2)):
                return self._opens(index)
        return False

    def _tells_a_day(self, index: int) -> bool:
        """Whether a caption runs on with a day: "Lê Văn A Chiều 12/5"."""
        following = self.tokens[index + 1].word if index + 1 < len(self.tokens) else ""
        return self.tokens[index].word in PARTS_OF_DAY and following[:1].isdigit()

    def _opens(self, index: int) -> bool:
        """Whether a word that can be a name's ("Anh", "Đồng") stands before a small letter, as an opener does."""
        following = self.tokens[index + 1] if index + 1 < len(self.tokens) else None
        titled = index > 2 and lists()["titles"].at(self.tokens, index - 3) == 1
        opened = index == 2 or titled or not self.tokens[index - 3].capital
        begins = index > 1 and self._surname(index - 2) and opened
        if begins and self.tokens[index - 1].word in MIDDLE:
            return False  # a name lacks its last word: "Lê Văn Được được bầu"
        if self.tokens[index].loud or following is None or self._head(index + 1) > 0:
            return True
        return not following.capital and following.word.isalnum()  # before a sign it is the name's: "Lê Văn Báo, …"

    @by_token
    def _run_end(self, index: int) -> int:
        """End of the run of name words at `index`: one line, only blanks between, all or none in capitals."""
        end = index
        while self._is_name_word(end) and end - index < 12:
            if end > index and self._parted(end):
                break
            if end > index and self.tokens[end].loud != self.tokens[index].loud and len(self.tokens[index].word) > 1:
                break
            end += 1
            while self._goes_on(end):
                end += 1
        return end

    @by_token
    def _goes_on(self, index: int) -> bool:
        """Whether the token at `index` is a torn piece of the word before it: "Nguy ễn"."""
        if index >= len(self.tokens) or self.tokens[index].capital or not self.tokens[index].word.isalpha():
            return False
        if self.tokens.start(index) != self.tokens.end(index - 1) + 1 or len(self.tokens[index].word) > 4:
            return False
        both = self.text[self.tokens.start(index - 1) : self.tokens.end(index)]
        return repair_spaced_letters(both) == both.replace(" ", "")

    @by_token
    def _surname(self, index: int) -> bool:
        """Whether the word at `index`, with its torn pieces, is a surname."""
        word, end = self.tokens[index].word, index + 1
        while self._goes_on(end):
            word, end = word + self.tokens[end].word, end + 1
        following = self.tokens[index + 1 : index + 3]
        woman = len(following) == 2 and following[0].word == "thị" and all(token.capital for token in following)
        return word in surnames() or woman or of_the_highlands(word)

    def _parted(self, index: int) -> bool:
        between = self.text[self.tokens.end(index - 1) : self.tokens.start(index)]
        return between != " " and (between.strip() != "" or "\n" in between or "\t" in between)

    def _name_in_run(self, first: int, last: int, *, placed: bool) -> int | None:
        """Where a person's name begins in the run behind an office; `placed` if a unit's name may come first."""
        best, best_points = None, 1.9
        for start in range(first, last - 1):
            points = self._points(start, first, last, placed=placed)
            if points > best_points:
                best, best_points = start, points
        return best

    def _points(self, start: int, first: int, last: int, *, placed: bool) -> float:
        """How well the words from `start` to the run's end read as a name, and those before them as a unit's."""
        size, taken = last - start, start - first
        name = self._words(start, last)
        if size > 5 or lists()["never"].at(self.tokens, start) >= size:
            return 0.0
        if name in self.names:
            return 9.0
        if not self._surname(start):
            return 0.0
        points = {2: 2.0, 3: 3.0, 4: 2.5, 5: 1.0}[size]
        if opens_highland_name(self.tokens[start].word, size):
            return points + 4  # no unit is called so
        if size == 2 and placed and taken == 0 and not self._behind_province(start):
            return 0.0  # "UBND huyện Lê Chân" is a unit
        points += self._points_of_unit(first, taken, placed=placed)
        if size > 2 and self.tokens[start + 1].word in surnames():
            points += (
                0.8 if size == 4 and _double_surname(self.tokens[start].word, self.tokens[start + 1].word) else -0.7
            )
        if taken > 1 and self.tokens[start - 1].word in MIDDLE and self.tokens[start - 2].word in surnames():
            points -= 2.5  # inside "Ngô Thị Kim Yến"
        if size > 2 and self.tokens[start + 1].word in MIDDLE:
            points += 1.5
        if size == 2 and taken:
            points -= 0.7
        return points

    def _behind_province(self, start: int) -> bool:
        """Whether the words at `start` follow a province that is not named, and are none: "UBND tỉnh Phạm S"."""
        before = self.tokens.words[max(0, start - 2) : start]
        province = before[-1:] == ["tỉnh"] or before == ["tỉnh", "ủy"]
        return province and not lists()["places"].at(self.tokens, start)

    def _points_of_unit(self, first: int, taken: int, *, placed: bool) -> float:
        """How well the `taken` words before a name read as a unit's: two at best, or a place that is known."""
        points = {0: 0.0, 1: -0.6, 2: 0.6, 3: 0.3}.get(taken, -0.5)
        known = lists()["places"].at(self.tokens, first) == taken or (taken == 1 and self._foreign(first))
        if taken and known:
            points += 2
        elif not placed:
            points += -1 if taken else 0.7  # no unit's name stands right behind "Phó Thủ tướng"
        return points

    def _foreign(self, index: int) -> bool:
        """Whether the word at `index` is no Vietnamese syllable, nor an abbreviation."""
        token = self.tokens[index]
        return not token.loud and token.word.isalpha() and not is_syllable(token.word)

    def _looks_like_name(self, index: int) -> bool:
        end = self._run_end(index)
        return self._name_in_run(index, end, placed=False) == index
