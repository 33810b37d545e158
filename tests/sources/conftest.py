"""What the tests of web sources share: a site on loopback, a clock that nobody waits for, and visits to sources."""

import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from pathlib import Path
from typing import Any

import polars as pl
import pytest

from pipelines import files
from pipelines.paths import Layout
from pipelines.progress import Progress
from pipelines.sources.catalogue import Source
from pipelines.sources.landing import read_manifest
from pipelines.sources.web.manners import Clock
from pipelines.sources.web.sites import Network, Outside, checked_network, visit_all
from pipelines.sources.web.visit import Summary
from tests.sources.web_server import HTML, Reply, Site, serving

A, B, C = "/a.html", "/b.html", "/c.html"
OK = Reply(200, b"<p>A</p>", {"Content-Type": HTML})
START = datetime(2026, 1, 5, 5, tzinfo=UTC)


class QuickClock(Clock):
    """Time that passes when somebody sleeps, and remembers for how long."""

    def __init__(self) -> None:
        super().__init__()
        self.slept: list[float] = []
        self._passed = 0.0
        self._guard = threading.Lock()

    def now(self) -> datetime:
        """The time of day."""
        return START + timedelta(seconds=self._passed)

    def monotonic(self) -> float:
        """Seconds since the start."""
        return self._passed

    def sleep(self, seconds: float) -> None:
        """Let time pass."""
        super().sleep(0)
        with self._guard:
            if seconds > 0:
                self.slept.append(round(seconds, 3))
                self._passed += seconds

    def pass_days(self, days: float) -> None:
        """Let days pass that nobody waited for."""
        self._passed += days * 86400


@dataclass
class Tour:
    """Visits sources and lands what they have in a warehouse of its own."""

    layout: Layout
    clock: QuickClock = field(default_factory=QuickClock)
    network: Network = checked_network
    day: date = date(2026, 1, 5)

    def visit(self, *sources: Source) -> list[Summary]:
        """Visit them once."""
        return visit_all(self.layout, sources, self.day, Progress(), Outside(self.clock, self.network))

    def rows(self, *sources: Source) -> list[dict[str, Any]]:
        """Visit them once; the rows of the table, without columns that hold nothing."""
        return [{k: v for k, v in each.row().items() if v not in (0, "")} for each in self.visit(*sources)]

    @property
    def manifest(self) -> pl.DataFrame:
        """All that landed."""
        return read_manifest(self.layout)

    def texts(self) -> dict[str, str]:
        """The newest bytes of each address."""
        newest = self.manifest.sort("landed_at").select("address", "content_sha256").iter_rows()
        return {address: self.layout.object(digest).read_text() for address, digest in newest}


@pytest.fixture
def site() -> Iterator[Site]:
    """Serve an empty site."""
    with serving() as made:
        yield made


@pytest.fixture
def tour(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Tour:
    """Begin with an empty warehouse; what a test lands need not outlive a power cut, so nobody waits for the disk."""
    monkeypatch.setattr(files, "sync", lambda _: None)
    return Tour(Layout(tmp_path / "warehouse"))


def source_of(site: Site, **changes: Any) -> Source:
    """A feed of the site at `/rss`, read without waiting, with these changes."""
    limits = {"delay_seconds": 0, "silence_seconds": 5, "request_seconds": 10} | changes.pop("limits", {})
    values = {
        "name": "bao",
        "kind": "feed",
        "addresses": [site.url("/rss")],
        "contact": "robot@example.org",
        "allow_private": True,
        "schedule": "* * * * *",
        "limits": limits,
    }
    return Source.model_validate(values | changes)


def three(site: Site) -> None:
    """Let the site have a feed of three articles."""
    site.feed("/rss", [A, B, C])
    for path in (A, B, C):
        site.page(path, f"<p>{path}</p>")


def next_day(tour: Tour) -> None:
    """Let a day pass."""
    tour.clock.pass_days(1)


def troubles(summaries: list[Summary]) -> list[tuple[str, str, str | None]]:
    """Address, outcome and reason of every article that did not land."""
    return [(each.address, each.outcome, each.reason) for summary in summaries for each in summary.troubles]
