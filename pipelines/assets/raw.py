"""Landing: what the sources hold, as bytes in the archive. Keep out: what the bytes say."""

from collections.abc import Iterator
from dataclasses import asdict
from datetime import UTC, datetime

import dagster as dg

from pipelines import checks
from pipelines.assets.days import DAYS, ONE_RUN, RETRY, days_of, landing_day
from pipelines.progress import Progress
from pipelines.resources import Workspace, reported
from pipelines.sources import inbox, landing
from pipelines.sources.archive_limits import Limits
from pipelines.sources.catalogue import load_catalogue
from pipelines.sources.web.sites import visit_all
from pipelines.sources.web.visit import Summary
from schemas.raw import Manifest

RAW = dg.AssetKey("raw_documents")


@dg.asset(
    key=RAW,
    partitions_def=DAYS,
    backfill_policy=ONE_RUN,
    retry_policy=RETRY,
    group_name="landing",
    kinds={"file", "parquet"},
    code_version="2",
    description="Bytes of every new or changed article, named by their SHA-256, and a manifest row for each landing."
    " Only the partition of today looks at the sources; an earlier day's landings never change.",
    metadata={"dagster/column_schema": checks.column_schema(Manifest)},
    check_specs=[
        checks.valid_spec(RAW, Manifest),
        dg.AssetCheckSpec(
            checks.LANDED,
            asset=RAW,
            description="Every file in the inbox could be read; those that could not are shown.",
        ),
        dg.AssetCheckSpec(
            checks.VISITED,
            asset=RAW,
            description="Every enabled web source that is due was read to its end, found as many articles as expected,"
            " and refused or missed none of them; what is amiss is shown with its reason.",
        ),
    ],
)
def raw_documents(
    context: dg.AssetExecutionContext, workspace: Workspace, progress: dg.ResourceParam[Progress]
) -> Iterator[dg.MaterializeResult[None]]:
    """Land what is new in the inbox and on the web, if today is among the days of this run."""
    layout, settings = workspace.layout, workspace.settings
    limits = Limits.of(settings)
    days = days_of(context)
    day = landing_day(context, days)
    listing, landed, visits = inbox.Listing(), 0, []
    if day is not None:
        now = datetime.now(UTC)
        with reported():
            sources = load_catalogue(settings.sources)
            listing = inbox.list_inbox(settings.inbox, settings.settle_seconds, now.timestamp())
        with progress.stage("landing", len(listing.ready)) as advance:
            landed = landing.land(layout, inbox.read_items(listing, advance, limits), day, now).height
        visits = visit_all(layout, sources, day, progress)
        landed += sum(visit.landed for visit in visits)
    for refusal in listing.refused:
        context.log.warning("%s: %s", refusal.address, refusal.reason)
    for trouble in (each for visit in visits for each in visit.troubles):
        context.log.warning("%s: %s: %s: %s", trouble.source, trouble.outcome, trouble.address, trouble.reason)
    files = [path for path in map(layout.manifest_file, days) if path.exists()]
    rows = sum(landing.read_manifest(layout, each).height for each in days)
    left = checks.left_invalid(Manifest, files)
    yield dg.MaterializeResult(
        metadata={
            "dagster/row_count": rows,
            "newly_landed": landed,
            "waiting": len(listing.waiting),
            "web_sources": checks.table(map(Summary.row, visits), Summary.columns()),
        },
        check_results=[
            checks.valid_result(RAW, rows, left.clear(), left, settings),
            checks.landed_result(RAW, [asdict(refusal) for refusal in listing.refused], listing.waiting),
            checks.visited_result(RAW, visits),
        ],
    )
