"""What the report asks of a published warehouse: the files of `sql/report/`, each a view while it is open.

They read the schemas `mart` and `meta` alone. Keep out: SQL but for these files.
"""

# ruff: noqa: S608 - the names of views are those of our own files

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any, Self

import duckdb

from pipelines.errors import RunFailed
from pipelines.paths import data_dir

Row = dict[str, Any]
BATCH = 1_000
_READ_BY_OTHERS = ("facts", "budgets", "targets", "officials")


class Queries:
    """An open warehouse in which every query of the report is a view of this connection."""

    def __init__(self, connection: duckdb.DuckDBPyConnection) -> None:
        self._connection = connection
        files = {path.stem: path for path in sorted((data_dir("sql") / "report").glob("*.sql"))}
        for name in dict.fromkeys([*_READ_BY_OTHERS, *files]):
            connection.execute(f"CREATE TEMP VIEW {name} AS {files[name].read_text(encoding='utf-8')}")

    @classmethod
    @contextmanager
    def of(cls, warehouse: Path) -> Iterator[Self]:
        """Open a published file, read-only; raises RunFailed in a line if it cannot be read."""
        try:
            with duckdb.connect(str(warehouse), read_only=True) as connection:
                yield cls(connection)
        except duckdb.Error as error:
            raise RunFailed(
                f"{warehouse}: expected a published warehouse, found: {' '.join(str(error).split())}: publish it again"
            ) from error

    def rows(self, name: str) -> Iterator[Row]:
        """The rows of a query in its order, a batch at a time; the next query ends it."""
        return _rows(self._connection.execute(f"FROM {name}"))

    def batches_of_documents(self, size: int) -> Iterator[tuple[list[Row], dict[str, list[Row]]]]:
        """Articles by their id, so many at once, and their facts by article in the order of the text."""
        ids = [row[0] for row in self._connection.execute("SELECT document_id FROM documents ORDER BY ALL").fetchall()]
        for first in range(0, len(ids), size):
            wanted = ids[first : first + size]
            facts: dict[str, list[Row]] = {document: [] for document in wanted}
            for fact in self._of_documents("facts", "document_id, char_start, char_end, fact_id", wanted):
                facts[fact["document_id"]].append(fact)
            yield list(self._of_documents("documents", "document_id", wanted)), facts

    def count(self, name: str) -> int:
        """How many rows a query has."""
        [(number,)] = self._connection.execute(f"SELECT count(*) FROM {name}").fetchall()
        return int(number)

    def _of_documents(self, name: str, order: str, documents: Sequence[str]) -> Iterator[Row]:
        chosen = f"FROM {name} WHERE document_id IN (SELECT unnest($documents)) ORDER BY {order}"
        return _rows(self._connection.execute(chosen, {"documents": documents}))


def _rows(result: duckdb.DuckDBPyConnection) -> Iterator[Row]:
    names = [column[0] for column in result.description]
    while batch := result.fetchmany(BATCH):
        yield from (dict(zip(names, row, strict=True)) for row in batch)
