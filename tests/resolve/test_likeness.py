"""What articles share of their own words, as evidence beside days and people; and sessions of one body that are near.

Likeness is in ten thousandths: below 300 two articles have nothing of their own in common, from 1,000 they tell much
the same, from 3,000 one has passages of the other.
"""

from dataclasses import replace
from datetime import date

import pytest

from pipelines.resolve.reports import Report
from tests.resolve.clusters import NO_YEAR, REPORT, clusters

WORK = replace(REPORT, likeness={})
"""Of articles whose likeness is measured."""
NO_DAY: dict[str, object] = {**NO_YEAR, "said_days": None}
TWO = ["Trần Văn An", "Lê Thị Bình"]
BRIEFING = replace(WORK, meeting_type="press_briefing", body="UBND tỉnh Lam Sơn")
CONFERENCE = replace(WORK, meeting_type="conference", body="UBND tỉnh Lam Sơn", people=TWO)
SESSION = replace(WORK, meeting_type="council_session", body="HĐND tỉnh Lam Sơn", people=[])
RITE = replace(WORK, meeting_type="ceremony", people=TWO)
VOTERS = replace(WORK, meeting_type="voter_meeting", body="Đoàn ĐBQH tỉnh Lam Sơn", people=TWO)
CONGRESS = replace(
    WORK, meeting_type="congress", body="Đảng bộ huyện Hoa Mai", jurisdiction="huyện Hoa Mai", people=TWO
)


def day(number: int, month: int = 10, last: int | None = None) -> dict[str, object]:
    """Days of 2020."""
    return {"start_date": date(2020, month, number), "end_date": date(2020, month, last or number),
            "said_days": f"{month:02}-{number:02}"}  # fmt: skip


def like(much: int | None, *reports: Report) -> list[Report]:
    """Reports of which each is as like the first as `much`; None where likeness cannot be told."""
    if much is None:
        return [replace(one, likeness=None) for one in reports]
    first = replace(reports[0], likeness={chr(ord("b") + at): much for at in range(len(reports) - 1)})
    return [first, *(replace(one, likeness={"a": much}) for one in reports[1:])]


@pytest.mark.parametrize(
    ("much", "report", "told", "found"),
    [
        pytest.param(1000, WORK, NO_DAY, ["ab"], id="no day, a person and much the same words"),
        pytest.param(900, WORK, NO_DAY, ["a", "b"], id="no day, a person and some words"),
        pytest.param(1000, WORK, {**NO_DAY, "people": ["Lê Thị Bình"]}, ["a", "b"], id="no day, words and nobody"),
        pytest.param(None, WORK, NO_DAY, ["a", "b"], id="no day, among too few articles to tell"),
        pytest.param(3000, replace(WORK, **NO_DAY), {}, ["ab"], id="neither tells the day, passages copied"),
        pytest.param(1000, replace(WORK, **NO_DAY), {}, ["a", "b"], id="neither tells the day"),
        pytest.param(1000, replace(WORK, met_with="quận Hoa Mai"), {**NO_DAY, "met_with": "quận Hoa Đào"}, ["a", "b"],
                     id="no day, and another place was visited"),
        pytest.param(0, WORK, {}, ["a", "b"], id="two sessions of one leader on a day"),
        pytest.param(300, WORK, {}, ["ab"], id="one session, of which two papers tell different things"),
        pytest.param(None, WORK, {}, ["ab"], id="a day and a person, among too few articles to tell"),
        pytest.param(0, replace(WORK, people=TWO), {}, ["ab"], id="a day and two people, in other words"),
        pytest.param(0, replace(WORK, day_part="morning"), {}, ["ab"], id="where the leader was that morning"),
        pytest.param(1000, WORK, {"people": []}, ["ab"], id="a day and the words, where one paper names nobody"),
        pytest.param(0, WORK, {"people": []}, ["a", "b"], id="a day only"),
        pytest.param(1000, replace(RITE, people=TWO[:1]), {"meeting_type": "other"}, ["ab"],
                     id="another kind on one day, a person and the words"),
        pytest.param(900, replace(RITE, people=TWO[:1]), {"meeting_type": "other"}, ["a", "b"],
                     id="another kind on one day and a person"),
        pytest.param(1000, replace(SESSION, **NO_YEAR), {}, ["ab"], id="a session whose year nothing tells"),
        pytest.param(900, replace(SESSION, **NO_YEAR), {}, ["a", "b"], id="a session of that day, of which year?"),
        pytest.param(1000, replace(SESSION, **NO_YEAR, ordinal=4), {"ordinal": None}, ["ab"],
                     id="a session without its year of which one paper tells the ordinal"),
    ],
)  # fmt: skip
def test_words_as_evidence(much: int | None, report: Report, told: dict[str, object], found: list[str]) -> None:
    assert clusters(*like(much, report, replace(report, **told))) == found  # type: ignore[arg-type]


@pytest.mark.parametrize(
    ("much", "report", "told", "found"),
    [
        pytest.param(1000, RITE, day(3), ["ab"], id="one body, two people, much the same words"),
        pytest.param(1000, RITE, {**day(3), "body": "UBND tỉnh Lam Sơn"}, ["ab"], id="another body of the place"),
        pytest.param(900, RITE, day(3), ["a", "b"], id="a rite each day, by the same people"),
        pytest.param(None, RITE, day(3), ["a", "b"], id="among too few articles to tell"),
        pytest.param(1000, RITE, day(4), ["a", "b"], id="two days later"),
        pytest.param(1000, RITE, {**day(3), "people": TWO[1:]}, ["a", "b"], id="one person"),
        pytest.param(1000, replace(RITE, day_part="morning"), {**day(3), "day_part": "evening"}, ["a", "b"],
                     id="another part of the day"),
        pytest.param(1000, RITE, {**day(3), "meeting_type": "other"}, ["a", "b"], id="another kind"),
        pytest.param(1000, replace(CONFERENCE, ordinal=7), {**day(3), "ordinal": 8}, ["a", "b"],
                     id="conferences with numbers of their own"),
    ],
)  # fmt: skip
def test_a_day_that_one_paper_misprints(
    much: int | None, report: Report, told: dict[str, object], found: list[str]
) -> None:
    assert clusters(*like(much, report, replace(report, **told))) == found  # type: ignore[arg-type]


def test_a_body_without_its_place_is_known_by_passages_and_a_person() -> None:
    cell = replace(WORK, body="Chi bộ Trạm Y tế xã Phù Sa", jurisdiction="xã Phù Sa")
    short = replace(cell, body="chi bộ Trạm", jurisdiction=None)
    assert clusters(*like(3000, cell, short)) == ["ab"]
    assert clusters(*like(1000, cell, short)) == ["a", "b"]
    assert clusters(*like(3000, cell, replace(short, people=[]))) == ["a", "b"]


def test_leaders_of_the_country_at_a_meeting_of_which_two_papers_tell_much_the_same() -> None:
    rite = replace(RITE, body="Quốc hội", jurisdiction=None, people=[*TWO, "Vũ Văn Cường"])
    told = replace(rite, body="Chính phủ")
    assert clusters(*like(1000, rite, told)) == ["ab"]
    assert clusters(*like(900, rite, told)) == ["a", "b"]
    assert clusters(*like(1000, rite, replace(told, people=TWO))) == ["a", "b"]


def test_a_name_without_its_thi_is_of_one_who_was_there() -> None:
    rite = replace(RITE, people=["Trần Văn An", "Lê Thị Thanh Bình"])
    told = replace(rite, meeting_type="other", people=["Trần Văn An", "Lê Thanh Bình"])
    assert clusters(rite, told) == ["ab"]
    assert clusters(RITE, replace(told, people=["Trần Văn An", "Lê Bình"])) == ["a", "b"]


@pytest.mark.parametrize(
    ("report", "published", "people", "found"),
    [
        pytest.param(BRIEFING, date(2020, 10, 3), [], ["ab"], id="a briefing, printed the day after"),
        pytest.param(BRIEFING, date(2020, 10, 6), [], ["a", "b"], id="a briefing, printed four days later"),
        pytest.param(BRIEFING, date(2020, 10, 1), [], ["a", "b"], id="printed the day before"),
        pytest.param(CONFERENCE, date(2020, 10, 3), TWO, ["ab"], id="a conference, two people, printed the day after"),
        pytest.param(CONFERENCE, date(2020, 10, 3), TWO[:1], ["a", "b"], id="a conference with one person"),
        pytest.param(CONFERENCE, date(2020, 11, 3), TWO, ["a", "b"], id="two people, in print a month later"),
    ],
)  # fmt: skip
def test_no_day_but_the_day_of_print(report: Report, published: date, people: list[str], found: list[str]) -> None:
    undated = replace(report, **NO_DAY, published_on=published, people=people)  # type: ignore[arg-type]
    assert clusters(report, undated) == found


@pytest.mark.parametrize(
    ("reports", "found"),
    [
        pytest.param(
            [replace(SESSION, **day(6, 7, 8), ordinal=4), replace(SESSION, **day(7, 7)), replace(SESSION, **day(8, 7)),
             replace(SESSION, **day(15, 7), ordinal=5), replace(SESSION, **day(15, 7))], ["abc", "de"],
            id="the days of one session, and the next session a week later",
        ),
        pytest.param(
            [replace(CONFERENCE, **day(2, month)) for month in (8, 9, 10)] + [replace(CONFERENCE, **NO_DAY)],
            ["a", "b", "c", "d"], id="monthly meetings of one committee, and one that tells no day",
        ),
        pytest.param([CONGRESS, replace(CONGRESS, body="Đảng bộ huyện Hoa Đào", jurisdiction="huyện Hoa Đào")],
                     ["a", "b"], id="congresses of two districts on one day, the same leaders at both"),
        pytest.param(
            [replace(VOTERS, met_with="quận Hoa Mai"), replace(VOTERS, met_with="quận Hoa Đào"), VOTERS],
            ["a", "b", "c"], id="voters of two districts on one day, and which did the third meet?",
        ),
        pytest.param([replace(WORK, **day(number)) for number in (2, 3, 4)], ["a", "b", "c"],
                     id="one leader at work on days that follow each other"),
    ],
)  # fmt: skip
def test_sessions_of_one_body_stay_apart(reports: list[Report], found: list[str]) -> None:
    alike = {chr(ord("a") + at): 1000 for at in range(len(reports))}
    for one in reports:
        assert one.likeness == {}
    assert clusters(*reports) == found
    assert clusters(*(replace(one, likeness=None) for one in reports)) == found
    assert clusters(*(replace(one, likeness=alike) for one in reports)) == found
