"""Numbers, money and days as they are written in Vietnamese and in English."""

from datetime import date
from decimal import Decimal

import pytest

from pipelines.report.formats import day, number, period, quantity


@pytest.mark.parametrize(
    ("value", "vi", "en"),
    [
        (0, "0", "0"),
        (1234, "1.234", "1,234"),
        (Decimal("1234.500000"), "1.234,5", "1,234.5"),
        (Decimal("100.000000"), "100", "100"),  # the zeros of a whole number stay
        (Decimal("0.050000"), "0,05", "0.05"),
        (Decimal("-36.4"), "−36,4", "−36.4"),
        (Decimal(2_486_500_000_000), "2.486.500.000.000", "2,486,500,000,000"),
    ],
)
def test_number(value, vi, en):
    assert (number(value, "vi"), number(value, "en")) == (vi, en)


@pytest.mark.parametrize(
    ("row", "vi", "en"),
    [
        ({"value": Decimal("74.6"), "unit": "%", "comparator": "eq"}, "74,6%", "74.6%"),
        (
            {"value": Decimal(3_320_000_000_000), "unit": "VND", "comparator": "gt"},
            "trên 3.320 tỷ đồng",
            "over VND 3,320 billion",
        ),
        ({"value": Decimal(2_500_000), "unit": "VND"}, "2,5 triệu đồng", "VND 2.5 million"),
        ({"value": Decimal(-7_000_000_000), "unit": "VND"}, "−7 tỷ đồng", "VND −7 billion"),
        ({"value": Decimal(900_000), "unit": "VND"}, "900.000 đồng", "VND 900,000"),
        (
            {"value": Decimal(150_000_000), "value_upper": Decimal(160_000_000), "unit": "VND", "comparator": "range"},
            "150–160 triệu đồng",
            "VND 150–160 million",
        ),
        ({"value": Decimal(14), "denominator": Decimal(15), "unit": "chi bộ"}, "14/15 chi bộ", "14/15 chi bộ"),
        ({"value": Decimal(311_000_000), "unit": "USD"}, "311.000.000 USD", "USD 311,000,000"),
        ({"value": Decimal(92), "value_upper": Decimal(95), "unit": "%", "comparator": "range"}, "92–95%", "92–95%"),
    ],
)
def test_quantity(row, vi, en):
    assert (quantity(row, "vi"), quantity(row, "en")) == (vi, en)


@pytest.mark.parametrize(
    ("start", "end", "vi", "en"),
    [
        (date(2021, 1, 1), date(2021, 9, 30), "1/1/2021 – 30/9/2021", "1 Jan 2021 – 30 Sep 2021"),
        (date(2021, 1, 1), date(2021, 12, 31), "2021", "2021"),
        (date(2020, 1, 1), date(2025, 12, 31), "2020–2025", "2020–2025"),
        (date(2021, 10, 8), date(2021, 10, 8), "8/10/2021", "8 Oct 2021"),
        (None, date(2021, 10, 8), "8/10/2021", "8 Oct 2021"),
        (None, None, "", ""),
    ],
)
def test_period(start, end, vi, en):
    assert (period(start, end, "vi"), period(start, end, "en")) == (vi, en)


def test_day():
    assert (day(date(2025, 3, 5), "vi"), day(date(2025, 3, 5), "en")) == ("5/3/2025", "5 Mar 2025")
