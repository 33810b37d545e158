"""Names of bodies taken apart: kind, what they are called in one spelling, their unit, what they are an organ of."""

import pytest

from pipelines.resolve.organizations_names import above, take_apart
from schemas.enums import OrganizationKind as Kind


@pytest.mark.parametrize(
    ("name", "kind", "called", "unit", "parent"),
    [
        ("UBND Q.1", Kind.PEOPLES_COMMITTEE, "ủy ban nhân dân", "quận 1", None),
        ("Uỷ ban Nhân dân quận 1", Kind.PEOPLES_COMMITTEE, "ủy ban nhân dân", "quận 1", None),
        ("UBND thành phố", Kind.PEOPLES_COMMITTEE, "ủy ban nhân dân", "thành phố", None),
        ("Thành ủy TP.HCM", Kind.PARTY_COMMITTEE, "thành ủy", "thành phố HCM", "đảng bộ"),
        ("Quận ủy Hoa Mai", Kind.PARTY_COMMITTEE, "quận ủy", "quận Hoa Mai", "đảng bộ"),
        ("Quận ủy", Kind.PARTY_COMMITTEE, "quận ủy", "quận", "đảng bộ"),
        ("BTV Quận ủy Hoa Mai", Kind.PARTY_COMMITTEE, "ban thường vụ quận ủy", "quận Hoa Mai", "quận ủy"),
        (
            "Đảng bộ cơ quan UBND quận Hoa Mai",
            Kind.PARTY_ORGANIZATION, "đảng bộ cơ quan ủy ban nhân dân", "quận Hoa Mai", None,
        ),
        (
            "Ban Pháp chế HĐND tỉnh Lam Sơn",
            Kind.PEOPLES_COUNCIL, "ban pháp chế hội đồng nhân dân", "tỉnh Lam Sơn", "hội đồng nhân dân",
        ),
        ("Ủy ban MTTQ Việt Nam quận Hoa Mai", Kind.FRONT, "mặt trận tổ quốc", "quận Hoa Mai", None),
        ("Ủy ban T.Ư Mặt trận Tổ quốc Việt Nam", Kind.FRONT, "mặt trận tổ quốc", None, None),
        ("UB Kiểm tra Trung ương", Kind.PARTY_AGENCY, "ủy ban kiểm tra trung ương", None, None),
        ("Thanh tra Bộ Nội vụ", Kind.DEPARTMENT, "thanh tra bộ nội vụ", None, "bộ nội vụ"),
        ("Quốc hội Việt Nam", Kind.NATIONAL_ASSEMBLY, "quốc hội", None, None),
        ("QH Campuchia", Kind.NATIONAL_ASSEMBLY, "quốc hội campuchia", None, None),
        ("Quốc hội Vương quốc Campuchia", Kind.NATIONAL_ASSEMBLY, "quốc hội campuchia", None, None),
        ("Bộ Giáo dục", Kind.MINISTRY, "bộ giáo dục đào tạo", None, None),
        ("Bộ Giáo dục và Đào tạo", Kind.MINISTRY, "bộ giáo dục đào tạo", None, None),
        ("VPCP", Kind.GOVERNMENT, "văn phòng chính phủ", None, "chính phủ"),
        ("Sở TN&MT tỉnh Lam Sơn", Kind.DEPARTMENT, "sở tài nguyên môi trường", "tỉnh Lam Sơn", "ủy ban nhân dân"),
        ("Sở Tài nguyên - Môi trường Hà Nội", Kind.DEPARTMENT, "sở tài nguyên môi trường", "Hà Nội", "ủy ban nhân dân"),
        ("Bộ GD-ĐT", Kind.MINISTRY, "bộ giáo dục đào tạo", None, None),
        ("Quốc hội khóa XIV", Kind.NATIONAL_ASSEMBLY, "quốc hội", None, None),
        ("Công ty CP Bia Hà Nội", Kind.COMPANY, "công ti cổ phần bia hà nội", None, None),  # a name, not where it is
        ("đoàn khách quốc tế", Kind.OTHER, "đoàn khách quốc tế", None, None),
    ],
)  # fmt: skip
def test_a_body_s_name_in_parts(name: str, kind: Kind, called: str, unit: str | None, parent: str | None) -> None:
    body = take_apart(name)
    assert (body.kind, body.called, body.unit and body.unit.full) == (kind, called, unit)
    assert above(body.called) == parent


def test_several_bodies_that_act_as_one() -> None:
    body = take_apart("Huyện ủy và UBND huyện Hoa Mai")
    assert (body.kind, body.unit and body.unit.full) == (Kind.JOINT, "huyện Hoa Mai")
    assert take_apart("Sở Lao động, Thương binh và Xã hội").kind is Kind.DEPARTMENT


def test_kinds_are_not_confused() -> None:
    assert take_apart("Bộ Công an").kind is Kind.MINISTRY
    assert take_apart("Công an quận 1").kind is Kind.POLICE
    assert take_apart("Bộ Chính trị").kind is Kind.PARTY_COMMITTEE
    assert take_apart("Ngân hàng Nhà nước").kind is Kind.MINISTRY
    assert take_apart("Ngân hàng Hoa Mai").kind is Kind.COMPANY
