"""What a source offers to be landed. Keep out: landing it (`landing`), and finding it (one module per source)."""

import mimetypes
from dataclasses import dataclass
from datetime import date

from pipelines.text.media import REFUSED, UNKNOWN

_MEDIA_TYPES = mimetypes.MimeTypes(filenames=())  # the table of the library, not the one of this machine


def media_type_of(name: str) -> str:
    """What a file's name says that its bytes are; a hint, since the bytes decide."""
    return _MEDIA_TYPES.guess_type(name)[0] or UNKNOWN


@dataclass(frozen=True, slots=True)
class Item:
    """Bytes that a source offers, with where it found them; `name` is the document's, if not the address's stem."""

    source: str
    address: str
    media_type: str
    data: bytes
    url: str | None = None
    charset: str | None = None
    etag: str | None = None
    last_modified: str | None = None
    announced_on: date | None = None
    locality: str | None = None
    name: str | None = None


def refused(source: str, address: str, reason: str, name: str | None = None) -> Item:
    """A note in the place of bytes that a source would not take in.

    It lands like any document, and reading it sets it aside with the reason: so what was refused is in the
    archive's count, and a change of the reason is a new version.
    """
    return Item(source, address, REFUSED, reason.encode(), name=name)
