"""One pass of the grammar over an article: what every extractor module works on.

Holds the folded copy, sentences, days, periods, quantities and phrases, and which year the article speaks in.
Keep out: facts.
"""

from bisect import bisect_right
from dataclasses import dataclass, field
from datetime import date, timedelta
from functools import cached_property

import regex

from pipelines.extract.years import LOOKING_BACK, Evidence, Sort, day_by_evidence, decisive, find_evidence, spoken_year
from pipelines.grammar.bodies import Phrase, find_phrases
from pipelines.grammar.casing import ordinary_case
from pipelines.grammar.dates import DateMention, find_dates
from pipelines.grammar.folding import fold, level
from pipelines.grammar.people import People, find_people
from pipelines.grammar.periods import PeriodMention, find_periods
from pipelines.grammar.quantities import Quantity, find_quantities
from pipelines.grammar.terms import Numbered, find_ordinals, find_terms
from pipelines.text.article import Article, LineKind, Sentence
from schemas.enums import Status

_HEADING = regex.compile(r"(?:[IVX]+|\d{1,2})[.)/][ ]*+(?=\p{L})|(?:\P{Ll}*\p{Lu}{2}){3}\P{Ll}*$", regex.VERSION1)
_LONGEST_HEADING = 160
_PAID_OUT = regex.compile(r"(?<!\p{L})(?:giải[ ]ngân|thanh[ ]toán)(?!\p{L})", regex.VERSION1)
_PLAN_YEAR = regex.compile(r"(?<!k[ỳì][ ](?:của[ ])?|so[ ]với[ ])(?<!\p{L})năm[ ](20\d\d)(?!\d)", regex.VERSION1)
_PLAN_REACH = 600
"""Characters over which a plan's year is remembered."""
_WITHIN_YEAR = 9
"""The last month up to which a total is of the year whose plan the text speaks of."""
_LATE = 10
"""The month from which a year's plan is not under way any more, but all but over."""
_EXPECTED = timedelta(days=62)
"""How far ahead of the news an estimate may reach: "ước đến ngày 31/12", said in November."""


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

        `term_start` is the first year of the term that a congress opens: the evidence where there is no other.
        """
        published, year = self.article.published_on, self.current_year
        if mention.has_year:
            return mention.on(0)
        if term_start and not published and (year is None or abs(year - term_start) > 1):
            return mention.on(term_start)
        if published is None:
            return day_by_evidence(mention, self.evidence)
        days = mention.on(published.year)
        if days and not future and days[0] > published + timedelta(days=1):
            return mention.on(published.year - 1)
        if days and future and days[1] < published:
            return mention.on(published.year + 1)
        return days

    def _ahead(self, period: PeriodMention, last: date) -> tuple[date | None, date | None]:
        """What is aimed at by a day lies ahead of the news: "phấn đấu đến 31/1", said in November."""
        over = [piece.day for piece in self.evidence if piece.sort is Sort.DAY]
        named = [piece.day for piece in self.evidence if piece.sort is Sort.DATED]  # some of these may be coming days
        news = self.article.published_on or max(over, default=min(named, default=None))
        if news is None:
            return None, last
        years = (news.year, news.year + 1)
        return next((span for y in years if (span := period.dates(y))[1] and span[1] >= news), (None, last))

    def covered(self, period: PeriodMention, status: Status) -> tuple[date | None, date | None]:
        """First and last day of a period; a year that it does not print is that of the article.

        What has come about (it is no target) lies behind the article: "tháng 12" early in January is of the year
        before, and "đến ngày 31/1" in a report on 2016 is of 2017. An estimate may run a little ahead of it.
        """
        year, published = self.current_year, self.article.published_on
        after = None if published or period.year else self._paid_out_after(period)
        first, last = period.dates(after or year)
        if period.year is not None or last is None or after:
            return first, last
        if status is Status.TARGET:
            return self._ahead(period, last) if period.until else (first, last)
        if published is not None:
            ahead = (first or last) > published + (_EXPECTED if status is Status.ESTIMATE else timedelta(days=1))
            return period.dates(published.year - 1) if ahead or self._looks_back(period, published) else (first, last)
        if not period.until:
            news = decisive(self.evidence)
            back = news and news.sort is Sort.DAY and self._looks_back(period, news.day)
            return period.dates(news.day.year - 1) if news and back else (first, last)
        told_on = self._news_day()
        if told_on is not None:
            slack = _EXPECTED if status is Status.ESTIMATE else timedelta(days=1)
            ends = period.dates(told_on.year)[1] or told_on
            return period.dates(told_on.year if ends <= told_on + slack else told_on.year - 1)
        day = (None, last.month, last.day)
        told = day_by_evidence(DateMention(period.start, period.end, period.kind, day, day), self.evidence)
        return period.dates(told[1].year) if told and not self._is_of_plan(last, told[1]) else (first, last)

    def _paid_out_after(self, period: PeriodMention) -> int | None:
        """The year behind that of the plan named last, where a total to January says what was paid of it.

        Law on the State Budget 2015, article 64: payments for a year's plan are closed on the next 31st of January.
        """
        index = self.sentence_index(period.start)
        if index is None or not period.until or not period.last or period.last[0] != 1:
            return None
        sentence = self.sentences[index]
        if not _PAID_OUT.search(self.folded, sentence.start, sentence.end):
            return None
        named = _PLAN_YEAR.findall(self.folded, max(0, period.start - _PLAN_REACH), period.start)
        told_on = self._news_day()
        under_way = told_on.year if told_on and told_on.month < _LATE else None
        return int(named[-1]) + 1 if named and int(named[-1]) != under_way else None

    def _news_day(self) -> date | None:
        """The full day behind which the news came, where that is the best evidence of its time."""
        best = decisive(self.evidence)
        return best.day if best is not None and best.sort is Sort.DAY else None

    @staticmethod
    def _looks_back(period: PeriodMention, news: date) -> bool:
        """Whether "cả năm", said of what has come about, is the year before the news."""
        return period.kind == "whole_year" and news.month <= LOOKING_BACK

    def _is_of_plan(self, last: date, told: date) -> bool:
        """Whether a plan's year alone tells the time: a total to June is of that year, one to December may not be."""
        best = decisive(self.evidence)
        planned = best is not None and best.sort is Sort.PLANNED and best.day.year == last.year
        # "Dự toán năm 2020 …, 10 tháng thu được …; nợ thuế đến cuối tháng 10 …"
        counted = any(m.kind in ("first_months", "months_bare") and m.last == (last.month, 31) for m in self.periods)
        return planned and told.year < last.year and (counted or LOOKING_BACK <= last.month <= _WITHIN_YEAR)
