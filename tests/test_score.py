"""A gate: on hand-labelled real articles the extractor reads no worse than what was reached before.

The articles are not part of the project. BIENBAN_SHARED names a folder that holds `corpus/text`, `corpus/gold`
and `tools/score.py`; by default it is `../shared` beside the checkout. Figures in `score_floors.toml`.
"""

import json
import os
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

FLOORS = tomllib.loads(Path(__file__).with_name("score_floors.toml").read_text("utf-8"))
SHARED = Path(os.environ.get("BIENBAN_SHARED") or Path(__file__).resolve().parents[2] / "shared")
NEEDED = [SHARED / "corpus" / "text", SHARED / "corpus" / "gold", SHARED / "tools" / "score.py"]
ABSENT = [path for path in NEEDED if not path.exists()]

pytestmark = [
    pytest.mark.xdist_group("score"),
    pytest.mark.skipif(bool(ABSENT), reason=f"needs {', '.join(map(str, ABSENT))}: set BIENBAN_SHARED"),
]


def test_no_table_is_read_worse_than_before(space):
    text, gold, scorer = NEEDED
    shutil.copytree(text, space.inbox, dirs_exist_ok=True)
    space.run()
    assert set(space.dispositions()) <= {"loaded", "out_of_scope"}
    command = [sys.executable, str(scorer), str(space.layout.published), str(gold), "--json"]
    report = json.loads(subprocess.run(command, capture_output=True, text=True, check=True).stdout)
    reached = {table: {level: report[table][level][2] for level in floors} for table, floors in FLOORS["f1"].items()}
    below = {
        f"{table} {level}": (reached[table][level], floor)
        for table, floors in FLOORS["f1"].items()
        for level, floor in floors.items()
        if reached[table][level] < floor
    }
    assert below == {}, f"F1 fell below its floor (now, floor); all of it now: {reached}"

    documents, floors = report["documents"], FLOORS["documents"]
    assert documents["dates_invented"] == 0
    assert documents["dates_right"][0] == documents["dates_right"][1]
    assert documents["in_scope_right"][0] >= floors["in_scope_right"]
    assert documents["out_of_scope_right"][0] >= floors["out_of_scope_right"]
