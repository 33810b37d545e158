"""The analysts' views: their columns, which are those of the facts with a few that only views have.

Names and columns are a contract: tools and notebooks depend on them. The SELECTs are in `sql/marts/`; a test
compares them with these models. Keep out: columns that exist in `schemas.facts` or `schemas.star` already.
"""

from typing import Annotated

import polars as pl

from schemas import enums
from schemas.base import Number, Table, Texts, field, identifier, values
from schemas.comparisons import COMPARISONS, IndicatorGroup, ItemGroup, Resolved
from schemas.dimensions import (
    AdminUnitNature,
    Dispositions,
    DocumentReading,
    Duplicates,
    InDocument,
    OrganizationNature,
    PersonNature,
    Searchable,
    VersionOutcome,
)
from schemas.facts import (
    BudgetStatement,
    Comparators,
    Corrected,
    ElectionStatement,
    IndicatorStatement,
    MeetingDates,
    MeetingMarks,
    MeetingStatement,
    NumberStatement,
    ParticipantStatement,
    Period,
    Provenance,
    Span,
    Unit,
)
from schemas.star import CorrectionEntry

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

Disagreements = Annotated[pl.List, pl.Struct({"column": pl.String(), "value": pl.String(), "reports": pl.Int64()})]


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

    sentence: str = field("The sentence that says it, letter for letter (câu).", words="sentence")


class FactView(Duplicates, Corrected, Provenance, Sentence, Span, InDocument, FactOfMeeting):
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


class Meetings(Searchable, Resolved, MeetingDates, MeetingStatement, MeetingId, table="mart.meetings"):
    """One meeting, merged from its reports; a report in a duplicate article counts once (cuộc họp)."""

    reports: pl.Int64 = field("How many documents report it, duplicates not counted (số bài).")
    disagreements: Disagreements = field(
        "What reports say otherwise (điểm khác nhau): the column, the value and how many documents; mostly empty."
    )


class MeetingReports(
    Searchable, Resolved, MeetingMarks, MeetingDates, MeetingStatement, FactView, table="mart.meeting_reports"
):
    """One meeting as one document reports it (tin về cuộc họp)."""


class Participants(Searchable, ParticipantStatement, FactView, table="mart.participants"):
    """One named person who, as one document says, took part in a reported meeting (người tham dự)."""


class Elections(Searchable, ElectionStatement, FactView, table="mart.elections"):
    """One vote or election result of a reported meeting (kết quả bầu cử)."""


class BudgetObservations(
    Searchable,
    Resolved,
    Period,
    Unit,
    NumberStatement,
    ItemGroup,
    BudgetStatement,
    FactView,
    table="mart.budget_observations",
):
    """One number about public money (số liệu ngân sách); filter `duplicate_of IS NULL` to count."""


class IndicatorObservations(
    Searchable,
    Resolved,
    Period,
    Unit,
    NumberStatement,
    IndicatorGroup,
    IndicatorStatement,
    FactView,
    table="mart.indicator_observations",
):
    """One number about a body, its work, its area or its targets (chỉ tiêu); filter `duplicate_of IS NULL` to count."""


class Budgets(
    Searchable, Resolved, Period, Unit, NumberStatement, ItemGroup, BudgetStatement, FactView, table="mart.budgets"
):
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
    office: str = field("Office without organisation and titles (chức vụ), as most documents write it.")
    organization: str = field("Organisation of the office, null where not resolved (cơ quan).", nullable=True)
    first_on: pl.Date = field("First day seen in it (từ ngày): day of the meeting, else of the article.", nullable=True)
    last_on: pl.Date = field("Last day seen in it (đến ngày).", nullable=True)
    documents: pl.Int64 = field("How many documents say so (số bài).")
    fact_ids: Texts = field("The facts that say so (căn cứ); `mart.evidence` gives the words of each.")


class Officials(Searchable, Office, PersonNature, table="mart.officials"):
    """One person in one office of one organisation (cán bộ), as documents name them; duplicates counted once."""

    person_key: str = identifier("Key of the person in star.dim_person (mã người); namesakes have two.")


class AdminUnitIdentity(Table):
    """Which administrative unit a row is."""

    admin_unit_key: str = identifier("Key of the unit (mã đơn vị); facts have the same.", unique=True)
    name: str = field("Name with its rank word (tên): 'quận Ba Đình'.")


class AdminUnits(AdminUnitNature, AdminUnitIdentity, table="mart.admin_units"):
    """One administrative unit that documents mean, or that is above such a unit or its heir (đơn vị hành chính)."""

    parent_key: str = identifier(
        "Unit that it is part of (đơn vị cấp trên), null for a province or where unknown.", nullable=True
    )
    parent: str = field("Name of the unit that it is part of (đơn vị cấp trên).", nullable=True)
    province: str = field("Name of its province, or of itself if it is one (tỉnh, thành phố).", nullable=True)


class AdminUnitSuccessors(Table, table="mart.admin_unit_successors"):
    """One unit that took over territory of one that ended, the day after it (đơn vị kế thừa)."""

    admin_unit_key: str = identifier("Unit that ended (đơn vị cũ).")
    name: str = field("Its name (tên): 'quận Ba Đình'.")
    successor_key: str = identifier("Unit that took over all of its territory or some (đơn vị kế thừa).")
    successor: str = field("That unit's name (tên): 'phường Ba Đình'.")
    whole: bool = field("Whether it took over all of the territory (toàn bộ); else other units have parts of it.")


class AdminUnitTerritories(Table, table="mart.admin_unit_territories"):
    """One unit of today that has territory of a unit of any time, itself among them (địa bàn hiện nay)."""

    admin_unit_key: str = identifier("A unit of any time (đơn vị hành chính).")
    name: str = field("Its name (tên).")
    today_key: str = identifier("Unit of today that has its territory or some of it (đơn vị hiện nay).")
    today: str = field("That unit's name (tên).")
    whole: bool = field("Whether all of the territory is there (toàn bộ); else other units have parts of it.")


class OrganizationIdentity(Table):
    """Which organisation a row is."""

    organization_key: str = identifier("Key of the organisation (mã cơ quan); facts have the same.", unique=True)
    name: str = field("Its commonest name (tên), with its administrative unit in full where that is known.")


class Organizations(OrganizationNature, OrganizationIdentity, table="mart.organizations"):
    """One organisation, body, company or place under all its spellings (cơ quan, tổ chức)."""

    parent_key: str = identifier(
        "What it is an organ, committee or agency of (cơ quan cấp trên), null where unknown.", nullable=True
    )
    parent: str = field("Name of that organisation (tên cơ quan cấp trên).", nullable=True)
    admin_unit_key: str = identifier(
        "Administrative unit (đơn vị hành chính) that it is of, or that it is; null where none or unknown.",
        nullable=True,
    )
    admin_unit: str = field("Name of that unit (đơn vị hành chính).", nullable=True)
    valid_from: pl.Date = field("First day of its unit (có từ ngày), as far as is known.", nullable=True)
    valid_to: pl.Date = field(
        "Its last day (đến hết ngày): its unit's, or that of its renaming or merger; null where it goes on or nothing"
        " tells.",
        nullable=True,
    )
    successor_key: str = identifier(
        "What it became by name (cơ quan kế thừa), null where nothing; heirs of its unit are the unit's.", nullable=True
    )
    successor: str = field("Name of that organisation (tên cơ quan kế thừa).", nullable=True)


class Corrections(CorrectionEntry, table="mart.corrections"):
    """One entry of the reviewers' file (hiệu đính): what was put right, by whom and why."""


class Facts(FactView, table="mart.facts"):
    """One fact of any kind (dữ kiện) with the words behind it; mart.evidence(fact_id) gives one of them."""

    kind: Annotated[pl.Enum, values(enums.FactKind)] = field("Which kind of fact (loại dữ kiện).")
    marked: str = field(
        "The sentence that says it (câu), the number or words themselves between « and ».", words="sentence"
    )
    title: str = field("Headline of the article (tiêu đề).", nullable=True)
    published_on: pl.Date = field("Day printed in the article or given by its feed or page (ngày đăng).", nullable=True)
    address: str = field("Web address of the article (địa chỉ), else its address at the source.")
    extractor_version: str = field("Version of the program and data that read it (phiên bản bộ trích xuất).")


MART_VIEWS: tuple[type[Table], ...] = (
    Documents, DocumentVersions, Meetings, MeetingReports, Participants, Elections, BudgetObservations, Budgets,
    IndicatorObservations, Officials, Corrections, Facts,
    AdminUnits, AdminUnitSuccessors, AdminUnitTerritories, Organizations, *COMPARISONS,
)  # fmt: skip
"""Every view of the schema `mart`."""
