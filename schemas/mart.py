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
from schemas.star import Dispositions, DocumentReading, Duplicates, InDocument, Searchable, VersionOutcome

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

    fact_id: str = identifier(
        "Stable id of the fact (mã dữ kiện); mart.evidence(fact_id) shows what says it.", unique=True
    )
    meeting_id: str = identifier(
        "Meeting (cuộc họp) that it belongs to; null where the article has none, or several and does not say which.",
        nullable=True,
    )


class Sentence(Table):
    """The words behind a fact."""

    sentence: str = field("The sentence that says it, letter for letter (câu).")


class FactView(Duplicates, Provenance, Sentence, Span, InDocument, FactOfMeeting):
    """What every row of a fact view has: its id, document, meeting, span, sentence, rule and confidence."""


class Documents(DocumentReading, InDocument, table="mart.documents"):
    """One document in its newest version (văn bản), also when it is out of scope, a duplicate or quarantined."""

    version_id: str = identifier("Its newest version (bản mới nhất).")
    source: str = field("Where the document comes from (nguồn).")
    address: str = field("Its address at the source (địa chỉ).")
    disposition: Dispositions = field(
        "How the newest version ended (kết quả xử lý): loaded, out_of_scope, duplicate or quarantined."
    )


class DocumentVersions(VersionOutcome, table="mart.document_versions"):
    """One landed version of a document (phiên bản) and how it ended."""


class MeetingId(Table):
    """Identity of a meeting."""

    meeting_id: str = identifier("Stable id of the meeting (mã cuộc họp), shared by its reports.", unique=True)


class Meetings(Searchable, MeetingDates, MeetingStatement, MeetingId, table="mart.meetings"):
    """One meeting, merged from its reports; a report in a duplicate article counts once (cuộc họp)."""

    reports: pl.Int64 = field("How many documents report it, duplicates not counted (số bài).")


class MeetingReports(Searchable, MeetingDates, MeetingStatement, FactView, table="mart.meeting_reports"):
    """One meeting as one document reports it (tin về cuộc họp)."""


class Participants(Searchable, ParticipantStatement, FactView, table="mart.participants"):
    """One named person who, as one document says, took part in a reported meeting (người tham dự)."""


class Elections(Searchable, ElectionStatement, FactView, table="mart.elections"):
    """One vote or election result of a reported meeting (kết quả bầu cử)."""


class BudgetObservations(
    Searchable, Period, Unit, NumberStatement, BudgetStatement, FactView, table="mart.budget_observations"
):
    """One number about public money (số liệu ngân sách); filter `duplicate_of IS NULL` to count."""


class IndicatorObservations(
    Searchable, Period, Unit, NumberStatement, IndicatorStatement, FactView, table="mart.indicator_observations"
):
    """One number about a body, its work, its area or its targets (chỉ tiêu); filter `duplicate_of IS NULL` to count."""


class Budgets(Searchable, Period, Unit, NumberStatement, BudgetStatement, FactView, table="mart.budgets"):
    """One amount of public money (số tiền) with the percentages stated of it beside it; duplicates are left out."""

    execution_pct: Number = field("Per cent of an estimate or plan (đạt … % dự toán), the first stated.", nullable=True)
    execution_basis: str = field("Which estimate or plan (dự toán, kế hoạch) that is a percentage of.", nullable=True)
    execution_comparator: Comparators = field(
        "How the true percentage relates to the printed one (trên, dưới, khoảng …).", nullable=True
    )
    change_value: Number = field(
        "Growth against another period, a fall negative, the first stated (tăng, giảm).", nullable=True
    )
    change_unit: str = field("Unit of that growth (đơn vị tính): '%' or money.", nullable=True)
    change_basis: str = field("What the growth is against, as stated (cùng kỳ).", nullable=True)
    executions: Relations = field("Every execution (tỷ lệ thực hiện) stated of the amount, in the order of the text.")
    changes: Relations = field("Every growth (tăng, giảm) stated of the amount, in the order of the text.")


class Office(Table):
    """Who was seen in which office, when."""

    person: str = field("The person's name (họ tên).")
    office: str = field("Office as stated (chức vụ), null where none is.", nullable=True)
    organization: str = field("Organisation of the office, null where not resolved (cơ quan).", nullable=True)
    first_on: pl.Date = field("First day seen in it (từ ngày): day of the meeting, else of the article.", nullable=True)
    last_on: pl.Date = field("Last day seen in it (đến ngày).", nullable=True)
    documents: pl.Int64 = field("How many documents say so (số bài).")


class Officials(Searchable, Office, table="mart.officials"):
    """One person in one office of one organisation (cán bộ), as documents name them; duplicates counted once."""


class Facts(FactView, table="mart.facts"):
    """One fact of any kind (dữ kiện) with the words behind it; mart.evidence(fact_id) gives one of them."""

    kind: Annotated[pl.Enum, values(enums.FactKind)] = field("Which kind of fact (loại dữ kiện).")
    marked: str = field("The sentence that says it (câu), the number or words themselves between « and ».")
    title: str = field("Headline of the article (tiêu đề).", nullable=True)
    published_on: pl.Date = field("Day printed in the article or given by its feed or page (ngày đăng).", nullable=True)
    address: str = field("Web address of the article (địa chỉ), else its address at the source.")
    extractor_version: str = field("Version of the program and data that read it (phiên bản bộ trích xuất).")


MART_VIEWS: tuple[type[Table], ...] = (
    Documents, DocumentVersions, Meetings, MeetingReports, Participants, Elections, BudgetObservations, Budgets,
    IndicatorObservations, Officials, Facts,
)  # fmt: skip
"""Every view of the schema `mart`."""
