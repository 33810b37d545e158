"""What reviewers put right: the file's form, what it does to the star, and what no longer matches."""

from datetime import date
from decimal import Decimal
from pathlib import Path
from typing import Any

import pytest

from pipelines.corrections import Correction, read_corrections
from pipelines.errors import BadConfiguration, RunFailed
from pipelines.warehouse.hashes import logical_hashes

ARTICLE = "Thu 3.320 tỷ đồng. Kết nạp 14/15 đảng viên."
SIGNED = {"reviewer": "Lê Thị Bình", "date": date(2026, 1, 20), "reason": "Bài viết nhầm"}


def correction(**what: Any) -> Correction:
    return Correction(**SIGNED, **what)


def stage(staging: Any) -> tuple[str, str]:
    """A budget and an indicator; their fact_ids."""
    version = staging.document("a.txt", ARTICLE)
    budget = staging.fact("budgets", version, "3.320", value=Decimal(3_320), item="thu ngân sách", comparator="gt")
    return budget, staging.fact("indicators", version, "14/15", value=Decimal(14), indicator="đảng viên", unit="người")


def test_a_value_is_set_and_the_row_tells_who_set_it(staging: Any) -> None:
    budget, _ = stage(staging)
    change = {"value": 3302, "comparator": "eq", "item": None}
    built = staging.build(corrections=[correction(row={budget: "3.320"}, set=change)])
    assert built.rows("SELECT value, comparator, item, item_group, corrected_by FROM mart.budget_observations") == [
        {"value": 3302, "comparator": "eq", "item": None, "item_group": None, "corrected_by": "Lê Thị Bình"}
    ]
    assert built.column("SELECT corrected_by FROM mart.indicator_observations") == [None]
    assert built.rows("SELECT * EXCLUDE (correction_id) FROM mart.corrections") == [
        {
            "kind": "set", "fact_ids": [budget], "changed_fact_ids": [budget],
            "change": "value = 3302, comparator = eq, item = None",
            "reviewer": "Lê Thị Bình", "corrected_on": date(2026, 1, 20), "reason": "Bài viết nhầm",
        }
    ]  # fmt: skip


def test_a_row_is_dropped(staging: Any) -> None:
    _, indicator = stage(staging)
    built = staging.build(corrections=[correction(row={indicator: "14/15"}, drop=True)])
    assert (built.counts["fact_indicator"], built.counts["fact_budget"]) == (0, 1)


def test_the_logical_hashes_change_with_a_correction_and_not_with_its_place_in_the_file(staging: Any) -> None:
    budget, indicator = stage(staging)
    both = [correction(row={budget: "3.320"}, set={"value": 1}), correction(row={indicator: "14/15"}, drop=True)]
    plain, *corrected = (
        logical_hashes(staging.build(f"{n}.duckdb", corrections=c).path) for n, c in enumerate(([], both, both[::-1]))
    )
    assert corrected[0] == corrected[1]
    assert {name for name in plain if plain[name] != corrected[0][name]} >= {
        "fact_budget",
        "fact_indicator",
        "correction",
    }


FACTS = ("fact_meeting_report", "fact_participation", "fact_election", "fact_budget", "fact_indicator")


def corrected(built: Any) -> set[str]:
    """The facts that show a reviewer, which are those that mart.corrections lists."""
    found = set(built.column("SELECT fact_id FROM mart.facts WHERE corrected_by IS NOT NULL"))
    assert found == set(built.column("SELECT DISTINCT unnest(changed_fact_ids) FROM mart.corrections"))
    return found


def changed(before: Any, after: Any) -> set[str]:
    """The facts of which anything but the reviewer is another in two builds."""
    query = "SELECT * EXCLUDE (corrected_by) FROM star."
    old, new = (
        {row["fact_id"]: row for table in FACTS for row in built.rows(query + table)} for built in (before, after)
    )
    return {fact_id for fact_id, row in new.items() if row != old[fact_id]}


PEOPLE = [("a", "Bí thư Tỉnh ủy Lam Sơn"), ("b", "Bí thư Tỉnh ủy Trà Giang"), ("c", "Phó Bí thư Tỉnh ủy Trà Giang")]


def stage_people(staging: Any) -> list[str]:
    return [
        staging.fact(
            "participants", staging.document(f"{name}.txt", f"Ông Trần Văn An, {position}"), "Trần Văn An",
            name="Trần Văn An", position=position,
        )
        for name, position in PEOPLE
    ]  # fmt: skip


def people(built: Any) -> list[str]:
    """Which documents speak of one person."""
    return built.column("""
        SELECT string_agg(document_name, '' ORDER BY document_name) AS documents
        FROM star.fact_participation JOIN star.dim_document USING (document_key) GROUP BY person_key ORDER BY documents
    """)  # type: ignore[no-any-return]


@pytest.mark.parametrize(
    ("kind", "which", "found"),
    [
        (None, "", ["a", "bc"]),
        ("same_person", "ab", ["abc"]),
        ("other_person", "b", ["a", "b", "c"]),
        ("other_person", "ab", ["ab", "c"]),
    ],
)
def test_people_are_joined_and_parted(staging: Any, kind: str | None, which: str, found: list[str]) -> None:
    facts = dict(zip("abc", stage_people(staging), strict=True))
    named = {facts[letter]: "Trần Văn An" for letter in which}
    built = staging.build(corrections=[correction(**{kind: named})] if kind else [])
    assert people(built) == found
    assert corrected(built) == changed(staging.build("plain.duckdb"), built) | set(named)


def test_meetings_are_joined_and_parted(staging: Any) -> None:
    held = [("a", 4), ("b", 5), ("c", 5)]
    facts, told = [], set()
    for name, ordinal in held:
        version = staging.document(f"{name}.txt", f"HĐND xã Phù Sa họp, bài {name}, chi 7 tỷ")
        facts.append(
            staging.fact(
                "meetings", version, "họp", ordinal=ordinal, meeting_type="council_session", body="HĐND xã Phù Sa",
                term_number=9,
            )
        )  # fmt: skip
        told |= {facts[-1], staging.fact("budgets", version, "7", value=Decimal(7), meeting_fact_id=facts[-1])}
    reports = "SELECT reports FROM mart.meetings ORDER BY reports"
    plain = staging.build("plain.duckdb")
    assert plain.column(reports) == [1, 2]
    joined = staging.build(corrections=[correction(same_meeting=dict.fromkeys(facts[:2], "họp"))])
    assert joined.column(reports) == [3]
    assert changed(plain, joined) < corrected(joined) <= told
    parted = staging.build(corrections=[correction(other_meeting={facts[2]: "họp"})])
    assert parted.column(reports) == [1, 1, 1]
    assert corrected(parted) == changed(plain, parted)  # the number told at the meeting goes with it
    assert len(corrected(parted)) == 2


BODIES = {"a": "UBND quận Hoa Mai", "b": "Văn phòng UBND quận Hoa Mai", "c": "UBND quận Hoa Mai"}


def stage_bodies(staging: Any) -> dict[str, str]:
    return {
        name: staging.fact(
            "indicators", staging.document(f"{name}.txt", f"{body} có 14 tổ"), "14", value=Decimal(14), unit="tổ",
            subject=body, indicator="tổ",
        )
        for name, body in BODIES.items()
    }  # fmt: skip


@pytest.mark.parametrize(
    ("kind", "which", "found"),
    [
        (None, "", ["ac", "b"]),
        ("same_organization", "ab", ["abc"]),
        ("other_organization", "c", ["a", "b", "c"]),
        ("other_organization", "ac", ["ac", "b"]),
    ],
)
def test_organizations_are_joined_and_parted(staging: Any, kind: str | None, which: str, found: list[str]) -> None:
    facts = stage_bodies(staging)
    built = staging.build(corrections=[correction(**{kind: {facts[n]: "14" for n in which}})] if kind else [])
    assert (
        built.column("""
            SELECT string_agg(document_name, '' ORDER BY document_name) AS documents
            FROM mart.indicator_observations GROUP BY organization_key ORDER BY documents
        """)
        == found
    )
    assert corrected(built) == changed(staging.build("plain.duckdb"), built) | {facts[name] for name in which}


def test_a_joined_organization_has_the_names_of_both(staging: Any) -> None:
    facts = stage_bodies(staging)
    built = staging.build(corrections=[correction(same_organization={facts["a"]: "14", facts["b"]: "14"})])
    names = "SELECT aliases FROM mart.organizations WHERE kind <> 'place' AND len(aliases) > 0"
    assert built.column(names) == [["UBND quận Hoa Mai", "Văn phòng UBND quận Hoa Mai"]]


def test_a_mention_means_what_a_reviewer_says(staging: Any) -> None:
    version = staging.document("a.txt", "Huyện Châu Thành có 14 xã")
    fact = staging.fact("indicators", version, "14", value=Decimal(14), unit="xã", subject="huyện Châu Thành")
    told = """
        SELECT subject, admin_unit, official_code, corrected_by
        FROM mart.indicator_observations LEFT JOIN mart.admin_units USING (admin_unit_key)
    """
    open_ = {"subject": "huyện Châu Thành", "admin_unit": None, "official_code": None, "corrected_by": None}
    assert staging.build().rows(told) == [open_]
    meant = correction(mention={fact: "14"}, means="huyện Châu Thành, tỉnh Bến Tre")
    built = staging.build(corrections=[meant])
    assert built.rows(told) == [
        open_ | {"admin_unit": "huyện Châu Thành", "official_code": "831", "corrected_by": "Lê Thị Bình"}
    ]
    assert built.column("SELECT change FROM mart.corrections") == ["huyện Châu Thành, tỉnh Bến Tre"]


def test_a_mention_is_the_words_of_one_article_wherever_it_uses_them(staging: Any) -> None:
    facts = {}
    for name in "ab":
        version = staging.document(
            f"{name}.txt", "UBND huyện Châu Thành họp, ông An chủ trì. Có 14 xã, thu 5 tỷ, 6 trường."
        )
        same = {"subject": "UBND huyện Châu Thành"}
        facts[name] = [
            staging.fact("indicators", version, "14", value=Decimal(14), unit="xã", **same),
            staging.fact("budgets", version, "5", value=Decimal(5), **same),
            staging.fact("participants", version, "An", name="An", position="Chủ tịch UBND huyện Châu Thành"),
        ]
        staging.fact("indicators", version, "6", value=Decimal(6), unit="trường", subject="huyện Châu Thành")
    plain = staging.build("plain.duckdb")
    meant = correction(mention={facts["a"][0]: "14"}, means="UBND huyện Châu Thành, tỉnh Bến Tre")
    built = staging.build(corrections=[meant])
    assert corrected(built) == changed(plain, built) == set(facts["a"])
    [entry] = built.rows("SELECT fact_ids, changed_fact_ids FROM mart.corrections")
    assert entry == {"fact_ids": facts["a"][:1], "changed_fact_ids": sorted(facts["a"])}
    # One row alone: its own words are set.
    alone = correction(row={facts["a"][0]: "14"}, set={"subject": "UBND huyện Châu Thành, tỉnh Bến Tre"})
    assert corrected(staging.build(corrections=[alone])) == {facts["a"][0]}


def test_a_row_bears_the_name_of_whoever_changed_it_itself(staging: Any) -> None:
    budget, indicator = stage_pair(staging)
    meant = correction(mention={budget: "5"}, means="huyện Châu Thành, tỉnh Bến Tre")
    own = correction(row={indicator: "14"}, set={"value": 15}).model_copy(update={"reviewer": "Hà Văn Tư"})
    built = staging.build(corrections=[meant, own])
    told = "SELECT fact_id, corrected_by FROM mart.facts"
    assert {row["fact_id"]: row["corrected_by"] for row in built.rows(told)} == {
        budget: "Lê Thị Bình", indicator: "Hà Văn Tư",
    }  # fmt: skip
    changes = "SELECT kind, changed_fact_ids FROM mart.corrections"
    assert {row["kind"]: row["changed_fact_ids"] for row in built.rows(changes)} == {
        "mention": sorted([budget, indicator]), "set": [indicator],
    }  # fmt: skip


def stage_pair(staging: Any) -> tuple[str, str]:
    """A budget and an indicator of the same words."""
    version = staging.document("a.txt", "Huyện Châu Thành có 14 xã, thu 5 tỷ")
    budget = staging.fact("budgets", version, "5", value=Decimal(5), subject="huyện Châu Thành")
    same = {"unit": "xã", "subject": "huyện Châu Thành"}
    return budget, staging.fact("indicators", version, "14", value=Decimal(14), **same)


@pytest.mark.parametrize(
    ("what", "told"),
    [
        (
            {"row": {"{budget}": "3.302"}, "drop": True},
            r"\(drop: \w{32} in a\): expected the words that the fact stands on, “3.320”, found “3.302”: look",
        ),
        (
            {"row": {"0" * 32: "3.320"}, "drop": True},
            r"\(drop: 0{32}\): expected a fact of today, found none: look up .* the words “3.320” have",
        ),
        (
            {"row": {"{budget}": "3.320"}, "set": {"price": 1}},
            r"\(set: \w{32} in a\): expected one of .*flow, subject, .*, found price: mend",
        ),
        ({"row": {"{budget}": "3.320"}, "set": {"value": "viele"}}, "value: expected DECIMAL.*, found 'viele': mend"),
        (
            {"row": {"{budget}": "3.320"}, "set": {"status": "guess"}},
            "status: expected one of actual, estimate, target, found 'guess': mend the correction",
        ),
        ({"same_person": {"{budget}": "3.320", "1" * 32: "An"}}, "expected a fact of today, found none"),
        ({"other_organization": {"1" * 32: "An"}}, "expected a fact of today, found none"),
        ({"other_organization": {"{budget}": "3.320"}}, "expected a fact with a body or a subject, found one without"),
        ({"mention": {"{budget}": "3.320"}, "means": "UBND"}, "expected a fact with a body or a subject"),
    ],
)
def test_a_correction_that_no_longer_fits_stops_the_build_in_one_line(
    staging: Any, what: dict[str, Any], told: str
) -> None:
    budget, _ = stage(staging)
    (kind, facts), *rest = what.items()
    named = {fact_id.replace("{budget}", budget): quote for fact_id, quote in facts.items()}
    with pytest.raises(RunFailed, match=told) as caught:
        staging.build(corrections=[correction(**{kind: named}, **dict(rest))])
    assert "\n" not in str(caught.value)
    assert "the correction of 2026-01-20 by Lê Thị Bình" in str(caught.value)
    assert not (staging.root / "bienban.duckdb").exists()


def test_a_fact_of_a_superseded_version_no_longer_fits(staging: Any) -> None:
    budget, _ = stage(staging)
    staging.document("a.txt", "Bài đã sửa", day=1)
    with pytest.raises(RunFailed, match=r"in a\): expected a fact of today, found one of an older version"):
        staging.build(corrections=[correction(row={budget: "3.320"}, drop=True)])


GOOD = f"""
corrections:
  - row: {{{"a" * 32}: "3.320"}}
    set: {{value: 3302000000000}}
    reviewer: Lê Thị Bình
    date: 2026-01-20
    reason: The table below the article says 3.302.
"""


def test_the_file_is_read(tmp_path: Path) -> None:
    file = tmp_path / "corrections.yaml"
    file.write_text(GOOD, encoding="utf-8")
    [one] = read_corrections(file)
    assert (one.kind, dict(one.facts), one.set) == ("set", {"a" * 32: "3.320"}, {"value": 3302000000000})
    assert read_corrections(tmp_path / "none.yaml") == []


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("set: {", "sett: {", r"corrections\.0: expected keys among row, set, drop, .*, reason, found sett: mend"),
        ("corrections:", "correction:", r"the file: expected keys among corrections, found correction: mend"),
        ("a" * 32, "abc", r"corrections\.0\.row"),
        ("2026-01-20", "gestern", r"corrections\.0\.date: .*, found 'gestern'"),
        ("    reviewer: Lê Thị Bình\n", "", r"corrections\.0: expected the key reviewer, found none"),
        ("set: {value", "drop: true\n    set: {value", "either `set` or `drop: true`"),
        ("set: {value", "set: {fact_id", "expected columns that may change, found fact_id"),
        ("row: {", "same_person: {", "set, drop: expected only beside `row`"),
        ("row: {", "means: UBND\n    row: {", "mention: expected it together with `means`"),
        ("corrections:", "corrections: [", "expected YAML"),
    ],
)
def test_a_malformed_file_is_refused_in_one_line(tmp_path: Path, old: str, new: str, told: str) -> None:
    file = tmp_path / "corrections.yaml"
    file.write_text(GOOD.replace(old, new), encoding="utf-8")
    with pytest.raises(BadConfiguration, match=told) as caught:
        read_corrections(file)
    assert "\n" not in str(caught.value)
    assert str(file) in str(caught.value)


def test_two_corrections_of_one_row_are_refused(tmp_path: Path) -> None:
    file = tmp_path / "corrections.yaml"
    file.write_text(GOOD + GOOD.replace("corrections:\n", ""), encoding="utf-8")
    with pytest.raises(BadConfiguration, match="expected one correction of a row, found two"):
        read_corrections(file)


def test_a_file_that_a_setting_names_must_be_there(tmp_path: Path) -> None:
    with pytest.raises(BadConfiguration, match="expected a YAML file, found no"):
        read_corrections(tmp_path / "none.yaml", named=True)
