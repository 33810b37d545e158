"""Encodings that stand as the wrong letters: TCVN3 (ABC fonts), VNI-Win, windows-1258, and UTF-8 encoded twice.

They look like Western text in windows-1252, in bytes or, pasted into a Unicode file, in its characters ("§¶ng bé",
"Ñaûng boä"). What proves one of the first three, which are from before Unicode, is that, read so, the accented words
are syllables that Vietnamese can write, and read otherwise they are not. Tables are data (`data/tcvn3.txt`,
`data/vni.txt`). Keep out: files.
"""

import codecs
import unicodedata
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import cache

import regex

from pipelines.text.syllables import is_syllable
from pipelines.text.words import word_list

# A word together with the signs that TCVN3 uses as letters.
_WORD = regex.compile(r"[\p{L}\p{M}¡-ª¬\u00ad®¯´µ¶¸¹»¼½¾×÷]+")
# Letters that only Vietnamese in Unicode has: a line with one is in Unicode already.
_UNICODE_ONLY = regex.compile(r"[ĂăĐđĨĩŨũƠơƯư\u1ea0-\u1ef9]")
_LATIN1 = regex.compile(r"[\u00a1-\u00ff]")
_SMALL_IN_CAPITALS = regex.compile(r"\p{Lu}[\p{Ll}\p{Lu}]*[A-Z][\p{Ll}\p{Lu}]*")
_VOWEL = regex.compile(r"[AEIOUY]")
_LEAST_WORDS = 3  # different accented words that one reading must explain
_LEAST_SHARE = 0.85  # of the accented words; the rest are foreign names and misprints
_LEAD = 0.3  # by how much the best reading of bytes must be better than the next: closer, they may be either
_MOST_SHARE = 0.6  # of words as they are shown: above it they may be what was meant
_MOST_LINES = 0.75  # of a text's accented lines: from it on the whole text is in the encoding
# windows-1252 as browsers read it: the five bytes that it leaves out are control characters, which no word has.
_WINDOWS_1252 = "".join(bytes([byte]).decode("cp1252", "ignore") or chr(byte) for byte in range(256))
_BYTES = {byte: byte for byte in range(256)} | {ord(shown): byte for byte, shown in enumerate(_WINDOWS_1252)}


@dataclass(frozen=True, slots=True)
class Guess:
    """One reading of a text: its encoding's name, the text read so, and how much of it is Vietnamese."""

    encoding: str
    text: str
    words: int
    share: float


def convert_tcvn3(text: str) -> str:
    """TCVN3 shown as windows-1252 to Unicode; words typed in capitals get capitals throughout ("HéI" is "HỘI")."""
    return "\n".join(_capitals(line) for line in text.translate(_tcvn3()).split("\n"))


def convert_vni(text: str) -> str:
    """VNI-Win shown as windows-1252 to Unicode."""
    return _vni_pattern().sub(lambda match: _vni()[match.group()], text)


CONVERTERS: dict[str, Callable[[str], str]] = {"tcvn3": convert_tcvn3, "vni": convert_vni}
"""Encodings that Python has no codec for, each as a conversion of the text in windows-1252."""


def recognise(data: bytes) -> Guess | None:
    """The one legacy encoding that the bytes are in, or `None`.

    Recognised means: at least three accented words, nearly all of them syllables, and under every other reading
    far fewer.
    """
    western = codecs.charmap_decode(data, "strict", _WINDOWS_1252)[0]
    guesses = [_guess(name, convert(western)) for name, convert in CONVERTERS.items()]
    with suppress(UnicodeDecodeError):
        guesses.append(_guess("windows-1258", unicodedata.normalize("NFC", data.decode("cp1258"))))
    guesses.sort(key=lambda guess: -guess.share)
    best, second = guesses[:2]
    certain = best.words >= _LEAST_WORDS and best.share >= _LEAST_SHARE and second.share <= best.share - _LEAD
    return best if certain else None


def decode_twice(text: str) -> tuple[str, int]:
    """Decode the lines whose letters are the bytes of UTF-8 shown as windows-1252 or Latin-1 ("há»™i" is "hội").

    Returns the text and how many lines were decoded. That the letters of a line are UTF-8 proves it: lines that are
    meant as they stand have letters that windows-1252 lacks, or accented letters beside plain ones, which no UTF-8 has.
    """
    lines = text.split("\n")
    decoded = set()
    for i in range(len(lines)):
        with suppress(UnicodeError):
            while not lines[i].isascii():  # some are encoded three times
                lines[i] = codecs.charmap_encode(lines[i], "strict", _BYTES)[0].decode()
                decoded.add(i)
    return "\n".join(lines), len(decoded)


def convert_mojibake(text: str) -> tuple[str, dict[str, int]]:
    """Convert the lines of a Unicode text that are TCVN3 or VNI shown as Western characters.

    Returns the text and how many lines were converted from which encoding. A line with a letter that only
    Unicode has stays, and so does one that reads no better converted.
    """
    lines = text.split("\n")
    suspects = [i for i, line in enumerate(lines) if _LATIN1.search(line) and not _UNICODE_ONLY.search(line)]
    before = {i: _evidence(lines[i]) for i in suspects}
    if all(valid == words for words, valid in before.values()):
        return text, {}
    converted: dict[str, int] = {}
    for name, convert in CONVERTERS.items():
        better = {}
        for i in suspects:
            after = convert(lines[i])
            if _is_better(before[i], _evidence(after)):
                better[i] = after
        if not _is_proved(lines, better):
            continue
        if _is_throughout(lines, better):
            better |= {i: convert(lines[i]) for i in suspects if _is_vietnamese(convert(lines[i]))}
        converted[name] = len(better)
        for i, after in better.items():
            lines[i] = after
        suspects = [i for i in suspects if i not in better]
    return "\n".join(lines), converted


def _is_vietnamese(line: str) -> bool:
    words, valid = _evidence(line)
    return words > 0 and valid == words


def _is_throughout(lines: list[str], better: dict[int, str]) -> bool:
    """Whether so many lines are in the encoding that a line which may be either is, too ("thÕ" is "thế" there)."""
    accented = sum(not line.isascii() for line in lines)
    return len(better) >= _MOST_LINES * accented and not any(map(_UNICODE_ONLY.search, lines))


def _is_better(before: tuple[int, int], after: tuple[int, int]) -> bool:
    words, valid = after
    return words > 0 and valid >= _LEAST_SHARE * words and before[1] <= _MOST_SHARE * max(before[0], 1)


def _is_proved(lines: list[str], better: dict[int, str]) -> bool:
    """Whether the converted lines together are enough to tell the encoding."""
    words = {word for after in better.values() for word in _accented(after) if is_syllable(word)}
    read_otherwise = [_evidence(lines[i]) for i in better]
    shown, valid = (sum(part) for part in zip(*read_otherwise, strict=True)) if better else (0, 0)
    return len(words) >= _LEAST_WORDS and valid <= _MOST_SHARE * shown


def _guess(name: str, text: str) -> Guess:
    words, valid = _evidence(text)
    different = {word for word in _accented(text) if is_syllable(word)}
    return Guess(name, text, len(different), valid / words if words else 0.0)


def _evidence(text: str) -> tuple[int, int]:
    """How many accented words a text has, and how many of them Vietnamese can write."""
    words = list(_accented(text))
    return len(words), sum(map(is_syllable, words))


def _accented(text: str) -> Iterable[str]:
    """The words with a letter beyond ASCII; "HĐND" and single letters, which may be signs, prove nothing."""
    for match in _WORD.finditer(text):
        word = match.group().rstrip("»")
        if (
            len(word) > 1
            and not word.isascii()
            and not (word.isupper() and not _VOWEL.search(unicodedata.normalize("NFD", word)))
        ):
            yield word


@cache
def _tcvn3() -> dict[int, str]:
    rows = (entry.split() for entry in word_list("tcvn3"))
    return {int(byte, 16): letter for byte, letter in rows}


@cache
def _vni() -> dict[str, str]:
    """Written characters to letters, in small letters and in capitals; the mark's case does not matter."""
    table = {}
    for entry in word_list("vni"):
        written, letter = entry.split()
        table[written] = letter
        for first in (written[0], written[0].upper()):
            for mark in {written[1:], written[1:].upper()}:
                table[first + mark] = letter if first == written[0] else letter.upper()
    return table


@cache
def _vni_pattern() -> regex.Pattern[str]:
    return regex.compile("|".join(sorted(map(regex.escape, _vni()), key=len, reverse=True)))


def _capitals(line: str) -> str:
    """Small accented letters among capitals made capitals: the keys of ABC fonts have no accented capitals."""
    ascii_letters = [c for c in line if c.isascii() and c.isalpha()]
    if len(ascii_letters) >= 4 and all(c.isupper() for c in ascii_letters) and len(line.split()) > 1:
        return line.upper()
    return _SMALL_IN_CAPITALS.sub(_raise, line)


def _raise(match: regex.Match[str]) -> str:
    """A word whose plain letters are all capitals, in capitals."""
    word = match.group()
    return word if any(c.isascii() and c.islower() for c in word) else word.upper()
