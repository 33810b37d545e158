"""Reports of one meeting share an identifier however they tell it; two meetings never do.

Where a body may meet several times a day, `test_occasions` goes on.
"""

from dataclasses import replace
from datetime import date

import pytest

from pipelines.resolve.meetings import cluster_meetings
from pipelines.resolve.reports import Report
from tests.resolve.clusters import REPORT, clusters

SESSION = replace(
    REPORT, meeting_type="council_session", body="HĐND quận Hòa Bình", jurisdiction="quận Hòa Bình", ordinal=4,
    term_number=16, term_start=2016, end_date=date(2020, 10, 3), said_days=None,
)  # fmt: skip
CONGRESS = replace(
    SESSION, meeting_type="congress", body="Đảng bộ xã Phù Sa", jurisdiction="xã Phù Sa", ordinal=9, term_number=None,
    term_start=2020,
)  # fmt: skip
CONFERENCE = replace(
    SESSION, meeting_type="conference", body="UBND tỉnh Lam Sơn", jurisdiction="tỉnh Lam Sơn", ordinal=None,
    term_number=None, term_start=None, end_date=date(2020, 10, 2),
)  # fmt: skip
WORK = replace(CONFERENCE, meeting_type="working_session")
BRIEFING = replace(CONFERENCE, meeting_type="press_briefing")
NO_DAY: dict[str, object] = {"start_date": None, "end_date": None}
NO_TERM: dict[str, object] = {"term_number": None, "term_start": None}


def day(number: int, last: int | None = None, *, year: int = 2020) -> dict[str, object]:
    """Dates in October."""
    return {"start_date": date(year, 10, number), "end_date": date(year, 10, last or number)}


@pytest.mark.parametrize(
    ("report", "told"),
    [
        pytest.param(SESSION, {"body": "Hội đồng nhân dân quận Hoà Bình"}, id="abbreviation and tone mark"),
        pytest.param(SESSION, {"body": "HĐND Quận HÒA BÌNH"}, id="capitals"),
        pytest.param(SESSION, {"body": "HĐND  quận", "jurisdiction": "Quận Hoà Bình"}, id="the place beside the body"),
        pytest.param(SESSION, {"end_date": date(2020, 10, 2)}, id="another last day"),
        pytest.param(SESSION, NO_DAY, id="no day"),
        pytest.param(SESSION, {"ordinal": None}, id="no ordinal"),
        pytest.param(SESSION, NO_TERM, id="no term"),
        pytest.param(SESSION, {"term_start": None}, id="the term by number only"),
        pytest.param(SESSION, day(2, year=2021), id="a year misread: the ordinal and the term say which"),
        pytest.param(SESSION, {"ordinal": None, **NO_TERM, **day(4)}, id="no ordinal, the day after"),
        pytest.param(SESSION, {"people": []}, id="nobody named"),
        pytest.param(CONGRESS, {"ordinal": None, **NO_DAY}, id="a congress by its term alone"),
        pytest.param(CONGRESS, {"ordinal": None, **NO_TERM}, id="a congress by its day alone"),
        pytest.param(CONFERENCE, {"people": []}, id="a conference that names nobody"),
        pytest.param(CONFERENCE, {"people": [], "start_date": None}, id="told of at its closing"),
        pytest.param(CONFERENCE, {"body": "Ủy ban Nhân dân tỉnh Lam Sơn", "people": ["Trần Văn An", "Lê Thị Bình"]},
                     id="a conference with one person in common"),
        pytest.param(WORK, {"people": ["Lê Thị Bình", "Đại tá Trần Văn An"]}, id="working with one person in common"),
        pytest.param(WORK, {"people": [], "perhaps": ["Trần Văn An"]}, id="a person who may have been at another"),
        pytest.param(WORK, {**NO_DAY, "said_days": "10-02"}, id="the year is not known, and a person in common"),
        pytest.param(CONFERENCE, {**NO_DAY, "said_days": "10-02"}, id="a conference whose year is not known"),
        pytest.param(SESSION, {"ordinal": None, **NO_DAY, "said_days": "10-04", "people": []},
                     id="a session whose year is not known, by the term and the day after"),
        pytest.param(BRIEFING, {**NO_DAY, "said_days": "10-02"}, id="a briefing whose year is not known"),
        pytest.param(replace(WORK, people=["Trần Văn An", "Lê Thị Bình", "Vũ Văn Cường"]), NO_DAY,
                     id="no day, but three people in common"),
        pytest.param(replace(SESSION, body="HĐND quận", jurisdiction=None, organization="HĐND quận Hòa Bình"),
                     {"body": "HĐND quận Hòa Bình"}, id="the place by the document or its source's home"),
    ],
)  # fmt: skip
def test_one_meeting(report: Report, told: dict[str, object]) -> None:
    assert clusters(report, replace(report, **told)) == ["ab"]  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("report", "told"),
    [
        pytest.param(SESSION, {"ordinal": 5}, id="another session in the same days"),
        pytest.param(SESSION, {"term_number": 17}, id="the same session of another term"),
        pytest.param(SESSION, {**NO_TERM, **day(2, year=2021)}, id="the same ordinal a year later, of which term?"),
        pytest.param(SESSION, {"ordinal": None, **day(8)}, id="an extraordinary session the same week"),
        pytest.param(SESSION, {"ordinal": None, **NO_TERM, **NO_DAY}, id="neither day nor ordinal"),
        pytest.param(SESSION, {"body": "HĐND quận Hồng Giang", "jurisdiction": "quận Hồng Giang"}, id="another body"),
        pytest.param(SESSION, {"body": "HĐND thành phố Hòa Bình", "jurisdiction": "thành phố Hòa Bình"}, id="its city"),
        pytest.param(SESSION, {"body": "UBND quận Hòa Bình"}, id="another body of the place"),
        pytest.param(SESSION, {"meeting_type": "conference"}, id="another kind"),
        pytest.param(CONGRESS, {"ordinal": None, "term_start": 2015, **NO_DAY}, id="the congress before"),
        pytest.param(CONFERENCE, {"people": ["Lê Thị Bình"]}, id="two conferences on a day, by other people"),
        pytest.param(CONFERENCE, day(3), id="two conferences on days that follow each other"),
        pytest.param(CONFERENCE, {"start_date": None, "end_date": date(2020, 10, 5)}, id="a closing of another one"),
        pytest.param(WORK, {"people": []}, id="a working session that names nobody"),
        pytest.param(WORK, day(3), id="the same people at work the day after"),
        pytest.param(WORK, {**NO_DAY, "said_days": "10-03"}, id="the day after, its year not known"),
        pytest.param(WORK, {**NO_DAY, "said_days": "10-02", "people": []}, id="the year not known, and nobody named"),
        pytest.param(SESSION, {"ordinal": None, **NO_TERM, **NO_DAY, "said_days": "10-02", "people": []},
                     id="a session whose year is not known, with nothing else in common"),
        pytest.param(replace(WORK, people=["Trần Văn An", "Lê Thị Bình"]), NO_DAY, id="no day, two people in common"),
        pytest.param(replace(SESSION, body="HĐND", jurisdiction=None), {}, id="a council, of which place?"),
        pytest.param(replace(SESSION, body=None), {}, id="no body"),
    ],
)  # fmt: skip
def test_two_meetings(report: Report, told: dict[str, object]) -> None:
    assert clusters(report, replace(report, **told)) == ["a", "b"]  # type: ignore[arg-type]


def test_one_paper_lacks_the_day_and_the_other_the_ordinal() -> None:
    without_day = replace(CONGRESS, **NO_DAY)  # type: ignore[arg-type]
    without_ordinal = replace(CONGRESS, ordinal=None)
    assert clusters(without_day, without_ordinal) == ["ab"]
    assert clusters(without_day, replace(without_ordinal, term_start=2015)) == ["a", "b"]


@pytest.mark.parametrize(("published", "found"), [(3, ["ab"]), (6, ["a", "b"]), (1, ["a", "b"])])
def test_where_a_report_tells_no_day_its_publication_stands_in(published: int, found: list[str]) -> None:
    undated = replace(SESSION, start_date=None, end_date=None, published_on=date(2020, 10, published))
    assert clusters(undated, replace(SESSION, ordinal=None, end_date=date(2020, 10, 2))) == found


def test_a_report_that_fits_two_meetings_joins_neither() -> None:
    fourth, fifth = replace(SESSION, **day(1, 2)), replace(SESSION, ordinal=5, **day(3, 4))  # type: ignore[arg-type]
    between = replace(SESSION, ordinal=None, **day(2, 3))  # type: ignore[arg-type]
    assert clusters(fourth, fifth, between) == ["a", "b", "c"]
    assert clusters(fourth, between) == ["ab"]


def test_a_term_told_by_its_number_and_one_told_by_its_years_are_one_where_a_third_says_so() -> None:
    by_number, by_years = replace(SESSION, term_start=None), replace(SESSION, term_number=None)
    assert clusters(by_number, replace(by_years, **day(2, year=2021)), SESSION) == ["abc"]  # type: ignore[arg-type]
    assert clusters(by_number, replace(by_years, **day(2, year=2021))) == ["a", "b"]  # type: ignore[arg-type]


def test_an_identifier_comes_from_what_the_meeting_is_and_not_from_who_reports_it() -> None:
    first, later = replace(SESSION, fact_id="x"), replace(SESSION, fact_id="b", body="Hội đồng nhân dân quận Hòa Bình")
    [alone] = cluster_meetings([first]).values()
    assert set(cluster_meetings([first, later]).values()) == {alone}
    assert len(alone) == 32
    assert int(alone, 16)


def test_a_thousand_reports_of_a_day_take_no_thousand_times_a_thousand_steps(monkeypatch: pytest.MonkeyPatch) -> None:
    asked = 0

    def counted(name: str) -> str:
        nonlocal asked
        asked += 1
        return name

    monkeypatch.setattr("pipelines.resolve.reports.name_key", counted)
    reports = [replace(WORK, fact_id=str(n), people=[f"Người {n // 2}", f"Người {n // 2 + 1}"]) for n in range(1000)]
    assert len(set(cluster_meetings(reports).values())) == 1
    assert asked == 2000
