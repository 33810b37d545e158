"""Places in lists that say their rank only once."""

import pytest

from pipelines.grammar.folding import fold
from pipelines.grammar.listed_places import find_listed_places


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param(
            "Các huyện bị nặng nhất là Thạch Khê (312 ha); Hải Lam (20 ha)",
            [("Thạch Khê", "huyện"), ("Hải Lam", "huyện")],
            id="with their numbers in brackets",
        ),
        pytest.param(
            "các xã: Phú Sa 12 hộ, Bến Đá có 9 hộ và Gò Tây 3 hộ",
            [("Phú Sa", "xã"), ("Bến Đá", "xã"), ("Gò Tây", "xã")],
            id="behind a colon",
        ),
        pytest.param(
            "3 huyện, thị xã gồm Thạch Khê 12 hộ, Hải Lam 9 hộ",
            [("Thạch Khê", None), ("Hải Lam", None)],
            id="of several ranks",
        ),
        pytest.param("các xã: Phú Sa, Bến Đá và Gò Tây", [], id="without numbers"),
        pytest.param("các xã có 12 hộ nghèo", [], id="without names"),
    ],
)
def test_listed_places(text: str, expected: list[tuple[str, str | None]]) -> None:
    assert [(text[one.start : one.end], one.rank) for one in find_listed_places(text, fold(text))] == expected
