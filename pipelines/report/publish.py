"""The report of the published file in the place of the old one, in one step. Keep out: what is on its pages."""

from pipelines import files
from pipelines.config import PublishText
from pipelines.paths import Layout
from pipelines.progress import Progress
from pipelines.report.queries import Queries
from pipelines.report.site import Site


def publish_report(layout: Layout, text: PublishText, progress: Progress) -> int:
    """Write the report of the published warehouse; returns how many pages. Only the holder of its lock may.

    Raises RunFailed when there is no published warehouse; the old report is as it was then.
    """
    with (
        Queries.of(layout.published) as queries,
        progress.stage("reporting", queries.count("documents")) as advance,
    ):
        pages = Site(layout.report_in_the_making, queries, text).write(advance)
    files.replace_folder(layout.report_in_the_making, layout.reported)
    return pages
