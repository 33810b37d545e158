"""Reads the data of this folder: word lists (`data/*.toml`) and lists of units (`data/*.csv`), once per process.

Keep out: what they mean.
"""

import csv
import tomllib
from functools import cache
from importlib.resources import files
from typing import Any


@cache
def word_lists(name: str) -> dict[str, Any]:
    """The parsed file `data/<name>.toml`, as written."""
    return tomllib.loads(_text(f"{name}.toml"))


def rows(name: str) -> list[dict[str, str]]:
    """The rows of `data/<name>.csv` by the names of its columns."""
    return list(csv.DictReader(_text(f"{name}.csv").splitlines()))


def _text(file: str) -> str:
    return files(__package__).joinpath("data", file).read_text(encoding="utf-8")
