"""What changed from one release to another, fact by fact, and why.

Facts are compared as the analysts' views show them, by `fact_id`: a row of both releases is changed when a column
differs. Another version of an article has other ids: its facts are those of the old version that state the same, in
whatever words, then those that stand in the same sentence but for its numbers.

Keep out: printing it (`commands.releases`).
"""

# ruff: noqa: S608 - DuckDB takes no parameters for names; all of them come from the models or from us

from collections.abc import Sequence
from pathlib import Path

import duckdb

from pipelines.errors import WrongUse, one_line
from schemas import ddl
from schemas.base import Table, column_names
from schemas.comparisons import IndicatorGroup, ItemGroup, Resolved
from schemas.enums import FactKind
from schemas.mart import BudgetObservations, Elections, IndicatorObservations, MeetingReports, Participants

VIEWS: dict[FactKind, type[Table]] = {
    FactKind.MEETING: MeetingReports,
    FactKind.PARTICIPANT: Participants,
    FactKind.ELECTION: Elections,
    FactKind.BUDGET: BudgetObservations,
    FactKind.INDICATOR: IndicatorObservations,
}
NOT_COMPARED = ("fact_id", "document_name", "search")
OF_ONE_VERSION = ("char_start", "char_end", "sentence", "rule", "confidence")
"""Where a version of an article says a fact and how that was read: not compared with another version of it."""

RESOLVED = {
    "meeting_id", "duplicate_of", "corrected_by", *column_names(Resolved), *column_names(ItemGroup),
    *column_names(IndicatorGroup),
}  # fmt: skip
"""What is made of a fact's statement over all articles: compared, but no part of what the fact states."""

SAID = r"regexp_replace(sentence, '[0-9][0-9.,]*', '#', 'g')"
"""The sentence without its numbers: what is left when one of them was corrected."""

HEADS = ("change", "kind", "why", "document_name", "columns", "before", "after", "fact_id")
SUMMARY_HEADS = ("kind", "why", "added", "removed", "changed")

WHY = """
CASE
    WHEN o.document_id IS NULL THEN 'source: new article'
    WHEN n.document_id IS NULL THEN 'source: article gone'
    WHEN o.version_id <> n.version_id THEN 'source: new version of the article'
    WHEN o.disposition::VARCHAR <> n.disposition::VARCHAR THEN 'source: another disposition of the article'
    WHEN co.correction_ids IS DISTINCT FROM cn.correction_ids THEN 'correction'
    WHEN o.extractor_version IS DISTINCT FROM n.extractor_version THEN 'extractor'
    ELSE 'reference data'
END
"""
"""The first cause that is there: other articles, another version of one, a reviewer's word on the fact (or one that was
taken back), another program, else what names mean."""


def open_releases(old: Path, new: Path) -> duckdb.DuckDBPyConnection:
    """A connection that sees both files and a table `changes`, with a column per name of HEADS.

    Raises WrongUse if one of them cannot be read.
    """
    connection = duckdb.connect()
    try:
        for name, path in (("old", old), ("new", new)):
            connection.execute(f"ATTACH {ddl.literal(str(path))} AS {name} (READ_ONLY)")
        _compare(connection)
    except duckdb.Error as error:
        connection.close()
        found = one_line(error)
        raise WrongUse(f"{old}, {new}: expected two releases to compare, found: {found}: compare others") from error
    return connection


def _compare(connection: duckdb.DuckDBPyConnection) -> None:
    connection.execute("""
        CREATE TABLE edited AS
        SELECT document_id FROM old.mart.documents AS o JOIN new.mart.documents AS n USING (document_id)
        WHERE o.version_id <> n.version_id
    """)
    for side in ("old", "new"):
        known = _names(connection, f"{side}.mart.corrections")
        listed = "changed_fact_ids" if "changed_fact_ids" in known else "fact_ids"  # as files of before have it
        connection.execute(f"""
            CREATE TABLE {side}_corrected AS
            SELECT fact_id, list(correction_id ORDER BY correction_id) AS correction_ids
            FROM (SELECT unnest({listed}) AS fact_id, correction_id FROM {side}.mart.corrections)
            GROUP BY fact_id
        """)
    each = " UNION ALL ".join(f"({_changes(connection, kind, model)})" for kind, model in VIEWS.items())
    connection.execute(f"""
        CREATE TABLE changes AS
        SELECT c.change, c.kind, {WHY} AS why, c.document_name, c.columns, c.before, c.after, c.fact_id
        FROM ({each}) AS c
        LEFT JOIN old.mart.documents AS o ON c.document_id = o.document_id
        LEFT JOIN new.mart.documents AS n ON c.document_id = n.document_id
        LEFT JOIN old_corrected AS co ON c.fact_id = co.fact_id
        LEFT JOIN new_corrected AS cn ON c.fact_id = cn.fact_id
        ORDER BY c.document_name, c.kind, c.change, c.fact_id
    """)


def changes(connection: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
    """Every fact that was added, removed or changed: columns HEADS."""
    return connection.execute("FROM changes")


def summary(connection: duckdb.DuckDBPyConnection) -> duckdb.DuckDBPyConnection:
    """How many facts of which kind changed, and why: columns SUMMARY_HEADS."""
    counts = ", ".join(f"count(*) FILTER (WHERE change = '{name}') AS {name}" for name in SUMMARY_HEADS[2:])
    return connection.execute(f"SELECT kind, why, {counts} FROM changes GROUP BY kind, why ORDER BY kind, why")


def _changes(connection: duckdb.DuckDBPyConnection, kind: FactKind, model: type[Table]) -> str:
    """The changes of one kind of fact, compared in the columns that both files have."""
    view = ddl.qualified(model)
    both = set(_names(connection, f"old.{view}")) & set(_names(connection, f"new.{view}"))
    names = [name for name in column_names(model) if name in both and name not in NOT_COMPARED]
    names.sort(key=lambda name: (name in OF_ONE_VERSION, name in RESOLVED))  # what is stated comes first
    across = sum(name not in OF_ONE_VERSION for name in names)
    stated = sum(name not in OF_ONE_VERSION and name not in RESOLVED for name in names)
    rows = {
        side: f"SELECT fact_id, document_id, document_name, char_start, {SAID} AS said,"
        f" [{_texts(names)}] AS row_values, row_values[:{stated}] AS told FROM {side}.{view}"
        for side in ("old", "new")
    }
    listed = ", ".join(map(ddl.literal, names))
    compared = f"range(1, 1 + CASE WHEN o.fact_id = n.fact_id THEN {len(names)} ELSE {across} END)"
    differs = f"list_filter({compared}, LAMBDA i: o.row_values[i] IS DISTINCT FROM n.row_values[i])"
    return f"""
        WITH old_rows AS ({rows["old"]}),
        new_rows AS ({rows["new"]}),
        same AS (SELECT fact_id AS old_id, fact_id AS new_id FROM old_rows JOIN new_rows USING (fact_id)),
        as_told AS ({_pairs("told", "same")}),
        as_said AS ({_pairs("said", "as_told")}),
        pairs AS (FROM same UNION ALL FROM as_told UNION ALL FROM as_said)
        SELECT
            CASE WHEN o.fact_id IS NULL THEN 'added' WHEN n.fact_id IS NULL THEN 'removed' ELSE 'changed' END AS change,
            '{kind.value}' AS kind,
            coalesce(n.document_id, o.document_id) AS document_id,
            coalesce(n.document_name, o.document_name) AS document_name,
            CASE WHEN change = 'changed' THEN {differs} END AS places,
            list_transform(places, LAMBDA i: [{listed}][i]) AS columns,
            list_transform(places, LAMBDA i: o.row_values[i]) AS before,
            list_transform(places, LAMBDA i: n.row_values[i]) AS after,
            coalesce(n.fact_id, o.fact_id) AS fact_id
        FROM old_rows AS o
        LEFT JOIN pairs AS p ON o.fact_id = p.old_id
        FULL JOIN new_rows AS n ON p.new_id = n.fact_id
        WHERE change <> 'changed' OR len(places) > 0
    """


def _pairs(column: str, before: str) -> str:
    """Facts of two versions of an article that are the same in a column, in the order of the text; none of `before`."""

    def left(side: str) -> str:
        return f"""
            SELECT *, row_number() OVER (PARTITION BY document_id, {column} ORDER BY char_start, fact_id) AS nth
            FROM {side}_rows
            JOIN edited USING (document_id)
            WHERE fact_id NOT IN (SELECT {side}_id FROM {before})
        """

    return f"""
        SELECT a.fact_id AS old_id, b.fact_id AS new_id
        FROM ({left("old")}) AS a JOIN ({left("new")}) AS b USING (document_id, {column}, nth)
    """


def _names(connection: duckdb.DuckDBPyConnection, view: str) -> list[str]:
    return [row[0] for row in connection.execute(f"DESCRIBE {view}").fetchall()]


def _texts(names: Sequence[str]) -> str:
    return ", ".join(f"{ddl.identifier(name)}::VARCHAR" for name in names)
