"""One function over many things, in as many processes as are worth it; results come in the order of the things.

Workers start from a clean process (`forkserver`): a fork of this one would copy the threads of Polars and
DuckDB in whatever state they are. They load the function's module and nothing else of this process, so the
function must stand at the top of a module, and what it takes and gives must be picklable. Keep out: what is read.
"""

import multiprocessing
import os
import threading
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from concurrent.futures import Future, ProcessPoolExecutor
from concurrent.futures.process import BrokenProcessPool
from contextlib import contextmanager
from itertools import islice
from typing import Protocol, TypeVar

from pipelines.errors import RunFailed

Given = TypeVar("Given")
Made = TypeVar("Made")

CHUNK = 8  # things handed to a worker at once: fewer cost more in talk, more leave one worker to finish alone
AHEAD = 4  # chunks per worker that wait or are done: results of a large day must not pile up


class Spread(Protocol):
    """How to call a function on each of many things: `map` itself, or workers that do it."""

    def __call__(self, function: Callable[[Given], Made], things: Iterable[Given], /) -> Iterator[Made]:
        """Give the results in the order of the things."""
        ...


@contextmanager
def spreading(workers: int, things: int, worth: int) -> Iterator[Spread]:
    """Give a `Spread` over at most `workers` processes for so many `things`.

    `worth` is how many things a worker must have to be worth its start; below it everything happens in this
    process. Raises RunFailed when a worker dies.
    """
    number = min(workers, things // worth)
    if number < 2:
        yield map
        return
    context = multiprocessing.get_context("forkserver")
    with ProcessPoolExecutor(number, mp_context=context, initializer=_end_with_parent) as pool:
        try:
            yield lambda function, given: _spread(pool, number, function, given)
        except BrokenProcessPool as error:
            raise RunFailed(
                f"expected {number} workers to read the documents, found that one was killed, perhaps for lack of"
                " memory: run again with fewer (BIENBAN_WORKERS)"
            ) from error
        finally:
            pool.shutdown(cancel_futures=True)


def _spread(
    pool: ProcessPoolExecutor, number: int, function: Callable[[Given], Made], things: Iterable[Given]
) -> Iterator[Made]:
    rest = iter(things)
    under_way: deque[Future[list[Made]]] = deque()
    while True:
        while len(under_way) < number * AHEAD and (chunk := list(islice(rest, CHUNK))):
            under_way.append(pool.submit(_each, function, chunk))
        if not under_way:
            return
        yield from under_way.popleft().result()


def _each(function: Callable[[Given], Made], chunk: list[Given]) -> list[Made]:
    return [function(thing) for thing in chunk]


def _end_with_parent() -> None:
    """End this worker when the process that it works for is gone: killed, it cannot say so."""
    threading.Thread(target=_wait_and_end, daemon=True).start()


def _wait_and_end() -> None:
    parent = multiprocessing.parent_process()
    if parent is not None:
        parent.join()
        os._exit(1)
