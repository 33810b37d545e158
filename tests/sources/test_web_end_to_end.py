"""Web sources through Dagster: what was fetched is in the warehouse, and what was not is told by a check."""

from datetime import date
from pathlib import Path

import dagster as dg
import pytest
import yaml
from rich.console import Console

from pipelines import config, sensors
from pipelines.assets.days import today
from pipelines.commands.run import web_table
from pipelines.errors import BadConfiguration
from pipelines.progress import Progress
from pipelines.sources.catalogue import load_catalogue
from pipelines.sources.web.sites import visit_all
from pipelines.sources.web.visit import Summary
from schemas.enums import WebOutcome
from tests.sources.conftest import Site

TEXT = {"Content_Type": "text/plain; charset=utf-8"}
ARTICLE = (
    "Quận An Vĩnh thu ngân sách vượt dự toán\n\nỦy ban nhân dân quận An Vĩnh tổ chức Hội nghị sơ kết công tác 6 tháng"
    " đầu năm 2025. Tổng thu ngân sách nhà nước trên địa bàn đạt 1.250 tỷ đồng, bằng 62,5% dự toán.\n"
)


def write_sources(path: Path, site: Site, monkeypatch: pytest.MonkeyPatch, **sources: object) -> None:
    shared = {"kind": "feed", "allow_private": True, "limits": {"delay_seconds": 0, "retries": 0}}
    content = {
        "contact": "https://example.org/robot",
        "sources": {name: shared | {"addresses": [site.url(f"/{name}.rss")]} | more for name, more in sources.items()},
    }
    path.write_text(yaml.safe_dump(content), encoding="utf-8")
    monkeypatch.setenv("BIENBAN_SOURCES", str(path))


def test_what_was_fetched_is_in_the_warehouse_and_what_was_not_is_told(site, space, tmp_path, monkeypatch):
    write_sources(tmp_path / "sources.yaml", site, monkeypatch, **{"an-vinh": {"locality": "quận An Vĩnh"}, "hong": {}})
    site.feed("/an-vinh.rss", ["/thu-ngan-sach", "/anh.png"], "Mon, 07 Jul 2025 20:00:00 GMT")
    site.page("/thu-ngan-sach", ARTICLE, **TEXT)
    site.page("/anh.png", b"png", Content_Type="image/png")
    site.page("/hong.rss", "<html>Bảo trì</html>")
    space.add_samples(1)
    read = space.run()
    assert read.newly_landed == 2
    query = """
        SELECT source, document_name, url, published_on, disposition::VARCHAR FROM mart.documents
        WHERE source = 'an-vinh'
    """
    url = site.url("/thu-ngan-sach")
    assert space.rows(query) == [("an-vinh", url, url, date(2025, 7, 8), "loaded")]
    assert space.rows(f"SELECT value FROM mart.budget_observations WHERE document_name = '{url}' AND unit = 'VND'") == [  # noqa: S608
        (1_250_000_000_000,)
    ]

    zeros = dict.fromkeys(("found", "new", "changed", "unchanged", "refused", "failed", "gone", "left"), "0")
    broken = f"{site.url('/hong.rss')}: expected an RSS or Atom feed, found something else"
    assert read.web_sources == [
        {"source": "an-vinh", "state": "read", "requests": "4", "note": ""}
        | zeros | {"found": "2", "new": "1", "refused": "1"},
        {"source": "hong", "state": "failed", "requests": "2", "note": broken} | zeros,
    ]  # fmt: skip
    assert read.warnings == [f"raw_documents: an-vinh: 1 refused; hong: {broken}"]
    with dg.DagsterInstance.from_config(str(space.layout.dagster_home)) as instance:
        key = dg.AssetCheckKey(dg.AssetKey("raw_documents"), "every_source_visited")
        record = instance.event_log_storage.get_latest_asset_check_execution_by_key([key])[key]
    evaluation = record.event.asset_check_evaluation
    assert (evaluation.passed, evaluation.severity) == (False, dg.AssetCheckSeverity.WARN)
    assert [row.data for row in evaluation.metadata["failing_rows"].records] == [
        {
            "source": "an-vinh", "address": site.url("/anh.png"), "outcome": "refused",
            "reason": "expected HTML, text, PDF or DOCX, found image/png",
        },
        {"source": "hong", "address": site.url("/hong.rss"), "outcome": "failed", "reason": broken},
    ]  # fmt: skip

    before = space.hashes()
    again = space.run()  # an-vinh is not due before tomorrow; hong is tried again
    assert [(row["source"], row["state"]) for row in again.web_sources] == [("an-vinh", "not due"), ("hong", "failed")]
    assert space.hashes() == before


def test_the_table_on_the_terminal_leaves_out_columns_of_nothing():
    summaries = [Summary("an-vinh", found=2, requests=4), Summary("hong", "failed", note="HTTP 404")]
    summaries[0].outcomes.update({WebOutcome.NEW: 1, WebOutcome.REFUSED: 1})
    console = Console(width=70, record=True)
    console.print(web_table([{k: str(v) for k, v in each.row().items()} for each in summaries]))
    heading = console.export_text().splitlines()[1]
    assert [cell.strip() for cell in heading.strip("┃").split("┃")] == [
        "source", "state", "found", "new", "refused", "requests",
    ]  # fmt: skip


def test_a_wrong_file_of_sources_makes_nothing(space, tmp_path, monkeypatch):
    (tmp_path / "sources.yaml").write_text("sources: {an-vinh: {kind: feed}}", encoding="utf-8")
    monkeypatch.setenv("BIENBAN_SOURCES", str(tmp_path / "sources.yaml"))
    with pytest.raises(BadConfiguration, match="source an-vinh: addresses: Field required"):
        space.run()
    assert not space.warehouse.exists()


def evaluate(cursor: str | None) -> dg.SensorResult | dg.SkipReason:
    return sensors.web_sensor(config.settings())(dg.build_sensor_context(cursor=cursor))


def test_the_web_sensor_asks_once_for_a_run_when_a_source_is_due(site, space, tmp_path, monkeypatch):
    assert "0 web sources are due" in evaluate(None).skip_message  # those that ship are switched off
    write_sources(tmp_path / "sources.yaml", site, monkeypatch, **{"an-vinh": {"schedule": "0 0 1 1 *"}})
    first = evaluate(None)
    [request] = first.run_requests
    assert request.run_key.startswith("web ")
    assert "1 web sources are due" in evaluate(first.cursor).skip_message

    site.feed("/an-vinh.rss", [])
    visit_all(space.layout, load_catalogue(config.settings().sources), today(), Progress())
    assert "0 web sources are due" in evaluate(first.cursor).skip_message  # until New Year
