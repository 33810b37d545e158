"""Which pages the report has, and how they are written, one after the other, into a new folder.

Memory holds one batch of articles or one page of a listing, so that a hundred times more articles take a hundred
times longer and no more room. Keep out: what a page looks like (`templates/`), what is asked (`sql/report/`), and
how the folder takes its place (`pipelines.files`).
"""

import json
import math
import shutil
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import date
from decimal import Decimal
from itertools import islice
from pathlib import Path
from typing import Any

from markupsafe import Markup

from pipelines.config import PublishText
from pipelines.report import rendering
from pipelines.report.evidence import Mark, find_sentence, marked_text
from pipelines.report.queries import Queries, Row
from pipelines.report.texts import LANGUAGES, say, texts
from schemas.base import column_names
from schemas.dimensions import Searchable
from schemas.mart import (
    BudgetObservations,
    Documents,
    Elections,
    FactView,
    IndicatorObservations,
    MeetingReports,
    Participants,
)

LISTINGS = ("articles", "meetings", "budgets", "targets", "officials")
MENU = ("index", *LISTINGS, "quality")
CHARTS = {  # page: its chart, which is also the file of the specification, and the query of its rows
    "index": ("years", "chart_years"),
    "meetings": ("meetings", "chart_meetings"),
    "budgets": ("budgets", "chart_budgets"),
    "targets": ("targets", "chart_targets"),
    "officials": ("officials", "chart_officials"),
    "quality": ("quality", "dispositions"),
}
ROWS_PER_PAGE = 200
ARTICLES_AT_ONCE = 500
LATEST = 8  # meetings on the first page
STATED = {  # kind of fact: the columns that facts of this kind alone state
    kind: [name for name in column_names(model) if name not in {*column_names(FactView), *column_names(Searchable)}]
    for kind, model in {
        "meetings": MeetingReports,
        "participants": Participants,
        "elections": Elections,
        "budgets": BudgetObservations,
        "indicators": IndicatorObservations,
    }.items()
}
WORDS = {
    "name", "position", "body", "jurisdiction", "office", "person", "subject", "item", "item_group", "part_of", "basis",
    "indicator", "indicator_group", "organization", "admin_unit",
}  # fmt: skip
"""Columns of names and of an article's own words, which stay Vietnamese on an English page."""
_ELSEWHERE = {"text", "search", "version_id", "relevant", "duplicate_of"}  # columns of an article told in other words
ABOUT = [name for name in column_names(Documents) if name not in _ELSEWHERE]
_PACKAGE = Path(__file__).parent


@dataclass(frozen=True, slots=True)
class Listing:
    """One page of a listing: which of how many, and where the others lie."""

    name: str
    number: int
    pages: int
    total: int

    def path(self, number: int) -> str:
        """The page with that number."""
        return f"{self.name}.html" if number == 1 else f"{self.name}-{number}.html"


@dataclass(frozen=True)
class Site:
    """A report in the making: where it is written, what is asked, how much of a text it may carry."""

    folder: Path
    queries: Queries
    publish: PublishText

    def write(self, advance: Callable[[], None] = lambda: None) -> int:
        """Write every page, `advance` being called after each article; returns how many pages there are.

        The folder is emptied first.
        """
        shutil.rmtree(self.folder, ignore_errors=True)
        self.folder.mkdir(parents=True)
        self._write_assets()
        pages = self._write_overview() + self._write_quality()
        pages += sum(self._write_listing(name) for name in LISTINGS)
        for documents, facts in self.queries.batches_of_documents(ARTICLES_AT_ONCE):
            for document in documents:
                self._write_evidence(document, facts[document["document_id"]])
                advance()
            pages += len(documents)
        return pages

    def _write_assets(self) -> None:
        shutil.copytree(_PACKAGE / "static", self.folder / "assets")
        said = {language: dict(texts(language)) for language in LANGUAGES}
        script = f"window.bienbanTexts = {json.dumps(said, ensure_ascii=False, sort_keys=True)};\n"
        (self.folder / "assets" / "texts.js").write_text(script, encoding="utf-8")

    def _write_overview(self) -> int:
        [overview] = self.queries.rows("overview")
        latest = list(islice(self.queries.rows("meetings"), LATEST))
        self._page("index.html", "index.html", "index", overview=overview, rows=latest)
        return 1

    def _write_quality(self) -> int:
        coverage = [row for row in self.queries.rows("coverage") if row["column_name"] in STATED[row["kind"]]]
        tables = {name: list(self.queries.rows(name)) for name in ("dispositions", "set_aside", "tables")}
        self._page("quality.html", "quality.html", "quality", coverage=coverage, **tables)
        return 1

    def _write_listing(self, name: str) -> int:
        charts = self._charts(name)
        rows = self.queries.rows(name)
        page = list(islice(rows, ROWS_PER_PAGE))
        total = page[0]["total"] if page else 0
        pages = max(1, math.ceil(total / ROWS_PER_PAGE))
        for number in range(1, pages + 1):
            listing = Listing(name, number, pages, total)
            self._page(listing.path(number), f"{name}.html", name, rows=page, listing=listing, charts=charts)
            page, charts = list(islice(rows, ROWS_PER_PAGE)), []
        return pages

    def _write_evidence(self, document: Row, facts: list[Row]) -> None:
        text = document["text"] or ""
        marks = [_mark(text, fact) for fact in facts]
        context = {
            "document": document,
            "publish": self.publish,
            "words": WORDS,
            "paragraphs": list(marked_text(text, marks, self.publish)),
            "facts": [{**fact, "headline": _headline(fact), "cells": list(_cells(fact))} for fact in facts],
            "about": list(_about(document)),
        }
        path = rendering.evidence_path(document["document_id"])
        self._page(path, "evidence.html", None, root="../../", charts=[], **context)

    def _charts(self, page: str) -> list[Row]:
        if page not in CHARTS:
            return []
        name, query = CHARTS[page]
        spec = json.loads((_PACKAGE / "charts" / f"{name}.vl.json").read_text(encoding="utf-8"))
        rows = [_plotted(row) for row in self.queries.rows(query)]
        return [{"name": name, "spec": spec, "rows": rows}] if rows else []

    def _page(self, path: str, template: str, name: str | None, **context: Any) -> None:
        common = {
            "menu": MENU,
            "page": name,
            "page_name": " · ".join(texts(language)[f"page.{name}"] for language in LANGUAGES) if name else "",
            "root": "",
            "label": _label,
        }
        if "charts" not in context:
            context["charts"] = self._charts(str(name))
        target = self.folder / path
        target.parent.mkdir(parents=True, exist_ok=True)
        html = rendering.environment().get_template(template).render(common | context)
        target.write_text(html, encoding="utf-8")


def _label(document: Row) -> str:
    """What to call an article: its headline, else the name of its file."""
    return str(document["title"] or document["document_name"])


def _about(document: Row) -> Iterator[tuple[str, Markup]]:
    """What is known of an article besides its text, column by column."""
    for name in ABOUT:
        if document[name] not in (None, []):
            yield name, rendering.value(document[name], name)


def _mark(text: str, fact: Row) -> Mark:
    sentence = find_sentence(text, fact["sentence"], fact["char_start"], fact["char_end"])
    return Mark(fact["char_start"], fact["char_end"], *sentence, fact["fact_id"], fact["kind"])


def _cells(fact: Row) -> Iterator[tuple[str, Markup]]:
    """What a fact states, column by column."""
    for name in STATED[fact["kind"]]:
        if fact[name] is not None:
            yield name, rendering.value(fact[name], name)


def _headline(fact: Row) -> Markup:
    """A fact in a line."""
    match fact["kind"]:
        case "participants":
            parts = [Markup.escape(fact["name"]), _shown(fact["position"])]
        case "elections":
            parts = [_shown(fact["person"]), _shown(fact["office"])]
        case "meetings":
            parts = [rendering.value(fact["meeting_type"], "meeting_type"), _shown(fact["body"])]
        case _:
            parts = [rendering.quantity(fact), _shown(fact["item"] or fact["indicator"])]
    return Markup(" · ").join(filter(None, parts)) or say("note.unknown")


def _shown(words: str | None) -> Markup:
    return Markup.escape(words or "")


def _plotted(row: Row) -> Row:
    """A row as a chart reads it: plain numbers and days, and the address of its evidence."""
    place = row.get("evidence") or ({k: row[k] for k in ("document_id", "fact_id")} if "fact_id" in row else None)
    plain = {name: _plain(found) for name, found in row.items() if name not in {"evidence", "document_id", "fact_id"}}
    return plain | ({"href": rendering.evidence_path(**place)} if place else {})


def _plain(found: object) -> object:
    match found:
        case Decimal():
            return float(found)
        case date():
            return found.isoformat()
        case _:
            return found
