"""Connections to machines that may be asked, and to no others.

A name is looked up once for each connection; all its addresses are checked, and the connection goes to one that
was, so that a name that changes its mind between check and connection gains nothing. TLS still speaks to, and checks
the certificate of, the name. Every read is bounded by the time that is left for the whole request, so that a server
that drips its answer cannot hold a run. No proxy of the environment is used: it would do the looking up.
Keep out: HTTP (`client`).
"""

import socket
import ssl
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from typing import Any

import httpcore

from pipelines.sources.web.addresses import require_public

Resolve = Callable[[str, int], list[str]]
_DEADLINE: ContextVar[float] = ContextVar("deadline")


def resolve(host: str, port: int) -> list[str]:
    """The addresses of a host by the system's resolver, without repeats; raises OSError if there are none."""
    found = socket.getaddrinfo(host.strip("[]"), port, type=socket.SOCK_STREAM)
    return list(dict.fromkeys(str(entry[4][0]) for entry in found))


@contextmanager
def deadline(seconds: float) -> Iterator[None]:
    """Let the requests of this thread take so long in all, from now."""
    token = _DEADLINE.set(time.monotonic() + seconds)
    try:
        yield
    finally:
        _DEADLINE.reset(token)


def _left(timeout: float | None, error: type[Exception]) -> float:
    left = _DEADLINE.get() - time.monotonic()
    if left <= 0:
        raise error("the time for the whole request is over")
    return left if timeout is None else min(left, timeout)


class Checked(httpcore.NetworkBackend):
    """Opens connections to checked addresses."""

    def __init__(
        self, *, allow_private: bool, lookup: Resolve = resolve, connect: httpcore.NetworkBackend | None = None
    ) -> None:
        self.allow_private = allow_private
        self.lookup = lookup
        self.inner = connect or httpcore.SyncBackend()

    def connect_tcp(
        self,
        host: str,
        port: int,
        timeout: float | None = None,
        local_address: str | None = None,
        socket_options: Iterable[Any] | None = None,
    ) -> httpcore.NetworkStream:
        """Look up, check, connect; of several addresses, the first that answers."""
        try:
            found = self.lookup(host, port)
        except OSError as error:
            raise httpcore.ConnectError(f"its name {host} cannot be looked up ({error.strerror or error})") from error
        require_public(host, found, allow_private=self.allow_private)
        failed: Exception = httpcore.ConnectError(f"its name {host} has no address")
        for address in found:
            try:
                left = _left(timeout, httpcore.ConnectTimeout)
                return _Bounded(self.inner.connect_tcp(address, port, left, local_address, socket_options))
            except (httpcore.ConnectError, httpcore.ConnectTimeout) as error:
                failed = error
        raise failed


class _Bounded(httpcore.NetworkStream):
    """A stream of which no call outlasts the time that is left for the request."""

    def __init__(self, inner: httpcore.NetworkStream) -> None:
        self.inner = inner

    def read(self, max_bytes: int, timeout: float | None = None) -> bytes:
        return self.inner.read(max_bytes, _left(timeout, httpcore.ReadTimeout))

    def write(self, buffer: bytes, timeout: float | None = None) -> None:
        self.inner.write(buffer, _left(timeout, httpcore.WriteTimeout))

    def close(self) -> None:
        self.inner.close()

    def start_tls(
        self, ssl_context: ssl.SSLContext, server_hostname: str | None = None, timeout: float | None = None
    ) -> httpcore.NetworkStream:
        left = _left(timeout, httpcore.ConnectTimeout)
        return _Bounded(self.inner.start_tls(ssl_context, server_hostname, left))

    def get_extra_info(self, info: str) -> Any:
        return self.inner.get_extra_info(info)
