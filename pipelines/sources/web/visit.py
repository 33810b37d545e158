"""One visit to one source: find its articles, ask for those that may be new or changed, land what came.

A visit that is cut short loses at most one batch: what came lands batch by batch, and the next visit goes on with
the same pass over the source instead of asking again. Keep out: how one page is asked for (`manners`, `client`),
and other sources (`sites`).
"""

from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Literal

import regex

from pipelines import identity
from pipelines.progress import Advance
from pipelines.sources.catalogue import Source
from pipelines.sources.items import Item
from pipelines.sources.web.addresses import Refused, normalised, require_allowed
from pipelines.sources.web.client import Answer, Failed
from pipelines.sources.web.discovery import BadPage, Entry, Page, discover, latest
from pipelines.sources.web.manners import ARTICLE_TYPES, Clock, Guest, Stopped
from pipelines.sources.web.memory import Known, Memory, Pass
from schemas.enums import WebOutcome

BATCH = 25  # articles that land together: what a killed run asks for again at most

PATIENCE = 5  # failures in a row, each tried several times, after which a site is left alone until the next run

Land = Callable[[Sequence[Item]], dict[str, WebOutcome]]
"""Lands items and says of each document, by its id, whether it is new, changed or unchanged."""


@dataclass(frozen=True, slots=True)
class Trouble:
    """What was refused, or failed: an article, a page that names articles, or the source as a whole."""

    source: str
    address: str
    outcome: str
    reason: str


@dataclass(slots=True)
class Summary:
    """What came of one source; `note` says why it was not read, or not to the end, and when it is read again.

    Each article that was found has an outcome or is `left` for the next run.
    """

    source: str
    state: Literal["read", "in part", "failed", "not due"] = "read"
    found: int = 0
    outcomes: Counter[WebOutcome] = field(default_factory=Counter)
    left: int = 0
    requests: int = 0
    note: str = ""
    troubles: list[Trouble] = field(default_factory=list)

    @property
    def landed(self) -> int:
        """How many new versions landed."""
        return self.outcomes[WebOutcome.NEW] + self.outcomes[WebOutcome.CHANGED]

    @property
    def told(self) -> str:
        """What an operator should know, in one line; "" if all is well."""
        bad = (WebOutcome.REFUSED, WebOutcome.FAILED)
        parts = [self.note] * (self.state in ("failed", "in part") or any(not each.address for each in self.troubles))
        parts += [f"{self.outcomes[each]} {each}" for each in bad if self.outcomes[each]]
        return f"{self.source}: {', '.join(parts)}" if parts else ""

    @staticmethod
    def columns() -> list[str]:
        """The names of the columns of `row`."""
        return ["source", "state", "found", *(each.value for each in WebOutcome), "left", "requests", "note"]

    def row(self) -> dict[str, str | int]:
        """One row of the table that a run shows at its end."""
        counts: dict[str, str | int] = {each.value: self.outcomes[each] for each in WebOutcome}
        row: dict[str, str | int] = {"source": self.source, "state": self.state, "found": self.found}
        return row | counts | {"left": self.left, "requests": self.requests, "note": self.note}


@dataclass(frozen=True, slots=True)
class Fetched:
    """One article that was asked for: what to remember, and what to land."""

    known: Known
    item: Item | None = None


class Visit:
    """The state of one visit; `run` is the whole of it."""

    def __init__(self, guest: Guest, memory: Memory, land: Land, clock: Clock) -> None:
        self.source: Source = guest.source
        self.guest, self.memory, self.land, self.clock = guest, memory, land, clock
        self.summary = Summary(self.source.name)
        self._failed_in_a_row = 0

    def run(self, watch: Callable[[int], Advance]) -> Summary:
        """Go on with the pass that was cut short, or begin a new one if it is time; `watch` is told of the work."""
        last, now = self.memory.last_pass, self.clock.now()
        due = self.source.due(last.began_at if last else None, now)
        if last is not None and last.done and not due:
            next_time = self.source.next_after(last.began_at)
            self.summary.state, self.summary.note = "not due", f"next {next_time:%Y-%m-%d %H:%M}"
            return self.summary
        began = now if last is None or due else last.began_at
        self.memory.last_pass = Pass(began, done=False)
        try:
            self._fetch(self._wanted(self._find(), began), watch)
        except Stopped as stopped:
            self.summary.state, self.summary.note = "in part", str(stopped)
        finally:
            self.memory.save()
            self.summary.requests = self.guest.requests
        if self.summary.state == "read":
            self.memory.last_pass = Pass(began, done=True)
        return self.summary

    def _find(self) -> dict[str, Entry]:
        """The articles of all addresses by their normalised address, in the order in which the site names them."""
        entries: dict[str, Entry] = {}
        refused: dict[str, str] = {}
        for start in self.source.addresses:
            try:
                for entry in discover(self.source, start, self._ask_index):
                    self._take(entry, entries, refused)
            except (Refused, Failed, BadPage) as error:
                self.summary.state, self.summary.note = "failed", str(error)
                self._trouble(start, "failed", str(error))
        for address, reason in refused.items():
            self.summary.outcomes[WebOutcome.REFUSED] += 1
            self._trouble(address, WebOutcome.REFUSED, reason)
        self.summary.found = len(entries) + len(refused)
        expect = self.source.expect
        if self.summary.state == "read" and not expect.min <= len(entries) <= (expect.max or len(entries)):
            most = f" to {expect.max}" if expect.max else " or more"
            self.summary.note = f"expected {expect.min}{most} articles, found {len(entries)}: has the site changed?"
            self._trouble("", "unexpected", self.summary.note)
        return entries

    def _take(self, entry: Entry, entries: dict[str, Entry], refused: dict[str, str]) -> None:
        try:
            address = normalised(entry.address, self.source.drop_parameters)
        except Refused as error:
            refused[entry.address] = str(error)
            return
        forgotten = identity.document_id(self.source.name, address) in self.memory.forgotten
        if forgotten or not _wanted_by_pattern(self.source, address):
            return
        try:
            require_allowed(entry.address, self.source)
        except Refused as error:
            refused[address] = str(error)
        else:
            entries.setdefault(address, entry)

    def _ask_index(self, address: str) -> Page:
        """A page that names articles: as the site has it, or as it was if the site says that it still is."""
        known = self.memory.indexes.get(address)
        body = self.memory.index_body(known) if known else None
        try:
            answer = self.guest.get(address, None, known.conditions if known and body is not None else {})
        except (Refused, Failed) as error:
            raise BadPage(f"{address}: {error}") from error
        if answer.status == 304 and known is not None and body is not None:
            return Page(answer.address, body)
        if answer.status != 200:
            raise BadPage(f"{address}: HTTP {answer.status}")
        self.memory.keep_index(
            Known(
                address,
                is_index=True,
                outcome=WebOutcome.NEW if known is None else WebOutcome.CHANGED,
                checked_at=self.clock.now(),
                etag=answer.headers.get("etag"),
                last_modified=answer.headers.get("last-modified"),
            ),
            answer.body,
        )
        return Page(answer.address, answer.body)

    def _wanted(self, entries: dict[str, Entry], began: datetime) -> list[tuple[str, Entry]]:
        """The articles to ask for: first those never seen, as the site orders them, then those asked longest ago."""
        wanted = []
        for address, entry in entries.items():
            known = self.memory.articles.get(address)
            if known is None or self._to_ask(known, entry, began):
                wanted.append((address, entry))
            elif known.outcome in (WebOutcome.REFUSED, WebOutcome.GONE):
                self._count(known)
            else:
                self.summary.outcomes[WebOutcome.UNCHANGED] += 1
        seen = self.memory.articles
        return sorted(wanted, key=lambda one: seen[one[0]].checked_at.timestamp() if one[0] in seen else 0.0)

    def _to_ask(self, known: Known, entry: Entry, began: datetime) -> bool:
        if known.outcome is WebOutcome.FAILED:
            return True
        if known.checked_at >= began:
            return False  # this pass has been there
        if known.content_sha256 is None or known.outcome is WebOutcome.GONE:
            return True
        if entry.modified is not None and entry.modified != known.modified:
            return True
        said = latest(entry.modified) if entry.modified else None
        if said is not None and said < known.checked_at:
            return False  # the site says that nothing happened since
        patience = timedelta(days=self.source.limits.recheck_days)
        return known.changed_at is None or self.clock.now() - known.changed_at < patience

    def _fetch(self, wanted: list[tuple[str, Entry]], watch: Callable[[int], Advance]) -> None:
        advance = watch(len(wanted))
        self.summary.left = len(wanted)
        with ThreadPoolExecutor(self.source.limits.concurrency) as pool:
            for start in range(0, len(wanted), BATCH):
                results = list(pool.map(self._fetch_or_stop, wanted[start : start + BATCH]))
                came = [result for result in results if isinstance(result, Fetched)]
                self._keep(came)
                self.summary.left -= len(came)
                for _each in came:
                    advance()
                stopped = [result for result in results if isinstance(result, Stopped)]
                if stopped:
                    raise stopped[0]

    def _fetch_or_stop(self, wanted: tuple[str, Entry]) -> Fetched | Stopped:
        if self._failed_in_a_row >= PATIENCE:
            return Stopped(f"{PATIENCE} articles in a row failed")
        try:
            fetched = self._fetch_one(*wanted)
        except Stopped as stopped:  # a value, so that what others fetched meanwhile is kept
            return stopped
        failed = fetched.known.outcome is WebOutcome.FAILED
        self._failed_in_a_row = self._failed_in_a_row + 1 if failed else 0
        return fetched

    def _fetch_one(self, address: str, entry: Entry) -> Fetched:
        before = self.memory.articles.get(address)
        if before is None:
            before = Known(address, is_index=False, outcome=WebOutcome.FAILED, checked_at=self.clock.now())
        known = replace(before, checked_at=self.clock.now(), modified=entry.modified, reason=None)
        conditions = {} if before.outcome is WebOutcome.GONE else before.conditions
        try:
            answer = self.guest.get(entry.address, ARTICLE_TYPES, conditions)
        except Refused as error:
            return Fetched(replace(known, outcome=WebOutcome.REFUSED, reason=str(error)))
        except Failed as error:
            return Fetched(replace(known, outcome=WebOutcome.FAILED, reason=str(error), modified=before.modified))
        if answer.status in (404, 410):
            return Fetched(replace(known, outcome=WebOutcome.GONE, reason=f"HTTP {answer.status}"))
        if answer.status == 304:
            return Fetched(replace(known, outcome=WebOutcome.UNCHANGED))
        return self._came(known, entry, answer)

    def _came(self, known: Known, entry: Entry, answer: Answer) -> Fetched:
        item = Item(
            source=self.source.name,
            address=known.address,
            media_type=answer.media_type,
            data=answer.body,
            url=answer.address,
            charset=answer.charset,
            etag=answer.headers.get("etag"),
            last_modified=answer.headers.get("last-modified"),
            announced_on=entry.published_on,
            locality=self.source.locality,
        )
        content = identity.content_hash(answer.body)
        return Fetched(
            replace(
                known,
                outcome=WebOutcome.UNCHANGED,  # until it has landed
                etag=item.etag,
                last_modified=item.last_modified,
                content_sha256=content,
                changed_at=known.changed_at if content == known.content_sha256 else known.checked_at,
            ),
            item,
        )

    def _keep(self, came: Iterable[Fetched]) -> None:
        """Land what came, and only then remember it: a run killed between the two asks again, and loses nothing."""
        fetched = list(came)
        landed = self.land([one.item for one in fetched if one.item is not None])
        for one in fetched:
            known = one.known
            if one.item is not None:
                known = replace(known, outcome=landed[identity.document_id(self.source.name, known.address)])
            self.memory.remember(known)
            self._count(known)
        self.memory.save()

    def _count(self, known: Known) -> None:
        self.summary.outcomes[known.outcome] += 1
        if known.outcome in (WebOutcome.REFUSED, WebOutcome.FAILED):
            self._trouble(known.address, known.outcome, known.reason or "")

    def _trouble(self, address: str, outcome: str, reason: str) -> None:
        self.summary.troubles.append(Trouble(self.source.name, address, str(outcome), reason))


def _wanted_by_pattern(source: Source, address: str) -> bool:
    """Whether the operator's patterns want this address."""
    included = not source.include or any(regex.search(pattern, address) for pattern in source.include)
    return included and not any(regex.search(pattern, address) for pattern in source.exclude)
