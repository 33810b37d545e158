"""An article's text with the facts in it marked, as far as it may be shown.

What comes out are tokens for a template: marks that open and close, text between them, gaps where text is left
out. Marks nest; of two that cross, the later one is interrupted and goes on. Keep out: markup.
"""

from collections import defaultdict, deque
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from itertools import islice, pairwise
from typing import NamedTuple

from pipelines.config import PublishText


class Mark(NamedTuple):
    """The span of one fact and of the sentence that says it, in code points of the text."""

    start: int
    end: int
    sentence_start: int
    sentence_end: int
    fact_id: str
    kind: str


@dataclass(frozen=True, slots=True)
class Token:
    """One step of a marked text.

    `what` is "text", "open", "close" or "gap". A text has the innermost mark that it lies in; an opening mark is
    `first` unless it goes on after an interruption.
    """

    what: str
    text: str = ""
    mark: Mark | None = None
    first: bool = True


Paragraph = list[Token]
_Interval = tuple[int, int]


def find_sentence(text: str, sentence: str, start: int, end: int) -> _Interval:
    """Where the sentence that holds a span stands, the views giving only its words; the span where it is not found."""
    found = text.rfind(sentence, 0, start + len(sentence))
    return (found, found + len(sentence)) if 0 <= found <= start and end <= found + len(sentence) else (start, end)


def marked_text(text: str, marks: Iterable[Mark], publish: PublishText) -> list[Paragraph]:
    """The paragraphs of a text that may be shown, marks and gaps in them; empty where nothing may."""
    if publish == "none":
        return []
    ordered = sorted(marks, key=lambda mark: (mark.start, -mark.end, mark.kind, mark.fact_id))
    shown = [(0, len(text))] if publish == "full" else _merged((m.sentence_start, m.sentence_end) for m in ordered)
    paragraphs: list[Paragraph] = []
    waiting = deque(ordered)
    last_paragraph, last_end = -1, 0
    for paragraph, (start, end) in _runs(text, _paragraphs(text, ordered), shown):
        if paragraph != last_paragraph:
            paragraphs.append([])
        between = text[last_end:start]
        if between.strip():
            paragraphs[-1].append(Token("gap"))
        elif paragraph == last_paragraph:
            paragraphs[-1].append(Token("text", between))
        inside = []
        while waiting and waiting[0].start < end:
            inside.append(waiting.popleft())
        paragraphs[-1].extend(_tokens(text, start, end, inside))
        last_paragraph, last_end = paragraph, end
    if text[last_end:].strip():
        paragraphs.append([Token("gap")])
    return paragraphs


def _merged(intervals: Iterable[_Interval]) -> list[_Interval]:
    """Intervals that overlap or touch as one, in order."""
    merged: list[_Interval] = []
    for start, end in sorted(intervals):
        if merged and start <= merged[-1][1]:
            merged[-1] = merged[-1][0], max(end, merged[-1][1])
        else:
            merged.append((start, end))
    return merged


def _paragraphs(text: str, ordered: Sequence[Mark]) -> Iterator[_Interval]:
    """The lines of a text without their ends; a line end inside a fact does not divide."""
    inside = deque(_merged((mark.start, mark.end) for mark in ordered))
    start = place = 0
    while (end := text.find("\n", place)) >= 0:
        while inside and inside[0][1] <= end:
            inside.popleft()
        if not inside or end < inside[0][0]:
            yield start, end
            start = end + 1
        place = end + 1
    yield start, len(text)


def _runs(text: str, paragraphs: Iterable[_Interval], shown: Sequence[_Interval]) -> Iterator[tuple[int, _Interval]]:
    """The stretches of each paragraph that are shown and not blank, with the paragraph's number."""
    first = 0
    for index, (start, end) in enumerate(paragraphs):
        while first < len(shown) and shown[first][1] <= start:
            first += 1
        for left, right in islice(shown, first, None):
            if left >= end:
                break
            run = max(start, left), min(end, right)
            if text[slice(*run)].strip():
                yield index, run


def _tokens(text: str, start: int, end: int, marks: Sequence[Mark]) -> Iterator[Token]:
    starting: defaultdict[int, list[Mark]] = defaultdict(list)
    for mark in marks:
        starting[mark.start].append(mark)
    points = sorted({start, end} | {point for mark in marks for point in (mark.start, mark.end)})
    active: list[Mark] = []
    for left, right in pairwise(points):
        wanted = [mark for mark in active if mark.end > left] + starting[left]
        kept = sum(1 for _ in _same_beginning(active, wanted))
        yield from (Token("close") for _ in active[kept:])
        yield from (Token("open", mark=mark, first=mark.start == left) for mark in wanted[kept:])
        yield Token("text", text[left:right], wanted[-1] if wanted else None)
        active = wanted
    yield from (Token("close") for _ in active)


def _same_beginning(one: Sequence[Mark], other: Sequence[Mark]) -> Iterator[Mark]:
    for left, right in zip(one, other, strict=False):
        if left is not right:
            return
        yield left
