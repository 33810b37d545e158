"""`bienban sql`: read-only SQL on the published warehouse, as a table, CSV or JSON lines.

Keep out: dagster, pandera and polars, which would make the command slow to start.
"""

import csv
import json
import math
import os
import sys
from collections.abc import Iterable, Iterator, Sequence
from datetime import date, datetime
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any, Literal

import duckdb
from rich.console import Console

from pipelines.commands.terminal import blocks, side_by_side
from pipelines.errors import WrongUse, one_line
from pipelines.questions import all_questions

Format = Literal["table", "csv", "json"]
Row = Sequence[Any]
BATCH = 1_000
ROWS_SHOWN = 200  # on a terminal; more would scroll away
WIDEST = 60  # characters of a cell on a terminal
PROMPT, MORE = "bienban> ", "    ...> "


def list_questions(output: Format | None = None) -> None:
    """Print the ready questions: name, question in English and in Vietnamese; `output` as for `run_sql`."""
    rows = [(each.name, each.english, each.vietnamese) for each in all_questions()]
    print_rows(["name", "question", "câu hỏi"], rows, output)


def print_rows(names: Sequence[str], rows: Iterable[Row], output: Format | None = None) -> None:
    """Print rows as `run_sql` does."""
    PRINTERS[output or _default_format()](list(names), iter(rows))
    sys.stdout.flush()


def run_sql(warehouse_file: Path, query: str | None, output: Format | None = None) -> None:
    """Run one query, or without one a prompt, or the statements on standard input if that is no terminal.

    `output` None means a table on a terminal and CSV in a pipe. Raises WrongUse, in one line, if there is
    no warehouse or the query is wrong.
    """
    chosen = output or _default_format()
    with _connect(warehouse_file) as connection:
        if query is None and sys.stdin.isatty():
            _prompt(connection, chosen)
        else:
            _answer(connection, sys.stdin.read() if query is None else query, chosen)


def _default_format() -> Format:
    return "table" if sys.stdout.isatty() else "csv"


def _connect(warehouse_file: Path) -> duckdb.DuckDBPyConnection:
    if not warehouse_file.is_file():
        raise WrongUse(
            f"{warehouse_file}: expected a published warehouse, found no such file: "
            "run `bienban run` first, or name another folder with --warehouse"
        )
    try:
        return duckdb.connect(str(warehouse_file), read_only=True)
    except duckdb.Error as error:
        raise WrongUse(
            f"{warehouse_file}: expected a DuckDB file, found: {one_line(error)}: publish it again"
        ) from error


def _prompt(connection: duckdb.DuckDBPyConnection, output: Format) -> None:
    """Read statements until the end of input; a wrong one is told and the next one asked for."""
    sys.stderr.write("End a statement with ; and leave with Ctrl-D. The views are in the schema mart.\n")
    lines: list[str] = []
    while True:
        try:
            lines.append(input(MORE if lines else PROMPT))
        except KeyboardInterrupt:
            sys.stderr.write("\n")
            lines = []
            continue
        except EOFError:
            sys.stderr.write("\n")
            return
        if lines[-1].strip() in {"exit", "quit", ".exit", ".quit"}:
            return
        if lines[-1].rstrip().endswith(";"):
            try:
                _answer(connection, "\n".join(lines), output)
            except WrongUse as error:
                sys.stderr.write(f"{error}\n")
            lines = []


def _answer(connection: duckdb.DuckDBPyConnection, query: str, output: Format) -> None:
    try:
        result = connection.execute(query)
        if result is None:  # nothing but blanks, comments and semicolons, whatever DuckDB's types say
            raise WrongUse("sql: expected a statement, found none: write one, such as SELECT * FROM mart.meetings")
        names = [str(column[0]) for column in result.description]
        PRINTERS[output](names, _rows(result))
        sys.stdout.flush()
    except duckdb.Error as error:
        raise WrongUse(f"sql: {one_line(error)}") from error
    except BrokenPipeError:  # the reader, such as `head`, has seen enough
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())


def _rows(result: duckdb.DuckDBPyConnection) -> Iterator[Row]:
    while batch := result.fetchmany(BATCH):
        yield from batch


def _print_table(names: list[str], rows: Iterator[Row]) -> None:
    """What fits on a terminal, with a note on what is left out, or shown otherwise, or if nothing was found."""
    first = list(islice(rows, ROWS_SHOWN))
    texts = [[_flat(_plain(value)) for value in row] for row in first]
    cut = sum(len(text) > WIDEST for row in texts for text in row)
    cells = [[text if len(text) <= WIDEST else text[: WIDEST - 1] + "…" for text in row] for row in texts]
    numbers = [any(isinstance(row[place], int | float | Decimal) for row in first) for place in range(len(names))]
    console = Console()
    table = side_by_side(names, cells, numbers, console.width)
    if table or cells:
        console.print(table or blocks(names, cells))
    more = next(rows, None) is not None
    notes = [f"the first {ROWS_SHOWN} rows"] * more + [f"{cut} long values cut"] * bool(cut)
    notes += [f"each row as a block, for {len(names)} columns do not fit into {console.width} characters"] * (not table)
    told = f"Shown: {', '.join(notes)}; --format csv or json prints everything." if notes else ""
    if not cells:
        told = f"No rows of {', '.join(names)}."
    if told:
        Console(stderr=True, soft_wrap=True).print(told, style="dim", highlight=False)


def _print_csv(names: list[str], rows: Iterator[Row]) -> None:
    writer = csv.writer(sys.stdout, lineterminator="\n")
    writer.writerow(names)
    for row in rows:
        writer.writerow(["" if value is None else _plain(value) for value in row])


def _print_json(names: list[str], rows: Iterator[Row]) -> None:
    for row in rows:
        record = {name: _jsonable(value) for name, value in zip(names, row, strict=True)}
        sys.stdout.write(json.dumps(record, ensure_ascii=False) + "\n")


PRINTERS = {"table": _print_table, "csv": _print_csv, "json": _print_json}


def _plain(value: Any) -> str:
    """A value as text: null empty, decimals without the zeros of their scale, nested values as JSON."""
    if value is None:
        return ""
    if isinstance(value, Decimal):
        return _number(value)
    if isinstance(value, list | dict):
        return json.dumps(_jsonable(value), ensure_ascii=False)
    return str(value)


def _number(value: Decimal) -> str:
    text = f"{value:f}"
    return text.rstrip("0").rstrip(".") if "." in text else text


def _flat(text: str) -> str:
    """Line ends as spaces, so that a row of a table stays a row."""
    return " ".join(text.split())


def _jsonable(value: Any) -> Any:
    if isinstance(value, dict):
        return {key: _jsonable(part) for key, part in value.items()}
    if isinstance(value, list | tuple):
        return [_jsonable(part) for part in value]
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    if isinstance(value, date | datetime):
        return value.isoformat()
    if isinstance(value, float) and not math.isfinite(value):
        return str(value)  # JSON has no such numbers, and strict readers refuse the line
    return value if value is None or isinstance(value, str | int | float | bool) else str(value)
