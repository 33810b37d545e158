"""The folded copy: same length, one spelling per sound, and no two different words made one."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines.grammar.folding import fold, level

SAME = [
    ("hoá", "hóa"), ("khoẻ", "khỏe"), ("uỷ", "ủy"), ("Uỷ ban", "ủy ban"), ("khoá", "khóa"), ("thuỷ", "thủy"),
    ("TOÀ ÁN", "tòa án"), ("đoạn", "đọan"), ("dự tóan", "dự toán"), ("tự toán năm", "dự toán năm"), ("khỏan", "khoản"),
    ("2–3", "2-3"), ("2—3", "2-3"), ("a\u00a0b", "a b"), ("a\tb", "a b"), ("“ba”", '"ba"'), ("m²", "m2"), ("m³",
    "m3"), ("５％", "５%"),
    ("ĐẢNG BỘ", "đảng bộ"),
]  # fmt: skip
DIFFERENT = [
    ("đ", "d"),
    ("mười", "mươi"),
    ("quý", "qúy"),
    ("tự tôn", "dự tôn"),
    ("a\nb", "a b"),
    ("quỳ", "qùy"),
    ("bản", "bàn"),
]


@pytest.mark.parametrize(("one", "other"), SAME)
def test_spellings_of_one_word_meet(one: str, other: str) -> None:
    assert fold(one) == fold(other)


@pytest.mark.parametrize(("one", "other"), DIFFERENT)
def test_different_words_stay_apart(one: str, other: str) -> None:
    assert fold(one) != fold(other)


@pytest.mark.parametrize("odd", ["İstanbul", "ẞ", "ŉ", "ﬁ", "\U00010400", "Ǆ", "ΑΣ", "\u0130\u0307"])
def test_letters_that_lower_to_two_keep_their_place(odd: str) -> None:
    assert len(fold(f"{odd} 5%")) == len(odd) + 3
    assert fold(f"{odd} 5%").endswith(" 5%")


@given(st.text())
def test_the_length_stays(text: str) -> None:
    assert len(fold(text)) == len(level(text)) == len(text)


@given(st.text())
def test_folding_twice_is_folding_once(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.text(alphabet="abcđêơưăâôÁÀẢÃẠýỳỷỹỵóòỏõọ aeyou \u00a0"))
def test_line_breaks_and_words_stay_where_they_are(text: str) -> None:
    assert [c == "\n" for c in fold(text)] == [c == "\n" for c in text]
