"""Documents: landed bytes as clean text with headline, printed day and relevance. Keep out: facts."""

from collections.abc import Iterator
from datetime import date

import dagster as dg

from pipelines import checks
from pipelines.assets.days import DAYS, ONE_RUN, RETRY, STALE_ONLY_TAG, days_of
from pipelines.assets.raw import RAW
from pipelines.extract.version import extractor_version
from pipelines.parallel import spreading
from pipelines.paths import Layout
from pipelines.progress import Progress
from pipelines.resources import Workspace, reported
from pipelines.sources import landing
from pipelines.staging import is_current, stage_documents, staged
from schemas import base
from schemas.staging import Document

DOCUMENTS = dg.AssetKey("documents")
WORTH_A_WORKER = 400  # at 4 ms each, against the second that a worker takes to start


@dg.asset(
    key=DOCUMENTS,
    deps=[RAW],
    partitions_def=DAYS,
    backfill_policy=ONE_RUN,
    retry_policy=RETRY,
    group_name="documents",
    kinds={"python", "parquet"},
    code_version=extractor_version(),
    description="Clean text of every landed version that can be read; the others are in quarantine, with the reason.",
    metadata={"dagster/column_schema": checks.column_schema(Document)},
    check_specs=[checks.valid_spec(DOCUMENTS, Document)],
)
def documents(
    context: dg.AssetExecutionContext, workspace: Workspace, progress: dg.ResourceParam[Progress]
) -> Iterator[dg.MaterializeResult[None]]:
    """Read the landings of each day of this run."""
    layout, version = workspace.layout, extractor_version()
    days = days_of(context)
    to_read = days_to_read(context, layout, version)
    number = sum(landing.read_manifest(layout, day).height for day in to_read)
    with (
        reported(),
        progress.stage("reading", number) as advance,
        spreading(workspace.settings.workers, number, WORTH_A_WORKER) as spread,
    ):
        for day in to_read:
            stage_documents(layout, day, version, advance, spread)
    found = staged(layout, days, base.table_name(Document), base.table_name(Document))
    yield dg.MaterializeResult(
        metadata={"dagster/row_count": found.rows, "days_read": len(to_read)},
        check_results=[checks.staged_result(DOCUMENTS, Document, found, workspace.settings)],
    )


def days_to_read(context: dg.AssetExecutionContext, layout: Layout, version: str) -> list[date]:
    """The days of this run that hold landings and, if the run asks for no more, are not up to date."""
    stale_only = STALE_ONLY_TAG in context.run.tags
    landed = set(landing.landing_dates(layout))
    return [day for day in days_of(context) if day in landed and not (stale_only and is_current(layout, day, version))]
