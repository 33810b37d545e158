"""The data dictionary in `docs/` is the one that the models give now.

Write it anew with `BIENBAN_WRITE_DICTIONARY=1 .venv/bin/pytest tests/schemas/test_dictionary.py -n 0`.
"""

import os
from pathlib import Path

import pytest

from pipelines.exports.dictionary import markdown, vietnamese_term

PAGE = Path(__file__).parents[2] / "docs" / "data-dictionary.md"


def test_the_dictionary_in_docs_is_fresh() -> None:
    if os.environ.get("BIENBAN_WRITE_DICTIONARY"):
        PAGE.write_text(markdown(), encoding="utf-8")
    assert PAGE.read_text(encoding="utf-8") == markdown(), "write it anew: BIENBAN_WRITE_DICTIONARY=1 …"


@pytest.mark.parametrize(
    ("text", "term"),
    [
        ("First year of the body's term (nhiệm kỳ).", "nhiệm kỳ"),
        ("Read with (PDF, DOCX), as written (bảng mã).", "bảng mã"),  # brackets without Vietnamese letters
        ("3 in 'lần thứ III'.", ""),  # a quoted example is no term
        ("Nothing.", ""),
    ],
)
def test_the_vietnamese_term_is_the_one_in_brackets(text: str, term: str) -> None:
    assert vietnamese_term(text) == term
