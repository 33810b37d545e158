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

from pipelines.config import settings
from pipelines.errors import BadDocument, WrongUse
from pipelines.extract import extract_facts
from pipelines.extract.model import Fact, Facts, Observation
from pipelines.extract.relevance import is_relevant
from pipelines.sources.archive import read_archive
from pipelines.sources.archive_limits import Limits
from pipelines.sources.items import media_type_of
from pipelines.text.article import Article, read_article
from pipelines.text.content import read_content
from schemas.enums import FactKind

SHARED_FIELDS = {field.name for field in fields(Observation)}
SPAN_FIELDS = {field.name for field in fields(Fact)}


def extract(files: Sequence[Path], *, as_json: bool) -> None:
    """Print the facts of each file. Raises BadDocument or WrongUse for a file that cannot be read."""
    unread: list[BadDocument] = []
    for name, article in _articles(files, unread):
        relevant = is_relevant(article)
        facts = extract_facts(article) if relevant else Facts()
        if as_json:
            for line in json_lines(name, article, facts):
                print(json.dumps(line, ensure_ascii=False))  # noqa: T201
        else:
            _show(Console(), name, article, facts, relevant=relevant)
    if unread:
        raise unread[0] if len(unread) == 1 else BadDocument(f"{unread[0]} (and {len(unread) - 1} more members)")


def json_lines(name: str, article: Article, facts: Facts) -> Iterator[dict[str, Any]]:
    """One object per fact: its kind, its columns, its span and the sentence; numbers exact, dates ISO."""
    for kind, record in _by_kind(facts):
        row = {name: _plain(value) for name, value in asdict(record).items()}
        yield {"file": name, "kind": kind.value, **row, "sentence": _sentence(article, record)}


def _articles(files: Sequence[Path], unread: list[BadDocument]) -> Iterator[tuple[str, Article]]:
    """Each file as an article, an archive as one per member; members that cannot be read are told at the end."""
    for path in files:
        try:
            with path.open("rb") as stream:
                members = read_archive("", str(path), stream, path.stat().st_size, Limits.of(settings()))
                if members is None:
                    yield str(path), _read(str(path), stream.read(), media_type_of(path.name))
                    continue
                for member in members:
                    try:
                        yield member.address, _read(member.address, member.data, member.media_type)
                    except BadDocument as error:
                        unread.append(error)
        except OSError as error:
            raise WrongUse(
                f"{path}: expected a file that can be read, found: {error.strerror}: name another"
            ) from error


def _read(name: str, data: bytes, media_type: str) -> Article:
    try:
        content = read_content(data, media_type)
    except BadDocument as error:
        raise BadDocument(f"{name}: {error}") from error
    return read_article(content.text, content.title, content.published_on)


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


def _show(console: Console, name: str, article: Article, facts: Facts, *, relevant: bool) -> None:
    console.print(Text(f"{name}: {article.title or 'no headline'}", style="bold"))
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
