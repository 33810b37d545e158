"""Which articles a site has now: from feeds, sitemaps and listing pages, with the days of publication that they give.

What a page says is read here; asking for it is the caller's, by a function. Keep out: which articles are wanted.
"""

import calendar
from collections import deque
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, date, datetime
from io import BytesIO
from urllib.parse import urljoin

import feedparser
import regex
from lxml import etree, html

from pipelines.errors import BienbanError
from pipelines.sources.catalogue import ZONE, Limits, ListingRules, Source
from pipelines.sources.web.client import GZIP, unpacked

DEEPEST = 3  # sitemap indexes within sitemap indexes; the protocol knows one level
_NAMESPACE = regex.compile(r"\{[^}]*\}")
_DIRECTIVE = regex.compile(r"%[dmYHMSyBbjp]")


class BadPage(BienbanError):
    """A page that should name articles cannot be read."""


@dataclass(frozen=True, slots=True)
class Page:
    """A page that names articles: where it was in the end, and its body."""

    address: str
    body: bytes


@dataclass(frozen=True, slots=True)
class Entry:
    """An article as a site announces it; `modified` is what the site says, word for word."""

    address: str
    published_on: date | None = None
    modified: str | None = None


Ask = Callable[[str], Page]


def discover(source: Source, start: str, ask: Ask) -> Iterator[Entry]:
    """The articles that one of the source's addresses names, as often as it names them.

    Raises BadPage for a page that is not what the source's kind says, and whatever `ask` raises.
    """
    if source.kind == "feed":
        yield from read_feed(ask(start))
    elif source.kind == "sitemap":
        yield from _walk_sitemaps(source.limits, start, ask)
    elif source.listing is not None:
        yield from _walk_listing(source.listing, start, ask)


def read_feed(page: Page) -> Iterator[Entry]:
    """The entries of an RSS or Atom feed; relative links count from where the feed was."""
    # The location, so that relative links and xml:base are right; sanitising is for HTML, which is not used here.
    feed = feedparser.parse(
        BytesIO(page.body), response_headers={"content-location": page.address}, sanitize_html=False
    )
    if not feed.get("version"):
        raise BadPage(f"{page.address}: expected an RSS or Atom feed, found something else")
    if feed.bozo and not feed.entries and isinstance(feed.bozo_exception, Exception):
        told = getattr(feed.bozo_exception, "getMessage", lambda: str(feed.bozo_exception))()
        raise BadPage(f"{page.address}: expected a feed, found broken XML ({told})")
    for entry in feed.entries:
        link = entry.get("link")
        if link:
            # `in`, because feedparser gives the day of publication for an update that is not there.
            updated = _moment(entry["updated_parsed"]) if "updated_parsed" in entry else None
            published = _moment(entry.get("published_parsed"))
            yield Entry(
                urljoin(page.address, link.strip()),
                published.astimezone(ZONE).date() if published else None,
                updated.isoformat() if updated else None,
            )


def _moment(parsed: object) -> datetime | None:
    """A time in UTC as feedparser gives it."""
    if parsed is None:
        return None
    try:
        return datetime.fromtimestamp(calendar.timegm(parsed), UTC)  # type: ignore[arg-type]
    except (ValueError, OverflowError, OSError):
        return None


def _walk_sitemaps(limits: Limits, start: str, ask: Ask) -> Iterator[Entry]:
    to_read, seen = deque([(start, 0)]), {start}
    while to_read:
        address, depth = to_read.popleft()
        root = _sitemap_root(ask(address), limits)
        kind = _name(root)
        if kind == "urlset":
            yield from _entries(root, address)
        elif kind == "sitemapindex" and depth < DEEPEST:
            for child in root:
                found = _texts(child)
                target = urljoin(address, found.get("loc", ""))
                if found.get("loc") and target not in seen:
                    seen.add(target)
                    to_read.append((target, depth + 1))
        else:
            raise BadPage(f"{address}: expected a sitemap (urlset or sitemapindex), found <{kind}>")


def _sitemap_root(page: Page, limits: Limits) -> etree._Element:
    body = page.body
    if body.startswith(GZIP):
        body = b"".join(unpacked(iter([body]), limits.decoded_bytes))
    # No entities, no DTD, nothing fetched: a sitemap needs none of them, and an attack does.
    parser = etree.XMLParser(resolve_entities=False, no_network=True, load_dtd=False, huge_tree=False)
    try:
        root = etree.fromstring(body, parser)
    except etree.XMLSyntaxError as error:
        raise BadPage(f"{page.address}: expected a sitemap, found broken XML ({error.msg})") from error
    if root.getroottree().docinfo.doctype:  # type: ignore[union-attr]
        raise BadPage(f"{page.address}: expected a sitemap, found XML with a document type of its own")
    return root


def _entries(root: etree._Element, base: str) -> Iterator[Entry]:
    for url in root:
        found = _texts(url)
        announced = [part.text or "" for part in url.iter(etree.Element) if _name(part) == "publication_date"]
        if found.get("loc"):
            published_on = _iso_day(announced[0].strip()) if announced else None
            yield Entry(urljoin(base, found["loc"]), published_on, found.get("lastmod") or None)


def _texts(element: etree._Element) -> dict[str, str]:
    """What stands in an element's own children, by their names; an address of a picture stands deeper."""
    return {_name(child): (child.text or "").strip() for child in element.iterchildren(etree.Element)}


def _name(element: etree._Element) -> str:
    return _NAMESPACE.sub("", str(element.tag)).lower()


def _iso_day(text: str) -> date | None:
    """The day in Vietnam of a W3C date or time."""
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        return None
    return (moment.astimezone(ZONE) if moment.tzinfo else moment).date()


def latest(modified: str) -> datetime | None:
    """The last moment that a site's word for "modified" can mean: of a day, its end in the last time zone of Earth."""
    try:
        moment = datetime.fromisoformat(modified)
    except ValueError:
        return None
    if moment.tzinfo is None or len(modified) <= len("2026-01-05"):
        moment = moment.replace(hour=23, minute=59, second=59, tzinfo=UTC).astimezone(UTC)
        return datetime.fromtimestamp(moment.timestamp() + 12 * 3600, UTC)
    return moment.astimezone(UTC)


def _walk_listing(rules: ListingRules, start: str, ask: Ask) -> Iterator[Entry]:
    address: str | None = start
    seen: set[str] = set()
    while address is not None and address not in seen and len(seen) < rules.pages:
        seen.add(address)
        page = ask(address)
        root = _html_root(page)
        for item in root.cssselect(rules.item):
            # An item may be the link itself; cssselect looks only below.
            links = [item] if item.get("href") and not item.cssselect(rules.link) else item.cssselect(rules.link)
            if links and links[0].get("href"):
                yield Entry(urljoin(page.address, links[0].get("href").strip()), _printed_day(item, rules))
        further = root.cssselect(rules.next) if rules.next else []
        address = urljoin(page.address, further[0].get("href").strip()) if further and further[0].get("href") else None


def _html_root(page: Page) -> html.HtmlElement:
    try:
        return html.document_fromstring(page.body)
    except (etree.ParserError, etree.XMLSyntaxError, ValueError) as error:
        raise BadPage(f"{page.address}: expected a listing page, found no HTML ({error})") from error


def _printed_day(item: html.HtmlElement, rules: ListingRules) -> date | None:
    """The day that an item prints, wherever it stands in its text."""
    if rules.date is None:
        return None
    for element in item.cssselect(rules.date):
        text = " ".join([element.get("datetime") or "", *element.itertext()])
        for found in regex.findall(_form(rules.date_format), text):
            try:
                return datetime.strptime(found, rules.date_format).date()  # noqa: DTZ007  a day has no zone
            except ValueError:
                continue
    return None


def _form(date_format: str) -> str:
    """A pattern for what a date of this form looks like: digits and letters for its parts, the rest as it is."""
    rest = [regex.escape(part) for part in _DIRECTIVE.split(date_format)]
    return r"[\p{L}\d]+".join(rest)
