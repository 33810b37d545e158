"""Visits to a site on loopback: what lands, what is asked for again, and what a run's table says. Whole rows."""

import subprocess
import sys
import threading
import time
from dataclasses import asdict
from datetime import date

import pytest

from pipelines.forgetting import forget, landings_of
from pipelines.sources.web.visit import BATCH
from tests.sources.conftest import START, source_of
from tests.sources.web_server import HTML, Reply, packed

A, B, C = "/a.html", "/b.html", "/c.html"
PACKED = {"Content-Type": HTML, "Content-Encoding": "gzip"}
OK = Reply(200, b"<p>A</p>", {"Content-Type": HTML})


def troubles(summaries):
    return [(each.address, each.outcome, each.reason) for summary in summaries for each in summary.troubles]


def three(site):
    site.feed("/rss", [A, B, C])
    for path in (A, B, C):
        site.page(path, f"<p>{path}</p>")


def next_day(tour):
    tour.clock.pass_days(1)


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


@pytest.mark.parametrize(
    ("path", "replies", "reason"),
    [
        (
            "/img",
            [Reply(200, b"x", {"Content-Type": "image/png"})],
            "expected HTML, text, PDF or DOCX, found image/png",
        ),
        ("/none", [Reply(200, b"x")], "expected HTML, text, PDF or DOCX, found no media type"),
        ("/big", [Reply(200, b"x" * 2001, {"Content-Type": HTML})], "expected at most 2,000 bytes, found 2,001"),
        (
            "/chunks",  # says nothing of its size; the header that would is that of another body
            [Reply(200, b"7d0\r\n" + b"x" * 2000 + b"\r\n1\r\nx\r\n0\r\n\r\n", {
                "Content-Type": HTML, "Transfer-Encoding": "chunked", "Content-Length": "0"})],
            "expected at most 2,000 bytes, found more",
        ),
        (
            "/bomb",
            [Reply(200, packed(b"\0" * 1_000_000), PACKED)],
            "expected at most 5,000 bytes decompressed, found more",
        ),
        (
            "/brotli",
            [Reply(200, b"x", {"Content-Type": HTML, "Content-Encoding": "br"})],
            "expected gzip, found the encoding br",
        ),
        ("/loop", [Reply(302, headers={"Location": "/loop"})], "more than 5 redirects, the last to {site}/loop"),
        (
            "/away",
            [Reply(301, headers={"Location": "http://elsewhere.example/a"})],
            "elsewhere.example is not among the hosts of the source",
        ),
        (
            "/port",  # the same machine, another service
            [Reply(301, headers={"Location": "http://127.0.0.1:1/"})],
            "127.0.0.1:1 is not among the hosts of the source",
        ),
        ("/file", [Reply(302, headers={"Location": "file:///etc/passwd"})], "expected http or https, found file"),
        (
            "/user",
            [Reply(302, headers={"Location": "http://u:p@127.0.0.1/"})],
            "an address with a user name or password in it",
        ),
    ],
)  # fmt: skip
def test_what_is_refused_is_told_with_its_reason_and_does_not_stop_the_others(site, tour, path, replies, reason):
    site.feed("/rss", [path, A])
    site.script(path, *replies)
    site.page(A, "A")
    source = source_of(site, limits={"body_bytes": 2000, "decoded_bytes": 5000})
    [summary] = tour.visit(source)
    assert troubles([summary]) == [(site.url(path), "refused", reason.format(site=site.url("")))]
    assert (summary.state, dict(summary.outcomes)) == ("read", {"refused": 1, "new": 1})
    assert summary.told == "bao: 1 refused"
    assert list(tour.texts()) == [site.url(A)]


@pytest.mark.parametrize(
    ("replies", "outcome", "asked"),
    [
        ([Reply(500), Reply(502), OK], "new", 3),  # twice ill, then well
        ([Reply(500)], "failed", 4),  # three further tries, no more
        ([Reply(403)], "failed", 1),  # will not change its mind in a minute
        ([Reply(200, b"x" * 50, {"Content-Type": HTML}, cut=20), OK], "new", 2),  # the connection broke
        ([Reply(200, packed(b"x" * 99)[:-9], PACKED), OK], "new", 2),  # packed, and cut
        ([Reply(200, packed(b"A"), PACKED)], "new", 1),
        ([Reply(301, headers={"Location": "/moved"})], "new", 1),
    ],
)  # fmt: skip
def test_what_fails_for_the_moment_is_tried_again_with_growing_waits(site, tour, replies, outcome, asked):
    site.feed("/rss", [A])
    site.script(A, *replies)
    site.page("/moved", "A")
    [summary] = tour.visit(source_of(site))
    assert dict(summary.outcomes) == {outcome: 1}
    assert site.counts()[A] == asked
    waits = tour.clock.slept
    assert len(waits) == asked - 1
    assert all(0.75 * 2 ** (n + 1) <= wait <= 1.25 * 2 ** (n + 1) for n, wait in enumerate(waits))


def test_a_failed_article_is_asked_for_again_by_the_next_run_and_the_reason_is_told(site, tour):
    site.feed("/rss", [A])
    site.script(A, Reply(503))
    [summary] = tour.visit(source_of(site))
    assert troubles([summary]) == [(site.url(A), "failed", "HTTP 503")]
    assert summary.told == "bao: 1 failed"
    site.page(A, "A")
    next_day(tour)
    assert tour.rows(source_of(site)) == [{"source": "bao", "state": "read", "found": 1, "new": 1, "requests": 3}]


@pytest.mark.parametrize(("after", "waits"), [("7", [7.0]), ("Mon, 05 Jan 2026 05:00:30 GMT", [30.0]), ("soon", None)])
def test_retry_after_is_kept(site, tour, after, waits):
    site.feed("/rss", [A])
    site.script(A, Reply(429, headers={"Retry-After": after}), OK)
    [summary] = tour.visit(source_of(site))
    assert dict(summary.outcomes) == {"new": 1}
    assert tour.clock.slept == waits if waits else 1.5 <= tour.clock.slept[0] <= 2.5


def test_a_site_that_asks_for_hours_is_left_until_the_next_run(site, tour):
    three(site)
    site.script(A, Reply(429, headers={"Retry-After": "7200"}), OK)
    assert tour.rows(source_of(site)) == [
        {
            "source": "bao", "state": "in part", "found": 3, "new": 2, "left": 1, "requests": 5,
            "note": "the site asks to come back in 7200 s (HTTP 429)",
        }
    ]  # fmt: skip
    assert tour.clock.slept == []
    [row] = tour.rows(source_of(site))
    assert (row["state"], row["new"], row["unchanged"]) == ("read", 1, 2)


@pytest.mark.parametrize(
    "drip",
    [
        0.02,  # never silent for long, and never done
        3,  # silent for longer than the whole request may take
    ],
)
def test_a_slow_drip_does_not_hold_the_run(site, tour, drip):
    site.feed("/rss", [A, B])
    site.script(A, Reply(200, b"x" * 1000, {"Content-Type": HTML}, drip=drip))
    site.page(B, "B")
    began = time.monotonic()
    [summary] = tour.visit(source_of(site, limits={"request_seconds": 0.3, "retries": 0}))
    assert time.monotonic() - began < 2
    [(address, outcome, reason)] = troubles([summary])
    assert (address, outcome, reason.partition(":")[0]) == (site.url(A), "failed", "too slow")
    assert dict(summary.outcomes) == {"failed": 1, "new": 1}


def test_a_wrong_charset_lands_as_it_was_said(site, tour):
    site.feed("/rss", [A])
    site.page(A, "<p>Đại hội</p>", Content_Type="text/html; charset=iso-8859-1")
    tour.visit(source_of(site))
    [row] = tour.manifest.to_dicts()
    assert (row["charset"], row["media_type"]) == ("iso-8859-1", "text/html")
    assert tour.texts() == {site.url(A): "<p>Đại hội</p>"}  # bytes as sent; which letters they are is decided later


def test_robots_txt_is_asked_first_and_obeyed(site, tour):
    site.page("/robots.txt", "User-agent: *\nDisallow: /b\nCrawl-delay: 3\n", Content_Type="text/plain")
    three(site)
    [summary] = tour.visit(source_of(site, limits={"delay_seconds": 1}))
    assert [each.path for each in site.asked] == ["/robots.txt", "/rss", A, C]
    assert troubles([summary]) == [(site.url(B), "refused", "robots.txt asks robots not to read it")]
    assert tour.clock.slept == [1.0, 3.0, 3.0]  # our own second before the first page, then what it asks for


def test_a_redirect_into_what_robots_txt_closes_is_not_followed(site, tour):
    site.page("/robots.txt", "User-agent: bienban\nDisallow: /closed\n")
    site.feed("/rss", [A])
    site.script(A, Reply(302, headers={"Location": "/closed/a"}))
    [summary] = tour.visit(source_of(site))
    assert troubles([summary]) == [(site.url(A), "refused", "robots.txt asks robots not to read it")]
    assert "/closed/a" not in site.counts()


@pytest.mark.parametrize(
    ("robots", "state"),
    [(Reply(404), "read"), (Reply(403), "read"), (Reply(500), "failed"), (Reply(302), "read")],  # by RFC 9309
)
def test_a_site_whose_robots_txt_is_broken_is_not_read_and_one_without_is(site, tour, robots, state):
    site.script("/robots.txt", robots)
    three(site)
    [summary] = tour.visit(source_of(site))
    assert summary.state == state
    if state == "failed":
        assert (
            summary.told
            == f"bao: {site.url('/rss')}: its robots.txt cannot be read, so nothing is asked of it: HTTP 500"
        )
        assert set(site.counts()) == {"/robots.txt"}


def test_a_longer_delay_than_the_run_has_time_is_told(site, tour):
    site.page("/robots.txt", "User-agent: *\nCrawl-delay: 9000\n")
    three(site)
    assert tour.rows(source_of(site)) == [
        {"source": "bao", "state": "in part", "requests": 1, "note": "the 3600 seconds of a run are over"}
    ]


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


def test_a_source_that_fails_does_not_stop_another_and_is_read_by_the_next_run(site, tour):
    three(site)
    broken = source_of(site, name="hong", addresses=[site.url("/nowhere")], schedule="daily")
    well = source_of(site, name="tot", schedule="daily")
    assert tour.rows(broken, well) == [
        {"source": "hong", "state": "failed", "requests": 2, "note": f"{site.url('/nowhere')}: HTTP 404"},
        {"source": "tot", "state": "read", "found": 3, "new": 3, "requests": 5},
    ]
    site.feed("/nowhere", [A])
    assert [(row["source"], row["state"]) for row in tour.rows(broken, well)] == [("hong", "read"), ("tot", "not due")]


def test_one_of_two_feeds_that_fails_does_not_stop_the_other(site, tour):
    three(site)
    [summary] = tour.visit(source_of(site, addresses=[site.url("/gone"), site.url("/rss")]))
    assert (summary.state, summary.outcomes["new"]) == ("failed", 3)
    assert summary.told == f"bao: {site.url('/gone')}: HTTP 404"


def test_a_bug_of_ours_is_that_sources_failure_alone(site, tour, monkeypatch):
    three(site)

    def fails(*_: object) -> None:
        raise KeyError("x")

    monkeypatch.setattr("pipelines.sources.web.visit.Visit._find", fails)
    assert tour.rows(source_of(site)) == [
        {"source": "bao", "state": "failed", "note": "the program failed on it (KeyError: 'x'): please report it"}
    ]


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
