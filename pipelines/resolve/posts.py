"""Posts from a position as it is written: which offices it names, and in which bodies.

"Thành ủy viên, Bí thư Quận ủy" at a meeting of quận Ba Đình is a seat in the Thành ủy and the office "Bí thư" of "Quận
ủy Ba Đình". Ranks, titles and forms of address are left out. A body without its place takes it from the position's
other offices, else from the place of the meeting, if that is of the body's rank; else it stays as written. The words
are in `data/posts.toml`. Keep out: who holds the post, and which organisation a name means.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from functools import cache, lru_cache

import regex

from pipelines.grammar.folding import fold
from pipelines.grammar.lexicon import alternation, words
from pipelines.resolve.data_files import word_lists
from pipelines.resolve.spelling import RANKS, named_body, place_key, words_key

_PROVINCES = ("tỉnh", "thành phố")
_COMMUNES = ("xã", "phường", "thị trấn", "đặc khu")
_PLACE = regex.compile(
    r"(?i:tỉnh|thành phố|tp\.?|thị xã|quận|q\.|huyện|phường|thị trấn|xã|đặc khu)[ ]?"
    r"(?:\p{Lu}[\p{L}]*(?:[ ]?[-–][ ]?|[ ])?|\d+)+",
    regex.VERSION1,
)


@dataclass(frozen=True, slots=True)
class Post:
    """One office that a position names."""

    office: str
    """The office alone, as printed: "Phó Bí thư Thường trực"; "nguyên" stays before it."""
    body: str | None
    """The body with its place, as far as the document tells it; None where the position names none."""
    head: str
    """The office's first words, folded: "phó bí thư"."""
    former: bool = False

    @property
    def seat(self) -> bool:
        """Whether it is only a seat beside an office proper."""
        return self.head in _listed("seats")


@cache
def _listed(key: str) -> frozenset[str]:
    return frozenset(fold(word) for word in word_lists("posts")["words"][key])


@cache
def _table(name: str) -> dict[str, str]:
    return {fold(head): body for head, body in word_lists("posts")[name].items()}


@cache
def _head() -> regex.Pattern[str]:
    """An office at a beginning: of the position, behind a sign, or behind a word that joins two."""
    joints, titles = alternation(_listed("joints")), alternation(words("offices", "titles"))
    return regex.compile(
        rf"""(?:^|[,;:(/]|[ ][-–&]|(?<=[ ])(?={joints}[ ]))[ ]*(?:{joints}[ ]+)?(?:{titles}[.,]?[ ]+)*
        (?P<office>(?:(?P<former>{alternation(_listed("former"))})[ ]+)?
        (?P<head>{alternation(words("offices", "heads"))})(?!\p{{L}})
        (?:[ ]+{alternation(_listed("modifiers"))}(?!\p{{L}}))?)""",
        regex.VERSION1 | regex.VERBOSE,
    )


@lru_cache(50_000)
def posts_of(position: str, jurisdiction: str | None = None) -> tuple[Post, ...]:
    """The posts that a position names, in its order; empty if it begins with no office."""
    printed = " ".join(position.split())
    heads = list(_head().finditer(fold(printed)))
    found: list[tuple[regex.Match[str], str]] = []
    for match, following in zip(heads, [*heads[1:], None][: len(heads)], strict=True):
        rest = printed[match.end("office") : following.start() if following else len(printed)]
        found.append((match, rest.strip(" ,;:()-–/&")))
    places = _places(rest for _, rest in found)
    posts = []
    for number, (match, rest) in enumerate(found):
        head = " ".join(match["head"].split())
        named = _body(head, rest or _shared(head, found[number + 1 :]))
        office = printed[match.start("office") : match.end("office")]
        body = _placed(named, places, jurisdiction) if named else None
        posts.append(Post(office, body, head, former=bool(match["former"])))
    return tuple(posts)


def _shared(head: str, following: "Sequence[tuple[regex.Match[str], str]]") -> str:
    """What stands behind the next office holds for one without a body: "Phó Chủ tịch, Tổng Thư ký Ủy ban X"."""
    alone = head in _table("body_of") or head in _table("begins")
    return following[0][1] if following and not alone else ""


def _body(head: str, rest: str) -> str | None:
    """The body that an office is in, by the words behind it."""
    rest = regex.sub(r"^(?:của|trực thuộc|thuộc)[ ]+", "", rest, flags=regex.IGNORECASE)
    implied, begin, folded = _table("body_of").get(head), _table("begins").get(head), fold(rest)
    if implied:
        carried = implied in ("Chính phủ", "Quốc hội") and rest and not folded.startswith(fold(implied))
        return f"{implied} {rest}" if carried and rest[0].isupper() else implied
    if not rest:
        return None
    if begin:
        return rest if folded.startswith(fold(begin)) or words_key(rest).startswith(fold(begin)) else f"{begin} {rest}"
    leads = _table("leads").get(head)
    key = place_key(rest)
    is_committee = any(key.startswith(name) for name in word_lists("organizations")["ranked"])
    rank = next((r for r in RANKS if not is_committee and (key.startswith(r + " ") or key == r)), None)
    if leads and rank:
        committee = next((c for c, of in word_lists("organizations")["ranked"].items() if of == rank), "đảng ủy")
        if leads != "committee":
            return f"{leads} {rest}"
        name = _PLACE.match(rest)
        return f"{committee.capitalize()} {_without_rank(rest)}" if name or key != rank else committee.capitalize()
    return rest


def _without_rank(place: str) -> str:
    return regex.sub(rf"^(?:{'|'.join(RANKS)}|tp\.?)[ ]*", "", place, flags=regex.IGNORECASE)


def _places(texts: Iterable[str]) -> dict[str, str]:
    """By rank, the place that the offices of one position name."""
    found: dict[str, str] = {}
    for text in texts:
        for match in _PLACE.finditer(text):
            rank = next((rank for rank in RANKS if place_key(match[0]).startswith(rank)), None)
            if rank:
                found.setdefault(rank, match[0].strip(" -–"))
    return found


def _placed(body: str, places: dict[str, str], jurisdiction: str | None) -> str:
    """The body with its place, where the name leaves it out."""
    if named_body(body, None):
        return body
    known = dict(places)
    if jurisdiction and (rank := next((r for r in RANKS if place_key(jurisdiction).startswith(r + " ")), None)):
        known.setdefault(rank, jurisdiction)
    key = words_key(body)
    for committee, rank in word_lists("organizations")["ranked"].items():
        if key.endswith(committee) and rank in known:
            return f"{body} {_without_rank(known[rank])}"
    for rank in RANKS:
        if key.endswith(f" {rank}") and rank in known:
            bare = regex.sub(rf"(?:{rank}|tp\.?)$", "", body, flags=regex.IGNORECASE).rstrip()
            return f"{bare} {known[rank]}"
    if key in _listed("of_communes"):
        unit = next((known[rank] for rank in _COMMUNES if rank in known), None)
        return f"{body} {unit}" if unit else body
    if key.startswith("sở "):
        unit = next((known[rank] for rank in _PROVINCES if rank in known), None)
        return f"{body} {unit}" if unit else body
    return body
