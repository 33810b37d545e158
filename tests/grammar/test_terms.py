"""Terms and ordinals: one number, many spellings, and words that only look like them."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines.grammar.folding import fold
from pipelines.grammar.terms import find_ordinals, find_terms

TERMS = {
    (2020, 2025): [
        "nhiệm kỳ 2020-2025", "nhiệm kỳ 2020 - 2025", "nhiệm kỳ 2020 – 2025", "nhiệm kì 2020-2025",
        "Nhiệm kỳ 2020-2025",
        "NHIỆM KỲ 2020-2025", "nhiệm kỳ (2020-2025)", "nhiệm kỳ mới 2020-2025", "nhiệm kỳ 2020/2025",
        "nhiệm kỳ 2020 đến 2025",
        "nhiệm  kỳ\u00a02020 -2025",
    ],
    (2016, 2021): ["nhiệm kỳ 2016-2021", "khóa trước, nhiệm kỳ 2016 - 2021"],
}  # fmt: skip
NUMBERS = {
    1: ["khóa I", "khóa 1", "khóa nhất", "khóa thứ nhất"],
    9: ["khóa IX", "khóa 9", "khóa chín", "khóa thứ chín"],
    15: ["khóa XV", "khóa 15", "khoá 15", "khóa thứ 15", "khóa mười lăm"],
    26: ["khóa XXVI", "khoá XXVI", "Khóa XXVI", "KHÓA XXVI", "khóa 26", "khóa thứ hai mươi sáu"],
}
ORDINALS = {
    1: ["lần thứ nhất", "lần thứ I", "lần thứ 1", "lần 1", "kỳ họp thứ nhất", "kỳ họp bất thường lần thứ nhất"],
    2: ["lần thứ hai", "lần thứ II", "lần thứ nhì", "lần 2", "kỳ họp thứ hai", "kỳ họp chuyên đề lần thứ 2"],
    3: [
        "lần thứ III",
        "lần thứ ba",
        "lần thứ 3",
        "LẦN THỨ III",
        "lần III",
        "lần 3",
        "hội nghị lần thứ ba",
        "hội nghị thứ 3",
    ],
    4: [
        "kỳ họp thứ 4",
        "kỳ họp thứ tư",
        "kì họp thứ tư",
        "kỳ họp thứ IV",
        "kỳ họp lần thứ tư",
        "kỳ họp thường kỳ thứ tư",
    ],
    8: ["lần thứ tám", "lần thứ VIII", "lần thứ 8", "phiên họp thứ 8"],
    20: ["lần thứ hai mươi", "lần thứ XX", "lần thứ 20"],
    26: ["lần thứ hai mươi sáu", "lần thứ XXVI", "lần thứ 26", "đại hội lần thứ XXVI"],
    16: ["Đại hội XVI", "kỳ họp thường lệ thứ 16"],
    35: ["phiên họp thứ 35", "phiên họp thứ ba mươi lăm"],
}
NO_TERMS = {
    "no term of office": ["nhiệm kỳ 5 năm", "nhiệm kỳ qua", "giai đoạn 2020-2025", "2020-2025"],
    "too long or backwards": ["nhiệm kỳ 1990-2025", "nhiệm kỳ 2025-2020"],
    "another word": ["khóa học", "bế mạc khóa họp", "khóa luận", "chìa khóa vàng", "khóa vi phạm", "khóa năm 2020"],
}
NO_ORDINALS = {
    "times, not ordinals": [
        "gấp 8 lần năm 2014",
        "2 lần 1 tuần",
        "tăng 3 lần",
        "nhiều lần hai bên",
        "mỗi lần ba người",
    ],
    "another word": [
        "nhiều lần vi phạm",
        "lần đầu",
        "lần lượt",
        "kỳ họp này",
        "lần cuối",
        "hội nghị hai ngày",
        "kỳ họp ba ngày",
        "đại hội vi phạm điều lệ",
        "đại hội xi măng",
        "đại hội vinh danh",
    ],
}


def flat(table: "dict[object, list[str]]") -> list[tuple[object, str]]:
    return [(key, text) for key, texts in table.items() for text in texts]


@pytest.mark.parametrize(("years", "text"), flat(TERMS))  # type: ignore[arg-type]
def test_years_of_a_term(years: tuple[int, int], text: str) -> None:
    assert [(term.first_year, term.last_year) for term in find_terms(fold(text))] == [years]


@pytest.mark.parametrize(("number", "text"), flat(NUMBERS))  # type: ignore[arg-type]
def test_numbers_of_a_term(number: int, text: str) -> None:
    assert [term.number for term in find_terms(fold(f"HĐND tỉnh {text}, nhiệm kỳ này"))] == [number]


@pytest.mark.parametrize(("number", "text"), flat(ORDINALS))  # type: ignore[arg-type]
def test_ordinals(number: int, text: str) -> None:
    assert [ordinal.number for ordinal in find_ordinals(fold(f"Sáng nay, {text} của Đảng bộ huyện"))] == [number]


@pytest.mark.parametrize(("why", "text"), flat(NO_TERMS))  # type: ignore[arg-type]
def test_no_term(why: str, text: str) -> None:
    assert find_terms(fold(text)) == [], why


@pytest.mark.parametrize(("why", "text"), flat(NO_ORDINALS))  # type: ignore[arg-type]
def test_no_ordinal(why: str, text: str) -> None:
    assert find_ordinals(fold(text)) == [], why


def test_both_numbers_of_a_council() -> None:
    text = "Kỳ họp thứ 4, HĐND thành phố khóa XV, nhiệm kỳ 2016-2021"
    assert [text[found.start : found.end] for found in (*find_ordinals(fold(text)), *find_terms(fold(text)))] == [
        "Kỳ họp thứ 4",
        "khóa XV",
        "nhiệm kỳ 2016-2021",
    ]


@given(st.integers(1945, 2040), st.integers(1, 10), st.sampled_from(["-", " - ", "–", " – ", "/"]))
def test_terms_come_back(first: int, length: int, dash: str) -> None:
    [term] = find_terms(fold(f"nhiệm kỳ {first}{dash}{first + length}"))
    assert (term.first_year, term.last_year) == (first, first + length)


@given(st.integers(1, 99), st.sampled_from(["khóa {}", "khoá {}", "khóa thứ {}"]))
def test_numbers_of_terms_come_back(number: int, form: str) -> None:
    [term] = find_terms(fold(form.format(number)))
    assert term.number == number
