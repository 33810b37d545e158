"""How a guest behaves: asks robots.txt first, waits between requests, comes back later when told to.

Keep out: the request itself (`client`), and which pages are wanted (`visit`).
"""

import math
import random
import threading
import time
from collections.abc import Collection, Mapping
from contextlib import AbstractContextManager
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime
from importlib.metadata import version
from urllib.parse import urlsplit, urlunsplit

from protego import Protego
from tenacity import RetryCallState, Retrying, retry_if_exception, stop_after_attempt

from pipelines.sources.catalogue import Source, host_of
from pipelines.sources.web.addresses import Refused, require_allowed
from pipelines.sources.web.client import Answer, Client, Failed
from pipelines.sources.web.network import Checked

PRODUCT = "bienban"
LARGEST_ROBOTS = 500 * 1024  # what RFC 9309 asks a robot to read at least
FIRST_WAIT, LONGEST_WAIT = 2.0, 60.0  # seconds before the second try, doubled for each further one up to the longest
HTML_TYPES = frozenset({"text/html", "application/xhtml+xml"})
DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"
ARTICLE_TYPES = HTML_TYPES | {"text/plain", "application/pdf", DOCX}


class Stopped(Exception):
    """The budget or the time of this run is used up, or the run is being stopped; the next one goes on."""


class Clock:
    """Time as this program sees it; tests have one that does not make them wait."""

    def __init__(self) -> None:
        self._stop = threading.Event()

    def now(self) -> datetime:
        """The time of day."""
        return datetime.now(UTC)

    def monotonic(self) -> float:
        """Seconds that only grow."""
        return time.monotonic()

    def sleep(self, seconds: float) -> None:
        """Wait; raises Stopped as soon as `stop` is called."""
        if self._stop.wait(max(seconds, 0)):
            raise Stopped("the run was stopped")

    def stop(self) -> None:
        """Wake all who sleep, and let nobody sleep again."""
        self._stop.set()


class Gate:
    """Lets requests to one host pass one after another, each so long after the one before."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self._lock = threading.Lock()
        self._next = -math.inf

    def wait(self, delay: float) -> None:
        """Wait for the next turn and take it."""
        with self._lock:
            turn = max(self._next, self.clock.monotonic())
            self._next = turn + delay
        self.clock.sleep(turn - self.clock.monotonic())

    def hold(self, seconds: float) -> None:
        """Let nobody pass for so long: the site asked for it."""
        with self._lock:
            self._next = max(self._next, self.clock.monotonic() + seconds)


class Gates:
    """The gates of all hosts: two sources on one host share its gate."""

    def __init__(self, clock: Clock) -> None:
        self.clock = clock
        self._lock = threading.Lock()
        self._gates: dict[str, Gate] = {}

    def of(self, host: str) -> Gate:
        """The gate of a host."""
        with self._lock:
            return self._gates.setdefault(host, Gate(self.clock))


class Guest(AbstractContextManager["Guest"]):
    """Asks the pages of one source, within its budget and its time, with manners."""

    def __init__(self, source: Source, clock: Clock, gates: Gates, network: Checked | None = None) -> None:
        self.source = source
        self.clock = clock
        self.gates = gates
        self.user_agent = f"{PRODUCT}/{version(PRODUCT)} (+{source.contact})"
        self.client = Client(source.limits, self.user_agent, network or Checked(allow_private=source.allow_private))
        self.requests = 0
        self._until = clock.monotonic() + source.limits.seconds
        self._lock = threading.Lock()
        self._robots_lock = threading.Lock()
        self._robots: dict[str, Protego | Failed | Refused] = {}

    def __exit__(self, *_: object) -> None:
        self.client.close()

    def get(
        self, address: str, media_types: Collection[str] | None = None, conditions: Mapping[str, str] | None = None
    ) -> Answer:
        """Ask for a page, again and again where that may help.

        Raises Refused, Failed, or Stopped when the budget, the time or the patience of this run is used up.
        """
        return self._retrying(address)(self.client.get, address, self._admit, media_types, conditions or {})

    def _retrying(self, address: str) -> Retrying:
        return Retrying(
            sleep=self.clock.sleep,
            stop=stop_after_attempt(self.source.limits.retries + 1),
            wait=lambda state: self._wait(state, address),
            retry=retry_if_exception(lambda error: isinstance(error, Failed) and error.passing),
            reraise=True,
        )

    def _admit(self, address: str) -> None:
        """What happens before each request, redirects included: may it be asked, and is it our turn?"""
        require_allowed(address, self.source)
        robots = self._robots_of(address)
        if not robots.can_fetch(address, PRODUCT):
            raise Refused("robots.txt asks robots not to read it")
        self._take_turn(address, float(robots.crawl_delay(PRODUCT) or 0))

    def _take_turn(self, address: str, asked_delay: float) -> None:
        limits = self.source.limits
        with self._lock:
            if self.requests >= limits.pages:
                raise Stopped(f"the budget of {limits.pages} requests per run is used up")
            if self.clock.monotonic() + asked_delay > self._until:
                raise Stopped(f"the {limits.seconds:g} seconds of a run are over")
            self.requests += 1
        self.gates.of(host_of(address)).wait(max(limits.delay_seconds, asked_delay))

    def _robots_of(self, address: str) -> Protego:
        """The rules of a host, asked for once per run; a host whose rules cannot be had is not asked anything."""
        parts = urlsplit(address)
        origin = f"{parts.scheme}://{parts.netloc.lower()}"
        with self._robots_lock:
            if origin not in self._robots:
                self._robots[origin] = self._ask_robots(urlunsplit((parts.scheme, parts.netloc, "/robots.txt", "", "")))
            found = self._robots[origin]
        if isinstance(found, Protego):
            return found
        raise found

    def _ask_robots(self, address: str) -> Protego | Failed | Refused:
        def admit(each: str) -> None:
            require_allowed(each, self.source)
            self._take_turn(each, 0)

        try:
            answer = self._retrying(address)(self.client.get, address, admit, None, {})
        except Failed as error:
            if not error.passing:  # 401, 403 and their like: by RFC 9309 there are no rules
                return Protego.parse("")
            return Failed(f"its robots.txt cannot be read, so nothing is asked of it: {error}", passing=False)
        except Refused as error:
            return Refused(f"its robots.txt cannot be read, so nothing is asked of it: {error}")
        body = answer.body[:LARGEST_ROBOTS] if answer.status == 200 else b""
        return Protego.parse(body.decode("utf-8-sig", errors="replace"))

    def _wait(self, state: RetryCallState, address: str) -> float:
        """Seconds until the next try: what the site asks for, else twice as long each time, with chance in it."""
        error = state.outcome.exception() if state.outcome else None
        doubled: float = min(FIRST_WAIT * 2 ** (state.attempt_number - 1), LONGEST_WAIT)
        seconds = doubled * random.uniform(0.75, 1.25)  # noqa: S311  so that many robots do not come back as one
        asked = retry_after(error.after, self.clock.now()) if isinstance(error, Failed) and error.after else None
        if asked is not None:
            if asked > self.source.limits.longest_wait_seconds:
                raise Stopped(f"the site asks to come back in {asked:.0f} s ({error})")
            seconds = max(asked, 0.0)
            self.gates.of(host_of(address)).hold(seconds)
        if self.clock.monotonic() + seconds > self._until:
            raise Stopped(f"the {self.source.limits.seconds:g} seconds of a run are over ({error})")
        return seconds


def retry_after(value: str, now: datetime) -> float | None:
    """Seconds that a Retry-After header asks for, by number or date; None for what is neither."""
    if value.isdecimal():
        return float(value)
    try:
        moment = parsedate_to_datetime(value)
    except ValueError:
        return None
    return (moment.replace(tzinfo=moment.tzinfo or UTC) - now).total_seconds()
