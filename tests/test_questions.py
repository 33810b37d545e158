"""The ready questions of `sql/analysis/`: asked in two languages, and answered by the samples as each file says.

After a change that is meant, write the answers anew with
`BIENBAN_WRITE_ANSWERS=1 .venv/bin/pytest tests/test_questions.py -n 0` and read the difference.
"""

import os
from pathlib import Path

import pytest

from pipelines import cli
from pipelines.commands.sql import list_questions, run_sql
from pipelines.errors import BadConfiguration, WrongUse
from pipelines.paths import data_dir
from pipelines.questions import ANSWER, Question, all_questions, question, read_question

QUESTIONS = all_questions()
ROOT = Path(__file__).parent.parent


@pytest.mark.xdist_group("samples")
@pytest.mark.parametrize("asked", QUESTIONS, ids=lambda each: each.name)
def test_a_question_is_answered_as_its_file_says(samples_space, capsys, asked: Question) -> None:
    run_sql(samples_space.layout.published, asked.sql, "csv")
    answer = capsys.readouterr().out.rstrip("\n")
    if os.environ.get("BIENBAN_WRITE_ANSWERS"):
        write(asked, answer)
    elif answer != asked.answer:
        pytest.fail(f"sql/analysis/{asked.name}.sql says\n{asked.answer}\nthe samples answer\n{answer}")
    assert "\n" in answer, "a question that no sample answers shows nothing"


def write(asked: Question, answer: str) -> None:
    """Put the answer at the end of the question's file."""
    path = data_dir("sql") / "analysis" / f"{asked.name}.sql"
    sql = path.read_text(encoding="utf-8").partition(ANSWER)[0].rstrip("\n")
    told = "\n".join(f"-- {line}".rstrip() for line in answer.splitlines())
    path.write_text(f"{sql}\n\n{ANSWER}\n{told}\n", encoding="utf-8")


@pytest.mark.parametrize(("page", "language"), [("README.md", "english"), ("README.vi.md", "vietnamese")])
def test_there_are_questions_enough_and_each_readme_names_them(page: str, language: str):
    assert len(QUESTIONS) >= 15
    readme = (ROOT / page).read_text(encoding="utf-8")
    rows = [f"| `{each.name}` | {getattr(each, language)} |" for each in QUESTIONS]
    assert [row for row in rows if row not in readme] == []


def test_a_question_of_an_unknown_name_is_told_the_known_ones():
    assert question("elected").english == "Who was elected to what, by which meeting, with how many votes?"
    with pytest.raises(WrongUse, match=r"fly: expected the name of a ready question, .*careers, congress_targets"):
        question("fly")


def test_the_list_has_every_question_in_both_languages(capsys):
    list_questions("csv")
    lines = capsys.readouterr().out.splitlines()
    assert lines[0] == "name,question,câu hỏi"
    assert len(lines) == len(QUESTIONS) + 1
    assert [each.name for each in QUESTIONS if not any(line.startswith(each.name + ",") for line in lines)] == []


@pytest.mark.parametrize(
    "content", ["SELECT 1", "-- Only English?\nSELECT 1", "-- No question\n-- Không hỏi\nSELECT 1"]
)
def test_a_file_that_does_not_ask_in_both_languages_is_refused(tmp_path: Path, content: str):
    (tmp_path / "x.sql").write_text(content)
    with pytest.raises(BadConfiguration, match="expected the question in English and in Vietnamese"):
        read_question(tmp_path / "x.sql")


@pytest.mark.parametrize("several", [["SELECT 1", "--list"], ["--run", "elected", "--list"]])
def test_one_thing_is_asked_at_a_time(several: list[str]):
    with pytest.raises(WrongUse, match="expected one of a query, --run NAME and --list"):
        cli.app(["sql", *several], standalone_mode=False)
