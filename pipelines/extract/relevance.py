"""Whether an article is in scope: a Vietnamese Party, State, council or mass-organisation body acts in it.

What is said of public bodies, acting or only named, is weighed against what show business, sport, crime, company and
foreign news speak of. The words are in `data/scope.toml`, the weights in `data/scope_weights.toml`:
`benchmarks/fit_scope.py` fits them. Keep out: what the body did.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from math import log1p

import regex

from pipelines.grammar.endings import ending
from pipelines.grammar.folding import fold, level
from pipelines.grammar.lexicon import alternation, table
from pipelines.grammar.openings import Match, finditer
from pipelines.text.article import Article, Sentence

_OPENING_SENTENCES = 4
_OPENING_WEIGHT = 2.0
_ENOUGH_ACTS = 3
"""Acts in the opening from which more of them say nothing more."""
_ENOUGH_DECISIONS = 2
"""Acts of more than telling from which an article reports what a body did, whatever else it speaks of."""
_LEAST_WORDS = 40.0
"""A very short text needs more than one mention by chance."""
_ENOUGH = 0.4
"""Mentions of public bodies per hundred words from which an article may be plainly about them."""
_HARDLY = 0.25
"""Mentions of what is outside for each of a body up to which an article speaks of hardly anything else."""
_LENGTH = 0.7
"""A long article needs more mentions than a short one, but not as many more as it is longer."""


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    scope = table("scope")
    names = "|".join(map(regex.escape, sorted(scope["departments"], key=len, reverse=True)))
    inside_name = (
        r"(?:[ ]+(?!(?:thăm|tiếp|gặp|với|và|sang|tới|đến|dự|tại|về)[ ])\p{L}+){0,4}?"  # "Bí thư Tỉnh ủy Tứ Xuyên"
    )
    abroad = (
        rf"(?:[ ]+(?:nước[ ]+)?{alternation(scope['countries'])}(?!\p{{L}})"
        rf"|{inside_name}[ ]+{alternation(scope['outside']['abroad'])}(?!\p{{L}}))"
    )
    others = "|".join(map(regex.escape, scope["not_departments"]))
    strong, outside = alternation(scope["strong"]), alternation(_kinds())
    place = (
        r"(?:(?:tp[. ]|(?:thành[ ]phố|tỉnh|huyện|quận|thị[ ]xã|xã|phường)[ ])[ ]*(?:\p{L}+[ ]+){0,3}?"
        r"|(?:tp|tphcm|tp\.hcm|thành[ ]phố|tỉnh|huyện|quận|hà[ ]nội|đà[ ]nẵng|hải[ ]phòng|cần[ ]thơ)[ ]+)"
    )
    sources = {
        "body": rf"(?<!\p{{L}}){strong}(?!\p{{L}})(?!{abroad})",
        "department": rf"(?<!\p{{L}})(?!{others})(?:{names})[ ]+\p{{Lu}}",
        "acts": rf"[^.;:\n]{{0,70}}?(?<!\p{{L}}){alternation(scope['acts'])}(?!\p{{L}})",
        "decides": rf"[^.;:\n]{{0,70}}?(?<!\p{{L}}){alternation(scope['decides'])}(?!\p{{L}})",
        "relief": rf"(?<!\p{{L}}){alternation(scope['relief'])}(?!\p{{L}})",
        "place_acts": rf"(?<!\p{{L}}){place}(?:(?:cũng|đã|sẽ|đang|vừa|cần|phải)[ ]+)*"
        rf"{alternation(scope['place_acts'])}(?!\p{{L}})",
        "matters": rf"(?<!\p{{L}}){alternation(scope['matters'])}(?!\p{{L}})",
        "meetings": rf"(?<!\p{{L}}){alternation(scope['meetings'])}(?!\p{{L}})",
        "outside": rf"(?<!\p{{L}})(?:(?P<word>{outside})(?!\p{{L}})|{strong}{abroad})",
    }
    heard = ending(rf"(?<!\p{{L}}){alternation(scope['heard'], backward=True)}[ ]+(?:\p{{L}}+[ ]+){{0,3}}")
    return {name: regex.compile(source, regex.VERSION1) for name, source in sources.items()} | {"heard": heard}


@cache
def _kinds() -> dict[str, str]:
    """What kind of news each word outside the scope belongs to."""
    return {fold(word): kind for kind, words in table("scope")["outside"].items() for word in words}


def features(article: Article) -> dict[str, float]:
    """What tells the scope: logarithms of the weighted mentions of each sort, for the article's length.

    `acting` counts bodies that act, `places` places that do what only their council or committee can do, `named`
    bodies that only stand there, `meetings` their sessions, `matters` what only they handle; `plain` tells that hardly
    anything else is spoken of, `opening` how much is done in the headline and the first sentences, `decides` how much
    is more than told (both 0 to 1); `relief` counts what public forces do against fire, flood and disease. The others
    are what is outside the scope, by kind. Vietnam itself outweighs the foreign countries that it deals with.
    """
    patterns, text, folded = _patterns(), level(article.text), fold(article.text)
    words, home, opening, decided = 0.0, 0.0, 0, 0
    counts = dict.fromkeys(
        ("acting", "places", "named", "meetings", "matters", "relief", *table("scope")["outside"]), 0.0
    )
    for index, sentence in enumerate(article.sentences):
        words += _weight(index) * (text.count(" ", sentence.start, sentence.end) + 1)
        home += _weight(index) * folded.count("việt nam", sentence.start, sentence.end)
    for body, index in _told(article, [*finditer(patterns["body"], folded), *patterns["department"].finditer(text)]):
        acts = _acts(folded, body, article.sentences[index])
        counts["acting" if acts else "named"] += _weight(index)
        opening += acts and index < _OPENING_SENTENCES
        if decided < _ENOUGH_DECISIONS:
            decided += patterns["decides"].match(folded, body.end(), article.sentences[index].end) is not None
    for _, index in _told(article, finditer(patterns["relief"], folded)):
        counts["relief"] += _weight(index)
    for _, index in _told(article, finditer(patterns["place_acts"], folded)):
        counts["places"] += _weight(index)
        opening += index < _OPENING_SENTENCES
    for _, index in _told(article, finditer(patterns["meetings"], folded)):
        counts["meetings"] += _weight(index)
    for _, index in _told(article, finditer(patterns["matters"], folded)):
        counts["matters"] += _weight(index)
    for match, index in _told(article, finditer(patterns["outside"], folded)):
        counts[_kinds()[" ".join(match["word"].split())] if match["word"] else "abroad"] += _weight(index)
    counts["abroad"] = max(0.0, counts["abroad"] - 2 * home)
    inside = counts["acting"] + counts["named"]
    outside = sum(counts[kind] for kind in table("scope")["outside"])
    plain = 100 * inside >= _ENOUGH * max(words, _LEAST_WORDS) and outside <= _HARDLY * inside
    scale = (100 / max(words, _LEAST_WORDS)) ** _LENGTH
    told = {name: log1p(count * scale) for name, count in counts.items()}
    done = min(opening, _ENOUGH_ACTS) / _ENOUGH_ACTS, min(decided, _ENOUGH_DECISIONS) / _ENOUGH_DECISIONS
    return {**told, "plain": float(plain), "opening": done[0], "decides": done[1], "always": 1.0}


def _weight(index: int) -> float:
    return _OPENING_WEIGHT if index < _OPENING_SENTENCES else 1.0


def _told(article: Article, matches: Iterable[Match]) -> Iterator[tuple[Match, int]]:
    """The matches that lie inside a sentence, each with the sentence's index."""
    starts = [sentence.start for sentence in article.sentences]
    for match in matches:
        index = bisect_right(starts, match.start()) - 1
        if index >= 0 and match.end() <= article.sentences[index].end:
            yield match, index


def _acts(folded: str, body: Match, sentence: Sentence) -> bool:
    """Whether a body or office does something in its clause of the sentence, or is heard there."""
    if _patterns()["acts"].match(folded, body.end(), sentence.end):
        return True
    return _patterns()["heard"].match(folded, max(sentence.start, body.start() - 60), body.start()) is not None


def score(article: Article) -> float:
    """How much speaks for the scope: above 0 the article is in it."""
    weights = table("scope_weights")["weights"]
    return sum(float(weights[name]) * value for name, value in features(article).items())


def is_relevant(article: Article) -> bool:
    """Whether the article is in scope."""
    return score(article) > 0
