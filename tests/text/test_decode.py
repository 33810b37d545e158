"""Bytes to text: which encodings are read, what is unified, and what is refused with which line."""

import codecs
import unicodedata

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from pipelines.errors import BadDocument
from pipelines.text.decode import Decoded, decode

VIETNAMESE = "Hội nghị lần thứ ba của Đảng bộ huyện\nThu ngân sách đạt 1.250 tỷ đồng."


@pytest.mark.parametrize(
    ("data", "expected"),
    [
        pytest.param(b"Thu", Decoded("Thu", "utf-8"), id="ASCII is UTF-8"),
        pytest.param(VIETNAMESE.encode(), Decoded(VIETNAMESE, "utf-8"), id="UTF-8"),
        pytest.param(
            codecs.BOM_UTF8 + VIETNAMESE.encode(),
            Decoded(VIETNAMESE, "utf-8", ("byte order mark removed",)),
            id="UTF-8 with a mark, as Windows Notepad writes it",
        ),
        pytest.param(
            codecs.BOM_UTF16_LE + VIETNAMESE.encode("utf-16-le"),
            Decoded(VIETNAMESE, "utf-16-le", ("byte order mark removed",)),
            id="UTF-16 little-endian with a mark",
        ),
        pytest.param(
            codecs.BOM_UTF16_BE + VIETNAMESE.encode("utf-16-be"),
            Decoded(VIETNAMESE, "utf-16-be", ("byte order mark removed",)),
            id="UTF-16 big-endian with a mark",
        ),
        pytest.param(VIETNAMESE.encode("utf-16-le"), Decoded(VIETNAMESE, "utf-16-le"), id="UTF-16 LE without a mark"),
        pytest.param(VIETNAMESE.encode("utf-16-be"), Decoded(VIETNAMESE, "utf-16-be"), id="UTF-16 BE without a mark"),
        pytest.param(
            unicodedata.normalize("NFD", VIETNAMESE).encode(),
            Decoded(VIETNAMESE, "utf-8", ("letters composed (NFC)",)),
            id="decomposed letters, as a Mac writes them",
        ),
        pytest.param(
            ("ngân " + unicodedata.normalize("NFD", "sách")).encode(),
            Decoded("ngân sách", "utf-8", ("letters composed (NFC)",)),
            id="composed and decomposed letters mixed",
        ),
        pytest.param(
            "a\r\nb\rc\u2028d\u2029e\u0085f\n\ng".encode(),
            Decoded("a\nb\nc\nd\ne\nf\n\ng", "utf-8", ("line ends unified",)),
            id="every kind of line end is one LF",
        ),
        pytest.param(
            "thu\u00a0chi\u200b \t x\u00ad\ufeff.".encode(),
            Decoded("thu\u00a0chi\u200b \t x\u00ad\ufeff.", "utf-8"),
            id="NBSP, zero-width and soft hyphens stay: offsets are into this text",
        ),
        pytest.param(
            VIETNAMESE.encode().decode("latin-1").encode(),
            Decoded(VIETNAMESE, "utf-8", ("2 lines converted from UTF-8 encoded twice",)),
            id="UTF-8 read as Latin-1 and saved: a page whose server named the wrong encoding",
        ),
        pytest.param(
            "Há»™i nghá»‹ cá»§a xÃ£\nThu ngân sách".encode(),
            Decoded("Hội nghị của xã\nThu ngân sách", "utf-8", ("1 lines converted from UTF-8 encoded twice",)),
            id="UTF-8 read as windows-1252, in one line; the other has plain letters beside accented ones",
        ),
        pytest.param(
            "CÃI À, café «Ã á»".encode(),
            Decoded("CÃI À, café «Ã á»", "utf-8"),
            id="letters that windows-1252 has, meant as they stand: they are no UTF-8",
        ),
        pytest.param(
            b"x" * 99 + b"\x02", Decoded("x" * 99 + "\x02", "utf-8"), id="one stray control character is no binary file"
        ),
    ],
)
def test_reads(data: bytes, expected: Decoded) -> None:
    assert decode(data) == expected


@pytest.mark.parametrize(
    ("data", "message"),
    [
        pytest.param(b"", "byte 0: expected UTF-8 or UTF-16 text, found an empty document", id="empty"),
        pytest.param(b"\xef\xbb\xbf", "byte 0: expected UTF-8 or UTF-16 text, found only white space", id="mark only"),
        pytest.param(
            " \u00a0\u200b\r\n\t".encode(), "byte 0: expected UTF-8 or UTF-16 text, found only white space", id="blank"
        ),
        pytest.param(
            "Thu ngân sách".encode("cp1258"),
            "byte 6: expected UTF-8 or UTF-16 text, found byte 0xe2 that is not valid UTF-8, nor clearly windows",
            id="too few words to tell which encoding it is: refused, not guessed",
        ),
        pytest.param(
            codecs.BOM_UTF8 + b"ab\xff",
            "byte 5: expected UTF-8 or UTF-16 text, found byte 0xff that is not valid UTF-8",
            id="offsets count the mark",
        ),
        pytest.param(
            codecs.BOM_UTF16_LE + b"a\x00b",
            "byte 4: expected UTF-8 or UTF-16 text, found byte 0x62 that is not valid UTF-16-LE",
            id="UTF-16 cut in the middle of a character",
        ),
        pytest.param(
            "xã".encode() + b"\x00abc",
            "byte 3: expected UTF-8 or UTF-16 text, found a NUL byte, as in binary files",
            id="NUL in UTF-8",
        ),
        pytest.param(
            codecs.BOM_UTF16_BE + "xã\0".encode("utf-16-be"),
            "byte 6: expected UTF-8 or UTF-16 text, found a NUL byte, as in binary files",
            id="NUL in UTF-16",
        ),
        pytest.param(
            b"ab\x01\x02\x03",
            "byte 2: expected UTF-8 or UTF-16 text, found 3 control characters, as in binary files",
            id="control characters",
        ),
        pytest.param(
            b"%PDF-1.7\nabc", "byte 0: expected UTF-8 or UTF-16 text, found a PDF file", id="PDF opens as ASCII"
        ),
        pytest.param(b"PK\x03\x04abc", "byte 0: expected UTF-8 or UTF-16 text, found a ZIP or Office file", id="DOCX"),
        pytest.param(
            "数字".encode("gb18030"), "byte 0: expected UTF-8 or UTF-16 text, found byte 0xca", id="other script"
        ),
    ],
)
def test_refuses_in_one_line(data: bytes, message: str) -> None:
    with pytest.raises(BadDocument) as caught:
        decode(data)
    assert str(caught.value).startswith(message)
    assert str(caught.value).endswith("; save it as UTF-8 text and land it again")
    assert "\n" not in str(caught.value)


LETTERS = st.text(
    st.sampled_from("aăâbcdđeêghiklmnoôơpqrstuưvxyáàảãạắằếềểễệốộớợứựĂÂĐÊÔƠƯỦỘ0123456789 .,-\n"), min_size=1
)


@given(
    text=LETTERS,
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"]),
    form=st.sampled_from(["NFC", "NFD", "NFKD"]),
    line_end=st.sampled_from(["\n", "\r\n", "\r", "\u2028"]),
)
def test_round_trip_over_encodings_and_normal_forms(text: str, encoding: str, form: str, line_end: str) -> None:
    assume(text.strip())
    article = "Hội nghị: " + text  # at least a space, so that UTF-16 without a mark can be told
    data = unicodedata.normalize(form, article).replace("\n", line_end).encode(encoding)
    assert decode(data).text == article


@given(st.one_of(st.binary(), st.text().map(str.encode), st.text().map(lambda text: text.encode("utf-16"))))
def test_any_bytes_are_refused_or_decode_to_themselves(data: bytes) -> None:
    try:
        text = decode(data).text
    except BadDocument:
        return
    again = decode(text.encode())
    assert (again.text, again.notes) == (text, ())
    assert unicodedata.is_normalized("NFC", text)
    assert not set(text) & {"\r", "\u0085", "\u2028", "\u2029", "\0"}
