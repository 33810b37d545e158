"""Things in groups: by a key, and groups as guests that join the one host which they fit.

Keep out: why things belong together.
"""

from collections import defaultdict
from collections.abc import Callable, Hashable, Iterable
from typing import TypeVar

T = TypeVar("T")


def grouped(things: Iterable[T], key: Callable[[T], Hashable]) -> list[list[T]]:
    """The things in groups of one key, in the order in which the keys come."""
    groups: dict[Hashable, list[T]] = defaultdict(list)
    for thing in things:
        groups[key(thing)].append(thing)
    return list(groups.values())


def joined(guests: list[list[T]], hosts: list[list[T]], fit: Callable[[list[T], list[T]], bool]) -> list[list[T]]:
    """Add each guest to the one host that it fits, in place; return those that fit none or several, as they are.

    Guests are held against the hosts as they were, so that no guest decides about another.
    """
    before = [list(host) for host in hosts]
    left = []
    for guest in guests:
        fitting = [number for number, host in enumerate(before) if fit(guest, host)]
        if len(fitting) == 1:
            hosts[fitting[0]].extend(guest)
        else:
            left.append(guest)
    return left
