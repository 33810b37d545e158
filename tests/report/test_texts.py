"""The report can say everything in both languages, and asks nothing but the schemas `mart` and `meta`."""

import json
from pathlib import Path

import pytest
import sqlglot
from sqlglot import exp

from pipelines.paths import data_dir
from pipelines.report import site
from pipelines.report.site import ABOUT, CHARTS, MENU, STATED
from pipelines.report.texts import LANGUAGES, in_both, say_value, texts
from schemas import enums

QUERIES = sorted((data_dir("sql") / "report").glob("*.sql"))
SPECS = sorted((Path(site.__file__).parent / "charts").glob("*.json"))


def test_both_languages_have_the_same_keys():
    assert texts("vi").keys() == texts("en").keys()


def test_every_column_and_every_member_of_a_closed_set_has_a_text():
    columns = {name for names in STATED.values() for name in names} | set(ABOUT)
    sets = {
        "meeting_type": [enums.MeetingType],
        "role": [enums.Role],
        "flow": [enums.Flow],
        "measure": [enums.BudgetMeasure, enums.IndicatorMeasure],
        "comparator": [enums.Comparator],
        "status": [enums.Status],
        "disposition": [enums.Disposition],
    }
    keys = {f"column.{name}" for name in columns} | {f"kind.{kind}" for kind in STATED} | {f"page.{p}" for p in MENU}
    keys |= {f"value.{column}.{member}" for column, ours in sets.items() for each in ours for member in each}
    assert sorted(keys - texts("vi").keys()) == []


def test_a_text_is_given_in_both_languages_once_where_they_agree_and_escaped():
    assert in_both(lambda language: f"<{language}>") == (
        '<span class="vi">&lt;vi&gt;</span><span class="en">&lt;en&gt;</span>'
    )
    assert in_both(lambda _: "a & b") == "a &amp; b"
    assert say_value("unit", "chi bộ") == "chi bộ"  # an open list: as it is


def strings(part):
    """Every string of a specification."""
    if isinstance(part, str):
        yield part
    for each in part.values() if isinstance(part, dict) else part if isinstance(part, list) else ():
        yield from strings(each)


@pytest.mark.parametrize("path", SPECS, ids=lambda path: path.name)
def test_a_chart_names_texts_and_colours_that_there_are(path):
    css = (Path(site.__file__).parent / "static" / "report.css").read_text(encoding="utf-8")
    found = list(strings(json.loads(path.read_text(encoding="utf-8"))))
    assert [s for s in found if s.startswith("@") and any(s[1:] not in texts(each) for each in LANGUAGES)] == []
    assert [s for s in found if s.startswith("--") and f"  {s}: " not in css] == []


def test_every_chart_has_its_file():
    assert {f"{name}.vl.json" for name, _ in CHARTS.values()} == {path.name for path in SPECS}


@pytest.mark.parametrize("path", QUERIES, ids=lambda path: path.name)
def test_a_query_reads_mart_and_meta_alone(path):
    tree = sqlglot.parse_one(path.read_text(encoding="utf-8"), dialect="duckdb")
    own = {query.stem for query in QUERIES} | {cte.alias for cte in tree.find_all(exp.CTE)}
    read = list(tree.find_all(exp.Table))
    assert read
    assert [table.sql() for table in read if table.db not in ("mart", "meta") and table.name not in own] == []
