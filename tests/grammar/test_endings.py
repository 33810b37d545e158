"""What stands right before a place is read backward, and a list's longest entry is taken."""

import pytest
import regex

from pipelines.grammar.endings import ending, without_end
from pipelines.grammar.lexicon import alternation

ENTRIES = ("với", "đối với", "làm việc với", "báo cáo", "báo cáo của", "của")


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("theo báo cáo của ", "báo cáo của "),  # the longest entry, though a shorter one ends there too
        ("đã đến làm  việc  với ", "làm  việc  với "),  # two blanks by a slip
        ("thái độ đối với ", "đối với "),
        ("báo cáo của xã với ", "với "),
        ("báo cáo của xã ", None),  # not at the end
        ("sovới ", None),  # a part of a word
        ("", None),
    ],
)
def test_what_the_text_ends_in(text: str, found: str | None) -> None:
    """The match is that of a search from the left for the same words at the end."""
    read = ending(rf"(?<!\p{{L}}){alternation(ENTRIES, backward=True)}[ ]+").match(text)
    searched = regex.search(rf"(?<!\p{{L}}){alternation(ENTRIES)}[ ]+$", text, regex.VERSION1)
    assert (read and read[0]) == (searched and searched[0]) == found


def test_up_to_a_place() -> None:
    """Only what stands between the places is read, but for what looks behind."""
    pattern = ending(r"(?<!\p{L})tại[ ]+")
    assert pattern.match("họp tại xã", 0, 8) is not None
    assert pattern.match("họp tại xã", 0, 10) is None
    assert pattern.match("họptại xã", 3, 7) is None


@pytest.mark.parametrize(
    ("text", "left"),
    [("số hộ đạt với ", "số hộ"), ("số hộ", "số hộ"), ("với đạt", ""), ("đạt với số hộ", "đạt với số hộ")],
)
def test_without_its_end(text: str, left: str) -> None:
    """The whole chain at the end is left out, and nothing else."""
    chain = ending(rf"(?:[ ,]+|(?<!\p{{L}}){alternation(('đạt', 'với'), backward=True)})+")
    assert without_end(chain, text) == left
