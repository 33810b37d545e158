"""README and docs show real output: every command in a `console` block is run and its output held against the page.

`...` on a line of its own stands for any lines, inside a line for any characters. After a change that is meant, write
the page anew with `BIENBAN_WRITE_README=1 .venv/bin/pytest tests/test_readme.py -n 0` and read the difference.
"""

import csv
import os
import shlex
import subprocess
import sys
from pathlib import Path

import pytest
import regex

from pipelines.paths import data_dir

ROOT = Path(__file__).parent.parent
PAGES = [ROOT / "README.md", *sorted((ROOT / "docs").glob("*.md"))]  # the README first: it makes what the others ask
TRANSLATION = ROOT / "README.vi.md"
BLOCK = regex.compile(r"(?<=```console\n)\$ (?P<command>.*)\n(?P<output>(?:(?!```).*\n)*)(?=```)")
# `make run` sets up a virtual environment; what it then runs is this. The page of `dev` has tests of its own.
STANDS_FOR = {"make run": "bienban run --inbox samples/articles --warehouse warehouse/demo"}
NOT_RUN = ("export ", "bienban dev")
WIDTH = "80"


def shown() -> list[tuple[Path, str, str]]:
    """Page, command and output of every console block, in the order of the pages."""
    texts = {page: page.read_text(encoding="utf-8") for page in PAGES}
    return [(page, match["command"], match["output"]) for page in PAGES for match in BLOCK.finditer(texts[page])]


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the samples, as a clone has them."""
    place = tmp_path_factory.mktemp("clone")
    (place / "samples").symlink_to(data_dir("samples"))
    return place


def run(command: str, folder: Path) -> str:
    """Standard output of a command as a reader of the page would run it; it must succeed."""
    environment = os.environ | {
        "COLUMNS": WIDTH,
        "BIENBAN_WAREHOUSE": "warehouse/demo",
        "BIENBAN_SETTLE_SECONDS": "0",
    }
    arguments = shlex.split(STANDS_FOR.get(command, command))
    arguments[0] = str(Path(sys.executable).parent / "bienban")
    done = subprocess.run(arguments, cwd=folder, env=environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, f"{command}\n{done.stderr}"
    return done.stdout


def lines(text: str) -> str:
    """The text without blanks at line ends."""
    return "\n".join(line.rstrip() for line in text.rstrip().split("\n"))


def fits(expected: str, output: str) -> bool:
    """Whether the output is what the page shows, `...` standing for anything."""
    pattern = regex.escape(lines(expected), literal_spaces=True).replace(r"\.\.\.", r"(?s:.*)")
    return regex.fullmatch(pattern, lines(output)) is not None


def test_the_pages_show_what_their_commands_print(folder: Path) -> None:
    """One test in the order of the pages: the first command makes what the others ask."""
    ran = []
    for page, command, expected in shown():
        if command.startswith(NOT_RUN):
            continue
        output = run(command, folder)
        ran.append((page.name, command.split()[1]))
        if os.environ.get("BIENBAN_WRITE_README") and "..." not in expected:
            write(page, command, output)
        elif expected:
            assert fits(expected, output), f"{page.name}: {command}\nthe page:\n{expected}\nthe command:\n{output}"
    readme, *_ = PAGES
    assert {(readme.name, "run"), (readme.name, "sql"), (readme.name, "extract")} <= set(ran)
    assert {("files.md", "extract"), ("operation.md", "releases")} <= set(ran)


def write(page: Path, command: str, output: str) -> None:
    """Put the output of a command on its page."""
    text = page.read_text(encoding="utf-8")
    start = text.index(f"```console\n$ {command}\n") + len(f"```console\n$ {command}\n")
    page.write_text(text[:start] + lines(output) + "\n" + text[text.index("```", start) :], encoding="utf-8")


def anchors(page: Path) -> set[str]:
    """What the headings of a page can be linked by, as GitHub makes it."""
    heads = regex.findall(r"(?m)^#+ (.*)$", page.read_text(encoding="utf-8"))
    return {regex.sub(r"[^\p{L}\p{N} _-]", "", head.lower()).replace(" ", "-") for head in heads}


@pytest.mark.parametrize("page", [*PAGES, TRANSLATION], ids=lambda page: page.name)
def test_every_link_leads_somewhere(page: Path) -> None:
    text = page.read_text(encoding="utf-8")
    for path, anchor in regex.findall(r"\]\((?!\w+:)([^)#]*)#?([^)]*)\)", text):
        target = page.parent / path if path else page
        assert target.exists(), path
        assert not anchor or anchor in anchors(target), f"{path}#{anchor}"


@pytest.mark.parametrize(
    ("expected", "output", "fit"),
    [
        ("a ... c\n", "a b c\n", True),
        ("a\n...\nd\n", "a\nb\nc\nd\n", True),
        ("a  \n", "a\n", True),
        ("a\n", "b\n", False),
        ("a ... c\n", "a b\n", False),
    ],
)
def test_the_comparison_can_fail(expected: str, output: str, *, fit: bool) -> None:
    """What stands for anything stands for nothing else."""
    assert fits(expected, output) is fit


def test_how_well_it_reads_is_told_of_articles_that_nobody_tuned_on() -> None:
    """The first figures of both pages are those that every warehouse has in meta.quality, made F1."""
    with (data_dir("sql") / "data" / "quality.csv").open(encoding="utf-8") as file:
        rows = [row for row in csv.DictReader(file) if row["articles"] == "only measured"]
    figures: dict[str, list[str]] = {}
    for row in rows:
        precision, recall = float(row["precision"]), float(row["recall"])
        f1 = 2 * precision * recall / (precision + recall) if precision + recall else 0.0
        figures.setdefault(row["table_name"], [row["true_rows"]]).append(f"{f1:.2f}")
    told = "\n".join(f"| {kind} | {' | '.join(cells)} |" for kind, cells in figures.items())
    assert f"the {rows[0]['number_of_articles']} that are only measured on" in PAGES[0].read_text(encoding="utf-8")
    assert told in PAGES[0].read_text(encoding="utf-8")
    kinds = ("cuộc họp", "người dự", "bầu cử", "ngân sách", "chỉ tiêu")
    for level in (1, 2):  # found, closed columns
        listed = ", ".join(f"{kind} {cells[level]}" for kind, cells in zip(kinds, figures.values(), strict=True))
        assert listed.replace(".", ",") in TRANSLATION.read_text(encoding="utf-8")
