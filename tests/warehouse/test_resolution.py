"""What mentions in several documents mean: units, organisations, and the questions that analysts ask of them."""

import random
from collections.abc import Callable
from datetime import date
from decimal import Decimal
from typing import Any

import pytest

from pipelines.warehouse.hashes import logical_hashes

pytestmark = pytest.mark.xdist_group("resolution")  # what its tests share is made once

BEFORE, AFTER = date(2020, 3, 1), date(2025, 9, 1)
SPELLINGS = (
    "UBND quận Ba Đình", "Ủy ban nhân dân quận Ba Đình", "Uỷ ban Nhân dân Q.Ba Đình", "lãnh đạo UBND quận Ba Đình",
)  # fmt: skip
BODIES = (
    *SPELLINGS, "Quận ủy Ba Đình", "Ban Chấp hành Đảng bộ quận Ba Đình", "Ban Thường vụ Quận ủy Ba Đình",
    "Phòng Nội vụ quận Ba Đình", "Chi bộ Nội vụ", "Bộ Nội vụ", "cả nước", "Công ty Thép Hòa Phát",
)  # fmt: skip


def number(staging: Any, address: str, subject: str, text: str = "", **options: Any) -> None:
    """A document that states one number of a subject."""
    version = staging.document(address, f"Có 5 chi bộ. {subject}. {text}", **options)
    staging.fact("indicators", version, "5", value=Decimal(5), unit="chi bộ", subject=subject)


def tuples(built: Any, query: str) -> list[tuple[Any, ...]]:
    """The rows of a query."""
    return [tuple(row.values()) for row in built.rows(query)]


@pytest.fixture(scope="module")
def built(make_staging: Callable[[], Any]) -> Any:
    """A warehouse of a few documents from before and after the reform."""
    staging = make_staging()
    for address, subject, text, day in (
        ("trọn.txt", "phường Trúc Bạch", "Quận Ba Đình.", BEFORE),
        ("một phần.txt", "phường Điện Biên", "Quận Ba Đình.", BEFORE),
        ("quận.txt", "Q.Ba Đình", "", BEFORE),
        ("nay.txt", "phường Ba Đình", "Hà Nội.", AFTER),
        ("nơi khác.txt", "phường Ba Đình", "Thành phố Thanh Hóa.", BEFORE),
        ("quận 2.txt", "quận 2", "", BEFORE),
        ("a.txt", "UBND quận", "Bài thứ nhất.", None),
        ("b.txt", "UBND quận", "Bài thứ hai.", None),
        *((f"{nth}.txt", body, "", BEFORE) for nth, body in enumerate(BODIES)),
    ):
        number(staging, address, subject, text, published_on=day)
    number(staging, "nhà.txt", "UBND quận", "Bài ở nhà.", locality="quận Tây Hồ, thành phố Hà Nội")
    return staging.build()


def test_old_and_new_units_lie_side_by_side(built: Any) -> None:
    assert tuples(
        built,
        """
        SELECT official_code, name, level, parent, province, valid_from, valid_to FROM mart.admin_units
        WHERE official_code IN ('00004', '001', '01') ORDER BY ALL
        """,
    ) == [
        ("00004", "phường Ba Đình", "commune", "thành phố Hà Nội", "thành phố Hà Nội", date(2025, 7, 1), None),
        ("00004", "phường Trúc Bạch", "commune", "quận Ba Đình", "thành phố Hà Nội", None, date(2025, 6, 30)),
        ("001", "quận Ba Đình", "district", "thành phố Hà Nội", "thành phố Hà Nội", None, date(2025, 6, 30)),
        ("01", "thành phố Hà Nội", "province", None, "thành phố Hà Nội", None, None),
    ]


def test_what_are_the_new_units_of_a_district_that_ended(built: Any) -> None:
    assert tuples(
        built, "SELECT successor, whole FROM mart.admin_unit_successors WHERE name = 'quận Ba Đình' ORDER BY successor"
    ) == [
        (f"phường {name}", False)
        for name in (
            "Ba Đình", "Giảng Võ", "Hoàn Kiếm", "Hồng Hà", "Láng", "Ngọc Hà", "Văn Miếu - Quốc Tử Giám", "Ô Chợ Dừa",
        )
    ]  # fmt: skip


def test_all_numbers_about_the_territory_of_a_unit_of_today(built: Any) -> None:
    assert tuples(
        built,
        """
        SELECT o.document_name, o.subject, t.whole FROM mart.indicator_observations AS o
        JOIN mart.admin_unit_territories AS t USING (admin_unit_key)
        JOIN mart.admin_units AS u ON t.today_key = u.admin_unit_key
        WHERE u.name = 'phường Ba Đình' AND u.province = 'thành phố Hà Nội' AND o.organization = o.admin_unit
        ORDER BY ALL
        """,
    ) == [
        ("một phần", "phường Điện Biên", False),
        ("nay", "phường Ba Đình", True),
        ("quận", "Q.Ba Đình", False),
        ("trọn", "phường Trúc Bạch", True),
    ]


def test_territories_reach_over_two_reforms(built: Any) -> None:
    assert tuples(built, "SELECT successor, whole FROM mart.admin_unit_successors WHERE name = 'quận 2'") == [
        ("thành phố Thủ Đức", True)
    ]
    assert len(built.column("SELECT today FROM mart.admin_unit_territories WHERE name = 'quận 2'")) == 12


def test_a_body_is_one_row_under_its_spellings(built: Any) -> None:
    assert tuples(
        built,
        """
        SELECT name, kind, level, parent, admin_unit, aliases FROM mart.organizations
        WHERE kind = 'peoples_committee' AND admin_unit = 'quận Ba Đình'
        """,
    ) == [
        ("UBND quận Ba Đình", "peoples_committee", "district", None, "quận Ba Đình", sorted(SPELLINGS)),
    ]  # fmt: skip


def test_committees_are_not_what_they_lead(built: Any) -> None:
    unit = "quận Ba Đình"
    assert tuples(
        built,
        """
        SELECT name, kind, level, parent, admin_unit FROM mart.organizations
        WHERE kind <> 'peoples_committee' AND (kind <> 'place' OR admin_unit IS NULL) ORDER BY name
        """,
    ) == [
        ("Ban Chấp hành Đảng bộ quận Ba Đình", "party_committee", "district", "Đảng bộ quận Ba Đình", unit),
        ("Ban Thường vụ Quận ủy quận Ba Đình", "party_committee", "district", "Quận ủy quận Ba Đình", unit),
        ("Bộ Nội vụ", "ministry", "central", None, None),
        ("Chi bộ Nội vụ", "party_cell", "grassroots", None, None),
        ("Công ty Thép Hòa Phát", "company", None, None, None),
        ("Phòng Nội vụ quận Ba Đình", "department", "district", "UBND quận Ba Đình", unit),
        ("Quận ủy quận Ba Đình", "party_committee", "district", "Đảng bộ quận Ba Đình", unit),
        ("cả nước", "place", "central", None, None),
        ("Đảng bộ quận Ba Đình", "party_organization", "district", None, unit),
    ]  # fmt: skip


def test_a_body_that_names_no_unit_is_of_its_source_s_home_or_of_its_document_alone(built: Any) -> None:
    rows = built.rows("""
        SELECT document_name, organization, organization_key, admin_unit FROM mart.indicator_observations
        WHERE subject = 'UBND quận' ORDER BY document_name
    """)
    assert [(row["document_name"], row["organization"], row["admin_unit"]) for row in rows] == [
        ("a", "UBND quận", None),
        ("b", "UBND quận", None),
        ("nhà", "UBND quận Tây Hồ", "quận Tây Hồ"),
    ]
    assert len({row["organization_key"] for row in rows}) == 3


def test_every_mention_and_what_it_means_is_on_record(built: Any) -> None:
    assert tuples(
        built,
        """
        SELECT b.name, o.name AS organization, u.name AS unit FROM star.bridge_mention AS b
        JOIN star.dim_organization AS o USING (organization_key)
        JOIN star.dim_admin_unit AS u ON b.admin_unit_key = u.admin_unit_key
        WHERE b.name = 'Q.Ba Đình'
        """,
    ) == [("Q.Ba Đình", "quận Ba Đình", "quận Ba Đình")]


def test_a_body_belongs_to_the_jurisdiction_beside_it(staging: Any) -> None:
    version = staging.document("a.txt", "Hội nghị một\nHội nghị hai\nHội nghị ba")
    places = [("UBND quận", "quận Hoa Mai"), ("MTTQ", "quận Hoa Mai"), ("MTTQ", "quận Hoa Đào")]
    for nth, (body, place) in enumerate(places):
        staging.fact("meetings", version, "Hội nghị", nth=nth, body=body, jurisdiction=place)
    assert tuples(staging.build(), "SELECT body, organization, admin_unit FROM mart.meetings ORDER BY ALL") == [
        ("MTTQ", "MTTQ quận Hoa Mai", "quận Hoa Mai"),
        ("MTTQ", "MTTQ quận Hoa Đào", "quận Hoa Đào"),
        ("UBND quận", "UBND quận Hoa Mai", "quận Hoa Mai"),
    ]


def test_what_mentions_mean_does_not_depend_on_the_order_of_documents(new_staging: Callable[[], Any]) -> None:
    documents = [
        ("xã Tân Lập", "Huyện Đan Phượng, Hà Nội.", BEFORE), ("xã Tân Lập", "Tỉnh Bình Dương.", BEFORE),
        ("xã Tân Lập", "", None), ("UBND Q.1", "", BEFORE), ("Ủy ban nhân dân quận 1", "", AFTER),
        ("UBND quận", "", None), ("xã Phù Sa", "Xã Phù Sa, huyện Bến Đò.", None), ("XÃ PHÙ SA", "Huyện Bến Đò.", None),
        ("huyện Châu Thành", "Tỉnh Bến Tre.", BEFORE), ("huyện Châu Thành", "", BEFORE), ("tỉnh Hoà Bình", "", BEFORE),
    ]  # fmt: skip
    hashes = []
    for seed in range(2):
        staging = new_staging()
        shuffled = random.Random(seed).sample(list(enumerate(documents)), len(documents))  # noqa: S311
        for day, (nth, (subject, text, published_on)) in enumerate(shuffled):
            number(staging, f"{nth}.txt", subject, text, published_on=published_on, day=day if seed else 0)
        hashes.append(logical_hashes(staging.build(backwards=seed == 1).path))
    assert hashes[0] == hashes[1]


def test_a_folder_of_the_inbox_is_at_home_where_the_operator_says(make_staging: Callable[[], Any]) -> None:
    staging = make_staging()
    number(staging, "a.txt", "UBND quận", source="cổng quận")
    number(staging, "b.txt", "UBND quận", source="báo")
    number(staging, "c.txt", "UBND quận", source="cổng quận", locality="quận Tây Hồ, thành phố Hà Nội")
    built = staging.build(homes={"cổng quận": "quận Ba Đình, thành phố Hà Nội"})
    assert tuples(built, "SELECT document_name, organization FROM mart.indicator_observations ORDER BY ALL") == [
        ("a", "UBND quận Ba Đình"),
        ("b", "UBND quận"),
        ("c", "UBND quận Tây Hồ"),  # what came with the article says more of it
    ]


def test_a_renamed_body_leads_to_its_heir(make_staging: Callable[[], Any]) -> None:
    staging = make_staging()
    number(staging, "a.txt", "Sở Kế hoạch và Đầu tư tỉnh Yên Bái", published_on=BEFORE)
    number(staging, "b.txt", "Sở Tài chính tỉnh Yên Bái", published_on=BEFORE)
    number(staging, "c.txt", "UBND quận Ba Đình", published_on=BEFORE)
    told = "SELECT name, valid_to, successor FROM mart.organizations WHERE len(aliases) > 0 ORDER BY name"
    assert tuples(staging.build(), told) == [
        ("Sở Kế hoạch và Đầu tư tỉnh Yên Bái", None, "Sở Tài chính tỉnh Yên Bái"),
        ("Sở Tài chính tỉnh Yên Bái", date(2025, 6, 30), None),
        ("UBND quận Ba Đình", date(2025, 6, 30), None),
    ]
