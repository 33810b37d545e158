"""A pattern is held against the places where its first word stands, and finds what it would find anywhere."""

import pytest
import regex

from pipelines.grammar import openings
from pipelines.grammar.openings import finditer

TEXT = "hội nghị lần thứ 3 của huyện ủy, 12,5 tỷ đồng (quý iv): hội thảo, đại hội\nnăm 2020 - quý 4"
SAME = [
    pytest.param(r"hội[ ]nghị|hội[ ]thảo", id="two words that begin alike"),
    pytest.param(r"(?:đại[ ]+)?hội", id="a word that may be left out"),
    pytest.param(r"\d+(?:,\d+)?", id="a number, read once"),
    pytest.param(r"(?<=thứ[ ]+)\d+", id="what must stand before is no part of the opening"),
    pytest.param(r"(?<=\((?:quý)[ ])[a-z]+", id="nor when it holds brackets"),
    pytest.param(r"(?<!hội[ ])thảo|(?<!đại[ ])hội", id="what must not stand before"),
    pytest.param(r"(?<!\p{L})(?!hội(?![ ]nghị))\p{L}+", id="a look ahead past the word's end"),
    pytest.param(r"(?<!\p{L})\p{L}+", id="any word"),
    pytest.param(r"\(\p{L}+|-", id="signs"),
    pytest.param(r"[ ]*,[ ]*", id="a blank may come first: held against every place"),
    pytest.param(r"\n\p{L}+", id="or a line's end"),
    pytest.param(r"^hội|quý[ ]4$", id="the ends of the text"),
    pytest.param(r"không[ ]có", id="no match"),
]


@pytest.mark.parametrize("source", SAME)
@pytest.mark.parametrize(("start", "end"), [(0, None), (4, None), (0, 40), (21, 70), (5, 5)])
def test_the_same_matches(source: str, start: int, end: int | None) -> None:
    pattern = regex.compile(source, regex.VERSION1)
    expected = pattern.finditer(TEXT, start, len(TEXT) if end is None else end)
    assert [match.span() for match in finditer(pattern, TEXT, start, end)] == [match.span() for match in expected]


def test_a_match_begins_where_a_word_does() -> None:
    assert [match.start() for match in finditer(regex.compile("ủy"), "huyệnủy ủy 5ủy")] == [8, 12]


def test_words_without_number_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openings, "_MOST_WORDS", 10)
    pattern = regex.compile("xã[ ]phù[ ]sa")
    for number in range(40):
        text = f"{chr(97 + number % 26) * (1 + number)} ở xã phù sa"
        assert [match.span() for match in finditer(pattern, text)] == [(len(text) - 9, len(text))]
    assert len(openings._opening(pattern)._known) <= 16
