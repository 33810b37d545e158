"""One meeting told by several papers: what is merged, what each keeps, and what the view shows of it."""

from collections.abc import Callable
from datetime import date
from typing import Any

from pipelines.warehouse.hashes import logical_hashes

OPENING = "Đại hội Đảng bộ xã Phù Sa lần thứ XXII khai mạc sáng nay, có 149 đại biểu."
RESULT = "Ngày 14/5/2020, Đảng bộ xã Phù Sa tổ chức Đại hội nhiệm kỳ 2020 - 2025 với 150 đại biểu."
THIRD = (
    "Trong hai ngày 14 và 15/5, Đại hội Đảng bộ xã Phù Sa lần thứ XXII bầu 15 đồng chí vào Ban Chấp hành. 150 người dự."
)
PAPERS = [
    ("bao-lam-son", OPENING, {"ordinal": 22, "attendance": 149, "term_start": 2020, "term_end": 2025}),
    ("cong-huyen", RESULT, {"start_date": date(2020, 5, 14), "end_date": date(2020, 5, 14), "term_start": 2020,
                            "term_end": 2025, "attendance": 150}),
    ("thong-tan", THIRD, {"ordinal": 22, "start_date": date(2020, 5, 14), "end_date": date(2020, 5, 15),
                          "attendance": 150}),
]  # fmt: skip


def stage(staging: Any, papers: list[Any]) -> Any:
    for day, (source, text, said) in enumerate(papers):
        version = staging.document("phu-sa.txt", text, source=source, day=day)
        body = {"body": "Đảng bộ xã Phù Sa", "jurisdiction": "xã Phù Sa", "meeting_type": "congress"}
        staging.fact("meetings", version, "Đại hội", **body, **said)
    return staging.build()


def test_three_papers_on_one_congress_of_which_one_lacks_the_day_and_one_the_ordinal(staging: Any) -> None:
    built = stage(staging, PAPERS)
    [meeting] = built.rows(
        "SELECT * EXCLUDE (meeting_id, search, organization, organization_key, admin_unit, admin_unit_key)"
        " FROM mart.meetings"
    )
    assert meeting == {
        "meeting_type": "congress", "body": "Đảng bộ xã Phù Sa", "jurisdiction": "xã Phù Sa", "ordinal": 22,
        "term_number": None, "term_start": 2020, "term_end": 2025, "attendance": 150,
        "start_date": date(2020, 5, 14), "end_date": date(2020, 5, 15), "reports": 3,
        "disagreements": [{"column": "attendance", "value": "149", "reports": 1}],
    }  # fmt: skip
    assert built.rows(
        "SELECT ordinal, start_date, attendance FROM mart.meeting_reports ORDER BY attendance, ordinal"
    ) == [
        {"ordinal": 22, "start_date": None, "attendance": 149},
        {"ordinal": 22, "start_date": date(2020, 5, 14), "attendance": 150},
        {"ordinal": None, "start_date": date(2020, 5, 14), "attendance": 150},
    ]


def test_two_sessions_of_one_council_in_one_week_stay_two(staging: Any) -> None:
    papers = [
        (source, f"HĐND xã Phù Sa họp {nth}, báo {source}", {"ordinal": nth, "start_date": day, "end_date": day})
        for source, nth, day in (("a", 4, date(2020, 7, 6)), ("b", 5, date(2020, 7, 8)), ("c", 5, date(2020, 7, 8)))
    ]
    for source, text, said in papers:
        staging.fact(
            "meetings", staging.document("hop.txt", text, source=source), "họp", meeting_type="council_session",
            body="HĐND xã Phù Sa", jurisdiction="xã Phù Sa", **said,
        )  # fmt: skip
    assert staging.build().rows("SELECT ordinal, reports, disagreements FROM mart.meetings ORDER BY ordinal") == [
        {"ordinal": 4, "reports": 1, "disagreements": []},
        {"ordinal": 5, "reports": 2, "disagreements": []},
    ]


def test_the_value_of_most_papers_counts_and_the_others_are_shown(staging: Any) -> None:
    papers = [
        (source, text, {"ordinal": 22, "term_start": year, "term_end": 2025, "attendance": 150})
        for source, text, year in (("a", OPENING, 2021), ("b", RESULT, 2020), ("c", THIRD, 2020))
    ]
    for source, text, said in papers:
        version = staging.document("phu-sa.txt", text, source=source)
        staging.fact(
            "meetings", version, "Đại hội", body="Đảng bộ xã Phù Sa", meeting_type="congress", term_number=22, **said
        )
    [meeting] = staging.build().rows("SELECT term_start, disagreements FROM mart.meetings")
    assert meeting == {"term_start": 2020, "disagreements": [{"column": "term_start", "value": "2021", "reports": 1}]}


def test_a_day_inside_the_days_of_the_meeting_is_no_disagreement_and_one_outside_is(staging: Any) -> None:
    days = [(14, 16), (15, 15), (20, 20), (14, 16)]
    for number, (first, last) in enumerate(days):
        version = staging.document(f"{number}.txt", f"Kỳ họp thứ 4 HĐND xã Phù Sa, bài {number}")
        staging.fact(
            "meetings", version, "Kỳ họp", body="HĐND xã Phù Sa", meeting_type="council_session", ordinal=4,
            term_number=9, start_date=date(2020, 5, first), end_date=date(2020, 5, last),
        )  # fmt: skip
    [meeting] = staging.build().rows("SELECT start_date, end_date, disagreements FROM mart.meetings")
    assert meeting == {
        "start_date": date(2020, 5, 14), "end_date": date(2020, 5, 16),
        "disagreements": [{"column": "start_date", "value": "2020-05-20", "reports": 1}],
    }  # fmt: skip


def test_the_order_of_the_papers_changes_nothing(new_staging: Callable[[], Any]) -> None:
    hashes = [
        logical_hashes(stage(new_staging(), papers).path) for papers in (PAPERS, PAPERS[::-1], PAPERS[1:] + PAPERS[:1])
    ]
    assert hashes[1:] == hashes[:1] * 2


def test_what_a_report_leaves_unknown_does_not_hide_what_another_knows(staging: Any) -> None:
    day = date(2020, 5, 14)
    for source, text in (("a", "Sáng nay"), ("b", "Sáng nay, tại thành phố Thanh Hóa")):
        version = staging.document("ba-dinh.txt", f"{text}, Đảng bộ phường Ba Đình tổ chức Đại hội.", source=source)
        staging.fact(
            "meetings", version, "Đại hội", meeting_type="congress", body="Đảng bộ phường Ba Đình",
            start_date=day, end_date=day, attendance=150,
        )  # fmt: skip
    built = staging.build()
    reports = built.rows("SELECT document_id, admin_unit FROM mart.meeting_reports ORDER BY admin_unit NULLS FIRST")
    assert [report["admin_unit"] for report in reports] == [None, "phường Ba Đình"]
    assert built.rows("SELECT organization, admin_unit, reports FROM mart.meetings") == [
        {"organization": "Đảng bộ phường Ba Đình", "admin_unit": "phường Ba Đình", "reports": 2}
    ]


STORY = "biến đồi chè cổ thụ của bản Pha Mu thành khu bảo tồn rộng bốn mươi héc-ta có lối đi lát đá"
"""What two papers tell of one session in the same words, and no other article."""


def test_what_only_two_of_a_hundred_articles_tell_makes_them_one(staging: Any) -> None:
    told = {
        "sớm.txt": f"Ngày 6/8/2020, UBND xã Phù Sa họp bàn việc {STORY}. Ông Trần Văn An chủ trì.",
        "muộn.txt": f"UBND xã Phù Sa họp, ông Trần Văn An chủ trì và muốn {STORY} trước mùa mưa tới đây.",
        "khác.txt": "Giá vé đò ngang bến Đầm do UBND xã Phù Sa họp quyết hôm nọ. Điều hành: ông Trần Văn An.",
    }
    day = {"start_date": date(2020, 8, 6), "end_date": date(2020, 8, 6)}
    for name, text in told.items():
        version = staging.document(name, text)
        said = {"body": "UBND xã Phù Sa", "meeting_type": "working_session", **(day if name == "sớm.txt" else {})}
        meeting = staging.fact("meetings", version, "họp", **said)
        staging.fact("participants", version, "Trần Văn An", name="Trần Văn An", role="chair", meeting_fact_id=meeting)
    for number in range(97):
        version = staging.document(f"{number}.txt", f"UBND xã số {number} họp, ông Lê Văn {number} chủ trì.")
        staging.fact("meetings", version, "họp", body=f"UBND xã số {number}", meeting_type="working_session")
    assert staging.build().rows(
        "SELECT start_date, reports FROM mart.meetings WHERE body = 'UBND xã Phù Sa' ORDER BY reports"
    ) == [{"start_date": None, "reports": 1}, {"start_date": date(2020, 8, 6), "reports": 2}]
