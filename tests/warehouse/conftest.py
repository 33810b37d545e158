"""A staging area built by hand: documents and facts as the assets would have staged them."""

import hashlib
from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, date, datetime, timedelta
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import polars as pl
import pytest

from pipelines import identity
from pipelines.corrections import Correction
from pipelines.extract.article.places import named_places
from pipelines.text.article import read_article
from pipelines.text.fingerprint import fingerprint
from pipelines.warehouse.build import ByHand, build_star
from schemas.base import Table, table_name
from schemas.facts import STAGED_FACTS
from schemas.raw import LANDED
from schemas.staging import Document, Quarantine
from schemas.validate import frame_from_rows, split_valid

FIRST_DAY = date(2026, 1, 5)
MODELS: dict[str, type[Table]] = {
    table_name(model): model for model in (*LANDED, Document, Quarantine, *STAGED_FACTS.values())
}
DEFAULTS: dict[str, dict[str, Any]] = {
    "meetings": {
        "meeting_type": "conference", "body": None, "jurisdiction": None, "ordinal": None, "term_number": None,
        "term_start": None, "term_end": None, "attendance": None, "start_date": None, "end_date": None,
        "said_days": None, "day_part": None, "met_with": None,
    },
    "participants": {"meeting_fact_id": None, "position": None, "role": "attendee"},
    "elections": {
        "meeting_fact_id": None, "office": None, "person": None, "seats": None, "votes_for": None,
        "votes_total": None, "vote_pct": None,
    },
    "budgets": {
        "meeting_fact_id": None, "flow": "revenue", "subject": None, "item": None, "measure": "amount", "basis": None,
        "value_upper": None, "unit": "VND", "comparator": "eq", "status": "actual", "period_start": None,
        "period_end": None,
    },
    "indicators": {
        "meeting_fact_id": None, "subject": None, "indicator": None, "measure": "level", "denominator": None,
        "value_upper": None, "unit": "%", "comparator": "eq", "status": "actual", "period_start": None,
        "period_end": None,
    },
}  # fmt: skip


@dataclass
class Staging:
    """Rows of a landing and staging area; `day` counts from the first landing date."""

    root: Path
    rows: dict[tuple[str, date], list[dict[str, Any]]] = field(default_factory=lambda: defaultdict(list))

    def land(
        self, address: str, content: str, *, day: int = 0, source: str = "báo", locality: str | None = None
    ) -> dict[str, Any]:
        """A manifest row for a document version that is not read yet."""
        document = identity.document_id(source, address)
        content_sha256 = identity.content_hash(content.encode())
        version = {
            "version_id": identity.version_id(document, content_sha256),
            "document_id": document,
            "document_name": Path(address).stem,
            "source": source,
            "address": address,
            "url": None,
            "landed_at": datetime(2026, 1, 5, 3, tzinfo=UTC) + timedelta(days=day),
            "landing_date": FIRST_DAY + timedelta(days=day),
            "content_sha256": content_sha256,
        }
        sent = dict.fromkeys(("charset", "etag", "last_modified", "announced_on")) | {"locality": locality}
        self._add("manifest", version, {"byte_count": len(content.encode()), "media_type": "text/plain"} | sent)
        return version

    def document(self, address: str, text: str, **options: Any) -> dict[str, Any]:
        """Land and read one document version; `relevant`, `title` and `published_on` may be given."""
        reading = {
            key: options.pop(key)
            for key in ("relevant", "title", "published_on", "extractor_version")
            if key in options
        }
        version = self.land(address, text, **options)
        read = {
            "encoding": "utf-8",
    "media_type": "text/plain", "notes": [], "author": None, "section": None,
    "title": None, "published_on": None, "relevant": True, "text": text,
            "places": named_places(text),
            "text_sha256": hashlib.sha256(text.encode()).hexdigest(), "extractor_version": "0" * 12,
            "fingerprint": fingerprint(read_article(text)),
        }  # fmt: skip
        self._add("documents", version, read | reading)
        return version | {"text": text}

    def quarantine(self, version: dict[str, Any], reason: str, table: str = "documents") -> None:
        """Set a document, or a row of another table, aside."""
        row = {"table": table, "fact_id": None, "reason": reason, "column": None, "check": "decode", "payload": None}
        self.rows["quarantine", version["landing_date"]].append(
            row | {"version_id": version["version_id"], "landing_date": version["landing_date"]}
        )

    def fact(self, table: str, version: dict[str, Any], quote: str, **values: Any) -> str:
        """Stage a fact on the first place where `quote` stands; returns its fact_id."""
        text = version["text"]
        start = text.index(quote)
        end = start + len(quote)
        sentence_start = text.rfind("\n", 0, start) + 1
        sentence_end = text.find("\n", end)
        fact_id = identity.fact_id(version["version_id"], table, start, end, values.pop("nth", 0))
        row = {
            "char_start": start, "char_end": end, "sentence_start": sentence_start,
            "sentence_end": len(text) if sentence_end < 0 else sentence_end,
            "rule": "by_hand", "confidence": 0.5, "fact_id": fact_id, "extractor_version": "0" * 12,
        }  # fmt: skip
        identified = {k: version[k] for k in ("version_id", "document_id", "document_name", "landing_date")}
        self.rows[table, version["landing_date"]].append(identified | row | DEFAULTS[table] | values)
        return fact_id

    def _add(self, table: str, version: dict[str, Any], more: dict[str, Any]) -> None:
        self.rows[table, version["landing_date"]].append(version | more)

    def write(self, *, backwards: bool = False) -> None:
        """Write the Parquet files as the assets do, after validation; `backwards` turns the rows of each round."""
        for (table, day), rows in self.rows.items():
            frame, unfit = frame_from_rows(MODELS[table], list(reversed(rows)) if backwards else rows)
            valid, failed = split_valid(MODELS[table], frame)
            assert (unfit.height, failed.height) == (0, 0), pl.concat([unfit, failed]).rows()
            folder = self.root / table
            folder.mkdir(parents=True, exist_ok=True)
            valid.write_parquet(folder / f"{day}.parquet")

    def build(
        self,
        name: str = "bienban.duckdb",
        *,
        corrections: Sequence[Correction] = (),
        homes: Mapping[str, str] | None = None,
        **options: Any,
    ) -> "Built":
        """Write the files, build a warehouse from them and open it for reading."""
        self.write(**options)
        target = self.root / name
        return Built(target, build_star(self.root, self.root, target, by_hand=ByHand(corrections, homes or {})))


@dataclass
class Built:
    """A built warehouse file and the row counts that the build returned."""

    path: Path
    counts: dict[str, int]

    def rows(self, query: str) -> list[dict[str, Any]]:
        """The rows of a query, as mappings; decimals that are whole become integers, to be read easily."""
        with duckdb.connect(str(self.path), read_only=True) as connection:
            result = connection.execute(query)
            names = [column[0] for column in result.description]
            return [{n: _whole(v) for n, v in zip(names, row, strict=True)} for row in result.fetchall()]

    def column(self, query: str) -> list[Any]:
        """The first column of a query."""
        return [next(iter(row.values())) for row in self.rows(query)]


def _whole(value: Any) -> Any:
    if isinstance(value, Decimal) and value == value.to_integral_value():
        return int(value)
    if isinstance(value, list):
        return [_whole(part) for part in value]
    if isinstance(value, dict):
        return {name: _whole(part) for name, part in value.items()}
    return value


@pytest.fixture(scope="session")
def staging_in() -> type[Staging]:
    """Make an empty staging area in a folder."""
    return Staging


@pytest.fixture(scope="module")
def shared_staging(tmp_path_factory: pytest.TempPathFactory) -> Staging:
    """One empty staging area for all tests of a module, to be built once."""
    return Staging(tmp_path_factory.mktemp("staging") / "area")


@pytest.fixture(scope="session")
def make_staging(tmp_path_factory: pytest.TempPathFactory) -> Callable[[], Staging]:
    """Make an empty staging area, also for what several tests share."""
    return lambda: Staging(tmp_path_factory.mktemp("staging") / "area")


@pytest.fixture
def new_staging(make_staging: Callable[[], Staging]) -> Callable[[], Staging]:
    """Make an empty staging area of its own."""
    return make_staging


@pytest.fixture
def staging(new_staging: Callable[[], Staging]) -> Staging:
    """One empty staging area."""
    return new_staging()
