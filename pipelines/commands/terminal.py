"""Rows as a table of a terminal's width that breaks no word, number or day; where none fits, a block per row.

Keep out: where rows come from, and how a value is written.
"""

from collections.abc import Sequence

from rich.cells import cell_len
from rich.table import Table
from rich.text import Text

FRAME = 3  # characters of a table's width that a column takes besides its words
LONGEST_WORD = 24  # a longer one, such as an id or an address, may be broken


def side_by_side(
    names: Sequence[str], rows: Sequence[Sequence[str]], numbers: Sequence[bool], width: int
) -> Table | None:
    """Columns side by side, heads broken after an underscore if they must be; None where they do not fit."""
    room = width - FRAME * len(names) - 1
    for heads in (names, [name.replace("_", "_\n") for name in names]):
        columns = [[head, *(row[place] for row in rows)] for place, head in enumerate(heads)]
        needs = [max(_words(texts, whole=number)) for texts, number in zip(columns, numbers, strict=True)]
        if sum(needs) <= room:
            wishes = [max(cell_len(line) for text in texts for line in text.split("\n")) for texts in columns]
            return _columns(heads, rows, numbers, _widths(needs, wishes, room))
    return None


def _words(texts: Sequence[str], *, whole: bool) -> list[int]:
    """The length of each word that is not broken: all of them in a head and a number, half of which would be a lie."""
    head, *cells = texts
    kept = [cell_len(word) for word in head.split()] or [0]
    found = [cell_len(word) for text in cells for word in text.split()]
    return kept + (found if whole else [min(length, LONGEST_WORD) for length in found])


def _widths(needs: Sequence[int], wishes: Sequence[int], room: int) -> list[int]:
    """What each column gets: what it needs; of the rest, the narrowest that wishes for more gets the next character."""
    widths = list(needs)
    for _ in range(room - sum(needs)):
        wishing = [place for place, wish in enumerate(wishes) if widths[place] < wish]
        if not wishing:
            break
        widths[min(wishing, key=widths.__getitem__)] += 1
    return widths


def _columns(
    heads: Sequence[str], rows: Sequence[Sequence[str]], numbers: Sequence[bool], widths: Sequence[int]
) -> Table:
    table = Table(header_style="bold")
    for head, number, width in zip(heads, numbers, widths, strict=True):
        table.add_column(Text(head), justify="right" if number else "left", width=width, overflow="fold")
    for row in rows:
        table.add_row(*map(Text, row))
    return table


def blocks(names: Sequence[str], rows: Sequence[Sequence[str]]) -> Table:
    """Each row as a block of lines, a column per line."""
    table = Table.grid(padding=(0, 2))
    for row in rows:
        for name, cell in zip(names, row, strict=True):
            table.add_row(Text(name, style="bold"), Text(cell))
        table.add_row()
    return table
