"""One run from landing to publishing in this process, recorded in the warehouse's Dagster home.

The page of `bienban dev` shows it like any other. Keep out: how it looks on a terminal (`commands.run`).
"""

import time
import uuid
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import dagster as dg

from pipelines import checks, config
from pipelines.assets.days import today
from pipelines.assets.publish import PUBLISHED
from pipelines.assets.raw import RAW
from pipelines.definitions import defs
from pipelines.errors import BadConfiguration, RunFailed
from pipelines.instance import prepare_home
from pipelines.lock import write_lock
from pipelines.paths import Layout
from pipelines.progress import Progress
from pipelines.resources import bury
from pipelines.schedules import ingest, run_tags
from pipelines.sources.catalogue import load_catalogue, load_homes
from pipelines.sources.inbox import list_inbox

PATIENCE = 30.0
"""So many seconds a run waits at most for files to settle; where the setting is longer, they wait for the next run."""


@dataclass(frozen=True, slots=True)
class Outcome:
    """A run that published: what it landed, what it could not, and what the checks warned of."""

    run_id: str
    warehouse: Path
    report: Path
    newly_landed: int
    waiting: int
    web_sources: list[dict[str, str]]
    warnings: list[str]


def run_once(progress: Progress, day: date | None = None, *, look: bool = True) -> Outcome:
    """Land, read, build and publish by the settings of this moment; `day` is the landing date, else today.

    Without `look`, no source is looked at: what was landed is published again. Files that changed a moment ago are
    waited for. Raises BadConfiguration when
    nothing could be started, RunFailed when nothing was published or no report made.
    """
    settings = config.settings()
    layout, landing_day = settings.layout, day or today()
    if look:  # a wrong file or folder is told before anything is made
        load_catalogue(settings.sources)
        load_homes(settings.sources)
        _let_settle(settings, progress)
    _prepare(settings)
    run_id = str(uuid.uuid4())
    with write_lock(layout, run_id, settings.lock_seconds) as died, dg.DagsterInstance.get() as instance:
        bury(instance, died)
        job = defs().resolve_job_def(ingest.name)
        result = job.execute_in_process(
            instance=instance,
            run_id=run_id,
            tags=run_tags(layout, landing_day, look=look),
            resources={"progress": progress},
            run_config={"loggers": {"console": {"config": {"log_level": "CRITICAL"}}}},
            raise_on_error=False,
        )
    published = result.asset_materializations_for_node(PUBLISHED.to_python_identifier())
    if not result.success or not published:
        reasons = list(_reasons(result)) or ["the run did not reach its last step"]
        told = (
            "the warehouse was published, its exports or its report were not" if published else "nothing was published"
        )
        raise RunFailed(f"{layout.root}: {told}: {'; '.join(reasons)} (more in {layout.log})")
    return _outcome(run_id, layout, result)


def _let_settle(settings: config.Settings, progress: Progress) -> None:
    """Wait once for what was just put into the inbox, so that this run reads it, not one that nobody may start."""
    listing = list_inbox(settings.inbox, settings.settle_seconds, time.time())
    seconds = listing.settled_at - time.time()
    if listing.waiting and seconds <= PATIENCE:
        with progress.stage("settling", len(listing.waiting)):
            time.sleep(max(seconds, 0) + 0.01)


def _prepare(settings: config.Settings) -> None:
    try:
        prepare_home(settings.layout)
    except OSError as error:
        raise BadConfiguration(
            f"{settings.layout.root}: expected a folder that can be written to, found: {error.strerror}:"
            " mend its permissions, or name another (--warehouse, BIENBAN_WAREHOUSE)"
        ) from error


def _outcome(run_id: str, layout: Layout, result: dg.ExecuteInProcessResult) -> Outcome:
    landed = result.asset_materializations_for_node(RAW.to_python_identifier())[-1].metadata
    sources = landed["web_sources"]
    if not isinstance(sources, dg.TableMetadataValue):
        raise TypeError(f"expected a table of web sources, found {sources!r}")
    return Outcome(
        run_id,
        layout.published,
        layout.report,
        newly_landed=int(str(landed["newly_landed"].value)),
        waiting=int(str(landed["waiting"].value)),
        web_sources=[{k: str(v) for k, v in record.data.items()} for record in sources.records],
        warnings=[_told(check) for check in result.get_asset_check_evaluations() if not check.passed],
    )


def _reasons(result: dg.ExecuteInProcessResult) -> Iterator[str]:
    """Why a run failed: blocking checks, else the errors of its steps."""
    failed = [
        c for c in result.get_asset_check_evaluations() if not c.passed and c.severity == dg.AssetCheckSeverity.ERROR
    ]
    if failed:
        yield from map(_told, failed)
        return
    for event in result.all_events:
        if event.is_step_failure:
            yield f"{event.step_key}: {checks.cause(event)}"


def _told(check: dg.AssetCheckEvaluation) -> str:
    return f"{check.asset_key.to_user_string()}: {check.description}"
