"""Things that are one because of what they share: disjoint sets, joined pair by pair.

The sets do not depend on the order of the pairs; their roots do, so a root is for comparing within one run only. Keep
out: why two things are one.
"""

from collections.abc import Hashable


class Links:
    """Disjoint sets; a thing that was never united is a set of its own."""

    def __init__(self) -> None:
        self._parents: dict[Hashable, Hashable] = {}

    def root(self, thing: Hashable) -> Hashable:
        """What stands for the set that `thing` is in."""
        found = thing
        while (parent := self._parents.get(found, found)) != found:
            found = parent
        while (parent := self._parents.get(thing, thing)) != found:
            self._parents[thing] = found
            thing = parent
        return found

    def unite(self, one: Hashable, other: Hashable) -> None:
        """Make the sets of two things one."""
        first, second = self.root(one), self.root(other)
        if first != second:
            self._parents[second] = first
