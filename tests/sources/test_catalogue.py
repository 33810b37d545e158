"""The file of sources: what ships, what an operator lays over it, and one line for each mistake."""

from datetime import UTC, datetime
from pathlib import Path

import pytest

from pipelines.errors import BadConfiguration
from pipelines.sources.catalogue import Limits, ListingRules, Source, load_catalogue, load_homes

THIRD = """
contact: https://example.org/robot
sources:
  an-vinh:
    kind: listing
    title: Cổng thông tin quận An Vĩnh
    locality: quận An Vĩnh
    addresses: [https://anvinh.example/tin]
    schedule: 0 */3 * * *
    listing: {item: .tin, date: .ngay, next: 'a[rel=next]'}
    limits: {delay_seconds: 5, pages: 50}
    expect: {min: 10}
"""


def write(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "sources.yaml"
    path.write_text(text, encoding="utf-8")
    return path


def test_the_shipped_sources_are_described_and_switched_off():
    assert [(s.name, s.kind, s.hosts[0], s.locality, s.enabled) for s in load_catalogue(None)] == [
        ("badinh", "sitemap", "badinh.hanoi.gov.vn", "quận Ba Đình, thành phố Hà Nội", False),
        ("kinhtedothi", "feed", "kinhtedothi.vn", "thành phố Hà Nội", False),
    ]


def test_a_new_source_is_an_entry_in_a_file(tmp_path):
    third, *shipped = load_catalogue(write(tmp_path, THIRD))
    assert [each.enabled for each in shipped] == [False, False]
    assert (third.name, third.enabled, third.hosts, third.contact) == (
        "an-vinh", True, ["anvinh.example"], "https://example.org/robot",
    )  # fmt: skip
    assert third.limits == Limits(delay_seconds=5, pages=50)
    assert third.listing is not None
    assert (third.listing.item, third.listing.link, third.listing.date) == (".tin", "a[href]", ".ngay")


def test_a_field_of_the_operator_replaces_the_shipped_one_and_leaves_the_others(tmp_path):
    path = write(tmp_path, "contact: robot@example.org\nsources:\n  kinhtedothi: {enabled: true}\n")
    shipped = {each.name: each for each in load_catalogue(None)}
    changed = {each.name: each for each in load_catalogue(path)}
    expected = shipped["kinhtedothi"].model_copy(update={"enabled": True, "contact": "robot@example.org"})
    assert changed == shipped | {"kinhtedothi": expected}


@pytest.mark.parametrize(
    ("change", "told"),
    [
        (("kind: listing", "kind: scroll"), "source an-vinh: kind: Input should be 'feed', 'sitemap' or 'listing'"),
        (("title:", "titel:"), "source an-vinh: titel: Extra inputs are not permitted"),
        (("    addresses: [https://anvinh.example/tin]\n", ""), "source an-vinh: addresses: Field required"),
        (("https://anvinh.example/tin", "anvinh.example/tin"), "source an-vinh: addresses.0: Value error, expected an"),
        (("https://anvinh", "https://u:p@anvinh"), "holds no user name, found 'https://u:p@anvinh.example/tin'"),
        (("    schedule:", "    hosts: [b.example]\n    schedule:"), "is on none of its hosts (b.example)"),
        (("    schedule:", "    hosts: ['http://b']\n    schedule:"), "source an-vinh: hosts.0: String should match"),
        (("delay_seconds: 5", "delay_seconds: -1"), "source an-vinh: limits.delay_seconds: Input should be greater"),
        (("0 */3 * * *", "often"), "schedule: Value error, expected `daily` or a cron expression of five fields"),
        (("item: .tin", "item: '[['"), "source an-vinh: listing.item: Value error, expected a CSS selector"),
        (("kind: listing", "kind: feed"), "a source of the kind `listing`, and no other, has rules under `listing`"),
        (("    expect:", "    include: ['(']\n    expect:"), "include.0: Value error, expected a regular expression"),
        (("contact: https://example.org/robot", ""), "an enabled source needs a contact"),
        (("example.org/robot", 'example.org/a"\\r\\nX: y'), "expected YAML, found"),
        (("contact: https://example.org/robot", 'contact: "a@b\\r\\nX: y"'), "source an-vinh: contact: String should"),
        (("  an-vinh:", "  An Vĩnh:"), "source 'An Vĩnh': expected a name of a-z, 0-9 and -"),
        (("sources:", "source:"), "expected the keys `contact`, `sources` and `inbox`, found others"),
        (("    title:", "    kind: feed\n    title:"), "expected YAML, found: key 'kind' twice"),
        (("sources:", "sources: ["), "expected YAML, found"),
    ],
)
def test_a_mistake_is_told_in_one_line_with_file_source_and_key(tmp_path, change, told):
    text = THIRD.replace(*change, 1)
    assert text != THIRD
    path = write(tmp_path, text)
    with pytest.raises(BadConfiguration) as raised:
        load_catalogue(path)
    line = str(raised.value)
    assert line.startswith(f"{path}: ")
    assert told in line
    assert line.endswith(": mend the file (BIENBAN_SOURCES)")
    assert "\n" not in line


def test_a_missing_file_is_told(tmp_path):
    with pytest.raises(BadConfiguration, match=r"gone\.yaml: expected a file of sources, found: No such file"):
        load_catalogue(tmp_path / "gone.yaml")


@pytest.mark.parametrize("text", ["", "sources:\n", "# nothing yet\n"])
def test_an_empty_file_changes_nothing(tmp_path, text):
    assert load_catalogue(write(tmp_path, text)) == load_catalogue(None)


def utc(day: int, hour: int, minute: int = 0) -> datetime:
    return datetime(2026, 1, day, hour, minute, tzinfo=UTC)


@pytest.mark.parametrize(
    ("schedule", "last", "now", "due"),
    [
        ("daily", None, utc(5, 5), True),  # never read
        ("daily", utc(5, 5), utc(5, 16, 59), False),  # 23:59 of the same day in Vietnam
        ("daily", utc(5, 5), utc(5, 17), True),  # midnight there
        ("0 */6 * * *", utc(5, 5), utc(5, 10, 59), False),  # 12:00 to 17:59
        ("0 */6 * * *", utc(5, 5), utc(5, 11), True),  # 18:00
        ("0 5 * * 1", utc(5, 5), utc(11, 21), False),  # 05:00 on Monday the 12th is 22:00 of the 11th
        ("0 5 * * 1", utc(5, 5), utc(11, 22), True),
    ],
)
def test_a_source_is_due_when_its_schedule_has_come_round(tmp_path, schedule, last, now, due):
    [source, *_] = load_catalogue(write(tmp_path, THIRD.replace("0 */3 * * *", schedule)))
    assert source.due(last, now) is due


def test_every_key_is_explained():
    unexplained = [
        f"{model.__name__}.{name}"
        for model in (Source, Limits, ListingRules)
        for name, field in model.model_fields.items()
        if not field.description
    ]
    assert unexplained == []


HOME = """
inbox:
  Cổng quận: {locality: "quận Ba Đình, thành phố Hà Nội"}
"""


def test_a_folder_of_the_inbox_has_a_home(tmp_path):
    path = write(tmp_path, THIRD + HOME)
    assert load_homes(path) == {"Cổng quận": "quận Ba Đình, thành phố Hà Nội"}
    assert [source.name for source in load_catalogue(path)] == [s.name for s in load_catalogue(write(tmp_path, THIRD))]
    assert load_homes(write(tmp_path, THIRD)) == load_homes(None) == {}


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("locality", "localty", r"inbox: Cổng quận: locality: Field required"),
        ('{locality: "quận Ba Đình, thành phố Hà Nội"}', "Ba Đình", "inbox: Cổng quận: expected a name with fields"),
        ("  Cổng", "- Cổng", "inbox: expected names with their fields"),
    ],
)
def test_a_malformed_folder_is_refused_in_one_line(tmp_path, old, new, told):
    with pytest.raises(BadConfiguration, match=told) as caught:
        load_homes(write(tmp_path, HOME.replace(old, new)))
    assert "\n" not in str(caught.value)
