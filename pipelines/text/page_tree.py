"""What a page's tree loses before its article is looked for: the parts that say that they are none of it.

They say so by their tag, role or name, by being mostly links, or by a heading such as "Tin liên quan". Words are data
(`data/page_parts.txt`, `data/dropped_tags.txt`, `data/related.txt`). Keep out: which of what is left is the article.
"""

from collections.abc import Callable
from functools import cache

import regex
from lxml.html import HtmlElement

from pipelines.text.lines import letters, related_headings
from pipelines.text.words import word_list

LINKS = 0.6  # share of a part's letters in links from which it is a menu or a list of headlines
_FRAME = frozenset({"header", "footer", "aside"})  # furniture of the page, unless they stand in the article itself
_ROLES = frozenset({
    "navigation", "banner", "contentinfo", "complementary", "dialog", "search", "menu", "menubar", "alert",
})  # fmt: skip
HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})
_HIDDEN = regex.compile(r"display\s*:\s*none|visibility\s*:\s*hidden", regex.I)
_NAME_PARTS = regex.compile(r"[A-Z]?[a-z]+|[A-Z]+(?![a-z])|\d+")
SPACES = regex.compile(r"[ \t\r\n\f\u00a0\u200b]+")
_SENTENCE = regex.compile(r"\S.{58,}[.!?…]")
_COMMENTS = regex.compile(r"(?:bình\s+luận|ý\s+kiến)\b", regex.I)
_MOSTLY = 0.5  # share of the page's own words from which a part is the article, whatever it is called
_PARAGRAPH = 100  # letters of a line that is a paragraph, however it ends


@cache
def inline_tags() -> frozenset[str]:
    """Tags inside a line; all others begin a line of their own."""
    return word_list("inline_tags")


def prune(root: HtmlElement) -> None:
    """Remove from the tree what says that it is none of the article, and lists of links."""
    _remove(root, _is_never)
    whole = _own_letters(root)
    _remove(root, lambda element: _is_part_of_the_frame(element) and _own_letters(element) < _MOSTLY * whole)
    _remove(root, _is_list_of_links)
    _remove_related(root)


def _remove(root: HtmlElement, unwanted: Callable[[HtmlElement], bool]) -> None:
    """Drop every unwanted part with all that is in it; the text behind it stays."""
    for element in list(root.iter()):
        inside = element is not root and element.getparent() is not None and isinstance(element.tag, str)
        if inside and unwanted(element):
            _drop(element)


def _drop(element: HtmlElement) -> None:
    parent = element.getparent()
    if parent is None:
        return
    if element.tag not in inline_tags():  # what stood around it are two lines
        element.tail = "\n" + (element.tail or "")
    element.drop_tree()


def _is_never(element: HtmlElement) -> bool:
    if (
        element.tag in word_list("dropped_tags")
        or element.get("role", "").lower() in _ROLES
        or element.get("hidden") is not None
    ):
        return True
    return _HIDDEN.search(element.get("style", "")) is not None


def _is_part_of_the_frame(element: HtmlElement) -> bool:
    """Whether a part says by its tag or its name that it is none of the article."""
    if element.tag in ("html", "body", "main", "article"):
        return False
    if element.tag in _FRAME and not any(above.tag == "article" for above in element.iterancestors()):
        return True
    return any(is_named(element.get(attribute, ""), _page_parts()) for attribute in ("class", "id"))


def is_named(names: str, known: frozenset[str]) -> bool:
    """Whether one of the names is a known one, or has one as its words: "box-tin-lien-quan", "relatedNews"."""
    for name in names.split():
        words = "-".join(part.lower() for part in _NAME_PARTS.findall(name))
        if words in known or any(f"-{words}-".find(f"-{part}-") >= 0 for part in known):
            return True
    return False


@cache
def _page_parts() -> frozenset[str]:
    return word_list("page_parts")


def text_of(element: HtmlElement) -> str:
    """All text in a part, on one line."""
    return SPACES.sub(" ", element.text_content()).strip()


def _link_letters(element: HtmlElement) -> int:
    return sum(len(text_of(link)) for link in element.iter("a"))


def _own_letters(element: HtmlElement) -> int:
    """Letters outside links: a menu has hardly any."""
    return len(text_of(element)) - _link_letters(element)


def _is_list_of_links(element: HtmlElement) -> bool:
    """Whether a part with several links is little else; a headline that is a link to itself stands alone."""
    if element.tag in inline_tags() or element.tag in HEADINGS or element.tag in ("html", "body"):
        return False
    links = len(element.findall(".//a"))
    return (
        links > 0
        and (links > 1 or element.tag in ("li", "p", "td"))
        and (_link_letters(element) >= LINKS * max(1, len(text_of(element))))
    )


def _remove_related(root: HtmlElement) -> None:
    """Drop headings such as "Tin liên quan" with the part that they open, or with the headlines behind them.

    Behind "Bình luận" all of the part is readers' words, whatever it looks like.
    """
    whole = len(text_of(root))
    for element in list(root.iter()):
        if not isinstance(element.tag, str) or element.getparent() is None or len(element.text_content()) > 400:
            continue
        text = text_of(element)
        if not _is_related_heading(text):
            continue
        comments = _COMMENTS.match(text) is not None and _has_sentences_before(element)
        top = element
        while (parent := top.getparent()) is not None and parent.tag != "body" and _starts_with(parent, top):
            if not comments and any(len(line) >= _PARAGRAPH for line in parent.text_content().split("\n")):
                break
            if comments and len(text_of(parent)) >= _MOSTLY * whole:
                break
            top = parent
        for behind in [*top.itersiblings()]:
            if not (comments or _is_headline_of_another(behind)):
                break
            _drop(behind)
        _drop(top)


def _has_sentences_before(element: HtmlElement) -> bool:
    """Whether running text stands above: "Bình luận (3)" above an article is a button, below it a heading."""
    return any(_SENTENCE.search(text) for text in element.xpath("preceding::text()"))


def _is_related_heading(text: str) -> bool:
    return 0 < len(text) < 45 and letters(text).rstrip("0123456789 ") in related_headings()


def _starts_with(parent: HtmlElement, child: HtmlElement) -> bool:
    before = [
        parent.text or "",
        *(each.text_content() + (each.tail or "") for each in child.itersiblings(preceding=True)),
    ]
    return not "".join(before).strip()


def _is_headline_of_another(element: HtmlElement) -> bool:
    text = text_of(element) if isinstance(element.tag, str) else ""
    return not text or (_link_letters(element) > 0 and _link_letters(element) >= 0.4 * len(text))
