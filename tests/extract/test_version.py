"""The extractor's version changes with any source or word list it reads, and with nothing else."""

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest

from pipelines.extract import version


@pytest.fixture
def copy(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """Copy the package, and have the version read from the copy."""
    package = tmp_path / "pipelines"
    source = Path(version.__file__).parents[1]
    for part in ("extract", "grammar", "resolve", "text", "assets"):
        shutil.copytree(source / part, package / part, ignore=shutil.ignore_patterns("__pycache__"))
    monkeypatch.setattr(version, "files", lambda _: package)
    version.extractor_version.cache_clear()
    yield package
    version.extractor_version.cache_clear()


def again() -> str:
    """Compute the version anew."""
    version.extractor_version.cache_clear()
    return version.extractor_version()


def test_it_is_the_packages_own(copy: Path) -> None:
    copied = again()
    shutil.rmtree(copy / "assets")
    assert again() == copied
    assert len(copied) == 12
    assert int(copied, 16)


@pytest.mark.parametrize(
    "path",
    ["grammar/data/units.toml", "grammar/rules.py", "extract/engine.py", "extract/labels/labels.py", "text/lines.py"],
)
def test_a_change_in_what_is_read_changes_it(copy: Path, path: str) -> None:
    before = again()
    file = copy / path
    original = file.read_bytes()
    file.write_bytes(original + b"# one more word\n")
    assert again() != before
    file.write_bytes(original)
    assert again() == before


@pytest.mark.parametrize(
    "path", ["assets/facts.py", "resolve/meetings.py", "grammar/README.md", "extract/__pycache__/labels.pyc"]
)
def test_a_change_elsewhere_does_not(copy: Path, path: str) -> None:
    before = again()
    file = copy / path
    file.parent.mkdir(exist_ok=True)
    file.write_bytes(b"another line\n")
    assert again() == before


def test_a_new_name_for_a_file_changes_it(copy: Path) -> None:
    before = again()
    (copy / "grammar" / "data" / "units.toml").rename(copy / "grammar" / "data" / "zunits.toml")
    assert again() != before


def test_line_ends_of_another_system_do_not(copy: Path) -> None:
    before = again()
    file = copy / "grammar" / "data" / "units.toml"
    file.write_bytes(file.read_bytes().replace(b"\n", b"\r\n"))
    assert again() == before


@pytest.mark.usefixtures("copy")
def test_nor_the_order_in_which_a_folder_lists_its_files(monkeypatch: pytest.MonkeyPatch) -> None:
    before = again()
    listed = Path.iterdir
    monkeypatch.setattr(Path, "iterdir", lambda folder: reversed(list(listed(folder))))
    assert again() == before
