"""The wheel runs from anywhere: built, installed into another folder without network, run on what it carries.

The run takes half a minute and is slow; that every file is in the wheel, that the installed program finds them and
that its command starts is always tested.
"""

import os
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

pytestmark = pytest.mark.xdist_group("wheel")

PLACES = {"pipelines": "pipelines", "schemas": "schemas", "sql": "pipelines/sql", "samples": "pipelines/samples"}
"""Folders of the checkout, and where the wheel has them."""
CHECKOUT = Path(__file__).resolve().parent.parent


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """A folder with the unpacked wheel; its dependencies are those of this environment."""
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(CHECKOUT)]
    subprocess.run(build, check=True, capture_output=True)
    [wheel] = folder.glob("*.whl")
    install = [sys.executable, "-m", "pip", "install", "--no-deps", "--no-index", "--quiet"]
    subprocess.run([*install, "--target", str(folder / "site"), str(wheel)], check=True, capture_output=True)
    return folder / "site"


def run(installed: Path, folder: Path, *command: str) -> subprocess.CompletedProcess[str]:
    environment = {name: value for name, value in os.environ.items() if not name.startswith("BIENBAN_")}
    environment |= {"PYTHONPATH": str(installed), "BIENBAN_SETTLE_SECONDS": "0"}
    return subprocess.run(command, cwd=folder, env=environment, capture_output=True, text=True, check=False)


def files(folder: Path) -> set[str]:
    """The files under a folder, without what Python makes of them."""
    return {
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file() and path.suffix != ".pyc"
    }


def test_it_carries_its_data_and_nothing_else(installed):
    assert {path.name for path in installed.iterdir()} == {"bin", "pipelines", "schemas", "bienban-0.1.0.dist-info"}
    kept = {f"{place}/{file}" for folder, place in PLACES.items() for file in files(CHECKOUT / folder)}
    assert {file for file in files(installed) if file.split("/")[0] in ("pipelines", "schemas")} == kept
    assert "pipelines/sources/sources.yaml" in kept
    assert any(file.startswith("pipelines/sql/") and file.endswith(".sql") for file in kept)
    assert any(file.startswith("pipelines/samples/articles/") and file.endswith(".txt") for file in kept)


FINDS = """
import pipelines.cli
from pipelines.paths import data_dir
print(pipelines.cli.__file__, data_dir("sql"), data_dir("samples"), sep="\\n")
"""


def test_the_installed_program_is_its_own_and_finds_its_data(installed, tmp_path):
    found = run(installed, tmp_path, sys.executable, "-c", FINDS)
    assert found.stdout.splitlines() == [
        str(installed / "pipelines" / name) for name in ("cli.py", "sql", "samples")
    ], found.stderr
    told = run(installed, tmp_path, str(installed / "bin" / "bienban"), "sql", "--list")
    assert (told.returncode, told.stderr) == (0, "")
    assert len(told.stdout.splitlines()) > len(list((CHECKOUT / "sql" / "analysis").glob("*.sql"))) > 0


@pytest.mark.slow
def test_the_installed_command_publishes_its_samples_from_another_folder(installed, tmp_path):
    articles = installed / "pipelines" / "samples" / "articles"
    done = run(installed, tmp_path, str(installed / "bin" / "bienban"), "run", "--inbox", str(articles))
    assert done.returncode == 0, done.stderr
    with duckdb.connect(str(tmp_path / "warehouse" / "bienban.duckdb"), read_only=True) as connection:
        [(documents,)] = connection.execute("SELECT count(*) FROM mart.documents").fetchall()
    assert documents == len(list(articles.rglob("*.txt")))
    asked = run(
        installed, tmp_path, str(installed / "bin" / "bienban"), "sql", "SELECT count(*) AS n FROM mart.documents"
    )
    assert asked.stdout.split() == ["n", str(documents)]
