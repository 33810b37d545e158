"""Reads the word lists of `data/`: one entry a line, "#" opens a comment; each file is read once.

Keep out: lists that only one pattern uses and that are not language data.
"""

from functools import cache
from importlib.resources import files


@cache
def word_list(name: str) -> frozenset[str]:
    """The entries of `data/<name>.txt`, letter for letter."""
    content = files("pipelines.text").joinpath("data", f"{name}.txt").read_text(encoding="utf-8")
    lines = (line.partition("#")[0].strip() for line in content.splitlines())
    return frozenset(line for line in lines if line)
