"""In which year a period lies that prints none: "6 tháng đầu năm", "tính đến ngày 31/1", "tháng 12".

What has come about lies behind the news, what is aimed at ahead of it, and what is estimated near it; a year's plan of
investment is paid out until the end of the next January. Keep out: what periods look like (the grammar), which of
several a number takes (`covering`), and in which year the article speaks (`years`).
"""

from datetime import date, timedelta

import regex

from pipelines.extract.article.news_year import day_by_evidence, decisive
from pipelines.extract.article.reading import Reading
from pipelines.extract.article.year_words import Sort
from pipelines.extract.article.years import LOOKING_BACK
from pipelines.grammar.dates import DateMention
from pipelines.grammar.periods import PeriodMention, Span
from schemas.enums import Status

_INVESTED = regex.compile(
    r"(?<!\p{L})(?:giải[ ]ngân|thanh[ ]toán|đầu[ ]tư[ ]công|xây[ ]dựng[ ]cơ[ ]bản|xdcb|vốn)(?!\p{L})", regex.VERSION1
)
_REVENUE = regex.compile(r"(?<!\p{L})(?:thu|nộp)(?!\p{L}|[ ]hồi)", regex.VERSION1)
_PLAN_YEAR = regex.compile(r"(?<!k[ỳì][ ](?:của[ ])?|so[ ]với[ ])(?<!\p{L})năm[ ](20\d\d)(?!\d)", regex.VERSION1)
_PART = regex.compile(r"(?<![\d.,])(\d{1,2})(?:,\d+)?[ ]*%", regex.VERSION1)
_PLAN_REACH = 600
"""Characters over which a plan's year is remembered."""
_FIRST_MONTHS_PART = 15
"""Percent of its plan that no year has paid out by the end of its own January."""
_UNDER_WAY = 9
"""The last month in which a year's plan is under way and not all but over."""
_CLOSED = 4
"""The first month that no report of the year before counts to."""
_WITHIN_YEAR = 9
"""The last month up to which a total is of the year whose plan the text speaks of."""
_CLOSING = 11
"""The first month in which "năm qua" is the year that is about to end."""
_GONE = regex.compile(r"(?:qua|rồi)$", regex.VERSION1)
_EXPECTED = timedelta(days=62)
"""How far ahead of the news an estimate may reach: "ước tháng 12", said in November."""
_SINCE_NEWS = timedelta(days=92)
"""How long behind the end of a total it is still estimated: "ước đến 31/12", said in March."""


def covered(reading: Reading, period: PeriodMention, status: Status) -> Span:
    """First and last day of a period of a number of such a status; `None` where no day begins or ends it."""
    if period.year is None and period.kind == "this_year" and _GONE.search(reading.folded, period.start, period.end):
        return _year_gone(reading, period)
    closing = None if period.year else _closing_year(reading, period)
    span = period.dates(closing or reading.current_year)
    if period.year or closing or span[1] is None:
        return span
    published = reading.article.published_on
    if reading.folded.endswith(" nay", period.start, period.end):
        return span  # "đến cuối năm nay" is no other year's
    if status is Status.TARGET:
        return _ahead(reading, period, span[1]) if period.until else span
    if published is not None:
        return _of_dated(period, status, published)
    return _by_evidence(reading, period, status, span[1]) if period.until else _of_news(reading, period)


def _year_gone(reading: Reading, period: PeriodMention) -> Span:
    """What "năm qua" is: the year under review, which a meeting in December has not left yet; else the one before."""
    news = reading.article.published_on or _news_day(reading)
    reviewed = {piece.day.year - 1 for piece in reading.evidence if piece.sort is Sort.REPORTED}
    year = news.year if news else reading.current_year
    not_left = year in reviewed or (news is not None and news.month >= _CLOSING)
    return period.dates(year + 1 if year and not_left else year)


def _of_news(reading: Reading, period: PeriodMention) -> Span:
    """A period that is no total up to a day, in an article without a date."""
    news = _news_day(reading)
    back = news is not None and _looks_back(period, news)
    return period.dates(news.year - 1 if news and back else reading.current_year)


def _by_evidence(reading: Reading, period: PeriodMention, status: Status, last: date) -> Span:
    """A total up to a day in an article without a date; `last` is that day in the year that the article speaks in."""
    news_day = _news_day(reading)
    if news_day is not None:
        return _estimated(period, news_day) if status is Status.ESTIMATE else _counted(period, news_day)
    best = decisive(reading.evidence)
    of_part = _CLOSED <= last.month <= _WITHIN_YEAR and not reading.folded.startswith(" năm nay", period.end)
    if best is not None and best.sort is Sort.REPORTED and of_part:
        return period.dates(best.day.year - 1)  # "Giải ngân vốn năm 2017 đạt thấp. Đến 30/4, …": of no later year
    day = (None, last.month, last.day)
    told = day_by_evidence(DateMention(period.start, period.end, period.kind, day, day), reading.evidence)
    of_year = told[1].year if told and not _is_of_plan(reading, last, told[1]) else reading.current_year
    return period.dates(of_year)


def _of_dated(period: PeriodMention, status: Status, published: date) -> Span:
    """The period in an article whose day is known: "tháng 12" early in January is of the year before."""
    if status is Status.ESTIMATE and period.until:
        return _estimated(period, published)
    first, last = period.dates(published.year)
    slack = _EXPECTED if status is Status.ESTIMATE else timedelta(days=1)
    ahead = (first or last or published) > published + slack
    return period.dates(published.year - 1) if ahead or _looks_back(period, published) else (first, last)


def _estimated(period: PeriodMention, news: date) -> Span:
    """A total estimated up to a day: it has just been reached or is the next one, "ước đến 31/1" in November."""
    spans = [period.dates(news.year + shift) for shift in (-1, 0, 1)]
    return next((span for span in spans if span[1] and span[1] >= news - _SINCE_NEWS), spans[1])


def _counted(period: PeriodMention, news: date) -> Span:
    """A total counted up to a day, which the news came after."""
    ends = period.dates(news.year)[1] or news
    return period.dates(news.year if ends <= news + timedelta(days=1) else news.year - 1)


def _ahead(reading: Reading, period: PeriodMention, last: date) -> Span:
    """What is aimed at by a day lies ahead of the news: "phấn đấu đến 31/1", said in November."""
    over = [piece.day for piece in reading.evidence if piece.sort is Sort.DAY]
    named = [piece.day for piece in reading.evidence if piece.sort is Sort.DATED]  # some of these may be coming days
    news = reading.article.published_on or max(over, default=min(named, default=None))
    if news is None:
        return None, last
    years = (news.year, news.year + 1)
    return next((span for y in years if (span := period.dates(y))[1] and span[1] >= news), (None, last))


def _closing_year(reading: Reading, period: PeriodMention) -> int | None:
    """The year behind that of the plan told of, where a total to January says what was paid of it.

    Law on the State Budget 2015, article 64: payments for a year's plan are closed on the next 31st of January.
    """
    index = reading.sentence_index(period.start)
    if index is None or not period.until or not period.last or period.last[0] != 1 or reading.article.published_on:
        return None
    here, before = reading.sentences[index], reading.sentences[max(0, index - 1)]
    if not _INVESTED.search(reading.folded, here.start, here.end) and (
        _REVENUE.search(reading.folded, here.start, here.end)
        or not _INVESTED.search(reading.folded, before.start, before.end)
    ):
        return None
    parts = _PART.findall(reading.folded, period.end, here.end)
    if parts and max(map(int, parts)) < _FIRST_MONTHS_PART:
        return None  # "Đến 31/1 giải ngân đạt 3% kế hoạch": of its own year
    start = max(0, period.start - _PLAN_REACH)
    own = _PLAN_YEAR.findall(reading.folded, here.start, here.end)
    named = own[:1] or _PLAN_YEAR.findall(reading.folded, start, here.start)[-1:]
    return int(named[0]) + 1 if named and not _is_under_way(reading, int(named[0])) else None


def _is_under_way(reading: Reading, year: int) -> bool:
    """Whether the news came early in that year, so that its January is the one counted to."""
    best = decisive(reading.evidence)
    over = best is not None and best.sort in (Sort.DAY, Sort.DATED)
    return bool(best and over and best.day.year == year and best.day.month <= _UNDER_WAY)


def _news_day(reading: Reading) -> date | None:
    """The full day behind which the news came, where that is the best evidence of its time."""
    best = decisive(reading.evidence)
    return best.day if best is not None and best.sort is Sort.DAY else None


def _looks_back(period: PeriodMention, news: date) -> bool:
    """Whether "cả năm", said of what has come about, is the year before the news."""
    return period.kind == "whole_year" and news.month <= LOOKING_BACK


def _is_of_plan(reading: Reading, last: date, told: date) -> bool:
    """Whether a plan's year alone tells the time: a total to June is of that year, one to December may not be."""
    best = decisive(reading.evidence)
    planned = best is not None and best.sort is Sort.PLANNED and best.day.year == last.year
    # "Dự toán năm 2020 …, 10 tháng thu được …; nợ thuế đến cuối tháng 10 …"
    counted = any(m.kind in ("first_months", "months_bare") and m.last == (last.month, 31) for m in reading.periods)
    return planned and told.year < last.year and (counted or LOOKING_BACK <= last.month <= _WITHIN_YEAR)
