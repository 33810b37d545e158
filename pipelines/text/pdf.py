"""The text layer of a PDF file as lines and paragraphs. Keep out: pictures of text, which need OCR.

A page prints lines, not paragraphs: lines are joined to one where the next goes on with a small letter or the line
is full and does not end a sentence, so that sentences are whole. Lines that return on most pages (running heads)
and page numbers go.
"""

from collections import Counter

import pypdfium2 as pdfium
import regex

from pipelines.errors import BadDocument

_PAGE_NUMBER = regex.compile(r"\s*(?:(?:trang|page)\s*)?[-–]?\s*\d{1,4}\s*[-–]?(?:\s*/\s*\d{1,4})?\s*", regex.I)
_ENDED = regex.compile(r"""[.!?…:;][”’"»)\]\s]*\Z""")
_OPENS_LIST = regex.compile(r"\s*(?:[-–+*•▪●]|\(?\d{1,2}[.)]|[a-zđ][.)])\s")
_FULL = 0.75  # of the longest lines of the page: a line as long was broken by the margin, not by the writer
_MOST_PAGES = 2000
_REPEATED = 0.6  # share of the pages on which a running head stands


def read_pdf(data: bytes) -> str:
    """The text of all pages; raises BadDocument for a file that is locked, damaged or has no text layer."""
    try:
        document = pdfium.PdfDocument(data)
    except pdfium.PdfiumError as error:
        found = "a locked one" if "password" in str(error).lower() else f"a damaged one ({error})"
        raise BadDocument(f"expected a PDF file that opens, found {found}; save it anew and land it again") from None
    try:
        if len(document) > _MOST_PAGES:
            raise BadDocument(f"expected at most {_MOST_PAGES} pages, found {len(document)}; split the file")
        pages = [_page_lines(document, number) for number in range(len(document))]
    finally:
        document.close()
    text = "\n".join(_paragraphs(_without_running_heads(pages)))
    if not any(character.isalpha() for character in text):
        raise BadDocument("expected a PDF file with text, found only pictures; run OCR on it, or land its text")
    return text


def _page_lines(document: pdfium.PdfDocument, number: int) -> list[str]:
    page = document[number]
    try:
        content = page.get_textpage()
        try:
            text = content.get_text_bounded()
        finally:
            content.close()
    finally:
        page.close()
    # pdfium writes U+FFFE for a hyphen that breaks a word, and U+0002 in older versions
    lines = text.replace("\ufffe", "-").replace("\x02", "-").replace("\0", "").splitlines()
    return [stripped for line in lines if (stripped := line.strip())]


def _without_running_heads(pages: list[list[str]]) -> list[list[str]]:
    """Pages without page numbers, and without first and last lines that return on most pages."""
    edges = Counter(line for page in pages for line in {*page[:2], *page[-2:]})
    running = {line for line, times in edges.items() if len(pages) > 2 and times >= _REPEATED * len(pages)}
    return [
        [
            line
            for index, line in enumerate(page)
            if not ((index < 2 or index >= len(page) - 2) and (line in running or _PAGE_NUMBER.fullmatch(line)))
        ]
        for page in pages
    ]


def _paragraphs(pages: list[list[str]]) -> list[str]:
    """Printed lines joined to paragraphs; a paragraph may go on over the page's end."""
    joined: list[str] = []
    full = 0.0
    for page in pages:
        margin = sorted(map(len, page))[-max(1, len(page) // 4)] if page else 0
        for line in page:
            if joined and _goes_on(joined[-1], line, broken_by_margin=full >= _FULL * margin):
                joined[-1] = f"{joined[-1]} {line}"
            else:
                joined.append(line)
            full = len(line)
    return joined


def _goes_on(before: str, line: str, *, broken_by_margin: bool) -> bool:
    if _ENDED.search(before[-8:]) or _OPENS_LIST.match(line):
        return False
    if line[:1].islower() or before.endswith((",", "-")):
        return True
    return broken_by_margin
