"""Who held which post when, over several documents: a person promoted twice, and a namesake; the same in any order."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

CAREER = [
    ("a", date(2017, 3, 1), "Phó Giám đốc Sở Y tế tỉnh Yên Bái"),
    ("b", date(2018, 5, 1), "Giám đốc Sở Y tế Yên Bái"),
    ("c", date(2018, 9, 1), "Bác sĩ, Giám đốc Sở Y tế tỉnh Yên Bái"),
    ("d", date(2020, 7, 1), "Phó Chủ tịch UBND tỉnh Yên Bái"),
    ("e", date(2018, 5, 1), "Giám đốc Sở Y tế tỉnh Lào Cai"),
]
TOLD = """
    SELECT person_key, known_by, office, organization, first_on, last_on, documents FROM mart.officials
    ORDER BY known_by, first_on
"""


def rows(make_staging: Callable[[], Any], career: list[tuple[str, date, str]]) -> list[tuple[Any, ...]]:
    """The posts of the people whom the documents name, landed in the given order."""
    staging = make_staging()
    for name, day, position in career:
        version = staging.document(f"{name}.txt", f"{position} Trần Văn An", published_on=day)
        staging.fact("participants", version, "Trần Văn An", name="Trần Văn An", position=position)
    return [tuple(row.values()) for row in staging.build().rows(TOLD)]


def test_one_person_promoted_twice_and_a_namesake(make_staging: Callable[[], Any]) -> None:
    (namesake, *other), *posts = rows(make_staging, CAREER)
    assert other == [
        "tỉnh lào cai", "Giám đốc", "Sở Y tế tỉnh Lào Cai", date(2018, 5, 1), date(2018, 5, 1), 1,
    ]  # fmt: skip
    [person] = {row[0] for row in posts}
    assert person != namesake
    assert [row[2:] for row in posts] == [
        ("Phó Giám đốc", "Sở Y tế tỉnh Yên Bái", date(2017, 3, 1), date(2017, 3, 1), 1),
        ("Giám đốc", "Sở Y tế tỉnh Yên Bái", date(2018, 5, 1), date(2018, 9, 1), 2),
        ("Phó Chủ tịch", "UBND tỉnh Yên Bái", date(2020, 7, 1), date(2020, 7, 1), 1),
    ]


@pytest.mark.parametrize("order", [[4, 3, 2, 1, 0], [2, 4, 0, 3, 1]])
def test_keys_and_posts_are_the_same_in_any_order(make_staging: Callable[[], Any], order: list[int]) -> None:
    assert rows(make_staging, [CAREER[number] for number in order]) == rows(make_staging, CAREER)
