"""The copy of a text that rules match on: lower case, one spelling per sound, and of the same length.

Offsets into the folded copy are offsets into the text as stored. Keep out: anything that changes the
length, and anything that drops a mark or merges đ with d.
"""

from functools import lru_cache

import regex

# Old and new placement of the tone mark are spelling variants of an open syllable: hoá/hóa, khoẻ/khỏe, uỷ/ủy.
# Closed syllables ("đoạn") and the consonant "qu" ("quý") have one spelling only.
_PLACEMENT = {
    first + toned: moved + plain
    for first, tones, plains in [("o", "óòỏõọ", {"a": "áàảãạ", "e": "éèẻẽẹ"}), ("u", "úùủũụ", {"y": "ýỳỷỹỵ"})]
    for plain, marked in plains.items()
    for toned, moved in zip(marked, tones, strict=True)
}
_TONED = {first: "".join(pair[1] for pair in _PLACEMENT if pair[0] == first) for first in "ou"}
_OPEN = regex.compile(rf"(?<!q)(?:o[{_TONED['o']}]|u[{_TONED['u']}])(?!\p{{L}})")
# In a closed syllable the mark has one place, but some hands put it on the first vowel all the same: "dự tóan".
_UNPLACED = {moved: printed for printed, moved in _PLACEMENT.items()}
_CLOSED = regex.compile(r"(?<!q)(?:[óòỏõọ][ae]|[úùủũụ]y)(?=\p{L})")
# Slips of the hand in the one word on which the meaning of a sum hangs: "46% tự toán năm".
_ESTIMATES = regex.compile(r"(?<!\p{L})(?:tự|dư)(?=[ ]toán(?!\p{L}))", regex.VERSION1)
_BLANKS = dict.fromkeys("\u00a0\u2007\u202f\u2009\u3000\t", " ")
# A quarter of the year is spelled with both letters: "quí I", "quý I".
_QUARTERS = regex.compile(r"(?<!\p{L})quí(?=[ ]+(?:[1-4]|i{1,3}|iv|trước|này|đầu|cuối)(?!\p{L}))", regex.VERSION1)
_SIGNS = {
    **dict.fromkeys("–—‑−‒", "-"),
    **dict.fromkeys("“”„«»", '"'),
    **dict.fromkeys("‘’", "'"),
    "²": "2",
    "³": "3",
    "％": "%",
}
_SPELLINGS = _BLANKS | _SIGNS
_LONGEST_VALUE = 200
"""Letters of the longest value that is kept with its folded copy: values come again and again, texts seldom."""


def _spelled(text: str, spellings: dict[str, str]) -> str:
    """Each sign replaced: most texts hold few of them, and `str.translate` looks every letter up."""
    for sign, plain in spellings.items():
        text = text.replace(sign, plain)
    return text


def level(text: str) -> str:
    """`text` with every kind of blank on a line as a plain one; the same length, and the same case."""
    return _spelled(text, _BLANKS)


def fold(text: str) -> str:
    """Fold `text` (NFC) for matching; `len(fold(text)) == len(text)` always.

    Lower-cases letter by letter, because a few letters of other alphabets lower to two; maps dashes,
    quotes and spaces to one of each; puts the tone mark where "hóa" and "ủy" have it.
    """
    return _folded_value(text) if len(text) <= _LONGEST_VALUE else _folded_text(text)


def _folded(text: str) -> str:
    lowered = text.lower()
    if len(lowered) != len(text):
        lowered = "".join(c.lower() if len(c.lower()) == 1 else c for c in text)
    placed = _CLOSED.sub(_unplaced, _OPEN.sub(_placed, _spelled(lowered, _SPELLINGS)))
    return _ESTIMATES.sub("dự", _QUARTERS.sub("quý", placed))


def _placed(match: regex.Match[str]) -> str:
    return _PLACEMENT[match[0]]


def _unplaced(match: regex.Match[str]) -> str:
    return _UNPLACED[match[0]]


_folded_value = lru_cache(maxsize=4096)(_folded)
_folded_text = lru_cache(maxsize=2)(_folded)  # scope, facts and labels all ask for the same text
