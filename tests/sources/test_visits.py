"""Visits to a site on loopback: what lands, what is asked for again, and what a run's table says. Whole rows."""

import subprocess
import sys
import threading
from dataclasses import asdict
from datetime import date

import pytest

from pipelines.forgetting import forget, landings_of
from pipelines.sources.web.visit import BATCH
from tests.sources.conftest import OK, START, A, B, C, next_day, source_of, three, troubles
from tests.sources.web_server import HTML, Reply


def test_articles_land_with_what_the_site_says_of_them(site, tour):
    three(site)
    assert tour.rows(source_of(site, locality="quận An Vĩnh")) == [
        {"source": "bao", "state": "read", "found": 3, "new": 3, "requests": 5}
    ]
    [row] = tour.manifest.filter(address=site.url(A)).to_dicts()
    expected = {
        "source": "bao",
        "document_name": site.url(A),
        "url": site.url(A),
        "landing_date": tour.day,
        "byte_count": 14,
        "media_type": "text/html",
        "charset": "utf-8",
        "last_modified": None,
        "announced_on": date(2026, 1, 6),  # 20:00 in Greenwich is the next morning in Vietnam
        "locality": "quận An Vĩnh",
    }
    assert {name: row[name] for name in expected} == expected
    assert row["etag"].startswith('"')
    [asked] = [each for each in site.asked if each.path == A]
    assert asked.headers["user-agent"].startswith("bienban/")
    assert asked.headers["user-agent"].endswith("(+robot@example.org)")
    assert asked.headers["host"] == site.host


def test_a_second_visit_transfers_only_what_changed(site, tour):
    three(site)
    tour.visit(source_of(site))
    site.forget()
    next_day(tour)
    site.page(B, "<p>B, corrected</p>")
    assert tour.rows(source_of(site)) == [
        {"source": "bao", "state": "read", "found": 3, "changed": 1, "unchanged": 2, "requests": 5}
    ]
    assert site.statuses() == {304: 3, 200: 1}  # the feed has not changed, either
    assert tour.texts()[site.url(B)] == "<p>B, corrected</p>"
    assert tour.manifest.height == 4
    assert tour.manifest.filter(address=site.url(B))["document_id"].n_unique() == 1


def test_the_same_bytes_without_an_etag_are_unchanged(site, tour):
    site.feed("/rss", [A])
    site.script(A, Reply(200, b"A", {"Content-Type": HTML, "Last-Modified": "Mon, 05 Jan 2026 01:00:00 GMT"}))
    tour.visit(source_of(site))
    next_day(tour)
    assert tour.rows(source_of(site)) == [{"source": "bao", "state": "read", "found": 1, "unchanged": 1, "requests": 3}]
    assert site.asked[-1].headers["if-modified-since"] == "Mon, 05 Jan 2026 01:00:00 GMT"
    assert tour.manifest.height == 1


def test_an_article_that_is_gone_stays_and_is_fetched_again_when_it_is_back(site, tour):
    three(site)
    source = source_of(site)
    tour.visit(source)
    next_day(tour)
    site.remove(B)
    site.script(C, Reply(410))
    assert tour.rows(source) == [
        {"source": "bao", "state": "read", "found": 3, "unchanged": 1, "gone": 2, "requests": 5}
    ]
    assert tour.visit(source)[0].told == ""  # nothing to worry about
    assert tour.manifest.height == 3

    next_day(tour)
    site.page(B, "<p>/b.html</p>")
    site.page(C, "<p>C anew</p>")
    site.forget()
    assert tour.rows(source) == [
        {"source": "bao", "state": "read", "found": 3, "changed": 1, "unchanged": 2, "requests": 5}
    ]
    assert site.statuses() == {304: 2, 200: 2}  # both that were gone came whole, though one is as it was


def test_a_wrong_charset_lands_as_it_was_said(site, tour):
    site.feed("/rss", [A])
    site.page(A, "<p>Đại hội</p>", Content_Type="text/html; charset=iso-8859-1")
    tour.visit(source_of(site))
    [row] = tour.manifest.to_dicts()
    assert (row["charset"], row["media_type"]) == ("iso-8859-1", "text/html")
    assert tour.texts() == {site.url(A): "<p>Đại hội</p>"}  # bytes as sent; which letters they are is decided later


def test_a_budget_is_kept_and_the_next_runs_go_on_where_it_ended(site, tour):
    paths = [f"/{n}.html" for n in range(10)]
    site.feed("/rss", paths)
    for path in paths:
        site.page(path, path)
    source = source_of(site, limits={"pages": 6}, schedule="daily")
    budget = "the budget of 6 requests per run is used up"
    first, second, third, fourth = (tour.rows(source)[0] for _ in range(4))
    assert first == {
        "source": "bao", "state": "in part", "found": 10, "new": 4, "left": 6, "requests": 6, "note": budget,
    }  # fmt: skip
    assert second == first | {"new": 4, "unchanged": 4, "left": 2}
    assert third == {"source": "bao", "state": "read", "found": 10, "new": 2, "unchanged": 8, "requests": 4}
    assert fourth == {"source": "bao", "state": "not due", "note": "next 2026-01-06 00:00"}
    assert {path: site.counts()[path] for path in paths} == dict.fromkeys(paths, 1)


VISITS = """
import sys
from datetime import date
from pathlib import Path
from pipelines.paths import Layout
from pipelines.progress import Progress
from pipelines.sources.catalogue import Source
from pipelines.sources.web.sites import visit_all
visit_all(Layout(Path(sys.argv[1])), [Source.model_validate_json(sys.argv[2])], date(2026, 1, 5), Progress())
"""


def test_a_visit_that_is_killed_goes_on_without_fetching_again_what_landed(site, tour):
    paths = [f"/{n}.html" for n in range(BATCH * 3)]
    site.feed("/rss", paths)
    for path in paths:
        site.page(path, path)
    reached, killed = threading.Event(), threading.Event()

    def wait(_: dict[str, str]) -> Reply:
        reached.set()
        killed.wait(20)
        return OK

    site.answer(paths[BATCH * 2 + 5], wait)
    source = source_of(site, schedule="daily")
    arguments = [sys.executable, "-c", VISITS, str(tour.layout.root), source.model_dump_json()]
    with subprocess.Popen(arguments) as process:
        assert reached.wait(30)
        process.kill()
    killed.set()
    assert tour.manifest.height == BATCH * 2

    site.page(paths[BATCH * 2 + 5], "here again")
    site.forget()
    assert tour.rows(source) == [
        {
            "source": "bao", "state": "read", "found": BATCH * 3, "new": BATCH, "unchanged": BATCH * 2,
            "requests": BATCH + 2,
        }
    ]  # fmt: skip
    assert not set(paths[: BATCH * 2]) & set(site.counts())
    assert tour.manifest["address"].n_unique() == tour.manifest.height == BATCH * 3


def test_a_lost_memory_asks_again_and_lands_nothing_twice(site, tour):
    three(site)
    tour.visit(source_of(site))
    for path in tour.layout.web.iterdir():
        if path.is_file():
            path.write_bytes(b"damaged")
    assert tour.rows(source_of(site)) == [{"source": "bao", "state": "read", "found": 3, "unchanged": 3, "requests": 5}]
    assert tour.manifest.height == 3


def test_the_order_of_articles_does_not_matter_for_what_landed(site, tour, tmp_path):
    three(site)
    tour.visit(source_of(site))
    site.feed("/rss", [C, A, B])
    other = type(tour)(type(tour.layout)(tmp_path / "other"))
    other.visit(source_of(site, limits={"concurrency": 3}))
    identities = ["version_id", "document_id", "address", "content_sha256", "announced_on"]
    assert tour.manifest.select(identities).sort("address").equals(other.manifest.select(identities).sort("address"))


@pytest.mark.parametrize(
    ("expect", "told"),
    [
        ({"min": 3, "max": 3}, ""),
        ({"min": 4}, "bao: expected 4 or more articles, found 3: has the site changed?"),
        ({"min": 0, "max": 2}, "bao: expected 0 to 2 articles, found 3: has the site changed?"),
    ],
)
def test_more_or_fewer_articles_than_expected_are_a_signal(site, tour, expect, told):
    three(site)
    [summary] = tour.visit(source_of(site, expect=expect))
    assert (summary.told, summary.outcomes["new"]) == (told, 3)


def test_patterns_choose_and_links_to_other_hosts_are_refused(site, tour):
    site.feed("/rss", [A, "/video/b.html", "/c.php", "https://ads.example/d.html", f"{A}?utm_source=x#top"])
    site.page(A, "A")
    [summary] = tour.visit(source_of(site, include=[r"\.html$"], exclude=["/video/"]))
    assert summary.row()["found"] == 2
    assert troubles([summary]) == [
        ("https://ads.example/d.html", "refused", "ads.example is not among the hosts of the source")
    ]


def test_a_sitemaps_word_spares_requests_only_where_it_can_be_relied_on(site, tour):
    def sitemap(**modified: str) -> None:
        urls = "".join(f"<url><loc>{site.url(f'/{n}')}</loc><lastmod>{m}</lastmod></url>" for n, m in modified.items())
        site.page("/sitemap.xml", f"<urlset>{urls}</urlset>", Content_Type="application/xml")

    said = {"old": "2025-12-01", "today": START.date().isoformat(), "moved": "2025-12-01T07:00:00+07:00"}
    sitemap(**said)
    for name in said:
        site.page(f"/{name}", name)
    source = source_of(site, kind="sitemap", addresses=[site.url("/sitemap.xml")])
    tour.visit(source)
    tour.clock.pass_days(0.1)
    site.forget()
    sitemap(**said | {"moved": "2026-01-05T13:00:00+07:00"})
    tour.visit(source)
    # A day may have more changes than one: of today's article the word is not enough.
    assert site.counts() == {"/robots.txt": 1, "/sitemap.xml": 1, "/today": 1, "/moved": 1}


def test_an_article_that_has_not_changed_for_long_is_not_asked_for_again(site, tour):
    three(site)
    source = source_of(site, limits={"recheck_days": 10})
    for days, asked in ((9, 3), (2, 0)):
        tour.visit(source)
        tour.clock.pass_days(days)
        site.forget()
        tour.visit(source)
        assert sum(site.counts().get(path, 0) for path in (A, B, C)) == asked


def test_requests_to_one_host_wait_for_each_other_also_between_sources(site, tour):
    three(site)
    sources = [source_of(site, name=name, limits={"delay_seconds": 2}) for name in ("a", "b")]
    assert [row["new"] for row in tour.rows(*sources)] == [3, 3]
    assert tour.clock.monotonic() >= 9 * 2  # ten requests


def test_a_disabled_source_is_not_asked(site, tour):
    assert tour.visit(source_of(site, enabled=False)) == []
    assert site.asked == []


def test_a_summarys_row_has_every_column(site, tour):
    three(site)
    [summary] = tour.visit(source_of(site))
    assert summary.row() == {
        "source": "bao", "state": "read", "found": 3, "new": 3, "changed": 0, "unchanged": 0, "refused": 0,
        "failed": 0, "gone": 0, "left": 0, "requests": 5, "note": "",
    }  # fmt: skip
    assert list(summary.row()) == summary.columns()
    assert asdict(summary)["troubles"] == []


def test_what_was_forgotten_is_neither_asked_for_nor_landed_again(site, tour):
    three(site)
    tour.visit(source_of(site))
    forget(tour.layout, landings_of(tour.layout, site.url(A)), "asked for", tour.clock.now())
    next_day(tour)
    site.forget()
    assert tour.rows(source_of(site)) == [{"source": "bao", "state": "read", "found": 2, "unchanged": 2, "requests": 4}]
    assert A not in site.counts()
    assert sorted(tour.texts()) == [site.url(B), site.url(C)]
