"""The list of administrative units that ships: what it is made of, and facts that can be looked up elsewhere."""

import runpy
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

CHECKOUT = Path(__file__).resolve().parents[2]
SCRIPT = CHECKOUT / "reference" / "admin_units.py"


def test_the_file_is_what_the_command_makes() -> None:
    script = runpy.run_path(str(SCRIPT))
    try:
        found = version(script["PACKAGE"])
    except PackageNotFoundError:
        pytest.skip("vietnamadminunits is not installed: `make reference-data` does that")
    assert found == script["VERSION"]
    assert script["content"]() == script["TARGET"].read_text("utf-8")
