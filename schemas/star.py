"""The star: facts as they lie in the published file, built by `sql/star/`, and the list of its tables.

Keep out: dimensions, which are in `schemas.dimensions`, and columns that only views have, which are in `schemas.mart`.
"""

import polars as pl

from schemas.base import Table, Texts, field, identifier
from schemas.dimensions import (
    BridgeMention,
    DimAdminUnit,
    DimBudgetItem,
    DimDate,
    DimDocument,
    DimDocumentVersion,
    DimIndicator,
    DimMeeting,
    DimOrganization,
    DimPerson,
    DimSource,
    DimUnit,
    member,
)
from schemas.facts import (
    BudgetStatement,
    Corrected,
    ElectionStatement,
    Evidence,
    IndicatorStatement,
    MeetingMarks,
    MeetingStatement,
    NumberStatement,
    ParticipantStatement,
)


class FactKeys(Table):
    """Which fact of which document and meeting a row is."""

    fact_id: str = identifier(
        "Stable id of the fact (mã dữ kiện): hash of version, kind, span and ordinal on that span.", unique=True
    )
    document_key: str = member("document", "Document that says it (văn bản).")
    meeting_key: str = member("meeting", "Meeting (cuộc họp) that it belongs to, or the unknown member.")
    extractor_version: str = field("Version of the program and data that read it (phiên bản bộ trích xuất).")


class StarFact(Corrected, Evidence, FactKeys):
    """What every fact has: its id, its document, its meeting, its span and sentence."""


class CorrectionEntry(Table):
    """What a reviewer put right."""

    correction_id: str = identifier("Id of the entry (mã hiệu đính): hash of what it says.", unique=True)
    kind: str = field("What was put right (loại hiệu đính): set, drop, same_person, other_meeting and so on.")
    fact_ids: Texts = field("Facts that it names (mã dữ kiện).")
    changed_fact_ids: Texts = field(
        "All facts that it changed (các dữ kiện đã đổi): those that it names, and those that mean the same by it, being"
        " of the same words in the article, or of the same meeting, person or organisation."
    )
    change: str = field(
        "Columns and their new values, or what a mention means (thay đổi); null for all but set and mention.",
        nullable=True,
    )
    reviewer: str = field("Who put it right (người hiệu đính).")
    corrected_on: pl.Date = field("When (ngày hiệu đính).")
    reason: str = field("Why (lý do).")


class Correction(CorrectionEntry, table="star.correction"):
    """One entry of the reviewers' file (hiệu đính)."""


class Subjected(Table):
    """Whom or what place a number is about, resolved."""

    subject_key: str = member("organization", "Organisation or place that the number is about (chủ thể).")
    admin_unit_key: str = member("admin_unit", "Administrative unit (đơn vị hành chính) of that subject.")


class Measured(Table):
    """Unit and period of a number as members of dimensions."""

    unit_key: str = member("unit", "Unit that the number is counted in (đơn vị tính).")
    period_start_key: str = member("date", "First day that the number covers (từ ngày).")
    period_end_key: str = member("date", "Last day that the number covers (đến ngày).")


class FactMeetingReport(MeetingMarks, MeetingStatement, StarFact, table="star.fact_meeting_report"):
    """One meeting as one document reports it (tin về cuộc họp)."""

    organization_key: str = member("organization", "Body that meets (cơ quan họp).")
    admin_unit_key: str = member("admin_unit", "Administrative unit (đơn vị hành chính) that the body belongs to.")
    start_date_key: str = member("date", "First day of the meeting (ngày khai mạc).")
    end_date_key: str = member("date", "Last day of the meeting (ngày bế mạc).")


class FactParticipation(ParticipantStatement, StarFact, table="star.fact_participation"):
    """One person taking part in a meeting, as one document says (người tham dự)."""

    person_key: str = member("person", "The person (người).")
    organization_key: str = member(
        "organization", "Organisation of the position (cơ quan), the unknown member where not resolved."
    )


class FactElection(ElectionStatement, StarFact, table="star.fact_election"):
    """One vote or election result (kết quả bầu cử)."""

    person_key: str = member("person", "The person elected (người trúng cử), the unknown member for a slate.")
    organization_key: str = member(
        "organization", "Organisation of the office (cơ quan), the unknown member where not resolved."
    )


class FactPost(Table, table="star.fact_post"):
    """One office (chức vụ) that one document says a person holds, held or is elected to."""

    post_id: str = identifier("Id of the row (mã dòng): hash of fact and place in its position.", unique=True)
    fact_id: str = identifier("Participation or election that says it (mã dữ kiện).")
    document_key: str = member("document", "Document that says it (văn bản).")
    meeting_key: str = member("meeting", "Meeting where it is said (cuộc họp), or the unknown member.")
    person_key: str = member("person", "The person (người).")
    organization_key: str = member(
        "organization", "Organisation of the office (cơ quan), the unknown member where not resolved."
    )
    office: str = field("Office without organisation and titles (chức vụ), as written.", str_length={"min_value": 1})
    body: str = field("Organisation as written, with the place that the document gives it (cơ quan).", nullable=True)
    former: pl.Boolean = field("Whether it is over (nguyên, cựu).")
    seat: pl.Boolean = field("Whether it is a seat beside an office proper (ủy viên, đại biểu).")


class FactBudget(Measured, Subjected, NumberStatement, BudgetStatement, StarFact, table="star.fact_budget"):
    """One number about public money (số liệu ngân sách)."""

    budget_item_key: str = member("budget_item", "Item of public money (khoản thu, khoản chi).")
    is_total: bool = field("Whether the item, as it is written, is a whole budget (tổng thu, tổng chi).")


class FactIndicator(Measured, Subjected, NumberStatement, IndicatorStatement, StarFact, table="star.fact_indicator"):
    """One number about a body, its work, its area or its targets (chỉ tiêu)."""

    indicator_key: str = member("indicator", "What is counted or measured (chỉ tiêu).")


STAR_TABLES: tuple[type[Table], ...] = (
    DimDate, DimSource, DimDocumentVersion, DimDocument, DimAdminUnit, DimOrganization, DimPerson, DimMeeting,
    DimBudgetItem, DimIndicator, DimUnit, BridgeMention,
    FactMeetingReport, FactParticipation, FactElection, FactPost, FactBudget, FactIndicator, Correction,
)  # fmt: skip
"""Every table of the schema `star`."""
