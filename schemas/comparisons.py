"""The analysts' views that set facts side by side: reports of one number, whole budgets, targets, contradictions.

And the columns by which facts compare, whatever they are called in their articles.

Keep out: facts one by one, which are in `schemas.mart`; the SELECTs, which are in `sql/marts/`.
"""

from typing import Annotated

import polars as pl

from schemas import enums
from schemas.base import Number, Table, field, identifier, values
from schemas.dimensions import InDocument
from schemas.facts import BudgetStatement, Comparators, NumberStatement, Period, Statuses, Unit


class Stated(InDocument):
    """Which statement a row is, and of which document."""

    fact_id: str = identifier(
        "Stable id of the fact (mã dữ kiện); mart.evidence(fact_id) shows what says it.", unique=True
    )


class Resolved(Table):
    """Which organisation and administrative unit a row is about, whatever they are called."""

    organization_key: str = identifier(
        "Row of mart.organizations (cơ quan, tổ chức) that meets or is described, null where unknown.", nullable=True
    )
    organization: str = field("Name of that organisation, body or place (cơ quan, tổ chức).", nullable=True)
    admin_unit_key: str = identifier(
        "Row of mart.admin_units (đơn vị hành chính) that it is of, or that it is; null where unknown.", nullable=True
    )
    admin_unit: str = field("Name of that administrative unit (đơn vị hành chính).", nullable=True)


class ItemGroup(Table):
    """Under which name a budget item compares."""

    item_group: str = field(
        "The item under the name that it compares by (nhóm khoản); see star.dim_budget_item.", nullable=True
    )
    part_of: str = field(
        "The item_group that it is a part of (thuộc khoản), if a list says so; never add the two.", nullable=True
    )
    is_total: bool = field(
        "Whether the item is a whole budget (tổng thu, tổng chi, tổng vốn); never add totals to their parts."
    )


class IndicatorGroup(Table):
    """Under which name an indicator compares."""

    indicator_group: str = field(
        "The indicator under the name that it compares by (nhóm chỉ tiêu); see star.dim_indicator.", nullable=True
    )


class Report(Table):
    """Which number a report is of, and when it was made."""

    reported_on: pl.Date = field("Day of the article, else of its meeting (ngày đưa tin).", nullable=True)
    number_id: str = identifier("Which number it is (mã số liệu); reports of one number share it.")


class BudgetReports(
    Report, Resolved, Period, Unit, NumberStatement, ItemGroup, BudgetStatement, Stated, table="mart.budget_reports"
):
    """One report of a number about public money (lần đưa tin), to be set beside its others; duplicates are left out."""


class Revision(Table):
    """How a number was told before."""

    reports: pl.Int64 = field("How many times it was reported (số lần đưa tin).", ge=1)
    first_reported_on: pl.Date = field("Day of the first report (lần đưa tin đầu).", nullable=True)
    first_value: Number = field("The number as it was reported first (giá trị ban đầu).")
    revised: bool = field("Whether its documents give different values (có điều chỉnh).")


class BudgetsLatest(
    Revision,
    Report,
    Resolved,
    Period,
    Unit,
    NumberStatement,
    ItemGroup,
    BudgetStatement,
    Stated,
    table="mart.budgets_latest",
):
    """One number about public money by its latest report (số liệu mới nhất); see mart.budgets_as_known(on_date)."""


class BudgetTotals(Table, table="mart.budget_totals"):
    """One place's whole revenue, spending or investment in one period (tổng thu, tổng chi).

    Parts are left out and statuses have columns of their own. Add places of one `level`, and no periods that overlap. A
    place that cannot be told from its namesakes, or has no name, is left out: it may be there already.
    """

    place: str = field("Whose budget (địa phương): name of the administrative unit, or cả nước.")
    level: Annotated[pl.Enum, values(enums.OrganizationLevel)] = field(
        "Its level (cấp); add places of one. Null where nothing tells a city's.", nullable=True
    )
    organization_key: str = identifier("Row of mart.organizations (cơ quan): the place, else its UBND.")
    admin_unit_key: str = identifier("Row of mart.admin_units (đơn vị hành chính), null for cả nước.", nullable=True)
    flow: Annotated[pl.Enum, values(enums.Flow)] = field("Which way the money goes (thu, chi, đầu tư công).")
    period_start: pl.Date = field("First day that it covers (từ ngày), null where none is stated.", nullable=True)
    period_end: pl.Date = field("Last day that it covers (đến ngày).")
    actual_vnd: Number = field("What happened (đã thực hiện), in đồng.", nullable=True)
    estimate_vnd: Number = field("What is expected of the result (ước thực hiện), in đồng.", nullable=True)
    target_vnd: Number = field("What was planned or aimed at (dự toán, kế hoạch), in đồng.", nullable=True)
    actual_item: str = field(
        "What that is a total of (khoản), as written: compare it before the numbers.", nullable=True
    )
    estimate_item: str = field("What the expected result is a total of (khoản), as written.", nullable=True)
    target_item: str = field("What the plan is a total of (khoản), as written.", nullable=True)
    actual_fact_id: str = identifier("The fact (dữ kiện) behind what happened.", nullable=True)
    estimate_fact_id: str = identifier("The fact (dữ kiện) behind what is expected.", nullable=True)
    target_fact_id: str = identifier("The fact (dữ kiện) behind what was planned.", nullable=True)


class Targets(Stated, table="mart.targets"):
    """One target (chỉ tiêu, kế hoạch) with the latest result reported of the same thing within its time."""

    subject: str = field("Whose target it is, as the article names it (chủ thể).", nullable=True)
    what: str = field("What is aimed at (nội dung chỉ tiêu): the indicator or the item of public money.", nullable=True)
    measure: str = field("What the number measures (mức, tăng giảm, tỷ lệ thực hiện).")
    value: Number = field("The number aimed at (giá trị), the low end of a range.")
    value_upper: Number = field("High end of a range (cận trên), null for a single number.", nullable=True)
    comparator: Comparators = field("How far the target reaches (tối thiểu, trên, dưới …).")
    unit: str = field("What it is counted in (đơn vị tính).")
    period_start: pl.Date = field("First day of the target's time (từ ngày).", nullable=True)
    period_end: pl.Date = field("Last day of the target's time (đến ngày).", nullable=True)
    kind: Annotated[pl.Enum, values(enums.FactKind)] = field("Kind of fact (loại dữ kiện): indicator or budget.")
    result_fact_id: str = identifier("The fact that states the result (mã dữ kiện), null without one.", nullable=True)
    result_document_name: str = field("Document that states the result (văn bản).", nullable=True)
    result_value: Number = field("What was reached (kết quả).", nullable=True)
    result_comparator: Comparators = field(
        "How the true result relates to the printed one (trên, gần …).", nullable=True
    )
    result_status: Statuses = field("Whether the result happened or is expected (ước).", nullable=True)
    result_period_start: pl.Date = field("First day that the result covers (từ ngày).", nullable=True)
    result_period_end: pl.Date = field("Last day that the result covers (đến ngày).", nullable=True)
    met: bool = field(
        "Whether the result reaches the target (đạt chỉ tiêu); null before its last day, or where no side is better.",
        nullable=True,
    )


class Contradictions(Table, table="mart.contradictions"):
    """Two statements that cannot both be exactly right (mâu thuẫn), with the words of both."""

    kind: str = field(
        "What contradicts what (loại mâu thuẫn): reported_differently, part_exceeds_total, votes_and_share or"
        " amount_and_execution."
    )
    fact_id: str = identifier("The one statement (mã dữ kiện).")
    value: Number = field("What it says (giá trị).")
    document_name: str = field("Where it says so (văn bản).")
    marked: str = field("Its sentence (câu), the number marked.", words="sentence")
    other_fact_id: str = identifier("The other statement (mã dữ kiện), the same one where it contradicts itself.")
    other_value: Number = field("What that says, or what follows from it (giá trị đối chiếu).")
    other_document_name: str = field("Where that is said (văn bản đối chiếu).")
    other_marked: str = field("Its sentence (câu đối chiếu), the number marked.", words="sentence")


COMPARISONS: tuple[type[Table], ...] = (BudgetReports, BudgetsLatest, BudgetTotals, Targets, Contradictions)
"""Every view that sets facts side by side."""
