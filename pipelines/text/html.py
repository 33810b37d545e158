"""A page of a portal or paper as clean text with its title, author, section and day of publication.

The text is the article's lines, headline first, so that it reads like a text file (`lines` finds the headline).
The day is the one that the page prints or gives in its data (JSON-LD, meta, time), never one found in running text.
Keep out: which parts of the tree are the article (`page_blocks`), and encodings (`decode`).
"""

import json
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Any

import regex
from lxml import etree
from lxml.html import HtmlElement, HTMLParser, document_fromstring

from pipelines.text.lines import fold, letters
from pipelines.text.page_blocks import Block, article_blocks
from pipelines.text.page_tree import prune
from pipelines.text.stamp import StampLabel, read_stamp

_XML_DECLARATION = regex.compile(r"\A\s*<\?xml[^>]*\?>")
_SITE = regex.compile(r"\s+[|–—-]\s+")
_DATES = (
    "article:published_time",
    "datepublished", "pubdate", "publishdate", "publish_date", "publish-date", "publicationdate",
    "og:published_time", "dc.date.issued", "dcterms.issued", "dcterms.created",
    "dc.date", "date", "article.published",
)  # fmt: skip
_AUTHORS = ("author", "article:author", "dc.creator", "dable:author", "byl")
_SECTIONS = ("article:section", "section", "articlesection", "category")
_ARTICLES = frozenset({"Article", "NewsArticle", "ReportageNewsArticle", "BlogPosting", "LiveBlogPosting", "Report"})
_HOME = regex.compile(r"(?:https?://[^/]+)?(?:\.?/)?(?:(?:index|default|home)\.\w+)?", regex.I)
_ADDRESS = regex.compile(r"https?://|@")


@dataclass(frozen=True, slots=True)
class Page:
    """What a page says: the article's lines joined by LF ("" if there is none), and what is said of it."""

    text: str
    title: str | None = None
    author: str | None = None
    section: str | None = None
    published_on: date | None = None


def read_html(source: str) -> Page:
    """Read a page's source, already decoded; a page without an article has no text."""
    try:
        root = document_fromstring(
            _XML_DECLARATION.sub("", source), parser=HTMLParser(remove_comments=True, remove_pis=True)
        )
    except (etree.ParserError, etree.XMLSyntaxError):  # nothing in it but comments, or nothing
        return Page("")
    given = _Given(root)
    title = _title(root, given)
    named = _named(root)
    printed = _printed_day(root)
    prune(root)
    blocks = article_blocks(root, title or named)
    return Page(_lines(blocks, title), title, given.author, given.section, printed or given.day)


class _Given:
    """What the page says of itself in its data, before anything is removed: JSON-LD first, then meta, then time."""

    def __init__(self, root: HtmlElement) -> None:
        self.linked = next(_json_ld(root), {})
        self.meta = _meta(root)
        times = [e.get("datetime", "") for e in root.iter("time")]
        dates = [self._linked("datePublished"), *(self.meta.get(name, "") for name in _DATES), *times[:1]]
        self.day = next((day for each in dates if (day := _day(each))), None)
        self.headline = fold(self._linked("headline") or self.meta.get("og:title", "")) or None
        authors = [_names(self.linked.get("author")), *(self.meta.get(name, "") for name in _AUTHORS)]
        self.author = next((fold(each) for each in authors if each and not _ADDRESS.search(each)), None)
        sections = [_names(self.linked.get("articleSection")), *(self.meta.get(name, "") for name in _SECTIONS)]
        self.section = next((fold(each) for each in sections if each), None)

    def _linked(self, name: str) -> str:
        value = self.linked.get(name)
        return value if isinstance(value, str) else ""


def _json_ld(root: HtmlElement) -> Iterator[dict[str, Any]]:
    """The articles in the page's JSON-LD; what is no valid JSON says nothing."""
    for script in root.iter("script"):
        if (script.get("type") or "").lower() != "application/ld+json":
            continue
        try:
            found = json.loads(script.text or "", strict=False)
        except (ValueError, RecursionError):
            continue
        waiting = found if isinstance(found, list) else [found]
        for thing in waiting:
            if not isinstance(thing, dict):
                continue
            graph = thing.get("@graph")
            for each in (thing, *(graph if isinstance(graph, list) else ())):
                if isinstance(each, dict) and _ARTICLES & set(_listed(each.get("@type"))):
                    yield each


def _listed(value: Any) -> list[str]:
    return [each for each in (value if isinstance(value, list) else [value]) if isinstance(each, str)]


def _names(value: Any) -> str:
    """A name, or the names of several things, as one line."""
    things = value if isinstance(value, list) else [value]
    names = [thing.get("name") if isinstance(thing, dict) else thing for thing in things]
    return ", ".join(name for name in names if isinstance(name, str) and name)


def _meta(root: HtmlElement) -> dict[str, str]:
    """The first content of each named meta, and of what carries `itemprop`."""
    found: dict[str, str] = {}
    for element in root.iter("meta"):
        for attribute in ("property", "name", "itemprop"):
            if (name := element.get(attribute)) and element.get("content"):
                found.setdefault(name.lower(), element.get("content", ""))
    for element in root.xpath("//*[@itemprop='datePublished']"):
        found.setdefault(
            "datepublished", element.get("datetime") or element.get("content") or fold(element.text_content())
        )
    return found


def _day(value: str) -> date | None:
    stamp = read_stamp(fold(value), names=False)
    return stamp.day if stamp else None


def _title(root: HtmlElement, given: _Given) -> str | None:
    """The headline: the heading that repeats what the page's data or `<title>` says, else what its data says."""
    headings = [fold(e.text_content()) for tag in ("h1", "h2", "h3") for e in root.iter(tag) if not _leads_home(e)]
    named = fold(root.findtext(".//title") or "")
    for heading in headings:
        key = letters(heading)
        if len(key) >= _SHORTEST and (key == letters(given.headline or "") or letters(named).startswith(key)):
            return heading
    if given.headline:
        return given.headline
    return None


def _leads_home(heading: HtmlElement) -> bool:
    """Whether a heading is the site's name: a link to its first page."""
    links = [*heading.iter("a"), *heading.iterancestors("a")]
    return any(_HOME.fullmatch(link.get("href", "").strip()) for link in links)


def _named(root: HtmlElement) -> str | None:
    """The first part of `<title>`, which may be the headline, or the page's or the site's name."""
    return _SITE.split(fold(root.findtext(".//title") or ""))[0] or None


_SHORTEST = 12  # letters of a headline: a shorter one is "Trang chủ" or "Tin tức"


def _printed_day(root: HtmlElement) -> date | None:
    """The day in a line of the page that is nothing but a certain publication stamp, "Ngày đăng" before others."""
    stamps = []
    for element in root.iter():
        if isinstance(element.tag, str) and len(element) <= 3 and element.tag not in ("script", "style", "a", "title"):
            line = fold(element.text_content())
            if 8 <= len(line) <= 120 and (stamp := read_stamp(line, names=True)) and stamp.certain:
                stamps.append(stamp)
    posted = [stamp for stamp in stamps if stamp.label is StampLabel.POSTED]
    return posted[0].day if posted else None


def _lines(blocks: list[Block], title: str | None) -> str:
    """One line per block, the headline first and once."""
    texts = [block.text for block in blocks]
    if not texts or title is None:
        return "\n".join(texts)
    key = letters(title)
    if key in (letters(text) for text in texts[:3]):
        return "\n".join(texts)
    return "\n".join([title, *texts])
