"""What the file says of itself: sources, coverage, quality, what was set aside, what is unknown, who read it."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from pipelines.paths import data_dir

pytestmark = pytest.mark.xdist_group("meta")  # what its tests share is made once


@pytest.fixture(scope="module")
def built(shared_staging: Any) -> Any:
    """Two articles of one source, a copy, and one of another that cannot be read."""
    year = {"period_start": date(2021, 1, 1), "period_end": date(2021, 12, 31)}
    for address in ("a.txt", "copy.txt"):
        version = shared_staging.document(address, "Xã Hoa Mai thu 5 tỷ", published_on=date(2022, 1, 3))
        shared_staging.fact("budgets", version, "5", value=Decimal(5), subject="xã Hoa Mai", item="thu", **year)
    version = shared_staging.document(
        "b.txt", "Chi 6 tỷ, quận Ba Đình 7 tỷ", published_on=date(2022, 2, 3), extractor_version="1" * 12
    )
    shared_staging.fact("budgets", version, "6", value=Decimal(6), extractor_version="1" * 12)
    shared_staging.fact("budgets", version, "7", value=Decimal(7), subject="quận Ba Đình", item="chi", **year)
    unread = shared_staging.land("c.txt", "\x00", source="đài")
    shared_staging.quarantine(unread, "c.txt: expected text")
    shared_staging.quarantine(version, "value is too large", table="budgets")
    return shared_staging.build()


TOLD: dict[str, list[tuple[Any, ...]]] = {
    "SELECT * FROM meta.sources": [
        ("báo", 3, 2, 4, date(2022, 1, 3), date(2022, 2, 3)),
        ("đài", 1, 0, 0, None, None),
    ],
    "SELECT * EXCLUDE (admin_unit_key) FROM meta.coverage": [  # the copy is not counted
        ("budget", "quận Ba Đình", "thành phố Hà Nội", 2021, 1, 1),
        ("budget", "xã Hoa Mai", None, 2021, 1, 1),
        ("budget", None, None, None, 1, 1),
    ],
    "SELECT * FROM meta.quarantine": [("budgets", "decode", None, 1), ("documents", "decode", None, 1)],
    "SELECT * FROM meta.extractor_versions": [("0" * 12, 3, 3), ("1" * 12, 1, 1)],
    "SELECT column_name, rows, unknown FROM meta.unknown_members WHERE table_name = 'fact_budget'": [
        ("admin_unit_key", 4, 1),
        ("budget_item_key", 4, 0),  # no item, of a known flow, is a member too
        ("document_key", 4, 0),
        ("meeting_key", 4, 4),
        ("period_end_key", 4, 1),
        ("period_start_key", 4, 1),
        ("subject_key", 4, 1),
        ("unit_key", 4, 0),
    ],
}


@pytest.mark.parametrize("query", TOLD)
def test_the_file_says_what_it_holds(built: Any, query: str) -> None:
    assert [tuple(row.values()) for row in built.rows(f"{query} ORDER BY ALL")] == TOLD[query]


def test_the_file_says_how_well_it_was_read_as_measured_last(built: Any) -> None:
    measured = (data_dir("sql") / "data" / "quality.csv").read_text("utf-8").splitlines()[1:]
    rows = built.rows("FROM meta.quality")
    assert len(rows) == len(measured) == 2 * 5 * 3  # articles tuned on and not, tables, levels
    for row in rows:  # more must be right, so no more rows are
        less = next(
            r for r in rows if r["level"] == "found" and all(r[n] == row[n] for n in ("articles", "table_name"))
        )
        assert row["precision"] <= less["precision"]
        assert row["recall"] <= less["recall"]
