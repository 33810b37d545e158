"""The wheel runs from anywhere: built, installed into another folder without network, run on what it carries."""

import os
import subprocess
import sys
from pathlib import Path

import duckdb
import pytest

pytestmark = pytest.mark.xdist_group("wheel")

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


def test_it_carries_its_data_and_nothing_else(installed):
    assert {path.name for path in installed.iterdir()} == {"bin", "pipelines", "schemas", "bienban-0.1.0.dist-info"}
    assert list((installed / "pipelines" / "sql").rglob("*.sql"))
    assert (installed / "pipelines" / "sources" / "sources.yaml").exists()
    assert list((installed / "pipelines" / "samples" / "articles").rglob("*.txt"))


def test_the_installed_command_publishes_its_samples_from_another_folder(installed, tmp_path):
    where = run(installed, tmp_path, sys.executable, "-c", "import pipelines.cli; print(pipelines.cli.__file__)")
    assert where.stdout.strip() == str(installed / "pipelines" / "cli.py")
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
