"""Spaced-out letters in values: what is joined, and what must stay apart."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines.text.repair import repair_spaced_letters


@pytest.mark.parametrize(
    ("value", "repaired"),
    [
        ("Nguy ễn S ơ n", "Nguyễn Sơn"),
        ("Nguy ễ n Anh", "Nguyễn Anh"),
        ("Ph ạm Ng ọc Th ạch", "Phạm Ngọc Thạch"),
        ("Tr ần Th ị Hồng", "Trần Thị Hồng"),
        ("Tr\u00a0ần Văn Đ ức", "Trần Văn Đức"),
        ("th ành phố Hà N ội", "thành phố Hà Nội"),
        ("tổ c hức", "tổ chức"),
        ("Hà Nội n ăm 2020", "Hà Nội năm 2020"),
        ("N guyễn Văn Hùng", "Nguyễn Văn Hùng"),
        ("Vũ T hị Hằng", "Vũ Thị Hằng"),
        ("P hạm Thị Bình", "Phạm Thị Bình"),
        ("Ng ô Xuân L ộc", "Ngô Xuân Lộc"),
        ("kh ó a XV", "khóa XV"),
        ("Tr  ần\u00a0 Qu ốc", "Trần\u00a0 Quốc"),
        ("đ ồng chí Vi ệt N am", "đồng chí Việt Nam"),
    ],
)
def test_joins(value: str, repaired: str) -> None:
    assert repair_spaced_letters(value) == repaired


@pytest.mark.parametrize(
    "value",
    [
        pytest.param("Nguyễn Sơn", id="whole"),
        pytest.param("Bà Ý Nhi", id="a word of one vowel"),
        pytest.param("bộ ảnh ở ủy ban", id="words that begin with a vowel"),
        pytest.param("đồng chí N ở lại", id="an initial before a word"),
        pytest.param("chị N hay nói", id="an initial before a word that could go on it"),
        pytest.param("Ông T và bà H", id="initials in a sentence"),
        pytest.param("tổ 5 A  ở  đây", id="several blanks between words"),
        pytest.param("khu K hai", id="no capital before it"),
        pytest.param("UBND quận 1, P 5 Q 3", id="abbreviations and numbers"),
        pytest.param("Y Thanh Hà Niê Kđăm", id="an Ede name"),
        pytest.param("Lê Đ ức", id="no piece that cannot be a word: no proof that it was torn"),
        pytest.param("km đường, kg ngô", id="units"),
        pytest.param("a b c d", id="an enumeration"),
        pytest.param("Ngày ở xã", id="two words that would make one syllable's letters"),
        pytest.param("", id="nothing"),
    ],
)
def test_leaves_alone(value: str) -> None:
    assert repair_spaced_letters(value) == value


@given(st.text(st.sampled_from("aăâeênocghtS ơễ\u00a0 ị"), max_size=40))
def test_only_spaces_go(value: str) -> None:
    repaired = repair_spaced_letters(value)
    assert repaired.replace(" ", "").replace("\u00a0", "") == value.replace(" ", "").replace("\u00a0", "")
