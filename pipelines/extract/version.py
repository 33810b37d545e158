"""The version of the extractor: a digest over everything that a fact can depend on.

Covers the sources and data of `text`, `grammar` and `extract`; a change in any of them gives another
version, so that what was read before shows as stale and is read again. Keep out: a version set by hand.
"""

from functools import cache
from importlib.resources import files
from importlib.resources.abc import Traversable

from pipelines.identity import digest

_PARTS = ("extract", "grammar", "text")
_READ = (".py", ".toml", ".txt", ".csv")


def _contents(folder: Traversable, path: str) -> list[str]:
    found = []
    for entry in sorted(folder.iterdir(), key=lambda entry: entry.name):
        name = f"{path}/{entry.name}"
        if entry.is_dir():
            found += _contents(entry, name)
        elif name.endswith(_READ):
            found += [name, entry.read_bytes().decode("utf-8").replace("\r\n", "\n")]
    return found


@cache
def extractor_version() -> str:
    """12 hex digits; the same on every machine for the same sources and data."""
    return sources_version(*_PARTS)


def sources_version(*folders: str) -> str:
    """12 hex digits of the sources and data in folders of the package."""
    package = files("pipelines")
    parts = [part for name in folders for part in _contents(package / name, name)]
    return digest("extractor", *parts)[:12]
