"""Which unit a name means, by its spelling, its rank, its day and what stands around it; what stays open is unknown."""

from datetime import date
from typing import Any

import pytest

from pipelines.extract.article.places import named_places
from pipelines.resolve.units import DocumentUnits, Surroundings
from pipelines.resolve.units_names import parse
from pipelines.resolve.units_reference import Unit, reference
from schemas.enums import AdminLevel

BEFORE, AFTER = date(2020, 3, 1), date(2025, 9, 1)


def meant(name: str, text: str = "", day: date | None = BEFORE, home: str | None = None) -> Unit | None:
    """The unit that a name means in a document with this text."""
    written = parse(name)
    surroundings = Surroundings("bài", day, tuple(named_places(f"{name}. {text}")), home=home)
    return DocumentUnits(surroundings, [written] if written else []).of(name)


@pytest.mark.parametrize(
    ("name", "text", "options", "code"),
    [
        pytest.param("huyện Châu Thành", "", {}, None, id="one of ten"),
        pytest.param("huyện Châu Thành", "Tỉnh Bến Tre.", {}, "831", id="the province named"),
        pytest.param("huyện Châu Thành", "Tỉnh Bến Tre và tỉnh Long An.", {}, None, id="two provinces that have one"),
        pytest.param("huyện Châu Thành", "Tỉnh Bến Tre và tỉnh Sơn La.", {}, "831", id="of two provinces one has it"),
        pytest.param("huyện Châu Thành", "Huyện Giồng Trôm.", {}, "831", id="another district of its province"),
        pytest.param("huyện Châu Thành", "", {"home": "tỉnh Đồng Tháp"}, "877", id="the source's home"),
        pytest.param("huyện Châu Thành, tỉnh Long An", "Tỉnh Bến Tre.", {}, "808", id="the mention itself first"),
        pytest.param(
            "huyện Châu Thành",
            "Tỉnh Bến Tre.",
            {"home": "tỉnh Đồng Tháp"},
            "831",
            id="the document before the home",
        ),
        pytest.param(
            "huyện Châu Thành",
            "Huyện Châu Thành (Bến Tre), huyện Châu Thành (Long An).",
            {},
            None,
            id="two of one name",
        ),
        pytest.param("phường Vĩnh Phúc", "", {}, None, id="a commune needs support, also the only one of its name"),
        pytest.param("phường Vĩnh Phúc", "Quận Ba Đình.", {}, "00006", id="and has it by its district"),
        pytest.param("phường Điện Biên", "Phường Quán Thánh.", {}, "00019", id="communes that one district alone has"),
        pytest.param("thành phố Lào Cai", "", {}, "080", id="a city of a district's level"),
        pytest.param("Lào Cai", "", {}, "10", id="the same name without a rank is the province"),
        pytest.param("quận Hoa Mai", "Thành phố Hà Nội.", {}, None, id="a name that the lists lack"),
        pytest.param("quận", "", {"home": "quận Ba Đình, thành phố Hà Nội"}, "001", id="a bare rank at home"),
        pytest.param("Thành phố", "", {"home": "quận Ba Đình, thành phố Hà Nội"}, "01", id="or above it"),
        pytest.param("quận", "Quận Tây Hồ.", {}, "003", id="or the only one in the document"),
        pytest.param("quận", "Quận Tây Hồ, quận Ba Đình.", {}, None, id="or of two none"),
        pytest.param(
            "Thành phố", "Quận Gò Vấp, quận Phú Nhuận.", {}, "79", id="a bare rank of what all districts are in"
        ),
        pytest.param("Thành phố", "Quận Gò Vấp, quận Ba Đình.", {}, None, id="or of two none"),
        pytest.param("Thành phố", "Huyện Giồng Trôm.", {}, None, id="which is of another rank"),
        pytest.param("tỉnh", "Huyện Giồng Trôm.", {}, "83", id="which is of this rank"),
        pytest.param("Thành phố", "Thành phố Đà Nẵng, thành phố Đà Nãng.", {}, "48", id="a slip is no second city"),
        pytest.param("Thành phố", "Thành phố Đà Nẵng, thành phố Huế.", {}, None, id="but another city is"),
        pytest.param("huyện Mĩ Đức", "", {}, "282", id="y and i"),
        pytest.param("tỉnh Hoà Bình", "", {}, "17", id="the place of a tone mark"),
        pytest.param("huyện Đăk Song", "", {}, "665", id="Đăk and Đắk"),
        pytest.param("TP.HCM", "", {}, "79", id="a short name"),
        pytest.param("Q.1", "", {}, "760", id="a short rank and a number"),
        pytest.param("phường 3", "Quận 11.", {}, "27220", id="a numbered ward by its district"),
        pytest.param("phường 3", "Quận 11, quận Bình Thạnh.", {}, None, id="of two districts: one had its own once"),
        pytest.param("TP.HCM", "TP.HCM, Đồng Nai.", {}, "79", id="two places, not one in the other"),
        pytest.param("xã hội", "", {}, None, id="no unit"),
    ],
)
def test_a_name_means_the_unit_that_its_surroundings_say(
    name: str, text: str, options: dict[str, Any], code: str | None
) -> None:
    unit = meant(name, text, **options)
    assert (unit and unit.code) == code


@pytest.mark.parametrize(
    ("name", "text", "day", "code", "ended"),
    [
        ("phường Giảng Võ", "Quận Ba Đình.", BEFORE, "00031", True),
        ("phường Giảng Võ", "Hà Nội.", AFTER, "00025", False),
        ("quận Ba Đình", "", AFTER, "001", True),  # spoken of after its end
        ("tỉnh Phú Thọ", "", BEFORE, "25", True),
        ("tỉnh Phú Thọ", "", AFTER, "25", False),
        ("tỉnh Phú Thọ", "Các huyện đều đạt.", None, "25", True),  # a time that had districts
        ("tỉnh Phú Thọ", "Đặc khu Côn Đảo.", None, "25", False),  # a time that has special zones
        ("tỉnh Cao Bằng", "", None, "04", False),  # neither merged nor renamed
        ("thành phố Huế", "", BEFORE, "474", True),
        ("thành phố Huế", "", AFTER, "46", False),
        ("Thủ Đức", "", BEFORE, "762", True),  # the quận, before the city of 2021
        ("Thủ Đức", "", date(2023, 1, 1), "769", True),
    ],
)
def test_a_name_means_the_unit_of_its_day(name: str, text: str, day: date | None, code: str, ended: bool) -> None:
    unit = meant(name, text, day)
    assert unit is not None
    assert (unit.code, unit.until is not None) == (code, ended)


def test_a_time_that_had_districts_is_no_day() -> None:
    assert meant("Thủ Đức", "Các huyện đều đạt.", None) is None  # the quận, or the city after it


@pytest.mark.parametrize("text", ["", "Không còn cấp huyện.", "Quận Ba Đình cũ."])
def test_without_a_day_a_name_of_both_times_is_unknown(text: str) -> None:
    assert meant("tỉnh Phú Thọ", text, None) is None


def test_a_unit_that_the_lists_lack_is_in_what_it_is_said_to_be_in() -> None:
    unit = meant("xã Hải Yến, huyện Tĩnh Gia", "Tỉnh Thanh Hóa.")
    assert unit is not None
    assert (unit.code, unit.full, unit.level) == (None, "xã Hải Yến", AdminLevel.COMMUNE)
    district = meant("huyện Tĩnh Gia", "Tỉnh Thanh Hóa.")
    assert district is not None
    assert district.key == unit.parent
    assert reference().units[district.parent or ""].full == "tỉnh Thanh Hóa"


@pytest.mark.parametrize(
    ("one", "other"),
    [
        ("Q.1", "quận 01"),
        ("TP. Thủ Đức", "thành phố Thủ Đức"),
        ("TP.HCM", "thành phố Hồ Chí Minh"),
        ("tỉnh Bà Rịa-Vũng Tàu", "tỉnh Bà Rịa - Vũng Tàu"),
        ("TX Sơn Tây", "thị xã Sơn Tây"),
        ("xã Ea H’leo", "xã Ea H'Leo"),
        ("huyện Quì Hợp", "huyện Quỳ Hợp"),
    ],
)
def test_spellings_of_one_name(one: str, other: str) -> None:
    first, second = parse(one), parse(other)
    assert first is not None
    assert second is not None
    assert (first.rank, first.spelling) == (second.rank, second.spelling)


@pytest.mark.parametrize(
    ("one", "other"), [("xã Đa Lộc", "xã Da Lộc"), ("xã Thụy An", "xã Thúy An"), ("quận 1", "phường 1")]
)
def test_names_that_are_not_one(one: str, other: str) -> None:
    first, second = parse(one), parse(other)
    assert first is not None
    assert second is not None
    assert (first.rank, first.spelling) != (second.rank, second.spelling)


@pytest.mark.parametrize("text", ["xã hội", "thành phố lớn", "", "Xã", "(cũ)"])
def test_what_is_no_name(text: str) -> None:
    written = parse(text)
    assert written is None or not written.spelling
