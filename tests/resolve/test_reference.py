"""The list of administrative units that ships: what it is made of, and facts that can be looked up elsewhere."""

import csv
import runpy
from collections import Counter
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest

from pipelines.grammar.folding import fold
from pipelines.grammar.place_names import place_at

CHECKOUT = Path(__file__).resolve().parents[2]
SCRIPT = CHECKOUT / "reference" / "admin_units.py"
REFORM = "2025-07-01"
PROVINCE, DISTRICT, COMMUNE = 2, 3, 5  # digits of a code


@pytest.fixture(scope="module")
def units() -> list[dict[str, str]]:
    """The rows of the file that ships."""
    with (CHECKOUT / "pipelines" / "resolve" / "data" / "admin_units.csv").open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_there_are_as_many_units_as_the_official_lists_have(units: list[dict[str, str]]) -> None:
    counts = Counter((len(unit["code"]), unit["since"]) for unit in units)
    go_on = [unit for unit in units if len(unit["code"]) == PROVINCE and not unit["since"] and not unit["successors"]]
    assert counts == {
        (PROVINCE, ""): 63, (DISTRICT, ""): 696, (COMMUNE, ""): 10_035,
        (PROVINCE, REFORM): 34 - 11, (COMMUNE, REFORM): 3_321,
    }  # fmt: skip
    assert len(go_on) == 11  # the provinces that the reform left as they were


def test_the_grammar_reads_every_name_whole_behind_its_rank(units: list[dict[str, str]]) -> None:
    def read(name: str, behind: str) -> str:
        text = f"{name} {behind}"
        place = place_at(text, fold(text), 0)
        return text[: place[0]] if place else ""

    names = {" ".join((unit["rank"], unit["name"])) for unit in units if not _misprinted(unit["name"])}
    for behind in ("tổ chức hội nghị", "có 3 xã", "năm 2020"):
        assert [name for name in sorted(names) if read(name, behind) != name] == []


def _misprinted(name: str) -> bool:
    """Whether the list prints a syllable of a name in small letters: "Pa ủ"; "Nông trường Việt Lâm" is a farm."""
    return any(word[0].islower() for word in name.split())


def test_every_superior_and_heir_is_listed_at_its_time(units: list[dict[str, str]]) -> None:
    today = {
        unit["code"] for unit in units if unit["since"] or (len(unit["code"]) == PROVINCE and not unit["successors"])
    }
    before = {unit["code"] for unit in units if not unit["since"]}
    for unit in units:
        level, heirs = len(unit["code"]), unit["successors"].split()
        assert (unit["parent"] == "") == (level == PROVINCE), unit
        assert not unit["parent"] or unit["parent"] in (today if unit["since"] else before), unit
        assert set(heirs) <= today, unit
        assert {len(code) for code in heirs} <= {PROVINCE if level == PROVINCE else COMMUNE}, unit
        assert not (unit["since"] and heirs), unit  # a unit of today has no heir yet
        assert unit["since"] or level == PROVINCE or heirs, unit  # every district and commune has ended


def test_a_code_is_one_unit_s_at_a_time_and_every_unit_of_today_has_a_forerunner(units: list[dict[str, str]]) -> None:
    assert [key for key, count in Counter((u["code"], u["since"]) for u in units).items() if count > 1] == []
    inherited = {code for unit in units for code in unit["successors"].split()}
    assert [unit for unit in units if unit["since"] and unit["code"] not in inherited] == []


def test_the_heirs_of_a_district(units: list[dict[str, str]]) -> None:
    of_today = {unit["code"]: (unit["rank"], unit["name"], unit["parent"]) for unit in units if unit["since"]}
    [district] = [unit for unit in units if (unit["rank"], unit["name"]) == ("quận", "Ba Đình")]
    names = (
        "Ba Đình", "Ngọc Hà", "Giảng Võ", "Hoàn Kiếm", "Hồng Hà", "Láng", "Văn Miếu - Quốc Tử Giám", "Ô Chợ Dừa",
    )  # fmt: skip
    assert {of_today[code] for code in district["successors"].split()} == {("phường", name, "01") for name in names}
    assert "quận" not in {rank for rank, _, _ in of_today.values()}


def test_the_file_is_what_the_command_makes() -> None:
    script = runpy.run_path(str(SCRIPT))
    try:
        found = version(script["PACKAGE"])
    except PackageNotFoundError:
        pytest.skip("vietnamadminunits is not installed: `make reference-data` does that")
    assert found == script["VERSION"]
    assert script["content"]() == script["TARGET"].read_text("utf-8")
