"""`bienban extract`: the facts of single articles, with the sentence beside each. Touches no warehouse.

Keep out: Dagster, pandera and polars, which would make the command slow to start.
"""

import json
from collections.abc import Iterator, Sequence
from dataclasses import asdict, fields
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from pipelines.errors import BadDocument, WrongUse
from pipelines.extract import extract_facts
from pipelines.extract.model import Fact, Facts, Observation
from pipelines.extract.relevance import is_relevant
from pipelines.text.article import Article, read_article
from pipelines.text.decode import decode
from schemas.enums import FactKind

SHARED_FIELDS = {field.name for field in fields(Observation)}
SPAN_FIELDS = {field.name for field in fields(Fact)}


def extract(files: Sequence[Path], *, as_json: bool) -> None:
    """Print the facts of each file. Raises BadDocument or WrongUse for the first file that cannot be read."""
    for path in files:
        article = _read(path)
        relevant = is_relevant(article)
        facts = extract_facts(article) if relevant else Facts()
        if as_json:
            for line in json_lines(path, article, facts):
                print(json.dumps(line, ensure_ascii=False))  # noqa: T201
        else:
            _show(Console(), path, article, facts, relevant=relevant)


def json_lines(path: Path, article: Article, facts: Facts) -> Iterator[dict[str, Any]]:
    """One object per fact: its kind, its columns, its span and the sentence; numbers exact, dates ISO."""
    for kind, record in _by_kind(facts):
        row = {name: _plain(value) for name, value in asdict(record).items()}
        yield {"file": str(path), "kind": kind.value, **row, "sentence": _sentence(article, record)}


def _read(path: Path) -> Article:
    try:
        data = path.read_bytes()
    except OSError as error:
        raise WrongUse(f"{path}: expected a file that can be read, found: {error.strerror}: name another") from error
    try:
        return read_article(decode(data).text)
    except BadDocument as error:
        raise BadDocument(f"{path}: {error}") from error


def _by_kind(facts: Facts) -> Iterator[tuple[FactKind, Fact]]:
    lists: dict[FactKind, Sequence[Fact]] = {
        FactKind.MEETING: facts.meetings,
        FactKind.PARTICIPANT: facts.participants,
        FactKind.ELECTION: facts.elections,
        FactKind.BUDGET: facts.budgets,
        FactKind.INDICATOR: facts.indicators,
    }
    for kind, records in lists.items():
        for record in records:
            yield kind, record


def _plain(value: object) -> object:
    if isinstance(value, Decimal):
        return int(value) if value == value.to_integral_value() else float(value)
    return value.isoformat() if isinstance(value, date) else value


def _sentence(article: Article, record: Fact) -> str:
    return article.text[record.sentence_start : record.sentence_end]


def _show(console: Console, path: Path, article: Article, facts: Facts, *, relevant: bool) -> None:
    console.print(Text(f"{path}: {article.title or 'no headline'}", style="bold"))
    printed = article.published_on.isoformat() if article.published_on else "no day printed"
    console.print(Text(f"{printed}; {'in scope' if relevant else 'out of scope: no such body acts in it'}"))
    for kind in FactKind:
        records = [record for found, record in _by_kind(facts) if found is kind]
        if records:
            console.print(_table(kind, article, records))


def _table(kind: FactKind, article: Article, records: Sequence[Fact]) -> Table:
    """One row per fact: what was read on the left, the sentence with the fact's characters marked on the right."""
    table = Table(title=f"{kind.value}: {len(records)}", title_justify="left", show_lines=True, expand=True)
    table.add_column("what was read", ratio=2)
    table.add_column("the sentence that says it", ratio=3)
    for record in records:
        table.add_row(Text("\n".join(_statements(record))), _marked(article, record))
    return table


def _marked(article: Article, record: Fact) -> Text:
    """The sentence with the fact's characters marked, also where nothing can be bold: in a pipe, in a log."""
    text = article.text
    before = text[record.sentence_start : record.char_start]
    behind = text[record.char_end : record.sentence_end]
    return Text.assemble(before, (f"«{text[record.char_start : record.char_end]}»", "bold reverse"), behind)


def _statements(record: Fact) -> Iterator[str]:
    """The fact's own columns that say something, one per line: first what is its kind's alone."""
    for field in sorted(fields(record), key=lambda field: field.name in SHARED_FIELDS):
        value = _plain(getattr(record, field.name))
        if field.name not in SPAN_FIELDS and value is not None:
            yield f"{field.name}: {value:,}" if field.name.startswith("value") else f"{field.name}: {value}"
