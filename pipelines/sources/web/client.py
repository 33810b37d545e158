"""One GET within limits: its redirects checked one by one, its body counted while it comes and while it is unpacked.

Keep out: whether and when a page may be asked for (`manners`), and what it says (`discovery`).
"""

import zlib
from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from email.message import Message
from urllib.parse import urljoin, urlsplit, urlunsplit

import httpcore
from w3lib.url import safe_url_string

from pipelines.errors import one_line
from pipelines.sources.catalogue import Limits
from pipelines.sources.web.addresses import Refused
from pipelines.sources.web.network import Checked, deadline

REDIRECTS = frozenset({301, 302, 303, 307, 308})
PASSING = frozenset({408, 425, 429, 500, 502, 503, 504})  # what a site answers when it may answer otherwise soon
ACCEPT_ENCODING = "gzip"  # what is asked for; a site that sends what cannot be unpacked all the same is refused
WORTH_DRAINING = 65_536  # bytes; reading more costs a site more than a new connection
GZIP = b"\x1f\x8b"
EITHER = zlib.MAX_WBITS | 32  # gzip or zlib, by its first bytes


class Failed(Exception):
    """The site did not answer as it should; `after` is its Retry-After, `passing` whether to try again."""

    def __init__(self, reason: str, *, passing: bool, after: str | None = None) -> None:
        super().__init__(reason)
        self.passing = passing
        self.after = after


@dataclass(frozen=True, slots=True)
class Answer:
    """What a site answered in the end: `address` is where, after redirects; the body is unpacked."""

    address: str
    status: int
    headers: Mapping[str, str]
    body: bytes = b""

    @property
    def media_type(self) -> str:
        """The media type that the site says, in lower case, without parameters; "" if it says none."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def charset(self) -> str | None:
        """The encoding that the site says."""
        message = Message()
        message["content-type"] = self.headers.get("content-type", "")
        charset = message.get_content_charset()
        return charset if charset and charset.isascii() and charset.isprintable() else None


Check = Callable[[str], None]


class Client:
    """Asks one source's hosts; keeps connections open between requests."""

    def __init__(self, limits: Limits, user_agent: str, network: Checked) -> None:
        self.limits = limits
        self.user_agent = user_agent
        self.pool = httpcore.ConnectionPool(
            network_backend=network, max_connections=limits.concurrency + 1, keepalive_expiry=30.0, http2=False
        )

    def close(self) -> None:
        """Close all connections."""
        self.pool.close()

    def get(
        self, address: str, check: Check, media_types: Collection[str] | None, conditions: Mapping[str, str]
    ) -> Answer:
        """Ask for a page; `check` is called with each address before it is asked and raises Refused.

        A body of another type than `media_types` (any, if None) is refused unread. `conditions` are headers. Raises
        Refused, or Failed for what the site or the way to it did wrong.
        """
        here = address
        for _ in range(self.limits.redirects + 1):
            check(here)
            with deadline(self.limits.request_seconds):
                answer = self._ask(here, media_types, conditions)
            if answer.status not in REDIRECTS:
                return answer
            target = answer.headers.get("location")
            if not target:
                raise Failed(f"HTTP {answer.status} without a Location", passing=False)
            here = urljoin(here, target.encode("latin-1").decode(errors="replace"))
        raise Refused(f"more than {self.limits.redirects} redirects, the last to {here}")

    def _ask(self, address: str, media_types: Collection[str] | None, conditions: Mapping[str, str]) -> Answer:
        parts = urlsplit(safe_url_string(address))
        url = urlunsplit((parts.scheme, parts.netloc, parts.path or "/", parts.query, ""))
        limits = self.limits
        timeouts = {"connect": limits.connect_seconds, "pool": None} | dict.fromkeys(
            ("read", "write"), limits.silence_seconds
        )
        headers: dict[bytes | str, bytes | str] = {
            "Host": parts.netloc,
            "User-Agent": self.user_agent,
            "Accept": "text/html, application/xhtml+xml, text/plain, application/pdf, */*;q=0.1",
            "Accept-Language": "vi, en;q=0.5",
            "Accept-Encoding": ACCEPT_ENCODING,
        }
        headers.update(conditions.items())
        try:
            with self.pool.stream("GET", url, headers=headers, extensions={"timeout": timeouts}) as response:
                said = {n.decode("latin-1").lower(): v.decode("latin-1").strip() for n, v in response.headers}
                answer = Answer(address, response.status, said)
                _judge(answer, media_types, limits)
                if response.status != 200:
                    _drain(response.iter_stream())
                    return answer
                return Answer(address, response.status, said, b"".join(_body(response.iter_stream(), said, limits)))
        except httpcore.TimeoutException as error:
            raise Failed(f"too slow: {one_line(error)}", passing=True) from error
        except (httpcore.NetworkError, httpcore.ProtocolError) as error:
            raise Failed(f"no proper answer: {one_line(error)}", passing=True) from error
        except (httpcore.UnsupportedProtocol, ValueError) as error:
            raise Refused(f"cannot be asked for: {one_line(error)}") from error


def _judge(answer: Answer, media_types: Collection[str] | None, limits: Limits) -> None:
    """Raise for an answer whose body is not wanted."""
    if answer.status in PASSING:
        raise Failed(f"HTTP {answer.status}", passing=True, after=answer.headers.get("retry-after"))
    if answer.status in REDIRECTS or answer.status in (304, 404, 410):
        return
    if answer.status != 200:
        raise Failed(f"HTTP {answer.status}", passing=False)
    if media_types is not None and answer.media_type not in media_types:
        raise Refused(f"expected HTML, text, PDF or DOCX, found {answer.media_type or 'no media type'}")
    length = answer.headers.get("content-length", "")
    if length.isdecimal() and int(length) > limits.body_bytes:
        raise Refused(f"expected at most {limits.body_bytes:,} bytes, found {int(length):,}")


def _body(chunks: Iterator[bytes], headers: Mapping[str, str], limits: Limits) -> Iterator[bytes]:
    """Unpack the chunks of a body as they come; stop with Refused at the first byte over a limit."""
    encoding = headers.get("content-encoding", "identity").strip().lower() or "identity"
    if encoding not in ("identity", "gzip", "x-gzip", "deflate"):
        raise Refused(f"expected {ACCEPT_ENCODING}, found the encoding {encoding}")
    if encoding == "identity":
        yield from _counted(chunks, limits.body_bytes, "bytes")
    else:
        yield from unpacked(_counted(chunks, limits.body_bytes, "bytes"), limits.decoded_bytes)


def _drain(chunks: Iterator[bytes]) -> None:
    """Read a body that nobody wants, if it is short: then the connection can be used again."""
    left = WORTH_DRAINING
    for chunk in chunks:
        left -= len(chunk)
        if left < 0:
            return


def _counted(chunks: Iterator[bytes], most: int, unit: str) -> Iterator[bytes]:
    total = 0
    for chunk in chunks:
        total += len(chunk)
        if total > most:
            raise Refused(f"expected at most {most:,} {unit}, found more")
        yield chunk


def unpacked(chunks: Iterator[bytes], most: int) -> Iterator[bytes]:
    """Decompress gzip or zlib as it comes, never making more than `most` bytes of it.

    Raises Refused at the limit, Failed for what is not compressed or ends too early.
    """
    unzip = zlib.decompressobj(wbits=EITHER)
    left, ended = most, False
    try:
        for chunk in chunks:
            data = chunk
            while data:
                made = unzip.decompress(data, left + 1)
                left -= len(made)
                if left < 0:
                    raise Refused(f"expected at most {most:,} bytes decompressed, found more")
                yield made
                ended, data = unzip.eof, unzip.unused_data
                if ended and data:  # a gzip file may be several, one after another; what else follows is padding
                    if not data.startswith(GZIP):
                        return
                    unzip = zlib.decompressobj(wbits=EITHER)
    except zlib.error as error:
        raise Failed(f"its compression is broken ({error})", passing=True) from error
    if not ended:
        raise Failed("its compressed body ends too early", passing=True)
