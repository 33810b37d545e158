"""Whether an article is in scope: a Vietnamese Party, State, council or mass-organisation body acts in it.

What is said of public bodies, acting or only named, is weighed against what show business, sport, crime, company and
foreign news speak of. The words are in `data/scope.toml`, the weights in `data/scope_weights.toml`:
`benchmarks/fit_scope.py` fits them. Keep out: what the body did.
"""

from bisect import bisect_right
from collections.abc import Iterable, Iterator
from functools import cache
from itertools import islice
from math import log1p, sqrt

import regex

from pipelines.grammar.endings import ending
from pipelines.grammar.folding import fold, level
from pipelines.grammar.lexicon import alternation, any_of, table
from pipelines.grammar.openings import Match, finditer
from pipelines.text.article import Article, Sentence

_INSIDE = ("meetings", "matters", "relief", "members")
"""Kinds of words that speak for the scope."""
_GIVEN = ("relief", "members")
"""Kinds of words in which gifts are told, be they those of a company."""
_WRONGS = ("crime", "accidents")
"""Kinds of news about which a body is asked."""
_OPENING_SENTENCES = 4
_OPENING_WEIGHT = 2.0
_ENOUGH_ACTS = 3
"""Acts in the opening from which more of them say nothing more."""
_CASES = 3
"""Counts of cases from which news of the keeping of order is an account of it."""
_CARED_FOR = 0.5
"""How much words of crimes and accidents weigh where a public body helps, orders or punishes."""
_EVENT_BEFORE = 120
"""Letters before an actor among which the event is named that is held by it."""
_PART_BEFORE = 80
"""Letters before an office among which it is said to take part in a meeting."""
_FORMER_BEFORE = 30
"""Letters before an office among which it is said to be a former one."""
_GIVES = regex.compile(r"(?<!\p{L})(?:viện[ ]trợ|tặng|trao|hỗ[ ]trợ|tài[ ]trợ|bàn[ ]giao)(?!\p{L})", regex.VERSION1)
_LEAST_WORDS = 40.0
"""A very short text needs more than one mention by chance."""
_LENGTH = 0.7
"""A long article needs more mentions than a short one, but not as many more as it is longer."""


@cache
def _patterns() -> dict[str, regex.Pattern[str]]:
    scope = table("scope")
    departments, others = (
        "|".join(map(regex.escape, sorted(scope[key], key=len, reverse=True)))
        for key in ("departments", "not_departments")
    )
    strong, place_names = alternation(scope["strong"]), any_of("gazetteer", "cities", "ho_chi_minh_city", "provinces")
    inside_name = (
        r"(?:[ ]+(?!(?:thăm|tiếp|gặp|với|và|sang|tới|đến|dự|tại|về)[ ])\p{L}+){0,4}?"  # "Bí thư Tỉnh ủy Tứ Xuyên"
    )
    country = rf"{alternation(scope['countries'])}(?!\p{{L}})"
    abroad = (
        rf"(?P<abroad>(?i:(?:[ ]+{alternation(scope['ministries'])})?[ ]+(?:nước[ ]+|của[ ]+)?{country}"
        rf"|{inside_name}[ ]+{alternation(scope['foreign_places'])}(?!\p{{L}})))?"
    )
    ranks = rf"(?:tp[. ]|tx[. ]|{any_of('bodies', 'units')}[ ])"
    in_name = rf"(?!{alternation(scope['not_in_names'])}[ ])[\p{{L}}\d]+:?[ ]+"
    place = rf"(?:{ranks}[ ]*(?:{in_name}){{0,4}}?|(?:tp|thành[ ]phố|tỉnh|huyện|quận|{place_names}):?[ ]+)"
    clause, ends = r"[^;:\n]{0,90}?(?<!\p{L})", r"(?!\p{L})"  # a full stop is one of "TP.", for the sentence ends it
    not_acts = rf"(?<!{alternation(scope['before_nouns'])}[ ])(?!{alternation(scope['not_acts'])}{ends})"
    forces = alternation(scope["forces"])
    given = (  # "Bàn giao 12 xe máy cho lực lượng công an xã", but not a thief
        r"(?:trao|tặng|bàn[ ]giao)[ ](?!đối[ ]tượng|tang[ ]vật|nghi[ ]phạm|hồ[ ]sơ)[^.;:\n]{0,60}?(?<!\p{L})"
        r"cho[ ](?:\p{L}+[ ]){0,3}?"
    )
    sources = {
        "body": rf"(?<!\p{{L}}){strong}{ends}{abroad}",
        "department": rf"(?<!\p{{L}})(?!{others})(?:{departments})(?=[ ]+\p{{Lu}}){abroad}",
        "acts": rf"{clause}{not_acts}{alternation([*scope['acts'], *scope['tells']])}{ends}",
        "does": rf"{clause}{not_acts}{alternation(scope['acts'])}{ends}",
        "takes_part": rf"(?<!\p{{L}}){alternation(scope['takes_part'])}{ends}",
        "suffers": rf"[^;:\n]{{0,40}}?(?<!\p{{L}}){alternation(scope['suffers'])}{ends}",
        "forces": rf"(?<!\p{{L}})(?:{forces}{ends}(?:[^.;:\n]|\.(?=\S)){{0,70}}?(?<!\p{{L}})"
        rf"{alternation(scope['civil'])}{ends}|{given}{forces}{ends})",
        "places": rf"(?<!\p{{L}}){place}(?:(?:cũng|đã|sẽ|đang|vừa|cần|phải)[ ]+)*"
        rf"{not_acts}{alternation(scope['place_acts'])}{ends}",
        "country": rf"(?<!\p{{L}})(?:{alternation(set(scope['countries']) - set(scope['also_words']))}"
        rf"|{alternation(scope['foreign_places'])})(?!\p{{L}})",
        "ours": rf"(?<!\p{{L}}){place_names}(?!\p{{L}})",
        "home": r"(?<!\p{L})(?<!giờ[ ])(?:việt[ ]nam|vn|nước[ ]ta)(?![\p{L}-])",  # not "13 giờ, giờ Việt Nam"
        "cares": rf"[^;:\n]{{0,100}}?(?<!\p{{L}}){alternation(scope['cares'])}{ends}",
        "gift": rf"(?<!\p{{L}}){alternation(scope['givers'])}{ends}[^.;:\n]{{0,60}}?(?<!\p{{L}})"
        rf"{not_acts}{alternation(scope['gives'])}{ends}",
        "compared": r"(?<!\p{L})(?:cùng[ ]k[ỳì]|so[ ]với[ ](?:tháng|quý|năm)[ ]trước)(?!\p{L})",
        "territory": rf"(?<!\p{{L}})(?:toàn|trên[ ]địa[ ]bàn(?:[ ]toàn)?)[ ]{any_of('bodies', 'units')}(?!\p{{L}})",
        "order": rf"(?<!\p{{L}}){alternation(scope['works'])}[ ](?:[\p{{L}},]+[ ]){{0,6}}?"
        rf"{alternation(scope['order'])}{ends}",
        "cases": r"(?<![\d.,])\d[\d.]*[ ]+(?:vụ|đối[ ]tượng|bị[ ]can|trường[ ]hợp|lượt|người[ ]nghiện)(?!\p{L})",
        "event": rf"[^;:\n]{{0,140}}?(?<!\p{{L}}){alternation(scope['holds'])}{ends}[^.;:\n]{{0,40}}?(?<!\p{{L}})"
        rf"{alternation(scope['events'])}{ends}",
        "event_by": rf"(?<!\p{{L}}){alternation(scope['events'])}{ends}[^.;:\n]{{0,60}}?(?<!\p{{L}})(?:do|được){ends}",
        "words": rf"(?<!\p{{L}}){alternation(_kinds())}{ends}",
    }
    heard = ending(rf"(?<!\p{{L}}){alternation(scope['heard'], backward=True)}[ ]+(?:\p{{L}}+[ ]+){{0,3}}")
    former = ending(rf"(?<!\p{{L}}){alternation(scope['former'], backward=True)}[ ]+(?:\p{{L}}+[ ]+){{0,2}}")
    patterns = {name: regex.compile(source, regex.VERSION1) for name, source in sources.items()}
    return patterns | {"heard": heard, "former": former}


@cache
def _kinds() -> dict[str, str]:
    """What each word tells of: sessions, matters, relief and members, or a kind of news outside the scope."""
    scope = table("scope")
    kinds = {kind: scope[kind] for kind in _INSIDE} | scope["outside"]
    of_words = {fold(word): kind for kind, words in kinds.items() for word in words}
    return of_words | {fold(place): "abroad" for place in scope["foreign_places"]}


@cache
def _named(key: str) -> frozenset[str]:
    return frozenset(fold(name) for name in table("scope")[key])


class _Mentions:
    """What an article speaks of: mentions of each sort, those in the headline and the first sentences counted twice."""

    def __init__(self, article: Article) -> None:
        self._sentences = article.sentences
        self._text, self._folded = level(article.text), fold(article.text)
        self._starts = [sentence.start for sentence in article.sentences]
        sorts = ("acting", "places", "named", *_INSIDE, *table("scope")["outside"])
        self.counts = dict.fromkeys(sorts, 0.0)
        self.acts_in_opening = 0
        self._bodies_in_opening = False
        self._tellings = 0
        self.holds_event = False
        self.cares = False
        self._keeps_order = self._tells_of_order()
        self.gives_account = self._keeps_order or all(
            _patterns()[told].search(self._folded) for told in ("compared", "territory")
        )
        self._home = sum(_weight(index) for _, index in self._told(finditer(_patterns()["home"], self._folded)))
        self._count_bodies()
        self._count_words()

    def _tells_of_order(self) -> bool:
        """Whether the opening speaks of the keeping of order and the text counts cases: they are a body's account."""
        opening = self._sentences[:_OPENING_SENTENCES]
        if not opening or not _patterns()["order"].search(self._folded, opening[0].start, opening[-1].end):
            return False
        return sum(1 for _ in islice(_patterns()["cases"].finditer(self._folded), _CASES)) == _CASES

    def _count_bodies(self) -> None:
        patterns, folded = _patterns(), self._folded
        matches = [*finditer(patterns["body"], folded), *patterns["department"].finditer(self._text)]
        bodies = [(body, index, self._is_foreign(body)) for body, index in self._told(matches)]
        abroad = not self._home and any(foreign and index < _OPENING_SENTENCES for _, index, foreign in bodies)
        elsewhere = self._is_elsewhere(bodies)
        self._bodies_in_opening = any(index < _OPENING_SENTENCES for _, index, _ in bodies)
        for body, index, foreign in bodies:
            if foreign or elsewhere or (abroad and fold(body[0]) in _named("national")):
                self.counts["abroad"] += _weight(index)
            elif patterns["former"].match(folded, max(0, body.start() - _FORMER_BEFORE), body.start()):
                continue
            elif _acts(folded, body, self._sentences[index]):
                if self.gives_account or self._does(body, index):
                    self._count_act("acting", body, index)
                else:
                    self._tellings += 1
            elif not patterns["suffers"].match(folded, body.end(), self._sentences[index].end):
                self.counts["named"] += _weight(index)
        for sort, pattern in (("acting", "forces"), ("places", "places")):
            for actor, index in self._told(finditer(patterns[pattern], folded)):
                self._count_act(sort, actor, index)

    def _is_elsewhere(self, bodies: list[tuple[Match, int, bool]]) -> bool:
        """Whether all happens in the country of the headline: nothing is said of Vietnam and what is in it."""
        patterns, folded = _patterns(), self._folded
        if self._home or not self._sentences:
            return False
        headline, opening = self._sentences[0], self._sentences[:_OPENING_SENTENCES][-1].end
        country = patterns["country"].search(folded, headline.start, headline.end)
        if not country or patterns["ours"].search(folded, headline.start, opening):
            return False
        given = _GIVES.search(folded, country.end(), headline.end)
        if given and len({name[0] for name in patterns["country"].finditer(folded, headline.start, opening)}) == 1:
            return False  # "Nhật Bản viện trợ 2 triệu liều vắc xin" to us
        theirs = _named("national") | _named("parties")
        return not any(
            body.end() < country.start() or (body.end() <= opening and fold(body[0]) not in theirs)
            for body, _, foreign in bodies
            if not foreign
        )

    def _is_foreign(self, body: Match) -> bool:
        """Whether a body is one of another country, and not of a place whose name begins alike: "UBND Lào Cai"."""
        if not body["abroad"]:
            return False
        name_goes_on = self._text[body.end() : body.end() + 2].strip().istitle()
        return not name_goes_on or self._folded[body.start() : body.start("abroad")] in _named("national")

    def _does(self, body: Match, index: int) -> bool:
        """Whether a body that acts does more in its clause than tell; later in the article it is not asked."""
        if index >= _OPENING_SENTENCES:
            return True
        sentence, patterns = self._sentences[index], _patterns()
        if patterns["does"].match(self._folded, body.end(), sentence.end):
            return True
        begin = max(sentence.start, body.start() - _PART_BEFORE)
        return patterns["takes_part"].search(self._folded, begin, body.start()) is not None

    def _count_act(self, sort: str, actor: Match, index: int) -> None:
        self.counts[sort] += _weight(index)
        if index < _OPENING_SENTENCES:
            self.acts_in_opening += 1
            self._bodies_in_opening = True
            sentence = self._sentences[index]
            self.holds_event = self.holds_event or self._holds(actor, sentence)
            self.cares = self.cares or self._cares(actor, sentence)

    def _holds(self, actor: Match, sentence: Sentence) -> bool:
        """Whether an actor holds an event, or an event is held by it."""
        if _patterns()["event"].match(self._folded, actor.start(), sentence.end):
            return True
        begin = max(sentence.start, actor.start() - _EVENT_BEFORE)
        return _patterns()["event_by"].search(self._folded, begin, actor.start()) is not None

    def _cares(self, actor: Match, sentence: Sentence) -> bool:
        """Whether an actor helps, orders or punishes."""
        return _patterns()["cares"].match(self._folded, actor.start(), sentence.end) is not None

    def _count_words(self) -> None:
        kinds = _kinds()
        wrongs = False
        for word, index in self._told(finditer(_patterns()["words"], self._folded)):
            kind = kinds[" ".join(word[0].split())]
            self.counts[kind] += _weight(index)
            wrongs = wrongs or (index < _OPENING_SENTENCES and kind in _WRONGS)
        if not wrongs:
            self.acts_in_opening += self._tellings
            self.counts["acting"] += self._tellings * _OPENING_WEIGHT
        self.counts["abroad"] = max(0.0, self.counts["abroad"] - 2 * self._home)
        if self.holds_event:
            for kind in ("leisure", "business"):
                self.counts[kind] = 0.0
        self._leave_wrongs_out()
        if self._is_private_gift():
            for kind in _GIVEN:
                self.counts[kind] = 0.0

    def _leave_wrongs_out(self) -> None:
        """Let crimes and accidents count less against an article where a body counts them or sees to them."""
        if self.gives_account:
            self.counts["accidents"] = 0.0  # "toàn tỉnh xảy ra 191 vụ tai nạn, so với cùng kỳ giảm 38 vụ"
        if self._keeps_order:  # who found and settled the cases need not be said
            self.counts["crime"] = 0.0
            self.counts["acting"] += _OPENING_WEIGHT
            self.acts_in_opening += 1
        if self.cares:
            for kind in _WRONGS:
                self.counts[kind] *= _CARED_FOR

    def _is_private_gift(self) -> bool:
        """Whether a company or a benefactor gives, and the opening knows no public body that takes part in it."""
        if self._bodies_in_opening or not self._sentences:
            return False
        opening = self._sentences[:_OPENING_SENTENCES][-1].end
        return _patterns()["gift"].search(self._folded, self._sentences[0].start, opening) is not None

    def _told(self, matches: Iterable[Match]) -> Iterator[tuple[Match, int]]:
        """The matches that lie inside a sentence, each with the sentence's index."""
        for match in matches:
            index = bisect_right(self._starts, match.start()) - 1
            if index >= 0 and match.end() <= self._sentences[index].end:
                yield match, index

    def length(self) -> float:
        """The words of the article, weighted like the mentions."""
        return sum(
            _weight(index) * (self._text.count(" ", sentence.start, sentence.end) + 1)
            for index, sentence in enumerate(self._sentences)
        )


def features(article: Article) -> dict[str, float]:
    """What tells the scope: logarithms of the weighted mentions of each sort, for the article's length.

    `acting` counts bodies that act, `places` places that do what only their council or committee can do, `named` bodies
    that only stand there, `meetings` their sessions, `matters` what only they handle, `members` the members of mass
    organisations and what these do; `account` tells whether figures of a whole territory are compared with an earlier
    time, or cases counted in the keeping of order, which a body that tells them did; `opening` tells how much is done
    in the headline and the first sentences (0 to 1); `relief` counts what public forces do against fire, flood and
    disease. The others are what is outside the scope, by kind. Vietnam itself outweighs the foreign countries that it
    deals with; where a body holds an event, be it of sport or song, players and singers are a part of that; and where
    one helps, orders or punishes, a crime or an accident is half its own affair. One that the opening only asks about a
    crime or an accident has no part in it; and what a company gives where no body is named is not told of one.
    """
    mentions = _Mentions(article)
    counts, words = mentions.counts, max(mentions.length(), _LEAST_WORDS)
    scale = (100 / words) ** _LENGTH
    told = {name: log1p(count * scale) for name, count in counts.items()}
    opening = sqrt(min(mentions.acts_in_opening, _ENOUGH_ACTS) / _ENOUGH_ACTS)
    account = float(mentions.gives_account)
    return {**told, "account": account, "opening": opening, "always": 1.0}


def _weight(index: int) -> float:
    return _OPENING_WEIGHT if index < _OPENING_SENTENCES else 1.0


def _acts(folded: str, body: Match, sentence: Sentence) -> bool:
    """Whether a body or office does or tells something in its clause of the sentence, or is heard there."""
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
