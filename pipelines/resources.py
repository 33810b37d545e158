"""What the assets are given by Dagster: the warehouse to work on, held for this run alone.

The executor of this code location runs all steps of a run in one process, so the resource is made once
per run and the lock covers the run from its first step to its last. Keep out: what a step does.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import dagster as dg

from pipelines import config
from pipelines.errors import BienbanError
from pipelines.lock import Writer, write_lock
from pipelines.paths import Layout


class Workspace(dg.ConfigurableResource):  # type: ignore[type-arg]
    """The settings as they are now, and the only right to write to the warehouse that they name."""

    @property
    def settings(self) -> config.Settings:
        """The settings, read from the environment at this moment."""
        return config.settings()

    @property
    def layout(self) -> Layout:
        """The folders of the warehouse."""
        return self.settings.layout

    @contextmanager
    def yield_for_execution(self, context: dg.InitResourceContext) -> Iterator["Workspace"]:
        """Hold the warehouse's lock while the run lasts."""
        settings = self.settings
        run_id = context.run.run_id if context.run else "without a run"
        with reported(), write_lock(settings.layout, run_id, settings.lock_seconds) as died:
            if context.instance is not None:
                bury(context.instance, died)
            yield self


@contextmanager
def reported() -> Iterator[None]:
    """Make an error that is a user's to mend a failure that Dagster shows as it is and does not retry."""
    try:
        yield
    except BienbanError as error:
        raise dg.Failure(str(error), allow_retries=False) from error


def bury(instance: dg.DagsterInstance, died: Writer | None) -> None:
    """Tell Dagster of a run whose process died, which nobody else can: it would count as running for ever."""
    run = instance.get_run_by_id(died.run_id) if died else None
    if run is not None and not run.is_finished:
        instance.report_run_failed(run, f"its process {died.pid if died else ''} died; the next run took over")
