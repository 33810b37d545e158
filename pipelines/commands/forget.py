"""`bienban forget`: nothing of one document is kept, and the warehouse is published without it.

It looks at no source, so it needs no inbox and no web; the same command again finishes what was cut short.
Keep out: what there is to remove (`pipelines.forgetting`).
"""

from datetime import UTC, datetime

import dagster as dg
import typer

from pipelines import config, forgetting
from pipelines.commands.run import run
from pipelines.errors import WrongUse
from pipelines.instance import prepare_home
from pipelines.lock import write_lock

NAME = "bienban forget"


def forget(document: str, reason: str, *, sure: bool) -> None:
    """Ask, remove, publish; raises WrongUse where no one document is meant or the answer is no."""
    settings = config.settings()
    layout = settings.layout
    found = forgetting.landings_of(layout, document)
    first = found.row(0, named=True)
    what = f"{first['source']}/{first['address']} ({found['version_id'].n_unique()} versions)"
    if not sure and not typer.confirm(f"Remove {what} for good, its bytes, text and facts?"):
        raise WrongUse(f"{document}: nothing was removed")
    prepare_home(layout)
    with write_lock(layout, NAME, settings.lock_seconds), dg.DagsterInstance.get() as instance:
        forgetting.forget(layout, found, reason, datetime.now(UTC))
        forgetting.forget_runs(instance, found)
    run(look=False)
    with write_lock(layout, NAME, settings.lock_seconds):
        forgetting.forget_landings(layout, found)
    typer.echo(f"forgot {first['document_id']}")
