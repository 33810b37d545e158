"""The ready questions: one SQL file each in `sql/analysis/`, which any client can run as it is.

A file opens with the question in English and in Vietnamese, a comment line each, and closes with what the shipped
samples answer, as CSV in comments; a test holds that true. Keep out: running them (`commands.sql`).
"""

from dataclasses import dataclass
from pathlib import Path

from pipelines.errors import BadConfiguration, WrongUse
from pipelines.paths import data_dir

ANSWER = "-- On the samples (trên các bài mẫu):"
COMMENT = "-- "


@dataclass(frozen=True, slots=True)
class Question:
    """One question in words and in SQL, and the samples' answer to it."""

    name: str
    english: str
    vietnamese: str
    sql: str
    answer: str
    """Lines of CSV, the names of the columns first; empty where none is written yet."""


def all_questions() -> list[Question]:
    """Every ready question, by name."""
    return [read_question(path) for path in sorted(data_dir("sql").glob("analysis/*.sql"))]


def question(name: str) -> Question:
    """The question of that name; raises WrongUse that lists the names."""
    known = {each.name: each for each in all_questions()}
    if name not in known:
        raise WrongUse(f"{name}: expected the name of a ready question, found none of it: one of {', '.join(known)}")
    return known[name]


def read_question(path: Path) -> Question:
    """Read one file; raises BadConfiguration if it does not open with the question in both languages."""
    sql, _, answer = path.read_text(encoding="utf-8").partition(ANSWER)
    lines = sql.splitlines()
    opening = [line.removeprefix(COMMENT) for line in lines[:2] if line.startswith(COMMENT)]
    if len(opening) < 2 or not all(line.endswith("?") for line in opening):
        raise BadConfiguration(
            f"{path}: expected the question in English and in Vietnamese as the first two comment lines, found"
            f" {' / '.join(opening) or 'none'}: write them"
        )
    told = [line.removeprefix("--").removeprefix(" ") for line in answer.strip("\n").splitlines()]
    english, vietnamese = opening
    return Question(path.stem, english, vietnamese, "\n".join(lines[2:]).strip(), "\n".join(told))
