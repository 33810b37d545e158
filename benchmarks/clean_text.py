"""Paragraphs kept of the pages in `tests/text/pages/`, by ours and by three other extractors, in one run.

Run it with `make benchmarks`. Recall is the share of the paragraphs to be kept that are found in the extractor's text,
precision the share of its lines that belong to the article; how both are counted is in
`tests/helpers/kept_paragraphs.py`, the same for all.
"""

import sys
import time
from collections.abc import Callable
from pathlib import Path

import trafilatura
from boilerpy3 import extractors
from resiliparse.extract.html2text import extract_plain_text
from rich.console import Console
from rich.table import Table

sys.path.insert(0, str(Path(__file__).parents[1] / "tests" / "helpers"))

from kept_paragraphs import Score, pages, score

from pipelines.text.html import read_html


def _trafilatura(source: str) -> str:
    return trafilatura.extract(source, include_comments=False, favor_recall=True) or ""


def _resiliparse(source: str) -> str:
    return str(extract_plain_text(source, main_content=True, alt_texts=False, links=False, form_fields=False))


def _boilerpy3(source: str) -> str:
    return str(extractors.ArticleExtractor(raise_on_failure=False).get_content(source))


EXTRACTORS: dict[str, Callable[[str], str]] = {
    "bienban": lambda source: read_html(source).text,
    "trafilatura (favor_recall)": _trafilatura,
    "resiliparse (main_content)": _resiliparse,
    "boilerpy3 (ArticleExtractor)": _boilerpy3,
}


def main() -> None:
    """Score every extractor on every page and print one table."""
    sources = {page: page.read_text(encoding="utf-8") for page in pages()}
    table = Table(title=f"{len(sources)} pages", title_justify="left")
    for column in ("extractor", "recall", "precision", "ms a page"):
        table.add_column(column, justify="left" if column == "extractor" else "right")
    for name, extract in EXTRACTORS.items():
        extract(next(iter(sources.values())))  # what it loads when it is first used
        start = time.perf_counter()
        texts = {page: extract(source) for page, source in sources.items()}
        took = 1000 * (time.perf_counter() - start) / len(sources)
        total = Score(0, 0, 0, 0)
        for page, text in texts.items():
            total += score(page, text)
        table.add_row(name, f"{total.recall:.3f}", f"{total.precision:.3f}", f"{took:.1f}")
    Console().print(table)


if __name__ == "__main__":
    main()
