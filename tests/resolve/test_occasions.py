"""Meetings of which a body holds several a day: who was there, with whom it met, in which part of the day."""

from dataclasses import replace
from datetime import date

import pytest

from pipelines.resolve.reports import Report
from tests.resolve.clusters import NO_YEAR, REPORT, clusters

VISIT = replace(REPORT, body="Thành ủy Hải Phòng", jurisdiction=None)
YEAR_LATER = replace(VISIT, start_date=date(2021, 10, 2), end_date=date(2021, 10, 2))
MORNING = replace(VISIT, day_part="morning", met_with="Quận ủy Hoa Mai")
AFTERNOON = replace(VISIT, day_part="afternoon", met_with="quận Hoa Đào")
RITE = replace(VISIT, meeting_type="ceremony", people=["Trần Văn An", "Lê Thị Bình"])


@pytest.mark.parametrize(
    ("reports", "found"),
    [
        pytest.param([MORNING, AFTERNOON], ["a", "b"], id="the same secretary with another district in the afternoon"),
        pytest.param(
            [MORNING, replace(VISIT, met_with="lãnh đạo quận Hoa Mai"), AFTERNOON], ["ab", "c"],
            id="the place that was visited, whichever of its bodies",
        ),
        pytest.param([MORNING, replace(VISIT, day_part="morning"), AFTERNOON], ["ab", "c"], id="the part of the day"),
        pytest.param([MORNING, VISIT, AFTERNOON], ["a", "b", "c"], id="which of the two, is not guessed"),
        pytest.param([MORNING, VISIT], ["ab"], id="one only, and the other tells less"),
        pytest.param(
            [replace(MORNING, people=[]), replace(MORNING, people=["Lê Thị Bình"])], ["ab"],
            id="the same place, and nobody named by one of them",
        ),
        pytest.param(
            [replace(MORNING, people=[]), replace(AFTERNOON, people=[], day_part=None)], ["a", "b"],
            id="two places, and nobody named",
        ),
        pytest.param(
            [VISIT, replace(VISIT, **NO_YEAR), YEAR_LATER],
            ["a", "b", "c"],
            id="a day without a year, and two years to choose from",
        ),
        pytest.param(
            [replace(MORNING, **NO_YEAR), replace(MORNING, **NO_YEAR), replace(AFTERNOON, **NO_YEAR)], ["ab", "c"],
            id="none of them tells the year",
        ),
        pytest.param(
            [replace(VISIT, meeting_type="conference", day_part=part) for part in ("morning", "afternoon")], ["ab"],
            id="a conference lasts all day",
        ),
    ],
)  # fmt: skip
def test_one_body_on_one_day(reports: list[Report], found: list[str]) -> None:
    assert clusters(*reports) == found


@pytest.mark.parametrize(
    ("told", "found"),
    [
        pytest.param({"body": "UBND thành phố Hải Phòng"}, ["ab"], id="another body of the place"),
        pytest.param({"meeting_type": "other"}, ["ab"], id="another kind"),
        pytest.param({"body": "UBND thành phố Hải Phòng", **NO_YEAR}, ["ab"], id="and its year not known"),
        pytest.param(
            {"body": "UBND thành phố Hải Phòng", "people": ["Trần Văn An"]}, ["a", "b"], id="only one person in common"
        ),
        pytest.param(
            {"body": "UBND thành phố Hải Phòng", "people": ["Trần Văn An"], "perhaps": ["Lê Thị Bình"]}, ["a", "b"],
            id="one person, and one who may have been elsewhere",
        ),
        pytest.param({"body": "UBND thành phố Hà Nội"}, ["a", "b"], id="a body of another place"),
        pytest.param({"meeting_type": "press_briefing"}, ["a", "b"], id="the briefing on it"),
        pytest.param({"meeting_type": "other", "said_days": "10-03", **NO_YEAR}, ["a", "b"], id="the day after"),
    ],
)  # fmt: skip
def test_reports_of_other_kinds_or_bodies(told: dict[str, object], found: list[str]) -> None:
    assert clusters(RITE, replace(RITE, **told)) == found  # type: ignore[arg-type]


def test_leaders_of_the_country_meet_several_times_a_day() -> None:
    people = ["Trần Văn An", "Lê Thị Bình", "Vũ Văn Cường"]
    evening = replace(RITE, body="Quốc hội", people=people, day_part="evening")
    assert clusters(evening, replace(evening, body="Chính phủ", day_part=None)) == ["a", "b"]
    assert clusters(evening, replace(evening, body="Chính phủ", people=people[:2])) == ["a", "b"]
    assert clusters(evening, replace(evening, body="Chính phủ")) == ["ab"]


def test_one_place_visited_tells_one_meeting_of_visitors_under_two_names() -> None:
    team = replace(MORNING, body="Đoàn kiểm tra của Bộ Chính trị", people=[], perhaps=["Trần Văn An"])
    sent = replace(MORNING, body="Bộ Chính trị")
    assert clusters(team, sent) == ["ab"]
    assert clusters(team, replace(sent, met_with="quận Hoa Đào")) == ["a", "b"]
    assert clusters(team, replace(sent, people=["Lê Thị Bình"])) == ["a", "b"]


def test_a_body_without_a_place_is_known_by_its_words_and_two_people() -> None:
    cell = replace(VISIT, body="chi bộ Khoa Nội", people=["Trần Văn An", "Lê Thị Bình"])
    assert clusters(cell, cell) == ["ab"]
    assert clusters(cell, replace(cell, people=["Trần Văn An"])) == ["a", "b"]
    assert clusters(cell, replace(cell, body="chi bộ Khoa Ngoại")) == ["a", "b"]


def test_what_one_document_tells_apart_no_other_document_makes_one() -> None:
    party = replace(RITE, body="UBND thành phố Hải Phòng")
    assert clusters(RITE, party, of_one_document="ab") == ["a", "b"]
    assert clusters(RITE, party, replace(RITE, meeting_type="other"), of_one_document="ab") == ["a", "b", "c"]
