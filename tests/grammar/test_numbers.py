"""Numbers in digits, proper and sloppy; in words; in Roman numerals: one value, many spellings, and what is none."""

from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pipelines.grammar.numbers import parse_digits, parse_roman, parse_words

DIGITS = {
    "3320": ["3320", "3.320", "3320,0", "3.320,00"],
    "48.8": ["48,8", "48.8", "48,80"],
    "0.5": ["0,5", "0.5", "0,50"],
    "7.938": ["7,938"],
    "7938": ["7.938", "7938"],
    "0.125": ["0.125", "0,125"],
    "7": ["7", "07", "007"],
    "1147100": ["1.147.100", "1,147,100", "1147100"],
    "33448.222": ["33,448.222", "33.448,222"],
    "3320000000000": ["3.320.000.000.000", "3320000000000"],
    "12.75": ["12,75", "12.75"],
    "2021.5": ["2021,5", "2.021,5", "2021.5"],
    "0": ["0", "00"],
}
NO_DIGITS = {
    "a group of two in the middle": ["1.23.456", "1,23,456"],
    "two decimal marks": ["1,5,5", "12,5,7"],
    "dots that neither group nor mark decimals": ["1.2.3", "22.4.20", "0.123.456"],
    "groups and marks mixed": ["1.234,567.8", "1,234.567,8", "12.34,5"],
}
WORDS = {
    2: ["hai"],
    4: ["bốn", "tư"],
    5: ["năm", "lăm", "nhăm"],
    7: ["bảy", "bẩy"],
    10: ["mười"],
    15: ["mười lăm", "mười nhăm"],
    20: ["hai mươi"],
    21: ["hai mươi mốt", "hai mươi một"],
    24: ["hai mươi tư", "hai mươi bốn"],
    99: ["chín mươi chín"],
    100: ["một trăm"],
    105: ["một trăm linh năm", "một trăm lẻ năm"],
    110: ["một trăm mười"],
    123: ["một trăm hai mươi ba"],
    1_000: ["một nghìn", "một ngàn"],
    1_005: ["một nghìn không trăm linh năm", "một nghìn không trăm lẻ năm"],
    2_050: ["hai nghìn không trăm năm mươi"],
    25_000: ["hai mươi lăm nghìn", "hai mươi lăm ngàn", "hai vạn năm nghìn"],
    200_000: ["hai trăm nghìn", "hai trăm ngàn", "hai mươi vạn"],
    1_000_000: ["một triệu"],
    1_200_000: ["một triệu hai trăm nghìn"],
    3_320_000_000: ["ba tỷ ba trăm hai mươi triệu", "ba tỉ ba trăm hai mươi triệu"],
    2_000_000_000_000: ["hai nghìn tỷ", "hai ngàn tỉ"],
}
NO_WORDS = {
    "two digits side by side are a list": ["hai ba", "năm bảy", "mười hai ba"],
    "tens of nothing": ["mươi", "mươi hai", "hai trăm mươi"],
    "a ten behind a digit": ["hai mười"],
}
ROMAN = {
    1: "I", 2: "II", 3: "III", 4: "IV", 5: "V", 6: "VI", 9: "IX", 10: "X", 12: "XII", 14: "XIV", 15: "XV",
    19: "XIX", 20: "XX", 24: "XXIV", 26: "XXVI", 39: "XXXIX", 40: "XL", 48: "XLVIII", 59: "LIX", 90: "XC", 99: "XCIX",
}  # fmt: skip


def flat(table: "dict[object, list[str]]") -> list[tuple[object, str]]:
    return [(key, printed) for key, phrasings in table.items() for printed in phrasings]


@pytest.mark.parametrize(("value", "printed"), flat(DIGITS))  # type: ignore[arg-type]
def test_digits(value: str, printed: str) -> None:
    assert parse_digits(printed) == Decimal(value)


@pytest.mark.parametrize(("why", "printed"), flat(NO_DIGITS))  # type: ignore[arg-type]
def test_no_number_in_digits(why: str, printed: str) -> None:
    assert parse_digits(printed) is None, why


@pytest.mark.parametrize(("value", "printed"), flat(WORDS))  # type: ignore[arg-type]
def test_words(value: int, printed: str) -> None:
    assert parse_words(printed) == value


@pytest.mark.parametrize(("why", "printed"), flat(NO_WORDS))  # type: ignore[arg-type]
def test_no_number_in_words(why: str, printed: str) -> None:
    assert parse_words(printed) is None, why


@pytest.mark.parametrize(("value", "printed"), ROMAN.items())
def test_roman_numerals(value: int, printed: str) -> None:
    assert parse_roman(printed) == value


@pytest.mark.parametrize("printed", ["", "IIII", "VV", "IC", "XXXX", "VX", "IIX", "A", "xii", "X I", "XIIB"])
def test_no_roman_numeral(printed: str) -> None:
    assert parse_roman(printed) is None


def vietnamese(value: Decimal) -> str:
    """Print as Vietnamese does: `.` between thousands, `,` before decimals."""
    return f"{value:,}".translate(str.maketrans(",.", ".,"))


def words(value: int) -> str:
    """Number words of 1 to 999 999."""
    digits = ["không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín"]
    if value >= 1_000:
        rest = value % 1_000
        filler = "không trăm " if 0 < rest < 100 else ""
        filler += "linh " if 0 < rest < 10 else ""
        return f"{words(value // 1_000)} nghìn" + (f" {filler}{words(rest)}" if rest else "")
    hundreds, rest = divmod(value, 100)
    if hundreds:
        return f"{digits[hundreds]} trăm" + (f" {'linh ' if rest < 10 else ''}{words(rest)}" if rest else "")
    tens, ones = divmod(rest, 10)
    if tens == 0:
        return digits[ones]
    last = {0: "", 1: " mốt" if tens > 1 else " một", 5: " lăm"}.get(ones, f" {digits[ones]}")
    return ("mười" if tens == 1 else f"{digits[tens]} mươi") + last


def roman(value: int) -> str:
    """Roman numeral of 1 to 99."""
    ones = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"]
    tens = ["", "X", "XX", "XXX", "XL", "L", "LX", "LXX", "LXXX", "XC"]
    return tens[value // 10] + ones[value % 10]


@given(st.integers(0, 10**15))
def test_whole_numbers_come_back(value: int) -> None:
    assert parse_digits(vietnamese(Decimal(value))) == value
    assert parse_digits(str(value)) == value


@given(st.decimals(0, 10**9, places=2))
def test_decimals_come_back(value: Decimal) -> None:
    assert parse_digits(vietnamese(value)) == value


@given(st.integers(1, 999_999))
def test_number_words_come_back(value: int) -> None:
    assert parse_words(words(value)) == value


@given(st.integers(1, 99))
def test_roman_numerals_come_back(value: int) -> None:
    assert parse_roman(roman(value)) == value
