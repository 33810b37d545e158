"""The word lists: loadable, in one form, without repetitions, and every entry can be read in a text."""

from importlib.resources import files
from typing import Any
from unicodedata import is_normalized

import pytest
import regex

from pipelines.grammar.folding import fold
from pipelines.grammar.lexicon import alternation, any_of, table, words
from pipelines.grammar.masks import masked
from pipelines.grammar.quantities import find_quantities
from pipelines.grammar.units import printed

FILES = sorted(path.name.removesuffix(".toml") for path in files("pipelines.grammar").joinpath("data").iterdir())


def lists(content: Any, path: str = "") -> list[tuple[str, list[str]]]:
    """Every list of words in a file, with its path."""
    if isinstance(content, list):
        return [(path, content)]
    if isinstance(content, dict):
        return [found for key, value in content.items() for found in lists(value, f"{path}.{key}")]
    return []


LISTS = [(f"{name}{path}", entries) for name in FILES for path, entries in lists(table(name))]


@pytest.mark.parametrize(("where", "entries"), LISTS)
def test_a_list_is_in_order(where: str, entries: list[str]) -> None:
    assert entries, f"{where} is empty"
    assert all(isinstance(entry, str) and entry for entry in entries), where
    assert [entry for entry in entries if not is_normalized("NFC", entry)] == [], f"{where}: not NFC"
    assert [entry for entry in entries if entry != " ".join(entry.split())] == [], f"{where}: blanks"
    folded = [fold(entry) for entry in entries]
    assert sorted({entry for entry in folded if folded.count(entry) > 1}) == [], f"{where}: more than once"


@pytest.mark.parametrize(("where", "entries"), LISTS)
def test_every_entry_matches_itself_whole(where: str, entries: list[str]) -> None:
    pattern = regex.compile(alternation(entries), regex.VERSION1)
    missed = [entry for entry in entries if not pattern.fullmatch(fold(entry))]
    assert missed == [], f"{where}: can never match"


def test_the_longest_entry_wins_and_a_shorter_one_is_tried_after_it() -> None:
    pattern = regex.compile(alternation(["đảng", "đảng viên", "đảng viên mới", "chi bộ"]), regex.VERSION1)
    assert [match[0] for match in pattern.finditer("đảng viên mới, đảng  viên, đảng bộ, chi bộ")] == [
        "đảng viên mới",
        "đảng  viên",
        "đảng",
        "chi bộ",
    ]
    assert regex.fullmatch(alternation(["đảng", "đảng viên"]) + " viên cũ", "đảng viên cũ")


def test_signs_in_entries_are_letters_and_not_patterns() -> None:
    pattern = regex.compile(alternation(["tp.", "h'", "(a)", "m2", "a|b"]), regex.VERSION1)
    assert [bool(pattern.fullmatch(text)) for text in ("tp.", "tpx", "(a)", "a", "a|b", "b")] == [1, 0, 1, 0, 1, 0]


def one(text: str) -> Any:
    found = find_quantities(text, fold(text))
    assert len(found) == 1, f"{text!r}: {found}"
    return found[0]


@pytest.mark.parametrize(
    ("entry", "name"),
    [(entry, name) for name, entries in table("units")["measures"].items() for entry in entries]
    + [(entry, "%") for entry in words("units", "percent")]
    + [(entry, "VND") for entry in words("units", "vnd")]
    + [(entry, "USD") for entry in words("units", "usd")],
)
def test_every_unit_is_read_behind_a_number(entry: str, name: str) -> None:
    assert one(f"đạt 25 {entry}, tăng").unit.name == name


NOUNS = [noun for key in table("counted_nouns") for noun in table("counted_nouns")[key]]


@pytest.mark.parametrize("noun", NOUNS)
def test_every_counted_noun_is_read_behind_a_number(noun: str) -> None:
    text = f"có 25 {noun}."
    assert printed(text, one(text).unit) == noun


@pytest.mark.parametrize(
    ("side", "kind", "word"),
    [(s, kind, word) for s in ("before", "after") for kind, ws in table("comparators")[s].items() for word in ws],
)
def test_every_comparator_is_read_beside_a_number(side: str, kind: str, word: str) -> None:
    text = f"đạt {word} 25% kế hoạch" if side == "before" else f"đạt 25% {word}"
    assert one(text.replace(" kế hoạch", "")).comparator == kind


@pytest.mark.parametrize("word", words("masks", "always_named"))
def test_every_word_that_names_hides_its_number(word: str) -> None:
    text = f"theo {word} 25 xã"
    assert all(masked(fold(text))[text.index("25") : text.index("25") + 2])


@pytest.mark.parametrize("word", words("masks", "time_units"))
def test_every_length_of_time_hides_its_number(word: str) -> None:
    text = f"trong 25 {word}"
    assert all(masked(fold(text))[text.index("25") : text.index("25") + 2])


def test_all_lists_of_one_key_become_one_group() -> None:
    pattern = regex.compile(any_of("units", "vnd", "usd"), regex.VERSION1)
    assert pattern.fullmatch("đồng")
    assert pattern.fullmatch("đô la mỹ")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("đất ở", "đất ở"),
        ("đất  ở đô thị", "đất  ở đô thị"),  # two blanks are a slip
        ("đất ở  đô thị", "đất ở  đô thị"),
        ("đất   ở", None),  # three part the columns of a table
    ],
)
def test_blanks_between_the_words_of_an_entry(text: str, found: str | None) -> None:
    """A phrase is found over a doubled blank, forward and backward, without a repetition, which each call would pay."""
    for backward in (False, True):
        source = alternation(("đất ở", "đất ở đô thị"), backward=backward)
        assert not set("+*{") & set(source)
        match = regex.fullmatch(source, text, regex.VERSION1 | regex.REVERSE if backward else regex.VERSION1)
        assert (match and match[0]) == found
