"""Publishing: the new file takes the place of the old one in one step. Keep out: what is in the file.

Nothing comes here unless every blocking check upstream passed in the same run. Readers never wait: who has
the old file open keeps reading it, who opens the file afterwards sees the new one.
"""

from datetime import UTC, datetime, timedelta

import dagster as dg

from pipelines.assets.days import RETRY
from pipelines.assets.star import STATEMENTS, table_key
from pipelines.config import Settings
from pipelines.errors import RunFailed
from pipelines.exports import publish_exports
from pipelines.progress import Progress
from pipelines.resources import Workspace, reported
from pipelines.warehouse.releases import publish_release

PUBLISHED = dg.AssetKey("published_warehouse")
EXPORTS = dg.AssetKey("exports")


@dg.asset(
    key=PUBLISHED,
    deps=[table_key(statement.qualified) for statement in STATEMENTS],
    retry_policy=RETRY,
    group_name="publish",
    kinds={"duckdb"},
    code_version="1",
    description="The file that analysts open, replaced whole; a run that fails leaves it as it was.",
)
def published_warehouse(workspace: Workspace, progress: dg.ResourceParam[Progress]) -> dg.MaterializeResult[None]:
    """Put the built file in the place of the published one."""
    layout = workspace.layout
    with reported(), progress.stage("publishing", 1) as advance:
        if not layout.built.exists():
            raise RunFailed(
                f"{layout.built}: expected a warehouse built by this run, found none: materialise the star and"
                " the views, too"
            )
        release = publish_release(layout, datetime.now(UTC), workspace.settings.keep_releases)
        advance()
    size = layout.published.stat().st_size
    return dg.MaterializeResult(
        data_version=dg.DataVersion(release.content_hash),
        metadata={"path": dg.MetadataValue.path(layout.published), "bytes": size, "release": release.release},
    )


@dg.asset(
    key=EXPORTS,
    deps=[PUBLISHED],
    retry_policy=RETRY,
    group_name="publish",
    kinds={"parquet", "csv"},
    code_version="1",
    description="The views as Parquet and CSV with a Frictionless data package and a dictionary, replaced whole.",
)
def exports(workspace: Workspace, progress: dg.ResourceParam[Progress]) -> dg.MaterializeResult[None]:
    """Export the published file."""
    with reported(), progress.stage("exporting", 1) as advance:
        publish_exports(workspace.layout, workspace.settings.publish_text)
        advance()
    return dg.MaterializeResult(metadata={"path": dg.MetadataValue.path(workspace.layout.exports)})


def freshness(settings: Settings) -> dg.FreshnessPolicy:
    """How old the published warehouse may be: warned of after that time, failed after half as long again."""
    hours = settings.freshness_hours
    return dg.FreshnessPolicy.time_window(warn_window=timedelta(hours=hours), fail_window=timedelta(hours=hours * 1.5))
