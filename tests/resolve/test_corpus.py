"""What the mentions of several documents mean together: bodies under several names, the same in any order."""

import random
from collections import defaultdict
from datetime import date

import pytest

from pipelines.resolve.corpus import Mention, resolve
from pipelines.resolve.units import Surroundings


def organizations(*mentions: str) -> list[str]:
    """Which mentions mean one organisation, 'ab c', each of a document of its own; the same in any order."""
    letters = [chr(ord("a") + number) for number in range(len(mentions))]
    documents = {letter: Surroundings(letter, date(2020, 3, 1)) for letter in letters}
    named = [Mention(letter, name, None) for letter, name in zip(letters, mentions, strict=True)]
    shuffled = random.Random(7).sample(named, len(named))  # noqa: S311
    groups: dict[str, str] = defaultdict(str)
    found = {
        one.mention.document_id: one.organization.key for one in resolve(documents, named).mentions if one.organization
    }
    again = {
        one.mention.document_id: one.organization.key
        for one in resolve(documents, shuffled).mentions
        if one.organization
    }
    assert again == found
    for letter in letters:
        groups[found[letter]] += letter
    return sorted(groups.values())


@pytest.mark.parametrize(
    ("mentions", "found"),
    [
        pytest.param(["Công ty Cấp nước Hoa Mai", "Công ty TNHH MTV Cấp nước Hoa Mai"], ["ab"], id="a legal form"),
        pytest.param(
            ["Công ty Bia Hoa Mai", "Công ty CP Bia Hoa Mai", "Công ty TNHH Bia Hoa Mai"],
            ["a", "b", "c"],
            id="two companies of one short name",
        ),
        pytest.param(["Công ty Cấp nước Hoa Mai", "Công ty TNHH Cấp nước Hoa Đào"], ["a", "b"], id="another name"),
        pytest.param(["TTXVN", "Thông Tấn xã Việt Nam"], ["ab"], id="an agency by its letters"),
        pytest.param(
            ["UBND quận Ba Đình", "Ủy ban nhân dân Q. Ba Đình", "HĐND quận Ba Đình"], ["ab", "c"], id="bodies"
        ),
        pytest.param(["UBND quận", "UBND quận"], ["a", "b"], id="a body whose unit nothing tells"),
    ],
)
def test_organizations_of_several_documents(mentions: list[str], found: list[str]) -> None:
    assert organizations(*mentions) == found


@pytest.mark.parametrize(
    ("name", "until", "successor"),
    [
        pytest.param("Bộ KH-ĐT", date(2025, 2, 28), "Bộ Tài chính", id="a ministry that was merged"),
        pytest.param("Sở KH&ĐT tỉnh Yên Bái", None, "Sở Tài chính tỉnh Yên Bái", id="its department, the day differs"),
        pytest.param("Ban Dân vận T.Ư", date(2025, 2, 2), "Ban Tuyên giáo và Dân vận Trung ương", id="two made one"),
        pytest.param("UBND quận Ba Đình", date(2025, 6, 30), None, id="a body ends with its unit"),
        pytest.param("UBND thành phố Hà Nội", None, None, id="of a unit that goes on"),
        pytest.param("Sở Tài chính thành phố Hà Nội", None, None, id="the heir itself"),
    ],
)
def test_what_became_of_a_body(name: str, until: date | None, successor: str | None) -> None:
    [meant] = resolve({"a": Surroundings("a", date(2020, 3, 1))}, [Mention("a", name, None)]).mentions
    assert meant.organization
    heir = meant.organization.successor
    assert (meant.organization.until, heir and heir.name) == (until, successor)


def test_the_heir_of_two_departments_is_one_organization_under_all_its_names() -> None:
    names = ("Sở TN&MT tỉnh Yên Bái", "Sở NN&PTNT Yên Bái", "Sở Nông nghiệp và Môi trường tỉnh Yên Bái")
    found = resolve({"a": Surroundings("a", date(2020, 3, 1))}, [Mention("a", name, None) for name in names])
    [*two, heir] = [one.organization for one in found.mentions if one.organization and one.organization.unit]
    heirs = {one.successor.key if one.successor else one.key for one in (*two, heir)}
    assert len(heirs) == 1
    assert len({one.key for one in (*two, heir)}) == 3


def test_a_town_that_became_a_city_is_two_units_the_second_the_heir_of_the_first() -> None:
    documents = {"old": Surroundings("old", date(2019, 3, 1)), "new": Surroundings("new", date(2021, 3, 1))}
    named = [Mention("old", "UBND thị xã Dĩ An", None), Mention("new", "UBND thành phố Dĩ An", None)]
    new, old = (one.unit for one in resolve(documents, named).mentions)
    assert old
    assert new
    assert (old.until, old.successors) == (date(2020, 1, 31), (new.key,))
    assert (new.since, new.until) == (date(2020, 2, 1), date(2025, 6, 30))
    assert len(new.successors) == 3


@pytest.mark.parametrize(
    ("others", "unit"),
    [
        pytest.param(["Sở Y tế tỉnh Lào Cai", "UBND tỉnh Yên Bái"], "tỉnh Lào Cai", id="named in full elsewhere"),
        pytest.param(["Sở Y tế tỉnh Lào Cai", "Sở Y tế tỉnh Yên Bái"], None, id="two of them are"),
        pytest.param(["Sở Tài chính tỉnh Lào Cai", "UBND tỉnh Yên Bái"], None, id="another agency is"),
    ],
)
def test_an_agency_without_a_unit_is_the_one_that_its_document_names_in_full(
    others: list[str], unit: str | None
) -> None:
    mentions = [Mention("a", name, None) for name in ("Sở Y tế", *others)]
    found = {one.mention.name: one for one in resolve({"a": Surroundings("a", date(2020, 3, 1))}, mentions).mentions}
    meant = found["Sở Y tế"].organization
    assert meant
    assert (meant.unit.full if meant.unit else None) == unit
    assert (meant == found[others[0]].organization) == (unit is not None)
