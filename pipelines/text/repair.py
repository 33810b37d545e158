"""Joins syllables that a word processor tore apart ("Nguy ễn S ơ n"), in a value only, never in a text.

Keep out: anything that would change a stored text, since spans are offsets into it.
"""

import unicodedata
from functools import cache, lru_cache

import regex

from pipelines.text.words import word_list

_ONSET = r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnprstvx])"
_NUCLEUS = r"(?:iê|yê|ia|ya|ươ|ưa|uô|ua|oă|oa|oe|oo|uâ|uê|uy|uơ|uyê|uya|oai|[aăâeêioôơuưy]){1,2}"
_SYLLABLE = regex.compile(rf"{_ONSET}?{_NUCLEUS}[iouy]?(?:ng|nh|ch|[cmnpt])?")
_CONSONANTS = regex.compile(r"(?:ngh|ng|nh|ch|gh|gi|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])", regex.I)
_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
_LONGEST = 7  # letters of the longest syllable, "nghiêng"
_STOPPED = regex.compile(r"(?:c|ch|p|t)\Z")
_CLUSTER = regex.compile(r"(?:Ng|Nh|Ch|Gh|Gi|Kh|Ph|Qu|Th|Tr)")
_BARE_VOWELS = frozenset("aiouy")
_GAP = regex.compile(r"([ \u00a0]+)")


@cache
def _vowel_words() -> frozenset[str]:
    return word_list("vowel_words")


@lru_cache(maxsize=4096)  # the same names come again and again, and each is asked about from several sides
def repair_spaced_letters(value: str) -> str:
    """Join the pieces of torn syllables; a value without a piece that cannot be a word comes back as it is."""
    parts = _GAP.split(unicodedata.normalize("NFC", value))
    words = parts[::2]
    if not any(_is_fragment(word) or _is_capital_torn_off(words, index) for index, word in enumerate(words)):
        return value
    repaired, joined = [words[0]], False
    for index, word in enumerate(words[1:], start=1):
        after = words[index + 1] if index + 1 < len(words) else ""
        torn = _is_capital_torn_off(words, index - 1) or (
            joined and word in _BARE_VOWELS and _makes(repaired[-1], word)
        )
        joined = (torn or _continues(repaired[-1], word)) and not _opens(word, after)
        if joined:
            repaired[-1] += word
        else:
            repaired += (parts[2 * index - 1], word)
    return "".join(repaired)


def _is_capital_torn_off(words: list[str], index: int) -> bool:
    """Whether a capital stands apart from the rest of a name ("P hạm", "Vũ T hị", "Ng ô").

    One letter must be the first of two that stand for one sound, in a name or at its front: "chị N hay" is no name.
    """
    word, after = words[index], words[index + 1] if index + 1 < len(words) else ""
    onset = len(word) == 1 or _CLUSTER.fullmatch(word) is not None
    if not (onset and after.isalpha() and after.islower() and _makes(word, after)):
        return False
    if _CLUSTER.fullmatch(word):
        return _bare(after)[0] in "aăâeêioôơuưy"
    in_name = index == 0 or words[index - 1][:1].isupper()
    return in_name and len(word) == 1 and word.isupper() and _CLUSTER.match(word + after) is not None


def _makes(left: str, piece: str) -> bool:
    """Whether two pieces make one syllable."""
    return left.isalpha() and len(left) + len(piece) <= _LONGEST and _is_syllable(left + piece)


@lru_cache(maxsize=4096)
def _is_fragment(word: str) -> bool:
    """A small-letter piece that is no word: consonants alone, or a rhyme that no word consists of."""
    if not word.isalpha() or not word.islower() or len(word) > _LONGEST:
        return False
    if _CONSONANTS.fullmatch(word):
        return True
    return _bare(word)[0] in "aăâeêioôơuưy" and word not in _vowel_words() and _is_syllable(word)


def _continues(left: str, piece: str) -> bool:
    """Whether the piece goes on the word before it: they make one syllable, and apart one is no word."""
    if not (piece.isalpha() and piece.islower() and _makes(left, piece)):
        return False
    return _is_fragment(piece) or _CONSONANTS.fullmatch(left) is not None


def _opens(piece: str, after: str) -> bool:
    """Whether consonants belong to the piece after them: "n ăm" in "Hà Nội n ăm"."""
    return _CONSONANTS.fullmatch(piece) is not None and _is_fragment(after) and _continues(piece, after)


def _is_syllable(word: str) -> bool:
    """Whether the letters can be one Vietnamese syllable: at most one tone, and a sharp or heavy one before a stop."""
    if not (word.islower() or word[1:].islower() or len(word) == 1):
        return False
    tones = [c for c in unicodedata.normalize("NFD", word) if ord(c) in _TONES]
    if len(tones) > 1 or (_STOPPED.search(word.lower()) and tones not in (["\u0301"], ["\u0323"])):
        return False
    return _SYLLABLE.fullmatch(_bare(word)) is not None


def _bare(word: str) -> str:
    """Small letters without the tone, with the letter's own marks ("ễ" becomes "ê")."""
    return unicodedata.normalize("NFC", unicodedata.normalize("NFD", word.lower()).translate(_TONES))
