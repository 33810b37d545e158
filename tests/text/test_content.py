"""Files of every kind to one text: PDF, DOCX, JSON, and what is refused with which line."""

import io
import json
import zipfile
from datetime import date
from pathlib import Path

import docx
import pypdfium2
import pytest
from docx.oxml import OxmlElement
from docx.oxml.ns import qn
from old_encodings import to_tcvn3, to_vni

from pipelines.errors import BadDocument
from pipelines.text.content import read_content
from pipelines.text.media import REFUSED, Media

PDF = Path(__file__).parent / "files" / "so-ket.pdf"
DOCX = Media.DOCX


def saved(document) -> bytes:
    buffer = io.BytesIO()
    document.save(buffer)
    return buffer.getvalue()


def test_a_pdf_is_its_paragraphs_not_its_printed_lines() -> None:
    read = read_content(PDF.read_bytes())
    assert (read.media_type, read.encoding, read.notes) == ("application/pdf", None, ())
    assert (
        read.text
        == """\
Huyện Phú Lâm sơ kết công tác 6 tháng đầu năm 2021
Sáng 9/7, Huyện ủy Phú Lâm tổ chức Hội nghị Ban Chấp hành Đảng bộ huyện lần thứ 9, đánh giá kết quả 6 tháng \
đầu năm và bàn nhiệm vụ 6 tháng cuối năm 2021. Đồng chí Vũ Thị Hằng, Bí thư Huyện ủy chủ trì hội nghị.
Theo báo cáo, tổng thu ngân sách nhà nước trên địa bàn đạt 86,4 tỷ đồng, bằng 58% dự toán tỉnh giao, tăng \
7,2% so với cùng kỳ năm 2020. Chi ngân sách đạt 214 tỷ đồng.
Các nhiệm vụ trọng tâm:
- Kết nạp 60 đảng viên mới;
- Giải ngân 100% vốn đầu tư công được giao trong năm, không để dồn vào những tháng cuối năm.
Hội nghị kết thúc trong buổi sáng cùng ngày, với sự thống nhất cao của các đại biểu dự họp ở cả ba điểm cầu \
trực tuyến của huyện."""
    )


def test_running_heads_and_page_numbers_of_a_pdf_go() -> None:
    from pipelines.text.pdf import _without_running_heads

    pages = [["HUYỆN ỦY PHÚ LÂM", f"Câu {n} của báo cáo.", str(n)] for n in range(1, 5)]
    assert _without_running_heads(pages) == [[f"Câu {n} của báo cáo."] for n in range(1, 5)]
    assert _without_running_heads([["Báo cáo", "năm 2020", "Hết"]]) == [["Báo cáo", "năm 2020", "Hết"]]


def test_a_docx_is_its_paragraphs_and_rows_in_order() -> None:
    document = docx.Document()
    document.add_heading("Đảng bộ xã Đông Hòa đại hội", 1)
    document.add_paragraph("Ngày 12/4, ").add_run("Đảng bộ xã Đông Hòa").bold = True
    table = document.add_table(2, 2)
    for cell, text in zip(
        [c for row in table.rows for c in row.cells], ["Chỉ tiêu", "Số", "Đảng viên", "228"], strict=True
    ):
        cell.text = text
    document.add_paragraph("Đại hội thành công.")
    read = read_content(saved(document), "application/octet-stream")
    assert read.text == (
        "Đảng bộ xã Đông Hòa đại hội\nNgày 12/4, Đảng bộ xã Đông Hòa\nChỉ tiêu | Số\nĐảng viên | 228\n"
        "Đại hội thành công."
    )
    assert (read.media_type, read.encoding, read.notes) == (DOCX, None, ())


def with_font(run, font: str) -> None:
    properties = run._r.get_or_add_rPr()
    fonts = OxmlElement("w:rFonts")
    fonts.set(qn("w:ascii"), font)
    properties.append(fonts)


def test_fonts_of_a_docx_tell_what_its_letters_are() -> None:
    document = docx.Document()
    for text, font in [
        (to_tcvn3("đảng bộ huyện").decode("cp1252"), ".VnTimeH"),
        (to_tcvn3("Bộ").decode("cp1252"), ".VnTime"),
        (to_vni("Hội nghị").decode("cp1252"), "VNI-Times"),
        ("Hội nghị", ".VnTime"),  # the font stayed when the text was typed anew
        ("Café", "Arial"),
    ]:
        with_font(document.add_paragraph().add_run(text), font)
    read = read_content(saved(document))
    assert read.text == "ĐẢNG BỘ HUYỆN\nBộ\nHội nghị\nHội nghị\nCafé"
    assert read.notes == ("text in TCVN3 fonts converted", "text in VNI fonts converted")


def test_a_json_object_is_an_article_with_what_is_said_of_it() -> None:
    record = {"id": 7, "title": "Xã Đông Hòa họp", "text": "Ngày 12/4, xã họp.\nCó 30 đại biểu.", "author": "Minh Hà",
              "section": "Xã hội", "published_on": "2021-04-12T23:30:00Z", "other": [1]}  # fmt: skip
    read = read_content(json.dumps(record, ensure_ascii=False).encode(), "application/json")
    assert read.text == "Xã Đông Hòa họp\nNgày 12/4, xã họp.\nCó 30 đại biểu."
    assert (read.title, read.author, read.section, read.published_on) == (
        "Xã Đông Hòa họp", "Minh Hà", "Xã hội", date(2021, 4, 13),
    )  # fmt: skip
    assert read.media_type == "application/json"


def test_half_letters_of_a_json_object_are_told_from_letters() -> None:
    read = read_content(rb'{"title": "Xa\ud83d", "text": "Xa hop \udfff.\nMung \ud83d\ude00."}', "application/json")
    assert (read.title, read.text) == ("Xa?", "Xa hop ?.\nMung 😀.")


def test_the_html_of_a_json_object_is_read_as_a_page() -> None:
    html = "<div class='menu'><a href='/'>Trang chủ</a></div>"
    html += "<h1>Xã Đông Hòa họp</h1><p>Ngày 12/4, xã Đông Hòa họp bàn.</p>"
    read = read_content(json.dumps({"html": html}).encode(), "application/json")
    assert read.text == "Xã Đông Hòa họp\nNgày 12/4, xã Đông Hòa họp bàn."


def locked_pdf() -> bytes:
    """A PDF file that asks for a password which nobody has."""
    return (
        b"%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[3 0 R]/Count 1>>endobj\n"
        b"3 0 obj<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>endobj\n"
        b"4 0 obj<</Filter/Standard/V 1/R 2/O(" + b"o" * 32 + b")/U(" + b"u" * 32 + b")/P -4>>endobj\n"
        b"trailer<</Root 1 0 R/Encrypt 4 0 R/ID[(a)(a)]>>\n%%EOF"
    )


def empty_pdf() -> bytes:
    document = pypdfium2.PdfDocument.new()
    document.new_page(200, 200)
    return saved(document)


def bomb_docx() -> bytes:
    """A DOCX file whose table of contents says that it unpacks to 201 million bytes."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as package:
        package.writestr("word/document.xml", "<x/>")
    data = bytearray(buffer.getvalue())
    at = data.index(b"PK\x01\x02") + 24
    data[at : at + 4] = (201_000_000).to_bytes(4, "little")
    return bytes(data)


@pytest.mark.parametrize(
    ("data", "hint", "message"),
    [
        (b"%PDF-1.7 not one", "", "expected a PDF file that opens, found a damaged one"),
        (locked_pdf(), "", "expected a PDF file that opens, found a locked one"),
        (empty_pdf(), "", "expected a PDF file with text, found only pictures"),
        (b"PK\x03\x04 broken", "", "expected text, HTML, PDF or DOCX, found a damaged ZIP or Office file"),
        (bomb_docx(), "", "expected at most 200000000 bytes of XML, found 201000000"),
        (b"\xd0\xcf\x11\xe0", "application/msword", "byte 0: expected text, HTML, PDF or DOCX, found an old"),
        (b"\x89PNG\r\n", "image/png", "byte 0: expected text, HTML, PDF or DOCX, found a PNG image"),
        (b"body {margin: 0}", "text/css", "expected text, HTML, PDF or DOCX, found text/css"),
        (b'{"title": "x"}', "application/json", "expected a key text or html with the article, found title"),
        (b'{"text": "x", "date": "soon"}', "application/json", "date: expected a date such as 2020-10-05, found"),
        (b'{"\\udfff": 1}', "application/json", "expected a key text or html with the article, found ?; give it"),
        (b'{"text": ', "application/json", "expected one JSON object, found"),
        (b"expected less, found more", REFUSED, "expected less, found more"),
    ],
    ids=["damaged PDF", "locked PDF", "PDF without text", "damaged ZIP", "bomb", "DOC", "PNG", "CSS", "no text",
         "no date", "half a letter", "no JSON", "a note of a source"],
)  # fmt: skip
def test_what_cannot_be_read_is_told_in_one_line(data: bytes, hint: str, message: str) -> None:
    with pytest.raises(BadDocument) as caught:
        read_content(data, hint)
    assert str(caught.value).startswith(message)
    assert "\n" not in str(caught.value)
