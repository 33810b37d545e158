"""One pass of the grammar over an article: what every extractor module works on.

Holds the folded copy, sentences, days, periods, quantities and phrases, and which year the article speaks in.
Keep out: facts.
"""

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

import regex

from pipelines.extract.article.news_year import day_by_evidence, spoken_year
from pipelines.extract.article.years import Evidence, find_evidence
from pipelines.grammar.bodies import Phrase, find_phrases
from pipelines.grammar.casing import ordinary_case
from pipelines.grammar.dates import DateMention, find_dates
from pipelines.grammar.folding import fold, level
from pipelines.grammar.people import People, find_people
from pipelines.grammar.periods import PeriodMention, find_periods
from pipelines.grammar.quantities import Quantity, find_quantities
from pipelines.grammar.terms import Numbered, find_ordinals, find_terms
from pipelines.text.article import Article, LineKind, Sentence

_HEADING = regex.compile(r"(?:[IVX]+|\d{1,2})[.)/][ ]*+(?=\p{L})|(?:\P{Ll}*\p{Lu}{2}){3}\P{Ll}*$", regex.VERSION1)
_LONGEST_HEADING = 160


@dataclass(frozen=True, eq=False)
class Reading:
    """An article with everything that the grammar found in it, each list in the order of the text.

    `text` has plain blanks and no line in capitals, `folded` is the copy that rules match on; offsets in both are
    the stored text's.
    """

    article: Article
    text: str = field(init=False)
    folded: str = field(init=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "text", ordinary_case(level(self.article.text)))
        object.__setattr__(self, "folded", fold(self.article.text))

    @cached_property
    def sentences(self) -> list[Sentence]:
        """The article's sentences."""
        return self.article.sentences

    @staticmethod
    def folded_value(value: str) -> str:
        """A value taken from the article, folded for matching."""
        return fold(value)

    @cached_property
    def _starts(self) -> list[int]:
        return [sentence.start for sentence in self.sentences]

    def sentence_index(self, position: int) -> int | None:
        """Index of the sentence that holds `position`, or `None` in boilerplate."""
        index = bisect_right(self._starts, position) - 1
        return index if index >= 0 and position < self.sentences[index].end else None

    def line_kind(self, sentence: Sentence) -> LineKind:
        """What kind of line a sentence stands in."""
        return self.article.lines[sentence.line].kind

    @cached_property
    def dates(self) -> list[DateMention]:
        """Days and ranges of days."""
        return find_dates(self.folded)

    @cached_property
    def periods(self) -> list[PeriodMention]:
        """Periods, and bases of comparison."""
        return find_periods(self.folded)

    @cached_property
    def quantities(self) -> list[Quantity]:
        """Quantities inside sentences."""
        found = find_quantities(self.text, self.folded)
        return [quantity for quantity in found if self.sentence_index(quantity.start) is not None]

    @cached_property
    def phrases(self) -> list[Phrase]:
        """Bodies and places."""
        return find_phrases(self.text, self.folded)

    @cached_property
    def headings(self) -> list[int]:
        """Which sentences are headings of a report's parts: "II. NHIỆM VỤ", "2. Về văn hóa"; none has a quantity."""
        counted = {self.sentence_index(quantity.start) for quantity in self.quantities}
        return [index for index, one in enumerate(self.sentences) if index not in counted and self._is_heading(one)]

    def _is_heading(self, sentence: Sentence) -> bool:
        line = self.article.lines[sentence.line]
        printed = self.article.text[line.start : line.end]
        if line.kind is LineKind.TITLE or len(printed) > _LONGEST_HEADING or sentence.end < line.end:
            return False
        return _HEADING.match(printed) is not None and not printed.endswith((".", ";", ",", ":", "…"))

    @cached_property
    def terms(self) -> list[Numbered]:
        """Mentions such as "nhiệm kỳ 2020 - 2025" and "khóa XXVI"."""
        return find_terms(self.folded)

    @cached_property
    def people(self) -> People:
        """Mentions of people with their offices, and offices that stand alone."""
        return find_people(self.text, self.folded)

    @cached_property
    def ordinals(self) -> list[Numbered]:
        """Mentions such as "lần thứ III" and "kỳ họp thứ 4"."""
        return find_ordinals(self.folded)

    @cached_property
    def evidence(self) -> list[Evidence]:
        """What tells the year, where the article bears no date."""
        return find_evidence(self.folded, self.dates, self.periods)

    @cached_property
    def current_year(self) -> int | None:
        """The year that the article speaks in: of its publication, else by the evidence in it."""
        published = self.article.published_on
        return published.year if published else spoken_year(self.evidence)

    def days(
        self, mention: DateMention, *, future: bool = False, term_start: int | None = None
    ) -> tuple[date, date] | None:
        """First and last day of a mention; a missing year is the article's, and the nearest that fits its date.

        `term_start` is the first year of the term that a congress opens: it wins where other evidence fits it as well.
        """
        published, year = self.article.published_on, self.current_year
        if mention.has_year:
            return mention.on(0)
        if term_start and not published and (year is None or abs(year - term_start) > 1):
            return mention.on(term_start)
        if published is None:
            return day_by_evidence(mention, self.evidence, term_start)
        days = mention.on(published.year)
        if days and not future and days[0] > published + timedelta(days=1):
            return mention.on(published.year - 1)
        if days and future and days[1] < published:
            return mention.on(published.year + 1)
        return days
