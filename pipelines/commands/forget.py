"""`bienban forget`: nothing of one document is kept, and the warehouse is published without it.

It looks at no source, so it needs no inbox and no web; the same command again finishes what was cut short.
Keep out: what there is to remove (`pipelines.forgetting`).
"""

from datetime import UTC, datetime

import dagster as dg
import polars as pl
import typer

from pipelines import config, forgetting
from pipelines.commands.run import run
from pipelines.corrections import read_corrections
from pipelines.errors import WrongUse
from pipelines.instance import prepare_home
from pipelines.lock import write_lock

NAME = "bienban forget"


def forget(document: str, reason: str, *, sure: bool) -> None:
    """Ask, remove, publish; raises WrongUse where no one document is meant, it is corrected, or the answer is no."""
    settings = config.settings()
    layout = settings.layout
    found = forgetting.landings_of(layout, document)
    _refuse_corrected(document, found, settings)
    if not (sure or _agreed(document, found)):
        raise WrongUse(f"{document}: nothing was removed")
    prepare_home(layout)
    with write_lock(layout, NAME, settings.lock_seconds), dg.DagsterInstance.get() as instance:
        forgetting.forget(layout, found, reason, datetime.now(UTC))
        forgetting.forget_runs(instance, found)
    run(look=False)
    with write_lock(layout, NAME, settings.lock_seconds):
        forgetting.forget_landings(layout, found)
    typer.echo(f"forgot {_what(document, found)}; published {layout.published} without it")


def _refuse_corrected(document: str, landings: pl.DataFrame, settings: config.Settings) -> None:
    """Raise WrongUse where a correction names a fact of the document: without that fact no run would publish."""
    path = settings.corrections or settings.layout.corrections
    facts = forgetting.facts_of(settings.layout, landings)
    named = [each for each in read_corrections(path, named=bool(settings.corrections)) if facts & each.facts.keys()]
    if named:
        told = ", ".join(each.told(*sorted(facts & each.facts.keys())) for each in named)
        raise WrongUse(
            f"{document}: nothing was removed: {path} corrects rows of it: take these corrections out first: {told}"
        )


def _agreed(document: str, landings: pl.DataFrame) -> bool:
    try:
        return typer.confirm(f"Remove {_what(document, landings)} for good, its bytes, text and facts?")
    except typer.Abort:
        raise WrongUse(f"{document}: nothing was removed, for nobody answered: where nobody can, add --yes") from None


def _what(document: str, landings: pl.DataFrame) -> str:
    """The document as it was named, and which one that is."""
    versions = landings["version_id"].n_unique()
    address, document_id = landings.select("address", "document_id").row(0)
    which = [name for name in (address, document_id) if name != document]
    return f"{document} ({', '.join(which)}: {versions} version{'s' * (versions > 1)})"
