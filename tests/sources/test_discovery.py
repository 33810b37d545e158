"""What feeds, sitemaps and listing pages are read as; pages that are none of them, and XML that attacks."""

import gzip
from datetime import UTC, date, datetime

import pytest

from pipelines.sources.catalogue import ListingRules, Source
from pipelines.sources.web.addresses import Refused
from pipelines.sources.web.client import Failed
from pipelines.sources.web.discovery import BadPage, Entry, Page, discover, latest

HOME = "https://bao.example"


def source(kind: str, **changes: object) -> Source:
    values = {"name": "bao", "kind": kind, "addresses": [f"{HOME}/start"], "enabled": False}
    return Source.model_validate(values | changes)


def read(kind: str, pages: dict[str, str | bytes], **changes: object) -> list[Entry]:
    """What is found when the site has these pages, by their paths."""

    def ask(address: str) -> Page:
        body = pages[address.removeprefix(HOME)]
        return Page(address, body.encode() if isinstance(body, str) else body)

    return list(discover(source(kind, **changes), f"{HOME}/start", ask))


RSS = """<?xml version="1.0" encoding="utf-8"?>
<rss version="2.0"><channel><title>Báo</title><link>https://bao.example/</link>
<item><title>Đại hội</title><link>/dai-hoi.html</link><pubDate>Mon, 05 Jan 2026 20:00:00 +0700</pubDate></item>
<item><title>Kỳ họp</title><link>tin/ky-hop.html</link><pubDate>Mon, 05 Jan 2026 20:00:00 GMT</pubDate></item>
<item><title>Hội nghị</title><link> https://bao.example/hoi-nghi.html?a=1&amp;b=2 </link></item>
<item><title>Không có liên kết</title></item>
</channel></rss>"""
ATOM = """<feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://bao.example/chuyen-muc/"><title>Báo</title>
<entry><title>A</title><id>1</id><link href="a.html"/><published>2026-01-05T23:30:00+07:00</published>
<updated>2026-01-07T01:00:00+07:00</updated></entry>
<entry><title>B</title><id>2</id><link rel="alternate" href="/b.html"/><updated>2026-01-05T00:00:00Z</updated></entry>
</feed>"""


def test_an_rss_feed_with_relative_links():
    assert read("feed", {"/start": RSS}) == [
        Entry(f"{HOME}/dai-hoi.html", date(2026, 1, 5)),
        Entry(f"{HOME}/tin/ky-hop.html", date(2026, 1, 6)),  # the next day in Vietnam
        Entry(f"{HOME}/hoi-nghi.html?a=1&b=2"),
    ]


def test_an_atom_feed_with_a_base_of_its_own():
    assert read("feed", {"/start": ATOM}) == [
        Entry(f"{HOME}/chuyen-muc/a.html", date(2026, 1, 5), "2026-01-06T18:00:00+00:00"),
        Entry(f"{HOME}/b.html", None, "2026-01-05T00:00:00+00:00"),  # when it changed is not when it appeared
    ]


def test_a_feed_that_is_broken_in_the_manner_of_feeds_is_read_all_the_same():
    broken = RSS.replace("<title>Kỳ họp</title>", "<title>Thu & chi&nbsp;</title>")
    assert len(read("feed", {"/start": broken})) == 3


URLSET = """<?xml version="1.0"?><urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"
 xmlns:news="http://www.google.com/schemas/sitemap-news/0.9"
 xmlns:image="http://www.google.com/schemas/sitemap-image/1.1">
<url><loc>
 https://bao.example/a.html </loc><lastmod>2026-01-05</lastmod>
 <image:image><image:loc>https://bao.example/a.jpg</image:loc></image:image></url>
<url><loc>https://bao.example/b.html</loc>
 <news:news><news:publication_date>2026-01-05T20:00:00Z</news:publication_date></news:news></url>
<!-- a remark --><url><lastmod>2026-01-05</lastmod></url>
</urlset>"""
FOUND = [Entry(f"{HOME}/a.html", None, "2026-01-05"), Entry(f"{HOME}/b.html", date(2026, 1, 6))]


def index(*paths: str) -> str:
    return f"<sitemapindex>{''.join(f'<sitemap><loc>{HOME}{path}</loc></sitemap>' for path in paths)}</sitemapindex>"


@pytest.mark.parametrize(
    "pages",
    [
        {"/start": URLSET},
        {"/start": gzip.compress(URLSET.encode(), mtime=0)},
        {"/start": index("/1.xml.gz"), "/1.xml.gz": gzip.compress(URLSET.encode(), mtime=0)},
        {"/start": index("/1.xml", "/start"), "/1.xml": URLSET},  # names itself, and is not read again
        {"/start": index("/1.xml"), "/1.xml": index("/2.xml"), "/2.xml": URLSET},
        {
            "/start": gzip.compress(URLSET.encode()[:50], mtime=0)
            + gzip.compress(URLSET.encode()[50:], mtime=0)
            + b"\0" * 9
        },
    ],
    ids=["plain", "gzip", "index of gzip", "index of itself", "index of an index", "gzip in two parts, padded"],
)
def test_sitemaps(pages):
    assert read("sitemap", pages) == FOUND


LISTING = """<html><body><nav><a href="/lien-he">Liên hệ</a></nav>
<ul><li class="tin"><h3><a href="a.html">A</a></h3><span class="ngay">Thứ Hai, 05/01/2026 08:30</span></li>
<li class="tin"><a href="/b.html">B</a><span class="ngay">hôm nay</span></li>
<li class="tin">Không có liên kết</li></ul>{further}</body></html>"""
RULES = ListingRules(item=".tin", date=".ngay", next="a.sau", pages=3)
ON_A_PAGE = [Entry(f"{HOME}/a.html", date(2026, 1, 5)), Entry(f"{HOME}/b.html")]


def further(path: str) -> str:
    return LISTING.format(further=f'<a class="sau" href="{path}">Sau</a>')


@pytest.mark.parametrize(
    ("pages", "number"),
    [
        ({"/start": LISTING.format(further="")}, 1),
        ({"/start": further("/2"), "/2": LISTING.format(further="")}, 2),
        ({"/start": further("?2"), "/start?2": further("?3"), "/start?3": further("?4")}, 3),  # not further than 3
        ({"/start": further("/2"), "/2": further("/start")}, 2),  # in a circle
    ],
)
def test_listing_pages(pages, number):
    assert read("listing", pages, listing=RULES) == ON_A_PAGE * number


def test_an_item_may_be_the_link_itself_and_print_its_day_in_another_form():
    page = '<a class="tin" href="/a">A <time datetime="2026-01-05">hôm qua</time></a>'
    rules = {"item": "a.tin", "date": "time", "date_format": "%Y-%m-%d"}
    assert read("listing", {"/start": page}, listing=rules) == [Entry(f"{HOME}/a", date(2026, 1, 5))]


LAUGHS = '<!DOCTYPE x [<!ENTITY a "hahaha"><!ENTITY b "&a;&a;&a;">]><urlset><url><loc>&b;</loc></url></urlset>'
OUTSIDE = '<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/hostname">]><urlset><url><loc>&f;</loc></url></urlset>'


@pytest.mark.parametrize(
    ("kind", "body", "told"),
    [
        ("feed", "<html><body>Bảo trì</body></html>", "expected an RSS or Atom feed, found something else"),
        ("feed", "", "expected an RSS or Atom feed, found something else"),
        (
            "sitemap",
            "<html><body>Bảo trì</body></html>",
            r"expected a sitemap \(urlset or sitemapindex\), found <html>",
        ),
        ("sitemap", "<urlset><url>", "expected a sitemap, found broken XML"),
        ("sitemap", "", "expected a sitemap, found broken XML"),
        ("sitemap", LAUGHS, "XML with a document type of its own"),
        ("sitemap", OUTSIDE, "XML with a document type of its own"),
        ("listing", "", "expected a listing page, found no HTML"),
    ],
)
def test_a_page_that_is_not_what_the_kind_says_is_told(kind, body, told):
    with pytest.raises(BadPage, match=f"{HOME}/start: .*{told}"):
        read(kind, {"/start": body}, **({"listing": RULES} if kind == "listing" else {}))


def test_a_feed_does_not_read_files_of_this_machine(tmp_path):
    secret = tmp_path / "secret"
    secret.write_text("mật khẩu", encoding="utf-8")
    declared = f'<!DOCTYPE rss [<!ENTITY f SYSTEM "{secret.as_uri()}">]>'
    attack = RSS.replace('<?xml version="1.0" encoding="utf-8"?>', declared).replace("Đại hội", "&f;")
    attack = attack.replace("/dai-hoi.html", "/&f;")
    found = read("feed", {"/start": attack})
    assert len(found) == 3
    assert not [entry for entry in found if "khẩu" in entry.address]


@pytest.mark.parametrize(
    ("body", "error"),
    [
        (gzip.compress(b"\0" * 3000, mtime=0), Refused),
        (gzip.compress(URLSET.encode(), mtime=0)[:-20], Failed),
    ],
    ids=["too much", "too little"],
)
def test_a_sitemap_that_unpacks_to_too_much_or_too_little_is_not_read(body, error):
    with pytest.raises(error):
        read("sitemap", {"/start": body}, limits={"decoded_bytes": 2000})


@pytest.mark.parametrize(
    ("modified", "expected"),
    [
        ("2026-01-05T07:00:00+07:00", datetime(2026, 1, 5, tzinfo=UTC)),
        ("2026-01-05T07:00:00Z", datetime(2026, 1, 5, 7, tzinfo=UTC)),
        ("2026-01-05", datetime(2026, 1, 6, 11, 59, 59, tzinfo=UTC)),  # the day ends last west of Samoa
        ("2026-01-05T07:00:00", datetime(2026, 1, 6, 11, 59, 59, tzinfo=UTC)),  # of no zone
        ("05/01/2026", None),
    ],
)
def test_the_last_moment_that_a_word_for_modified_can_mean(modified, expected):
    assert latest(modified) == expected
