"""What the checks say of counts and rows set aside: when they pass, warn, and block."""

import dagster as dg
import polars as pl
import pytest

from pipelines import checks, config
from schemas.staging import Document
from schemas.validate import quarantined

KEY = dg.AssetKey("documents")
PASS, WARN, BLOCK = (True, "WARN"), (False, "WARN"), (False, "ERROR")


def aside(number: int, payload: str = "inbox: huyen/bai-7.txt (SHA-256 0af3)") -> pl.DataFrame:
    row = {
        "version_id": None, "table": "documents", "fact_id": None, "reason": "expected text, found noise",
        "column": None, "check": "readable", "payload": payload, "landing_date": None,
    }  # fmt: skip
    return quarantined([row] * number)


@pytest.mark.parametrize(
    ("offered", "set_aside", "left", "verdict", "told"),
    [
        (100, 0, 0, PASS, "all 100 rows keep the rules"),
        (0, 0, 0, PASS, "all 0 rows keep the rules"),
        (100, 5, 0, WARN, "5 of 100 rows were set aside, within the limit of 5%"),
        (
            100,
            6,
            0,
            BLOCK,
            (
                "6 of 100 rows were set aside, more than 5%, most often because: expected text, found noise (such as"
                " inbox: huyen/bai-7.txt (SHA-256 0af3)): mend the cause, drop"
            ),
        ),
        (4, 3, 0, WARN, "3 of 4 rows were set aside, within the allowance of 3 rows"),  # so few are no trend
        (4, 4, 0, BLOCK, "4 of 4 rows were set aside, more than 5%"),
        (100, 0, 1, BLOCK, "1 rows are invalid after the invalid ones were set aside"),
    ],
)
def test_rows_set_aside_warn_and_too_many_block(offered, set_aside, left, verdict, told):
    result = checks.valid_result(KEY, offered, aside(set_aside), aside(left), config.Settings())
    assert (result.passed, result.severity.value) == verdict
    assert result.description.startswith(told)
    assert len(result.metadata["failing_rows"].records) == set_aside + left


def test_a_check_shows_the_rows_with_long_values_cut():
    [row] = (
        checks.valid_result(KEY, 9, aside(1, payload="x" * 1000), aside(0), config.Settings())
        .metadata["failing_rows"]
        .records
    )
    assert row.data["reason"] == "expected text, found noise"
    assert len(row.data["payload"]) == checks.SHOWN_CHARACTERS + 2
    many = checks.valid_result(KEY, 999, aside(80), aside(0), config.Settings())
    assert len(many.metadata["failing_rows"].records) == checks.SHOWN_ROWS
    assert many.metadata["set_aside"].value == 80


@pytest.mark.parametrize(
    ("mentions", "unknown", "passed"),
    [
        (100, 15, True),
        (100, 16, False),
        (12, 10, True),  # of so few they say nothing
        (0, 0, True),
    ],
)
def test_mentions_left_unknown_warn_from_a_share_on(mentions, unknown, passed):
    rows = pl.DataFrame({"document_name": ["bài"] * unknown, "mention": ["huyện Châu Thành"] * unknown})
    settings = config.Settings()
    result = checks.resolved_result(KEY, mentions, rows, settings.unknown_limit("dim_admin_unit"), settings)
    assert (result.passed, result.severity.value) == (passed, "WARN")
    assert result.description.startswith(f"{unknown} of {mentions} mentions are left unknown")
    assert len(result.metadata["failing_rows"].records) == unknown


def test_labels_that_no_list_names_have_limits_of_their_own():
    settings = config.Settings(unlisted_items_limit=0.5, unlisted_indicators_limit=0.75)
    names = ("dim_budget_item", "dim_indicator", "dim_meeting")
    assert [settings.unknown_limit(name) for name in names] == [0.5, 0.75, settings.unresolved_limit]


@pytest.mark.parametrize(
    ("landed", "dispositions", "passed"),
    [
        (3, {"loaded": 2, "quarantined": 1}, True),
        (0, {}, True),
        (3, {"loaded": 2}, False),  # one was lost
        (3, {"loaded": 2, "duplicate": 2}, False),  # one ended twice
        (3, {"loaded": 2, "lost": 1}, False),  # no such end
    ],
)
def test_dispositions_add_up_to_landed(landed, dispositions, passed):
    result = checks.disposed_result(KEY, landed, dispositions)
    assert (result.passed, result.severity) == (passed, dg.AssetCheckSeverity.ERROR)


def test_files_that_could_not_be_landed_are_shown():
    result = checks.landed_result(KEY, [{"address": "báo/a.txt", "reason": "a link"}], ["báo/b.txt"])
    assert (result.passed, result.severity) == (False, dg.AssetCheckSeverity.WARN)
    assert [record.data for record in result.metadata["failing_rows"].records] == [
        {"address": "báo/a.txt", "reason": "a link"}
    ]
    assert result.metadata["waiting"].value == ["báo/b.txt"]
    assert checks.landed_result(KEY, [], []).passed


def test_a_file_on_the_disk_is_judged_by_its_rows(tmp_path):
    path = tmp_path / "documents.parquet"
    pl.DataFrame({"version_id": ["x"]}).write_parquet(path)
    with pytest.raises(Exception, match=r"documents: expected the columns of .*Document, found missing"):
        checks.left_invalid(Document, [path])
