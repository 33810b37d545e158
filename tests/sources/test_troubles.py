"""What a visit does when a site refuses, fails, is slow or asks robots to stay away. Whole rows."""

import time

import pytest

from tests.sources.conftest import OK, A, B, C, next_day, source_of, three, troubles
from tests.sources.web_server import HTML, Reply, packed

PACKED = {"Content-Type": HTML, "Content-Encoding": "gzip"}


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
