"""Mentions of one name: when they are one person, when namesakes; the same in any order."""

import random
from collections import defaultdict
from datetime import date

import pytest

from pipelines.resolve.people import cluster_people
from pipelines.resolve.spheres import Mention

MARCH, MAY, JULY = date(2020, 3, 5), date(2020, 5, 5), date(2020, 7, 5)
Told = tuple[str | None, str | None, date | None]


def mention(number: int, told: Told, name: str = "Nguyễn Văn Hùng", document: str | None = None) -> Mention:
    position, jurisdiction, day = told
    letter = chr(ord("a") + number)
    return Mention(
        fact_id=letter, document_id=document or letter, name=name, position=position, jurisdiction=jurisdiction, day=day
    )


def people(*mentions: Mention) -> list[str]:
    """Who is one: 'ab c', each mention by its letter; checked to be the same in any order."""
    shuffled = random.Random(7).sample(mentions, len(mentions))  # noqa: S311
    found = cluster_people(mentions)
    assert cluster_people(shuffled) == cluster_people(reversed(mentions)) == found
    groups: dict[str, str] = defaultdict(str)
    for one in mentions:
        groups[found[one.fact_id].person_key] += one.fact_id
    return sorted(groups.values())


def told(*sayings: Told) -> list[str]:
    return people(*(mention(number, saying) for number, saying in enumerate(sayings)))


@pytest.mark.parametrize(
    "sayings",
    [
        pytest.param(
            [("Bí thư Tỉnh ủy Lam Sơn", None, MARCH), ("Thiếu tướng, Bí thư Tỉnh uỷ tỉnh Lam Sơn", None, MAY)],
            id="rank, spelling, the province with and without its word",
        ),
        pytest.param(
            [("Chủ tịch UBND tỉnh", "tỉnh Lam Sơn", MARCH), ("Bí thư Tỉnh ủy, Chủ tịch UBND tỉnh Lam Sơn", None, MAY)],
            id="the place of the meeting stands in",
        ),
        pytest.param(
            [
                ("Phó Giám đốc Sở Y tế tỉnh Lam Sơn", None, MARCH),
                ("Giám đốc Sở Y tế Lam Sơn", "tỉnh Lam Sơn", MAY),
                ("Phó Chủ tịch UBND tỉnh Lam Sơn", None, JULY),
            ],
            id="promoted twice in one province",
        ),
        pytest.param(
            [("Giám đốc Sở Y tế tỉnh Lam Sơn", None, MARCH), ("Giám đốc Sở Nội vụ tỉnh Lam Sơn", None, MAY)],
            id="from one department to another",
        ),
        pytest.param(
            [("Thứ trưởng Bộ Xây dựng", None, MARCH), ("Chủ tịch UBND tỉnh Lam Sơn", None, MAY)],
            id="sent to a province",
        ),
        pytest.param(
            [("Thứ trưởng Bộ Xây dựng", "tỉnh Lam Sơn", None), ("Chủ tịch UBND tỉnh Lam Sơn", None, None)],
            id="sent to the province of the meeting, on a day not known",
        ),
        pytest.param(
            [("Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy", None, None), ("Bí thư Tỉnh ủy Lam Sơn", None, MAY)],
            id="a seat in the country's body goes with a province",
        ),
        pytest.param(
            [
                ("Ủy viên T.Ư Đảng, Bí thư Tỉnh ủy Lam Sơn", None, MARCH),
                ("Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Trà Giang", None, MAY),
            ],
            id="a secretary sent on",
        ),
        pytest.param(
            [("nguyên Bí thư Tỉnh ủy Lam Sơn", None, MARCH), ("Bí thư Tỉnh ủy Lam Sơn", None, None)], id="former"
        ),
        pytest.param(
            [("Tổng Giám đốc Công ty TNHH Xây dựng Thuận An", None, None), ("Giám đốc công ty Thuận An", None, None)],
            id="a company by its short name",
        ),
        pytest.param(
            [(None, None, MARCH), ("Bí thư Tỉnh ủy Lam Sơn", None, MAY)], id="nothing said, and one such person"
        ),
        pytest.param([(None, None, MARCH), (None, None, MAY)], id="nothing said of either"),
    ],
)
def test_one_person(sayings: list[Told]) -> None:
    assert told(*sayings) == ["abc"[: len(sayings)]]


@pytest.mark.parametrize(
    ("sayings", "found"),
    [
        pytest.param(
            [("Bí thư Tỉnh ủy Lam Sơn", None, MARCH), ("Bí thư Tỉnh ủy Trà Giang", None, MARCH)],
            ["a", "b"],
            id="two provinces",
        ),
        pytest.param(
            [
                ("Bí thư Tỉnh ủy Lam Sơn", None, MARCH),
                ("Bí thư Tỉnh ủy Trà Giang", None, JULY),
                ("Chủ tịch UBND tỉnh Lam Sơn", None, JULY),
            ],
            ["ac", "b"],
            id="two provinces at overlapping times",
        ),
        pytest.param(
            [
                ("Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Lam Sơn", None, MARCH),
                ("Ủy viên Trung ương Đảng, Bí thư Tỉnh ủy Trà Giang", None, MARCH),
            ],
            ["a", "b"],
            id="two secretaries of the Central Committee on one day",
        ),
        pytest.param(
            [("Giám đốc Sở Y tế tỉnh Lam Sơn", None, MARCH), ("Giám đốc Sở Nội vụ tỉnh Lam Sơn", None, MARCH)],
            ["a", "b"],
            id="two departments on one day",
        ),
        pytest.param(
            [("Chủ tịch UBND quận Hoa Mai", None, MARCH), ("Chủ tịch UBND quận Hoa Đào", None, MARCH)],
            ["a", "b"],
            id="two districts",
        ),
        pytest.param(
            [("Tổng giám đốc Công ty Thuận An", None, MARCH), ("Bí thư Tỉnh ủy Lam Sơn", None, MAY)],
            ["a", "b"],
            id="a company and a province",
        ),
        pytest.param(
            [("Bộ trưởng Bộ Xây dựng", None, MARCH), ("Chủ tịch UBND tỉnh Lam Sơn", None, MARCH)],
            ["a", "b"],
            id="a minister and a chairman on one day",
        ),
        pytest.param(
            [("Bộ trưởng Bộ Xây dựng", None, None), ("Chủ tịch UBND tỉnh Lam Sơn", None, MARCH)],
            ["a", "b"],
            id="a minister on a day not known",
        ),
        pytest.param(
            [("Thủ tướng Campuchia", None, MARCH), ("Thủ tướng Chính phủ", None, MAY)], ["a", "b"], id="countries"
        ),
        pytest.param(
            [
                ("Bí thư Tỉnh ủy Lam Sơn", None, MARCH),
                ("Bí thư Tỉnh ủy Trà Giang", None, MARCH),
                (None, None, MAY),
                (None, None, MAY),
            ],
            ["a", "b", "c", "d"],
            id="nothing said, and two such people: who?",
        ),
        pytest.param(
            [
                ("Thứ trưởng Bộ Xây dựng", None, MARCH),
                ("Bí thư Tỉnh ủy Lam Sơn", None, MAY),
                ("Bí thư Tỉnh ủy Trà Giang", None, MAY),
            ],
            ["a", "b", "c"],
            id="sent to which of two provinces?",
        ),
    ],
)
def test_namesakes(sayings: list[Told], found: list[str]) -> None:
    assert told(*sayings) == found


RARE, COMMON = "Hoàng Lê Minh Khuê", "Hoàng Thị Minh Khuê"
DISTRICT = ("Bí thư Quận ủy Ba Đình", None, MARCH)


@pytest.mark.parametrize(
    ("name", "other", "found"),
    [
        pytest.param(
            RARE, ("Chánh Văn phòng Thành ủy Hà Nội", None, MAY), ["ab"], id="from a district to its province"
        ),
        pytest.param(RARE, ("Chánh Văn phòng Thành ủy Hà Nội", None, None), ["ab"], id="on a day not known"),
        pytest.param(RARE, ("Bí thư Huyện ủy Ba Vì", None, MAY), ["ab"], id="to another district of it"),
        pytest.param(RARE, ("Thành ủy viên Hà Nội", None, MARCH), ["ab"], id="a seat above, on the same day"),
        pytest.param(RARE, ("Bí thư Huyện ủy Ba Vì", None, MARCH), ["a", "b"], id="two offices on one day"),
        pytest.param(RARE, ("Bí thư Tỉnh ủy Yên Bái", None, MAY), ["a", "b"], id="another province"),
        pytest.param(RARE, ("Bí thư Huyện ủy Châu Thành", None, MAY), ["a", "b"], id="of which of ten provinces?"),
        pytest.param(COMMON, ("Chánh Văn phòng Thành ủy Hà Nội", None, MAY), ["a", "b"], id="a name that many bear"),
        pytest.param(
            COMMON,
            ("Chánh Văn phòng Thành ủy Hà Nội, nguyên Bí thư Quận ủy Ba Đình", None, MAY),
            ["ab"],
            id="a career that is told",
        ),
    ],
)
def test_who_changed_place(name: str, other: Told, found: list[str]) -> None:
    assert people(mention(0, DISTRICT, name), mention(1, other, name)) == found


def test_the_office_held_and_the_office_won_in_one_document_link_the_two_places() -> None:
    won = ("Bí thư Tỉnh ủy Yên Bái", None, MARCH)
    told = [mention(0, DISTRICT, document="x"), mention(1, won, document="x")]
    later = [mention(2, ("Bí thư Tỉnh ủy Yên Bái", None, JULY)), mention(3, ("Chủ tịch UBND quận Ba Đình", None, None))]
    assert people(*told, *later) == ["abcd"]
    assert people(told[0], *later) == ["ad", "c"]


@pytest.mark.parametrize(
    ("one", "other", "same"),
    [
        ("Phạm Sỹ Quý", "Phạm Sĩ Quí", True),
        ("Lê Thị Thuý", "LÊ THỊ THÚY", True),
        ("Trần  Văn An", "Trần Văn An", True),
        ("Thiếu tướng Trần Văn An", "Trần Văn An", True),
        ("Trần Văn An", "Trần Văn Ân", False),
        ("Đỗ Văn An", "Dỗ Văn An", False),
        ("Lê Thị Thúy", "Lê Thị Thúi", False),
    ],
)
def test_spellings_of_a_name(one: str, other: str, same: bool) -> None:
    office = ("Bí thư Tỉnh ủy Lam Sơn", None, MARCH)
    assert people(mention(0, office, one), mention(1, office, other)) == (["ab"] if same else ["a", "b"])


def test_one_document_speaks_of_one_person_of_a_name() -> None:
    old, new = ("Thứ trưởng Bộ Xây dựng", None, MARCH), ("Chủ tịch UBND tỉnh Lam Sơn", None, MARCH)
    assert people(mention(0, old, document="x"), mention(1, new, document="x")) == ["ab"]
    assert people(mention(0, old, document="x"), mention(1, new, document="y")) == ["a", "b"]


def test_a_person_is_shown_as_most_mentions_write_it_with_what_tells_it_from_namesakes() -> None:
    office = ("Bí thư Tỉnh ủy Lam Sơn", None, MARCH)
    mentions = [mention(n, office, name) for n, name in enumerate(("Phạm Sĩ Quý", "Phạm Sỹ Quý", "Phạm Sỹ Quý"))]
    [person] = set(cluster_people(mentions).values())
    assert (person.name, person.known_by) == ("Phạm Sỹ Quý", "tỉnh lam sơn")
