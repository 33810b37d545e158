"""The article's lines in a page's tree: what is page furniture goes, what is left is read as lines of text.

Libraries for clean text are made for English papers: on Vietnamese portals (tables as layout, text between
`<br>`, menus and other headlines in plain `<div>`s) they lose headlines and keep menus, as
`benchmarks/clean_text.py` measures. The rules here, in the order they act: parts that say by their tag, role or
name that they are none of the article; parts that are mostly links; headings of other headlines with what follows
them; then the smallest part of the page that holds nearly all its sentences, from the headline on. Words are data
(`data/page_parts.txt`, `data/related.txt`, `data/boilerplate.txt`). Keep out: title, date and author (`html`).
"""

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cache
from itertools import islice

import regex
from lxml.html import HtmlElement

from pipelines.text.lines import VIEW_COUNT, is_furniture, letters, related_headings
from pipelines.text.words import word_list

_NEVER = frozenset(
    "script style noscript template iframe object embed svg canvas audio video button input select textarea label option"
    " nav dialog marquee amp-sidebar amp-ad ins head title link meta map menu".split()
)
_FRAME = frozenset({"header", "footer", "aside"})  # furniture of the page, unless they stand in the article itself
_ROLES = frozenset("navigation banner contentinfo complementary dialog search menu menubar alert".split())
_HEADINGS = frozenset("h1 h2 h3 h4 h5 h6".split())
_INLINE = frozenset(
    "a abbr acronym b bdi bdo big cite code data del dfn em font i img kbd mark nobr q s samp small span strike strong"
    " sub sup time tt u var wbr picture source o:p st1:place".split()
)
_CELLS = frozenset({"td", "th"})
_HIDDEN = regex.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", regex.I)
_BLOCK_STYLE = regex.compile(r"display\s*:\s*(?:block|table|flex|grid)", regex.I)
_NAME_PARTS = regex.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
_SPACES = regex.compile(r"[ \t\r\n\f\u00a0\u200b]+")
_TITLE_NAMES = frozenset({"title", "tieu-de", "tieude", "headline", "tit", "ten-bai"})
_SENTENCE_END = regex.compile(r"""[.!?…:;][”’"»)\]\s]*\Z""")
_OF_THE_PAGE = regex.compile(
    r"""(?:©|\(c\)|copyright|bản\s+quyền|giấy\s+phép|ghi\s+rõ\s+nguồn|cơ\s+quan\s+chủ\s+quản|địa\s+chỉ\s*:|điện\s+thoại\s*:
       |trụ\s+sở|chịu\s+trách\s+nhiệm|(?:trưởng\s+ban|tổng)\s+biên\s+tập|đơn\s+vị\s+(?:vận\s+hành|quản\s+lý)|thiết\s+kế\s+bởi
       |đường\s+dẫn\s+bài\s+viết|đang\s+(?:truy\s+cập|online)|hotline|bạn\s+đang\s+ở|(?:mọi\s+)?trích\s+dẫn|liên\s+hệ\s+quảng\s+cáo
       |bạn\s+cần\s+đăng\s+nhập|quảng\s+cáo\s*:|(?:>|»|›|\s)*xem\s+thêm\s*:|tổng\s+số\s+điểm|(?:file|tệp|tập\s+tin)\s+đính\s+kèm
       |từ\s+khóa\s*:|chủ\s+đề\s*:|chuyên\s+mục\s*:|chia\s+sẻ\s*:|trang\s+(?:thông\s+)?tin\s+(?:điện\s+tử\s+)?(?:của\s+)?
       (?:xã|phường|thị\s+trấn|huyện|quận)\s.{0,60}-|đánh\s+giá\s+bài\s+viết)""",
    regex.I | regex.X,
)
_MOSTLY = 0.5  # share of the page's own words from which a part is the article, whatever it is called
_LINKS = 0.6  # share of a part's letters in links from which it is a menu or a list of headlines
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
        return size if running and self.linked < _LINKS else 0


def prune(root: HtmlElement) -> None:
    """Remove from the tree what says that it is none of the article, and lists of links."""
    _remove(root, _is_never)
    whole = _own_letters(root)
    _remove(root, lambda element: _is_part_of_the_frame(element) and _own_letters(element) < _MOSTLY * whole)
    _remove(root, _is_list_of_links)
    _remove_related(root)


def article_blocks(root: HtmlElement, title: str | None) -> list[Block]:
    """The lines of the article in a pruned tree, from the headline on where it is among them."""
    blocks = [block for block in _blocks(root) if not _is_of_the_page(block, title)]
    if not blocks:
        return []
    start = _headline(blocks, title)
    part = _part_with_the_sentences(root, blocks[start or 0 :])
    inside = [index for index, block in enumerate(blocks) if block.is_in(part)]
    first = start if start is not None else _with_what_stands_above(blocks, part, inside[0])
    return blocks[first : max(first, inside[-1]) + 1]


def _remove(root: HtmlElement, unwanted: Callable[[HtmlElement], bool]) -> None:
    """Drop every unwanted part with all that is in it; the text behind it stays."""
    for element in list(root.iter()):
        if element is not root and element.getparent() is not None and isinstance(element.tag, str):
            if unwanted(element):
                _drop(element)


def _drop(element: HtmlElement) -> None:
    parent = element.getparent()
    if parent is None:
        return
    if element.tag not in _INLINE:  # what stood around it are two lines
        element.tail = "\n" + (element.tail or "")
    element.drop_tree()


def _is_never(element: HtmlElement) -> bool:
    if element.tag in _NEVER or element.get("role", "").lower() in _ROLES or element.get("hidden") is not None:
        return True
    return _HIDDEN.search(element.get("style", "")) is not None


def _is_part_of_the_frame(element: HtmlElement) -> bool:
    """Whether a part says by its tag or its name that it is none of the article."""
    if element.tag in ("html", "body", "main", "article"):
        return False
    if element.tag in _FRAME and not any(above.tag == "article" for above in element.iterancestors()):
        return True
    return any(_is_named(element.get(attribute, ""), _page_parts()) for attribute in ("class", "id"))


def _is_named(names: str, known: frozenset[str]) -> bool:
    """Whether one of the names is a known one, or has one as its words: "box-tin-lien-quan", "relatedNews"."""
    for name in names.split():
        words = "-".join(part.lower() for part in _NAME_PARTS.findall(name))
        if words in known or any(f"-{words}-".find(f"-{part}-") >= 0 for part in known):
            return True
    return False


@cache
def _page_parts() -> frozenset[str]:
    return word_list("page_parts")


def _text(element: HtmlElement) -> str:
    return _SPACES.sub(" ", element.text_content()).strip()


def _link_letters(element: HtmlElement) -> int:
    return sum(len(_text(link)) for link in element.iter("a"))


def _own_letters(element: HtmlElement) -> int:
    """Letters outside links: a menu has hardly any."""
    return len(_text(element)) - _link_letters(element)


def _is_list_of_links(element: HtmlElement) -> bool:
    """Whether a part with several links is little else; a headline that is a link to itself stands alone."""
    if element.tag in _INLINE or element.tag in _HEADINGS or element.tag in ("html", "body"):
        return False
    links = len(element.findall(".//a"))
    return links > 0 and (links > 1 or element.tag in ("li", "p", "td")) and (
        _link_letters(element) >= _LINKS * max(1, len(_text(element)))
    )


def _remove_related(root: HtmlElement) -> None:
    """Drop headings such as "Tin liên quan" with the part that they open, or with the headlines behind them."""
    for element in list(root.iter()):
        if not isinstance(element.tag, str) or element.getparent() is None or len(element.text_content()) > 400:
            continue
        if not _is_related_heading(_text(element)):
            continue
        top = element
        while (parent := top.getparent()) is not None and parent.tag != "body" and _starts_with(parent, top):
            if any(len(line) >= _PARAGRAPH for line in parent.text_content().split("\n")):
                break
            top = parent
        for behind in [*top.itersiblings()]:
            if not _is_headline_of_another(behind):
                break
            _drop(behind)
        _drop(top)


def _is_related_heading(text: str) -> bool:
    return 0 < len(text) < 45 and letters(text).rstrip("0123456789 ") in related_headings()


def _starts_with(parent: HtmlElement, child: HtmlElement) -> bool:
    before = [parent.text or "", *(each.text_content() + (each.tail or "") for each in child.itersiblings(preceding=True))]
    return not "".join(before).strip()


def _is_headline_of_another(element: HtmlElement) -> bool:
    text = _text(element) if isinstance(element.tag, str) else ""
    return not text or (
        _link_letters(element) > 0 and _link_letters(element) >= 0.4 * len(text)
    )


def _blocks(root: HtmlElement) -> Iterator[Block]:
    """The lines of text in the order of the page: one per block element, and one per line break."""
    line: list[tuple[str, HtmlElement, bool]] = []

    def flush() -> Iterator[Block]:
        text = _SPACES.sub(" ", "".join(piece for piece, _, _ in line)).strip()
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
    if element.tag in _INLINE:
        return _BLOCK_STYLE.search(element.get("style", "")) is not None
    return True


def _is_data_cell(cell: HtmlElement) -> bool:
    """Whether a cell is one of several with a few words each, not a column of the page's layout."""
    row = cell.getparent()
    if row is None or len(row) < 2:
        return False
    return all(each.tag in _CELLS and len(_text(each)) < 120 and each.find(".//table") is None
               and each.find(".//div") is None for each in row if isinstance(each.tag, str))  # fmt: skip


def _next_cell(cell: HtmlElement) -> HtmlElement | None:
    following = cell.getnext()
    return following if following is not None and following.tag in _CELLS else None


def _in_heading(element: HtmlElement) -> bool:
    return any(each.tag in _HEADINGS for each in (element, *element.iterancestors()))


def _is_of_the_page(block: Block, title: str | None) -> bool:
    """Whether a line is the page's own wherever it stands: buttons, counters, copyright, a link to elsewhere."""
    if block.linked >= _LINKS:
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
    named = any(_is_named(each.get(name, ""), _TITLE_NAMES) for each in around for name in ("class", "id"))
    return 5 if named and len(key) >= _SHORTEST_TITLE else None


def _part_with_the_sentences(root: HtmlElement, blocks: list[Block]) -> HtmlElement:
    """The smallest part of the page with several lines that holds nearly all its running text."""
    weights: dict[HtmlElement, int] = {}
    lines: dict[HtmlElement, int] = {}
    for block in blocks:
        for element in (block.element, *block.element.iterancestors()):
            weights[element] = weights.get(element, 0) + block.weight
            lines[element] = lines.get(element, 0) + 1
    total = weights.get(root, 0)
    part = root
    while total:
        inner = next((child for child in part if weights.get(child, 0) >= _NEARLY_ALL * total), None)
        if inner is None or lines[inner] == 1 or _loses_sentences(part, inner, weights):
            break
        part = inner
    return part


def _loses_sentences(part: HtmlElement, inner: HtmlElement, weights: dict[HtmlElement, int]) -> bool:
    """Whether paragraphs stand right beside the inner part: a block of them opens or closes the article."""
    return any(
        child is not inner and weights.get(child, 0) > 0 and child.tag in ("p", "h2", "h3", "ul", "ol", "figure", "blockquote")
        for child in part
    )


def _with_what_stands_above(blocks: list[Block], part: HtmlElement, first: int) -> int:
    """Index from which the article is read where nothing names its headline: a few lines above the part are its head."""
    for above in islice(part.iterancestors(), 2):
        start = next(index for index, block in enumerate(blocks) if block.is_in(above))
        if first - start > _HEAD_LINES:
            break
        first = start
    return first
