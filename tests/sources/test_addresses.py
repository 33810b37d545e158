"""Addresses: the one form of each, which hosts and machines may be asked, and no connection to any other."""

from typing import Any

import httpcore
import pytest

from pipelines.sources.catalogue import host_of
from pipelines.sources.web.addresses import Refused, normalised, require_allowed, require_public
from pipelines.sources.web.network import Checked, deadline
from tests.sources.conftest import source_of
from tests.sources.web_server import Reply


@pytest.mark.parametrize(
    ("address", "expected"),
    [
        ("HTTP://Bao.Example/Tin/A.html", "http://bao.example/Tin/A.html"),  # paths keep their letters
        ("https://bao.example:443/a", "https://bao.example/a"),
        ("http://bao.example:80/a", "http://bao.example/a"),
        ("http://bao.example:8080/a", "http://bao.example:8080/a"),
        ("https://bao.example", "https://bao.example/"),
        ("https://bao.example/a#binh-luan", "https://bao.example/a"),
        ("https://bao.example/a?b=2&a=1", "https://bao.example/a?a=1&b=2"),
        ("https://bao.example/a?id=1&utm_source=zalo&fbclid=x", "https://bao.example/a?id=1"),
        ("https://bao.example/a?utm_source=zalo", "https://bao.example/a"),
        ("https://bao.example/a?phien=7&id=1", "https://bao.example/a?id=1"),  # the source's own
        ("https://bao.example/a?x=&y", "https://bao.example/a?x=&y="),
        ("https://bao.example/a/../b/./c", "https://bao.example/b/c"),
        ("https://bao.example/đại hội", "https://bao.example/%C4%91%E1%BA%A1i%20h%E1%BB%99i"),
        ("https://bao.example/%c4%91", "https://bao.example/%C4%91"),
        ("https://báo.example/a", "https://xn--bo-mia.example/a"),
        ("http://[2001:DB8::1]:80/a", "http://[2001:db8::1]/a"),
    ],
)
def test_an_address_has_one_form(address, expected):
    assert normalised(address, ["phien"]) == expected
    assert normalised(expected, ["phien"]) == expected


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("https://bao.example/a?id=1", "https://bao.example/a?id=2"),
        ("https://bao.example/a", "https://bao.example/A"),
        ("https://bao.example/a", "http://bao.example/a"),
        ("https://bao.example/a", "https://bao.example/a/"),
    ],
)
def test_different_pages_keep_different_addresses(one, other):
    assert normalised(one) != normalised(other)


@pytest.mark.parametrize("address", ["", "/a.html", "mailto:a@b.c", "javascript:void(0)", "http://", "http://[::1/a"])
def test_what_is_no_address_of_the_web_is_refused(address):
    with pytest.raises(Refused):
        normalised(address)


def test_only_hosts_of_the_source_with_their_ports_may_be_asked(site):
    source = source_of(site, hosts=[site.host, "bao.example"])
    for allowed in (site.url("/a"), "https://bao.example/", "http://BAO.example:80/"):
        require_allowed(allowed, source)
    for other in ("https://bao.example:8443/", "https://x.bao.example/", "https://bao.example.evil.example/",
                  "https://bao.example@evil.example/", "ftp://bao.example/", "//bao.example/"):  # fmt: skip
        with pytest.raises(Refused):
            require_allowed(other, source)
    assert host_of("http://bao.example:port/") == ""


PUBLIC = ["8.8.8.8", "2606:4700:4700::1111", "64:ff9b::808:808"]
PRIVATE = [
    "127.0.0.1", "10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "192.0.2.1", "::1",
    "fe80::1%eth0", "fc00::1", "::ffff:127.0.0.1", "::ffff:10.0.0.1", "64:ff9b::7f00:1", "2002:7f00:1::", "240.0.0.1",
]  # fmt: skip
NOBODY = ["0.0.0.0", "::", "224.0.0.1", "ff02::1", "255.255.255.255"]  # noqa: S104


@pytest.mark.parametrize("address", PUBLIC)
def test_a_public_address_may_be_asked(address):
    require_public("bao.example", [address], allow_private=False)


@pytest.mark.parametrize("address", [*PRIVATE, *NOBODY])
def test_an_address_that_is_not_public_is_refused_also_among_public_ones(address):
    with pytest.raises(Refused, match=r"bao.example is at .*, which is n"):
        require_public("bao.example", ["8.8.8.8", address], allow_private=False)


@pytest.mark.parametrize("address", PRIVATE)
def test_a_source_may_allow_private_addresses(address):
    require_public("bao.example", [address], allow_private=True)


@pytest.mark.parametrize("address", NOBODY[:4])
def test_but_not_those_of_nobody_or_everybody(address):
    with pytest.raises(Refused, match="which is no machine's address"):
        require_public("bao.example", [address], allow_private=True)


class Spy(httpcore.NetworkBackend):
    """Notes where connections go, and makes none to anywhere else than loopback."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.went = []
        self.inner = httpcore.SyncBackend()

    def connect_tcp(self, host, port, timeout=None, local_address=None, socket_options=None):  # noqa: ARG002
        self.went.append(host)
        return self.inner.connect_tcp("127.0.0.1", self.port, timeout)


class Names:
    """A name server that says one thing first and another later."""

    def __init__(self, *answers: list[str]) -> None:
        self.answers = list(answers)
        self.asked = 0

    def __call__(self, host: str, port: int) -> list[str]:  # noqa: ARG002
        self.asked += 1
        return self.answers.pop(0) if len(self.answers) > 1 else self.answers[0]


def rebound(site, tour, *answers: list[str]):
    """A visit to a host by name, whose addresses are these, one connection after another."""
    names, spy = Names(*answers), Spy(site.port)
    tour.network = lambda source: Checked(allow_private=source.allow_private, lookup=names, connect=spy)
    source = source_of(site, addresses=[f"http://bao.example:{site.port}/rss"], allow_private=False)
    return tour.visit(source)[0], names, spy


def test_a_connection_goes_to_the_address_that_was_checked_and_keeps_the_name(site, tour):
    site.feed("/rss", ["/a.html"])
    site.page("/a.html", "A")
    summary, names, spy = rebound(site, tour, ["8.8.8.8", "8.8.4.4"])
    assert dict(summary.outcomes) == {"new": 1}
    assert spy.went == ["8.8.8.8"] * names.asked  # one look-up for each connection: none between check and connection
    assert {each.headers["host"] for each in site.asked} == {f"bao.example:{site.port}"}


def test_a_name_that_turns_private_between_two_connections_gets_nothing(site, tour):
    site.script("/robots.txt", *[_closing(404)])
    site.feed("/rss", ["/a.html"])
    summary, _, spy = rebound(site, tour, ["8.8.8.8"], ["127.0.0.1"])
    assert spy.went == ["8.8.8.8"]
    assert summary.told.endswith(
        "/rss: bao.example is at 127.0.0.1, which is not public (allow_private would allow it)"
    )
    assert [each.path for each in site.asked] == ["/robots.txt"]


def _closing(status):
    return Reply(status, b"", {"Connection": "close"})


def test_a_redirect_to_a_private_address_is_refused_though_its_host_is_configured(site, tour):
    site.feed("/rss", ["/a.html"])
    site.script("/a.html", Reply(302, headers={"Location": f"http://{site.host}/secret"}))
    site.page("/secret", "secret")
    spy = Spy(site.port)
    tour.network = lambda source: Checked(
        allow_private=source.allow_private,
        lookup=lambda host, _: ["8.8.8.8"] if host == "bao.example" else [host],
        connect=spy,
    )
    hosts = [f"bao.example:{site.port}", site.host]
    source = source_of(site, addresses=[f"http://bao.example:{site.port}/rss"], hosts=hosts, allow_private=False)
    [summary] = tour.visit(source)
    [trouble] = summary.troubles
    assert trouble.outcome == "refused"  # its robots.txt would be the first thing asked there, and is not
    assert trouble.reason.endswith(": 127.0.0.1 is at 127.0.0.1, which is not public (allow_private would allow it)")
    assert "/secret" not in site.counts()
    assert set(spy.went) == {"8.8.8.8"}


def test_without_allow_private_loopback_is_not_asked_at_all(site, tour):
    site.feed("/rss", ["/a.html"])
    [summary] = tour.visit(source_of(site, allow_private=False))
    assert (summary.state, site.asked) == ("failed", [])


def test_tls_speaks_to_the_name_and_checks_it():
    class Stream(httpcore.NetworkStream):
        def start_tls(self, ssl_context, server_hostname=None, timeout=None):  # noqa: ARG002
            told.append((server_hostname, ssl_context.check_hostname))
            raise httpcore.ConnectError("enough")

        def close(self):
            pass

    class Backend(httpcore.NetworkBackend):
        def connect_tcp(self, host, *_: Any, **__: Any):
            told.append(host)
            return Stream()

    told = []
    network = Checked(allow_private=False, lookup=lambda *_: ["8.8.8.8"], connect=Backend())
    with (
        httpcore.ConnectionPool(network_backend=network) as pool,
        deadline(5),
        pytest.raises(httpcore.ConnectError, match="enough"),
    ):
        pool.request("GET", "https://bao.example/")
    assert told == ["8.8.8.8", ("bao.example", True)]


def test_the_next_address_is_tried_when_one_does_not_answer():
    class Backend(httpcore.NetworkBackend):
        def connect_tcp(self, host, *_: Any, **__: Any):
            tried.append(host)
            raise httpcore.ConnectError("refused")

    tried = []
    network = Checked(allow_private=False, lookup=lambda *_: ["8.8.8.8", "8.8.4.4"], connect=Backend())
    with deadline(5), pytest.raises(httpcore.ConnectError):
        network.connect_tcp("bao.example", 443)
    assert tried == ["8.8.8.8", "8.8.4.4"]
