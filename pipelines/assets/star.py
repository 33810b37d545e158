"""The star and the analysts' views: rebuilt whole from staging by the SQL in `sql/`, in a new file.

One step builds and validates all of them; in the graph each is an asset of its own, whose dependencies are
those that its SQL names. Keep out: the SQL, and the building itself (`pipelines.warehouse`).
"""

import tempfile
from collections.abc import Iterator
from pathlib import Path

import dagster as dg
import duckdb
import polars as pl

from pipelines import checks
from pipelines.assets.days import RETRY
from pipelines.assets.documents import DOCUMENTS
from pipelines.assets.facts import fact_key
from pipelines.assets.raw import RAW
from pipelines.corrections import read_corrections
from pipelines.extract.version import sources_version
from pipelines.identity import digest
from pipelines.progress import Progress
from pipelines.resources import Workspace, reported
from pipelines.sources.catalogue import load_homes
from pipelines.warehouse.build import ByHand, build_star, disposition_counts
from pipelines.warehouse.hashes import logical_hashes
from pipelines.warehouse.searching import unindexed
from pipelines.warehouse.statements import SqlModel, all_statements, star_statements
from pipelines.warehouse.unknown import left_unknown
from schemas import base, ddl
from schemas.enums import Disposition
from schemas.facts import STAGED_FACTS
from schemas.mart import MART_VIEWS, DocumentVersions
from schemas.raw import LANDED
from schemas.staging import Document, Quarantine
from schemas.star import STAR_TABLES
from schemas.validate import split_valid

MODELS: dict[str, type[base.Table]] = {ddl.qualified(model): model for model in (*STAR_TABLES, *MART_VIEWS)}
STATEMENTS = star_statements()
RESOLVED = {
    f"star.{name}": what
    for name, what in (
        ("dim_admin_unit", "units"), ("dim_organization", "organisations"), ("dim_person", "people"),
        ("dim_meeting", "meetings"), ("dim_budget_item", "items of public money"), ("dim_indicator", "indicators"),
    )
}  # fmt: skip
BY_HAND = {"staging.corrections", "staging.homes"}
"""What people write, which no asset makes: the reviewers' file, and where folders of the inbox are at home."""
VERSIONS = dg.AssetKey(["mart", base.table_name(DocumentVersions)])


def table_key(name: str) -> dg.AssetKey:
    """The asset that makes a table, by its name in SQL: `star.dim_date`, `staging.documents`."""
    schema, table = name.split(".")
    if schema != "staging":
        return dg.AssetKey([schema, table])
    makers = {
        **{base.table_name(model): RAW for model in LANDED},
        base.table_name(Document): DOCUMENTS,
        base.table_name(Quarantine): DOCUMENTS,
    }
    return makers.get(table) or fact_key(next(m for m in STAGED_FACTS.values() if base.table_name(m) == table))


def _code_version(statement: SqlModel) -> str:
    """Changes with the table's own SQL and columns, and with what it may read: views of the build, the resolvers."""
    shared = [sources_version("resolve"), *(other.sql for other in all_statements() if other.kind == "work")]
    return digest(statement.sql, str(base.polars_schema(MODELS[statement.qualified])), *shared)[:12]


def _spec(statement: SqlModel) -> dg.AssetSpec:
    model = MODELS[statement.qualified]
    return dg.AssetSpec(
        table_key(statement.qualified),
        deps=sorted({table_key(name) for name in statement.dependencies if name not in BY_HAND}),
        group_name=base.schema_name(model),
        kinds={"duckdb", "sql", statement.kind},
        code_version=_code_version(statement),
        description=base.description(model),
        metadata={"dagster/column_schema": checks.column_schema(model)},
    )


@dg.multi_asset(
    name="star",
    specs=[_spec(statement) for statement in STATEMENTS],
    check_specs=[
        *(checks.valid_spec(table_key(name), model) for name, model in MODELS.items()),
        *(checks.resolved_spec(table_key(name), what) for name, what in RESOLVED.items()),
        dg.AssetCheckSpec(
            checks.DISPOSED,
            asset=VERSIONS,
            blocking=True,
            description=f"Every landed version ended as exactly one of {', '.join(Disposition)}:"
            " the counts add up to landed.",
        ),
    ],
    retry_policy=RETRY,
)
def star(
    context: dg.AssetExecutionContext, workspace: Workspace, progress: dg.ResourceParam[Progress]
) -> Iterator[dg.MaterializeResult[None]]:
    """Build the new file, then validate every table and view of it."""
    layout, settings = workspace.layout, workspace.settings
    layout.built.unlink(missing_ok=True)  # of a run that ended before it could publish
    blocked = False
    with reported(), progress.stage("building", len(STATEMENTS) + 1) as advance:
        corrections = read_corrections(settings.corrections or layout.corrections, named=bool(settings.corrections))
        by_hand = ByHand(corrections, load_homes(settings.sources))
        build_star(layout.staging, layout.landing, layout.unchecked, by_hand=by_hand)
        hashes, dispositions = logical_hashes(layout.unchecked), disposition_counts(layout.unchecked)
        unknown = left_unknown(layout.unchecked)
        if reason := unindexed(layout.unchecked):
            context.log.info("mart.search_articles counts words instead of ranking by an index: %s", reason)
        advance()
        with duckdb.connect(str(layout.unchecked), read_only=True) as connection:
            for statement in STATEMENTS:
                key, model = table_key(statement.qualified), MODELS[statement.qualified]
                rows = _rows(connection, model)
                invalid = split_valid(model, rows)[1]
                results = [checks.valid_result(key, rows.height, invalid.clear(), invalid, settings)]
                if key == VERSIONS:
                    results.append(checks.disposed_result(key, dispositions.landed, dispositions.counts))
                blocked = blocked or not all(result.passed for result in results)
                if statement.qualified in RESOLVED:  # a warning, which blocks nothing
                    found = unknown[statement.name]
                    results.append(
                        checks.resolved_result(
                            key, found.mentions, found.rows, settings.unknown_limit(statement.name), settings
                        )
                    )
                advance()
                hash_of_rows = hashes.get(statement.name)
                yield dg.MaterializeResult(
                    asset_key=key,
                    metadata={"dagster/row_count": rows.height},
                    data_version=dg.DataVersion(hash_of_rows) if hash_of_rows else None,
                    check_results=results,
                )
        if not blocked:
            layout.unchecked.replace(layout.built)


def _rows(connection: duckdb.DuckDBPyConnection, model: type[base.Table]) -> pl.DataFrame:
    """A table or view in the types of its model; by way of Parquet, which needs no further library."""
    with tempfile.TemporaryDirectory(prefix="bienban-") as folder:
        path = Path(folder, "rows.parquet")
        connection.execute(f"COPY (FROM {ddl.qualified(model)}) TO {ddl.literal(str(path))} (FORMAT parquet)")
        return base.conform(model, pl.read_parquet(path))
