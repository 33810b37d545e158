"""Writes Vietnamese in the encodings from before Unicode, as the programs of their time did, for tests.

The tables here are spelled by rule, not read from the tables that are tested.
"""

import unicodedata

TONES = "\u0300\u0301\u0303\u0309\u0323"
VOWELS = "aăâeêioôơuưy"
LETTERS = sorted({unicodedata.normalize("NFC", vowel + tone) for vowel in VOWELS for tone in ("", *TONES)} | {"đ"})
"""Every Vietnamese small letter with marks, and the plain vowels."""

# The standard's own rows: grave, hook, tilde, acute, dot; the gaps between the rows are those of its capitals.
_TCVN3_ROWS = {
    0xA1: "ĂÂÊÔƠƯĐăâêôơưđ", 0xB5: "àảãáạ", 0xBB: "ằẳẵắ", 0xC6: "ặầẩẫấậè", 0xCE: "ẻẽéẹềểễếệìỉ", 0xDC: "ĩíịò",
    0xE1: "ỏõóọồổỗốộờởỡớợù", 0xF1: "ủũúụừửữứựỳỷỹýỵ",
}  # fmt: skip
_TCVN3 = {letter: bytes([row + i]) for row, letters in _TCVN3_ROWS.items() for i, letter in enumerate(letters)}
_VNI_TONES = dict(zip("\u0301\u0300\u0309\u0303\u0323", "ùøûõï", strict=True))
_VNI_ROOF = dict(zip("\u0301\u0300\u0309\u0303\u0323", "áàåãä", strict=True))
_VNI_BREVE = dict(zip("\u0301\u0300\u0309\u0303\u0323", "éèúüë", strict=True))
_VNI_OWN = {"í": "í", "ì": "ì", "ỉ": "æ", "ĩ": "ó", "ị": "ò", "ỵ": "î", "đ": "ñ", "ơ": "ô", "ư": "ö"}


def to_tcvn3(text: str) -> bytes:
    """TCVN3 as in a file; a capital letter with a tone loses its being a capital, as the code has none."""
    return b"".join(_TCVN3.get(c) or _TCVN3.get(c.lower()) or c.encode("cp1252") for c in text)


def to_vni(text: str) -> bytes:
    """VNI-Win as in a file."""
    return "".join(map(_vni, text)).encode("cp1252")


def to_windows_1258(text: str) -> bytes:
    """windows-1258 as in a file: the letter, then its tone."""
    return b"".join(map(_windows_1258, text))


def _vni(letter: str) -> str:
    small = letter.lower()
    if small in _VNI_OWN:
        written = _VNI_OWN[small]
    else:
        base, *marks = unicodedata.normalize("NFD", small)
        tone = next((mark for mark in marks if mark in TONES), "")
        if "\u0302" in marks:
            written = base + _VNI_ROOF.get(tone, "â")
        elif "\u0306" in marks:
            written = base + _VNI_BREVE.get(tone, "ê")
        elif "\u031b" in marks:
            written = {"o": "ô", "u": "ö"}[base] + _VNI_TONES.get(tone, "")
        else:
            written = base + _VNI_TONES.get(tone, "")
    return written if letter == small else written.upper()


def _windows_1258(letter: str) -> bytes:
    try:
        return letter.encode("cp1258")
    except UnicodeEncodeError:
        split = unicodedata.normalize("NFD", letter)
        tone = next(mark for mark in split if mark in TONES)
        return unicodedata.normalize("NFC", split.replace(tone, "")).encode("cp1258") + tone.encode("cp1258")
