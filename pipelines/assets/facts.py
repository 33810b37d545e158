"""Facts: the five kinds, from one parse of each relevant document. Keep out: what a fact is."""

from collections.abc import Iterator

import dagster as dg

from pipelines import checks
from pipelines.assets.days import DAYS, ONE_RUN, RETRY, days_of
from pipelines.assets.documents import DOCUMENTS, days_to_read
from pipelines.extract.version import extractor_version
from pipelines.parallel import spreading
from pipelines.progress import Progress
from pipelines.resources import Workspace, reported
from pipelines.sources import landing
from pipelines.staging import FACTS, stage_facts, staged
from schemas import base
from schemas.facts import STAGED_FACTS, StagedFact

WORTH_A_WORKER = 50  # at 20 ms each, against the second that a worker takes to start


def fact_key(model: type[StagedFact]) -> dg.AssetKey:
    """The asset of one kind of fact."""
    return dg.AssetKey(["facts", base.table_name(model)])


@dg.multi_asset(
    name="facts",
    specs=[
        dg.AssetSpec(
            fact_key(model),
            deps=[DOCUMENTS],
            group_name="facts",
            kinds={"python", "parquet"},
            code_version=extractor_version(),
            description=base.description(model),
            metadata={"dagster/column_schema": checks.column_schema(model)},
        )
        for model in STAGED_FACTS.values()
    ],
    check_specs=[checks.valid_spec(fact_key(model), model) for model in STAGED_FACTS.values()],
    partitions_def=DAYS,
    backfill_policy=ONE_RUN,
    retry_policy=RETRY,
)
def facts(
    context: dg.AssetExecutionContext, workspace: Workspace, progress: dg.ResourceParam[Progress]
) -> Iterator[dg.MaterializeResult[None]]:
    """Extract from the documents of each day of this run."""
    layout, version = workspace.layout, extractor_version()
    to_read = days_to_read(context, layout, version)
    number = sum(landing.read_manifest(layout, day).height for day in to_read)
    with (
        reported(),
        progress.stage("extracting", number) as advance,
        spreading(workspace.settings.workers, number, WORTH_A_WORKER) as spread,
    ):
        for day in to_read:
            stage_facts(layout, day, version, advance, spread)
    for model in STAGED_FACTS.values():
        found = staged(layout, days_of(context), base.table_name(model), FACTS)
        yield dg.MaterializeResult(
            asset_key=fact_key(model),
            metadata={"dagster/row_count": found.rows},
            check_results=[checks.staged_result(fact_key(model), model, found, workspace.settings)],
        )
