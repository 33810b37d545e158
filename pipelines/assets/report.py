"""The report: HTML pages of what was published, swapped in whole. Keep out: what is on them (`pipelines.report`)."""

import dagster as dg

from pipelines.assets.days import RETRY
from pipelines.assets.publish import PUBLISHED
from pipelines.progress import Progress
from pipelines.report import publish_report
from pipelines.resources import Workspace, reported

REPORT = dg.AssetKey("report")


@dg.asset(
    key=REPORT,
    deps=[PUBLISHED],
    retry_policy=RETRY,
    group_name="publish",
    kinds={"html"},
    code_version="1",
    description="Pages to look at: overview, listings, and each article with its facts marked in its words.",
)
def report(workspace: Workspace, progress: dg.ResourceParam[Progress]) -> dg.MaterializeResult[None]:
    """Write the pages of the published file and put them in the place of the old ones."""
    layout = workspace.layout
    with reported():
        pages = publish_report(layout, workspace.settings.publish_text, progress)
    return dg.MaterializeResult(metadata={"path": dg.MetadataValue.path(layout.report), "pages": pages})
