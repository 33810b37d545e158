"""How long a guest waits, and for whom: a site that asks one visitor to wait is left alone by all of them."""

from datetime import UTC, datetime

import pytest

from pipelines.sources.web.manners import Gates, Guest, retry_after
from tests.sources.conftest import QuickClock, source_of
from tests.sources.web_server import HTML, Reply

NOW = datetime(2026, 1, 5, 5, tzinfo=UTC)


@pytest.mark.parametrize(
    ("value", "seconds"),
    [
        ("120", 120.0),
        ("0", 0.0),
        ("Mon, 05 Jan 2026 05:01:00 GMT", 60.0),
        ("Mon, 05 Jan 2026 04:59:00 GMT", -60.0),  # over already
        ("-5", None),
        ("soon", None),
        ("", None),
    ],
)
def test_retry_after_is_a_number_or_a_date(value, seconds):
    assert retry_after(value, NOW) == seconds


def test_requests_to_a_host_stand_in_line(site):
    clock = QuickClock()
    gate = Gates(clock).of(site.host)
    for delay in (3, 1, 0):
        gate.wait(delay)
    assert clock.slept == [3.0, 1.0]  # each waits for what the one before asked for


def test_a_site_that_asks_one_visitor_to_wait_is_left_alone_by_the_others_too(site):
    site.script("/a", Reply(429, headers={"Retry-After": "7"}), Reply(200, b"A", {"Content-Type": HTML}))
    site.page("/b", "B")

    class Interrupted(QuickClock):
        def sleep(self, seconds: float) -> None:
            if seconds == 7 and not self.slept and not asking:
                asking.append("/b")
                other.get(site.url("/b"))  # while the first waits
            super().sleep(seconds)

    asking: list[str] = []
    clock = Interrupted()
    gates = Gates(clock)
    with Guest(source_of(site), clock, gates) as first, Guest(source_of(site, name="khac"), clock, gates) as other:
        assert first.get(site.url("/a")).body == b"A"
    assert asking == ["/b"]
    assert clock.slept == [7.0, 7.0]  # the other one's wait, then that of the first
