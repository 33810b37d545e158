"""What Dagster watches: the inbox, for files that wait; the clock, for web sources that are due; runs, for failures.

Keep out: landing (`sources`), and how an alert travels (`alerts`).
"""

import time
from datetime import UTC, datetime

import dagster as dg

from pipelines import alerts, config
from pipelines.assets.days import today
from pipelines.checks import cause
from pipelines.config import Settings
from pipelines.errors import BienbanError
from pipelines.identity import digest
from pipelines.schedules import ingest, run_tags
from pipelines.sources.catalogue import load_catalogue
from pipelines.sources.inbox import list_inbox
from pipelines.sources.web.sites import due_sources


def inbox_sensor(settings: Settings) -> dg.SensorDefinition:
    """Make the sensor that asks for a run when settled files in the inbox are not what they were.

    Its cursor is a hash of their names, sizes and times; a run that finds nothing new to land does no harm.
    """

    @dg.sensor(
        name="inbox",
        job=ingest,
        minimum_interval_seconds=settings.sensor_seconds,
        default_status=dg.DefaultSensorStatus.RUNNING,
        description="Runs the pipeline when files in the inbox are new or changed and have settled.",
    )
    def inbox(context: dg.SensorEvaluationContext) -> dg.SensorResult | dg.SkipReason:
        now = config.settings()
        try:
            listing = list_inbox(now.inbox, now.settle_seconds, time.time())
        except BienbanError as error:
            return dg.SkipReason(str(error))
        state = digest(*(part for c in listing.ready for part in (c.address, c.size, c.modified_ns)))
        if state == context.cursor or not (listing.ready or context.cursor):
            return dg.SkipReason(f"nothing new among {len(listing.ready)} files; {len(listing.waiting)} still settle")
        request = dg.RunRequest(run_key=f"inbox {state}", tags=run_tags(now.layout, today()))
        return dg.SensorResult(run_requests=[request], cursor=state)

    return inbox


def web_sensor(settings: Settings) -> dg.SensorDefinition:
    """Make the sensor that asks for a run when the schedule of a web source has come round."""

    @dg.sensor(
        name="web",
        job=ingest,
        minimum_interval_seconds=settings.sensor_seconds,
        default_status=dg.DefaultSensorStatus.RUNNING,
        description="Runs the pipeline when a web source is due by its own schedule.",
    )
    def web(context: dg.SensorEvaluationContext) -> dg.SensorResult | dg.SkipReason:
        now = config.settings()
        try:
            due = due_sources(now.layout, load_catalogue(now.sources), datetime.now(UTC))
        except BienbanError as error:
            return dg.SkipReason(str(error))
        state = digest(*(part for name, began in sorted(due.items()) for part in (name, began)))
        if not due or state == context.cursor:
            return dg.SkipReason(f"{len(due)} web sources are due, and no others than when a run was asked for")
        request = dg.RunRequest(run_key=f"web {state}", tags=run_tags(now.layout, today()))
        return dg.SensorResult(run_requests=[request], cursor=state)

    return web


@dg.run_failure_sensor(
    name="failure_alert",
    default_status=dg.DefaultSensorStatus.RUNNING,
    description="Tells the operator of a failed run, by the webhook or the mail address of the settings.",
)
def failure_alert(context: dg.RunFailureSensorContext) -> None:
    """Send what failed and why; without an address the log is all there is."""
    run = context.dagster_run
    steps = [f"{event.step_key}: {cause(event)}" for event in context.get_step_failure_events()]
    alert = alerts.Alert(
        job=run.job_name, run_id=run.run_id, reason="; ".join(steps) or str(context.failure_event.message)
    )
    for sent in alerts.send(config.settings(), alert):
        context.log.info("alerted %s", sent)
