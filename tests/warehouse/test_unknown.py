"""Mentions that mean something of a dimension and could not be told: what counts, and what does not."""

from datetime import date
from decimal import Decimal
from typing import Any

from pipelines.warehouse.unknown import left_unknown


def test_a_place_without_a_body_counts_as_a_mention_of_a_unit(staging: Any) -> None:
    version = staging.document(
        "a.txt", "Hội nghị một\nHội nghị hai\nHội nghị ba\nHội nghị bốn", published_on=date(2020, 3, 1)
    )
    for nth, (body, place) in enumerate(
        [
            (None, "phường Ba Đình"),  # there were two
            (None, "quận Tây Hồ"),
            ("Công ty Thép Hòa Phát", None),  # of no unit
            (None, None),  # nothing is named
        ]
    ):
        staging.fact("meetings", version, "Hội nghị", nth=nth, body=body, jurisdiction=place)
    found = left_unknown(staging.build().path)["dim_admin_unit"]
    assert found.mentions == 2
    assert found.rows.rows() == [("a", None, "phường Ba Đình")]


def unknown(staging: Any, dimension: str) -> tuple[int, list[tuple[str | None, ...]]]:
    """How many mentions, and those left unknown without their document."""
    found = left_unknown(staging.build().path)[dimension]
    return found.mentions, [row[1:] for row in found.rows.rows()]


def test_a_person_known_by_the_name_alone_is_unknown(staging: Any) -> None:
    version = staging.document("a.txt", "Ông Trần Văn An, bà Lê Thị Bình, ông Vũ Văn Cường")
    staging.fact("participants", version, "Trần Văn An", name="Trần Văn An", position="Bí thư Tỉnh ủy Yên Bái")
    staging.fact("participants", version, "Lê Thị Bình", name="Lê Thị Bình")
    staging.fact("elections", version, "Vũ Văn Cường", person="Vũ Văn Cường", office="Bí thư")
    assert unknown(staging, "dim_person") == (3, [("Lê Thị Bình", None), ("Vũ Văn Cường", "Bí thư")])


def test_a_meeting_told_by_too_little_is_unknown(staging: Any) -> None:
    told: list[dict[str, Any]] = [
        {"body": "UBND quận Tây Hồ", "said_days": "10-02"},
        {"body": "UBND quận Tây Hồ", "ordinal": 3},
        {"body": "UBND quận Tây Hồ", "start_date": date(2020, 10, 2), "end_date": date(2020, 10, 2)},
        {"body": "UBND quận Tây Hồ"},
        {"said_days": "10-02"},
    ]
    version = staging.document("a.txt", "\n".join(f"Hội nghị {nth}" for nth in range(len(told))))
    for nth, columns in enumerate(told):
        staging.fact("meetings", version, "Hội nghị", nth=nth, **columns)
    assert unknown(staging, "dim_meeting") == (
        5,
        [("conference", None), ("conference: UBND quận Tây Hồ", None)],
    )


def test_what_one_report_of_a_meeting_tells_is_known_of_all(staging: Any) -> None:
    tells, silent = (
        staging.document("a.txt", "Họp báo ngày 2/7"),
        staging.document("b.txt", "Buổi họp báo vừa qua", published_on=date(2020, 7, 3)),
    )
    briefing = {"meeting_type": "press_briefing", "body": "UBND quận Tây Hồ"}
    staging.fact("meetings", tells, "Họp báo", **briefing, start_date=date(2020, 7, 2), end_date=date(2020, 7, 2))
    staging.fact("meetings", silent, "họp báo", **briefing)
    assert unknown(staging, "dim_meeting") == (2, [])


def test_an_item_or_an_indicator_that_no_list_names_is_unknown(staging: Any) -> None:
    version = staging.document("a.txt", "Thu 5 tỷ, nộp 6 tỷ, 7 tỷ; 8 hộ, 9 cây")
    for words, item in (("5", "tổng thu NSNN"), ("6", "nộp vào quỹ làng"), ("7", None)):
        staging.fact("budgets", version, words, value=Decimal(words), item=item, flow="revenue")
    for words, indicator in (("8", "hộ nghèo"), ("9", "cây hoa mai")):
        staging.fact("indicators", version, words, value=Decimal(words), indicator=indicator, unit="hộ")
    assert unknown(staging, "dim_budget_item") == (3, [("nộp vào quỹ làng", "revenue"), (None, "revenue")])
    assert unknown(staging, "dim_indicator") == (2, [("cây hoa mai", "hộ")])
