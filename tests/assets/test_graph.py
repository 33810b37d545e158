"""The asset graph: what is in it, how it hangs together, and what each asset tells of itself."""

import json
import subprocess
import sys

import dagster as dg
import duckdb
import pytest
from dagster._core.definitions.data_version import CachingStaleStatusResolver, StaleStatus
from dagster._core.definitions.partitions.definition import TimeWindowPartitionsDefinition
from dagster._core.loader import LoadingContextForTest

from pipelines.assets.days import DAYS
from pipelines.assets.star import MODELS
from pipelines.definitions import defs
from pipelines.extract.version import extractor_version
from schemas import base
from schemas.facts import STAGED_FACTS
from schemas.raw import Manifest
from schemas.staging import Document

FACTS = {dg.AssetKey(["facts", base.table_name(model)]): model for model in STAGED_FACTS.values()}
TABLES: dict[dg.AssetKey, type[base.Table]] = {
    dg.AssetKey("raw_documents"): Manifest,
    dg.AssetKey("documents"): Document,
    **FACTS,
    **{dg.AssetKey(name.split(".")): model for name, model in MODELS.items()},
}


@pytest.fixture(scope="module")
def graph():
    return defs().resolve_asset_graph()


def test_every_layer_is_there(graph):
    assert set(graph.get_all_asset_keys()) == {
        *TABLES, dg.AssetKey("published_warehouse"), dg.AssetKey("exports"), dg.AssetKey("report"),
    }  # fmt: skip
    assert {graph.get(key).group_name for key in graph.get_all_asset_keys()} == {
        "landing", "documents", "facts", "star", "mart", "publish",
    }  # fmt: skip


def test_arrows_follow_the_data(graph):
    def parents(*key: str) -> set[str]:
        return {parent.to_user_string() for parent in graph.get(dg.AssetKey(key)).parent_keys}

    assert parents("raw_documents") == set()
    assert parents("documents") == {"raw_documents"}
    assert parents("facts", "budgets") == {"documents"}
    ancestors = {key.to_user_string() for key in graph.get_ancestor_asset_keys(dg.AssetKey(["star", "fact_budget"]))}
    assert {"facts/budgets", "documents", "raw_documents"} <= ancestors
    assert "facts/elections" in parents("star", "fact_budget")  # each kind may name whom its subjects mean
    assert not any(parent.startswith("facts/") for parent in parents("star", "dim_document"))
    assert {"star/fact_budget", "star/dim_document"} <= parents("mart", "budget_observations")
    assert parents("exports") == {"published_warehouse"}
    assert parents("report") == {"published_warehouse"}
    assert parents("published_warehouse") == {
        key.to_user_string() for key in map(dg.AssetKey, (n.split(".") for n in MODELS))
    }


@pytest.mark.parametrize("key", TABLES, ids=lambda key: key.to_user_string())
def test_an_asset_shows_its_table(graph, key):
    spec = next(spec for spec in defs().resolve_all_asset_specs() if spec.key == key)
    schema = spec.metadata["dagster/column_schema"]
    assert {column.name: column.description for column in schema.columns} == {
        info.name: info.description for info in base.columns(TABLES[key])
    }
    assert spec.description
    assert spec.kinds
    assert spec.code_version
    assert dg.AssetCheckKey(key, "valid") in graph.asset_check_keys


def test_what_depends_on_the_landing_date_is_partitioned_by_it(graph):
    partitioned = {key for key in graph.get_all_asset_keys() if graph.get(key).partitions_def is not None}
    assert partitioned == {dg.AssetKey("raw_documents"), dg.AssetKey("documents"), *FACTS}
    assert isinstance(DAYS, TimeWindowPartitionsDefinition)
    assert (DAYS.timezone, DAYS.end_offset) == ("Asia/Ho_Chi_Minh", 1)
    for key in partitioned:
        assert graph.get(key).partitions_def == DAYS
        assert graph.get(key).backfill_policy == dg.BackfillPolicy.single_run()


def test_the_extractor_version_is_the_code_version_of_what_it_reads(graph):
    assert {graph.get(key).code_version for key in (dg.AssetKey("documents"), *FACTS)} == {extractor_version()}


def test_the_published_warehouse_has_a_freshness_policy():
    spec = next(s for s in defs().resolve_all_asset_specs() if s.key == dg.AssetKey("published_warehouse"))
    assert spec.freshness_policy is not None
    assert spec.freshness_policy.warn_window.to_timedelta().total_seconds() == 26 * 3600
    assert spec.freshness_policy.fail_window.to_timedelta().total_seconds() == 39 * 3600


@pytest.mark.xdist_group("samples")
def test_a_run_records_rows_versions_and_checks_and_a_new_extractor_shows_as_stale(samples_space):
    with dg.DagsterInstance.from_config(str(samples_space.layout.dagster_home)) as instance:
        for key, model in TABLES.items():
            event = instance.get_latest_materialization_event(key)
            assert event is not None, key
            counted = event.asset_materialization.metadata["dagster/row_count"].value
            if base.schema_name(model) in ("star", "mart"):
                assert [(counted,)] == samples_space.rows(f"SELECT count(*) FROM {'.'.join(key.path)}")  # noqa: S608
        checks = instance.event_log_storage.get_latest_asset_check_execution_by_key(
            [dg.AssetCheckKey(key, "valid") for key in TABLES]
            + [dg.AssetCheckKey(dg.AssetKey(["mart", "document_versions"]), "every_version_disposed")]
        )
        assert {record.event.asset_check_evaluation.passed for record in checks.values()} == {True}
        assert len(checks) == len(TABLES) + 1
        assert instance.get_run_by_id(samples_space.outcome.run_id).status == dg.DagsterRunStatus.SUCCESS

        facts = dg.AssetKey(["facts", "budgets"])
        stale = {version: stale_status(instance, facts, version) for version in (extractor_version(), "feedfacefeed")}
        assert stale == {extractor_version(): StaleStatus.FRESH, "feedfacefeed": StaleStatus.STALE}


def stale_status(instance: dg.DagsterInstance, key: dg.AssetKey, version: str) -> StaleStatus:
    """How today's partition shows when the program has that extractor version."""
    changed = defs().map_asset_specs(
        func=lambda spec: spec.replace_attributes(code_version=version) if spec.key == key else spec
    )
    resolver = CachingStaleStatusResolver(instance, changed.resolve_asset_graph(), LoadingContextForTest(instance))
    return resolver.get_status(key, DAYS.get_last_partition_key())


@pytest.mark.xdist_group("troubled")
def test_failing_rows_are_shown_in_the_check(troubled_space):
    with dg.DagsterInstance.from_config(str(troubled_space.layout.dagster_home)) as instance:
        key = dg.AssetCheckKey(dg.AssetKey("documents"), "valid")
        record = instance.event_log_storage.get_latest_asset_check_execution_by_key([key])[key]
    evaluation = record.event.asset_check_evaluation
    assert (evaluation.passed, evaluation.severity) == (False, dg.AssetCheckSeverity.WARN)
    rows = [row.data for row in evaluation.metadata["failing_rows"].records]
    assert sorted(row["payload"].partition(" (")[0] for row in rows) == [
        "báo: báo/nhị phân.txt", "báo: báo/rỗng.txt", "báo: báo/tờ trình.pdf",
    ]  # fmt: skip
    assert all(row["reason"] for row in rows)


def test_settings_are_read_when_used_not_at_import():
    program = (
        "import json, os; os.environ['BIENBAN_QUARANTINE_LIMIT'] = 'wrong'; import pipelines.definitions; print(1)"
    )
    done = subprocess.run([sys.executable, "-W", "ignore", "-c", program], capture_output=True, text=True, check=False)
    assert (done.returncode, json.loads(done.stdout)) == (0, 1), done.stderr


def test_duckdb_is_the_version_that_the_file_format_is_tested_with():
    assert duckdb.__version__.startswith("1.5.")
