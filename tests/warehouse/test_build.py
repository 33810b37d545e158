"""How versions end, how facts join, and what two builds of the same input have in common."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import duckdb
import polars as pl
import pytest

from pipelines import identity
from pipelines.errors import RunFailed
from pipelines.paths import data_dir
from pipelines.warehouse import build as build_module
from pipelines.warehouse.build import disposition_counts
from pipelines.warehouse.hashes import logical_hashes
from pipelines.warehouse.release import publish_file
from pipelines.warehouse.statements import star_statements
from schemas.star import STAR_TABLES


def test_every_landed_version_ends_in_exactly_one_way(staging: Any) -> None:
    staging.document("cũ.txt", "Bản đầu")
    staging.document("cũ.txt", "Bản sau", day=1)
    staging.document("a.txt", "Cùng một bài")
    staging.document("b.txt", "Cùng một bài")
    staging.document("bóng-đá.txt", "Đội nhà thắng", relevant=False)
    staging.quarantine(staging.land("hỏng.txt", "\x00"), "hỏng.txt: expected text, found a NUL")
    built = staging.build()
    assert built.rows(
        "SELECT document_name, version, disposition, reason FROM mart.document_versions ORDER BY ALL"
    ) == [
        {"document_name": "a", "version": 1, "disposition": "loaded", "reason": None},
        {"document_name": "b", "version": 1, "disposition": "duplicate", "reason": None},
        {"document_name": "bóng-đá", "version": 1, "disposition": "out_of_scope", "reason": None},
        {"document_name": "cũ", "version": 1, "disposition": "superseded", "reason": None},
        {"document_name": "cũ", "version": 2, "disposition": "loaded", "reason": None},
        {
            "document_name": "hỏng",
            "version": 1,
            "disposition": "quarantined",
            "reason": "hỏng.txt: expected text, found a NUL",
        },
    ]
    assert built.rows("SELECT DISTINCT source, address FROM mart.document_versions ORDER BY ALL") == [
        {"source": "báo", "address": f"{name}.txt"} for name in ("a", "b", "bóng-đá", "cũ", "hỏng")
    ]
    counts = disposition_counts(built.path)
    assert (counts.landed, counts.complete) == (6, True)
    assert counts.counts == {
        "loaded": 2,
        "out_of_scope": 1,
        "duplicate": 1,
        "superseded": 1,
        "quarantined": 1,
        "forgotten": 0,
    }
    assert built.rows("SELECT document_name, text FROM mart.documents WHERE disposition = 'quarantined'") == [
        {"document_name": "hỏng", "text": None}
    ]


def test_a_landed_version_that_nothing_read_is_missing_from_the_counts(staging: Any) -> None:
    staging.document("a.txt", "Bài đọc được")
    staging.land("b.txt", "Chưa đọc")
    counts = disposition_counts(staging.build().path)
    assert (counts.landed, sum(counts.counts.values()), counts.complete) == (2, 1, False)


def test_a_fact_set_aside_does_not_quarantine_its_document(staging: Any) -> None:
    staging.quarantine(staging.document("a.txt", "Bài"), "value: too large", table="budgets")
    assert staging.build().column("SELECT disposition FROM mart.documents") == ["loaded"]


def test_a_version_that_is_landed_again_is_the_newest_again(staging: Any) -> None:
    for day, text in enumerate(("Bản A", "Bản B", "Bản A")):
        staging.document("a.txt", text, day=day)
    built = staging.build()
    assert built.column("SELECT text FROM mart.documents") == ["Bản A"]
    assert disposition_counts(built.path).complete


def test_the_copy_with_the_smaller_source_and_address_is_the_original_in_any_order(
    new_staging: Callable[[], Any],
) -> None:
    copies = [("b-báo", "1.txt"), ("a-báo", "9.txt"), ("a-báo", "2.txt")]
    for order in (copies, copies[::-1]):
        staging = new_staging()
        for day, (source, address) in enumerate(order):
            staging.document(address, "Cùng một bài", source=source, day=day)
        assert staging.build().column("SELECT address FROM mart.documents WHERE duplicate_of IS NULL") == ["2.txt"]


def test_facts_of_a_superseded_version_are_not_in_the_views(staging: Any) -> None:
    for day, value in enumerate((5, 7)):
        version = staging.document("a.txt", f"Thu {value} tỷ", day=day)
        staging.fact("budgets", version, str(value), value=Decimal(value))
    assert staging.build().column("SELECT value FROM mart.budget_observations") == [7]


def test_a_fact_that_names_nothing_joins_the_unknown_members(staging: Any) -> None:
    staging.fact("budgets", staging.document("a.txt", "Thu 5 tỷ"), "5", value=Decimal(5))
    [row] = staging.build().rows("""
        SELECT meeting_key, subject_key, admin_unit_key, period_start_key, period_end_key FROM star.fact_budget
    """)
    assert row == {
        "meeting_key": identity.key("dim_meeting"),
        "subject_key": identity.key("dim_organization"),
        "admin_unit_key": identity.key("dim_admin_unit"),
        "period_start_key": identity.key("dim_date"),
        "period_end_key": identity.key("dim_date"),
    }


def test_every_dimension_has_one_unknown_member(staging: Any) -> None:
    built = staging.build()
    with_unknown = [m for m in STAR_TABLES if build_module.own_key(m) is not None]
    assert len(with_unknown) == 10
    assert {name: rows for name, rows in built.counts.items() if rows} == {
        name: 1 for name in built.counts if name.startswith("dim_") and name != "dim_document_version"
    }


@pytest.mark.parametrize(
    "parts",
    [
        [],
        [None],
        [""],
        ["quận Ba Đình"],
        ["quận", "Ba Đình"],
        ["revenue", None],
        [None, "thu"],
        ["a;b", "2;"],
        ["𠀀\n'"],
    ],
)
def test_keys_made_in_sql_are_those_of_identity(parts: list[str | None]) -> None:
    macro = (data_dir("sql") / "macros" / "surrogate_key.sql").read_text(encoding="utf-8")
    with duckdb.connect() as connection:
        connection.execute(macro)
        made = connection.execute("SELECT surrogate_key('dim_x', ?::VARCHAR[])", [parts]).fetchone()
    assert made == (identity.key("dim_x", *parts),)


def fill(staging: Any, *, day: int = 0, step: int = 0) -> None:
    """Four documents with facts; document n is landed on `day` + n × `step`."""
    for number in range(4):
        version = staging.document(
            f"{number}.txt", f"Hội nghị thu {number} tỷ của quận Hoa Mai", day=day + number * step
        )
        meeting = staging.fact("meetings", version, "Hội nghị", body=f"UBND quận {number % 3 + 1}")
        staging.fact(
            "budgets", version, str(number), value=Decimal(number), meeting_fact_id=meeting, item=f"khoản {number}"
        )
        staging.fact("indicators", version, f"{number} tỷ", value=Decimal(number), subject="quận Hoa Mai")


def test_the_logical_hash_does_not_depend_on_order_partitions_or_landing_times(new_staging: Callable[[], Any]) -> None:
    variants = []
    for day, step, backwards in ((0, 0, False), (0, 0, True), (0, 1, False), (30, 2, True)):
        staging = new_staging()
        fill(staging, day=day, step=step)
        variants.append(logical_hashes(staging.build(backwards=backwards).path))
    assert variants[1:] == variants[:1] * 3


def test_the_logical_hash_changes_with_one_value(new_staging: Callable[[], Any]) -> None:
    hashes = []
    for value in (5, 6):
        staging = new_staging()
        staging.fact("budgets", staging.document("a.txt", "Thu 5 tỷ"), "5", value=Decimal(value))
        hashes.append(logical_hashes(staging.build().path))
    assert [name for name in hashes[0] if hashes[0][name] != hashes[1][name]] == ["fact_budget"]


def test_the_file_says_its_own_rows_and_hashes(staging: Any) -> None:
    fill(staging)
    built = staging.build()
    told = built.rows("SELECT table_name, rows, logical_hash FROM meta.tables")
    assert {row["table_name"]: row["rows"] for row in told} == built.counts
    assert {row["table_name"]: row["logical_hash"] for row in told} == logical_hashes(built.path)


def test_two_builds_in_a_row_give_rows_in_the_same_order(staging: Any) -> None:
    fill(staging)
    first, second = (staging.build(name) for name in ("1.duckdb", "2.duckdb"))
    for table in first.counts:
        assert first.rows(f"FROM star.{table}") == second.rows(f"FROM star.{table}")


def test_nothing_of_the_build_stays_in_the_file(staging: Any) -> None:
    fill(staging)
    built = staging.build()
    schemas = built.column("SELECT schema_name FROM duckdb_schemas() WHERE NOT internal ORDER BY schema_name")
    assert schemas == ["mart", "meta", "search", "star"]
    assert sorted(path.name for path in staging.root.iterdir() if path.is_file()) == ["bienban.duckdb"]


def test_a_build_clears_away_what_a_killed_one_left(staging: Any) -> None:
    staging.root.mkdir()
    for left in (".bienban.duckdb.making", ".bienban.duckdb.making.wal"):
        (staging.root / left).write_bytes(b"half a file")
    (staging.root / ".bienban.duckdb.making.tmp").mkdir()
    fill(staging)
    assert staging.build().counts["fact_budget"] == 4
    assert [path.name for path in staging.root.iterdir() if path.name.startswith(".")] == []


def test_a_staged_file_without_a_column_stops_the_build_in_one_line(staging: Any) -> None:
    fill(staging)
    staging.write()
    file = staging.root / "budgets" / "2026-01-05.parquet"
    pl.read_parquet(file).drop("basis").write_parquet(file)
    with pytest.raises(RunFailed, match=r"the build failed: .*\"basis\" not found") as caught:
        build_module.build_star(staging.root, staging.root, staging.root / "x.duckdb")
    assert "\n" not in str(caught.value)


def test_a_manifest_from_before_a_column_was_added_is_built_from_all_the_same(staging: Any) -> None:
    fill(staging)
    staging.write()
    for file in (staging.root / "manifest").glob("*.parquet"):
        pl.read_parquet(file).drop("etag", "announced_on").write_parquet(file)
    counts = build_module.build_star(staging.root, staging.root, staging.root / "x.duckdb")
    assert counts == staging.build().counts


def test_a_reference_that_points_nowhere_stops_the_build_and_leaves_no_file(
    staging: Any, monkeypatch: pytest.MonkeyPatch
) -> None:
    fill(staging)
    broken = [
        replace(s, sql=s.sql.replace("    d.document_key,", "    md5(d.document_key) AS document_key,"))
        if s.name == "fact_budget" else s
        for s in build_module.all_statements()
    ]  # fmt: skip
    monkeypatch.setattr(build_module, "all_statements", lambda: broken)
    with pytest.raises(RunFailed, match=r"star.fact_budget.document_key: expected values of dim_document.document_key"):
        staging.build()
    assert [path for path in staging.root.iterdir() if path.is_file()] == []


def test_a_fact_that_joins_nothing_stops_the_build(staging: Any, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(staging)
    broken = [
        replace(s, sql=s.sql + " AND false") if s.name == "fact_budget" else s for s in build_module.all_statements()
    ]
    monkeypatch.setattr(build_module, "all_statements", lambda: broken)
    with pytest.raises(RunFailed, match=r"NOT NULL constraint failed: fact_budget.budget_item_key"):
        staging.build()


def test_a_file_in_the_making_is_not_mistaken_for_a_partition(staging: Any) -> None:
    fill(staging)
    staging.write()
    (staging.root / "budgets" / ".2026-01-05.parquet").write_bytes(b"half a file")
    assert staging.build().counts["fact_budget"] == 4


def test_publishing_swaps_the_file_and_open_readers_keep_theirs(staging: Any, tmp_path: Path) -> None:
    published = tmp_path / "published.duckdb"
    staging.build().path.replace(published)
    with duckdb.connect(str(published), read_only=True) as reader:
        fill(staging)
        publish_file(staging.build().path, published)
        assert reader.execute("SELECT count(*) FROM star.fact_budget").fetchone() == (0,)
    with duckdb.connect(str(published), read_only=True) as reader:
        assert reader.execute("SELECT count(*) FROM star.fact_budget").fetchone() == (4,)


def test_a_file_that_is_no_warehouse_is_not_published(tmp_path: Path) -> None:
    built, published = tmp_path / "built.duckdb", tmp_path / "published.duckdb"
    built.write_bytes(b"no warehouse")
    published.write_bytes(b"the old one")
    with pytest.raises(RunFailed, match=r"expected a built warehouse, found: .*: nothing was published"):
        publish_file(built, published)
    assert published.read_bytes() == b"the old one"


def test_statements_come_after_what_they_read_and_know_the_staged_tables() -> None:
    statements = star_statements()
    seen: set[str] = set()
    for statement in statements:
        assert {d for d in statement.dependencies if not d.startswith("staging.")} <= seen
        seen.add(statement.qualified)
    dependencies = {s.qualified: s.dependencies for s in statements}
    assert dependencies["mart.budgets"] == ("mart.budget_observations",)
    assert {d for d in dependencies["star.fact_budget"] if d.startswith("staging.")} == {
        "staging.budgets",
        "staging.documents",  # when the reports of a meeting were published
        "staging.meetings",
        "staging.indicators",  # items and indicators get their names together
        "staging.participants",  # who was at it
        "staging.elections",  # a person's posts name bodies
        "staging.manifest",  # from which source a document is
        "staging.homes",  # and where that source is at home tells a body's unit
        "staging.corrections",  # who put the row right
    }


def test_dates_are_days_of_the_calendar(staging: Any) -> None:
    version = staging.document("a.txt", "Thu 5 tỷ")
    staging.fact("budgets", version, "5", value=Decimal(5), period_end=date(2024, 2, 29))
    assert staging.build().rows("SELECT * EXCLUDE (date_key) FROM star.dim_date WHERE date IS NOT NULL") == [
        {"date": date(2024, 2, 29), "year": 2024, "quarter": 1, "month": 2, "day": 29, "weekday": 4}
    ]
