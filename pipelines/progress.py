"""How long work tells whoever is watching how far it is. Keep out: any way of showing it."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

Advance = Callable[[], None]


class Progress:
    """Told of every stage of a run; this one keeps it to itself, as a scheduled run has nobody watching."""

    @contextmanager
    def stage(self, name: str, total: int | None = None) -> Iterator[Advance]:  # noqa: ARG002  for those who show it
        """Enclose one stage of `total` pieces of work; call what it gives after each piece."""
        yield lambda: None
