"""A pattern is held against the places where its first word stands, and finds what it would find anywhere."""

from collections import Counter
from collections.abc import Callable

import pytest
import regex
from hypothesis import given
from hypothesis import strategies as st

from pipelines.grammar import dates, mask_rules, openings, periods, rules, terms
from pipelines.grammar.openings import finditer, within

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
    pytest.param(r"lần[^.;]{0,40}?(?<!\p{L})(?:huyện|xã)", id="a look behind after as few letters as will do"),
    pytest.param(r"lần(?![^,]*(?<!của[ ])huyện)", id="a look behind inside a look ahead that forbids"),
]


@pytest.mark.parametrize("source", SAME)
def test_the_same_matches(source: str) -> None:
    pattern = regex.compile(source, regex.VERSION1)
    assert [match.span() for match in finditer(pattern, TEXT)] == [match.span() for match in pattern.finditer(TEXT)]


@pytest.mark.parametrize("text", ["ở xã phù", "ở xã phù ", "xã phù", "xã", "xã ", " xã", "", "xã\nphù sa", "xã, phù"])
def test_the_same_at_the_ends_of_a_text(text: str) -> None:
    for source in (
        r"xã$",
        r"xã[ ]phù$",
        r"xã[ ]$",
        r"^xã",
        r"xã(?![ ]phù)",
        r"xã(?=,|\n)",
        r"phù(?![ ]sa)",
        r"xã[ ]*+$",
    ):
        pattern = regex.compile(source, regex.VERSION1)
        expected = [match.span() for match in pattern.finditer(text)]
        assert [match.span() for match in finditer(pattern, text)] == expected, source


def test_what_lies_within_a_span() -> None:
    pattern = regex.compile(r"hội(?:[ ]nghị)?", regex.VERSION1)
    found = [match.span() for match in finditer(pattern, TEXT)]
    assert found == [(0, 8), (56, 59), (70, 73)]
    assert [match.span() for match in within(pattern, TEXT, 0, len(TEXT))] == found
    assert [match.span() for match in within(pattern, TEXT, 1, 59)] == [(56, 59)], "up to the end"
    assert [match.span() for match in within(pattern, TEXT, 56, 72)] == [(56, 59)], "none that reaches over the end"
    assert within(pattern, TEXT, 0, 7) == within(pattern, TEXT, 9, 9) == []


def test_a_match_begins_where_a_word_does() -> None:
    assert [match.start() for match in finditer(regex.compile("ủy"), "huyệnủy ủy 5ủy")] == [8, 12]


def test_a_pattern_asked_late_finds_what_it_would_have_found_early() -> None:
    early, late = regex.compile("phù[ ]sa"), regex.compile("sa[ ]bồi")
    text = "đất phù sa bồi ven xã"
    assert [match.span() for match in finditer(early, text)] == [(4, 10)]
    assert [match.span() for match in finditer(late, text)] == [(8, 14)]
    assert [match.span() for match in finditer(late, f"{text} phù sa bồi")] == [(8, 14), (26, 32)]


def test_words_and_pairs_without_number_are_forgotten(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(openings, "_MOST_PAIRS", 10)
    pattern = regex.compile("xã[ ]phù[ ]sa")
    for number in range(40):
        text = f"{chr(97 + number % 26) * (1 + number)} ở xã phù sa, xã {number}"
        for _ in range(openings._OFTEN + 1):  # met, met often, known
            openings._text.cache_clear()
            assert [match.span() for match in finditer(pattern, text)] == [(text.index("xã"), text.index(","))]
    assert len(openings._pairs) <= len(openings._met) <= 10
    assert openings._opened_by.cache_info().maxsize
    assert openings._known_by_word.cache_info().maxsize


@pytest.mark.parametrize("source", SAME)
def test_the_same_matches_when_pairs_are_met_often(source: str) -> None:
    pattern = regex.compile(source, regex.VERSION1)
    for _ in range(openings._OFTEN + 1):
        openings._text.cache_clear()
        assert [match.span() for match in finditer(pattern, TEXT)] == [match.span() for match in pattern.finditer(TEXT)]


RULES = [*dates.RULES, *periods.RULES, *terms.TERM_RULES, *terms.ORDINAL_RULES, *mask_rules.rules()]
WORDS = (
    "1", "12", "2020", "7/2020", "20.2", "(6-2),", "3.500", "ngày", "tháng", "năm", "quý", "iv", "đầu", "cuối", "đến",
    "từ", "và", "lần", "thứ", "ba", "hai", "khóa", "nhiệm kỳ", "giai đoạn", "số", "cấp", "giờ", "mỗi", "trên",
    "cùng kỳ", "nghị quyết", "qđ-ubnd", "quận", "tuổi", "các", "sao", "chiều", "tổng\nsố", "đạt", "%",
)  # fmt: skip


@given(st.lists(st.sampled_from(WORDS), max_size=25), st.sampled_from([" ", " ", "  ", ", ", "\n"]))
def test_no_match_of_a_rule_is_lost(words: list[str], between: str) -> None:
    text = between.join(words)
    begins = [match.start() for match in regex.finditer(r"[\p{L}\p{M}]+|\p{Nd}+|\S", text)]
    for rule in RULES:
        if not openings._opening(rule.pattern).anywhere:
            expected, position = [], 0
            for begin in begins:
                if begin >= position and (match := rule.pattern.match(text, begin)):
                    expected.append(match.span())
                    position = match.end()
            assert [match.span() for match in finditer(rule.pattern, text)] == expected, rule.name


@pytest.fixture
def tries(monkeypatch: pytest.MonkeyPatch) -> Counter[str]:
    """How often each pattern of the rules on masked numbers is held against a place."""
    counted: Counter[str] = Counter()
    any_rule, _ = rules._split(mask_rules.rules())
    openings._text.cache_clear()
    for pattern in (any_rule, *(rule.pattern for rule in mask_rules.rules())):
        opening = openings._opening(pattern)

        def match(*place: object, known: str = pattern.pattern, held: Callable[..., object] = opening.match) -> object:
            counted[known] += 1
            return held(*place)

        monkeypatch.setattr(opening, "match", match)
    return counted


def test_a_number_is_held_against_few_patterns_not_against_each_rule(tries: Counter[str]) -> None:
    rules.scan(mask_rules.rules(), "xã thu 347 tỷ đồng, " * 50)
    assert len(mask_rules.rules()) > 25
    assert 50 <= tries.total() <= 50 * 5


def test_tries_grow_with_the_length_of_a_text_alone(tries: Counter[str]) -> None:
    text = "tại nghị quyết số 12/nq-hđnd ngày 5 tháng 4, mỗi xã 2 cấp, trên 15 tuổi, 347 tỷ đồng; "
    rules.scan(mask_rules.rules(), text * 40)
    once = tries.total()
    tries.clear()
    rules.scan(mask_rules.rules(), text * 80)
    assert tries.total() <= 2 * once + 10


def test_words_that_open_nothing_are_passed_over(tries: Counter[str]) -> None:
    rules.scan(mask_rules.rules(), "người dân trồng rừng ven sông " * 50)
    assert not tries
