"""Make `pipelines/resolve/data/admin_units.csv` from the data of the package vietnamadminunits.

    make reference-data

The package (MIT) is maintained by Tran Ngoc Minh Hieu from the official lists and the resolutions of 2025. Only its
data files are read, and it is installed without what its code needs (shapely, geopy, Unidecode, of which the last is
GPL): the code is never imported. Same package, same file, byte for byte; a test compares them where it is installed.
"""

import csv
import io
import json
import sqlite3
import sys
from collections import defaultdict
from collections.abc import Iterator
from importlib.metadata import PackageNotFoundError, distribution
from pathlib import Path
from typing import Any

from schemas.enums import AdminRank

PACKAGE, VERSION = "vietnamadminunits", "1.0.4"
TARGET = Path(__file__).resolve().parents[1] / "pipelines" / "resolve" / "data" / "admin_units.csv"
COLUMNS = ("code", "since", "rank", "name", "parent", "successors")
REFORM = "2025-07-01"
EXPECTED = {"old": (63, 696, 10_035), "new": (34, 3_321)}
"""Provinces, districts and communes on 30 June 2025, provinces and communes on 1 July 2025, by the official lists."""

Row = dict[str, Any]
Old = tuple[str, str, str]
New = tuple[str, str]


def source(name: str) -> Path:
    """A data file of the installed package; ends the program, saying what to do, if that is another version or none."""
    try:
        installed = distribution(PACKAGE)
    except PackageNotFoundError:
        sys.exit(f"{PACKAGE}: expected {VERSION}, found none: run `make reference-data`")
    if installed.version != VERSION:
        sys.exit(f"{PACKAGE}: expected {VERSION}, found {installed.version}: run `make reference-data`")
    return Path(str(installed.locate_file(f"{PACKAGE}/data/{name}")))


def successors(converter: dict[str, Any]) -> dict[str, list[New]]:
    """The communes that took over each old one, by the package's keys; of several, the main one first."""
    found: dict[str, list[New]] = defaultdict(list)
    for province, communes in converter["DICT_PROVINCE_WARD_NO_DIVIDED"].items():
        for commune, olds in communes.items():
            for old in olds:
                found[old].append((province, commune))
    for province, divided in converter["DICT_PROVINCE_WARD_DIVIDED"].items():
        for old, parts in divided.items():
            main_first = sorted(parts, key=lambda part: (not part["isDefaultNewWard"], part["newWardKey"]))
            found[old] += [(province, part["newWardKey"]) for part in main_first]
    return found


def split_rank(full: str) -> tuple[str, str]:
    """Rank word and name: "Thành phố Hà Nội" and "Thành Phố Hà Nội" are ("thành phố", "Hà Nội")."""
    rank = next(rank for rank in AdminRank if full.lower().startswith(f"{rank} "))
    return rank.value, full[len(rank) + 1 :]


def units(old: list[Row], new: list[Row], converter: dict[str, Any]) -> Iterator[tuple[str, str, str, str, str]]:
    """Every unit: code, since, full name, parent's code, successors' codes. Codes have 2, 3 or 5 digits by level."""
    new_provinces = {row["provinceKey"]: row for row in new}
    new_codes = {(row["provinceKey"], row["wardKey"]): row["wardCode"] for row in new}
    heirs = {key: province for province, keys in converter["DICT_PROVINCE"].items() for key in keys}
    goes_on = {key for key, olds in converter["DICT_PROVINCE"].items() if olds == [key]}
    taken_over = successors(converter)
    of_district: dict[str, set[str]] = defaultdict(set)
    communes = []
    for row in old:
        key = "_".join((row["provinceKey"], row["districtKey"], row["wardKey"] or ""))
        codes = [new_codes[successor] for successor in taken_over[key]]
        of_district[row["districtCode"]].update(codes)
        if row["ward"]:
            communes.append((row["wardCode"], "", row["ward"], row["districtCode"], " ".join(codes)))
    for row in {row["provinceCode"]: row for row in old}.values():
        heir = "" if row["provinceKey"] in goes_on else new_provinces[heirs[row["provinceKey"]]]["provinceCode"]
        yield row["provinceCode"], "", row["province"], "", heir
    for row in {row["districtCode"]: row for row in old}.values():
        codes = sorted(of_district[row["districtCode"]])
        yield row["districtCode"], "", row["district"], row["provinceCode"], " ".join(codes)
    yield from communes
    for row in new_provinces.values():
        if row["provinceKey"] not in goes_on:
            yield row["provinceCode"], REFORM, row["province"], "", ""
    for row in new:
        yield row["wardCode"], REFORM, row["ward"], row["provinceCode"], ""


def content() -> str:
    """The file, sorted by what tells its rows apart."""
    with sqlite3.connect(f"file:{source('dataset.db')}?mode=ro", uri=True) as database:
        database.row_factory = sqlite3.Row
        tables = {"old": "admin_units_legacy", "new": "admin_units"}
        rows = {which: [dict(row) for row in database.execute(f"SELECT * FROM {tables[which]}")] for which in tables}  # noqa: S608
    columns = {"old": ("provinceCode", "districtCode", "wardCode"), "new": ("provinceCode", "wardCode")}
    for which, expected in EXPECTED.items():
        found = tuple(len({row[column] for row in rows[which]} - {None}) for column in columns[which])
        if found != expected:
            sys.exit(f"{PACKAGE} {VERSION}: expected {expected} {which} units, found {found}: look at its data")
    converter = json.loads(source("converter_2025.json").read_text("utf-8"))
    made = io.StringIO()
    writer = csv.writer(made, lineterminator="\n")
    writer.writerow(COLUMNS)
    for code, since, full, parent, heirs in sorted(units(rows["old"], rows["new"], converter)):
        writer.writerow((code, since, *split_rank(full), parent, heirs))
    return made.getvalue()


if __name__ == "__main__":
    TARGET.write_text(content(), "utf-8")
    print(f"{TARGET}: {len(TARGET.read_text('utf-8').splitlines()) - 1} units")
