"""Forces, branches and the bodies of all levels, which act without a proper name: "các cấp công đoàn".

The place right behind them goes on the name ("ngành y tế tỉnh Lam Sơn"). Only where they act: the same words are also
objects and attributes. Keep out: bodies and organisations with a name of their own (`bodies`, `organisations`).
"""

from functools import cache, lru_cache

import regex

from pipelines.grammar.lexicon import any_of
from pipelines.grammar.openings import compiled, finditer
from pipelines.grammar.place_names import place_at


@cache
def _group() -> regex.Pattern[str]:
    bodies = any_of("groups", "bodies_of_levels")
    return compiled(
        rf"(?<!\p{{L}})(?:(?P<block>{any_of('subjects', 'groups')})"
        rf"|(?:các[ ]+cấp[ ]+{bodies}|{bodies}[ ]+(?:các[ ]+cấp|cơ[ ]+sở)|các[ ]+cơ[ ]+sở[ ]+{bodies})"
        r"|(?P<police>lực[ ]+lượng[ ]+công[ ]+an)"  # of a place that the article names, mostly
        rf"|(?:các[ ]+)?lực[ ]+lượng[ ]+{any_of('groups', 'forces')}(?:,?[ ]+(?:và[ ]+)?{any_of('groups', 'forces')})?"
        rf"|{any_of('groups', 'acting_alone')}"
        r"|công[ ]an[ ]+các[ ]+(?:đơn[ ]vị|địa[ ]phương|huyện|xã|phường|quận)"
        r"(?:(?:,[ ]|[ ]và[ ])(?:đơn[ ]vị|địa[ ]phương|huyện|thị[ ]xã|thành[ ]phố|xã|phường|thị[ ]trấn))*"
        # A fund that opens its clause: elsewhere it is what is paid into, or out of.
        r"|(?<=(?:^|[,;:.\n])[ ]*(?:(?:còn|riêng|và|trong[ ]đó)[ ]+)?)quỹ[ ]+[\"“”']?[ ]?"
        rf"{any_of('groups', 'funds')}[ ]?[\"“”']?(?:[ ]+các[ ]+cấp)?"
        rf"|(?:toàn[ ]+)?ngành[ ]+{any_of('groups', 'branches')})(?![\p{{L}}])"
    )


@cache
def _acts() -> regex.Pattern[str]:
    verbs = any_of("labels", "verbs", "auxiliaries")
    acts = any_of("subjects", "acts_behind", "group_acts")
    return regex.compile(rf"(?:[ ]+\([^()]*\))?[ ]+(?:{acts}|{verbs})(?!\p{{L}})", regex.VERSION1)


@cache
def _block_acts() -> regex.Pattern[str]:
    acts = any_of("subjects", "acts_behind", "group_acts")
    return regex.compile(rf"[ ]+(?:\p{{L}}+[ ]+){{0,3}}{acts}(?!\p{{L}})", regex.VERSION1)


_TO_PLACE = regex.compile(r"[ ]+(?:(?:trong|của|thuộc|trên[ ]+địa[ ]+bàn|ở)[ ]+)?(?:(?:toàn|cả)[ ]+)?", regex.VERSION1)


_NAME = regex.compile(r"(?:[ ]+\p{Lu}\p{Ll}+){1,4}", regex.VERSION1)
_FROM_TO = regex.compile(
    r"[ ]+từ[ ]+(?:trung[ ]ương|tỉnh|thành[ ]phố|huyện|quận)[ ]+(?:đến|tới)[ ]+(?:cơ[ ]sở|xã|phường|huyện)(?!\p{L})",
    regex.VERSION1,
)


@cache
def _police() -> regex.Pattern[str]:
    return regex.compile(rf"(?i:công[ ]an[ ]+{any_of('bodies', 'ranks')})(?!\p{{L}})|Công an \p{{Lu}}", regex.VERSION1)


@lru_cache(maxsize=2)  # subjects and labels ask
def find_groups(text: str, folded: str) -> list[tuple[int, int]]:
    """Where each group that acts begins and ends, with the place that it is of."""
    found: list[tuple[int, int]] = []
    named: bool | None = None
    """Whether the article names the police of a place; looked for once."""
    for match in finditer(_group(), folded):
        end = match.end() if match["block"] else _with_place(text, folded, match.end())
        acts = _block_acts() if match["block"] else _acts()
        if match["police"] and named is None:
            named = _police().search(text) is not None
        if acts.match(folded, end) and not (match["police"] and named):
            found.append((match.start(), end))
    return found


def _with_place(text: str, folded: str, end: int) -> int:
    end = from_to.end() if (from_to := _FROM_TO.match(folded, end)) else end
    joint = _TO_PLACE.match(folded, end)
    place = place_at(text, folded, joint.end()) if joint else None
    name = _NAME.match(text, end)
    return place[0] if place else name.end() if name else end
