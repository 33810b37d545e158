"""The phrases that offices and names are read with, from the data files, once per process.

Keep out: how they are put together (`naming`).
"""

from functools import cache

from pipelines.grammar.lexicon import table, with_ampersand, words
from pipelines.grammar.tokens import Phrases


@cache
def lists() -> dict[str, Phrases]:
    """The phrases by what they are: heads of offices, titles, bodies, ranks, joiners, verbs and more."""
    offices, bodies = table("offices"), table("bodies")
    inside = [*offices["inside"], *bodies["organs"], *bodies["bodies"]]
    return {
        "heads": Phrases(offices["heads"]),
        "apposed": Phrases(offices["apposed_heads"]),
        "titles": Phrases(offices["titles"]),
        "inside": Phrases(inside),
        "fields": Phrases(with_ampersand(bodies["fields"])),
        "ranks": Phrases(bodies["ranks"]),
        "numbered": Phrases(bodies["numbered_bodies"]),
        "joiners": Phrases(offices["joiners"]),
        "not_people": Phrases(offices["not_people_behind"]),
        "crowds": Phrases(offices["crowds"]),
        "never": Phrases(offices["never_people"]),
        "verbs": Phrases(
            verb
            for role in table("roles").values()
            for key in ("behind", "decided", "void")
            for verb in role.get(key, ())
        ),
        "openers": Phrases(offices["openers"]),
        "places": Phrases([*offices["never_people"], *(each for key in _PLACES for each in table("gazetteer")[key])]),
        "schools": Phrases(offices["schools"]),
        "ranks_of_people": Phrases(offices["ranks_of_people"]),
        "countries": Phrases([*table("scope")["countries"], *table("gazetteer")["countries"]]),
        "firms": Phrases(firm for key in ("company", "plant", "zone") for firm in table("organisations")["kinds"][key]),
    }


_PLACES = ("cities", "provinces", "towns", "countries")
END_NAMES = ("titles", "inside", "fields", "openers")
"""What ends a name before it, beside the head of an office."""
MIDDLE = frozenset(["thị", "văn"])  # the commonest second words of names
# Words of offices that are held in a place: "Đại sứ Lào tại Việt Nam", "Tòa án nhân dân cấp cao tại Hà Nội".
ABROAD = frozenset(["sứ", "lãnh", "biện", "tán", "diện", "cao"])
# Organs whose fields of work are without number: "Vụ Công chức viên chức", "Cục Chống tham nhũng".
ORGANS = frozenset(["đồng", "cục", "vụ", "phòng", "sở", "viện", "khoa", "tâm", "ban", "đội", "trạm"])
NUMBERED = frozenset(["bộ", "phố", "khu", "tổ", "đội", "ấp", "khóm", "thôn"])  # "Chi bộ 3", "tổ dân phố 7"
PARTS_OF_DAY = frozenset(["sáng", "trưa", "chiều", "tối"])
WIDTHS = {"xã": 1, "phường": 1, "trấn": 1, "huyện": 2, "quận": 2, "thị": 2, "thành": 2, "tp": 2, "tỉnh": 3}
"""How wide a place is, by a word of its rank."""
SHORT_RANKS = frozenset(["q", "p", "tp", "tx", "tt", "h"])
# First words of fields of work that are verbs too.
VERBAL_FIELDS = frozenset(["tổ", "kiểm", "thanh", "quản", "thống", "chuyển", "phòng", "quy", "tư", "dân"])
# Behind one of these a field of work may be printed small ("Trưởng phòng nội vụ"); elsewhere "kiểm tra" is a verb.
BEFORE_FIELD = frozenset(
    ["ban", "phòng", "sở", "ngành", "khối", "khoa", "ủy", "và", "-", ",", "vụ", "cục", "phó", "trưởng"]
)
# Words of bodies that are common nouns when printed small.
SMALL_BODIES = frozenset(
    ["bản", "ban", "viện", "bộ", "phòng", "đài", "báo", "trường", "cục", "sở", "ngành", "đảng", "hội đồng", "lãnh đạo"]
)


@cache
def surnames() -> frozenset[str]:
    """The words that a name can begin with."""
    return frozenset(words("surnames", "surnames"))


def of_the_highlands(word: str) -> bool:
    """Whether a word is a name of the Central Highlands, whole or its beginning: "K'Brêm", "H'Lan Niê"."""
    return word[1:2] in ("'", "’")


def opens_highland_name(word: str, size: int) -> bool:
    """Whether a name of `size` words that a word begins is a person's: "Y Thanh Hà Niê", "H'Vi Êban", no "xã Y Tý"."""
    return word.startswith(("h'", "h’", "k'", "k’")) or (word == "y" and size > 2)


@cache
def function_words() -> frozenset[str]:
    """The words that are no part of a body's name."""
    return frozenset(words("function_words", "words"))


@cache
def starts() -> frozenset[str]:
    """The words that an office or a title can begin with."""
    return frozenset().union(*(lists()[kind].first_words for kind in ("heads", "apposed", "titles")))


@cache
def ends_of_names() -> frozenset[str]:
    """The words before which a name may end."""
    return PARTS_OF_DAY.union(*(lists()[kind].first_words for kind in ("heads", "apposed", *END_NAMES)))
