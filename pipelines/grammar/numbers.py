"""Numbers as Vietnamese prints them: digits in proper and in sloppy notation, number words, Roman numerals.

A dot groups thousands and a comma is the decimal mark ("3.320" is 3320, "48,8" is 48.8); where the grouping
is impossible the other reading is taken ("3.2", "33,448.222", "1,147,100"). Keep out: units, multipliers
and comparators, which are `quantities`.
"""

from decimal import Decimal

import regex

DIGITS = r"\d+(?:[.,]\d+)*"
"""A number in digits, grouped or with decimals; to be bounded by the user."""

UNIT_WORDS = {
    "không": 0, "một": 1, "mốt": 1, "hai": 2, "ba": 3, "bốn": 4, "tư": 4, "năm": 5, "lăm": 5, "nhăm": 5,
    "sáu": 6, "bảy": 7, "bẩy": 7, "tám": 8, "chín": 9,
}  # fmt: skip
SCALE_WORDS = {
    "nghìn tỷ": 10**12, "ngàn tỷ": 10**12, "nghìn tỉ": 10**12, "ngàn tỉ": 10**12, "trăm tỷ": 10**11,
    "trăm tỉ": 10**11, "triệu tỷ": 10**15, "triệu tỉ": 10**15, "tỷ": 10**9, "tỉ": 10**9, "trăm triệu": 10**8,
    "triệu": 10**6, "vạn": 10**4, "nghìn": 10**3, "ngàn": 10**3, "trăm": 10**2, "chục": 10, "tr": 10**6,
}  # fmt: skip

_DIGIT = "|".join(UNIT_WORDS)
_TAIL = "mươi|mười|trăm|nghìn|ngàn|vạn|triệu|tỷ|tỉ|linh|lẻ"
WORDS = rf"(?:(?:{_DIGIT}|mười)(?:[ ]+(?:{_DIGIT}|{_TAIL}))*)"
"""Number words, from "hai" to "một trăm hai mươi ba nghìn"; to be bounded by the user."""

_ROMAN = regex.compile(r"(?=[IVXLC])(?:XC|XL|L?X{0,3})(?:IX|IV|V?I{0,3})", regex.VERSION1)
_ROMAN_VALUES = {"I": 1, "V": 5, "X": 10, "L": 50, "C": 100}


def parse_digits(printed: str) -> Decimal | None:
    """The value of a number in digits, or `None` where no reading is possible.

    >>> parse_digits("3.320"), parse_digits("48,8"), parse_digits("3.2"), parse_digits("33,448.222")
    (Decimal('3320'), Decimal('48.8'), Decimal('3.2'), Decimal('33448.222'))
    """
    dots, commas = printed.count("."), printed.count(",")
    groups = printed.replace(",", ".").split(".")
    thousands = len(groups[0]) <= 3 and groups[0] != "0" and all(len(group) == 3 for group in groups[1:])
    if dots and commas:
        last = max(printed.rfind("."), printed.rfind(","))
        whole, fraction = printed[:last], printed[last + 1 :]
        inner = whole.replace(".", "").replace(",", "")
        proper = all(len(group) == 3 for group in groups[1:-1])
        return Decimal(f"{inner}.{fraction}") if proper and len({*whole} & {".", ","}) <= 1 else None
    if dots:
        if thousands:
            return Decimal("".join(groups))
        return Decimal(printed) if dots == 1 else None
    if commas:
        if commas > 1:
            return Decimal("".join(groups)) if thousands else None
        return Decimal(printed.replace(",", "."))
    return Decimal(printed)


def parse_words(printed: str) -> Decimal | None:
    """The value of folded number words up to tỷ, or `None` where they are no number.

    >>> parse_words("hai"), parse_words("một trăm linh năm"), parse_words("hai mươi lăm nghìn")
    (Decimal('2'), Decimal('105'), Decimal('25000'))
    """
    total = section = 0
    digit: int | None = None  # a one not yet placed: "hai" before "mươi"
    for word in printed.split():
        if word in ("linh", "lẻ"):
            continue
        if word in UNIT_WORDS:
            if digit is not None:
                return None
            digit = UNIT_WORDS[word]
        elif word in ("mười", "mươi"):
            if (digit is None) != (word == "mười") or section % 100:
                return None
            section, digit = section + 10 * (1 if digit is None else digit), None
        elif word == "trăm":
            if section:
                return None
            section, digit = (1 if digit is None else digit) * 100, None
        elif word in SCALE_WORDS:
            total = _scaled(total, section + (digit or 0), SCALE_WORDS[word])
            section, digit = 0, None
        else:
            return None  # a digit of a script that Python does not know yet
    return Decimal(total + section + (digit or 0))


def _scaled(total: int, part: int, scale: int) -> int:
    """Scale what was read so far, as in "hai nghìn tỷ", or add to it, as in "một tỷ hai trăm"; never both."""
    return (total + part) * scale if total < scale else total + part * scale


def parse_roman(printed: str) -> int | None:
    """The value of a Roman numeral in capitals up to 99, or `None`."""
    if not _ROMAN.fullmatch(printed):
        return None
    values = [_ROMAN_VALUES[letter] for letter in printed]
    return sum(-v if v < max(values[i:]) else v for i, v in enumerate(values))
