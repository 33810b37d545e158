"""`bienban dev` as its operator sees it, in a real Chromium: the graph, its checks, and a run started by a click.

Pictures of each page go to the folder BIENBAN_SCREENSHOTS, else to pytest's own temporary folder.
"""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import urlsplit

import duckdb
import pytest

from pipelines.assets.days import ZONE
from pipelines.assets.star import MODELS, table_key
from pipelines.definitions import defs
from pipelines.paths import data_dir

sync_api = pytest.importorskip("playwright.sync_api", reason="needs the package playwright: pip install '.[dev]'")
CHROMIUM = shutil.which("chromium")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.xdist_group("browser"),
    pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium: apt-get install chromium"),
]

QUIET = [  # a browser of its own accord asks many servers; this one is to ask ours alone
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
]
TICKS = """{ sensorOrError(sensorSelector:
    {repositoryName: "__repository__", repositoryLocationName: "bienban", sensorName: "inbox"}
) { ... on Sensor { sensorState { ticks(limit: 1) { status } } } } }"""
WINDOW = {"width": 1600, "height": 1000}
SECONDS = 90  # that a start or a run may take on a busy machine


class Site:
    """A started `bienban dev` and a page of a browser on it."""

    def __init__(self, folder: Path, port: int, page: "sync_api.Page") -> None:
        self.folder, self.page = folder, page
        self.url = f"http://127.0.0.1:{port}"
        self.hosts: set[str | None] = set()
        self.pictures = Path(os.environ.get("BIENBAN_SCREENSHOTS") or folder / "screenshots")
        page.on("request", lambda request: self.hosts.add(urlsplit(request.url).hostname))

    def open(self, path: str, shows: str) -> str:
        """Go to a page, wait until it shows a text, and give all its text."""
        self.page.goto(self.url + path)
        self.page.get_by_text(shows, exact=True).first.wait_for(timeout=SECONDS * 1000)
        return str(self.page.locator("body").inner_text())

    def sensor_ticks(self) -> list[dict[str, str]]:
        """What the page's own interface tells of the inbox sensor's looks, newest first."""
        answer = self.page.request.post(f"{self.url}/graphql", data={"query": TICKS}).json()
        return list(answer["data"]["sensorOrError"]["sensorState"]["ticks"])

    def picture(self, name: str) -> None:
        self.page.screenshot(path=self.pictures / f"{name}.png")


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Site]:
    folder = tmp_path_factory.mktemp("dev")
    (folder / "inbox").mkdir()
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    environment = {name: value for name, value in os.environ.items() if not name.startswith(("BIENBAN_", "DAGSTER_"))}
    environment |= {
        "BIENBAN_INBOX": str(folder / "inbox"),
        "BIENBAN_WAREHOUSE": str(folder / "warehouse"),
        "BIENBAN_SETTLE_SECONDS": "0",
        "BIENBAN_SENSOR_SECONDS": "3600",  # after its first look the sensor leaves the inbox to the click
    }
    command = [sys.executable, "-m", "pipelines.cli", "dev", "--port", str(port)]
    with (folder / "dev.log").open("wb") as log:
        process = subprocess.Popen(command, env=environment, stdout=log, stderr=log, start_new_session=True)
    try:
        until = time.monotonic() + SECONDS
        while not answers(port):
            assert time.monotonic() < until, (folder / "dev.log").read_text()
            time.sleep(0.2)
        with sync_api.sync_playwright() as playwright:
            browser = playwright.chromium.launch(executable_path=CHROMIUM, headless=True, args=QUIET)
            # "Latest" is the partition of the browser's own day, and partitions are days of Vietnam
            yield Site(folder, port, browser.new_page(viewport=WINDOW, timezone_id=ZONE))
            browser.close()
    finally:
        os.killpg(process.pid, signal.SIGTERM)
        process.wait(30)


def answers(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), 1).close()
    except OSError:
        return False
    return True


def test_the_graph_shows_every_asset_and_asks_for_nothing(site):
    shown = site.open("/asset-groups", "Materialize all…")
    site.picture("graph")
    keys = {spec.key: spec.group_name for spec in defs().resolve_all_asset_specs()}
    for group in sorted(set(keys.values())):
        names = [" / ".join(key.path) for key in keys if keys[key] == group]
        site.page.set_viewport_size(WINDOW | {"height": 400 + 80 * len(names)})  # the list draws no row out of sight
        shown = site.open(f"/locations/bienban/asset-groups/{group}/list", names[0])
        site.picture(f"group-{group}")
        assert [name for name in names if name not in shown] == []
    site.page.set_viewport_size(WINDOW)
    assert site.page.get_by_role("dialog").count() == 0  # neither sign-up nor telemetry
    assert not any(word in shown.lower() for word in ("sign up", "newsletter", "telemetry"))


def test_a_click_publishes_the_warehouse_and_its_checks_pass(site):
    published = site.folder / "warehouse" / "bienban.duckdb"
    while not site.sensor_ticks():  # it looks once at the start, and must find nothing to start a run for
        site.page.wait_for_timeout(200)
    articles = data_dir("samples") / "articles"
    shutil.copytree(articles, site.folder / "inbox", dirs_exist_ok=True)
    assert site.sensor_ticks() == [{"status": "SKIPPED"}]
    assert not published.exists()

    site.open("/asset-groups", "Materialize all…")
    site.page.get_by_role("button", name="Materialize all").click()
    site.page.get_by_role("button", name="Latest", exact=True).click()
    site.picture("launch")
    site.page.get_by_role("button", name="Launch 1 run").click()
    until = time.monotonic() + SECONDS
    while not published.exists():
        assert time.monotonic() < until, (site.folder / "dev.log").read_text()
        site.page.wait_for_timeout(200)

    shown = site.open("/runs", "Success")
    site.picture("runs")
    assert "Manually launched" in shown
    assert f"{len(defs().resolve_all_asset_specs())} assets" in shown
    with duckdb.connect(str(published), read_only=True) as connection:
        assert connection.execute("SELECT count(*) FROM mart.documents").fetchone() == (
            len([*articles.rglob("*.txt")]),
        )
    for name in ("documents", "facts/budgets", *("/".join(table_key(name).path) for name in MODELS)):
        site.open(f"/assets/{name}?view=checks", "valid")
        site.page.get_by_text("Passed", exact=True).first.wait_for(timeout=SECONDS * 1000)
    site.picture("checks")


def test_the_browser_talked_to_this_machine_alone(site):
    site.open("/asset-groups", "Materialize all…")
    assert site.hosts <= {"127.0.0.1", None}
