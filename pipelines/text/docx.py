"""A Word document (DOCX) as lines: paragraphs and rows of tables in their order. Keep out: pictures, comments.

Fonts tell what characters mean: text in ".Vn..." fonts is TCVN3, in "VNI-..." fonts VNI, and ".Vn...H" shows it in
capitals. What no font tells is left to `decode.clean`, which looks at the text.
"""

import io
import zipfile
from collections.abc import Iterator

import docx
from docx.document import Document
from docx.opc.exceptions import OpcError
from docx.oxml.ns import qn
from docx.table import Table
from docx.text.paragraph import Paragraph
from lxml import etree

from pipelines.errors import BadDocument, one_line
from pipelines.text.legacy import convert_tcvn3, convert_vni

_MOST_BYTES = 200_000_000  # of XML after decompression: a book has a hundredth of it


def read_docx(data: bytes) -> tuple[str, list[str]]:
    """The document's text, and notes on what fonts told; raises BadDocument for a file that does not open."""
    try:
        _refuse_bomb(data)
        document = docx.Document(io.BytesIO(data))
    except (OpcError, zipfile.BadZipFile, KeyError, ValueError, etree.XMLSyntaxError, NotImplementedError) as error:
        raise BadDocument(
            f"expected a DOCX file that opens, found: {one_line(error)}; save it anew and land it again"
        ) from None
    encodings: set[str] = set()
    text = "\n".join(_lines(document, encodings))
    return text, [f"text in {name} fonts converted" for name in sorted(encodings)]


def _refuse_bomb(data: bytes) -> None:
    with zipfile.ZipFile(io.BytesIO(data)) as package:
        size = sum(part.file_size for part in package.infolist())
    if size > _MOST_BYTES:
        raise BadDocument(f"expected at most {_MOST_BYTES} bytes of XML, found {size}; split the document")


def _lines(document: Document, encodings: set[str]) -> Iterator[str]:
    for part in document.iter_inner_content():
        if isinstance(part, Paragraph):
            yield _paragraph(part, encodings)
        else:
            yield from _rows(part, encodings)


def _rows(table: Table, encodings: set[str]) -> Iterator[str]:
    """A row of short cells is one line; a cell with paragraphs, as in a layout, gives its own lines."""
    for row in table.rows:
        cells: list[list[str]] = []
        seen = set()
        for cell in row.cells:  # a merged cell is given once for each column that it spans
            if cell._tc in seen:
                continue
            seen.add(cell._tc)
            cells.append([line for paragraph in cell.paragraphs if (line := _paragraph(paragraph, encodings).strip())])
        if all(len(lines) <= 1 for lines in cells):
            yield " | ".join("".join(lines) for lines in cells)
        else:
            yield from (line for lines in cells for line in lines)


def _paragraph(paragraph: Paragraph, encodings: set[str]) -> str:
    style = paragraph.style
    inherited = style.font.name if style is not None else None
    pieces = []
    for run in paragraph._p.iter(qn("w:r")):
        if any(above.tag == qn("w:del") for above in run.iterancestors()):
            continue
        text = "".join(_characters(run))
        pieces.append(_converted(text, _font(run) or inherited or "", encodings))
    return "".join(pieces)


def _characters(run: etree._Element) -> Iterator[str]:
    for child in run:
        if child.tag == qn("w:t"):
            yield child.text or ""
        elif child.tag == qn("w:tab"):
            yield "\t"
        elif child.tag in (qn("w:br"), qn("w:cr")):
            yield "\n"
        elif child.tag == qn("w:noBreakHyphen"):
            yield "-"


def _font(run: etree._Element) -> str | None:
    fonts = run.find(f"{qn('w:rPr')}/{qn('w:rFonts')}")
    return None if fonts is None else fonts.get(qn("w:ascii")) or fonts.get(qn("w:hAnsi"))


def _converted(text: str, font: str, encodings: set[str]) -> str:
    """Text as its font shows it; a font that was kept around Unicode text changes nothing."""
    name = font.lower()
    if text.isascii() and not name.endswith("h"):
        return text
    if any(ord(character) > 0xFF and character.isalpha() for character in text):
        return text  # letters that no such font has: it is Unicode already
    if name.startswith(".vn"):
        converted = convert_tcvn3(text)
        converted = converted.upper() if name.endswith("h") else converted
        encodings.update({"TCVN3"} if converted != text else ())
        return converted
    if name.startswith("vni-"):
        converted = convert_vni(text)
        encodings.update({"VNI"} if converted != text else ())
        return converted
    return text
