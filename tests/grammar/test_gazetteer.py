"""Places without a rank word: known names as whole runs of capitals."""

import pytest

from pipelines.grammar.folding import fold
from pipelines.grammar.gazetteer import find_bare_places


def places(text: str) -> list[str]:
    return [text[one.start : one.end] for one in find_bare_places(text, fold(text))]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        pytest.param("Ninh Bình đạt 320 tỷ đồng.", ["Ninh Bình"], id="a province"),
        pytest.param("nông dân Tây Nguyên", ["Tây Nguyên"], id="a region"),
        pytest.param("ở miền Bắc", ["miền Bắc"], id="a region with a plain first word"),
        pytest.param("Tại Hoà Bình, mưa lớn", ["Hoà Bình"], id="the other place of the tone mark"),
        pytest.param("vì hòa bình", [], id="the plain word"),
        pytest.param("xuất sang Nhật Bản và Singapore", ["Nhật Bản", "Singapore"], id="countries"),
        pytest.param("anh Nguyễn Văn Thanh ở Mỹ", ["Mỹ"], id="a doubtful name behind a preposition"),
        pytest.param("chị Mỹ cho biết", [], id="a doubtful name elsewhere"),
        pytest.param("Công ty Cây xanh Sông Lam Hà Nội", [], id="inside a longer name"),
        pytest.param("cầu Long An Đông", [], id="at the beginning of a longer name"),
        pytest.param("đường Điện Biên dài 3 km", [], id="a street named after it"),
        pytest.param("Tại Hà Nội có 5 vụ", ["Hà Nội"], id="behind the sentence's first word"),
        pytest.param("Chủ tịch Hải Phòng Nguyễn Văn An", ["Hải Phòng"], id="before its officeholder's name"),
    ],
)
def test_bare_places(text: str, expected: list[str]) -> None:
    assert places(text) == expected
