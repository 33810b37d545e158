"""Facts side by side: one number reported again, whole budgets, targets and what came of them, contradictions."""

from datetime import date
from decimal import Decimal
from typing import Any

import duckdb
import pytest

pytestmark = pytest.mark.xdist_group("comparisons")  # what its tests share is made once

YEAR = {"period_start": date(2021, 1, 1), "period_end": date(2021, 12, 31)}
HALF = {"period_start": date(2021, 1, 1), "period_end": date(2021, 6, 30)}
REVENUE = {"subject": "huyện Hoa Mai", "item": "tổng thu ngân sách", **YEAR}
INVESTED = {"subject": "quận Ba Đình", "flow": "public_investment", **YEAR}
POOR = {"subject": "huyện Hoa Mai", "indicator": "tỷ lệ hộ nghèo", "unit": "%", **YEAR}

Told = tuple[Any, ...]
DECISIONS = [
    # target and result: comparator and number; a range has both ends
    (("gte", 7), ("eq", 7), True),
    (("gte", 7), ("eq", 6), False),
    (("gte", 7), ("gt", 7), True),
    (("gte", 7), ("gt", 6), None),  # 6,5 or 8
    (("gte", 7), ("lt", 7), False),
    (("gte", 7), ("lte", 7), None),  # 7 or less
    (("gte", 7), ("lt", 9), None),
    (("gte", 7), ("approx", 8), None),
    (("gte", 7), ("range", 7, 8), True),
    (("gte", 7), ("range", 5, 6), False),
    (("gte", 7), ("range", 6, 8), None),
    (("lte", 3), ("eq", 3), True),
    (("lte", 3), ("eq", 4), False),
    (("lte", 3), ("lt", 3), True),
    (("lte", 3), ("lt", 4), None),
    (("lte", 3), ("gt", 3), False),
    (("lte", 3), ("gte", 3), None),
    (("range", 4, 6), ("eq", 5), True),
    (("range", 4, 6), ("eq", 7), False),
    (("range", 4, 6), ("lt", 4), False),
    (("range", 4, 6), ("gt", 6), False),
    (("range", 4, 6), ("gt", 5), None),
    (("gt", 7), ("eq", 7), False),  # "trên 7" is not 7
    (("gt", 7), ("eq", 8), True),
    (("gt", 7), ("gt", 7), True),
    (("gt", 7), ("gte", 7), None),
    (("lt", 3), ("eq", 3), False),
    (("lt", 3), ("eq", 2), True),
    (("lt", 3), ("lt", 3), True),
    (("lt", 3), ("lte", 3), None),
    # falls, whose words tell how large they are
    (("gte", -2), ("eq", -3), True),
    (("gte", -2), ("eq", -1), False),
    (("gte", -2), ("gt", -2), True),
    (("gt", -2), ("eq", -2), False),
    (("lte", -5), ("eq", -4), True),
    (("lte", -5), ("eq", -6), False),
    (("range", -6, -4), ("eq", -5), True),
    (("range", -6, -4), ("gt", -6), False),  # fell by more
    (("eq", 5), ("eq", 5), True),
    (("eq", 5), ("eq", 4), None),  # nothing says which side is better
    (("eq", 5), ("gte", 5), None),
    (("approx", 5), ("eq", 5), None),
]


def told(name: str, status: str, words: Told) -> tuple[str, dict[str, Any]]:
    """An indicator of a status by comparator, number and, of a range, its other end; below nothing it is a fall."""
    measure = {"measure": "change"} if words[1] < 0 else {}
    upper = {"value_upper": Decimal(words[2])} if len(words) > 2 else {}
    columns = {"indicator": name, "status": status, "comparator": words[0], "value": words[1]}
    return "indicators", POOR | columns | measure | upper


ARTICLES: list[tuple[str, date | None, list[tuple[str, dict[str, Any]]]]] = [
    # name, day, facts: table and columns; each stands on a number of its own in the text
    ("january", date(2021, 1, 5), [
        ("budgets", REVENUE | {"value": 100, "status": "target", "comparator": "gte"}),
        ("indicators", POOR | {"value": 3, "status": "target", "comparator": "lte"}),
        ("indicators", POOR | {"indicator": "xã nông thôn mới", "value": 5, "unit": "xã", "status": "target"}),
        ("indicators", POOR | {"indicator": "đường nhựa", "value": 9, "unit": "km", "status": "target"}),
        ("indicators", POOR | {"indicator": "việc làm mới", "value": 800, "unit": "người", "status": "target",
                               "comparator": "gte"}),
        ("indicators", POOR | {"indicator": "cây xanh", "value": 500, "unit": "cây", "status": "target",
                               "comparator": "gte"}),
        ("budgets", REVENUE | {"value": 140, "item": "thu phạt", "status": "target"}),  # above a whole that is actual
    ]),
    ("july", date(2021, 7, 5), [
        ("budgets", REVENUE | HALF | {"value": 60}),
        ("indicators", POOR | HALF | {"value": 4}),
        ("indicators", POOR | HALF | {"indicator": "việc làm mới", "value": 500, "unit": "người"}),
        ("indicators", POOR | HALF | {"indicator": "cây xanh", "value": 510, "unit": "cây"}),
    ]),
    ("december", date(2021, 12, 20), [
        ("budgets", REVENUE | {"value": 110, "status": "estimate"}),
        ("budgets", REVENUE | {"value": 70, "item": "thu tiền sử dụng đất"}),
        ("budgets", REVENUE | {"value": 95, "flow": "expenditure", "item": "chi ngân sách huyện"}),
    ]),
    ("march", date(2022, 3, 1), [
        ("budgets", REVENUE | {"value": 120}),
        ("budgets", REVENUE | {"value": 130, "item": "thu thuế"}),  # a part that is more than its whole
        ("indicators", POOR | {"value": 2}),
        ("indicators", POOR | {"indicator": "xã nông thôn mới", "value": 4, "unit": "xã"}),
        ("elections", {"person": "An", "votes_for": 29, "votes_total": 30, "vote_pct": Decimal("96.7")}),
        ("elections", {"person": "Bình", "votes_for": 29, "votes_total": 30, "vote_pct": Decimal(98)}),
    ]),
    ("april", date(2022, 4, 1), [
        ("budgets", REVENUE | {"value": 124}),  # reported again, otherwise
        ("indicators", POOR | {"value": Decimal("2.001")}),  # the same but for rounding
        ("budgets", {"subject": "huyện Hoa Mai", "item": "thu thuế", "value": 131}),  # no period: nothing to compare
    ]),
    ("undated", None, [("budgets", REVENUE | {"value": 999, "comparator": "approx"})]),
    ("share", date(2023, 1, 9), [
        ("budgets", {"subject": "xã A", "item": "chi ngân sách", "value": 200, "status": "target", **YEAR}),
        ("budgets", {"subject": "xã A", "item": "chi ngân sách", "value": 100, **YEAR}),
        ("budgets", {"subject": "xã A", "item": "chi ngân sách", "value": 60, "measure": "execution", "unit": "%",
                             "basis": "dự toán", **YEAR}),
        ("budgets", {"subject": "xã B", "item": "chi ngân sách", "value": 200, "status": "target", **YEAR}),
        ("budgets", {"subject": "xã B", "item": "chi ngân sách", "value": 100, **YEAR}),
        ("budgets", {"subject": "xã B", "item": "chi ngân sách", "value": 40, "measure": "execution", "unit": "%",
                     "basis": "dự toán", "comparator": "gt", **YEAR}),  # "trên 40%" is true of 50
    ]),
    # one body under two spellings and item names; two wards of one name
    ("q1", date(2021, 1, 7), [
        ("budgets", REVENUE | {"subject": "quận Ba Đình", "value": 300, "status": "target", "comparator": "gte"}),
        ("budgets", REVENUE | {"subject": "Phường 5, quận 3", "value": 7, "status": "target", "comparator": "gte"}),
    ]),
    ("q2", date(2022, 1, 7), [
        ("budgets", REVENUE | {"subject": "Q.Ba Đình", "item": "tổng thu NSNN trên địa bàn", "value": 310}),
    ]),
    ("q8", date(2022, 1, 8), [("budgets", REVENUE | {"subject": "Phường 5, quận 8", "value": 8})]),
    # whole budgets that are no place's, or nobody knows whose
    ("bare", date(2022, 1, 9), [
        ("budgets", REVENUE | {"subject": "quận", "value": 310}),
        ("budgets", REVENUE | {"subject": "phường 5", "value": 8}),
    ]),
    ("bodies", date(2022, 1, 9), [
        ("budgets", REVENUE | {"subject": "Cục Thuế quận Ba Đình", "value": 500}),
        ("budgets", REVENUE | {"subject": "UBND quận Ba Đình", "item": "thu ngân sách", "value": 290}),
        ("budgets", REVENUE | {"subject": "cả nước", "item": "tổng thu NSNN", "value": 9000}),
    ]),
    ("invested", date(2022, 1, 9), [
        ("budgets", INVESTED | {"value": 600, "item": "vốn đã giao"}),
        ("budgets", INVESTED | {"value": 90, "item": "giải ngân vốn đầu tư công"}),
        ("budgets", INVESTED | {"value": 700, "item": "kế hoạch vốn đầu tư công", "status": "target"}),
    ]),
    # one sentence in two papers, with two shares that the same words describe
    *((name, date(2022, 1, 9), [
        ("indicators", POOR | {"indicator": "vốn thực hiện", "value": 42}),
        ("indicators", POOR | {"indicator": "vốn thực hiện", "value": 45}),
    ]) for name in ("paper", "its like")),
    ("plan", date(2021, 1, 9), [told(f"{aim} {came}", "target", aim) for aim, came, _ in DECISIONS]),
    ("outcome", date(2022, 1, 9), [told(f"{aim} {came}", "actual", came) for aim, came, _ in DECISIONS]),
]  # fmt: skip


@pytest.fixture(scope="module")
def built(shared_staging: Any) -> Any:
    """Build the articles above; their numbers are 1000, 1001 …, in the next 2000 …: no near copies."""
    for place, (name, day, facts) in enumerate(ARTICLES, start=1):
        numbers = [str(1000 * place + number) for number in range(len(facts))]
        version = shared_staging.document(f"{name}.txt", "\n".join([f"Bài {name}", *numbers]), published_on=day)
        for number, (table, columns) in zip(numbers, facts, strict=True):
            exact = {"value": Decimal(columns["value"])} if "value" in columns else {}
            shared_staging.fact(table, version, number, **(columns | exact))
    return shared_staging.build()


@pytest.mark.parametrize(
    ("on_date", "known"),
    [
        (date(2021, 1, 4), []),
        (date(2021, 7, 5), [("target", 100), ("actual", 60)]),
        (date(2022, 3, 31), [("target", 100), ("actual", 60), ("estimate", 110), ("actual", 120)]),
        (date(2022, 4, 1), [("target", 100), ("actual", 60), ("estimate", 110), ("actual", 124)]),
    ],
)
def test_numbers_are_those_that_were_known_on_a_day(built: Any, on_date: date, known: list[tuple[str, int]]) -> None:
    with duckdb.connect(str(built.path), read_only=True) as connection:
        rows = connection.execute(
            "SELECT status::VARCHAR, value FROM mart.budgets_as_known(?)"
            " WHERE item = 'tổng thu ngân sách' AND subject = 'huyện Hoa Mai' ORDER BY reported_on",
            [on_date],
        ).fetchall()
    assert rows == known


def test_the_latest_report_of_a_number_counts_and_the_first_is_remembered(built: Any) -> None:
    [row] = built.rows("""
        SELECT value, document_name, reports, first_value, first_reported_on, revised FROM mart.budgets_latest
        WHERE status = 'actual' AND item = 'tổng thu ngân sách' AND period_end = '2021-12-31'
            AND subject = 'huyện Hoa Mai'
    """)
    assert row == {
        "value": 124, "document_name": "april", "reports": 3, "first_value": 120,
        "first_reported_on": date(2022, 3, 1), "revised": True,
    }  # fmt: skip
    # two numbers without a period may be anything: they are never one
    assert built.column("SELECT count(*) FROM mart.budgets_latest WHERE item = 'thu thuế'") == [2]


def test_totals_leave_out_parts_and_keep_statuses_apart(built: Any) -> None:
    rows = built.rows("""
        SELECT flow, period_end, [actual_vnd, estimate_vnd, target_vnd] AS vnd FROM mart.budget_totals
        WHERE place = 'huyện Hoa Mai' ORDER BY ALL
    """)
    assert [(row["flow"], row["period_end"], row["vnd"]) for row in rows] == [
        ("revenue", date(2021, 6, 30), [60, None, None]),
        ("revenue", date(2021, 12, 31), [124, 110, 100]),
        ("expenditure", date(2021, 12, 31), [95, None, None]),
    ]


def test_totals_are_of_places_that_are_told_apart_and_say_what_of(built: Any) -> None:
    rows = built.rows("""
        SELECT place, level, flow, actual_vnd, actual_item, target_vnd, target_item FROM mart.budget_totals
        WHERE place NOT IN ('huyện Hoa Mai', 'xã A', 'xã B') ORDER BY place, flow, coalesce(actual_vnd, target_vnd)
    """)
    assert [tuple(row.values()) for row in rows] == [
        ("cả nước", "central", "revenue", 9000, "tổng thu NSNN", None, None),
        ("phường 5", "commune", "revenue", None, None, 7, "tổng thu ngân sách"),  # of quận 3
        ("phường 5", "commune", "revenue", 8, "tổng thu ngân sách", None, None),  # of quận 8
        ("quận Ba Đình", "district", "revenue", 310, "tổng thu NSNN trên địa bàn", 300, "tổng thu ngân sách"),
        ("quận Ba Đình", "district", "public_investment", 90, "giải ngân vốn đầu tư công", 700,
         "kế hoạch vốn đầu tư công"),
    ]  # fmt: skip


def test_a_body_is_one_under_its_spellings_and_two_wards_of_one_name_stay_two(built: Any) -> None:
    rows = built.rows("""
        SELECT subject, document_name, result_value, result_document_name, met FROM mart.targets
        WHERE document_name = 'q1' ORDER BY value
    """)
    assert [tuple(row.values()) for row in rows] == [
        ("Phường 5, quận 3", "q1", None, None, None),
        ("quận Ba Đình", "q1", 310, "q2", True),
    ]
    totals = built.rows("""
        SELECT place, target_vnd, actual_vnd FROM mart.budget_totals
        WHERE organization_key IN (
            SELECT organization_key FROM mart.budget_reports WHERE document_name IN ('q1', 'q2', 'q8')
        ) AND flow = 'revenue' ORDER BY coalesce(target_vnd, actual_vnd)
    """)
    assert [tuple(row.values()) for row in totals] == [
        ("phường 5", 7, None),
        ("phường 5", None, 8),
        ("quận Ba Đình", 300, 310),
    ]


def test_a_target_stands_beside_what_came_of_it(built: Any) -> None:
    rows = built.rows("""
        SELECT what, value, result_value, result_document_name, met FROM mart.targets
        WHERE document_name = 'january' ORDER BY fact_id IN (SELECT fact_id FROM mart.budgets), what
    """)
    beside = ("value", "result_value", "result_document_name", "met")
    assert {row["what"]: tuple(row[name] for name in beside) for row in rows} == {
        "tổng thu ngân sách": (100, 124, "april", True),  # a floor that was passed
        "tỷ lệ hộ nghèo": (3, Decimal("2.001"), "april", True),  # a ceiling
        "xã nông thôn mới": (5, 4, "march", None),  # missed or not: nothing says that more is better
        "đường nhựa": (9, None, None, None),
        "việc làm mới": (800, 500, "july", None),  # half the year is left
        "cây xanh": (500, 510, "july", True),  # passed already
        "thu phạt": (140, None, None, None),
    }


@pytest.mark.parametrize(
    ("target", "result", "met"),
    DECISIONS,
)
def test_a_result_decides_what_follows_from_its_words(built: Any, target: Told, result: Told, met: bool | None) -> None:
    query = "SELECT result_value, met FROM mart.targets WHERE what = ?"
    with duckdb.connect(str(built.path), read_only=True) as connection:
        assert connection.execute(query, [f"{target} {result}"]).fetchall() == [(result[1], met)]


def test_contradictions_are_shown_with_both_statements(built: Any) -> None:
    rows = built.rows("SELECT kind, value, document_name, other_value, other_document_name FROM mart.contradictions")
    told = {
        (row["kind"], *sorted([(row["value"], row["document_name"]), (row["other_value"], row["other_document_name"])]))
        for row in rows
    }
    assert told == {
        ("reported_differently", (120, "march"), (124, "april")),
        ("part_exceeds_total", (120, "march"), (130, "march")),
        ("votes_and_share", (Decimal("96.666667"), "march"), (98, "march")),
        ("amount_and_execution", (50, "share"), (60, "share")),
    }
    assert built.column(
        "SELECT bool_and(marked LIKE '%«%»%' AND other_marked LIKE '%«%»%') FROM mart.contradictions"
    ) == [True]
