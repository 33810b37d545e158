"""One key for the spellings of one name: "Thành ủy TP.HCM" and "Thành uỷ Thành phố Hồ Chí Minh", "Sỹ" and "Sĩ".

Keys are for comparing only; what is shown is as it was written. The lists are in `data/spellings.toml` and
`data/organizations.toml`. Keep out: which names belong together for other reasons than their spelling.
"""

from functools import cache, lru_cache

import regex

from pipelines.grammar.folding import fold
from pipelines.grammar.lexicon import alternation, words
from pipelines.resolve.data_files import word_lists

RANKS = ("tỉnh", "thành phố", "thị xã", "quận", "huyện", "phường", "thị trấn", "xã", "đặc khu")
_NAMES = 50_000  # spellings kept in memory; one more is worked out again
_TOKEN = regex.compile(r"t\.[ưw](?!\p{L})|\p{L}[\p{L}\d]*(?:[&,-]\p{L}[\p{L}\d]*)*|\d+", regex.VERSION1)
# "TƯ" is "trung ương" in capitals only: "đầu tư" and "tư pháp" are words.
_CENTRAL = regex.compile(r"(?<![\p{L}.]|ĐẦU[ ])(?:TƯ|TW)(?![\p{L}.]|[ ]PHÁP)", regex.VERSION1)
_FILLING = frozenset({"và", "của", "các"})
# "Sỹ" is "Sĩ", "Mỹ" is "Mĩ": at the end of a syllable y and i are one sound; after u ("Thúy") they are two.
_Y = regex.compile(r"(?<=\b[hklmst]|\bth|\bqu)[yýỳỷỹỵ](?!\p{L})", regex.VERSION1)
_TO_I = str.maketrans("yýỳỷỹỵ", "iíìỉĩị")


@cache
def _short() -> dict[str, str]:
    """What one word is short for; the short forms of kinds of bodies are those of `organizations`."""
    of_kinds = word_lists("organizations")["abbreviations"].items()
    listed = {short: full for full, shorts in of_kinds for short in shorts} | word_lists("spellings")["short"]
    return {fold(short): fold(full) for short, full in listed.items()}


@cache
def _replacements() -> tuple[tuple[regex.Pattern[str], str], ...]:
    """Patterns over spaced words, the longest first, with what they mean."""
    same = {fold(name): fold(meant) for name, meant in word_lists("spellings")["same_body"].items()}
    ordered = sorted(same.items(), key=lambda pair: (-len(pair[0]), pair[0]))
    return tuple((regex.compile(rf"(?<!\p{{L}}){name}(?!\p{{L}})"), meant) for name, meant in ordered)


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    ranked = rf"(?<!(?:{'|'.join(RANKS)})[ ])"
    committees, around = word_lists("organizations")["ranked"], word_lists("spellings")["words"]
    cities = [*words("gazetteer", "cities"), "hồ chí minh"]
    return {
        "committee": regex.compile(
            rf"(?<!\p{{L}})({alternation(committees)})[ ](?!(?:{'|'.join(RANKS)})(?:[ ]|$))(?=\p{{L}}|\d)",
            regex.VERSION1,
        ),
        "city": regex.compile(rf"{ranked}(?<!\p{{L}})({alternation(cities)})(?!\p{{L}})", regex.VERSION1),
        "province": regex.compile(
            rf"{ranked}(?<!\p{{L}})({alternation(_spaced(p) for p in words('gazetteer', 'provinces'))})(?!\p{{L}})",
            regex.VERSION1,
        ),
        # "Sở Lao động … và Xã hội", "Bảo hiểm xã hội Việt Nam" name society, no commune.
        "place": regex.compile(
            rf"(?<!\p{{L}})(?:{'|'.join(RANKS)})[ ](?!(?:ủy|đoàn)(?!\p{{L}}))"
            r"(?!(?<=(?:binh|hóa|tế|bảo hiểm|chính sách|vấn đề|trật tự|an sinh|công tác)[ ]xã[ ])hội(?!\p{L}))[\p{L}\d]"
        ),
        "national": regex.compile(rf"(?<!\p{{L}}){alternation(around['national'])}(?!\p{{L}})"),
        "before": regex.compile(rf"^{alternation(around['before'])}[ ]+(?=\p{{L}})", regex.VERSION1),
    }


def _spaced(name: str) -> str:
    return " ".join(_TOKEN.findall(fold(name).replace("-", " ")))


@lru_cache(_NAMES)
def words_key(text: str) -> str:
    """The words of a name in full, one blank apart: "Sở TN&MT TP.HCM" is "sở tài nguyên môi trường thành phố …"."""
    found: list[str] = []
    for token in _TOKEN.findall(fold(_CENTRAL.sub("trung ương", text))):
        full = _short().get(token)
        parts = full.split() if full else [w for part in regex.split(r"[&,-]", token) for w in _full(part).split()]
        found += [part for part in parts if part not in _FILLING]
    spaced = " ".join(found)
    return regex.sub(r"thành phố thành phố", "thành phố", regex.sub(r"việt nam việt nam", "việt nam", spaced))


def _full(part: str) -> str:
    return _short().get(part, part)


@lru_cache(_NAMES)
def place_key(text: str) -> str:
    """A place with its rank; a province or a city of the central government gets it where it is not printed."""
    spaced = words_key(text)
    patterns = _patterns()
    return patterns["province"].sub(r"tỉnh \1", patterns["city"].sub(r"thành phố \1", spaced))


@lru_cache(_NAMES)
def body_key(body: str, jurisdiction: str | None) -> str:
    """A body with its place. A bare rank at its end takes the name of `jurisdiction`, if that is of the rank."""
    patterns = _patterns()
    spaced = patterns["before"].sub("", words_key(body))
    ranks = word_lists("organizations")["ranked"]
    spaced = patterns["committee"].sub(lambda match: f"{match[1]} {ranks[match[1]]} ", spaced)
    spaced = patterns["province"].sub(r"tỉnh \1", patterns["city"].sub(r"thành phố \1", spaced))
    unit = place_key(jurisdiction) if jurisdiction else ""
    rank = next((rank for rank in RANKS if unit.startswith(rank + " ")), None)
    if rank and unit not in spaced:
        committee = next((name for name, of in ranks.items() if of == rank and spaced.endswith(name)), None)
        if committee:
            spaced = f"{spaced} {unit}"
        elif spaced.endswith(f" {rank}"):
            spaced = spaced.removesuffix(rank) + unit
    for pattern, meant in _replacements():
        spaced = pattern.sub(meant, spaced)
    return spaced


def place_of(key: str) -> str | None:
    """The place in a body's key, with its rank: the last, which is the one that the others are in."""
    found = list(_patterns()["place"].finditer(key))
    return key[found[-1].start() :] if found else None


def is_national(key: str) -> bool:
    """Whether a body is one of the whole country, by its key."""
    return bool(_patterns()["national"].search(key)) and place_of(key) is None


@lru_cache(_NAMES)
def named_body(body: str, jurisdiction: str | None) -> str | None:
    """The key of a body that is told from all others, with its place; None for one of many: "UBND", "Chi bộ 3"."""
    key = body_key(body, jurisdiction)
    if place_of(key) or is_national(key):
        return key
    unit = place_key(jurisdiction) if jurisdiction else ""
    return f"{key} {unit}" if _patterns()["place"].search(unit) else None


@lru_cache(_NAMES)
def name_key(name: str) -> str:
    """A person's name in one spelling, without titles before it."""
    folded = _Y.sub(lambda match: match[0].translate(_TO_I), " ".join(fold(name).split()))
    return _titles().sub("", folded)


@cache
def _titles() -> regex.Pattern[str]:
    titles = set(words("offices", "titles")) - set(words("surnames", "surnames"))
    return regex.compile(rf"^(?:{alternation(titles)}[.]?[ ]+)+(?=\p{{L}}+[ ]\p{{L}})", regex.VERSION1)
