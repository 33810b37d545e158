"""How much an archive may hold, and the count of what was taken out of one: bombs stop here. Keep out: formats."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from pipelines.config import Settings

RATIO_FROM = 10_000_000  # bytes: smaller things may be packed as tightly as they like


class TooMuchError(Exception):
    """An archive would take more room than the settings allow; the message says what was found."""


@dataclass(frozen=True, slots=True)
class Limits:
    """How much an archive may hold before the rest of it is refused."""

    member_bytes: int
    total_bytes: int
    ratio: int
    members: int
    depth: int

    @classmethod
    def of(cls, settings: Settings) -> "Limits":
        """The limits that an operator has set."""
        return cls(
            settings.archive_member_bytes,
            settings.archive_total_bytes,
            settings.archive_ratio,
            settings.archive_members,
            settings.archive_depth,
        )


@dataclass(slots=True)
class Meter:
    """What was taken out of one archive of the inbox so far, the archives inside it included."""

    limits: Limits
    packed: int
    taken: int = 0
    members: int = 0

    def take(self, size: int) -> None:
        """Count unpacked bytes; raises TooMuchError over the limits of all together."""
        self.taken += size
        if self.taken > self.limits.total_bytes:
            raise TooMuchError(f"more than {self.limits.total_bytes:,} bytes in all (BIENBAN_ARCHIVE_TOTAL_BYTES)")
        if self.taken > max(RATIO_FROM, self.limits.ratio * self.packed):
            raise TooMuchError(f"more than {self.limits.ratio} times its size (BIENBAN_ARCHIVE_RATIO)")

    def next_member(self) -> None:
        """Count a member; raises TooMuchError over the limit of all together."""
        self.members += 1
        if self.members > self.limits.members:
            raise TooMuchError(f"more than {self.limits.members:,} members (BIENBAN_ARCHIVE_MEMBERS)")


class Stream(Protocol):
    """What the readers ask of a stream."""

    def read(self, size: int = -1, /) -> bytes:
        """At most so many bytes."""
        ...

    def readline(self, size: int = -1, /) -> bytes:
        """A line, or the first so many bytes of it."""
        ...


class Metered:
    """A stream that counts what is read from it, so that no reader behind it can be led to unpack without end."""

    def __init__(self, stream: Stream, meter: Meter) -> None:
        self._stream, self._meter, self._position = stream, meter, 0
        self.broken: Exception | None = None  # why it could not be read on: some readers take that for its end

    def read(self, size: int = -1) -> bytes:
        """Read and count."""
        return self._counted(self._stream.read, size)

    def readline(self, size: int = -1) -> bytes:
        """Read a line and count."""
        return self._counted(self._stream.readline, size)

    def tell(self) -> int:
        """How many bytes were read."""
        return self._position

    def _counted(self, read: Callable[[int], bytes], size: int) -> bytes:
        try:
            data = read(size if size >= 0 else self._meter.limits.member_bytes + 1)
        except Exception as error:
            self.broken = error
            raise
        self._position += len(data)
        self._meter.take(len(data))
        return data
