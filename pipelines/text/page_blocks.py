"""The article in a pruned page: its lines of text, from the headline to the end of its last sentence.

Libraries for clean text are made for English papers: on Vietnamese portals (tables as layout, text between `<br>`,
menus and other headlines in plain `<div>`s) they lose headlines and keep menus, as `benchmarks/clean_text.py`
measures. Here the article is the smallest part of the page that holds nearly all its sentences. Keep out: what is
removed before (`page_tree`); title, date and author (`html`).
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import islice

import regex
from lxml.html import HtmlElement

from pipelines.text.lines import is_furniture, letters
from pipelines.text.page_tree import HEADINGS, LINKS, SPACES, inline_tags, is_named, text_of
from pipelines.text.stamp import VIEW_COUNT
from pipelines.text.words import word_list

_CELLS = frozenset({"td", "th"})
_BLOCK_STYLE = regex.compile(r"display\s*:\s*(?:block|table|flex|grid)", regex.I)
_TITLE_NAMES = frozenset({"title", "tieu-de", "tieude", "headline", "tit", "ten-bai"})
_SENTENCE_END = regex.compile(r"""[.!?…:;][”’"»)\]\s]*\Z""")
_OF_THE_PAGE = regex.compile(
    r"""(?:©|\(c\)|copyright|bản\s+quyền|giấy\s+phép|ghi\s+rõ\s+nguồn|cơ\s+quan\s+chủ\s+quản|địa\s+chỉ\s*:|điện\s+thoại\s*:
       |trụ\s+sở|chịu\s+trách\s+nhiệm|(?:trưởng\s+ban|tổng)\s+biên\s+tập|đơn\s+vị\s+(?:vận\s+hành|quản\s+lý)|thiết\s+kế\s+bởi
       |đường\s+dẫn\s+bài\s+viết|đang\s+(?:truy\s+cập|online)|hotline|bạn\s+đang\s+ở|(?:mọi\s+)?trích\s+dẫn|liên\s+hệ\s+quảng\s+cáo
       |bạn\s+cần\s+đăng\s+nhập|quảng\s+cáo\s*:|(?:>|»|›|\s)*xem\s+thêm\s*:|tổng\s+số\s+điểm|(?:file|tệp|tập\s+tin)\s+đính\s+kèm
       |từ\s+khóa\s*:|chủ\s+đề\s*:|chuyên\s+mục\s*:|chia\s+sẻ\s*:|trang\s+(?:thông\s+)?tin\s+(?:điện\s+tử\s+)?(?:của\s+)?
       (?:xã|phường|thị\s+trấn|huyện|quận)\s.{0,60}-|webmaster|(?:tổng\s+)?số\s+(?:người|lượt)\s+(?:đang\s+)?truy\s+cập|đánh\s+giá\s+bài\s+viết)""",
    regex.I | regex.X,
)
_MOST = 0.55  # share of the sentences that a part named as the body holds, and the column of the headline
_NEARLY_ALL = 0.8  # share of the sentences that the article's part holds
_SENTENCE = 40  # letters of a line that is a sentence, if it ends as one
_LONGEST_TITLE, _SHORTEST_TITLE = 250, 12  # letters
_HEAD_LINES = 3  # headline, date and lead above the part with the sentences
_PARAGRAPH = 100  # letters of a line that is one, however it ends


@dataclass(slots=True)
class Block:
    """One line of text, the innermost part of the page that it stands in, and whether that is a heading."""

    text: str
    element: HtmlElement
    heading: bool
    linked: float

    def is_in(self, part: HtmlElement) -> bool:
        """Whether the line stands in this part of the page."""
        return part is self.element or part in self.element.iterancestors()

    @property
    def weight(self) -> int:
        """How many letters of running text it is."""
        size = len(self.text)
        running = size >= _PARAGRAPH or (size >= _SENTENCE and _SENTENCE_END.search(self.text[-8:]) is not None)
        return size if running and self.linked < LINKS else 0


def article_blocks(root: HtmlElement, title: str | None) -> list[Block]:
    """The lines of the article in a pruned tree, from the headline on where it is among them."""
    blocks = [block for block in _blocks(root) if not _is_of_the_page(block, title)]
    if not blocks:
        return []
    start = _headline(blocks, title)
    part = _part_with_the_sentences(root, blocks[start or 0 :], start)
    inside = [index for index, block in enumerate(blocks) if block.is_in(part)]
    first = start if start is not None else _with_what_stands_above(blocks, part, inside[0])
    return blocks[first : max(first, inside[-1]) + 1]


def _blocks(root: HtmlElement) -> Iterator[Block]:
    """The lines of text in the order of the page: one per block element, and one per line break."""
    line: list[tuple[str, HtmlElement, bool]] = []

    def flush() -> Iterator[Block]:
        text = SPACES.sub(" ", "".join(piece for piece, _, _ in line)).strip()
        if text:
            element = next(each for piece, each, _ in line if piece.strip())
            linked = sum(len(piece.strip()) for piece, _, in_link in line if in_link) / len(text)
            yield Block(text, element, _in_heading(element), linked)
        line.clear()

    stack: list[tuple[HtmlElement, Iterator[HtmlElement], bool]] = [(root, iter(root), False)]
    line.append((root.text or "", root, False))
    while stack:
        element, children, in_link = stack[-1]
        child = next(children, None)
        if child is None:
            stack.pop()
            if _breaks(element):
                yield from flush()
            elif element.tag in _CELLS and line:
                line.append((" | " if _next_cell(element) is not None else "", element, False))
            if stack:
                line.append((element.tail or "", stack[-1][0], stack[-1][2]))
            continue
        if not isinstance(child.tag, str):  # a comment
            line.append((child.tail or "", element, in_link))
            continue
        if child.tag == "br" or _breaks(child):
            yield from flush()
        linked = in_link or child.tag == "a"
        line.append((child.text or "", child, linked))
        stack.append((child, iter(child), linked))
    yield from flush()


def _breaks(element: HtmlElement) -> bool:
    """Whether a part stands on lines of its own; cells of a table of data share their row's line."""
    if element.tag in _CELLS:
        return not _is_data_cell(element)
    if element.tag in inline_tags():
        return _BLOCK_STYLE.search(element.get("style", "")) is not None
    return True


def _is_data_cell(cell: HtmlElement) -> bool:
    """Whether a cell is one of several with a few words each, not a column of the page's layout."""
    row = cell.getparent()
    if row is None or len(row) < 2:
        return False
    return all(each.tag in _CELLS and len(text_of(each)) < 120 and each.find(".//table") is None
               and each.find(".//div") is None for each in row if isinstance(each.tag, str))  # fmt: skip


def _next_cell(cell: HtmlElement) -> HtmlElement | None:
    following = cell.getnext()
    return following if following is not None and following.tag in _CELLS else None


def _in_heading(element: HtmlElement) -> bool:
    return any(each.tag in HEADINGS for each in (element, *element.iterancestors()))


def _is_of_the_page(block: Block, title: str | None) -> bool:
    """Whether a line is the page's own wherever it stands: buttons, counters, copyright, a link to elsewhere."""
    if block.linked >= LINKS:
        return not (block.heading and title is not None and letters(block.text) == letters(title))
    if VIEW_COUNT.fullmatch(block.text.strip(" |-–()")):
        return True
    return is_furniture(block.text) or _OF_THE_PAGE.match(block.text) is not None


def _headline(blocks: list[Block], title: str | None) -> int | None:
    """Index of the line that is the headline: as the page names it, by its mark-up, or by its name in the mark-up.

    Nearly all sentences come after it: what is called a title of something else comes later.
    """
    wanted = letters(title or "")
    all_of_it = sum(block.weight for block in blocks)
    behind, candidates = all_of_it, []
    for index, block in enumerate(blocks):
        behind -= block.weight
        if behind < _NEARLY_ALL * all_of_it or len(block.text) > _LONGEST_TITLE:
            break
        rank = _rank(block, wanted)
        if rank is not None:
            candidates.append((rank, index))
    return min(candidates)[1] if candidates else None


def _rank(block: Block, wanted: str) -> int | None:
    """How sure it is that a line is the headline, 0 the most; `None` if nothing says so."""
    key = letters(block.text)
    if wanted and key == wanted:
        return 0
    if len(key) >= _SHORTEST_TITLE and wanted and (key.startswith(wanted) or wanted.startswith(key)):
        return 1
    around = (block.element, *islice(block.element.iterancestors(), 3))
    tags = {each.tag for each in around}
    for rank, tag in enumerate(("h1", "h2", "h3"), start=2):
        if tag in tags:
            return rank
    named = any(is_named(each.get(name, ""), _TITLE_NAMES) for each in around for name in ("class", "id"))
    return 5 if named and len(key) >= _SHORTEST_TITLE else None


def _part_with_the_sentences(root: HtmlElement, blocks: list[Block], start: int | None) -> HtmlElement:
    """The smallest part of the page with several lines that holds nearly all running text behind the headline.

    Text in other columns than the headline's is not counted; a part that is named as an article's body needs only
    hold most of the text, and may be one line.
    """
    weights: dict[HtmlElement, int] = {}
    lines: dict[HtmlElement, int] = {}
    for block in blocks:
        for element in (block.element, *block.element.iterancestors()):
            weights[element] = weights.get(element, 0) + block.weight
            lines[element] = lines.get(element, 0) + 1
    part = root if start is None else _column(root, blocks[0], weights)
    total = weights.get(part, 0)
    if not total:
        return part
    bodies = [element for element in part.iter() if _is_body(element, weights, total)]
    if bodies:
        return bodies[-1]  # the innermost: each holds most of the text, so they lie in each other
    while (inner := next((c for c in part if _holds_nearly_all(c, weights, total)), None)) is not None:
        if lines[inner] == 1 or _loses_sentences(part, inner, weights):
            break
        part = inner
    return part


def _holds_nearly_all(element: HtmlElement, weights: dict[HtmlElement, int], total: int) -> bool:
    """Whether a part holds nearly all the text; of columns of a table as layout, the widest need only hold most."""
    column = element.tag in _CELLS and not _is_data_cell(element)
    return weights.get(element, 0) >= (_MOST if column else _NEARLY_ALL) * total


def _is_body(element: HtmlElement, weights: dict[HtmlElement, int], total: int) -> bool:
    return weights.get(element, 0) >= _MOST * total and is_named(_names(element), word_list("article_parts"))


def _names(element: HtmlElement) -> str:
    return " ".join(element.get(attribute, "") for attribute in ("class", "id", "itemprop"))


def _column(root: HtmlElement, headline: Block, weights: dict[HtmlElement, int]) -> HtmlElement:
    """The smallest part around the headline that holds most of the running text."""
    around = (headline.element, *headline.element.iterancestors())
    return next((each for each in around if weights.get(each, 0) > _MOST * weights.get(root, 0)), root)


def _loses_sentences(part: HtmlElement, inner: HtmlElement, weights: dict[HtmlElement, int]) -> bool:
    """Whether paragraphs stand right beside the inner part: a block of them opens or closes the article."""
    return any(
        child is not inner
        and weights.get(child, 0) > 0
        and child.tag in ("p", "h2", "h3", "ul", "ol", "figure", "blockquote")
        for child in part
    )


def _with_what_stands_above(blocks: list[Block], part: HtmlElement, first: int) -> int:
    """Index from which the article is read if nothing names its headline: a few lines above the part are its head."""
    for above in islice(part.iterancestors(), 0 if part.tag in _CELLS else 2):  # beside a column stands another
        start = next(index for index, block in enumerate(blocks) if block.is_in(above))
        if first - start > _HEAD_LINES:
            break
        first = start
    return first
