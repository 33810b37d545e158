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
