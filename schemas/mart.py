"""The analysts' views: their columns, which are those of the facts with a few that only views have.

Names and columns are a contract: tools and notebooks depend on them. The SELECTs are in `sql/marts/`; a test
compares them with these models. Keep out: columns that exist in `schemas.facts` or `schemas.star` already.
"""

from typing import Annotated

import polars as pl

from schemas import enums
from schemas.base import Number, Table, field, identifier, values
from schemas.facts import (
    BudgetStatement,
    ElectionStatement,
    IndicatorStatement,
    MeetingDates,
    MeetingStatement,
    NumberStatement,
    ParticipantStatement,
    Period,
    Provenance,
    Span,
    Unit,
)
from schemas.star import Dispositions, DocumentReading, Duplicates, InDocument, VersionOutcome

Comparators = Annotated[pl.Enum, values(enums.Comparator)]
NUMBER = pl.Decimal(28, 6)
Relations = Annotated[
    pl.List,
    pl.Struct({
        "value": NUMBER,
        "value_upper": NUMBER,
        "unit": pl.String(),
        "comparator": pl.Enum(values(enums.Comparator)),
        "basis": pl.String(),
        "fact_id": pl.String(),
    }),
]  # fmt: skip


class FactOfMeeting(Table):
    """Identity of a fact in a view."""

    fact_id: str = identifier("Stable id of the fact.", unique=True)
    meeting_id: str = identifier(
        "Meeting that it belongs to; null where the article reports none, or several and does not say which.",
        nullable=True,
    )


class Sentence(Table):
    """The words behind a fact."""

    sentence: str = field("The sentence that says it, letter for letter (câu).")


class FactView(Duplicates, Provenance, Sentence, Span, InDocument, FactOfMeeting):
    """What every row of a fact view has: its id, document, meeting, span, sentence, rule and confidence."""


class Documents(DocumentReading, InDocument, table="mart.documents"):
    """One document in its newest version, also when it is out of scope, a duplicate or quarantined."""

    version_id: str = identifier("Its newest version.")
    source: str = field("Where the document comes from (nguồn).")
    address: str = field("Its address at the source.")
    disposition: Dispositions = field("How the newest version ended: loaded, out_of_scope, duplicate or quarantined.")


class DocumentVersions(VersionOutcome, table="mart.document_versions"):
    """One landed version of a document and how it ended."""


class MeetingId(Table):
    """Identity of a meeting."""

    meeting_id: str = identifier("Stable id of the meeting, shared by its reports.", unique=True)


class Meetings(MeetingDates, MeetingStatement, MeetingId, table="mart.meetings"):
    """One meeting, merged from its reports; a report in a duplicate article counts once (cuộc họp)."""

    reports: pl.Int64 = field("How many documents report it, duplicates not counted (số bài).")


class MeetingReports(MeetingDates, MeetingStatement, FactView, table="mart.meeting_reports"):
    """One meeting as one document reports it."""


class Participants(ParticipantStatement, FactView, table="mart.participants"):
    """One named person who, as one document says, took part in a reported meeting."""


class Elections(ElectionStatement, FactView, table="mart.elections"):
    """One vote or election result of a reported meeting."""


class BudgetObservations(Period, Unit, NumberStatement, BudgetStatement, FactView, table="mart.budget_observations"):
    """One number about public money; flagged duplicates are in it, so filter `duplicate_of IS NULL` to count."""


class IndicatorObservations(
    Period, Unit, NumberStatement, IndicatorStatement, FactView, table="mart.indicator_observations"
):
    """One number about a body, its work, its area or its targets; filter `duplicate_of IS NULL` to count."""


class Budgets(Period, Unit, NumberStatement, BudgetStatement, FactView, table="mart.budgets"):
    """One amount of public money with the percentages stated of it beside it; duplicates are left out."""

    execution_pct: Number = field("Per cent of an estimate or plan (đạt … % dự toán), the first stated.", nullable=True)
    execution_basis: str = field("Which estimate or plan that is a percentage of.", nullable=True)
    execution_comparator: Comparators = field("How the true percentage relates to the printed one.", nullable=True)
    change_value: Number = field(
        "Growth against another period, a fall negative, the first stated (tăng, giảm).", nullable=True
    )
    change_unit: str = field("Unit of that growth: '%' or money.", nullable=True)
    change_basis: str = field("What the growth is against, as stated (cùng kỳ).", nullable=True)
    executions: Relations = field("Every execution stated of the amount, in the order of the text.")
    changes: Relations = field("Every growth stated of the amount, in the order of the text.")


class Officials(Table, table="mart.officials"):
    """One person in one office of one organisation, as documents name them; duplicates counted once."""

    person: str = field("The person's name (họ tên).")
    office: str = field("Office as stated (chức vụ), null where none is.", nullable=True)
    organization: str = field("Organisation of the office, null where not resolved (cơ quan).", nullable=True)
    first_on: pl.Date = field("First day seen in it: day of the meeting, else of the article.", nullable=True)
    last_on: pl.Date = field("Last day seen in it.", nullable=True)
    documents: pl.Int64 = field("How many documents say so (số bài).")


MART_VIEWS: tuple[type[Table], ...] = (
    Documents, DocumentVersions, Meetings, MeetingReports, Participants, Elections, BudgetObservations, Budgets,
    IndicatorObservations, Officials,
)  # fmt: skip
"""Every view of the schema `mart`."""
