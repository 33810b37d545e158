"""The report as its reader sees it, in a real Chromium, opened as files.

Pictures of each page go to the folder BIENBAN_SCREENSHOTS, else to pytest's own temporary folder.
"""

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from pipelines.report.rendering import evidence_path
from pipelines.report.site import CHARTS, MENU

sync_api = pytest.importorskip("playwright.sync_api", reason="needs the package playwright: pip install '.[dev]'")
CHROMIUM = shutil.which("chromium")

pytestmark = [
    pytest.mark.slow,
    pytest.mark.xdist_group("samples"),
    pytest.mark.skipif(CHROMIUM is None, reason="needs Chromium: apt-get install chromium"),
]
PHONE = {"viewport": {"width": 360, "height": 740}, "has_touch": True}
DRAWN = "() => [...document.querySelectorAll('figure.chart')].every(figure => figure.dataset.drawn)"
BRIGHTNESS = """(element) => {
    const canvas = document.createElement('canvas').getContext('2d', {willReadFrequently: true});
    canvas.fillStyle = getComputedStyle(element).backgroundColor; canvas.fillRect(0, 0, 1, 1);
    return Math.max(...canvas.getImageData(0, 0, 1, 1).data.slice(0, 3));
}"""


class Reader:
    """A browser with a report open, that notes what goes wrong and what is asked of a network."""

    def __init__(self, context: "sync_api.BrowserContext", folder: Path, pictures: Path) -> None:
        self.page, self.folder, self.pictures = context.new_page(), folder, pictures
        self.errors: list[str] = []
        self.asked: set[str] = set()
        self.page.on("pageerror", lambda error: self.errors.append(f"{self.page.url}: {error}"))
        self.page.on("console", lambda said: self.errors.append(said.text) if said.type == "error" else None)
        self.page.on("request", lambda request: self.asked.add(request.url.split(":")[0]))

    def open(self, path: str) -> "sync_api.Page":
        """Go to a page and wait until its charts are drawn."""
        self.page.goto(f"file://{self.folder}/{path}")
        self.page.wait_for_function(DRAWN)
        return self.page

    def picture(self, name: str) -> None:
        self.page.screenshot(path=self.pictures / f"report-{name}.png")


@pytest.fixture(scope="module")
def browser() -> Iterator["sync_api.Browser"]:
    with sync_api.sync_playwright() as playwright:
        launched = playwright.chromium.launch(
            executable_path=CHROMIUM, headless=True, args=["--no-sandbox", "--disable-gpu"]
        )
        yield launched
        launched.close()


@pytest.fixture
def reader(browser, report_of, tmp_path) -> Iterator[Any]:
    """Open a report with the settings of a browser; at the end nothing went wrong and nobody was asked."""
    contexts, readers = [], []

    def start(report: Any = None, **options: Any) -> Reader:
        contexts.append(browser.new_context(**({"locale": "vi-VN"} | options)))
        folder = (report or report_of("sentence")).folder
        readers.append(Reader(contexts[-1], folder, Path(os.environ.get("BIENBAN_SCREENSHOTS") or tmp_path)))
        return readers[-1]

    yield start
    for each in readers:
        assert (each.errors, each.asked) == ([], {"file"})
    for context in contexts:
        context.close()


def test_every_chart_draws_its_rows_and_is_described(reader):
    site = reader()
    for name in MENU:
        page = site.open(f"{name}.html")
        site.picture(name)
        assert page.locator("figure.chart").count() == (name in CHARTS)
        if name in CHARTS:
            figure = page.locator("figure.chart")
            marks = figure.locator("svg [role='graphics-symbol'][aria-roledescription]")
            assert marks.count() >= figure.evaluate(
                "it => JSON.parse(it.querySelector('script').textContent).rows.length"
            )
            described = figure.locator(".plot").get_attribute("aria-label") or figure.locator("svg").get_attribute(
                "aria-label"
            )
            assert described == figure.locator("figcaption .vi").inner_text()


def test_a_point_of_a_chart_leads_to_its_evidence(reader, report_of):
    page = reader().open("budgets.html")
    points = page.locator("figure svg .mark-symbol.role-mark path")
    assert points.count() == len(report_of("sentence").rows("FROM chart_budgets")) > 20
    points.first.click()
    page.wait_for_url("**/evidence/**")
    fact = page.url.split("#")[1]
    assert page.locator(f"li[id='{fact}']").is_visible()


def test_language_changes_words_numbers_and_charts_and_is_remembered(reader):
    site = reader()
    page = site.open("budgets.html")
    assert page.locator("h1").inner_text() == "Ngân sách"
    assert "1.218.400 tỷ đồng" in page.locator("table").inner_text()
    page.get_by_role("button", name="English").click()
    page.wait_for_function("() => document.querySelector('figure').dataset.drawn === 'en'")
    assert page.locator("h1").inner_text() == "Budgets"
    assert "VND 1,218,400 billion" in page.locator("table").inner_text()
    assert "tỷ đồng" not in page.locator("table").inner_text()
    assert "% executed" in page.locator("figure svg").text_content()
    page = site.open("meetings.html")
    assert (page.locator("h1").inner_text(), page.locator("html").get_attribute("lang")) == ("Meetings", "en")


@pytest.mark.parametrize(("locale", "title"), [("vi-VN", "Cuộc họp"), ("en-GB", "Meetings"), ("fr-FR", "Meetings")])
def test_the_first_language_is_the_browsers(reader, locale, title):
    assert reader(locale=locale).open("meetings.html").locator("h1").inner_text() == title


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_the_theme_is_the_systems_until_one_is_chosen(reader, scheme):
    site = reader(color_scheme=scheme)
    page = site.open("index.html")
    dark = scheme == "dark"
    assert (page.locator("body").evaluate(BRIGHTNESS) < 60) is dark
    label = "figure svg .role-axis-label text"
    before = page.locator(label).first.get_attribute("fill")
    page.get_by_role("button", name="Sáng / tối").click()
    page.wait_for_function(f"old => document.querySelector({label!r}).getAttribute('fill') !== old", arg=before)
    assert (page.locator("body").evaluate(BRIGHTNESS) < 60) is not dark
    assert (site.open("quality.html").locator("body").evaluate(BRIGHTNESS) < 60) is not dark


def test_no_page_is_wider_than_a_phone(reader, report_of):
    site = reader(color_scheme="dark", **PHONE)
    for path in sorted(report_of("sentence").pages):
        page = site.open(path)
        wide = page.evaluate("() => [document.documentElement.scrollWidth, innerWidth]")
        assert wide[0] <= wide[1], path
    site.open("meetings.html")
    site.picture("phone")


def test_a_highlight_sits_on_its_words_and_row_and_words_light_up_together(reader, report_of):
    report = report_of("sentence")
    [fact] = [f for f in report.facts if f["printed"] == "2.486,5"]
    site = reader(viewport={"width": 1200, "height": 760})
    page = site.open(evidence_path(fact["document_id"]))
    words, row = page.locator(f"[id='in-text-{fact['fact_id']}']"), page.locator(f"li[id='{fact['fact_id']}']")
    assert words.inner_text() == "2.486,5"
    before = words.evaluate("it => getComputedStyle(it).backgroundColor")
    lit = "it => it.classList.contains('on')"
    words.hover()
    assert words.evaluate(lit)
    assert row.evaluate(lit)
    page.wait_for_function(
        "([id, old]) => getComputedStyle(document.getElementById(id)).backgroundColor !== old",
        arg=[f"in-text-{fact['fact_id']}", before],
    )
    words.click()
    page.wait_for_url(f"**#{fact['fact_id']}")
    page.mouse.move(2, 400)  # off the evidence, without scrolling
    assert not words.evaluate(lit)
    assert words.evaluate("it => it.classList.contains('chosen')")  # still, as the address names its row
    page.wait_for_timeout(300)
    site.picture("evidence")
    box = row.bounding_box()
    assert 0 <= box["y"] < 760
    row.hover()
    assert words.evaluate(lit)
    row.locator("a.back").click()
    page.wait_for_url(f"**#in-text-{fact['fact_id']}")
    assert words.evaluate(
        "it => { const b = it.getBoundingClientRect(); return b.top >= 0 && b.bottom <= innerHeight; }"
    )


@pytest.mark.parametrize("publish", ["full", "none"])
def test_evidence_opens_with_all_of_the_text_and_with_none(reader, report_of, publish):
    report = report_of(publish)
    document = report.facts[0]["document_id"]
    page = reader(report).open(evidence_path(document))
    assert page.locator("li.fact").count() == sum(f["document_id"] == document for f in report.facts)
    assert (page.locator("mark").count() > 0) is (publish == "full")


def test_hostile_text_runs_nothing(reader, hostile):
    site = reader(hostile)
    site.page.on("dialog", lambda dialog: site.errors.append(f"dialog: {dialog.message}"))
    for path in [*(f"{name}.html" for name in MENU), *sorted(hostile.pages)[:3]]:
        site.open(path)
        assert site.page.locator("#b").count() == 0
