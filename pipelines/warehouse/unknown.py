"""How many mentions of a dimension a built file leaves unknown, and which. Keep out: judging it, which is a check's."""

# ruff: noqa: S608 - names and conditions come from the list below

from dataclasses import dataclass
from pathlib import Path

import duckdb
import polars as pl

from schemas.enums import OrganizationKind

# Kinds that are always of some administrative unit, unless they are the country's.
_OF_A_UNIT = ", ".join(
    f"'{kind}'"
    for kind in (
        OrganizationKind.PLACE, OrganizationKind.PARTY_ORGANIZATION, OrganizationKind.PARTY_COMMITTEE,
        OrganizationKind.PEOPLES_COUNCIL, OrganizationKind.PEOPLES_COMMITTEE, OrganizationKind.FRONT,
        OrganizationKind.DEPARTMENT, OrganizationKind.COURT, OrganizationKind.PROCURACY, OrganizationKind.POLICE,
    )
)  # fmt: skip
_EXPECTED = {
    "dim_admin_unit": (
        f"b.jurisdiction IS NOT NULL OR (o.kind IN ({_OF_A_UNIT}) AND o.level IS DISTINCT FROM 'central')",
        "u.name IS NULL",
    ),
    "dim_organization": ("b.name IS NOT NULL", f"o.kind = '{OrganizationKind.OTHER}'"),
}
"""For each dimension: which mentions mean something of it, and which of those are left unknown."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """The mentions that mean something of a dimension, and those of them that could not be told apart."""

    mentions: int
    rows: pl.DataFrame
    """Document and mention as written."""


def left_unknown(warehouse: Path) -> dict[str, Unknown]:
    """What is unknown, by the name of the dimension's table."""
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        return {
            dimension: _unknown(connection, expected, missing) for dimension, (expected, missing) in _EXPECTED.items()
        }


def _unknown(connection: duckdb.DuckDBPyConnection, expected: str, missing: str) -> Unknown:
    rows = connection.execute(f"""
        SELECT d.document_name, b.name, b.jurisdiction, {missing} AS is_unknown
        FROM star.bridge_mention AS b
        JOIN star.dim_document AS d ON b.document_key = d.document_key
        JOIN star.dim_organization AS o ON b.organization_key = o.organization_key
        JOIN star.dim_admin_unit AS u ON b.admin_unit_key = u.admin_unit_key
        WHERE {expected}
        ORDER BY d.document_name, b.name, b.mention_key
    """).fetchall()
    unknown = [row[:3] for row in rows if row[3]]
    return Unknown(len(rows), pl.DataFrame(unknown, ["document_name", "mention", "jurisdiction"], orient="row"))
