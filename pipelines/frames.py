"""From the records of one article to rows of the staged tables, with their ids.

The extractor's records know spans and values; here they get the ids of fact, version and document. Rows
become frames by `schemas.validate`. Keep out: reading articles, and any rule about values.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, fields
from datetime import date
from typing import Any

from pipelines.extract.model import Fact, Facts
from pipelines.identity import fact_id
from schemas.enums import FactKind

Rows = dict[FactKind, list[dict[str, Any]]]
NOT_STAGED = frozenset({"meeting"})  # an index into a list of one parse; staged as meeting_fact_id


@dataclass(frozen=True, slots=True)
class FactSource:
    """Which reading of which document version the facts come from; columns of every staged fact."""

    version_id: str
    document_id: str
    document_name: str
    landing_date: date
    extractor_version: str


def staged_rows(facts: Facts, source: FactSource) -> Rows:
    """Rows of the five staged tables for one article, each in the order of the text."""
    rows: Rows = {
        FactKind.MEETING: _rows(FactKind.MEETING, facts.meetings, source),
        FactKind.PARTICIPANT: _rows(FactKind.PARTICIPANT, facts.participants, source),
        FactKind.ELECTION: _rows(FactKind.ELECTION, facts.elections, source),
        FactKind.BUDGET: _rows(FactKind.BUDGET, facts.budgets, source),
        FactKind.INDICATOR: _rows(FactKind.INDICATOR, facts.indicators, source),
    }
    meeting_facts = [row["fact_id"] for row in rows[FactKind.MEETING]]
    records: Mapping[FactKind, Iterable[Fact]] = {
        FactKind.PARTICIPANT: facts.participants,
        FactKind.ELECTION: facts.elections,
        FactKind.BUDGET: facts.budgets,
        FactKind.INDICATOR: facts.indicators,
    }
    for kind, of_kind in records.items():
        for row, fact in zip(rows[kind], of_kind, strict=True):
            row["meeting_fact_id"] = None if fact.meeting is None else meeting_facts[fact.meeting]
    return rows


def _rows(kind: FactKind, records: Iterable[Fact], source: FactSource) -> list[dict[str, Any]]:
    on_span: Counter[tuple[int, int]] = Counter()
    rows = []
    for record in records:
        span = (record.char_start, record.char_end)
        row = {part.name: getattr(source, part.name) for part in fields(source)}
        row["fact_id"] = fact_id(source.version_id, kind, *span, on_span[span])
        row |= {part.name: getattr(record, part.name) for part in fields(record) if part.name not in NOT_STAGED}
        on_span[span] += 1
        rows.append(row)
    return rows
