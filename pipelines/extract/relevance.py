"""Whether an article is in scope: a Vietnamese Party, State, council or mass-organisation body acts in it.

Counts what is said of public bodies and offices against what sport, show business, crime, company and foreign news
speak of, the headline and the first sentences weighing more. Keep out: what the body did.
"""

from functools import cache

import regex

from pipelines.grammar.folding import fold, level
from pipelines.grammar.lexicon import alternation, table
from pipelines.text.article import Article

_OPENING_SENTENCES = 4
_OPENING_WEIGHT = 2.0
_ENOUGH = 0.4
"""Mentions of public bodies per hundred words from which an article can be in scope. Of the development articles
in scope the lowest has 0.7, of those out of scope all but foreign news stay under 0.2."""
_SHARE = 0.8
"""How many mentions of public bodies there must be for each of what is outside: a headline on a council is in scope
although it speaks of football, a crash in which an official died is not."""


@cache
def _patterns() -> tuple[regex.Pattern[str], regex.Pattern[str], regex.Pattern[str]]:
    scope = table("scope")
    names = "|".join(map(regex.escape, sorted(scope["departments"], key=len, reverse=True)))
    abroad = rf"[ ]+(?:nước[ ]+)?{alternation(scope['countries'])}(?!\p{{L}})"
    others = "|".join(map(regex.escape, scope["not_departments"]))
    return (
        regex.compile(rf"(?<!\p{{L}}){alternation(scope['strong'])}(?!\p{{L}})(?!{abroad})", regex.VERSION1),
        regex.compile(rf"(?<!\p{{L}})(?!{others})(?:{names})[ ]+\p{{Lu}}", regex.VERSION1),
        regex.compile(
            rf"(?<!\p{{L}})(?:{alternation(scope['outside'])}(?!\p{{L}})|{alternation(scope['strong'])}{abroad})",
            regex.VERSION1,
        ),
    )


def weights(article: Article) -> tuple[float, float]:
    """Weighted mentions per hundred words, of public bodies and of what is outside the scope."""
    bodies, departments, outside = _patterns()
    words, inside, against = 0.0, 0.0, 0.0
    for index, sentence in enumerate(article.sentences):
        weight = _OPENING_WEIGHT if index < _OPENING_SENTENCES else 1.0
        text = level(article.text[sentence.start : sentence.end])
        folded = fold(text)
        words += weight * (folded.count(" ") + 1)
        inside += weight * (len(bodies.findall(folded)) + len(departments.findall(text)))
        against += weight * len(outside.findall(folded))
    scale = 100 / max(words, 40.0)  # a very short text needs more than one mention by chance
    return inside * scale, against * scale


def is_relevant(article: Article) -> bool:
    """Whether the article is in scope."""
    inside, outside = weights(article)
    return inside >= _ENOUGH and inside > _SHARE * outside
