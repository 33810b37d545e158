"""Copies of an article: which documents are one, which of them counts, and what is no copy."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from pipelines.text.article import read_article
from pipelines.text.fingerprint import PLACES, fingerprint

ARTICLE = """Huyện Thạch Khê tổng kết mùa vụ
Ngày 12/9, UBND huyện Thạch Khê tổ chức hội nghị tổng kết sản xuất vụ hè thu năm 2019.
Toàn huyện gieo cấy 4.120 ha lúa, năng suất bình quân đạt 52,4 tạ/ha, cao hơn cùng kỳ 1,7 tạ/ha.
Diện tích ngô đạt 860 ha, lạc 415 ha, rau màu các loại 1.230 ha; đàn trâu, bò có 18.400 con, đàn lợn 46.000 con.
Các xã ven sông đã hoàn thành nạo vét 37 km kênh mương nội đồng, bảo đảm nước tưới cho toàn bộ diện tích lúa.
Phát biểu kết luận, Chủ tịch UBND huyện Lê Hồng Quảng yêu cầu các xã, thị trấn khẩn trương làm đất vụ đông.
"""
EDITED = ARTICLE.replace("Ngày 12/9", "Sáng 12/9").replace("khẩn trương", "sớm")
OWN_REPORT = """Vụ hè thu ở Thạch Khê được mùa
Năng suất lúa bình quân của huyện Thạch Khê đạt 52,4 tạ/ha, cao hơn cùng kỳ 1,7 tạ/ha.
Con số này được nêu tại hội nghị tổng kết do UBND huyện Thạch Khê tổ chức hôm 12/9 với sự có mặt của 27 xã, thị trấn.
Theo ông Lê Hồng Quảng, huyện đã gieo cấy 4.120 ha lúa và nạo vét 37 km kênh mương, nhưng giá phân bón tăng cao.
Vụ đông này, huyện dự kiến trồng 2.000 ha cây màu, trong đó ngô là cây chủ lực trên đất bãi ven sông.
"""


def similar(one: str, other: str) -> float:
    """The share of places in which two texts agree."""
    a, b = fingerprint(read_article(one)), fingerprint(read_article(other))
    assert a is not None
    assert b is not None
    return sum(a[i : i + 8] == b[i : i + 8] for i in range(0, PLACES * 8, 8)) / PLACES


@pytest.mark.parametrize(
    ("other", "least", "most"),
    [
        (ARTICLE, 1, 1),  # itself
        (ARTICLE.upper(), 1, 1),  # letters' case
        (ARTICLE.replace("\n", "\n\n").replace(" ", "  "), 1, 1),  # layout
        (EDITED, 0.75, 0.99),  # two words
        (OWN_REPORT, 0, 0.4),  # the same event in a reporter's own words
    ],
)
def test_copies_share_their_fingerprint_and_reports_of_one_event_do_not(other: str, least: float, most: float) -> None:
    assert least <= similar(ARTICLE, other) <= most


def test_a_short_text_has_no_fingerprint() -> None:
    assert fingerprint(read_article("Hội nghị khai mạc ngày 3/4.")) is None


def originals(staging: Any) -> dict[str, str | None]:
    """Of each address, the address of the copy that counts instead."""
    rows = staging.build().rows(
        "SELECT c.address, o.address AS original FROM mart.documents AS c"
        " LEFT JOIN mart.documents AS o ON c.duplicate_of = o.document_id"
    )
    return {row["address"]: row["original"] for row in rows}


COPIES = [
    ("b.txt", EDITED, date(2019, 9, 14)),
    ("a.txt", ARTICLE, date(2019, 9, 13)),
    ("d.txt", EDITED.replace("Toàn huyện", "Cả huyện"), None),  # copied from the copy
    ("c.txt", OWN_REPORT, date(2019, 9, 12)),
    ("e.txt", ARTICLE, None),
]


@pytest.mark.parametrize("order", [COPIES, COPIES[::-1]])
def test_of_near_copies_the_one_published_first_counts_in_any_order(
    new_staging: Callable[[], Any], order: list[tuple[str, str, date | None]]
) -> None:
    staging = new_staging()
    for day, (address, text, published_on) in enumerate(order):
        staging.document(address, text, published_on=published_on, day=day)
    expected = {"a.txt": None, "b.txt": "a.txt", "c.txt": None, "d.txt": "a.txt", "e.txt": "a.txt"}
    assert originals(staging) == expected


def test_a_copy_of_an_older_version_is_no_copy(staging: Any) -> None:
    staging.document("a.txt", ARTICLE)
    staging.document("a.txt", OWN_REPORT, day=1)
    staging.document("b.txt", EDITED, day=2)
    assert originals(staging) == {"a.txt": None, "b.txt": None}


def test_a_near_copy_reports_the_meeting_of_its_original_and_is_counted_once(staging: Any) -> None:
    for address, text in (("a.txt", ARTICLE), ("b.txt", "Tin vắn\n" + EDITED)):
        version = staging.document(address, text)
        staging.fact("meetings", version, "hội nghị", body="UBND huyện Thạch Khê")
        staging.fact("indicators", version, "4.120", value=4120, unit="ha")
    built = staging.build()
    [meeting] = built.column("SELECT meeting_id FROM mart.meetings")
    assert built.rows("SELECT document_name, meeting_id FROM mart.meeting_reports") == [
        {"document_name": "a", "meeting_id": meeting},
        {"document_name": "b", "meeting_id": meeting},
    ]
    assert built.column("SELECT reports FROM mart.meetings") == [1]
    assert built.column("SELECT duplicate_of IS NULL FROM mart.indicator_observations") == [True, False]
