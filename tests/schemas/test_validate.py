"""Which rows of a frame are set aside, by which rule, with what reason and payload."""

import json
from datetime import date
from decimal import Decimal
from typing import Any

import polars as pl
import pytest

from schemas.base import SchemaMismatchError, empty, polars_schema
from schemas.facts import StagedBudget, StagedElection, StagedMeeting
from schemas.staging import Document, Quarantine
from schemas.validate import frame_from_rows, split_valid

GOOD: dict[str, Any] = {
    "char_start": 4, "char_end": 9, "sentence_start": 0, "sentence_end": 20, "rule": "money", "confidence": 0.5,
    "version_id": "b" * 32, "document_id": "c" * 32, "document_name": "bài", "landing_date": date(2026, 1, 5),
    "extractor_version": "0" * 12, "meeting_fact_id": None, "flow": "revenue", "subject": None, "item": None,
    "measure": "amount", "basis": None, "value": Decimal(3_320_000_000_000), "value_upper": None, "comparator": "gt",
    "status": "actual", "unit": "VND",
    "period_start": None, "period_end": None,
}  # fmt: skip
RANGE = {"comparator": "range", "value": Decimal(2), "value_upper": Decimal(3)}
PERCENT = {"measure": "execution", "unit": "%"}


def row(number: int = 0, **changes: Any) -> dict[str, Any]:
    return GOOD | {"fact_id": f"{number:032x}"} | changes


def staged(*rows: dict[str, Any]) -> pl.DataFrame:
    """A frame as a step would make it, without any validation."""
    return pl.DataFrame(list(rows), schema=polars_schema(StagedBudget), orient="row")


@pytest.mark.parametrize(
    "changes",
    [
        {},
        RANGE,
        RANGE | {"measure": "change", "unit": "%", "value": Decimal(-3), "value_upper": Decimal(-2)},
        {"measure": "change", "value": Decimal(-5)},
        {"measure": "change", "unit": "%", "value": Decimal(-5)},
        PERCENT | {"value": Decimal("48.8")},
        {"unit": "USD"},
        {"period_end": date(2020, 9, 30)},
        {"period_start": date(2020, 9, 30), "period_end": date(2020, 9, 30)},
        {"value": Decimal("9" * 22)},
    ],
    ids=["plain", "range", "range of falls", "change in money", "change in per cent", "execution", "dollars",
         "no start", "one day", "the largest number"],
)  # fmt: skip
def test_good_rows_pass(changes: dict[str, Any]) -> None:
    frame = staged(row(**changes))
    valid, failures = split_valid(StagedBudget, frame)
    assert valid.equals(frame)
    assert failures.height == 0


@pytest.mark.parametrize(
    ("changes", "column", "check"),
    [
        ({"value": None}, "value", "not_nullable"),
        ({"comparator": None}, "comparator", "not_nullable"),
        ({"version_id": "xyz"}, "version_id", "str_matches('^[0-9a-f]{32}$')"),
        ({"char_start": -1}, "char_start", "greater_than_or_equal_to(0)"),
        ({"unit": "đồng"}, "unit", "isin(['VND', 'USD', '%'])"),
        ({"char_end": 4}, None, "span_not_empty"),
        ({"char_end": 21}, None, "span_in_sentence"),
        ({"sentence_start": 5}, None, "span_in_sentence"),
        ({"comparator": "range"}, None, "range_has_two_ends"),
        ({"value_upper": Decimal(9**14)}, None, "range_has_two_ends"),
        (RANGE | {"value": Decimal(4)}, None, "range_in_order"),
        ({"period_start": date(2020, 1, 2), "period_end": date(2020, 1, 1)}, None, "period_in_order"),
        ({"unit": "%"}, None, "unit_fits_measure"),
        (PERCENT | {"unit": "VND"}, None, "unit_fits_measure"),
        ({"measure": "share"}, None, "unit_fits_measure"),
    ],
)
def test_a_bad_row_between_good_ones_is_set_aside_alone(
    changes: dict[str, Any], column: str | None, check: str
) -> None:
    bad = row(1, **changes)
    valid, failures = split_valid(StagedBudget, staged(row(0), bad, row(2)))
    assert valid.get_column("fact_id").to_list() == [row(0)["fact_id"], row(2)["fact_id"]]
    [failure] = failures.rows(named=True)
    assert (failure["table"], failure["fact_id"], failure["column"], failure["check"]) == (
        "budgets", bad["fact_id"], column, check,
    )  # fmt: skip
    assert failure["version_id"] == bad["version_id"]
    assert check in failure["reason"]
    assert json.loads(failure["payload"])["char_end"] == bad["char_end"]


def test_a_row_of_quarantine_whole() -> None:
    _, failures = split_valid(StagedBudget, staged(row(7, unit="đồng", char_end=4)))
    payload = row(7, unit="đồng", char_end=4, value="3320000000000.000000", landing_date="2026-01-05")
    [failure] = failures.rows(named=True)
    assert json.loads(failure.pop("payload")) == payload
    assert failure == {
        "version_id": "b" * 32,
        "table": "budgets",
        "fact_id": f"{7:032x}",
        "reason": "unit = đồng fails isin(['VND', 'USD', '%']); breaks the rule span_not_empty",
        "column": "unit",
        "check": "isin(['VND', 'USD', '%'])",
        "landing_date": date(2026, 1, 5),
    }
    assert failures.schema == polars_schema(Quarantine)


def test_rows_that_share_a_key_are_all_set_aside_whatever_their_order() -> None:
    rows = [row(1), row(2), row(1, item="khác")]
    for order in (rows, rows[::-1]):
        valid, failures = split_valid(StagedBudget, staged(*order))
        assert valid.get_column("fact_id").to_list() == [row(2)["fact_id"]]
        assert failures.get_column("check").to_list() == ["field_uniqueness"] * 2


def test_what_is_valid_stays_valid_and_nothing_is_lost() -> None:
    rows = [row(number, unit="VND" if number % 3 else "?") for number in range(30)]
    valid, failures = split_valid(StagedBudget, staged(*rows))
    assert (valid.height, failures.height) == (20, 10)
    again, none = split_valid(StagedBudget, valid)
    assert again.equals(valid)
    assert none.height == 0


def test_a_lowered_validation_depth_in_the_environment_changes_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PANDERA_VALIDATION_DEPTH", "SCHEMA_ONLY")
    monkeypatch.setenv("PANDERA_VALIDATION_ENABLED", "False")
    assert split_valid(StagedBudget, staged(row(unit="?")))[1].height == 1


def test_an_empty_frame_is_valid() -> None:
    valid, failures = split_valid(StagedBudget, empty(StagedBudget))
    assert (valid.height, failures.height) == (0, 0)


@pytest.mark.parametrize(
    ("frame", "message"),
    [
        (staged(row()).drop("unit"), r"budgets: expected the columns of .*StagedBudget, found missing unit: mend"),
        (staged(row()).with_columns(extra=pl.lit(1)), r"found unknown extra"),
        (
            staged(row()).with_columns(pl.col("char_start").cast(pl.Int32)),
            r"'char_start' to have type Int64, got Int32",
        ),
        (staged(row()).with_columns(pl.col("flow").cast(pl.String)), r"column 'flow' to have type Enum"),
    ],
    ids=["missing column", "unknown column", "wrong type", "string for a closed set"],
)
def test_a_wrong_frame_is_a_bug_and_told_in_one_line(frame: pl.DataFrame, message: str) -> None:
    with pytest.raises(SchemaMismatchError, match=message) as caught:
        split_valid(StagedBudget, frame)
    assert "\n" not in str(caught.value)


@pytest.mark.parametrize(
    ("changes", "column", "reason"),
    [
        ({"value": Decimal(10) ** 22}, "value", "10000000000000000000000 does not fit DECIMAL(28,6)"),
        ({"value": Decimal("NaN")}, "value", "NaN does not fit DECIMAL(28,6)"),
        ({"value": Decimal("0.1234567")}, "value", "0.1234567 has more than 6 digits after the point"),
        ({"char_end": 2**63}, "char_end", "char_end"),
        ({"flow": "theft"}, "flow", "flow"),
        ({"item": 5}, "item", "item"),
    ],
)
def test_a_value_that_fits_no_type_sets_its_row_aside(changes: dict[str, Any], column: str, reason: str) -> None:
    frame, unfit = frame_from_rows(StagedBudget, [row(0), row(1, **changes), row(2)])
    assert frame.get_column("fact_id").to_list() == [row(0)["fact_id"], row(2)["fact_id"]]
    [failure] = unfit.rows(named=True)
    assert (failure["fact_id"], failure["column"], failure["check"]) == (row(1)["fact_id"], column, "type")
    assert reason in failure["reason"]


def test_rows_that_fit_are_kept_to_the_last_digit() -> None:
    frame, unfit = frame_from_rows(StagedBudget, [row(0, value=Decimal("1234567890123456789012.345678"))])
    assert frame.row(0, named=True) == row(0, value=Decimal("1234567890123456789012.345678"))
    assert unfit.height == 0


def test_a_row_that_lacks_a_column_is_a_bug() -> None:
    lacking = {name: value for name, value in row().items() if name != "unit"}
    with pytest.raises(SchemaMismatchError, match="missing unit"):
        frame_from_rows(StagedBudget, [lacking])


COMMON = {name: GOOD[name] for name in list(GOOD)[:11]} | {"fact_id": "d" * 32}
MEETING = COMMON | {
    "meeting_type": "congress", "body": None, "jurisdiction": None, "ordinal": None,
    "term_number": None, "term_start": None, "term_end": None, "attendance": None, "start_date": None, "end_date": None,
    "said_days": None, "day_part": None, "met_with": None,
}  # fmt: skip
ELECTION = COMMON | {
    "meeting_fact_id": None, "office": None, "person": None, "seats": None, "votes_for": None, "votes_total": None,
    "vote_pct": None,
}  # fmt: skip
DOCUMENT = {
    "version_id": "b" * 32, "document_id": "c" * 32, "document_name": "bài", "source": "báo", "address": "bài.txt",
    "url": None, "landed_at": None, "landing_date": date(2026, 1, 5), "content_sha256": "f" * 64, "encoding": "utf-8",
    "media_type": "text/plain", "notes": [], "author": None, "section": None, "title": None, "published_on": None,
    "relevant": True, "places": [], "text": "Bài", "text_sha256": "f" * 64, "fingerprint": None,
    "extractor_version": "0" * 12,
}  # fmt: skip


@pytest.mark.parametrize(
    ("model", "good", "bad", "check"),
    [
        (
            StagedMeeting,
            {"term_start": 2020, "term_end": 2020},
            {"term_start": 2020, "term_end": 2019},
            "term_in_order",
        ),
        (StagedMeeting, {"term_start": 2020}, {"term_start": 20}, "greater_than_or_equal_to(1900)"),
        (StagedMeeting, {"ordinal": 3}, {"ordinal": 0}, "greater_than_or_equal_to(1)"),
        (
            StagedMeeting,
            {"start_date": date(2020, 2, 28), "end_date": date(2020, 2, 29)},
            {"start_date": date(2020, 2, 29), "end_date": date(2020, 2, 28)},
            "dates_in_order",
        ),
        (StagedElection, {"votes_for": 3, "votes_total": 3}, {"votes_for": 3, "votes_total": 2}, "votes_within_total"),
        (StagedElection, {"votes_for": 30}, {"votes_for": -1}, "greater_than_or_equal_to(0)"),
        (StagedElection, {"vote_pct": Decimal(100)}, {"vote_pct": Decimal("100.1")}, "less_than_or_equal_to(100)"),
    ],
)  # fmt: skip
def test_rules_of_meetings_and_elections(model: Any, good: dict[str, Any], bad: dict[str, Any], check: str) -> None:
    base = MEETING if model is StagedMeeting else ELECTION
    frame, _ = frame_from_rows(model, [base | good, base | bad | {"fact_id": "a" * 32}])
    valid, failures = split_valid(model, frame)
    assert valid.get_column("fact_id").to_list() == ["d" * 32]
    assert failures.get_column("check").to_list() == [check]


def test_a_document_without_a_landing_time_is_set_aside_as_a_document() -> None:
    frame, _ = frame_from_rows(Document, [DOCUMENT])
    _, failures = split_valid(Document, frame)
    assert failures.select("version_id", "table", "fact_id", "column").rows() == [
        ("b" * 32, "documents", None, "landed_at")
    ]
