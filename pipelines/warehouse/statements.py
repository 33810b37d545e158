"""The SQL files as statements with names and dependencies, in an order in which they can run.

A file holds one SELECT; its name is the table's or view's. `sql/star/` are tables, `sql/marts/` views of the
published file, the folder `work` tables that only the build sees; beside those stand the tables that a resolver makes
of them in Python. `sql/macros/` holds one macro per file; the published file keeps those of the schema mart. Keep out:
running them.
"""

from dataclasses import dataclass
from functools import cache
from graphlib import CycleError, TopologicalSorter
from itertools import takewhile
from typing import Literal

import sqlglot
from sqlglot import exp

from pipelines.errors import BadConfiguration
from pipelines.paths import data_dir
from pipelines.warehouse.resolvers import BY_TABLE

Kind = Literal["work", "resolved", "table", "view"]
FOLDERS: dict[str, tuple[str, Kind]] = {"work": ("work", "work"), "star": ("star", "table"), "marts": ("mart", "view")}


@dataclass(frozen=True, slots=True)
class SqlModel:
    """One SELECT of `sql/`, what it makes and what it reads."""

    schema: str
    name: str
    kind: Kind
    sql: str
    dependencies: tuple[str, ...]
    """Qualified names that it reads, sorted: `staging.documents`, `star.dim_date`, `work.meetings` …"""

    @property
    def qualified(self) -> str:
        """Schema and name."""
        return f"{self.schema}.{self.name}"


@dataclass(frozen=True, slots=True)
class SqlMacro:
    """One CREATE MACRO of `sql/macros/`; its comment is the file's opening one."""

    name: str
    sql: str

    @property
    def of_rows(self) -> bool:
        """Whether it gives a table, and so reads views; the others are what views may use."""
        return " AS TABLE\n" in self.sql

    @property
    def published(self) -> bool:
        """Whether the file keeps it; the others are the build's own."""
        return f"CREATE MACRO mart.{self.name}(" in self.sql

    @property
    def comment(self) -> str:
        """What it gives."""
        lines = takewhile(lambda line: line.startswith("-- "), self.sql.splitlines())
        return " ".join(line.removeprefix("-- ") for line in lines)


def all_macros(*, indexed: bool = True) -> list[SqlMacro]:
    """Every macro of `sql/macros/`, by name; for a file without an index those of its folder `unindexed` instead."""
    folder = data_dir("sql") / "macros"
    paths = {path.name: path for path in sorted(folder.glob("*.sql"))}
    if not indexed:
        paths |= {path.name: path for path in folder.glob("unindexed/*.sql")}
    return [SqlMacro(path.stem, path.read_text(encoding="utf-8")) for path in paths.values()]


def all_statements() -> list[SqlModel]:
    """Every statement of `sql/` and every resolver, dependencies first.

    Raises BadConfiguration for a circle or a missing table.
    """
    models = {
        model.qualified: model
        for folder, (schema, kind) in FOLDERS.items()
        for model in (
            SqlModel(
                schema, path.stem, kind, path.read_text(encoding="utf-8"), _reads(path.name, path.read_text("utf-8"))
            )
            for path in sorted((data_dir("sql") / folder).glob("*.sql"))
        )
    }
    for name, resolver in BY_TABLE.items():
        models[name] = SqlModel("work", name.split(".")[1], "resolved", resolver.sql, (resolver.reads,))
    sorter: TopologicalSorter[str] = TopologicalSorter()
    for name in sorted(models):
        inner = [d for d in models[name].dependencies if not d.startswith("staging.")]
        missing = [d for d in inner if d not in models]
        if missing:
            raise BadConfiguration(
                f"sql: {name} reads {', '.join(missing)}, found no such file: add it or mend the name"
            )
        sorter.add(name, *inner)
    try:
        return [models[name] for name in sorter.static_order()]
    except CycleError as error:
        circle = " → ".join(str(name) for name in error.args[1])
        raise BadConfiguration(
            f"sql: expected no circle, found {circle}: one of them must not read the other"
        ) from error


def star_statements() -> list[SqlModel]:
    """The tables of the star and the views of the marts, dependencies first.

    What they read through the build's own views (`work`) is resolved: dependencies are staged tables, tables of
    the star and views only.
    """
    models = all_statements()
    through: dict[str, tuple[str, ...]] = {}
    for model in models:
        direct = {d for d in model.dependencies if not d.startswith("work.")}
        behind = {d for w in model.dependencies if w.startswith("work.") for d in through[w]}
        through[model.qualified] = tuple(sorted(direct | behind))
    return [
        SqlModel(model.schema, model.name, model.kind, model.sql, through[model.qualified])
        for model in models
        if model.schema != "work"
    ]


@cache
def _reads(file: str, sql: str) -> tuple[str, ...]:
    try:
        statement = sqlglot.parse_one(sql, dialect="duckdb")
    except sqlglot.errors.ParseError as error:
        raise BadConfiguration(f"sql/{file}: expected one SELECT, found: {str(error).splitlines()[0]}") from error
    return tuple(sorted({f"{table.db}.{table.name}" for table in statement.find_all(exp.Table) if table.db}))
