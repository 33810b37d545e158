"""The rows that one article's records become: ids, meetings by reference, nothing lost."""

from datetime import date
from decimal import Decimal

from pipelines import identity
from pipelines.extract.model import Budget, Election, Facts, Indicator, Meeting, Participant
from pipelines.frames import FactSource, staged_rows
from schemas.enums import BudgetMeasure, Comparator, FactKind, Flow, IndicatorMeasure, MeetingType, Role, Status
from schemas.facts import STAGED_FACTS
from schemas.validate import frame_from_rows, split_valid

SOURCE = FactSource("a" * 32, "b" * 32, "bài", date(2026, 1, 5), "0" * 12)


def place(start: int, end: int) -> dict[str, int | str]:
    return {
        "char_start": start,
        "char_end": end,
        "sentence_start": 0,
        "sentence_end": 99,
        "rule": "by_hand",
        "confidence": 0.5,
    }


NUMBER = {"value": Decimal(5), "comparator": Comparator.EQ, "status": Status.ACTUAL}
FACTS = Facts(
    meetings=[
        Meeting(**place(0, 4), meeting_type=MeetingType.CONGRESS),
        Meeting(**place(0, 4), meeting_type=MeetingType.CONFERENCE),
    ],
    participants=[Participant(**place(5, 9), name="Trần Văn An", role=Role.CHAIR, meeting=1)],
    elections=[Election(**place(10, 12), votes_for=29, meeting=0)],
    budgets=[Budget(**place(13, 15), **NUMBER, unit="VND", flow=Flow.REVENUE, measure=BudgetMeasure.AMOUNT)],
    indicators=[Indicator(**place(16, 18), **NUMBER, unit="ha", measure=IndicatorMeasure.LEVEL)],
)


def test_a_row_is_the_record_with_its_ids() -> None:
    rows = staged_rows(FACTS, SOURCE)
    second = identity.fact_id("a" * 32, "meeting", 0, 4, 1)
    assert rows[FactKind.MEETING][1]["fact_id"] == second
    assert rows[FactKind.PARTICIPANT] == [
        {
            "version_id": "a" * 32, "document_id": "b" * 32, "document_name": "bài", "landing_date": date(2026, 1, 5),
            "extractor_version": "0" * 12, "fact_id": identity.fact_id("a" * 32, "participant", 5, 9, 0),
            "char_start": 5, "char_end": 9, "sentence_start": 0, "sentence_end": 99,
            "rule": "by_hand", "confidence": 0.5, "name": "Trần Văn An", "position": None, "role": "chair",
            "meeting_fact_id": second,
        }
    ]  # fmt: skip


def test_a_fact_of_no_meeting_refers_to_none() -> None:
    rows = staged_rows(FACTS, SOURCE)
    assert [row["meeting_fact_id"] for kind in FactKind if kind is not FactKind.MEETING for row in rows[kind]] == [
        rows[FactKind.MEETING][1]["fact_id"],
        rows[FactKind.MEETING][0]["fact_id"],
        None,
        None,
    ]


def test_facts_on_one_span_have_ids_of_their_own() -> None:
    rows = staged_rows(FACTS, SOURCE)
    ids = [row["fact_id"] for of_kind in rows.values() for row in of_kind]
    assert len(ids) == len(set(ids)) == 6


def test_the_rows_are_valid_rows_of_the_staged_tables() -> None:
    for kind, rows in staged_rows(FACTS, SOURCE).items():
        frame, unfit = frame_from_rows(STAGED_FACTS[kind], rows)
        valid, failures = split_valid(STAGED_FACTS[kind], frame)
        assert (valid.height, unfit.height, failures.height) == (len(rows), 0, 0)
