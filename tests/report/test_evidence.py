"""Marking facts in a text: what is nested, crossed, left out. Marks are shown as [kind …], gaps as …."""

import pytest

from pipelines.report.evidence import Mark, find_sentence, marked_text

ARTICLE = "Tin ngắn.\nThu đạt 47 tỷ đồng. Chi 12 tỷ. Họp kín.\n\nÔng Trần An, Bí thư, nói.\nHết."


def mark(text, words, kind="a", sentence=None):
    """A mark on the first such words; its sentence is the line that they stand in, unless told."""
    start = text.index(words)
    sentence = sentence or next(line for line in text.split("\n") if words.split("\n")[0] in line)
    return Mark(start, start + len(words), *find_sentence(text, sentence, start, start + len(words)), kind, kind)


def shown(paragraphs):
    """The paragraphs as lines."""
    signs = {"close": lambda _: "]", "gap": lambda _: "…", "text": lambda token: token.text}
    signs["open"] = lambda token: f"[{token.mark.fact_id}{'' if token.first else '~'} "
    return ["".join(signs[token.what](token) for token in paragraph) for paragraph in paragraphs]


@pytest.mark.parametrize(
    ("publish", "told"),
    [
        (
            "full",
            ["Tin ngắn.", "Thu đạt [a 47] tỷ đồng. Chi 12 tỷ. Họp kín.", "Ông [b Trần An], Bí thư, nói.", "Hết."],
        ),
        ("sentence", ["…Thu đạt [a 47] tỷ đồng.", "…Ông [b Trần An], Bí thư, nói.", "…"]),
        ("none", []),
    ],
)
def test_as_much_is_shown_as_the_setting_says(publish, told):
    marks = [mark(ARTICLE, "Trần An", "b"), mark(ARTICLE, "47", "a", "Thu đạt 47 tỷ đồng.")]
    assert shown(marked_text(ARTICLE, marks, publish)) == told


@pytest.mark.parametrize(
    ("text", "marks", "told"),
    [
        ("một hai", ["hai"], ["một [0 hai]"]),
        ("một hai ba", ["một", "ba"], ["[0 một] hai [1 ba]"]),  # apart
        ("một hai ba", ["một hai ba", "hai"], ["[0 một [1 hai] ba]"]),  # one in the other
        ("một hai ba", ["hai", "hai"], ["một [0 [1 hai]] ba"]),  # on the same words
        ("một hai ba", ["một hai", "hai ba"], ["[0 một [1 hai]][1~  ba]"]),  # crossing: the later one goes on
        ("một hai ba", ["một hai ba", "một", "một hai"], ["[0 [2 [1 một] hai] ba]"]),
        ("môt\nhai\nba", ["hai"], ["môt", "[0 hai]", "ba"]),
        ("môt\nhai ba\nbốn", ["ba\nbốn"], ["môt", "hai [0 ba\nbốn]"]),  # a fact over a line end keeps its lines
        ("một\n\n \nhai", ["hai"], ["một", "[0 hai]"]),  # blank lines are no paragraphs
        ("ha\u0323i <b>", ["ha\u0323i", "<b>"], ["[0 ha\u0323i] [1 <b>]"]),  # code points as they are
        ("một", [], ["một"]),
        ("", [], []),
    ],
)
def test_marks_in_a_whole_text(text, marks, told):
    found = shown(marked_text(text, [mark(text, words, str(i)) for i, words in enumerate(marks)], "full"))
    assert found == told


@pytest.mark.parametrize(
    ("text", "sentences", "told"),
    [
        ("A 1. B 2.", {"1": "A 1.", "2": "B 2."}, ["A [1 1]. B [2 2]."]),  # neighbours: no gap between
        ("A 1. B. C 2.", {"1": "A 1.", "2": "C 2."}, ["A [1 1].…C [2 2]."]),  # a gap inside a paragraph
        ("A 1 và 2. B.", {"1": "A 1 và 2.", "2": "A 1 và 2."}, ["A [1 1] và [2 2].", "…"]),  # a sentence once
        ("A 1. B\nC 2. D", {"1": "A 1.", "2": "B\nC 2."}, ["A [1 1]. B", "C [2 2].", "…"]),  # over a line end
        ("A. B.", {}, ["…"]),
    ],
)
def test_sentences_that_hold_facts_and_the_gaps_between(text, sentences, told):
    marks = [mark(text, words, words, sentence) for words, sentence in sentences.items()]
    assert shown(marked_text(text, marks, "sentence")) == told


@pytest.mark.parametrize(
    ("text", "sentence", "start", "end", "found"),
    [
        ("A 1. A 1.", "A 1.", 7, 8, (5, 9)),  # the second of two equal sentences
        ("A 1. A 1.", "A 1.", 2, 3, (0, 4)),
        ("A 1.", "A 2.", 2, 3, (2, 3)),  # not there: the span alone
        ("A 1. B 2.", "A 1.", 7, 8, (7, 8)),  # it does not hold the span
    ],
)
def test_where_a_sentence_stands(text, sentence, start, end, found):
    assert find_sentence(text, sentence, start, end) == found


def test_thousands_of_facts_in_one_line_take_no_minute():
    text = "7 " * 20_000
    marks = [Mark(i, i + 1, 0, len(text), str(i), "a") for i in range(0, len(text), 2)]
    [paragraph] = marked_text(text, marks, "full")
    assert sum(token.what == "open" for token in paragraph) == 20_000
