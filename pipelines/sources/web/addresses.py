"""Addresses on the web: the one form that identifies an article, and which machines may be asked.

Keep out: asking them (`network`, `client`).
"""

import ipaddress
from collections.abc import Collection
from urllib.parse import urlsplit, urlunsplit

from w3lib.url import canonicalize_url, url_query_cleaner

from pipelines.sources.catalogue import Source, host_of

# What newsletters and social networks add to links to follow their readers; none changes the page.
TRACKING = (
    "utm_source", "utm_medium", "utm_campaign", "utm_term", "utm_content", "utm_id", "fbclid", "gclid", "dclid",
    "gbraid", "wbraid", "msclkid", "yclid", "zarsrc", "mc_cid", "mc_eid", "igshid", "_ga",
)  # fmt: skip
_NAT64 = ipaddress.ip_network("64:ff9b::/96")

IPAddress = ipaddress.IPv4Address | ipaddress.IPv6Address


class Refused(Exception):
    """Something that is not fetched or not kept; the message says why. Not an error of the site or of ours."""


def normalised(address: str, drop: Collection[str] = ()) -> str:
    """The form of an address that identifies its page.

    Host in lower case and ASCII, no default port, no fragment, no tracking parameters (nor those in `drop`), the
    others sorted, one way of percent-encoding, no dot segments. Raises Refused for what is no address of the web.
    """
    if not host_of(address):
        raise Refused(f"expected an address with a host, found {address!r}")
    try:
        cleaned = url_query_cleaner(address, [*TRACKING, *drop], remove=True, unique=False, keep_fragments=False)
        canonical = urlsplit(canonicalize_url(cleaned))
        return urlunsplit((canonical.scheme, host_of(address), canonical.path or "/", canonical.query, ""))
    except ValueError as error:
        raise Refused(f"expected an address, found {address!r} ({error})") from error


def require_allowed(address: str, source: Source) -> None:
    """Raise Refused unless the address is a web address on a host of the source."""
    parts = urlsplit(address)
    if parts.scheme not in ("http", "https"):
        raise Refused(f"expected http or https, found {parts.scheme or 'no scheme'}")
    if parts.username is not None or parts.password is not None:
        raise Refused("an address with a user name or password in it")
    host = host_of(address)
    if host not in source.hosts:
        raise Refused(f"{host or 'no host'} is not among the hosts of the source")


def require_public(host: str, found: Collection[str], *, allow_private: bool) -> None:
    """Raise Refused if any address that the host's name stands for is private, loopback, or otherwise not public."""
    for text in found:
        address = ipaddress.ip_address(text.partition("%")[0])
        if address.is_multicast or address.is_unspecified:
            raise Refused(f"{host} is at {text}, which is no machine's address")
        if not allow_private and not all(each.is_global and not each.is_multicast for each in _meant(address)):
            raise Refused(f"{host} is at {text}, which is not public (allow_private would allow it)")


def _meant(address: IPAddress) -> list[IPAddress]:
    """The address, and the older one that it wraps: what IPv6 carries ends at an IPv4 machine."""
    if not isinstance(address, ipaddress.IPv6Address):
        return [address]
    if address.ipv4_mapped is not None:
        return [address.ipv4_mapped]
    wrapped: list[IPAddress] = [address]
    if address.sixtofour is not None:
        wrapped.append(address.sixtofour)
    if address.teredo is not None:
        wrapped.extend(address.teredo)
    if address in _NAT64:
        wrapped.append(ipaddress.IPv4Address(int(address) & 0xFFFFFFFF))
    return wrapped
