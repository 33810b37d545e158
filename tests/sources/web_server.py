"""A web site on loopback, scripted path by path, that remembers what it was asked."""

import gzip
import threading
import time
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from hashlib import sha256
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any

HTML = "text/html; charset=utf-8"


@dataclass(frozen=True)
class Reply:
    """One answer. `drip` sends the body byte by byte, so many seconds apart; `cut` breaks off after so many bytes."""

    status: int = 200
    body: bytes = b""
    headers: dict[str, str] = field(default_factory=dict)
    drip: float = 0
    cut: int | None = None


@dataclass(frozen=True)
class Asked:
    """One request that the site got."""

    path: str
    status: int
    headers: dict[str, str]
    body_bytes: int


Script = list[Reply] | Callable[[dict[str, str]], Reply]


class Site:
    """What the server serves, and what it was asked; a path without a script is a 404."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.host = f"127.0.0.1:{port}"
        self.asked: list[Asked] = []
        self.connections = 0
        self._scripts: dict[str, Script] = {}
        self._lock = threading.Lock()

    def url(self, path: str) -> str:
        """The address of a path."""
        return f"http://{self.host}{path}"

    def page(self, path: str, body: str | bytes, **headers: str) -> None:
        """Serve a page with an ETag made from its bytes, and 304 to whoever has it; `_` in header names is `-`."""
        data = body.encode() if isinstance(body, str) else body
        sent = {name.replace("_", "-"): value for name, value in headers.items()}
        sent = {"Content-Type": HTML, "ETag": f'"{sha256(data).hexdigest()[:16]}"'} | sent

        def answer(asked: dict[str, str]) -> Reply:
            if asked.get("if-none-match") == sent["ETag"]:
                return Reply(304, headers={"ETag": sent["ETag"]})
            return Reply(200, data, sent)

        self._scripts[path] = answer

    def script(self, path: str, *replies: Reply) -> None:
        """Serve these answers one after another; the last one stays."""
        self._scripts[path] = list(replies)

    def answer(self, path: str, function: Callable[[dict[str, str]], Reply]) -> None:
        """Serve what a function of the request's headers makes; nobody else is answered meanwhile."""
        self._scripts[path] = function

    def remove(self, path: str) -> None:
        """Serve 404 from now on."""
        self._scripts.pop(path, None)

    def feed(self, path: str, links: list[str], when: str = "Mon, 05 Jan 2026 20:00:00 GMT") -> None:
        """Serve an RSS feed with these links."""
        items = "".join(f"<item><title>x</title><link>{link}</link><pubDate>{when}</pubDate></item>" for link in links)
        self.page(
            path,
            f'<?xml version="1.0"?><rss version="2.0"><channel><title>Báo</title>{items}</channel></rss>',
            Content_Type="application/rss+xml",
        )

    def counts(self) -> dict[str, int]:
        """How often each path was asked for."""
        return dict(Counter(each.path for each in self.asked))

    def statuses(self) -> dict[int, int]:
        """How often each status was answered, robots.txt aside."""
        return dict(Counter(each.status for each in self.asked if each.path != "/robots.txt"))

    def forget(self) -> None:
        """Begin counting again."""
        self.asked.clear()
        self.connections = 0

    def reply(self, path: str, headers: dict[str, str]) -> Reply:
        """The answer to a request, which is remembered."""
        with self._lock:
            script = self._scripts.get(path)
            if script is None:
                reply = Reply(404, b"no such page", {"Content-Type": "text/plain"})
            elif callable(script):
                reply = script(headers)
            else:
                reply = script.pop(0) if len(script) > 1 else script[0]
            self.asked.append(Asked(path, reply.status, headers, len(reply.body)))
        return reply


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    wbufsize = -1
    site: Site

    def setup(self) -> None:
        self.site.connections += 1
        super().setup()

    def do_GET(self) -> None:
        reply = self.site.reply(self.path, {name.lower(): value for name, value in self.headers.items()})
        self.send_response_only(reply.status)
        headers = dict(reply.headers)
        if reply.status != 304:
            headers.setdefault("Content-Length", str(len(reply.body)))
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        body = reply.body[: reply.cut]
        if reply.drip:
            for byte in body:
                self.wfile.write(bytes([byte]))
                self.wfile.flush()
                time.sleep(reply.drip)
        else:
            self.wfile.write(body)
        self.wfile.flush()
        self.close_connection = self.close_connection or reply.cut is not None

    def log_message(self, *_: Any) -> None:
        """Say nothing."""


class _Server(ThreadingHTTPServer):
    daemon_threads = True

    def handle_error(self, *_: Any) -> None:
        """A client that hangs up is what some tests are about."""


@contextmanager
def serving() -> Iterator[Site]:
    """Run a site on a free port of loopback."""
    handler = type("Handler", (_Handler,), {})
    with _Server(("127.0.0.1", 0), handler) as server:
        site = handler.site = Site(server.server_address[1])
        thread = threading.Thread(target=server.serve_forever, args=(0.02,), daemon=True)
        thread.start()
        try:
            yield site
        finally:
            server.shutdown()
            thread.join()


def packed(data: bytes) -> bytes:
    """The data as gzip, the same at any time: a test's name may hold it."""
    return gzip.compress(data, mtime=0)
