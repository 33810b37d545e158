"""When the pipeline runs by itself, and what such a run covers. Keep out: what it does."""

from collections.abc import Sequence
from datetime import date

import dagster as dg

from pipelines import config
from pipelines.assets.days import FIRST_DAY, ZONE, range_tags, today
from pipelines.extract.version import extractor_version
from pipelines.paths import Layout
from pipelines.staging import stale_days

ingest = dg.define_asset_job(
    "ingest",
    selection=dg.AssetSelection.all(),
    description="Land what is new, read it and every day that is not up to date, build the star, publish.",
)


def run_tags(layout: Layout, day: date, *, look: bool = True) -> dict[str, str]:
    """Tags of a run that lands on `day`, if it is to look, and reads again what was left stale.

    A changed program, a crash and a forgotten document leave days stale.
    """
    return range_tags(min([day, *_in_calendar(stale_days(layout, extractor_version()), day)]), day, look=look)


def _in_calendar(days: Sequence[date], last: date) -> list[date]:
    """Those days that have a partition by now: a wrong clock may have landed on others."""
    return [day for day in days if date.fromisoformat(FIRST_DAY) <= day <= last]


@dg.schedule(
    job=ingest,
    cron_schedule="0 6 * * *",
    execution_timezone=ZONE,
    default_status=dg.DefaultScheduleStatus.RUNNING,
    description="Every morning at six in Vietnam.",
)
def daily(context: dg.ScheduleEvaluationContext) -> dg.RunRequest:
    """Ask for one run; its key is the tick, so that a restarted daemon asks no second time."""
    day = today()
    return dg.RunRequest(
        run_key=f"daily {context.scheduled_execution_time:%Y-%m-%d}", tags=run_tags(config.settings().layout, day)
    )
