"""The pages of the report of the shipped articles, read as trees: what is marked, linked, shown and left out."""

import json
import math
from collections import Counter
from typing import get_args
from urllib.parse import urldefrag, urljoin, urlsplit

import pytest

from pipelines.config import PublishText
from pipelines.report import site
from pipelines.report.rendering import evidence_path

pytestmark = pytest.mark.xdist_group("samples")
MODES = get_args(PublishText)


@pytest.mark.parametrize("publish", ["full", "sentence"])
def test_every_fact_is_marked_once_on_its_very_words(report_of, publish):
    report = report_of(publish)
    assert len(report.facts) > 300
    wrong = []
    for fact in report.facts:
        page = report.pages[evidence_path(fact["document_id"])]
        begun = page.xpath(f"//mark[@id='in-text-{fact['fact_id']}']")
        marks = page.xpath(f"//mark[@data-fact='{fact['fact_id']}']")
        words = "".join(mark.text_content() for mark in marks)
        if len(begun) != 1 or words != fact["printed"]:
            wrong.append((fact["kind"], fact["printed"], words, len(begun)))
    assert wrong == []


@pytest.mark.parametrize("publish", MODES)
def test_every_fact_has_one_row_and_every_row_is_a_fact(report_of, publish):
    report = report_of(publish)
    rows = [row.get("id") for page in report.pages.values() for row in page.xpath("//li[contains(@class, 'fact')]")]
    assert sorted(rows) == sorted(fact["fact_id"] for fact in report.facts)


def test_a_row_tells_every_value_in_both_languages(report_of):
    report = report_of("sentence")
    [fact] = [f for f in report.facts if f["printed"] == "2.486,5"]
    [row] = report.pages[evidence_path(fact["document_id"])].xpath(f"//li[@id='{fact['fact_id']}']")

    def told(language: str) -> list[str]:
        hidden = {"vi": "en", "en": "vi"}[language]
        shown = row.xpath("h3 | dl/dt | dl/dd")
        return ["".join(each.xpath(f".//text()[not(ancestor::*[@class='{hidden}'])]")).strip() for each in shown]

    head, *cells = told("vi")
    assert head.split("\n")[-1] == "2.486,5 tỷ đồng · tổng thu ngân sách nhà nước trên địa bàn"
    assert dict(zip(cells[::2], cells[1::2], strict=True)) == {
        "Dòng tiền": "thu",
        "Chủ thể": "quận An Vĩnh",
        "Khoản": "tổng thu ngân sách nhà nước trên địa bàn",
        "Nhóm khoản": "thu ngân sách",
        "Cả ngân sách": "phải",
        "Đo gì": "số tiền",
        "Giá trị": "2.486.500.000.000",
        "So sánh": "bằng",
        "Tính chất": "đã xảy ra",
        "Đơn vị tính": "đồng",
        "Kỳ từ": "1/1/2021",
        "Kỳ đến": "30/9/2021",
        "Cơ quan, nơi (xác định)": "quận An Vĩnh",
        "Mã cơ quan": fact["organization_key"],
        "Đơn vị hành chính": "quận An Vĩnh",
        "Mã đơn vị hành chính": fact["admin_unit_key"],
        "Độ tin cậy": f"{round(100 * fact['confidence'])}%",
        "Quy tắc": fact["rule"],
        "Ký tự": f"{fact['char_start']}–{fact['char_end']}",
        "Mã cuộc họp": fact["meeting_id"],
        "Mã dữ kiện": fact["fact_id"],
    }
    head, *cells = told("en")
    assert head.split("\n")[-1] == "VND 2,486.5 billion · tổng thu ngân sách nhà nước trên địa bàn"
    assert cells[:2] == ["Flow", "revenue"]
    assert {"2,486,500,000,000", "1 Jan 2021", "30 Sep 2021"} <= set(cells)


def test_the_text_is_the_whole_text_the_sentences_or_nothing(report_of):
    texts = {
        row["document_id"]: row["text"] for row in report_of("full").rows("SELECT document_id, text FROM documents")
    }
    for document, text in texts.items():
        path = evidence_path(document)
        shown = {mode: report_of(mode).pages[path].xpath("string(//div[@class='text'])") for mode in MODES}
        sentences = {f["sentence"] for f in report_of("full").facts if f["document_id"] == document}
        assert shown["full"].split() == text.split()
        assert [s for s in sentences if " ".join(s.split()) not in " ".join(shown["sentence"].split())] == []
        left_out = [line for line in text.split("\n") if line.strip() and not any(s in line for s in sentences)]
        assert [line for line in left_out if not any(line in s for s in sentences) and line in shown["sentence"]] == []
        assert bool(report_of("sentence").pages[path].xpath("//span[@class='gap']")) == bool(left_out)
        assert shown["none"].split() == []


@pytest.mark.parametrize("publish", MODES)
def test_every_article_is_named_by_title_and_address(report_of, publish):
    whole = "\n".join(page.text_content() for page in report_of(publish).pages.values())
    for row in report_of(publish).rows("SELECT title, address FROM documents"):
        assert [name for name in row.values() if name and name not in whole] == []


def test_without_text_no_page_holds_a_sentence_but_for_titles(report_of):
    report = report_of("none")
    whole = "\n".join(page.text_content() for page in report.pages.values())
    titles = " ".join(row["title"] or "" for row in report.rows("SELECT title FROM documents"))
    assert [f["sentence"] for f in report.facts if f["sentence"] in whole and f["sentence"] not in titles] == []


@pytest.mark.parametrize("publish", MODES)
def test_every_link_and_file_is_there_and_nothing_is_elsewhere(report_of, publish):
    report = report_of(publish)
    ids = {path: set(page.xpath("//@id")) for path, page in report.pages.items()}
    followed, broken = 0, []
    for path, page in report.pages.items():
        for element, _, link, _ in page.iterlinks():
            if urlsplit(link).scheme and element.tag == "a":
                continue  # the original article
            target, fragment = urldefrag(urljoin(path, link))
            followed += 1
            if not (report.folder / target).is_file() or (fragment and fragment not in ids[target]):
                broken.append((path, link))
    assert broken == []
    assert followed > 400


@pytest.mark.parametrize("publish", MODES)
def test_a_page_names_its_language_and_its_ids_once(report_of, publish):
    for path, page in report_of(publish).pages.items():
        assert page.get("lang") == "vi"
        assert [name for name, times in Counter(page.xpath("//@id")).items() if times > 1] == [], path
        assert len(page.xpath("//h1")) == 1
        assert [table for table in page.xpath("//table") if not table.xpath("thead//th[@scope='col']")] == []


def test_long_lists_are_divided_into_pages_that_lead_to_each_other(samples_space, write_report, tmp_path, monkeypatch):
    monkeypatch.setattr(site, "ROWS_PER_PAGE", 10)
    report = write_report(samples_space.layout.published, tmp_path / "site", "sentence")
    whole = [row["fact_id"] for row in report.rows("SELECT fact_id FROM budgets")]
    names = ["budgets.html", *(f"budgets-{number}.html" for number in range(2, math.ceil(len(whole) / 10) + 1))]
    assert [path for path in report.pages if path.startswith("budgets")] == sorted(names)
    assert len(names) > 2
    pages = [report.pages[name] for name in names]
    listed = [urldefrag(link).fragment for page in pages for link in page.xpath("//td[@class='number']/a/@href")]
    assert listed == whole
    assert [page.xpath("//a[@rel='next']/@href")[:1] for page in pages] == [*([name] for name in names[1:]), []]
    assert [page.xpath("//a[@rel='prev']/@href")[:1] for page in pages] == [[], *([name] for name in names[:-1])]
    assert [len(page.xpath("//figure")) for page in pages] == [1, *(0 for _ in names[1:])]


@pytest.mark.parametrize(
    ("name", "told"),
    [
        ("articles", "mart.documents"),
        ("meetings", "mart.meetings"),
        ("budgets", "mart.budget_observations WHERE measure = 'execution' AND duplicate_of IS NULL"),
        ("targets", "facts WHERE status = 'target' AND duplicate_of IS NULL"),
        ("officials", "mart.officials"),
    ],
)
def test_a_listing_has_a_row_for_all_that_there_is(report_of, name, told):
    report = report_of("sentence")
    [[rows]] = [row.values() for row in report.rows(f"SELECT count(*) FROM {told}")]  # noqa: S608 - our own names
    assert len(report.pages[f"{name}.html"].xpath("//tbody/tr")) == rows > 0


def test_every_chart_has_the_rows_of_its_query(report_of):
    report = report_of("sentence")
    for name in site.MENU:
        drawn = [
            len(json.loads(each)["rows"])
            for each in report.pages[f"{name}.html"].xpath("//figure/script[@type='application/json']/text()")
        ]
        asked = [site.CHARTS[name][1]] if name in site.CHARTS else []
        assert drawn == [len(report.rows(f"FROM {query}")) for query in asked]
        assert 0 not in drawn


def test_text_that_is_markup_is_shown_as_text(hostile):
    """Every free text of that warehouse, the articles' included, begins with a script and an element."""
    ours = {"assets/choices.js", "assets/evidence.js", "assets/vega.js", "assets/texts.js", "assets/charts.js"}
    for path, page in hostile.pages.items():
        scripts = [s.get("src") or s.get("type") for s in page.iter("script")]
        assert {script.replace("../", "") for script in scripts} <= {*ours, "application/json"}, path
        assert page.xpath("//b | //@onclick | //a[@rel='noreferrer']") == [], path
    evidence = [page for path, page in hostile.pages.items() if path.startswith("evidence/")]
    assert all(page.xpath("string(//div[@class='text'])").strip().startswith("<script>") for page in evidence)
    assert all(page.xpath("string(//h1)").startswith("<script>") for page in evidence)


def test_the_chart_of_executions_leaves_out_what_is_only_aimed_at(report_of):
    rows = report_of("sentence").rows("SELECT fact_id, subject, year, status FROM budgets")
    placed = {row["fact_id"]: row["status"] for row in rows if row["subject"] and row["year"]}
    drawn = {row["fact_id"] for row in report_of("sentence").rows("SELECT fact_id FROM chart_budgets")}
    assert "target" in placed.values()
    assert drawn == {fact_id for fact_id, status in placed.items() if status != "target"}
