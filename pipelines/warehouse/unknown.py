"""How many mentions of a dimension a built file leaves unknown, and which. Keep out: judging it, which is a check's.

An item or an indicator that no list names is known by its own label alone: it compares with no other.
"""

# ruff: noqa: S608 - names and conditions come from the lists below

from dataclasses import dataclass
from pathlib import Path

import duckdb
import polars as pl

from pipelines.resolve.items import INDICATOR, listed
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
_BRIDGE = """
    FROM star.bridge_mention AS b
    JOIN star.dim_document AS d ON b.document_key = d.document_key
    JOIN star.dim_organization AS o ON b.organization_key = o.organization_key
    JOIN star.dim_admin_unit AS u ON b.admin_unit_key = u.admin_unit_key
"""
_PEOPLE = """
    SELECT d.document_name, f.name, f.position, p.known_by IS NULL AS is_unknown
    FROM star.fact_participation AS f
    JOIN star.dim_document AS d USING (document_key) JOIN star.dim_person AS p USING (person_key)
    UNION ALL
    SELECT d.document_name, f.person, f.office, p.known_by IS NULL
    FROM star.fact_election AS f
    JOIN star.dim_document AS d USING (document_key) JOIN star.dim_person AS p USING (person_key)
    WHERE f.person IS NOT NULL
"""
_ITEMS = "list_contains(getvariable('listed'), concat_ws(': ', {kind}, {name}))"
QUERIES = {
    "dim_admin_unit": f"""
        SELECT d.document_name, b.name, b.jurisdiction, u.name IS NULL {_BRIDGE}
        WHERE b.jurisdiction IS NOT NULL OR (o.kind IN ({_OF_A_UNIT}) AND o.level IS DISTINCT FROM 'central')
    """,
    "dim_organization": f"""
        SELECT d.document_name, b.name, b.jurisdiction, o.kind = '{OrganizationKind.OTHER}' {_BRIDGE}
        WHERE b.name IS NOT NULL
    """,
    "dim_person": _PEOPLE,
    # What one report of a meeting tells is known of all of them.
    "dim_meeting": """
        SELECT
            d.document_name, concat_ws(': ', f.meeting_type, f.body), s.date,
            m.body IS NULL OR bool_and(
                coalesce(s.date::VARCHAR, f.said_days, f.ordinal::VARCHAR, f.term_start::VARCHAR) IS NULL
            ) OVER (PARTITION BY f.meeting_key)
        FROM star.fact_meeting_report AS f
        JOIN star.dim_meeting AS m USING (meeting_key)
        JOIN star.dim_document AS d USING (document_key) JOIN star.dim_date AS s ON f.start_date_key = s.date_key
    """,
    "dim_budget_item": f"""
        SELECT d.document_name, f.item, f.flow, NOT {_ITEMS.format(kind="i.flow", name="i.item")}
        FROM star.fact_budget AS f
        JOIN star.dim_document AS d USING (document_key) JOIN star.dim_budget_item AS i USING (budget_item_key)
    """,
    "dim_indicator": f"""
        SELECT d.document_name, f.indicator, n.unit, NOT {_ITEMS.format(kind=f"'{INDICATOR}'", name="i.indicator")}
        FROM star.fact_indicator AS f
        JOIN star.dim_document AS d USING (document_key) JOIN star.dim_indicator AS i USING (indicator_key)
        JOIN star.dim_unit AS n USING (unit_key)
    """,
}
"""For each dimension: document, mention, what is told beside it, and whether it is left unknown: which unit or
organisation, a person known by the name alone, a meeting without a body, or day and number, a label of its own."""


@dataclass(frozen=True, slots=True)
class Unknown:
    """The mentions that mean something of a dimension, and those of them that could not be told apart."""

    mentions: int
    rows: pl.DataFrame
    """Document, mention and what is told beside it."""


def left_unknown(warehouse: Path) -> dict[str, Unknown]:
    """What is unknown, by the name of the dimension's table."""
    with duckdb.connect(str(warehouse), read_only=True) as connection:
        connection.execute("SET VARIABLE listed = ?", [[f"{kind}: {name}" for kind, name in sorted(listed())]])
        return {dimension: _unknown(connection, query) for dimension, query in QUERIES.items()}


def _unknown(connection: duckdb.DuckDBPyConnection, query: str) -> Unknown:
    rows = connection.execute(f"{query} ORDER BY ALL").fetchall()
    unknown = [tuple(None if value is None else str(value) for value in row[:3]) for row in rows if row[3]]
    columns = dict.fromkeys(("document_name", "mention", "beside"), pl.String)
    return Unknown(len(rows), pl.DataFrame(unknown, columns, orient="row"))
