"""How well an extractor keeps the paragraphs of a page and nothing else, over the pages of `tests/text/pages/`.

Each page has a list beside it, written by hand before any extractor saw the page: paragraphs that must be kept,
and lines that may be (date, byline). Everything else in the page is not the article.
"""

from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

import regex

PAGES = Path(__file__).parents[1] / "text" / "pages"
_NOTHING = regex.compile(r"[^\p{L}\p{N}]+")
_LEFT = 0.2  # share of a line's letters that may be none of the listed paragraphs, such as a list's mark


@dataclass(frozen=True, slots=True)
class Score:
    """Kept paragraphs that were found, of all; lines that belong to the article, of all that were given."""

    found: int
    wanted: int
    right: int
    given: int
    lost: tuple[str, ...] = ()
    foreign: tuple[str, ...] = ()

    @property
    def recall(self) -> float:
        """Share of the paragraphs to be kept that were found."""
        return self.found / self.wanted if self.wanted else 1.0

    @property
    def precision(self) -> float:
        """Share of the lines given that belong to the article; lines that may be there do not count."""
        return self.right / self.given if self.given else 1.0

    def __add__(self, other: "Score") -> "Score":
        """Add what was counted."""
        return Score(
            self.found + other.found, self.wanted + other.wanted, self.right + other.right, self.given + other.given,
            self.lost + other.lost, self.foreign + other.foreign,
        )  # fmt: skip


def pages() -> list[Path]:
    """All pages of the set."""
    return sorted(PAGES.glob("*.html"))


def listed(page: Path) -> tuple[list[str], list[str]]:
    """The paragraphs that must be kept, and the lines that may be."""
    keep, may = page.with_suffix(".txt").read_text(encoding="utf-8").split("[keep]\n")[1].split("[may]\n")
    return [line for line in keep.splitlines() if line], [line for line in may.splitlines() if line]


def score(page: Path, text: str) -> Score:
    """Compare an extractor's text of one page with its list; marks, spaces and case do not count."""
    keep, may = listed(page)
    keys = [_key(paragraph) for paragraph in keep]
    neutral = [_key(line) for line in may]
    lines = [(line, key) for line in text.splitlines() if (key := _key(line))]
    lost = tuple(paragraph for paragraph, key in zip(keep, keys, strict=True) if not any(key in k for _, k in lines))
    right, foreign = 0, []
    for line, key in lines:
        rest = key
        for known in sorted(keys, key=len, reverse=True):
            rest = rest.replace(known, "")
        article = len(rest) < len(key)
        for known in sorted(neutral, key=len, reverse=True):
            rest = rest.replace(known, "")
        if len(rest) > _LEFT * len(key) and not any(key in known for known in keys):
            foreign.append(line)
        elif article or any(key in known for known in keys):
            right += 1
    return Score(len(keep) - len(lost), len(keep), right, right + len(foreign), lost, tuple(foreign))


def score_all(extractor: Callable[[bytes], str]) -> Score:
    """Sum over all pages."""
    total = Score(0, 0, 0, 0)
    for page in pages():
        total += score(page, extractor(page.read_bytes()))
    return total


def _key(text: str) -> str:
    return _NOTHING.sub("", text).casefold()
