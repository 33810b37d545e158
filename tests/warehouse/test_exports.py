"""The exports: rows that survive CSV, no formula, no more words than allowed, all or nothing."""

import csv
import json
from decimal import Decimal
from pathlib import Path
from typing import Any

import polars as pl
import pytest
from frictionless import Package

from pipelines import files
from pipelines.config import PublishText
from pipelines.errors import RunFailed
from pipelines.exports import dictionary, drop_exports, publish_exports
from pipelines.exports.tables import exported_columns
from pipelines.paths import Layout
from schemas.base import columns, table_name
from schemas.mart import MART_VIEWS

pytestmark = pytest.mark.xdist_group("exports")  # what its tests share is made once

TEXT = "Thu 5 tỷ, chi 6 tỷ, nợ 7 tỷ, vay 8 tỷ; dự phòng 9 tỷ"
ITEMS = ['=HYPERLINK("http://xấu")', "-5% thuế", "@thu\n+chi", 'thu "khác", gồm lệ phí', "thu nội địa"]
"""What an article may call an item; the first three begin as a spreadsheet's formula does."""


@pytest.fixture(scope="module")
def layout(shared_staging: Any) -> Layout:
    """A published warehouse with names that do harm."""
    version = shared_staging.document("a.txt", TEXT, title="+Thu ngân sách")
    shared_staging.fact("meetings", version, "Thu", body="…")
    for number, item in zip("56789", ITEMS, strict=True):
        shared_staging.fact("budgets", version, number, value=Decimal(-int(number)), measure="change", item=item)
    shared_staging.fact("elections", version, "Thu", votes_for=1, votes_total=2, vote_pct=Decimal(60))
    layout = Layout(shared_staging.root / "warehouse")
    layout.root.mkdir(parents=True)
    shared_staging.build().path.replace(layout.published)
    return layout


@pytest.fixture
def exported(layout: Layout) -> Any:
    """Export with a setting; gives the folder as its readers find it."""

    def export(text: PublishText = "sentence") -> Path:
        publish_exports(layout, text)
        return layout.exports

    yield export
    drop_exports(layout)


def cells(path: Path, column: str) -> list[str]:
    """A column of a CSV file as a program reads it."""
    with path.open(encoding="utf-8-sig", newline="") as file:
        return [row[column] for row in csv.DictReader(file)]


@pytest.mark.parametrize("text", ["full", "sentence", "none"])
def test_the_data_package_is_valid(exported: Any, text: PublishText) -> None:
    report = Package(str(exported(text) / "datapackage.json")).validate()
    assert report.flatten(["name", "rowNumber", "fieldName", "message"]) == []
    assert [task.name for task in report.tasks] == [table_name(model) for model in MART_VIEWS]


@pytest.mark.parametrize(
    ("old", "new", "type_"),
    [
        ("thu nội địa", "thu nội địa!", "hash-count"),  # another byte
        ("change", "charge", "constraint-error"),  # no value of the closed set
        ("-5.000000", "năm", "type-error"),
    ],
)
def test_a_changed_file_is_no_longer_valid(exported: Any, old: str, new: str, type_: str) -> None:
    folder = exported()
    path = folder / "csv" / "budget_observations.csv"
    path.write_text(path.read_text(encoding="utf-8").replace(old, new), encoding="utf-8")
    assert type_ in {t for (t,) in Package(str(folder / "datapackage.json")).validate().flatten(["type"])}


def test_no_cell_of_a_csv_file_begins_as_a_formula_and_parquet_has_what_was_said(exported: Any) -> None:
    folder = exported()
    found = cells(folder / "csv" / "budget_observations.csv", "item")
    assert sorted(found) == sorted(["'" + item for item in ITEMS[:3]] + ITEMS[3:])
    assert cells(folder / "csv" / "documents.csv", "title") == ["'+Thu ngân sách"]
    parquet = pl.read_parquet(folder / "parquet" / "budget_observations.parquet")
    assert sorted(parquet["item"]) == sorted(ITEMS)
    # a number is no text: it stays one, also below zero
    assert sorted(parquet["value"]) == sorted(map(Decimal, cells(folder / "csv" / "budget_observations.csv", "value")))


@pytest.mark.parametrize(
    ("text", "texts", "sentences"), [("full", True, True), ("sentence", False, True), ("none", False, False)]
)
def test_no_more_of_the_articles_words_goes_out_than_allowed(
    exported: Any, text: PublishText, texts: bool, sentences: bool
) -> None:
    folder = exported(text)
    for kind in ("csv", "parquet"):
        read = pl.read_csv if kind == "csv" else pl.read_parquet
        has = {name: set(read(folder / kind / f"{name}.{kind}").columns) for name in ("documents", "facts")}
        assert ({"text", "search"} <= has["documents"]) is texts
        assert ({"sentence", "marked"} <= has["facts"]) is sentences
    words = b"ph\xc3\xb2ng 9 t"  # of the text's last words; its sentence is the whole line
    held = {path.name for path in folder.rglob("*.*") if path.is_file() and words in path.read_bytes()}
    assert ("documents.csv" in held, "facts.csv" in held) == (texts, sentences)
    assert ("contradictions.csv" in held) is sentences  # a share that is not the votes', told with its sentence twice
    if not sentences:
        assert held == set()
        packed = [path for path in folder.rglob("*.parquet") if words in pl.read_parquet(path).write_json().encode()]
        assert packed == []


@pytest.mark.parametrize("model", MART_VIEWS, ids=table_name)
def test_a_full_export_has_every_column(model: Any) -> None:
    assert exported_columns(model, "full") == columns(model)


def test_exports_that_fail_leave_the_old_ones_and_the_next_ones_clear_up(
    layout: Layout, exported: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = exported().resolve()
    with monkeypatch.context() as patch:
        patch.setattr(files, "point_to", lambda *_: (_ for _ in ()).throw(OSError("killed")))
        with pytest.raises(OSError, match="killed"):
            publish_exports(layout, "none")
    assert layout.exports.resolve() == before
    assert len(list(layout.exported.iterdir())) == 2
    after = exported().resolve()
    assert after != before
    assert list(layout.exported.iterdir()) == [after]
    assert json.loads((layout.exports / "datapackage.json").read_text())["name"] == "bienban"


def test_a_folder_in_the_place_of_the_link_is_not_touched(tmp_path: Path) -> None:
    layout = Layout(tmp_path)
    layout.exports.mkdir()
    with pytest.raises(RunFailed, match="expected the link to the exports, found a folder: move it away"):
        publish_exports(layout, "none")


def test_without_a_warehouse_there_is_nothing_to_export(tmp_path: Path) -> None:
    with pytest.raises(RunFailed, match="expected a published warehouse to export"):
        publish_exports(Layout(tmp_path), "none")
    assert not Layout(tmp_path).exports.exists()


def test_the_dictionary_explains_every_column_in_both_languages(exported: Any) -> None:
    folder = exported()
    markdown, page = ((folder / f"dictionary.{kind}").read_text("utf-8") for kind in ("md", "html"))
    for models in dictionary.LAYERS.values():
        for model in models:
            for info in columns(model):
                term = dictionary.vietnamese_term(info.description)
                assert term, f"{table_name(model)}.{info.name} has no Vietnamese term in brackets"
                assert f"| {info.name} | {term} |" in markdown
                assert f"<td>{info.name}</td><td>{term}</td>" in page
