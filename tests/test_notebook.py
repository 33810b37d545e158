"""The notebook runs from its first cell to its last on what the samples give, and shows what is there."""

import importlib.util
from pathlib import Path

import pytest

NOTEBOOK = Path(__file__).parent.parent / "notebooks" / "explore.py"


@pytest.mark.xdist_group("samples")
def test_the_notebook_runs_and_shows_a_place_with_its_words(samples_space, monkeypatch):
    monkeypatch.setenv("BIENBAN_WAREHOUSE", str(samples_space.warehouse))
    spec = importlib.util.spec_from_file_location("explore", NOTEBOOK)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    _, made = module.app.run()
    assert {row["table_name"] for row in made["quality"]} == {
        "meetings", "participants", "elections", "budgets", "indicators",
    }  # fmt: skip
    assert made["coverage"]
    assert len(made["evidence"]) == len(made["budgets"]) > 0
    assert all("«" in row["marked"] for row in made["evidence"])
