"""The `bienban` command: what can be asked of it, and how an error looks. Keep out: doing any of it.

Bodies are in `pipelines.commands`, imported when called: `extract` and `sql` start in a blink because they
load neither Dagster nor pandera.
"""

import importlib.metadata
import os
import sys
from pathlib import Path
from typing import Annotated, Literal

import typer
from typer.exceptions import TyperException

from pipelines import config
from pipelines.errors import BienbanError, WrongUse

app = typer.Typer(
    name="bienban",
    help="Vietnamese local-government news in, a DuckDB warehouse of meetings, budgets and indicators out.",
    invoke_without_command=True,
    add_completion=False,
    pretty_exceptions_enable=False,
    rich_markup_mode=None,
    context_settings={"help_option_names": ["-h", "--help"]},
)

Inbox = Annotated[
    Path | None,
    typer.Option(metavar="DIR", help="Folder of articles; the first folder in it names the source. Default: inbox."),
]
Warehouse = Annotated[Path | None, typer.Option(metavar="DIR", help="Folder of the warehouse. Default: warehouse.")]

Output = Annotated[
    Literal["table", "csv", "json"] | None,
    typer.Option("--format", help="How rows are shown. Default: table on a terminal, else csv."),
]


def _version(asked: bool) -> None:
    if asked:
        typer.echo(f"bienban {importlib.metadata.version('bienban')}")
        raise typer.Exit


@app.callback()
def bienban(
    context: typer.Context,
    version: Annotated[  # noqa: ARG001  its callback answers
        bool, typer.Option("--version", callback=_version, is_eager=True, help="Show the version and exit.")
    ] = False,
) -> None:
    """Vietnamese local-government news in, a DuckDB warehouse of meetings, budgets and indicators out."""
    if context.invoked_subcommand is None:
        typer.echo(context.get_help())


@app.command()
def run(inbox: Inbox = None, warehouse: Warehouse = None) -> None:
    """Run the pipeline once: land what is new, read it, build the warehouse, publish it."""
    _use(inbox, warehouse)
    from pipelines.commands.run import run as body

    body()


@app.command()
def extract(
    files: Annotated[
        list[Path], typer.Argument(metavar="FILE…", help="Articles (text, HTML, PDF, DOCX) or archives of them.")
    ],
    as_json: Annotated[bool, typer.Option("--json", help="One fact per line, as JSON.")] = False,
) -> None:
    """Show the facts of single articles, each with the sentence that says it; touches no warehouse."""
    from pipelines.commands.extract import extract as body

    body(files, as_json=as_json)


@app.command()
def sql(
    query: Annotated[str | None, typer.Argument(help="SQL to run; without it, a prompt.")] = None,
    ready: Annotated[str | None, typer.Option("--run", metavar="NAME", help="Run a ready question instead.")] = None,
    listed: Annotated[bool, typer.Option("--list", help="List the ready questions.")] = False,
    warehouse: Warehouse = None,
    output: Output = None,
) -> None:
    """Ask the published warehouse in SQL, read-only."""
    _use(None, warehouse)
    if sum((query is not None, ready is not None, listed)) > 1:
        raise WrongUse("sql: expected one of a query, --run NAME and --list, found several: choose one")
    from pipelines.commands.sql import list_questions, run_sql
    from pipelines.questions import question

    if listed:
        list_questions(output)
    else:
        run_sql(config.settings().layout.published, question(ready).sql if ready else query, output)


@app.command()
def releases(warehouse: Warehouse = None, output: Output = None) -> None:
    """List the releases of the warehouse, and which of them are kept."""
    _use(None, warehouse)
    from pipelines.commands.releases import list_releases

    list_releases(output)


@app.command()
def diff(
    old: Annotated[int | None, typer.Argument(help="Release to compare; without it, the one before NEW.")] = None,
    new: Annotated[int | None, typer.Argument(help="Release to compare it with; without it, the last.")] = None,
    facts: Annotated[bool, typer.Option("--facts", help="Every fact instead of their numbers.")] = False,
    warehouse: Warehouse = None,
    output: Output = None,
) -> None:
    """Show which facts were added, removed or changed between two releases, and why."""
    _use(None, warehouse)
    from pipelines.commands.releases import diff as body

    body(old, new, output, facts=facts)


@app.command()
def rollback(
    release: Annotated[int | None, typer.Argument(help="Release to publish; without it, the one before.")] = None,
    warehouse: Warehouse = None,
) -> None:
    """Publish an older release again, and its exports."""
    _use(None, warehouse)
    from pipelines.commands.releases import rollback as body

    body(release)


@app.command()
def forget(
    document: Annotated[str, typer.Argument(help="Its id, name, address or URL, as mart.documents has it.")],
    reason: Annotated[str, typer.Option(help="Why; kept with the tombstone, so name no person in it.")],
    yes: Annotated[bool, typer.Option("--yes", help="Do not ask.")] = False,
    warehouse: Warehouse = None,
) -> None:
    """Remove a document for good, its bytes, text and facts, and publish without it; it is never landed again."""
    _use(None, warehouse)
    from pipelines.commands.forget import forget as body

    body(document, reason, sure=yes)


@app.command()
def dev(
    inbox: Inbox = None,
    warehouse: Warehouse = None,
    port: Annotated[int, typer.Option(min=1, max=65535, help="Port of the page on this machine.")] = 3000,
) -> None:
    """Open Dagster's page on this machine, with the schedule and the inbox sensor at work."""
    _use(inbox, warehouse)
    from pipelines.commands.dev import dev as body

    body(port)


def _use(inbox: Path | None, warehouse: Path | None) -> None:
    """Make options settings, so that Dagster's own processes see them, too."""
    for name, value in (("BIENBAN_INBOX", inbox), ("BIENBAN_WAREHOUSE", warehouse)):
        if value is not None:
            os.environ[name] = str(value.expanduser().absolute())


def main() -> None:
    """Run the command line: exit code 0 for success, 1 for a failed run, 2 for wrong use; errors are one line."""
    try:
        code = app(standalone_mode=False) or 0
    except TyperException as error:
        typer.echo(f"bienban: {' '.join(error.format_message().split()).rstrip('.')}: see bienban --help", err=True)
        code = 2
    except BienbanError as error:
        typer.echo(f"bienban: {error}", err=True)
        code = error.exit_code
    except (KeyboardInterrupt, typer.Abort):
        typer.echo("bienban: interrupted", err=True)
        code = 130
    except BrokenPipeError:  # the reader of our output went away: `bienban sql … | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        code = 0
    sys.exit(code)


if __name__ == "__main__":
    main()
