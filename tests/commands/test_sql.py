"""What `bienban sql` prints for a query, and what it says when it cannot."""

import io
import json
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

from pipelines.commands.sql import run_sql
from pipelines.errors import WrongUse


@pytest.fixture
def warehouse(tmp_path: Path) -> Path:
    """A small file in place of a published warehouse."""
    path = tmp_path / "bienban.duckdb"
    with duckdb.connect(str(path)) as connection:
        connection.execute("""
            CREATE SCHEMA mart;
            CREATE TABLE mart.budgets AS SELECT * FROM (VALUES
                (3320000000000.000000::DECIMAL(28,6), 'quận Ba Đình', DATE '2020-09-30', [48.8, NULL]::DECIMAL(6,2)[]),
                (NULL, 'dòng một' || chr(10) || 'dòng hai', NULL, [])
            ) AS t (value, subject, period_end, percentages);
        """)
    return path


QUERY = "FROM mart.budgets ORDER BY value"


def test_in_a_pipe_the_answer_is_csv(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run_sql(warehouse, QUERY)
    assert capsys.readouterr().out == (
        "value,subject,period_end,percentages\n"
        '3320000000000,quận Ba Đình,2020-09-30,"[48.8, null]"\n'
        ',"dòng một\ndòng hai",,[]\n'
    )


def test_as_json_every_line_is_a_row(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run_sql(warehouse, QUERY, "json")
    assert [json.loads(line) for line in capsys.readouterr().out.splitlines()] == [
        {"value": 3320000000000, "subject": "quận Ba Đình", "period_end": "2020-09-30", "percentages": [48.8, None]},
        {"value": None, "subject": "dòng một\ndòng hai", "period_end": None, "percentages": []},
    ]


def test_numbers_that_json_lacks_are_words(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run_sql(warehouse, "SELECT 'nan'::DOUBLE AS a, ['-inf'::DOUBLE] AS b, 0.5::DOUBLE AS c", "json")
    assert capsys.readouterr().out == '{"a": "nan", "b": ["-inf"], "c": 0.5}\n'


def test_as_a_table_every_row_is_one_line(warehouse: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run_sql(warehouse, QUERY, "table")
    out = capsys.readouterr().out
    assert "│ 3320000000000 │ quận Ba Đình      │ 2020-09-30 │" in out
    assert "│               │ dòng một dòng hai │            │" in out


def test_a_table_of_many_columns_is_a_block_per_row(
    warehouse: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    run_sql(warehouse, f"SELECT {', '.join(f'{n} AS column{n}' for n in range(10))}", "table")
    told = capsys.readouterr()
    assert [line.split() for line in told.out.splitlines() if line.strip()] == [
        [f"column{n}", str(n)] for n in range(10)
    ]
    assert told.err.startswith("Shown: each row as a block, for 10 columns do not fit into 80 characters; --format csv")


@pytest.mark.parametrize(("number", "head"), [(2, "column1"), (10, "")])
def test_a_table_without_rows_says_so(
    warehouse: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch, number: int, head: str
) -> None:
    monkeypatch.setenv("COLUMNS", "80")
    names = [f"column{n}" for n in range(number)]
    run_sql(warehouse, f"SELECT {', '.join(f'1 AS {name}' for name in names)} WHERE FALSE", "table")
    told = capsys.readouterr()
    assert head in told.out
    assert bool(told.out) == bool(head)
    assert told.err == f"No rows of {', '.join(names)}.\n"


def test_a_table_never_cuts_a_number(
    warehouse: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    run_sql(warehouse, "SELECT repeat('thu ', 9) AS item, 998217000000000::BIGINT AS value, 1.5 AS pct", "table")
    assert "│ 998217000000000 │ 1.5 │" in capsys.readouterr().out


def test_a_narrow_table_breaks_its_heads_and_sentences_but_no_word(
    warehouse: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    query = "SELECT DATE '2020-09-30' AS period_end, 'thu ngân sách xã' AS item_of_money, 'ước đạt' AS said, 7 AS n"
    run_sql(warehouse, query, "table")
    assert (
        capsys.readouterr().out
        == """\
┏━━━━━━━━━━━━┳━━━━━━━━━━━┳━━━━━━━━━┳━━━┓
┃            ┃ item_     ┃         ┃   ┃
┃ period_    ┃ of_       ┃         ┃   ┃
┃ end        ┃ money     ┃ said    ┃ n ┃
┡━━━━━━━━━━━━╇━━━━━━━━━━━╇━━━━━━━━━╇━━━┩
│ 2020-09-30 │ thu ngân  │ ước đạt │ 7 │
│            │ sách xã   │         │   │
└────────────┴───────────┴─────────┴───┘
"""
    )


@pytest.mark.parametrize(
    ("query", "note"),
    [
        ("SELECT repeat('ơ', 60)", ""),
        ("SELECT repeat('ơ', 61)", "Shown: 1 long values cut; --format csv or json prints everything.\n"),
        ("FROM range(200)", ""),
        ("FROM range(201)", "Shown: the first 200 rows; --format csv or json prints everything.\n"),
    ],
)
def test_a_table_tells_what_it_leaves_out(
    warehouse: Path, capsys: pytest.CaptureFixture[str], query: str, note: str
) -> None:
    run_sql(warehouse, query, "table")
    assert capsys.readouterr().err == note


@pytest.mark.parametrize(
    ("query", "message"),
    [
        ("SELEC 1", 'sql: Parser Error: syntax error at or near "SELEC" LINE 1: SELEC 1'),
        ("FROM mart.nothing", "sql: Catalog Error: Table with name nothing does not exist!"),
        ("DROP TABLE mart.budgets", "sql: Invalid Input Error: Cannot execute statement"),
        ("", "sql: expected a statement, found none"),
        (";", "sql: expected a statement, found none"),
        ("-- later", "sql: expected a statement, found none"),
    ],
    ids=["syntax", "no such table", "writing", "nothing", "a semicolon", "a comment"],
)
def test_a_wrong_query_is_told_in_one_line(warehouse: Path, query: str, message: str) -> None:
    with pytest.raises(WrongUse) as caught:
        run_sql(warehouse, query)
    assert str(caught.value).startswith(message)
    assert "\n" not in str(caught.value)


def test_without_a_warehouse_the_error_says_what_to_run(tmp_path: Path) -> None:
    with pytest.raises(WrongUse, match="expected a published warehouse, found no such file: run `bienban run` first"):
        run_sql(tmp_path / "bienban.duckdb", "SELECT 1")


def test_a_file_that_is_no_warehouse_is_named(tmp_path: Path) -> None:
    (tmp_path / "bienban.duckdb").write_text("no database at all")
    with pytest.raises(WrongUse, match=r"bienban.duckdb: expected a DuckDB file, found: "):
        run_sql(tmp_path / "bienban.duckdb", "SELECT 1")


def test_without_a_query_the_statements_come_from_standard_input(
    warehouse: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("sys.stdin", io.StringIO("SELECT count(*) AS rows\nFROM mart.budgets"))
    run_sql(warehouse, None)
    assert capsys.readouterr().out == "rows\n2\n"


def test_the_prompt_joins_lines_and_survives_a_wrong_statement(
    warehouse: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    typed = iter(["SELEC 1;", ";", "SELECT count(*) AS rows", "FROM mart.budgets;", "exit", "SELECT 'never';"])
    monkeypatch.setattr("sys.stdin.isatty", lambda: True, raising=False)
    monkeypatch.setattr("builtins.input", lambda prompt: next(typed))  # noqa: ARG005  its name is input's own
    run_sql(warehouse, None)
    captured = capsys.readouterr()
    assert captured.out == "rows\n2\n"
    assert 'syntax error at or near "SELEC"' in captured.err
    assert next(typed) == "SELECT 'never';"


def test_a_reader_that_stops_early_is_no_error(warehouse: Path) -> None:
    program = "import sys; from pathlib import Path; from pipelines.commands.sql import run_sql; "
    program += "run_sql(Path(sys.argv[1]), 'FROM range(1000000)')"
    command = [sys.executable, "-c", program, str(warehouse)]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True) as process:
        assert process.stdout is not None
        assert process.stdout.readline() == "range\n"
        process.stdout.close()
        assert process.stderr is not None
        assert process.stderr.read() == ""
    assert process.returncode == 0


def test_neither_dagster_nor_pandera_nor_polars_is_loaded(warehouse: Path) -> None:
    program = "import sys; from pathlib import Path; from pipelines.commands.sql import run_sql; "
    program += (
        "run_sql(Path(sys.argv[1]), 'SELECT 1'); print(sorted({'dagster', 'pandera', 'polars'} & set(sys.modules)))"
    )
    done = subprocess.run([sys.executable, "-c", program, str(warehouse)], capture_output=True, text=True, check=True)
    assert done.stdout.splitlines()[-1] == "[]"
