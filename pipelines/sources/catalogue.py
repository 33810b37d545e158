"""Which sites are read, and how: `sources.yaml` as it ships, with the operator's file laid over it.

The operator's file (BIENBAN_SOURCES) has the same form; a field that it sets for a source replaces the shipped
one, and a name that is new is a new source. Every key of the file is a field of a model here. Under `inbox` the file
says where folders of the inbox are at home. Keep out: fetching.
"""

from collections.abc import Hashable
from datetime import datetime
from pathlib import Path
from typing import Annotated, Any, Literal, Self, TypeVar
from urllib.parse import urlsplit
from zoneinfo import ZoneInfo

import regex
import yaml
from cronsim import CronSim, CronSimError
from lxml.cssselect import CSSSelector
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, Field, ValidationError, model_validator

from pipelines.errors import BadConfiguration

SHIPPED = Path(__file__).with_name("sources.yaml")
ZONE = ZoneInfo("Asia/Ho_Chi_Minh")
DAILY = "0 0 * * *"
_NAME = regex.compile(r"[a-z0-9][a-z0-9-]{0,62}")
_CONTACT = r"^(https?://[!-~]+|[!-~]+@[!-~]+)$"  # goes into a header: no blanks, no line ends


def _address(text: str) -> str:
    parts = urlsplit(text)
    if parts.scheme not in ("http", "https") or not parts.hostname or "@" in parts.netloc:
        raise ValueError("expected an address that starts with http:// or https:// and holds no user name")
    return text


def _pattern(text: str) -> str:
    try:
        regex.compile(text)
    except regex.error as error:
        raise ValueError(f"expected a regular expression ({error})") from error
    return text


def _selector(text: str) -> str:
    try:
        CSSSelector(text)
    except Exception as error:
        raise ValueError(f"expected a CSS selector ({error})") from error
    return text


def _cron(text: str) -> str:
    expression = DAILY if text == "daily" else text
    try:
        CronSim(expression, datetime.now(ZONE))
    except CronSimError as error:
        raise ValueError(f"expected `daily` or a cron expression of five fields ({error})") from error
    return expression


def _lower(host: Any) -> Any:
    return host.lower().encode("idna").decode() if isinstance(host, str) and host else host


Address = Annotated[str, AfterValidator(_address)]
Pattern = Annotated[str, AfterValidator(_pattern)]
Selector = Annotated[str, AfterValidator(_selector)]
Cron = Annotated[str, AfterValidator(_cron)]
Host = Annotated[str, BeforeValidator(_lower), Field(pattern=r"^([a-z0-9.-]+|\[[0-9a-f:.]+\])(:\d{1,5})?$")]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


_Entry = TypeVar("_Entry", bound=_Model)


class Limits(_Model):
    """How much is asked of a site, and how much is taken from it."""

    pages: int = Field(500, ge=1, description="Requests per run; what is left goes on with the next run.")
    seconds: float = Field(3600, gt=0, description="Time per run; what is left goes on with the next run.")
    delay_seconds: float = Field(2.0, ge=0, description="Between two requests to a host; robots.txt may ask for more.")
    concurrency: int = Field(1, ge=1, le=8, description="Requests under way at once.")
    retries: int = Field(3, ge=0, le=10, description="Further tries of a request that failed for the moment.")
    longest_wait_seconds: float = Field(
        300, ge=0, description="A site that asks for a longer wait is left until the next run."
    )
    connect_seconds: float = Field(10, gt=0, description="To open a connection.")
    silence_seconds: float = Field(20, gt=0, description="Without a byte from the site.")
    request_seconds: float = Field(60, gt=0, description="For a whole answer, however slowly it drips.")
    redirects: int = Field(5, ge=0, le=20, description="Redirects of one request that are followed.")
    body_bytes: int = Field(10_000_000, ge=1, description="Largest body, as transferred.")
    decoded_bytes: int = Field(30_000_000, ge=1, description="Largest body, decompressed.")
    recheck_days: float = Field(
        30, ge=0, description="An article that has not changed for so long is not asked for again."
    )


class Expect(_Model):
    """How many articles the addresses of a source name; anything else is a warning: the site has changed."""

    min: int = Field(1, ge=0)
    max: int | None = Field(None, ge=1)


class ListingRules(_Model):
    """Where a listing page has its articles."""

    item: Selector = Field(description="CSS selector of the element that holds one article.")
    link: Selector = Field("a[href]", description="The article's link, inside the item.")
    date: Selector | None = Field(None, description="The day of publication, inside the item.")
    date_format: str = Field("%d/%m/%Y", description="Its form, as in Python's strptime; it may stand in other text.")
    next: Selector | None = Field(None, description="The link to the next page.")
    pages: int = Field(5, ge=1, description="Listing pages that are read, the first one included.")


class Source(_Model):
    """One site, and how it is read."""

    name: str = Field(description="The key of its entry, of a-z, 0-9 and -.")
    kind: Literal["feed", "sitemap", "listing"] = Field(description="What the addresses are.")
    addresses: list[Address] = Field(min_length=1, description="Feeds, sitemaps or sitemap indexes, or listing pages.")
    hosts: list[Host] = Field(
        [], description="Hosts that may be asked, with :port unless 80 or 443. Default: those of the addresses."
    )
    title: str | None = Field(None, description="Its name for people.")
    locality: str | None = Field(None, description="Where it is at home: what `quận` means in its articles.")
    schedule: Cron = Field(DAILY, description="`daily` or a cron expression, by the clock of Vietnam.")
    enabled: bool = Field(True, description="Whether it is read.")
    contact: str | None = Field(None, pattern=_CONTACT, description="Who answers for the robot. Default: the file's.")
    include: list[Pattern] = Field([], description="Only articles whose address has one of these patterns in it.")
    exclude: list[Pattern] = Field([], description="And none of these.")
    drop_parameters: list[str] = Field([], description="Parameters of addresses that do not change the article.")
    listing: ListingRules | None = Field(None, description="For `listing` alone.")
    limits: Limits = Field(Limits(), description="How much is asked and taken; what is not set has its default.")
    expect: Expect = Field(Expect(), description="How many articles its addresses name.")
    allow_private: bool = Field(False, description="Whether its hosts may be in a private network or this machine.")

    @model_validator(mode="before")
    @classmethod
    def _hosts_of_the_addresses(cls, values: dict[str, Any]) -> dict[str, Any]:
        addresses = values.get("addresses")
        if not values.get("hosts") and isinstance(addresses, list):
            hosts = {host for each in addresses if isinstance(each, str) and (host := host_of(each))}
            values = values | {"hosts": sorted(hosts)}
        return values

    @model_validator(mode="after")
    def _fits_together(self) -> Self:
        if (self.kind == "listing") != (self.listing is not None):
            raise ValueError("a source of the kind `listing`, and no other, has rules under `listing`")
        strange = [address for address in self.addresses if host_of(address) not in self.hosts]
        if strange:
            raise ValueError(f"{strange[0]} is on none of its hosts ({', '.join(self.hosts)})")
        if self.enabled and self.contact is None:
            raise ValueError("an enabled source needs a contact, its own or the file's: a web page or mail address")
        return self

    def due(self, last: datetime | None, now: datetime) -> bool:
        """Whether its schedule has come round since it was last read."""
        return last is None or self.next_after(last) <= now

    def next_after(self, last: datetime) -> datetime:
        """The first time of its schedule after `last`."""
        return next(CronSim(self.schedule, last.astimezone(ZONE)))


class Folder(_Model):
    """A folder of the inbox, which names a source."""

    locality: str = Field(min_length=1, description="Where it is at home: what `quận` means in its articles.")


def host_of(address: str) -> str:
    """The host of an address in lower case, with its port unless it is the scheme's own; "" if there is none."""
    try:
        parts = urlsplit(address)
        host, port = _lower(parts.hostname or ""), parts.port
    except ValueError:  # a port that is no number, a bracket that does not close, letters that no name has
        return ""
    host = f"[{host}]" if ":" in host else host
    return host if port in (None, {"http": 80, "https": 443}.get(parts.scheme)) else f"{host}:{port}"


def load_catalogue(path: Path | None) -> list[Source]:
    """The shipped sources with the operator's file laid over them, in the order of their names.

    Raises BadConfiguration, one line, naming file, source and key.
    """
    files = [SHIPPED] if path is None else [SHIPPED, path]
    merged: dict[str, dict[str, Any]] = {}
    said_by: dict[str, Path] = {}
    for file in files:
        contact, sources, _ = _read(file)
        for name, fields in sources.items():
            merged[name] = merged.get(name, {}) | fields
            if contact is not None:
                merged[name].setdefault("contact", contact)
            said_by[name] = file
    return [_source(said_by[name], name, merged[name]) for name in sorted(merged)]


def load_homes(path: Path | None) -> dict[str, str]:
    """Where the folders of the inbox are at home, by name.

    Raises BadConfiguration, one line, naming file, folder and key.
    """
    if path is None:
        return {}
    return {name: _valid(Folder, path, f"inbox: {name}", fields).locality for name, fields in _read(path)[2].items()}


def _source(file: Path, name: str, fields: dict[str, Any]) -> Source:
    if not _NAME.fullmatch(name):
        raise _wrong(file, f"source {name!r}: expected a name of a-z, 0-9 and -, found another")
    return _valid(Source, file, f"source {name}", fields | {"name": name})


def _valid(model: type[_Entry], file: Path, entry: str, fields: dict[str, Any]) -> _Entry:
    try:
        return model.model_validate(fields)
    except ValidationError as error:
        first = error.errors(include_url=False)[0]
        key = ".".join(str(part) for part in first["loc"])
        found = f", found {first['input']!r}" if key and first["type"] != "missing" else ""
        raise _wrong(file, f"{entry}: {key + ': ' if key else ''}{first['msg']}{found}") from error


def _read(file: Path) -> tuple[str | None, dict[str, dict[str, Any]], dict[str, dict[str, Any]]]:
    """Contact, sources and folders of the inbox, as the file has them."""
    try:
        content = yaml.load(file.read_text(encoding="utf-8"), _Loader)  # noqa: S506  a SafeLoader of our own
    except OSError as error:
        raise _wrong(file, f"expected a file of sources, found: {error.strerror}") from error
    except (yaml.YAMLError, UnicodeDecodeError) as error:
        raise _wrong(file, f"expected YAML, found: {' '.join(str(error).split())}") from error
    content = {} if content is None else content
    if not isinstance(content, dict) or set(content) - {"contact", "sources", "inbox"}:
        raise _wrong(file, "expected the keys `contact`, `sources` and `inbox`, found others")
    contact = content.get("contact")
    sources, folders = content.get("sources") or {}, content.get("inbox") or {}
    if not (contact is None or isinstance(contact, str)):
        raise _wrong(file, f"contact: expected a web page or mail address, found {contact!r}")
    for key, entries in (("sources", sources), ("inbox", folders)):
        if not isinstance(entries, dict):
            raise _wrong(file, f"{key}: expected names with their fields, found something else")
        for name, fields in entries.items():
            if not isinstance(name, str) or not isinstance(fields, dict):
                what = "source " if key == "sources" else "inbox: "
                raise _wrong(file, f"{what}{name}: expected a name with fields, found {fields!r}")
    return contact, sources, folders


def _wrong(file: Path, what: str) -> BadConfiguration:
    return BadConfiguration(f"{file}: {what}: mend the file (BIENBAN_SOURCES)")


class _Loader(yaml.SafeLoader):
    """YAML in which a key may stand only once: of two sources with one name, one would be lost without a word."""

    def construct_mapping(self, node: yaml.MappingNode, deep: bool = False) -> dict[Hashable, Any]:
        """Refuse a key that is there already."""
        seen: set[object] = set()
        for key, _ in node.value:
            if key.value in seen:
                raise yaml.constructor.ConstructorError(None, None, f"key {key.value!r} twice", key.start_mark)
            seen.add(key.value)
        return super().construct_mapping(node, deep)
