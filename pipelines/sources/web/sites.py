"""All web sources of a run, side by side: one that fails is told of and never stops the others.

Keep out: one source (`visit`), and how the outcome is shown (`assets.raw`, `commands.run`).
"""

import logging
import threading
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack
from dataclasses import dataclass, field
from datetime import date, datetime

from pipelines import identity
from pipelines.paths import Layout
from pipelines.progress import Advance, Progress
from pipelines.sources import landing
from pipelines.sources.catalogue import Source
from pipelines.sources.items import Item
from pipelines.sources.web.manners import Clock, Gates, Guest
from pipelines.sources.web.memory import Memory, pass_file, read_pass
from pipelines.sources.web.network import Checked
from pipelines.sources.web.visit import Summary, Trouble, Visit
from schemas.enums import WebOutcome

LOG = logging.getLogger("bienban")
SIDE_BY_SIDE = 8  # sources; they wait most of their time

Network = Callable[[Source], Checked]


def checked_network(source: Source) -> Checked:
    """The network as the source may use it."""
    return Checked(allow_private=source.allow_private)


@dataclass(frozen=True, slots=True)
class Outside:
    """Time and network as this program sees them; tests have others."""

    clock: Clock = field(default_factory=Clock)
    network: Network = checked_network


def due_sources(layout: Layout, sources: Sequence[Source], now: datetime) -> dict[str, str]:
    """The enabled sources whose schedule has come round, each with when it was last begun; "" if never."""
    began: dict[str, str] = {}
    for source in (each for each in sources if each.enabled):
        last = read_pass(pass_file(layout, source.name))
        if source.due(last.began_at if last else None, now):
            began[source.name] = last.began_at.isoformat() if last else ""
    return began


def visit_all(
    layout: Layout,
    sources: Sequence[Source],
    day: date,
    progress: Progress,
    outside: Outside | None = None,
) -> list[Summary]:
    """Visit the enabled sources and land on `day` what they have; a summary of each, in their order."""
    enabled = [source for source in sources if source.enabled]
    if not enabled:
        return []
    outside = outside or Outside()
    clock = outside.clock
    tour = _Tour(layout, progress, outside, Gates(clock), _Archive(layout, day, clock))
    with ThreadPoolExecutor(SIDE_BY_SIDE) as pool:
        try:
            return list(pool.map(tour.visit, enabled))
        except BaseException:  # Ctrl-C: wake those who wait, so that they land what they have and end
            clock.stop()
            raise


@dataclass(frozen=True, slots=True)
class _Tour:
    layout: Layout
    progress: Progress
    outside: Outside
    gates: Gates
    archive: "_Archive"

    def visit(self, source: Source) -> Summary:
        """Visit one source; whatever goes wrong becomes its summary."""
        try:
            with ExitStack() as stack:

                def watch(total: int) -> Advance:
                    return stack.enter_context(self.progress.stage(source.name, total))

                clock = self.outside.clock
                guest = stack.enter_context(Guest(source, clock, self.gates, self.outside.network(source)))
                return Visit(guest, Memory(self.layout, source.name), self.archive.land, clock).run(watch)
        except OSError:  # of our own disk: those of the network have been told as the site's
            raise
        except Exception as error:
            LOG.exception("%s cannot be read", source.name)
            reason = f"the program failed on it ({type(error).__name__}: {error}): please report it"
            trouble = Trouble(source.name, "", "failed", " ".join(reason.split()))
            return Summary(source.name, "failed", note=trouble.reason, troubles=[trouble])


@dataclass(slots=True)
class _Archive:
    """Lands what all sources have, one batch at a time."""

    layout: Layout
    day: date
    clock: Clock
    _lock: threading.Lock = field(default_factory=threading.Lock)

    def land(self, items: Sequence[Item]) -> dict[str, WebOutcome]:
        """Land a batch; of each document, whether it is new, changed or unchanged."""
        if not items:
            return {}
        ids = [identity.document_id(item.source, item.address) for item in items]
        with self._lock:
            before = set(landing.read_manifest(self.layout)["document_id"])
            landed = set(landing.land(self.layout, items, self.day, self.clock.now())["document_id"])
        told = {True: WebOutcome.CHANGED, False: WebOutcome.NEW}
        return {each: told[each in before] if each in landed else WebOutcome.UNCHANGED for each in ids}
