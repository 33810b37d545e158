"""Reports of one meeting share an identifier however they spell it; two meetings never do."""

from dataclasses import replace
from datetime import date

import pytest

from pipelines.extract.model import Meeting
from pipelines.resolve.meetings import meeting_id
from schemas.enums import MeetingType

SESSION = Meeting(
    char_start=10,
    char_end=16,
    sentence_start=0,
    sentence_end=80,
    rule="meeting_council_session",
    meeting_type=MeetingType.COUNCIL_SESSION,
    body="Ủy ban nhân dân quận Hòa Bình",
    jurisdiction="quận Hòa Bình",
    ordinal=4,
    term_number=16,
    term_start=2016,
    term_end=2021,
    start_date=date(2020, 10, 2),
    end_date=date(2020, 10, 3),
)
ONE, OTHER = "version of one article", "version of another"


@pytest.mark.parametrize(
    "told",
    [
        pytest.param({"body": "Uỷ ban nhân dân quận Hoà Bình"}, id="tone marks placed the other way"),
        pytest.param({"body": "ỦY BAN NHÂN DÂN QUẬN HÒA BÌNH"}, id="capitals"),
        pytest.param({"body": "Ủy ban  nhân dân\u00a0quận Hòa Bình"}, id="blanks"),
        pytest.param({"jurisdiction": "Quận Hoà Bình"}, id="the unit's capital"),
        pytest.param({"end_date": date(2020, 10, 2)}, id="another last day"),
        pytest.param({"attendance": 50}, id="attendance told by one only"),
        pytest.param({"char_start": 400, "char_end": 406, "sentence_start": 380}, id="another place in the text"),
        pytest.param({"rule": "meeting_of_listed_bodies"}, id="another rule"),
    ],
)
def test_one_meeting(told: dict[str, object]) -> None:
    assert meeting_id(replace(SESSION, **told), OTHER) == meeting_id(SESSION, ONE)  # type: ignore[arg-type]


@pytest.mark.parametrize(
    "told",
    [
        pytest.param({"ordinal": 5}, id="another session"),
        pytest.param({"start_date": date(2020, 12, 2)}, id="another day"),
        pytest.param({"body": "Ủy ban nhân dân quận Hồng Giang"}, id="another body"),
        pytest.param({"jurisdiction": "thành phố Hòa Bình"}, id="another unit"),
        pytest.param({"term_number": 17}, id="another term"),
        pytest.param({"meeting_type": MeetingType.CONFERENCE}, id="another kind"),
        pytest.param({"ordinal": None, "start_date": None}, id="neither day nor ordinal"),
    ],
)
def test_two_meetings(told: dict[str, object]) -> None:
    assert meeting_id(replace(SESSION, **told), ONE) != meeting_id(SESSION, ONE)  # type: ignore[arg-type]


@pytest.mark.parametrize("unknown", [{"start_date": None, "ordinal": None}, {"body": None}])
def test_what_cannot_be_told_apart_is_never_merged(unknown: dict[str, object]) -> None:
    vague = replace(SESSION, **unknown)  # type: ignore[arg-type]
    assert meeting_id(vague, ONE) == meeting_id(vague, ONE)
    assert meeting_id(vague, ONE) != meeting_id(vague, OTHER)
    assert meeting_id(vague, ONE) != meeting_id(replace(vague, char_start=400), ONE)


def test_an_identifier_is_32_hex_digits() -> None:
    assert len(meeting_id(SESSION, ONE)) == 32
    assert int(meeting_id(SESSION, ONE), 16)
