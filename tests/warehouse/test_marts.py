"""Whole rows of every view of the contract, from a staging area built by hand."""

from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from pipelines.identity import digest

ARTICLE = """Quận Hoa Mai họp Ban Chấp hành lần thứ 3
Ngày 2/10/2020, Ban Chấp hành Đảng bộ quận Hoa Mai tổ chức hội nghị lần thứ ba khóa XII.
Đồng chí Trần Văn An, Bí thư Quận ủy, chủ trì.
Thu ngân sách đạt trên 1.460 tỷ đồng, bằng 47% dự toán quận giao, 48,8% dự toán thành phố giao, tăng 12%.
Kết nạp 14/15 đảng viên mới.
Đồng chí Lê Thị Bình được bầu làm Phó Chủ tịch UBND quận với 29/30 phiếu."""
FOLDED = (
    "quan hoa mai hop ban chap hanh lan thu 3"
    " ngay 2 10 2020 ban chap hanh dang bo quan hoa mai to chuc hoi nghi lan thu ba khoa xii"
    " dong chi tran van an bi thu quan uy chu tri"
    " thu ngan sach dat tren 1 460 ty dong bang 47% du toan quan giao 48 8% du toan thanh pho giao tang 12%"
    " ket nap 14 15 dang vien moi"
    " dong chi le thi binh duoc bau lam pho chu tich ubnd quan voi 29 30 phieu"
)
NINE_MONTHS = {"period_start": date(2020, 1, 1), "period_end": date(2020, 9, 30)}
REVENUE = {"subject": "quận Hoa Mai", "item": "thu ngân sách", **NINE_MONTHS}
MEETING_ID = digest("meeting", "conference", "quận ủy quận hoa mai", "ordinal", 3, "12", None)


def stage(staging: Any, address: str = "hoa-mai.txt", **options: Any) -> dict[str, Any]:
    """One article with one fact of each kind and the percentages of its budget amount."""
    day = date(2020, 10, 2)
    version = staging.document(address, ARTICLE, title="Quận Hoa Mai họp", published_on=date(2020, 10, 5), **options)
    meeting = staging.fact(
        "meetings", version, "hội nghị lần thứ ba", body="Ban Chấp hành Đảng bộ quận Hoa Mai",
        jurisdiction="quận Hoa Mai", ordinal=3, term_number=12, start_date=day, end_date=day, said_days="10-02",
        day_part="morning",
    )  # fmt: skip
    at = {"meeting_fact_id": meeting}
    staging.fact(
        "participants", version, "Trần Văn An", name="Trần Văn An", position="Bí thư Quận ủy", role="chair", **at
    )
    staging.fact(
        "elections", version, "29/30", office="Phó Chủ tịch UBND quận", person="Lê Thị Bình", votes_for=29,
        votes_total=30, **at,
    )  # fmt: skip
    staging.fact("budgets", version, "1.460", value=Decimal(1_460_000_000_000), comparator="gt", **REVENUE, **at)
    percent = {"unit": "%", **REVENUE, **at}
    for quote, value, basis in (("47", "47", "dự toán quận giao"), ("48,8", "48.8", "dự toán thành phố giao")):
        staging.fact("budgets", version, quote, value=Decimal(value), measure="execution", basis=basis, **percent)
    staging.fact("budgets", version, "12%", value=Decimal(12), measure="change", basis="cùng kỳ", **percent)
    staging.fact(
        "indicators", version, "14/15", value=Decimal(14), denominator=Decimal(15), unit="đảng viên",
        indicator="đảng viên mới", subject="quận Hoa Mai",
    )  # fmt: skip
    return version


def common(
    version: dict[str, Any], row: dict[str, Any], quote: str, meeting_id: str | None = MEETING_ID
) -> dict[str, Any]:
    """The columns that every fact view has; the fact's id is checked for its form elsewhere."""
    start = ARTICLE.index(quote)
    sentence = next(line for line in ARTICLE.splitlines() if quote in line)
    return {
        "fact_id": row["fact_id"], "meeting_id": meeting_id, "document_id": version["document_id"],
        "document_name": "hoa-mai", "char_start": start, "char_end": start + len(quote), "sentence": sentence,
        "rule": "by_hand", "confidence": 0.5, "corrected_by": None, "duplicate_of": None,
    }  # fmt: skip


def test_documents(staging: Any) -> None:
    version = stage(staging)
    assert staging.build().rows("FROM mart.documents") == [
        {
            "document_id": version["document_id"], "document_name": "hoa-mai", "duplicate_of": None, "url": None,
            "title": "Quận Hoa Mai họp", "published_on": date(2020, 10, 5), "relevant": True, "text": ARTICLE,
            "extractor_version": "0" * 12, "version_id": version["version_id"], "source": "báo",
            "address": "hoa-mai.txt", "disposition": "loaded", "media_type": "text/plain", "encoding": "utf-8",
            "notes": [], "author": None, "section": None,
            "search": "quan hoa mai hop " + FOLDED,
        }
    ]  # fmt: skip


ALL_BUT_KEYS = "SELECT * EXCLUDE (organization_key, admin_unit_key)"
RESOLVED = {"organization": "quận Hoa Mai", "admin_unit": "quận Hoa Mai"}


def test_meetings_and_their_reports(staging: Any) -> None:
    version = stage(staging)
    built = staging.build()
    statement = {
        "meeting_type": "conference", "body": "Ban Chấp hành Đảng bộ quận Hoa Mai", "jurisdiction": "quận Hoa Mai",
        "ordinal": 3, "term_number": 12, "term_start": None, "term_end": None, "attendance": None,
        "start_date": date(2020, 10, 2), "end_date": date(2020, 10, 2),
        "search": "ban chap hanh dang bo quan hoa mai quan hoa mai",
        "organization": "Ban Chấp hành Đảng bộ quận Hoa Mai", "admin_unit": "quận Hoa Mai",
    }  # fmt: skip
    assert built.rows(f"{ALL_BUT_KEYS} FROM mart.meetings") == [
        {"meeting_id": MEETING_ID} | statement | {"reports": 1, "disagreements": []}
    ]
    [report] = built.rows(f"{ALL_BUT_KEYS} FROM mart.meeting_reports")
    marks = {"said_days": "10-02", "day_part": "morning", "met_with": None}
    assert report == common(version, report, "hội nghị lần thứ ba") | statement | marks


def test_participants_elections_and_officials(staging: Any) -> None:
    version = stage(staging)
    built = staging.build()
    [person] = built.rows("FROM mart.participants")
    assert person == common(version, person, "Trần Văn An") | {
        "name": "Trần Văn An",
        "position": "Bí thư Quận ủy",
        "role": "chair",
        "search": "tran van an bi thu quan uy",
    }
    [election] = built.rows("FROM mart.elections")
    assert election == common(version, election, "29/30") | {
        "office": "Phó Chủ tịch UBND quận", "person": "Lê Thị Bình", "seats": None, "votes_for": 29, "votes_total": 30,
        "vote_pct": None, "search": "le thi binh pho chu tich ubnd quan",
    }  # fmt: skip
    seen = {"known_by": "quận hoa mai", "first_on": date(2020, 10, 2), "last_on": date(2020, 10, 2), "documents": 1}
    assert built.rows("SELECT * EXCLUDE (search, person_key) FROM mart.officials ORDER BY person") == [
        {"person": "Lê Thị Bình", "office": "Phó Chủ tịch", "organization": "UBND quận Hoa Mai"}
        | seen
        | {"fact_ids": [election["fact_id"]]},
        {"person": "Trần Văn An", "office": "Bí thư", "organization": "Quận ủy quận Hoa Mai"}
        | seen
        | {"fact_ids": [person["fact_id"]]},
    ]


def test_budget_and_indicator_observations(staging: Any) -> None:
    version = stage(staging)
    built = staging.build()
    amount, *percentages = built.rows(f"{ALL_BUT_KEYS} FROM mart.budget_observations ORDER BY char_start")
    assert amount == common(version, amount, "1.460") | RESOLVED | {
        "flow": "revenue", "subject": "quận Hoa Mai", "item": "thu ngân sách", "measure": "amount",
        "item_group": "thu ngân sách", "part_of": None, "is_total": True, "basis": None,
        "value": 1_460_000_000_000, "value_upper": None, "comparator": "gt", "status": "actual", "unit": "VND",
        "search": "quan hoa mai thu ngan sach", **NINE_MONTHS,
    }  # fmt: skip
    assert [(row["value"], row["basis"]) for row in percentages] == [
        (47, "dự toán quận giao"),
        (Decimal("48.8"), "dự toán thành phố giao"),
        (12, "cùng kỳ"),
    ]
    [indicator] = built.rows(f"{ALL_BUT_KEYS} FROM mart.indicator_observations")
    assert indicator == common(version, indicator, "14/15", meeting_id=None) | RESOLVED | {
        "subject": "quận Hoa Mai", "indicator": "đảng viên mới", "measure": "level", "denominator": 15,
        "indicator_group": "đảng viên mới kết nạp", "value": 14,
        "value_upper": None, "comparator": "eq", "status": "actual", "unit": "đảng viên", "period_start": None,
        "period_end": None, "search": "quan hoa mai dang vien moi",
    }  # fmt: skip


def test_budgets_has_an_amount_once_with_all_that_is_said_of_it(staging: Any) -> None:
    stage(staging)
    built = staging.build()
    [row] = built.rows("FROM mart.budgets")
    ids = dict(zip((47, Decimal("48.8"), 12), built.column(
        "SELECT fact_id FROM mart.budget_observations WHERE measure <> 'amount' ORDER BY char_start"
    ), strict=True))  # fmt: skip
    stated = {"value_upper": None, "unit": "%", "comparator": "eq"}
    [observation] = built.rows("FROM mart.budget_observations WHERE measure = 'amount'")
    assert row == observation | {
        "execution_pct": 47, "execution_basis": "dự toán quận giao", "execution_comparator": "eq",
        "change_value": 12, "change_unit": "%", "change_basis": "cùng kỳ",
        "executions": [
            {"value": 47, "basis": "dự toán quận giao", "fact_id": ids[47]} | stated,
            {"value": Decimal("48.8"), "basis": "dự toán thành phố giao", "fact_id": ids[Decimal("48.8")]} | stated,
        ],
        "changes": [{"value": 12, "basis": "cùng kỳ", "fact_id": ids[12]} | stated],
        "is_total": True,
    }  # fmt: skip


@pytest.mark.parametrize(
    ("different", "executions"),
    [
        ({}, 1),
        ({"item": "chi ngân sách"}, 0),
        ({"flow": "expenditure"}, 0),
        ({"subject": "quận khác"}, 0),
        ({"status": "target"}, 0),
        ({"period_end": date(2020, 12, 31)}, 0),
    ],
    ids=["the same", "item", "flow", "subject", "status", "period"],
)
def test_a_percentage_belongs_to_an_amount_of_the_same_thing(
    staging: Any, different: dict[str, Any], executions: int
) -> None:
    version = staging.document("a.txt", "Thu 1.460 tỷ, đạt 47% dự toán")
    staging.fact("budgets", version, "1.460", value=Decimal(1), **REVENUE)
    percent = REVENUE | {"unit": "%", "measure": "execution"} | different
    staging.fact("budgets", version, "47", value=Decimal(47), **percent)
    assert staging.build().column("SELECT len(executions) FROM mart.budgets") == [executions]


def test_a_percentage_between_two_amounts_belongs_to_the_one_before_it(staging: Any) -> None:
    version = staging.document("a.txt", "Thu 1.460 tỷ, đạt 47% dự toán; thu thêm 5 tỷ")
    staging.fact("budgets", version, "1.460", value=Decimal(1460), **REVENUE)
    staging.fact("budgets", version, "47", value=Decimal(47), **REVENUE, unit="%", measure="execution")
    staging.fact("budgets", version, "5 tỷ", value=Decimal(5), **REVENUE)
    assert staging.build().rows("SELECT value, execution_pct FROM mart.budgets ORDER BY value") == [
        {"value": 5, "execution_pct": None},
        {"value": 1460, "execution_pct": 47},
    ]


def test_the_span_of_every_number_is_the_number_as_printed(staging: Any) -> None:
    stage(staging)
    spans = staging.build().column("""
        SELECT substr(d.text, f.char_start + 1, f.char_end - f.char_start)
        FROM (
            SELECT document_id, char_start, char_end FROM mart.budget_observations
            UNION ALL SELECT document_id, char_start, char_end FROM mart.indicator_observations
        ) AS f JOIN mart.documents AS d USING (document_id)
        ORDER BY f.char_start
    """)
    assert spans == ["1.460", "47", "48,8", "12%", "14/15"]


def test_of_two_reports_of_a_meeting_each_column_comes_from_the_first_that_states_it(staging: Any) -> None:
    congress = {"body": "Đảng bộ xã Phù Sa", "meeting_type": "congress", "term_start": 2020, "term_end": 2025}
    later = staging.document("b.txt", "Đại hội bế mạc ngày 3/3", published_on=date(2020, 3, 4))
    staging.fact("meetings", later, "Đại hội", ordinal=7, attendance=99, start_date=date(2020, 3, 2),
                 end_date=date(2020, 3, 3), **congress)  # fmt: skip
    first = staging.document("a.txt", "Đại hội khai mạc", published_on=date(2020, 3, 2))
    staging.fact("meetings", first, "Đại hội", attendance=98, **congress)
    [meeting] = staging.build().rows("FROM mart.meetings")
    assert (meeting["attendance"], meeting["ordinal"], meeting["end_date"], meeting["reports"]) == (
        98, 7, date(2020, 3, 3), 2,
    )  # fmt: skip


def test_a_duplicate_keeps_its_rows_but_is_counted_once(staging: Any) -> None:
    original = stage(staging)
    copy = stage(staging, "in-lai/hoa-mai-2.txt")
    built = staging.build()
    assert built.rows(
        "SELECT document_id, duplicate_of FROM mart.budget_observations WHERE measure = 'amount' ORDER BY ALL"
    ) == sorted(
        [
            {"document_id": original["document_id"], "duplicate_of": None},
            {"document_id": copy["document_id"], "duplicate_of": original["document_id"]},
        ],
        key=lambda row: str(row["document_id"]),
    )
    assert built.column("SELECT count(*) FROM mart.budgets") == [1]
    assert built.column("SELECT reports FROM mart.meetings") == [1]
    assert built.column("SELECT documents FROM mart.officials") == [1, 1]


def test_a_duplicate_reports_the_meeting_of_its_original(staging: Any) -> None:
    for address in ("a.txt", "b.txt"):
        version = staging.document(address, "Hội nghị giao ban")
        staging.fact("meetings", version, "Hội nghị")
    built = staging.build()
    [meeting] = built.rows("SELECT meeting_id, reports FROM mart.meetings")
    assert meeting["reports"] == 1
    assert built.column("SELECT meeting_id FROM mart.meeting_reports") == [meeting["meeting_id"]] * 2
