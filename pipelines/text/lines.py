"""What each line of an article is: headline, lead, body, caption or boilerplate; and its publication day.

Three zones are told apart: the head (up to the first paragraph), the body, and the tail (after the last
paragraph). A rule that could eat a sentence of the article acts only in the head or the tail. Words and
phrases are data (`data/boilerplate.txt`, `data/related.txt`, `data/sections.txt`). Keep out: sentences.
"""

import unicodedata
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from functools import cache

import regex

from pipelines.text.model import Line, LineKind
from pipelines.text.repair import repair_spaced_letters
from pipelines.text.stamp import VIEW_COUNT, Stamp, read_stamp
from pipelines.text.words import word_list

_INVISIBLE = "\u200b\u200c\u200d\u200e\u200f\u2060\ufeff"
# What `str.isspace` calls white space, and the invisible: together what a line is trimmed of.
_BLANKS = "".join(chr(code) for code in range(0x3001) if chr(code).isspace()) + _INVISIBLE
_LONGEST_TITLE = 250
_LONGEST_LEAD = 1000  # beyond it the "lead" is a whole article on one line
_LONGEST_SECTION = 45
_LONGEST_SHORT = 160  # a caption or heading; paragraphs of real articles are longer or end in a stop
_LONGEST_BYLINE = 60
_HEAD_LINES, _TAIL_LINES = 12, 5
_FAR_RIGHT = 20  # leading blanks of a signature set at the right margin

_END = regex.compile(r"""[.!?…:;,][”’"»)\]\s]*\Z""")
_SENTENCE_END = regex.compile(r"""[.!?…][”’"»)\]\s]*\Z""")
_LIST_ITEM = regex.compile(r"(?:[-–—+*•▪●✓]|\(?\d{1,2}[.)]|\p{L}[.)])\s*\S")
_ARROW = regex.compile(r"[>»]")
_BREADCRUMB = regex.compile(r"\s*(?:[>»/|•]|\s[-–]\s)\s*")
_NAME_WORD = r"\p{Lu}(?:[\p{Ll}\p{M}]+|\p{Lu}*\.?)"
_NAME = regex.compile(rf"{_NAME_WORD}(?:[\s\-]+{_NAME_WORD}){{1,4}}")
_AGENCY = regex.compile(
    r"""(?:P\.?V|C\.?T\.?V|B\.?B\.?T|N\.?V|TTXVN(?:/\p{L}+)?|VOV|VTV|ban\s+(?:tuyên\s+giáo|biên\s+tập)|cổng\s+thông\s+tin
       |trung\s+tâm\s+(?:văn|truyền)|đài\s+(?:truyền|phát)|báo\s+\p{L}+|văn\s+phòng|phòng\s+(?:văn|vh))(?!\p{L})
       (?!.*\b(?:tổ\s+chức|họp|khai\s+mạc|triển\s+khai|làm\s+việc|ra\s+mắt)\b).*""",
    regex.I | regex.X,
)
_SUFFIX = regex.compile(r"\s*(?:[–—/|(]|\s-|-\s).*")
_SOURCE = regex.compile(
    r"""\(?(?:theo|nguồn(?:\s+tin)?|tổng\s+hợp|tác\s+giả(?:\s+bài\s+viết)?|người\s+(?:đăng|viết)
       |(?:tin|bài)(?:\s*(?:,|và|-|&)\s*ảnh)?\s*:|biên\s+tập\s*:)(?!\p{L})""",
    regex.I | regex.X,
)
_CREDIT = regex.compile(
    r"""\(?\s*(?:(?:hình\s+)?ảnh(?:\s+(?:minh\s+(?:họa|hoạ)|tư\s+liệu))?|photo|đồ\s+(?:họa|hoạ)|clip|video)
       \s*(?:[:.\-–].{0,50}|\(.{0,50}|,\s*nguồn.{0,40})?\)?\.?""",
    regex.I | regex.X,
)
_CREDIT_AT_END = regex.compile(r"(?:[\-–(.,]|\s)\s*(?:ảnh|ảnh\s+minh\s+họa)\s*(?::\s*[^.!?]{1,45})?\)?\.?\Z", regex.I)
_SCENE = regex.compile(
    r"(?:toàn|quang)\s+cảnh|(?:các\s+|đông\s+đảo\s+)?(?:đại\s+biểu|đảng\s+viên)|(?:hình\s+)?ảnh(?!\s+hưởng)", regex.I
)
# A sentence with one of these reports something, however short it is; a caption only shows it.
_REPORTS = regex.compile(
    r"""\b(?:đã|sẽ|vừa|được|nói|nêu|cho\s+(?:rằng|biết|hay)|(?:đề|kiến)\s+nghị|nhấn\s+mạnh|khẳng\s+định|thống\s+nhất|đồng\s+ý|phản\s+ánh
       |yêu\s+cầu|tỷ|tỉ|triệu)\b|%""",
    regex.I | regex.X,
)
_STATES = regex.compile(r"\b(?:bầu|đạt|tăng|giảm|là|có|không)\b|\d", regex.I)
_TAGS = regex.compile(
    r"(?:từ\s+(?:khóa|khoá)|tags?|chủ\s+đề|keywords?|hashtag|chuyên\s+mục|danh\s+mục)\s*:.*|#\S+(?:\s+#\S+)*", regex.I
)
_NOTHING = regex.compile(r"[^\p{L}\p{N}]+")


@dataclass(frozen=True, slots=True)
class Lines:
    """The marked lines with what only they can tell."""

    lines: list[Line]
    title: str | None
    published_on: date | None


@dataclass(frozen=True, slots=True)
class _Raw:
    """A non-blank line as found: its span without white space, and how many blanks stood before it."""

    start: int
    end: int
    indent: int
    text: str


def fold(value: str) -> str:
    """White space and invisible characters folded to single spaces, NFC."""
    return " ".join(unicodedata.normalize("NFC", _visible(value)).split())


def _visible(value: str) -> str:
    """The text without its invisible characters."""
    for letter in _INVISIBLE:
        value = value.replace(letter, "")
    return value


def read_lines(text: str) -> Lines:
    """Mark every non-blank line of a decoded text; never raises."""
    raw = _split(text)
    kinds: list[LineKind | None] = [LineKind.BOILERPLATE if is_furniture(line.text) else None for line in raw]
    stamps = _mark_stamps(raw, kinds)
    _mark_related(raw, kinds)
    title = _mark_head(raw, kinds)
    _mark_tail(raw, kinds)
    _mark_rest(raw, kinds, title)
    lines = [Line(line.start, line.end, kind or LineKind.BODY) for line, kind in zip(raw, kinds, strict=True)]
    published = min(stamps, key=lambda stamp: stamp.label).day if stamps else None
    return Lines(lines, fold(raw[title].text) if title is not None else None, published)


def _split(text: str) -> list[_Raw]:
    """The non-blank lines without the white space around them."""
    found, position = [], 0
    for line in text.split("\n"):
        left = line.lstrip(_BLANKS)
        content = left.rstrip(_BLANKS)
        if content:
            start = position + len(line) - len(left)
            found.append(_Raw(start, start + len(content), len(line) - len(left), content))
        position += len(line) + 1
    return found


@cache
def _phrases() -> frozenset[str]:
    return frozenset(letters(phrase) for phrase in word_list("boilerplate"))


@cache
def _sections() -> frozenset[str]:
    return frozenset(letters(name) for name in word_list("sections"))


@cache
def related_headings() -> frozenset[str]:
    """Headings of blocks of other articles' headlines, by their letters."""
    return frozenset(letters(phrase) for phrase in word_list("related"))


def letters(value: str) -> str:
    """Letters and digits in small letters, the rest folded to single spaces: for comparing phrases."""
    return _NOTHING.sub(" ", fold(value).casefold()).strip()


def is_furniture(line: str) -> bool:
    """Whether a line is a part of the page wherever it stands: buttons, counters, tags, a photo credit, rules."""
    if len(line) > _LONGEST_SHORT:
        return False
    key = letters(line)
    return (
        not key
        or key in _phrases()
        or VIEW_COUNT.fullmatch(line.strip(" |-–()")) is not None
        or _TAGS.fullmatch(line) is not None
        or _CREDIT.fullmatch(line) is not None
    )


def _mark_stamps(raw: list[_Raw], kinds: list[LineKind | None]) -> list[Stamp]:
    """Find publication stamps: before the first paragraph, or, if certain, in the last lines."""
    head = next((i for i, line in enumerate(raw) if len(line.text) > _LONGEST_TITLE), len(raw))
    head = min(head, _HEAD_LINES)
    stamps = []
    for index in (*range(head), *range(max(head, len(raw) - _TAIL_LINES), len(raw))):
        in_head = index < head
        stamp = read_stamp(_visible(raw[index].text), names=in_head)
        if stamp is not None and (in_head or stamp.certain):
            kinds[index] = LineKind.BOILERPLATE
            stamps.append(stamp)
    return stamps


def _mark_related(raw: list[_Raw], kinds: list[LineKind | None]) -> None:
    """Mark "Tin liên quan" and the headlines under it, up to the next line that ends like a sentence."""
    inside = False
    for index, line in enumerate(raw):
        if len(line.text) < _LONGEST_SECTION and letters(line.text).rstrip("0123456789 ") in related_headings():
            inside = index > 0
        elif inside and (len(line.text) > _LONGEST_TITLE or _SENTENCE_END.search(line.text[-8:])):
            inside = False
        if inside:
            kinds[index] = LineKind.BOILERPLATE


def _mark_head(raw: list[_Raw], kinds: list[LineKind | None]) -> int | None:
    """Mark section line, headline, byline and lead; the headline's index, or `None` if there is none."""
    free = [index for index in range(min(len(raw), _HEAD_LINES)) if kinds[index] is None]
    while len(free) > 1 and _is_section(raw, kinds, free[0], free[1]):
        kinds[free.pop(0)] = LineKind.BOILERPLATE
    if not free:
        return None
    title = free[0] if _can_be_title(raw[free[0]].text, alone=len(raw) == 1) else None
    if title is not None:
        kinds[title] = LineKind.TITLE
        free.pop(0)
    while len(free) > 1 and _is_byline(raw[free[0]]):
        kinds[free.pop(0)] = LineKind.BOILERPLATE
    if title is not None:
        repeated = letters(raw[title].text)
        lead = next((i for i in free if letters(raw[i].text) != repeated and _is_paragraph(raw[i].text)), None)
        if lead is not None and len(raw[lead].text) <= _LONGEST_LEAD:
            kinds[lead] = LineKind.LEAD
    return title


def _is_section(raw: list[_Raw], kinds: Sequence[LineKind | None], first: int, second: int) -> bool:
    """Whether the first line names the page's section, so that the second is the headline."""
    line, below = raw[first].text, raw[second].text
    if len(line) > _LONGEST_SECTION or not _can_be_title(below, alone=False):
        return False
    key = letters(line)
    parts = [letters(part) for part in _BREADCRUMB.split(line)]
    if key in _sections() or all(part in _sections() for part in parts if part):
        return True
    if (line[:2].islower() and not _END.search(below[-8:])) or _ARROW.search(line):
        return True
    stamped = second + 1 < len(raw) and kinds[second + 1] is LineKind.BOILERPLATE
    apart = second == first + 1 and stamped and not _END.search(line)
    return apart and len(line.split()) <= 4 and len(below) >= 2 * len(line) and not _NAME.fullmatch(below)


def _can_be_title(line: str, *, alone: bool) -> bool:
    """Short, with letters, and not a sentence that stands for the whole document."""
    if len(line) > _LONGEST_TITLE or not any(c.isalpha() for c in line[:_LONGEST_TITLE]):
        return False
    return not (_SENTENCE_END.search(line[-8:]) and (alone or len(line) > 180))


def _is_paragraph(line: str) -> bool:
    return len(line) > _LONGEST_SHORT or _END.search(line[-8:]) is not None or len(line.split()) > 15


def _is_byline(line: _Raw) -> bool:
    """Whether a line is who wrote it: a name, an agency, a source, perhaps with a post after a dash."""
    content = fold(line.text)
    if len(content) > _LONGEST_BYLINE or any(c.isdigit() for c in content):
        return False
    if _SOURCE.match(content):
        return not (_END.search(content) and len(content.split()) > 6)
    bare = repair_spaced_letters(content).strip("()*. ")
    if _AGENCY.fullmatch(bare) or (line.indent >= _FAR_RIGHT and not _END.search(content)):
        return True
    name = _NAME.match(bare)
    return name is not None and (name.end() == len(bare) or _SUFFIX.fullmatch(bare, name.end()) is not None)


def _mark_tail(raw: list[_Raw], kinds: list[LineKind | None]) -> None:
    """Mark the signatures after the last paragraph, at most a few lines."""
    for index in range(len(raw) - 1, max(0, len(raw) - 1 - _TAIL_LINES), -1):
        if kinds[index] is LineKind.BOILERPLATE:
            continue
        if kinds[index] is not None or not _is_byline(raw[index]):
            return
        kinds[index] = LineKind.BOILERPLATE


def _mark_rest(raw: list[_Raw], kinds: list[LineKind | None], title: int | None) -> None:
    """Mark repeated headlines and captions; what is left is body."""
    repeated = letters(raw[title].text) if title is not None else None
    for index, line in enumerate(raw):
        if kinds[index] is not None or len(line.text) > _LONGEST_TITLE:
            continue
        if letters(line.text) == repeated:
            kinds[index] = LineKind.TITLE
        elif title is not None and (_is_caption(line.text) or _is_scene(raw, index)):
            kinds[index] = LineKind.CAPTION


def _is_caption(line: str) -> bool:
    """Short and without a stop, or closed by a photo credit; a list item is none."""
    if _CREDIT_AT_END.search(line[-60:]):
        return True
    if len(line) > _LONGEST_SHORT or _LIST_ITEM.match(line):
        return False
    return not _END.search(line[-8:])


def _is_scene(raw: list[_Raw], index: int) -> bool:
    """A short line with a stop that only shows something: it reports nothing, and stands between long paragraphs."""
    line = raw[index].text
    if len(line) > _LONGEST_SHORT or not line.endswith(".") or ". " in line:
        return False
    if _LIST_ITEM.match(line) or _REPORTS.search(line):
        return False
    if _SCENE.match(line):
        return True
    around = raw[max(0, index - 1) : index] + raw[index + 1 : index + 2]
    return len(line) <= 100 and not _STATES.search(line) and all(len(other.text) > _LONGEST_SHORT for other in around)
