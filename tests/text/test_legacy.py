"""TCVN3, VNI and windows-1258: every letter there and back, what is recognised, and what is refused."""

import unicodedata

import pytest
from old_encodings import LETTERS, to_tcvn3, to_vni, to_windows_1258

from pipelines.errors import BadDocument
from pipelines.text.decode import decode
from pipelines.text.legacy import convert_mojibake, convert_tcvn3, convert_vni

ARTICLE = """Đảng bộ huyện Phú Lâm tổ chức hội nghị
Sáng 12/4, Huyện ủy Phú Lâm đã tổ chức hội nghị lần thứ ba, đánh giá kết quả quý I và bàn nhiệm vụ quý II.
Thu ngân sách đạt 1.250 tỷ đồng, bằng 47% dự toán; đồng chí Vũ Thị Hằng nhấn mạnh: “Phải giữ vững kỷ cương”."""
ENCODERS = {"tcvn3": to_tcvn3, "vni": to_vni, "windows-1258": to_windows_1258}


def shown(data: bytes) -> str:
    """How old bytes look when they are pasted into a Unicode file."""
    return data.decode("cp1252")


@pytest.mark.parametrize("letter", LETTERS)
def test_every_small_letter_comes_back(letter: str) -> None:
    assert convert_tcvn3(shown(to_tcvn3(letter))) == letter
    assert convert_vni(shown(to_vni(letter))) == letter
    assert unicodedata.normalize("NFC", to_windows_1258(letter).decode("cp1258")) == letter


@pytest.mark.parametrize("letter", [letter.upper() for letter in LETTERS])
def test_every_capital_comes_back_where_the_encoding_has_it(letter: str) -> None:
    assert convert_vni(shown(to_vni(letter))) == letter
    assert unicodedata.normalize("NFC", to_windows_1258(letter).decode("cp1258")) == letter
    has_it = letter in "ĂÂÊÔƠƯĐ" or letter.isascii()
    assert convert_tcvn3(shown(to_tcvn3(letter))) == (letter if has_it else letter.lower()), "a font made it a capital"


def test_there_are_as_many_letters_as_in_vietnamese() -> None:
    assert len(LETTERS) == 12 * 6 + 1


@pytest.mark.parametrize(
    ("typed", "read"),
    [
        pytest.param("HộI NGHị ĐảNG Bộ HUYệN", "HỘI NGHỊ ĐẢNG BỘ HUYỆN", id="a line of capitals"),
        pytest.param("của HĐND và UBND huyệN", "của HĐND và UBND huyệN", id="small letters stay among capitals"),
        pytest.param("Ban CHấP HàNH họp", "Ban CHẤP HÀNH họp", id="words of capitals in a line of small letters"),
        pytest.param("ủy ban, Bộ, ông ý", "ủy ban, Bộ, ông ý", id="one capital at the front is no word of capitals"),
    ],
)
def test_capitals_that_tcvn3_lost_are_found_by_their_neighbours(typed: str, read: str) -> None:
    assert convert_tcvn3(shown(to_tcvn3(typed))) == read


@pytest.mark.parametrize("encoding", ENCODERS)
@pytest.mark.parametrize(
    "text",
    [
        pytest.param(ARTICLE, id="an article"),
        pytest.param("Huyện Phú Lâm thu ngân sách vượt dự toán", id="one line"),
        pytest.param("đảng bộ xã đông hòa đại hội", id="small letters"),
    ],
)
def test_an_encoding_is_recognised(encoding: str, text: str) -> None:
    decoded = decode(ENCODERS[encoding](text))
    assert decoded.encoding == encoding
    assert decoded.text.lower() == text.lower()
    assert decode(decoded.text.encode()) == type(decoded)(decoded.text, "utf-8")


@pytest.mark.parametrize(
    "data",
    [
        pytest.param("Réunion du comité à Genève, près de l'hôtel: été, forêt, théâtre".encode("cp1252"), id="French"),
        pytest.param("Müller fährt über Köln nach Zürich, schöne Grüße".encode("cp1252"), id="German"),
        pytest.param("Привет, это обычный русский текст о бюджете".encode("cp1251"), id="Russian"),
        pytest.param(to_tcvn3("Bộ Y tế"), id="too few words"),
        pytest.param("bà là và".encode("cp1252"), id="words of several languages"),
        pytest.param(ARTICLE.encode()[:200] + b"\xff" + ARTICLE.encode()[200:], id="UTF-8 with a broken byte"),
        pytest.param(to_tcvn3(ARTICLE) + to_vni(ARTICLE), id="two encodings in one file"),
    ],
)
def test_what_is_not_certain_is_refused(data: bytes) -> None:
    with pytest.raises(BadDocument, match="not valid UTF-8, nor clearly windows-1258, TCVN3 or VNI"):
        decode(data)


@pytest.mark.parametrize("encoding", ["tcvn3", "vni"])
def test_old_text_inside_a_unicode_file_is_converted_line_by_line(encoding: str) -> None:
    pasted = shown(ENCODERS[encoding](ARTICLE))
    above = "Tin từ cổng thông tin huyện: ông Vũ Đình Mười"
    decoded = decode(f"{above}\n{pasted}\nEnd of the café's menu\n".encode())
    assert decoded.text.lower() == f"{above}\n{ARTICLE}\nEnd of the café's menu\n".lower()
    assert (decoded.encoding, decoded.notes) == ("utf-8", (f"3 lines converted from {encoding.upper()}",))


@pytest.mark.parametrize(
    "text",
    [
        pytest.param(ARTICLE, id="Vietnamese in Unicode"),
        pytest.param(ARTICLE.lower().replace("ế", "é"), id="with misprints"),
        pytest.param("Bé là bà, có vò và sò, là lá na", id="only letters that Western text has, too"),
        pytest.param("Müller fährt über Köln, ça va, El Niño, São Paulo", id="foreign names"),
        pytest.param("§ 5 Abs. 2 ± 3 µm © 2020 · 20 m² × 3 ¶ « Ông » 5 °C", id="signs"),
        pytest.param("Plain ASCII text.", id="ASCII"),
        pytest.param("", id="nothing"),
    ],
)
def test_what_is_unicode_stays(text: str) -> None:
    assert convert_mojibake(text) == (text, {})
