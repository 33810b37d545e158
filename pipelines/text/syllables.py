"""Which letters can be one Vietnamese syllable: onset, rhyme and tone by the rules of the spelling.

It knows what can be written, not what means anything: "ngỏn" passes, "héi" and "bã§" do not. Keep out: words.
"""

import unicodedata
from functools import cache

import regex

_TONES = dict.fromkeys(map(ord, "\u0300\u0301\u0303\u0309\u0323"))
_ONSET = r"(?:ngh|ng|nh|ch|gh|gi|g|kh|k|ph|qu|q|th|tr|[bcdđhlmnprstvx])"
# Rhymes by what may close them; a nucleus stands only with the finals that the spelling has for it.
_RHYMES = r"""
    (?:a|oa|ua)(?:[iymnpt]|nh|ng|ch|[cou])?|(?:ă|oă|uă)(?:[mnptc]|ng)|(?:â|uâ)(?:[mnptcuy]|ng)?
  | (?:e|oe|ue)(?:[mnptco]|ng)?|(?:ê|uê)(?:[mnptu]|nh|ch|ng)?
  | i(?:[mnptua]|nh|ch|ng|c|êm|ên|êp|êt|êc|êng|êu)?|iê(?:[mnptcu]|ng)
  | o(?:[imnptc]|ng|ong|oc)?|ô(?:[imnptc]|ng|ông)?|ơ(?:[imnpt]|ng)?
  | u(?:[imnptca]|ng|ôi|ôm|ôn|ôt|ôc|ông|ơ)?|ư(?:[imtcuaơn]|ng|ơi|ơm|ơn|ơp|ơt|ơc|ơng|ơu)?
  | y(?:t|n|êm|ên|êt|êu|êng)?|uy(?:[atnup]|nh|ch|ên|êt)?
"""
_SYLLABLE = regex.compile(rf"(?P<onset>{_ONSET})?(?P<rhyme>{_RHYMES})", regex.VERBOSE)
_STOPPED = regex.compile(r"(?:c|ch|p|t)\Z")
_LONGEST = 7  # "nghiêng"


@cache
def is_syllable(word: str) -> bool:
    """Whether `word`, in any case, can be written: known onset and rhyme, at most one tone, one that its end allows."""
    lower = word.lower()
    if not 0 < len(lower) <= _LONGEST:
        return False
    split = unicodedata.normalize("NFD", lower)
    tones = [c for c in split if ord(c) in _TONES]
    bare = unicodedata.normalize("NFC", split.translate(_TONES))
    if len(tones) > 1 or (_STOPPED.search(bare) and tones not in (["\u0301"], ["\u0323"])):
        return False
    return _SYLLABLE.fullmatch(bare) is not None
