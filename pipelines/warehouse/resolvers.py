"""The tables of a build that Python makes: what the mentions of all documents mean.

Each resolver reads one view of the schema `work`, whole, and gives the rows of tables beside it, which the SQL behind
it joins. What they decide is in `pipelines.resolve`, which knows no database. Keep out: any rule about what a mention
means.
"""

# ruff: noqa: S608 - names of tables and columns come from the list below

import json
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

import duckdb

from pipelines.corrections import Correction
from pipelines.resolve.corpus import Mention, resolve
from pipelines.resolve.items import is_total, item_of, with_ancestors
from pipelines.resolve.meetings import cluster_meetings
from pipelines.resolve.people import cluster_people
from pipelines.resolve.posts import posts_of
from pipelines.resolve.reports import Report
from pipelines.resolve.spheres import Mention as PersonMention
from pipelines.resolve.units import Surroundings
from pipelines.warehouse.regrouped import meanings, mentions_of, regrouped

Row = Mapping[str, Any]
Rows = Iterable[Sequence[Any]]


@dataclass(frozen=True, slots=True)
class Resolver:
    """Tables `work.<name>`, made from all rows of `reads`."""

    reads: str
    tables: Mapping[str, Mapping[str, str]]
    """The columns of each table with their DuckDB types; `resolve` gives the values in this order, CORRECTED aside."""
    resolve: Callable[[Sequence[Row]], Mapping[str, Rows]]

    @property
    def sql(self) -> str:
        """What it reads, as a SELECT."""
        return f"SELECT * FROM {self.reads}"


def _places_and_bodies(rows: Sequence[Row]) -> Mapping[str, Rows]:
    documents = {
        row["document_id"]: Surroundings(row["scope"], row["day"], tuple(row["places"]), row["source_day"], row["home"])
        for row in rows
    }
    mentions = [Mention(row["document_id"], row["name"], row["jurisdiction"], row.get("means")) for row in rows]
    resolved = resolve(documents, mentions)
    return {
        "meanings": [
            (
                one.mention.document_id,
                one.mention.name,
                one.mention.jurisdiction,
                one.organization.key if one.organization else None,
                one.unit.key if one.unit else None,
            )
            for one in resolved.mentions
        ],
        "admin_units": [
            (
                unit.key, unit.full, unit.level, unit.rank, unit.code, unit.parent, unit.since, unit.until,
                list(unit.successors),
            )
            for unit in resolved.units.values()
        ],
        "organizations": [
            (
                one.key, one.name, one.kind, one.level, one.parent.key if one.parent else None,
                one.unit.key if one.unit else None, resolved.aliases.get(one.key, []),
                one.unit.since if one.unit else None, one.until, one.successor.key if one.successor else None,
            )
            for one in resolved.organizations.values()
        ],
    }  # fmt: skip


def _meetings(rows: Sequence[Row]) -> Mapping[str, Rows]:
    return {"meeting_ids": cluster_meetings(Report(**row) for row in rows).items()}


def _people(rows: Sequence[Row]) -> Mapping[str, Rows]:
    found = cluster_people(PersonMention(**row) for row in rows)
    return {
        "people": [(fact_id, person.person_key, person.name, person.known_by) for fact_id, person in found.items()],
        "posts": [
            (row["fact_id"], row["document_id"], number, post.office, post.body, post.former, post.seat)
            for row in rows
            if row["position"]
            for number, post in enumerate(posts_of(row["position"], row["jurisdiction"]))
        ],
    }


def _items(rows: Sequence[Row]) -> Mapping[str, Rows]:
    items = [item_of(row["kind"], row["label"]) for row in rows]
    return {
        "item_names": [
            (row["kind"], row["label"], item.name, is_total(row["kind"], row["label"]))
            for row, item in zip(rows, items, strict=True)
        ],
        "items": sorted((item.kind, item.name, item.parent) for item in with_ancestors(items)),
    }


CORRECTED = {"correction_ids": "VARCHAR[]"}
"""What `regrouped` adds to each row."""
RESOLVERS: tuple[Resolver, ...] = (
    Resolver(
        "work.mentions",
        {
            "meanings": dict.fromkeys(
                ("document_id", "name", "jurisdiction", "organization_key", "admin_unit_key"), "VARCHAR"
            )
            | CORRECTED,
            "admin_units": dict.fromkeys(("admin_unit_key", "name", "level", "rank", "code", "parent_key"), "VARCHAR")
            | {"valid_from": "DATE", "valid_to": "DATE", "successors": "VARCHAR[]"},
            "organizations": dict.fromkeys(
                ("organization_key", "name", "kind", "level", "parent_key", "admin_unit_key"), "VARCHAR"
            )
            | {"aliases": "VARCHAR[]", "valid_from": "DATE", "valid_to": "DATE", "successor_key": "VARCHAR"},
        },
        _places_and_bodies,
    ),
    Resolver(
        "work.reports", {"meeting_ids": dict.fromkeys(("fact_id", "meeting_id"), "VARCHAR") | CORRECTED}, _meetings
    ),
    Resolver(
        "work.person_mentions",
        {
            "people": dict.fromkeys(("fact_id", "person_key", "name", "known_by"), "VARCHAR") | CORRECTED,
            "posts": {
                "fact_id": "VARCHAR",
                "document_id": "VARCHAR",
                "number": "INTEGER",
                "office": "VARCHAR",
                "organization": "VARCHAR",
                "former": "BOOLEAN",
                "seat": "BOOLEAN",
            },
        },
        _people,
    ),
    Resolver(
        "work.labels",
        {
            "item_names": dict.fromkeys(("kind", "label", "item"), "VARCHAR") | {"is_total": "BOOLEAN"},
            "items": dict.fromkeys(("kind", "item", "parent"), "VARCHAR"),
        },
        _items,
    ),
)
BY_TABLE = {f"work.{name}": resolver for resolver in RESOLVERS for name in resolver.tables}
"""Which resolver makes a table."""


def run_resolver(
    connection: duckdb.DuckDBPyConnection, resolver: Resolver, corrections: Sequence[Correction] = ()
) -> None:
    """Make and fill the resolver's tables, groups as reviewers have put them right."""
    result = connection.execute(resolver.sql)
    names = [column[0] for column in result.description]
    rows = [dict(zip(names, row, strict=True)) for row in result.fetchall()]
    mentions = mentions_of(connection, corrections)
    if meant := meanings(corrections, mentions):
        rows = (
            [row | {"means": meant.get((row["document_id"], row["name"], row["jurisdiction"]))} for row in rows]
            if (resolver.reads == "work.mentions")
            else rows
        )
    made = regrouped(resolver.resolve(rows), corrections, mentions)
    for name, columns in resolver.tables.items():
        declared = ", ".join(f"{column} {kind}" for column, kind in columns.items())
        connection.execute(f"CREATE TABLE work.{name} ({declared})")
        # As JSON: a hundred times as fast as to bind lists of Python.
        listed = [dict(zip(columns, row, strict=True)) for row in made[name]]
        told = json.dumps(listed, default=str, ensure_ascii=False)
        values = ", ".join(f"r.{column}" for column in columns)
        connection.execute(
            f"INSERT INTO work.{name} SELECT {values} FROM (SELECT unnest(from_json(?, ?)) AS r)",
            [told, json.dumps([columns])],
        )
