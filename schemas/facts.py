"""What the articles say: one model per kind of fact as it is staged, and the parts they share.

The parts without keys (`Evidence`, `MeetingStatement` …) are also the columns of the star's facts and of the
analysts' views, so that a column means the same everywhere. The fields of `pipelines.extract.model` are
the same names; a test holds them together. A part listed last among the bases comes first in the table.
"""

from typing import Annotated

import pandera.polars as pa
import polars as pl
from pandera.api.polars.types import PolarsData

from schemas import enums
from schemas.base import Number, Table, field, identifier, values

Comparators = Annotated[pl.Enum, values(enums.Comparator)]
Statuses = Annotated[pl.Enum, values(enums.Status)]

FIRST_YEAR, LAST_YEAR = 1900, 2100  # a term outside is a misread number: the Party was founded in 1930


class Span(Table):
    """Where in the document's text a fact stands."""

    char_start: pl.Int64 = field("First code point of the fact in the document's text (vị trí đầu), from 0.", ge=0)
    char_end: pl.Int64 = field(
        "Code point after its last (vị trí cuối): substr(text, char_start + 1, char_end - char_start).", ge=0
    )

    @pa.dataframe_check(name="span_not_empty")
    @classmethod
    def span_not_empty(cls, data: PolarsData) -> pl.LazyFrame:
        """A fact stands on at least one character."""
        return data.lazyframe.select(pl.col("char_start") < pl.col("char_end"))


class Provenance(Table):
    """How a fact was found and how far it can be trusted."""

    rule: str = field("Name of the rule that read the fact (quy tắc).", str_length={"min_value": 1})
    confidence: pl.Float64 = field(
        "How likely the row is wholly right, by hand-made answers to like rows, 0 to 1 (độ tin cậy).", ge=0, le=1
    )


class Corrected(Table):
    """Whether a reviewer has changed a fact."""

    corrected_by: str = field(
        "Reviewer whose correction changed the row (người hiệu đính), also by naming another one of the same words,"
        " meeting, person or organisation; else null. See mart.corrections.",
        nullable=True,
    )


class Evidence(Provenance, Span):
    """The sentence that says a fact, and the rule that read it."""

    sentence_start: pl.Int64 = field("First code point of the sentence (câu) that says it.", ge=0)
    sentence_end: pl.Int64 = field("Code point after the sentence's last (hết câu).", ge=0)

    @pa.dataframe_check(name="span_in_sentence")
    @classmethod
    def span_in_sentence(cls, data: PolarsData) -> pl.LazyFrame:
        """The sentence holds the fact."""
        inside = (pl.col("sentence_start") <= pl.col("char_start")) & (pl.col("char_end") <= pl.col("sentence_end"))
        return data.lazyframe.select(inside)


class MeetingStatement(Table):
    """What an article says of a meeting, but for its dates."""

    meeting_type: Annotated[pl.Enum, values(enums.MeetingType)] = field(
        "Kind of meeting by its head noun (đại hội, hội nghị, kỳ họp …)."
    )
    body: str = field("Who meets, with locality, as written (cơ quan, tổ chức họp).", nullable=True)
    jurisdiction: str = field(
        "Administrative unit that the body belongs to, with its rank, as written (đơn vị hành chính).", nullable=True
    )
    ordinal: pl.Int64 = field(
        "Which meeting of its kind (lần thứ): 3 in 'lần thứ III', 4 in 'kỳ họp thứ 4'.", nullable=True, ge=1, le=9999
    )
    term_number: pl.Int64 = field("Term of the body (khóa): 26 in 'khóa XXVI'.", nullable=True, ge=1, le=999)
    term_start: pl.Int64 = field(
        "First year of the body's term (nhiệm kỳ).", nullable=True, ge=FIRST_YEAR, le=LAST_YEAR
    )
    term_end: pl.Int64 = field("Last year of the body's term (nhiệm kỳ).", nullable=True, ge=FIRST_YEAR, le=LAST_YEAR)
    attendance: pl.Int64 = field("How many people, delegates or units took part (số đại biểu).", nullable=True, ge=0)

    @pa.dataframe_check(name="term_in_order")
    @classmethod
    def term_in_order(cls, data: PolarsData) -> pl.LazyFrame:
        """A term does not end before it starts."""
        return data.lazyframe.select(pl.col("term_start") <= pl.col("term_end"))


class MeetingDates(Table):
    """When a meeting was held."""

    start_date: pl.Date = field("First day of the meeting (ngày khai mạc).", nullable=True)
    end_date: pl.Date = field(
        "Last day of the meeting (ngày bế mạc); its first day where only one is stated.", nullable=True
    )

    @pa.dataframe_check(name="dates_in_order")
    @classmethod
    def dates_in_order(cls, data: PolarsData) -> pl.LazyFrame:
        """A meeting does not end before it starts."""
        return data.lazyframe.select(pl.col("start_date") <= pl.col("end_date"))


class MeetingMarks(Table):
    """What else tells a reported meeting from the others of its body; told also where the year of its day is not."""

    said_days: str = field(
        "Month and day as printed, without a year (ngày như in): '02-10'; of a range '02-28/02-29'.",
        nullable=True,
        str_matches=r"^\d\d-\d\d(/\d\d-\d\d)?$",
    )
    day_part: Annotated[pl.Enum, values(enums.DayPart)] = field(
        "Part of the day (buổi): 'sáng 7-2' is a morning.", nullable=True
    )
    met_with: str = field(
        "The other side, or where the body met it, as written (làm việc với ai): 'Quận ủy quận 2'.", nullable=True
    )


class ParticipantStatement(Table):
    """What an article says of a person who took part."""

    name: str = field("The person's name as written, without titles (họ tên).", str_length={"min_value": 1})
    position: str = field("Offices as stated, the longest statement (chức vụ).", nullable=True)
    role: Annotated[pl.Enum, values(enums.Role)] = field(
        "What the person did there (vai trò): chaired, was elected, spoke or attended; of several the first of these."
        " 'elected' is whoever got an office at the meeting: bầu, bổ nhiệm, chỉ định, phê chuẩn and the like."
    )


class ElectionStatement(Table):
    """What an article says of a vote or an election."""

    office: str = field("Body or office voted on (chức vụ, cơ quan được bầu).", nullable=True)
    person: str = field("The person elected, null for a slate (người trúng cử).", nullable=True)
    seats: pl.Int64 = field(
        "How many were elected as a slate, null for one person (số người được bầu).", nullable=True, ge=0
    )
    votes_for: pl.Int64 = field("Votes in favour (số phiếu tán thành).", nullable=True, ge=0)
    votes_total: pl.Int64 = field(
        "Votes cast, or those who could vote, as printed (tổng số phiếu).", nullable=True, ge=0
    )
    vote_pct: Number = field(
        "Per cent in favour where printed, never computed (tỷ lệ phiếu).", nullable=True, ge=0, le=100
    )

    @pa.dataframe_check(name="votes_within_total")
    @classmethod
    def votes_within_total(cls, data: PolarsData) -> pl.LazyFrame:
        """No more votes in favour than votes."""
        return data.lazyframe.select(pl.col("votes_for") <= pl.col("votes_total"))


class BudgetStatement(Table):
    """What a budget number is about."""

    flow: Annotated[pl.Enum, values(enums.Flow)] = field(
        "Which way public money goes: revenue (thu), expenditure (chi), investment (đầu tư công), other."
    )
    subject: str = field(
        "Whose money it is, as the article names it (chủ thể); 'cả nước' is the state as a whole.", nullable=True
    )
    item: str = field("What exactly, short, in Vietnamese (khoản thu, khoản chi).", nullable=True)
    measure: Annotated[pl.Enum, values(enums.BudgetMeasure)] = field(
        "What the number measures: money, per cent of an estimate (dự toán), growth, or per cent of a total."
    )
    basis: str = field(
        "What a percentage or change is relative to, as stated (so với dự toán, cùng kỳ).", nullable=True
    )


class IndicatorStatement(Table):
    """What an indicator's number is about."""

    subject: str = field("Who or what place it is about, as the article names it (chủ thể).", nullable=True)
    indicator: str = field("What is counted or measured, short, in Vietnamese (chỉ tiêu).", nullable=True)
    measure: Annotated[pl.Enum, values(enums.IndicatorMeasure)] = field(
        "What the number measures: a level (mức), a change against another period (tăng, giảm), or per cent of a plan."
    )
    denominator: Number = field("15 in '14/15 chi bộ': out of how many (mẫu số).", nullable=True, gt=0)


class NumberStatement(Table):
    """A number and how firmly it is stated, but for its unit and period."""

    value: Number = field(
        "The number (giá trị) in full: '3.320 tỷ đồng' is 3320000000000; the low end of a range; a fall is negative."
    )
    value_upper: Number = field("High end of a range (cận trên), null for a single number.", nullable=True)
    comparator: Comparators = field(
        "How the true number relates to the printed one (trên, dưới, khoảng …); of a fall, its size: 'giảm trên 2%' is"
        " gt and −2."
    )
    status: Statuses = field("Whether it happened, is expected of a result (ước) or is aimed at (chỉ tiêu, kế hoạch).")

    @pa.dataframe_check(name="range_has_two_ends", ignore_na=False)
    @classmethod
    def range_has_two_ends(cls, data: PolarsData) -> pl.LazyFrame:
        """A range has an upper end, and nothing else has one."""
        return data.lazyframe.select(
            (pl.col("comparator").cast(pl.String) == "range").eq_missing(pl.col("value_upper").is_not_null())
        )

    @pa.dataframe_check(name="range_in_order")
    @classmethod
    def range_in_order(cls, data: PolarsData) -> pl.LazyFrame:
        """The low end of a range comes first, also of negative changes: -3 to -2."""
        return data.lazyframe.select(pl.col("value") <= pl.col("value_upper"))


class Unit(Table):
    """What a number is counted in."""

    unit: str = field(
        "'%', 'VND', 'USD', a unit of measurement ('ha') or the counted noun as printed (đơn vị tính). A change in"
        " percentage points (điểm phần trăm) has '%' like one in per cent: the sentence tells them apart.",
        str_length={"min_value": 1},
    )


class Period(Table):
    """Which time a number covers."""

    period_start: pl.Date = field(
        "First day that the number covers, null where none is stated (từ ngày).", nullable=True
    )
    period_end: pl.Date = field("Last day that the number covers (đến ngày).", nullable=True)

    @pa.dataframe_check(name="period_in_order")
    @classmethod
    def period_in_order(cls, data: PolarsData) -> pl.LazyFrame:
        """A period does not end before it starts."""
        return data.lazyframe.select(pl.col("period_start") <= pl.col("period_end"))


class StagedFact(Evidence):
    """A fact as it was extracted: whose it is, where it stands, which reading it comes from."""

    fact_id: str = identifier(
        "Stable id of the fact (mã dữ kiện): hash of version, kind, span and ordinal on that span.", unique=True
    )
    version_id: str = identifier("Version of the document that says it.")
    document_id: str = identifier("Document that says it (văn bản).")
    document_name: str = field("Label of that document for people and tools.")
    landing_date: pl.Date = field("Day of landing of the version; the partition.", volatile=True)
    extractor_version: str = field(
        "Version of the program and data that read it, 12 hex digits.", str_matches=r"^[0-9a-f]{12}$"
    )


class AtMeeting(Table):
    """At which of the reported meetings a fact belongs."""

    meeting_fact_id: str = identifier(
        "Row of the meeting that it was said or decided at; null where the article reports none or does not say which.",
        nullable=True,
    )


class StagedMeeting(MeetingMarks, MeetingDates, MeetingStatement, StagedFact, table="staging.meetings"):
    """One meeting that one document reports as its news."""


class StagedParticipant(ParticipantStatement, AtMeeting, StagedFact, table="staging.participants"):
    """One named person who, as one document says, took part in a reported meeting."""


class StagedElection(ElectionStatement, AtMeeting, StagedFact, table="staging.elections"):
    """One vote or election result of a reported meeting."""


class StagedBudget(Period, Unit, NumberStatement, BudgetStatement, AtMeeting, StagedFact, table="staging.budgets"):
    """One number about public money."""

    unit: str = field(
        "What the number is counted in: đồng, US dollars or per cent (percentage points are '%', too).",
        isin=values(enums.BudgetUnit),
    )

    @pa.dataframe_check(name="unit_fits_measure")
    @classmethod
    def unit_fits_measure(cls, data: PolarsData) -> pl.LazyFrame:
        """An amount is money; execution and share are per cent; a change may be either, as it is stated."""
        measure, percent = pl.col("measure").cast(pl.String), pl.col("unit") == enums.BudgetUnit.PERCENT.value
        fits = pl.when(measure == "amount").then(~percent).when(measure.is_in(["execution", "share"])).then(percent)
        return data.lazyframe.select(fits.otherwise(pl.lit(True)))


class StagedIndicator(
    Period, Unit, NumberStatement, IndicatorStatement, AtMeeting, StagedFact, table="staging.indicators"
):
    """One cardinal quantity that is neither public money nor attendance nor a vote."""


STAGED_FACTS: dict[enums.FactKind, type[StagedFact]] = {
    enums.FactKind.MEETING: StagedMeeting,
    enums.FactKind.PARTICIPANT: StagedParticipant,
    enums.FactKind.ELECTION: StagedElection,
    enums.FactKind.BUDGET: StagedBudget,
    enums.FactKind.INDICATOR: StagedIndicator,
}
"""The model of each kind of fact."""
